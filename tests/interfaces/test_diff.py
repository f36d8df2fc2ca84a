"""`overens diff`: two versions, two agreements; text, JSON, HTML, Markdown."""

import json
import re
from html.parser import HTMLParser
from importlib import resources
from itertools import pairwise
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

JAMTLAND = ("notice-three-months", "report-in-april", "index-with-floor", "municipality-leaves")
AMENDMENTS = {
    **{
        name: ("jamtland", f"tests/amendments/{name}/jamtland/2028-01-01.yaml") for name in JAMTLAND
    },
    **{
        name: ("linkoping", f"tests/amendments/{name}/linkoping/2025-01-01.yaml")
        for name in ("renewing-term", "force-majeure-added")
    },
}
PAIRS = {**AMENDMENTS, "across": ("jamtland", "linkoping")}
NOTICE = AMENDMENTS["notice-three-months"]
NOTICE_FILES = (
    Path("agreements/jamtland/2026-01-01.yaml"),
    Path("tests/amendments/notice-three-months/jamtland/2028-01-01.yaml"),
)
SMALL = Path("tests/agreements/small/2030-01-01.yaml")


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize("name", PAIRS)
def test_what_a_reviewer_reads(name, lang, run, same):
    result = run("diff", *PAIRS[name], "--lang", lang)

    assert (result.exit_code, result.stderr) == (0, "")
    same(f"diff-{name}.{lang}", result.stdout)


@pytest.mark.parametrize("form", ["html", "markdown"])
@pytest.mark.parametrize("name", ["report-in-april", "across"])
def test_what_a_reviewer_reads_in_a_browser_or_a_thread(name, form, run, same):
    result = run("diff", *PAIRS[name], "--format", form, "--lang", "en")

    assert (result.exit_code, result.stderr) == (0, "")
    same(f"diff-{name}.{form}", result.stdout)


def line_of_length(path):
    """The line of the time for notice: the first field `length` below the kind."""
    lines = path.read_text("utf-8").splitlines()
    kind = lines.index("          - kind: termination")
    return kind + 1 + next(n for n, line in enumerate(lines[kind:]) if "length:" in line)


def test_the_change_is_told_in_words_of_the_field_with_both_places(run):
    shown = run("diff", *NOTICE).stdout

    assert "uppsägningstid: 6 → 3 månader" in shown
    old, new = map(line_of_length, NOTICE_FILES)
    assert f"2026-01-01.yaml:{old} → 2028-01-01.yaml:{new}" in shown
    assert "uppsägning om [-sex-] {+tre+} månader" in shown


def test_a_version_does_not_differ_from_itself(run):
    result = run("diff", "jamtland", "jamtland@2026-01-01", "--exit-code")

    assert result.exit_code == 0
    assert "Inga skillnader" in result.stdout


@pytest.mark.parametrize("pair", PAIRS.values(), ids=list(PAIRS))
def test_the_exit_code_tells_that_there_are_differences(pair, run):
    assert run("diff", *pair, "--exit-code").exit_code == 1
    assert run("diff", *pair).exit_code == 0


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize("pair", [*PAIRS.values(), ("jamtland", "jamtland")])
def test_the_json_is_what_the_schema_promises(pair, lang, run):
    file = resources.files("engine.interfaces") / "schemas" / "diff.schema.json"
    schema = json.loads(file.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)

    found = json.loads(run("diff", *pair, "--json", "--lang", lang).stdout)

    Draft202012Validator(schema).validate(found)
    assert found["differ"] == (pair[0] != pair[1])


def test_both_languages_find_the_same(run):
    for pair in AMENDMENTS.values():
        found = [json.loads(run("diff", *pair, "--json", "--lang", lang).stdout)
                 for lang in ("sv", "en")]  # fmt: skip
        keys = [
            [
                (row["about"], row["change"], row["clause"], row["field"], row["id"])
                for part in ("parties", "terms", "contested", "silences", "notes")
                for row in one[part]
            ]
            for one in found
        ]
        assert keys[0] == keys[1]
        assert found[0]["text"] == found[1]["text"]


