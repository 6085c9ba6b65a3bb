// Who called or tariffs whom: the lines between sides, for the graph.
import { country, thePlace } from "./names.js";

const side = (person) => (person.country ? country(person.country) : (person.name ?? person.text));
const land = (place) => thePlace(place).replace(/^the /, "").replace(/^all countries$/, "All countries");

// [{type, from, to, arrow, numbers}], one for each pair of sides and kind of event
export function linesBetween(entries) {
  const lines = new Map();
  const add = (type, from, to, arrow, number) => {
    if (from === to) return;
    const [a, b] = arrow || from < to ? [from, to] : [to, from];
    const key = [type, a, b, arrow].join("\n");
    if (!lines.has(key)) lines.set(key, { type, from: a, to: b, arrow, numbers: [] });
    const { numbers } = lines.get(key);
    if (!numbers.includes(number)) numbers.push(number);
  };
  for (const { event, number } of entries) {
    if (event.type === "tariff")
      for (const from of event.imposers) for (const to of event.targets) add("tariff", land(from), land(to), true, number);
    if (event.type === "call") {
      const sides = [...new Set(event.participants.map(side))];
      const caller = event.initiator ? side(event.initiator) : null;
      sides.forEach((from, index) => {
        for (const to of sides.slice(index + 1)) {
          if (from === caller) add("call", from, to, true, number);
          else if (to === caller) add("call", to, from, true, number);
          else if (!caller) add("call", from, to, false, number);
        }
      });
    }
  }
  return [...lines.values()];
}
