"""Which readings decide an answer, what follows from each, and the weak ones apart."""

import itertools
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final

from engine.interfaces import output
from engine.interfaces.paper import Paper
from engine.model.agreement import Agreement, Fork, Reading
from engine.model.money import Money
from engine.wording.say import Voice

Combination = Mapping[str, str]
Row = Mapping[str, Any]
STANDING: Final = ("next_last_day", "state", "certain_from", "last_notice_day")
"""Parts of an effect that say where one stands, whatever the answer: told apart."""
ALWAYS_TOLD: Final = (*STANDING, "due", "paid", "paid_back", "outstanding")
"""Parts that are told whatever the answer."""
LISTS: Final = ("inputs", "parts")
"""Parts that have a heading of their own."""
AFTER_REPAID: Final = ("repaid", "outstanding_min", "outstanding_max")
"""Parts that only repeat others where nothing has been repaid."""
NO_READING_MOVES: Final = (*LISTS, "paid", "paid_back")
"""Parts that are told once, and not with each outcome."""
NOTHING_BACK: Final = ("paid_back", {"amount": "0.00", "currency": "SEK"})
"""A part that is told only where there is something to tell."""
TOO_MUCH: Final = "outstanding.too-much"
"""How a part is named that is below zero."""


def standing_of_main(answer: Row, agreement: Agreement) -> str:
    """`main`; `contested` where another reading is as strong, `outweighed` if it is stronger.

    A reading that somebody has recorded a stand for may be the weaker one.
    """
    if not answer["main"]["contested"]:
        return "main"
    readings = answer["readings"]
    for fork in {fork for by in readings["decisive"].values() for fork in by}:
        found = agreement.forks[fork]
        tried = {row["readings"][fork] for row in readings["outcomes"] if fork in row["readings"]}
        own = found.reading(readings["main"][fork]).strength
        if any(found.reading(one).strength > own for one in tried):
            return "outweighed"
    return "contested"


