"""Short written agreements with a record each: what is to be done, by whom and by when.

In each something happens that is seldom drawn. Their days lie close to those on which something
turns; the cases that are made of them ask on such days and change a field here and there.
"""

LATE_REPORT = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: report, by: alfa, to: kommunerna, about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received, form: written,
   contents: [use-of-funds, statistics], judged by: [mera]}
- {id: X-3, kind: cure, of: X-2, within: 30 days, withheld: X-4}
- {id: X-4, kind: report, by: beta, to: alfa, about: the calendar year before,
   first about: 2030, due: 30 June, counts from: sent}
- {id: X-5, kind: penalty, of: X-2, amount: 1 000 SEK, per: week,
   runs: from the end of the time to cure}
- {id: X-6, kind: presentation, of: X-2, by: alfa, forum: samrad, due: 31 December,
   judged by: [lampligt]}
""",
    """
- {id: b, event: breach, by: beta, against: alfa, duty: X-2, on: 2031-04-10}
- {id: k, event: demand, by: beta, to: alfa, on: 2031-04-10, about: b}
- {id: r, event: report, by: alfa, about: 2030, to: all, sent: 2031-07-20, received: 2031-07-21,
   form: written, contents: [use-of-funds, statistics]}
- {id: r2, event: report, by: alfa, about: 2031, to: all, sent: 2032-03-01, received: 2032-03-02,
   form: written}
- {id: r3, event: report, by: beta, about: 2030, to: alfa, sent: 2031-07-15, received: 2031-07-15,
   form: written}
- {id: r5, event: report, by: beta, about: 2031, to: alfa, received: 2032-06-29, form: written}
- {id: r4, event: report, by: alfa, about: 2031, to: all, sent: 2032-03-01,
   received: 2032-03-02, form: oral, contents: [statistics]}
- {id: d, event: assessment, term: mera, about: r2, by: jurist, on: 2032-04-01, answer: no}
- {id: p, event: report-presented, forum: samrad, on: 2031-12-31, about: 2030}
- {id: b7, event: breach, by: beta, against: alfa, duty: X-6, on: 2031-12-30}
- {id: p2, event: report-presented, forum: samrad, on: 2032-12-31, about: 2031}
- {id: r6, event: report, by: alfa, about: 2032, to: all, received: 2032-12-31, form: written}
- {id: p3, event: report-presented, forum: samrad, on: 2032-12-31, about: 2032}
- {id: dp, event: assessment, term: lampligt, about: p, by: jurist, on: 2031-12-31, answer: no}
""",
)
FINED = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: report, by: alfa, to: beta, about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received}
- {id: X-3, kind: penalty, of: X-2, amount: 1 000 SEK, per: week, at most: 4 500 SEK}
- {id: X-4, kind: board report, by: kontoret, to: [beta], earliest: 2031-01-01, due: 2031-03-31}
- {id: X-5, kind: undertaking, by: alfa, undertaking: confidentiality, duty: {sv: a, en: a}}
- {id: X-6, kind: meeting, meeting: operative, times a year: 1, participants: [alfa, kontoret]}
""",
    """
- {id: r, event: report, by: alfa, about: 2030, to: all, sent: 2031-04-06, received: 2031-04-07,
   form: written}
- {id: br0, event: board-report, by: kontoret, on: 2030-12-31}
- {id: br, event: board-report, by: kontoret, on: 2031-03-31}
- {id: u, event: undertaking, kind: confidentiality, by: alfa, on: 2030-03-01, active: 12,
   done: 10}
- {id: m, event: meeting, kind: operative, on: 2030-04-01, convened-by: gamma}
""",
)
OBLIGATIONS = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 18 months}
- {id: X-2, kind: obligation, bearer: [alfa], towards: [beta, gamma], duty: {sv: a, en: a},
   judged by: [fort]}
- {id: X-3, kind: obligation, bearer: [alfa], towards: [beta], duty: {sv: b, en: b}, occurs: once}
- {id: X-4, kind: obligation, bearer: [alfa, kontoret], duty: {sv: c, en: c}, occurs: yearly,
   due: 30 September}
- {id: X-5, kind: obligation, bearer: all, duty: {sv: d, en: d}, jointly: yes}
- {id: X-6, kind: obligation, bearer: [alfa], towards: [gamma], duty: {sv: e, en: e}}
""",
    """
