"""Two real programs write in one file at the same time, each its own; nothing of either is lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from motion_editor.store import motions
from tests.tasks import sample

TIMES = 12

_SOMEBODY = """
import sys
from dataclasses import replace
from pathlib import Path

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Note
from motion_editor.store import motions
from motion_editor.store.ids import new_id
from motion_editor.tasks.merge.copies import Copy, joined_copies

path, who, times = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
loaded = motions.load(path)
motion, digest = loaded.motion, loaded.digest
opened = motions.as_opened(path, digest, motion)
for turn in range(times):
    clause = motion.current.clauses[turn % len(motion.current.clauses)].id
    motion = replace(motion, notes=(*motion.notes, Note(clause, "source", f"{who} {turn}")))
    after = []
    while True:
        try:
            digest = motions.save(path, motion, expected=digest, after=after)
        except MotionError as error:
            assert "changed by somebody else" in error.message, error.message
            copy = Copy.of(path)
            motion, _ = joined_copies(motion, opened, [copy], new_id)
            digest = motions.digest_of(copy.data)
            after = [opened]
        else:
            opened = motions.as_opened(path, digest, motion)
            break
"""


def test_two_programs_that_save_in_one_file_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "m.motion"
    motions.save(path, sample.motion())
    people = [
        subprocess.Popen([sys.executable, "-c", _SOMEBODY, str(path), who, str(TIMES)])
        for who in ("Odile", "Idris")
    ]
    assert [it.wait(60) for it in people] == [0, 0]
    written = [it.text for it in motions.load(path).motion.notes]
    assert sorted(written) == sorted(
        f"{who} {turn}" for who in ("Odile", "Idris") for turn in range(TIMES)
    )
    # The copy of what was saved over is the one other file that may be there.
    assert len([it for it in tmp_path.iterdir() if it.suffix == ".motion"]) == 1
