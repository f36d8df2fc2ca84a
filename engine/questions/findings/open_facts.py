"""What keeps answers open, told once however much it keeps open."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from engine.questions.findings.finding import Finding
from engine.questions.findings.teller import Teller
from engine.questions.headlines.counted import counted
from engine.questions.openness.missing import Missing
from engine.questions.openness.open_points import Due, Point
from engine.questions.reasons.wording_of import missing_sentence, to_record


@dataclass(frozen=True, slots=True)
class Kept:
    """Something that is kept open: a question (about an event, if any) or a duty."""

    what: str
    """`duty`, or the name of the question."""
    about: str = ""
    """The clause of the duty or the payment, or the event or the party the question is about."""
    bearer: str = ""
    to: str = ""
    period: str = ""
    who: tuple[str, ...] = ()
    """Of a duty: who bears it, all of them where they bear it together."""


@dataclass(slots=True)
class _Gathered:
    """One open fact, or one judgement that is due: its points, and what they keep open."""

    points: dict[Point, None] = field(default_factory=dict)
    kept: dict[Kept, None] = field(default_factory=dict)


class OpenFacts:
    """Gathers open points of many answers and duties by the fact that is missing."""

    def __init__(self, teller: Teller) -> None:
        self.teller = teller
        self._gathered: dict[tuple[str, ...], _Gathered] = {}
        self._nameless: dict[tuple[str, ...], list[Kept]] = {}

    def add(self, points: Iterable[Point], kept: Kept) -> None:
        """Points that keep something open; without any, it is open for no reason we can name."""
        named = False
        for one in points:
            gathered = self._gathered.setdefault(_key(one), _Gathered())
            gathered.points[one] = gathered.kept[kept] = None
            named = True
        if not named:
            key = (kept.what, kept.about, kept.bearer, kept.period)
            self._nameless.setdefault(key, []).append(kept)

    def findings(self) -> Iterator[Finding]:
        for gathered in self._gathered.values():
            missing = [one for one in gathered.points if isinstance(one, Missing)]
            due = [one for one in gathered.points if isinstance(one, Due)]
            yield self._unknown(missing, gathered) if missing else self._judgement(due, gathered)
        for several in self._nameless.values():
            yield self._open(several)

    def _unknown(self, points: Sequence[Missing], gathered: _Gathered) -> Finding:
        one = points[0]
        return self.teller.finding(
            "unknown",
            _named(one.kind, one.field.replace("_", "-"), one.of),
            self._first_in_text(point.clause for point in points),
            self.teller.say("unknown", missing=self._said(points), kept=self.told(gathered.kept)),
            parties=[point.party for point in points if point.party],
            period=one.of,
            blocks=self.blocks(gathered.kept),
            what_to_do="unknown-contradicted" if any(p.contradicted for p in points) else "",
        )

    def _said(self, points: Sequence[Missing]) -> str:
        """Each missing fact; where more than two are of one sort they are counted."""
        voice = self.teller.voice
        points = sorted(points, key=lambda one: self.teller.place.get(one.party, -1))
        said = counted(points, voice)
        parties = [one.party for one in points if one.party]
        are_counted = len(said) < len({voice.say(missing_sentence(one)) for one in points})
        if parties and are_counted:
            return f"{voice.listed(said)} ({self.teller.who(parties)})"
        return voice.listed(said)

    def _judgement(self, points: Sequence[Due], gathered: _Gathered) -> Finding:
        one, teller = points[0], self.teller
        about = "" if one.about in teller.agreement.clauses else one.about
        says = teller.say(
            "judgement",
            asks=teller.voice.say(to_record(teller.agreement, one)),
            term=f" ({one.term})" if one.term else "",
            about=teller.say("about", id=about) if about else "",
            kept=self.told(gathered.kept),
        )
        return teller.finding(
            "judgement",
            _named(one.term, one.about),
            self._first_in_text(point.clause for point in points),
            says,
            period=about,
            blocks=self.blocks(gathered.kept),
            what_to_do=self._what_to_do(points),
        )

    def _what_to_do(self, points: Sequence[Due]) -> str:
        """What helps, where it is not an assessment of an open term."""
        if any(point.differing for point in points):
            return "judgement-differing"
        answered = all(one.judged or one.term in self.teller.agreement.open_terms for one in points)
        return "" if answered else "judgement-otherwise"

    def _open(self, several: Sequence[Kept]) -> Finding:
        """What is open though no single fact is missing: the entries contradict each other."""
        one = several[0]
        clause = one.about if one.what == "duty" else ""
        return self.teller.finding(
            "unknown",
            _named(one.what, one.about, one.bearer, one.period),
            clause,
            self.teller.say("open", kept=self.told(several)),
            parties=[one.bearer] if one.bearer else (),
            to=[each.to for each in several if each.to],
            period=one.period,
            blocks=self.blocks(several),
        )

    def told(self, kept: Iterable[Kept]) -> str:
        """The questions, and how many duties; a duty that is alone is named."""
        duties = [one for one in kept if one.what == "duty"]
        said = [
            self.teller.say(
                f"kept.{one.what}",
                about=one.about,
                whom=self.teller.who([one.about]),
                period=self.teller.period(one.period),
            )
            for one in kept
            if one.what != "duty"
        ]
        if len({one.about for one in duties}) == 1:
            said.append(self._duty(duties))
        elif duties:
            said.append(self.teller.say("kept.duties", n=len(duties)))
        return self.teller.voice.listed(list(dict.fromkeys(said)))

    def _duty(self, duties: Sequence[Kept]) -> str:
        return self.teller.say(
            "kept.duty",
            clause=duties[0].about,
            who=self.teller.who(party for one in duties for party in one.who),
            period=self.teller.periods(one.period for one in duties),
        )

    def blocks(self, kept: Iterable[Kept]) -> tuple[str, ...]:
        """The questions, then the clauses of the duties, that are kept open."""
        questions = {one.what for one in kept if one.what != "duty"}
        clauses = {one.about for one in kept if one.what == "duty"}
        return (*sorted(questions), *sorted(clauses, key=self._in_text))

    def _first_in_text(self, clauses: Iterable[str]) -> str:
        return min(clauses, key=self._in_text)

    def _in_text(self, clause: str) -> int:
        known = list(self.teller.agreement.clauses)
        return known.index(clause) if clause in known else len(known)


def _key(one: Point) -> tuple[str, ...]:
    """What makes two points the same fact, whoever it concerns."""
    if isinstance(one, Missing):
        return ("missing", one.kind, one.field, one.of)
    return ("due", one.term, one.about)


def _named(*parts: str) -> list[str]:
    return [part for part in parts if part]