- {id: b, event: breach, by: beta, against: alfa, duty: X-2, on: 2030-05-01}
- {id: b2, event: breach, by: gamma, against: alfa, duty: X-6, on: 2030-05-01, towards: [gamma]}
- {id: d, event: assessment, term: fort, about: b, by: jurist, on: 2030-05-02, answer: no}
- {id: re, event: rectified, by: alfa, on: 2030-06-01, about: b2}
- {id: g, event: performed, duty: X-3, on: 2030-03-01, by: alfa}
- {id: g2, event: performed, duty: X-4, on: 2030-10-01, by: alfa}
""",
)
VOLUNTEERS = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: contribution in kind, by: alfa, what: {sv: a, en: a}, hours: 1500,
   per: calendar year, reported as: hours and assignments, judged by: [cirka]}
- {id: X-3, kind: account of contribution, of: X-2, by: alfa, to: [beta, kontoret],
   times a year: 2}
- {id: X-4, kind: contribution in kind, by: alfa, what: {sv: b, en: b}, hours: 2000,
   per: calendar year, reported as: assignments}
- {id: X-7, kind: account of contribution, of: X-4, by: alfa, to: [beta]}
- {id: X-5, kind: meeting, meeting: operative, times a year: 2, participants: [alfa, kontoret],
   convened by: kontoret, minutes by: kontoret, minutes to: [beta, alfa]}
- {id: X-6, kind: meeting, meeting: strategic, times a year: 1, participants: [kontoret, alfa],
   convened by: alfa, minutes by: alfa}
""",
    """
- {id: s, event: hours, by: alfa, year: 2030, value: 700, on: 2030-06-01}
- {id: t, event: hours, by: alfa, year: 2030, value: 1499, on: 2030-11-01}
- {id: u, event: assignments, by: alfa, year: 2030, value: 40, on: 2030-06-01}
- {id: v, event: assignments, by: alfa, year: 2030, value: 60,
   recorded: "2030-11-01T09:00:00+01:00"}
- {id: w, event: hours, by: alfa, year: 2031, value: 2000, recorded: "2031-11-01T09:00:00+01:00"}
- {id: x, event: assignments, by: alfa, year: 2031, value: 40, on: 2031-06-01}
- {id: y, event: assignments, by: alfa, year: 2031, value: 60, on: 2031-11-01}
- {id: d, event: assessment, term: cirka, about: t, by: jurist, on: 2031-02-01, answer: no}
- {id: m1, event: meeting, kind: operative, on: 2030-04-01, convened-by: kontoret,
   minutes-by: kontoret, minutes-on: 2030-04-10, minutes-sent-to: [beta]}
- {id: m3, event: meeting, kind: strategic, on: 2030-05-01, minutes-by: alfa,
   minutes-on: 2030-05-02}
- {id: m2, event: meeting, kind: operative, on: 2030-12-31, convened-by: kontoret}
- {id: m4, event: meeting, kind: strategic, on: 2030-06-01, minutes-by: gamma}
""",
)
HINDERED = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: report, by: alfa, to: kommunerna, about: the calendar year before,
   first about: 2029, due: 30 March, counts from: received}
- {id: X-3, kind: payment, by: [alfa], to: beta, amount: 600 SEK, per: calendar year, first: 2030}
- {id: X-4, kind: payment window, paid in: March}
- {id: X-7, kind: force majeure, causes: [fire], other causes: no,
   excuses: the affected duty}
- {id: X-8, kind: force majeure notice, notice to: all other parties, form: written,
   when: at-once}
- {id: X-9, kind: obligation, bearer: [alfa, beta, gamma], duty: {sv: visa, en: show}}
""",
    """
- {id: f, event: force-majeure, party: alfa, cause: fire, from: 2030-03-20, until: 2030-04-10,
   affects: [X-2, X-3, X-9]}
- {id: g, event: force-majeure, party: beta, cause: fire, from: 2030-03-21, until: 2030-04-11,
   affects: [X-9]}
- {id: h, event: force-majeure, party: gamma, cause: fire, from: 2030-03-19, affects: [X-9]}
- {id: t, event: force-majeure-notice, by: alfa, to: all, form: email, sent: 2030-03-20,
   received: 2030-03-21, about: f}
- {id: t2, event: force-majeure-notice, by: alfa, to: [beta], form: oral, sent: 2030-03-20,
   received: 2030-03-20, about: f}
- {id: d, event: assessment, term: at-once, about: t, by: jurist, on: 2030-04-01, answer: no}
- {id: r, event: report, by: alfa, about: 2029, to: [beta], sent: 2030-04-15,
   received: 2030-04-15, form: written}
- {id: r2, event: report, by: alfa, about: 2029, to: [gamma], sent: 2030-04-05,
   received: 2030-04-05, form: written}
