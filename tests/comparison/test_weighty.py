"""Which words of a clause may not change unnoticed where its terms are encoded alike."""

from collections.abc import Callable

import pytest

from engine.comparison.versions import term_changes
from engine.comparison.weighty import in_one_form, names_of, weighs
from engine.comparison.weighty_words import KINDS, SAME
from engine.inference.book import Book
from engine.model.agreement import Agreement
from engine.wording.diff_sentences import words

Small = Callable[..., Agreement]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("under 12 månader", "under ett år"),
        ("sex (6) månader", "6 månader"),
        ("6 (sex) månader", "sex månader"),
        ("ett halvår", "sex månader"),
        ("fjorton dagar", "två veckor"),
        ("Part skall betala", "Part ska betala"),
        ("innan årsskiftet", "före årsskiftet"),
        ("731 101 kronor", "731101 kr"),
        ("Part får ej häva", "part får inte häva"),
        ("till och med den 30 mars", "t.o.m. den 30 mars"),
        ("gäller tills vidare", "gäller tillsvidare"),
        ("under förra året", "under föregående året"),
        ("exkl. moms", "exklusive mervärdesskatt"),
    ],
)
def test_other_words_for_the_same(one: str, other: str) -> None:
    assert in_one_form(one) == in_one_form(other)
    assert weighs(one, other) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("parterna bör samråda", "parterna bör ha samråd"),
        ("part", "en part"),
        ("gratis stöd", "kostnadsfritt stöd"),
        ("Kommunens bidrag", "Bidraget av kommunen"),
        ("medel, som använts", "medel som använts"),
        ("Verksamheten bedrivs", "Arbetet bedrivs"),
    ],
)
def test_of_other_words_nothing_is_claimed(one: str, other: str) -> None:
    assert in_one_form(one) != in_one_form(other)
    assert weighs(one, other) == ()


