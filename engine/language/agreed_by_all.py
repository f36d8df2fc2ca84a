"""Whom `all` and a group mean in an event that brings a version: the parties of the one before it.

What everybody agreed to, those agreed to who were parties then. Whom the new version adds is none
of them: that it wants to be a party it says itself.
"""

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import replace
from datetime import date
from typing import Any

from engine.inference.kinds import KindInfo
from engine.language.fields import reader_of
from engine.language.node import Entry
from engine.language.page import Page, names_of
from engine.model.agreement import Agreement


def of_those_before(
    page: Page, kind: KindInfo, entries: Mapping[str, Entry], versions: Sequence[Agreement]
) -> Page:
    """The page on which the values of an event are read, by its entries: one that brings a version
    has names of its own there. What is wrong with it is told on both."""
    brings = getattr(kind.declared, "__brings__", "")
    if not brings:
        return page
    aside = Page(page.source)  # what is wrong with id and version is told where they are read
    own, named = (entries[one].value if one in entries else None for one in ("id", brings))
    day: Any = named and reader_of(date)(named, aside)
    before = _before(getattr(own, "text", ""), day, versions)
    if before is None:
        return page
    theirs = names_of(before)
    there = copy(page)
    groups = {**page.names.groups, **theirs.groups}
    there.names = replace(page.names, everyone=theirs.parties, groups=groups)
    return there


def _before(event: str, day: date | None, versions: Sequence[Agreement]) -> Agreement | None:
    """The version that an event amends: that which the one it brings says it replaces, or, if that
    one is not held, the last of those before the day by which it is named."""
    for one in versions:
        replaced = one.replaces
        if replaced and (day in (one.version, one.first_day) or event == replaced.event != ""):
            return next((old for old in versions if old.version == replaced.version), None)
    earlier = [one for one in versions if day and one.first_day < day]
    return max(earlier, key=lambda one: one.first_day, default=None)
