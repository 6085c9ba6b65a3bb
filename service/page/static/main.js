// Puts the page together: asks when there is something to read, shows what comes back.
import { ask, requestOf } from "./ask.js";
import { copy } from "./copy.js";
import { curl } from "./curl.js";
import { $ } from "./dom.js";
import { fields, watch } from "./form.js";
import { clearProblems, showProblem, tell } from "./problems.js";
import { shown } from "./shown.js";
import { take } from "./take.js";

const SLOW = 120; // milliseconds after which the page says that it works
const view = shown();
let asking = null;
let answered = null; // the request whose answer is on the page

async function read() {
  asking?.abort();
  const mine = (asking = new AbortController());
  clearProblems();
  if ($("published").validity.badInput)
    return refuse("published", "This is no day of the calendar. Correct it, or clear it.");
  const request = requestOf(fields.text(), fields.published());
  const limit = Number(document.body.dataset.maxBytes);
  if (request.text.length > limit) return refuse("text", `The text is too large: the service takes ${limit} bytes.`);
  const slow = setTimeout(() => view.busy(true), SLOW);
  try {
    const answer = await (await ask(request, { offsets: "utf16", signal: mine.signal })).json();
    if (mine !== asking) return;
    answered = request;
    view.answer(request, answer);
  } catch (problem) {
    if (mine !== asking || problem.name === "AbortError") return;
    showProblem(problem);
    view.nothing("Not read.");
    answered = null;
  } finally {
    clearTimeout(slow);
    if (mine === asking) view.busy(false);
  }
}

function refuse(field, words) {
  tell(field, words);
  view.busy(false);
  view.nothing("Not read.");
  answered = null;
}

for (const button of document.querySelectorAll("[data-download]"))
  button.addEventListener("click", () => answered && take(button.dataset.download, answered).catch(showProblem));
$("copy-curl").addEventListener("click", ({ currentTarget }) => answered && copy(currentTarget, curl(answered)));

watch(read);
if (fields.text()) read();
else view.nothing("Ready.");
