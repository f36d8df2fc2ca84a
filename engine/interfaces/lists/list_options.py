"""The options of lists that tell the state on a day."""

from collections.abc import Mapping

import click


def options(words: Mapping[str, str]) -> list[click.Parameter]:
    """The options of such a list, after the agreement."""
    day, file = words["DAY"], words["FILE"]
    return [
        click.Argument(["agreement"], metavar=words["AGREEMENT"]),
        click.Option(["--on"], metavar=day),
        click.Option(["--known-on"], metavar=day),
        click.Option(["--party"], metavar=words["PARTY"]),
        click.Option(["--events"], metavar=file, multiple=True),
        click.Option(["--what-if"], metavar=file, multiple=True),
        click.Option(["--reading"], metavar=words["READING"], multiple=True),
        click.Option(["--json", "as_json"], is_flag=True),
        click.Option(["--exit-code"], is_flag=True),
    ]
