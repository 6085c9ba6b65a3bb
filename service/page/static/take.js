// The answer as a file, in each form that the service has. Offsets are the service's default: code points.
import { ask } from "./ask.js";
import { el } from "./dom.js";

const FORMS = {
  json: { accept: "application/json", name: "events.json" },
  ndjson: { accept: "application/x-ndjson", name: "events.ndjson" },
  csv: { accept: "text/csv", name: "events.csv", before: "\ufeff" }, // the mark by which spreadsheets know UTF-8
  annotations: { accept: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"', name: "annotations.jsonld" },
};

export async function take(form, request) {
  const { accept, name, before = "" } = FORMS[form];
  const answer = await ask(request, { accept });
  const file = new Blob([before, await answer.blob()], { type: accept });
  const address = URL.createObjectURL(file);
  el("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
