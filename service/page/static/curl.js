// The command that asks the service the same from a shell.
import { JSON_TYPE, pathOf } from "./ask.js";
import { needsKey } from "./key.js";

const quoted = (words) => `'${words.replaceAll("'", "'\\''")}'`;

export function curl(request, offsets = "codepoints") {
  const address = quoted(location.origin + pathOf(offsets));
  const key = needsKey() ? ` -H "Authorization: Bearer $DATELINE_KEY"` : "";
  return `curl -s ${address}${key} -H ${quoted(`Content-Type: ${JSON_TYPE}`)} -d ${quoted(JSON.stringify(request))}`;
}
