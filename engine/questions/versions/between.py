"""An answer that stands between versions: the same under each, or open."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, Final

from engine.model.sentence import sentence
from engine.questions.versions.apart import (
    apart,
    certain,
    compared,
    conditions,
    left_out,
    told_of_each,
    whole,
)
from engine.questions.versions.governing import Governing
from engine.questions.versions.later import renamed
from engine.questions.versions.merged import once
from engine.questions.versions.standing import NOT_THERE, Change, clause_of, named_in
from engine.wording.say import Voice

Answer = dict[str, Any]
Holding = Callable[[Mapping[str, str]], Answer]
"""The answer to the question with readings held."""
TERM: Final = "wording"
"""Stands in `judgement` for the question which wording governs."""


class Between:
    """The answers under the versions between which a question stands, and the open changes.

    `weighed` are the answers to whether the open amendments are valid; `holding` asks the
    question anew with readings held.
    """

    def __init__(
        self,
        found: Governing,
        answers: Sequence[Answer],
        weighed: Sequence[Answer],
        holding: Holding,
        voice: Voice,
    ) -> None:
        self.found = found
        self.answers = answers
        self.weighed = weighed
        self.holding = holding
        self.voice = voice

    @property
    def agree(self) -> bool:
        """Whether the answer is the same under each version."""
        first, *others = (compared(one, self.found) for one in self.answers)
        return all(one == first for one in others)

    def same(self, shown: Answer) -> Answer:
        """The answer, which is the same under each version, and says so.

        Of what follows, of what is supposed and of the advice only what is the same is left;
        what is missing or to be judged under any of them is. Where the wordings tell it
        differently, each is told, and no reason or condition is given as if it were that of all.
        """
        differ = apart(self.answers)
        differing = left_out(self.answers)

        def reduced(row: Mapping[str, Any]) -> dict[str, Any]:
            kept = {n: None if n in differing else v for n, v in row["effect"].items()}
            return {**row, "effect": kept}

        def bound(row: Mapping[str, Any], readings: Mapping[str, str]) -> dict[str, Any]:
            sure = certain(row["effect"], self.answers, readings, self.found)
            return {**row, "effect": {**reduced(row)["effect"], **sure}}

        judgement = once(self._under_any("judgement"))
        if differ or not self._known(shown):
            judgement = once(iter([*judgement, *self._judgement()]))
        readings = shown["readings"]
        weak = [one["readings"]["weak"] for one in self.answers]
        kept = [r for r in readings["weak"] if not differ or all(r in rows for rows in weak)]
        outcomes = {
            "outcomes": [bound(one, one["readings"]) for one in readings["outcomes"]],
            "weak": [reduced(one) for one in kept],
        }
        main = {f: r for one in self.answers for f, r in one["readings"]["main"].items()}
        others = [one["advice"] for one in self.answers]
        return {
            **shown,
            **(self._told_of_each(shown) if differ else self._told_of_all(shown)),
            "versions": [one["version"] for one in self.answers],
            "effect": bound(shown, {})["effect"],
            "main": bound(shown["main"], main),
            "readings": {**readings, **outcomes},
            "by_date": self._all_have("by_date", shown),
            "supposing_in_force": self._all_have("supposing_in_force", shown),
            "missing": once(self._under_any("missing")),
            "judgement": judgement,
            "advice": [row for row in shown["advice"] if all(row in rows for rows in others)],
        }

    def _told_of_all(self, shown: Answer) -> Answer:
        key = f"version.same{'' if self._known(shown) else '.open'}.{self.found.why}"
        days = self.voice.listed([one["version"] for one in self.answers])
        said = self._say(key, versions=days, ids=self._acts())
        return {"headline": f"{shown['headline']} {said}"}

    def _told_of_each(self, shown: Answer) -> Answer:
        """The headline under each version, and what each of them rests on."""
        known = self._known(shown)
        headline = told_of_each(self.answers, self.found, known, self._acts(), self.voice)
        return {
            "headline": headline,
            "requirements": conditions(self.answers, len(self.weighed), self.voice),
            "citations": once(self._under_any("citations")),
            "explanation": self._explanation(headline),
        }

    def _known(self, shown: Answer) -> bool:
        """Whether it can be said to be the same: of an open one nobody knows what it will be."""
        alike = all(whole(one) == whole(shown) for one in self.answers)
        return alike or shown["answer"] in ("yes", "no", "depends")

    def _all_have(self, key: str, shown: Answer) -> Any:
        """A part of the answer if it is the same under each version, else an empty one."""
        if key == "by_date":
            alike = all(one[key] == shown[key] for one in self.answers)
            return shown[key] if alike else []
        supposed = [one[key] for one in self.answers]
        if None in supposed or any(whole(one) != whole(supposed[0]) for one in supposed):
            return None
        return shown[key]

    def _effect(self) -> dict[str, Any]:
        """What follows under each of the versions alike; None where that differs."""
        first, *others = (one["effect"] for one in self.answers)
        return {
            name: value if all(one.get(name) == value for one in others) else None
            for name, value in first.items()
        }

    def differing(self) -> Answer:
        """Open: what it is under each version, and what would settle which of them governs.

        What is missing or to be judged under any of them is so still.
        """
        first = self.answers[0]
        readings = self._readings() if self._by_reading else _no_readings()
        state = self._state(readings["outcomes"])
        main, contested = readings.pop("main answer", (state, False))
        effect = self._effect()
        headline = self._headline(state)
        quoted = (one for answer in (*self.weighed, *self.answers) for one in answer["citations"])
        return {
            **first,
            "versions": [one["version"] for one in self.answers],
            "headline": headline,
            "answer": state,
            "settled": not readings["decisive"],
            "regulated": any(one["regulated"] for one in self.answers),
            "effect": effect,
            "main": {"answer": main, "effect": effect, "contested": contested},
            "requirements": [],
            "readings": readings,
            "by_date": [],
            "missing": once(chain(self._missing(), self._under_any("missing"))),
            "judgement": once(chain(self._judgement(), self._under_any("judgement"))),
            "advice": [],
            "assumed": list(dict.fromkeys(s for one in self.answers for s in one["assumed"])),
            "citations": once(quoted),
            "explanation": self._explanation(headline),
            "supposing_in_force": None,
        }

    def _state(self, outcomes: Sequence[Mapping[str, Any]]) -> str:
        """As of one answer: yes and no by readings, else unknown before judgement."""
        found = {one["answer"] for one in outcomes or self.answers}
        if self._by_reading:
            left = () if found >= {"yes", "no"} else ("unknown", "judgement")
            return next((state for state in left if state in found), "depends")
        found |= {one.verdict for one in self.found.open_changes}
        return "unknown" if "unknown" in found else "judgement"

    @property
    def _by_reading(self) -> bool:
        """Whether nothing but readings keeps open which version governs."""
        verdicts = {one.verdict for one in self.found.open_changes}
        return self.found.why == "change-open" and verdicts == {"depends"}

    def _under_any(self, key: str) -> Iterator[dict[str, Any]]:
        return (row for one in self.answers for row in one[key])

    def _headline(self, state: str) -> str:
        each = " ".join(map(self._under, self.answers))
        why = "; ".join(self._open(one) for one in self.found.open_changes)
        if self.found.why == "acts-before":
            why = self._say(f"version.acts{'' if self.found.acts else '.days'}", ids=self._acts())
        return self._say(f"version.headline.{state}", why=why, each=each)

    def _under(self, answer: Answer) -> str:
        said = answer["headline"]
        return self._say("version.under", version=answer["version"], answer=said)

    def _open(self, change: Change) -> str:
        key = f"version.open.{change.why or 'amendment'}"
        return self._say(
            key,
            id=change.event,
            named=named_in(change.new),
            version=change.new.version,
            held=change.old.version,
        )

    def _acts(self) -> str:
        return ", ".join(map(self._named, self.found.acts))

    def _named(self, act: str) -> str:
        """An act by its id; where all that a party did may bear on it, that party by its name."""
        parties = (party for one in self.found.versions for party in one.parties)
        named = (party.short.in_(self.voice.lang) for party in parties if party.id == act)
        return next(named, act)

    def _missing(self) -> list[dict[str, Any]]:
        """What is missing for the amendments; a version without one on record lacks it whole."""
        rows = [row for one in self.weighed for row in one["missing"]]
        lacking = [one for one in self.found.open_changes if one.why in NOT_THERE]
        return [*rows, *map(self._not_recorded, lacking)]

    def _not_recorded(self, change: Change) -> dict[str, Any]:
        return {
            "fact": "amendment",
            "of": (change.new.replaces.event or None) if change.new.replaces else None,
            "says": self._open(change),
            "party": None,
            "clause": clause_of(change.old),
            "holder": self._say("version.holder"),
        }

    def _judgement(self) -> list[dict[str, Any]]:
        rows = [row for one in self.weighed for row in one["judgement"]]
        rows += [
            self._due(self._open(one), clause_of(one.old), one.event)
            for one in self.found.open_changes
            if one.verdict == "judgement" and one.why
        ]
        if self.found.why == "acts-before":
            acts = self.found.acts or ("",)
            key = f"version.asks{'' if self.found.acts else '.days'}"
            rows += [self._due(self._say(key, id=self._named(act)), None, act) for act in acts]
        return rows

    def _due(self, asks: str, clause: str | None, about: str) -> dict[str, Any]:
        return {"term": TERM, "clause": clause, "asks": asks, "about": about}

    def _readings(self) -> dict[str, Any]:
        """Each reading leads to a version, and the version to an answer.

        Of several changes that depend on a reading the first; with that reading held, the
        answer depends on the others.
        """
        valid = self.weighed[0]
        held = self.holding(valid["readings"]["main"])["main"]
        outcomes = [row for one in valid["readings"]["outcomes"] for row in self._outcomes(one)]
        return {
            "main": valid["readings"]["main"],
            "decisive": {"answer": valid["readings"]["decisive"].get("answer", [])},
            "outcomes": outcomes,
            "weak": [],
            "main answer": (held["answer"], valid["main"]["contested"] or held["contested"]),
        }

    def _outcomes(self, one: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        answer = self.holding(one["readings"])
        alone = {"readings": {}, "strength": 3, "answer": answer["answer"]}
        depends = answer["answer"] == "depends"
        inner = (
            answer["readings"]["outcomes"] if depends else [{**alone, "effect": answer["effect"]}]
        )
        for row in inner:
            yield {
                **row,
                "readings": {**one["readings"], **row["readings"]},
                "strength": min(one["strength"], row["strength"]),
            }

    def _explanation(self, headline: str) -> dict[str, Any]:
        """Why the amendments are open, then the reasons under each version."""
        branches = []
        for place, one in enumerate((*self.weighed, *self.answers)):
            node = renamed(one["explanation"], f"v{place}")
            branches.append({**node, "says": self._under(one)})
        root = self.answers[0]["explanation"]
        return {**root, "says": headline, "because": branches}

    def _say(self, key: str, **values: Any) -> str:
        return self.voice.say(sentence(key, **values))


def _no_readings() -> dict[str, Any]:
    return {"main": {}, "decisive": {}, "outcomes": [], "weak": []}
