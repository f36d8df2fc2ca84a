"""What a reviewer is told of a text: each remark with a text that has it and one that has not."""

from pathlib import Path

import pytest

from engine.inference.book import load
from engine.language.agreement_reader import Document, read_document
from engine.language.node import Source
from engine.questions.remarks.remarks import remarks
from engine.wording.problem_sentences import SENTENCES
from tests.questions.remarked import PERIOD, RENEWED, of, timeline
from tests.rules.invented import facts, run

ROOT = Path(__file__).parents[2]
EXIT = """
- {id: X-3, kind: exit, by: all, notice to: the other side, ends for: the whole agreement}
"""
AT_YEAR_END = (
    "- {id: X-4, kind: termination, by: all, ends: at the end of a period, length: LENGTH,"
    " counted: back from the last day}\n"
)
ANY_DAY = (
    "- {id: X-4, kind: termination, by: all, ends: on any day, length: LENGTH, counted: forward}\n"
)


@pytest.mark.parametrize(("length", "told"), [("11 months", False), ("1 year", True)])
def test_a_window_that_has_closed_on_the_first_day(length: str, told: bool) -> None:
    found = of(RENEWED + EXIT + AT_YEAR_END.replace("LENGTH", length))

    assert told == ("window-closed" in found)
    if told:
        assert timeline(found["window-closed"]) == [
            ("2029-12-31", "witness.last-notice"),
            ("2030-01-01", "witness.first-day"),
            ("2030-12-31", "witness.end-not-reached"),
        ]


def test_from_a_day_no_notice_has_run_out_when_the_agreement_ends() -> None:
    found = of(PERIOD + EXIT + ANY_DAY.replace("LENGTH", "6 months"))

    assert timeline(found["no-effect-from"]) == [
        ("2030-06-30", "witness.notice.yes"),
        ("2030-07-01", "witness.notice.no"),
        ("2030-12-31", "witness.ends"),
    ]
    assert "no-effect-from" not in of(RENEWED + EXIT + ANY_DAY.replace("LENGTH", "6 months"))


@pytest.mark.parametrize(("length", "told"), [("11 months", False), ("1 year", True)])
def test_notice_longer_than_the_whole_term_is_a_right_that_nobody_can_use(
    length: str, told: bool
) -> None:
    found = of(PERIOD + EXIT + ANY_DAY.replace("LENGTH", length))

    assert told == ("notice-never" in found)
    assert told != ("no-effect-from" in found)


def test_notice_is_no_longer_than_the_term_that_it_is_as_long_as() -> None:
    """A year's notice in an agreement of a year: what is said is in the words of the agreement."""
    found = of(PERIOD + EXIT + ANY_DAY.replace("LENGTH", "12 months"))["notice-never"]

    assert dict(found.values)["length"] == "12 months"
    for lang, word in (("sv", "längre"), ("en", "longer")):
        assert word not in SENTENCES[lang]["notice-never"]  # type: ignore[index]


@pytest.mark.parametrize(
    ("renewal", "told"),
    [
        ("", True),
        ("- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}\n", False),
        (
            "- {id: X-2, kind: renewal, renewal: opt-in, length: 1 year, by: all,"
            " before the end: 4 months}\n",
            False,
        ),
    ],
)
def test_notice_to_the_day_on_which_the_agreement_ends_anyway(renewal: str, told: bool) -> None:
    found = of(PERIOD + renewal + EXIT + AT_YEAR_END.replace("LENGTH", "6 months"))

    assert told == ("notice-adds-nothing" in found)
    if told:
        assert timeline(found["notice-adds-nothing"]) == [
            ("2030-06-30", "witness.last-notice"),
            ("2030-12-31", "witness.ends"),
        ]


def test_notice_to_a_day_before_the_end_has_its_use() -> None:
    assert "notice-adds-nothing" not in of(PERIOD + EXIT + ANY_DAY.replace("LENGTH", "6 months"))


