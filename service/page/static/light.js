// An event lights up everywhere at once: in the text, on its card, in the figures.
const LIT = "lit";

export function lighting(root) {
  let index = new Map(); // an event's number: its elements
  let pieces = new WeakMap();
  let lit = [];
  let pinned = [];

  function show(numbers) {
    for (const element of lit) {
      element.classList.remove(LIT);
      if (element.dataset.type && element.restType) element.dataset.type = element.restType;
      delete element.dataset.role;
    }
    lit = [];
    for (const number of numbers)
      for (const element of index.get(number) ?? []) {
        const all = pieces.get(element)?.all.filter((one) => one.number === number);
        if (all?.length) dress(element, all);
        element.classList.add(LIT);
        lit.push(element);
      }
    root.classList.toggle("lighting", lit.length > 0);
  }

  function dress(element, all) {
    element.restType ??= element.dataset.type;
    element.dataset.type = all[0].type;
    const role = [...new Set(all.map((one) => one.role).filter(Boolean))].join(", ");
    if (role) element.dataset.role = role;
  }

  // after each answer: which elements are of which event
  function learn(known) {
    pieces = known;
    index = new Map();
    lit = pinned = [];
    root.classList.remove("lighting");
    const add = (number, element) => index.get(number)?.push(element) ?? index.set(number, [element]);
    for (const element of root.querySelectorAll(".seg"))
      for (const number of new Set(known.get(element).all.map((one) => one.number))) add(number, element);
    for (const element of root.querySelectorAll("[data-n]")) add(Number(element.dataset.n), element);
    for (const element of root.querySelectorAll("[data-events]"))
      for (const number of element.dataset.events.split(" ")) add(Number(number), element);
  }

  function under(target) {
    const element = target.closest?.(".seg, [data-n], [data-events]");
    if (!element) return [];
    if (element.dataset.n) return [Number(element.dataset.n)];
    return pieces.get(element)?.events ?? element.dataset.events.split(" ").map(Number);
  }

  const pin = (numbers) => show((pinned = numbers));
  root.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType !== "touch") show(under(target).length ? under(target) : pinned);
  });
  root.addEventListener("pointerleave", () => show(pinned));
  root.addEventListener("focusin", ({ target }) => under(target).length && show(under(target)));
  root.addEventListener("focusout", () => show(pinned));
  root.addEventListener("keydown", ({ key }) => key === "Escape" && pin([]));
  return { learn, under, pin };
}
