"""Short written agreements with a record each: what is paid, adjusted and paid back."""

_INDEXED = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-4, kind: payment window, paid in: January}
- {id: X-5, kind: indexation, index: OPI, column: the payment year, first: 2031,
   value used: "final, preliminary until then"}
"""
_FIGURES = """
- {id: o1, event: index-value, index: OPI, edition: 2030-12, year: 2031, percent: "3.0",
   status: preliminary, recorded: "2030-12-01T09:00:00+01:00"}
- {id: o2, event: index-value, index: OPI, edition: 2031-04, year: 2031, percent: "3.5",
   status: final, recorded: "2030-12-01T09:00:00+01:00"}
- {id: o3, event: index-value, index: OPI, edition: 2031-12, year: 2032, percent: "3.0",
   status: preliminary, recorded: "2030-12-01T09:00:00+01:00"}
- {id: o4, event: index-value, index: OPI, edition: 2032-04, year: 2032, percent: "3.5",
   status: final, recorded: "2030-12-01T09:00:00+01:00"}
- {id: p1, event: payment, by: beta, to: alfa, on: 2031-01-20, for: 2031, amount: 103000}
- {id: p2, event: payment, by: beta, to: alfa, on: 2031-05-02, for: 2031, amount: 500}
"""
_BACK = """
- {id: back, event: payment, by: alfa, to: beta, on: 2031-03-01, for: 2031, amount: "10.00"}
"""
_PAYMENT = "to: alfa, amount: 100 000 SEK, per: calendar year, first: 2030}\n"
ADJUSTED = (_INDEXED + "- {id: X-3, kind: payment, by: [beta], " + _PAYMENT, _FIGURES)
ADJUSTED_DOWN = (ADJUSTED[0], _FIGURES.replace('"3.5"', '"2.5"'))
CAME_BACK = (ADJUSTED[0], _FIGURES + _BACK)
JOINTLY_ADJUSTED = (
    _INDEXED
    + "- {id: X-3, kind: payment, by: kommunerna, liability: joint and several, "
    + _PAYMENT,
    _FIGURES
    + """
- {id: o5, event: index-value, index: OPI, edition: 2032-04, year: 2032, percent: "3.6",
   status: final, recorded: "2030-12-01T09:00:00+01:00"}
""",
)
JOINTLY_CAME_BACK = (JOINTLY_ADJUSTED[0], JOINTLY_ADJUSTED[1] + _BACK)
SHARED_AND_ADJUSTED = (
    _INDEXED
    + "- {id: X-6, kind: allocation, among: kommunerna, by: equal shares}\n"
    + "- {id: X-3, kind: payment, by: kommunerna, "
    + _PAYMENT,
    _FIGURES.replace("103000", "51500").replace("500}", "250}"),
)
INSTALMENTS = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: payment, by: beta, to: alfa, amount: 100 001 SEK, per: calendar year, first: 2030}
- id: X-3
  kind: instalment
  nth: 1
  of: 2
  paid in: January
  also:
    - {kind: instalment, nth: 2, of: 2, paid in: August, weekend: next working day}
""",
    """
- {id: p1, event: payment, by: beta, to: alfa, on: 2030-01-31, for: 2030, amount: "50000.50"}
- {id: p2, event: payment, by: beta, to: alfa, on: 2030-09-02, for: 2030, amount: "50000.50"}
""",
)
_PART_BACK = """
- {id: back, event: payment, by: alfa, to: beta, on: 2030-03-01, for: 2030, amount: "10.00"}
"""
PART_CAME_BACK = (INSTALMENTS[0], INSTALMENTS[1] + _PART_BACK)
JOINT_INSTALMENTS = (
    INSTALMENTS[0].replace("by: beta,", "by: kommunerna, liability: joint and several,"),
    INSTALMENTS[1].replace("p2, event: payment, by: beta", "p2, event: payment, by: gamma")
    + """- {id: p3, event: payment, by: alfa, to: gamma, on: 2030-10-01, for: 2030,
   amount: "50000.50"}
""",
)
JOINT_PARTS_CAME_BACK = (
    JOINT_INSTALMENTS[0],
    JOINT_INSTALMENTS[1] + _BACK.replace("2031-03-01, for: 2031", "2030-10-01, for: 2030"),
)
_ENDS_EARLY = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the whole agreement}
- {id: X-3, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward,
   counts from: received}
- {id: X-4, kind: payment window, paid in: January}
- {id: X-5, kind: repayment, on: early exit, owed by: the association, to: kommunerna,
   amount: in proportion to the time left}
- {id: X-6, kind: payment, by: [beta], to: alfa, amount: 90 000 SEK, per: calendar year,
   first: 2030}
"""
TOO_MUCH = (
    _ENDS_EARLY,
    """
