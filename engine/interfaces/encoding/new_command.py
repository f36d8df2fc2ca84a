"""`overens new`: the skeleton of an encoding from the text of an agreement."""

from collections.abc import Mapping

import click

from engine.interfaces.program import Command
from engine.interfaces.setting import Setting


def command(words: Mapping[str, str]) -> click.Command:
    """The command with its options."""
    return Command(
        "new",
        words,
        [
            click.Argument(["text"], metavar=words["TEXT"]),
            click.Option(["--id", "agreement"], metavar="ID"),
            click.Option(["--output"], metavar=words["DIR"]),
            click.Option(["--json", "as_json"], is_flag=True),
        ],
        carry,
    )


def carry(
    setting: Setting, text: str, agreement: str | None, output: str | None, as_json: bool
) -> int:
    """0 where the two files are written; nothing that is there is written over."""
    from engine.interfaces.encoding.beginning import begun

    return begun(setting, text, agreement, output, as_json)
