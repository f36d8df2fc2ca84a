"""What a scenario about the list of duties exercises, row by row."""

from collections.abc import Sequence

from engine.inference.book import Book
from engine.language.scenario import Expectation
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.lists.duty import Duty
from engine.questions.lists.duty_rows import DutyRows
from engine.questions.question import Question
from engine.questions.reasons.support import Support
from engine.questions.scenarios.exercised import Exercised
from engine.questions.scenarios.scenario_duties import DutyLists

OF_MAIN = frozenset({"main_state", "due", "done_on", "days_late"})


def exercised_duties(
    question: Question,
    then: Sequence[Expectation],
    agreement: Agreement,
    record: Sequence[Recorded],
    book: Book,
) -> Exercised:
    """Clauses on which a row rests, and the forks and readings that move one.

    A row that is expected not to be there rests on nothing, but the reading counts under
    which it is not.
    """
    lists = DutyLists(question, agreement, record, book, "plain")
    found = Exercised()
    for expected in then:
        under = expected.of[0] == "under"
        for key, one in lists.meant(expected.of):
            if one is not None:
                found.clauses |= _clauses(one.duty, one.told)
            free = lists.under().get(key)
            moving = _moving(free.duty, free.told) if free else {}
            found.forks |= set(moving)
            if expected.of[-1] in OF_MAIN:
                found.readings |= set(moving.items())
            fork, _, reading = expected.of[1].partition("=") if under else ("", "", "")
            if fork in moving:
                found.readings.add((fork, reading))
    return found


def _moving(duty: Duty, told: DutyRows) -> dict[str, str]:
    """The forks that move the state or the last day of a duty, with their main readings."""
    main = told.worlds.readings(told.worlds.main)
    decisive = told.row(duty)["readings"]["decisive"]
    return {fork: main[fork] for forks in decisive.values() for fork in forks}


def _clauses(duty: Duty, told: DutyRows) -> set[str]:
    row = duty.row(told.worlds.main)
    if row is None:
        return set()
    support = Support(told.ledger, told.worlds.main)
    support.row(row)
    return support.clauses
