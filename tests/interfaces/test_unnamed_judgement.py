"""A judgement that no open term of the agreement names still says what is to be judged."""

import json
import shutil
from pathlib import Path

import pytest

SHIPPED = Path("agreements/linkoping/2023-01-01.yaml")
NOTICE = """
- {id: protokoll, event: termination-notice, by: brottsofferjouren, to: all, form: minutes,
   sent: 2024-04-02, received: 2024-04-02, for-end: earliest, authorised: yes}
"""


@pytest.mark.parametrize(
    ("lang", "says"),
    [
        ("sv", "uppfyller det som L-PER-4 kräver"),
        ("en", "meets what L-PER-4 requires"),
    ],
)
def test_whether_minutes_are_the_writing_is_asked_where_no_open_term_says_it(
    run, tmp_path, lang, says
):
    words = SHIPPED.read_text("utf-8")
    assert words.count("        minutes: skriftligen\n") == 1
    yaml = tmp_path / SHIPPED.name
    yaml.write_text(words.replace("        minutes: skriftligen\n", ""), "utf-8")
    shutil.copy(SHIPPED.with_suffix(".txt"), tmp_path)
    record = tmp_path / "notice.yml"
    record.write_text(NOTICE, "utf-8")
    asked = ("ask", "notice", yaml, "--on", "2026-11-22", "--events", record, "--lang", lang)

    answer = json.loads(run(*asked, "--json").stdout)
    page = " ".join(run(*asked).stdout.split())

    assert answer["answer"] == "judgement"
    assert says in answer["headline"]
    (due,) = answer["judgement"]
    assert says in due["asks"]
    assert page.count(says) >= 2
