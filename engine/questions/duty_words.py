"""What a duty is called: as its term says, else by the kind of the clause."""

from engine.model.agreement import Agreement
from engine.model.said import Said
from engine.wording.term_words import kind_word, value_word


def duty_title(agreement: Agreement, clause: str, lang: str) -> str:
    """The words of the term where it has any, `redovisning`, `möte (operativt)`."""
    terms = agreement.clauses[clause].terms
    for term in terms:
        said = term.values.get("duty")
        if isinstance(said, Said):
            return str(said.in_(lang))
    if not terms:
        return ""
    which = terms[0].values.get("meeting")
    kind = kind_word(terms[0].kind, lang)
    return f"{kind} ({value_word(which, lang)})" if isinstance(which, str) else kind
