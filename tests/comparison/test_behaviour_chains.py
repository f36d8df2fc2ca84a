"""Fields that rules beside a change look at are varied, the kinds they join tried together.

No event with one value in each field shows any of this: an oral notice that is admitted, an
amendment that not all have agreed to, a breach with what a person rules on it.
"""

from dataclasses import replace

import pytest

from engine.comparison.behaviour.exploration import Exploration
from engine.comparison.behaviour.found import Difference, Length
from engine.comparison.behaviour.joins import Joins
from engine.inference.book import load
from engine.model.agreement import Agreement
from tests.comparison.material import ROOT, edited, good, read
from tests.comparison.witness import rerun

BOOK = load()
EXIT = "          - {kind: exit, by: all, "
FORM = "          - {kind: form, of: termination, form: written, meaning: needed for validity}\n"
AMENDMENT = (
    "          - {kind: amendment, form: written, form is: needed for validity, agreed by: all}\n"
)
DEMAND = "        demand first: needed\n"
RIGHT = """        kind: rescission
        by: all
        serious: allvarligt
        not put right: allvarligt
        demand first: needed
        frees: the two parties
        dialogue first: parallel
"""
NO_RIGHT = "        kind: narrative\n        why: background\n"
NO_DEMAND = "        demand first: not needed\n"


def exploration(old: Agreement, new: Agreement, length: int = 1) -> Exploration:
    """Of two versions, on few of the days."""
    found = Exploration(old, new, BOOK, length=length)
    days = found.horizon
    few = tuple(sorted({days.first, *days.critical[::25]}))
    found.explored.horizon = replace(days, critical=few, turning=())
    return found


def shown(explored: Exploration, name: str, then: str) -> Difference:
    """The first difference in a question between no and another answer."""
    return next(one for one in explored.differences() if one.key == (name, "no", then))


@pytest.mark.parametrize(
    ("before", "word", "other", "asked", "said"),
    [
        # In the small agreement it depends on a reading when the notice takes effect.
        (
            FORM,
            "needed for validity",
            "for proof",
            ("notice", "depends"),
            {"form": "oral", "admitted": True},
        ),
        (AMENDMENT, "needed for validity", "for proof", ("amendment", "yes"), {"form": "oral"}),
        (
            AMENDMENT,
            "agreed by: all",
            "agreed by: alfa",
            ("amendment", "yes"),
            {"agreed_by": ("alfa",)},
        ),
    ],
)
def test_a_field_that_a_rule_beside_the_change_reads_is_varied(before, word, other, asked, said):
    explored = exploration(
        edited([(EXIT, before + EXIT)]),
        edited([(EXIT, before.replace(word, other) + EXIT)]),
    )

    found = shown(explored, *asked)

    (event,) = found.history
    assert {key: event.values[key] for key in said} == said
    assert rerun(found, explored, 0) == []
    assert f"answer: no → {asked[1]}" in rerun(found, explored, 1)
    assert asked[0] in explored.explored.after


def test_a_breach_and_a_demand_together_show_what_may_be_withheld():
    """J-UPP-7 of the amendment: who is late has 30 days after a demand; then J-EKO-4 waits."""
    (new,) = (ROOT / "tests" / "amendments" / "report-in-april").glob("*/*.yaml")
    old = ROOT / "agreements" / "jamtland" / "2026-01-01.yaml"
    explored = exploration(read(old), read(new), length=2)

    key = ("obligations", "J-EKO-4", "state")
    explored.spending.limit = explored.spent + explored.spending.budget
    made = explored.longer.differences(2, Length())  # what is made for the change comes first
    found = next(one for one in made if one.key == key)

    breach, demand = found.history
    assert (breach.kind, demand.kind) == ("breach", "demand")
    assert demand.values["about"] == breach.id
    assert rerun(found, explored, 0) == []
    assert rerun(found, explored, 1)


def test_the_kinds_that_rules_beside_a_change_join_are_read_out_of_them():
    explored = exploration(edited([]), edited([(DEMAND, NO_DEMAND)]))

    joins = Joins(explored.agreements, BOOK, explored.weighed, 3)

    assert joins.kinds == (
        ("breach",),
        ("breach", "demand"),  # the rule looks for the first one after the breach
        ("breach", "rescission"),
        ("breach", "demand", "rescission"),
    )
    assert ("breach", "on") in joins.read


def test_a_new_right_to_rescind_that_needs_a_demand_is_tried_with_one():
    """After a breach alone both versions answer no: nothing is told of what the right is worth."""
    explored = exploration(edited([(RIGHT, NO_RIGHT)]), edited([]), length=2)

    explored.spending.limit = explored.spent + explored.spending.budget
    made = explored.longer.differences(2, Length())
    # The small agreement has no duty that the breach could be of: that is missing then.
    found = next(one for one in made if one.key == ("rescission", "no", "unknown"))

    breach, demand = found.history
    assert (breach.kind, demand.kind) == ("breach", "demand")
    assert demand.values["about"] == breach.id
    assert rerun(found, explored, 0) == []
    assert "answer: no → unknown" in rerun(found, explored, 1)


