"""Agreements with a clause on repayment, what was paid under them, and what made it due.

alfa is the association; beta and gamma pay it.
"""

from engine.questions.ask import Inquired
from tests.rules.invented import effect, run

PERIOD = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-90, kind: obligation, bearer: all, duty: {sv: a, en: a}}
- {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the whole agreement}
- {id: X-3, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward,
   counts from: received}
- {id: X-4, kind: rescission, by: all, serious: serious, not put right: delay,
   demand first: not needed, frees: the two parties}
- {id: X-5, kind: evaluation, by: kontoret, occurs: yearly, first: 2030,
   after the end: {fork: G4, a: counts, b: does not count}}
"""
ON_RESCISSION = (
    PERIOD
    + """
- {id: X-6, kind: repayment, on: rescission, to: kommunerna, judged by: part,
   owed by: {fork: G1, a: the association if in breach, b: the party in breach,
   c: the party that rescinds, d: the association},
   amount: {fork: G2, a: what was not matched by performance this year,
   b: in proportion to the breach, c: the whole payment of the year, d: all payments}}
"""
)
ON_EXIT = (
    PERIOD
    + """
- {id: X-6, kind: repayment, on: early exit, owed by: the association, to: kommunerna,
   amount: {fork: G2, a: what is left in the accounts, b: in proportion to the time left}}
"""
)
ON_MISUSE = (
    PERIOD
    + """
- {id: X-6, kind: repayment, on: misuse shown by an evaluation, owed by: the association,
   to: kommunerna, amount: what was misused, judged by: purpose,
   finding: {fork: G3, a: an evaluation, b: any reliable finding}}
"""
)
FORKS = {"G1": "a b c d", "G2": "a b c d", "G4": "a b"}
OF_EXIT = {"G2": "a b", "G4": "a b"}
OF_MISUSE = {"G3": "a b", "G4": "a b"}
PAID = """
- {id: p1, event: payment, by: beta, to: alfa, on: 2030-01-15, amount: "300.00", for: 2030}
- {id: p2, event: payment, by: gamma, to: alfa, on: 2030-01-20, amount: "100.01", for: 2030}
- {id: p3, event: payment, by: beta, to: alfa, on: 2031-01-15, amount: "365.00", for: 2031}
"""

UNUSED = '- {id: u, event: unused-funds, by: alfa, on: 2031-09-20, amount: "90.00", year: 2031}\n'
MISUSED = '- {id: e, event: evaluation, by: kontoret, year: 2030, on: 2031-02-01, misused: "50.00"}'


def rescinded(by: str, against: str, on: str) -> str:
    name = f"{by}-{against}"
    return f"""
- {{id: b-{name}, event: breach, by: {by}, against: {against}, duty: X-90, on: 2030-02-01}}
- {{id: s-{name}, event: assessment, term: serious, about: b-{name}, answer: yes,
   by: jurist, on: 2030-03-01}}
- {{id: r-{name}, event: assessment, term: delay, about: b-{name}, answer: no, by: jurist,
   on: 2030-03-01}}
- {{id: h-{name}, event: rescission, by: {by}, against: {against}, sent: {on}}}
"""


def ended(on: str = "2031-08-15") -> str:
    return f"""
- {{id: n, event: termination-notice, by: beta, to: all, form: written, sent: {on},
   received: {on}, for-end: earliest, authorised: yes}}
"""


def misused(amount: str, year: int) -> str:
    return (
        f"- {{id: e-{year}, event: evaluation, by: kontoret, year: {year}, on: 2031-12-01,"
        f' misused: "{amount}"}}\n'
    )


def back(to: str, amount: str, year: int = 2030) -> str:
    """Money that alfa has paid back for a year."""
    return (
        f"- {{id: back-{to}-{year}, event: payment, by: alfa, to: {to}, on: 2031-12-20,"
        f' amount: "{amount}", for: {year}}}\n'
    )


def on_rescission(events: str, party: str = "alfa", paid: str = PAID) -> Inquired:
    return run("repayment", "2032-02-01", ON_RESCISSION, paid + events, FORKS, party=party)


def on_exit(events: str, paid: str = PAID) -> Inquired:
    return run("repayment", "2032-02-01", ON_EXIT, paid + events, OF_EXIT, party="alfa")


ON_BOTH = (
    ON_EXIT
    + """
- {id: X-7, kind: repayment, on: misuse shown by an evaluation, owed by: the association,
   to: kommunerna, amount: what was misused, judged by: purpose,
   finding: {fork: G3, a: an evaluation, b: any reliable finding}}
"""
)
OF_BOTH = OF_EXIT | OF_MISUSE


def on_both(events: str, on: str = "2032-02-01", paid: str = PAID) -> Inquired:
    return run("repayment", on, ON_BOTH, paid + events, OF_BOTH, party="alfa")


def on_misuse(events: str, on: str = "2034-01-01", paid: str = PAID) -> Inquired:
    return run("repayment", on, ON_MISUSE, paid + events, OF_MISUSE, party="alfa")


def kronor(found: Inquired, part: str, reading: str = "") -> str:
    told = effect(found, part, reading)
    if told == "none":
        return told
    return told.removeprefix("Money(amount='").partition("'")[0].replace(".", "").lstrip("0") or "0"


def amounts(found: Inquired, reading: str = "") -> tuple[str, str]:
    return kronor(found, "min", reading), kronor(found, "max", reading)


def left(found: Inquired, reading: str = "") -> tuple[str, str]:
    """The least and the most that is left when what has been repaid is set off."""
    return kronor(found, "outstanding_min", reading), kronor(found, "outstanding_max", reading)
