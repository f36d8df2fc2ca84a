"""`overens lint`: whether the agreements are encoded as they should be."""

from collections.abc import Mapping
from typing import Any

import click

from engine.interfaces.program import Command
from engine.interfaces.setting import Lang, Setting


def command(words: Mapping[str, str]) -> click.Command:
    """The command with its options."""
    return Command(
        "lint",
        words,
        [
            click.Argument(["named"], metavar=words["AGREEMENTS"], nargs=-1),
            click.Option(["--json", "as_json"], is_flag=True),
        ],
        carry,
    )


def carry(setting: Setting, named: tuple[str, ...], as_json: bool) -> int:
    """0 where nothing is wrong, remarks on the text or not; 1 findings, 3 a file is no YAML."""
    from engine.interfaces.encoding.linting import all_checked, follow_one_another, page, paths

    each = all_checked(paths(setting, named), setting.today)
    found = follow_one_another(setting, named, each)
    if as_json:
        from engine.interfaces import output

        output.as_json(_listed(found, setting.lang))
    else:
        page(found, setting.lang)
    if any(not one.readable for one in found):
        return 3
    return 1 if any(one.problems for one in found) else 0


def _listed(found: Any, lang: Lang) -> dict[str, Any]:
    from engine.interfaces.problem_rows import row

    return {
        "contract": "1",
        "rows": [
            {"agreement": one.name, **row(p, lang)}
            for one in found
            for p in (*one.problems, *one.remarks)
        ],
        "agreements": [
            {"agreement": one.name, "readable": one.readable, "counts": one.counts} for one in found
        ],
    }