def test_what_the_question_supposes_is_not_counted_among_the_events_of_a_history():
    """`rescission` supposes that somebody rescinds: a breach alone shows what a demand is for."""
    explored = exploration(edited([]), edited([(DEMAND, NO_DEMAND)]), length=1)

    found = next(one for one in explored.differences() if one.ask.name == "rescission")

    assert Joins(explored.agreements, BOOK, explored.weighed, 1).kinds == (("breach",),)
    assert [event.kind for event in found.history] == ["breach"]
    assert rerun(found, explored, 0) == []
    assert rerun(found, explored, 1)


def test_only_what_is_asked_after_every_event_is_said_to_be_asked_after_events():
    """That all are asked after the histories made for the change is told of these."""
    explored = exploration(edited([]), edited([(DEMAND, NO_DEMAND)]), length=1)

    list(explored.differences())

    assert explored.explored.chains == (("breach",),)
    assert "rescission" in {ask.name for ask in explored.explored.asks}
    assert explored.explored.after == ("in-force", "termination", "renewal", "notice")


def test_nothing_is_joined_where_nothing_has_changed():
    joins = Joins((edited([]), edited([])), BOOK, (), 3)

    assert joins.kinds == ()
    assert joins.read == frozenset()


@pytest.mark.parametrize(
    ("edit", "days", "then"),
    [
        # Thirty days of war are enough under the new version, as long as it lasts.
        (("days: 60", "days: 30"), 60, "yes"),
        (("days: 90", "days: 120"), 90, "no"),
        (("for: as long as it lasts", "for: from then on"), 60, "yes"),
        (("counted: in a row", "counted: in total"), 60, "yes"),
    ],
)
def test_a_hindrance_lasts_as_long_as_a_changed_term_counts(edit, days, then):
    explored = Exploration(good("long-stop"), good("long-stop", edit), BOOK, length=1)

    before = {"yes": "no", "no": "yes"}[then]
    found = next(one for one in explored.differences() if one.key == ("termination", before, then))

    (event,) = found.history
    assert event.kind == "force-majeure"
    assert (event.values["until"] - event.values["from_"]).days + 1 == days
    assert rerun(found, explored, 0) == []
    assert f"answer: {before} → {then}" in rerun(found, explored, 1)


@pytest.mark.parametrize(
    ("name", "edit", "by", "to", "key"),
    [
        (
            "notice-by-party",
            ("notice to: all other parties", "notice to: the other side"),
            "norrby",
            ("lyktan",),
            ("notice", "unknown", "yes"),
        ),
        (
            "notice-per-party",
            ("ends for: those it is given to", "ends for: the leaving party"),
            "jouren",
            ("storvik",),
            ("termination", "yes", "no"),
        ),
    ],
)
def test_a_notice_is_given_to_some_of_the_others_where_it_matters_to_whom(name, edit, by, to, key):
    explored = Exploration(good(name), good(name, edit), BOOK, length=1)

    found = next(one for one in explored.differences() if one.key == key)

    (event,) = found.history
    assert (event.values["by"], event.values["to"]) == (by, to)
    assert rerun(found, explored, 0) == []
    assert rerun(found, explored, 1)


@pytest.mark.parametrize("length", ["0 days", "2 months"])
def test_a_way_out_that_only_a_hindrance_opens_is_tried_after_one(length):
    """No rule beside the change looks at hindrances: they rest on a right that one gathers."""
    edit = ("length: 1 month", f"length: {length}")
    explored = Exploration(good("long-stop"), good("long-stop", edit), BOOK, length=1)

    found = next(one for one in explored.differences() if "effect.ends" in one.key)

    assert found.ask.name == "termination"
    assert [event.kind for event in found.history] == ["force-majeure"]
    assert rerun(found, explored, 0) == []
    assert rerun(found, explored, 1)


@pytest.mark.parametrize(
    ("edit", "counts"),
    [
        (("days: 60", "days: 30"), (30, 60, 90)),
        (("length: 1 month", "length: 2 months"), (60, 90)),
        (("other causes: no", "other causes: yes"), ()),
    ],
)
def test_hindrances_last_longer_only_where_rules_behind_the_change_gather_them(edit, counts):
    explored = Exploration(good("long-stop"), good("long-stop", edit), BOOK)

    joins = Joins(explored.agreements, BOOK, explored.weighed, 3)

    assert joins.counts == counts
