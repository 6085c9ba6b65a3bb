// What went wrong, in words, where it belongs: at the date, at the text, or above the answer.
import { $ } from "./dom.js";
import { askForKey, authorization } from "./key.js";

const FIELDS = ["published", "text", "key"];

const WORDS = {
  "/text": (detail) => (/blank/i.test(detail) ? "There is nothing to read yet. Paste a news text or choose an example." : detail),
  "/published": () => "This is not a calendar day that the service knows. Choose another or leave it empty.",
};

const BY_STATUS = {
  429: "Too many questions at once. Wait a moment, then read again.",
  503: "The service is starting or stopping. Try again in a moment.",
  504: "This text took too long to read. Try a shorter one.",
};

export function clearProblems() {
  for (const field of FIELDS) tell(field, "");
  $("problem").textContent = "";
}

export function tell(field, words) {
  $(`${field}-error`).textContent = words;
  $(field).setAttribute("aria-invalid", words ? "true" : "false");
}

export function showProblem(problem) {
  clearProblems();
  const elsewhere = [];
  for (const { pointer, detail } of problem.errors ?? []) {
    const field = pointer.slice(1);
    if (FIELDS.includes(field)) tell(field, WORDS[pointer](detail));
    else elsewhere.push(`${pointer} ${detail}`);
  }
  if (problem.status === 401) {
    askForKey();
    tell("key", authorization().Authorization ? "The service does not know this key." : "This service asks for a key.");
  } else if (problem.status === 413) tell("text", `${problem.message} Cut it into parts, or send it to the API.`);
  else if (elsewhere.length || !problem.errors?.length)
    $("problem").textContent = BY_STATUS[problem.status] ?? [problem.message, ...elsewhere].join(" ");
}
