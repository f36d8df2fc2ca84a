"""On which days a difference holds, and invented figures that let a changed index be seen."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import combinations
from types import MappingProxyType

import pytest

from engine.comparison.behaviour.exploration import Exploration
from engine.comparison.behaviour.figures import figure
from engine.comparison.behaviour.found import Difference, differences
from engine.comparison.behaviour.ground import RATES
from engine.comparison.behaviour.told import COSTS
from engine.inference.book import load
from engine.model.agreement import Agreement
from engine.model.calendar import days_after
from engine.questions.payment_inputs import Input
from tests.comparison.material import ROOT, Edit, good, read
from tests.comparison.witness import rerun

BOOK = load()
LINKOPING = read(ROOT / "agreements" / "linkoping" / "2023-01-01.yaml")
RENEWING = read(ROOT / "tests/amendments/renewing-term/linkoping/2025-01-01.yaml")


def percent(index: str, edition: str, year: int, rate: str) -> Decimal:
    wanted = Input("index-value", "X-1", None, index=index, edition=edition, year=year)
    return Decimal(figure(wanted, RATES[rate], 0).values["percent"])


@pytest.mark.parametrize("rate", RATES)
def test_invented_figures_of_another_index_edition_or_year_are_other_figures(rate):
    of = [("PKV", "2026-10", 2027), ("OPI", "2026-10", 2027), ("PKV", "2025-10", 2027),
          ("PKV", "2026-09", 2027), ("PKV", "2026-12", 2027), ("PKV", "2026-10", 2026)]  # fmt: skip
    made = [percent(*one, rate) for one in of]

    assert all(one != other for one, other in combinations(made, 2)), made
    assert all((one > 0) == (rate == "figures rise") for one in made)


def other_index(agreement: Agreement) -> Agreement:
    """Linköping's agreement where PKV takes the place of OPI, and nothing else is changed."""
    clause = agreement.clauses["L-EKO-6"]
    terms = tuple(
        replace(term, values=MappingProxyType({**term.values, "index": "PKV"}))
        if term.kind == "indexation"
        else term
        for term in clause.terms
    )
    return replace(
        agreement, clauses={**agreement.clauses, clause.id: replace(clause, terms=terms)}
    )


def test_another_index_gives_another_amount_and_another_missing_figure():
    explored = Exploration(LINKOPING, other_index(LINKOPING), BOOK, length=0)

    found = list(explored.differences())

    amount = next(one for one in found if "effect.amount" in one.key)
    assert amount.groundwork.name == "figures rise"
    assert amount.history == ()
    assert rerun(amount, explored, 0) == []
    assert any("amount" in told for told in rerun(amount, explored, 1))
    missing = next(one for one in found if "missing" in one.key)
    (part,) = (part for part in missing.moved if part.what == "missing")
    assert [one.split(" ")[:2] for one in (*part.old, *part.new)] == [
        ["index-value", "OPI"],
        ["index-value", "PKV"],
    ]


def again(explored: Exploration, one: Difference, day: date) -> Iterator[bool]:
    """Whether the question, about the year told, differs in the way told on another day."""
    ask = replace(one.ask, years=one.day.year + one.ask.years - day.year)
    for found in differences(explored.sides, ask, day, one.groundwork, one.history):
        if found.key == one.key:
            yield found.way == one.way


def test_a_difference_holds_in_the_way_told_at_both_ends_and_not_outside_them():
    explored = Exploration(LINKOPING, RENEWING, BOOK, length=0)
    cheap = [one for one in explored.differences() if one.ask.name not in COSTS]
    tried = 0
    for one in map(explored.finished, cheap):
        assert any(first <= one.day <= last for first, last in one.ranges)
        for first, last in one.ranges:
            inside = [day for day in explored.horizon.critical if first <= day <= last]
            assert all(any(again(explored, one, day)) for day in (first, *inside, last))
            outside = [days_after(first, -1), days_after(last, 1)]
            for day in outside:
                if explored.horizon.first <= day <= explored.horizon.last:
                    assert not any(again(explored, one, day))
                    tried += 1
    assert tried