CHANGES = {
    "number": [
        ("högst 731 101 kronor", "högst 731 102 kronor"),
        ("100 kronor", "100 procent"),
        ("två gånger om året", "tre gånger om året"),
        ("hälften av bidraget", "en tredjedel av bidraget"),
        ("250 000 kronor per kalenderår", "250 000 kronor exklusive moms per kalenderår"),
        ("250 000 kronor inkl. moms", "250 000 kronor exkl. moms"),
        ("betalas netto", "betalas brutto"),
        ("återbetalas med ränta", "återbetalas"),
    ],
    "time": [
        ("sex månader", "tre månader"),
        ("sex (6) månader", "sex (7) månader"),
        ("30 dagar", "en månad"),
        ("6 (sex) månader", "3 (tre) månader"),
        ("sexmånadersfrist", "tremånadersfrist"),
        ("sex månader", "sex kalendermånader"),
        ("senast den 30 mars", "senast den 30 april"),
        ("personer under 20 år", "personer under tjugoett år"),
        ("per kalenderår", "per verksamhetsår"),
        ("betalas årligen", "betalas månatligen"),
        ("före varje årsskifte", "före varje halvårsskifte"),
        ("1 november föregående år", "1 november innevarande år"),
        ("för föregående kalenderår", "för kalenderåret"),
        ("innevarande år", "nästa år"),
        ("i mars följande år", "i mars samma år"),
    ],
    "limit": [
        ("högst 100 kronor", "minst 100 kronor"),
        ("före årsskiftet", "efter årsskiftet"),
        ("kvinnor över 18 år", "kvinnor som fyllt 18 år"),
        ("som fyllt 18 år", "som fyller 18 år"),
        ("senast den 30 mars", "den 30 mars"),
        ("till och med den 30 mars", "till den 30 mars"),
        ("med cirka 1 500 timmar", "med 1 500 timmar"),
    ],
    "modal": [
        ("ska betala", "kan betala"),
        ("bör samråda", "ska samråda"),
        ("har rätt att häva", "har möjlighet att häva"),
        ("åtar sig att redovisa", "ansvarar för att redovisa"),
        ("kommer att ha personal", "avser att ha personal"),
    ],
    "denial": [
        ("Part får häva", "Part får inte häva"),
        ("Part får inte häva", "Part får aldrig häva"),
        ("med dröjsmål", "utan dröjsmål"),
    ],
    "who": [
        ("Parterna har möjlighet att kräva", "Kommunen har möjlighet att kräva"),
        ("Kommunen betalar", "Kommunerna betalar"),
        ("Kommunen betalar", "Värdkommunen betalar"),
        ("Part kan häva", "Motpart kan häva"),
        ("på begäran av en part", "på begäran av samtliga parter"),
        ("stöd till brottsoffer", "stöd till vittnen"),
        ("beslutas av kommunstyrelsen", "beslutas av socialnämnden"),
    ],
    "name": [
        ("Uppräkning sker enligt OPI", "Uppräkning sker enligt KPI"),
        ("räknas upp med konsumentprisindex", "räknas upp med tjänsteprisindex"),
        ("betalas till Åre", "betalas till Ragunda"),
    ],
    "condition": [
        ("brev eller fax", "brev och fax"),
        ("Bidrag lämnas", "Bidrag lämnas om medel finns"),
    ],
    "degree": [
        ("ett väsentligt brott", "ett ringa brott"),
        ("dröjer oskäligt länge", "dröjer länge"),
        ("ska alltid prioritera", "ska prioritera"),
    ],
    "form": [
        ("ska ske skriftligen", "ska ske"),
        ("är avsänd i tid", "är mottagen i tid"),
    ],
    "matter": [
        ("skriftliga för att vara giltiga", "skriftliga"),
        ("efter invånarantal", "efter skattekraft"),
        ("efter dialog", "efter medling"),
        ("krig, strejk och blockad", "krig och strejk"),
        ("krig och strejk", "krig, strejk och pandemi"),
        ("enligt kollektivavtal", "enligt upphandlingslagen"),
        ("antal, brottstyper och kön", "antal och kön"),
        ("ger kostnadsfritt stöd", "ger stöd"),
        ("avger tysthetslöfte", "avger en försäkran"),
    ],
    "order": [
        ("Kommunen ersätter föreningen", "Föreningen ersätter kommunen"),
        ("minst 3, högst 5", "minst 5, högst 3"),
        ("Part får säga upp men inte häva", "Part får inte säga upp men häva"),
    ],
}


@pytest.mark.parametrize(
    ("kind", "one", "other"), [(kind, *pair) for kind, pairs in CHANGES.items() for pair in pairs]
)
def test_what_may_not_change_unnoticed(kind: str, one: str, other: str) -> None:
    assert kind in weighs(one, other)
    assert weighs(one, other) == weighs(other, one)


def test_every_kind_is_shown_here_and_has_words_in_both_languages() -> None:
    assert tuple(CHANGES) == KINDS
    assert set(SAME) <= set(KINDS)
    for lang in ("sv", "en"):
        assert {f"weighs.{kind}" for kind in KINDS} <= set(words(lang))


def test_a_party_is_known_where_a_sentence_begins_with_its_name(small: Small) -> None:
    """Any sentence begins with a capital; only a name that the agreement knows weighs there."""
    names = names_of(small())
    assert weighs("Alfa betalar", "Beta betalar", names) == ("name",)
    assert weighs("Bidraget betalas", "Stödet betalas", names) == ()


def test_background_that_becomes_a_duty_is_to_be_checked(small: Small, book: Book) -> None:
    """No answer rests on a background, so its other words weigh nothing."""
    put_in = "      - {id: X-PER-2, quote: %s, kind: narrative, why: background}\n"
    was = "Parterna kan samråda."

    def background(words: str) -> Agreement:
        clause = ("      - id: X-PER-2\n", f"{put_in % words}      - id: X-PER-3\n")
        return small(clause, text=(("under ett år. Det", f"under ett år. {words} Det"),))

    for now, expected in (
        ("Parterna ska samråda.", ("clause", "check", "X-PER-2", "modal")),
        ("Kommunen kan samråda.", ("clause", "unweighed", "X-PER-2")),
    ):
        found = term_changes(background(was), background(now), book)
        assert [(one.about, one.how, one.clause, *one.weighs) for one in found] == [expected]


