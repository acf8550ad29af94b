"""axe-core over a page: what it says is violated, as one line each."""

import importlib.resources

AXE = (importlib.resources.files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
RUN = """
  const done = arguments[arguments.length - 1];
  axe.run(document, {resultTypes: ["violations"]}).then(
    (found) => done(found.violations.map((one) =>
      one.id + ": " + one.help + ": " + one.nodes.slice(0, 3).map((n) => n.target.join(" ")).join("; "))),
    (error) => done([String(error)]));
"""


def violations(driver):
    driver.execute_script(AXE)
    return driver.execute_async_script(RUN)
