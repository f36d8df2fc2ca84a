"""Hands over a comparison in the format asked for, on standard output or as a file."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from engine.interfaces import output
from engine.interfaces.diffs.diff_outline import Outline, Row, Section, line
from engine.interfaces.faults import Refused
from engine.interfaces.files import shown, write
from engine.wording.diff_sentences import words


def outline(found: Row, lang: str) -> Outline:
    """The outline of a comparison in words."""
    if found["compared"] == "versions":
        from engine.interfaces.diffs.diff_versions import Versions

        made = Versions(found, lang).outline(found)
        assumed = [line(said) for said in found.get("behaviour", {}).get("assumed", ())]
        sections = (*made.sections, *_happening(found, lang))
        return replace(made, lead=(*made.lead, *assumed), sections=sections)
    from engine.interfaces.diffs.diff_topics import Topics

    return Topics(found, lang).outline(found)


def _happening(found: Row, lang: str) -> Iterator[Section]:
    """What would happen in different ways, and what moves of what is recorded."""
    names = {
        id: name
        for side in (found["old"], found["new"])
        for id, name in {**side["names"], **side["parties"]}.items()
    }
    if "behaviour" in found:
        from engine.interfaces.diffs.diff_behaviour import Behaviour

        yield from Behaviour(lang, names).sections(found["behaviour"])
    if "impact" in found:
        from engine.interfaces.diffs.diff_impact import ImpactTold

        yield ImpactTold(lang, names).section(found["impact"])


def rendered(found: Row, form: str, lang: str, width: int, bold: bool = False) -> str:
    """The comparison as text, JSON, HTML or Markdown."""
    if form == "json":
        return output.json_text(found)
    made = outline(found, lang)
    if form == "html":
        from engine.interfaces.diffs.diff_html import html

        return html(made, lang, words(lang)["title"])
    if form == "markdown":
        from engine.interfaces.diffs.diff_markdown import markdown

        return markdown(made)
    from engine.interfaces.diffs.diff_text import text

    return text(made, width, bold)


def delivered(found: Row, form: str, path: str | None, lang: str) -> None:
    """Writes it; of what goes to a file, a sentence stands on standard error."""
    if path is not None:
        told = rendered(found, form, lang, output.WIDEST)
        fault = write(Path(path), told)
        if fault is not None:
            raise Refused([fault])
        output.aside(words(lang)["written"].format(path=shown(Path(path))))
    elif form == "text":
        output.text(rendered(found, form, lang, output.width(), output.in_colour()))
    else:
        output.document(rendered(found, form, lang, output.width()))
