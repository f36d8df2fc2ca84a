"""Every remark on an agreement: what `overens lint` tells of a text that is encoded as it should.

The timelines are the engine's own answers on the agreement with nothing recorded.
"""

from engine.inference.book import Book
from engine.language.agreement_reader import Document
from engine.language.page import position
from engine.model.problem import Problem
from engine.questions.remarks.binding import binding
from engine.questions.remarks.differing import differing
from engine.questions.remarks.duties import duties
from engine.questions.remarks.never import never
from engine.questions.remarks.notices import notices
from engine.questions.remarks.outside import outside
from engine.questions.remarks.renewals import renewals
from engine.questions.remarks.reviews import reviews
from engine.questions.remarks.seen import Seen

REMARKS = (notices, renewals, duties, never, differing, outside, binding, reviews)


def remarks(document: Document, book: Book) -> tuple[Problem, ...]:
    """The remarks in the order of the file."""
    seen = Seen(document, book)
    found = [one for remark in REMARKS for one in remark(seen)]
    return tuple(sorted(found, key=position))
