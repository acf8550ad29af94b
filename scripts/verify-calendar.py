#!/usr/bin/env python3
"""Compare the calendar of working days with an independent source, day by day.

    pip install chinesecalendar
    scripts/verify-calendar.py [workdays.csv]

The CSV is the fixture that a Swift test proves equal to the calendar in the code. For every day of
2019 to 2026 the answer "is it a working day?" must be the same in both. Exit status 1 where one
differs.
"""

import csv
import datetime
import pathlib
import sys

import chinese_calendar

FIRST, LAST = datetime.date(2019, 1, 1), datetime.date(2026, 12, 31)
DEFAULT = pathlib.Path(__file__).parent.parent / "Tests/WorkdaysTests/Fixtures/workdays.csv"


def exceptions(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return {
            datetime.date.fromisoformat(row["date"]): row["kind"] for row in csv.DictReader(file)
        }


def is_working_day(day, kinds):
    kind = kinds.get(day)
    return day.weekday() < 5 if kind is None else kind == "makeup_workday"


def main():
    path = sys.argv[1] if len(sys.argv) > 1 else DEFAULT
    kinds = exceptions(path)
    days = [FIRST + datetime.timedelta(n) for n in range((LAST - FIRST).days + 1)]
    wrong = [d for d in days if is_working_day(d, kinds) != chinese_calendar.is_workday(d)]
    for day in wrong:
        print(f"{day}: the CSV says {is_working_day(day, kinds)}, chinesecalendar the opposite")
    print(f"{len(days)} days compared, {len(wrong)} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
