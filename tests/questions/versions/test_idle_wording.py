"""A wording laid in between that says what its neighbour says moves nothing: answers, lists, check.

One change of a small agreement is drawn, with a record around it; then a third wording, the same as
the one in force on its day, is laid before the change or after it.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.inference.book import load
from engine.model.agreement import Agreement
from engine.questions.findings.check import Day
from engine.questions.lists.deadlines import Span
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from engine.questions.versions.check import check
from engine.questions.versions.lists import deadlines, obligations
from tests.rules.invented import following, happened

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: payment, by: [beta], to: alfa, amount: AMOUNT SEK, per: calendar year,
   first: 2030}
- {id: X-4, kind: payment window, paid in: PAID}
- {id: X-6, kind: termination, by: all, ends: on any day, length: LENGTH months, counted: forward,
   counts from: received}
- {id: X-7, kind: exit, by: all, notice to: all other parties, ends for: LEAVES}
- {id: X-8, kind: rescission, by: all, serious: serious, not put right: delay,
   demand first: DEMAND, frees: the two parties}
"""
REPORT = """
- {id: X-5, kind: report, by: alfa, to: beta, about: the calendar year before, first about: 2030,
   due: DUE, counts from: received}
"""
CHOICES = {
    "AMOUNT": ("200", "300"),
    "PAID": ("January", "March", "June", "December"),
    "LENGTH": ("1", "2", "3", "12"),
    "LEAVES": ("the whole agreement", "the leaving party"),
    "DEMAND": ("needed", "not needed"),
    "DUE": ("15 January", "30 March", "15 October", "never"),
}
NOTICE = """
- {id: nN, event: termination-notice, by: BY, to: all, form: written, sent: SENT,
   received: RECEIVED, for-end: earliest, authorised: yes, admitted: yes}
"""
RESCISSION = """
- {id: bN, event: breach, by: alfa, against: beta, duty: X-3, on: BROKEN}
- {id: sN, event: assessment, term: serious, about: bN, answer: yes, by: jurist, on: BROKEN}
- {id: tN, event: assessment, term: delay, about: bN, answer: no, by: jurist, on: BROKEN}
- {id: rN, event: rescission, by: alfa, against: beta, sent: SENT, received: RECEIVED, ground: bN,
   form: written}
"""
DONE = """
- {id: pN, event: payment, by: beta, to: alfa, on: SENT, for: YEAR, amount: 200}
- {id: qN, event: report, by: alfa, to: [beta], about: BEFORE, sent: SENT, received: RECEIVED}
"""
ASKED = {
    "in-force": {"party": "PARTY"},
    "termination": {"party": "PARTY"},
    "payment": {"party": "beta", "year": 2031},
    "rescission": {"party": "alfa", "against": "beta"},
    "renewal": {"for_year": 2032},
}


@dataclass(frozen=True)
class Drawn:
    """One change and the same with an idle wording, a record, a day and a party to ask about."""

    two: tuple[Agreement, ...] = field(repr=False)
    three: tuple[Agreement, ...] = field(repr=False)
    moved: str
    events: str
    on: date
    party: str


@st.composite
def drawn(draw: st.DrawFn) -> Drawn:
    first = {name: draw(st.sampled_from(values)) for name, values in CHOICES.items()}
    moved = draw(
        st.sampled_from([["LENGTH"], ["DUE"], ["LENGTH", "PAID"], *map(list, zip(CHOICES))])
    )
    others = {name: [one for one in CHOICES[name] if one != first[name]] for name in moved}
    second = {**first, **{name: draw(st.sampled_from(others[name])) for name in moved}}
    change = draw(st.dates(date(2030, 8, 1), date(2031, 10, 1)))
    apart = draw(st.sampled_from([-200, -120, -60, -10, -1, 1, 40, 200]))
    idle = change + timedelta(days=apart)
    before = st.integers(-300, 20).map(lambda days: change + timedelta(days=days))
    wordings = [("2030-01-01", text(first)), (str(change), text(second))]
    between = (str(idle), text(first if idle < change else second))
    acts = draw(st.lists(act(before), max_size=2))
    events = "".join(one.replace("N,", f"{n},") for n, one in enumerate(acts))
    on = change + timedelta(days=draw(st.integers(-60, 150)))
    party = draw(st.sampled_from(["alfa", "beta", "gamma"]))
    told = f"{first}, {change}: {second}, idle {idle}"
    three = following(*sorted([*wordings, between]))
    return Drawn(following(*wordings), three, told, events, on, party)


def text(chosen: dict[str, str]) -> str:
    told = TERMS + (REPORT if chosen["DUE"] != "never" else "")
    for name, value in chosen.items():
        told = told.replace(name, value)
    return told


@st.composite
def act(draw: st.DrawFn, before: st.SearchStrategy[date]) -> str:
    sent = draw(before)
    values = {
        "SENT": sent,
        "RECEIVED": sent + timedelta(days=draw(st.sampled_from([0, 2, 20]))),
        "BROKEN": sent - timedelta(days=draw(st.sampled_from([5, 30]))),
        "YEAR": sent.year,
        "BEFORE": sent.year - 1,
        "BY": draw(st.sampled_from(["alfa", "beta", "gamma"])),
    }
    told = draw(st.sampled_from([NOTICE, NOTICE, NOTICE, RESCISSION, DONE]))
    for name, value in values.items():
        told = told.replace(name, str(value))
    return told


def said(held: tuple[Agreement, ...], case: Drawn, name: str) -> Any:
    """What is told of a question, or in a list, but for the names of the wordings."""
    events, on = happened(held[0], case.events), case.on
    rest = (held, events, load(), "plain", "en")
    if name == "obligations":
        rows = obligations(Question(name, on), *rest)["rows"]
        return sorted(
            str([row[part] for part in ("duty", "bearer", "period", "state", "due")])
            for row in rows
        )
    if name == "deadlines":
        dates = deadlines(Span(on, on + timedelta(days=300), on, {}), *rest)["rows"]
        return sorted(
            str([row[part] for part in ("date", "kind", "clause", "who", "state")]) for row in dates
        )
    if name == "check":
        found = check(Day(on=on, known_on=on, horizon=60, readings={}), *rest)
        return sorted((one.id, str(one.day)) for one in found)
    about = {part: case.party if v == "PARTY" else v for part, v in ASKED[name].items()}
    answer = ask(Question(name, on, **about), *rest)
    return answer["answer"], answer["effect"]


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(drawn(), st.sampled_from([*ASKED, "obligations", "deadlines", "check"]))
def test_a_wording_that_says_what_its_neighbour_says_moves_nothing(case: Drawn, name: str) -> None:
    assert said(case.three, case, name) == said(case.two, case, name)
