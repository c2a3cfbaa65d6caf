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
class Scene:
    """What the reader found at first, and what it heard of what it did."""

    tree: list[list[str]]
    texts: dict[str, str]
    events: list[tuple[str, int, str]]

    @property
    def told(self) -> list[str]:
        """What was announced."""
        return [words for kind, _, words in self.events if kind == "object:announcement"]

    def names(self, role: str) -> list[str]:
        """The names of all with this role; of lists and texts those in a dialog come last."""
        return [name for it, name in self.tree if it == role]


@dataclass(frozen=True)
class Found(Scene):
    """What the reader found of the sample's first amendment."""

    text: str
    runs: list[tuple[str, dict[str, str]]]
    place: int
    caret: int


@pytest.fixture(scope="module")
def scenes() -> dict[str, Scene]:
    absent = [it for it in ("dbus-run-session", "xvfb-run") if shutil.which(it) is None]
    absent += [] if atspi.launcher() else ["at-spi2-core"]
    assert not absent, f"asked for, but not installed: {absent}"
    done = subprocess.run(
        [sys.executable, "-m", "tests.window.atspi"], cwd=atspi.HERE, capture_output=True,
        text=True, check=False, timeout=400,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    read = json.loads(done.stdout)
    return {name: (Found if name == atspi.TEXT else Scene)(**it) for name, it in read.items()}


@pytest.fixture(scope="module")
def found(scenes: dict[str, Scene]) -> Found:
    text = scenes[atspi.TEXT]
    assert isinstance(text, Found)
    return text


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
    assert found.told == [
        "Request 1, amended: 1 word left out and 9 words inserted, 1 evidence note"
    ]


# Amendments from others


def test_all_that_is_used_has_a_name(scenes: dict[str, Scene]) -> None:
    used = {"push button", "list", "list item", "text", "combo box", "page tab", "dialog"}
    for name, scene in scenes.items():
        assert [role for role, words in scene.tree if role in used and not words] == [], name


def test_an_amendment_that_came_is_read_part_by_part(scenes: dict[str, Scene]) -> None:
    scene = scenes["reading"]
    assert scene.names("dialog") == ["Read an amendment"]
    assert scene.names("list")[-1] == "Parts of the amendment"
    guess, applied = scene.names("list item")[-2:]
    assert guess.startswith("A guess, to be confirmed: In the fourth request, after “by summer”")
    assert guess.endswith("\n“by summer” was taken for “by the summer”.")
    assert applied == "Applied: Leave out the second belief"
    assert scene.texts["Source"].startswith("Moved by Councillor Fenwick Oakes")
    assert "20 mph" in scene.texts["What it becomes"]
    # Heard once the guess of the line chosen was confirmed.
    assert "It was read as instructions: there are 3 in it, and little of the motion." in scene.told


def test_a_clash_is_settled_by_ear(scenes: dict[str, Scene]) -> None:
    scene = scenes["clashes"]
    assert scene.names("dialog") == ["Settle clashes"]
    assert scene.names("label")[-6:-3] == ["Place 1 of 3", "Place 2 of 3", "Place 3 of 3"]
    assert "September (left out) nursery" in scene.texts["The clause as it would read"]
    assert "As it stands now" in scene.texts["The readings"]
    first, second = scene.told
    assert first == "school before September"
    assert second.startswith("Amendment 1: Clash 1, in note 2. 1 of 2, settled")
    assert "half (left out) 15 (put in)" in second


def test_all_amendments_over_one_text_are_told_with_whose_they_are(
    scenes: dict[str, Scene],
) -> None:
    scene = scenes["all amendments"]
    assert ["list item", "2: Amendment 2, Tamsin Wexcombe"] in scene.tree
    assert [
        "list item", "▲ Request 1: Amendment 1 and Amendment 2 clash over “September 2027”.",
    ] in scene.tree  # fmt: skip
    assert "1 clash between them" in scene.names("label")
    assert "All amendments over one text" in scene.texts
    # The line chosen brings its clause; leaving the second amendment out leaves no clash.
    assert scene.told == ["Request 1, 1 evidence note", "No clash between them"]


def test_the_order_is_changed_by_ear(scenes: dict[str, Scene]) -> None:
    scene = scenes["order"]
    assert scene.names("dialog") == ["Order of the amendments"]
    assert scene.names("list item")[-1].startswith("2. Amendment 1: begins in note 4; leaves out")
    assert "If Amendment 2 is carried" in scene.texts["About the amendment chosen"]
    assert scene.told[0].startswith("1. Amendment 1: begins in note 4")


def test_what_would_come_of_it_is_said(scenes: dict[str, Scene]) -> None:
    scene = scenes["what if"]
    assert scene.names("dialog") == ["What if carried"]
    assert scene.names("list")[-2:] == [
        "Carried, for the text on the left", "Carried, for the text on the right",
    ]  # fmt: skip
    assert {"As it stands", "If Amendment 2 is carried"} <= scene.texts.keys()
    assert "would have a clash" in scene.texts["What falls, clashes or is left"]
    assert scene.told == ["If amendments 2 and 1 are carried. The two texts differ in 10 clauses."]
