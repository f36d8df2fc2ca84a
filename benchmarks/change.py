"""What a change of wording costs: the same commands with one version and with two, on one record.

Seven of nine parties have given notice before notice was shortened: what each notice leads to under
either wording is looked at. Invented.
"""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.material import AMENDMENTS, ROOT

CHANGED = AMENDMENTS / "notice-three-months" / "jamtland"
APPROVED = ROOT / "examples" / "all-approved.yaml"
NOTICE = (
    "- {{id: n-{0}, event: termination-notice, by: {0}, to: all, form: written, "
    "sent: 2027-08-{1}, received: 2027-08-{1}, for-end: earliest, authorised: yes}}\n"
)
BY = ("are", "berg", "bracke", "harjedalen", "krokom", "ragunda", "stromsund")
RECORD = (
    "- {id: dialogue, event: dialogue, forum: socsam, on: 2027-06-10, about: termination, "
    "invited: all, present: all}\n"
    + "".join(NOTICE.format(party, day) for day, party in enumerate(BY, 10))
)
AMENDED = (
    "- {id: amended, event: amendment, on: 2027-10-01, form: written, agreed-by: all, "
    "version: 2028-01-01}\n"
)
ASKED = (
    ("in-force", ["ask", "in-force", "jamtland", "--on", "2028-01-10"]),
    ("payment", ["ask", "payment", "jamtland", "--party", "berg", "--year", "2028",
                 "--on", "2028-01-10"]),
    ("obligations", ["obligations", "jamtland", "--on", "2028-01-10"]),
    ("check", ["check", "jamtland", "--on", "2028-01-10"]),
)  # fmt: skip


def change(row: Callable[[str, list[str]], str]) -> Iterator[str]:
    """Each question with one version and over a change; `row` measures and words one."""
    with TemporaryDirectory() as folder:
        one, two = _folder(Path(folder, "one")), _folder(Path(folder, "two"), *CHANGED.iterdir())
        notices, amended = Path(folder, "notices.yaml"), Path(folder, "amended.yaml")
        notices.write_text(RECORD, "utf-8")
        amended.write_text(RECORD + AMENDED, "utf-8")
        for label, asked in ASKED:
            for told, shelf, record in (("one", one, notices), ("two", two, amended)):
                events = ["--events", str(APPROVED), "--events", str(record)]
                yield row(f"{label}, {told}", [*asked, "--agreements", str(shelf), *events])


def _folder(path: Path, *more: Path) -> Path:
    """A folder of agreements with the shipped version, and more versions of it."""
    own = path / "jamtland"
    own.mkdir(parents=True)
    for file in (*ROOT.glob("2026-01-01.*"), *more):
        shutil.copy(file, own)
    return path
