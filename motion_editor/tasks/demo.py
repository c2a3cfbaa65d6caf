"""The demonstration: the bundled sample drafted, amended, decided and printed in every format."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from motion_editor.core.amendment import Outcome
from motion_editor.core.clause import NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.places import resource
from motion_editor.store import atomic, codec, disk, seal
from motion_editor.tasks.councils import council_of
from motion_editor.tasks.paper import FORMATS, Kind, Order, make_paper, paper_bytes
from motion_editor.tasks.templates import template

SIGNED = "2027-01-14T19:30:00"
"""The time that signs the sample's tracked changes: the same each time, as are all its ids."""

Step = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class File:
    """A file of the demonstration: its name, and what is in it."""

    name: str
    what: str


@dataclass(frozen=True, slots=True)
class Demo:
    """What was done with the sample, in sentences, and the files that came of it."""

    story: tuple[str, ...]
    files: tuple[File, ...]


def demo(folder: Path, *, force: bool = False, progress: Step = lambda *_: None) -> Demo:
    """Fill a folder with the sample's file and papers.

    The same bytes come out each time, so that what is there already from an earlier run stands.
    MotionError, and nothing written, where other files of those names are there.
    """
    motion, papers, story = _played(_ids())
    named = [(f"{name}{suffix}", what, order, motion_then, suffix)
             for name, what, order, motion_then in papers for suffix in FORMATS]  # fmt: skip
    made: list[tuple[str, str, bytes]] = []
    for at, (name, what, order, then, suffix) in enumerate(named):
        progress(at, len(named), name)
        look = template(order.profile.template) if suffix == ".docx" else None
        paper = make_paper(then, replace(order, suffix=suffix))
        made.append((name, what, paper_bytes(paper, suffix, look)))
    made += _agenda(sample_motion(_ids()))
    made.append(
        ("sample.motion", "the motion with all of this in it", seal.sealed(codec.encode(motion)))
    )
    _write(folder, [(folder / name, data) for name, _, data in made], force=force)
    return Demo(story, tuple(File(name, what) for name, what, _ in made))


Paper = tuple[str, str, Order, Motion]
"""A paper of the demonstration: its name without suffix, what it is, its order, and its motion."""


def _agenda(motion: Motion) -> Iterator[tuple[str, str, bytes]]:
    """The agenda of the meeting that a motion goes to, in every format."""
    from motion_editor.tasks.agenda.printed import Wanted, from_motions, make

    profile = council_of(motion)
    paper = make(from_motions((motion,), _ids(), profile), Wanted(profile, when=SIGNED))
    for suffix in FORMATS:
        look = template(profile.template) if suffix == ".docx" else None
        yield (
            f"agenda{suffix}",
            "the agenda with the motion on it",
            paper_bytes(paper, suffix, look),
        )


def sample_motion(new_id: NewId) -> Motion:
    """The bundled sample with its two amendments, nothing decided yet."""
    from motion_editor.formats.sniff import read_source
    from motion_editor.tasks.amend import amend
    from motion_editor.tasks.read import read_motion

    motion, _ = read_motion(read_source(resource("sample", "notice.txt")), new_id)
    for number in (1, 2):
        source = read_source(resource("sample", f"amendment-{number}.txt"))
        motion, _ = amend(motion, source, new_id)
    return motion


def _played(new_id: NewId) -> tuple[Motion, list[Paper], tuple[str, ...]]:
    """The sample's motion at the end, its papers with the motion as it stood, and the story."""
    from motion_editor.tasks.decide import decide
    from motion_editor.tasks.listing import against, flags_of

    first = sample_motion(new_id)
    one, two = first.amendments
    last, _ = decide(first, one.label, Outcome.CARRIED, new_id)
    carried = last.amendment(two.id)
    profile = council_of(first)

    def paper(name: str, what: str, kind: Kind, then: Motion, label: str = "") -> Paper:
        return name, what, Order(kind, label, profile=profile, when=SIGNED), then

    papers = [
        paper("notice", "the notice of motion", Kind.NOTICE, first),
        paper("amendment-1", "amendment 1, tracked", Kind.AMENDMENT, first, one.label),
        paper("amendment-2", "amendment 2, tracked", Kind.AMENDMENT, first, two.label),
        paper("amendments", "the list of amendments, in order", Kind.AMENDMENTS, first),
        paper("substantive", "the motion as amended", Kind.SUBSTANTIVE, last),
        paper("amendment-2-carried-over", "amendment 2, as it now stands", Kind.AMENDMENT, last,
              two.label),
        paper("minutes", "the minutes, as far as the meeting has come", Kind.MINUTES, last),
        paper("decisions", "what was decided, in rows", Kind.DECISIONS, last),
    ]  # fmt: skip
    clashes = len(carried.text.open_clashes)
    said = "no clash" if not clashes else f"{clashes} clash{'es' if clashes > 1 else ''} to settle"
    story = [
        f"Drafted: “{first.details.title}”, moved by {first.details.mover.full}.",
        f"Amended twice: amendment 1 by {one.mover.full}, amendment 2 by {two.mover.full}.",
        "Carried: amendment 1, which made the substantive motion.",
        f"Carried over: amendment 2, now to {against(last, carried)}, with {said}.",
        *(f"To look at: {words}" for words in flags_of(last, carried)),
    ]
    return last, papers, tuple(story)


def _ids() -> NewId:
    numbers: Iterator[int] = count(1)
    return lambda: f"sample-{next(numbers)}"


def _write(folder: Path, files: list[tuple[Path, bytes]], *, force: bool) -> None:
    """Write what is not there yet; what an earlier run has left is the same already."""
    left = [(path, data) for path, data in files if not _is_there(path, data)]
    made = _missing(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        atomic.write_many(left, force=force)
    except (OSError, ValueError) as error:
        _unmake(made)
        raise disk.problem(error, folder, writing=True) from error
    except MotionError:
        _unmake(made)
        raise


def _missing(folder: Path) -> list[Path]:
    """The folder and those above it that are not there yet, the innermost first."""
    return [item for item in (folder, *folder.parents) if not os.path.lexists(item)]


def _unmake(folders: Iterable[Path]) -> None:
    """Take away folders that were made for nothing; one that holds something stays."""
    for item in folders:
        with contextlib.suppress(OSError, ValueError):
            item.rmdir()


def _is_there(path: Path, data: bytes) -> bool:
    try:
        return path.is_file() and disk.read(path) == data
    except (MotionError, OSError, ValueError):
        return False
