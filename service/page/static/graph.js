// Sides on an oval, lines between them: an arrow where one side acts on the other.
import { svg } from "./dom.js";
import { linesBetween } from "./sides.js";

const MOST = 10; // sides; those with most lines stay
const DOT = 5;
const LONGEST = 18; // letters of a name

export function graph(entries, width, height) {
  const all = linesBetween(entries);
  if (!all.length) return null;
  const weight = new Map();
  for (const { from, to, numbers } of all) for (const side of [from, to]) weight.set(side, (weight.get(side) ?? 0) + numbers.length);
  const sides = [...weight.keys()].sort((a, b) => weight.get(b) - weight.get(a)).slice(0, MOST);
  const lines = all.filter(({ from, to }) => sides.includes(from) && sides.includes(to));
  // room for the longest name beside its dot
  const margin = Math.min(width * 0.38, 18 + 7.2 * Math.max(...sides.map((side) => Math.min(side.length, LONGEST))));
  const places = new Map(sides.map((side, index) => [side, place(index, sides.length, width, height, margin)]));
  const seen = new Map();
  const label = lines.map(({ type, from, to, arrow }) => `${type}: ${from} ${arrow ? "to" : "and"} ${to}`).join(". ");
  return svg(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": `Graph. ${label}.` },
    ...lines.map((line) => {
      const pair = [line.from, line.to].sort().join("\n");
      const nth = seen.get(pair) ?? 0;
      seen.set(pair, nth + 1);
      return edge(line, places, line.from < line.to ? nth : -nth - 1);
    }),
    ...sides.map((side) => node(side, places.get(side))),
  );
}

function place(index, count, width, height, margin) {
  const angle = Math.PI + (index * 2 * Math.PI) / count;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { x: width / 2 + cos * (width / 2 - margin), y: height / 2 + sin * (height / 2 - 22), cos, sin };
}

function node(name, { x, y, cos, sin }) {
  const beside = Math.abs(cos) > 0.2; // under or over its dot a name may run into its neighbour's
  const words = name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
  return svg(
    "g",
    { class: "node" },
    svg("title", {}, name),
    svg("circle", { cx: x, cy: y, r: DOT }),
    svg("text", {
      x: beside ? x + Math.sign(cos) * 10 : x,
      y: beside ? y + 4 : y + (sin < 0 ? -10 : 17),
      "text-anchor": beside ? (cos < 0 ? "end" : "start") : "middle",
    }, words),
  );
}

// a bow, bent further for each further line between the two, so that there and back stay apart
function edge({ type, from, to, arrow, numbers }, places, nth) {
  const [a, b] = [places.get(from), places.get(to)];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const rank = nth < 0 ? -nth - 1 : nth;
  const turned = nth < 0 ? -1 : 1; // the same side of the pair, whichever way the line runs
  const bend = (rank % 2 ? -1 : 1) * (14 + 26 * Math.floor(rank / 2)) * turned;
  const middle = { x: (a.x + b.x) / 2 - uy * bend, y: (a.y + b.y) / 2 + ux * bend };
  const [start, end] = [towards(a, middle, DOT + 3), towards(b, middle, DOT + (arrow ? 9 : 3))];
  const d = `M${start.x} ${start.y}Q${middle.x} ${middle.y} ${end.x} ${end.y}`;
  return svg(
    "g",
    { class: "edge event", "data-type": type, "data-events": numbers.join(" ") },
    svg("title", {}, `${type}: ${from} ${arrow ? "→" : "–"} ${to} (${numbers.map((number) => `event ${number}`).join(", ")})`),
    svg("path", { class: "hit", d }),
    svg("path", { class: "line", d }),
    arrow ? svg("path", { class: "head", d: head(middle, towards(b, middle, DOT + 2)) }) : null,
  );
}

function towards(from, to, distance) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: round(from.x + ((to.x - from.x) / length) * distance), y: round(from.y + ((to.y - from.y) / length) * distance) };
}

function head(from, tip) {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const at = (turn) => `${round(tip.x - 10 * Math.cos(angle + turn))} ${round(tip.y - 10 * Math.sin(angle + turn))}`;
  return `M${tip.x} ${tip.y}L${at(0.42)}L${at(-0.42)}Z`;
}

const round = (value) => Math.round(value * 10) / 10;
