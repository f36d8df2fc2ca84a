"""Problems as people read them: a sentence, the place drawn, and what to do about it."""

from collections.abc import Iterable
from typing import Final

from engine.model.problem import Place, Problem, Witness
from engine.wording.problem_sentences import SENTENCES, Lang

SEVERITY: Final[dict[Lang, dict[str, str]]] = {
    "sv": {"warning": "varning", "remark": "påpekande"},
    "en": {"warning": "warning", "remark": "remark"},
}
_LONGEST_VALUE = 300
_LONGEST_LINE = 160
_BEFORE_CARET = 60


def render(problem: Problem, lang: Lang) -> str:
    """One problem with the place it is at, those it conflicts with, and its help."""
    said = _sentence(problem, problem.key, lang)
    if problem.severity in SEVERITY[lang]:
        said = f"{SEVERITY[lang][problem.severity]}: {said}"
    lines = _placed(problem.place, said, indent="")
    for label, place in problem.related:
        lines += _placed(place, _sentence(problem, label, lang), indent="  ")
    lines += [f"    {one.at}  {witnessed(one, lang)}" for one in problem.witnesses]
    if advice := _advice(problem):
        word = {"sv": "hjälp", "en": "help"}[lang]
        lines.append(f"  {word}: {_sentence(problem, advice, lang)}")
    return "\n".join(lines)


def witnessed(one: Witness, lang: Lang) -> str:
    """What a point of a timeline shows."""
    return SENTENCES[lang][one.key].format(**dict(one.values))


def render_all(problems: Iterable[Problem], lang: Lang) -> str:
    """All problems in the order of their sources and places, with a blank line between."""
    return "\n\n".join(render(problem, lang) for problem in sorted(problems, key=_position))


def _position(problem: Problem) -> tuple[str, int, int]:
    if problem.place is None:
        return "", 0, 0
    return problem.place.source, problem.place.span.line, problem.place.span.column


def _sentence(problem: Problem, key: str, lang: Lang) -> str:
    values = {name: _shown(value) for name, value in problem.values}
    return SENTENCES[lang][key].format(**values)


def _advice(problem: Problem) -> str | None:
    """The help asked for; else the near word, else the list of what is known, where given."""
    names = {name for name, _ in problem.values}
    if problem.help is not None:
        return problem.help
    if "near" in names:
        return "did-you-mean"
    return "known-are" if "known" in names else None


def _placed(place: Place | None, sentence: str, indent: str) -> list[str]:
    if place is None:
        return [indent + sentence]
    span = place.span
    head = f"{indent}{_seen(place.source)}:{span.line}:{span.column}: {sentence}"
    return [head, *_drawn(place)]


def _drawn(place: Place) -> list[str]:
    """The span's first line with its number, and carets under the span; nothing if it is blank."""
    line = _seen(place.lines[0]).rstrip() if place.lines else ""
    if not line:
        return []
    start = place.span.column - 1
    one_line = place.span.end_line == place.span.line
    end = place.span.end_column - 1 if one_line else len(line)
    line, start, end = _window(line, start, end)
    number = str(place.span.line)
    carets = "^" * max(end - start, 1)
    return [
        f"  {number} | {line}",
        f"  {' ' * len(number)} | {' ' * start}{carets}",
    ]


def _window(line: str, start: int, end: int) -> tuple[str, int, int]:
    """The part of a long line that the carets stand under."""
    if len(line) <= _LONGEST_LINE:
        return line, start, end
    first = max(0, min(start - _BEFORE_CARET, len(line) - _LONGEST_LINE))
    cut = line[first : first + _LONGEST_LINE]
    before, after = "…" if first else "", "…" if first + len(cut) < len(line) else ""
    shift = len(before) - first
    return before + cut + after, start + shift, min(end + shift, len(before) + len(cut))


def _shown(value: str) -> str:
    """What the person wrote, on one line and of a readable length."""
    shown = _seen(" ".join(value.split()) if "\n" in value else value)
    return shown if len(shown) <= _LONGEST_VALUE else shown[:_LONGEST_VALUE] + "…"


def _seen(text: str) -> str:
    """The text with a space for every kind of space and a sign for what cannot be seen."""
    if text.isprintable():
        return text
    return "".join(" " if c.isspace() else c if c.isprintable() else "�" for c in text)
