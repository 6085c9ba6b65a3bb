// The dated events along a line: a shape on its day, or a bar as long as the date is vague.
import { dayWords, isoDays, monthName } from "./days.js";
import { svg } from "./dom.js";
import { sentence } from "./sentences.js";

const [EDGE, LANE, AXIS, APART] = [34, 22, 24, 24]; // pixels: to the sides, a lane's height, below, between two events
const MOST_LANES = 4;

export function timeline(entries, published, width, height) {
  const dated = entries
    .filter(({ event }) => event.date?.earliest)
    .map((entry) => ({ ...entry, from: isoDays(entry.event.date.earliest), to: isoDays(entry.event.date.latest) }))
    .sort((a, b) => a.from - b.from || a.number - b.number);
  if (!dated.length) return null;
  const told = published ? isoDays(published) : null;
  const days = [...dated.flatMap(({ from, to }) => [from, to]), ...(told === null ? [] : [told])];
  const [least, most] = [Math.min(...days), Math.max(...days)];
  const slack = Math.max(2, (most - least) * 0.03);
  const [begin, end] = [least - slack, most + slack];
  const x = (day) => EDGE + ((day - begin) / (end - begin)) * (width - 2 * EDGE);
  const base = height - AXIS;
  return svg(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": spoken(dated) },
    ...ticks(begin, end, width).flatMap(({ day, label }) => [
      svg("line", { class: "tick", x1: x(day), x2: x(day), y1: 14, y2: base }),
      svg("text", { x: x(day), y: base + 16, "text-anchor": "middle" }, label),
    ]),
    svg("line", { class: "axis", x1: 0, x2: width, y1: base, y2: base }),
    told === null ? null : svg("line", { class: "published", x1: x(told), x2: x(told), y1: 12, y2: base }),
    told === null ? null : svg("text", { x: x(told), y: 9, "text-anchor": "middle" }, "published"),
    ...laid(dated, x).map((one) => drawn(one, x, base)),
  );
}

const spoken = (dated) =>
  `Timeline. ${dated.map(({ event, number }) => `Event ${number}, ${event.type}: ${dayWords(event.date)}`).join(". ")}.`;

// each event in the lowest lane that is free where it stands
function laid(dated, x) {
  const ends = [];
  return dated.map((one) => {
    const [from, to] = [x(one.from), x(one.to)];
    const at = (from + to) / 2;
    const left = Math.min(from, at - APART / 2);
    const right = Math.max(to, at + APART / 2);
    let lane = ends.findIndex((taken) => taken <= left);
    if (lane < 0) lane = ends.length < MOST_LANES ? ends.length : ends.indexOf(Math.min(...ends));
    ends[lane] = right;
    return { ...one, at, lane };
  });
}

function drawn({ event, number, from, to, at, lane }, x, base) {
  const y = base - 13 - lane * LANE;
  return svg(
    "g",
    { class: "event", "data-type": event.type, "data-n": number },
    svg("title", {}, `${dayWords(event.date)}: ${sentence(event)}`),
    to > from ? svg("rect", { class: "span", x: x(from), y: y - 4, width: Math.max(2, x(to) - x(from)), height: 8, rx: 4 }) : null,
    shape(event.type, at, y),
    svg("text", { x: at, y: y + 4, "text-anchor": "middle" }, String(number)),
  );
}

function shape(type, x, y) {
  const r = 9;
  if (type === "call") return svg("circle", { class: "shape", cx: x, cy: y, r });
  if (type === "election")
    return svg("path", { class: "shape", d: `M${x - r} ${y + r}V${y}A${r} ${r} 0 0 1 ${x} ${y - r}H${x + r}V${y}A${r} ${r} 0 0 1 ${x} ${y + r}Z` });
  return svg("rect", { class: "shape", x: x - r, y: y - r, width: 2 * r, height: 2 * r, rx: 2 });
}

const STEPS = [["day", 1], ["day", 2], ["day", 7], ["day", 14], ["month", 1], ["month", 2], ["month", 3], ["month", 6], ["month", 12], ["month", 24], ["month", 60], ["month", 120], ["month", 240], ["month", 600]];

// marks on the axis, as fine as there is room for their words
function ticks(begin, end, width) {
  const room = Math.max(2, Math.floor((width - 2 * EDGE) / 78));
  const [unit, step] = STEPS.find(([of, count]) => (end - begin) / (of === "day" ? count : count * 30.44) <= room) ?? STEPS.at(-1);
  const found = [];
  if (unit === "day") {
    for (let day = Math.ceil(begin); day <= end; day += step) {
      const date = new Date(day * 86_400_000);
      found.push({ day, label: `${date.getUTCDate()} ${monthName(date.getUTCMonth() + 1).slice(0, 3)}` });
    }
    return found;
  }
  const start = new Date(begin * 86_400_000);
  let month = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth() + 0.01) / step) * step;
  for (; ; month += step) {
    const [year, index] = [Math.floor(month / 12), month % 12];
    const day = Date.UTC(year, index) / 86_400_000;
    if (day > end) return found;
    found.push({ day, label: step % 12 === 0 ? String(year) : `${monthName(index + 1).slice(0, 3)} ${year}` });
  }
}
