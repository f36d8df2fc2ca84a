"""Which questions are asked anew when something has been recorded, and of what."""

from collections.abc import Iterator, Sequence
from datetime import date

from engine.inference.book import Book
from engine.interfaces.faults import Fault, Faults
from engine.interfaces.files import source_of
from engine.interfaces.opened import versions_of
from engine.interfaces.records.recording import Written
from engine.interfaces.setting import Setting
from engine.interfaces.shelf import Shelf
from engine.language.scenario import Scenario
from engine.language.scenario_reader import read_scenario
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.ask import QUESTIONS
from engine.questions.lists.reopened import Asked, Reopened, Standing, of_check, reopened
from engine.questions.question import Question


def changes(setting: Setting, written: Written) -> list[Reopened]:
    """What the entries change, today."""
    return compared(
        setting, setting.today, written.agreement, written.book, written.before, written.events
    )


def compared(
    setting: Setting,
    on: date,
    agreement: Agreement,
    book: Book,
    then: Sequence[Recorded],
    since: Sequence[Recorded],
) -> list[Reopened]:
    """The questions of `check` and of the agreement's scenarios whose answers the later moved."""
    faults = Faults()
    # A sweep over many questions: plain is quicker, unless another executor is asked for.
    asked = "executor" in setting.given
    executor = setting.executor(faults) if asked else "plain"
    standing = [
        *of_check(on, agreement, then),
        *_of_scenarios(setting, agreement, faults),
    ]
    several = len(Shelf(setting.folder).versions(agreement.id)) > 1
    versions = versions_of(setting, agreement.id, on, faults) if several else (agreement,)
    faults.stop()
    assert versions is not None
    return reopened(standing, then, since, Asked(versions, book, executor, setting.lang))


def _of_scenarios(setting: Setting, agreement: Agreement, faults: Faults) -> Iterator[Standing]:
    """The questions that the scenarios beside the agreement ask, but for those about an event."""
    for file in sorted((setting.folder / agreement.id / "scenarios").glob("*.yaml")):
        source = source_of(file)
        if isinstance(source, Fault):
            faults.add(source)
            continue
        scenario = read_scenario(source)
        if not isinstance(scenario, Scenario):
            faults.invalid(scenario)
            continue
        for case in scenario.cases:
            if case.when["name"] not in QUESTIONS or case.when.get("event"):
                continue
            yield Standing(Question(**case.when), f"{file.stem}: {case.name}")
