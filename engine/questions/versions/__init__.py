"""Which version of an agreement is in force, and what is asked of several.

Three ways in: `answer` (a question), `lists` (duties and dates), `check` (findings). Below them,
each floor knowing only those under it: `answers`, `days`, `duties`, `telling`, `acts`, `asking`,
`walk`.
"""
