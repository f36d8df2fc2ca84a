"""The help texts of the commands and of their options, in English."""

from collections.abc import Mapping
from typing import Final

HELP: Final[Mapping[str, str]] = {
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
    "KIND": "KIND",
    "KEY=VALUE": "KEY=VALUE",
    "WHO": "ROLE",
    "HEAD": "HEAD",
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
    "ask.for_year": (
        "renewal: the year in which the period starts; of several the first. Default: the next "
        "period after --on."
    ),
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
    "record.short": "Records what has happened in the journal.",
    "record.help": (
        "Records events in the journal: all or none. They are checked first, against the "
        "agreement and what is recorded already, and shown as they are stored. Nothing is "
        "written over; a mistake is corrected by an event `void` and a new entry."
    ),
    "record.event_file": "File of events; - is standard input. May be given several times.",
    "record.event": "The kind of an event given here, as `termination-notice`.",
    "record.set_": "A key with a value in that event. May be given several times.",
    "record.recorded_by": "The role that records (OVERENS_RECORDED_BY).",
    "record.again": "Record also what is recorded already from the same source.",
    "record.dry_run": "Write nothing; show which answers would change.",
    "record.as_json": "The entries as JSON.",
    "journal.short": "Shows the journal, checks that it is whole, exports and imports.",
    "journal.help": (
        "Shows what is recorded about an agreement, in order, with its head. With `--verify` "
        "the whole chain is checked (without AGREEMENT: those of all), with `--head` that a "
        "head kept elsewhere is still in it."
    ),
    "journal.known_on": "Only what was known by the end of that day.",
    "journal.verify": "Check that no entry was changed, removed, inserted or moved.",
    "journal.head": "Check that the head is in the chain.",
    "journal.export": "Write the entries to a file (JSON Lines); - is standard output.",
    "journal.import_": "Take in entries from such a file; - is standard input.",
    "journal.prepare": "Make a journal, or bring an older one to this version.",
    "journal.as_json": "As JSON.",
    "reopen.short": "Shows which answers have been changed by what was recorded since then.",
    "reopen.help": (
        "Asks the standing questions – those of `check` and those in the agreement's "
        "scenarios – of what was recorded then and of what is recorded now, and shows every "
        "answer that differs, and the event that moved it."
    ),
    "reopen.since": "The head or the day to compare with.",
    "reopen.on": "The day that the questions of `check` are about. Default: today.",
    "reopen.as_json": "The list as JSON.",
    "reopen.exit_code": "1 if an answer has changed, else 0.",
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
    "diff.witnesses": "Write a scenario for each difference, below a folder; implies --behaviour.",
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
