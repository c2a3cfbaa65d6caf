"""Words in and out by clipboard and drag: what is carried, and what is taken in.

Nothing that is pasted is ever handed to Qt as HTML, so nothing in it is fetched or run.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

from motion_editor.core.clause import Clause, Clauses, Role
from motion_editor.core.edit import Edited
from motion_editor.core.errors import MotionError
from motion_editor.core.numbering import NumberingStyle, labels
from motion_editor.core.place import Place, Span
from motion_editor.core.text import SOFT_BREAK
from motion_editor.core.tracked import proposed
from motion_editor.ui.tongue import many, tr

if TYPE_CHECKING:
    from motion_editor.formats.clip_own import Taken
    from motion_editor.ui.session import Session

OWN = "application/x-motion-editor-clauses+json"
"""Our own clauses (formats/clip_own.py says what is in it)."""


def plain(cursor: QTextCursor) -> QMimeData:
    """The selection as text; Qt's own would turn no-break spaces into spaces."""
    data = QMimeData()
    data.setText(cursor.selectedText().replace("\u2029", "\n").replace(SOFT_BREAK, "\n"))
    return data


def carried(session: Session, span: Span) -> QMimeData:
    """A span as it is seen, marks included, as text and as HTML, and as clauses of our own."""
    shown = [label.text for label in session.labels]
    style = session.motion.details.numbering
    return data_of(session.clauses, span, shown, style, tracked=session.tracked)


def as_carried(session: Session, span: Span) -> QMimeData:
    """A span as it would read if the amendment is carried, with the labels that it would have.

    MotionError where none of its words would stand.
    """
    from motion_editor.formats.clip_own import cut_out, encode, lines_of, only_struck

    some, style = cut_out(session.clauses, span), session.motion.details.numbering
    if only_struck(some):
        raise MotionError(
            tr("These words are left out: if the amendment is carried, none of them stands."),
            tr("To copy them all the same, use Copy."),
        )
    made = tuple(
        Clause(str(at), it.runs, *(it.kind or (Role.TEXT, 0)))
        for at, it in enumerate(lines_of(session.clauses, span))
    )
    if not made:
        return QMimeData()
    text = proposed(session.clauses)
    known = {it.id: label for it, label in zip(text, labels(text, style), strict=True)}
    shown = [known.get(it.id, "") for it in proposed(some)]
    whole = Span(Place(0, 0), Place(len(made) - 1, made[-1].length))
    data = data_of(made, whole, shown, style, tracked=True)
    data.setData(OWN, encode(session.clauses, span))
    return data


def data_of(
    clauses: Clauses, span: Span, shown: Sequence[str], style: NumberingStyle, *, tracked: bool
) -> QMimeData:
    """A span of a text as what other programs take, and as clauses of our own."""
    from motion_editor.formats import clip_out, clip_own

    lines = clip_out.seen(clauses, span, shown, style, tracked=tracked)
    data = QMimeData()
    data.setText(clip_out.as_text(lines))
    data.setHtml(clip_out.as_html(lines, style))
    data.setData(OWN, clip_own.encode(clauses, span))
    return data


def readable(data: QMimeData) -> bool:
    """Whether there are words in it; a file is no words, though Qt would give its address."""
    if any(url.isLocalFile() for url in data.urls()):
        return False
    return data.hasFormat(OWN) or data.hasText() or data.hasHtml()


def taken(data: QMimeData) -> Taken:
    """The lines to put in; MotionError for what can't be taken in."""
    from motion_editor.formats import clip_in, clip_own

    if data.hasFormat(OWN):
        return clip_own.decode(bytes(data.data(OWN).data()))
    found = clip_in.from_html(data.html()) if data.hasHtml() else None
    return found if found is not None and found.lines else clip_in.from_text(data.text())


def taken_plain(data: QMimeData) -> Taken:
    """The words alone, without roles, levels, bold, italic and links."""
    from motion_editor.formats import clip_in, clip_own

    try:
        found = taken(data) if data.hasFormat(OWN) or not data.hasText() else None
    except MotionError:
        if not data.hasText():
            raise
        found = None  # Another version of the program wrote it; its text says the same.
    if found is None:
        return clip_own.Taken(clip_in.plain_words(data.text()))
    return replace(found, lines=clip_in.words_only(found.lines))


def put_in(session: Session, span: Span, found: Taken) -> None:
    """Put what was taken in place of a span, as one step of undo. MotionError if fixed."""
    from motion_editor.core.pasting import paste
    from motion_editor.ui.footnotes import in_one, kept_whole
    from motion_editor.ui.spoken import in_sentence

    kept_whole(session.clauses, span, "a")
    lines = in_one(session.clauses, span.start, found.lines)
    at = span.start.clause
    name = tr("paste in {place}", place=in_sentence(session.clauses, session.labels, at))
    if len(lines) > 1:
        name = many("paste of {n} clauses", "paste of {n} clause", len(lines))

    def make(clauses: Clauses, tracked: bool) -> Edited:
        return paste(
            clauses,
            span,
            lines,
            tracked=tracked,
            new_id=session.new_id,
            deepen=not found.own,
        )

    session.edit(name, make, span)
