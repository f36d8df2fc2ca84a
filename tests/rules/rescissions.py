"""An agreement with a clause on rescission, a breach under it, and what a person has ruled."""

from collections.abc import Iterable, Iterator

from engine.questions.ask import Inquired
from engine.questions.reasons.evidence import Node
from engine.questions.reasons.explanation import Explainer
from tests.rules.invented import run

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-90, kind: obligation, bearer: all, duty: {sv: a, en: a}}
- {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-3, kind: termination, by: all, ends: at the end of a period, length: 6 months,
   counted: back from the last day, counts from: received}
- {id: X-4, kind: rescission, by: all, serious: serious, not put right: delay, within: time,
   demand first: {fork: G1, a: needed, b: not needed}, frees: the two parties,
   dialogue first: {fork: G2, a: required unless urgent, b: parallel}, urgent: urgent}
"""
FORKS = {"G1": "a b", "G2": "a b"}
CHAIN = {
    "breach": "{id: b, event: breach, by: beta, against: alfa, duty: X-90, on: 2030-02-01}",
    "demand": "{id: d, event: demand, by: beta, to: [alfa], on: 2030-02-05, about: b}",
    "dialogue": "{id: t, event: dialogue, forum: samrad, on: 2030-02-10, about: breach, "
    "invited: all}",
    "serious": "{id: s, event: assessment, term: serious, about: b, answer: yes, by: jurist, "
    "on: 2030-03-01}",
    "delay": "{id: r, event: assessment, term: delay, about: b, answer: no, by: jurist, "
    "on: 2030-03-01}",
    "time": "{id: w, event: assessment, term: time, about: b, answer: yes, by: jurist, "
    "on: 2030-03-02}",
}


def events(*more: str, without: Iterable[str] = (), **changed: str) -> str:
    chain = {**CHAIN, **changed}
    kept = [event for name, event in chain.items() if name not in without]
    return "".join(f"- {event}\n" for event in (*kept, *more))


def ask(
    written: str, on: str = "2030-03-02", party: str = "beta", against: str = "alfa"
) -> Inquired:
    return run("rescission", on, TERMS, written, FORKS, party=party, against=against)


def said(found: Inquired, requirement: str) -> list[str]:
    """The keys of all reasons of a requirement under the main readings, from the top down."""
    explainer = Explainer(found.ledger, found.verdict.worlds.main, found.agreement, found.events)
    node = explainer.requirement(requirement, found.inquiry.about)
    return [] if node is None else [*_keys(node)]


def _keys(node: Node) -> Iterator[str]:
    yield node.says.key
    for one in node.because:
        yield from _keys(one)
