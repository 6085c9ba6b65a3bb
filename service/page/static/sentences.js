// An event as a sentence that a person would write.
import { callSentence } from "./sentence_call.js";
import { electionSentence } from "./sentence_election.js";
import { tariffSentence } from "./sentence_tariff.js";
import { first } from "./names.js";

const WRITERS = { call: callSentence, tariff: tariffSentence, election: electionSentence };

export function sentence(event) {
  const words = WRITERS[event.type]?.(event) ?? `${event.type}: “${event.mentions[0].text}”`;
  const source = event.said_by ? `, according to ${event.said_by.name}` : "";
  return `${first(words)}${source}.`;
}
