"""Adding the program to the menu, and taking it off again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import mark, say, strung
from motion_editor.store import integrated
from motion_editor.tasks.desktop.desk import Desk, desk
from motion_editor.tasks.desktop.kinds import KINDS
from motion_editor.tasks.desktop.program import window_program
from motion_editor.tasks.desktop.shelf import Fate, Record, Step, Want, digest, put, take

FATES = {
    Fate.NEW: mark("new"),
    Fate.RENEWED: mark("renewed"),
    Fate.SAME: mark("as it was"),
    Fate.TAKEN: mark("somebody else’s, or changed since: left as it is"),
    Fate.REMOVED: mark("removed"),
    Fate.ABSENT: mark("gone already"),
}
"""What became of a place, in words."""


_PARTLY = mark("What is somebody else’s there, or was changed since, stays as it is.")


@dataclass(frozen=True, slots=True)
class Done:
    """What was done, or with `look` would be: in a sentence, place by place, and what to know."""

    said: str
    steps: tuple[Step, ...]
    remarks: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """Whether nothing is left to be seen to."""
        return not self.remarks and all(step.fate is not Fate.TAKEN for step in self.steps)


def integrate(*, look: bool = False, here: Desk | None = None, program: Path | None = None) -> Done:
    """Add the program to the menu and have its files opened by it; with `look` only say how.

    MotionError where the system has no way, or refuses.
    """
    at = here or desk()
    starts = program or window_program()
    wants = at.wants(starts)
    steps, record = put(at.shelf, wants, _record(), look=look)
    kinds = strung([kind.suffix for kind in KINDS])
    if look and any(step.fate is Fate.TAKEN for step in steps):
        return Done(_PARTLY, steps, ())
    if look:
        said = say("It would be in your menu, open {kinds} files and start {program}.",
                   program=starts, kinds=kinds)  # fmt: skip
        return Done(said, steps, ())
    integrated.save(record.values, record.holders)
    return Done(_added(steps, starts, kinds), steps, at.added(starts, steps))


def remove(*, look: bool = False, here: Desk | None = None, program: Path | None = None) -> Done:
    """Take all of that back, and nothing that somebody else put there or has changed since."""
    at = here or desk()
    record = _record()
    wants = _wants(at, program)
    # What is word for word as we would put it there is ours, if that was forgotten.
    ours = {**{want.place: digest(want.value) for want in wants}, **record.values}
    names = {want.place: want.what for want in wants}
    found = take(at.shelf, ours, names, look=look)
    steps = tuple(it for it in found if it.fate is not Fate.ABSENT)
    if look:
        return Done(say("This would be taken back:") if steps else _nothing(), steps, ())
    said = at.removed(steps) if steps else ()
    at.shelf.tidy(record.holders)
    integrated.save({}, ())
    if not any(it.fate is Fate.REMOVED for it in steps):
        return Done(_nothing(), steps, said)
    return Done(say("Motion Editor is no longer in the menu, and opens no files by itself."),
                steps, said)  # fmt: skip


def in_words(step: Step) -> str:
    """A step as one line: what, what became of it, where."""
    return say("{what}: {fate} ({place})", what=strung([step.what or step.place]),
               fate=strung([FATES[step.fate]]), place=step.place)  # fmt: skip


def _wants(at: Desk, program: Path | None) -> tuple[Want, ...]:
    """What we want on a desktop; nothing where the program is gone, or somewhere else by now."""
    try:
        return at.wants(program or window_program())
    except MotionError:
        return ()


def _record() -> Record:
    return Record(*integrated.load())


def _added(steps: tuple[Step, ...], program: Path, kinds: str) -> str:
    if any(step.fate is Fate.TAKEN for step in steps):
        return _PARTLY
    if all(step.fate is Fate.SAME for step in steps):
        return say(
            "Motion Editor is in the menu and opens {kinds} files: nothing had to be changed.",
            kinds=kinds,
        )
    return say(
        "Motion Editor is in the menu and opens {kinds} files. It starts {program}.",
        kinds=kinds,
        program=program,
    )


def _nothing() -> str:
    return say("There is nothing of Motion Editor to take back.")
