"""Recovery files: what is written is found again, and nothing is deleted unasked."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path

import platformdirs
import pytest
from hypothesis import given, strategies as st

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.store import motions, recovery
from motion_editor.store.recovery import Origin
from motion_editor.store.typed import Typed
from tests import strategies
from tests.store import drawn
from tests.store.golden import expected

SAMPLE = expected()
NOWHERE = Origin()
DEAD = 2**22 + 1
"""No process has this number: Linux gives none above 2 to the 22nd."""


@pytest.fixture(autouse=True)
def own_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path_factory.mktemp("state")
    monkeypatch.setattr(platformdirs, "user_state_dir", lambda *_, **__: str(home))
    return home


def kept(
    motion: Motion = SAMPLE,
    origin: Origin = NOWHERE,
    words: Sequence[Typed] = (),
    **head: object,
) -> Path:
    """A recovery file, its first line then changed; by default its process has ended."""
    file = recovery.new_file()
    recovery.write(file, motion, origin, (), words)
    first, _, body = file.read_bytes().partition(b"\n")
    file.write_bytes(json.dumps({**json.loads(first), "pid": DEAD, **head}).encode() + b"\n" + body)
    return file


@strategies.few
@given(motion=drawn.motions(), path=st.none() | st.just(Path("/a/ü 🌳.motion")))
def test_what_is_written_is_recovered(motion: Motion, path: Path | None) -> None:
    file = kept(motion, Origin(path, "d" if path else None))
    try:
        (found,) = recovery.left_behind()
        assert recovery.recover(found) == recovery.Recovered(motion)
        assert found.origin == Origin(path, "d" if path else None)
        assert (found.file, found.wrong, found.title) == (file, "", motion.details.title)
    finally:
        assert recovery.drop(file)


def test_below_its_first_line_it_is_an_ordinary_motion_file(tmp_path: Path) -> None:
    cut = tmp_path / "cut.motion"
    cut.write_bytes(kept().read_bytes().partition(b"\n")[2])
    assert motions.load(cut).motion == SAMPLE


def test_what_is_open_in_a_process_that_runs_is_not_offered() -> None:
    recovery.write(recovery.new_file(), SAMPLE, Origin())
    assert recovery.left_behind() == ()


def test_what_comes_from_another_computer_is_offered_as_such() -> None:
    kept(host="elsewhere.invalid", pid=os.getpid())
    (found,) = recovery.left_behind()
    assert found.elsewhere


def test_what_its_own_file_holds_needs_no_recovering(tmp_path: Path) -> None:
    path = tmp_path / "a.motion"
    motions.save(path, SAMPLE)
    file = kept(origin=Origin(path, "another"))
    assert recovery.left_behind() == ()
    assert not file.exists()


def test_the_latest_comes_first() -> None:
    old = kept(time="2026-11-01T10:00:00+00:00")
    new = kept(time="2026-11-01T10:00:00-01:00")
    assert [it.file for it in recovery.left_behind()] == [new, old]


@given(st.data())
def test_damage_is_said_and_never_more_than_that(data: st.DataObject) -> None:
    file = kept()
    try:
        whole = file.read_bytes()
        at = data.draw(st.integers(0, len(whole)))
        odd = data.draw(st.binary(max_size=4))
        damaged = whole[:at] + odd + whole[at + data.draw(st.integers(0, 400)) :]
        file.write_bytes(damaged)
        for found in recovery.left_behind():
            try:
                recovered = recovery.recover(found)
            except MotionError as error:
                assert error.advice
                continue
            # Where anything but the first line was touched, there is a doubt.
            assert recovered.doubt or recovered.motion == SAMPLE
        assert file.read_bytes() == damaged
    finally:
        recovery.drop(file)


def test_with_its_first_line_gone_the_text_is_still_recovered() -> None:
    file = kept()
    body = file.read_bytes().partition(b"\n")[2]
    for damaged in (b"{\n" + body, b"\x00\xff\n" + body, b"[]\n" + body):
        file.write_bytes(damaged)
        (found,) = recovery.left_behind()
        assert "damaged" in found.wrong
        recovered = recovery.recover(found)
        assert recovered.motion == SAMPLE
        assert "altered" in recovered.doubt


def test_one_that_goes_meanwhile_is_told() -> None:
    file = kept()
    (found,) = recovery.left_behind()
    file.unlink()
    with pytest.raises(MotionError):
        recovery.recover(found)


def failing(number: int) -> Callable[..., int]:
    def fail(*_: object, **__: object) -> int:
        raise OSError(number, os.strerror(number))

    return fail


@pytest.mark.parametrize("call", ["open", "write", "fsync", "replace"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EIO])
def test_a_write_that_fails_leaves_what_was_there(
    monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    file = kept()
    before = file.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(os, call, failing(number))
        with pytest.raises(MotionError):
            recovery.write(file, SAMPLE, Origin())
    assert file.read_bytes() == before
    assert os.listdir(file.parent) == [file.name]  # noqa: PTH208


def test_a_folder_that_can_not_be_made_is_told(own_folder: Path) -> None:
    (own_folder / "recovery").write_text("in the way")
    with pytest.raises(MotionError):
        recovery.write(recovery.new_file(), SAMPLE, Origin())
    assert recovery.left_behind() == ()


def test_the_folder_is_for_its_owner_only() -> None:
    assert kept().parent.stat().st_mode & 0o077 == 0


def test_words_typed_in_dialogs_are_found_again_though_the_file_holds_the_motion(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.motion"
    digest = motions.save(path, SAMPLE)
    typed = Typed("Read an amendment", "Source", "In note 3,\nleave\u00a0out 🌳. " * 9000, "read")
    odd = [{"dialog": "A", "field": "B", "words": "half \ud800\0"}, {"words": 7}, "x", {}]
    for wanted, head in ((typed, {}), (Typed("A", "B", "half ?"), {"typed": odd})):
        file = kept(SAMPLE, Origin(path, digest), (typed,), **head)
        (found,) = recovery.left_behind()
        assert (found.typed, recovery.recover(found).doubt) == ((wanted,), "")
        assert recovery.drop(file)
    kept(SAMPLE, Origin(path, digest), typed={"not": "a list"})
    assert recovery.left_behind() == ()
