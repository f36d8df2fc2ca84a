"""`overens test`: runs the scenarios that lie beside the agreements."""

from collections.abc import Mapping

import click

from engine.interfaces.program import Command
from engine.interfaces.setting import Setting


def command(words: Mapping[str, str]) -> click.Command:
    """The command with its options."""
    return Command(
        "test",
        words,
        [
            click.Argument(["named"], metavar=words["PATHS"], nargs=-1),
            click.Option(["--coverage"], is_flag=True),
            click.Option(["--mutate"], is_flag=True),
            click.Option(["--json", "as_json"], is_flag=True),
        ],
        carry,
    )


def carry(
    setting: Setting, named: tuple[str, ...], coverage: bool, mutate: bool, as_json: bool
) -> int:
    """0 where every answer is as expected, 1 where one differs; 3 if a scenario is invalid.

    With `coverage`, 1 also where something that a scenario should exercise is left out; with
    `mutate`, where a mutant survives.
    """
    from engine.interfaces.encoding.testing import Testing

    return Testing(setting, named, coverage, mutate).carried_out(as_json)
