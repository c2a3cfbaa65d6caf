"""Writing papers beside the window, so that typing goes on."""

from __future__ import annotations

import time
from collections import deque
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.store import atomic
from motion_editor.ui.asking import sure
from motion_editor.ui.dialogs.export import FORMATS, Export, ExportDialog, at_shown, papers_of
from motion_editor.ui.files import slug
from motion_editor.ui.session import Session
from motion_editor.ui.tongue import tr
from motion_editor.ui.worker import Done, Worker

if TYPE_CHECKING:
    from motion_editor.council.profile import Profile
    from motion_editor.papers.blocks import Paper
    from motion_editor.ui.window import Window

PATIENCE: Final = 20.0
"""Seconds for which a paper that is being written is waited for when the window closes."""


class _Job(NamedTuple):
    motion: Motion
    wanted: Export
    path: Path


class Exporting(QObject):
    """Writes one paper after the other from the motion as it was when each was asked for."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._worker = Worker(self)
        self._waiting: deque[_Job] = deque()

    def ask(self) -> None:
        """Ask which paper, in which format and where, and write it."""
        session = self._window.session
        if session is None:
            return
        papers = papers_of(session.motion)
        looks = self._templates()
        dialog = ExportDialog(papers, at_shown(papers, session.state), self._window, looks)
        if self._window.ask(dialog):
            path = self._where(session, dialog.answer())
            if path is not None:
                self.write(session.motion, dialog.answer(), path)

    def _templates(self) -> list[str]:
        """The templates by name; none where their folder can't be looked into, which is told."""
        from motion_editor.tasks.templates import installed

        try:
            return [it.name for it in installed()]
        except MotionError as error:
            self._window.tell(error)
            return []

    def ask_all(self) -> None:
        """Ask in which formats and into which folder all papers go, and write them."""
        from motion_editor.tasks.all_papers import papers_of as all_papers
        from motion_editor.tasks.councils import council_of
        from motion_editor.ui.dialogs.export_all import ExportAllDialog

        session = self._window.session
        if session is None:
            return
        motion = session.motion
        papers = list(all_papers(motion, council_of(motion), _now(), slug(motion)))
        folder = session.path.parent if session.path else Path(self._window.memory.settings.folder)
        dialog = ExportAllDialog(papers, folder, self._window)
        if self._window.ask(dialog) and dialog.written is not None:
            self._window.say(" ".join(map(tr, dialog.written.sentences)))
            for _, problem in dialog.written.problems[:1]:
                self._window.tell(problem)

    def write(self, motion: Motion, wanted: Export, path: Path) -> None:
        """Write a paper; told when it is there; nothing is ever half-written."""
        self._waiting.append(_Job(motion, wanted, path))
        if len(self._waiting) == 1:
            self._begin()

    @property
    def busy(self) -> bool:
        """Whether a paper is being written."""
        return bool(self._waiting)

    def finish(self, seconds: float | None = None) -> bool:
        """Wait until every paper is written; whether it is so."""
        end = time.monotonic() + (PATIENCE if seconds is None else seconds)
        while self._waiting and self._worker.wait(max(end - time.monotonic(), 0)):
            QCoreApplication.sendPostedEvents(self._worker)
        return not self._waiting

    def may_end(self) -> bool:
        """Wait for the papers in hand; where one can't be written, whether it is given up."""
        if self.finish():
            return True
        return sure(
            self._window,
            tr("{file} is not written yet. Close all the same?", file=self._waiting[0].path.name),
            tr("The folder it goes to does not answer."),
            tr("Close"),
        )

    def _begin(self) -> None:
        job = self._waiting[0]
        self._worker.ask(partial(_write, job), self._told)

    def _told(self, done: Done) -> None:
        job = self._waiting.popleft()
        if self._waiting:
            self._begin()
        if done.problem is not None:
            self._window.tell(done.problem)
            return
        name, file = job.wanted.paper.name, job.path.name
        said = tr("Exported {paper} to {file}", paper=tr(name), file=file)
        left = done.result if isinstance(done.result, tuple) else ()
        self._window.say(" ".join([f"{said}.", *map(tr, left)]) if left else said)

    def _where(self, session: Session, wanted: Export) -> Path | None:
        """Ask where a paper goes."""
        known = self._window.memory.settings.folder
        folder = session.path.parent if session.path else Path(known)
        paper = wanted.paper.name.lower().replace(" ", "-")
        name = f"{slug(session.motion)}-{paper}{wanted.suffix}"
        words = tr(next(name for name, suffix in FORMATS if suffix == wanted.suffix))
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Export paper"), str(folder / name), f"{words} (*{wanted.suffix})"
        )
        return self._window.files.ended(chosen, wanted.suffix)


def _write(job: _Job) -> tuple[str, ...]:
    """Write a paper; what it leaves out of its template, in sentences."""
    atomic.write(job.path, paper_data(job.motion, job.wanted), force=True)
    return left_out(job.motion, job.wanted)


def left_out(motion: Motion, wanted: Export) -> tuple[str, ...]:
    """Sentences on what a Word paper leaves out of its template, and what else to know of it."""
    from motion_editor.tasks.councils import council_of
    from motion_editor.tasks.paper import to_know
    from motion_editor.tasks.templates import dropped, template

    known = to_know(motion, wanted.paper.kind, wanted.paper.amendment)
    if wanted.suffix != ".docx":
        return known
    return known + dropped(template(wanted.template or council_of(motion).template))


def _now() -> str:
    return datetime.now().astimezone().replace(tzinfo=None).isoformat(timespec="seconds")


def paper_data(motion: Motion, wanted: Export) -> bytes:
    """The bytes of a paper in the style of the motion's council."""
    from motion_editor.tasks.paper import paper_bytes
    from motion_editor.tasks.templates import template

    paper, profile = paper_for(motion, wanted)
    return paper_bytes(paper, wanted.suffix, template(wanted.template or profile.template))


def paper_for(motion: Motion, wanted: Export) -> tuple[Paper, Profile]:
    """A paper as blocks, and the style of the motion's council in which it is made."""
    from motion_editor.tasks.councils import council_of
    from motion_editor.tasks.paper import Order, make_paper

    profile = council_of(motion)
    paper = wanted.paper
    order = Order(
        paper.kind,
        paper.amendment,
        wanted.marks,
        profile,
        when=_now(),
        suffix=wanted.suffix,
        text=paper.text,
        evidence=wanted.evidence,
    )
    return make_paper(motion, order), profile
