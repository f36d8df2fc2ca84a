"""Versions in one folder follow one another, or everything wrong is told with both places.

Each version here is the small agreement under tests/agreements/small with another head.
"""

from pathlib import Path

import pytest

from engine.inference.book import load
from engine.language.agreement_reader import read_agreement
from engine.language.node import Source
from engine.language.version_checks import chain, version_problems
from engine.model.agreement import Agreement
from engine.model.problem import Problem
from engine.wording.problems import render_all

SMALL = Path(__file__).parents[1] / "agreements" / "small" / "2030-01-01.yaml"
YAML, TEXT = (SMALL.with_suffix(end).read_text("utf-8") for end in (".yaml", ".txt"))
BOOK = load()


def read(head: str, name: str = "") -> Agreement | tuple[Problem, ...]:
    yaml = YAML.replace("agreement: alfa\nversion: 2030-01-01\n", head)
    assert yaml != YAML or head in YAML
    day = head.partition("version: ")[2][:10]
    text = Source("alfa/2030-01-01.txt", TEXT)
    return read_agreement(Source(name or f"alfa/{day}.yaml", yaml), text, BOOK)


def version(*keys: str, id_: str = "alfa") -> Agreement:
    found = read(f"agreement: {id_}\n" + "".join(f"{key}\n" for key in keys))
    assert isinstance(found, Agreement), render_all(found, "en")
    return found


FIRST = version("version: 2030-01-01")
SECOND = version("version: 2031-01-01", "replaces: 2030-01-01")
THIRD = version("version: 2032-01-01", "replaces: 2031-01-01", "from: 2032-02-01")


def test_versions_that_follow_one_another_have_nothing_wrong() -> None:
    assert version_problems([THIRD, FIRST, SECOND]) == ()
    assert chain([THIRD, FIRST, SECOND]) == (FIRST, SECOND, THIRD)
    assert [one.first_day.isoformat() for one in (FIRST, SECOND, THIRD)] == [
        "2030-01-01",
        "2031-01-01",
        "2032-02-01",
    ]


@pytest.mark.parametrize(
    ("versions", "places", "says"),
    [
        (
            (FIRST, version("version: 2031-01-01", "replaces: 2030-01-01", id_="beta-alfa")),
            ["alfa/2031-01-01.yaml:1", "alfa/2030-01-01.yaml:1"],
            "this version is of the agreement `beta-alfa`, but another in the folder is of `alfa`",
        ),
        (
            (FIRST, version("version: 2031-01-01", "replaces: 2029-01-01")),
            ["alfa/2031-01-01.yaml:3", "alfa/2030-01-01.yaml:2"],
            "the version that is replaced, `2029-01-01`, does not exist",
        ),
        (
            (FIRST, version("version: 2031-01-01")),
            ["alfa/2031-01-01.yaml:2", "alfa/2030-01-01.yaml:2"],
            "the version `2031-01-01` does not say which version it replaces",
        ),
        (
            (FIRST, SECOND, version("version: 2032-01-01", "replaces: 2030-01-01")),
            ["alfa/2032-01-01.yaml:3", "alfa/2031-01-01.yaml:3"],
            "the versions `2032-01-01` and `2031-01-01` would both be in force on 2032-01-01",
        ),
        (
            (FIRST, version("version: 2031-01-01", "replaces: 2030-01-01", "from: 2030-01-01")),
            ["alfa/2031-01-01.yaml:4", "alfa/2030-01-01.yaml:2"],
            "the versions `2031-01-01` and `2030-01-01` would both be in force on 2030-01-01",
        ),
        (
            (FIRST, SECOND, version("version: 2030-06-01", "replaces: 2031-01-01")),
            ["alfa/2030-06-01.yaml:3", "alfa/2031-01-01.yaml:3"],
            "the versions `2030-06-01` and `2031-01-01` would both be in force on 2030-06-01",
        ),
        (
            (
                FIRST,
                version("version: 2031-01-01", "replaces: 2032-01-01"),
                version("version: 2032-01-01", "replaces: 2031-01-01"),
            ),
            ["alfa/2032-01-01.yaml:3", "alfa/2031-01-01.yaml:3"],
            "the versions replace one another in a circle: 2032-01-01 → 2031-01-01 → 2032-01-01",
        ),
        (
            (version("version: 2031-01-01", "replaces: 2031-01-01"),),
            ["alfa/2031-01-01.yaml:3"],
            "the versions replace one another in a circle: 2031-01-01 → 2031-01-01",
        ),
        (
            (
                FIRST,
                version("version: 2031-01-01", "replaces: 2031-01-01"),
                version("version: 2032-01-01", "replaces: 2031-01-01"),
            ),
            ["alfa/2031-01-01.yaml:3"],
            "the versions replace one another in a circle: 2031-01-01 → 2031-01-01",
        ),
    ],
    ids=[
        "of another",
        "unknown",
        "of none",
        "two of one",
        "same day",
        "earlier",
        "circle",
        "itself",
        "itself, and a later one",
    ],
)
def test_what_is_wrong_is_told_once_with_both_places(
    versions: tuple[Agreement, ...], places: list[str], says: str
) -> None:
    (found,) = version_problems(versions)
    told = render_all([found], "en")
    assert says in told
    assert found.place is not None
    at = [found.place, *(place for _, place in found.related)]
    assert places == [f"{place.source}:{place.span.line}" for place in at]
    assert all(place in told for place in places)
    assert render_all([found], "sv") != told


