"""Coming dates as an Excel workbook: one sheet of dates, one of the readings they rest on."""

import io
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time
from typing import Any, Final

import xlsxwriter  # type: ignore[import-untyped]

from engine.interfaces import output
from engine.interfaces.lists.deadline_cells import Cells, cells, in_words
from engine.model.agreement import Agreement

COLUMNS: Final = (
    *(("day", 12), ("weekday", 10), ("what", 70), ("who", 40), ("clause", 10)),
    *(("readings", 24), ("strength", 14), ("safe_day", 22), ("state", 26)),
)
"""Each column: the field of a row, and its width in characters."""
HEAD: Final = 4
"""Rows above the table: the title, the span, what is assumed, and a blank one."""
TEXT_ONLY: Final = {"strings_to_formulas": False, "strings_to_urls": False, "in_memory": True}
"""A name that begins with `=` stays text, and never becomes a formula."""


def workbook(found: Mapping[str, Any], agreement: Agreement, lang: str) -> bytes:
    """The file; the same list gives the same bytes."""
    words = output.words(lang)
    written = io.BytesIO()
    book = xlsxwriter.Workbook(written, TEXT_ONLY)
    created = datetime.combine(agreement.version, time(0), UTC).replace(tzinfo=None)
    book.set_properties({"title": agreement.title.in_(lang), "created": created})
    bold = book.add_format({"bold": True})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    as_day = book.add_format({"num_format": "yyyy-mm-dd", "valign": "top", "align": "left"})

    sheet = book.add_worksheet(words["workbook.dates"])
    sheet.write_string(0, 0, f"{found['agreement']}@{found['version']}", bold)
    span = words["deadlines.span"].format(first=found["from"], last=found["to"])
    sheet.write_string(1, 0, span)
    sheet.write_string(2, 0, found["assumed"])
    for column, (name, width) in enumerate(COLUMNS):
        sheet.set_column(column, column, width)
        sheet.write_string(HEAD, column, words[f"workbook.{name}"], bold)
    told = [cells(row, agreement, lang) for row in found["rows"]]
    for number, row in enumerate(told, HEAD + 1):
        for column, value in enumerate(_values(row)):
            if isinstance(value, date):
                sheet.write_datetime(number, column, datetime.combine(value, time(0)), as_day)
            else:
                sheet.write_string(number, column, value, wrapped)
    sheet.autofilter(HEAD, 0, HEAD + len(told), len(COLUMNS) - 1)
    sheet.freeze_panes(HEAD + 1, 0)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(HEAD)

    readings = book.add_worksheet(words["workbook.named-readings"])
    readings.set_column(0, 0, 10)
    readings.set_column(1, 1, 100)
    named = {pair: None for row in found["rows"] for pair in in_words(row, agreement, lang)}
    for number, (name, says) in enumerate(sorted(named)):
        readings.write_string(number, 0, name, bold)
        readings.write_string(number, 1, says, wrapped)
    book.close()
    return written.getvalue()


def _values(row: Cells) -> Sequence[str | date]:
    return [getattr(row, name) or "" for name, _ in COLUMNS]
