"""`overens reopen`: which answers what was recorded since then has changed."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import click

from engine.interfaces.program import Command
from engine.interfaces.setting import Setting
from engine.journal.entry import Entry


def command(words: Mapping[str, str]) -> click.Command:
    """The command with its options."""
    return Command(
        "reopen",
        words,
        [
            click.Argument(["agreement"], metavar=words["AGREEMENT"]),
            click.Option(["--since"], metavar=f"{words['HEAD']}|{words['DAY']}"),
            click.Option(["--on"], metavar=words["DAY"]),
            click.Option(["--json", "as_json"], is_flag=True),
            click.Option(["--exit-code"], is_flag=True),
        ],
        carry,
    )


def carry(setting: Setting, agreement: str, **given: Any) -> int:
    """Lists every answer that differs between then and now, with the entries that moved it."""
    from engine.interfaces import output, written
    from engine.interfaces.faults import Faults, said
    from engine.interfaces.opened import agreement_of, book
    from engine.interfaces.paper import Paper
    from engine.interfaces.records.journal_events import readable_events, whole_entries
    from engine.interfaces.records.journals import shown
    from engine.interfaces.records.reopen_page import change_lines, change_rows
    from engine.interfaces.records.reopening import compared
    from engine.model.event import Recorded
    from engine.model.problem import Problem

    faults = Faults()
    on = setting.today if given["on"] is None else written.day(given["on"], "--on", faults)
    if not given["since"]:
        faults.wrong(said("since-needed", "give-since"))
    found = agreement_of(setting, agreement, on or setting.today, faults)
    entries = whole_entries(setting, found.id, faults) if found is not None else ()
    number = _how_many(entries, given["since"] or "", faults)
    faults.stop()
    assert found is not None
    assert on is not None
    rules = book()
    events = readable_events(setting, entries, found, rules)
    faults.invalid([one for one in events if isinstance(one, Problem)])
    faults.stop()
    read = [one for one in events if isinstance(one, Recorded)]
    changed = compared(setting, on, found, rules, read[:number], read[number:])
    since = entries[number - 1].hash if number else None
    if given["as_json"]:
        output.as_json(
            {
                "contract": "1",
                "agreement": found.id,
                "journal": shown(setting),
                "on": on.isoformat(),
                "since": since,
                "head": entries[-1].hash if entries else None,
                "entries": len(entries) - number,
                "rows": change_rows(changed),
            }
        )
    else:
        words = output.words(setting.lang)
        paper = Paper(output.width(), output.in_colour())
        later = len(entries) - number
        paper.line(
            words[f"reopen.span.{'one' if later == 1 else 'many'}"].format(
                agreement=found.id, n=later, on=on.isoformat()
            )
        )
        paper.blank()
        change_lines(changed, setting.lang, paper, words["reopen.none"])
        output.text(paper.text())
    return int(bool(changed)) if given["exit_code"] else 0


def _how_many(entries: Sequence[Entry], since: str, faults: Any) -> int:
    """How many entries there were at a head, or by the end of a day in Stockholm."""
    from engine.interfaces import written
    from engine.interfaces.faults import said
    from engine.interfaces.records.journals import head_named

    if not since:
        return 0
    if len(since) == len("2026-06-30") and since[4:5] == "-":
        day: date | None = written.day(since, "--since", faults)
        return sum(1 for one in entries if day and one.day <= day.isoformat())
    head = head_named(since, "--since", faults)
    if faults.found:
        return 0
    found = [one.sequence for one in entries if one.hash.startswith(head)]
    if len(found) == 1:
        return found[0]
    faults.wrong(said("several-heads" if found else "no-such-head", text=since), "--since")
    return 0
