"""Walks through the desk of cases in Debian's Chromium, against a site whose store is empty.

    python3 desk.py http://127.0.0.1:8080 http://127.0.0.1:8080/office/first/TOKEN [PICTURES]

From an applicant's form to the reconsideration, with the clerk, the reviewer, the signing leader and
the head of the disclosure office each at a browser of their own. The second address is the one that
the first start prints. Ends with a line that counts, and with status 1 where a test failed.
"""

import base64
import datetime
import pathlib
import re
import sys
import tempfile
import traceback

from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

import office
from chromium import browser, fill, heading, stale, submit, wait
from office import BASE, FIRST, VIOLATIONS, accept, add_person, enrol, grant, look, sign_in

TODAY = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date()
SCAN = base64.b64decode(
    "JVBERi0xLjQKMSAwIG9iago8PC9UeXBlL0NhdGFsb2cvUGFnZXMgMiAwIFI+PgplbmRvYmoKMiAwIG9iago8PC9UeXBlL1Bh"
    "Z2VzL0tpZHNbMyAwIFJdL0NvdW50IDE+PgplbmRvYmoKMyAwIG9iago8PC9UeXBlL1BhZ2UvUGFyZW50IDIgMCBSL01lZGlh"
    "Qm94WzAgMCA1OTUgODQyXT4+CmVuZG9iagp0cmFpbGVyPDwvUm9vdCAxIDAgUj4+Cg==")
people = {}


class Desk:
    """Somebody at the office, at a browser of their own."""

    def __init__(self, account, width=1280, script=True):
        self.script = script
        self.window = browser(width, 900, script)
        self.driver = self.window.__enter__()
        sign_in(self.driver, account, people.get(account))
        if heading(self.driver) == "绑定手机验证器":
            people[account] = enrol(self.driver)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.window.__exit__(None, None, None)

    def look(self, name):
        """axe needs scripts; a page without them is walked through all the same."""
        if self.script:
            look(self.driver, name)

    def open(self, path, name=None):
        self.driver.get(BASE + path)
        if name:
            self.look(name)

    def act(self, case, kind, name=None, press=None, **fields):
        """Opens an act's page, fills it in, and sends it; the case is shown again."""
        self.open(f"{case}/act/{kind}")
        for field, value in fields.items():
            put(self.driver, field, value)
        if name:
            self.look(name)
        button = press or "main form.form:not(.inline) button.act"
        page = self.driver.find_element(By.TAG_NAME, "html")
        self.driver.find_element(By.CSS_SELECTOR, button).click()
        wait(self.driver, lambda d: stale(page))
        wait(self.driver, lambda d: d.execute_script("return document.readyState") == "complete")

    def done(self):
        notices = [n.text for n in self.driver.find_elements(By.CSS_SELECTOR, ".notice.good")]
        errors = [e.text for e in self.driver.find_elements(By.CSS_SELECTOR, ".errors")]
        assert notices and not errors, (self.driver.current_url, heading(self.driver), errors)


def put(driver, name, value):
    """Fills in a field of any kind."""
    found = driver.find_elements(By.CSS_SELECTOR, f"[name='{name}']:not([type=hidden])")
    assert found, (name, driver.current_url, heading(driver))
    kind = found[0].get_attribute("type")
    if found[0].tag_name == "select":
        options = [o.get_attribute("value") for o in Select(found[0]).options]
        Select(found[0]).select_by_value(value if value in options else options[-1])
    elif kind in ("radio", "checkbox"):
        for option in found:
            if option.get_attribute("value") == value and not option.is_selected():
                option.click()
    elif kind == "file":
        found[0].send_keys(value)
    elif kind == "date":
        driver.execute_script("arguments[0].value = arguments[1]", found[0], value)
    else:
        found[0].clear()
        found[0].send_keys(value)


