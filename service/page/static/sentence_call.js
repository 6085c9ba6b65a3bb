// A call in words: who spoke with whom, or will, or did not.
import { onDay } from "./days.js";
import { listed, person, possessive } from "./names.js";

const MEDIUM = { phone: " by phone", video: " by video", unspecified: "" };
const VERBS = {
  occurred: "spoke", ongoing: "is speaking", planned: "is to speak", threatened: "may speak", possible: "may speak",
};
const ALONE = {
  occurred: "held a call", ongoing: "is on a call", planned: "is to hold a call", threatened: "may hold a call", possible: "may hold a call",
};
const NOBODY = {
  occurred: "took place", ongoing: "is under way", planned: "is due", threatened: "may take place", possible: "may take place",
};
const FALLEN_THROUGH = {
  postponed: "was put off", cancelled: "was called off", denied: "is said not to have taken place",
};

export function callSentence({ participants, initiator, medium, topics, duration, status, date }) {
  const when = date ? ` ${onDay(date)}` : "";
  const about = topics.length ? ` about ${listed(topics.map(({ text }) => text), 3)}` : "";
  const sides = ordered(participants, initiator).map(person);
  const with_ = sides.length > 1 ? ` with ${listed(sides.slice(1), 4)}` : "";
  if (status in FALLEN_THROUGH) {
    const whose = sides.length ? `${possessive(sides[0])} call` : "a call";
    return `${whose}${with_}${when}${about} ${FALLEN_THROUGH[status]}`;
  }
  const lasted = duration && status === "occurred" ? ` for ${minutes(duration.minutes)}` : "";
  if (!sides.length) return `a call ${NOBODY[status]}${when}${about}`;
  if (sides.length === 1) return `${sides[0]} ${ALONE[status]}${when}${lasted}${about}`;
  if (initiator && status === "occurred") return `${sides[0]} called ${listed(sides.slice(1), 4)}${when}${lasted}${about}`;
  return `${sides[0]} ${VERBS[status]}${MEDIUM[medium] ?? ""}${with_}${when}${lasted}${about}`;
}

// whoever called comes first
function ordered(participants, initiator) {
  const caller = initiator && participants.find(({ name, text }) => (name ?? text) === (initiator.name ?? initiator.text));
  return caller ? [caller, ...participants.filter((one) => one !== caller)] : participants;
}

function minutes(count) {
  if (count >= 60 && count % 30 === 0) return count === 60 ? "an hour" : `${count / 60} hours`;
  return count === 1 ? "a minute" : `${count} minutes`;
}
