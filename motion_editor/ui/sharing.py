"""Sending an amendment or the motion, and taking in what another copy of the program sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtWidgets import QFileDialog

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.formats.reading import Remark
from motion_editor.formats.sniff import Source, read_source
from motion_editor.papers.wording import hyphened, label
from motion_editor.store import codec, motions, parcels
from motion_editor.store.whereabouts import is_same, where_is
from motion_editor.tasks.came import Came, called, came, is_like
from motion_editor.tasks.receive import Unseen, joined, receive, untracked
from motion_editor.tasks.report import Report
from motion_editor.tasks.send import Also, copy, parcel
from motion_editor.tasks.send_council import with_council
from motion_editor.ui.dialogs.send import SendDialog, Sending
from motion_editor.ui.dialogs.untracked import UntrackedDialog
from motion_editor.ui.dialogs.waiting import done_beside
from motion_editor.ui.files import (
    SENT,
    SUFFIX,
    all_files,
    motion_files,
    sent_files,
    slug,
)
from motion_editor.ui.session import Session, refuse_other
from motion_editor.ui.state import Shown
from motion_editor.ui.tongue import many, mark, tr

if TYPE_CHECKING:
    from motion_editor.ui.window import Window

T = TypeVar("T")

RECEIVE = mark("Receive")
SEND = mark("Send")
WORD = ".docx"


class Sharing:
    """Sending and receiving, for one window."""

    def __init__(self, window: Window) -> None:
        self._window = window

    # Sending

    def send(self) -> None:
        """Ask what is sent, what goes with it and where to, and write it."""
        session = self._window.session
        if session is None:
            return
        shown = session.state.amendment
        dialog = SendDialog(session.motion, shown.id if shown else "", self._window)
        if not self._window.ask(dialog):
            return
        wanted = dialog.answer()
        path = self._where(session, wanted)
        if path is None:
            return
        try:
            report = self._written(session, wanted, path)
        except MotionError as error:
            self._window.tell(error)
            return
        self._window.tell_report(tr(SEND), report)

    def _where(self, session: Session, wanted: Sending) -> Path | None:
        suffix = SENT if wanted.amendment else SUFFIX
        kinds = sent_files() if wanted.amendment else motion_files()
        if wanted.word:
            suffix, kinds = WORD, tr("Word documents ({kinds})", kinds=f"*{WORD}")
        folder = Path(self._window.memory.settings.folder or Path.home())
        if session.path is not None:
            folder = session.path.parent
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            tr(SEND),
            str(folder / f"{_name(session.motion, wanted)}{suffix}"),
            kinds,
        )
        return self._window.files.ended(chosen, suffix)

    def _written(self, session: Session, wanted: Sending, path: Path) -> Report:
        """Write what is sent; what is then told."""
        _refuse_own(session, path)
        if wanted.word:
            return _word_written(session, wanted, path)
        motion = session.motion
        if Also.COUNCIL in wanted.also:
            motion = with_council(motion)
        if wanted.amendment:
            made, said = parcel(motion, wanted.amendment, wanted.also)
            parcels.save(path, made, force=True)
            done = tr(
                "{amendment} was written to {file}.",
                amendment=label(made.amendment),
                file=path.name,
            )
        else:
            whole, _, said = copy(motion, wanted.also)
            own = codec.encode(session.motion)
            motions.save(path, whole, force=True, part_of=own)
            session.sent(own)
            done = tr("A copy of the motion was written to {file}.", file=path.name)
        return Report(done, remarks=tuple(map(Remark, said)))

    # Receiving

    def receive(self) -> None:
        """Ask which files came, and take them in."""
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window,
            tr(RECEIVE),
            self._window.memory.settings.folder,
            ";;".join(
                (
                    tr("Sent from Motion Editor ({kinds})", kinds=f"*{SENT} *{SUFFIX} *{WORD}"),
                    all_files(),
                )
            ),
        )
        if not chosen:
            return
        try:
            self.arrived([Path(it) for it in chosen])
        except MotionError as error:
            self._window.tell(error)

    def arrived(self, paths: Sequence[Path], *, may_leave: bool = False) -> None:
        """Take files into the motion that is open, or find theirs and open it first.

        `may_leave` says that a person has agreed to leave what is open. MotionError where theirs
        is not found, or one of them can't be taken in.
        """
        session = self._window.session
        now = session.motion if session is not None else None
        folder = paths[0].parent
        looked = self._beside(receiving(len(paths)), lambda: _looked(paths, now, folder))
        if looked is None:
            return
        if looked.path is not None:
            session = self._opened(looked.path, may_leave=may_leave)
        if session is not None:
            self.take(session, looked.sources, looked.path)

    def take(self, session: Session, sources: Sequence[Source], found: Path | None = None) -> None:
        """Take files into a motion in one step of undo, and tell what became of each.

        `found` is the motion's file where it was looked for. MotionError where one of them can't
        be taken in: then none is.
        """
        if session.read_only:
            raise session.why_fixed()
        now, new_id = session.motion, session.new_id
        says = receiving(len(sources))
        unseen = self._beside(says, lambda: untracked(now, sources, new_id))
        if unseen is None or (unseen and not self._wants(unseen)):
            return
        done = self._beside(
            says, lambda: receive(now, sources, new_id, with_untracked=bool(unseen))
        )
        if done is None:
            return
        refuse_other(session, now)
        motion, receipts = done
        report = joined(receipts)
        changed = [id for receipt in receipts for id in receipt.amendments]
        if motion is not now:
            shown = Shown(amendment=changed[-1]) if changed else None
            session.become(motion, _act(now, motion, changed), shown)
        if found is not None:
            said = tr("The motion was found in {file}, and was opened.", file=found.name)
            report = replace(report, remarks=(*report.remarks, Remark(said)))
        self._window.to_text()
        self._window.tell_report(tr(RECEIVE), report)

    def _wants(self, found: Sequence[Unseen]) -> bool:
        """Whether what was changed in Word files without being tracked is to be taken in."""
        return self._window.ask(UntrackedDialog(found, self._window))

    def _beside(self, says: str, job: Callable[[], T]) -> T | None:
        """What a job makes beside the window; None where a person left it, which is told."""
        made = done_beside(self._window, tr(RECEIVE), says, job)
        if made is None:
            self._window.say(tr("Receiving was cancelled: nothing was taken in."))
        return made

    def _opened(self, path: Path, *, may_leave: bool) -> Session | None:
        """The motion in a file, opened; None where a person would not leave the one that is."""
        before = self._window.session
        if not may_leave and not self._window.files.may_leave():
            return None
        self._window.files.load(path)
        opened = self._window.session
        return opened if opened is not before else None


class Looked(NamedTuple):
    """Files that came, and the file of their motion; None where they go into the one open."""

    sources: tuple[Source, ...]
    path: Path | None


def _looked(paths: Sequence[Path], now: Motion | None, folder: Path) -> Looked:
    """Read files, and find their motion: the one that is open `now`, or another's file.

    MotionError where one can't be read, or their motion is nowhere. A folder may be on a disk far
    away, so this is not done in the window's own thread.
    """
    sources = tuple(read_source(path) for path in paths)
    files = [came(it) for it in sources]
    ids = [it.motion.id for it in files]
    if now is not None and now.id in ids:
        return Looked(sources, None)
    path = where_is(ids[0], folder) if ids[0] else None
    if path is None and (now is None or not all(is_like(now, it) for it in files)):
        raise _nowhere(files[0])
    return Looked(sources, path)


def receiving(count: int) -> str:
    """What is said while so many files are received."""
    return many("Receiving {n} files…", "Receiving {n} file…", count)


def _word_written(session: Session, wanted: Sending, path: Path) -> Report:
    """Write a Word copy to be amended; what is then told."""
    from motion_editor.store import atomic
    from motion_editor.tasks.councils import council_of
    from motion_editor.tasks.send_word import word_copy

    profile = council_of(session.motion)
    made = word_copy(session.motion, wanted.amendment, wanted.also, profile)
    atomic.write(path, made.data, force=True)
    done = tr("A Word copy to be amended was written to {file}.", file=path.name)
    return Report(done, remarks=tuple(map(Remark, made.remarks)))


def _act(before: Motion, motion: Motion, changed: Sequence[str]) -> str:
    """What a receipt is called where it can be undone."""
    if len(changed) == 1:
        return tr("receipt of {amendment}", amendment=label(motion.amendment(changed[0])))
    if not changed and motion.details != before.details:
        return tr("receipt of who moves and seconds")
    if not changed:
        return tr("receipt of notes")
    return many("receipt of {n} amendments", "receipt of {n} amendment", len(changed))


def _refuse_own(session: Session, path: Path) -> None:
    """Raise MotionError where the file that is open would be replaced by less than it holds."""
    if is_same(path, session.path):
        raise MotionError(
            tr("{file} is the motion itself, and would lose what is not sent.", file=path.name),
            tr("Choose another name. Nothing was written."),
        )


def _name(motion: Motion, wanted: Sending) -> str:
    """The name that is proposed for what is sent."""
    if not wanted.amendment:
        return f"{slug(motion)}-copy"
    return f"{slug(motion)}-{hyphened(wanted.name)}"


def _nowhere(file: Came) -> MotionError:
    return MotionError(
        tr(
            "{file} belongs to {motion}, which is neither open, nor among the files that were open "
            "last, nor in the folder of that file.",
            file=file.name,
            motion=tr(called(file.motion.details)),
        ),
        tr("Open that motion, then receive the file."),
    )
