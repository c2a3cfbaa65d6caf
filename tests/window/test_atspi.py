"""The proof over AT-SPI, as Orca on Linux would read the running program. It is asked for by name.

Debian: apt-get install at-spi2-core dbus gir1.2-atspi-2.0 python3-gi xvfb xauth, then
MOTION_EDITOR_ATSPI=1 python3 -m tests tests/window/test_atspi.py
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass

import pytest

from tests.window import atspi

ASKED = "MOTION_EDITOR_ATSPI"

pytestmark = pytest.mark.skipif(
    not os.environ.get(ASKED), reason=f"set {ASKED}=1: needs a bus, a display and Atspi"
)


@dataclass(frozen=True)
class Found:
    """What the reader found."""

    tree: list[list[str]]
    text: str
    runs: list[tuple[str, dict[str, str]]]
    place: int
    caret: int
    events: list[tuple[str, int, str]]


@pytest.fixture(scope="module")
def found() -> Found:
    absent = [it for it in ("dbus-run-session", "xvfb-run") if shutil.which(it) is None]
    absent += [] if atspi.launcher() else ["at-spi2-core"]
    assert not absent, f"asked for, but not installed: {absent}"
    done = subprocess.run(
        [sys.executable, "-m", "tests.window.atspi"], cwd=atspi.HERE, capture_output=True,
        text=True, check=False, timeout=240,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return Found(**json.loads(done.stdout))


def test_the_tree_has_the_parts_of_the_window_by_name(found: Found) -> None:
    for part in (
        ["text", "Text of the motion"],
        ["list", "Versions and amendments"],
        ["list", "Outline"],
        ["page tab", "If carried"],
        ["push button", "Export paper"],
    ):
        assert part in found.tree


def test_every_word_can_be_read(found: Found) -> None:
    assert found.text.startswith("This Council notes:\nMore than half of Aldermoor’s")
    assert "".join(words for words, _ in found.runs) == found.text


def test_what_is_struck_and_what_is_inserted_is_told_with_the_words(found: Found) -> None:
    struck = [words for words, look in found.runs if look.get("strikethrough") == "true"]
    added = [words for words, look in found.runs if look.get("underline") == "single"]
    assert struck == [", and have been told to wait", "requests the Cabinet to:", "2027"]
    assert added[1] == "2028, as far as patrol staff can be found"


def test_the_caret_goes_where_it_is_sent(found: Found) -> None:
    moved = [at for kind, at, _ in found.events if kind == "object:text-caret-moved"]
    assert moved == [found.place, found.place + 1]
    assert found.caret == found.place + 1


def test_coming_to_a_clause_is_announced_once(found: Found) -> None:
    told = [words for kind, _, words in found.events if kind == "object:announcement"]
    assert told == ["Request 1, amended: 1 word left out and 9 words inserted, 1 evidence note"]
