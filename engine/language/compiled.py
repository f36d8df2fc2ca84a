"""An agreement that has been read and found right, as bytes that are quick to read again.

The bytes are a pickle, and reading one back can only build the plain data of
`engine.model` and days: any other name in it is refused, so that a file somebody else has
written can at worst be a wrong agreement, and that is caught by its digest.
"""

import hashlib
import io
import pickle
from datetime import date
from typing import Any, Final

from engine.model.agreement import Agreement

ALLOWED: Final = "engine.model."
DIGEST: Final = hashlib.sha256().digest_size


class _PlainOnly(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("datetime", "date"):
            return date
        if module.startswith(ALLOWED):
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is not plain data")


def pack(agreement: Agreement) -> bytes:
    """The agreement as bytes, after their own SHA-256."""
    body = pickle.dumps(agreement, protocol=pickle.HIGHEST_PROTOCOL)
    return hashlib.sha256(body).digest() + body


def unpack(raw: bytes) -> Agreement | None:
    """The agreement in bytes that `pack` made; None if they are anything else."""
    digest, body = raw[:DIGEST], raw[DIGEST:]
    if hashlib.sha256(body).digest() != digest:
        return None
    try:
        found = _PlainOnly(io.BytesIO(body)).load()
    except Exception:  # noqa: BLE001 (whatever a damaged file does, it is only not used)
        return None
    return found if isinstance(found, Agreement) else None
