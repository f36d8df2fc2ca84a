"""The files of an invented agreement: a few terms with all that they name, and their text."""

import re

from engine.inference.book import load
from engine.inference.kinds import KindInfo
from engine.language.node import Mapping, Scalar, Sequence, Source
from engine.language.yaml_text import read_yaml
from engine.model import types

HEAD = """\
agreement: invented
version: 2030-01-01
title: {sv: Påhittat exempel, en: Invented example}
text: 2030-01-01.txt
parties:
  - {id: alfa, name: föreningen Alfa, short: {sv: Alfa, en: Alfa}, side: association}
  - {id: beta, name: Beta, short: {sv: Beta, en: Beta}, side: public, group: kommunerna,
     units: [{id: kontoret, name: Kontoret}]}
  - {id: gamma, name: Gamma, short: {sv: Gamma, en: Gamma}, side: public, group: kommunerna}
forums:
  - {id: samrad, name: Samrådet}
sections:
  - heading: Klausuler
    clauses:
"""
_ID = re.compile(r"^( *)- (\{?)id: ([^,\s]+)(,?)", re.MULTILINE)


def written(terms: str, forks: tuple[tuple[str, str], ...], mode: str) -> tuple[str, str]:
    """The YAML and the text; each clause's words are its id and a full stop."""
    clauses = [found[3] for found in _ID.finditer(terms)]
    yaml = HEAD + _indented(_ID.sub(_quoted, terms)) + _forks(forks, clauses[0])
    text = "Klausuler\n\n" + "".join(f"{clause}.\n\n" for clause in clauses)
    return yaml + _open_terms(terms, clauses[0], mode), text


def _quoted(found: re.Match[str]) -> str:
    space, brace, clause, comma = found.groups()
    joined = f", quote: {clause}.{comma}" if brace else f"\n{space}  quote: {clause}."
    return f"{space}- {brace}id: {clause}{joined}"


def _indented(terms: str) -> str:
    lines = terms.strip("\n").splitlines()
    least = min(len(line) - len(line.lstrip()) for line in lines if line.strip())
    return "".join(f"      {line[least:]}\n" for line in lines)


def _forks(forks: tuple[tuple[str, str], ...], clause: str) -> str:
    said = "{sv: påhittat, en: invented}"
    written = ""
    for fork, readings in forks:
        main, *_ = readings.split()
        written += f"  - {{id: {fork}, title: {said}, clauses: [{clause}], main: {main}, "
        written += f"reason: {said}, readings: ["
        for reading in readings.split():
            strength = 3 if reading == main else 2
            written += f"{{id: {reading}, says: {said}, strength: {strength}, basis: text}}, "
        written += "]}\n"
    return f"forks:\n{written}" if written else ""


def _open_terms(terms: str, clause: str, mode: str) -> str:
    said = "{sv: påhittat, en: invented}"
    modes = {"always": "mode: always", "presumed": f"mode: presumed, presumption: {said}"}
    written = "".join(
        f"  - {{id: {term}, words: {clause}., clauses: [{clause}], {modes[mode or own]}, "
        f"decides: {said}, asks: {said}}}\n"
        for term, own in _open_terms_named(terms).items()
    )
    return f"open terms:\n{written}" if written else ""


def _open_terms_named(terms: str) -> dict[str, str]:
    """Each with a mode that the field which names it can have."""
    root = read_yaml(Source("terms.yaml", terms))
    named: dict[str, str] = {}
    for clause in root.items if isinstance(root, Sequence) else ():
        if isinstance(clause, Mapping):
            named |= _in_clause(clause)
    return named


def _in_clause(clause: Mapping) -> dict[str, str]:
    keys = {entry.key.text: entry.value for entry in clause.entries}
    kind = keys.get("kind")
    described: KindInfo | None = load().terms.get(kind.text) if isinstance(kind, Scalar) else None
    named: dict[str, str] = {}
    for field in described.fields if described else ():
        node = keys.get(field.written)
        if field.type in (types.OpenTerm, types.OpenTerms) and node is not None:
            items = node.items if isinstance(node, Sequence) else (node,)
            mode = described.declared.__modes__.get(field.name, ("always",))[0]
            named |= {item.text: mode for item in items if isinstance(item, Scalar)}
    return named
