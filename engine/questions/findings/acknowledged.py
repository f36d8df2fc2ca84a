"""Findings as they are reported: which are new, which somebody has acknowledged."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from engine.model.acknowledgement import Acknowledgement
from engine.model.problem import near
from engine.questions.findings.finding import Finding
from engine.wording.amount_words import amount_words
from engine.wording.check_sentences import words

Who = Callable[[str, Iterable[str]], str]
"""The names of parties of the agreement with that id, listed."""


@dataclass(frozen=True, slots=True)
class Partly:
    """An acknowledgement that holds for some of those concerned, and whom it leaves."""

    entry: Acknowledgement
    to: tuple[str, ...]
    left: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reported:
    """`new` is None where nobody asked since when; `acknowledged` is for everybody concerned."""

    finding: Finding
    new: bool | None = None
    acknowledged: Acknowledgement | None = None
    partly: Partly | None = None


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """A file of acknowledgements, held against what was found in some agreements.

    One of an agreement that was not checked, though it is known, is left alone.
    """

    entries: tuple[Acknowledgement, ...]
    checked: tuple[str, ...]
    known: tuple[str, ...]
    lang: str

    def of(self, finding: Finding, on: date) -> Acknowledgement | None:
        """The acknowledgement that holds for a finding on a day, for everybody concerned."""
        several = self._holding(finding, on)
        for one in several:
            if not one.to or {*finding.concerned} <= {*one.to}:
                return one
        told = _together(several, finding)
        return told if told and {*finding.concerned} <= {*told.to} else None

    def partly_of(self, finding: Finding, on: date) -> Partly | None:
        """The acknowledgement that holds on a day for some of those concerned and not for all."""
        one = _together(self._holding(finding, on), finding)
        if one is None:
            return None
        left = tuple(party for party in finding.concerned if party not in one.to)
        return Partly(one, one.to, left) if left else None

    def _holding(self, finding: Finding, on: date) -> list[Acknowledgement]:
        """Those that hold on a day: of the finding, or of what one party is to do of it."""
        own = {id_: party for party, id_ in finding.each}
        return [
            replace(one, to=(own[one.finding],)) if one.finding in own else one
            for one in self.entries
            if on <= one.until and one.finding in (finding.id, *own) and not _outgrown(one, finding)
        ]

    def outgrown(self, finding: Finding, on: date) -> Acknowledgement | None:
        """One that would hold on a day, if the finding were not about a larger sum."""
        several = (one for one in self.entries if on <= one.until and one.finding == finding.id)
        return next((one for one in several if _outgrown(one, finding)), None)

    def findings(self, found: Sequence[Finding], on: date, who: Who) -> Iterator[Finding]:
        """Acknowledgements that have expired, and those that match nothing."""
        by_id = {id_: one for one in found for id_ in (one.id, *(id_ for _, id_ in one.each))}
        for one in self.entries:
            agreement = one.finding.partition(".")[0]
            if agreement in self.known and agreement not in self.checked:
                continue
            finding = by_id.get(one.finding)
            if finding is None:
                yield self._unmatched(one, by_id)
            elif one.to and not {*finding.concerned} & {*one.to}:
                yield self._of_others(one, finding, who)
            elif one.until < on:
                yield self._expired(one, finding)

    def _unmatched(self, one: Acknowledgement, by_id: Mapping[str, Finding]) -> Finding:
        said = words(self.lang)
        alike = near(one.finding, by_id)
        says = said["acknowledgement-unmatched"].format(
            finding=one.finding, near=said["near"].format(near=alike) if alike else ""
        )
        return self._finding("acknowledgement-unmatched", one, says)

    def _of_others(self, one: Acknowledgement, finding: Finding, who: Who) -> Finding:
        """One that is limited to parties whom the finding is not about."""
        agreement, concerned = finding.agreement, finding.concerned
        says = words(self.lang)[f"acknowledgement-of-{'others' if concerned else 'nobody'}"].format(
            finding=one.finding, to=who(agreement, one.to), whom=who(agreement, concerned)
        )
        found = self._finding("acknowledgement-unmatched", one, says)
        return replace(found, what_to_do="acknowledgement-of-others")

    def _expired(self, one: Acknowledgement, finding: Finding) -> Finding:
        says = words(self.lang)["acknowledgement-expired"].format(
            finding=one.finding, until=one.until, says=finding.says
        )
        return self._finding("acknowledgement-expired", one, says)

    def _finding(self, kind: str, one: Acknowledgement, says: str) -> Finding:
        return Finding(
            id=f"{kind}.{one.finding}",
            kind=kind,
            agreement="",
            version="",
            clause="",
            place=one.place,
            says=says,
            day=one.until,
        )


def _together(several: Sequence[Acknowledgement], finding: Finding) -> Acknowledgement | None:
    """Those limited to some of those concerned as one: it holds until the first of them expires."""
    partial = [one for one in several if {*one.to} & {*finding.concerned}]
    if not partial:
        return None
    return replace(
        partial[0],
        reason="; ".join(dict.fromkeys(one.reason for one in partial)),
        by=", ".join(dict.fromkeys(one.by for one in partial)),
        until=min(one.until for one in partial),
        to=tuple(who for who in finding.concerned if any(who in one.to for one in partial)),
    )


def reported(
    found: Sequence[Finding],
    on: date,
    acknowledged: Acknowledged,
    before: Sequence[Finding] | None,
    who: Who,
) -> list[Reported]:
    """The findings of a day; `before` are those of the earlier day, None if nobody asked."""
    earlier = None if before is None else {one.id: one for one in before}
    rows = []
    for one in found:
        new = None if earlier is None else _is_new(one, earlier)
        partly = acknowledged.partly_of(one, on)
        told = one if partly is None else _told_with(one, partly, acknowledged.lang, who)
        if entry := acknowledged.outgrown(one, on):
            told = _told_as_larger(told, entry, acknowledged.lang)
        rows.append(Reported(told, new, acknowledged.of(one, on), partly))
    return rows


def _told_with(finding: Finding, partly: Partly, lang: str, who: Who) -> Finding:
    """The finding, with for whom it is acknowledged and whom that leaves."""
    entry = partly.entry
    said = words(lang)["acknowledged-partly"].format(
        to=who(finding.agreement, partly.to),
        left=who(finding.agreement, partly.left),
        until=entry.until,
        by=entry.by,
        reason=entry.reason,
    )
    return replace(finding, says=f"{finding.says}; {said}")


def _outgrown(entry: Acknowledgement, finding: Finding) -> bool:
    """Whether the finding is about a larger sum than the acknowledgement is for."""
    most, found = entry.at_most, finding.amount
    return most is not None and found is not None and found > most


def _told_as_larger(finding: Finding, entry: Acknowledgement, lang: str) -> Finding:
    """The finding, with up to which sum it is acknowledged."""
    shown = amount_words(entry.at_most or 0, lang)
    said = words(lang)["acknowledged-less"].format(amount=shown, by=entry.by, reason=entry.reason)
    return replace(finding, says=f"{finding.says}; {said}")


def _is_new(finding: Finding, earlier: Mapping[str, Finding]) -> bool:
    """Not found then, or not for everybody whom it now concerns, or about a smaller sum."""
    known = earlier.get(finding.id)
    if known is None or not {*finding.concerned} <= {*known.concerned}:
        return True
    now, then = finding.amount, known.amount
    return now is not None and then is not None and now > then
