// What stands on the page for one answer, and how its parts point at each other.
import { card } from "./cards.js";
import { dayWords } from "./days.js";
import { $, el } from "./dom.js";
import { graph } from "./graph.js";
import { lighting } from "./light.js";
import { marked } from "./marks.js";
import { connect, rove } from "./pointing.js";
import { timeline } from "./timeline.js";

const MANY = 40; // cards

export function shown() {
  const root = document.querySelector("main");
  const reading = document.querySelector(".reading");
  const takers = document.querySelectorAll(".take button");
  const light = lighting(root);
  let entries = [];
  let answer = null;
  let request = null;
  let known = new Map();

  const kinds = [...document.querySelectorAll("input[name=kind]")];
  const wanted = () => {
    const off = new Set(kinds.filter(({ checked }) => !checked).map(({ value }) => value));
    return entries.filter(({ event }) => !off.has(event.type));
  };

  function draw() {
    known = new Map();
    const now = wanted();
    $("marked").replaceChildren(...marked(request?.text ?? "", now, known));
    $("cards").replaceChildren(...now.map((entry) => card(entry, entry.number - 1, request)));
    $("cards").classList.toggle("many", now.length > MANY);
    if (request && !now.length) $("cards").append(el("li", { class: "nothing" }, silence()));
    figures(now);
    rove($("marked"));
    light.learn(known);
  }

  function silence() {
    return entries.length ? "All kinds of events are switched off." : "This text tells of no call, tariff or election. That is an answer too.";
  }

  function figures(now) {
    const draw = (holder, note, make, empty) => {
      const { clientWidth, clientHeight } = $(holder);
      const picture = make(clientWidth, clientHeight);
      $(holder).replaceChildren(...(picture ? [picture] : []));
      $(note).textContent = picture ? "" : empty;
    };
    const published = answer?.document.published;
    draw("timeline", "timeline-note", (w, h) => timeline(now, published, w, h), "no dated events");
    draw("graph", "graph-note", (w, h) => graph(now, w, h), "nobody called or tariffed another");
    const undated = now.filter(({ event }) => !event.date?.earliest).length;
    if (undated && undated < now.length) $("timeline-note").textContent = `${undated} without a date`;
  }

  function counts() {
    for (const box of kinds)
      box.closest(".kind").querySelector(".count").textContent = entries.filter(({ event }) => event.type === box.value).length;
  }

  function show(asked, given) {
    [request, answer] = [asked, given];
    entries = (answer?.events ?? []).map((event, index) => ({ event, number: index + 1 }));
    for (const taker of takers) taker.disabled = !answer;
    counts();
    draw();
    const warnings = answer?.warnings ?? [];
    $("warnings").hidden = !warnings.length;
    $("warnings").replaceChildren(...warnings.map(({ detail }) => el("li", {}, detail)));
    hint();
    if (answer) $("status").textContent = counted(entries.length);
  }

  function hint() {
    const { published, published_from: from } = answer?.document ?? {};
    $("published-hint").textContent =
      from === "text" ? `Read off the text: ${dayWords({ value: published })}.` : "“Friday” is counted from here.";
  }

  let drawn = innerWidth;
  addEventListener("resize", () => {
    if (innerWidth === drawn) return;
    drawn = innerWidth;
    figures(wanted());
    light.learn(known);
  });
  for (const box of kinds) box.addEventListener("change", draw);
  connect(root, light);

  return {
    busy(works) {
      reading.setAttribute("aria-busy", String(works));
      if (works) $("status").textContent = "Reading…";
    },
    answer: show,
    nothing(words) {
      show(null, null);
      $("status").textContent = words;
    },
  };
}

const counted = (count) => (count === 1 ? "1 event" : `${count || "No"} events`);
