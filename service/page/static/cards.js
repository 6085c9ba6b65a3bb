// An event as a card: what it says in words, what it rests on, and its JSON one click away.
import { copy } from "./copy.js";
import { curl } from "./curl.js";
import { el, glyph } from "./dom.js";
import { facts } from "./facts.js";
import { sentence } from "./sentences.js";

export function card({ event, number }, index, request) {
  const { type } = event;
  const title = `event-${number}`;
  return el(
    "li",
    { class: "card", "data-type": type, "data-n": number },
    el(
      "header",
      {},
      el("button", { type: "button", class: "ref", "data-type": type, "data-n": number, "aria-label": `Event ${number}: show it in the text`, "aria-describedby": title }),
      glyph(type),
      `${type.charAt(0).toUpperCase()}${type.slice(1)}`,
      el("span", { class: "status" }, event.status),
    ),
    el("p", { class: "sentence", id: title }, sentence(event)),
    el("dl", {}, ...facts(event).flatMap(([label, values]) => [el("dt", {}, label), el("dd", {}, ...said(values))])),
    foot(event, index, request),
  );
}

function said(values) {
  return values.flatMap(({ words, note, quote }, index) => [
    index ? el("br") : null,
    words,
    note ? el("small", {}, ` · ${note}`) : null,
    quote && quote !== words ? el("q", {}, quote) : null,
  ].flatMap((part) => (part?.tagName === "Q" ? [" ", part] : [part])));
}

function foot(event, index, request) {
  const wire = el("div", { class: "wire", hidden: true });
  const open = () => {
    wire.hidden = !wire.hidden;
    button.setAttribute("aria-expanded", String(!wire.hidden));
    if (!wire.firstChild) wire.append(...onTheWire(event, index, request)); // made when it is wanted: a text may have hundreds
  };
  const button = el("button", { type: "button", "aria-expanded": "false", "aria-label": `JSON of event ${index + 1}`, onclick: open }, "JSON");
  const footer = el(
    "footer",
    {},
    el("span", {}, "found by ", el("code", {}, event.rule)),
    button,
  );
  const both = document.createDocumentFragment();
  both.append(footer, wire);
  return both;
}

function onTheWire(event, index, request) {
  const json = JSON.stringify(event, null, 2);
  const command = curl(request, "utf16", ` | jq '.events[${index}]'`);
  const row = (label, words) =>
    el("div", {}, label, el("button", { type: "button", onclick: ({ currentTarget }) => copy(currentTarget, words) }, "Copy"));
  return [
    row("JSON, offsets in UTF-16 units", json),
    el("pre", { tabindex: "0", role: "region", "aria-label": `JSON of event ${index + 1}` }, el("code", {}, json)),
    row("The curl command that gives it", command),
    el("pre", { class: "curl", tabindex: "0", role: "region", "aria-label": `curl command for event ${index + 1}` }, el("code", {}, command)),
  ];
}
