// What saves a person time in the office; every page works without it.
"use strict";
(() => {
  const rows = () => [...document.querySelectorAll(".grid tbody tr, .queue tbody tr")].filter((row) => row.querySelector("a"));
  let at = -1;
  const move = (step) => {
    const all = rows();
    if (!all.length) return;
    at = Math.min(Math.max(at + step, 0), all.length - 1);
    all.forEach((row, place) => row.classList.toggle("on", place === at));
    all[at].querySelector("a").focus({ preventScroll: true });
    all[at].scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (event.key === "e") (rows()[at]?.querySelector(".go") ?? document.getElementById("due"))?.click();
    else if (event.key === "x") rows()[at]?.querySelector("input[type=checkbox]")?.click();
    else if (event.key === "/") {
      const find = document.getElementById("find");
      if (!find) return;
      event.preventDefault();
      find.focus();
    }
  });
  // The first thing wrong with a form is what one hears and sees first.
  document.getElementById("errors")?.focus();
  // A form that was sent is not sent twice.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
    setTimeout(() => delete form.dataset.sent, 4000);
  });
})();
