// The command that asks the service the same from a shell.
import { JSON_TYPE, pathOf } from "./ask.js";

const quoted = (words) => `'${words.replaceAll("'", "'\\''")}'`;

export function curl(request, offsets = "codepoints") {
  const address = quoted(location.origin + pathOf(offsets));
  return `curl -s ${address} -H ${quoted(`Content-Type: ${JSON_TYPE}`)} -d ${quoted(JSON.stringify(request))}`;
}
