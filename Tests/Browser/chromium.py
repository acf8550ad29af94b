"""Debian's Chromium for the tests, and what they all do with a page."""

import contextlib

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException, WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait


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
        resize(driver, width, height)
        if dark:
            driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
                "features": [{"name": "prefers-color-scheme", "value": "dark"}]})
        yield driver
    finally:
        driver.quit()


def resize(driver, width, height):
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})


def photograph(driver, path):
    """Takes the whole page, wide and narrow, as `path`-1280.png and `path`-375.png."""
    path.parent.mkdir(parents=True, exist_ok=True)
    size = driver.execute_script("return [innerWidth, innerHeight]")
    for width in (1280, 375):
        resize(driver, width, 900)
        height = driver.execute_script("return document.documentElement.scrollHeight")
        resize(driver, width, max(600, min(height, 4000)))
        driver.save_screenshot(f"{path}-{width}.png")
    resize(driver, *size)


def wait(driver, condition, seconds=20):
    """Asks again and again; a page that goes while it is asked is no answer."""
    return WebDriverWait(
        driver, seconds, poll_frequency=0.05,
        ignored_exceptions=[StaleElementReferenceException]).until(condition)


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
    except WebDriverException:  # Chromium has more than one name for an element that is gone.
        return True


def heading(driver):
    return driver.find_element(By.TAG_NAME, "h1").text
