"""Drives the checker in Debian's Chromium against a running site.

    python3 checker.py http://127.0.0.1:8080

Ends with a line that counts, and with status 1 where a test failed. Nothing sleeps: every wait is
for something to be seen, at most twenty seconds.
"""

import pathlib
import re
import sys
import tempfile
import traceback
import urllib.request
import zipfile
from xml.etree import ElementTree

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from accessible import violations
from chromium import browser, wait

BASE = (sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080").rstrip("/")
ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = (ROOT / "Sources/Site/Resources/sample.txt").read_text(encoding="utf-8")
SOUND = SAMPLE.replace("总计 | 6 |", "总计 | 7 |").replace("| 0 | 6 |", "| 0 | 7 |")
BEFORE = SOUND.replace("2024", "2023").replace("继续办理 | 0 |", "继续办理 | 3 |")
SCRIPT_NAME = "<img src=x onerror=document.title='owned'>.txt"


def write(folder, name, text):
    path = pathlib.Path(folder) / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def all_of(driver, selector):
    return driver.find_elements(By.CSS_SELECTOR, selector)


def one(driver, selector):
    return driver.find_element(By.CSS_SELECTOR, selector)


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
        wait(driver, finished, 120)
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


def saved(driver, folder, ending):
    """The file that the browser has saved, once it is whole."""
    return wait(driver, lambda _: next((
        path for path in pathlib.Path(folder).iterdir()
        if path.suffix == ending and path.stat().st_size > 0), None))


def words_of(path, part):
    """The text of a part of an office file, opened as any program opens it."""
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None, f"{path} is damaged"
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                ElementTree.fromstring(archive.read(name))
        return "\n".join(ElementTree.fromstring(archive.read(part)).itertext())


def test_the_workbook_is_saved_and_holds_the_findings():
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as kept, \
            browser(downloads=kept) as driver:
        driver.get(BASE + "/check")
        give(driver, [write(folder, "坏.txt", SAMPLE), write(folder, "空.txt", " ")])
        wait(driver, finished)
        one(driver, "#sheet").click()
        path = saved(driver, kept, ".xlsx")
        assert path.name == "校验发现.xlsx", path.name
        words = words_of(path, "xl/sharedStrings.xml")
        for expected in ("坏.txt", "空.txt", "青禾市数据局", "III.balance", "(七)总计"):
            assert expected in words, (expected, words[:400])


def test_the_return_letter_is_saved_and_says_what_to_mend():
    for script in (True, False):
        with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as kept, \
                browser(downloads=kept, script=script) as driver:
            driver.get(BASE + "/check")
            give(driver, [write(folder, "坏.txt", SAMPLE)])
            if script:
                wait(driver, finished)
                one(driver, "#results summary").click()
            else:
                one(driver, "#send").click()
            wait(driver, lambda d: one(d, "a[download$='.docx']").is_displayed())
            one(driver, "a[download$='.docx']").click()
            words = words_of(saved(driver, kept, ".docx"), "word/document.xml")
            for expected in ("退回修改意见", "青禾市数据局", "坏.txt", "应当修改的问题", "6 → 7"):
                assert expected in words, (expected, words[:400])


def edition_2019():
    """The sample as the form of 2019 has it: its own table II, one row for what else was done."""
    head, rest = SOUND.replace("2024", "2020").split("第二十条第（一）项", 1)
    third = rest[rest.index("三、收到和处理政府信息公开申请情况"):]
    third = re.sub(r"（六）其他处理 \| 1\..*\n2\..*\n3\.其他", "（六）其他处理", third)
    second = [
        "第二十条第（一）项", "信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |",
        "规章 | 0 | 0 | 0 |", "规范性文件 | 3 | 3 | 21 |",
        "第二十条第（五）项", "信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |",
        "行政许可 | 12 | 0 | 40 |", "其他对外管理服务事项 | 0 | 0 | 0 |",
        "第二十条第（六）项", "信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |",
        "行政处罚 | 5 | 1 | 9 |", "行政强制 | 0 | 0 | 0 |",
        "第二十条第（八）项", "信息内容 | 上一年项目数量 | 本年增/减 |", "行政事业性收费 | 0 | 0 |",
        "第二十条第（九）项", "信息内容 | 采购项目数量 | 采购总金额 |", "政府集中采购 | 2 | 31.5 |",
    ]
    return head + "\n".join(second) + "\n" + third


def test_a_report_of_the_edition_of_2019_is_redrawn_in_its_own_form():
    for width in (1280, 375):
        with tempfile.TemporaryDirectory() as folder, browser(width=width) as driver:
            driver.get(BASE + "/check")
            text = edition_2019().replace("| 0 | 7 |", "| 0 | 8 |", 1)
            give(driver, [write(folder, "旧版.txt", text)])
            wait(driver, finished)
            one(driver, "#results summary").click()
            tables = wait(driver, lambda d: all_of(d, "#results table"))
            words = [table.text for table in tables]
            assert "上一年项目数量" in words[0] and "政府集中采购" in words[0], words[0]
            assert "31.5" in words[0] and "21" in words[0], words[0]
            assert "（六）其他处理" in words[1].replace("(", "（").replace(")", "）"), words[1]
            assert "逾期不补正" not in words[1], words[1]
            one(driver, "#results .ftitle a").click()
            wait(driver, lambda d: all_of(d, "#results td.on-left"))
            assert overflow(driver) <= 0, f"{overflow(driver)} too wide at {width}"
            assert not complaints(driver), complaints(driver)


def test_a_hundred_files_are_checked_without_the_script():
    with tempfile.TemporaryDirectory() as folder, browser(script=False) as driver:
        driver.set_page_load_timeout(120)
        driver.get(BASE + "/check")
        give(driver, [
            write(folder, f"{number}.txt", SAMPLE.replace("青禾市数据局", f"青禾市第{number}局"))
            for number in range(100)])
        one(driver, "#send").click()
        wait(driver, lambda d: all_of(d, "#resulthead"), 120)
        assert len(all_of(driver, ".result.faulty")) == 100


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


def test_no_kind_of_page_violates_a_rule_of_accessibility():
    for dark in (False, True):
        for width in (375, 1280):
            with browser(width=width, dark=dark) as driver:
                for path in ("/", "/?size=large", "/rules", "/nothing", "/clock", "/clock?received=x",
                             "/clock?received=2026-02-12&event=extended+2026-03-02&today=2026-03-10",
                             "/fee", "/fee?items=45"):
                    driver.get(BASE + path)
                    found = violations(driver)
                    assert not found, (path, width, dark, found)
                with tempfile.TemporaryDirectory() as folder:
                    driver.get(BASE + "/")
                    give(driver, [write(folder, "a.txt", SAMPLE), write(folder, "b.txt", "nothing")])
                    wait(driver, finished)
                    found = violations(driver)
                    assert not found, ("results", width, dark, found)


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
