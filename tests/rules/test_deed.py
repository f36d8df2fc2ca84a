"""Deed: whatever is on record as done of a duty is set against a breach of it."""

import pytest

from tests.rules.invented import figures

PERIOD = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-20, kind: renewal, renewal: automatic, length: 1 year}
"""
WORK = (
    "- {id: X-6, kind: contribution in kind, by: alfa, what: {sv: c, en: c}, hours: 10,"
    " per: calendar year}\n"
)
DUTIES = {
    "report": (
        "- {id: X-2, kind: report, by: alfa, to: kommunerna, about: the calendar year,"
        " first about: 2030, due: 31 March, counts from: received}",
        "event: report, by: alfa, about: 2030, to: all, received: DAY",
    ),
    "report that counts when sent": (
        "- {id: X-2, kind: report, by: alfa, to: kommunerna, about: the calendar year,"
        " first about: 2030, due: 31 March, counts from: sent}",
        "event: report, by: alfa, about: 2030, to: all, sent: DAY, received: 2030-12-31",
    ),
    "presentation": (
        "- {id: X-5, kind: report, by: alfa, to: kommunerna, about: the calendar year before,"
        " first about: 2029, due: 31 March, counts from: received}\n"
        "- {id: X-2, kind: presentation, of: X-5, by: alfa, forum: samrad, due: 31 December}",
        "event: report-presented, forum: samrad, about: 2029, on: DAY",
    ),
    "evaluation": (
        "- {id: X-2, kind: evaluation, by: alfa, occurs: yearly, first: 2030}",
        "event: evaluation, by: alfa, year: 2030, on: DAY, misused: 0",
    ),
    "board report": (
        "- {id: X-2, kind: board report, by: alfa, to: [beta], earliest: 2030-01-01,"
        " due: 2030-06-30}",
        "event: board-report, by: alfa, on: DAY",
    ),
    "obligation, yearly": (
        "- {id: X-2, kind: obligation, bearer: [alfa], duty: {sv: a, en: a}, occurs: yearly}",
        "event: performed, by: alfa, duty: X-2, on: DAY, for: 2030",
    ),
    "obligation, once": (
        "- {id: X-2, kind: obligation, bearer: [alfa], duty: {sv: a, en: a}, occurs: once}",
        "event: performed, by: alfa, duty: X-2, on: DAY",
    ),
    "meeting": (
        "- {id: X-2, kind: meeting, meeting: operative, times a year: 1,"
        " participants: [alfa, beta]}",
        "event: meeting, kind: operative, on: DAY",
    ),
    "meeting of a forum": (
        "- {id: X-2, kind: meeting, meeting: samråd, forum: samrad, times a year: 1,"
        " participants: [alfa, beta], convened by: alfa}",
        "event: meeting, forum: samrad, convened-by: alfa, on: DAY",
    ),
    "minutes": (
        "- {id: X-2, kind: meeting, meeting: operative, times a year: 1, convened by: beta,"
        " participants: [alfa, beta], minutes by: alfa}",
        "event: meeting, kind: operative, on: 2030-04-01, convened-by: beta, minutes-by: alfa,"
        " minutes-on: DAY",
    ),
    "review": (
        "- {id: X-2, kind: review, by: all, every: 1, before the end: 1 month}",
        "event: review, on: DAY",
    ),
    "hours": (WORK.replace("X-6", "X-2"), "event: hours, by: alfa, year: 2030, value: 9, on: DAY"),
    "account in hours": (
        WORK + "- {id: X-2, kind: account of contribution, of: X-6, by: alfa, to: [beta]}",
        "event: hours, by: alfa, year: 2030, value: 10, on: DAY",
    ),
    "account in assignments": (
        WORK + "- {id: X-2, kind: account of contribution, of: X-6, by: alfa, to: [beta]}",
        "event: assignments, by: alfa, year: 2030, value: 10, on: DAY",
    ),
    "telling of force majeure": (
        "- {id: X-5, kind: force majeure, causes: [war], other causes: no}\n"
        "- {id: X-2, kind: force majeure notice, notice to: all other parties, form: free}",
        "event: force-majeure-notice, by: alfa, to: all, form: written, received: DAY",
    ),
    "publication": (
        "- {id: X-2, kind: publication, by: [alfa], what: {sv: d, en: d}, channels: [website]}",
        "event: publication, by: alfa, channel: website, on: DAY",
    ),
    "undertaking": (
        "- {id: X-2, kind: undertaking, by: alfa, undertaking: training, duty: {sv: e, en: e}}",
        "event: undertaking, kind: training, by: alfa, on: DAY, active: 2, done: 2",
    ),
}
BREACH = "- {id: b, event: breach, by: beta, against: alfa, duty: X-2, on: 2030-06-01}\n"


def doubts(kind: str, day: str, by: str = "alfa") -> list[str]:
    """What a deed of a day tells of the breach of 1 June 2030 of its duty, by 1 December."""
    term, event = DUTIES[kind]
    deed = f"- {{id: e, {event.replace('DAY', day).replace(', by: alfa', f', by: {by}')}}}\n"
    return [
        told
        for told in ("done-before", "done-since")
        if figures(told, ("breach", "event"), "on", "2030-12-01", PERIOD + term, BREACH + deed)
        == {"b e": day}
    ]


@pytest.mark.parametrize("kind", DUTIES)
def test_what_is_done_by_the_day_of_a_breach_contradicts_it_and_later_may_put_it_right(
    kind: str,
) -> None:
    assert doubts(kind, "2030-06-01") == ["done-before"]
    assert doubts(kind, "2030-06-02") == ["done-since"]


BY_ALFA = [kind for kind, (_, event) in DUTIES.items() if ", by: alfa" in event]


@pytest.mark.parametrize("kind", BY_ALFA)
def test_what_another_did_says_nothing_of_it(kind: str) -> None:
    assert doubts(kind, "2030-06-01", by="gamma") == []


@pytest.mark.parametrize(("doer", "told"), [("beta", ["done-before"]), ("gamma", [])])
def test_a_party_answers_for_its_units(doer: str, told: list[str]) -> None:
    term = "- {id: X-2, kind: evaluation, by: kontoret, occurs: yearly, first: 2030}"
    for against in ("beta", "kontoret"):
        for by in {doer, "kontoret"} if doer == "beta" else {doer}:
            events = BREACH.replace("by: beta, against: alfa", f"by: alfa, against: {against}")
            events += f"- {{id: e, event: evaluation, by: {by}, year: 2030, on: 2030-05-01}}\n"
            found = figures("done-before", ("breach",), "on", "2030-12-01", PERIOD + term, events)
            assert list(found) == (["b"] if told else [])


@pytest.mark.parametrize(
    ("more", "contradicts"),
    [
        ("", True),
        (", removed: 2030-06-02", True),
        (", removed: 2030-06-01", False),  # it was out until the day before
        (", removed: 2030-12-02", True),  # after the day asked about
    ],
)
def test_what_was_taken_down_by_the_day_of_a_breach_does_not_contradict_it(
    more: str, contradicts: bool
) -> None:
    term, event = DUTIES["publication"]
    deed = f"- {{id: e, {event.replace('DAY', '2030-05-01')}{more}}}\n"
    found = figures("done-before", ("event",), "on", "2030-12-01", PERIOD + term, BREACH + deed)
    assert list(found) == (["e"] if contradicts else [])


def test_nor_does_what_was_put_out_where_nothing_was_to_be() -> None:
    term, event = DUTIES["publication"]
    deed = f"- {{id: e, {event.replace('DAY', '2030-05-01')}}}\n".replace("website", "internal")
    found = figures("done-before", ("event",), "on", "2030-12-01", PERIOD + term, BREACH + deed)
    assert found == {}
