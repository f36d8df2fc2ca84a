"""`overens journal`: what is recorded, whether it is whole, and how it leaves and comes."""

from collections.abc import Mapping
from typing import Any

import click

from engine.interfaces.program import Command
from engine.interfaces.setting import Setting


def command(words: Mapping[str, str]) -> click.Command:
    """The command with its options."""
    return Command(
        "journal",
        words,
        [
            click.Argument(["agreement"], metavar=words["AGREEMENT"], required=False),
            click.Option(["--known-on"], metavar=words["DAY"]),
            click.Option(["--verify"], is_flag=True),
            click.Option(["--head"], metavar=words["HEAD"]),
            click.Option(["--export"], metavar=words["FILE"]),
            click.Option(["--import", "import_"], metavar=words["FILE"]),
            click.Option(["--prepare"], is_flag=True),
            click.Option(["--json", "as_json"], is_flag=True),
        ],
        carry,
    )


def carry(setting: Setting, agreement: str | None, **given: Any) -> int:
    """Lists, checks, takes out or takes in; exit code 5 where the journal is not whole."""
    from engine.interfaces.records.journaling import Journaling

    return Journaling(setting, agreement, given).carried_out()