@pytest.mark.parametrize(("first_day", "wrong"), [("2030-01-01", 1), ("2030-01-02", 0)])
def test_a_version_begins_at_the_earliest_the_day_after_the_one_it_replaces(
    first_day: str, wrong: int
) -> None:
    later = version("version: 2031-01-01", "replaces: 2030-01-01", f"from: {first_day}")
    assert wrong == len(version_problems([FIRST, later]))


def test_everything_wrong_with_several_is_told_at_once() -> None:
    versions = [
        FIRST,
        version("version: 2030-06-01"),
        version("version: 2031-01-01", id_="gamma"),
        version("version: 2032-01-01", "replaces: 2029-01-01"),
    ]
    keys = [one.key for one in version_problems(versions)]
    assert sorted(keys) == ["another-agreement", "replaces-none", "replaces-unknown"]


def told(*versions: Agreement) -> list[tuple[str, str, str]]:
    """What is wrong: at which file, and what is said to have been meant."""
    return [
        (one.key, one.place.source if one.place else "", dict(one.values).get("known", ""))
        for one in version_problems(versions)
    ]


EARLIER = ("version: 2029-06-01", "replaces: 2029-01-01")


@pytest.mark.parametrize(
    "stray",
    [
        version(*EARLIER, id_="gamma"),
        version("version: 2029-06-01", id_="gamma"),  # the first version of another agreement
        version("version: 2030-06-01", "replaces: 2030-01-01", id_="gamma"),
        version("version: 2032-01-01", "replaces: 2031-01-01", id_="gamma"),
    ],
    ids=["amends what is not there", "a first one", "amends the same day", "the last"],
)
def test_the_stray_is_the_version_that_is_not_of_the_agreement_of_the_folder(
    stray: Agreement,
) -> None:
    """The folder is `alfa`; what is wrong only because the stray lies in it is not told."""
    place = stray.places["agreement"].source
    assert told(FIRST, SECOND, stray) == [("another-agreement", place, "alfa")]


def test_a_mistaken_id_in_the_middle_leaves_no_version_without_the_one_it_replaces() -> None:
    mistaken = version("version: 2031-01-01", "replaces: 2030-01-01", id_="alfaa")
    assert told(FIRST, mistaken, THIRD) == [("another-agreement", "alfa/2031-01-01.yaml", "alfa")]


def test_what_is_wrong_without_the_stray_too_is_told_and_does_not_offer_it() -> None:
    wrong = version("version: 2031-01-01", "replaces: 2029-01-01")
    stray = version("version: 2029-06-01", id_="gamma")
    assert told(stray, FIRST, wrong) == [
        ("another-agreement", "alfa/2029-06-01.yaml", "alfa"),
        ("replaces-unknown", "alfa/2031-01-01.yaml", "2030-01-01"),
    ]


def test_in_a_folder_of_another_name_the_first_version_is_the_one_to_go_by() -> None:
    versions = [version(*EARLIER, id_="delta"), version("version: 2030-01-01", id_="gamma")]
    assert told(*versions) == [
        ("replaces-unknown", "alfa/2029-06-01.yaml", ""),
        ("another-agreement", "alfa/2030-01-01.yaml", "delta"),
    ]


@pytest.mark.parametrize(
    ("keys", "key", "line"),
    [
        ("from: 2031-01-01", "replaces-needed", 3),
        ("by amendment: {event: brev}", "replaces-needed", 3),
        ("replaces: 2030-01-01\nby amendment: {}", "amendment-not-said", 4),
        ("replaces: 2030-01-01\nby amendment: brev", "expected-mapping", 4),
        ("replaces: 2030-13-01", "impossible-date", 3),
        ("replaces: 2030-01-01\nfrom: i vår", "not-a-date", 4),
        ("replaces: 2030-01-01\nby amendment: {events: brev}", "unknown-key", 4),
    ],
)
def test_keys_that_cannot_be_read_are_told_with_their_place(keys: str, key: str, line: int) -> None:
    found = read(f"agreement: alfa\nversion: 2031-01-01\n{keys}\n")
    assert isinstance(found, tuple)
    assert [(key, line)] == [(one.key, one.place.span.line) for one in found if one.place]


def test_a_version_says_which_amendment_brought_it() -> None:
    said = "by amendment: {event: brev, decided: {sv: protokoll 4, en: minutes 4}}"
    replaces = version("version: 2031-01-01", "replaces: 2030-01-01", said).replaces
    assert replaces is not None
    assert (replaces.event, replaces.decided and replaces.decided.en) == ("brev", "minutes 4")


def test_a_version_whose_terms_are_not_its_text_is_refused_with_both_places() -> None:
    later = YAML.replace("version: 2030-01-01\n", "version: 2031-01-01\nreplaces: 2030-01-01\n")
    text = Source("alfa/2031-01-01.txt", TEXT.replace("sex månader", "tre månader"))
    found = read_agreement(
        Source("alfa/2031-01-01.yaml", later.replace("text: 2030", "text: 2031")), text, BOOK
    )
    assert isinstance(found, tuple)
    told = render_all(found, "en")
    assert "`Uppsägning sker sex månader före årets slut.`" in told
    assert "alfa/2031-01-01.yaml:49" in told
    assert "alfa/2031-01-01.txt:10" in told
