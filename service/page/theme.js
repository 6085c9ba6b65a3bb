// Light or dark: the system's choice until the reader makes one. A plain script, so that it runs before the first paint.
(() => {
  const CHOICES = ["auto", "light", "dark"];
  const root = document.documentElement;
  let choice = "auto";
  try {
    choice = localStorage.getItem("theme") ?? "auto";
  } catch {} // no storage, no memory of it

  function show(button) {
    if (choice === "auto") delete root.dataset.theme;
    else root.dataset.theme = choice;
    if (button) button.textContent = `Theme: ${choice}`;
  }

  show();
  addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("theme");
    button.hidden = false;
    show(button);
    button.addEventListener("click", () => {
      choice = CHOICES[(CHOICES.indexOf(choice) + 1) % CHOICES.length];
      try {
        localStorage.setItem("theme", choice);
      } catch {}
      show(button);
    });
  });
})();
