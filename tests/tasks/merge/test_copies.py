"""Copies that shared folders make, known by their names and by what they hold."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.store import motions
from motion_editor.tasks.merge.copies import beside
from tests import notation

TEXT = notation.read("a # This Council notes:\nb - trees")
MOTION = Motion("m", Details(title="Trees"), (Version("v", VersionKind.NOTICE, TEXT),))

NAMES = [
    "trees (Odile Brackenbury's conflicted copy 2026-11-28)",
    "trees (conflicted copy 2026-11-28 101112)",
    "trees_conflict-20261128-101112",
    "trees.sync-conflict-20261128-101112-ABCDEFG",
    "trees-CLERK-3",
    "trees-DESKTOP-4F2K9QA-2",
    "trees (1)",
    "trees 2",
    "trees (their copy 2026-11-28 10.11)",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_copy_is_known_by_its_name_and_its_motion(tmp_path: Path, name: str) -> None:
    path, copy = tmp_path / "trees.motion", tmp_path / f"{name}.motion"
    motions.save(path, MOTION)
    copy.write_bytes(path.read_bytes())
    assert beside(path, MOTION) == ()
    theirs = replace(MOTION, details=replace(MOTION.details, title="Theirs"))
    motions.save(copy, theirs, force=True)
    assert beside(path, MOTION) == (copy,)
    motions.save(copy, replace(theirs, id="another"), force=True)
    assert beside(path, MOTION) == ()


@pytest.mark.parametrize("name", ["elms (1)", "trees and hedges", "trees-old", "trees 2027"])
def test_other_names_are_no_copies(tmp_path: Path, name: str) -> None:
    theirs = replace(MOTION, details=replace(MOTION.details, title="Theirs"))
    path = tmp_path / "trees.motion"
    motions.save(path, MOTION)
    motions.save(tmp_path / f"{name}.motion", theirs)
    assert beside(path, MOTION) == ()
