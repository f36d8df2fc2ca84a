"""`overens status`: one page on where an agreement stands."""

from collections.abc import Mapping
from typing import Any

import click

from engine.interfaces.lists.list_options import options
from engine.interfaces.program import Command
from engine.interfaces.setting import Setting


def command(words: Mapping[str, str]) -> click.Command:
    """The command with its options: it is about the whole agreement, so no party is asked for."""
    return Command("status", words, [p for p in options(words) if p.name != "party"], carry)


def carry(setting: Setting, agreement: str, **given: Any) -> int:
    """Shows where the agreement stands on the day."""
    from engine.interfaces import output
    from engine.interfaces.as_it_stands import as_it_stands
    from engine.interfaces.lists.listing import asked, exit_code
    from engine.questions.lists.status import status

    question, opened, executor = asked("status", setting, agreement, given)
    found = status(question, opened.versions, opened.events, opened.book, executor, setting.lang)
    known_on = None if question.known_on_by_default else question.known_on
    said = as_it_stands(setting, agreement, opened, question.on, known_on)
    found["assumed"] = [*said, *found["assumed"]]
    if given["as_json"]:
        output.as_json(found)
    else:
        from engine.interfaces.lists.status_page import page

        output.text(page(found, opened, setting.lang, output.width()))
    if not given["exit_code"]:
        return 0
    waiting = ["unknown"] if found["waiting_for_in_force"] else []
    states = [found["in_force"]["answer"], *(row["state"] for row in found["duties"]), *waiting]
    return exit_code(states)
