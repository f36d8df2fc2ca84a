"""The numbered `.sql` files that make a journal, or bring an older one up to date."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent / "sql"


@dataclass(frozen=True, slots=True)
class Step:
    """A file `NNN-what-it-does.sql`; a journal of version N has had the steps 1 to N."""

    number: int
    sql: str


def steps(database: str) -> tuple[Step, ...]:
    """The steps for a kind of database, in order."""
    files = sorted((FOLDER / database).glob("[0-9][0-9][0-9]-*.sql"))
    return tuple(Step(int(file.name[:3]), file.read_text("utf-8")) for file in files)
