"""What is told when something goes wrong."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox

from motion_editor.core.errors import MotionError
from motion_editor.ui import errors
from motion_editor.ui.tongue import speak_by
from tests.ui import driving

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def hook() -> Iterator[None]:
    before = sys.excepthook
    yield
    sys.excepthook = before
    errors.rescue_with(None)


def raised(error: Exception) -> tuple[type[BaseException], BaseException, None]:
    return type(error), error, None


def test_what_a_person_can_put_right_has_words_and_advice() -> None:
    said: list[str] = []

    def read(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        said.append(f"{box.text()} | {box.informativeText()}")
        driving.click(box, "Close")

    driving.with_dialog(lambda: errors.tell(None, MotionError("It is full.", "Make room.")), read)
    assert said == ["It is full. | Make room."]


def test_a_fault_is_shown_with_details_that_can_be_copied(
    capsys: pytest.CaptureFixture[str],
) -> None:
    errors.install()

    def read(box: QDialog) -> None:
        driving.click(box, "Copy the details")
        driving.click(box, "Go on")

    driving.with_dialog(lambda: sys.excepthook(*raised(ZeroDivisionError("by nought"))), read)
    copied = QGuiApplication.clipboard().text()
    assert "ZeroDivisionError: by nought" in copied
    assert "Motion Editor" in copied
    assert "PySide6" in copied
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_the_details_of_a_fault_are_in_english_for_those_who_mend_it() -> None:
    speak_by(lambda pattern, *_: f"‹{pattern}›")
    details = errors.details_of(*raised(ZeroDivisionError("by nought")))
    speak_by(None)
    assert details.startswith("Motion Editor ")


def test_a_stray_motion_error_is_told_without_a_traceback(
    capsys: pytest.CaptureFixture[str],
) -> None:
    errors.install()
    driving.with_dialog(
        lambda: sys.excepthook(*raised(MotionError("No.", "Yes."))),
        lambda box: driving.click(box, "Close"),
    )
    assert "Traceback" not in capsys.readouterr().err


def test_stopping_by_keyboard_is_no_fault(capsys: pytest.CaptureFixture[str]) -> None:
    shown: list[str] = []
    errors.install(shown.append)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert shown == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_the_text_is_kept_before_a_fault_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    done: list[str] = []
    errors.install()

    def keep() -> bool:
        done.append("kept")
        return True

    errors.rescue_with(keep)

    def read(box: QDialog) -> None:
        done.extend(it.text() for it in box.findChildren(QLabel))
        driving.click(box, "Go on")

    driving.with_dialog(lambda: sys.excepthook(*raised(ZeroDivisionError())), read)
    assert done[0] == "kept"
    assert "A copy of what was not saved is kept" in done[1]


def test_a_fault_in_keeping_it_does_not_hide_the_first(capsys: pytest.CaptureFixture[str]) -> None:
    def fail() -> bool:
        raise MotionError("The disk is full.", "Make room.")

    shown: list[str] = []
    errors.install(shown.append)
    errors.rescue_with(fail)
    sys.excepthook(*raised(ZeroDivisionError("by nought")))
    assert "by nought" in shown[0]
