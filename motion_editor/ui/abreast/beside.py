"""The view side by side and the editor behind it: what one does, the other hears of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motion_editor.core.place import Span
from motion_editor.ui.abreast.page import AbreastPage
from motion_editor.ui.state import View

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from motion_editor.ui.editor.view import MotionEdit
    from motion_editor.ui.session import Session


def beside(session: Session, edit: MotionEdit, parent: QWidget) -> AbreastPage:
    """The page of a session, its carets, menus and messages those of the editor."""
    page = AbreastPage(session, edit.formats, parent)
    page.hide()
    for text in (page.left, page.right):
        text.zoomed.connect(edit.zoomed)
        text.clash_pressed.connect(edit.clash_pressed)
        text.customContextMenuRequested.connect(edit.customContextMenuRequested)
        text.refused.connect(lambda: edit.refused.emit(session.why_fixed()))
    page.came.connect(lambda place: edit.select(Span(place, place)))

    def shown() -> bool:
        return session.shown.view is View.SIDE

    session.changed.connect(lambda _: page.take() if shown() else None)
    edit.moved.connect(lambda: page.reveal(edit.span()) if shown() else None)
    return page
