// How one gets from a mark to its card and back, and from mark to mark.
import { $ } from "./dom.js";

// From a mark to its card and back, by pointer and by keyboard.
export function connect(root, light) {
  root.addEventListener("click", ({ target }) => {
    const [number] = light.under(target);
    if (!number) return light.pin([]);
    light.pin(light.under(target));
    const inText = Boolean(target.closest(".marked"));
    const inCards = target.closest(".cards");
    const there = inText ? $("cards").querySelector(`[data-n="${number}"]`) : $("marked").querySelector(`.ref[data-n="${number}"]`);
    if (inCards && !target.closest(".ref") && target.closest("button, pre")) return; // the card's own buttons
    there?.scrollIntoView({ block: "nearest", behavior: "smooth" });
    if (!inText && !inCards) $("cards").querySelector(`[data-n="${number}"]`)?.scrollIntoView({ block: "nearest", behavior: "smooth" });
    if (target.closest(".ref")) (inText ? there?.querySelector(".ref") : there)?.focus({ preventScroll: true });
  });
}

// The marks are one stop of the Tab key; the arrow keys go from one to the next.
export function rove(holder) {
  const refs = [...holder.querySelectorAll(".ref")];
  holder.tabIndex = refs.length ? -1 : 0;
  if (refs.length) refs[0].tabIndex = 0;
  holder.onkeydown = (event) => {
    const at = refs.indexOf(document.activeElement);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (at < 0 || !step) return;
    event.preventDefault();
    const next = refs[Math.min(refs.length - 1, Math.max(0, at + step))];
    refs[at].tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  };
}
