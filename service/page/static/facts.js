// What a card lists below its sentence: each fact with the words that it was read from.
import { dayWords } from "./days.js";
import { country, thePlace } from "./names.js";
import { KINDS, figuresOf } from "./sentence_election.js";
import { levelOf } from "./sentence_tariff.js";

const plain = (name) => name.replaceAll("_", " ");
const someone = ({ name, role, country: code, text }) => ({
  words: name ?? text,
  note: [role, code && country(code)].filter(Boolean).join(", "),
});
const place = (one) => ({ words: thePlace(one).replace(/^the /, ""), quote: one.text });
const day = (one) => ({ words: dayWords(one), quote: one.text });
const contestant = ({ name, party }) => ({ words: name, note: party });
const word = ({ text }) => ({ words: text });

const FACTS = {
  call: (e) => [
    ["Who", e.participants.map(someone)],
    ["Called by", e.initiator && someone(e.initiator)],
    ["How", e.medium !== "unspecified" && { words: e.medium }],
    ["About", e.topics.map(word)],
    ["Lasted", e.duration && { words: `${e.duration.minutes} minutes`, quote: e.duration.text }],
  ],
  tariff: (e) => [
    ["Who", e.imposers.map(place)],
    ["Whom", e.targets.map(place)],
    ["What", { words: `${e.action} ${plain(e.measure)}`, note: e.retaliatory ? "in retaliation" : "" }],
    ["Goods", joined(e.goods)],
    ["Not on", joined(e.exempted)],
    ["Rate", e.rate && { words: levelOf(e.rate), note: e.previous_rate === null ? "" : `was ${e.previous_rate}%` }],
    ["Worth", e.trade_value && { words: `${e.trade_value.amount.toLocaleString("en-GB")} ${e.trade_value.currency}`, quote: e.trade_value.text }],
    ["Announced", e.announced && day(e.announced)],
  ],
  election: (e) => [
    ["Where", [e.region && { words: e.region.name }, e.country && place(e.country)].filter(Boolean)],
    ["What", { words: KINDS[e.kind] ?? plain(e.kind), note: e.runoff ? "runoff" : "" }],
    ["Office", e.office && word(e.office)],
    ["Stand", e.candidates.map(contestant)],
    ["Won", e.winners.map(contestant)],
    ["Results", e.results.map((one) => ({ words: one.name, note: figuresOf(one) }))],
    ["Turnout", e.turnout && { words: `${e.turnout.percent}%`, quote: e.turnout.text }],
  ],
};

const joined = (spans) => (spans.length ? { words: spans.map(({ text }) => text).join(", ") } : null);

// pairs of a label and one or more of {words, note, quote}
export function facts(event) {
  const own = FACTS[event.type]?.(event) ?? [];
  const { cameo, plover } = event.codes;
  const all = [
    ...own,
    ["When", event.date && day(event.date)],
    ["Source", event.said_by && { words: event.said_by.name }],
    ["Codes", (cameo || plover) && { words: [cameo && `CAMEO ${cameo}`, plover && `PLOVER ${plover}`].filter(Boolean).join(" · ") }],
  ];
  return all.map(([label, value]) => [label, [value].flat().filter(Boolean)]).filter(([, values]) => values.length);
}

