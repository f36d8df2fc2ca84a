"""`overens obligations`: every duty and its state on a day."""

from collections.abc import Mapping
from typing import Any

import click

from engine.interfaces.lists.list_options import options
from engine.interfaces.program import Command
from engine.interfaces.setting import Setting


def command(words: Mapping[str, str]) -> click.Command:
    """The command with its options."""
    return Command("obligations", words, options(words), carry)


def carry(setting: Setting, agreement: str, **given: Any) -> int:
    """Lists the duties as they are on the day."""
    from engine.interfaces import output
    from engine.interfaces.as_it_stands import as_it_stands
    from engine.interfaces.lists.listing import asked, exit_code
    from engine.questions.versions.lists import obligations

    question, opened, executor = asked("obligations", setting, agreement, given)
    found = obligations(
        question, opened.versions, opened.events, opened.book, executor, setting.lang
    )
    known_on = None if question.known_on_by_default else question.known_on
    said = as_it_stands(setting, agreement, opened, question.on, known_on)
    found["assumed"] = [*said, *found["assumed"]]
    if given["as_json"]:
        output.as_json(found)
    else:
        from engine.interfaces.lists.obligations_page import page

        output.text(page(found, opened, setting.lang, output.width()))
    return exit_code([row["state"] for row in found["rows"]]) if given["exit_code"] else 0
