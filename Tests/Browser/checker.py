"""Drives the checker in Debian's Chromium against a running site.

    python3 checker.py http://127.0.0.1:8080

Ends with a line that counts, and with status 1 where a test failed. Nothing sleeps: every wait is
for something to be seen, at most twenty seconds.
"""

import contextlib
import pathlib
import sys
import tempfile
import traceback
import urllib.request

from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

BASE = (sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080").rstrip("/")
ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = (ROOT / "Sources/Site/Resources/sample.txt").read_text(encoding="utf-8")
SOUND = SAMPLE.replace("总计 | 6 |", "总计 | 7 |").replace("| 0 | 6 |", "| 0 | 7 |")
BEFORE = SOUND.replace("2024", "2023").replace("继续办理 | 0 |", "继续办理 | 3 |")
SCRIPT_NAME = "<img src=x onerror=document.title='owned'>.txt"


@contextlib.contextmanager
def browser(width=1280, height=900, script=True, downloads=None, dark=False):
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.binary_location = "/usr/bin/chromium"
    preferences = {}
    if not script:
        preferences["profile.managed_default_content_settings.javascript"] = 2
    if downloads:
        preferences["download.default_directory"] = str(downloads)
    options.add_experimental_option("prefs", preferences)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(
        options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))
    try:
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})
        if dark:
            driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
                "features": [{"name": "prefers-color-scheme", "value": "dark"}]})
        yield driver
    finally:
        driver.quit()


def write(folder, name, text):
    path = pathlib.Path(folder) / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def all_of(driver, selector):
    return driver.find_elements(By.CSS_SELECTOR, selector)


def one(driver, selector):
    return driver.find_element(By.CSS_SELECTOR, selector)


def wait(driver, condition, seconds=20):
    return WebDriverWait(driver, seconds, poll_frequency=0.05).until(condition)


def give(driver, paths):
    one(driver, "#files").send_keys("\n".join(paths))


def finished(driver):
    return one(driver, "#status").text.startswith("共")


