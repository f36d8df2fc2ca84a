"""The help texts of the commands and of their options."""

from collections.abc import Mapping
from typing import Final

from engine.wording.journal_sentences import HELP


def words(lang: str) -> Mapping[str, str]:
    """The help texts in a language."""
    own = EN if lang == "en" else SV
    return {**own, **HELP[lang]}


SV: Final[dict[str, str]] = {
    "program": (
        "Överens svarar på frågor om avtal: vad som gäller, enligt vilken punkt, på vilka "
        "uppgifter och med vilken tolkning."
    ),
    "options": "[VAL]",
    "subcommand": "KOMMANDO [VAL]",
    "commands": "Kommandon",
    "DIR": "MAPP",
    "FILE": "FIL",
    "TEXT": "TEXT",
    "DAY": "DAG",
    "DAYS": "DAGAR",
    "EVENTS-OF": "[AVTAL=]FIL",
    "YEAR": "ÅR",
    "PERSON": "role=…,age=…",
    "ID": "ID",
    "PARTY": "PART",
    "READING": "F1=b",
    "QUESTION": "FRÅGA",
    "AGREEMENT": "AVTAL",
    "AGREEMENTS": "[AVTAL]...",
    "OLD": "FÖRE",
    "NEW": "EFTER",
    "PATHS": "[SÖKVÄG]...",
    "agreements": "Mappen med avtal (OVERENS_AGREEMENTS).",
    "journal": "Journalens adress (OVERENS_JOURNAL); `none` är ingen.",
    "lang": "Språk (OVERENS_LANG). Förval: sv.",
    "executor": "Motor som drar slutsatserna; svaren är desamma.",
    "version": "Visar version och vad som är installerat.",
    "help": "Visar den här hjälpen.",
    "ask.short": "Ställer en fråga om ett avtal.",
    "agreements.short": "Visar vilka avtal som finns och om de gäller i dag.",
    "show.short": "Visar avtalets punkter, tolkningsfrågor och öppna villkor.",
    "status.short": "Visar på en sida var ett avtal står.",
    "obligations.short": "Visar varje skyldighet och dess läge: försenad, att fullgöra, fullgjord.",
    "deadlines.short": "Visar kommande dagar: uppsägning, skyldigheter, periodslut, förlängning.",
    "check.short": "Kontrollerar avtalen en dag: vad som behöver göras eller bedömas.",
    "diff.short": "Jämför två versioner, eller två avtal: ord, villkor, tolkningsfrågor.",
    "new.short": "Gör stommen till en kodning av en avtalstext.",
    "lint.short": "Kontrollerar att avtalen är rätt kodade.",
    "test.short": "Kör scenarierna som ligger bredvid avtalen.",
    "demo.short": "Ställer några verkliga frågor om båda avtalen.",
    "ask.help": (
        "Ställer en fråga om ett avtal.\n\n"
        "FRÅGA är en av:\n\n"
        "\b\n"
        "  in-force     gäller avtalet?\n"
        "  termination  skulle partens uppsägning gälla om den kom fram den dagen?\n"
        "  notice       gäller den uppsägning som har skett?\n"
        "  renewal      är perioden som börjar det året säker?\n"
        "  payment      vad ska parten betala för året, och vad är betalt?\n"
        "  rescission   får parten häva?\n"
        "  repayment    är villkoren för återbetalning uppfyllda?\n"
        "  excuse       befriar force majeure parten från skyldigheten?\n"
        "  amendment    är ändringen giltig?\n"
        "  assignment   får parten överlåta, eller fick den det?\n"
        "  eligibility  hör en person till målgruppen?\n"
        "  penalty      vilket vite har löpt upp?\n\n"
        "AVTAL är ett id (jamtland), ett id med version (jamtland@2026-01-01) eller en YAML-fil."
    ),
    "ask.on": "Dagen som frågan gäller, som 2026-06-30. Förval: i dag.",
    "ask.known_on": "Svara enligt vad som var känt den dagen.",
    "ask.party": "Parten som frågan gäller.",
    "ask.events": "Fil med det som har hänt; - är standard in. Kan ges flera gånger.",
    "ask.what_if": "Fil med tänkta händelser. Kan ges flera gånger.",
    "ask.reading": "Håll en tolkningsfråga vid en läsning. Kan ges flera gånger.",
    "ask.form": "termination: i vilken form uppsägningen ges. Förval: written.",
    "ask.sent": "termination: dagen då uppsägningen sänds.",
    "ask.received": "termination: dagen då den kommer fram. Förval: dagen som frågan gäller.",
    "ask.for_end": "termination: dagen som uppsägningen anger som slut. Förval: earliest.",
    "ask.ends_by": "termination: ja bara om det upphör senast den dagen.",
    "ask.event": "notice: id för uppsägningen.",
    "ask.for_year": "renewal: året då perioden börjar. Förval: året efter --on.",
    "ask.against": "rescission: parten som hävningen riktas mot.",
    "ask.year": "payment: året som betalningen avser.",
    "ask.duty": "excuse: punkten med skyldigheten, till exempel J-BOJ-2.",
    "ask.person": (
        "eligibility: vad som avgör om en person, till exempel role=victim,age=18,resident=are. "
        "Inga personuppgifter."
    ),
    "ask.depth": "line är en mening, page en sida (förval), full hela skälen.",
    "ask.as_json": "Svaret som JSON, och inget annat på standard ut.",
    "ask.exit_code": "0 ja, 1 nej, annars 4: obestämt, beror på tolkning, bedömning, oreglerat.",
    "ask.verify": "Fråga båda motorerna och jämför svaren.",
    "agreements.help": "Visar vilka avtal som finns, versioner, parter och om de gäller i dag.",
    "agreements.as_json": "Listan som JSON.",
    "show.help": (
        "Visar ett avtals punkter med citat och villkor, dess tolkningsfrågor med läsningar, och "
        "de öppna villkoren."
    ),
    "show.clause": "Visa bara den punkten.",
    "show.on": "Dagen vars version visas. Förval: i dag.",
    "show.as_json": "Allt som JSON.",
    "status.help": (
        "Visar på en sida var ett avtal står: om det gäller, närmaste dagar, skyldigheter som är "
        "försenade, ska göras eller är obestämda, vad en person ska bedöma, vad som saknas och "
        "vilka tolkningsfrågor som har betydelse."
    ),
    "status.on": "Dagen som frågan gäller. Förval: i dag.",
    "status.known_on": "Enligt vad som var känt den dagen.",
    "status.events": "Fil med det som har hänt; - är standard in. Kan ges flera gånger.",
    "status.what_if": "Fil med tänkta händelser. Kan ges flera gånger.",
    "status.reading": "Håll en tolkningsfråga vid en läsning. Kan ges flera gånger.",
    "status.as_json": "Läget som JSON.",
    "status.exit_code": "1 om något är försenat, 4 om bara något är obestämt, annars 0.",
    "obligations.help": (
        "Visar varje skyldighet: vem som bär den, mot vem, för vilken tid, sista dagen och läget "
        "den dag som frågan gäller. Det som är försenat eller ska göras står först."
    ),
    "obligations.on": "Dagen som frågan gäller. Förval: i dag.",
    "obligations.known_on": "Enligt vad som var känt den dagen.",
    "obligations.party": "Bara det som parten eller dess enheter bär.",
    "obligations.events": "Fil med det som har hänt; - är standard in. Kan ges flera gånger.",
    "obligations.what_if": "Fil med tänkta händelser. Kan ges flera gånger.",
    "obligations.reading": "Håll en tolkningsfråga vid en läsning. Kan ges flera gånger.",
    "obligations.as_json": "Listan som JSON.",
    "obligations.exit_code": "1 om något är försenat, 4 om bara något är obestämt, annars 0.",
    "deadlines.help": (
        "Visar kommande dagar i ett avtal: sista dag för uppsägning och för varje skyldighet (per "
        "läsning), när en period löper ut, när en ny börjar och blir säker, när en part eller "
        "avtalet upphör, och när de tal som avgör en betalning ska hämtas."
    ),
    "deadlines.from_": "Första dagen. Förval: i dag.",
    "deadlines.to": "Sista dagen. Förval: ett år efter den första.",
    "deadlines.known_on": "Enligt vad som var känt den dagen.",
    "deadlines.events": "Fil med det som har hänt; - är standard in. Kan ges flera gånger.",
    "deadlines.what_if": "Fil med tänkta händelser. Kan ges flera gånger.",
    "deadlines.reading": "Håll en tolkningsfråga vid en läsning. Kan ges flera gånger.",
    "deadlines.as_json": "Listan som JSON.",
    "deadlines.exit_code": "1 om det finns datum, 4 om bara obestämda, annars 0.",
    "deadlines.ics": "Skriv dagarna som kalenderfil också; kräver `make export`.",
    "deadlines.xlsx": "Skriv dagarna som Excelfil också; kräver `make export`.",
    "check.help": (
        "Kontrollerar avtal en dag: försenade och snart förfallna skyldigheter, tider för "
        "uppsägning som går ut, uppgifter som saknas, bedömningar som väntar, svar som beror på "
        "tolkning. Utan AVTAL kontrolleras alla.\n\n"
        "Slutkoder: 0 ingenting att göra, 1 anmärkningar, 4 bara sådana som ingen kan avgöra än."
    ),
    "check.on": "Dagen som kontrolleras, som 2026-06-30. Förval: i dag.",
    "check.known_on": "Enligt vad som var känt den dagen.",
    "check.horizon": "Hur många dagar framåt. Förval: 60.",
    "check.since": "Säg också vad som är nytt sedan den dagen.",
    "check.events": "Fil med det som har hänt; med flera avtal AVTAL=FIL. Kan ges flera gånger.",
    "check.what_if": "Fil med tänkta händelser, skriven på samma sätt.",
    "check.reading": "Håll en tolkningsfråga vid en läsning. Kan ges flera gånger.",
    "check.acknowledged": "Fil med kvitteringar.",
    "check.format": "Förval: text.",
    "check.as_json": "Detsamma som --format json.",
    "check.output": "Skriv rapporten till en fil i stället för till standard ut.",
    "diff.help": (
        "Jämför två versioner av ett avtal: villkoren punkt för punkt, tolkningsfrågor och öppna "
        "villkor, vem som är bunden, vad texten är tyst om, och texten ord för ord. Ordningen "
        "spelar ingen roll. Två olika avtal jämförs ämne för ämne. FÖRE och EFTER är ett id, ett "
        "id med version (avtal@2026-01-01) eller en YAML-fil."
    ),
    "diff.behaviour": "Säg också vad som skulle hända på olika sätt, och vad som har prövats.",
    "diff.length": "Högst så många påhittade händelser i följd. Förval: 1.",
    "diff.witnesses": "Skriv ett scenario för varje skillnad, under en mapp.",
    "diff.against_journal": "Säg också vad som flyttas, med det som är registrerat.",
    "diff.takes_effect": "Dagen då EFTER börjar gälla. Förval: versionens första dag.",
    "diff.events": "Fil med det som har hänt, i stället för journalen. Kan ges flera gånger.",
    "diff.format": "Förval: text.",
    "diff.as_json": "Detsamma som --format json.",
    "diff.output": "Skriv till en fil i stället för till standard ut.",
    "diff.exit_code": "1 om något skiljer sig, annars 0.",
    "new.help": (
        "Gör stommen till en kodning: rubriker, en punkt med citat för varje mening, och resten "
        "som `undecided`. `overens lint` räknar sedan upp vad som är kvar att bestämma. TEXT är "
        "en textfil; heter den som versionens första dag blir den dagen versionen."
    ),
    "new.agreement": "Avtalets id. Förval: filens eller mappens namn.",
    "new.output": "Mappen som filerna skrivs i. Förval: en mapp med avtalets id.",
    "new.as_json": "Vad som har gjorts som JSON.",
    "lint.help": (
        "Kontrollerar avtalen: att varje mening i texten hör till en punkt, att varje citat "
        "stämmer, och att varje villkor går att läsa. Påpekanden gäller texten i sig och ändrar "
        "inte slutkoden. Utan AVTAL kontrolleras alla."
    ),
    "lint.as_json": "Anmärkningarna som JSON.",
    "test.help": (
        "Kör scenarier och visar var svaret inte är det väntade. SÖKVÄG är en fil eller en mapp; "
        "utan SÖKVÄG körs alla som ligger bredvid avtalen."
    ),
    "test.coverage": "Visa också vad inget scenario prövar: punkter, tolkningsfrågor, läsningar.",
    "test.mutate": (
        "Ändra villkoren en sak i taget, och visa vilka ändringar inget scenario upptäcker. Tar "
        "minuter; SÖKVÄG får då också vara ett avtals id."
    ),
    "test.as_json": "Utfallet som JSON.",
    "demo.help": "Ställer några verkliga frågor om båda avtalen. Händelserna är påhittade exempel.",
}

