"""What the tests of the journal record, and how they look at what was recorded."""

import json
from datetime import UTC, datetime
from pathlib import Path

EXAMPLES = Path("agreements/jamtland/examples")
APPROVED = EXAMPLES / "all-approved.yaml"
ROLE = ("--recorded-by", "registrator")
NOTICE = """\
- id: brev
  event: termination-notice
  by: are
  to: [brottsofferjouren]
  form: written
  sent: 2026-06-10
  received: 2026-06-12
  for-end: 2026-12-31
  authorised: yes
  source: dnr 12/2026
"""
JUNE = datetime(2026, 6, 15, 9, 0, tzinfo=UTC)


def said(done):
    return json.loads(done.stdout)


def rows(on_record, **named):
    """The entries of the journal."""
    found = said(on_record("journal", "jamtland", "--json", **named))
    return found["agreements"][0]["rows"]
