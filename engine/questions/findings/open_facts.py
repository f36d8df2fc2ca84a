"""What keeps answers open, told once however much it keeps open."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from engine.model.sentence import sentence
from engine.questions.findings.finding import Finding
from engine.questions.findings.teller import Teller
from engine.questions.open_points import Due, Missing, Point
from engine.questions.wording_of import asked, missing_sentence

MOST_NAMED: Final = 2
DUTY: Final = "duty"

FactKey = tuple[str, str, str]
"""Kind, field, and the event that it belongs to."""


@dataclass(slots=True)
class _Gathered:
    """One open fact, or one judgement that is due: its points, and what they keep open."""

    points: dict[Point, None] = field(default_factory=dict)
    blocks: dict[tuple[str, str], None] = field(default_factory=dict)


class OpenFacts:
    """Gathers open points of many answers and duties by the fact that is missing."""

    def __init__(self, teller: Teller) -> None:
        self.teller = teller
        self._missing: dict[FactKey, _Gathered] = {}
        self._due: dict[tuple[str, str], _Gathered] = {}

    def add(self, points: Iterable[Point], question: str, about: str) -> None:
        """Points that keep a question open; of a duty, `question` is `duty`."""
        for one in points:
            if isinstance(one, Missing):
                key = (one.kind, one.field, one.of)
                gathered = self._missing.setdefault(key, _Gathered())
            else:
                gathered = self._due.setdefault((one.term, one.about), _Gathered())
            gathered.points[one] = None
            gathered.blocks[question, about] = None

    def findings(self) -> Iterator[Finding]:
        for key, gathered in self._missing.items():
            yield self._unknown(key, gathered)
        for gathered in self._due.values():
            yield self._judgement(gathered)

    def _unknown(self, key: FactKey, gathered: _Gathered) -> Finding:
        kind, name, of = key
        points = [one for one in gathered.points if isinstance(one, Missing)]
        parties = [one.party for one in points if one.party]
        named = [part for part in (kind, name.replace("_", "-"), of) if part]
        return self.teller.finding(
            "unknown",
            named,
            self._first_in_text(one.clause for one in points),
            self.teller.say("unknown", missing=self._said(points), blocks=self._blocked(gathered)),
            parties=parties,
            period=of,
            blocks=self._named(gathered),
        )

    def _said(self, points: list[Missing]) -> str:
        """Each missing fact; where more than two are of one sort they are counted."""
        voice = self.teller.voice
        points = sorted(points, key=lambda one: self.teller.place.get(one.party, -1))
        said = list(dict.fromkeys(voice.say(missing_sentence(one)) for one in points))
        first = points[0]
        key = f"several.{first.kind}" + (f".{first.field}" if first.field else "")
        if len(said) > MOST_NAMED and voice.has(key):
            counted = voice.say(sentence(key, count=len(said), of=first.of))
            parties = dict.fromkeys(one.party for one in points if one.party)
            return f"{counted} ({self.teller.who(parties)})" if parties else counted
        return voice.listed(said)

    def _judgement(self, gathered: _Gathered) -> Finding:
        points = [point for point in gathered.points if isinstance(point, Due)]
        one, clause = points[0], self._first_in_text(point.clause for point in points)
        voice = self.teller.voice
        about = "" if one.about in self.teller.agreement.clauses else one.about
        says = self.teller.say(
            "judgement",
            asks=voice.say(asked(self.teller.agreement, one.term)),
            term=one.term,
            about=self.teller.say("about", id=about) if about else "",
            blocks=self._blocked(gathered),
        )
        named = [part for part in (one.term, one.about) if part]
        blocks = self._named(gathered)
        return self.teller.finding("judgement", named, clause, says, period=about,
                                   blocks=blocks)  # fmt: skip

    def _blocked(self, gathered: _Gathered) -> str:
        said = [
            self.teller.say(f"blocks.{question}", about=about)
            for question, about in gathered.blocks
            if question != DUTY
        ]
        duties = len([1 for question, _ in gathered.blocks if question == DUTY])
        if duties:
            number = "one" if duties == 1 else "many"
            said.append(self.teller.say(f"blocks.duties.{number}", n=duties))
        return self.teller.voice.listed(list(dict.fromkeys(said)))

    def _named(self, gathered: _Gathered) -> tuple[str, ...]:
        """The questions, then the clauses of the duties, that are kept open."""
        questions = {question for question, _ in gathered.blocks if question != DUTY}
        clauses = {about.partition(" ")[0] for question, about in gathered.blocks
                   if question == DUTY}  # fmt: skip
        return (*sorted(questions), *sorted(clauses, key=self._in_text))

    def _first_in_text(self, clauses: Iterable[str]) -> str:
        return min(clauses, key=self._in_text)

    def _in_text(self, clause: str) -> int:
        known = list(self.teller.agreement.clauses)
        return known.index(clause) if clause in known else len(known)
