"""`overens journal --export` and `--import`: taking entries out, and taking them in elsewhere."""

import json

import pytest

from tests.interfaces.recorded import APPROVED, ROLE, rows


def test_what_is_exported_and_imported_elsewhere_has_the_same_head(
    on_record, run, notice, tmp_path
):
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE)
    on_record("record", "jamtland", "--event-file", notice, *ROLE)
    out, again = tmp_path / "out.jsonl", tmp_path / "again.jsonl"
    elsewhere = ("--journal", f"sqlite:///{tmp_path / 'elsewhere.sqlite'}")

    on_record("journal", "jamtland", "--export", out)
    done = run(*elsewhere, "journal", "jamtland", "--import", out, "--json")
    run(*elsewhere, "journal", "jamtland", "--export", again)

    assert rows(on_record)[-1]["hash"] == json.loads(done.stdout)["head"]
    assert out.read_bytes() == again.read_bytes()


def test_a_longer_export_adds_what_is_new(on_record, run, notice, tmp_path):
    elsewhere = ("--journal", f"sqlite:///{tmp_path / 'elsewhere.sqlite'}")
    out = tmp_path / "out.jsonl"
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE)
    on_record("journal", "jamtland", "--export", out)
    run(*elsewhere, "journal", "jamtland", "--import", out)
    on_record("record", "jamtland", "--event-file", notice, *ROLE)
    on_record("journal", "jamtland", "--export", out)

    assert "1 ny post" in run(*elsewhere, "journal", "jamtland", "--import", out).stdout
    assert "0 nya poster" in run(*elsewhere, "journal", "jamtland", "--import", out).stdout


def test_two_different_chains_are_not_joined(on_record, run, notice, tmp_path):
    elsewhere = ("--journal", f"sqlite:///{tmp_path / 'elsewhere.sqlite'}")
    out = tmp_path / "out.jsonl"
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE)
    on_record("journal", "jamtland", "--export", out)
    run(*elsewhere, "record", "jamtland", "--event-file", notice, *ROLE)

    done = run(*elsewhere, "journal", "jamtland", "--import", out)

    assert done.exit_code == 3
    assert "två kedjor kan inte slås ihop" in done.stderr


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda lines: [*lines[:3], *lines[4:]], "post 5"),
        (lambda lines: lines[1:], "post 2"),
        (lambda lines: [*lines[:3], lines[3].replace("stromsund", "berg"), *lines[4:]], "post"),
        (lambda lines: [*lines, "{}"], "ingen post ur en journal"),
        (lambda lines: [*lines, "inte json"], "ingen post ur en journal"),
        (lambda lines: [one.replace('"jamtland"', '"linkoping"') for one in lines], "`linkoping`"),
    ],
)
def test_an_export_that_was_changed_is_not_taken_in(on_record, run, tmp_path, change, told):
    out = tmp_path / "out.jsonl"
    on_record("record", "jamtland", "--event-file", APPROVED, *ROLE)
    on_record("journal", "jamtland", "--export", out)
    lines = out.read_text("utf-8").splitlines()
    changed = change(lines)
    if changed == lines:
        changed = [
            *lines[:3],
            lines[3].replace('"yes"', '"no"').replace("true", "false"),
            *lines[4:],
        ]
    out.write_text("\n".join(changed) + "\n", "utf-8")
    elsewhere = tmp_path / "elsewhere.sqlite"

    done = run("--journal", f"sqlite:///{elsewhere}", "journal", "jamtland", "--import", out)

    assert done.exit_code == 3, done.stdout
    assert told in done.stderr
    assert not elsewhere.exists()


def changed(line, **said):
    return json.dumps({**json.loads(line), **said}, ensure_ascii=False)


HOSTILE = {
    "deep": lambda line: '{"event":' + "[" * 100_000 + "]" * 100_000 + "}",
    "key twice": lambda line: line.replace('{"agreement"', '{"day":"2026-06-15","agreement"'),
    "no instant": lambda line: changed(line, recorded="garbage"),
    "short instant": lambda line: changed(line, recorded="2026-06-15"),
    "no day": lambda line: changed(line, day="garbage"),
    "back-dated": lambda line: changed(line, day="2020-01-01"),
    "not yet": lambda line: changed(line, recorded="2999-01-01T00:00:00.000000Z", day="2999-01-01"),
    "escape": lambda line: changed(line, **{"recorded-by": "\x1b[31m"}),
    "nul": lambda line: changed(line, **{"recorded-by": "a\0b"}),
    "surrogate": lambda line: line.replace("registrator", "\\ud800"),
    "sequence": lambda line: changed(line, sequence=0),
    "float": lambda line: line.replace('"sequence":1', '"sequence":1.0'),
    "own time": lambda line: changed(line, event={**json.loads(line)["event"], "recorded": "x"}),
    "list": lambda line: "[]",
    "number": lambda line: "9" * 5000,
}


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=list(HOSTILE))
def test_a_hostile_export_is_refused_with_its_line(on_record, run, notice, tmp_path, hostile):
    out = tmp_path / "out.jsonl"
    on_record("record", "jamtland", "--event-file", notice, *ROLE)
    on_record("journal", "jamtland", "--export", out)
    out.write_text(f"\n{hostile(out.read_text('utf-8').strip())}\n", "utf-8")
    elsewhere = tmp_path / "elsewhere.sqlite"

    done = run("--journal", f"sqlite:///{elsewhere}", "journal", "jamtland", "--import", out)

    assert done.exit_code == 3, done.stderr
    assert "out.jsonl:2:1" in done.stderr
    assert not elsewhere.exists()


def test_an_export_of_any_size_is_taken_in(on_record, run, tmp_path):
    """Larger than any file of events may be."""
    note = "x" * 9_000
    file = tmp_path / "many.yaml"
    for part in range(2):
        file.write_text(
            "".join(f"- {{event: payment, by: are, note: '{part}-{n}-{note}'}}\n"
                    for n in range(400)), "utf-8")  # fmt: skip
        on_record("record", "jamtland", "--event-file", file, *ROLE, "--again")
    out = tmp_path / "out.jsonl"
    on_record("journal", "jamtland", "--export", out)
    assert out.stat().st_size > 5_000_000

    elsewhere = ("--journal", f"sqlite:///{tmp_path / 'elsewhere.sqlite'}")
    assert run(*elsewhere, "journal", "jamtland", "--import", out).exit_code == 0
