"""Three invented logs of each agreement, checked: the whole report in every format.

After a change of what is said:

    OVERENS_REWRITE=1 .venv/bin/pytest tests/interfaces/test_check_logs.py
"""

import re
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from engine.interfaces.checks.checking import FORMATS, Checking
from engine.interfaces.checks.reports import RENDERED
from engine.interfaces.setting import Setting

ON = {"jamtland": "2027-04-15", "linkoping": "2025-04-15"}
CODES = {
    ("jamtland", "in-order"): 0,
    ("jamtland", "several-breaches"): 1,
    ("jamtland", "much-unknown"): 4,
    ("linkoping", "in-order"): 0,
    ("linkoping", "several-breaches"): 1,
    ("linkoping", "much-unknown"): 1,  # what is owed before any end that is possible is overdue
}
OPTIONS = ("on", "known_on", "horizon", "since", "acknowledged", "format", "output")
MOVING = (
    (r"(\.yaml):\d+:\d+", r"\1:·:·"),
    (r'"(line|column|startLine|startColumn|endLine|endColumn)": \d+', r'"\1": ·'),
    (r"line=\d+,col=\d+", "line=·,col=·"),
    (r"\b\d{2,}(\s+(?:skyldigheter|duties))", r"·\1"),
)
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
ROOT = Path(__file__).parents[2]


@cache
def report(agreement, log, lang):
    """One check, however many formats it is shown in."""
    setting = Setting({}, lambda: NOW, lang, {"executor": "plain"})
    events = (f"agreements/{agreement}/examples/log-{log}.yaml",)
    given = {**dict.fromkeys(OPTIONS), "on": ON[agreement], "events": events, "what_if": (),
             "reading": (), "as_json": False}  # fmt: skip
    return Checking(setting, (agreement,), given).report()


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(("agreement", "log"), CODES)
def test_the_whole_report(agreement, log, form, lang, same, monkeypatch):
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "88")
    found = report(agreement, log, lang)

    assert found.exit_code == CODES[agreement, log]
    same(f"check/{agreement}-{log}.{form}.{lang}", steady(RENDERED[form](found)))


def steady(shown):
    """Without what every edit of an agreement moves: lines, columns, how many duties there are."""
    for pattern, instead in MOVING:
        shown = re.sub(pattern, instead, shown)
    return shown
