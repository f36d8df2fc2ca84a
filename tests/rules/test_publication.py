"""Publication: due until it is out in every channel, and again when it has been removed."""

from tests.rules.invented import owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: publication, by: kommunerna, channels: [website, internal],
   what: {sv: en länk, en: a link}}
"""


def put_out(name: str, channel: str, on: str, rest: str = "", by: str = "beta") -> str:
    more = f", {rest}" if rest else ""
    said = f", channel: {channel}" if channel else ""
    return f"- {{id: {name}, event: publication, by: {by}{said}, on: {on}{more}}}\n"


def states(on: str, events: str = "") -> tuple[str, str]:
    found = owed(on, TERMS, events, duty="X-2")
    return found["beta"], found["gamma"]


BOTH = put_out("w", "website", "2030-02-01") + put_out("i", "internal", "2030-03-01")


def test_it_is_due_from_the_first_day_and_never_overdue() -> None:
    assert states("2029-12-31") == ("pending", "pending")
    assert states("2030-01-01") == ("due", "due")
    assert states("2030-12-31") == ("due", "due")
    assert states("2031-01-01") == ("ended", "ended")


def test_each_party_fulfils_it_by_its_last_channel() -> None:
    assert states("2030-02-28", BOTH) == ("due", "due")
    assert states("2030-03-01", BOTH) == ("fulfilled", "due")


def test_what_has_been_removed_is_due_again() -> None:
    events = put_out("w", "website", "2030-02-01", "removed: 2030-05-01") + put_out(
        "i", "internal", "2030-03-01"
    )
    assert states("2030-04-30", events)[0] == "fulfilled"
    assert states("2030-05-01", events)[0] == "due"
    again = put_out("n", "website", "2030-06-01")
    assert states("2030-06-01", events + again)[0] == "fulfilled"


def test_another_channel_is_not_enough() -> None:
    events = put_out("w", "website", "2030-02-01") + put_out("d", "digital", "2030-02-01")
    assert states("2030-04-30", events)[0] == "due"


def test_a_channel_that_is_left_out_is_not_known() -> None:
    events = put_out("w", "website", "2030-02-01") + put_out("d", "", "2030-02-01")
    assert states("2030-04-30", events)[0] == "unknown"


def test_whether_a_unit_put_it_out_for_its_party_a_person_says() -> None:
    events = put_out("w", "website", "2030-02-01") + put_out(
        "i", "internal", "2030-03-01", by="kontoret"
    )
    assert states("2030-02-28", events) == ("due", "due")
    assert states("2030-03-01", events) == ("judgement", "due")
    removed = events.replace("on: 2030-03-01", "on: 2030-03-01, removed: 2030-05-01")
    assert states("2030-04-30", removed)[0] == "judgement"
    assert states("2030-05-01", removed)[0] == "due"


def test_what_the_party_has_put_out_itself_needs_no_word_on_its_unit() -> None:
    by_the_unit = put_out("k", "internal", "2030-01-15", by="kontoret")
    assert states("2030-03-01", BOTH + by_the_unit)[0] == "fulfilled"
