"""A short written agreement with a record: what several owe together, and what hinders some."""

TOGETHER = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-3, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward,
   counts from: received}
- {id: X-4, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2031, liability: joint and several}
- {id: X-5, kind: payment window, paid in: December}
- {id: X-6, kind: report, by: alfa, to: kommunerna, about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received}
- {id: X-7, kind: cure, of: X-6, within: 30 days, withheld: X-4}
- {id: X-8, kind: force majeure, causes: [war], other causes: no}
- {id: X-9, kind: obligation, bearer: [beta, gamma], jointly: yes, duty: {sv: a, en: a},
   occurs: yearly}
- {id: X-10, kind: obligation, bearer: [gamma], jointly: yes, duty: {sv: b, en: b}}
""",
    """
- {id: b1, event: breach, by: beta, against: alfa, duty: X-6, on: 2031-04-10}
- {id: d1, event: demand, by: beta, to: [alfa], on: 2031-04-11, about: b1}
- {id: b2, event: breach, by: alfa, against: gamma, duty: X-10, on: 2031-04-10}
- {id: f1, event: force-majeure, party: beta, cause: war, from: 2031-12-01, until: 2032-01-20,
   affects: [X-4, X-9], own-breach-of-collective-agreement: no}
- {id: p1, event: payment, by: gamma, to: alfa, on: 2032-02-10, for: 2031, amount: 600000}
- {id: g1, event: performed, by: alfa, duty: X-9, on: 2030-06-01, for: 2030}
- {id: g2, event: performed, by: beta, duty: X-9, on: 2031-06-01, for: 2031}
- {id: n1, event: termination-notice, by: gamma, to: all, form: written, sent: 2032-03-01,
   received: 2032-03-01, for-end: earliest, authorised: yes}
""",
)
LATE_WHATEVER_DAYS = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: payment, by: kommunerna, to: alfa, amount: 200 SEK, per: calendar year,
   first: 2030, liability: joint and several}
- {id: X-3, kind: payment window, paid in: January}
- {id: X-4, kind: force majeure, causes: [fire, contagion], contagion: allvarlig, other causes: no}
- {id: X-5, kind: penalty, of: X-2, amount: 10 SEK, per: week}
- {id: X-6, kind: report, by: alfa, to: beta, about: the calendar year before, first about: 2029,
   due: 31 January, counts from: received}
- {id: X-7, kind: penalty, of: X-6, amount: 10 SEK, per: week}
""",
    """
- {id: f, event: force-majeure, party: beta, cause: fire, from: 2030-02-05, until: 2030-02-05,
   affects: [X-2]}
- {id: h, event: force-majeure, party: alfa, cause: contagion, from: 2030-02-05,
   until: 2030-02-05, affects: [X-6]}
- {id: p, event: payment, by: beta, to: alfa, on: 2030-02-20, amount: "200.00", for: 2030}
- {id: r, event: report, by: alfa, about: 2029, to: all, sent: 2030-02-20, received: 2030-02-20,
   form: written}
""",
)
"""One day that may be none of delay costs nothing less on the days around the last ones."""
OF_SEVERAL = {"borne together": TOGETHER, "late whatever days": LATE_WHATEVER_DAYS}
