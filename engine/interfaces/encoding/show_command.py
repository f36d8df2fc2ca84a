"""`overens show`: an agreement's clauses, forks and open terms."""

from collections.abc import Mapping

import click

from engine.interfaces.program import Command
from engine.interfaces.setting import Setting


def command(words: Mapping[str, str]) -> click.Command:
    """The command with its options."""
    return Command(
        "show",
        words,
        [
            click.Argument(["agreement"], metavar=words["AGREEMENT"]),
            click.Option(["--clause"], metavar=words["ID"]),
            click.Option(["--on"], metavar=words["DAY"]),
            click.Option(["--json", "as_json"], is_flag=True),
        ],
        carry,
    )


def carry(
    setting: Setting, agreement: str, clause: str | None, on: str | None, as_json: bool
) -> int:
    """Shows the version of that day."""
    from engine.interfaces import output, written
    from engine.interfaces.faults import Faults, unknown
    from engine.interfaces.opened import agreement_of, book
    from engine.questions.lists.shown import shown

    faults = Faults()
    day = written.day(on, "--on", faults) or setting.today
    found = agreement_of(setting, agreement, day, faults)
    if found is not None and clause is not None and clause not in found.clauses:
        faults.wrong(unknown("unknown-clause", "clause", clause, found.clauses), "--clause")
    faults.stop()
    assert found is not None
    laid_open = shown(found, book(), setting.lang, clause or "")
    if as_json:
        output.as_json(laid_open)
    else:
        from engine.interfaces.encoding.shown_page import page

        output.text(page(laid_open, setting.lang, output.width()))
    return 0
