"""The executors by name, and which one is used if nobody asks for another."""

from engine.inference.run import MakeMatcher

NAMES = ("durable", "plain")


def matcher(name: str) -> MakeMatcher | None:
    """How that executor finds matches, None being plain; LookupError for an unknown name."""
    if name == "plain":
        return None
    if name == "durable":
        from engine.inference.durable import Durable

        return Durable
    raise LookupError(f"no executor is called `{name}`; there are {' and '.join(NAMES)}")


def default() -> str:
    """`durable` where durable_rules loads, else `plain`, with the same answers."""
    from engine.inference.durable import available

    return "durable" if available() else "plain"
