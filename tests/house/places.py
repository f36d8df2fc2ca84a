"""Where the files of the project are, and how a message names one."""

from pathlib import Path

ROOT = Path(__file__).parents[2]


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()
