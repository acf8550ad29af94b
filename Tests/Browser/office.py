"""Walks through the office in Debian's Chromium, against a site whose store is empty.

    python3 office.py http://127.0.0.1:8080 http://127.0.0.1:8080/office/first/TOKEN [PICTURES]

The second address is the one that the first start prints. Ends with a line that counts, and with
status 1 where a test failed. With a folder for pictures, each page is photographed wide and narrow.
"""

import base64
import hashlib
import hmac
import pathlib
import re
import struct
import sys
import time
import traceback

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait

BASE = sys.argv[1].rstrip("/")
FIRST = sys.argv[2]
PICTURES = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None
PASSWORD = "Green-mountain7 river"
used_steps = {}


def browser(width=1280, height=900, script=True):
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.binary_location = "/usr/bin/chromium"
    if not script:
        options.add_experimental_option(
            "prefs", {"profile.managed_default_content_settings.javascript": 2})
    driver = webdriver.Chrome(
        options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))
    resize(driver, width, height)
    return driver


def resize(driver, width, height):
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})


def picture(driver, name):
    if PICTURES is None:
        return
    PICTURES.mkdir(parents=True, exist_ok=True)
    for width in (1280, 375):
        resize(driver, width, 900)
        height = min(driver.execute_script("return document.documentElement.scrollHeight"), 4000) \
            if width else 900
        resize(driver, width, max(height, 600))
        driver.save_screenshot(str(PICTURES / f"{name}-{width}.png"))
    resize(driver, 1280, 900)


def wait(driver, condition):
    return WebDriverWait(driver, 20).until(condition)


def fill(driver, **fields):
    for name, value in fields.items():
        field = driver.find_element(By.CSS_SELECTOR, f"[name='{name}']:not([type=hidden])")
        if field.tag_name == "select":
            Select(field).select_by_value(value)
        else:
            field.clear()
            field.send_keys(value)


def submit(driver, words):
    """Presses the button with these words, and waits for the page that follows."""
    page = driver.find_element(By.TAG_NAME, "html")
    driver.find_element(By.XPATH, f"//main//button[normalize-space()='{words}']").click()
    wait(driver, lambda d: stale(page))
    wait(driver, lambda d: d.execute_script("return document.readyState") == "complete")


def stale(element):
    try:
        element.is_enabled()
        return False
    except Exception:
        return True


def heading(driver):
    return driver.find_element(By.TAG_NAME, "h1").text


