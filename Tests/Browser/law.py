"""The pages about the law in the browser, with scripts off: `checker.py` runs these tests too."""

from checker import BASE, CONTRAST, By, all_of, browser, complaints, one, overflow, wait

ASKED = ("/clock?received=2026-02-12&event=organConsulted+2026-02-25"
         "&event=organAnswered+2026-03-02&event=extended+2026-06-01&today=2026-03-10")


def set_day(driver, field, day):
    """Types a day as the browser's own locale has it, whatever that is."""
    driver.execute_script("arguments[0].value = arguments[1]", one(driver, field), day)


def arrive(driver, ending):
    """Waits for the page whose address ends so, and for all of it."""
    wait(driver, lambda d: d.current_url.endswith(ending)
         and d.execute_script("return document.readyState") == "complete")


def test_a_time_limit_is_asked_for_and_an_event_added_and_removed_without_scripts():
    with browser(script=False) as driver:
        driver.get(BASE + "/clock")
        set_day(driver, "#received", "2026-03-02")
        set_day(driver, "#today", "2026-03-20")
        one(driver, ".ask button").click()
        arrive(driver, "/clock?received=2026-03-02&today=2026-03-20")
        assert one(driver, "h1").text == "最迟 2026 年 3 月 30 日答复", one(driver, "h1").text
        one(driver, "#kind option[value=extended]").click()
        set_day(driver, "#on", "2026-03-20")
        one(driver, ".ask button").click()
        arrive(driver, "?received=2026-03-02&event=extended+2026-03-20&today=2026-03-20")
        assert one(driver, "h1").text == "最迟 2026 年 4 月 28 日答复", one(driver, "h1").text
        one(driver, ".events a").click()
        arrive(driver, "/clock?received=2026-03-02&today=2026-03-20")
        assert one(driver, "h1").text == "最迟 2026 年 3 月 30 日答复"


def test_days_are_told_apart_without_colour():
    with browser() as driver:
        driver.get(BASE + ASKED)
        shapes = set()
        for look in ("start", "counted", "makeup", "weekend", "holiday", "excluded", "due"):
            cell = one(driver, f".strip tbody td.{look}")
            image = cell.value_of_css_property("background-image")
            shapes.add((cell.find_element(By.CSS_SELECTOR, "span").text.split(" ")[0],
                        cell.value_of_css_property("border-top-style"), image[:40]))
        assert len(shapes) == 7, shapes
        assert not complaints(driver), complaints(driver)


def test_the_pages_about_the_law_fit_every_width_and_have_contrast():
    for width in (320, 375, 768, 1280):
        for dark in (False, True):
            with browser(width=width, dark=dark) as driver:
                for path in ("/clock", ASKED, ASKED + "&size=large", "/clock?received=x",
                             "/fee", "/fee?items=45", "/fee?items=x"):
                    driver.get(BASE + path)
                    assert overflow(driver) <= 0, (width, path, overflow(driver))
                    weak = driver.execute_script(CONTRAST)
                    assert not weak, (width, dark, path, weak)
                    labels = driver.execute_script(
                        "return [...document.querySelectorAll('input:not([type=hidden]), select')]"
                        ".filter(e => !e.labels.length).map(e => e.name)")
                    assert not labels, labels
                    assert len(all_of(driver, "h1")) == 1, path
                # A question that cannot be read is answered with 400, which the console tells.
                said = [entry for entry in complaints(driver) if "400" not in entry["message"]]
                assert not said, said
