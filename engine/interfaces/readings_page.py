"""Which readings decide an answer, what follows from each, and the weak ones apart."""

import itertools
from collections.abc import Mapping, Sequence
from typing import Any

from engine.interfaces import output
from engine.interfaces.paper import Paper
from engine.model.agreement import Agreement, Fork, Reading

Combination = Mapping[str, str]


class Readings:
    """Writes what an answer says about readings, in the readings' own words."""

    def __init__(self, agreement: Agreement, lang: str, paper: Paper) -> None:
        self.agreement = agreement
        self.lang = lang
        self.paper = paper
        self.words = output.words(lang)

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
            self._weak(readings["weak"])

    def outcome(self, row: Mapping[str, Any]) -> str:
        """`ja; upphör 2026-12-31; partens medverkan`."""
        said = [self.words[f"answer.{row['answer']}"]]
        said += [self._part(*part) for part in row["effect"].items() if _tells(*part)]
        return "; ".join(said)

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
        for said, combinations in _alike(outcomes, self.outcome).items():
            for shown in combined([row["readings"] for row in combinations], outcomes):
                self.paper.line(f"- {shown or self.words['any-reading']}: {said}", 4, 2)
        key = "contested" if answer["main"]["contested"] else "main"
        main = answer["readings"]["main"]
        deciding = outcomes[0]["readings"]
        shown = ", ".join(f"{fork}-{main[fork]}" for fork in deciding if fork in main)
        self.paper.line(
            self.words[key].format(readings=shown, answer=self.outcome(answer["main"])), 2
        )

    def _weak(self, rows: Sequence[Mapping[str, Any]]) -> None:
        self.paper.line(self.words["weak"], 2)
        for row in rows:
            for fork, reading in row["readings"].items():
                said = self._reading(self.agreement.forks[fork].reading(reading))
                self.paper.line(f"- {fork}-{reading} {said}: {self.outcome(row)}", 4, 2)

    def _part(self, name: str, value: Any) -> str:
        if name == "scope":
            return self.words[f"scope.{value}"]
        if isinstance(value, bool):
            return self.words[f"effect.{name}.{'yes' if value else 'no'}"]
        shown = self.words.get(f"{name}.{value}", value)
        return self.words.get(f"effect.{name}", f"{name} {{value}}").format(value=shown)

    def _moved(self, part: str) -> str:
        return self.words.get(f"moved.{part}", part)


def _tells(name: str, value: Any) -> bool:
    return value is not None and not isinstance(value, (list, dict))


def _alike(rows: Sequence[Mapping[str, Any]], said: Any) -> dict[str, list[Mapping[str, Any]]]:
    groups: dict[str, list[Mapping[str, Any]]] = {}
    for row in rows:
        groups.setdefault(said(row), []).append(row)
    return groups


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