ON_REQUEST = """
- {id: X-2, kind: renewal, renewal: MANNER, length: LENGTH, by: all, before the end: AHEAD}
"""


@pytest.mark.parametrize("manner", ["opt-in", "unless objected to", "after an evaluation"])
@pytest.mark.parametrize(
    ("length", "ahead", "told"),
    [
        ("1 year", "364 days", None),  # the first day itself
        ("1 year", "365 days", "2031-01-01"),
        ("6 months", "6 months", "2031-07-01"),  # later periods are shorter than the first
        ("6 months", "5 months", None),
    ],
)
def test_a_renewal_that_nobody_can_ask_for_in_time(
    manner: str, length: str, ahead: str, told: str | None
) -> None:
    words = ON_REQUEST.replace("MANNER", manner).replace("LENGTH", length).replace("AHEAD", ahead)
    found = of(PERIOD + words)

    assert (told is not None) == ("renewal-closed" in found)
    if told:
        assert timeline(found["renewal-closed"])[-1] == (told, "witness.renewed")


def test_what_the_engine_answers_where_a_renewal_cannot_be_asked_for_in_time() -> None:
    """Asked for on the first day: with a day left it is renewed, with none it is not."""
    asked = """
    - {event: renewal-notice, id: h1, by: alfa, to: [beta, gamma], sent: 2030-01-01,
       received: 2030-01-01, form: written}
    """
    for ahead, expected in (("364 days", ["0", "1"]), ("365 days", ["0"])):
        words = ON_REQUEST.replace("MANNER", "opt-in").replace("LENGTH", "1 year")
        terms = PERIOD + words.replace("AHEAD", ahead)
        found = run("in-force", "2030-12-31", terms, asked)
        assert expected == [n for (n,) in facts(found, "running period", "n")]


def test_an_approval_may_be_given_before_the_period() -> None:
    words = ON_REQUEST.replace("MANNER", "after approval").replace("LENGTH", "1 year")

    assert "renewal-closed" not in of(PERIOD + words.replace("AHEAD", "2 years"))


@pytest.mark.parametrize(("first", "told"), [(2030, False), (2031, True)])
@pytest.mark.parametrize("renewed", [False, True])
def test_a_first_year_after_the_end(first: int, told: bool, renewed: bool) -> None:
    pay = (
        "- {id: X-20, kind: payment, by: [beta], to: alfa, amount: 100 SEK, per: calendar year,"
        f" first: {first}}}\n"
    )
    found = of((RENEWED if renewed else PERIOD) + pay)

    assert (told and not renewed) == ("never-begins" in found)


@pytest.mark.parametrize(
    ("earliest", "told"), [("2030-12-31", False), ("2031-01-01", True), ("2031-02-01", True)]
)
@pytest.mark.parametrize("renewed", [False, True])
def test_a_report_to_a_board_that_may_be_made_first_after_the_end(
    earliest: str, told: bool, renewed: bool
) -> None:
    """Nobody owes it, so a quarter that is one year off would be told nowhere."""
    report = (
        "- {id: X-20, kind: board report, by: alfa, to: beta, due: 2031-03-31,"
        f" earliest: {earliest}}}\n"
    )
    found = of((RENEWED if renewed else PERIOD) + report)

    assert (told and not renewed) == ("never-begins" in found)
    if told and not renewed:
        assert timeline(found["never-begins"]) == [
            ("2030-12-31", "witness.ends"),
            (earliest, "witness.first-day-of-it"),
        ]


@pytest.mark.parametrize(("once", "told"), [("11 months", False), ("1 year", True)])
def test_a_right_that_comes_when_the_agreement_is_over(once: str, told: bool) -> None:
    late = ANY_DAY.replace("LENGTH", "1 day").replace("}", f", once it has run: {once}}}")
    found = of(PERIOD + EXIT + late)

    assert told == ("right-unusable" in found)


