"""The parts of an agreement that stand before and after its clauses: who is bound, and silences."""

import re

from engine.language.ids import Ids
from engine.language.node import Mapping, Node, Scalar
from engine.language.page import Page, keyed, parts, scalar, text, value
from engine.language.references import ALL, read_said
from engine.model.agreement import Forum, Party, Silence, Unit
from engine.model.problem import Place
from engine.model.said import Said

_NUMBER = re.compile(r"\d{6}-\d{4}")


def read_agreement_parties(
    node: Node, page: Page, ids: Ids
) -> tuple[tuple[Party, ...], dict[str, Place]]:
    """The parties, and where each organisation number stands."""
    numbers: dict[str, Place] = {}
    found = [_party(item, page, ids, numbers) for item in parts(node, page)]
    _refuse_taken_groups(node, page)
    return tuple(party for party in found if party is not None), numbers


def read_forums(node: Node, page: Page, ids: Ids) -> tuple[Forum, ...]:
    """The forums in which the parties meet."""
    found = []
    for item in parts(node, page):
        keys = keyed(item, page, "forums", ("id", "name"))
        forum, name = ids.read(keys.get("id")), value(keys, "name", page, text)
        if forum is not None and name is not None:
            found.append(Forum(forum, name, page.place(keys["id"])))
    return tuple(found)


def read_silences(node: Node, page: Page) -> tuple[Silence, ...]:
    """The topics on which the whole agreement says nothing."""
    found = []
    for item in parts(node, page):
        keys = keyed(item, page, "silent", ("topic", "sv", "en"))
        topic, sv, en = (value(keys, key, page, text) for key in ("topic", "sv", "en"))
        if topic is not None and sv is not None and en is not None:
            found.append(Silence(topic, Said(sv, en), page.place(keys["topic"])))
    return tuple(found)


def _party(node: Node, page: Page, ids: Ids, numbers: dict[str, Place]) -> Party | None:
    keys = keyed(
        node,
        page,
        "parties",
        ("id", "name", "short", "side"),
        ("group", "number", "represents", "units"),
    )
    party, name = ids.read(keys.get("id")), value(keys, "name", page, text)
    short = value(keys, "short", page, read_said)
    side, group = value(keys, "side", page, text), value(keys, "group", page, text)
    number = _number(keys.get("number"), page, numbers)
    represents = value(keys, "represents", page, read_said)
    units = _units(keys["units"], page, ids) if "units" in keys else ()
    if party is None or name is None or short is None or side is None:
        return None
    return Party(
        id=party,
        name=name,
        short=short,
        side=side,
        group=group or "",
        number=number or "",
        represents=represents,
        units=units,
        place=page.place(keys["id"]),
    )


def _units(node: Node, page: Page, ids: Ids) -> tuple[Unit, ...]:
    found = []
    for item in parts(node, page):
        keys = keyed(item, page, "units", ("id", "name"))
        unit, name = ids.read(keys.get("id")), value(keys, "name", page, text)
        if unit is not None and name is not None:
            found.append(Unit(unit, name, page.place(keys["id"])))
    return tuple(found)


def _number(node: Node | None, page: Page, numbers: dict[str, Place]) -> str | None:
    found = None if node is None else scalar(node, page)
    if found is None:
        return None
    if not _NUMBER.fullmatch(found.text):
        page.report("not-an-organisation-number", found, "write-number", text=found.text)
        return None
    numbers[found.text] = page.place(found)
    return found.text


def _refuse_taken_groups(node: Node, page: Page) -> None:
    """A group that is named as a party or a unit is would make a list of parties unclear."""
    taken = {ALL, *page.names.parties, *page.names.units, *page.names.forums}
    for party in parts(node, page):
        for entry in party.entries if isinstance(party, Mapping) else ():
            group = entry.value if entry.key.text == "group" else None
            if entry.key.text == "id" and isinstance(entry.value, Scalar):
                group = entry.value if entry.value.text == ALL else None
            if isinstance(group, Scalar) and group.text in taken:
                page.report("duplicate-id", group, id=group.text)
