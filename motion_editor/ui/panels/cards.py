"""What the cards of the Changes tab say: each change in the words of the standing orders.

No Qt here.
"""

from __future__ import annotations

from collections.abc import Sequence

from motion_editor.core.amendment import AmendmentText, Clash, Flag
from motion_editor.core.clause import Clauses, index_of
from motion_editor.core.normal import normal
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.place import Place, Span
from motion_editor.core.text import ADDED, STRUCK, State
from motion_editor.core.tracked import has_changes, original
from motion_editor.core.wording import opening
from motion_editor.papers.flags import flag_places, flag_said
from motion_editor.papers.instructions import Instruction, instructions
from motion_editor.papers.places import Places
from motion_editor.papers.wording import cited, quoted, reading
from motion_editor.ui.panels.card import Card, CardKind, Piece
from motion_editor.ui.tongue import tr


def cards_of(text: AmendmentText, style: NumberingStyle, labels: Sequence[str]) -> tuple[Card, ...]:
    """Clashes first, then what is to be looked at, then each change in order."""
    made = instructions(text.clauses, style, labels) if has_changes(text.clauses) else ()
    return (
        *(_clash(item) for item in text.open_clashes),
        *map(_flag, text.flags, flag_places(text, original(text.clauses), style, labels)),
        *(_change(item) for item in made),
    )


def _change(item: Instruction) -> Card:
    pieces = [Piece(item.words)]
    for said, state in ((item.change.struck, STRUCK), (item.change.added, ADDED)):
        if said:
            pieces = [part for piece in pieces for part in _coloured(piece, cited(said), state)]
    return Card(CardKind.CHANGE, item.place, tuple(pieces), item.change.clause, item.change)


def _coloured(piece: Piece, said: str, state: State) -> list[Piece]:
    """A plain piece with the first words said in it set apart, their quotation marks dropped."""
    if piece.state is not None or said not in piece.text:
        return [piece]
    head, _, rest = piece.text.partition(said)
    words = said[1:-1] if said[0] in '“‘"' else said
    if rest == "." and words.endswith((".", ":", ";", "!", "?")):
        rest = ""
    parts = [Piece(head), Piece(words, state), Piece(rest)]
    return [part for part in parts if part.text]


def _clash(clash: Clash) -> Card:
    now, then = reading(clash.base), reading(clash.amendment)
    body = tr(
        "The text that stands now has {now}; this amendment would have {then}.", now=now, then=then
    )
    if clash.old:
        body = tr(
            "The text that stands now has {now}; this amendment would have {then}, both in place "
            "of {old}.",
            now=now,
            then=then,
            old=quoted(clash.old),
        )
    return Card(
        CardKind.CLASH,
        tr("Clash {name}", name=clash.name),
        (Piece(body),),
        clash.clause,
        clash=clash,
    )


def _flag(flag: Flag, places: Places) -> Card:
    head = tr("To look at")
    if flag.clause in places:
        head = tr("{place}, to look at", place=tr(opening(places.name(flag.clause))))
    return Card(CardKind.FLAG, head, (Piece(tr(flag_said(flag))),), flag.clause, flag=flag)


def span_of(card: Card, clauses: Clauses) -> Span | None:
    """The words a card is about, in the text as it stands; None where its clause is gone."""
    return _span(card, clauses, normal(clauses), index_of(clauses, card.clause))


def spans_of(cards: Sequence[Card], clauses: Clauses) -> tuple[Span | None, ...]:
    """The same of many cards of one text."""
    known = normal(clauses)
    places = {item.id: at for at, item in enumerate(clauses)}
    return tuple(_span(card, clauses, known, places.get(card.clause, -1)) for card in cards)


def _span(card: Card, clauses: Clauses, known: Clauses, at: int) -> Span | None:
    clash = card.clash
    if clash is not None and clash.gone:
        place = Place(at, clauses[at].length) if at >= 0 else Place(0, 0)
        return Span(place, place)
    if at < 0:
        return None
    item, change = clauses[at], card.change
    if change is None or change.index >= len(known) or known[change.index].text != item.text:
        return Span(Place(at, 0), Place(at, item.length))
    return Span(Place(at, change.start), Place(at, change.end))
