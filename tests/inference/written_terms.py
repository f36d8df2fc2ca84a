"""Short written agreements with a record each: notice, renewal, review and signing."""

NOTICES = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-4, kind: termination, by: all, ends: at the end of a period, length: 3 months,
   counted: back from the last day, counts from: received}
- {id: X-5, kind: form, of: termination, form: written, meaning: needed for validity}
""",
    """
- {id: n, event: termination-notice, by: beta, to: all, form: written, sent: 2030-10-01,
   received: 2030-10-02, for-end: 2030-12-31, authorised: yes}
- {id: n2, event: termination-notice, by: gamma, to: all, form: oral, sent: 2030-09-01,
   received: 2030-09-01, for-end: earliest, authorised: yes}
- {id: n3, event: termination-notice, by: alfa, to: [beta], form: written, sent: 2030-09-02,
   for-end: earliest, authorised: yes}
""",
)
NAMED_THE_END = (
    NOTICES[0].replace("counts from: received", "counts from: sent"),
    """
- {id: n, event: termination-notice, by: beta, to: all, form: written, received: 2030-09-20,
   for-end: 2030-12-31, authorised: yes}
""",
)
_GROWING = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-4, kind: exit, by: all, notice to: the other side, ends for: the leaving party}
- id: X-5
  kind: termination
  by: all
  ends: on any day
  length: 3 months
  counted: forward
  counts from: received
  until it has run: 6 months
- {id: X-6, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward,
   counts from: received, once it has run: 6 months}
"""
GROWING_NOTICE = (
    _GROWING,
    """
- {id: n, event: termination-notice, by: beta, to: all, form: written, sent: 2030-05-30,
   received: 2030-06-01, for-end: earliest, authorised: yes}
- {id: n2, event: termination-notice, by: gamma, to: all, form: written, sent: 2030-07-01,
   received: 2030-07-01, for-end: 2030-08-31, authorised: yes}
""",
)
GROWING_UNUSED = (
    _GROWING
    + "- {id: X-9, kind: termination, by: gamma, ends: at the end of a period, length: 6 months,\n"
    + "   counted: back from the last day, once it has run: 1 year}\n",
    "- {id: c, event: renegotiation, by: gamma, on: 2030-05-02}\n",
)
GROWING_RENEWED = (
    _GROWING.replace("length: 2 years", "length: 1 year")
    + """
- {id: X-7, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-8, kind: termination, by: alfa, ends: on any day, length: 1 month, counted: forward}
- {id: X-9, kind: assignment, who: [alfa], consent of: kommunerna}
""",
    """
- {id: n, event: termination-notice, by: gamma, to: all, form: written, sent: 2030-06-01,
   received: 2030-06-01, for-end: earliest, authorised: yes}
- {id: h, event: assignment, by: alfa, to-whom: en annan, on: 2030-10-01}
- {id: h2, event: assignment, by: alfa, to-whom: en annan, on: 2031-02-01}
""",
)
_YEARLY = "- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}\n"
_ON_A_WORD = (
    "- {id: X-2, kind: renewal, renewal: MANNER, length: 1 year, by: [alfa, beta],"
    " before the end: 2 months}\n"
)
_WORDS = """
- {id: r, event: renewal-notice, by: alfa, to: all, form: written, sent: 2030-10-30,
   received: 2030-10-31}
- {id: j1, event: renewal-approval, by: alfa, on: 2030-10-31, for: 2031-01-01}
- {id: j2, event: renewal-approval, by: beta, on: 2030-10-31, for: 2031-01-01}
"""
ASKED_FOR = (_YEARLY + _ON_A_WORD.replace("MANNER", "opt-in"), _WORDS)
OBJECTED_TO = (
    _YEARLY + _ON_A_WORD.replace("MANNER", "unless objected to"),
    _WORDS.replace("to: all,", "to: all, for-renewal: no,"),
)
UNOBJECTED = (OBJECTED_TO[0], _WORDS)
AGREED_TO = (_YEARLY + _ON_A_WORD.replace("MANNER", "after approval"), _WORDS)
RENEWED = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: after an evaluation, length: 1 year, by: [beta, gamma],
   before the end: 2 months}
