"""`overens check`: what has to be done or decided, over all agreements, on a day."""

from collections.abc import Mapping
from typing import Any

import click

from engine.interfaces.program import Command
from engine.interfaces.setting import Setting


def command(words: Mapping[str, str]) -> click.Command:
    """The command with its options."""
    day, file = words["DAY"], words["FILE"]
    return Command(
        "check",
        words,
        [
            click.Argument(["named"], metavar=words["AGREEMENTS"], nargs=-1),
            click.Option(["--on"], metavar=day),
            click.Option(["--known-on"], metavar=day),
            click.Option(["--horizon"], metavar=words["DAYS"]),
            click.Option(["--since"], metavar=day),
            click.Option(["--events"], metavar=words["EVENTS-OF"], multiple=True),
            click.Option(["--what-if"], metavar=words["EVENTS-OF"], multiple=True),
            click.Option(["--reading"], metavar=words["READING"], multiple=True),
            click.Option(["--acknowledged"], metavar=file),
            click.Option(["--format"], metavar="text|json|junit|sarif|github"),
            click.Option(["--json", "as_json"], is_flag=True),
            click.Option(["--output"], metavar=file),
        ],
        carry,
    )


def carry(setting: Setting, named: tuple[str, ...], **given: Any) -> int:
    """0 where there is nothing to act on, 1 findings, 4 only undecided ones."""
    from engine.interfaces.checks.checking import Checking
    from engine.interfaces.checks.reports import delivered

    checking = Checking(setting, named, given)
    report = checking.report()
    delivered(report, checking.format, given["output"])
    return report.exit_code
