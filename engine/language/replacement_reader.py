"""What a version says of the version that it replaces: which, from which day, by which amendment.

replaces: 2026-01-01
from: 2028-01-01                  # that of the version if left out
by amendment:                     # at least one of the two
  event: andring-1                # the id of the amendment on record
  decided: {sv: …, en: …}         # where it is documented
"""

from datetime import date

from engine.language.node import Node
from engine.language.page import Page, keyed, text, value
from engine.language.references import read_said
from engine.language.written_days import read_day
from engine.model.agreement import Replacement
from engine.model.said import Said

OF_REPLACED = ("from", "by amendment")
OF_AMENDMENT = ("event", "decided")


def read_replacement(keys: dict[str, Node], version: date | None, page: Page) -> Replacement | None:
    """What is stated; None for a version that replaces none."""
    if "replaces" not in keys:
        for key in OF_REPLACED:
            if key in keys:
                page.report("replaces-needed", keys[key], "write-replaces", key=key)
        return None
    replaced = read_day(keys["replaces"], page)
    first_day = read_day(keys["from"], page) if "from" in keys else version
    event, decided = (
        _amendment(keys["by amendment"], page) if "by amendment" in keys else ("", None)
    )
    if replaced is None or first_day is None:
        return None
    return Replacement(replaced, first_day, page.place(keys["replaces"]), event, decided)


def _amendment(node: Node, page: Page) -> tuple[str, Said | None]:
    before = len(page.problems)
    keys = keyed(node, page, "by amendment", (), OF_AMENDMENT)
    if not keys and len(page.problems) == before:
        page.report("amendment-not-said", node, "write-amendment")
    return value(keys, "event", page, text) or "", value(keys, "decided", page, read_said)
