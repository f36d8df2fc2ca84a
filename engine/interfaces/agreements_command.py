"""`overens agreements`: which agreements there are, and whether they are in force today."""

from collections.abc import Mapping, Sequence
from typing import Any

import click

from engine.interfaces.program import Command
from engine.interfaces.setting import Setting


def command(words: Mapping[str, str]) -> click.Command:
    """The command with its options."""
    json = click.Option(["--json", "as_json"], is_flag=True)
    return Command("agreements", words, [json], carry)


def carry(setting: Setting, as_json: bool) -> int:
    """Lists what can be read; what cannot is told on standard error."""
    from engine.interfaces.faults import Fault, Faults
    from engine.interfaces.journal_events import journaled
    from engine.interfaces.opened import agreement_of, book
    from engine.interfaces.shelf import Shelf

    faults = Faults()
    executor = setting.executor(faults)
    shelf = Shelf(setting.folder)
    ids = shelf.ids()
    if isinstance(ids, Fault):
        faults.add(ids)
        ids = []
    faults.stop()
    rows = []
    for name in ids:
        agreement = agreement_of(setting, name, setting.today, faults)
        if agreement is None:
            continue
        known = len(faults.found)
        kept = journaled(setting, agreement, book(), None, faults)
        if len(faults.found) == known:  # no status on a record that cannot be read
            versions = [one.first_day.isoformat() for one in shelf.versions(name)]
            rows.append(_row(setting, agreement, kept.events, versions, executor, book()))
    _show(rows, setting, as_json)
    faults.stop()
    return 0


def _row(
    setting: Setting,
    agreement: Any,
    events: Sequence[Any],
    versions: list[str],
    executor: str,
    rules: Any,
) -> dict[str, Any]:
    from engine.questions.answer import ask
    from engine.questions.question import Question

    today = setting.today
    answer = ask(
        Question("in-force", today, known_on=today),
        agreement,
        events,
        rules,
        executor,
        setting.lang,
    )
    return {
        "agreement": agreement.id,
        "title": agreement.title.in_(setting.lang),
        "versions": versions,
        "version": agreement.version.isoformat(),
        "parties": [{"id": party.id, "name": party.name} for party in agreement.parties],
        "on": today.isoformat(),
        "status": answer["answer"],
        "headline": answer["headline"],
    }


def _show(rows: list[dict[str, Any]], setting: Setting, as_json: bool) -> None:
    from engine.interfaces import output

    if as_json:
        output.as_json({"contract": "1", "rows": rows})
        return
    from engine.interfaces.paper import Paper

    words = output.words(setting.lang)
    paper = Paper(output.width(), output.in_colour())
    for row in rows:
        paper.heading(row["agreement"])
        paper.line(row["title"], 2)
        for key, shown in (
            ("versions", ", ".join(row["versions"])),
            ("parties", ", ".join(f"{p['name']} ({p['id']})" for p in row["parties"])),
            ("today", row["headline"]),
        ):
            paper.pair(f"{words['agreements.' + key]}:", shown, 2, 11)
    output.text(paper.text())
