// An election in words: who won, or when it is due.
import { onDay } from "./days.js";
import { listed, thePlace } from "./names.js";

export const KINDS = {
  general: "general election", presidential: "presidential election", parliamentary: "parliamentary election",
  local: "local elections", by_election: "by-election", primary: "primary", leadership: "leadership election", referendum: "referendum",
};
const VERBS = {
  occurred: "took place", ongoing: "is under way", planned: "is due", threatened: "may come", possible: "may come",
  postponed: "was put off", cancelled: "was called off", denied: "is said not to be coming",
};

const FALLEN_THROUGH = new Set(["postponed", "cancelled", "denied"]);

export function electionSentence({ kind, runoff, country, region, office, status, date, winners, results, candidates }) {
  const name = runoff ? `runoff of the ${KINDS[kind]}` : KINDS[kind];
  const what = office && ["primary", "by_election", "leadership"].includes(kind) ? `${name} for ${office.text}` : name;
  const place = [region?.name, country && thePlace(country)].filter(Boolean).join(", ");
  const where = place ? ` in ${place}` : "";
  const when = date ? ` ${onDay(date)}` : "";
  const article = kind === "local" && !runoff ? "" : "the ";
  if (winners.length && status === "occurred")
    return `${listed(winners.map(({ name: winner }) => winner), 3)} won ${article}${what}${where}${when}${figures(winners, results)}`;
  const verb = kind === "local" && !runoff ? VERBS[status].replace(/^is/, "are").replace(/^was/, "were") : VERBS[status];
  const begin = kind === "local" && !runoff ? "" : "a ";
  const stand = candidates.length && status !== "occurred" ? `; ${listed(candidates.map(({ name: one }) => one), 4)} ${candidates.length > 1 ? "stand" : "stands"}` : "";
  if (FALLEN_THROUGH.has(status)) return `${begin}${what}${where}${when} ${verb}${stand}`;
  return `${begin}${what}${where} ${verb}${when}${stand}`;
}

function figures(winners, results) {
  const own = winners.length === 1 && results.find(({ name }) => name === winners[0].name);
  const words = own ? figuresOf(own) : "";
  return words ? `, with ${words}` : "";
}

export function figuresOf({ percent, votes, seats }) {
  const counted = (count, noun) => (count === null ? null : `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`);
  return listed([percent === null ? null : `${percent}%`, counted(votes, "vote"), counted(seats, "seat")].filter(Boolean));
}
