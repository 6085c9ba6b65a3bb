// What stands on the page for one answer, and how its parts point at each other.
import { card } from "./cards.js";
import { dayWords } from "./days.js";
import { $, el } from "./dom.js";
import { graph } from "./graph.js";
import { lighting } from "./light.js";
import { marked } from "./marks.js";
import { timeline } from "./timeline.js";

export function shown() {
  const root = document.querySelector("main");
  const reading = document.querySelector(".reading");
  const takers = document.querySelectorAll(".take button");
  const light = lighting(root);
  let entries = [];
  let answer = null;
  let request = null;

  const kinds = [...document.querySelectorAll("input[name=kind]")];
  const wanted = () => {
    const off = new Set(kinds.filter(({ checked }) => !checked).map(({ value }) => value));
    return entries.filter(({ event }) => !off.has(event.type));
  };

  function draw() {
    const known = new Map();
    const now = wanted();
    $("marked").replaceChildren(...marked(request?.text ?? "", now, known));
    $("cards").replaceChildren(...now.map((entry) => card(entry, entry.number - 1, request)));
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

  function show(asked, given, milliseconds) {
    [request, answer] = [asked, given];
    entries = (answer?.events ?? []).map((event, index) => ({ event, number: index + 1 }));
    for (const taker of takers) taker.disabled = !answer;
    counts();
    draw();
    const warnings = answer?.warnings ?? [];
    $("warnings").hidden = !warnings.length;
    $("warnings").replaceChildren(...warnings.map(({ detail }) => el("li", {}, detail)));
    hint();
    if (answer) $("status").textContent = `${counted(entries.length)} in ${Math.max(1, Math.round(milliseconds))} ms`;
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
    light.refresh?.();
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
      show(null, null, 0);
      $("status").textContent = words;
    },
  };
}

const counted = (count) => (count === 1 ? "1 event" : `${count || "No"} events`);

// From a mark to its card and back, by pointer and by keyboard.
function connect(root, light) {
  root.addEventListener("click", ({ target }) => {
    const [number] = light.under(target);
    if (!number) return light.pin([]);
    light.pin(light.under(target));
    const inText = Boolean(target.closest(".marked"));
    const inCards = target.closest(".cards");
    const there = inText ? $("cards").querySelector(`[data-n="${number}"]`) : $("marked").querySelector(`.ref[data-n="${number}"]`);
    if (inCards && !target.closest(".ref") && target.closest("button, pre")) return; // the card's own buttons
    there?.scrollIntoView({ block: "nearest", behavior: "smooth" });
    if (!inText && !inCards) $("cards").querySelector(`[data-n="${number}"]`)?.scrollIntoView({ block: "nearest", behavior: "smooth" });
    if (target.closest(".ref")) (inText ? there?.querySelector(".ref") : there)?.focus({ preventScroll: true });
  });
}

// The marks are one stop of the Tab key; the arrow keys go from one to the next.
function rove(holder) {
  const refs = [...holder.querySelectorAll(".ref")];
  holder.tabIndex = refs.length ? -1 : 0;
  if (refs.length) refs[0].tabIndex = 0;
  holder.onkeydown = (event) => {
    const at = refs.indexOf(document.activeElement);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (at < 0 || !step) return;
    event.preventDefault();
    const next = refs[Math.min(refs.length - 1, Math.max(0, at + step))];
    refs[at].tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  };
}
