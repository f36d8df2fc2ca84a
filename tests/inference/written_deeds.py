"""A short written agreement with a record: breaches, and what was done of what they are about."""

_DUTIES = {
    "X-2": "report, by: alfa, to: kommunerna, about: the calendar year before, first about: 2029,"
    " due: 30 March, counts from: received",
    "X-3": "presentation, of: X-2, by: alfa, forum: samrad, due: 31 December",
    "X-4": "evaluation, by: alfa, occurs: yearly, first: 2030",
    "X-5": "board report, by: alfa, to: [beta], earliest: 2030-01-01, due: 2030-06-30",
    "X-6": "obligation, bearer: [alfa], duty: {sv: a, en: a}, occurs: yearly",
    "X-7": "obligation, bearer: [alfa], duty: {sv: b, en: b}, occurs: once",
    "X-8": "meeting, meeting: operative, times a year: 1, participants: [alfa, beta],"
    " minutes by: alfa",
    "X-9": "review, by: all, every: 1, before the end: 1 month",
    "X-10": "contribution in kind, by: alfa, what: {sv: c, en: c}, hours: 10, per: calendar year,"
    " reported as: hours and assignments",
    "X-11": "account of contribution, of: X-10, by: alfa, to: [beta]",
    "X-12": "force majeure notice, notice to: all other parties, form: free",
    "X-13": "publication, by: [alfa], what: {sv: d, en: d}, channels: [website]",
    "X-14": "undertaking, by: alfa, undertaking: training, duty: {sv: e, en: e}",
}
DONE = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-20, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-21, kind: rescission, by: all, serious: serious, not put right: delay,
   demand first: not needed, frees: the two parties, dialogue first: parallel}
- {id: X-22, kind: force majeure, causes: [war], other causes: no}
"""
    + "".join(f"- {{id: {clause}, kind: {term}}}\n" for clause, term in _DUTIES.items()),
    """
- {id: e1, event: report, by: alfa, about: 2029, to: all, received: 2030-03-20}
- {id: e2, event: report-presented, forum: samrad, about: 2029, on: 2030-04-20}
- {id: e3, event: evaluation, by: alfa, year: 2030, on: 2030-04-20, misused: 0}
- {id: e4, event: board-report, by: alfa, on: 2030-04-20}
- {id: e5, event: performed, by: alfa, duty: X-6, on: 2030-04-20, for: 2030}
- {id: e6, event: performed, by: alfa, duty: X-7, on: 2030-04-20}
- {id: e7, event: meeting, kind: operative, on: 2030-04-20, convened-by: alfa, minutes-by: alfa,
   minutes-on: 2030-04-21}
- {id: e8, event: review, on: 2030-04-20}
- {id: e9, event: hours, by: alfa, year: 2030, value: 10, on: 2030-04-20}
- {id: e10, event: assignments, by: alfa, year: 2030, value: 10, on: 2030-04-20}
- {id: e11, event: force-majeure, party: alfa, cause: war, from: 2030-05-01, until: 2030-05-02,
   affects: [X-6], own-breach-of-collective-agreement: no}
- {id: e12, event: force-majeure-notice, by: alfa, to: all, form: written, sent: 2030-05-02,
   received: 2030-05-02, about: e11}
- {id: e13, event: publication, by: alfa, channel: website, on: 2030-04-20}
- {id: e14, event: undertaking, kind: training, by: alfa, on: 2030-04-20, active: 2, done: 2}
"""
    + "".join(
        f"- {{id: b{n}, event: breach, by: beta, against: alfa, duty: {clause}, on: 2030-04-01}}\n"
        for n, clause in enumerate(_DUTIES)
    )
    + """
- {id: s, event: assessment, term: serious, about: b0, answer: yes, by: jurist, on: 2030-05-05}
- {id: h, event: rescission, by: beta, against: alfa, sent: 2030-05-10, received: 2030-05-10,
   ground: b0}
""",
)
ONCE = (
    """
- {id: X-1, kind: period, from: 2030-05-01, length: 2 years}
- {id: X-2, kind: obligation, bearer: [alfa], duty: {sv: a, en: a}, occurs: once, due: 30 June}
- {id: X-3, kind: obligation, bearer: [alfa], duty: {sv: b, en: b}, occurs: once, due: 30 April}
""",
    """
- {id: e1, event: performed, by: alfa, duty: X-2, on: 2030-06-30}
- {id: e2, event: performed, by: beta, duty: X-3, on: 2031-04-30}
""",
)
OF_DEEDS = {"done all the same": DONE, "once by a day": ONCE}
