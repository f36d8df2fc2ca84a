"""Three invented logs of each agreement, checked: the whole report in every format.

After a change of what is said:

    OVERENS_REWRITE=1 .venv/bin/pytest tests/interfaces/test_check_logs.py
"""

import pytest

ON = {"jamtland": "2027-04-15", "linkoping": "2025-04-15"}
CODES = {
    ("jamtland", "in-order"): 0,
    ("jamtland", "several-breaches"): 1,
    ("jamtland", "much-unknown"): 4,
    ("linkoping", "in-order"): 0,
    ("linkoping", "several-breaches"): 1,
    ("linkoping", "much-unknown"): 4,
}
FORMATS = (("text", "sv"), ("text", "en"), ("json", "sv"), ("junit", "sv"), ("sarif", "sv"),
           ("github", "sv"))  # fmt: skip


@pytest.mark.parametrize(("form", "lang"), FORMATS)
@pytest.mark.parametrize(("agreement", "log"), CODES)
def test_the_whole_report(agreement, log, form, lang, run, same):
    result = run(
        "check", agreement, "--on", ON[agreement], "--format", form, "--lang", lang,
        "--events", f"agreements/{agreement}/examples/log-{log}.yaml",
    )  # fmt: skip

    assert result.exit_code == CODES[agreement, log]
    same(f"check/{agreement}-{log}.{form}.{lang}", result.stdout)
