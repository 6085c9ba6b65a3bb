// Where an event stands in the text: its mentions, and the parts that it names, each with the role it plays.
const ROLES = {
  participants: "who", initiator: "caller", topics: "about", duration: "how long",
  imposers: "who", targets: "whom", goods: "goods", exempted: "not on", rate: "rate", trade_value: "worth",
  country: "where", region: "where", office: "office", candidates: "stands", winners: "won", results: "result",
  turnout: "turnout", date: "when", announced: "announced", said_by: "source",
};

export function partsOf(event) {
  const parts = [];
  for (const [name, value] of Object.entries(event)) {
    if (name === "mentions") continue;
    for (const span of Array.isArray(value) ? value : [value])
      if (span && typeof span === "object" && "start" in span)
        parts.push({ start: span.start, end: span.end, role: ROLES[name] ?? name.replaceAll("_", " ") });
  }
  return parts;
}
