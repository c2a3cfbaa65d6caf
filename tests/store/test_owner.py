"""Whose a file is, and whether that process still runs."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from motion_editor.store.owner import Life, Owner, read_owner, this


def test_this_process_runs() -> None:
    assert this().life is Life.RUNS
    assert this().user


def test_a_process_that_ended_is_known_even_before_its_parent_asks() -> None:
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    owner = replace(this(), pid=child.pid, started="")
    assert replace(owner).life is Life.RUNS
    child.kill()
    # Not waited for yet: it stands in the table of processes, and runs no more.
    assert child.stdin is not None
    child.stdin.close()
    while replace(owner).life is Life.RUNS:
        pass
    child.wait()
    assert replace(owner).life is Life.ENDED


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the number is all there is")
def test_another_process_with_the_same_number_is_not_the_owner() -> None:
    assert replace(this(), started="an hour ago").life is Life.ENDED


def test_a_process_on_another_computer_can_not_be_asked() -> None:
    assert replace(this(), host="elsewhere.invalid").life is Life.ELSEWHERE


NAMES = st.text(max_size=60)
OWNERS = st.builds(Owner, NAMES, NAMES, st.integers(1, 2**31 - 1), NAMES)


@given(OWNERS)
def test_what_is_written_is_read(owner: Owner) -> None:
    assert read_owner(owner.written()) == owner


def test_a_name_without_end_is_nobody_s() -> None:
    assert read_owner(replace(this(), user="x" * 100_000).written()) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda it: st.lists(it, max_size=3) | st.dictionaries(st.text(), it, max_size=3),
    max_leaves=5,
)


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(("user", "host", "pid", "started"), JSON)))
def test_what_is_odd_is_nobody(raw: dict[str, object]) -> None:
    owner = read_owner(raw)
    assert owner is None or owner.written() == raw
    assert owner is None or owner.life in Life
