"""What can be wrong with a journal or what is to be recorded in it, and what to do about it."""

from collections.abc import Mapping
from typing import Final

PROBLEMS: Final[Mapping[str, Mapping[str, str]]] = {
    "sv": {
        "journal-none": "det finns ingen journal att skriva i: `none` är ingen",
        "journal-unknown-kind": "`{text}` är ingen adress till en journal",
        "journal-write-url": "skriv `sqlite:///SÖKVÄG` eller `postgresql://…`",
        "install-postgres": "`make postgres` installerar det",
        "journal-absent": "ingen journal finns i `{path}`",
        "journal-denied": "journalen `{path}` kan inte öppnas eller skrivas: rättigheter saknas",
        "journal-read-only": "journalen `{path}` kan bara läsas; inget är skrivet",
        "journal-locked": "någon annan skriver i journalen `{path}`; inget är skrivet",
        "journal-full": (
            "disken är full; inget är skrivet i `{path}`, och det som fanns där är kvar"
        ),
        "journal-gone": "databasen `{path}` svarar inte; inget är skrivet",
        "journal-password": "databasen `{path}` godtar inte namnet eller lösenordet",
        "journal-newer": "journalen `{path}` är gjord av en senare version av Överens ({detail})",
        "journal-older": "journalen `{path}` är gjord av en tidigare version av Överens ({detail})",
        "journal-not-a-journal": "`{path}` är en databas, men ingen journal; den är orörd",
        "journal-too-old-a-library": "SQLite {detail} är för gammalt; 3.37 eller senare behövs",
        "journal-clock-behind": (
            "klockan går efter: den senaste posten i `{path}` är från {detail}; inget är skrivet"
        ),
        "journal-folder": "`{path}` är en mapp, ingen journal",
        "journal-hot": (
            "ett program som skrev i `{path}` har avbrutits; det måste få städas av någon som får "
            "skriva där. Inget är skrivet"
        ),
        "journal-unsure": (
            "databasen `{path}` försvann medan det skrevs: det är inte känt om något är skrivet"
        ),
        "journal-look": "se efter med `overens journal` när den svarar igen, innan något görs om",
        "not-a-head": "`{text}` är ingen kontrollsumma",
        "write-head": "skriv minst de 8 första tecknen: siffror och a till f",
        "recorded-later": "posten är registrerad {text}, som inte har varit",
        "recorded-by-unreadable": "`{text}` kan inte vara den som registrerar",
        "chain-undated": "{agreement}, post {sequence} ({id}): tid eller dag är ingen",
        "journal-other": "journalen `{path}` kan inte nås nu ({detail}); inget är skrivet",
        "journal-damaged": "journalen `{path}` är skadad ({detail})",
        "journal-busy": "andra skriver hela tiden i journalen; inget är skrivet",
        "journal-record-makes-one": "`overens record` gör en, `overens journal --prepare` också",
        "journal-bring-up-to-date": "`overens journal --prepare` för den hit; posterna är kvar",
        "journal-newer-program": "använd en nyare version; journalen är orörd",
        "journal-try-again": "försök igen om en stund; det som fanns i journalen är kvar",
        "journal-make-room": "frigör plats och registrera igen",
        "journal-ask-for-rights": "be den som sköter journalen om rätt att skriva",
        "journal-check-password": "se efter namn och lösenord i adressen",
        "journal-set-the-clock": "ställ klockan rätt och registrera igen",
        "journal-restore": (
            "använd den inte mer: spara filen som den är, och återställ en säkerhetskopia "
            "vars kontrollsumma stämmer"
        ),
        "chain-changed": "{agreement}, post {sequence} ({id}): posten är ändrad",
        "chain-unlinked": (
            "{agreement}, post {sequence} ({id}): den följer inte på posten före; något är "
            "inskjutet, borttaget eller utbytt där"
        ),
        "chain-missing": (
            "{agreement}, post {sequence} ({id}): poster saknas eller är omkastade före"
        ),
        "chain-earlier": "{agreement}, post {sequence} ({id}): registrerad före posten före",
        "chain-not-text": "{agreement}, post {sequence}: innehåller annat än text",
        "head-is-gone": (
            "kontrollsumman `{text}` finns inte i kedjan: poster är borttagna, eller allt är "
            "skrivet på nytt"
        ),
        "recorded-is-set": "`recorded` står i filen",
        "recorded-by-the-journal": (
            "ta bort nyckeln: journalen sätter själv när något registreras; när det fördes in "
            "någon annanstans kan stå i `note`"
        ),
        "recorded-by-needed": "vem som registrerar är inte angivet",
        "give-recorded-by": (
            "`--recorded-by ROLL` eller OVERENS_RECORDED_BY; en roll räcker (`registrator`), "
            "inga personuppgifter behövs"
        ),
        "already-recorded": "samma innehåll från samma källa är redan registrerat som `{id}`",
        "record-again": "är det en annan händelse, ange `source`, eller registrera med `--again`",
        "nothing-to-record": "det finns inget att registrera",
        "record-what": "ge `--event-file FIL`, eller `--event SLAG` med `--set NYCKEL=VÄRDE`",
        "event-kind-needed": "slaget av händelse saknas",
        "give-event-kind": "`--event SLAG`, som `--event termination-notice`",
        "not-key-value": "`{text}` är ingen nyckel med värde",
        "write-key-value": "skriv `NYCKEL=VÄRDE`, som `by=alfa`; flera värden: `to=[alfa, beta]`",
        "since-needed": "sedan när ska anges",
        "give-since": "`--since DAG` eller `--since KONTROLLSUMMA`",
        "no-such-head": "ingen post har kontrollsumman `{text}`",
        "several-heads": "flera poster har kontrollsummor som börjar på `{text}`",
        "one-at-a-time": "{known} görs en i taget",
        "agreement-needed": "ange vilket avtal",
        "give-agreement-of-journal": "`overens journal AVTAL`; `--verify` ensamt går genom alla",
        "not-an-entry": "raden är ingen post ur en journal",
        "export-makes-them": "filer från `overens journal AVTAL --export FIL` kan föras in",
        "import-whole": "inget är infört: för in filen som den skrevs, från första posten",
        "entry-of-another": "posten hör till avtalet `{text}`",
        "other-chain": (
            "journalen har en annan post med nummer {text}: två kedjor kan inte slås ihop"
        ),
        "import-elsewhere": "för in den i en annan journal, `--journal sqlite:///SÖKVÄG`",
    },
    "en": {
        "journal-none": "there is no journal to write to: `none` is none",
        "journal-unknown-kind": "`{text}` is no address of a journal",
        "journal-write-url": "write `sqlite:///PATH` or `postgresql://…`",
        "install-postgres": "`make postgres` installs it",
        "journal-absent": "there is no journal in `{path}`",
        "journal-denied": "the journal `{path}` cannot be opened or written: rights are missing",
        "journal-read-only": "the journal `{path}` can only be read; nothing was written",
        "journal-locked": "somebody else writes to the journal `{path}`; nothing was written",
        "journal-full": "the disk is full; nothing was written to `{path}`, what was there is safe",
        "journal-gone": "the database `{path}` does not answer; nothing was written",
        "journal-password": "the database `{path}` does not take the name or the password",
        "journal-newer": "the journal `{path}` was made by a later version of Överens ({detail})",
        "journal-older": "the journal `{path}` was made by an earlier version ({detail})",
        "journal-not-a-journal": "`{path}` is a database, but no journal; it was not touched",
        "journal-too-old-a-library": "SQLite {detail} is too old; 3.37 or later is needed",
        "journal-clock-behind": (
            "the clock is behind: the last entry in `{path}` is from {detail}; nothing was written"
        ),
        "journal-folder": "`{path}` is a folder, no journal",
        "journal-hot": (
            "a program that wrote to `{path}` was stopped; somebody with the right to write there "
            "has to clear up. Nothing was written"
        ),
        "journal-unsure": (
            "the database `{path}` went away in the middle: it is not known whether anything was "
            "written"
        ),
        "journal-look": "look with `overens journal` once it answers, before doing it again",
        "not-a-head": "`{text}` is no head",
        "write-head": "write at least its first 8 characters: digits and a to f",
        "recorded-later": "the entry was recorded {text}, which has not been",
        "recorded-by-unreadable": "`{text}` cannot be who records",
        "chain-undated": "{agreement}, entry {sequence} ({id}): its time or day is none",
        "journal-other": (
            "the journal `{path}` cannot be reached now ({detail}); nothing was written"
        ),
        "journal-damaged": "the journal `{path}` is damaged ({detail})",
        "journal-busy": "others keep writing to the journal; nothing was written",
        "journal-record-makes-one": "`overens record` makes one, `overens journal --prepare` too",
        "journal-bring-up-to-date": "`overens journal --prepare` brings it here; entries stay",
        "journal-newer-program": "use a newer version; the journal was not touched",
        "journal-try-again": "try again in a while; what was in the journal is safe",
        "journal-make-room": "make room and record again",
        "journal-ask-for-rights": "ask whoever keeps the journal for the right to write",
        "journal-check-password": "look at name and password in the address",
        "journal-set-the-clock": "set the clock right and record again",
        "journal-restore": (
            "do not use it any more: keep the file as it is, and restore a backup whose head agrees"
        ),
        "chain-changed": "{agreement}, entry {sequence} ({id}): the entry was changed",
        "chain-unlinked": (
            "{agreement}, entry {sequence} ({id}): it does not follow the entry before; something "
            "was inserted, removed or exchanged there"
        ),
        "chain-missing": (
            "{agreement}, entry {sequence} ({id}): entries before are missing or moved"
        ),
        "chain-earlier": (
            "{agreement}, entry {sequence} ({id}): recorded before the entry before it"
        ),
        "chain-not-text": "{agreement}, entry {sequence}: holds something else than text",
        "head-is-gone": (
            "the head `{text}` is not in the chain: entries were removed, or all was written anew"
        ),
        "recorded-is-set": "`recorded` is written in the file",
        "recorded-by-the-journal": (
            "take the key out: the journal itself sets when something is recorded; when it was "
            "entered elsewhere can be said in `note`"
        ),
        "recorded-by-needed": "who records is not said",
        "give-recorded-by": (
            "`--recorded-by ROLE` or OVERENS_RECORDED_BY; a role is enough (`registrar`), no "
            "personal data is needed"
        ),
        "already-recorded": "the same content from the same source is recorded already as `{id}`",
        "record-again": "if it is another event, say its `source`, or record with `--again`",
        "nothing-to-record": "there is nothing to record",
        "record-what": "give `--event-file FILE`, or `--event KIND` with `--set KEY=VALUE`",
        "event-kind-needed": "the kind of event is missing",
        "give-event-kind": "`--event KIND`, as `--event termination-notice`",
        "not-key-value": "`{text}` is no key with a value",
        "write-key-value": "write `KEY=VALUE`, as `by=alfa`; several values: `to=[alfa, beta]`",
        "since-needed": "say since when",
        "give-since": "`--since DAY` or `--since HEAD`",
        "no-such-head": "no entry has the head `{text}`",
        "several-heads": "several entries have heads that begin with `{text}`",
        "one-at-a-time": "{known} are done one at a time",
        "agreement-needed": "say which agreement",
        "give-agreement-of-journal": "`overens journal AGREEMENT`; `--verify` alone takes all",
        "not-an-entry": "the line is no entry of a journal",
        "export-makes-them": "files from `overens journal AGREEMENT --export FILE` can be taken in",
        "import-whole": "nothing was taken in: take the file in as it was written, from the start",
        "entry-of-another": "the entry belongs to the agreement `{text}`",
        "other-chain": "the journal has another entry number {text}: two chains cannot be joined",
        "import-elsewhere": "take it into another journal, `--journal sqlite:///PATH`",
    },
}