- {id: X-3, kind: approval, by: all, binds: those who have approved}
- {id: X-4, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
- {id: X-5, kind: allocation, among: kommunerna, by: population, reference day: 1 November}
""",
    """
- {id: u, event: evaluation, by: beta, year: 2030, on: 2030-10-31}
- {id: a1, event: approval, by: alfa, on: 2029-12-01}
- {id: a2, event: approval, by: beta, on: 2029-12-01}
- {id: a3, event: approval, by: gamma, on: 2029-12-01, decision: no}
- {id: a4, event: approval, by: gamma, on: 2029-11-01, annulled: 2030-01-02}
- {id: w1, event: population, area: beta, on: 2029-11-01, value: 1000}
- {id: w2, event: population, area: gamma, on: 2029-11-01, value: 2000}
""",
)
REVIEWED = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year, at most: 3}
- {id: X-3, kind: review, by: all, every: 2, before the end: 2 months}
- {id: X-4, kind: exit, by: all, notice to: the other side, ends for: the leaving party}
- {id: X-5, kind: termination, by: all, ends: at the end of a period, length: 1 month,
   counted: back from the last day}
- {id: X-6, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
- {id: X-7, kind: allocation, among: kommunerna, by: equal shares,
   when a party leaves: the others keep their shares}
- {id: X-8, kind: contribution in kind, by: alfa, what: {sv: a, en: a}}
- {id: X-9, kind: assignment, who: [alfa], consent of: kommunerna}
""",
    """
- {id: o, event: review, on: 2031-10-31}
- {id: n, event: termination-notice, by: beta, to: all, form: written, sent: 2030-11-01,
   received: 2030-11-01, for-end: earliest, authorised: yes}
- {id: h, event: assignment, by: alfa, to-whom: en annan, on: 2030-05-02}
- {id: h2, event: assignment, by: alfa, to-whom: en annan, on: 2029-12-02}
- {id: c, event: consent, by: beta, on: 2030-05-10, about: h}
""",
)
FORMED_LATE = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: approval, by: all, binds: nobody until all have approved,
   late approval: binds from the last approval}
- {id: X-3, kind: signature, by: all, signing: binds}
- {id: X-4, kind: amendment, form: free, agreed by: all}
- {id: X-5, kind: assignment, who: [alfa], consent of: kommunerna}
""",
    """
- {id: a1, event: approval, by: alfa, on: 2029-12-01}
- {id: a2, event: approval, by: beta, on: 2029-12-01}
- {id: a3, event: approval, by: gamma, on: 2030-02-28}
- {id: s1, event: signature, by: alfa, on: 2029-12-02}
- {id: s2, event: signature, by: beta, on: 2029-12-02}
- {id: s3, event: signature, by: gamma, on: 2029-12-03}
- {id: f, event: amendment, on: 2029-12-02, form: oral, agreed-by: all}
- {id: g, event: amendment, on: 2030-02-27, form: oral, agreed-by: all}
- {id: h, event: assignment, by: alfa, to-whom: en annan, on: 2030-02-27}
""",
)
OTHERS_PAY = (
    REVIEWED[0].replace("the others keep their shares", "the others pay the whole"),
    REVIEWED[1],
)
UNREVIEWED = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year, at most: 3}
- {id: X-3, kind: review, by: all, every: 2, before the end: 2 months}
- {id: X-4, kind: exit, by: all, notice to: the other side, ends for: the whole agreement}
- {id: X-5, kind: termination, by: all, ends: at the end of a period, length: 1 month,
   counted: back from the last day}
""",
    """
- {id: n, event: termination-notice, by: beta, to: all, form: written, sent: 2030-11-01,
   received: 2030-11-01, for-end: earliest, authorised: yes}
""",
)
SIGNED = (
    """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: signature, by: all, signing: binds, binds: those who have signed,
   late signature: binds from the last signature}
- {id: X-3, kind: obligation, bearer: all, duty: {sv: a, en: a}}
""",
    """
- {id: s1, event: signature, by: alfa, on: 2029-12-01}
- {id: s2, event: signature, by: beta, on: 2030-02-01}
""",
)
OF_TERMS = {
    "notices": NOTICES,
    "named the end": NAMED_THE_END,
    "growing notice": GROWING_NOTICE,
    "growing unused": GROWING_UNUSED,
    "growing, renewed": GROWING_RENEWED,
    "asked for": ASKED_FOR,
    "objected to": OBJECTED_TO,
    "unobjected": UNOBJECTED,
    "agreed to": AGREED_TO,
    "renewed": RENEWED,
    "reviewed": REVIEWED,
    "the others pay": OTHERS_PAY,
    "unreviewed": UNREVIEWED,
    "signed": SIGNED,
    "formed late": FORMED_LATE,
}
"""The terms, and what has happened under them, by name."""
