"""The command `overens`: from what is typed to an exit code, and nothing else at this edge."""

import gc
import io
import os
import signal
import sys
from collections.abc import Callable, Sequence
from datetime import datetime

from engine.interfaces.faults import (
    OUR_MISTAKE,
    UNREACHABLE,
    WRONG_USE,
    Fault,
    Refused,
    said,
    worded,
)
from engine.interfaces.setting import Lang, Setting, language_asked
from engine.model.too_many import TooManyReadings

Now = Callable[[], datetime]
INTERRUPTED = 130
NOBODY_READS = 141
SELDOM = 200_000
"""Objects made before cycles are looked for: about what one question makes."""


def main(argv: Sequence[str] | None = None, now: Now | None = None) -> int:
    """Carries out one command and gives its exit code. `now` is an aware instant."""
    once = argv is None
    if once:
        _begin_process()
    arguments = list(sys.argv[1:] if argv is None else argv)
    setting = Setting(dict(os.environ), now or _now)
    try:
        return _carried_out(arguments, setting)
    except BrokenPipeError:
        _write_no_more()
        return NOBODY_READS
    except KeyboardInterrupt:
        return INTERRUPTED
    finally:
        if once:
            gc.freeze()  # so that the interpreter's last collection has nothing to go through


def _begin_process() -> None:
    """A process that answers one question and ends: looking for cycles would only cost time.

    One that asks thousands, as of mutants, must let go of what it no longer needs.
    """
    gc.set_threshold(SELDOM)
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _leave)
    sys.stdout = sys.stdout or io.StringIO()
    sys.stderr = sys.stderr or sys.stdout
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _leave(_number: int, _frame: object) -> None:
    """At once: an exception can be lost in the middle of an import, and nothing is half written."""
    os._exit(INTERRUPTED)


def _carried_out(arguments: list[str], setting: Setting) -> int:
    lang: Lang = "sv"
    try:
        lang = language_asked(arguments, setting.environ)
        from engine.interfaces.program import run

        code = run(arguments, setting, lang)
        sys.stdout.flush()
        return code
    except Refused as refused:
        _complain(worded(refused.faults, lang))
        return refused.code
    except TooManyReadings as many:
        named = {"count": str(many.count), "forks": ", ".join(many.forks)}
        told = said("too-many-readings", "hold-readings", **named, fork=many.forks[0])
        _complain(worded([Fault(WRONG_USE, told)], lang))
        return WRONG_USE
    except (BrokenPipeError, KeyboardInterrupt):
        raise
    except OSError as error:
        _write_no_more()
        reason = error.strerror or type(error).__name__
        _complain(worded([Fault(UNREACHABLE, said("system-refused", reason=reason))], lang))
        return UNREACHABLE
    except Exception as error:  # noqa: BLE001 - a user never sees a traceback
        return _our_mistake(error, setting, lang)


def _our_mistake(error: Exception, setting: Setting, lang: str) -> int:
    if setting.environ.get("OVERENS_DEBUG") == "1":
        import traceback

        traceback.print_exception(error, file=sys.stderr)
    faults = [Fault(OUR_MISTAKE, said("our-mistake", "please-report"))]
    _complain(worded(faults, lang))
    return OUR_MISTAKE


def _complain(text: str) -> None:
    sys.stdout.flush()
    print(text, file=sys.stderr)


def _write_no_more() -> None:
    """Standard output takes nothing more: what is left to write goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _now() -> datetime:
    from datetime import UTC

    return datetime.now(UTC)
