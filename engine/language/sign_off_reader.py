"""Reads the sign-off of a clause, and the hash that tells whether it has changed since."""

import hashlib
import json
import re
from collections import abc
from typing import Any, Final

from engine.language.node import Mapping, Node, Scalar, Sequence
from engine.language.page import Page, keyed, value
from engine.language.written_days import read_day
from engine.language.written_values import shaped
from engine.model.sign_off import SignOff

BESIDE: Final = ("sign-off", "notes")
"""Keys of a clause that are no part of what is reviewed."""
DEFINED: Final = ("forks", "open terms", "forums")
"""Keys of a file whose items a clause names by id."""
_OF_REVIEW: Final = ("reviewed by", "reviewed on", "sha256")


def read_sign_off(node: Node, page: Page) -> SignOff | None:
    """The sign-off; None after reporting what is wrong with it. A review has all three keys."""
    keys = keyed(node, page, "sign-off", ("encoded by", "encoded on"), _OF_REVIEW)
    found: dict[str, Any] = {
        name: value(keys, name, page, _READERS[name]) for name in keys if name in _READERS
    }
    lacking = [name for name in _OF_REVIEW if name not in keys]
    if lacking and len(lacking) < len(_OF_REVIEW):
        page.report("missing-key", node, key=lacking[0], where="sign-off")
        return None
    if any(one is None for one in found.values()) or not {"encoded by", "encoded on"} <= set(found):
        return None
    encoded, reviewed = found["encoded on"], found.get("reviewed on")
    if reviewed is not None and reviewed < encoded:
        related = (("encoded-here", page.place(keys["encoded on"])),)
        said = {"reviewed": reviewed.isoformat(), "encoded": encoded.isoformat()}
        page.report("reviewed-before-encoded", keys["reviewed on"], None, related, **said)
        return None
    return SignOff(
        encoded_by=found["encoded by"],
        encoded_on=encoded,
        place=page.place(node),
        reviewed_by=found.get("reviewed by", ""),
        reviewed_on=reviewed,
        sha256=found.get("sha256", ""),
    )


def definitions(root: Mapping) -> dict[str, Node]:
    """The forks, open terms and forums of a file, by id: what a clause can name and rest on."""
    return {
        key.value.text: item
        for entry in root.entries
        if entry.key.text in DEFINED and isinstance(entry.value, Sequence)
        for item in entry.value.items
        if isinstance(item, Mapping)
        for key in item.entries
        if key.key.text == "id" and isinstance(key.value, Scalar)
    }


def clause_sha256(node: Mapping, defined: abc.Mapping[str, Node]) -> str:
    """SHA-256 of a clause as written: its words and terms, and what they name of `defined`.

    Order, spacing and notes mean nothing.
    """
    reviewed = [entry for entry in node.entries if entry.key.text not in BESIDE]
    told = {entry.key.text: _plain(entry.value) for entry in reviewed}
    named = {word for entry in reviewed for word in _words(entry.value)}
    told |= {f"defined: {id}": _plain(defined[id]) for id in sorted(named & set(defined))}
    text = json.dumps(told, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _plain(node: Node) -> Any:
    if isinstance(node, Scalar):
        return " ".join(node.text.split())
    if isinstance(node, Mapping):
        return {entry.key.text: _plain(entry.value) for entry in node.entries}
    return [_plain(item) for item in node.items]


def _words(node: Node) -> abc.Iterator[str]:
    if isinstance(node, Scalar):
        yield node.text
        return
    inner = [one.value for one in node.entries] if isinstance(node, Mapping) else node.items
    for one in inner:
        yield from _words(one)


_role = shaped(re.compile(r"[a-zåäö][^\d@]*"), "not-a-role", "write-role")
"""A role such as `kommunjurist`; a name or an address is refused."""
_sha256 = shaped(re.compile(r"[0-9a-f]{12,64}"), "not-a-sha256", "write-clause-sha256")
_READERS: Final[dict[str, Any]] = {
    "encoded by": _role,
    "encoded on": read_day,
    "reviewed by": _role,
    "reviewed on": read_day,
    "sha256": _sha256,
}
