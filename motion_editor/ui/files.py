"""New, open, import, save: what a person does with files, with the questions that go with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.place import caret
from motion_editor.papers.wording import hyphened
from motion_editor.places import resource
from motion_editor.store import disk, motions, recent
from motion_editor.store.ids import new_id
from motion_editor.ui.asking import choice, sure
from motion_editor.ui.command import Need
from motion_editor.ui.holding import How
from motion_editor.ui.loading import opening, read_in
from motion_editor.ui.session import Session
from motion_editor.ui.tongue import many, mark, tr

if TYPE_CHECKING:
    from motion_editor.council.profile import Profile
    from motion_editor.ui.sharing import Sharing
    from motion_editor.ui.window import Window
    from motion_editor.ui.workspace import Workspace

SUFFIX = ".motion"
SENT = ".amendment"
AGENDA = ".agenda"
SOURCES = "*.docx *.txt *.md *.html *.htm"
SOON = 60
"""Milliseconds after which the sample has been painted."""

NAMED = 5
"""How many files are called by their names where there are many."""

SAVE, DROP = mark("Save"), mark("Don’t save")


class Files:
    """Files for one window."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.saved_at: datetime | None = None

    def new(self) -> None:
        """Ask for title and council, and begin a motion from the council's pattern."""
        from motion_editor.tasks.councils import installed
        from motion_editor.ui.dialogs.new import NewDialog

        if not self.may_leave():
            return
        profiles = [it.profile for it in installed() if it.profile is not None]
        dialog = NewDialog(profiles, self._window.memory.settings.council, self._window)
        if self._window.ask(dialog):
            profile, title = dialog.answer()
            self._window.memory.set_council(profile.id)
            self.begin(profile, title)

    def begin(self, profile: Profile | None = None, title: str = "") -> None:
        """Begin a motion from a council's pattern, or from a plain one."""
        from motion_editor.council.profile import PLAIN
        from motion_editor.tasks.new import new_motion

        session = Session(new_motion(new_id, profile or PLAIN, title), new_id)
        self._show(session)
        empty = next((at for at, it in enumerate(session.clauses) if not it.length), 0)
        if self._window.workspace is not None:
            self._window.workspace.edit.select(caret(empty, 0))

    def open(self) -> None:
        """Ask for a motion and open it."""
        if not self.may_leave():
            return
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Open a motion"),
            self._folder(),
            ";;".join((motion_files(), agenda_files(), sent_files(), source_files(), all_files())),
        )
        if chosen:
            self.open_path(Path(chosen))

    def open_path(self, path: Path) -> None:
        """Open a motion, or read another file into one. MotionError is told."""
        path = path.absolute()  # Another start, after a crash, may be in another folder.
        with opening(path):
            try:
                if path.suffix.lower() == SUFFIX:
                    self.load(path)
                elif path.suffix.lower() == SENT:
                    self._sharing().arrived([path], may_leave=True)
                elif path.suffix.lower() == AGENDA:
                    self.agenda(path)
                else:
                    self._read(path)
            except MotionError as error:
                from motion_editor.ui.salvaging import offer_or_tell

                offer_or_tell(self._window, path, error)

    def open_dropped(self, paths: Sequence[Path]) -> None:
        """Open the first of the files that were dropped, and tell which were not opened.

        Amendments that were sent are taken into their motion, all of them.
        """
        came = [it for it in paths if it.suffix.lower() == SENT]
        own = [it for it in paths if it.suffix.lower() == AGENDA]
        for path in own:
            self.open_path(path)
        others = [it for it in paths if it not in came and it not in own]
        if not others or self._open_first(others):
            self._take_in(came)

    def _take_in(self, came: Sequence[Path]) -> None:
        try:
            if came:
                self._sharing().arrived(came)
        except MotionError as error:
            self._window.tell(error)

    def _open_first(self, paths: Sequence[Path]) -> bool:
        """Open the first of these files, and tell of the others; whether one was opened."""
        if not self._is_to_be_opened(paths) or not self.may_leave():
            return False
        before = self._window.session
        self.open_path(paths[0])
        opened = self._window.session is not before
        if len(paths) == 1:
            return opened
        self._window.tell(
            MotionError(
                tr("Only {name} was opened: a window holds one motion.", name=paths[0].name)
                if opened
                else tr("None of the files was opened: a window holds one motion."),
                tr("Not opened: {names}. Open them one by one.", names=_named(paths[opened:])),
            )
        )
        return opened

    def _is_to_be_opened(self, paths: Sequence[Path]) -> bool:
        """Whether dropped files are motions to be opened; one paper may be an amendment instead."""
        session = self._window.session
        papers = [it for it in paths if it.suffix.lower() != SUFFIX]
        if session is None or len(papers) != 1 or len(paths) != 1:
            return True
        if Need.VERSION not in session.allows:
            return True
        from motion_editor.ui.reading.incoming import offered

        return offered(self._window, papers[0])

    def import_(self) -> None:
        """Ask for a text, Word file or web page and make a motion of it."""
        if not self.may_leave():
            return
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(
            self._window, tr("Import"), self._folder(), ";;".join((source_files(), all_files()))
        )
        if chosen:
            self.open_path(Path(chosen))

    def sample(self) -> None:
        """Open a copy of the motion that comes with the program."""
        if self.may_leave():
            self.show_sample()

    def show_sample(self) -> None:
        """Show the sample; it belongs to no file, so nothing of it can be overwritten."""
        try:
            motion = sample_motion()
        except MotionError as error:
            self._window.tell(error)
            return
        self._show(Session(motion, new_id))
        space = self._window.workspace
        if space is not None:
            # What to try is said once the text has been painted.
            QTimer.singleShot(SOON, space, lambda: _guide(space))

    def agenda(self, path: Path | None = None) -> None:
        """Open an agenda in a window of its own, or begin one. MotionError is raised."""
        from motion_editor.ui.agenda.opening import begin, open_agenda

        if path is None:
            begin(self._window.memory)
        else:
            open_agenda(self._window.memory, path, self._window)
            self._keep(path)

    def _sharing(self) -> Sharing:
        from motion_editor.ui.sharing import Sharing

        return Sharing(self._window)

    def load(self, path: Path) -> None:
        """Open a motion; MotionError where that can't be done."""
        holding = self._window.keeping.holding
        how, taken = holding.enter(path)
        if how is How.NOT:
            return
        try:
            loaded = read_in(self._window, path, motions.load)
        except MotionError:
            holding.back_out(taken)
            raise
        if loaded is None:
            holding.back_out(taken)
            return
        session = Session(loaded.motion, new_id)
        if how is How.COPY:
            session.came_of(None, loaded.whole)
        else:
            session.read_only = loaded.read_only or how is How.READ_ONLY
            session.opened(path, loaded.digest, loaded.whole)
        self._show(session)
        holding.keep(taken)
        # Writing the list of recent files waits until the text has been painted.
        QTimer.singleShot(0, self._window, lambda: self._keep(path))
        if loaded.remarks:
            self._window.tell_remarks(path.name, loaded.remarks, read_only=loaded.read_only)
        if loaded.motion.profile:
            from motion_editor.ui.councils import say_what_came

            say_what_came(self._window, loaded.motion, path.name)

    def _read(self, path: Path) -> None:
        from motion_editor.formats.sniff import read_source
        from motion_editor.tasks.read import read_motion

        motion, remarks = read_motion(read_source(path), new_id)
        session = Session(motion, new_id)
        session.unsaved()
        self._show(session)
        self._window.tell_read(path.name, motion, remarks)

    def _show(self, session: Session) -> None:
        self.saved_at = None
        self._window.show_session(session)

    def save(self) -> bool:
        """Save where it came from, or ask where; whether it is saved now."""
        session = self._window.session
        if session is None:
            return True
        if session.keeper is not None:
            return session.keeper()
        if session.path is None or session.read_only:
            return self.save_as()
        return self._write(session, session.path, session.digest)

    def save_as(self) -> bool:
        """Ask where to save; whether it is saved now."""
        session = self._window.session
        if session is None:
            return True
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save the motion"), self._proposal(session), motion_files()
        )
        path = self.ended(chosen, SUFFIX)
        return path is not None and self._write(session, path, None)

    def ended(self, chosen: str, suffix: str) -> Path | None:
        """The path that was chosen, with its suffix; None where nothing is to be written.

        A file dialog asks before a file is replaced, but cannot know of the suffix put on here.
        """
        path = Path(chosen)
        if not chosen or path.suffix.lower() == suffix:
            return path if chosen else None
        path = path.with_name(path.name + suffix)
        return path if disk.absent(path) or self._may_replace(path) else None

    def _may_replace(self, path: Path) -> bool:
        question = tr("{name} is there already. Replace it?", name=path.name)
        return sure(self._window, question, tr("What it holds now would be lost."), tr("Replace"))

    def _write(self, session: Session, path: Path, expected: str | None) -> bool:
        from motion_editor.ui import saving

        try:
            written = saving.saved(self._window, session, path, expected)
        except MotionError as error:
            return self._window.keeping.outside.refused(error)
        if written is None:
            return False
        self.saved(session, path, written)
        return True

    def saved(self, session: Session, path: Path, written: motions.Written) -> None:
        """The motion as it is now has been written to this file."""
        self.saved_at = datetime.now().astimezone()
        session.saved(path, written.digest, written.whole)
        self._window.keeping.holding.moved(path)
        self._keep(path)

    def may_leave(self) -> bool:
        """Whether what is open may go: it is saved, or the person says so."""
        self._window.settle_fields()
        session = self._window.session
        if session is None or not session.dirty:
            return True
        title = session.motion.details.title
        question = tr("Save the changes to this motion?")
        if title:
            question = tr("Save the changes to “{title}”?", title=title)
        save, drop = tr(SAVE), tr(DROP)
        chosen = choice(
            self._window,
            question,
            tr("What is not saved is lost when the motion is closed."),
            (save, drop),
            risky=drop,
            usual=save,
            warns=False,
        )
        return self.save() if chosen == save else chosen == drop

    def _keep(self, path: Path) -> None:
        recent.remember(path)
        self._window.memory.set_folder(path.parent)
        self._window.recently.show()

    def _folder(self) -> str:
        return self._window.memory.settings.folder

    def _proposal(self, session: Session) -> str:
        name = session.path.name if session.path else f"{slug(session.motion)}{SUFFIX}"
        folder = session.path.parent if session.path else Path(self._folder() or Path.home())
        return str(folder / name)


