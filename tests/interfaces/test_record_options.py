"""`overens record` with an event given by options, and who records."""

import pytest

from tests.interfaces.recorded import ROLE, rows


def test_an_event_is_given_by_options(on_record):
    on_record(
        "record", "jamtland", "--event", "payment", "--set", "by=are",
        "--set", "to=brottsofferjouren", "--set", "amount=69 858 SEK", "--set", "for=2026",
        "--set", "on=2026-01-15", *ROLE,
    )  # fmt: skip

    (row,) = rows(on_record)
    assert (row["id"], row["event"]["amount"], row["event"]["for"]) == ("event-1", "69858.00", 2026)


def test_several_values_and_a_day_for_each_are_given_by_options(on_record):
    on_record(
        "record", "jamtland", "--event", "termination-notice", "--set", "by=are",
        "--set", "to=[berg, bracke]", "--set", "received={berg: 2026-05-04}", *ROLE,
    )  # fmt: skip

    (row,) = rows(on_record)
    assert row["event"]["to"] == ["berg", "bracke"]
    assert row["event"]["received"] == {"berg": "2026-05-04"}


def test_who_records_is_asked_for_and_a_role_is_enough(on_record, notice):
    done = on_record("record", "jamtland", "--event-file", notice, code=2)
    assert "--recorded-by ROLL" in done.stderr
    assert "inga personuppgifter behövs" in done.stderr

    named = {"OVERENS_RECORDED_BY": "registrator"}
    on_record("record", "jamtland", "--event-file", notice, env=named)
    assert [row["recorded_by"] for row in rows(on_record)] == ["registrator"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "ge `--event-file FIL`"),
        (("--set", "by=are"), "slaget av händelse saknas"),
        (("--event", "payment", "--set", "by"), "skriv `NYCKEL=VÄRDE`"),
        (("--event-file", "none.yaml"), "none.yaml"),
    ],
)
def test_what_is_missing_is_told(on_record, arguments, told):
    done = on_record("record", "jamtland", *arguments, *ROLE, code=6 if "none" in told else 2)

    assert told in done.stderr


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("amount=69858.00", "69858.00"),
        ('amount="69858.00"', "69858.00"),
        ("amount=400", "400.00"),
        ("amount=1 000 SEK", "1000.00"),
    ],
)
def test_an_amount_by_option_is_what_it_says(on_record, written, stored):
    on_record("record", "jamtland", "--event", "payment", "--set", "by=are", "--set",
              "to=brottsofferjouren", "--set", written, *ROLE)  # fmt: skip

    assert stored == rows(on_record)[0]["event"]["amount"]


@pytest.mark.parametrize("said", ["[dnr 1] brev", "a: b", "{a", "null", "yes", "0123", "a\u2028b"])
def test_free_text_by_option_is_kept_as_it_is(on_record, run, tmp_path, said):
    on_record("record", "jamtland", "--event", "payment", "--set", "by=are", "--set",
              f"source={said}", *ROLE)  # fmt: skip
    assert said == rows(on_record)[0]["event"]["source"]

    out = tmp_path / "out.jsonl"
    on_record("journal", "jamtland", "--export", out)
    elsewhere = ("--journal", f"sqlite:///{tmp_path / 'elsewhere.sqlite'}")
    assert run(*elsewhere, "journal", "jamtland", "--import", out).exit_code == 0


@pytest.mark.parametrize("who", ["", "  ", "\x1b[31mred", "two\nlines"])
def test_who_records_is_a_word_that_can_be_shown(on_record, notice, who):
    on_record("record", "jamtland", "--event-file", notice, "--recorded-by", who, code=2)
