"""Members of the roll are offered where movers, seconders and signatories are named."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractProxyModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from motion_editor.store.ids import new_id
from motion_editor.ui.dialogs.propose import Proposal, ProposeDialog
from motion_editor.ui.files import sample_motion
from motion_editor.ui.offered import Offered, groups_of, members_of
from motion_editor.ui.session import Session
from motion_editor.ui.window import Window

MOTION = sample_motion()


def offered(line: QLineEdit, typed: str) -> list[str]:
    """What is offered when this has been typed in a line to which somebody came."""
    completer = line.completer()
    assert isinstance(completer, Offered)
    completer._model.setStringList(list(completer._names()))
    line.setText(typed)
    completer.setCompletionPrefix(completer.splitPath(typed)[0])
    model = completer.completionModel()
    assert isinstance(model, QAbstractProxyModel)
    found = [model.mapToSource(model.index(row, 0)) for row in range(model.rowCount())]
    return [completer.pathFromIndex(it) for it in found]


def test_a_member_is_offered_by_any_part_of_the_name(window: Window) -> None:
    dialog = ProposeDialog(Proposal("3", "", "", ""), [], print, window, MOTION)
    assert offered(dialog._mover, "wexc") == ["Councillor Tamsin Wexcombe"]
    assert offered(dialog._group, "civ") == ["Civic Group"]
    assert offered(dialog._seconder, "nobody at all") == []


def test_of_several_names_the_last_is_offered(window: Window) -> None:
    window.show_session(Session(MOTION, new_id))
    space = window.workspace
    assert space is not None
    fields = space.right.details._fields
    assert offered(fields["signatories"].line, "Councillor Fenwick Oakes, odile") == [
        "Councillor Fenwick Oakes, Councillor Odile Brackenbury"
    ]
    assert "Councillor Idris Thackeray" in offered(fields["mover"].line, "idr")


def test_a_name_that_is_chosen_is_taken_for_typed(window: Window) -> None:
    dialog = ProposeDialog(Proposal("3", "", "", ""), [], print, window, MOTION)
    assert not dialog._mover.isModified()
    dialog._mover.completer().activated.emit("Councillor Bertram Quillfeather")
    QTest.qWait(1)
    assert dialog._mover.isModified()


@pytest.mark.parametrize(
    ("council", "form"), [("tarnshire", "Mr "), ("strathorrin", "Councillor "), ("", "")]
)
def test_the_form_of_address_is_the_councils(council: str, form: str) -> None:
    details = replace(MOTION.details, council=council)
    names = members_of(replace(MOTION, details=details))
    assert bool(names) is bool(council)
    assert any(it.startswith(form) for it in names) is bool(council)
    assert bool(groups_of(replace(MOTION, details=details))) is bool(council)
