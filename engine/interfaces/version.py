"""What is installed: the engine, Python, the executors, libyaml."""

import sys

from engine import __version__
from engine.wording.command_sentences import words


def version(lang: str) -> str:
    """One line each; nothing is asked of package metadata, which is slow."""
    import yaml

    from engine.inference.executors import default

    said = words(lang)
    return "\n".join(
        [
            said["version.engine"].format(version=__version__),
            f"Python {sys.version.partition(' ')[0]}",
            said[f"version.executor.{default()}"],
            said[f"version.libyaml.{'yes' if yaml.__with_libyaml__ else 'no'}"],
        ]
    )
