"""Writes the skeleton of an encoding beside a copy of the text, and tells what comes next."""

import re
from datetime import date
from pathlib import Path
from typing import Any

from engine.interfaces import output
from engine.interfaces.faults import INVALID, UNREACHABLE, Fault, Faults, said
from engine.interfaces.files import shown, source_of, write
from engine.interfaces.setting import Setting
from engine.language.ids import is_id
from engine.language.skeleton import Skeleton, skeleton
from engine.language.undecided import UNDECIDED
from engine.wording.command_sentences import counted

_NOT_ID = re.compile(r"[^a-z0-9]+")
_PLAIN = str.maketrans("åäöéü", "aaoeu")


def begun(
    setting: Setting, named: str, agreement: str | None, folder: str | None, as_json: bool
) -> int:
    """Makes `FOLDER/NAME.yaml` and `FOLDER/NAME.txt`; the folder is ID if none is named."""
    faults = Faults()
    path = Path(named)
    source = source_of(path)
    if isinstance(source, Fault):
        faults.add(source)
    if agreement is not None and not is_id(agreement):
        faults.wrong(said("not-an-id", "write-id", text=agreement), "--id")
    name = agreement or _id_of(path)
    where = Path(folder if folder is not None else name)
    if name == UNDECIDED and folder is None:
        where = path.parent
    yaml = where / f"{path.stem}.yaml"
    text = yaml.with_suffix(".txt")
    for one in (yaml, text):
        if one.exists() and not (one == text and _same(one, path)):
            faults.wrong(said("already-there", "choose-output", path=shown(one)), shown(one))
    faults.stop()
    assert not isinstance(source, Fault)
    if not source.text.strip():
        faults.add(Fault(INVALID, said("empty-file"), shown(path)))
        faults.stop()
    made = skeleton(source.text, name, _version_of(path), text.name)
    _write(yaml, made.yaml, faults)
    if not text.exists():
        _write(text, source.text, faults)
    faults.stop()
    row = _row(made, name, yaml, text)
    if as_json:
        output.as_json({"contract": "1", **row})
    else:
        _tell(setting, row, made)
    return 0


def _write(path: Path, content: str, faults: Faults) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        faults.add(Fault(UNREACHABLE, said("not-a-folder", path=shown(path.parent))))
        faults.stop()
    failed = write(path, content)
    if failed is not None:
        faults.add(failed)


def _row(made: Skeleton, agreement: str, yaml: Path, text: Path) -> dict[str, Any]:
    return {
        "agreement": agreement,
        "yaml": shown(yaml),
        "text": shown(text),
        "headings": list(made.headings),
        "furniture": list(made.furniture),
        "clauses": len(made.clauses),
    }


def _tell(setting: Setting, row: dict[str, Any], made: Skeleton) -> None:
    words = output.words(setting.lang)
    clauses = counted(words, "clauses", row["clauses"])
    output.text(words["new.made"].format(**{**row, "clauses": clauses}))
    output.text(words["new.headings" if made.headings else "new.no-headings"])
    for heading in made.headings:
        output.text(f"  {heading}")
    if made.furniture:
        output.text(words["new.furniture"].format(words=", ".join(made.furniture)))
    output.text(words["new.next"].format(**row))


def _id_of(path: Path) -> str:
    """The file's name as an id; of a file that is named after a version, its folder's."""
    stem = path.stem if _version_of(path) == UNDECIDED else path.absolute().parent.name
    name = _NOT_ID.sub("-", stem.casefold().translate(_PLAIN)).strip("-")
    return name if is_id(name) else UNDECIDED


def _version_of(path: Path) -> str:
    """The first day, if the file is named after it."""
    try:
        return date.fromisoformat(path.stem).isoformat()
    except ValueError:
        return UNDECIDED


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
