"""All papers of motions at once, in the formats that are wanted, into one folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import Said, many, say
from motion_editor.council.profile import Marks, Profile
from motion_editor.papers.agreed import made_of, notified_at
from motion_editor.papers.blocks import Paper
from motion_editor.papers.wording import hyphened, label
from motion_editor.store import atomic, disk
from motion_editor.tasks.notice import no_notice
from motion_editor.tasks.paper import (
    FORMATS,
    Kind,
    Order,
    make_paper,
    paper_bytes,
    papers_of_meeting,
    to_know,
)
from motion_editor.tasks.templates import dropped, template

Step = Callable[[int, int, str], bool]
"""Told how many of how many papers are made and what comes now; False stops the work."""

_ON: Final[Step] = lambda *_: True  # noqa: E731 - a default, typed


@dataclass(frozen=True, slots=True)
class Printed:
    """A paper to be written: its file's name without suffix, how it is made, and its template.

    `make` makes it for a suffix. `told` is what the clerk should know of it, in sentences, and
    `of_word` what of it as a Word paper.
    """

    name: str
    make: Callable[[str], Paper]
    template: str = ""
    told: tuple[str, ...] = ()
    of_word: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """The names of the files that were written, and the papers that could not be made, and why.

    `left_out` says what the Word papers leave out of their templates, `told` what should be known
    of the papers besides.
    """

    files: tuple[str, ...]
    problems: tuple[tuple[str, MotionError], ...] = ()
    stopped: bool = False
    left_out: tuple[str, ...] = ()
    told: tuple[str, ...] = ()

    @property
    def said(self) -> Said:
        """What was done, in a sentence."""
        if self.stopped:
            return say("It was stopped: no paper was written.")
        return many("{n} papers were written.", "One paper was written.", len(self.files))

    @property
    def sentences(self) -> tuple[str, ...]:
        """What was done, and what is to be known of it."""
        return (self.said, *self.told, *self.left_out)


def papers_of(
    motion: Motion,
    profile: Profile,
    when: str,
    stem: str = "",
    marks: Marks | None = None,
    meeting: str = "",
) -> Iterator[Printed]:
    """Every paper there is of a motion as it stands; `stem` begins the names of their files.

    `marks` and `meeting` are as in an `Order`.
    """

    def paper(name: str, kind: Kind, which: str = "", text: int = -1) -> Printed:
        order = Order(kind, which, marks, profile, meeting, when, text=text)
        make = partial(_paper, motion, order)
        told = to_know(motion, kind, which)
        return Printed(named(stem, name), make, profile.template, told)

    yield paper("notice", Kind.NOTICE)
    for which, name, text in _of_amendments(motion):
        yield paper(name, Kind.AMENDMENT, which, text)
    if motion.amendments:
        yield paper("amendments", Kind.AMENDMENTS)
    if len(motion.versions) > 1:
        yield paper("substantive", Kind.SUBSTANTIVE)
    for kind in papers_of_meeting(motion):
        yield paper(kind.value, kind)


def _of_amendments(motion: Motion) -> Iterator[tuple[str, str, int]]:
    """Each paper of an amendment: its id, the name of the file, and which of its texts."""
    names: list[str] = []
    for item in motion.amendments:
        names.append(hyphened(label(item)))
        same = names.count(names[-1])
        name = f"{names[-1]}-no-{same}" if same > 1 else names[-1]
        yield item.id, name, -1
        first = notified_at(motion, item)
        if item.texts[first] is not item.text and not no_notice(motion, item):
            then = "as-made" if made_of(motion, item) else "as-notified"
            yield item.id, f"{name}-{then}", first


def named(stem: str, name: str) -> str:
    """The name of a paper's file, without suffix, as one of those that begin with `stem`."""
    return "-".join(filter(None, (stem, name)))


def write_all(
    papers: Sequence[Printed],
    folder: Path,
    formats: Sequence[str] = FORMATS,
    *,
    look: str = "",
    force: bool = False,
    step: Step = _ON,
) -> Written:
    """Make each paper in each format, then write them all; stopped before that, nothing is.

    `look` is a Word template in place of the council's. A paper that can't be made is told of and
    the others are written. MotionError, and nothing written, where files are there already and
    `force` is not given, or the folder can't be used.
    """
    wanted = [(it, suffix) for it in papers for suffix in formats]
    if not force:
        _refuse_known([folder / f"{it.name}{suffix}" for it, suffix in wanted])
    made: list[tuple[Path, bytes]] = []
    problems: list[tuple[str, MotionError]] = []
    for at, (it, suffix) in enumerate(wanted):
        if not step(at, len(wanted), name := f"{it.name}{suffix}"):
            return Written((), stopped=True)
        try:
            made.append((folder / name, _bytes(it, suffix, look)))
        except MotionError as error:
            problems.append((name, error))
    _write(folder, made, force=force)
    files = tuple(path.name for path, _ in made)
    left_out = _left_out(papers, look, files)
    return Written(files, tuple(problems), left_out=left_out, told=_told(papers, files))


def _write(folder: Path, made: Sequence[tuple[Path, bytes]], *, force: bool) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise disk.problem(error, folder, writing=True) from error
    atomic.write_many(made, force=force)


def _told(papers: Sequence[Printed], files: Sequence[str]) -> tuple[str, ...]:
    """What is to be known of the papers that were written, each thing once."""
    told = [said for it in papers for said in it.told]
    told += [said for it in papers for said in it.of_word if f"{it.name}.docx" in files]
    return tuple(dict.fromkeys(told))


def _left_out(papers: Sequence[Printed], look: str, files: Sequence[str]) -> tuple[str, ...]:
    """What the Word papers among those written leave out of their templates, each thing once."""
    written = [it for it in papers if f"{it.name}.docx" in files]
    looks = dict.fromkeys(look or it.template for it in written)
    return tuple(dict.fromkeys(said for name in looks for said in dropped(template(name))))


def _bytes(it: Printed, suffix: str, look: str) -> bytes:
    where = template(look or it.template) if suffix == ".docx" else None
    return paper_bytes(it.make(suffix), suffix, where)


def _paper(motion: Motion, order: Order, suffix: str) -> Paper:
    return make_paper(motion, replace(order, suffix=suffix))


def _refuse_known(paths: Sequence[Path]) -> None:
    known = [path.name for path in paths if os.path.lexists(path)]
    if known:
        raise MotionError(
            many(
                "{n} files of these names are there already, “{first}” among them.",
                "There is already a file “{first}”.",
                len(known),
                first=known[0],
            ),
            say("Choose another folder, or have them replaced."),
        )
