"""What an agenda was when the program ended: kept, found again, and told apart from motions."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import platformdirs
import pytest

from motion_editor.core.errors import MotionError
from motion_editor.store import agenda_recovery, agendas, recovery, words_recovery
from motion_editor.store.recovery import Origin
from motion_editor.store.typed import Typed
from tests.store.agenda_golden import expected_agenda

AGENDA = expected_agenda()


@pytest.fixture(autouse=True)
def _own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platformdirs, "user_state_dir", lambda *_, **__: str(tmp_path))


def ended(file: Path) -> None:
    """As if the process that wrote the file had ended."""
    head, _, body = file.read_bytes().partition(b"\n")
    file.write_bytes(json.dumps(json.loads(head) | {"pid": 999_999_999}).encode() + b"\n" + body)


def test_an_agenda_is_found_again_and_no_motion_is_taken_for_one(tmp_path: Path) -> None:
    path = tmp_path / "x.agenda"
    digest = agendas.save(path, AGENDA)
    file = agenda_recovery.new_file()
    agenda_recovery.write(file, replace(AGENDA, place="Elsewhere"), Origin(path, digest))
    assert agenda_recovery.left_behind() == recovery.left_behind() == ()
    ended(file)
    (found,) = agenda_recovery.left_behind()
    assert recovery.left_behind() == ()
    assert found.origin == Origin(path, digest) and "Ordinary meeting" in found.title
    assert agenda_recovery.recover(found).agenda.place == "Elsewhere"
    assert not agenda_recovery.recover(found).doubt


def test_one_that_is_damaged_is_told_and_one_that_is_saved_is_dropped(tmp_path: Path) -> None:
    path = tmp_path / "x.agenda"
    digest = agendas.save(path, AGENDA)
    file = agenda_recovery.new_file()
    agenda_recovery.write(file, AGENDA, Origin(path, digest))
    ended(file)
    assert agenda_recovery.left_behind() == () and not file.exists()
    # A file that was saved over another knows what stood there; it says the same for that.
    later = replace(AGENDA, place="Elsewhere")
    digest = agendas.save(path, later, expected=digest)
    agenda_recovery.write(file, later, Origin(path, digest))
    ended(file)
    assert agenda_recovery.left_behind() == () and not file.exists()
    agenda_recovery.write(file, AGENDA, Origin())
    ended(file)
    file.write_bytes(file.read_bytes().replace(b"Ordinary", b"Special "))
    (found,) = agenda_recovery.left_behind()
    assert agenda_recovery.recover(found).doubt
    file.write_bytes(file.read_bytes()[:-40])
    with pytest.raises(MotionError, match="is damaged"):
        agenda_recovery.recover(found)


def test_one_that_is_saved_stays_for_what_was_typed_in_a_dialog(tmp_path: Path) -> None:
    path = tmp_path / "x.agenda"
    origin = Origin(path, agendas.save(path, AGENDA))
    typed = (Typed("Register", "Reason", "Late", "register/a/"),)
    agenda_recovery.write(agenda_recovery.new_file(), AGENDA, origin, (), typed)
    words_recovery.write(words_recovery.new_file(), typed)
    for file in recovery.folder().iterdir():
        ended(file)
    (found,) = agenda_recovery.left_behind()
    assert found.typed == typed
    assert [it.typed for it in words_recovery.left_behind()] == [typed]
    assert agenda_recovery.recover(found).agenda == AGENDA
    assert recovery.left_behind() == ()
