"""The collector is put off and always comes back."""

from __future__ import annotations

import gc

import pytest

from motion_editor.core.errors import MotionError
from motion_editor.store import codec
from motion_editor.store.collecting import put_off


def test_the_collector_rests_and_comes_back() -> None:
    with put_off():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_comes_back_after_a_damaged_file_too() -> None:
    with pytest.raises(MotionError):
        codec.decode(b"{", "broken.motion")
    assert gc.isenabled()


def test_one_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with put_off():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
