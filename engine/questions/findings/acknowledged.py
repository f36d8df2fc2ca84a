"""Findings as they are reported: which are new, which somebody has acknowledged."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from engine.model.acknowledgement import Acknowledgement
from engine.model.problem import near
from engine.questions.findings.finding import Finding
from engine.wording.check_sentences import words


@dataclass(frozen=True, slots=True)
class Reported:
    """`new` is None where nobody asked since when."""

    finding: Finding
    new: bool | None = None
    acknowledged: Acknowledgement | None = None


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
        for one in self.entries:
            whole = not one.to or {*finding.concerned} <= {*one.to}
            if one.finding == finding.id and on <= one.until and whole:
                return one
        return None

    def findings(self, found: Sequence[Finding], on: date) -> Iterator[Finding]:
        """Acknowledgements that have expired, and those that match nothing."""
        by_id = {one.id: one for one in found}
        for one in self.entries:
            agreement = one.finding.partition(".")[0]
            if agreement in self.known and agreement not in self.checked:
                continue
            finding = by_id.get(one.finding)
            if finding is None or (one.to and not {*finding.concerned} & {*one.to}):
                yield self._unmatched(one, by_id)
            elif one.until < on:
                yield self._expired(one, finding)

    def _unmatched(self, one: Acknowledgement, by_id: Mapping[str, Finding]) -> Finding:
        said = words(self.lang)
        alike = None if one.finding in by_id else near(one.finding, by_id)
        says = said["acknowledgement-unmatched"].format(
            finding=one.finding, near=said["near"].format(near=alike) if alike else ""
        )
        return self._finding("acknowledgement-unmatched", one, says)

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


def reported(
    found: Sequence[Finding],
    on: date,
    acknowledged: Acknowledged,
    before: Sequence[Finding] | None,
) -> list[Reported]:
    """The findings of a day; `before` are those of the earlier day, None if nobody asked."""
    earlier = None if before is None else {one.id: one for one in before}
    return [
        Reported(one, None if earlier is None else _is_new(one, earlier), acknowledged.of(one, on))
        for one in found
    ]


def _is_new(finding: Finding, earlier: Mapping[str, Finding]) -> bool:
    """Not found then, or not for everybody whom it now concerns."""
    known = earlier.get(finding.id)
    return known is None or not {*finding.concerned} <= {*known.concerned}