@pytest.mark.parametrize(
    ("once", "told"), [("5 years", False), ("9 years", False), ("10 years", True)]
)
def test_a_right_that_comes_after_many_years_is_tried_from_then_on(once: str, told: bool) -> None:
    late = ANY_DAY.replace("LENGTH", "1 day").replace("}", f", once it has run: {once}}}")
    found = of(PERIOD.replace("1 year", "10 years") + EXIT + late)

    assert told == ("right-unusable" in found)


REPORT = """
- {id: X-8, kind: report, by: alfa, to: kommunerna, about: the calendar year,
   first about: 2030, due: DUE, counts from: received}
"""


@pytest.mark.parametrize(("due", "told"), [("30 December", True), ("31 December", False)])
def test_a_report_on_a_year_that_is_not_over(due: str, told: bool) -> None:
    found = of(RENEWED + REPORT.replace("DUE", due))

    assert told == ("due-before-end" in found)
    if told:
        assert timeline(found["due-before-end"]) == [
            ("2030-12-30", "witness.due"),
            ("2030-12-31", "witness.year-ends"),
        ]


def test_a_duty_without_consequence() -> None:
    duty = REPORT.replace("DUE", "31 December")
    cure = "- {id: X-9, kind: cure, of: X-8, within: 30 days}\n"

    assert dict(of(RENEWED + duty)["no-consequence"].values) == {"clauses": "X-8"}
    assert "no-consequence" not in of(RENEWED + duty + cure)


AGES = """
- {id: X-10, kind: eligibility, target group: yes, groups: [victim], from age: 18,
   age limits: [victim], service: {sv: stöd, en: support}}
- {id: X-11, kind: eligibility, groups: [anyone], below age: BELOW, age limits: [anyone],
   service: {sv: ungdomsstöd, en: support for the young}}
"""


@pytest.mark.parametrize(("below", "told"), [(18, False), (20, True)])
def test_ages_that_do_not_meet(below: int, told: bool) -> None:
    found = of(PERIOD + AGES.replace("BELOW", str(below)))

    assert told == ("ages-differ" in found)
    if told:
        shown = found["ages-differ"].witnesses
        assert [(one.at, dict(one.values)["clauses"]) for one in shown] == [
            ("17", "X-11"),
            ("18", "X-10, X-11"),
            ("20", "X-10"),
        ]


def test_two_days_for_the_same_report() -> None:
    one, other = REPORT.replace("DUE", "30 March"), REPORT.replace("DUE", "1 April")

    assert "days-differ" in of(PERIOD + one + other.replace("X-8", "X-9"))
    assert "days-differ" not in of(PERIOD + one + one.replace("X-8", "X-9"))
    assert "days-differ" not in of(
        PERIOD + one + other.replace("X-8", "X-9").replace("kommunerna", "beta")
    )


@pytest.mark.parametrize(
    ("agreement", "expected"),
    [
        ("jamtland/2026-01-01", ["index-without-fallback"]),
        (
            "linkoping/2023-01-01",
            [
                "repealed-law",
                "no-consequence",
                "ages-differ",
                "index-without-fallback",
                "no-effect-from",
            ],
        ),
    ],
)
def test_the_shipped_agreements(agreement: str, expected: list[str]) -> None:
    path = ROOT / "agreements" / f"{agreement}.yaml"
    files = [path, path.with_suffix(".txt")]
    read = read_document(*(Source(f.name, f.read_text("utf-8")) for f in files), load())
    assert isinstance(read, Document)

    assert expected == [one.key for one in remarks(read, load())]


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_each_point_of_a_timeline_has_its_words(lang: str) -> None:
    answers = ("yes", "no", "unknown", "judgement")
    keys = [f"witness.notice.{one}" for one in answers]
    keys += [f"witness.target.{one}" for one in (*answers, "depends")]

    assert [key for key in keys if key not in SENTENCES[lang]] == []  # type: ignore[index]