""",
)
NOT_EXCUSED = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: report, by: alfa, to: [beta], about: the calendar year before,
   first about: 2029, due: 30 March, counts from: received}
- {id: X-4, kind: obligation, bearer: [alfa, beta, gamma], duty: {sv: visa, en: show}}
- {id: X-5, kind: force majeure, causes: [fire, labour-conflict], other causes: no}
- {id: X-6, kind: force majeure exclusion, excluded: own breach of collective agreement}
""",
    """
- {id: a, event: force-majeure, party: alfa, cause: labour-conflict, from: 2030-03-01,
   until: 2030-06-01, affects: [X-2, X-4], own-breach-of-collective-agreement: yes}
- {id: b, event: force-majeure, party: beta, cause: labour-conflict, from: 2030-03-01,
   until: 2030-06-01, affects: [X-4], own-breach-of-collective-agreement: yes}
- {id: g, event: force-majeure, party: gamma, cause: labour-conflict, from: 2030-03-01,
   until: 2030-06-01, affects: [X-4], own-breach-of-collective-agreement: yes}
- {id: f, event: force-majeure, party: alfa, cause: fire, from: 2030-03-31,
   until: 2030-06-01, affects: [X-2]}
- {id: c1, event: renegotiation, by: gamma, on: 2030-04-05}
- {id: c2, event: renegotiation, by: gamma, on: 2030-04-15}
- {id: c3, event: renegotiation, by: gamma, on: 2030-04-25}
- {id: c4, event: renegotiation, by: gamma, on: 2030-05-05}
""",
)
CALLED = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: power, who: all, may call for: renegotiation}
- {id: X-3, kind: dialogue duty, bearer: all, changed: circumstances}
- {id: X-4, kind: amendment, form: written, form is: needed for validity, minutes: skriftliga,
   agreed by: all, competent: behorigt, procedure: dialogue,
   without it: no effect}
- {id: X-5, kind: exit, by: all, notice to: those it concerns, ends for: those it is given to,
   late authority: efterhand}
- {id: X-6, kind: termination, by: all, ends: on any day, length: 3 months, counted: forward,
   counts from: received}
- {id: X-7, kind: eligibility, target group: yes, groups: [victim], residents only: [victim],
   residents of: [beta], from age: 20, age limits: [victim], crime: outside-home,
   through a victim: [witness, relative],
   police report: not needed, service: {sv: a, en: a}}
""",
    """
- {id: c, event: renegotiation, by: gamma, on: 2030-05-02}
- {id: t, event: dialogue, forum: samrad, on: 2030-05-02, about: renegotiation, present: all,
   invited: all}
- {id: e, event: assessment, term: circumstances, about: X-3, answer: yes, by: jurist,
   on: 2030-03-01}
- {id: a, event: amendment, on: 2030-05-02, form: written, agreed-by: all}
- {id: a2, event: amendment, on: 2030-05-03, form: oral, agreed-by: [alfa]}
- {id: a3, event: amendment, on: 2029-12-02, form: written, agreed-by: all}
- {id: ca, event: assessment, term: behorigt, about: a, answer: no, by: jurist, on: 2030-05-10}
- {id: n, event: termination-notice, by: alfa, to: [beta], form: written, sent: 2030-02-01,
   received: 2030-02-01, for-end: earliest, authorised: no, ratified: 2030-02-10}
- {id: n2, event: termination-notice, by: gamma, to: all, form: written, sent: 2030-02-01,
   received: 2030-02-01, for-end: earliest, authorised: no}
- {id: d, event: assessment, term: efterhand, about: n, answer: yes, by: jurist, on: 2030-03-01}
""",
)
BOUND_LATER = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: approval, by: all, binds: those who have approved, body: body,
   late approval: binds from the last approval}
- {id: X-3, kind: report, by: alfa, to: [beta], about: the calendar year before,
   first about: 2030, last about: 2030, due: 30 March, counts from: received}
- {id: X-4, kind: report, by: beta, to: [alfa], about: the calendar year before,
   first about: 2030, last about: 2030, due: 30 March, counts from: received}
- {id: X-5, kind: payment, by: [beta], to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2031, last: 2031}
- {id: X-6, kind: payment window, paid in: January}
""",
    """
- {id: g1, event: approval, by: alfa, on: 2029-11-01}
- {id: g2, event: approval, by: beta, on: 2031-03-31}
- {id: g3, event: approval, by: gamma, on: 2029-11-01}
- {id: r, event: report, by: alfa, about: 2030, to: beta, sent: 2031-04-20, received: 2031-04-20}
""",
)
OF_DUTIES = {
    "late report": LATE_REPORT,
    "fined": FINED,
    "obligations": OBLIGATIONS,
    "volunteers": VOLUNTEERS,
    "hindered": HINDERED,
    "not excused": NOT_EXCUSED,
    "called": CALLED,
    "bound later": BOUND_LATER,
}
"""The terms, and what has happened under them, by name."""