def motion_files() -> str:
    """Motions, as a dialog for files offers them."""
    return tr("Motions ({kinds})", kinds=f"*{SUFFIX}")


def agenda_files() -> str:
    """Agendas, likewise."""
    return tr("Agendas ({kinds})", kinds=f"*{AGENDA}")


def sent_files() -> str:
    """Amendments that were sent, likewise."""
    return tr("Sent amendments ({kinds})", kinds=f"*{SENT}")


def source_files() -> str:
    """What a motion or an amendment can be read from, likewise."""
    return tr("Texts, Word files, web pages ({kinds})", kinds=SOURCES)


def all_files() -> str:
    """Every file, likewise."""
    return tr("All files ({kinds})", kinds="*")


def _named(paths: Sequence[Path]) -> str:
    """The names of files; of many the first few, and how many more there are."""
    names = ", ".join(path.name for path in paths[:NAMED])
    more = len(paths) - NAMED
    if more <= 0:
        return names
    return many("{names} and {n} more", "{names} and {n} more", more, names=names)


def _guide(space: Workspace) -> None:
    """Say above the sample what to try."""
    from motion_editor.ui.guide import guide

    guide(space)


def sample_motion() -> Motion:
    """The motion that comes with the program; MotionError where this copy lacks it."""
    found = sorted(resource("sample").glob(f"*{SUFFIX}"))
    if not found:
        raise MotionError(
            tr("The sample motion did not come with this copy of Motion Editor."),
            tr("Install Motion Editor again."),
        )
    return motions.load(found[0]).motion


def slug(motion: Motion) -> str:
    """A file name made of the title: small letters and figures, hyphens between."""
    return hyphened(motion.details.title)[:60] or "motion"