EN: Final[dict[str, str]] = {
    "program": (
        "Överens answers questions about agreements: what holds, under which clause, on which "
        "facts and under which reading."
    ),
    "options": "[OPTIONS]",
    "subcommand": "COMMAND [OPTIONS]",
    "commands": "Commands",
    "DIR": "DIR",
    "FILE": "FILE",
    "TEXT": "TEXT",
    "DAY": "DAY",
    "DAYS": "DAYS",
    "EVENTS-OF": "[AGREEMENT=]FILE",
    "YEAR": "YEAR",
    "PERSON": "role=…,age=…",
    "ID": "ID",
    "PARTY": "PARTY",
    "READING": "F1=b",
    "QUESTION": "QUESTION",
    "AGREEMENT": "AGREEMENT",
    "AGREEMENTS": "[AGREEMENT]...",
    "OLD": "OLD",
    "NEW": "NEW",
    "PATHS": "[PATH]...",
    "agreements": "The folder of agreements (OVERENS_AGREEMENTS).",
    "journal": "The journal's address (OVERENS_JOURNAL); `none` is none.",
    "lang": "Language (OVERENS_LANG). Default: sv.",
    "executor": "What draws the conclusions; the answers are the same.",
    "version": "Shows the version and what is installed.",
    "help": "Shows this help.",
    "ask.short": "Asks a question about an agreement.",
    "agreements.short": "Shows which agreements there are and whether they are in force today.",
    "show.short": "Shows the agreement's clauses, forks and open terms.",
    "status.short": "Shows on one page where an agreement stands.",
    "obligations.short": "Shows every duty and its state: overdue, to be done, fulfilled.",
    "deadlines.short": "Shows coming dates: notice, duties, ends of periods, renewals.",
    "check.short": "Checks the agreements on a day: what has to be done or decided.",
    "diff.short": "Compares two versions, or two agreements: words, terms, forks.",
    "new.short": "Makes the skeleton of an encoding from the text of an agreement.",
    "lint.short": "Checks that the agreements are encoded correctly.",
    "test.short": "Runs the scenarios that lie beside the agreements.",
    "demo.short": "Asks a few real questions about both agreements.",
    "ask.help": (
        "Asks a question about an agreement.\n\n"
        "QUESTION is one of:\n\n"
        "\b\n"
        "  in-force     is the agreement in force?\n"
        "  termination  would the party's notice be valid if it arrived on that day?\n"
        "  notice       is the notice that was given valid?\n"
        "  renewal      is the period that starts in that year certain?\n"
        "  payment      what is the party to pay for the year, and what is paid?\n"
        "  rescission   may the party rescind?\n"
        "  repayment    are the conditions for repayment met?\n"
        "  excuse       does force majeure excuse the party from the duty?\n"
        "  amendment    is the change valid?\n"
        "  assignment   may the party assign, or was it allowed to?\n"
        "  eligibility  does a person belong to the target group?\n"
        "  penalty      which penalty has grown?\n\n"
        "AGREEMENT is an id (jamtland), an id with a version (jamtland@2026-01-01) or a YAML file."
    ),
    "ask.on": "The day asked about, as in 2026-06-30. Default: today.",
    "ask.known_on": "Answer from what was known on that day.",
    "ask.party": "The party asked about.",
    "ask.events": "File of what has happened; - is standard input. May be given several times.",
    "ask.what_if": "File of hypothetical events. May be given several times.",
    "ask.reading": "Hold a fork at a reading. May be given several times.",
    "ask.form": "termination: the form of the notice. Default: written.",
    "ask.sent": "termination: the day on which the notice is sent.",
    "ask.received": "termination: the day on which it arrives. Default: the day asked about.",
    "ask.for_end": "termination: the day that the notice names as the end. Default: earliest.",
    "ask.ends_by": "termination: yes only if it ends by that day.",
    "ask.event": "notice: the id of the notice.",
    "ask.for_year": "renewal: the year in which the period starts. Default: the year after --on.",
    "ask.against": "rescission: the party that it is directed against.",
    "ask.year": "payment: the year that the payment is for.",
    "ask.duty": "excuse: the clause of the duty, J-BOJ-2 for instance.",
    "ask.person": (
        "eligibility: what decides about a person, role=victim,age=18,resident=are for instance. "
        "No personal data."
    ),
    "ask.depth": "line is one sentence, page a page (default), full all the reasons.",
    "ask.as_json": "The answer as JSON, and nothing else on standard output.",
    "ask.exit_code": "0 yes, 1 no, 4 unknown, depends, judgement or not regulated.",
    "ask.verify": "Ask both executors and compare the answers.",
    "agreements.help": "Shows the agreements, their versions, parties and status today.",
    "agreements.as_json": "The list as JSON.",
    "show.help": (
        "Shows an agreement's clauses with quotes and terms, its forks with their readings, and "
        "the open terms."
    ),
    "show.clause": "Show that clause only.",
    "show.on": "The day whose version is shown. Default: today.",
    "show.as_json": "All of it as JSON.",
    "status.help": (
        "Shows on one page where an agreement stands: whether it is in force, the next dates, "
        "duties that are overdue, to be done or unknown, what a person is to judge, which facts "
        "are missing and which forks matter."
    ),
    "status.on": "The day asked about. Default: today.",
    "status.known_on": "From what was known on that day.",
    "status.events": "File of what has happened; - is standard input. May be repeated.",
    "status.what_if": "File of hypothetical events. May be given several times.",
    "status.reading": "Hold a fork at a reading. May be given several times.",
    "status.as_json": "Where it stands, as JSON.",
    "status.exit_code": "1 if something is overdue, 4 if something is only undecided, else 0.",
    "obligations.help": (
        "Shows every duty: who bears it, to whom, for which period, the last day, and the state "
        "on the day asked about. What is overdue or to be done comes first."
    ),
    "obligations.on": "The day asked about. Default: today.",
    "obligations.known_on": "From what was known on that day.",
    "obligations.party": "Only what the party or its units bear.",
    "obligations.events": "File of what has happened; - is standard input. May be repeated.",
    "obligations.what_if": "File of hypothetical events. May be given several times.",
    "obligations.reading": "Hold a fork at a reading. May be given several times.",
    "obligations.as_json": "The list as JSON.",
    "obligations.exit_code": "1 if something is overdue, 4 if something is only undecided, else 0.",
    "deadlines.help": (
        "Shows coming dates of an agreement: last days for notice and for every duty (per "
        "reading), when a period runs out, when a new one starts and becomes certain, when a "
        "party is out or the agreement ends, and when the figures that decide a payment are due."
    ),
    "deadlines.from_": "The first day. Default: today.",
    "deadlines.to": "The last day. Default: one year after the first.",
    "deadlines.known_on": "From what was known on that day.",
    "deadlines.events": "File of what has happened; - is standard input. May be repeated.",
    "deadlines.what_if": "File of hypothetical events. May be given several times.",
    "deadlines.reading": "Hold a fork at a reading. May be given several times.",
    "deadlines.as_json": "The list as JSON.",
    "deadlines.exit_code": "1 if there are dates, 4 if only undecided ones, else 0.",
    "deadlines.ics": "Write the dates as a calendar file too; needs `make export`.",
    "deadlines.xlsx": "Write the dates as an Excel file too; needs `make export`.",
    "check.help": (
        "Checks agreements on a day: duties overdue and soon due, windows for notice that close, "
        "facts that are missing, judgements that wait, answers that depend on a reading. Without "
        "AGREEMENT all are checked.\n\n"
        "Exit codes: 0 nothing to act on, 1 findings, 4 only such as nobody can decide yet."
    ),
    "check.on": "The day that is checked, as in 2026-06-30. Default: today.",
    "check.known_on": "From what was known on that day.",
    "check.horizon": "How many days to look ahead. Default: 60.",
    "check.since": "Say too what is new since that day.",
    "check.events": "File of what has happened; AGREEMENT=FILE of several. May be repeated.",
    "check.what_if": "File of hypothetical events, written in the same way.",
    "check.reading": "Hold a fork at a reading. May be given several times.",
    "check.acknowledged": "File of acknowledgements.",
    "check.format": "Default: text.",
    "check.as_json": "The same as --format json.",
    "check.output": "Write the report to a file instead of to standard output.",
    "diff.help": (
        "Compares two versions of an agreement: the terms clause by clause, forks and open terms, "
        "who is bound, what the text is silent on, and the text word by word. Order makes no "
        "difference. Two different agreements are compared topic by topic. OLD and NEW are an id, "
        "an id with a version (agreement@2026-01-01) or a YAML file."
    ),
    "diff.behaviour": "Say also what would happen in different ways, and what was explored.",
    "diff.length": "At most so many invented events in a row. Default: 1.",
    "diff.witnesses": "Write a scenario for each difference, below a folder.",
    "diff.against_journal": "Say also what moves, given what is recorded.",
    "diff.takes_effect": "The day on which NEW takes effect. Default: the version's first day.",
    "diff.events": "File of what has happened, instead of the journal. May be repeated.",
    "diff.format": "Default: text.",
    "diff.as_json": "The same as --format json.",
    "diff.output": "Write to a file instead of to standard output.",
    "diff.exit_code": "1 if anything differs, otherwise 0.",
    "new.help": (
        "Makes the skeleton of an encoding: headings, a clause with its quote for each sentence, "
        "and all else as `undecided`. `overens lint` then names what is left to decide. TEXT is "
        "a text file; if it is named after the version's first day, that is the version."
    ),
    "new.agreement": "The agreement's id. Default: the name of the file or folder.",
    "new.output": "The folder to write in. Default: a folder named as the agreement.",
    "new.as_json": "What was made as JSON.",
    "lint.help": (
        "Checks the agreements: that every sentence of the text belongs to a clause, that every "
        "quote matches, and that every term can be read. Remarks are about the text itself and "
        "do not change the exit code. Without AGREEMENT all are checked."
    ),
    "lint.as_json": "The findings as JSON.",
    "test.help": (
        "Runs scenarios and shows where an answer is not the expected one. PATH is a file or a "
        "folder; without PATH all that lie beside the agreements are run."
    ),
    "test.coverage": "Show also what no scenario exercises: clauses, forks, readings.",
    "test.mutate": (
        "Change the terms one thing at a time, and show which changes no scenario notices. Takes "
        "minutes; PATH may then be the id of an agreement too."
    ),
    "test.as_json": "The result as JSON.",
    "demo.help": "Asks a few real questions about both agreements. The events are invented.",
}
