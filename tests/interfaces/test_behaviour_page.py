"""The page of what would happen, where something has to have happened first."""

import re
import shutil
from html import unescape

import pytest

from tests.interfaces.test_diff import SMALL, stands_alone

SIX, THREE = "length: 6 months", "length: 3 months"
"""The invented agreement's notice, which is all that the new version changes."""
HEADINGS = {
    "sv": ("Vad som skulle hända", "Vad som har prövats"),
    "en": ("What would happen", "What was explored"),
}
HAPPENED = {
    "sv": "när detta har hänt: uppsägning (av: Alfa, till: Beta, form: skriftlig, sänd: {sent}",
    "en": "when this has happened: notice of termination (by: Alfa, to: Beta, form: written, "
    "sent: {sent}",
}


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_the_page_stands_alone_and_tells_each_witness_and_what_has_happened_in_it(
    lang, run, tmp_path
):
    """The written scenarios tell which notices there have been, apart from the page."""
    new, folder = tmp_path / SMALL.name, tmp_path / "witnesses"
    for path in SMALL.parent.glob(f"{SMALL.stem}.*"):
        shutil.copy(path, tmp_path)
    text = new.read_text("utf-8")
    assert SIX in text
    new.write_text(text.replace(SIX, THREE), "utf-8")

    result = run("diff", SMALL, new, "--length", "1", "--witnesses", folder,
                 "--format", "html", "--lang", lang)  # fmt: skip

    assert result.exit_code == 0
    stands_alone(result.stdout, lang)
    assert [one for one in HEADINGS[lang] if f"{one}</h2>" not in result.stdout] == []
    said = " ".join(unescape(re.sub(r"<[^>]*>", " ", result.stdout)).split())
    written = sorted(folder.glob("old/**/scenarios/*.yaml"))
    scenarios = "".join(path.read_text("utf-8") for path in written)
    days = re.findall(r"event: termination-notice.* sent: ([\d-]+)", scenarios)
    assert 0 < len(days) < len(written)  # some of them show without any event
    assert [path.name for path in written if path.name not in said] == []
    assert [day for day in days if HAPPENED[lang].format(sent=day) not in said] == []
