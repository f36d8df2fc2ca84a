"""What every keeper of a journal promises: memory, SQLite and PostgreSQL, one suite."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from engine.journal.chain import Damage
from engine.journal.entry import genesis
from engine.journal.keeper import Broken, Moved, Taken, Unreachable

DAY = date(2026, 11, 25)


def test_an_empty_journal_has_no_head_and_is_whole(keeper):
    assert keeper.head("jamtland") is None
    assert keeper.agreements() == ()
    assert keeper.read("jamtland") == ()
    assert list(keeper.verify()) == []


def test_entries_are_numbered_from_one_and_chained(keeper, draft, clock):
    first, second = keeper.append("jamtland", [draft("p1"), draft("p2")], clock)
    (third,) = keeper.append("jamtland", [draft("p3")], clock)

    assert [one.sequence for one in (first, second, third)] == [1, 2, 3]
    assert genesis("jamtland") == first.previous
    assert (first.hash, second.hash) == (second.previous, third.previous)
    assert third == keeper.head("jamtland")
    assert (first, second, third) == keeper.read("jamtland")


def test_what_is_appended_is_there_when_the_journal_is_opened_again(reopen, draft, clock):
    with reopen() as one:
        written = one.append("jamtland", [draft("p1", note="höst – Östersund 🙂")], clock)

    with reopen() as another:
        assert written == another.read("jamtland")
        assert list(another.verify()) == []


def test_each_agreement_has_a_chain_of_its_own(keeper, draft, clock):
    keeper.append("jamtland", [draft("p1")], clock)
    (own,) = keeper.append("linkoping", [draft("p1")], clock)

    assert (1, genesis("linkoping")) == (own.sequence, own.previous)
    assert keeper.agreements() == ("jamtland", "linkoping")
    assert list(keeper.verify()) == []


def test_nothing_of_a_batch_is_kept_where_one_id_is_taken(keeper, draft, clock):
    keeper.append("jamtland", [draft("p1")], clock)

    with pytest.raises(Taken) as refused:
        keeper.append("jamtland", [draft("p2"), draft("p1")], clock)

    assert refused.value.id == "p1"
    assert [one.id for one in keeper.read("jamtland")] == ["p1"]
    assert list(keeper.verify()) == []


def test_an_id_twice_in_one_batch_is_taken(keeper, draft, clock):
    with pytest.raises(Taken):
        keeper.append("jamtland", [draft("p1"), draft("p1")], clock)

    assert keeper.read("jamtland") == ()


def test_appended_after_a_head_only_where_it_still_is_the_head(keeper, draft, clock):
    (first,) = keeper.append("jamtland", [draft("p1")], clock, after=genesis("jamtland"))
    keeper.append("jamtland", [draft("p2")], clock, after=first.hash)

    with pytest.raises(Moved):
        keeper.append("jamtland", [draft("p3")], clock, after=first.hash)
    with pytest.raises(Moved):
        keeper.append("jamtland", [draft("p3")], clock, after=genesis("jamtland"))

    assert [one.id for one in keeper.read("jamtland")] == ["p1", "p2"]


@pytest.mark.parametrize(
    ("at", "day"),
    [
        ("2026-06-30T21:59:59", "2026-06-30"),
        ("2026-06-30T22:00:00", "2026-07-01"),
        ("2026-06-30T22:30:00", "2026-07-01"),
        ("2026-12-31T22:59:59", "2026-12-31"),
        ("2026-12-31T23:00:00", "2027-01-01"),
        # 29 March 2026: 02:00 becomes 03:00. 25 October 2026: 02:00–03:00 comes twice.
        ("2026-03-29T00:59:59", "2026-03-29"),
        ("2026-03-29T01:00:00", "2026-03-29"),
        ("2026-03-28T22:59:59", "2026-03-28"),
        ("2026-03-28T23:00:00", "2026-03-29"),
        ("2026-03-29T21:59:59", "2026-03-29"),
        ("2026-03-29T22:00:00", "2026-03-30"),
        ("2026-10-25T00:30:00", "2026-10-25"),
        ("2026-10-25T01:30:00", "2026-10-25"),
        ("2026-10-25T22:59:59", "2026-10-25"),
        ("2026-10-25T23:00:00", "2026-10-26"),
    ],
)
def test_the_instant_is_in_utc_and_the_day_is_that_of_stockholm(keeper, draft, clock, at, day):
    clock.now = datetime.fromisoformat(at).replace(tzinfo=UTC)

    (entry,) = keeper.append("jamtland", [draft("p1")], clock)

    assert (f"{at}.000000Z", day) == (entry.recorded, entry.day)


def test_the_two_half_past_twos_in_october_are_told_apart(keeper, draft, clock):
    summer = datetime.fromisoformat("2026-10-25T02:30:00+02:00")
    winter = datetime.fromisoformat("2026-10-25T02:30:00+01:00")

    clock.now = summer
    keeper.append("jamtland", [draft("p1")], clock)
    clock.now = winter
    keeper.append("jamtland", [draft("p2")], clock)

    first, second = keeper.read("jamtland")
    assert (
        first.recorded,
        second.recorded,
    ) == ("2026-10-25T00:30:00.000000Z", "2026-10-25T01:30:00.000000Z")


def test_what_was_known_on_a_day_ends_with_that_day_in_stockholm(keeper, draft, clock):
    clock.now = datetime(2026, 6, 30, 21, 59, tzinfo=UTC)
    keeper.append("jamtland", [draft("p1")], clock)
    clock.now = datetime(2026, 6, 30, 22, 30, tzinfo=UTC)
    keeper.append("jamtland", [draft("p2")], clock)

    def known(on: date) -> list[str]:
        return [one.id for one in keeper.read("jamtland", on)]

    assert known(date(2026, 6, 29)) == []
    assert known(date(2026, 6, 30)) == ["p1"]
    assert known(date(2026, 7, 1)) == ["p1", "p2"]


def test_a_clock_that_lags_a_little_does_not_turn_time_back(keeper, draft, clock):
    (first,) = keeper.append("jamtland", [draft("p1")], clock)
    clock.later(seconds=-60)

    (second,) = keeper.append("jamtland", [draft("p2")], clock)

    assert second.recorded == first.recorded
    assert list(keeper.verify()) == []


def test_a_clock_that_lags_more_is_refused(keeper, draft, clock):
    keeper.append("jamtland", [draft("p1")], clock)
    clock.later(seconds=-61)

    with pytest.raises(Unreachable) as refused:
        keeper.append("jamtland", [draft("p2")], clock)

    assert refused.value.why == "clock-behind"
    assert [one.id for one in keeper.read("jamtland")] == ["p1"]


def test_entries_are_taken_over_as_they_were(keeper, reopen, draft, clock):
    from engine.journal.memory import Memory

    there = Memory()
    there.append("jamtland", [draft("p1"), draft("p2")], clock)
    clock.later(days=3)
    there.append("jamtland", [draft("p3")], clock)

    keeper.restore(there.read("jamtland"))

    assert there.read("jamtland") == keeper.read("jamtland")
    assert there.head("jamtland") == keeper.head("jamtland")


def test_only_what_is_missing_is_taken_over(keeper, draft, clock):
    from engine.journal.memory import Memory

    there = Memory()
    there.append("jamtland", [draft("p1"), draft("p2"), draft("p3")], clock)
    entries = there.read("jamtland")
    keeper.restore(entries[:1])

    with pytest.raises(Moved):
        keeper.restore(entries)
    keeper.restore(entries[1:])

    assert entries == keeper.read("jamtland")


def test_nothing_is_taken_over_where_one_entry_was_changed(keeper, draft, clock):
    from engine.journal.memory import Memory

    there = Memory()
    first, second = there.append("jamtland", [draft("p1"), draft("p2")], clock)
    forged = replace(second, event=second.event.replace("are", "berg"))

    with pytest.raises(Broken) as refused:
        keeper.restore((first, forged))

    assert (Damage("jamtland", 2, "changed", "p2"),) == refused.value.damages
    assert keeper.read("jamtland") == ()


def test_many_at_once_are_as_many_one_by_one(keeper, draft, clock):
    drafts = [draft(f"p{n}") for n in range(300)]

    keeper.append("jamtland", drafts, clock)
    for one in drafts:
        keeper.append("linkoping", [one], clock)

    assert [one.id for one in keeper.read("jamtland")] == [
        one.id for one in keeper.read("linkoping")
    ]
    assert list(keeper.verify()) == []


def test_no_drafts_are_no_entries(keeper, clock):
    assert keeper.append("jamtland", [], clock) == ()
    assert keeper.head("jamtland") is None
