"""Links: asking where words lead, what may be answered, and whether one is to be opened."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from motion_editor.core.errors import MotionError
from motion_editor.core.place import Place, Span
from motion_editor.core.text import Run, cut, pieces, words
from motion_editor.ui import drafting
from motion_editor.ui.asking import choice
from motion_editor.ui.session import Session
from motion_editor.ui.tongue import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from motion_editor.ui.window import Window

SHOWN: Final = 60
"""Characters of the linked words that the question repeats."""

LONGEST: Final = 100
"""Characters of an address that is asked about."""


def link_at(session: Session, span: Span) -> tuple[Span, str]:
    """The words that a link is asked for, and where they lead now.

    They are those selected, or without a selection those of the link in which the caret stands.
    """
    item = session.clauses[span.start.clause]
    if not span.empty:
        linked = [run.emphasis.link for run in _within(session, span) if run.emphasis.link]
        return span, linked[0] if linked else ""
    at, offset = span.start
    for start, run in pieces(item.runs):
        if run.emphasis.link and start <= offset <= start + len(run.text):
            return Span(Place(at, start), Place(at, start + len(run.text))), run.emphasis.link
    return span, ""


def ask_link(window: Window) -> None:
    """Ask where the selected words lead, and let them."""
    from motion_editor.ui.dialogs.link import LinkDialog

    space = window.workspace
    if space is None:
        return
    session, kept = space.session, space.edit.span()
    span, now = link_at(session, kept)
    try:
        drafting.emphasised(session, span)
    except MotionError as error:
        window.tell_quietly(error)
        return
    text = words(_within(session, span))
    dialog = LinkDialog(text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…", now, window)
    if window.ask(dialog):
        set_link(session, span, dialog.link, kept)
    window.to_text()


def offer_to_open(window: Window, menu: QMenu) -> None:
    """Offer to open the link in which the caret stands."""
    space = window.workspace
    if space is None:
        return
    _, address = link_at(space.session, space.edit.span())
    if address:
        menu.addAction(tr("Open the link…")).triggered.connect(lambda: open_link(window, address))
        menu.addSeparator()


def open_link(window: Window, address: str) -> None:
    """Ask whether an address is to be opened, and hand it to the system's browser or mail."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    from motion_editor.tasks.links import address_of

    try:
        url = QUrl(address_of(address))
    except MotionError as error:
        window.tell(error)
        return
    opens = tr("Open")
    shown = address if len(address) <= LONGEST else f"{address[: LONGEST - 1]}…"
    # What stands before an @ in an address may look like another place.
    more = tr("It leads to {place}, outside Motion Editor.", place=url.host() or url.path())
    if choice(window, tr("Open {address}?", address=shown), more, (opens,), warns=False) != opens:
        return
    if not QDesktopServices.openUrl(url):
        window.say(tr("The system has no program that opens {address}.", address=shown))


def set_link(session: Session, span: Span, link: str, keeps: Span) -> None:
    """Let the words of a span lead somewhere, "" for nowhere: of an amendment its own only."""
    drafting.emphasise(
        session,
        span,
        lambda it: replace(it, link=link),
        mark("link in {place}") if link else mark("removal of a link in {place}"),
        keeps,
    )


def _within(session: Session, span: Span) -> tuple[Run, ...]:
    first, last = span.start.clause, span.end.clause
    out: list[Run] = []
    for at in range(first, last + 1):
        end = span.end.offset if at == last else None
        out += cut(session.clauses[at].runs, span.start.offset if at == first else 0, end)
    return tuple(out)
