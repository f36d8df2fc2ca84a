"""A report: what was found in several agreements, what is new, what is acknowledged."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from engine.inference.book import Book
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.findings.acknowledged import Acknowledged, Reported, Who, reported
from engine.questions.findings.check import Day, earlier
from engine.questions.findings.finding import Finding, gravest_first
from engine.questions.findings.teller import Teller
from engine.questions.versions.check import check

FOUND, UNDECIDED = 1, 4


@dataclass(frozen=True, slots=True)
class Checked:
    """An agreement that is checked, its record, and as of when."""

    agreement: Agreement
    """The version in force on the day."""
    events: tuple[Recorded, ...]
    day: Day
    versions: tuple[Agreement, ...] = ()
    """Those that may govern a day that is looked at; without any, that version alone."""

    @property
    def looked_at(self) -> tuple[Agreement, ...]:
        return self.versions or (self.agreement,)


@dataclass(frozen=True, slots=True)
class Report:
    """Everything found: by agreement in the order checked, then on the acknowledgements."""

    checked: tuple[Checked, ...]
    since: date | None
    lang: str
    rows: tuple[Reported, ...]

    @property
    def day(self) -> Day:
        return self.checked[0].day

    @property
    def active(self) -> tuple[Reported, ...]:
        """What nobody has acknowledged."""
        return tuple(one for one in self.rows if one.acknowledged is None)

    @property
    def exit_code(self) -> int:
        """0 nothing to act on, 1 findings, 4 only undecided ones."""
        if not self.active:
            return 0
        return UNDECIDED if all(one.finding.sort.undecided for one in self.active) else FOUND

    def of(self, checked: Checked) -> tuple[Reported, ...]:
        """The findings in one agreement, under any of the versions that were looked at."""
        known = {(one.id, one.version.isoformat()) for one in checked.looked_at}
        return tuple(r for r in self.rows if (r.finding.agreement, r.finding.version) in known)

    @property
    def of_acknowledgements(self) -> tuple[Reported, ...]:
        """The findings on the file of acknowledgements, which are in no agreement."""
        return tuple(one for one in self.rows if not one.finding.agreement)


def report(
    checked: Sequence[Checked],
    acknowledged: Acknowledged,
    since: date | None,
    book: Book,
    executor: str,
) -> Report:
    """Checks every agreement; with `since`, as it was then too."""
    lang = acknowledged.lang
    days = [one.day for one in checked]
    found = _found(checked, days, acknowledged, book, executor)
    before = None
    if since is not None:
        then = [earlier(day, since) for day in days]
        before = _found(checked, then, acknowledged, book, executor)
    rows = reported(found, days[0].on, acknowledged, before, _who(checked, lang))
    return Report(tuple(checked), since, lang, tuple(rows))


def _found(
    checked: Sequence[Checked],
    days: Sequence[Day],
    acknowledged: Acknowledged,
    book: Book,
    executor: str,
) -> list[Finding]:
    found: list[Finding] = []
    for one, day in zip(checked, days, strict=True):
        found += check(day, one.looked_at, one.events, book, executor, acknowledged.lang)
    own = acknowledged.findings(found, days[0].on, _who(checked, acknowledged.lang))
    return [*found, *gravest_first(own)]


def _who(checked: Sequence[Checked], lang: str) -> Who:
    """Names the parties of any of the agreements that are checked."""
    tellers = {one.agreement.id: Teller(one.agreement, lang, one.day.on) for one in checked}
    return lambda agreement, parties: tellers[agreement].who(parties)