def test_no_and_no_is_not_said_of_days_on_which_it_is_yes_and_yes():
    # Three months' notice: the last day for 2029 is 30 September 2028, not 30 June. Until
    # 30 June both answer no, from 1 October both yes; the last day differs all along.
    (path,) = (ROOT / "tests/amendments/notice-three-months").glob("*/*.yaml")
    explored = Exploration(
        read(ROOT / "agreements" / "jamtland" / "2026-01-01.yaml"), read(path), BOOK, length=0
    )
    (ask,) = (one for one in explored.relevant if one.name == "renewal")
    day = date(2028, 3, 1)
    one = next(
        one
        for one in differences(explored.sides, ask, day, explored.formed, ())
        if "effect.last_notice_day" in one.key
    )

    found = explored.finished(one)

    assert found.ask.on(found.day).for_year == 2029
    for on, said in ((date(2028, 6, 30), "ranges"), (date(2028, 10, 15), "otherwise")):
        assert any(first <= on <= last for first, last in getattr(found, said)), (on, said)
    assert not any(first <= date(2028, 10, 15) <= last for first, last in found.ranges)


def test_whether_it_is_in_force_is_asked_for_all_and_for_one_party_of_each_sort():
    explored = Exploration(LINKOPING, RENEWING, BOOK, length=0)

    asked = {one.party for one in explored.relevant if one.name == "in-force"}

    assert asked == {"", "namnden", "brottsofferjouren"}


def by_reading(*edits: Edit) -> Agreement:
    """Norrby alone may leave in two ways under the main reading of F1; under c the region alone."""
    last = """        counted: back from the last day
        counts from: received
        late notice: takes effect at the next possible end
"""
    fork = f"""{last}forks:
  - id: F1
    title: {{sv: Vem?, en: Who?}}
    clauses: [N-UPP-4]
    main: a
    reason: {{sv: så, en: so}}
    readings:
      - {{id: a, says: {{sv: kommunen, en: the municipality}}, strength: 3, basis: text}}
      - {{id: c, says: {{sv: regionen, en: the region}}, strength: 1, basis: text}}
"""
    return good(
        "notice-by-party",
        ("by: huvudmannen", "by: {fork: F1, a: [norrby], c: [regionen]}"),
        (last, fork),
        *edits,
    )


def test_parties_that_another_reading_names_are_not_taken_for_one_another():
    last = "        ends for: the leaving party\n"
    also = (
        "        also:\n          - {kind: termination, by: [norrby, regionen], "
        "ends: at the end of a period, length: 14 months, counted: back from the last day, "
        "counts from: received}\n"
    )
    explored = Exploration(by_reading(), by_reading((last, last + also)), BOOK, length=0)

    assert {"norrby", "regionen"} <= set(explored.explored.parties)
    found = {(one.ask.party, *one.key) for one in explored.differences()}
    assert ("regionen", "termination", "no", "yes") in found


@pytest.mark.parametrize(
    ("name", "edit", "last", "key"),
    [
        # The report about 2032 is due on 31 March 2033: it is overdue, or there is no such duty.
        (
            "late-report",
            ("last about: 2032\n        due: 31 March", "last about: 2031\n        due: 31 March"),
            2033,
            ("obligations", "Y-RED-1", "state"),
        ),
        # G-UPP-4 applies when the agreement has run for two years, until it has for five.
        (
            "growing-notice",
            ("length: 3 months", "length: 11 months"),
            2035,
            ("renewal", "no", "yes"),
        ),
        # After the first year it is renewed nine times at most: 2039 is the last year.
        ("growing-notice", ("at most: 9", "at most: 8"), 2040, ("in-force", "yes", "no")),
    ],
)
def test_the_days_go_on_to_where_a_changed_term_names_a_year_or_lets_something_run(
    name, edit, last, key
):
    explored = Exploration(good(name), good(name, edit), BOOK, length=0)

    found = {one.key: one for one in explored.differences()}

    assert explored.horizon.last == date(last, 12, 31)
    assert rerun(found[key], explored, 0) == []
    assert rerun(found[key], explored, 1)


def test_the_days_are_those_of_two_years_where_no_changed_term_reaches_further():
    edit = ("within: 30 days", "within: 20 days")
    explored = Exploration(good("late-report"), good("late-report", edit), BOOK, length=0)

    # Years that terms name which have not changed make nothing longer.
    assert explored.horizon.last == date(2031, 12, 31)


def test_no_more_than_a_dozen_years_are_added_for_what_a_changed_term_names():
    edit = ("at most: 9", "at most: 12")
    explored = Exploration(good("growing-notice"), good("growing-notice", edit), BOOK, length=0)

    assert explored.horizon.last == date(2042, 12, 31)
