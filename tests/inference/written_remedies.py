"""Short written agreements with a record each: breach, rescission, repayment, eligibility."""

IN_BREACH = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-3, kind: rescission, by: all, serious: serious, not put right: delay, within: time,
   demand first: needed, frees: the whole agreement,
   dialogue first: required unless urgent, urgent: urgent}
- {id: X-4, kind: dispute, by: all, first: dialogue between the parties}
- {id: X-5, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
- {id: X-6, kind: payment window, paid in: January}
- {id: X-7, kind: review, by: all, every: 1, before the end: 2 months}
- {id: X-8, kind: publication, by: kommunerna, channels: [website, internal],
   what: {sv: a, en: a}}
""",
    """
- {id: b, event: breach, by: alfa, against: beta, duty: X-5, on: 2030-02-01}
- {id: b2, event: breach, by: alfa, against: beta, duty: X-4, on: 2030-02-01}
- {id: b3, event: breach, by: alfa, against: gamma, duty: X-5, on: 2029-12-31}
- {id: k, event: demand, by: alfa, to: [beta], on: 2030-02-05, about: b}
- {id: s, event: assessment, term: serious, about: b, answer: yes, by: jurist, on: 2030-03-01}
- {id: l, event: assessment, term: delay, about: b, answer: yes, by: jurist, on: 2030-03-01}
- {id: l2, event: assessment, term: delay, about: b2, answer: no, by: jurist, on: 2030-03-01}
- {id: w, event: assessment, term: time, about: b, answer: no, by: jurist, on: 2030-03-01}
- {id: p, event: payment, by: beta, to: alfa, on: 2030-01-20, amount: 300000, for: 2030}
- {id: re, event: rectified, by: beta, on: 2030-02-20, about: b}
- {id: h, event: rescission, by: alfa, against: beta, sent: 2030-03-02, received: 2030-03-05}
- {id: h2, event: rescission, by: alfa, against: gamma, received: 2030-03-05}
- {id: o, event: review, on: 2034-10-31}
- {id: pub, event: publication, by: beta, channel: website, on: 2030-02-01}
- {id: pub2, event: publication, by: beta, channel: internal, on: 2030-03-01, removed: 2030-04-01}
""",
)
UNENTITLED = (
    IN_BREACH[0].replace("rescission, by: all", "rescission, by: kommunerna"),
    IN_BREACH[1],
)
_NOT_SERIOUS = IN_BREACH[1].replace(
    "serious, about: b, answer: yes", "serious, about: b, answer: no"
)
UNDEMANDED = (
    IN_BREACH[0],
    "".join(
        f"{line}\n"
        for line in _NOT_SERIOUS.splitlines()
        if "event: demand" not in line and "id: l2" not in line
    ),
)
_GROUND = """
- {id: b, event: breach, by: alfa, against: beta, duty: X-5, on: 2030-02-01}
- {id: k, event: demand, by: alfa, to: [beta], on: 2030-02-10, about: b}
- {id: s, event: assessment, term: serious, about: b, answer: yes, by: jurist, on: 2030-03-01}
- {id: l, event: assessment, term: delay, about: b, answer: no, by: jurist, on: 2030-03-01}
- {id: h, event: rescission, by: alfa, against: beta, sent: 2030-03-02, ground: b}
- {id: p, event: payment, by: beta, to: alfa, on: 2030-01-20, amount: 300000, for: 2030}
"""
RESCINDED = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-90, kind: obligation, bearer: all, duty: {sv: a, en: a}}
- {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-4, kind: rescission, by: all, serious: serious, not put right: delay,
   demand first: not needed, frees: the two parties}
- {id: X-5, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
- {id: X-6, kind: payment window, paid in: January}
- {id: X-7, kind: repayment, on: rescission, to: kommunerna, judged by: part,
   owed by: the association, amount: all payments}
""",
    _GROUND
    + """
- {id: b2, event: breach, by: alfa, against: beta, duty: X-90, on: 2030-02-02}
- {id: s2, event: assessment, term: serious, about: b2, answer: yes, by: jurist, on: 2030-03-01}
- {id: l2, event: assessment, term: delay, about: b2, answer: no, by: jurist, on: 2030-03-01}
- {id: back, event: payment, by: alfa, to: beta, on: 2030-12-20, amount: "100.00", for: 2030}
""",
)
SENDING_UNKNOWN = (
    RESCINDED[0],
    RESCINDED[1].replace("sent: 2030-03-02", "received: 2030-03-04"),
)
RULED_ON_NO_DAY = (
    RESCINDED[0].replace("demand first: not needed", "demand first: needed"),
    _GROUND.replace(
        "about: b, answer: no, by: jurist, on: 2030-03-01",
        'about: b, answer: no, by: jurist, recorded: "2030-03-01T12:00:00+01:00"',
    ),
)
CONTRADICTED = (RESCINDED[0], _GROUND)
TALKED_OVER = (
    RESCINDED[0] + "- {id: X-8, kind: dialogue duty, bearer: all, raised by: a breach}\n",
    """
- {id: b, event: breach, by: beta, against: alfa, duty: X-90, on: 2030-02-01}
- {id: d, event: dialogue, forum: samrad, on: 2030-02-10, about: breach, invited: all}
- {id: b2, event: breach, by: beta, against: alfa, duty: X-90, on: 2030-03-01}
""",
)
NO_DUTY_OF_ITS_OWN = (
    RESCINDED[0].replace(
        "demand first: not needed,",
        "demand first: needed, dialogue first: required unless urgent, urgent: urgent,",
    )
    + """
- {id: X-8, kind: dialogue duty, bearer: all, raised by: a breach}
- {id: X-9, kind: obligation, bearer: [alfa], duty: {sv: a, en: a}}
- {id: X-10, kind: obligation, bearer: all, duty: {sv: a, en: a}, occurs: yearly, due: 31 January}
- {id: X-11, kind: definition, defines: {sv: a, en: a}}
""",
    """
- {id: b, event: breach, by: alfa, against: beta, duty: X-9, on: 2030-02-01}
- {id: h, event: rescission, by: alfa, against: beta, sent: 2030-03-02, ground: b}
- {id: b2, event: breach, by: beta, against: gamma, duty: X-10, on: 2030-02-01}
- {id: h2, event: rescission, by: beta, against: gamma, sent: 2030-03-02, ground: b2}
- {id: b3, event: breach, by: gamma, against: alfa, duty: X-10, on: 2030-02-01}
- {id: f, event: performed, by: alfa, duty: X-10, on: 2030-02-20, for: 2030}
- {id: h3, event: rescission, by: gamma, against: alfa, sent: 2030-03-02, ground: b3}
- {id: b5, event: breach, by: alfa, against: beta, duty: X-11, on: 2030-02-01}
- {id: b4, event: breach, by: alfa, against: gamma, duty: X-5, on: 2030-02-01}
- {id: p, event: payment, by: gamma, to: alfa, on: 2030-02-20, amount: 300000, for: 2030}
""",
)
ALL_FREED = (RESCINDED[0].replace("the two parties", "the whole agreement"), RESCINDED[1])
_REPAID = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the whole agreement}
- {id: X-3, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward,
   counts from: received}
