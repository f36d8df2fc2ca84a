"""Hands over a comparison in the format asked for, on standard output or as a file."""

from pathlib import Path

from engine.interfaces import output
from engine.interfaces.diff_outline import Outline, Row
from engine.interfaces.faults import Refused
from engine.interfaces.files import shown, write
from engine.wording.diff_sentences import words


def outline(found: Row, lang: str) -> Outline:
    """The outline of a comparison in words."""
    if found["compared"] == "versions":
        from engine.interfaces.diff_versions import Versions

        return Versions(found, lang).outline(found)
    from engine.interfaces.diff_topics import Topics

    return Topics(found, lang).outline(found)


def rendered(found: Row, form: str, lang: str, width: int, bold: bool = False) -> str:
    """The comparison as text, JSON, HTML or Markdown."""
    if form == "json":
        return output.json_text(found)
    made = outline(found, lang)
    if form == "html":
        from engine.interfaces.diff_html import html

        return html(made, lang, words(lang)["title"])
    if form == "markdown":
        from engine.interfaces.diff_markdown import markdown

        return markdown(made)
    from engine.interfaces.diff_text import text

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
