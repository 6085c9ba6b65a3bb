// A date of the wire (EDTF) in words, as exact as the text is and no more.
const MONTHS = "January February March April May June July August September October November December".split(" ");
const NTH = ["first", "second", "third", "fourth"];

function one(value) {
  const [year, month, day] = value.split("-");
  const known = year === "XXXX" ? null : String(Number(year));
  return [day && Number(day), month && MONTHS[month - 1], known].filter(Boolean).join(" ");
}

// "2 April 2025", "April 2025", "the second quarter of 2025", "31 March to 6 April 2025"
export function dayWords({ value, precision, earliest }) {
  if (precision === "quarter" && earliest) {
    const [year, month] = earliest.split("-").map(Number);
    return `the ${NTH[(month - 1) / 3] ?? "same"} quarter of ${year}`;
  }
  const [from, to] = value.split("/");
  if (precision === "week") return `the week of ${one(from)}`;
  return to ? `${one(from)} to ${one(to)}` : one(value);
}

// with the preposition that a sentence needs
export function onDay(day) {
  const words = dayWords(day);
  if (day.value.includes("/") && !["week", "quarter"].includes(day.precision)) return `between ${words.replace(" to ", " and ")}`;
  return day.precision === "day" ? `on ${words}` : `in ${words}`;
}

export function fromDay(day) {
  return day.value.includes("/") ? onDay(day) : `from ${dayWords(day)}`;
}

export const isoDays = (iso) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
export const monthName = (number) => MONTHS[number - 1];