class Readings:
    """Writes what an answer says about readings, in the readings' own words."""

    def __init__(self, agreement: Agreement, lang: str, paper: Paper, question: str) -> None:
        self.agreement = agreement
        self.question = question
        self.lang = lang
        self.paper = paper
        self.words = output.words(lang)
        self.names = {party.id: party.short.in_(lang) for party in agreement.parties}

    def section(self, answer: Mapping[str, Any], heading: str) -> None:
        """The forks that decide, each outcome, and the weak readings that would change it."""
        readings = answer["readings"]
        deciding = list(dict.fromkeys(f for by in readings["decisive"].values() for f in by))
        if not deciding and not readings["weak"]:
            return
        self.paper.heading(heading)
        for fork in deciding:
            self._fork(self.agreement.forks[fork], answer)
        if deciding:
            self._outcomes(answer)
        if readings["weak"]:
            self._weak(readings["weak"], answer)

    def outcome(self, row: Mapping[str, Any], standing: Sequence[str] = ()) -> str:
        """`ja; upphör 2026-12-31; partens medverkan`, and the parts of `standing`."""
        said = [self.words[f"answer.{row['answer']}"]]
        for name, value in told(row["effect"]).items():
            if name in NO_READING_MOVES:
                continue
            if value not in (None, []) and (name in standing or name not in STANDING):
                said.append(self._part(name, value))
            elif name in standing and name in STANDING:
                said.append(f"{self._moved(f'effect.{name}')}: {self.words['no-day']}")
        return "; ".join(said)

    def effect(self, answer: Row) -> str:
        """The parts of the effect on which no reading bears; empty where there are none."""
        moved = answer["readings"]["decisive"]
        return "; ".join(
            self._part(name, value)
            for name, value in told(answer["effect"]).items()
            if value is not None
            and f"effect.{name}" not in moved
            and (name in ALWAYS_TOLD or answer["answer"] == "yes")
        )

    def _listed(self, value: Any) -> Any:
        """A list as text, parties by their names and shares with theirs; the rest as it is."""
        if not isinstance(value, list):
            return value
        return ", ".join(
            self._share(one) if isinstance(one, Mapping) else self.names.get(one, str(one))
            for one in value
        )

    def _share(self, share: Mapping[str, Any]) -> str:
        """`Åre 0 kr–69 858 kr`, as it was before anything was repaid."""
        voice = Voice(self.agreement, self.lang)
        least = voice.shown(Money(**share["min"]))
        most = voice.shown(Money(**share["max"])) if share["max"] else ""
        amounts = f"{least}\u2013{most}" if most and most != least else least
        key = "share" if most else "share.at-least"
        return self.words[key].format(party=voice.party(share["party"]), amounts=amounts)

    def basis(self, basis: str) -> str:
        """Unverified law is always shown as such."""
        return "" if basis == "text" else f" [{self.words['basis.' + basis]}]"

    def _fork(self, fork: Fork, answer: Mapping[str, Any]) -> None:
        moved = [part for part, by in answer["readings"]["decisive"].items() if fork.id in by]
        what = self.words["moves"].format(parts=", ".join(self._moved(part) for part in moved))
        clauses = ", ".join(fork.clauses)
        self.paper.line(f"{fork.id} {fork.title.in_(self.lang)} ({clauses}): {what}", 2, 2)
        tried = {row["readings"].get(fork.id) for row in answer["readings"]["outcomes"]}
        for reading in fork.readings:
            if reading.id in tried:
                self.paper.line(f"{fork.id}-{reading.id} {self._reading(reading)}", 4, 5)

    def _reading(self, reading: Reading) -> str:
        strength = self.words[f"strength.{reading.strength}"]
        return f"{reading.says.in_(self.lang)} [{strength}]{self.basis(reading.basis)}"

    def _outcomes(self, answer: Mapping[str, Any]) -> None:
        outcomes = answer["readings"]["outcomes"]
        self.paper.line(self.words["outcomes"], 2)
        self._alike(outcomes, self.outcome)
        key = standing_of_main(answer, self.agreement)
        main = answer["readings"]["main"]
        deciding = outcomes[0]["readings"]
        shown = ", ".join(f"{fork}-{main[fork]}" for fork in deciding if fork in main)
        said = self.words[key].format(readings=shown, answer=self.outcome(of_main(answer)))
        self.paper.line(said, 2)
        for name in STANDING:
            if f"effect.{name}" in answer["readings"]["decisive"]:
                self.paper.line(f"{self._moved(f'effect.{name}').capitalize()}:", 2)
                self._alike(outcomes, partial(self._standing, name))

    def _alike(self, outcomes: Sequence[Row], said: Callable[[Row], str]) -> None:
        """One line for the outcomes of which the same is said."""
        groups: dict[str, list[Row]] = {}
        for row in outcomes:
            groups.setdefault(said(row), []).append(row)
        for told, group in groups.items():
            for shown in combined([row["readings"] for row in group], outcomes):
                self.paper.line(f"- {shown or self.words['any-reading']}: {told}", 4, 2)

    def _standing(self, name: str, row: Row) -> str:
        value = row["effect"][name]
        return (
            self.words["no-day"] if value is None else self.words.get(f"{name}.{value}", str(value))
        )

    def _weak(self, rows: Sequence[Row], answer: Row) -> None:
        self.paper.line(self.words["weak"], 2)
        main = answer["main"]["effect"]
        for row in rows:
            moved = [name for name, value in row["effect"].items() if value != main.get(name)]
            for fork, reading in row["readings"].items():
                said = self._reading(self.agreement.forks[fork].reading(reading))
                told = self.outcome(row, moved)
                self.paper.line(f"- {fork}-{reading} {said}: {told}", 4, 2)

    def _part(self, name: str, value: Any) -> str:
        value = self._listed(value)
        if name == "scope":
            return self.words[f"scope.{value}"]
        if isinstance(value, Mapping):
            if value["amount"].startswith("-"):
                name, value = TOO_MUCH, {**value, "amount": value["amount"].removeprefix("-")}
            value = Voice(self.agreement, self.lang).shown(Money(**value))
        if isinstance(value, list):
            value = ", ".join(map(str, value))
        if isinstance(value, bool):
            return self.words[f"effect.{name}.{'yes' if value else 'no'}"]
        shown = self.words.get(f"{name}.{value}", value)
        return self._worded(f"effect.{name}", f"{name} {{value}}").format(value=shown)

    def _moved(self, part: str) -> str:
        return self._worded(f"moved.{part}", part)

    def _worded(self, key: str, otherwise: str) -> str:
        """The words for a part of an effect: those of the question, else those of all."""
        return self.words.get(f"{key}, {self.question}", self.words.get(key, otherwise))


def of_main(answer: Row) -> Row:
    """The outcome under the main readings, without what others give; `main` where none is its own.

    The effect of an answer may reach over all readings, as the least and the most to repay do.
    """
    main, outcomes = answer["readings"]["main"], answer["readings"]["outcomes"]
    own = (row for row in outcomes if all(main[f] == r for f, r in row["readings"].items()))
    row: Row = next(own, answer["main"])
    return row


def told(effect: Row) -> dict[str, Any]:
    """The parts of an effect that are told in a line."""
    repaid = effect.get("repaid")
    left_out = AFTER_REPAID if repaid and repaid["amount"] == "0.00" else ()
    return {
        name: value
        for name, value in effect.items()
        if name not in LISTS and name not in left_out and (name, value) != NOTHING_BACK
    }


def combined(group: Sequence[Combination], outcomes: Sequence[Mapping[str, Any]]) -> list[str]:
    """Combinations of readings as briefly as they can be told: `F1-a/c, F3-b`.

    A fork all of whose readings are in the group is left out. Where the group is no
    product of readings, each combination is told.
    """
    forks = list(group[0])
    held = {fork: list(dict.fromkeys(one[fork] for one in group)) for fork in forks}
    product = set(itertools.product(*held.values()))
    if product != {tuple(one[fork] for fork in forks) for one in group}:
        return [", ".join(f"{fork}-{one[fork]}" for fork in forks) for one in group]
    every = {fork: {row["readings"][fork] for row in outcomes} for fork in forks}
    told = [f for f in forks if set(held[f]) != every[f]]
    return [", ".join(f"{fork}-{'/'.join(held[fork])}" for fork in told)]
