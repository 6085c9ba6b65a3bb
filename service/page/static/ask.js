// One question to the service, which is the only host that this page ever speaks to.
import { authorization } from "./key.js";

export const JSON_TYPE = "application/json";

export class Problem extends Error {
  constructor(status, detail, errors = []) {
    super(detail);
    this.status = status;
    this.errors = errors;
  }
}

export async function ask(request, { accept = JSON_TYPE, offsets = "codepoints", signal } = {}) {
  const answer = await fetch(pathOf(offsets), {
    method: "POST",
    headers: { "Content-Type": JSON_TYPE, Accept: accept, ...authorization() },
    body: JSON.stringify(request),
    signal,
  }).catch((error) => {
    if (error.name === "AbortError") throw error;
    throw new Problem(0, "The service could not be reached. Is it still running?");
  });
  if (answer.ok) return answer;
  const told = await answer.json().catch(() => ({}));
  throw new Problem(answer.status, told.detail ?? `The service answered ${answer.status}.`, told.errors);
}

export function pathOf(offsets) {
  return offsets === "codepoints" ? "/v1/events" : `/v1/events?offsets=${offsets}`;
}

export function requestOf(text, published) {
  // half of a surrogate pair is no text: the service would refuse it
  const whole = text.toWellFormed?.() ?? text;
  return published ? { text: whole, published } : { text: whole };
}
