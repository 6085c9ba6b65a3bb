import { dayWords, fromDay } from "./days.js";
import { listed, thePlace } from "./names.js";

const MEASURES = {
  import_tariff: "tariffs", export_tax: "export taxes", anti_dumping: "anti-dumping duties",
  anti_subsidy: "anti-subsidy duties", safeguard: "safeguard duties", tariff_quota: "tariff quotas",
};
const DONE = {
  impose: "imposed", raise: "raised", lower: "lowered", remove: "removed", suspend: "suspended", exempt: "exempted goods from",
};
const BY_STATUS = {
  occurred: (action) => DONE[action],
  ongoing: (action) => (action === "impose" ? "has in force" : `is ${action.replace(/e$/, "")}ing`),
  planned: (action) => `plans to ${plain(action)}`,
  threatened: (action) => `threatens to ${plain(action)}`,
  possible: (action) => `may ${plain(action)}`,
  postponed: (action) => `put off its plan to ${plain(action)}`,
  cancelled: (action) => `dropped its plan to ${plain(action)}`,
  denied: (action) => `denies that it will ${plain(action)}`,
};
const PASSIVE = {
  occurred: (action) => (action === "exempt" ? "no longer apply to some goods" : `were ${DONE[action]}`),
  ongoing: () => "are in force",
  planned: (action) => `are to be ${bare(action)}`,
  threatened: (action) => `are threatened${action === "impose" ? "" : ` to be ${bare(action)}`}`,
  possible: (action) => `may be ${bare(action)}`,
  postponed: () => "were put off",
  cancelled: () => "were dropped",
  denied: () => "are said not to be coming",
};

const plain = (action) => (action === "exempt" ? "exempt goods from" : action);
const bare = (action) => (action === "exempt" ? "eased" : DONE[action]);

export function tariffSentence(event) {
  const { action, status, imposers, date, exempted, previous_rate } = event;
  const what = measure(event);
  const was = previous_rate !== null && event.rate ? `, up from ${previous_rate}%` : "";
  const change = action === "lower" ? was.replace("up", "down") : was;
  const but = exempted.length ? `, but not on ${words(exempted)}` : "";
  const when = date ? ` ${status === "ongoing" ? `since ${dayWords(date)}` : fromDay(date)}` : "";
  if (!imposers.length) return `${what} ${PASSIVE[status](action)}${change}${but}${when}`;
  const sides = imposers.map(thePlace);
  const verb = BY_STATUS[status](action);
  // "Canada and Mexico plan"
  const agreed = sides.length < 2 ? verb : verb.replace(/^(\w+)s\b/, (all, stem) => (stem === "ha" ? "have" : stem === "i" ? "are" : stem)).replace(" its ", " their ").replace(" it ", " they ");
  return `${listed(sides)} ${agreed} ${what}${change}${but}${when}`;
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
