// The modules come when the page is whole and has been painted once: what they fetch and do would hold that up.
addEventListener("DOMContentLoaded", () => requestAnimationFrame(() => setTimeout(() => import("/page/main.js"))));
