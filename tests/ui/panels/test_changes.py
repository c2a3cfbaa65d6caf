"""The cards of the changes, as they are seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from motion_editor.core.amendment import AmendmentText, Base, TextKind
from motion_editor.core.numbering import NumberingStyle
from motion_editor.ui.panels.cards import cards_of
from motion_editor.ui.panels.changes import CardFrame, ChangesPanel
from motion_editor.ui.theme import Look, chosen
from tests import notation


def test_what_is_shown_no_more_is_not_seen_while_a_dialog_is_open(qtbot: QtBot) -> None:
    """Within a dialog nothing is deleted that was there before."""
    text = notation.read("a # {--One--}{++Two++}\nb - {--three--}{++four++}")
    cards = cards_of(AmendmentText(TextKind.NOTIFIED, Base("v"), text), NumberingStyle(), ())
    panel = ChangesPanel(chosen(Look.LIGHT))
    qtbot.addWidget(panel)
    panel.show()
    panel.show_cards(cards, "", may_change=True)
    QApplication.processEvents()
    last = panel.findChildren(CardFrame)[-1]
    assert last.isVisible()
    panel.show_cards(cards[:1], "", may_change=True)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    assert not last.isVisible()
