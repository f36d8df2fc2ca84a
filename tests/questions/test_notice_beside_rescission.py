"""A notice whose giver a rescission takes out sooner: it ends what it ends for the others."""

import pytest

from engine.inference.book import load
from engine.questions.answer import answered
from tests.questions.remedies import asked
from tests.rules.invented import answer, effect, facts, run
from tests.rules.test_good_rescission import TERMS, rescinded

WHOLE = TERMS.replace(
    "ends for: the leaving party",
    "ends for: {fork: G2, a: the leaving party, b: the whole agreement}",
)
FORKS = {"G1": "a b", "G2": "a b"}
NOTICE = """
- {id: n, event: termination-notice, by: beta, to: all, form: written, sent: 2030-02-10,
   received: 2030-02-10, for-end: earliest, authorised: yes}
"""
"""It takes effect a month later, on 10 March."""
SOONER = NOTICE + rescinded("beta", "alfa", "2030-03-09")
SAME_DAY = NOTICE + rescinded("beta", "alfa", "2030-03-10")


@pytest.mark.parametrize(
    ("events", "frees", "ends_for", "told", "last_of_gamma"),
    [
        (SOONER, "a", "a", ("2030-03-09", "party"), None),
        (SOONER, "a", "b", ("2030-03-10", "agreement"), "2030-03-10"),
        (SOONER, "b", "a", ("2030-03-09", "agreement"), "2030-03-09"),
        (SOONER, "b", "b", ("2030-03-09", "agreement"), "2030-03-09"),
        (SAME_DAY, "a", "a", ("2030-03-10", "party"), None),
        (SAME_DAY, "a", "b", ("2030-03-10", "agreement"), "2030-03-10"),
        (NOTICE, "a", "b", ("2030-03-10", "agreement"), "2030-03-10"),
    ],
)
def test_what_takes_the_giver_alone_out_does_not_undo_a_notice_that_ends_the_whole(
    events: str, frees: str, ends_for: str, told: tuple[str, str], last_of_gamma: str | None
) -> None:
    held = {"readings": {"G1": frees, "G2": ends_for}}
    found = run("notice", "2030-03-20", WHOLE, events, FORKS, event="n", **held)
    assert (effect(found, "ends"), effect(found, "scope")) == told
    bound = run("in-force", "2030-03-20", WHOLE, events, FORKS, party="gamma", **held)
    assert answer(bound) == ("no" if last_of_gamma else "yes")
    gone = {day for who, day in facts(bound, "departure", "party", "ends") if who == "gamma"}
    assert min(gone, default=None) == last_of_gamma


@pytest.mark.parametrize(
    ("events", "ends_for", "says"),
    [
        (
            SOONER,
            "b",
            "The whole agreement ends at the end of Sunday 10 March 2030. Beta is out already at "
            "the end of Saturday 9 March 2030, by the rescission h-beta-alfa.",
        ),
        (
            SOONER,
            "a",
            "The agreement ends for Beta at the end of Saturday 9 March 2030. That day follows "
            "from the rescission h-beta-alfa.",
        ),
        (SAME_DAY, "b", "The whole agreement ends at the end of Sunday 10 March 2030."),
    ],
)
def test_the_day_that_a_rescission_gives_is_told_of_whom_it_takes_out(
    events: str, ends_for: str, says: str
) -> None:
    held = {"readings": {"G1": "a", "G2": ends_for}}
    found = run("notice", "2030-03-20", WHOLE, events, FORKS, event="n", **held)
    said = answered(found, load(), "plain", "en")["headline"]
    assert said.partition(" valid. ")[2].startswith(f"{says} The answer supposes")


NOTICE_OF_ARE = """
- {id: dialog, event: dialogue, forum: socsam, on: 2026-05-12, about: termination, invited: all,
   present: all}
- {id: upp, event: termination-notice, by: are, to: all, form: written, sent: 2026-07-10,
   received: 2026-07-15, for-end: earliest, authorised: yes}
"""
"""Too late for the end of 2026; it takes effect at the end of 2027."""
RESCINDED = ("all-approved", "misused-funds", "judged-serious", "are-rescinds")


F4 = "F4 (En kommun frånträder; för vem upphör överenskommelsen?)"
F23 = "F23 (Vem blir fri genom hävning?)"
OUT = "Åre är ute redan vid utgången av måndagen den 2 november 2026, genom hävningen havning. "
ON_THAT_DAY = (
    "Överenskommelsen upphör vid utgången av måndagen den 2 november 2026. "
    "Den dagen följer av hävningen havning. "
)


@pytest.mark.parametrize(
    ("readings", "says"),
    [
        (
            {},
            f"{OUT}Vilken dag och för vem överenskommelsen upphör beror på tolkningen av "
            f"{F4} och {F23}.",
        ),
        (
            {"F4": "a"},
            f"{ON_THAT_DAY}För vem överenskommelsen upphör beror på tolkningen av {F23}.",
        ),
        ({"F4": "b"}, f"{OUT}Vilken dag överenskommelsen upphör beror på tolkningen av {F23}."),
    ],
)
def test_only_what_readings_move_is_said_to_depend_on_them(
    readings: dict[str, str], says: str
) -> None:
    """With F4-b the whole ends either way: by the rescission, or by the notice a year later."""
    options = {"event": "upp", "readings": readings}
    found = asked("jamtland", "notice", "2026-11-15", *RESCINDED, more=NOTICE_OF_ARE, **options)
    assert found["headline"].startswith(f"Ja. Uppsägningen är giltig. {says}")
