"""`overens demo`: real questions on both agreements, each shown as the command that it is."""

from collections.abc import Mapping
from typing import Final

import click

from engine.interfaces.program import Command
from engine.interfaces.setting import Setting

APPROVED: Final = "examples/all-approved.yaml"
DIALOGUE: Final = "examples/dialogue-may-2026.yaml"
QUESTIONS: Final = (
    "ask in-force jamtland --on 2026-11-22 --depth line",
    f"ask in-force jamtland --on 2026-11-22 --events {APPROVED} --depth line",
    "ask termination jamtland --party are --on 2026-11-22 --ends-by 2026-12-31"
    f" --events {APPROVED} --events {DIALOGUE}",
    f"ask termination jamtland --party are --on 2026-06-30 --events {APPROVED} --depth line",
    "ask termination jamtland --party brottsofferjouren --form oral --on 2026-05-20"
    f" --events {APPROVED} --events {DIALOGUE} --depth line",
    f"deadlines jamtland --from 2026-11-22 --events {APPROVED}",
    "ask in-force linkoping --on 2026-11-22 --depth line",
    "ask termination linkoping --party namnden --on 2025-07-01 --depth line",
)
NEXT: Final = (
    "ask termination jamtland --party are --on 2026-11-22 --ends-by 2026-12-31"
    f" --events {APPROVED} --depth full",
    "show jamtland --clause J-PER-1",
    f"ask in-force jamtland --on 2026-11-22 --events {APPROVED} --json",
    "test",
    "--help",
)


def command(words: Mapping[str, str]) -> click.Command:
    """The command; it has no options of its own."""
    return Command("demo", words, [], carry)


def carry(setting: Setting) -> int:
    """Asks each question as if it had been typed."""
    from engine.interfaces import output
    from engine.interfaces.faults import Faults
    from engine.interfaces.paper import Paper

    faults = Faults()
    faults.stop()
    words = output.words(setting.lang)
    paper = Paper(output.width())
    paper.line(words["demo.opening"])
    output.text(paper.text())
    for number, asked in enumerate(QUESTIONS, start=1):
        typed = _typed(asked, setting)
        invented = f" {words['demo.invented']}" if "--events" in asked else ""
        output.text(
            f"\n{number}. {words[f'demo.{number}']}{invented}\n\n$ overens {' '.join(typed)}\n"
        )
        _carry_out(typed, setting)
    output.text(f"\n{words['demo.next']}\n")
    for number, asked in enumerate(NEXT, start=1):
        output.text(
            f"  overens {' '.join(_typed(asked, setting))}\n      {words[f'demo.next.{number}']}"
        )
    return 0


def _typed(asked: str, setting: Setting) -> list[str]:
    """The words of a command, the example files with their paths."""
    from engine.interfaces.files import shown

    folder = setting.folder / "jamtland"
    return [
        shown(folder / word) if word.startswith("examples/") else word for word in asked.split()
    ]


def _carry_out(typed: list[str], setting: Setting) -> None:
    from engine.interfaces.program import run

    again = Setting(setting.environ, setting.now)
    again.take(setting.given)
    run(typed, again, setting.lang)
