"""An answer that stands between versions: the same under each, or open."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from engine.model.event import Recorded
from engine.model.sentence import sentence
from engine.questions.versions.answers.apart import (
    all_paid,
    apart,
    certain,
    compared,
    conditions,
    left_out,
    silent_by_some,
    told_of_each,
    whole,
)
from engine.questions.versions.answers.governed_by import ByActs, Governing
from engine.questions.versions.answers.later import renamed
from engine.questions.versions.answers.settling import Settling
from engine.questions.versions.telling.deciding import once
from engine.questions.versions.telling.under import under
from engine.questions.versions.telling.unsent import with_sending
from engine.wording.say import Voice

Answer = dict[str, Any]
Holding = Callable[[Mapping[str, str]], Answer]
"""The answer to the question with readings held."""


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
        self.settling = Settling(found, weighed, voice)

    @property
    def agree(self) -> bool:
        """Whether the answer is the same under each version."""
        first, *others = (compared(one, self.found) for one in self.answers)
        return not self.found.untried and all(one == first for one in others)

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

        judgement = self._under_any("judgement")
        silent = silent_by_some(self.answers)
        mainly = bound(shown["main"], {})
        effect = mainly["effect"]
        renewed = "renews" in differing and effect["renews"] is None  # by one, and by another not
        is_open = (differ and not silent) or renewed or not self._known(shown)
        if is_open:
            judgement = chain(judgement, self.settling.judgement())
        readings = shown["readings"]
        weak = [one["readings"]["weak"] for one in self.answers]
        kept = [r for r in readings["weak"] if not differ or all(r in rows for rows in weak)]
        outcomes = {
            "outcomes": [bound(one, one["readings"]) for one in readings["outcomes"]],
            "weak": [reduced(one) for one in kept],
        }
        others = [one["advice"] for one in self.answers]
        return {
            **shown,
            **(self._told_of_each(shown) if differ else self._told_of_all(shown)),
            "versions": self._versions(),
            "regulated": silent or shown["regulated"],
            "effect": effect,
            "main": mainly,
            "readings": {**readings, **outcomes},
            "by_date": self._all_have("by_date", shown),
            "supposing_in_force": self._all_have("supposing_in_force", shown),
            "missing": self._missing(self.found.unsent if is_open else ()),
            "judgement": once(judgement),
            "advice": [row for row in shown["advice"] if all(row in rows for rows in others)],
        }

    def _told_of_all(self, shown: Answer) -> Answer:
        found = self.found
        key = "version.same." + (found.why if self._known(shown) else f"open.{found.told_as}")
        days = self.voice.listed([*dict.fromkeys(one["version"] for one in self.answers)])
        rest = {one.rest for one in found.by_acts}
        if len(rest) == 1 and key == "version.same.acts-before":
            key = "version.same.by-acts"
        said = self._say(key, versions=days, ids=self.settling.acts(), rest=next(iter(rest), ""))
        return {"headline": f"{shown['headline']} {said}"}

    def _told_of_each(self, shown: Answer) -> Answer:
        """The headline under each version, and what each of them rests on."""
        known = self._known(shown)
        each = " ".join(dict.fromkeys(self._each()))
        ids = self.settling.acts()
        headline = told_of_each(each, self.answers, self.found, known, ids, self.voice)
        return {
            "headline": headline,
            "requirements": conditions(self.answers, len(self.weighed), self.voice),
            "citations": once(self._under_any("citations")),
            "explanation": self._explanation(headline),
        }

    def _versions(self) -> list[str]:
        by = {one.version.isoformat() for rest in self.found.resting for one in rest.by}
        by |= {day.isoformat() for one in self.found.by_acts for _, day in one.acts}
        return sorted(by | {one["version"] for one in self.answers})

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
            "versions": self._versions(),
            "headline": headline,
            "answer": state,
            "settled": not readings["decisive"],
            "regulated": any(one["regulated"] for one in self.answers),
            "effect": effect,
            "main": {"answer": main, "effect": effect, "contested": contested},
            "requirements": [],
            "readings": readings,
            "by_date": [],
            "missing": self._missing(self.found.unsent, self.settling.missing()),
            "judgement": once(chain(self.settling.judgement(), self._under_any("judgement"))),
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
        return "unknown" if "unknown" in found or self.found.unsent else "judgement"

    @property
    def _by_reading(self) -> bool:
        """Whether nothing but readings keeps open which version governs."""
        verdicts = {one.verdict for one in self.found.open_changes}
        return self.found.why == "change-open" and verdicts == {"depends"}

    def _under_any(self, key: str) -> Iterator[dict[str, Any]]:
        return (row for one in self.answers for row in one[key])

    def _missing(self, unsent: Sequence[Recorded], first: Sequence[Answer] = ()) -> list[Answer]:
        return with_sending([*first, *self._under_any("missing")], unsent, self.voice)

    def _headline(self, state: str) -> str:
        each = " ".join(dict.fromkeys(self._each()))
        why = self.settling.why()
        said = self._say(f"version.headline.{state}", why=why, each=each)
        if all(map(all_paid, self.answers)):
            return f"{said} {self._say('version.all-paid')}"
        if self.found.sure is None:
            return said
        version, amount = self.found.sure
        return f"{said} {self._say('version.sure', version=version, amount=amount)}"

    def _each(self) -> Iterator[str]:
        """The answer under each wording, and where a notice goes by another than the payment."""
        own = len(self.found.versions)
        by_acts = {id(one.held): one for one in self.found.by_acts}
        for answer, held in zip(self.answers, self.found.versions, strict=False):
            crossed = by_acts.get(id(held))
            yield self._by_acts(answer, crossed) if crossed else self._under(answer)
        for answer, (_, notices) in zip(self.answers[own:], self.found.across, strict=False):
            said = {"version": answer["version"], "answer": answer["headline"]}
            yield self._say("version.under.across", notices=notices, **said)
        own += len(self.found.across)
        for answer, one in zip(self.answers[own:], self.found.resting, strict=True):
            days = self.voice.listed([each.version.isoformat() for each in one.by])
            said = {"version": answer["version"], "answer": answer["headline"]}
            how = "demands" if one.demands else "rests"
            said |= {"on": one.on, "ids": ", ".join(one.demands), "days": days}
            yield self._say(f"version.under.{how}", **said)

    def _by_acts(self, answer: Answer, by: ByActs) -> str:
        each = [self._say("version.acts.by", ids=", ".join(acts), version=version)
                for version, acts in by.by_version.items()]  # fmt: skip
        said = {"acts": self.voice.listed(each), "answer": answer["headline"]}
        return self._say("version.under.acts", version=by.rest, **said)

    def _under(self, answer: Answer) -> str:
        return under(answer["version"], answer["headline"], self.voice)

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
        says = (*map(self._under, self.weighed), *self._each())
        each = zip((*self.weighed, *self.answers), says, strict=True)
        for place, (one, said) in enumerate(each):
            node = renamed(one["explanation"], f"v{place}")
            branches.append({**node, "says": said})
        root = self.answers[0]["explanation"]
        return {**root, "says": headline, "because": branches}

    def _say(self, key: str, **values: Any) -> str:
        return self.voice.say(sentence(key, **values))


def _no_readings() -> dict[str, Any]:
    return {"main": {}, "decisive": {}, "outcomes": [], "weak": []}
