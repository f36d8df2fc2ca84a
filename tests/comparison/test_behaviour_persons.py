"""Two versions that mean other persons: one difference of a sort, with all it is found for."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from engine.comparison.behaviour.exploration import Exploration
from engine.comparison.behaviour.persons import together
from engine.comparison.behaviour.worded import Telling
from engine.inference.book import load
from tests.comparison.material import ROOT, edited, read

BOOK = load()
JAMTLAND = ROOT / "agreements" / "jamtland" / "2026-01-01.yaml"
ROLES, AGES, PLACES = ("victim", "witness", "relative"), ("17", "18"), ("yes", "no")
ALL = [
    (("role", role), ("age", age), ("resident", place))
    for role, age, place in product(ROLES, AGES, PLACES)
]
OF_NO_AGE = [(("role", role),) for role in ROLES]
"""What a scenario says of a person may be less than all."""


@given(st.sets(st.sampled_from([*ALL, *OF_NO_AGE]), min_size=1))
def test_rows_stand_for_the_persons_and_nobody_else(persons):
    rows = together(sorted(persons))

    meant = [
        tuple(zip(row, values, strict=True)) for row in rows for values in product(*row.values())
    ]

    assert sorted(meant) == sorted(persons)


def test_persons_who_differ_in_one_trait_are_one_row():
    assert together(ALL) == [{"role": [*ROLES], "age": [*AGES], "resident": [*PLACES]}]


def test_each_group_that_is_left_out_is_told():
    """J-MGR-1 loses witnesses and relatives of offenders; one of each group was asked about."""
    groups = "target group: yes\n        groups: [victim, witness, relative, offender-relative]"
    new = edited([(groups, "target group: yes\n        groups: [victim, relative]")], path=JAMTLAND)
    explored = Exploration(read(JAMTLAND), new, BOOK, length=0)

    (row,) = (
        Telling(explored, "sv").row(one)
        for one in list(explored.differences())
        if one.ask.name == "eligibility" and one.key[1:] == ("yes", "no")
    )

    assert [one["role"] for one in row["likewise"]] == [["witness", "offender-relative"]]