class Page(HTMLParser):
    """What elements a page has, nested as they should be."""

    VOID = frozenset({"meta", "br"})

    def __init__(self):
        super().__init__()
        self.open, self.seen, self.attributes = [], [], []

    def handle_starttag(self, tag, attrs):
        self.seen.append(tag)
        self.attributes += attrs
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def stands_alone(shown, lang):
    """That a page is well-formed, in a language, fetches nothing and skips no level of heading."""
    page = Page()
    page.feed(shown)
    page.close()

    assert page.open == []
    assert shown.startswith("<!DOCTYPE html>")
    assert ("lang", lang) in page.attributes
    assert {"html", "title", "h1", "h2"} <= set(page.seen)
    assert not {"script", "link", "img", "iframe"} & set(page.seen)
    assert not [name for name, _ in page.attributes if name in ("src", "href", "onclick", "style")]
    levels = [int(tag[1]) for tag in page.seen if re.fullmatch(r"h\d", tag)]
    assert all(after - before <= 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize("pair", PAIRS.values(), ids=list(PAIRS))
def test_the_page_stands_alone(pair, lang, run):
    stands_alone(run("diff", *pair, "--format", "html", "--lang", lang).stdout, lang)


@pytest.fixture
def hostile(tmp_path):
    """Two versions whose words are full of what HTML and Markdown take for markup."""
    nasty = "<script>alert(1)</script> & | `a` *b* _c_ [d](e) ~~f~~"
    paths = []
    for folder, edit in (("a", ("", "")), ("b", ("sv: mottagen,", f'sv: "{nasty}",'))):
        path = tmp_path / folder / SMALL.name
        path.parent.mkdir()
        text = SMALL.read_text("utf-8")
        path.write_text(text.replace(*edit) if edit[0] else text, "utf-8")
        path.with_suffix(".txt").write_text(SMALL.with_suffix(".txt").read_text("utf-8"), "utf-8")
        paths.append(path)
    return paths


def test_words_of_a_file_are_no_markup(hostile, run):
    page = run("diff", *hostile, "--format", "html").stdout
    assert "<script" not in page
    assert "&lt;script&gt;" in page.replace("</ins>", "")

    thread = run("diff", *hostile, "--format", "markdown").stdout
    (line,) = [one for one in thread.splitlines() if "alert" in one]
    assert r"\<script\>" in line
    assert r"\*b\*" in line
    assert r"\[d\]" in line


def test_it_can_be_written_to_a_file(tmp_path, run):
    path = tmp_path / "change.html"
    result = run("diff", *NOTICE, "--format", "html", "--output", path)

    assert (result.exit_code, result.stdout) == (0, "")
    assert str(path) in result.stderr
    assert path.read_text("utf-8") == run("diff", *NOTICE, "--format", "html").stdout


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("diff", "jamtland"), 2, "EFTER saknas"),
        (("diff", "jamtland", "jamtlund"), 2, "menade du `jamtland`"),
        (("diff", "jamtland", "jamtland@2027-01-01"), 2, "ingen version `2027-01-01`"),
        (("diff", "jamtland", "nowhere.yaml"), 6, "nowhere.yaml"),
        (("diff", "jamtland", "linkoping", "--format", "pdf"), 2, "`text`, `json`, `html`"),
        (("diff", "jamtland", "linkoping", "--json", "--format", "html"), 2, "olika saker"),
        (("diff", "jamtland", "linkoping", "--output", "nowhere/x.txt"), 6, "kan inte skrivas"),
    ],
)
def test_what_cannot_be_compared_is_told(arguments, code, said, run):
    result = run(*arguments)

    assert result.exit_code == code
    assert said in result.stderr
    assert "Traceback" not in result.stderr


def test_an_agreement_that_cannot_be_read_is_not_compared(tmp_path, run):
    path = tmp_path / SMALL.name
    path.write_text(SMALL.read_text("utf-8").replace("6 months", "6 manader"), "utf-8")
    path.with_suffix(".txt").write_text(SMALL.with_suffix(".txt").read_text("utf-8"), "utf-8")

    result = run("diff", SMALL, path)

    assert (result.exit_code, result.stdout) == (3, "")
    assert f"{path}:52:17: kan inte läsa `6 manader` som tidslängd" in result.stderr


def test_all_that_is_wrong_with_both_is_told_at_once(run):
    result = run("diff", "jamtlund", "linkuping")

    assert result.exit_code == 2
    assert "menade du `jamtland`" in result.stderr
    assert "menade du `linkoping`" in result.stderr


@pytest.mark.parametrize("command", [("lint",), ("diff", SMALL)])
@pytest.mark.parametrize(
    ("was", "now", "said"),
    [
        ("", "", None),
        ("agreement: alfa\n", "agreement: alfa\n  version: : [\n", ":2:10: här står ett kolon"),
        ("6 months", "6 manader", ":52:17: kan inte läsa `6 manader` som tidslängd"),
    ],
)
def test_what_is_wrong_with_a_yaml_is_told_beside_that_its_text_is_missing(
    command, was, now, said, tmp_path, run
):
    """Of its quotes nothing is told: they may stand in the text."""
    path = tmp_path / SMALL.name
    path.write_text(SMALL.read_text("utf-8").replace(was, now, 1), "utf-8")

    result = run(*command, path)

    assert (result.exit_code, result.stdout) == (6, "")
    assert f"filen `{path.with_suffix('.txt')}` finns inte" in result.stderr
    assert (f"{path}:" in result.stderr) is (said is not None)
    assert said is None or f"{path}{said}" in result.stderr


def test_the_missing_texts_of_all_files_are_told_at_once(tmp_path, run):
    paths = [tmp_path / name for name in ("2030-01-01.yaml", "2031-01-01.yaml")]
    for path in paths:
        path.write_text(SMALL.read_text("utf-8"), "utf-8")

    told = run("lint", *paths).stderr

    assert [str(path.with_suffix(".txt")) in told for path in paths] == [True, True]


def test_the_clauses_to_check_are_named_with_what_their_words_change(tmp_path, run):
    """The sentence spoke of “what stands in brackets”, which was read as those of the clause."""
    path = tmp_path / SMALL.name
    yaml, text = (one.read_text("utf-8") for one in (SMALL, SMALL.with_suffix(".txt")))
    change = ("sker sex månader före", "sker 6 (sex) månader efter")
    path.write_text(yaml.replace(*change), "utf-8")
    path.with_suffix(".txt").write_text(text.replace(*change), "utf-8")

    told = " ".join(run("diff", SMALL, path).stdout.split())

    assert "Kontrollera X-UPP-1 (orden ändrar en gräns): de värden som svaren går efter" in told


@pytest.mark.parametrize(
    ("named", "code", "said"),
    [
        ("./README.md", 2, "`README.md` is no agreement: an agreement is a YAML file"),
        ("./agreements", 6, "`agreements` is a folder, not a file"),
        ("./none.md", 6, "the file `none.md` does not exist"),
    ],
)
def test_what_is_no_agreement_is_one_fault(named, code, said, run):
    """And none of a text that would have lain beside it."""
    result = run("diff", "jamtland", named, "--lang", "en")

    assert result.exit_code == code
    assert said in " ".join(result.stderr.split())
    assert ".txt" not in result.stderr