def code(secret):
    """The next code of a secret that was not used yet: each is taken once."""
    key = base64.b32decode(secret.replace(" ", "").upper() + "=" * (-len(secret.replace(" ", "")) % 8))
    step = int(time.time()) // 30
    last = used_steps.get(secret, step - 2)
    while last >= step + 1:
        time.sleep(0.5)
        step = int(time.time()) // 30
    step = max(step, last + 1)
    used_steps[secret] = step
    digest = hmac.new(key, struct.pack(">Q", step), hashlib.sha1).digest()
    offset = digest[-1] & 15
    number = struct.unpack(">I", digest[offset:offset + 4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06d}"


def enrol(driver):
    secret = driver.find_element(By.CSS_SELECTOR, ".known dd").text
    assert driver.find_elements(By.CSS_SELECTOR, ".picture svg"), "no code to scan"
    picture(driver, "second-factor")
    fill(driver, code=code(secret))
    submit(driver, "完成绑定")
    codes = driver.find_element(By.CSS_SELECTOR, ".keepsake").text.split()
    assert len(codes) == 10, codes
    picture(driver, "recovery-codes")
    driver.find_element(By.LINK_TEXT, "我已保存，继续").click()
    wait(driver, lambda d: heading(d) == "今日")
    return secret


def sign_in(driver, account, secret=None, password=PASSWORD):
    driver.get(BASE + "/office/sign-in")
    fill(driver, account=account, password=password)
    submit(driver, "登录")
    if secret:
        fill(driver, code=code(secret))
        submit(driver, "继续")


def sign_out(driver):
    driver.find_element(By.XPATH, "//button[normalize-space()='退出']").click()
    wait(driver, lambda d: heading(d) == "登录")


def add_person(driver, name, account):
    driver.get(BASE + "/office/people/new")
    fill(driver, name=name, account=account)
    submit(driver, "新增账户")
    return driver.find_element(By.CSS_SELECTOR, ".keepsake").text.strip()


def accept(link):
    driver = browser()
    try:
        driver.get(link)
        fill(driver, new=PASSWORD, again=PASSWORD)
        submit(driver, "设定密码")
        assert heading(driver) == "密码已设定", heading(driver)
        driver.get(link)
        assert heading(driver) == "链接已失效", heading(driver)
    finally:
        driver.quit()


def grant(driver, account, role):
    driver.get(BASE + "/office/people?q=" + account)
    driver.find_element(By.CSS_SELECTOR, ".grid tbody a").click()
    wait(driver, lambda d: d.find_elements(By.NAME, "role"))
    fill(driver, role=role)
    submit(driver, "授予")
    assert "已授予" in driver.page_source


def walk():
    """From the first link to three administrators, an organ with its particulars, and the record."""
    driver = browser()
    secrets = {}
    try:
        driver.get(BASE + "/office/people?role=clerk")
        assert heading(driver) == "登录" and "next=" in driver.current_url, driver.current_url
        picture(driver, "sign-in")
        driver.get(FIRST)
        picture(driver, "first")
        fill(driver, organ="青禾市数据局", kind="department", name="张系统", account="zhang.xt",
             new="short", again="short")
        submit(driver, "建立")
        assert driver.find_elements(By.CSS_SELECTOR, ".errors a[href='#f-new']"), driver.page_source
        picture(driver, "first-errors")
        fill(driver, new=PASSWORD, again=PASSWORD)
        submit(driver, "建立")
        assert heading(driver) == "第一位系统管理员已设立", heading(driver)
        driver.get(FIRST)
        assert heading(driver) == "链接已失效"

        driver.get(BASE + "/office/sign-in")
        fill(driver, account="zhang.xt", password="wrong-Password1")
        submit(driver, "登录")
        assert driver.find_elements(By.CSS_SELECTOR, ".errors"), "a wrong password passed"
        sign_in(driver, "zhang.xt")
        assert heading(driver) == "绑定手机验证器", heading(driver)
        driver.get(BASE + "/office/organs")
        assert heading(driver) == "绑定手机验证器", "the second factor was passed by"
        secrets["zhang"] = enrol(driver)
        picture(driver, "today")

        link = add_person(driver, "李安全", "li.aq")
        picture(driver, "invitation")
        accept(link)
        accept(add_person(driver, "王审计", "wang.sj"))
        accept(add_person(driver, "陈经办", "chen.jb"))
        grant(driver, "li.aq", "securityAdministrator")
        picture(driver, "person")
        grant(driver, "wang.sj", "auditAdministrator")
        driver.get(BASE + "/office/people")
        assert len(driver.find_elements(By.CSS_SELECTOR, ".grid tbody tr")) == 4
        picture(driver, "people")

        driver.get(BASE + "/office/organs/new")
        fill(driver, name="青禾市人民政府", kind="government")
        driver.find_element(By.NAME, "name").send_keys(Keys.TAB)
        submit(driver, "新增")
        assert heading(driver) == "青禾市人民政府", heading(driver)
        driver.get(BASE + "/office/organs")
        picture(driver, "organs")
        driver.find_element(By.LINK_TEXT, "青禾市数据局").click()
        wait(driver, lambda d: heading(d) == "青禾市数据局")
        driver.find_element(By.LINK_TEXT, "修改资料").click()
        wait(driver, lambda d: d.find_elements(By.NAME, "office"))
        fill(driver, office="政务公开股", address="青禾市人民路 1 号", hours="工作日 8:30—17:30",
             telephone="0734-1234567", mail="gk@example.gov.cn", reconsiderationOrgan="青禾市人民政府",
             court="青禾市人民法院")
        picture(driver, "organ-edit")
        submit(driver, "保存")
        assert "已保存" in driver.page_source and "还缺" not in driver.page_source
        picture(driver, "organ")
        driver.find_element(By.LINK_TEXT, "更名、隶属、撤并").click()
        wait(driver, lambda d: d.find_elements(By.NAME, "successor"))
        picture(driver, "organ-history")
        driver.get(BASE + "/office/audit")
        assert heading(driver) == "您没有这项权限", heading(driver)
        picture(driver, "refusal")
        driver.get(BASE + "/office/search?q=数据")
        assert "青禾市数据局" in driver.page_source
        picture(driver, "search")
        driver.get(BASE + "/office/organs/import")
        picture(driver, "organ-import")
        driver.get(BASE + "/office/pieces")
        picture(driver, "pieces")
        driver.get(BASE + "/office/me")
        picture(driver, "me")
        sign_out(driver)
        driver.get(BASE + "/office/me")
        assert heading(driver) == "登录"

        sign_in(driver, "wang.sj")
        secrets["wang"] = enrol(driver)
        driver.get(BASE + "/office/audit")
        assert driver.find_elements(By.CSS_SELECTOR, ".grid tbody tr"), "the record is empty"
        assert "登录失败" in driver.page_source
        picture(driver, "audit")
        sign_out(driver)

        sign_in(driver, "li.aq")
        secrets["li"] = enrol(driver)
        grant(driver, "chen.jb", "clerk")
        fill(driver, role="auditAdministrator")
        submit(driver, "授予")
        assert driver.find_elements(By.CSS_SELECTOR, ".notice.late"), "an administrator does casework"
        sign_out(driver)
        return secrets
    finally:
        driver.quit()


def without_script():
    """A clerk signs in, sees the own account and changes the password with scripts off."""
    driver = browser(375, 800, script=False)
    try:
        sign_in(driver, "chen.jb")
        assert heading(driver) == "今日", heading(driver)
        driver.get(BASE + "/office/people")
        assert heading(driver) == "您没有这项权限", heading(driver)
        driver.get(BASE + "/office/me/password")
        fill(driver, current=PASSWORD, new=PASSWORD + "!2", again=PASSWORD + "!2")
        submit(driver, "更改密码")
        assert "密码已更改" in driver.page_source, driver.page_source
    finally:
        driver.quit()


def keyboard():
    """The list moves by j and k, the search field by a stroke."""
    driver = browser()
    try:
        sign_in(driver, "chen.jb", password=PASSWORD + "!2")
        driver.get(BASE + "/office/organs")
        body = driver.find_element(By.TAG_NAME, "body")
        body.send_keys("j")
        assert driver.find_elements(By.CSS_SELECTOR, ".grid tr.on")
        body.send_keys("/")
        assert driver.switch_to.active_element.get_attribute("id") == "find"
    finally:
        driver.quit()


def main():
    failed = 0
    tests = [walk, without_script, keyboard]
    for test in tests:
        try:
            test()
        except Exception:  # A test may fail in any way; the others still run.
            failed += 1
            print(f"✘ {test.__doc__}")
            traceback.print_exc()
    print(f"office: {len(tests) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
