"""A later version with another id for what stays the same is refused: events name it by its id.

Each version here is the small agreement under tests/agreements/small: in `old` and `new` some of
its words have others in their place, in the text too where they stand there.
"""

import pytest

from engine.inference.book import load
from engine.language.agreement_reader import read_agreement
from engine.language.node import Source
from engine.language.version_checks import version_problems
from engine.model.agreement import Agreement
from engine.wording.problems import render_all
from tests.comparison.material import SMALL

YAML, TEXT = (SMALL.with_suffix(end).read_text("utf-8") for end in (".yaml", ".txt"))
SECOND = "version: 2031-01-01\nreplaces: 2030-01-01\n"
Edits = dict[str, str]
RENEWED = "Det förlängs \nmed ett år i taget. \n"
RENEWAL = """\
      - id: X-PER-2
        quote: Det förlängs med ett år i taget.
        kind: renewal
        renewal: automatic
        length: 1 year
"""


def goals(named: str) -> Edits:
    """Clauses in place of the renewal: `A one two, B two` are X-A with two sentences, and X-B."""
    clauses = [one.split() for one in named.split(", ")]
    said = {id_: " ".join(f"Här står {word}." for word in words) for id_, *words in clauses}
    written = "      - {{id: X-{}, quote: {}, kind: narrative, why: goal}}\n"
    yaml = "".join(written.format(*one) for one in said.items())
    return {RENEWAL: yaml, RENEWED: "\n".join(said.values())}


def version(name: str, edits: Edits) -> Agreement:
    yaml, text = YAML, TEXT
    for words, others in edits.items():
        assert words in yaml + text, words
        yaml, text = yaml.replace(words, others), text.replace(words, others)
    found = read_agreement(
        Source(f"alfa/{name}.yaml", yaml), Source("alfa/2030-01-01.txt", text), load()
    )
    assert isinstance(found, Agreement), render_all(found, "en")
    return found


def of(old: Edits, new: Edits) -> tuple[Agreement, Agreement]:
    later = new | {"version: 2030-01-01\n": SECOND}
    return version("2030-01-01", old), version("2031-01-01", later)


def told(old: Edits, new: Edits) -> list[tuple[str, str, str]]:
    """What has another id, by sort, with the old id and the new one."""
    found = [(one.key, dict(one.values)) for one in version_problems(of(old, new))]
    return [(key.removeprefix("another-id-"), of["before"], of["id"]) for key, of in found]


OTHER_NAME = {"Alfa kommun\n": "Alfa stad\n", "Alfa kommun,": "Alfa stad,"}
OTHER_NUMBER = {"212000-2502": "212000-2460"}
PARTY = {"id: alfa\n": "id: alfa-kommun\n", "party: alfa\n": "party: alfa-kommun\n"}
NO_NUMBER = {"id: beta\n": "id: b\n", "party: beta": "party: b"}
TWO_YEARS = {
    "ett år i taget": "två år i taget",
    "length: 1 year\n      - id: X-UPP": "length: 2 years\n      - id: X-UPP",
}
ANOTHER_PARTY = PARTY | OTHER_NUMBER


@pytest.mark.parametrize(
    ("new", "what"),
    [
        (PARTY, ("party", "alfa", "alfa-kommun")),
        (PARTY | OTHER_NAME, ("party", "alfa", "alfa-kommun")),  # by its number
        (NO_NUMBER, ("party", "beta", "b")),
        ({"id: sof,": "id: social,"}, ("unit", "sof", "social")),
        ({"id: samrad,": "id: radet,"}, ("forum", "samrad", "radet")),
        ({"X-PER-2": "X-PER-3"}, ("clause", "X-PER-2", "X-PER-3")),
        ({"F1": "G1"}, ("fork", "F1", "G1")),
        ({"F1": "G1", "en: From what does": "en: From which day does"}, ("fork", "F1", "G1")),
        ({"F1": "G1", "sv: Vad räknas": "sv: Varifrån räknas"}, ("fork", "F1", "G1")),
        ({"id: b, says": "id: d, says"}, ("reading", "F1-b", "F1-d")),
        ({": allvarligt\n": ": svart\n"}, ("open-term", "allvarligt", "svart")),
    ],
)
def test_what_stays_the_same_keeps_its_id(new: Edits, what: tuple[str, str, str]) -> None:
    assert told({}, new) == [what]
    assert told(new, new) == []


@pytest.mark.parametrize(
    "new",
    [
        {"name: Socialförvaltningen": "name: Omsorgsförvaltningen", "id: sof,": "id: of,"},
        {"name: Samrådet": "name: Rådet", "id: samrad,": "id: radet,"},
        {"X-PER-2": "X-PER-3"} | TWO_YEARS,
        ANOTHER_PARTY,  # another legal person of one name
        {
            "F1": "G1",
            "en: From what does": "en: Since when does",
            "sv: Vad räknas": "sv: Hur räknas",
        },
    ],
    ids=["unit", "forum", "clause", "party", "fork"],
)
def test_what_is_another_may_have_another_id(new: Edits) -> None:
    assert told({}, new) == []


@pytest.mark.parametrize(
    ("old", "new", "another"),
    [
        ("A one", "A one, B one", []),  # copied
        ("A one two", "A one, B two", []),  # split
        ("A one two", "B one, C two", []),  # split, and neither is all of it
        ("A one, B two", "A one two", []),  # joined
        ("A one, B one", "B one", []),  # one of two that say the same goes
        ("A one, B two", "B two, A one", []),  # the order is no id
        ("A one", "B one, C one", ["A is B"]),  # one of them is to keep it
        ("A one, B one", "B one, C one", ["A is C"]),
        ("A one", "A two, B one", ["A is B"]),  # put in among numbered ones
        ("A one, B two", "A two, B one", ["A is B", "B is A"]),
        ("A one, B two, C three", "B one, C two", ["A is B", "B is C"]),
    ],
)
def test_a_clause_may_be_split_or_copied_and_its_id_stays_with_its_words(
    old: str, new: str, another: list[str]
) -> None:
    found = told(goals(old), goals(new))
    assert sorted(another) == sorted(f"{a[2:]} is {b[2:]}" for _, a, b in found)


def test_both_places_are_shown_with_what_to_do() -> None:
    (found,) = version_problems(of({}, {"X-PER-2": "X-PER-3"}))
    assert render_all([found], "en").splitlines() == [
        "alfa/2031-01-01.yaml:43:13: the clause `X-PER-2` of the version `2030-01-01` has another "
        "id here, `X-PER-3`, though the words are the same",
        "  43 |       - id: X-PER-3",
        "     |             ^^^^^^^",
        "  alfa/2030-01-01.yaml:42:13: here it is `X-PER-2`",
        "  42 |       - id: X-PER-2",
        "     |             ^^^^^^^",
        "  help: write `X-PER-2` here too: events name it by that id, and those on record would "
        "else not be of it under this version",
    ]


@pytest.mark.parametrize(("renewal", "wrong"), [("X-PER-3", 2), ("X-PER-2", 1)])
def test_what_each_version_is_to_write_is_told_at_once(renewal: str, wrong: int) -> None:
    """The second calls X-PER-2 otherwise: so does the third that goes on with it, or goes back."""
    third = "version: 2032-01-01\nreplaces: 2031-01-01\n"
    versions = [
        *of({}, {"X-PER-2": "X-PER-3"}),
        version("2032-01-01", {"version: 2030-01-01\n": third, "X-PER-2": renewal}),
    ]
    found = version_problems(versions)
    assert [dict(one.values)["before"] for one in found] == ["X-PER-2"] * wrong
