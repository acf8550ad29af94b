"use strict";
// The checker without reloading: files are sent one by one, their results put in order as they
// arrive; and in a result, choosing a finding marks its cells and lines. Nothing is stored: the
// workbook is made by sending the same files again.
(() => {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  root.classList.add("js");

  // A finding in its tables and its source.

  const sides = [["l", "on-left"], ["r", "on-right"], ["o", "on-other"], ["s", "on-line"]];

  function light(detail, number, scrolls) {
    for (const [, name] of sides) {
      for (const lit of detail.querySelectorAll("." + name)) lit.classList.remove(name);
    }
    for (const [letter, name] of sides) {
      for (const part of detail.querySelectorAll("." + letter + number)) part.classList.add(name);
    }
    for (const finding of detail.querySelectorAll(".finding")) {
      const isChosen = finding.dataset.finding === String(number);
      finding.classList.toggle("on", isChosen);
      const link = finding.querySelector(".ftitle a");
      if (isChosen) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    detail.classList.add("lit");
    const line = detail.querySelector(".on-line");
    const source = detail.querySelector(".source");
    if (line && source) source.scrollTop = line.offsetTop - source.clientHeight / 3;
    if (!scrolls) return;
    const cell = detail.querySelector("td .f" + number);
    const goal = cell ? cell.closest("td") : line;
    if (goal) {
      goal.scrollIntoView({
        block: "nearest", inline: "center", behavior: calm.matches ? "auto" : "smooth",
      });
    }
  }

  function choose(finding, scrolls = true) {
    light(finding.closest(".detail"), finding.dataset.finding, scrolls);
  }

  function propose(proposal) {
    const detail = proposal.closest(".detail");
    detail.dataset.proposal = proposal.dataset.proposal;
    for (const other of detail.querySelectorAll(".proposal")) {
      other.classList.toggle("on", other === proposal);
    }
  }

  function prepare(result) {
    const finding = result.querySelector(".finding");
    if (finding) choose(finding, false);
    const proposal = result.querySelector(".proposal");
    if (proposal) propose(proposal);
  }

  document.addEventListener("click", (event) => {
    const finding = event.target.closest(".finding");
    if (finding && !event.target.closest(".fmeta a")) {
      event.preventDefault();
      choose(finding);
    }
    const proposal = event.target.closest(".proposal");
    if (proposal) propose(proposal);
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select")) return;
    const inList = event.target.closest(".flist");
    const step = { j: 1, k: -1, ArrowDown: inList ? 1 : 0, ArrowUp: inList ? -1 : 0 }[event.key];
    if (!step) return;
    const detail = event.target.closest("details[open]")?.querySelector(".detail")
      ?? document.querySelector("details[open] .detail");
    const findings = [...(detail?.querySelectorAll(".finding") ?? [])];
    if (findings.length === 0) return;
    const now = findings.findIndex((finding) => finding.classList.contains("on"));
    const next = findings[Math.min(Math.max(now + step, 0), findings.length - 1)];
    event.preventDefault();
    next.querySelector("a").focus({ preventScroll: true });
    const list = detail.querySelector(".findings");
    if (list.scrollHeight > list.clientHeight) {
      list.scrollTop = next.offsetTop - list.clientHeight / 3;
    }
    choose(next);
  });

  for (const result of document.querySelectorAll(".result")) prepare(result);

  // Files.

  const form = byId("drop");
  if (!form) return;
  const limits = {
    files: Number(form.dataset.files), file: Number(form.dataset.fileBytes),
    request: Number(form.dataset.requestBytes),
  };
  const kinds = /\.(html?|mht|docx?|xlsx?|pdf|txt|md|markdown|json|wps|et)$/i;
  const atOnce = 3;
  const entries = [];
  const known = new Set();
  let queue = [];
  let running = 0;
  let stopped = false;
  let stop = new AbortController();

  function add(files, fromFolder) {
    let repeated = 0;
    let others = 0;
    let beyond = 0;
    for (const [file, path] of files) {
      const key = [path, file.size, file.lastModified].join("\n");
      if (fromFolder && (!kinds.test(path) || /(^|\/)[.~]/.test(path))) others += 1;
      else if (known.has(key)) repeated += 1;
      else if (entries.length >= limits.files) beyond += 1;
      else {
        known.add(key);
        const entry = { file, path, number: entries.length + 1 };
        entries.push(entry);
        queue.push(entry);
      }
    }
    const said = [];
    if (repeated) said.push(`跳过 ${repeated} 个重复的文件`);
    if (others) said.push(`跳过 ${others} 个不是报告的文件`);
    if (beyond) said.push(`一次最多 ${limits.files} 份，还有 ${beyond} 份没有放入`);
    tell(said.join(";"));
    if (queue.length === 0) return;
    byId("sample")?.remove();
    byId("batch").hidden = false;
    stopped = false;
    stop = new AbortController();
    pump();
    show();
  }

  function tell(words) {
    const notice = byId("notice");
    notice.textContent = words;
    notice.hidden = words === "";
  }

  function pump() {
    while (running < atOnce && queue.length > 0 && !stopped) {
      const entry = queue.shift();
      running += 1;
      send(entry).finally(() => {
        running -= 1;
        if (queue.length === 0 && running === 0 && !stopped) pair();
        pump();
        show();
      });
    }
  }

  async function send(entry) {
    entry.busy = true;
    show();
    if (entry.file.size > limits.file) {
      put(entry, note(entry, `文件超过 ${limits.file >> 20} MB 的上限`, false));
    } else {
      const body = new FormData();
      body.append("number", entry.number);
      body.append("file", entry.file, entry.path);
      if (entry.previous) body.append("previous", entry.previous.file, entry.previous.path);
      try {
        const answer = await fetch("/check/result", { method: "POST", body, signal: stop.signal });
        if (!answer.ok) throw new Error(answer.status);
        const template = document.createElement("template");
        template.innerHTML = await answer.text();
        put(entry, template.content.querySelector(".result"));
      } catch (error) {
        if (stop.signal.aborted) put(entry, note(entry, "没有校验：已停止", true));
        else if (error.message === "503") put(entry, note(entry, "服务器正忙", true));
        else put(entry, note(entry, "没有传到：网络中断，或者文件已被移动", true));
      }
    }
    entry.busy = false;
  }

  // A row that the page itself makes: a file that was not sent, or did not arrive.
  function note(entry, words, isWorthRetrying) {
    const row = document.createElement("li");
    row.className = "result waiting unreadable";
    row.dataset.rank = "2000000000";
    row.dataset.state = isWorthRetrying ? "unsent" : "unreadable";
    const name = document.createElement("b");
    name.textContent = entry.path;
    row.append(name, " ", words);
    if (isWorthRetrying) {
      const again = document.createElement("button");
      again.type = "button";
      again.className = "quiet";
      again.textContent = "重试";
      again.addEventListener("click", () => {
        row.remove();
        entry.row = null;
        queue.push(entry);
        stopped = false;
        stop = new AbortController();
        pump();
        show();
      });
      row.append(again);
    }
    return row;
  }

  // Puts a result in its place: the worst first, otherwise as they were dropped.
  function put(entry, row) {
    const wasOpen = entry.row?.querySelector("details")?.open;
    entry.row?.remove();
    entry.row = row;
    const rank = Number(row.dataset.rank);
    row.dataset.number = entry.number;
    const isLater = ({ dataset }) => Number(dataset.rank) < rank
      || (Number(dataset.rank) === rank && Number(dataset.number) > entry.number);
    byId("results").insertBefore(row, [...byId("results").children].find(isLater) ?? null);
    const details = row.querySelector("details");
    if (details && wasOpen) details.open = true;
    prepare(row);
  }

  // Sends a report again with the same organ's report for the year before, where both are here.
  function pair() {
    const alike = (one, two) => one.endsWith(two) || two.endsWith(one);
    for (const entry of entries) {
      const { organ, year } = entry.row?.dataset ?? {};
      if (!organ || !year || entry.previous) continue;
      const found = entries.filter((other) => {
        const data = other.row?.dataset ?? {};
        return data.organ && Number(data.year) === Number(year) - 1 && alike(data.organ, organ);
      });
      if (found.length !== 1) continue;
      entry.previous = found[0];
      queue.push(entry);
    }
  }

  function show() {
    const done = entries.filter((entry) => entry.row && !entry.busy).length;
    const isBusy = running > 0 || (queue.length > 0 && !stopped);
    const bar = byId("bar");
    bar.max = entries.length || 1;
    bar.value = isBusy ? done : bar.max;
    bar.hidden = !isBusy;
    byId("cancel").hidden = !isBusy;
    byId("sheet").hidden = isBusy || done === 0;
    const current = entries.find((entry) => entry.busy);
    const words = isBusy
      ? `已校验 ${done} / ${entries.length}` + (current ? `，正在校验 ${current.path}` : "")
      : sentence();
    if (byId("status").textContent !== words) byId("status").textContent = words;
    if (!isBusy) byId("said").textContent = words;
  }

  function sentence() {
    const count = (state) => entries.filter((entry) => entry.row?.dataset.state === state).length;
    const parts = [
      [count("faulty"), "份有错误"], [count("doubtful"), "份只有提示"],
      [count("clean"), "份未见问题"], [count("unreadable"), "份读不出"],
      [entries.length - entries.filter((entry) => entry.row).length + count("unsent"), "份没有校验"],
    ];
    return `共 ${entries.length} 份：`
      + parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`).join("，")
      + "。";
  }

  byId("cancel").addEventListener("click", () => {
    stopped = true;
    stop.abort();
    for (const entry of queue) put(entry, note(entry, "没有校验：已停止", true));
    queue = [];
    show();
  });

  byId("sheet").addEventListener("click", async () => {
    const body = new FormData();
    let size = 0;
    for (const entry of entries) {
      if (entry.file.size > limits.file) continue;
      size += entry.file.size;
      body.append("file", entry.file, entry.path);
    }
    if (size > limits.request) {
      tell(`所有文件超过 ${limits.request >> 20} MB，请分几批校验、分几批导出。`);
      return;
    }
    byId("sheet").disabled = true;
    try {
      const answer = await fetch("/check/findings.xlsx", { method: "POST", body });
      if (!answer.ok) throw new Error(answer.status);
      save(await answer.blob(), "校验发现.xlsx");
      tell("");
    } catch {
      tell("没有导出成功，请检查网络后再试一次。");
    }
    byId("sheet").disabled = false;
  });

  function save(blob, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  // Choosing and dropping.

  const take = (input, fromFolder) => {
    add([...input.files].map((file) => [file, file.webkitRelativePath || file.name]), fromFolder);
    input.value = "";
  };
  byId("files").addEventListener("change", (event) => take(event.target, false));
  byId("folderfiles").addEventListener("change", (event) => take(event.target, true));
  byId("folder").hidden = false;
  byId("folder").addEventListener("click", () => byId("folderfiles").click());

  for (const name of ["dragenter", "dragover"]) {
    document.addEventListener(name, (event) => {
      if (![...(event.dataTransfer?.types ?? [])].includes("Files")) return;
      event.preventDefault();
      form.classList.add("over");
    });
  }
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) form.classList.remove("over");
  });
  document.addEventListener("drop", async (event) => {
    event.preventDefault();
    form.classList.remove("over");
    const plain = [...event.dataTransfer.files].map((file) => [file, file.name]);
    const items = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.());
    const folders = items.filter((item) => item?.isDirectory);
    if (folders.length === 0) {
      add(plain, false);
      return;
    }
    const files = [];
    for (const item of items) if (item) await walk(item, files);
    add(files, true);
  });

  async function walk(item, files) {
    const path = item.fullPath.replace(/^\//, "");
    if (item.isFile) {
      const file = await new Promise((done) => item.file(done, () => done(null)));
      if (file) files.push([file, path]);
      return;
    }
    const reader = item.createReader();
    for (;;) {
      const some = await new Promise((done) => reader.readEntries(done, () => done([])));
      if (some.length === 0) return;
      for (const inner of some) await walk(inner, files);
    }
  }
})();