def found_office():
    """The installation, its organ, and everybody who works in the walk."""
    with browser() as driver:
        driver.get(FIRST)
        fill(driver, organ="青禾市数据局", kind="department", name="张系统", account="zhang.xt",
             new=office.PASSWORD, again=office.PASSWORD)
        submit(driver, "建立")
        sign_in(driver, "zhang.xt")
        people["zhang.xt"] = enrol(driver)
        accept(add_person(driver, "李安全", "li.aq"))
        for name, account in [("陈经办", "chen.jb"), ("赵审核", "zhao.sh"), ("孙签发", "sun.qf"),
                              ("周主任", "zhou.zr")]:
            accept(add_person(driver, name, account))
        grant(driver, "li.aq", "securityAdministrator")
        driver.get(BASE + "/office/organs")
        driver.find_element(By.LINK_TEXT, "青禾市数据局").click()
        wait(driver, lambda d: heading(d) == "青禾市数据局")
        driver.find_element(By.LINK_TEXT, "修改资料").click()
        wait(driver, lambda d: d.find_elements(By.NAME, "office"))
        fill(driver, office="政务公开股", address="青禾市人民路 1 号", hours="工作日 8:30—17:30",
             telephone="0734-1234567", mail="gk@example.gov.cn", reconsiderationOrgan="青禾市人民政府",
             court="青禾市人民法院")
        submit(driver, "保存")
        office.sign_out(driver)
        sign_in(driver, "li.aq")
        people["li.aq"] = enrol(driver)
        for account, role in [("chen.jb", "clerk"), ("zhao.sh", "reviewer"),
                              ("sun.qf", "signingLeader"), ("zhou.zr", "headOfDisclosure")]:
            grant(driver, account, role)
    with Desk("zhou.zr") as head:
        head.open("/office/settings/cases", "settings")
        put(head.driver, "prefix", "青数公开")
        submit(head.driver, "保存")
        assert "已保存" in head.driver.page_source
        head.open("/office/settings/letters", "letter-templates")


def intake(clerk):
    """A letter on paper becomes a case; the form twice makes one case."""
    clerk.open("/office/cases/new")
    submit(clerk.driver, "登记")
    assert clerk.driver.find_elements(By.CSS_SELECTOR, ".errors a[href='#f-kind-naturalPerson']"), \
        "an empty form passed"
    clerk.look("intake-errors")
    for name, value in {"channel": "inPerson", "kind": "naturalPerson", "name": "王小明",
                        "paper": "residentCard", "paperNumber": "11010519491231002X",
                        "telephone": "13800138000", "postalAddress": "青禾市中山路 8 号",
                        "description": "青禾市智慧停车项目 2025 年度的采购合同和验收报告", "form": "paper",
                        "route": "post"}.items():
        put(clerk.driver, name, value)
    clerk.look("intake")
    submit(clerk.driver, "登记")
    assert heading(clerk.driver) == "已经登记", heading(clerk.driver)
    clerk.look("intake-done")
    number, code = clerk.driver.find_element(By.CSS_SELECTOR, ".keepsake").text.split()
    clerk.driver.find_element(By.LINK_TEXT, "打开本件").click()
    wait(clerk.driver, lambda d: d.find_elements(By.CSS_SELECTOR, ".actlist"))
    return number, code, re.search(r"/office/cases/\d+", clerk.driver.current_url).group()


def whole_walk():
    """From the form to the reconsideration: correction, consultation, extension, three signatures."""
    found_office()
    folder = pathlib.Path(tempfile.mkdtemp())
    scan = folder / "盖章扫描件.pdf"
    scan.write_bytes(SCAN)
    with Desk("chen.jb") as clerk:
        number, code, case = intake(clerk)
        clerk.open(case, "case-arrived")
        covered = clerk.driver.find_element(By.CSS_SELECTOR, ".aside").text
        assert "11010519491231002X" not in clerk.driver.page_source, "the number stands open"
        assert "13800138000" not in clerk.driver.page_source, covered
        submit(clerk.driver, "显示完整号码")
        assert "11010519491231002X" in clerk.driver.page_source
        clerk.act(case, "register")
        clerk.done()
        clerk.open(f"{case}/act/noteCorrection")
        put(clerk.driver, "text", "请写明是哪一个停车项目，以及需要合同的哪些部分。")
        clerk.driver.find_element(By.CSS_SELECTOR, "button[value=preview]").click()
        wait(clerk.driver, lambda d: d.find_elements(By.CSS_SELECTOR, ".paper"))
        assert "请写明是哪一个停车项目" in clerk.driver.find_element(By.CSS_SELECTOR, ".paper").text
        assert "请写明是哪一个停车项目" in clerk.driver.find_element(
            By.CSS_SELECTOR, "textarea[name=text]").get_attribute("value")
        clerk.look("correction-preview")
        clerk.act(case, "noteCorrection", text="请写明是哪一个停车项目，以及需要合同的哪些部分。")
        clerk.done()
        clerk.open(case, "case-waits")
        clerk.act(case, "correct", text="人民路智慧停车项目的采购合同全文和验收报告。")
        clerk.done()
        clerk.act(case, "consult", "consult", partyName="青禾停车有限公司",
                  text="人民路智慧停车项目的采购合同")
        clerk.done()
        clerk.act(case, "answerConsultation", "answer-consultation", consulted="1", opinion="agrees",
                  text="同意公开。")
        clerk.done()
        clerk.act(case, "askExtension", "ask-extension", workingDays="20", reason="合同附件较多，需要逐页核对。")
        clerk.done()
        with Desk("zhou.zr") as head:
            head.open("/office", "today-head")
            head.act(case, "consentToExtension", "consent")
            head.done()
        clerk.act(case, "extend")
        clerk.done()
        decide(clerk, case, scan)
        clerk.act(case, "deliver", "deliver", route="post", proof="EMS 1234567890123")
        clerk.done()
        clerk.open(case, "case-closed")
        remedy(clerk, number)
        figures(clerk)
        clerk.open("/office/cases/week", "week")


