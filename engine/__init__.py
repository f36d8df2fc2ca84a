"""Överens: agreements as executable policy."""

from typing import Final

__version__: Final = "0.1.0"
