// The key, where the service asks for one: it is kept for this tab alone, and no command that is copied holds it.
import { $ } from "./dom.js";

const KEPT = "dateline-key";

export const authorization = () => {
  const key = kept();
  return key ? { Authorization: `Bearer ${key}` } : {};
};

export const needsKey = () => !$("key-field").hidden;

export function askForKey() {
  $("key-field").hidden = false;
  $("key").value = kept();
}

export function keepKey() {
  try {
    sessionStorage.setItem(KEPT, $("key").value.trim());
  } catch {} // no storage: the field itself has it
}

function kept() {
  try {
    return sessionStorage.getItem(KEPT) ?? "";
  } catch {
    return $("key").value.trim();
  }
}
