"""`overens deadlines`: coming dates of an agreement."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from engine.interfaces.program import Command
from engine.interfaces.setting import Setting

if TYPE_CHECKING:
    from engine.interfaces.opened import Opened

UNDECIDED: Final = 4
FILES: Final = ("--ics", "--xlsx")


def command(words: Mapping[str, str]) -> click.Command:
    """The command with its options."""
    day, file = words["DAY"], words["FILE"]
    return Command(
        "deadlines",
        words,
        [
            click.Argument(["agreement"], metavar=words["AGREEMENT"]),
            click.Option(["--from", "from_"], metavar=day),
            click.Option(["--to"], metavar=day),
            click.Option(["--known-on"], metavar=day),
            click.Option(["--events"], metavar=file, multiple=True),
            click.Option(["--what-if"], metavar=file, multiple=True),
            click.Option(["--reading"], metavar=words["READING"], multiple=True),
            click.Option(["--json", "as_json"], is_flag=True),
            click.Option(["--exit-code"], is_flag=True),
            click.Option(["--ics"], metavar=file),
            click.Option(["--xlsx"], metavar=file),
        ],
        carry,
    )


def carry(setting: Setting, agreement: str, **given: Any) -> int:
    """Lists the dates from the first day to the last."""
    from engine.interfaces import output, written
    from engine.interfaces.as_it_stands import as_it_stands
    from engine.interfaces.extras import need
    from engine.interfaces.faults import Faults, said
    from engine.interfaces.opened import open_all
    from engine.model.calendar import months_after
    from engine.questions.lists.deadlines import Span
    from engine.questions.versions.lists import deadlines

    faults = Faults()
    files = {name: given[name.strip("-")] for name in FILES if given[name.strip("-")] is not None}
    need(list(files), faults)
    executor = setting.executor(faults)
    first = (
        setting.today if given["from_"] is None else written.day(given["from_"], "--from", faults)
    )
    last = written.day(given["to"], "--to", faults)
    if first and given["to"] is None:
        last = months_after(first, 12, "same day or last")
    known_on = written.day(given["known_on"], "--known-on", faults)
    if first and last and last < first:
        shown = {"first": first.isoformat(), "last": last.isoformat()}
        faults.wrong(said("ends-before-it-starts", **shown), "--to")
    opened = open_all(
        setting, agreement, first, given["events"], given["what_if"], faults, known_on
    )
    readings = written.readings(given["reading"], opened.of_all_versions, faults)
    faults.stop()
    assert first is not None
    assert last is not None
    span = Span(first, last, known_on or max(setting.today, last), readings)
    stands = as_it_stands(setting, agreement, opened, first, known_on)
    found = deadlines(span, opened.versions, opened.events, opened.book, executor, setting.lang)
    told = [f"{one[:1].upper()}{one[1:]}." for one in stands]
    found["assumed"] = " ".join([found["assumed"], *told])
    _write(files, found, opened, setting.lang)
    if given["as_json"]:
        output.as_json(found)
    else:
        from engine.interfaces.lists.deadlines_page import page

        output.text(page(found, opened, setting.lang, output.width()))
    return _exit_code([row["state"] for row in found["rows"]]) if given["exit_code"] else 0


def _write(files: Mapping[str, str], found: Mapping[str, Any], opened: "Opened", lang: str) -> None:
    """The dates as files too; one that cannot be written is a fault."""
    from engine.interfaces import files as paths
    from engine.interfaces.faults import Faults

    faults = Faults()
    for option, name in files.items():
        if option == "--ics":
            from engine.interfaces.lists.calendar_file import calendar

            raw = calendar(found, opened.of_all_versions, opened.events, lang)
        else:
            from engine.interfaces.lists.workbook_file import workbook

            raw = workbook(found, opened.of_all_versions, lang)
        fault = paths.write_bytes(Path(name), raw)
        if fault:
            faults.add(fault)
    faults.stop()


def _exit_code(states: Sequence[str]) -> int:
    """1 where there are dates, 4 where all of them are undecided."""
    if "certain" in states:
        return 1
    return UNDECIDED if states else 0
