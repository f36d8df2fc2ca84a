"""Puts findings in words: names of parties, days, readings."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.findings.finding import Finding, identity, place_of
from engine.questions.reasons.reviewed import not_as_reviewed
from engine.wording.check_sentences import words
from engine.wording.say import Voice

MOST_COMBINATIONS: Final = 6


class Teller:
    """Makes findings of one agreement, in one language."""

    def __init__(
        self,
        agreement: Agreement,
        lang: str,
        on: date,
        stands: Mapping[str, Recorded] = MappingProxyType({}),
    ) -> None:
        self.agreement = agreement
        self.voice = Voice(agreement, lang)
        self.words = words(lang)
        self.on = on
        self.stands = stands
        """The recorded stand on each fork that has one."""
        members = [m for p in agreement.parties for m in (p.id, *(u.id for u in p.units))]
        self.place = {member: place for place, member in enumerate(members)}

    def finding(
        self, kind: str, named: Sequence[str], clause: str, says: str, **rest: Any
    ) -> Finding:
        """`named` are the parts of the id after the agreement and the kind."""
        agreement = self.agreement
        return Finding(
            id=identity(agreement.id, kind, *named),
            kind=kind,
            agreement=agreement.id,
            version=agreement.version.isoformat(),
            clause=clause,
            place=rest.pop("place", None) or place_of(agreement, clause),
            says=self._with_review(says, clause),
            parties=self.in_order(rest.pop("parties", ())),
            to=self.in_order(rest.pop("to", ())),
            **rest,
        )

    def _with_review(self, says: str, clause: str) -> str:
        """What is found, and that its clause is not as somebody reviewed it."""
        rests_on = [clause] if clause else []
        told = [self.voice.say(one) for one in not_as_reviewed(self.agreement, rests_on)]
        return f"{says} ({'; '.join(told)})" if told else says

    def in_order(self, parties: Iterable[str]) -> tuple[str, ...]:
        """The parties and units, each once, in the order of the agreement."""
        return tuple(sorted(dict.fromkeys(parties), key=lambda one: self.place.get(one, -1)))

    def say(self, key: str, **values: object) -> str:
        return self.words[key].format(**values)

    def who(self, parties: Iterable[str]) -> str:
        """The parties by name; all of them as `all parties`."""
        named = self.in_order(parties)
        if len(named) > 1 and set(named) >= {party.id for party in self.agreement.parties}:
            return self.words["all-parties"]
        return self.voice.listed([self.voice.party(one) for one in named])

    def to(self, parties: Sequence[str]) -> str:
        return self.say("to", whom=self.who(parties)) if parties else ""

    def period(self, period: str) -> str:
        return self.say("period", period=period) if period else ""

    def periods(self, periods: Iterable[str]) -> str:
        """The periods, each once; nothing where there is none."""
        named = sorted({one for one in periods if one})
        return self.period(self.voice.listed(named)) if named else ""

    def left(self, day: date) -> str:
        """`in 12 days`, `today`, `1 day ago`."""
        days = (day - self.on).days
        if not days:
            return self.words["today"]
        number = "one" if abs(days) == 1 else "many"
        return self.say(f"{'ahead' if days > 0 else 'ago'}.{number}", n=abs(days))

    def stood(self, forks: Sequence[str], gives: str) -> str:
        """Who has taken a stand on these forks, and what follows under it; empty without any."""
        said = [
            self.say(
                "stand" if "by" in one.values else "stand.nobody",
                by=one.values.get("by"), id=one.id, day=one.own_day,
                reading=f"{fork}-{one.values['reading']}",
            )
            for fork, one in self.stands.items()
            if fork in forks
        ]  # fmt: skip
        return self.say("stands", stands=self.voice.listed(said), gives=gives) if said else ""

    def all_stood(self, forks: Sequence[str]) -> bool:
        """Whether somebody has taken a stand on each of these forks."""
        return bool(forks) and all(fork in self.stands for fork in forks)

    def under(self, combinations: Iterable[dict[str, str]]) -> str:
        """`G1-a + G2-b or G1-c`."""
        said = [" + ".join(f"{f}-{r}" for f, r in one.items()) for one in combinations]
        return self.voice.listed(said, word="or", most=MOST_COMBINATIONS)

    def alternatives(self, readings: Mapping[str, Iterable[str]]) -> str:
        """`G1-a/c, G2-b`."""
        return ", ".join(f"{fork}-{'/'.join(sorted(some))}" for fork, some in readings.items())
