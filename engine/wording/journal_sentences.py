"""The words of the pages of the journal: recording, checking, what a late fact changed."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "sv": {
        "receipt.head": "Journalens kontrollsumma {head}.",
        "record.done": "Registrerat för {agreement} i {journal}:",
        "record.would": "Skulle registreras för {agreement} i {journal}; inget är skrivet:",
        "record.no-changes": "Inget av svaren på de stående frågorna skulle bli ett annat i dag.",
        "reopen.span.one": "{agreement}: {n} post har tillkommit; svaren gäller {on}",
        "reopen.span.many": "{agreement}: {n} poster har tillkommit; svaren gäller {on}",
        "reopen.changed.one": "{n} svar har ändrats",
        "reopen.changed.many": "{n} svar har ändrats",
        "reopen.more": "… och {n} till (`--json` visar alla)",
        "reopen.under-readings": "detsamma i huvudsak; annat under någon läsning eller i en del",
        "reopen.none": "Inget av svaren på de stående frågorna har blivit ett annat.",
        "reopen.before": "då:",
        "reopen.after": "nu:",
        "reopen.moved-by": "genom:",
        "journal.at": "Journal {journal}",
        "journal.entries.one": "{n} post",
        "journal.entries.many": "{n} poster",
        "journal.head": "kontrollsumma {head}",
        "journal.whole": (
            "Kedjan är hel: ingen post är ändrad, borttagen, inskjuten eller omkastad."
        ),
        "record.not-shown": "Registrerat ({ids}), men det gick inte att skriva ut.",
        "journal.nothing": "Inget är registrerat, så det finns inget att pröva.",
        "journal.since-head.one": (
            "Kontrollsumman finns i kedjan; {n} post har tillkommit sedan dess."
        ),
        "journal.since-head.many": (
            "Kontrollsumman finns i kedjan; {n} poster har tillkommit sedan dess."
        ),
        "journal.exported.one": "{n} post skriven",
        "journal.exported.many": "{n} poster skrivna",
        "journal.imported.one": "{n} ny post införd",
        "journal.imported.many": "{n} nya poster införda",
        "journal.prepared": "Journalen {journal} är klar att användas.",
    },
    "en": {
        "receipt.head": "Head of the journal {head}.",
        "record.done": "Recorded for {agreement} in {journal}:",
        "record.would": "Would be recorded for {agreement} in {journal}; nothing is written:",
        "record.no-changes": "None of the answers to the standing questions would change today.",
        "reopen.span.one": "{agreement}: {n} entry has been added; answers are as of {on}",
        "reopen.span.many": "{agreement}: {n} entries have been added; answers are as of {on}",
        "reopen.changed.one": "{n} answer differs",
        "reopen.changed.many": "{n} answers differ",
        "reopen.more": "… and {n} more (`--json` shows all)",
        "reopen.under-readings": "the same in the main; another under some reading or in a part",
        "reopen.none": "None of the answers to the standing questions has changed.",
        "reopen.before": "then:",
        "reopen.after": "now:",
        "reopen.moved-by": "by:",
        "journal.at": "Journal {journal}",
        "journal.entries.one": "{n} entry",
        "journal.entries.many": "{n} entries",
        "journal.head": "head {head}",
        "journal.whole": "The chain is whole: no entry was changed, removed, inserted or moved.",
        "record.not-shown": "Recorded ({ids}), but it could not be shown.",
        "journal.nothing": "Nothing is recorded, so there is nothing to check.",
        "journal.since-head.one": "The head is in the chain; {n} entry has been added since.",
        "journal.since-head.many": "The head is in the chain; {n} entries have been added since.",
        "journal.exported.one": "{n} entry written",
        "journal.exported.many": "{n} entries written",
        "journal.imported.one": "{n} new entry taken in",
        "journal.imported.many": "{n} new entries taken in",
        "journal.prepared": "The journal {journal} is ready for use.",
    },
}
