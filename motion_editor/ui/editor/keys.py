"""Which keys the editor takes for itself, beyond those that type."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from motion_editor.ui.acts import Act

_STANDARD = {QKeySequence.StandardKey.Undo: Act.UNDO, QKeySequence.StandardKey.Redo: Act.REDO}

_PLAIN = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_KEYS = {
    (Qt.Key.Key_Tab, _PLAIN): Act.NEST,
    (Qt.Key.Key_Backtab, _SHIFT): Act.UNNEST,
    (Qt.Key.Key_Tab, _SHIFT): Act.UNNEST,
    (Qt.Key.Key_Up, _ALT): Act.UP,
    (Qt.Key.Key_Down, _ALT): Act.DOWN,
}


def act_of(event: QKeyEvent) -> Act | None:
    """What the key asks for; None where it is for typing, moving about or the window."""
    for standard, act in _STANDARD.items():
        if event.matches(standard):
            return act
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _KEYS.get((Qt.Key(event.key()), modifiers))


def is_enter(event: QKeyEvent) -> bool:
    """Whether the key is Enter by itself."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == _PLAIN
    return plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_backspace(event: QKeyEvent) -> bool:
    """Whether the key deletes leftwards, so that the caret stays left of what it strikes."""
    return event.key() == Qt.Key.Key_Backspace


def types_text(event: QKeyEvent) -> bool:
    """Whether the key would change an editable text."""
    if any(
        event.matches(it) for it in (QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Paste)
    ):
        return True
    if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return):
        return True
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
    return event.text().isprintable() and bool(event.text()) and not event.modifiers() & control


def names(event: QKeyEvent, reserved: frozenset[str]) -> bool:
    """Whether the key is one of these shortcuts, written as in "Ctrl+K"."""
    if event.type() != QEvent.Type.ShortcutOverride:
        return False
    written = QKeySequence(event.keyCombination()).toString(
        QKeySequence.SequenceFormat.PortableText
    )
    return written in reserved