def told(small: Small, book: Book, was: str, now: str) -> list[tuple[object, ...]]:
    new = small((was, now), text=((was, now),))
    return [
        (one.about, one.how, one.clause, *one.weighs) for one in term_changes(small(), new, book)
    ]


@pytest.mark.parametrize(
    ("was", "now", "expected"),
    [
        ("sex månader före årets slut", "tre månader före årets slut",
         ("clause", "check", "X-UPP-1", "time")),
        ("sex månader före årets slut", "sex månader efter årets slut",
         ("clause", "check", "X-UPP-1", "limit")),
        ("Part kan häva på ett", "Motpart kan häva på ett",
         ("clause", "check", "X-HÄV-1", "who")),
        ("Part kan häva på ett", "Part kan häva avtalet på ett",
         ("clause", "reworded", "X-HÄV-1")),
    ],
)  # fmt: skip
def test_a_clause_whose_terms_did_not_follow_its_words_is_to_be_checked(
    was: str, now: str, expected: tuple[object, ...], small: Small, book: Book
) -> None:
    assert told(small, book, was, now) == [expected]


GUIDED = """\
      - id: X-PER-2
        quote: %s
        kind: eligibility
        groups: [victim]
        %s age: %s
        service: {sv: %s, en: %s}
        also: [{kind: obligation, bearer: [alfa], duty: {sv: %s, en: %s}}]
"""


@pytest.mark.parametrize(
    ("age", "described", "expected"),
    [
        (20, "", [("clause", "check", "", "time")]),
        (20, "under 18", [("clause", "check", "", "time"), ("field", "changed", "duty")]),
        (18, "", [("field", "changed", "below age")]),
        (18, "under 18", [("field", "changed", "below age"), ("field", "changed", "duty")]),
    ],
)
def test_a_description_that_follows_the_words_does_not_stand_for_the_value_forgotten(
    age: int, described: str, expected: list[tuple[str, ...]], small: Small, book: Book
) -> None:
    """The words go from 20 to 18 years; whether the limit and the description do, is tried."""

    def guided(words: str, below: int, duty: str) -> Agreement:
        clause = GUIDED % (words, "below", below, *["stöd"] * 2, *[duty] * 2)
        added = ("      - id: X-PER-2\n", f"{clause}      - id: X-PER-3\n")
        return small(added, text=(("under ett år. Det", f"under ett år. {words} Det"),))

    was = guided("Den som är under 20 år ska vägledas.", 20, "under 20")
    new = guided("Den som är under 18 år ska vägledas.", age, described or "under 20")
    found = term_changes(was, new, book)
    assert [(one.about, one.how, one.field, *one.weighs) for one in found] == expected


def test_a_description_of_other_words_that_weigh_nothing_leaves_them_to_be_read(
    small: Small, book: Book
) -> None:
    def guided(words: str) -> Agreement:
        clause = GUIDED % (f"Den {words} ska vägledas.", "from", 18, "s", "s", words, words)
        added = ("      - id: X-PER-2\n", f"{clause}      - id: X-PER-3\n")
        text = f"under ett år. Den {words} ska vägledas. Det"
        return small(added, text=(("under ett år. Det", text),))

    found = term_changes(guided("drabbade"), guided("berörde"), book)
    assert [(one.how, one.field) for one in found] == [("reworded", ""), ("changed", "duty")]


def test_a_place_that_sounds_as_a_year_is_a_name():
    names = frozenset({"åre"})

    assert weighs("Det gäller kommunerna.", "Det gäller Åre kommun.", names) == ("who", "name")
    assert weighs("Det gäller kommunen.", "Det gäller kommunen i år.", names) == ("time",)
