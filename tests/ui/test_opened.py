"""What an open file said of earlier states is known however it is saved, and if it is gone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from motion_editor.core.motion import Motion
from motion_editor.store import motions, recovery
from motion_editor.tasks.merge.copies import Copy, joined_copies
from motion_editor.ui.holding import How
from motion_editor.ui.window import Window
from tests import notation
from tests.strategies import ids
from tests.ui import driving

Act = Callable[[Window, Path], Path]


def motion(words: str) -> Motion:
    made = driving.motion_of(notation.read(f"a # This Council notes:\nb - {words}"))
    return replace(made, id="m")


def titled(made: Motion, **details: str) -> Motion:
    return replace(made, details=replace(made.details, **details))  # type: ignore[arg-type]


def there_again(window: Window, path: Path) -> Path:
    path.unlink()
    window.keeping.outside._keep_mine()
    return path


def as_before(window: Window, path: Path) -> Path:
    assert window.files.save_as()
    return path


def as_before_when_gone(window: Window, path: Path) -> Path:
    path.unlink()
    return as_before(window, path)


def elsewhere_when_gone(window: Window, path: Path) -> Path:
    path.unlink()
    window.keeping.outside._held.save_as()
    return path.with_name("chosen.motion")


def keep_mine(window: Window, path: Path) -> Path:
    motions.save(path, motion("somebody else’s"), force=True)
    window.keeping.outside._set_aside(path)
    return path


def recovered_when_gone(window: Window, path: Path) -> Path:
    """The program ends without being asked, twice, and goes on from its copy each time."""
    path.unlink()
    for _ in range(2):
        assert window.keeping.rescue()
        (file,) = recovery.folder().iterdir()
        found = recovery._look(file)
        assert found is not None
        window.keeping.autosave.leave_be()
        window.keeping._open(found)
        file.unlink(missing_ok=True)
    window.keeping.outside._keep_mine()
    return path


ACTS = (
    there_again, as_before, as_before_when_gone, elsewhere_when_gone, keep_mine,
    recovered_when_gone,
)  # fmt: skip


@pytest.mark.parametrize("act", ACTS, ids=[it.__name__ for it in ACTS])
def test_a_copy_of_an_earlier_state_is_merged_without_a_question(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: Act
) -> None:
    path, copy = tmp_path / "trees.motion", tmp_path / "copy.motion"
    first = motion("trees")
    motions.save(path, first)
    motions.save(copy, titled(first, title="Theirs", group="Green"), after=[path.read_bytes()])
    window.files.open_path(path)
    changed(window, reference="R/1")
    assert window.files.save()
    changed(window, meeting="2027-01-14")
    chosen = path if act is as_before or act is as_before_when_gone else tmp_path / "chosen.motion"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    saved = act(window, path)
    made = merged(saved, copy).details
    assert (made.title, made.group, made.reference) == ("Theirs", "Green", "R/1")
    assert made.meeting == "2027-01-14"
    # What is in the window knows it too, whatever becomes of the file now.
    saved.unlink()
    held = window.keeping.outside._held
    _, brought = held.joined(held.state, held.opened(), held.copy_in(copy), {})
    assert brought.known and not brought.clashes


def test_what_was_opened_as_a_copy_knows_the_states_of_its_file(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, copy, own = (tmp_path / f"{it}.motion" for it in ("trees", "copy", "own"))
    first = motion("trees")
    digest = motions.save(path, first)
    motions.save(copy, titled(first, title="Theirs"), after=[path.read_bytes()])
    motions.save(path, titled(first, group="Green"), expected=digest)
    monkeypatch.setattr(window.keeping.holding, "enter", lambda _: (How.COPY, None))
    window.files.open_path(path)
    held = window.keeping.outside._held
    _, brought = held.joined(held.state, held.opened(), held.copy_in(copy), {})
    assert brought.known and not brought.clashes
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(own), ""))
    assert window.files.save()
    assert (merged(own, copy).details.title, merged(own, copy).details.group) == (
        "Theirs",
        "Green",
    )


def test_what_was_merged_is_known_before_it_is_saved(window: Window, tmp_path: Path) -> None:
    """A second copy, made of the first, has only its own changes left to ask for."""
    path, one, two = (tmp_path / f"{it}.motion" for it in ("trees", "one", "two"))
    first = motion("trees")
    motions.save(path, first)
    theirs = titled(first, title="One")
    motions.save(one, theirs, after=[path.read_bytes()])
    motions.save(two, titled(theirs, title="Two"), after=[one.read_bytes()])
    window.files.open_path(path)
    held = window.keeping.outside._held
    for copy in (one, two):
        found = held.copy_in(copy)
        made, brought = held.joined(held.state, held.opened(), found, {})
        assert brought.known and not brought.clashes
        held.take(made, found.data, "merging")
    assert window.session is not None
    assert window.session.motion.details.title == "Two"


def changed(window: Window, **details: str) -> None:
    assert window.session is not None
    window.session.become(titled(window.session.motion, **details), "change")


def merged(path: Path, copy: Path) -> Motion:
    now = motions.load(path).motion
    made, (found,) = joined_copies(now, path.read_bytes(), [Copy.of(copy)], ids("n"))
    assert found.known and not found.clashes
    return made
