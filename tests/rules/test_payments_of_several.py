"""Payments of several: what one pays, and when one could, is nothing to another clause or year."""

import pytest

from tests.rules.invented import figures, owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: payment, by: kommunerna, to: alfa, amount: 200 SEK, per: calendar year,
   first: 2030, liability: LIABLE}
- {id: X-3, kind: allocation, among: kommunerna, by: equal shares}
- {id: X-4, kind: payment, by: gamma, to: beta, amount: 30 SEK, per: calendar year,
   first: 2030, liability: joint and several}
- {id: X-5, kind: payment window, paid in: January}
- {id: X-6, kind: force majeure, causes: [war], other causes: no}
"""
SEVERAL, JOINT = (TERMS.replace("LIABLE", how) for how in ("several", "joint and several"))
APPROVAL = (
    "- {id: X-7, kind: approval, by: all, binds: those who have approved,"
    " late approval: binds from the last approval}\n"
)


def pays(on: str, amount: str, who: str = "beta", to: str = "alfa", year: int = 2030) -> str:
    return f"- {{event: payment, by: {who}, to: {to}, on: {on}, amount: {amount!r}, for: {year}}}\n"


def test_what_is_paid_is_the_duty_of_the_one_who_owes_it() -> None:
    """Each of beta and gamma owes alfa 100 kronor, and gamma beta 30."""
    events = pays("2030-01-10", "100") + pays("2030-01-11", "30", "gamma", "beta")
    keys = ("duty", "bearer", "year")
    assert figures("done", keys, "on", "2030-03-01", SEVERAL, events) == {
        "X-2 beta 2030": "2030-01-10",
        "X-4  2030": "2030-01-11",
    }
    assert owed("2030-03-01", SEVERAL, events) == {
        "beta > alfa 2030": "fulfilled",
        "gamma > alfa 2030": "overdue",
        "> beta 2030": "fulfilled",
        "beta > alfa 2031": "pending",
        "gamma > alfa 2031": "pending",
        "> beta 2031": "pending",
    }


def test_what_joint_debtors_pay_is_nobody_s_own_duty() -> None:
    keys = ("duty", "bearer", "year")
    events = pays("2030-01-10", "200")
    assert list(figures("done", keys, "on", "2030-03-01", JOINT, events)) == ["X-2  2030"]


@pytest.mark.parametrize(
    ("paid", "late_after"),
    [("2030-01-31", "9999-12-31"), ("2030-02-01", "2030-01-31")],
)
@pytest.mark.parametrize(
    ("came_back", "on"),
    [("2030-02-20", "2030-03-01"), ("2031-02-20", "2031-03-01")],  # before and after the next one
)
def test_what_was_whole_on_its_own_last_day_and_came_back_is_late_since_no_certain_day(
    paid: str, late_after: str, came_back: str, on: str
) -> None:
    """The last day to pay for 2030 is 31 January 2030, and that gamma paid in time is gamma's."""
    events = (
        pays(paid, "100")
        + pays(came_back, "50", "alfa", "beta")
        + pays("2030-01-02", "100", "gamma")
    )
    keys = ("duty", "bearer", "year", "state")
    found = figures("duty-state", keys, "late_after", on, SEVERAL, events)
    assert found["X-2 beta 2030 overdue"] == late_after
    assert found["X-2 gamma 2030 fulfilled"]


@pytest.mark.parametrize("kind", ["came-undone", "whole-on-last-day"])
def test_what_was_paid_and_kept_did_not_come_undone(kind: str) -> None:
    assert (
        figures(kind, ("bearer", "year"), "on", "2030-03-01", SEVERAL, pays("2030-01-10", "100"))
        == {}
    )


def no_certain_day(events: str, terms: str, on: str = "2030-03-01") -> list[str]:
    """Of 2030: why no text says by which day it is paid, the clause and the payer."""
    keys = ("why", "payment", "bearer", "year")
    found = figures("no-certain-day", keys, "last_day", on, terms, events)
    return sorted(one.removesuffix(" 2030") for one in found if one.endswith("2030"))


def hindered(who: str, until: str, affects: str = "X-2") -> str:
    return (
        f"- {{id: fm, event: force-majeure, party: {who}, cause: war, from: 2030-01-20,"
        f" until: {until}, affects: [{affects}]}}\n"
    )


