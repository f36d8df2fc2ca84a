"""Remarks on clauses that are encoded as mere narrative though their words bind somebody."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from engine.language.in_words import amounts
from engine.model.agreement import Clause, Quote
from engine.model.problem import Problem
from engine.questions.remarks.seen import Seen

NARRATIVE: Final = "narrative"
TELLING: Final = frozenset({"background", "organisation", "number of copies"})
"""Reasons that say nothing of why a duty or a right in the words would not bind; a purpose or a
vision may well say what ”ska” come of it."""
NOT_AGREED: Final = frozenset(
    {"statute restated", "about somebody who is not a party", "signature block"}
)
"""Reasons that say that whatever the words lay down, the parties have not agreed it."""
_DUTY: Final = re.compile(
    r"\b(?:ska|skall|måste|får\s+(?:inte|ej)|åtar\s+sig|förbinder\s+sig|är\s+skyldiga?|åligger"
    r"|(?:har|äger)\s+rätt\s+(?:att|till)|(?:ut)?betala[rs])\b",
    re.IGNORECASE,
)
_DEADLINE: Final = re.compile(
    r"\bsenast\s+(?:den\s+\d{1,2}(?::[ae])?(?:\s+\w+)?|\d[\d-]*(?:\s+\w+)?|vid|inom)(?!\w)",
    re.IGNORECASE,
)
_PAST: Final = re.compile(
    r"\b\w*(?:beslut|bevilja|betala|utbetala)(?:ade|at|ades|ats|de|t|des|ts)\b"
    r"|\b(?:uppgick|erhöll|mottog|fick|avsatte)\b",
    re.IGNORECASE,
)
"""Words with which a sentence tells of an amount that was once decided or paid."""
_SENTENCE: Final = re.compile(r".+?(?:[.!?](?=\s+[A-ZÅÄÖ])|$)", re.DOTALL)
_SPACE: Final = re.compile(r"\s")

Found = tuple[int, int]
"""Where words stand in the text: from the first code point, to the last exclusive."""


def binding(seen: Seen) -> Iterator[Problem]:
    """Duties and rights that are called background, and amounts and last days that are nothing."""
    for clause in seen.agreement.clauses.values():
        if not clause.terms or {term.kind for term in clause.terms} != {NARRATIVE}:
            continue
        reasons = {str(seen.main(term, "why")) for term in clause.terms}
        found = list(_found(clause, reasons))
        if found:
            text = seen.document.text
            words = dict.fromkeys(" ".join(text.text[start:end].split()) for start, end in found)
            told = seen.remark(
                "narrative-binds",
                clause.terms[0],
                "why",
                (),
                (("words-here", text.place(text.span(*found[0]))),),
                words=" … ".join(words),
            )
            yield replace(told, help="encode-or-say-why")


def _found(clause: Clause, reasons: set[str]) -> Iterator[Found]:
    """What binds in the words, in their order, given the reasons for which they would not."""
    if reasons & NOT_AGREED:
        return
    for quote in clause.quotes:
        found = [
            *_last_days(quote),
            *_amounts(quote),
            *(_duties(quote) if reasons <= TELLING else ()),
        ]
        yield from sorted(found)


def _duties(quote: Quote) -> Iterator[Found]:
    return (_at(quote, *one.span()) for one in _DUTY.finditer(quote.text))


def _last_days(quote: Quote) -> Iterator[Found]:
    return (_at(quote, *one.span()) for one in _DEADLINE.finditer(quote.text))


def _amounts(quote: Quote) -> Iterator[Found]:
    """Those of sentences that do not tell what was once decided or paid."""
    for sentence in _SENTENCE.finditer(_SPACE.sub(" ", quote.text)):
        if not _PAST.search(sentence[0]):
            for _, start, end in amounts(sentence[0]):
                yield _at(quote, sentence.start() + start, sentence.start() + end)


def _at(quote: Quote, start: int, end: int) -> Found:
    return quote.start + start, quote.start + end
