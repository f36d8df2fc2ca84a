"""Sign-off of a clause: who encoded it, who reviewed it, and whether it is still the same."""

import re
from datetime import date

import pytest

from engine.inference.book import load
from engine.language.agreement_reader import Document
from engine.language.lint import lint
from engine.model.problem import Problem
from engine.questions.answer import ask
from engine.questions.findings.check import Day, check
from engine.questions.lists.deadlines import Span, deadlines
from engine.questions.lists.obligations import obligations
from engine.questions.lists.shown import shown
from engine.questions.question import Question
from engine.questions.remarks.remarks import remarks
from engine.wording.problems import render_all
from tests.rules.invented import document

PERIOD = "- {id: X-1, kind: period, from: 2030-01-01, length: 1 year, until: 2030-12-31SIGNED}\n"
DUTY = """
- {id: X-2, kind: report, by: alfa, to: beta, about: the calendar year, first about: 2030,
   due: 31 December, counts from: received}
"""
ENCODED = "encoded by: jurist, encoded on: 2029-11-01"
REVIEWED = "reviewed by: kommunjurist, reviewed on: 2029-11-05, sha256: HASH"
WELL = REVIEWED.replace("HASH", "0123456789ab")


def terms(signed: str, until: str = "2030-12-31") -> str:
    part = f", sign-off: {{{signed}}}" if signed else ""
    return PERIOD.replace("SIGNED", part).replace("2030-12-31", until) + DUTY


def read(text: str) -> Document:
    found = document(text)
    assert isinstance(found, Document), found
    return found


def reviewed(until: str = "2030-12-31") -> str:
    """A clause that was reviewed while its last day was 31 December, whatever it is now."""
    sha256 = read(terms(ENCODED)).agreement.clauses["X-1"].sha256
    return terms(f"{ENCODED}, {REVIEWED.replace('HASH', sha256)}", until)


def assumed(text: str) -> list[str]:
    question = Question("in-force", date(2030, 6, 1))
    told = ask(question, read(text).agreement, (), load(), lang="en")
    return [one for one in told["assumed"] if "clauses" in one]


def test_nothing_is_said_of_reviews_where_no_clause_is_signed_off() -> None:
    assert assumed(terms("")) == []
    assert [one.key for one in remarks(read(terms("")), load()) if one.key == "unreviewed"] == []


def test_an_answer_says_that_a_clause_it_rests_on_is_not_reviewed() -> None:
    assert assumed(terms(ENCODED)) == ["clauses that nobody has reviewed: X-1"]
    assert assumed(reviewed()) == []


def test_an_answer_says_that_a_clause_has_changed_since() -> None:
    changed = reviewed(until="2030-12-30").replace("length: 1 year", "length: 364 days")

    assert assumed(changed) == ["clauses that have changed since they were reviewed: X-1"]
    found = [one for one in lint(read(changed)) if one.key == "changed-since-review"]
    assert [dict(one.values)["clause"] for one in found] == ["X-1"]
    assert dict(found[0].values)["sha256"] == read(changed).agreement.clauses["X-1"].sha256
    assert lint(read(reviewed())) == ()


@pytest.mark.parametrize(("of", "told"), [("clause", []), ("agreement", ["changed-since-review"])])
def test_the_hash_of_the_whole_agreement_is_none_of_a_clause(of: str, told: list[str]) -> None:
    """Nothing has changed: the hash at the top of `show` was taken for that of the clause.

    Nobody can tell from a hash what it is of, so lint says both that may be, and the right one.
    """
    before = shown(read(terms(ENCODED)).agreement, load(), "sv", "X-1")
    sha256 = before["rows"][0]["sha256"] if of == "clause" else before["sha256"]
    signed = terms(f"{ENCODED}, {REVIEWED.replace('HASH', sha256[:12])}")

    found = lint(read(signed))
    assert [one.key for one in found] == told
    for lang, whole in (("sv", "av hela avtalet"), ("en", "of the whole agreement")):
        said = render_all(found, lang)  # type: ignore[arg-type]
        assert (whole in said) == bool(told)
        assert (before["rows"][0]["sha256"] in said) == bool(told)


def test_the_list_of_duties_says_so_of_its_own_clauses() -> None:
    question = Question("obligations", date(2030, 6, 1))
    told = obligations(question, read(reviewed()).agreement, (), load(), "plain", "en")

    assert "clauses that nobody has reviewed: X-2" in told["assumed"]


