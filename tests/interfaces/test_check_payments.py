"""`overens check` on payments: what was paid against what is owed, in an invented year.

The whole for 2026 is 731 101 kronor; with 3.0 percent it is 753 034 for 2027.
"""

import json
import re

import pytest

PAID = re.compile(
    r"(?m)^- \{id: betalning-2027-(\w+), .*\n   amount: (\d+), for: 2027, note: exempel\}$"
)


@pytest.fixture
def kinds(run, in_order_but):
    """The findings on payments when some amounts of 2027 are others than in the log."""

    def of(on="2027-04-15", without=(), **paid):
        def changed(found):
            was = int(found[2])
            amount = paid.get(found[1], was)
            line = found[0].replace(f"amount: {was}", f"amount: {amount}")
            return line if amount else f"# {found[1]} pays nothing"

        path = in_order_but(*without)
        path.write_text(PAID.sub(changed, path.read_text("utf-8")), "utf-8")
        result = run("check", "jamtland", "--on", on, "--events", path, "--json")
        return {
            row["id"].removeprefix("jamtland."): row for row in json.loads(result.stdout)["rows"]
        }

    return of


def test_in_the_log_everybody_has_paid_what_is_owed(kinds):
    assert kinds() == {}


def test_too_little(kinds):
    found = kinds(berg=40000)

    assert list(found) == ["payment-short.j-eko-4.berg.2027"]
    assert "40\xa0000\xa0kr" in found["payment-short.j-eko-4.berg.2027"]["says"]


def test_too_much(kinds):
    assert list(kinds(berg=41000)) == ["payment-over.j-eko-4.berg.2027"]


@pytest.mark.parametrize("amount", [72002, 72280])
def test_the_amount_of_the_year_before_or_its_share_by_the_new_populations(amount, kinds):
    """13 050 of 132 000 inhabitants: 72 279.3 of 731 101."""
    assert list(kinds(are=amount)) == ["payment-unindexed.j-eko-4.are.2027"]


def test_the_whole_is_paid_but_divided_wrongly(kinds):
    found = kinds(berg=40048 + 500, krokom=85800 - 500)

    assert list(found) == ["payment-misallocated.j-eko-4.2027"]
    row = found["payment-misallocated.j-eko-4.2027"]
    assert row["parties"] == ["berg", "krokom"]
    assert "Berg 500\xa0kr för mycket och Krokom 500\xa0kr för lite" in row["says"]


def test_who_has_paid_nothing_is_named_where_another_has_paid_that_much_more(kinds):
    found = kinds(berg=40048 + 85800, krokom=0)

    assert set(found) == {"payment-misallocated.j-eko-4.2027", "overdue.j-eko-4.krokom.2027"}
    row = found["payment-misallocated.j-eko-4.2027"]
    assert "Berg 85\xa0800\xa0kr för mycket och Krokom 85\xa0800\xa0kr för lite" in row["says"]
    assert row["parties"] == ["berg", "krokom"]


def test_while_there_is_time_left_a_part_payment_is_no_finding(kinds):
    found = kinds(on="2027-01-25", berg=20000)

    assert "soon-due.j-eko-4.berg.2027" in found
    assert not any(one.startswith("payment") for one in found)


def test_who_has_paid_nothing_is_overdue(kinds):
    assert list(kinds(berg=0)) == ["overdue.j-eko-4.berg.2027"]


def test_where_the_amount_is_not_known_only_the_missing_fact_is_told(kinds):
    found = kinds(without=["pkv-"])

    assert {one.split(".")[0] for one in found} == {"unknown"}
    assert any("index-value" in one for one in found)
