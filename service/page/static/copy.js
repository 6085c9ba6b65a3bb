// A button that copies words and says that it has.
import { el } from "./dom.js";

const SAID = 1600; // milliseconds

export async function copy(button, words) {
  const label = (button.dataset.label ??= button.textContent);
  const done = await put(words);
  button.textContent = done ? "Copied" : "Not copied: the browser does not allow it";
  setTimeout(() => (button.textContent = label), SAID);
}

async function put(words) {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    // no clipboard without TLS, but on this machine: the old way works everywhere
    const holder = el("textarea", { class: "unseen", "aria-hidden": "true" });
    holder.value = words;
    document.body.append(holder);
    const active = document.activeElement;
    holder.select();
    const done = document.execCommand("copy");
    holder.remove();
    active?.focus();
    return done;
  }
}
