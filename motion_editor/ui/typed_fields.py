"""What somebody has typed and chosen in a dialog, and typing it there again."""

from __future__ import annotations

from abc import abstractmethod
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget

from motion_editor.store.typed import Typed

AGAIN: Final = "opensAgain"
"""The property of a dialog that says what opens it anew, with the words in it."""

SEEKS: Final = "onlySeeks"
"""The property of a field in which something is only looked for or tried, and nothing entered."""

Field = QPlainTextEdit | QLineEdit


class Teller(QWidget):
    """A part of a dialog that tells itself what was typed in it, as a table does."""

    changed = Signal()
    """Something was typed in it."""

    @abstractmethod
    def typed_words(self) -> Sequence[tuple[str, str]]:
        """What was typed: what each thing is called, and its words."""


def only_seeks(field: QLineEdit) -> QLineEdit:
    """The field, in which nothing is entered that would be missed."""
    field.setProperty(SEEKS, True)
    return field


def parts_of(dialog: QDialog) -> Iterator[Field | QComboBox | Teller]:
    """Where a person types and chooses in a dialog.

    What is in a part that tells it itself, or in a dialog over this one, is left out.
    """
    tellers: list[Teller] = []
    for it in dialog.findChildren(QWidget):
        if not isinstance(it, Field | QComboBox | Teller) or it.window() is not dialog:
            continue
        if any(one.isAncestorOf(it) for one in tellers):
            continue
        if isinstance(it, Teller):
            tellers.append(it)
        yield it


def typed_in(dialog: QDialog, chosen: Collection[QComboBox] = ()) -> tuple[Typed, ...]:
    """All that somebody has typed in a dialog; what was `chosen` goes with that, never alone."""
    again, name = dialog.property(AGAIN), dialog.windowTitle()
    opens = again if isinstance(again, str) else ""
    found: list[Typed] = []
    anything = False
    for part in parts_of(dialog):
        if isinstance(part, QComboBox):
            said = [(name_of(part), part.currentText())] if part in chosen else []
        else:
            said = [it for it in _typed_in(part) if it[1].strip()]
            anything = anything or bool(said)
        found += [Typed(name, field, words, opens) for field, words in said if words.strip()]
    return tuple(found) if anything else ()


def put_in(dialog: QDialog, typed: Sequence[Typed]) -> list[Typed]:
    """Choose and type again what was kept of a dialog; that for which there is no field is left.

    What is chosen comes first, for it may name other fields. Where something was typed in some
    of several fields of one name, nobody knows in which: as of rival texts that are called alike.
    """
    left, words = list(typed), Counter(it.field for it in typed)
    for kind in (QComboBox, QPlainTextEdit, QLineEdit):
        parts = [it for it in parts_of(dialog) if isinstance(it, kind)]
        names = Counter(map(name_of, parts))
        for part in parts:
            kept = next((it for it in left if it.field == name_of(part)), None)
            if kept is None or names[kept.field] > words[kept.field]:
                continue
            if _type(part, kept.words):
                left.remove(kept)
    return left


def name_of(part: QWidget) -> str:
    """What a field is called, for those who hear it or by the words beside it."""
    if part.accessibleName():
        return part.accessibleName()
    labels = (it for it in part.window().findChildren(QLabel) if it.buddy() is part)
    label = next(labels, None)
    return label.text().replace("&", "") if label is not None else part.objectName()


def _typed_in(part: Field | Teller) -> Sequence[tuple[str, str]]:
    """What a dialog fills in itself counts as nothing typed."""
    if isinstance(part, Teller):
        return part.typed_words()
    if isinstance(part, QLineEdit):
        entered = part.isModified() and not part.property(SEEKS)
        return [(name_of(part), part.text())] if entered else []
    if part.isReadOnly() or not part.document().isModified():
        return []
    # Qt's own plain text would turn no-break spaces into spaces.
    return [(name_of(part), part.document().toRawText().replace("\u2029", "\n"))]


def _type(field: Field | QComboBox | Teller, words: str) -> bool:
    """As by a hand, for a dialog may follow that; whether it could be done."""
    if isinstance(field, QComboBox):
        at = field.findText(words)
        if at < 0:
            return False
        field.setCurrentIndex(at)
        field.activated.emit(at)
    elif isinstance(field, QLineEdit):
        field.setText(words)
        field.setModified(True)
        field.textEdited.emit(words)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(words)
        field.document().setModified(True)
    return not isinstance(field, Teller)
