"""Whatever is done to the rows of a chain is seen, and it is said at which row."""

from dataclasses import FrozenInstanceError, replace
from datetime import UTC, datetime
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.journal.chain import damages
from engine.journal.entry import Draft as D
from engine.journal.entry import Entry, canonical, chained, genesis, hash_of

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


def chain(length: int = 6) -> list[Entry]:
    drafts = [D(f"e{n}", canonical({"event": "payment", "for": n}), "roll") for n in range(length)]
    return chained("jamtland", None, drafts, NOW)


def seen(rows: list[Entry]) -> list[tuple[int, str]]:
    return [(one.sequence, one.fault) for one in damages("jamtland", rows)]


def test_a_whole_chain_has_no_damage():
    assert seen(chain()) == []
    assert seen([]) == []


def test_the_hash_is_over_canonical_json():
    (entry, *_) = chain()

    assert entry.hash == hash_of(entry)
    told = {
        "agreement": "jamtland",
        "day": "2026-11-25",
        "event": {"event": "payment", "for": 0},
        "id": "e0",
        "previous": genesis("jamtland"),
        "recorded": "2026-11-25T09:00:00.000000Z",
        "recorded-by": "roll",
        "sequence": 1,
    }
    assert entry.hash == sha256(canonical(told).encode()).hexdigest()
    assert genesis("jamtland") != genesis("linkoping")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("event", '{"event":"payment","for":99}'),
        ("id", "another"),
        ("recorded_by", "somebody"),
        ("day", "2026-11-24"),
        ("hash", "0" * 64),
    ],
)
def test_a_changed_row_is_named(field, value):
    rows = chain()
    rows[2] = replace(rows[2], **{field: value})

    assert seen(rows)[0] == (3, "changed")


def test_a_changed_row_that_was_hashed_again_breaks_the_link_to_the_next():
    rows = chain()
    forged = replace(rows[2], event='{"event":"payment","for":99}')
    rows[2] = replace(forged, hash=hash_of(forged))

    assert seen(rows) == [(4, "unlinked")]


def test_a_removed_row_is_named_by_the_one_after_it():
    rows = chain()
    del rows[2]

    assert seen(rows) == [(4, "missing"), (4, "unlinked")]


def test_an_inserted_row_is_named():
    rows = chain()
    forged = replace(rows[2], id="inserted", event="{}")
    rows.insert(3, replace(forged, hash=hash_of(forged)))

    assert (3, "missing") in seen(rows)


def test_two_rows_exchanged_are_named():
    rows = chain()
    rows[2], rows[3] = rows[3], rows[2]

    assert seen(rows)[:2] == [(4, "missing"), (4, "unlinked")]


def test_a_row_of_another_agreement_is_no_part_of_the_chain():
    rows = chain()
    rows[2] = replace(rows[2], agreement="linkoping")

    assert seen(rows)[0] == (3, "changed")


def test_a_row_recorded_before_the_one_before_it_is_named():
    rows = chain(1)
    (later,) = chained("jamtland", rows[0], [D("late", "{}", "roll")], NOW)
    early = replace(later, recorded="2026-11-24T09:00:00.000000Z")
    rows.append(replace(early, hash=hash_of(early)))

    assert seen(rows) == [(2, "earlier")]


def test_what_is_no_text_is_named():
    rows = chain()
    rows[2] = replace(rows[2], recorded_by=None)  # type: ignore[arg-type] # as a tampered file has

    assert seen(rows)[0] == (3, "not-text")


def test_an_entry_is_not_changed_in_memory():
    (entry, *_) = chain()

    with pytest.raises(FrozenInstanceError):
        entry.event = "{}"  # type: ignore[misc] # that is the point


@st.composite
def tampered(draw: st.DrawFn) -> list[Entry]:
    """A chain in which rows were removed, doubled, exchanged or changed: any of these, once."""
    rows = chain(draw(st.integers(2, 8)))
    place = draw(st.integers(0, len(rows) - 1))
    done = draw(st.sampled_from(["remove", "double", "exchange", "change"]))
    if done == "remove":
        place = min(place, len(rows) - 2)  # the last one gone is seen by the head only
        del rows[place]
    elif done == "double":
        rows.insert(place, rows[place])
    elif done == "exchange":
        other = draw(st.integers(0, len(rows) - 1).filter(lambda n: n != place))
        rows[place], rows[other] = rows[other], rows[place]
    else:
        field = draw(st.sampled_from(["id", "recorded", "day", "recorded_by", "event", "previous"]))
        value = getattr(rows[place], field)
        at = draw(st.integers(0, len(value) - 1))
        letter = draw(st.characters(codec="utf-8").filter(lambda new: new != value[at]))
        rows[place] = replace(rows[place], **{field: value[:at] + letter + value[at + 1 :]})
    return rows


@given(tampered())
def test_no_tampering_goes_unseen(rows):
    assert seen(rows)


@given(st.integers(0, 8), st.integers(0, 8))
def test_a_chain_is_the_same_however_it_was_cut_into_batches(first, second):
    drafts = [D(f"e{n}", "{}", "roll") for n in range(first + second)]
    one = chained("jamtland", None, drafts[:first], NOW)
    rest = chained("jamtland", one[-1] if one else None, drafts[first:], NOW)

    assert chained("jamtland", None, drafts, NOW) == [*one, *rest]