def overflow(driver):
    return driver.execute_script(
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth")


def complaints(driver):
    """What the browser's console says: a policy violated, a script's error."""
    return [entry for entry in driver.get_log("browser")
            if entry["level"] == "SEVERE" and "favicon" not in entry["message"]]


def test_files_are_checked_one_by_one_and_listed_worst_first():
    with tempfile.TemporaryDirectory() as folder, browser() as driver:
        driver.get(BASE + "/check")
        give(driver, [
            write(folder, "好.txt", SOUND.replace("青禾市数据局", "青禾市档案局")),
            write(folder, "坏.txt", SAMPLE), write(folder, "空.txt", " "),
            write(folder, "坏.txt", SAMPLE),
        ])
        wait(driver, finished)
        names = [element.text for element in all_of(driver, "#results .cfile b")]
        assert names == ["空.txt", "坏.txt", "好.txt"], names
        assert one(driver, "#status").text.startswith("共 3 份"), one(driver, "#status").text
        assert not all_of(driver, "#sample"), "the sample stays"
        assert not complaints(driver), complaints(driver)


def test_a_hundred_files_all_arrive():
    with tempfile.TemporaryDirectory() as folder, browser() as driver:
        driver.get(BASE + "/check")
        give(driver, [
            write(folder, f"{number}.txt", SAMPLE.replace("青禾市数据局", f"青禾市第{number}局"))
            for number in range(110)])
        WebDriverWait(driver, 120, poll_frequency=0.2).until(finished)
        assert len(all_of(driver, "#results .result.faulty")) == 110
        numbers = driver.execute_script(
            "return [...document.querySelectorAll('[id]')].map(e => e.id)")
        assert len(numbers) == len(set(numbers)), "an id stands twice"


def test_files_dropped_on_the_page_are_checked():
    with browser() as driver:
        driver.get(BASE + "/check")
        driver.execute_script(
            "const data = new DataTransfer();"
            "data.items.add(new File([arguments[0]], '拖放.txt'));"
            "document.querySelector('#drop').dispatchEvent("
            "  new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}));",
            SAMPLE)
        wait(driver, finished)
        assert one(driver, "#results .cfile b").text == "拖放.txt"


def test_two_years_of_an_organ_are_paired():
    with tempfile.TemporaryDirectory() as folder, browser() as driver:
        driver.get(BASE + "/check")
        give(driver, [write(folder, "今年.txt", SOUND), write(folder, "去年.txt", BEFORE)])
        wait(driver, lambda d: finished(d) and "去年.txt" in d.page_source
             and "对照" in d.page_source)
        assert all_of(driver, "#results a[href='/rules#year.carried']")


def test_choosing_a_finding_marks_both_sides():
    with browser() as driver:
        driver.get(BASE + "/")
        links = all_of(driver, ".ftitle a")
        links[0].click()
        wait(driver, lambda d: all_of(d, "td.on-left"))
        assert [cell.text for cell in all_of(driver, "td.on-left")] == ["7", "0"]
        assert len(all_of(driver, "td.on-right")) == 2
        assert all_of(driver, ".source .on-line")
        links[2].click()
        wait(driver, lambda d: len(all_of(d, "td.on-left")) == 1)
        cell = one(driver, "td.on-left")
        wait(driver, lambda d: d.execute_script(
            "const b = arguments[0].getBoundingClientRect();"
            "return b.top >= 0 && b.bottom <= innerHeight", cell))
        assert "→7" in cell.text, cell.text


def test_the_keyboard_goes_through_the_findings():
    with browser() as driver:
        driver.get(BASE + "/")
        body = one(driver, "body")
        chosen = lambda: one(driver, ".finding.on").get_attribute("data-finding")
        assert chosen() == "1"
        body.send_keys("j")
        assert chosen() == "2"
        body.send_keys("k")
        assert chosen() == "1"
        driver.switch_to.active_element.send_keys(Keys.ARROW_DOWN)
        assert chosen() == "2"
        assert driver.switch_to.active_element.tag_name == "a"
        for _ in range(9):
            driver.switch_to.active_element.send_keys("j")
        assert chosen() == "4"


def test_everything_can_be_reached_by_the_tab_key():
    with browser() as driver:
        driver.get(BASE + "/")
        seen = []
        for _ in range(14):
            ActionChains(driver).send_keys(Keys.TAB).perform()
            element = driver.switch_to.active_element
            seen.append(element.get_attribute("id") or element.get_attribute("class")
                        or element.tag_name)
        assert seen[0] == "skip", seen
        assert "files" in seen and "folder" in seen and "summary" in seen, seen


def test_without_the_script_a_form_does_the_same():
    with tempfile.TemporaryDirectory() as folder, browser(script=False) as driver:
        driver.get(BASE + "/check")
        assert one(driver, "#send").is_displayed()
        give(driver, [write(folder, "好.txt", SOUND), write(folder, "坏.txt", SAMPLE)])
        one(driver, "#send").click()
        wait(driver, lambda d: all_of(d, "#resulthead"))
        names = [element.text for element in all_of(driver, ".cfile b")]
        assert names == ["坏.txt", "好.txt"], names
        assert all_of(driver, "a[download][href^='data:']"), "no paper to take"
        one(driver, "a[href='#r1-f3']").click()
        plain = driver.execute_cdp_cmd("Runtime.evaluate", {
            "expression": "getComputedStyle(document.querySelector('td.zero:not([class*=l]):not([class*=\"r3\"])'))"
            ".backgroundColor", "returnByValue": True})["result"]["value"]
        marked = driver.execute_cdp_cmd("Runtime.evaluate", {
            "expression": "getComputedStyle(document.querySelector('#r1 td.l3')).backgroundColor",
            "returnByValue": True})["result"]["value"]
        assert plain != marked, "following a finding marks nothing"
        assert overflow(driver) <= 0


def test_a_hostile_name_stays_text():
    with tempfile.TemporaryDirectory() as folder, browser() as driver:
        driver.get(BASE + "/check")
        give(driver, [write(folder, SCRIPT_NAME, SAMPLE)])
        wait(driver, finished)
        assert driver.title != "owned"
        assert not all_of(driver, "#results img")
        assert SCRIPT_NAME in one(driver, "#results .cfile b").text


def test_the_workbook_is_saved():
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as kept, \
            browser(downloads=kept) as driver:
        driver.get(BASE + "/check")
        give(driver, [write(folder, "坏.txt", SAMPLE)])
        wait(driver, finished)
        one(driver, "#sheet").click()
        wait(driver, lambda _: [path for path in pathlib.Path(kept).iterdir()
                                if path.suffix == ".xlsx" and path.stat().st_size > 0])


def test_a_file_that_did_not_arrive_can_be_sent_again():
    with tempfile.TemporaryDirectory() as folder, browser() as driver:
        driver.get(BASE + "/check")
        driver.execute_cdp_cmd("Network.enable", {})
        offline = {"latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
        driver.execute_cdp_cmd("Network.emulateNetworkConditions", {"offline": True, **offline})
        give(driver, [write(folder, "坏.txt", SAMPLE)])
        again = wait(driver, lambda d: next(iter(all_of(d, "#results .waiting button")), None))
        driver.execute_cdp_cmd("Network.emulateNetworkConditions", {"offline": False, **offline})
        again.click()
        wait(driver, lambda d: all_of(d, "#results .result.faulty"))
        assert len(all_of(driver, "#results > li")) == 1


def test_no_page_is_wider_than_its_window():
    for width in (320, 375, 768, 1024, 1280, 1920):
        with browser(width=width) as driver:
            for path in ("/", "/?size=large", "/rules", "/nothing"):
                driver.get(BASE + path)
                assert overflow(driver) <= 0, f"{path} at {width}: {overflow(driver)} too wide"


def test_every_text_stands_out_from_its_ground():
    for dark in (False, True):
        with browser(dark=dark) as driver:
            driver.get(BASE + "/")
            weak = driver.execute_script(CONTRAST)
            assert not weak, weak[:5]


def test_the_page_is_small():
    for path, limit in (("/", 60_000), ("/rules", 60_000), ("/static/site.css", 30_000)):
        size = len(urllib.request.urlopen(BASE + path).read())
        assert size < limit, f"{path}: {size}"


CONTRAST = """
  const light = (color) => {
    const [r, g, b] = color.map((c) => c / 255)
      .map((c) => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const parse = (text) => text.match(/[\\d.]+/g).map(Number);
  const ground = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const color = parse(getComputedStyle(e).backgroundColor);
      if (color.length < 4 || color[3] > 0.99) return color.slice(0, 3);
    }
    return [255, 255, 255];
  };
  const weak = [];
  for (const element of document.querySelectorAll("body *")) {
    const hasText = [...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
    if (!hasText || !element.checkVisibility()) continue;
    const one = light(parse(getComputedStyle(element).color).slice(0, 3));
    const two = light(ground(element));
    const ratio = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    if (ratio < 4.5) weak.push([element.className || element.tagName, element.textContent.slice(0, 20), ratio.toFixed(2)]);
  }
  return weak;
"""


def main():
    import law  # Here, for it takes its tools from this file.

    tests = [(name[5:].replace("_", " "), test)
             for name, test in {**globals(), **vars(law)}.items() if name.startswith("test_")]
    failed = 0
    for name, test in tests:
        try:
            test()
        except Exception:  # A test may fail in any way; the others still run.
            failed += 1
            print(f"✘ {name}")
            traceback.print_exc()
    print(f"browser: {len(tests) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
