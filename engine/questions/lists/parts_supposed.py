"""Reports that fulfil a duty though what is in them is not on record: their parts are supposed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.sentence import Sentence, sentence
from engine.model.unknown import UNKNOWN

DONE: Final = frozenset({"fulfilled", "fulfilled-late"})


def parts_supposed(
    agreement: Agreement, events: Sequence[Recorded], rows: Iterable[Mapping[str, Any]]
) -> Iterator[Sentence]:
    """Of each clause that asks for parts: the reports of years for which it is told as fulfilled.

    What is in a report is not known where its `contents` are left out, and not held against it.
    """
    done = {(row["duty"], row["period"]) for row in rows if row["state"] in DONE}
    silent = [
        (event.id, str(event.values.get("about")), event.values.get("by"))
        for event in events
        if event.kind == "report" and event.values.get("contents", UNKNOWN) is UNKNOWN
    ]
    for term in agreement.terms:
        wanted = term.values.get("contents") if term.kind == "report" else None
        if wanted:
            by, clause = term.values["by"], term.clause
            ids = [id_ for id_, year, who in silent if (clause, year) in done and who == by]
            if ids:
                yield sentence("assumed.parts", ids=", ".join(ids), clause=clause)
