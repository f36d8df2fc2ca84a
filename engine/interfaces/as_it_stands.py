"""What is said of a version that is named by itself: whether it is known to be in force."""

from collections.abc import Sequence
from datetime import date

from engine.interfaces.faults import Fault, Faults
from engine.interfaces.opened import Opened, version_at
from engine.interfaces.setting import Setting
from engine.interfaces.shelf import Shelf
from engine.language.version_checks import chain, order_problems
from engine.model.agreement import Agreement
from engine.model.sentence import Sentence, sentence
from engine.questions.question import Question
from engine.questions.versions.walk.standing import Walk
from engine.wording.say import Voice


def as_it_stands(
    setting: Setting, named: str, opened: Opened, on: date, known_on: date | None
) -> list[str]:
    """That the answer asks a version as it stands, and whether that is in force on the day.

    Nothing of an agreement named by its id, nor of one that has only this version.
    """
    shelf = Shelf(setting.folder)
    if shelf.is_id(named):
        return []
    path = shelf.find(named, on)
    if isinstance(path, Fault):
        return []
    agreement = opened.agreement
    beside = Shelf(path.absolute().parents[1]).versions(path.absolute().parent.name)
    faults = Faults()
    read = [version_at(one.yaml, faults) for one in beside if one.yaml.stem != path.stem]
    others = [one for one in read if one is not None and one.id == agreement.id]
    if not others and agreement.replaces is None and len(read) == len(others):
        return []
    versions = [agreement, *others]
    if len(others) < len(read) or order_problems(versions):
        said = _unplaced(agreement)
    else:
        asked = Question("in-force", on, known_on=known_on or max(setting.today, on))
        said = _in_force(
            agreement, Walk(asked, chain(versions), opened.events, opened.book, "plain")
        )
    return [Voice(agreement, setting.lang).say(said)]


def _unplaced(agreement: Agreement) -> Sentence:
    replaced = agreement.replaces.version if agreement.replaces else None
    key = "version.alone.unplaced" if replaced else "version.alone.among"
    return sentence(key, version=agreement.version, held=replaced)


def _in_force(agreement: Agreement, walk: Walk) -> Sentence:
    on = walk.question.on
    last: Sequence[Agreement] = [way.last for way in walk.ways(on)]
    held = [one.version == agreement.version for one in last]
    how = "in-force" if all(held) else "open" if any(held) else "replaced"
    if how == "replaced" and len(last) > 1:
        how = "not-in-force"
    return sentence(f"version.alone.{how}", version=agreement.version, day=on, held=last[0].version)
