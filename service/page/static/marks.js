// The text, cut at every edge of a span, so that spans which overlap or nest all stay visible.
import { el } from "./dom.js";
import { partsOf } from "./spans.js";

const LANES = 3; // strokes under each other; more share the last

// The text as nodes. `known` holds, for each piece, what light.js needs: the events that it is of, and as what.
export function marked(text, entries, known) {
  const spans = [];
  for (const { event, number } of entries) {
    for (const { start, end } of event.mentions) spans.push({ start, end, number, type: event.type, mention: true });
    for (const part of partsOf(event)) spans.push({ ...part, number, type: event.type });
  }
  layOut(spans.filter((span) => span.mention));
  spans.sort((a, b) => a.start - b.start || b.end - a.end || a.number - b.number);

  const edges = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const nodes = [];
  let next = 0;
  let open = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const [from, to] = [edges[i], edges[i + 1]];
    open = open.filter((span) => span.end > from);
    while (next < spans.length && spans[next].start === from) {
      const span = spans[next++];
      if (span.mention) nodes.push(reference(span));
      open.push(span);
    }
    const words = text.slice(from, to);
    nodes.push(open.length ? piece(words, open, from, known) : words);
  }
  return nodes;
}

// Mentions that overlap lie in lanes; the same words told of by two events of a kind need one stroke only.
function layOut(mentions) {
  const ends = [];
  const taken = new Map();
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const key = `${mention.type} ${mention.start} ${mention.end}`;
    if (!taken.has(key)) {
      const free = ends.findIndex((end) => end <= mention.start);
      const lane = Math.min(free < 0 ? ends.length : free, LANES - 1);
      ends[lane] = Math.max(ends[lane] ?? 0, mention.end);
      taken.set(key, lane);
    }
    mention.lane = taken.get(key);
  }
}

function piece(words, open, from, known) {
  const span = el("span", { class: "seg" }, words);
  const parts = open.filter((one) => !one.mention);
  const mentions = open.filter((one) => one.mention);
  let lanes = 0;
  for (const { lane, type } of mentions) {
    span.style.setProperty(`--u${lane}`, `var(--stroke-${type}, linear-gradient(var(--ink) 0 0))`);
    lanes = Math.max(lanes, lane + 1);
  }
  if (lanes > 1) span.classList.add(["two", "three"][lanes - 2]);
  if (parts.length) span.classList.add("part");
  span.dataset.type = (parts[0] ?? mentions[0]).type;
  known.set(span, {
    // what a pointer means here: the thing that is named, else the shortest mention around
    events: numbers(parts.length ? parts : shortest(mentions)),
    all: open.map((one) => ({ number: one.number, type: one.type, role: one.start === from ? one.role : null })),
  });
  return span;
}

function shortest(mentions) {
  const least = Math.min(...mentions.map(({ start, end }) => end - start));
  return mentions.filter(({ start, end }) => end - start === least);
}

const numbers = (spans) => [...new Set(spans.map((span) => span.number))];

function reference({ number, type }) {
  return el("button", {
    type: "button", class: "ref", tabindex: "-1", "data-type": type, "data-n": number,
    "aria-label": `Event ${number}, ${type}`,
  });
}
