// The command that asks the service the same from a shell.
import { JSON_TYPE, pathOf } from "./ask.js";
import { needsKey } from "./key.js";

const LONGEST = 100_000; // bytes of an argument: the system takes 128 KiB
const END = "END OF TEXT";

const quoted = (words) => `'${words.replaceAll("'", "'\\''")}'`;

// `then` is what the answer is piped to
export function curl(request, offsets = "codepoints", then = "") {
  const address = quoted(location.origin + pathOf(offsets));
  const key = needsKey() ? ` -H "Authorization: Bearer $DATELINE_KEY"` : "";
  const body = JSON.stringify(request);
  const head = `curl -s ${address}${key} -H ${quoted(`Content-Type: ${JSON_TYPE}`)}`;
  if (new Blob([body]).size < LONGEST) return `${head} -d ${quoted(body)}${then}`;
  return `${head} --data-binary @- << ${quoted(END)}${then}\n${body}\n${END}\n`; // JSON has no line ends of its own
}
