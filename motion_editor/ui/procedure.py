"""Proposing, deciding, settling, exporting: what a person does with a motion."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from motion_editor.core.amendment import (
    Amendment,
    Choice,
    Settlement,
)
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.papers.wording import label
from motion_editor.tasks.find import (
    next_label,
    stage_of,
    still_to_decide,
)
from motion_editor.tasks.notice import notice_given
from motion_editor.tasks.propose import propose
from motion_editor.tasks.set import set_amendment
from motion_editor.tasks.settle import reopen, settle
from motion_editor.tasks.wish import Wish
from motion_editor.ui.dialogs.propose import Proposal, ProposeDialog
from motion_editor.ui.exporting import Exporting
from motion_editor.ui.files import source_files
from motion_editor.ui.going_on import DESCRIBES, LIKENS, PROPOSES
from motion_editor.ui.panels.card import Card
from motion_editor.ui.session import Session
from motion_editor.ui.state import Shown
from motion_editor.ui.tongue import tr
from motion_editor.ui.typed_fields import AGAIN

if TYPE_CHECKING:
    from motion_editor.ui.window import Window


class Procedure:
    """What the council does, for one window."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._exports: Exporting | None = None

    def propose(self) -> None:
        """Ask who moves it, and open a tracked copy of what is to be amended."""
        session = self._window.session
        if session is None:
            return
        bases = bases_of(session.motion)
        start = Proposal(next_label(session.motion), "", "", "")

        def take(said: Proposal) -> None:
            wish = wished(said)
            motion, made = propose(session.motion, session.new_id, wish, bases[said.to][0])
            session.become(
                motion,
                tr("proposal of {amendment}", amendment=label(made)),
                Shown(amendment=made.id),
            )
            self._window.to_text()

        names = [words for _, words in bases]
        dialog = ProposeDialog(start, names, take, self._window, session.motion)
        dialog.setProperty(AGAIN, PROPOSES)
        self._window.ask(dialog)

    def propose_like(self) -> None:
        """Ask who moves it, and open a new draft with the changes of the amendment shown."""
        session = self._window.session
        shown = session.state.amendment if session else None
        if session is None or shown is None:
            return
        from motion_editor.tasks.like import like

        def take(said: Proposal) -> None:
            motion, report = like(session.motion, shown, session.new_id, wished(said))
            made = motion.amendments[-1]
            session.become(
                motion,
                tr("proposal of {amendment}", amendment=label(made)),
                Shown(amendment=made.id),
            )
            self._window.to_text()
            self._window.say(tr(report.done))

        start = Proposal(next_label(session.motion), "", "", "")
        dialog = ProposeDialog(start, [label(shown)], take, self._window, session.motion)
        dialog.setProperty(AGAIN, f"{LIKENS}/{shown.id}")
        self._window.ask(dialog)

    def amendment(self) -> None:
        """Ask anew who moves the amendment shown."""
        session = self._window.session
        shown = session.state.amendment if session else None
        if session is None or shown is None:
            return
        now = Proposal(shown.label, shown.mover.full, shown.seconder.full, shown.group)

        def take(said: Proposal) -> None:
            values = {
                "label": said.label,
                "mover": said.mover,
                "seconder": said.seconder,
                "group": said.group,
            }
            made = set_amendment(session.motion, shown, values)
            session.become(made, tr("details of {amendment}", amendment=label(shown)))

        dialog = ProposeDialog(now, [], take, self._window, session.motion)
        dialog.setProperty(AGAIN, f"{DESCRIBES}/{shown.id}")
        self._window.ask(dialog)

    def record_notice(self) -> None:
        """Record that notice was given of the amendment shown: its text stands from now on."""
        session = self._window.session
        shown = session.state.amendment if session else None
        if session is not None and shown is not None:
            name = label(shown)
            act = tr("notice of {amendment}", amendment=name)
            try:
                session.become(notice_given(session.motion, shown), act)
            except MotionError as error:
                self._window.tell(error)
                return
            said = tr(
                "Notice of {amendment} is recorded; its text stays printable.", amendment=name
            )
            self._window.say(said)

    def read_amendment(self) -> None:
        """Add the amendment in a paper that came in."""
        session = self._window.session
        if session is None:
            return
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Add an amendment"),
            self._window.memory.settings.folder,
            source_files(),
        )
        if chosen:
            self.take_paper(session, Path(chosen))

    def take_paper(self, session: Session, path: Path) -> None:
        """Show how the amendment in this file is understood; from there it is taken in."""
        from motion_editor.ui.reading.incoming import Incoming

        Incoming(self._window, session).file(path)

    def paste_amendment(self) -> None:
        """Show how the amendment on the clipboard is understood."""
        from motion_editor.ui.reading.incoming import paste

        paste(self._window)

    def decide(self) -> None:
        """Ask what became of an amendment or of the motion, and record it."""
        from motion_editor.ui.deciding import ask

        ask(self._window)

    def composite(self) -> None:
        """Ask which amendments are agreed as one, and make that one."""
        from motion_editor.ui.compositing import ask

        ask(self._window)

    def settle(self, card: Card, choice: Choice) -> None:
        """Settle a clash of the amendment shown."""
        session = self._window.session
        shown = session.state.amendment if session else None
        if session is None or shown is None or card.clash is None:
            return
        if choice is Choice.OWN:
            self.settle_clashes(card.clash.name)
            return
        try:
            self._settled(session, card.clash.name, Settlement(choice))
        except MotionError as error:
            self._window.tell(error)

    def settle_clashes(self, name: str = "") -> None:
        """Lay the clashes of the amendment shown before a person, beginning with the one named."""
        session = self._window.session
        shown = session.state.amendment if session else None
        if session is None or shown is None or not shown.text.clashes:
            return
        from motion_editor.ui.dialogs.clash import ClashDialog

        def current() -> tuple[Motion, Amendment]:
            return session.motion, session.motion.amendment(shown.id)

        def take(clash: str, settlement: Settlement | None) -> None:
            self._settled(session, clash, settlement)

        colours = self._window.looks.formats().colours
        self._window.ask(ClashDialog(current, take, colours, name, self._window))

    def _settled(self, session: Session, name: str, settlement: Settlement | None) -> None:
        """Settle a clash of the amendment shown, or open it again, as one step of undo."""
        shown = session.state.amendment
        if shown is None:
            return
        motion, new_id = session.motion, session.new_id
        if settlement is None:
            motion, report = reopen(motion, shown.id, name, new_id)
            act = tr("reopening of clash {clash}", clash=name)
        else:
            motion, report = settle(motion, shown.id, name, settlement, new_id)
            act = tr("settling of clash {clash}", clash=name)
        session.become(motion, act)
        self._window.say(tr(report.done))

    @property
    def exports(self) -> Exporting:
        """Writes the papers."""
        if self._exports is None:
            self._exports = Exporting(self._window)
        return self._exports

    def end(self) -> bool:
        """Whether the window may close: every paper is written, or nobody waits for it."""
        return self._exports is None or self._exports.may_end()

    def export(self) -> None:
        """Ask which paper, in which format and where, and write it."""
        self.exports.ask()

    def export_all(self) -> None:
        """Ask in which formats and where, and write every paper there is."""
        self.exports.ask_all()


def bases_of(motion: Motion) -> list[tuple[str, str]]:
    """What can be amended: the motion as it stands ("") and each open amendment by its id."""
    stage = stage_of(motion, motion.current)
    now = (
        tr("The substantive motion")
        if stage.startswith("subst")
        else tr("The motion ({stage})", stage=tr(stage))
    )
    return [("", now), *((it.id, tr(label(it))) for it in still_to_decide(motion))]


def wished(said: Proposal) -> Wish:
    """What is wished of an amendment by what a person said of it."""
    return Wish(mover=said.mover, seconder=said.seconder, group=said.group, label=said.label)
