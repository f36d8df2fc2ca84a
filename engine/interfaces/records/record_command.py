"""`overens record`: what has happened, into the journal."""

import os
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

import click

from engine.interfaces.program import Command
from engine.interfaces.setting import Setting

if TYPE_CHECKING:
    from engine.interfaces.records.recording import Written
    from engine.questions.lists.reopened import Reopened

NOT_SHOWN: Final = 1
"""It is recorded, but standard output did not take what was to be shown."""


def command(words: Mapping[str, str]) -> click.Command:
    """The command with its options."""
    return Command(
        "record",
        words,
        [
            click.Argument(["agreement"], metavar=words["AGREEMENT"]),
            click.Option(["--event-file"], metavar=words["FILE"], multiple=True),
            click.Option(["--event"], metavar=words["KIND"]),
            click.Option(["--set", "set_"], metavar=words["KEY=VALUE"], multiple=True),
            click.Option(["--recorded-by"], metavar=words["WHO"]),
            click.Option(["--again"], is_flag=True),
            click.Option(["--dry-run"], is_flag=True),
            click.Option(["--json", "as_json"], is_flag=True),
        ],
        carry,
    )


def carry(setting: Setting, agreement: str, **given: Any) -> int:
    """Records, or shows what would be recorded and which answers it would change."""
    from engine.interfaces import output
    from engine.interfaces.records.recording import Recording
    from engine.interfaces.records.reopening import changes

    written = Recording(setting, agreement, given).carried_out()
    changed = changes(setting, written) if given["dry_run"] else None
    try:
        _tell(setting, given, written, changed)
        sys.stdout.flush()
    except OSError:  # what is recorded stays so: this is not the exit code of nothing written
        if given["dry_run"]:
            raise
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        ids = ", ".join(one.id for one in written.entries)
        output.aside(output.words(setting.lang)["record.not-shown"].format(ids=ids) + "\n")
        return NOT_SHOWN
    return 0


def _tell(
    setting: Setting,
    given: Mapping[str, Any],
    written: "Written",
    changed: "Sequence[Reopened] | None",
) -> None:
    from engine.interfaces import output
    from engine.interfaces.paper import Paper
    from engine.interfaces.records.journal_page import entry_lines, entry_row
    from engine.interfaces.records.journals import shown
    from engine.interfaces.records.reopen_page import change_lines, change_rows

    if given["as_json"]:
        output.as_json(
            {
                "contract": "1",
                "agreement": written.agreement.id,
                "journal": shown(setting),
                "dry_run": given["dry_run"],
                "head": written.entries[-1].hash,
                "rows": [entry_row(one) for one in written.entries],
                "changes": None if changed is None else change_rows(changed),
            }
        )
        return
    words = output.words(setting.lang)
    paper = Paper(output.width(), output.in_colour())
    key = "record.would" if given["dry_run"] else "record.done"
    paper.line(words[key].format(agreement=written.agreement.id, journal=shown(setting)))
    paper.blank()
    entry_lines(written.entries, paper)
    if changed is not None:
        paper.blank()
        change_lines(changed, setting.lang, paper, words["record.no-changes"])
    output.text(paper.text())
