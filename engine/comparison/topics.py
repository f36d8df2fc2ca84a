"""The topics by which two different agreements are compared, and what each says on them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from engine.comparison.pairs import Pair, most_alike
from engine.model.agreement import Agreement, Clause, Silence, Term

MISUSE: Final = "misuse shown by an evaluation"
ALIKE: Final = 0.5
"""What two clauses have in common, at least, that are set beside each other."""
LEFT_OUT: Final = ("party", "definition", "narrative")
"""Kinds that settle nothing of themselves."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What a reader asks of an agreement: the kinds of terms that answer it.

    `silences`: the topics under which an agreement says that its text is silent on it.
    """

    id: str
    kinds: tuple[str, ...]
    silences: tuple[str, ...] = ()
    misuse: bool | None = None
    """Of repayment: whether on misuse, or on anything else."""
    main: str = ""
    """The yes-or-no field that marks the main term of its kind; those of each are a pair."""
    apart: bool = False
    """Whether one term of each is no reason to set them beside each other."""

    def holds(self, term: Term) -> bool:
        """Whether a term is on this topic."""
        if term.kind not in self.kinds:
            return False
        return self.misuse is None or (term.values.get("on") == MISUSE) is self.misuse


TOPICS: Final = (
    Topic("term", ("period",)),
    Topic("renewal", ("renewal",), ("renewal",)),
    Topic("exit", ("termination", "exit"), ("notice-addresses",)),
    Topic("dialogue", ("precondition",)),
    Topic("exit-form", ("form",)),
    Topic("amendment", ("amendment",), ("amendment-form",)),
    Topic("renegotiation", ("power", "dialogue duty")),
    Topic("rescission", ("rescission",), ("rescission",)),
    Topic("repayment", ("repayment",), ("unused-funds",), misuse=False),
    Topic("misuse", ("repayment",), ("misuse-without-rescission",), misuse=True),
    Topic(
        "money",
        ("payment", "payment window", "instalment", "allocation", "financing"),
        ("set-off", "vat"),
    ),
    Topic("index", ("indexation",)),
    Topic("contribution", ("contribution in kind", "account of contribution")),
    Topic("report", ("report", "presentation", "account of contribution")),
    Topic("delay", ("cure", "penalty"), ("damages", "interest")),
    Topic("evaluation", ("evaluation", "board report", "review"), ("evaluation",)),
    Topic("meetings", ("meeting", "presentation"), ("forum-rules",)),
    Topic("target-group", ("eligibility",), main="target_group"),
    Topic("assignment", ("assignment",), ("assignment", "new-parties")),
    Topic(
        "force-majeure",
        ("force majeure", "force majeure exclusion", "force majeure notice", "long stop"),
        ("force-majeure",),
    ),
    Topic("dispute", ("dispute",), ("dispute",)),
    Topic("approval", ("approval", "signature"), ("approval",)),
    Topic("publication", ("publication",)),
    Topic("persons", ("undertaking",), ("data-protection",)),
    Topic("duties", ("obligation",), apart=True),
    Topic("rights", ("permission", "prohibition"), apart=True),
    Topic("documents", ("incorporation",), apart=True),
    Topic("statutes", ("statutory reference",), apart=True),
)


@dataclass(frozen=True, slots=True)
class OnTopic:
    """What two agreements say on a topic: terms of a kind, those alike beside each other."""

    topic: Topic
    rows: tuple[Pair[Term], ...]
    silences: tuple[tuple[Silence, ...], tuple[Silence, ...]]

    @property
    def silent(self) -> tuple[bool, bool]:
        """Whether the first, and the second, has no term on it."""
        return (not any(a for a, _ in self.rows), not any(b for _, b in self.rows))


def on_topics(old: Agreement, new: Agreement) -> tuple[OnTopic, ...]:
    """What the two say on every topic."""
    return tuple(_on(topic, old, new) for topic in TOPICS)


def other_silences(agreement: Agreement) -> tuple[Silence, ...]:
    """What an agreement is said to be silent on that is no topic here."""
    known = {silence for topic in TOPICS for silence in topic.silences}
    return tuple(one for one in agreement.silent if one.topic not in known)


def _on(topic: Topic, old: Agreement, new: Agreement) -> OnTopic:
    rows = [pair for kind in topic.kinds for pair in _of_kind(kind, topic, old, new)]
    said = [tuple(one for one in side.silent if one.topic in topic.silences) for side in (old, new)]
    return OnTopic(topic, tuple(rows), (said[0], said[1]))


def _of_kind(kind: str, topic: Topic, old: Agreement, new: Agreement) -> Iterator[Pair[Term]]:
    """The terms of a kind, those in like words beside each other, and where each has one."""
    held = [
        [(clause, term) for clause in side.clauses.values() for term in clause.terms
         if term.kind == kind and topic.holds(term)]
        for side in (old, new)
    ]  # fmt: skip
    main = [[one for one in side if one[1].values.get(topic.main) is True] for side in held]
    if len(main[0]) == len(main[1]) == 1:
        yield main[0][0][1], main[1][0][1]
        held = [
            [one for one in side if one not in marked]
            for side, marked in zip(held, main, strict=True)
        ]
    least = 0.0 if len(held[0]) == len(held[1]) == 1 and not topic.apart else ALIKE
    for a, b in most_alike(held[0], held[1], _words, least):
        yield a and a[1], b and b[1]


def _words(one: tuple[Clause, Term]) -> list[str]:
    return one[0].words.lower().split()
