// A tariff in words: who does what to whom, on which goods, how high, from when.
import { dayWords, fromDay } from "./days.js";
import { listed, thePlace } from "./names.js";

const MEASURES = {
  import_tariff: "tariffs", export_tax: "export taxes", anti_dumping: "anti-dumping duties",
  anti_subsidy: "anti-subsidy duties", safeguard: "safeguard duties", tariff_quota: "tariff quotas",
};
const DONE = {
  impose: "imposed", raise: "raised", lower: "lowered", remove: "removed", suspend: "suspended",
};
const BY_STATUS = {
  occurred: (action) => DONE[action],
  ongoing: (action) => (action === "impose" ? "keeps" : `is ${action.replace(/e$/, "")}ing`),
  planned: (action) => (action === "impose" ? "plans" : `plans to ${action}`),
  threatened: (action) => (action === "impose" ? "threatens" : `threatens to ${action}`),
  possible: (action) => `may ${action}`,
  postponed: (action) => `put off its plan to ${action}`,
  cancelled: (action) => `dropped its plan to ${action}`,
  denied: (action) => `denies that it will ${action}`,
};
const PASSIVE = {
  occurred: (action) => `were ${DONE[action]}`,
  ongoing: () => "are in force",
  planned: (action) => `are to be ${DONE[action]}`,
  threatened: (action) => `are threatened${action === "impose" ? "" : ` to be ${DONE[action]}`}`,
  possible: (action) => `may be ${DONE[action]}`,
  postponed: () => "were put off",
  cancelled: () => "were dropped",
  denied: () => "are said not to be coming",
};
const SPARED = {
  occurred: "exempted", ongoing: "exempted", planned: "to be exempted", threatened: "to be exempted", possible: "perhaps to be exempted",
  postponed: "not yet exempted", cancelled: "not to be exempted", denied: "not to be exempted",
};
const FALLEN_THROUGH = new Set(["postponed", "cancelled", "denied"]);

export function tariffSentence(event) {
  return event.action === "exempt" ? exemption(event) : change(event);
}

function change(event) {
  const { action, status, imposers, date, exempted, previous_rate } = event;
  const what = measure(event);
  const was = previous_rate !== null && event.rate ? `, up from ${previous_rate}%` : "";
  const before = action === "lower" ? was.replace("up", "down") : was;
  const but = exempted.length ? `, but not on ${words(exempted)}` : "";
  const when = date ? `${before || but ? "," : ""} ${status === "ongoing" && action === "impose" ? `since ${dayWords(date)}` : fromDay(date)}` : "";
  if (!imposers.length && FALLEN_THROUGH.has(status)) return `${what}${before}${but}${when} ${PASSIVE[status](action)}`;
  if (!imposers.length) return `${what} ${PASSIVE[status](action)}${before}${but}${when}`;
  return `${sided(imposers, BY_STATUS[status](action))} ${what}${before}${but}${when}`;
}

// "Canada plans to", "Canada and Mexico plan to"
function sided(imposers, verb) {
  const sides = imposers.map(thePlace);
  if (sides.length < 2) return `${sides[0]} ${verb}`;
  const plural = verb.replace(/^(\w+)s\b/, (_, stem) => ({ ha: "have", i: "are", denie: "deny" })[stem] ?? stem);
  return `${listed(sides)} ${plural.replace(" its ", " their ").replace(" it ", " they ")}`;
}

function exemption({ status, imposers, targets, goods, exempted, measure: kind, date }) {
  const spared = [...goods, ...exempted];
  const what = spared.length ? words(spared) : "some goods";
  const whose = targets.length ? ` from ${listed(targets.map(thePlace), 4)}` : "";
  const from = `from ${MEASURES[kind]}`;
  const when = date ? `, ${fromDay(date)}` : "";
  if (!imposers.length) return `${SPARED[status]} ${from}${when}: ${what}${whose}`;
  const verb = status === "occurred" ? "exempted" : BY_STATUS[status]("exempt");
  return `${sided(imposers, verb)} ${what}${whose} ${from}${when}`;
}

function measure({ action, measure: kind, rate, goods, targets, retaliatory, trade_value }) {
  const level = rate ? levelOf(rate) : "";
  const moved = ["raise", "lower"].includes(action);
  const noun = `${retaliatory ? "retaliatory " : ""}${MEASURES[kind] ?? kind.replaceAll("_", " ")}`;
  const on = goods.length ? ` on ${words(goods)}` : "";
  const whom = targets.length ? `${goods.length ? " from " : " on "}${listed(targets.map(thePlace), 4)}` : "";
  const worth = trade_value ? ` worth ${trade_value.text.replace(/ (of|worth)\b.*$/, "")}` : "";
  const before = level && !moved ? `${level} ` : "";
  const after = level && moved ? ` to ${level}` : "";
  return `${before}${noun}${on}${whom}${worth}${after}`;
}

export function levelOf({ minimum, maximum, unit, text }) {
  if (unit !== "percent") return text;
  if (minimum === null) return `up to ${maximum}%`;
  if (maximum === null) return `at least ${minimum}%`;
  return minimum === maximum ? `${minimum}%` : `${minimum}–${maximum}%`;
}

const words = (spans) => listed(spans.map(({ text }) => text), 4);