- {id: X-5, kind: evaluation, by: kontoret, occurs: yearly, first: 2030, after the end: counts}
- {id: X-6, kind: repayment, on: early exit, owed by: the association, to: kommunerna,
   amount: AMOUNT}
- {id: X-7, kind: repayment, on: misuse shown by an evaluation, owed by: the association,
   to: kommunerna, amount: what was misused, judged by: purpose, finding: FINDING}
"""
_PAID_AND_LEFT = """
- {id: p1, event: payment, by: beta, to: alfa, on: 2030-01-15, amount: "300.00", for: 2030}
- {id: p2, event: payment, by: gamma, to: alfa, on: 2030-01-20, amount: "100.01", for: 2030}
- {id: p3, event: payment, by: beta, to: alfa, on: 2031-01-15, amount: "365.00", for: 2031}
- {id: p4, event: payment, by: beta, to: alfa, on: 2031-08-20, amount: "365.00", for: 2032}
- {id: n, event: termination-notice, by: beta, to: all, form: written, sent: 2031-08-15,
   received: 2031-08-15, for-end: earliest, authorised: yes}
- {id: u, event: unused-funds, by: alfa, on: 2031-09-20, amount: "90.00", year: 2031}
- {id: e, event: evaluation, by: kontoret, year: 2030, on: 2031-02-01, misused: "50.00"}
- {id: e0, event: evaluation, by: kontoret, year: 2029, on: 2030-02-01, misused: "7.00"}
- {id: back, event: payment, by: alfa, to: gamma, on: 2031-12-20, amount: "10.00", for: 2030}
"""
LEFT_EARLY = (
    _REPAID.replace("AMOUNT", "what is left in the accounts").replace("FINDING", "an evaluation"),
    _PAID_AND_LEFT,
)
LEFT_SOME_DAY = (
    LEFT_EARLY[0],
    _PAID_AND_LEFT.replace("received: 2031-08-15, for-end: earliest, ", ""),
)
UNEVALUATED = (
    LEFT_EARLY[0].replace("end: counts", "end: does not count"),
    "\n".join(line for line in _PAID_AND_LEFT.splitlines() if "id: e," not in line),
)
NOT_LEFT = (LEFT_EARLY[0], _PAID_AND_LEFT.split("- {id: n,")[0])
LEFT_IN_PROPORTION = (
    _REPAID.replace("AMOUNT", "in proportion to the time left").replace(
        "FINDING", "any reliable finding"
    ),
    _PAID_AND_LEFT
    + "- {id: d, event: assessment, term: purpose, about: X-7, answer: no, by: jurist, "
    "on: 2031-10-01}\n",
)
ALL_REPAID = (
    LEFT_IN_PROPORTION[0],
    LEFT_IN_PROPORTION[1]
    + """
