"""`overens diff`: what is different between two versions, or between two agreements."""

from collections.abc import Mapping
from typing import Any, Final

import click

from engine.interfaces.program import Command
from engine.interfaces.setting import Setting

FORMATS: Final = ("text", "json", "html", "markdown")


def command(words: Mapping[str, str]) -> click.Command:
    """The command with its options."""
    return Command(
        "diff",
        words,
        [
            click.Argument(["old"], metavar=words["OLD"]),
            click.Argument(["new"], metavar=words["NEW"]),
            click.Option(["--format"], metavar="|".join(FORMATS)),
            click.Option(["--json", "as_json"], is_flag=True),
            click.Option(["--output"], metavar=words["FILE"]),
            click.Option(["--exit-code"], is_flag=True),
        ],
        carry,
    )


def carry(setting: Setting, old: str, new: str, **given: Any) -> int:
    """0; with `--exit-code` 1 where there are differences."""
    from engine.interfaces import written
    from engine.interfaces.diff_report import delivered
    from engine.interfaces.faults import Faults
    from engine.interfaces.opened import agreement_of, book

    faults = Faults()
    form = written.form(given["format"], given["as_json"], FORMATS, faults)
    sides = [agreement_of(setting, named, setting.today, faults) for named in (old, new)]
    faults.stop()
    one, other = sides
    assert one is not None
    assert other is not None
    found = _compared(one, other, book(), setting.lang)
    delivered(found, form, given["output"], setting.lang)
    return int(given["exit_code"] and found["differ"])


def _compared(one: Any, other: Any, book: Any, lang: str) -> dict[str, Any]:
    if one.id == other.id:
        from engine.comparison.versions import compare
        from engine.comparison.worded import worded

        return worded(compare(one, other, book), book, lang)
    from engine.comparison.worded_topics import worded_topics

    return worded_topics(one, other, book, lang)
