"""A comparison as one page of HTML: no script, nothing from elsewhere, fit to be printed."""

from html import escape
from string import Template
from typing import Final

from engine.interfaces.diffs.diff_outline import Item, Outline, Piece, Section, Table
from engine.interfaces.printable import printable

PAGE: Final = Template("""\
<!DOCTYPE html>
<html lang="$lang">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$title</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
  color: #1a1a1a; background: #fff; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
ul { list-style: none; padding-left: 1.2rem; } body > ul, section > ul { padding-left: 0; }
li { margin: .35rem 0; overflow-wrap: anywhere; }
del { color: #8a1c1c; background: #fdecec; text-decoration: line-through; }
ins { color: #14532d; background: #e7f6ec; text-decoration: underline; }
small { color: #555; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
th, td { border: 1px solid #bbb; padding: .3rem .5rem; text-align: left; vertical-align: top; }
tbody th { font-weight: normal; } tbody tr.kind > * { font-weight: bold; background: #f3f3f3; }
td { width: 38%; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; }
  li, tr { break-inside: avoid; } h2 { break-after: avoid; } }
</style>
</head>
<body>
<h1>$heading</h1>
$body
</body>
</html>
""")
ELEMENTS: Final = {"old": "del", "new": "ins", "strong": "strong", "quiet": "small"}


def html(outline: Outline, lang: str, title: str) -> str:
    """The page; everything in it that comes from a file is escaped."""
    parts = [_list(outline.lead), *(_section(one) for one in outline.sections)]
    return PAGE.substitute(
        lang=lang,
        title=_safe(f"{title}: {outline.title}"),
        heading=_safe(outline.title),
        body="\n".join(parts),
    )


def _section(section: Section) -> str:
    table = "" if section.table is None else _table(section.table)
    items = _list(section.items) if section.items else ""
    return f"<section>\n<h2>{_safe(section.heading)}</h2>\n{items}{table}\n</section>"


def _list(items: tuple[Item, ...]) -> str:
    return "<ul>\n" + "\n".join(_item(one) for one in items) + "\n</ul>"


def _item(item: Item) -> str:
    under = _list(item.under) if item.under else ""
    return f"<li>{''.join(_piece(one) for one in item.pieces)}{under}</li>"


def _piece(piece: Piece) -> str:
    element = ELEMENTS.get(piece.style)
    text = _safe(piece.text)
    return text if element is None or not text else f"<{element}>{text}</{element}>"


def _table(table: Table) -> str:
    head = "".join(f'<th scope="col">{_safe(one)}</th>' for one in table.head)
    rows = "\n".join(_row(*row) for row in table.rows)
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>"


def _row(what: str, old: str, new: str) -> str:
    kind = "" if what.startswith(" ") else ' class="kind"'
    cells = f"<td>{_safe(old)}</td><td>{_safe(new)}</td>"
    return f'<tr{kind}><th scope="row">{_safe(what.strip())}</th>{cells}</tr>'


def _safe(text: str) -> str:
    return escape(printable(text))