- {id: back2, event: payment, by: alfa, to: gamma, on: 2031-12-21, amount: "90.01", for: 2030}
- {id: e2, event: evaluation, by: kontoret, year: 2032, on: 2031-12-31, misused: "0.00"}
""",
)
MISUSED_UNPAID = (
    LEFT_IN_PROPORTION[0],
    "".join(
        f"{line}\n" for line in LEFT_IN_PROPORTION[1].splitlines() if "event: payment" not in line
    ),
)
HINDERED_IN_ALL = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: exit, by: all, notice to: the other side, ends for: the whole agreement}
- {id: X-4, kind: rescission, by: all, serious: serious, not put right: delay, within: time,
   demand first: needed, frees: the two parties, dialogue first: required unless urgent,
   urgent: urgent}
- {id: X-5, kind: force majeure, causes: [fire, labour-conflict, contagion], contagion: allvarlig,
   labour conflict: omfattande, other causes: no, excuses: all duties}
- {id: X-6, kind: force majeure notice, notice to: all other parties, form: written,
   late notice: relief is lost}
- {id: X-7, kind: obligation, bearer: [alfa], duty: {sv: a, en: a}}
- {id: X-8, kind: force majeure exclusion, excluded: own breach of collective agreement}
- {id: X-9, kind: long stop, days: 30, counted: in a row, for: from then on}
""",
    """
- {id: f, event: force-majeure, party: alfa, cause: fire, from: 2030-01-20, until: 2030-03-10,
   affects: [X-7]}
- {id: g, event: force-majeure, party: beta, cause: labour-conflict, from: 2030-03-20,
   own-breach-of-collective-agreement: yes}
- {id: t, event: force-majeure-notice, by: alfa, to: all, about: f, form: written,
   sent: 2030-01-20, received: 2030-01-20}
- {id: b, event: breach, by: beta, against: alfa, duty: X-7, on: 2030-02-01}
- {id: k, event: demand, by: beta, to: [alfa], on: 2030-02-05, about: b}
- {id: s, event: assessment, term: serious, about: b, answer: yes, by: jurist, on: 2030-03-01}
- {id: l, event: assessment, term: delay, about: b, answer: no, by: jurist, on: 2030-03-01}
- {id: w, event: assessment, term: time, about: b, answer: no, by: jurist, on: 2030-03-01}
- {id: u, event: assessment, term: urgent, about: b, answer: yes, by: jurist, on: 2030-03-01}
- {id: h, event: rescission, by: beta, against: alfa, sent: 2030-03-02, ground: b}
""",
)
OF_AGE = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: eligibility, target group: yes, groups: [victim, witness], below age: 18,
   age limits: [victim, witness],
   residents of: [beta], police report: not needed, service: {sv: a, en: a}}
""",
    "- {id: c, event: renegotiation, by: gamma, on: 2030-05-02}\n",
)
OF_REMEDIES = {
    "in breach": IN_BREACH,
    "unentitled": UNENTITLED,
    "undemanded": UNDEMANDED,
    "rescinded": RESCINDED,
    "rescinded, sending unknown": SENDING_UNKNOWN,
    "rescinded, ruled on no day": RULED_ON_NO_DAY,
    "contradicted": CONTRADICTED,
    "talked over": TALKED_OVER,
    "no duty of its own": NO_DUTY_OF_ITS_OWN,
    "all freed": ALL_FREED,
    "left early": LEFT_EARLY,
    "left some day": LEFT_SOME_DAY,
    "unevaluated": UNEVALUATED,
    "not left": NOT_LEFT,
    "left in proportion": LEFT_IN_PROPORTION,
    "all repaid": ALL_REPAID,
    "misused unpaid": MISUSED_UNPAID,
    "hindered in all": HINDERED_IN_ALL,
    "of age": OF_AGE,
}
"""The terms, and what has happened under them, by name."""
