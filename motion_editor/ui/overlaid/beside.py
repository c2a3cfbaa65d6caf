"""The view of all amendments and the editor behind it: what one does, the other hears of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motion_editor.core.place import Span
from motion_editor.ui.overlaid.page import OverlaidPage
from motion_editor.ui.state import Shown, View

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from motion_editor.ui.editor.view import MotionEdit
    from motion_editor.ui.session import Session


def beside(session: Session, edit: MotionEdit, parent: QWidget) -> OverlaidPage:
    """The page of a session, its carets, menus and messages those of the editor."""
    page = OverlaidPage(session, edit.formats, parent)
    page.hide()
    page.text.zoomed.connect(edit.zoomed)
    page.text.customContextMenuRequested.connect(edit.customContextMenuRequested)
    page.text.refused.connect(lambda: edit.refused.emit(session.why_fixed()))
    page.came.connect(lambda place: edit.select(Span(place, place)))
    page.wanted.connect(lambda id: session.show(Shown(amendment=id)))

    def shown() -> bool:
        return session.shown.view is View.ALL

    session.changed.connect(lambda _: page.take() if shown() else None)
    edit.moved.connect(lambda: page.reveal(edit.span()) if shown() else None)
    return page