def test_the_coming_dates_and_the_findings_say_so() -> None:
    span = Span(date(2030, 6, 1), date(2031, 1, 1), date(2030, 6, 1), {})
    dates = deadlines(span, read(reviewed()).agreement, (), load(), "plain", "en")
    assert "Clauses that nobody has reviewed: X-2." in dates["assumed"]

    on = Day(date(2031, 1, 10), date(2031, 1, 10), 60)
    late = check(on, read(reviewed()).agreement, (), load(), "plain", "en")
    assert [one.says for one in late if one.clause == "X-2" and "nobody" in one.says] != []
    unsigned = check(on, read(terms("")).agreement, (), load(), "plain", "en")
    assert [one.id for one in late] == [one.id for one in unsigned]
    assert not any("nobody" in one.says for one in unsigned)


FORKED = terms(ENCODED).replace("from: received", "from: {fork: F1, a: received, b: sent}")


def test_a_fork_that_the_clause_names_is_reviewed_with_it() -> None:
    before, after = (document(FORKED, {"F1": readings}) for readings in ("a b", "b a"))
    assert isinstance(before, Document)
    assert isinstance(after, Document)
    old, new = before.agreement.clauses, after.agreement.clauses

    assert old["X-2"].sha256 != new["X-2"].sha256  # the main reading moved
    assert old["X-1"].sha256 == new["X-1"].sha256  # which names no fork


def test_lint_names_what_is_left_to_review() -> None:
    left = [one for one in remarks(read(reviewed()), load()) if one.key == "unreviewed"]

    assert [dict(one.values)["clauses"] for one in left] == ["X-2"]


def test_notes_order_and_spacing_are_no_change() -> None:
    note = "notes: [{sv: x, en: x}], kind: period, from:   2030-01-01"
    plain = read(terms(ENCODED)).agreement.clauses["X-1"].sha256
    same = read(terms(ENCODED).replace("kind: period, from: 2030-01-01", note))

    assert same.agreement.clauses["X-1"].sha256 == plain
    shorter = terms(ENCODED, until="2030-12-30").replace("length: 1 year", "length: 364 days")
    other = read(shorter)
    assert other.agreement.clauses["X-1"].sha256 != plain


def test_it_is_shown() -> None:
    rows = shown(read(reviewed()).agreement, load(), "sv")["rows"]

    assert rows[0]["sign_off"] == {
        "encoded_by": "jurist",
        "encoded_on": "2029-11-01",
        "reviewed_by": "kommunjurist",
        "reviewed_on": "2029-11-05",
        "sha256": rows[0]["sha256"],
        "state": "reviewed",
    }
    assert rows[1]["sign_off"] is None


@pytest.mark.parametrize(
    ("signed", "expected"),
    [
        ("encoded by: Anna Andersson, encoded on: 2029-11-01", ["not-a-role"]),
        ("encoded by: anna@example.org, encoded on: 2029-11-01", ["not-a-role"]),
        ("encoded by: jurist", ["missing-key"]),
        (f"{ENCODED}, reviewed by: kommunjurist", ["missing-key"]),
        (f"{ENCODED}, {REVIEWED}", ["not-a-sha256"]),
        (f"{ENCODED}, {WELL.replace('2029-11-05', '2029-10-31')}", ["reviewed-before-encoded"]),
        (f"{ENCODED}, {REVIEWED.replace('HASH', 'abc')}", ["not-a-sha256"]),
    ],
)
def test_what_is_refused(signed: str, expected: list[str]) -> None:
    found = document(terms(signed))

    assert not isinstance(found, Document)
    assert [one.key for one in found if isinstance(one, Problem)] == expected


def test_a_review_may_be_of_the_day_of_the_encoding() -> None:
    signed = f"{ENCODED}, {WELL.replace('2029-11-05', '2029-11-01')}"

    assert isinstance(document(terms(signed)), Document)


@pytest.mark.parametrize(("today", "told"), [("2029-11-04", True), ("2029-11-05", False)])
def test_a_sign_off_of_a_day_that_has_not_come_is_a_finding(today: str, told: bool) -> None:
    """It was reviewed on 5 November 2029; where nobody says what day it is, nothing is said."""
    found = {one.key for one in lint(read(reviewed()), date.fromisoformat(today))}

    assert told == ("signed-later" in found)
    assert "signed-later" not in {one.key for one in lint(read(reviewed()))}


@pytest.mark.parametrize(("role", "told"), [("jurist", True), ("kommunjurist", False)])
def test_of_one_role_for_both_it_is_remarked(role: str, told: bool) -> None:
    text = reviewed().replace("reviewed by: kommunjurist", f"reviewed by: {role}")
    found = [dict(one.values) for one in remarks(read(text), load()) if one.key == "same-role"]

    assert found == ([{"clauses": "X-1"}] if told else [])


def test_a_hash_may_be_shortened_to_twelve_characters() -> None:
    short = re.sub(r"(sha256: [0-9a-f]{12})[0-9a-f]+", r"\1", reviewed())

    assert read(short).agreement.clauses["X-1"].review == "reviewed"