- {id: p1, event: payment, by: beta, to: alfa, on: 2030-01-20, for: 2030, amount: 100000}
- {id: n, event: termination-notice, by: beta, to: all, form: written, sent: 2030-03-01,
   received: 2030-03-01, for-end: earliest, authorised: yes}
""",
)
JOINTLY_TOO_MUCH = (
    _ENDS_EARLY.replace("by: [beta],", "by: kommunerna, liability: joint and several,"),
    TOO_MUCH[1],
)
PERHAPS_TOO_MUCH = (
    _ENDS_EARLY
    + "- {id: X-7, kind: indexation, index: OPI, column: the payment year, first: 2030}\n",
    TOO_MUCH[1],
)
PARTS_ADJUSTED = (
    ADJUSTED[0].replace(
        "kind: payment window, paid in: January",
        "kind: instalment, nth: 1, of: 2, paid in: January,"
        " also: [{kind: instalment, nth: 2, of: 2, paid in: March}]",
    ),
    _FIGURES,
)
PAID_AFTER_THE_END = (
    _ENDS_EARLY + "- {id: X-7, kind: payment window, paid in: December}\n",
    TOO_MUCH[1]
    + "- {id: p3, event: payment, by: beta, to: alfa, on: 2030-12-20, for: 2030, amount: 500}\n",
)
LEFT_IN_THE_ACCOUNTS = (
    _ENDS_EARLY.replace("in proportion to the time left", "what is left in the accounts"),
    TOO_MUCH[1]
    + """
- {id: u, event: unused-funds, by: alfa, on: 2030-11-01, amount: 9000, year: 2030}
- {id: b, event: payment, by: alfa, to: beta, on: 2030-11-15, for: 2030, amount: 3000}
""",
)
LEFT_AND_MISUSED = (
    LEFT_IN_THE_ACCOUNTS[0]
    + """
- {id: X-7, kind: repayment, on: misuse shown by an evaluation, owed by: the association,
   to: kommunerna, amount: what was misused}
""",
    LEFT_IN_THE_ACCOUNTS[1]
    + "- {id: e, event: evaluation, by: beta, year: 2030, on: 2030-11-01, misused: 1000}\n",
)
PAID_UNDER_A_CLAUSE = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-3, kind: payment, by: [beta], to: alfa, amount: 10 000 SEK, per: calendar year,
   first: 2030}
- {id: X-4, kind: payment, by: [alfa], to: beta, amount: 3 000 SEK, per: calendar year,
   first: 2030}
- {id: X-5, kind: repayment, on: early exit, owed by: the association, to: [beta],
   amount: in proportion to the time left}
""",
    """
- {id: p1, event: payment, by: beta, to: alfa, on: 2030-01-31, for: 2030, amount: 10000,
   under: X-3}
- {id: p2, event: payment, by: alfa, to: beta, on: 2030-02-01, for: 2030, amount: 3000,
   under: X-4}
""",
)
LEAVES_BEFORE_DUE = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-3, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward}
- {id: X-4, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
- {id: X-5, kind: payment window, paid in: January}
- {id: X-6, kind: allocation, among: kommunerna, by: equal shares,
   when a party leaves: the others pay the whole}
""",
    """
- {id: n, event: termination-notice, by: gamma, to: all, form: written, sent: 2030-12-10,
   received: 2030-12-10, for-end: earliest, authorised: yes}
""",
)
JOINTLY_LATE = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: payment, by: kommunerna, to: alfa, amount: 200 SEK, per: calendar year,
   first: 2030, liability: joint and several}
- {id: X-3, kind: payment window, paid in: January}
- {id: X-4, kind: penalty, of: X-2, amount: 1 SEK, per: day}
""",
    '- {id: p, event: payment, by: beta, to: alfa, on: 2030-02-10, amount: "200.00", for: 2030}\n',
)
OF_MONEY = {
    "jointly late": JOINTLY_LATE,
    "paid under a clause": PAID_UNDER_A_CLAUSE,
    "leaves before it is due": LEAVES_BEFORE_DUE,
    "parts adjusted": PARTS_ADJUSTED,
    "adjusted": ADJUSTED,
    "adjusted down": ADJUSTED_DOWN,
    "came back": CAME_BACK,
    "jointly adjusted": JOINTLY_ADJUSTED,
    "jointly came back": JOINTLY_CAME_BACK,
    "shared and adjusted": SHARED_AND_ADJUSTED,
    "instalments": INSTALMENTS,
    "part came back": PART_CAME_BACK,
    "joint instalments": JOINT_INSTALMENTS,
    "joint parts came back": JOINT_PARTS_CAME_BACK,
    "too much": TOO_MUCH,
    "paid after the end": PAID_AFTER_THE_END,
    "left in the accounts": LEFT_IN_THE_ACCOUNTS,
    "left and misused": LEFT_AND_MISUSED,
    "jointly too much": JOINTLY_TOO_MUCH,
    "perhaps too much": PERHAPS_TOO_MUCH,
}
"""The terms, and what has happened under them, by name."""
