"""Putting files on an agenda: motions, reports with recommendations, and amendments to these."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Final

from motion_editor.core.agenda import Agenda, Item, Sort
from motion_editor.core.clause import NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import Said, say
from motion_editor.formats.reading import Remark
from motion_editor.formats.sniff import Kind, Source
from motion_editor.store import codec, parcels
from motion_editor.store.agendas import origin_of
from motion_editor.tasks.agenda.make import put_in
from motion_editor.tasks.agenda.sync import Met, updated
from motion_editor.tasks.came import called, name_of
from motion_editor.tasks.read import own_motion, read_motion
from motion_editor.tasks.receive import receive


@dataclass(frozen=True, slots=True)
class Entered:
    """What became of one file: the item it made or changed, a sentence, and remarks.

    `open` says that something is left for a person to settle, `both_changed` that this is a motion
    which was changed on the agenda too.
    """

    name: str
    item: str
    said: Said
    remarks: tuple[Remark, ...] = ()
    open: bool = False
    both_changed: bool = False


def remarks_on(entered: Sequence[Entered]) -> tuple[Remark, ...]:
    """What is to be known of the files that came in; of several it is said of which."""
    if len(entered) == 1:
        return entered[0].remarks
    return tuple(_of_file(it.name, remark) for it in entered for remark in it.remarks)


def _of_file(name: str, remark: Remark) -> Remark:
    facts = {"name": name, "line": remark.line, "remark": remark.text}
    if remark.line:
        said = say("{name}, line {line}: {remark}", **facts)
    else:
        said = say("{name}: {remark}", **facts)
    return replace(remark, text=said, line=0)


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was not taken in, and why."""

    name: str
    why: MotionError

    @property
    def said(self) -> Said:
        """That it was not taken in and why, in a sentence or two."""
        return say("{name} was not added: {reason}", name=self.name, reason=self.why.whole)


def take_in(
    agenda: Agenda, sources: Sequence[Source], new_id: NewId, sort: Sort = Sort.MOTION
) -> tuple[Agenda, tuple[Entered, ...]]:
    """The agenda with what these files hold, and what became of each.

    A motion that is on the agenda already is brought up to date; an amendment goes to its motion,
    whatever the order of the files. `sort` is what a new text is, a motion or a report.
    MotionError, and nothing taken in, for a file that can't be read or that belongs to no motion
    on the agenda.
    """
    entered: dict[int, Entered] = {}
    later = [at for at, it in enumerate(sources) if _is_amendment(it)]
    for at in sorted(range(len(sources)), key=lambda at: at in later):
        agenda, entered[at] = _one(agenda, sources[at], new_id, sort)
    return agenda, tuple(entered[at] for at in range(len(sources)))


def take_in_good(
    agenda: Agenda,
    names: Sequence[str],
    read: Callable[[str], Source],
    new_id: NewId,
    sort: Sort = Sort.MOTION,
) -> tuple[Agenda, tuple[Entered, ...], tuple[Refused, ...]]:
    """The same with those of the files that can be taken in; each of the others with the reason.

    `read` reads a file by its name, or raises MotionError.
    """
    entered: dict[int, Entered] = {}
    refused: dict[int, Refused] = {}
    sources: dict[int, tuple[Source, bool]] = {}
    for at, name in enumerate(names):
        try:
            source = read(name)
            sources[at] = source, _is_amendment(source)
        except MotionError as error:
            refused[at] = Refused(PurePath(name).name, error)
    for at in sorted(sources, key=lambda at: sources[at][1]):
        try:
            agenda, entered[at] = _one(agenda, sources[at][0], new_id, sort)
        except MotionError as error:
            refused[at] = Refused(PurePath(names[at]).name, error)
    good = tuple(entered[at] for at in sorted(entered))
    return agenda, good, tuple(refused[at] for at in sorted(refused))


