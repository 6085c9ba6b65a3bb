// The text and its date: typed, pasted, dropped, opened from a file, or chosen among the examples.
import { $ } from "./dom.js";
import { keepKey } from "./key.js";
import { tell } from "./problems.js";

const PAUSE = 250; // milliseconds without a key before the text is read

export const fields = { text: () => $("text").value, published: () => $("published").value };

// `read` is called when there is something new to read.
export function watch(read) {
  let waiting;
  const soon = (pause) => {
    clearTimeout(waiting);
    waiting = setTimeout(read, pause);
  };
  const own = () => {
    if ($("example")) $("example").value = "";
  };
  $("text").addEventListener("input", (event) => {
    own();
    soon(event.inputType?.startsWith("insertFrom") ? 0 : PAUSE);
  });
  $("key").addEventListener("input", () => {
    keepKey();
    soon(PAUSE);
  });
  $("published").addEventListener("input", () => soon(PAUSE));
  // half a date is no input to the browser, so it is looked at when the reader leaves it
  $("published").addEventListener("blur", ({ target }) => target.validity.badInput && soon(0));
  $("ask").addEventListener("submit", (event) => {
    event.preventDefault();
    soon(0);
  });
  $("ask").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      soon(0);
    }
  });
  $("example")?.addEventListener("change", async ({ target }) => {
    if (!target.value) return;
    const answer = await fetch(`/examples/${target.value}.txt`).catch(() => null);
    if (!answer?.ok) return tell("text", "The example could not be fetched. Is the service still running?");
    $("text").value = await answer.text();
    $("published").value = target.selectedOptions[0].dataset.published;
    soon(0);
  });
  const open = async (file) => {
    if (file && (await put(file))) {
      own();
      soon(0);
    }
  };
  $("file").addEventListener("change", async ({ target }) => {
    await open(target.files[0]);
    target.value = ""; // so that the same file can be opened again
  });
  takeDrops($("text"), open);
}

async function put(file) {
  if (file.size > Number(document.body.dataset.maxBytes)) {
    tell("text", `${file.name} is too large: the service takes ${document.body.dataset.maxBytes} bytes.`);
    return false;
  }
  try {
    const bytes = await file.arrayBuffer();
    $("text").value = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return true;
  } catch {
    tell("text", `${file.name} is not a text in UTF-8.`);
    return false;
  }
}

function takeDrops(area, open) {
  const over = (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return; // dragged words are the text area's own affair
    event.preventDefault();
    area.classList.add("over");
  };
  // anywhere on the page: a file that misses the text area must not replace the page
  document.addEventListener("dragover", over);
  document.addEventListener("dragleave", () => area.classList.remove("over"));
  document.addEventListener("drop", (event) => {
    area.classList.remove("over");
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    open(event.dataTransfer.files[0]);
  });
}
