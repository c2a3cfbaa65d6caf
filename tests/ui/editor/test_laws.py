"""The laws of the editor, under whatever a person does to it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

import pytest
from hypothesis import given, settings, strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.place import Place, Span
from motion_editor.ui import drafting, footnotes, linking
from motion_editor.ui.acts import Act
from motion_editor.ui.editor.view import MotionEdit
from tests import strategies
from tests.ui import driving
from tests.ui.driving import ALT, CTRL, SHIFT

KEYS = {
    "enter": (Qt.Key.Key_Return, driving.NONE, "\r"),
    "break": (Qt.Key.Key_Return, SHIFT, "\r"),
    "backspace": (Qt.Key.Key_Backspace, driving.NONE, "\b"),
    "delete": (Qt.Key.Key_Delete, driving.NONE, "\x7f"),
    "word back": (Qt.Key.Key_Backspace, CTRL, ""),
    "word on": (Qt.Key.Key_Delete, CTRL, ""),
    "tab": (Qt.Key.Key_Tab, driving.NONE, "\t"),
    "backtab": (Qt.Key.Key_Backtab, SHIFT, ""),
    "up": (Qt.Key.Key_Up, ALT, ""),
    "down": (Qt.Key.Key_Down, ALT, ""),
    "cut": (Qt.Key.Key_X, CTRL, ""),
    "copy": (Qt.Key.Key_C, CTRL, ""),
    "again": (Qt.Key.Key_V, CTRL, ""),
    "undo": (Qt.Key.Key_Z, CTRL, ""),
    "redo": (Qt.Key.Key_Z, CTRL | SHIFT, ""),
    "left": (Qt.Key.Key_Left, driving.NONE, ""),
    "right": (Qt.Key.Key_Right, SHIFT, ""),
    "home": (Qt.Key.Key_Home, driving.NONE, ""),
    "end": (Qt.Key.Key_End, SHIFT, ""),
}
ACTS = (
    Act.LEAD_IN, Act.POINT, Act.TEXT, Act.STRIKE, Act.BOLD, Act.ITALIC, Act.NO_BREAK,
)  # fmt: skip
LINKS = ("", "https://example.org/trees")
LEAD_INS = ("This Council notes:", "This Council believes:", "We:")
WORDS = (
    "a", "the ", "£1.5m", "é", "ŵ–’", "e\u0301", "👩‍🏫", "🌳x", "one\ntwo", "one\n\n• two\nthree",
    "a\u2028b", "⟦Defra⟧", "⟧",
    "no\u00a0break", "\ufdd0", "x" * 40, "",
)  # fmt: skip


@dataclass(frozen=True)
class Deed:
    """One thing a person does; places are fractions, so that they fit any text."""

    name: str
    one: float
    two: float
    words: str

    def do(self, edit: MotionEdit) -> None:
        """Do it."""
        start, end = sorted((self._place(edit, self.one), self._place(edit, self.two)))
        if self.name in KEYS:
            key, modifiers, text = KEYS[self.name]
            driving.press(edit, key, modifiers, text)
        elif self.name == "act":
            edit.perform(ACTS[int(self.one * len(ACTS)) % len(ACTS)])
        elif self.name == "caret":
            edit.select(Span(start, start))
        elif self.name == "select":
            edit.select(Span(start, end))
        elif self.name == "lead-in":
            drafting.lead_in(edit.session, edit.span(), LEAD_INS[int(self.two * len(LEAD_INS)) % 3])
        elif self.name == "link":
            with suppress(MotionError):
                linking.set_link(
                    edit.session, edit.span(), LINKS[int(self.two * 2) % 2], edit.span()
                )
        elif self.name == "footnote":
            place = footnotes.begin(edit.session, edit.span())
            edit.select(Span(place, place))
        elif self.name == "drag":
            to = driving.label_at(edit, end.clause)
            driving.take(edit, start.clause, to)
            driving.let_go(edit, to)
        else:
            self._put(edit, start, end)

    def _put(self, edit: MotionEdit, start: Place, end: Place) -> None:
        if self.name == "type":
            driving.type_text(edit, self.words)
        elif self.name == "paste":
            driving.paste(edit, self.words)
        elif self.name == "page":
            driving.paste_page(
                edit, f"<p>{self.words}:</p><ul><li>{self.words}</li><li>b</li></ul>"
            )
        elif self.name == "drop":
            driving.drop(edit, self.words, start)
        elif self.name == "carry":
            edit.carry(end)
        elif self.name == "compose":
            driving.compose(edit, "pre", self.words)
        elif self.name == "assist":
            driving.assist(edit, Span(start, end if self.two < 0.3 else start), self.words)

    def _place(self, edit: MotionEdit, part: float) -> Place:
        clauses = edit.session.clauses
        at = min(int(part * len(clauses)), len(clauses) - 1)
        return Place(at, round((part * len(clauses) - at) * clauses[at].length))


NAMES = (
    *KEYS, *("type",) * 5, *("caret",) * 3, *("select",) * 3, "act", "act", "paste", "page",
    "lead-in", "lead-in", "drag", "drag", "link", "drop", "carry", "compose", "assist", "footnote",
)  # fmt: skip
DEEDS = st.lists(
    st.builds(
        Deed, st.sampled_from(NAMES), st.floats(0, 1), st.floats(0, 1), st.sampled_from(WORDS)
    ),
    min_size=8,
    max_size=30,
)


def run(base: Clauses, deeds: list[Deed], *, tracked: bool) -> None:
    """Do it all, hold every law after each deed, and undo it all."""
    session = driving.session_of(base, tracked=tracked)
    start = session.motion
    edit = driving.editor_of(session)
    QGuiApplication.clipboard().clear()
    try:
        driving.check(edit, base)
        for deed in deeds:
            deed.do(edit)
            driving.check(edit, base)
        while session.undo_label:
            session.undo()
            driving.check(edit, base)
        assert session.motion is start
    finally:
        edit.deleteLater()


@pytest.mark.window
@settings(max_examples=40)
@given(strategies.bases(), DEEDS)
def test_a_draft_keeps_every_law(qapp: object, base: Clauses, deeds: list[Deed]) -> None:
    run(base, deeds, tracked=False)


@pytest.mark.window
@settings(max_examples=60)
@given(strategies.bases(), DEEDS)
def test_an_amendment_keeps_every_law(qapp: object, base: Clauses, deeds: list[Deed]) -> None:
    run(base, deeds, tracked=True)


@pytest.mark.long
@pytest.mark.timeout(1_800)
@pytest.mark.window
@settings(max_examples=1_500)
@given(strategies.bases(), DEEDS, st.booleans())
def test_twenty_thousand_deeds(
    qapp: object, base: Clauses, deeds: list[Deed], tracked: bool
) -> None:
    run(base, deeds, tracked=tracked)