@pytest.mark.parametrize(
    ("events", "terms", "expected"),
    [
        (hindered("beta", "2030-01-30"), SEVERAL, []),
        (hindered("beta", "2030-01-31"), SEVERAL, ["hindered X-2 beta"]),
        (hindered("gamma", "2030-01-31"), SEVERAL, ["hindered X-2 gamma"]),
        (hindered("alfa", "2030-01-31"), SEVERAL, []),
        (hindered("beta", "2030-01-31", "X-4"), SEVERAL, []),
        # The others can pay: a person says whether it is so for all of them.
        (hindered("beta", "2030-01-31"), JOINT, ["hindered X-2 beta", "hindered X-2 gamma"]),
    ],
)
def test_who_is_hindered_on_the_last_day_has_no_certain_day_to_pay(
    events: str, terms: str, expected: list[str]
) -> None:
    assert no_certain_day(events, terms) == expected


@pytest.mark.parametrize(
    ("ruled", "expected"),
    [("yes", {"yes"}), ("no", set()), ("", {"judgement"})],
)
def test_whether_what_hinders_one_of_them_leaves_all_without_a_certain_day_a_person_says(
    ruled: str, expected: set[str]
) -> None:
    ruling = (
        "- {id: dom, event: assessment, term: hindrance-of-some, about: fm, by: jurist,"
        f" on: 2030-02-10, answer: {ruled}}}\n"
    )
    events = hindered("beta", "2030-01-31") + (ruling if ruled else "")
    found = figures("no-certain-day", ("payment", "year"), "last_day", "2030-03-01", JOINT, events)
    told = {"judgement" if day == "judgement" else "yes" for day in found.values()}
    assert (told, set(found)) == (expected, {"X-2 2030"} if expected else set())


def approved(last: str, day: str) -> str:
    """All have approved before the first day, but one on a day of its own."""
    days = {"alfa": "2029-12-01", "beta": "2029-12-01", "gamma": "2029-12-01", last: day}
    return "".join(
        f"- {{id: ja-{who}, event: approval, by: {who}, on: {on}}}\n" for who, on in days.items()
    )


OF_BETA = ["bound later X-2 beta"]
OF_ALFA = [*OF_BETA, "bound later X-2 gamma", "bound later X-4 gamma"]
"""Nobody is bound before somebody on the other side is."""


@pytest.mark.parametrize(
    ("last", "day", "terms", "expected"),
    [
        ("beta", "2030-01-31", SEVERAL, []),
        ("beta", "2030-02-01", SEVERAL, [*OF_BETA, "bound later X-4 gamma"]),
        ("alfa", "2030-02-01", SEVERAL, OF_ALFA),
        ("gamma", "2030-02-01", SEVERAL, ["bound later X-2 gamma"]),
        ("beta", "2030-02-01", JOINT, ["bound later X-4 gamma"]),  # gamma could pay in time
        ("alfa", "2030-02-01", JOINT, OF_ALFA),
    ],
)
def test_who_became_bound_after_the_last_day_has_no_certain_day_to_pay(
    last: str, day: str, terms: str, expected: list[str]
) -> None:
    """The payer, or the one who is paid: alfa under X-2, and beta under X-4."""
    assert no_certain_day(approved(last, day), terms + APPROVAL) == expected


@pytest.mark.parametrize(("on", "expected"), [("2030-01-31", []), ("2030-02-01", OF_ALFA)])
def test_on_the_last_day_it_is_not_yet_too_late(on: str, expected: list[str]) -> None:
    assert no_certain_day(approved("alfa", "2030-02-01"), SEVERAL + APPROVAL, on) == expected


EACH_OTHER = SEVERAL.replace("by: gamma, to: beta", "by: alfa, to: beta")


@pytest.mark.parametrize(
    ("events", "beta", "alfa"),
    [
        ("", "overdue", "overdue"),
        (pays("2030-01-10", "100"), "unknown", "overdue"),  # of alfa nothing is on record
        (
            pays("2030-01-10", "100") + pays("2030-01-11", "30", "alfa", "beta"),
            "unknown",
            "unknown",
        ),
        (pays("2030-01-10", "100", year=2031), "overdue", "overdue"),
    ],
)
def test_where_each_owes_the_other_nobody_knows_whether_money_was_paid_or_came_back(
    events: str, beta: str, alfa: str
) -> None:
    """Beta owes alfa 100 kronor under X-2, and alfa owes beta 30 under X-4."""
    found = owed("2030-03-01", EACH_OTHER, events)
    assert (found["beta > alfa 2030"], found["> beta 2030"]) == (beta, alfa)


def test_between_others_it_is_known() -> None:
    events = pays("2030-01-10", "100", "gamma") + pays("2030-01-11", "30", "alfa", "beta")
    assert owed("2030-03-01", EACH_OTHER, events)["gamma > alfa 2030"] == "fulfilled"
