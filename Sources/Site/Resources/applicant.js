// What saves an applicant time; every page works without it.
//
// The draft stays on the device: a page's answers are kept under the organ's key until the application
// was sent, thirty days at most, and a paper's number only where the person ticked so.
"use strict";
(() => {
  const prefix = "gongkai.draft.";
  const longest = 30 * 24 * 3600 * 1000;
  const fields = ["kind", "name", "paper", "paperNumber", "representative", "contact", "telephone", "mail",
    "form", "route", "postalAddress", "postcode", "title", "documentNumber", "description",
    "suggestsPublication"];
  const one = (selector, root = document) => root.querySelector(selector);
  const storage = (() => {
    try {
      localStorage.setItem(prefix + "probe", "1");
      localStorage.removeItem(prefix + "probe");
      return localStorage;
    } catch { return null; }
  })();
  const read = (key) => {
    try {
      const draft = JSON.parse(storage.getItem(prefix + key));
      if (draft && Date.now() - draft.saved < longest) return draft;
    } catch { /* What cannot be read is no draft. */ }
    storage.removeItem(prefix + key);
    return null;
  };

  // The first thing wrong with a form is what one hears and sees first.
  one("#errors")?.focus();

  // A form that was sent is not sent twice by an impatient thumb.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
    setTimeout(() => delete form.dataset.sent, 4000);
  });

  const print = one(".print");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
  }

  // The address in the receipt's code brings number and code behind #, which no server sees.
  const number = one("#f-number");
  if (number && location.hash.length > 1) {
    const opening = new URLSearchParams(location.hash.slice(1));
    if (opening.get("n")) number.value = opening.get("n");
    if (opening.get("c")) one("#f-code").value = opening.get("c");
    history.replaceState(null, "", location.pathname + location.search);
  }

  if (!storage) return;
  const sent = one("[data-sent]");
  if (sent) storage.removeItem(prefix + sent.dataset.sent);

  const box = one("#draft");
  const form = one("#apply");
  if (!box || !form) return;
  const key = box.dataset.key;
  const draft = read(key);
  const offer = one(".offer", box);
  const kept = one(".kept", box);
  const keeper = one("#keepnumber");
  let keepsNumber = Boolean(draft?.keepsNumber);
  let dropped = false;

  const save = () => {
    if (dropped) return;
    const data = new FormData(form);
    const answers = {};
    for (const name of fields) {
      const value = data.get(name);
      if (typeof value === "string" && value && (name !== "paperNumber" || keepsNumber)) answers[name] = value;
    }
    if (!Object.keys(answers).length) return;
    const step = box.dataset.step;
    const text = JSON.stringify({ saved: Date.now(), step, keepsNumber, submission: data.get("submission"), answers });
    try { storage.setItem(prefix + key, text); } catch { return; }
    box.hidden = kept.hidden = false;
  };
  const add = (name, value) => {
    const input = document.createElement("input");
    input.type = "hidden";
    input.name = name;
    input.value = value;
    form.append(input);
  };

  for (const button of box.querySelectorAll(".discard")) {
    button.addEventListener("click", () => {
      storage.removeItem(prefix + key);
      dropped = true;
      box.hidden = true;
      (one("h1") ?? document.body).focus?.();
    });
  }

  const isNotice = box.dataset.step === "notice";
  const answered = fields.some((name) => form.querySelector(`[name="${name}"]`));
  if (isNotice && draft && !answered) {
    one(".when", offer).textContent = new Date(draft.saved).toLocaleString("zh-CN", { dateStyle: "long", timeStyle: "short" });
    box.hidden = offer.hidden = false;
    one(".restore", offer).addEventListener("click", () => {
      for (const name of fields) if (draft.answers[name]) add(name, draft.answers[name]);
      // The same number as before: had the form arrived after all, it would not make a second case.
      if (draft.submission) form.elements.submission.value = draft.submission;
      add("go", draft.step);
      form.requestSubmit();
    });
  }
  if (isNotice) return;
  if (keeper) {
    keeper.closest(".keepnumber").hidden = false;
    keeper.checked = keepsNumber;
    keeper.addEventListener("change", () => { keepsNumber = keeper.checked; save(); });
  }
  form.addEventListener("input", save);
  form.addEventListener("change", save);
  save();
})();
