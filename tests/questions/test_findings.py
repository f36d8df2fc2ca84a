"""Findings: ids that outlive a night, and open questions that are never left untold."""

import re
from datetime import date
from pathlib import Path

import pytest

from engine.inference.book import load
from engine.language.agreement_reader import read_agreement
from engine.language.node import Source
from engine.model.acknowledgement import Acknowledgement
from engine.questions.findings.acknowledged import Acknowledged, reported
from engine.questions.findings.finding import KINDS, gravest_first, identity
from engine.questions.findings.open_facts import Kept, OpenFacts
from engine.questions.findings.teller import Teller
from engine.questions.lists.deadlines import Span, dates_of_leaving, deadlines
from engine.questions.openness.missing import Missing
from engine.questions.openness.open_points import Due

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def teller():
    files = [ROOT / f"agreements/linkoping/2023-01-01.{end}" for end in ("yaml", "txt")]
    sources = [Source(path.name, path.read_text("utf-8")) for path in files]
    return Teller(read_agreement(*sources, load()), "sv", date(2025, 4, 15))


@pytest.mark.parametrize(
    ("parts", "id_"),
    [
        (("X-UPP-1", "alfa", "2030"), "x.overdue.x-upp-1.alfa.2030"),
        (("X-MÅL-1", "", "2030"), "x.overdue.x-maal-1.all.2030"),
        (("X-VÄR-1",), "x.overdue.x-vaer-1"),
    ],
)
def test_an_id_is_of_agreement_kind_clause_party_and_period(parts, id_):
    assert identity("x", "overdue", *parts) == id_


@pytest.mark.parametrize("one", ["brott 1", "brott/1", "brott.1", "brott_1", "日本", "%"])
def test_an_id_is_plain_whatever_an_event_is_called_and_stays_its_own(one):
    others = ["brott-1", "brott", "2"]
    found = identity("x", "overdue", one)

    assert re.fullmatch(r"[a-z0-9.-]+", found)
    assert found not in [identity("x", "overdue", other) for other in others]


@pytest.mark.parametrize("years", [(2023,), (2023, 2024), (2023, 2024, 2025)])
def test_what_is_missing_of_several_years_is_told_as_of_one(teller, years):
    facts = OpenFacts(teller)
    for year in years:
        about = (("year", year),)
        missing = Missing("hours", "", "", "brottsofferjouren", "L-EKO-2b", about)
        facts.add([missing], Kept("duty", "L-EKO-2b", "brottsofferjouren", "", str(year)))
    (found,) = facts.findings()

    assert found.id == "linkoping.unknown.hours"
    assert found.says.startswith("inte känt: hur många timmar Brottsofferjouren har bidragit med;")


def test_a_fact_that_keeps_much_open_is_told_once(teller):
    facts = OpenFacts(teller)
    missing = Missing("termination-notice", "received", "u", "namnden", "L-PER-5")
    facts.add([missing], Kept("in-force"))
    for year in ("2023", "2024"):
        facts.add([missing], Kept("duty", "L-PER-2", "sof", "", year))
    facts.add([missing], Kept("duty", "L-PER-3", "sof", "namnden"))
    (found,) = facts.findings()

    assert found.id == "linkoping.unknown.termination-notice.received.u"
    assert found.blocks == ("in-force", "L-PER-2", "L-PER-3")
    assert "3 skyldigheter" in found.says


@pytest.mark.parametrize(
    ("contradicted", "help_"), [((), "help.unknown"), (("e1", "e2"), "help.unknown-contradicted")]
)
def test_of_entries_that_contradict_each_other_it_is_said_that_one_is_to_be_voided(
    teller, contradicted, help_
):
    facts = OpenFacts(teller)
    missing = Missing("population", "", "", "", "L-EKO-2a", contradicted=contradicted)
    facts.add([missing], Kept("duty", "L-EKO-2a", "namnden", "", "2025"))
    (found,) = facts.findings()

    assert (found.kind, found.help) == ("unknown", help_)
    assert ("makulera" in teller.words[found.help]) is bool(contradicted)


def test_a_judgement_is_told_with_what_it_is_about(teller):
    facts = OpenFacts(teller)
    facts.add(
        [Due("skyndsamt", "b", "L-BIL-B2")],
        Kept("duty", "L-BIL-B2", "brottsofferjouren", who=("brottsofferjouren",)),
    )
    (found,) = facts.findings()

    assert (found.kind, found.id) == ("judgement", "linkoping.judgement.skyndsamt.b")
    assert "L-BIL-B2 (Brottsofferjouren)" in found.says


def test_what_is_open_for_no_reason_that_can_be_named_is_told_all_the_same(teller):
    facts = OpenFacts(teller)
    facts.add([], Kept("duty", "L-PER-3", "sof", "namnden", "2024"))
    facts.add([], Kept("in-force"))
    duty, agreement = facts.findings()

    assert (duty.kind, duty.id) == ("unknown", "linkoping.unknown.duty.l-per-3.sof.2024")
    assert "L-PER-3 för 2024" in duty.says
    assert agreement.id == "linkoping.unknown.in-force"


def test_the_gravest_come_first(teller):
    several = [teller.finding(kind, ["L-PER-2"], "L-PER-2", kind) for kind in reversed(KINDS)]

    assert [one.kind for one in gravest_first(several)] == list(KINDS)


def test_the_dates_of_leaving_are_those_of_the_list_without_duties_and_figures(teller):
    """A check asks for them alone: the others take a run of all duties on another day."""
    span = Span(date(2025, 4, 15), date(2026, 4, 15), date(2026, 4, 15), {})
    of = (span, teller.agreement, (), load(), "plain", "sv")
    listed = deadlines(*of)["rows"]
    others = {"duty-due", "duty-opens", "population", "index-edition"}
    assert others & {row["kind"] for row in listed}
    assert dates_of_leaving(*of) == [row for row in listed if row["kind"] not in others] != []


@pytest.mark.parametrize(
    ("at_most", "sum_", "holds", "says"),
    [
        (None, 6_085_800, True, ""),
        (85_800, 85_800, True, ""),
        (85_800, 85_801, False, "; kvitterad av b bara upp till 858 kr: r"),
    ],
)
def test_an_acknowledgement_of_a_sum_does_not_hold_for_a_larger_one(
    teller, at_most, sum_, holds, says
):
    """A sum that has grown since the earlier day is new, acknowledged or not."""

    def short(ore):
        named = ["L-EKO-2a", "namnden", "2025"]
        return teller.finding("payment-short", named, "L-EKO-2a", "fattas", amount=ore)

    one = short(sum_)
    entry = Acknowledgement(one.id, "r", "b", date(2025, 12, 31), one.place, at_most=at_most)
    file = Acknowledged((entry,), ("linkoping",), ("linkoping",), "sv")
    on = date(2025, 4, 15)
    (row,) = reported([one], on, file, [short(sum_ - 1)], lambda agreement, parties: "")
    (as_before,) = reported([one], on, file, [short(sum_)], lambda agreement, parties: "")

    assert (row.acknowledged is not None) is holds
    assert row.finding.says == "fattas" + says
    assert (row.new, as_before.new) == (True, False)