def _one(agenda: Agenda, source: Source, new_id: NewId, sort: Sort) -> tuple[Agenda, Entered]:
    """The agenda with what a file holds; MotionError where it belongs to nothing there."""
    _refuse_spoilt(source)
    owner = _owner(agenda, source)
    if owner is not None:
        return _amended(agenda, owner, source, new_id)
    if source.kind is Kind.MOTION and parcels.is_parcel(source.data):
        raise _homeless(source)
    return _added(agenda, source, new_id, sort)


def put_motion(
    agenda: Agenda, motion: Motion, new_id: NewId, name: str = "", sort: Sort = Sort.MOTION
) -> tuple[Agenda, Item]:
    """The agenda with a motion on it, and its item; `name` is the file that it came from."""
    origin = origin_of(PurePath(name).name, motion) if name else None
    title = motion.details.title if sort is Sort.REPORT else ""
    item = Item(new_id(), sort, title, motion=motion, origin=origin)
    return put_in(agenda, item), item


def _refuse_spoilt(source: Source) -> None:
    """Raise MotionError for a file of ours by its name that is damaged: it is no text to be read.

    What is told by content alone would take what is left of it for the words of a motion.
    """
    reader = _OURS.get(PurePath(source.name).suffix.lower())
    if reader is not None and source.kind is not Kind.MOTION:
        reader(source.data, source.name)


_OURS: Final[dict[str, Callable[[bytes, str], object]]] = {
    ".motion": codec.decode,
    parcels.SUFFIX: parcels.decode,
}


def _is_amendment(source: Source) -> bool:
    """Whether a source is an amendment, which waits until all motions are there."""
    if source.kind is Kind.MOTION:
        return parcels.is_parcel(source.data)
    return source.kind is Kind.WORD and bool(_names(source))


def _owner(agenda: Agenda, source: Source) -> Item | None:
    """The item of whose motion a source brings amendments, by what it says itself; else None."""
    id = ""
    if source.kind is Kind.WORD:
        id = _names(source)
    elif source.kind is Kind.MOTION and parcels.is_parcel(source.data):
        id = parcels.decode(source.data, name_of(source)).motion.id
    return next((it for it in agenda.items if it.motion and it.motion.id == id), None)


def _names(source: Source) -> str:
    """The id of the motion that a Word file says that it was written from; "" for none."""
    from motion_editor.formats.word.own_part import read_own
    from motion_editor.formats.word.package import open_word

    own = read_own(open_word(source.data))
    return own.whose.motion if own else ""


def _homeless(source: Source) -> MotionError:
    theirs = parcels.decode(source.data, name_of(source)).motion.details
    return MotionError(
        say(
            "“{file}” is an amendment to {motion}, which is not on this agenda.",
            file=name_of(source),
            motion=called(theirs),
        ),
        say("Add the motion first, or both together."),
    )


def _amended(agenda: Agenda, item: Item, source: Source, new_id: NewId) -> tuple[Agenda, Entered]:
    if item.motion is None:
        raise AssertionError("only items with a motion are amended")
    motion, (receipt,) = receive(item.motion, [source], new_id)
    report = receipt.report
    said = say("To “{title}”: {done}", title=item.named, done=report.done)
    remarks = (*report.remarks, *(Remark(words) for words in report.doubts))
    made = agenda.with_item(replace(item, motion=motion))
    return made, Entered(name_of(source), item.id, said, remarks, report.unsettled)


def _added(agenda: Agenda, source: Source, new_id: NewId, sort: Sort) -> tuple[Agenda, Entered]:
    """A motion or report that is new here, or brought up to date."""
    name = name_of(source)
    if source.kind is Kind.MOTION:
        motion, remarks = own_motion(source, whole=True)
    else:
        motion, remarks = read_motion(source, new_id)
    here = next((it for it in agenda.items if it.motion and it.motion.id == motion.id), None)
    if here is not None:
        made, update = updated(here, motion, name)
        both = update.met is Met.CONFLICT
        entered = Entered(name, here.id, update.said, remarks, both, both)
        return agenda.with_item(made), entered
    file = source.name if source.kind is Kind.MOTION else ""
    agenda, item = put_motion(agenda, motion, new_id, file, sort)
    said = say("Added: {motion}.", motion=called(motion.details))
    return agenda, Entered(name, item.id, said, remarks)
