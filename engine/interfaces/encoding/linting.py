"""Checks the encoding of agreements and tells what was found."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from engine.interfaces import output
from engine.interfaces.faults import Fault, Faults
from engine.interfaces.files import shown
from engine.interfaces.opened import book, misnamed, sources_of
from engine.interfaces.setting import Lang, Setting
from engine.interfaces.shelf import Shelf
from engine.language.agreement_reader import Document, read_document
from engine.language.lint import lint
from engine.language.node import Mapping
from engine.language.version_checks import version_problems
from engine.language.yaml_text import read_yaml
from engine.model.problem import Problem
from engine.questions.remarks.remarks import remarks
from engine.wording.command_sentences import counted


@dataclass(frozen=True, slots=True)
class Checked:
    """One agreement file: what is wrong with it, and what it holds if it can be read."""

    name: str
    problems: tuple[Problem, ...]
    document: Document | None
    readable: bool = True
    """Whether the file is YAML with keys, however wrong they are."""
    remarks: tuple[Problem, ...] = ()
    """What a reviewer should know of the text; nothing that is wrong with the encoding."""

    @property
    def counts(self) -> dict[str, int]:
        """How many clauses, quotes, forks and open terms there are."""
        if self.document is None:
            return {}
        agreement = self.document.agreement
        return {
            "clauses": len(agreement.clauses),
            "quotes": sum(len(clause.quotes) for clause in agreement.clauses.values()),
            "forks": len(agreement.forks),
            "open-terms": len(agreement.open_terms),
        }


def paths(setting: Setting, named: Sequence[str]) -> list[Path]:
    """The files to check; an id without a version means all its versions."""
    faults = Faults()
    shelf = Shelf(setting.folder)
    found: list[Path] = []
    ids = shelf.ids() if not named else list(named)
    if isinstance(ids, Fault):
        faults.add(ids)
        ids = []
    for one in ids:
        path = shelf.find(one, setting.today)
        if isinstance(path, Fault):
            faults.add(path)
        elif path.parent == shelf.folder / one:
            found += [version.yaml for version in shelf.versions(one)]
        else:
            found.append(path)
    faults.stop()
    return list(dict.fromkeys(found))


def follow_one_another(
    setting: Setting, named: Sequence[str], found: Sequence[Checked]
) -> list[Checked]:
    """What was found, with what is wrong between the versions of an agreement named by its id."""
    shelf = Shelf(setting.folder)
    ids = shelf.ids() if not named else [one for one in named if shelf.is_id(one)]
    told: list[Checked] = list(found)
    for id_ in () if isinstance(ids, Fault) else ids:
        stray = tuple(misnamed(shelf, id_))
        if stray and told:
            told[-1] = replace(told[-1], problems=(*told[-1].problems, *stray))
        files = {shown(version.yaml) for version in shelf.versions(id_)}
        own = [one for one in told if one.document and one.document.yaml.name in files]
        if len(own) < len(files):
            continue  # one that cannot be read may be the one that is missed
        versions = [one.document.agreement for one in own if one.document]
        wrong = version_problems(versions)
        told = [_with(one, wrong) for one in told]
    return told


def _with(one: Checked, wrong: Sequence[Problem]) -> Checked:
    source = one.document.yaml.name if one.document else ""
    own = [found for found in wrong if found.place and found.place.source == source]
    return replace(one, problems=(*one.problems, *own)) if own else one


def all_checked(files: Sequence[Path], today: date) -> list[Checked]:
    """Reads each agreement and looks for defects; Refused if any file cannot be reached."""
    faults = Faults()
    found = [checked(path, today, faults) for path in files]
    faults.stop()
    return [one for one in found if one is not None]


def checked(yaml: Path, today: date, faults: Faults) -> Checked | None:
    """One agreement with its defects; None after adding why its files cannot be reached."""
    sources = sources_of(yaml, faults)
    if sources is None:
        return None
    document = read_document(*sources, book())
    if not isinstance(document, Document):
        root = read_yaml(sources[0])
        return Checked(sources[0].name, document, None, isinstance(root, Mapping))
    name = f"{document.agreement.id}@{document.agreement.version.isoformat()}"
    return Checked(name, lint(document, today), document, remarks=remarks(document, book()))


def page(found: Sequence[Checked], lang: Lang) -> None:
    """Findings and counts on standard output; what keeps a file from being read, apart."""
    from engine.wording.problems import render_all

    words = output.words(lang)
    for one in found:
        if not one.readable:
            output.aside(render_all(one.problems, lang))
        elif one.problems or one.remarks:
            output.text(render_all([*one.problems, *one.remarks], lang) + "\n")
        if not one.readable:
            output.text(words["lint.unreadable"].format(agreement=one.name))
            continue
        counts = ", ".join(counted(words, key, n) for key, n in one.counts.items())
        number = len(one.problems)
        findings = counted(words, "findings", number) if number else words["findings.none"]
        if one.remarks:
            findings += f", {counted(words, 'remarks', len(one.remarks))}"
        key = "lint.counts" if one.document is not None else "lint.faults"
        output.text(words[key].format(agreement=one.name, counts=counts, findings=findings))
