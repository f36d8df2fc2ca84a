"""`overens ask`: one question about one agreement."""

from collections.abc import Mapping
from typing import Any

import click

from engine.interfaces.program import Command
from engine.interfaces.setting import Setting


def command(words: Mapping[str, str]) -> click.Command:
    """The command with its options; what carries it out is loaded when it is used."""
    day, file = words["DAY"], words["FILE"]
    return Command(
        "ask",
        words,
        [
            click.Argument(["question"], metavar=words["QUESTION"]),
            click.Argument(["agreement"], metavar=words["AGREEMENT"]),
            click.Option(["--on"], metavar=day),
            click.Option(["--known-on"], metavar=day),
            click.Option(["--party"], metavar=words["PARTY"]),
            click.Option(["--events"], metavar=file, multiple=True),
            click.Option(["--what-if"], metavar=file, multiple=True),
            click.Option(["--reading"], metavar=words["READING"], multiple=True),
            click.Option(["--form"], metavar="written|email|minutes|oral"),
            click.Option(["--sent"], metavar=day),
            click.Option(["--received"], metavar=day),
            click.Option(["--for-end"], metavar=f"{day}|earliest"),
            click.Option(["--ends-by"], metavar=day),
            click.Option(["--event"], metavar=words["ID"]),
            click.Option(["--for", "for_year"], metavar=words["YEAR"]),
            click.Option(["--against"], metavar=words["PARTY"]),
            click.Option(["--year"], metavar=words["YEAR"]),
            click.Option(["--duty"], metavar=words["ID"]),
            click.Option(["--person"], metavar=words["PERSON"]),
            click.Option(["--depth"], metavar="line|page|full"),
            click.Option(["--json", "as_json"], is_flag=True),
            click.Option(["--exit-code"], is_flag=True),
            click.Option(["--verify"], is_flag=True),
        ],
        carry,
    )


def carry(setting: Setting, **written: Any) -> int:
    """Asks, shows the answer and gives the exit code."""
    from engine.interfaces.answers.asking import Asking

    return Asking(setting, written).carried_out()
