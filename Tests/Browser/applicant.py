"""Applies and follows in Debian's Chromium, against a site with a store that has at least one organ.

    python3 applicant.py http://127.0.0.1:8080 [PICTURES]

Ends with a line that counts, and with status 1 where a test failed. With a folder for pictures, each
page is photographed narrow and wide. Every page is checked by axe-core as well.
"""

import base64
import pathlib
import re
import sys
import tempfile
import traceback

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

import chromium
from accessible import violations
from chromium import heading, photograph, stale, wait

BASE = (sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080").rstrip("/")
PICTURES = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
CARD = "11010519491231002X"
GOOD = {
    "kind": "naturalPerson", "name": "张三", "paper": "residentCard", "paperNumber": CARD,
    "telephone": "13800000000", "form": "electronic", "route": "online",
    "title": "征收土地的批复", "documentNumber": "青政地〔2023〕5号",
    "description": "2023 年对东风村批准征收土地的批复和补偿安置方案",
}


def browser(width=375, **more):
    return chromium.browser(width, 800, **more)


def one(driver, selector):
    return driver.find_element(By.CSS_SELECTOR, selector)


def every(driver, selector):
    return driver.find_elements(By.CSS_SELECTOR, selector)


def evaluate(driver, expression):
    """Asks the page, whether or not its own scripts may run."""
    answer = driver.execute_cdp_cmd("Runtime.evaluate", {
        "expression": expression, "returnByValue": True, "awaitPromise": True})
    assert "exceptionDetails" not in answer, answer["exceptionDetails"]
    return answer["result"].get("value")


def look(driver, name, script=True):
    """What holds of every page: nothing sticks out, axe finds nothing, and it can be photographed.

    With scripts off axe does not run; the same pages are looked at with scripts on.
    """
    over = evaluate(
        driver, "document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert over <= 0, f"{name} is {over} px too wide"
    if not script:
        return
    found = violations(driver)
    assert not found, f"{name}: {found}"
    if PICTURES is not None:
        photograph(driver, PICTURES / name)


def fill(driver, **fields):
    for name, value in fields.items():
        field = one(driver, f"#apply [name='{name}']:not([type=hidden]), "
                            f"main form [name='{name}']:not([type=hidden])")
        if field.tag_name == "select":
            Select(field).select_by_value(value)
        elif field.get_attribute("type") in ("radio", "checkbox"):
            one(driver, f"[name='{name}'][value='{value}'] + label").click()
        else:
            field.clear()
            field.send_keys(value)


def press(driver, words):
    """Presses a button or a link of the page's text, and waits for the page that follows."""
    page = one(driver, "html")
    driver.find_element(
        By.XPATH, f"//main//*[self::button or self::a][normalize-space()='{words}']").click()
    wait(driver, lambda d: stale(page))
    wait(driver, lambda d: evaluate(d, "document.readyState") == "complete")


def begin(driver, suffix=""):
    """Chooses the last organ, and goes on to the questions."""
    driver.get(BASE + "/apply" + suffix)
    link = every(driver, ".organs a")[-1]
    name = link.text
    link.click()
    wait(driver, lambda d: heading(d).startswith("填写前请阅读"))
    press(driver, "已阅读，开始填写")
    assert heading(driver) == "申请人", heading(driver)
    return name


def answer(driver, *names, **others):
    fill(driver, **{name: GOOD[name] for name in names}, **others)
    press(driver, "继续")


def to_the_check(driver, suffix="", **others):
    name = begin(driver, suffix)
    answer(driver, "kind", "name", "paper", "paperNumber")
    assert heading(driver) == "联系方式和获取方式", heading(driver)
    answer(driver, "telephone", "form", "route")
    assert heading(driver) == "您需要什么信息", heading(driver)
    answer(driver, "title", "documentNumber", "description", **others)
    assert heading(driver) == "检查并提交", heading(driver)
    return name


def receipt(driver):
    assert heading(driver) == "申请已提交", heading(driver)
    numbers = [element.text for element in every(driver, ".ticket .large")]
    assert re.fullmatch(r"\d{4}-\d{4,}", numbers[0]), numbers
    return numbers


def open_case(driver, number, code):
    driver.get(BASE + "/status")
    fill(driver, number=number, code=code)
    press(driver, "查询")


def walk(script):
    with tempfile.TemporaryDirectory() as folder, browser(script=script) as driver:
        paper = pathlib.Path(folder) / "证件.pdf"
        paper.write_bytes(b"%PDF-1.4\n")
        driver.get(BASE + "/apply")
        look(driver, "organs", script)
        begin(driver)
        driver.back()
        look(driver, "notice", script)
        press(driver, "已阅读，开始填写")
        press(driver, "继续")
        lines = every(driver, ".errors a")
        assert len(lines) == 4, [line.text for line in lines]
        look(driver, "errors", script)
        lines[1].click()
        assert driver.current_url.endswith("#f-name"), driver.current_url
        answer(driver, "kind", "name", "paper", "paperNumber")
        look(driver, "contact", script)
        answer(driver, "telephone", "form", "route")
        look(driver, "what", script)
        answer(driver, "title", "documentNumber", "description")
        look(driver, "check", script)
        one(driver, "[aria-label='修改姓名或者名称']").click()
        wait(driver, lambda d: heading(d) == "申请人")
        look(driver, "who", script)
        fill(driver, name="李四")
        press(driver, "返回检查")
        assert "李四" in one(driver, ".summary").text
        one(driver, "#f-files").send_keys(str(paper))
        press(driver, "提交申请")
        number, code = receipt(driver)
        assert every(driver, ".qr svg"), "no code for a phone"
        assert CARD not in driver.page_source
        look(driver, "receipt", script)

        driver.get(BASE + "/status")
        look(driver, "lookup", script)
        open_case(driver, number, "2345-6789-ABCD")
        assert "编号或者查询码不对" in one(driver, ".errors").text
        open_case(driver, number, code.lower().replace("-", " "))
        assert heading(driver) == f"申请 {number}", heading(driver)
        assert code not in driver.current_url and number not in driver.current_url
        look(driver, "status", script)
        for summary in every(driver, ".derivation summary"):
            summary.click()
        assert all(step.is_displayed() for step in every(driver, ".derivation li"))
        press(driver, "撤回申请")
        look(driver, "withdraw", script)
        press(driver, "取消")
        assert heading(driver) == f"申请 {number}"
        press(driver, "撤回申请")
        press(driver, "确认撤回")
        assert "申请已经撤回" in one(driver, ".notice.good").text
        look(driver, "withdrawn", script)
        press(driver, "结束查询")
        driver.get(BASE + "/status/case")
        assert "请重新填写编号和查询码" in driver.page_source
        complaints = [entry for entry in driver.get_log("browser")
                      if entry["level"] == "SEVERE" and "422" not in entry["message"]]
        assert not complaints, complaints


def test_an_application_is_sent_and_followed_on_a_phone():
    walk(script=True)


def test_an_application_is_sent_and_followed_with_scripts_off():
    walk(script=False)


def test_large_type_stays_through_all_pages_and_can_be_left_without_losing_an_answer():
    with browser() as driver:
        to_the_check(driver, "?size=large")
        assert one(driver, "html").get_attribute("class") == "large"
        look(driver, "large-check")
        driver.find_element(By.XPATH, "//header//button[.='标准字号']").click()
        wait(driver, lambda d: one(d, "html").get_attribute("class") != "large")
        assert GOOD["title"] in one(driver, ".summary").text
        driver.find_element(By.XPATH, "//header//button[.='大字版']").click()
        wait(driver, lambda d: one(d, "html").get_attribute("class") == "large")
        press(driver, "提交申请")
        receipt(driver)
        assert one(driver, "html").get_attribute("class") == "large"
        look(driver, "large-receipt")


def test_a_form_that_is_sent_twice_makes_one_case():
    with browser() as driver:
        to_the_check(driver)
        first = driver.execute_async_script(
            "const done = arguments[0], form = document.querySelector('#apply');"
            "fetch(form.action, {method: 'post', body: new FormData(form)})"
            ".then(r => r.text()).then(done);")
        number = re.search(r'class="large">([^<]+)<', first).group(1)
        press(driver, "提交申请")
        assert heading(driver) == "这份申请此前已经提交", heading(driver)
        assert one(driver, ".ticket .large").text == number


def test_the_enter_key_goes_on_and_does_not_change_the_size_of_type():
    with browser() as driver:
        begin(driver)
        fill(driver, kind="naturalPerson", paper="residentCard", paperNumber=CARD)
        one(driver, "#f-name").send_keys("张三" + Keys.ENTER)
        wait(driver, lambda d: heading(d) == "联系方式和获取方式")


def test_only_the_questions_that_concern_one_are_seen():
    with browser() as driver:
        begin(driver)
        fill(driver, kind="naturalPerson")
        assert not one(driver, "#f-contact").is_displayed()
        fill(driver, kind="commercialEnterprise")
        assert one(driver, "#f-contact").is_displayed()
        fill(driver, kind="naturalPerson", name="张三", paper="residentCard", paperNumber=CARD)
        press(driver, "继续")
        fill(driver, route="online")
        assert not one(driver, "#f-postalAddress").is_displayed()
        fill(driver, route="post")
        assert one(driver, "#f-postalAddress").is_displayed()


def test_a_draft_stays_on_the_device_without_the_number_of_a_paper():
    with browser() as driver:
        draft = lambda: driver.execute_script(
            "return Object.entries(localStorage).filter(([k]) => k.startsWith('gongkai.draft.'))"
            ".map(([, v]) => v)[0] ?? ''")
        begin(driver)
        fill(driver, kind="naturalPerson", name="张三", paper="residentCard", paperNumber=CARD)
        assert "张三" in draft() and CARD not in draft(), draft()
        press(driver, "继续")
        fill(driver, telephone="13800000000")
        driver.get(BASE + "/apply")
        every(driver, ".organs a")[-1].click()
        wait(driver, lambda d: one(d, ".offer").is_displayed())
        look(driver, "draft")
        press(driver, "接着填写")
        assert heading(driver) == "联系方式和获取方式", heading(driver)
        assert one(driver, "#f-telephone").get_attribute("value") == "13800000000"
        press(driver, "上一步")
        assert one(driver, "#f-name").get_attribute("value") == "张三"
        assert one(driver, "#f-paperNumber").get_attribute("value") == ""
        one(driver, "label[for=keepnumber]").click()
        fill(driver, paperNumber=CARD)
        assert CARD in draft()
        one(driver, ".kept .discard").click()
        assert draft() == ""


def test_a_draft_ends_when_the_application_is_sent():
    with browser() as driver:
        to_the_check(driver)
        assert driver.execute_script("return localStorage.length") == 1
        press(driver, "提交申请")
        receipt(driver)
        assert driver.execute_script("return localStorage.length") == 0


def test_the_receipts_code_opens_the_page_with_number_and_code_filled_in():
    with browser() as driver:
        driver.get(BASE + "/status#n=2026-0147&c=7KQM-2FHX-9ARD")
        wait(driver, lambda d: one(d, "#f-number").get_attribute("value") == "2026-0147")
        assert one(driver, "#f-code").get_attribute("value") == "7KQM-2FHX-9ARD"
        assert "#" not in driver.current_url, driver.current_url


def test_everything_can_be_done_by_the_keyboard():
    with browser(width=1280) as driver:
        begin(driver)
        reached = []
        one(driver, "body").click()
        for _ in range(24):
            ActionChains(driver).send_keys(Keys.TAB).perform()
            element = driver.switch_to.active_element
            reached.append(element.get_attribute("name") or element.text or element.tag_name)
        for name in ("kind", "name", "paper", "paperNumber", "继续"):
            assert name in reached, reached
        assert "homepage" not in reached


def test_the_receipt_prints_as_one_sheet():
    with browser(width=794) as driver:
        to_the_check(driver)
        press(driver, "提交申请")
        receipt(driver)
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
        assert one(driver, "p.onlyprint").is_displayed()
        assert not one(driver, ".top").is_displayed() and not one(driver, ".acts").is_displayed()
        pdf = driver.execute_cdp_cmd("Page.printToPDF", {"paperWidth": 8.27, "paperHeight": 11.69})
        assert base64.b64decode(pdf["data"]).count(b"/Type /Page\n") <= 2


def test_no_page_is_wider_than_its_window_and_every_text_stands_out():
    for width, dark in ((320, False), (768, True), (1024, False), (1920, True)):
        with browser(width=width, dark=dark) as driver:
            driver.get(BASE + "/apply")
            paths = ["/apply", "/status", "/apply?q=%E7%81%AB%E6%98%9F&size=large",
                     one(driver, ".organs a").get_attribute("href").replace(BASE, "")]
            for path in paths:
                driver.get(BASE + path)
                found = violations(driver)
                assert not found, f"{path} at {width}: {found}"
                over = evaluate(driver, "document.documentElement.scrollWidth - innerWidth")
                assert over <= 0, f"{path} at {width}: {over} too wide"


def main():
    tests = [(name[5:].replace("_", " "), test) for name, test in globals().items()
             if name.startswith("test_")]
    failed = 0
    for name, test in tests:
        try:
            test()
        except Exception:  # A test may fail in any way; the others still run.
            failed += 1
            print(f"✘ {name}")
            traceback.print_exc()
    print(f"applicant: {len(tests) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
