"""`overens diff`: what is different between two versions, or between two agreements."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import click

from engine.interfaces.program import Command
from engine.interfaces.setting import Setting

FORMATS: Final = ("text", "json", "html", "markdown")
LENGTHS: Final = ("0", "1", "2", "3")


def command(words: Mapping[str, str]) -> click.Command:
    """The command with its options."""
    file = words["FILE"]
    return Command(
        "diff",
        words,
        [
            click.Argument(["old"], metavar=words["OLD"]),
            click.Argument(["new"], metavar=words["NEW"]),
            click.Option(["--behaviour"], is_flag=True),
            click.Option(["--length"], metavar="|".join(LENGTHS)),
            click.Option(["--witnesses"], metavar=words["DIR"]),
            click.Option(["--against-journal"], is_flag=True),
            click.Option(["--takes-effect"], metavar=words["DAY"]),
            click.Option(["--events"], metavar=file, multiple=True),
            click.Option(["--format"], metavar="|".join(FORMATS)),
            click.Option(["--json", "as_json"], is_flag=True),
            click.Option(["--output"], metavar=file),
            click.Option(["--exit-code"], is_flag=True),
        ],
        carry,
    )


def carry(setting: Setting, old: str, new: str, **given: Any) -> int:
    """0; with `--exit-code` 1 where there are differences."""
    from engine.interfaces import written
    from engine.interfaces.diffs.diff_report import delivered
    from engine.interfaces.faults import Faults, said
    from engine.interfaces.opened import agreement_of, book

    faults = Faults()
    form = written.form(given["format"], given["as_json"], FORMATS, faults)
    length = written.choice(given["length"] or "1", LENGTHS, "--length", faults)
    day = written.day(given["takes_effect"], "--takes-effect", faults)
    sides = [agreement_of(setting, named, setting.today, faults) for named in (old, new)]
    _in_their_places(setting, (old, new), faults)
    _fitting(sides, given, faults)
    _empty(given["witnesses"], faults)
    _in_a_circle([one for one in sides if one is not None], faults)
    faults.stop()
    one, other = sides
    assert one is not None
    assert other is not None
    found = _compared(one, other, book(), setting.lang)
    if given["behaviour"] or given["witnesses"] or given["length"]:
        from engine.interfaces.diffs.behaving import explored

        folder = Path(given["witnesses"]) if given["witnesses"] else None
        behaviour = explored(one, other, book(), setting.lang, int(length), folder)
        found = {**found, "behaviour": behaviour}
    if given["against_journal"] or given["events"] or day:
        from engine.comparison.impact import Impact
        from engine.interfaces.faults import said
        from engine.interfaces.opened import open_all
        from engine.language.kept_ids import ids_not_kept
        from engine.model.calendar import days_after

        faults.invalid(ids_not_kept(one, other))
        same = one.sha256 == other.sha256
        named = day
        day = day or (days_after(one.first_day, 1) if same else other.first_day)
        if day <= one.first_day:
            early = {"day": day.isoformat(), "first": one.first_day.isoformat()}
            own = "before-the-old" if named else "begins-before-the-old"
            how = "take-effect-later" if named else "name-its-day"
            faults.wrong(said(own, how, **early), "--takes-effect" if named else new)
        opened = open_all(setting, old, setting.today, given["events"], (), faults)
        faults.stop()
        before = tuple(v for v in opened.versions if v.version <= one.version)
        impact = Impact(before, other, opened.events, book(), setting.lang)
        found = {**found, "impact": impact.on(day)}
    delivered(found, form, given["output"], setting.lang)
    return int(given["exit_code"] and _differ(found))


def _in_their_places(setting: Setting, named: Sequence[str], faults: Any) -> None:
    """Versions named by id and day follow one another in their folder, as for every question."""
    from engine.interfaces.opened import versions_of
    from engine.interfaces.shelf import named_by_version

    if not faults.found:
        for agreement in dict.fromkeys(filter(None, map(named_by_version, named))):
            versions_of(setting, agreement, setting.today, faults)


def _fitting(sides: list[Any], given: Mapping[str, Any], faults: Any) -> None:
    """What happens can be compared only of two versions of one agreement."""
    from engine.interfaces.faults import said

    asked = ("behaviour", "witnesses", "length", "against_journal", "takes_effect", "events")
    wanted = next((f"--{key.replace('_', '-')}" for key in asked if given[key]), None)
    one, other = sides
    if wanted and one is not None and other is not None and one.id != other.id:
        faults.wrong(said("two-agreements", old=one.id, new=other.id), wanted)


def _empty(folder: str | None, faults: Any) -> None:
    """Witnesses go into a folder where nothing stands."""
    from engine.interfaces.diffs.behaving import filled
    from engine.interfaces.faults import said

    if folder and filled(Path(folder)):
        faults.wrong(said("witnesses-there", "empty-folder", path=folder), "--witnesses")


def _in_a_circle(sides: list[Any], faults: Any) -> None:
    """Neither of two versions that replace each other comes before the other."""
    from engine.language.version_checks import circles

    if not faults.found and len({one.id for one in sides}) == 1:
        faults.invalid(tuple(circles(sides)))


def _differ(found: Mapping[str, Any]) -> bool:
    """Whether anything differs: in words, terms, behaviour, or on what is recorded."""
    behaviour, impact = found.get("behaviour", {}), found.get("impact", {})
    moving = [impact.get(part) for part in ("answers", "duties", "deadlines")]
    return bool(found["differ"] or behaviour.get("differences") or any(moving))


def _compared(one: Any, other: Any, book: Any, lang: str) -> dict[str, Any]:
    if one.id == other.id:
        from engine.comparison.versions import compare
        from engine.comparison.worded import worded

        return worded(compare(one, other, book), book, lang)
    from engine.comparison.worded_topics import worded_topics

    return worded_topics(one, other, book, lang)