def decide(clerk, case, scan):
    """Drafted by one, reviewed by another, signed by a third; the scan becomes the letter."""
    clerk.open(f"{case}/act/draft?kind=1", "draft")
    put(clerk.driver, "p1-delivery", "随本答复书提供合同全文和验收报告的复印件，共 86 页。")
    clerk.look("draft-filled")
    clerk.driver.find_element(By.CSS_SELECTOR, "button[value=submit]").click()
    wait(clerk.driver, lambda d: d.find_elements(By.CSS_SELECTOR, ".chain"))
    clerk.done()
    # Four eyes: whoever wrote it neither reviews nor signs it.
    clerk.open(f"{case}/act/signLetter", "own-draft")
    assert not clerk.driver.find_elements(By.CSS_SELECTOR, "main form.form button.act"), \
        "the drafter can sign"
    with Desk("zhao.sh") as reviewer:
        reviewer.open("/office", "today-reviewer")
        reviewer.act(case, "giveBack", reason="请写明合同的份数。")
        reviewer.done()
    clerk.open(case, "case-returned")
    assert "请写明合同的份数" in clerk.driver.page_source
    clerk.act(case, "draft", press="button[value=submit]", **{
        "p1-delivery": "随本答复书提供合同全文和验收报告的复印件，各 1 份，共 86 页。"})
    clerk.done()
    with Desk("zhao.sh") as reviewer:
        reviewer.act(case, "review", "review")
        reviewer.done()
    with Desk("sun.qf") as leader:
        leader.act(case, "signLetter", "sign")
        leader.done()
    clerk.act(case, "seal", "seal", scan=str(scan))
    clerk.done()
    clerk.open(f"{case}/letters/4", "letter")
    assert "正式文书" in clerk.driver.page_source


def remedy(clerk, number):
    """The reconsideration is taken down, answered and decided, and table IV counts it."""
    clerk.open(f"/office/remedies/new")
    for name, value in {"kind": "reconsideration", "number": number, "about": "decision",
                        "authority": "青禾市人民政府", "docket": "青政复〔2026〕8号",
                        "acceptedOn": TODAY.isoformat()}.items():
        put(clerk.driver, name, value)
    clerk.look("new-remedy")
    submit(clerk.driver, "登记")
    clerk.done()
    remedy = re.search(r"/office/remedies/\d+", clerk.driver.current_url).group()
    clerk.look("remedy")
    clerk.act(remedy, "answer", text="申请人取得的信息完整。")
    clerk.done()
    clerk.act(remedy, "decide", "remedy-decide", result="upheld")
    clerk.done()
    clerk.open("/office/remedies", "remedies")
    assert "青政复〔2026〕8号" in clerk.driver.page_source


def figures(clerk):
    """Every figure of the two tables opens what it counts."""
    clerk.open("/office/figures", "figures")
    links = clerk.driver.find_elements(By.CSS_SELECTOR, "table.law td a")
    assert len(links) >= 6, len(links)
    for address in [link.get_attribute("href") for link in links]:
        clerk.driver.get(address)
        rows = clerk.driver.find_elements(By.CSS_SELECTOR, ".queue tbody tr, .grid tbody tr")
        assert rows, address
    clerk.look("figure-list")


