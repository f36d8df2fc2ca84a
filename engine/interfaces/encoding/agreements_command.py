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
    from engine.interfaces.opened import book, by_date, versions_of
    from engine.interfaces.records.journal_events import journaled
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
        versions = versions_of(setting, name, setting.today, faults)
        if versions is None:
            continue
        known = len(faults.found)
        kept = journaled(setting, by_date(versions, setting.today), book(), None, faults)
        if len(faults.found) == known:  # no status on a record that cannot be read
            rows.append(_row(setting, versions, kept.events, executor, book()))
    _show(rows, setting, as_json)
    faults.stop()
    return 0


def _row(
    setting: Setting,
    versions: Sequence[Any],
    events: Sequence[Any],
    executor: str,
    rules: Any,
) -> dict[str, Any]:
    from engine.interfaces.opened import version_named
    from engine.questions.question import Question
    from engine.questions.versions.answer import ask

    today = setting.today
    answer = ask(
        Question("in-force", today, known_on=today),
        versions,
        events,
        rules,
        executor,
        setting.lang,
    )
    agreement = version_named(versions, answer["version"])
    return {
        "agreement": agreement.id,
        "title": agreement.title.in_(setting.lang),
        "versions": sorted(one.version.isoformat() for one in versions),
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
            ("versions", _versions(row, words)),
            ("parties", ", ".join(f"{p['name']} ({p['id']})" for p in row["parties"])),
            ("today", row["headline"]),
        ):
            paper.pair(f"{words['agreements.' + key]}:", shown, 2, 11)
    output.text(paper.text())


def _versions(row: dict[str, Any], words: Mapping[str, str]) -> str:
    """All of them; of several, which one applies today."""
    told = ", ".join(row["versions"])
    if len(row["versions"]) == 1:
        return told
    return told + words["agreements.version"].format(version=row["version"])
