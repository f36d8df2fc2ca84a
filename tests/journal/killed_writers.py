"""Writers of a journal that are killed in the middle, again and again: run as a program.

    python -m tests.journal.killed_writers URL ROUNDS WRITERS SEED

In each round so many processes append as fast as they can, each telling through a pipe what
it was told is written; after a random while all are killed (SIGKILL). Prints one line of JSON:
how many were killed, the ids that had been acknowledged, and how often a reader came between
and found the chain whole. The reader never writes.
"""

import json
import os
import random
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from engine.journal.entry import Draft, canonical
from engine.journal.keeper import Keeper

LONGEST = 0.03
"""Seconds a writer lives after its first entry."""


def opener(url: str, *, to_write: bool = True) -> Callable[[], Keeper]:
    if url.startswith("postgresql:"):
        from engine.journal.postgresql import open_database

        return lambda: open_database(url)
    from engine.journal.sqlite import open_file

    return lambda: open_file(Path(url), to_write=to_write)


def write(opened: Callable[[], Keeper], name: str, pipe: int) -> None:
    """Appends, alone and in batches, until it is killed."""
    number = 0
    with opened() as keeper:
        while True:
            batch = 1 if number % 3 else 4
            drafts = [
                Draft(f"{name}-{number}-{place}", canonical({"event": "payment", "n": place}), "r")
                for place in range(batch)
            ]
            entries = keeper.append("jamtland", drafts, lambda: datetime.now(UTC))
            os.write(pipe, "".join(f"{one.id}\n" for one in entries).encode())
            number += 1


def killed_round(
    opened: Callable[[], Keeper], name: str, writers: int, chance: random.Random
) -> str:
    """What one round acknowledged."""
    read, pipe = os.pipe()
    children = []
    for number in range(writers):
        child = os.fork()
        if not child:
            try:
                os.close(read)
                write(opened, f"{name}-{number}", pipe)
            except BaseException:
                traceback.print_exc()  # a writer that ends by itself says why
                raise
            finally:
                sys.stderr.flush()
                os._exit(1)
        children.append(child)
    os.close(pipe)
    select.select([read], [], [], 20)
    time.sleep(chance.uniform(0, LONGEST))
    for child in children:
        os.kill(child, signal.SIGKILL)
    for child in children:
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status), f"a writer ended by itself: {status}"
    with os.fdopen(read, encoding="utf-8") as told:
        return told.read()


def main(url: str, rounds: int, writers: int, seed: int) -> None:
    chance = random.Random(seed)
    opened = opener(url)
    reader = opener(url, to_write=False)
    said, whole = "", 0
    for number in range(rounds):
        said += killed_round(opened, f"s{seed}-{number}", writers, chance)
        with reader() as keeper:
            whole += not any(keeper.verify())
    told = {"killed": rounds * writers, "acknowledged": said.split(), "whole": whole}
    print(json.dumps(told))


if __name__ == "__main__":
    address, *numbers = sys.argv[1:]
    main(address, *map(int, numbers))