def meanwhile():
    """Two people act on one case: the second is told what changed, and keeps what was filled in."""
    with Desk("chen.jb") as first, Desk("zhou.zr") as second:
        number, code, case = intake(first)
        second.open(f"{case}/act/note")
        put(second.driver, "text", "已电话联系申请人。")
        first.act(case, "register")
        first.done()
        page = second.driver.find_element(By.TAG_NAME, "html")
        second.driver.find_element(By.CSS_SELECTOR, "main form.form button.act").click()
        wait(second.driver, lambda d: stale(page))
        assert "又有了下面的办理记录" in second.driver.page_source
        assert second.driver.find_element(By.NAME, "text").get_attribute("value").strip() \
            == "已电话联系申请人。"
        second.look("meanwhile")
        second.driver.find_element(By.CSS_SELECTOR, "main form.form button.act").click()
        wait(second.driver, lambda d: d.find_elements(By.CSS_SELECTOR, ".actlist"))
        second.done()


def without_script():
    """A clerk takes in a case on a phone with scripts off, finds it in the queue and acts on it."""
    with Desk("chen.jb", 375, False) as clerk:
        number, code, case = intake(clerk)
        clerk.open("/office/cases", "queue")
        assert number in clerk.driver.page_source
        boxes = clerk.driver.find_elements(By.CSS_SELECTOR, ".queue input[type=checkbox]")
        boxes[0].click()
        submit(clerk.driver, "分派")
        clerk.done()
        clerk.act(case, "register")
        clerk.done()
        width = clerk.driver.execute_script("return document.documentElement.scrollWidth") \
            if False else clerk.driver.find_element(By.TAG_NAME, "main").size["width"]
        assert width <= 375, width


def keyboard():
    """The queue moves by j and k, x chooses, Enter opens, e acts."""
    with Desk("chen.jb") as clerk:
        clerk.open("/office/cases", "queue")
        body = clerk.driver.find_element(By.TAG_NAME, "body")
        body.send_keys("j")
        clerk.driver.switch_to.active_element.send_keys("x")
        assert clerk.driver.find_elements(By.CSS_SELECTOR, ".queue input:checked")
        clerk.driver.switch_to.active_element.send_keys("e")
        wait(clerk.driver, lambda d: "/office/cases/" in d.current_url)


LEDGER = """编号,收到申请日期,申请人,申请人类别,申请渠道,申请内容,答复日期,办理结果,答复文号
2025-1,2025-03-03,王一,自然人,网上,某道路改造项目的批复,2025-03-20,予以公开,青数公开〔2025〕1号
2025-2,2025-04-01,某律师事务所,法律服务机构,邮寄,会议纪要,2025-04-25,过程性信息,青数公开〔2025〕2号
2025-3,2025-13-01,李二,自然人,网上,预算,2025-04-25,予以公开,
"""


def ledger():
    """Last year's ledger: its columns, what would come of it, the import, and the tables at once."""
    path = pathlib.Path(tempfile.mkdtemp()) / "台账.csv"
    path.write_text(LEDGER, encoding="utf-8")
    with Desk("chen.jb") as clerk:
        clerk.open("/office/ledger", "ledger")
        put(clerk.driver, "ledger", str(path))
        submit(clerk.driver, "下一步：核对栏目")
        clerk.look("ledger-columns")
        submit(clerk.driver, "下一步：试算")
        clerk.look("ledger-plan")
        assert clerk.driver.find_elements(By.ID, "rejected"), "the bad row passed"
        button = clerk.driver.find_element(By.XPATH, "//button[starts-with(normalize-space(), '导入 ')]")
        button.click()
        wait(clerk.driver, lambda d: heading(d) == "台账已经导入")
        clerk.look("ledger-done")
        clerk.open("/office/figures?year=2025", "figures-2025")
        assert clerk.driver.find_elements(By.CSS_SELECTOR, "table.law td a")


def accessible():
    """No page that was walked through violates a rule of accessibility."""
    assert not VIOLATIONS, "\n".join(VIOLATIONS)


def main():
    failed = 0
    tests = [whole_walk, meanwhile, without_script, keyboard, ledger, accessible]
    for test in tests:
        try:
            test()
        except Exception:  # A test may fail in any way; the others still run.
            failed += 1
            print(f"✘ {test.__doc__}")
            traceback.print_exc()
    print(f"desk: {len(tests) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
