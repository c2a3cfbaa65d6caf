"""How an amendment comes to be read: from a file, the clipboard, or what was dropped."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.formats.sniff import Kind, Source, read_source
from motion_editor.papers.wording import label
from motion_editor.store.parcels import is_parcel
from motion_editor.tasks.amend import amend
from motion_editor.tasks.came import is_back
from motion_editor.tasks.find import base_clauses
from motion_editor.tasks.formatted import Paper, asked, formatted
from motion_editor.tasks.report import Fate, Report
from motion_editor.tasks.set import set_amendment
from motion_editor.tasks.wish import NO_WISH, Wish
from motion_editor.ui.asking import choice
from motion_editor.ui.reading.desk import ReadingDesk
from motion_editor.ui.reading.turns import Turns, in_turn
from motion_editor.ui.state import Shown
from motion_editor.ui.tongue import many, mark, tr

if TYPE_CHECKING:
    from motion_editor.ui.session import Session
    from motion_editor.ui.window import Window

READ, OPEN = mark("Read as an amendment"), mark("Open as a motion")
RECEIVE = mark("Receive")


class Came(NamedTuple):
    """A source, and what is to be asked about it.

    That is what its looks may mean, whose tracked changes are read (a wish for each), and which
    names in them may be one person's.
    """

    source: Source
    paper: Paper | None
    wishes: tuple[Wish, ...] = ()
    alike: tuple[tuple[str, str], ...] = ()


class Made(NamedTuple):
    """The motion with the amendment in it, and what there is to tell."""

    motion: Motion
    report: Report


class Incoming:
    """One reading of an amendment for the motion in a window, from its source to its end."""

    def __init__(self, window: Window, session: Session) -> None:
        self._window = window
        self._session = session
        self._report: Report | None = None
        self._turns = Turns()
        self._desk = ReadingDesk(session.motion, window.looks.formats(), self._make, window)
        self._desk.made.connect(self._keep)
        self._desk.looks_wanted.connect(self._ask_looks)
        self._desk.file_came.connect(self._begin_file)
        self._desk.came.connect(self._begin_data)

    def file(self, path: Path) -> None:
        """Read the amendment in a file; that there is no such file is told."""
        try:
            source = read_source(path)
        except MotionError as error:
            self._desk.deleteLater()
            self._window.tell(error)
            return
        if is_parcel(source.data):
            self._desk.deleteLater()
            self._receive(source)
            return
        self._begin(source)
        self._show()

    def _receive(self, source: Source) -> None:
        """Take in an amendment that another copy of the program sent: nothing is to be read."""
        from motion_editor.ui.sharing import Sharing

        try:
            Sharing(self._window).take(self._session, [source])
        except MotionError as error:
            self._window.tell(error)

    def data(self, data: QMimeData | None) -> None:
        """Read the amendment in what was copied or dropped; without words begin with none."""
        self._begin_data(data if data is not None else QMimeData())
        self._show()

    def _show(self) -> None:
        taken = self._window.ask(self._desk)
        source, now = self._desk.source_read, self._turns
        if taken and self._report is not None:
            self._told(self._report)
        else:
            now = now.without()
            if now.left and not now.goes_on(self._window):
                now = now.stopped()
        if now.left and source is not None:
            Incoming(self._window, self._session).go_on(source, now.next())
        elif now.said:
            self._window.say(now.said)

    def _told(self, report: Report) -> None:
        self._window.to_text()
        if report.carried or report.doubts:
            self._window.tell_report(tr("Read an amendment"), report)
        else:
            self._window.say(_done(report))

    def go_on(self, source: Source, turns: Turns) -> None:
        """Read the changes of the next reviewers of a Word file, one after the other."""
        self._turns = turns
        if turns.now is not None:
            self._desk.begin(source, turns.now)
            self._show()

    def _begin_file(self, path: Path) -> None:
        try:
            self._begin(read_source(path))
        except MotionError as error:
            self._window.tell(error)

    def _begin_data(self, data: QMimeData) -> None:
        """Begin with words; a page's looks are followed where they seem to mark something."""
        html, text = data.html() if data.hasHtml() else "", data.text() if data.hasText() else ""
        motion = self._session.motion

        def find() -> Came:
            page = _source(html) if html.strip() else None
            if page is not None and page.kind is Kind.HTML:
                paper = asked(motion, page)
                if paper is not None or not text.strip():
                    return Came(page, paper)
            return Came(_source(text), None)

        if html.strip() or text.strip():
            self._desk.ask(find, self._came)
        else:
            self._desk.source.setFocus()

    def _begin(self, source: Source) -> None:
        motion = self._session.motion
        self._desk.ask(lambda: _looked_through(motion, source, NO_WISH), self._came)

    def _came(self, found: object) -> None:
        """Begin with a source, once it is known what its looks mean; leave where nobody says."""
        if not isinstance(found, Came):
            return
        if found.alike and self._merged(found):
            return
        self._turns = Turns()
        wish = self._answered(found.paper) if found.paper is not None else NO_WISH
        if found.wishes:
            wish = self._chosen(found.wishes) if len(found.wishes) > 1 else found.wishes[0]
        if wish is not None:
            self._desk.begin(found.source, wish)
        elif self._desk.source_read is None:
            self._desk.reject()

    def _merged(self, found: Came) -> bool:
        """Whether two names are one person's, so that the file is looked through anew."""
        from motion_editor.ui.dialogs.reviewers import one_person

        pairs = one_person(self._desk, found.alike)
        if not pairs:
            return False
        source, motion = found.source, self._session.motion
        wish = replace(NO_WISH, one_person=pairs)
        self._desk.ask(lambda: _looked_through(motion, source, wish), self._came)
        return True

    def _chosen(self, wishes: Sequence[Wish]) -> Wish | None:
        """The first of the reviewers whose changes are read; the others follow."""
        from motion_editor.ui.dialogs.reviewers import ReviewersDialog

        chosen: list[Wish] = []
        dialog = ReviewersDialog(wishes, chosen.extend, self._desk)
        if not self._window.ask(dialog) or not chosen:
            return None
        self._turns = in_turn(chosen)
        return chosen[0]

    def _ask_looks(self) -> None:
        """Ask what the looks of the source mean that is being read."""
        source, base, motion = self._desk.source_read, self._desk.base, self._session.motion
        if source is None:
            return

        def find() -> Came:
            text, title = base_clauses(motion, base), motion.details.title
            return Came(source, formatted(source, text, title, wanted=True))

        self._desk.ask(find, self._explained)

    def _explained(self, found: object) -> None:
        wish = None
        if isinstance(found, Came) and found.paper is not None:
            wish = self._answered(found.paper)
        if wish is not None:
            self._desk.explained(wish)
        else:
            self._desk.read()

    def _answered(self, paper: Paper) -> Wish | None:
        """What a person says that the looks of a paper mean; None where they don't."""
        from motion_editor.ui.dialogs.legend import LegendDialog

        wishes: list[Wish] = []
        dialog = LegendDialog(paper, wishes.append, self._desk)
        return wishes[-1] if self._window.ask(dialog) else None

    def _make(self, source: Source, wish: Wish, written: Mapping[str, str]) -> Callable[[], Made]:
        """The job that makes the motion with the amendment, of the motion as it is now."""
        motion, new_id = self._session.motion, self._session.new_id
        said = {name: words for name, words in written.items() if words.strip()}
        wish = replace(
            wish,
            label=said.get("label", ""),
            mover=said.get("mover", ""),
            seconder=said.get("seconder", ""),
            group=said.get("group", ""),
        )
        # A wish can't say that the source names somebody and nobody is meant.
        cleared = {name: words for name, words in written.items() if name not in said}

        def make() -> Made:
            made, report = amend(motion, source, new_id, wish)
            return Made(set_amendment(made, made.amendments[-1], cleared), report)

        return make

    def _keep(self, made: Made) -> None:
        """The motion is now the one with the amendment, as one step of undo."""
        self._report = made.report
        new = made.motion.amendments[-1]
        act = tr("reading of {amendment}", amendment=label(new))
        self._session.become(made.motion, act, Shown(amendment=new.id))


def _looked_through(motion: Motion, source: Source, wish: Wish) -> Came:
    """What is to be asked about a source before it is read."""
    if source.kind is not Kind.WORD:
        return Came(source, asked(motion, source))
    from motion_editor.tasks.amend_all import each_wish
    from motion_editor.tasks.tracked_in import reviewers_in
    from motion_editor.tasks.tracked_said import alike

    people = reviewers_in(motion, source, wish)
    if not people:
        return Came(source, asked(motion, source))
    pairs = () if wish.one_person else tuple(alike(people))
    return Came(source, None, each_wish(motion, source, wish), pairs)


def _done(report: Report) -> str:
    """What was done, and how much did not fit, which was shown before."""
    left = sum(part.fate is Fate.NOT_APPLIED for part in report.parts)
    if not left:
        return tr(report.done)
    return many(
        "{done} {n} places did not fit the motion; nothing was changed for them.",
        "{done} {n} place did not fit the motion; nothing was changed for it.",
        left,
        done=tr(report.done),
    )


def _source(words: str) -> Source:
    return read_source(data=words.encode("utf-8", "replace"))


def paste(window: Window) -> None:
    """Read the amendment on the clipboard."""
    if window.session is not None:
        # Qt has none while another program holds the clipboard.
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        paths = [it for it in data.urls() if it.isLocalFile()] if data is not None else []
        reading = Incoming(window, window.session)
        if len(paths) == 1:
            reading.file(Path(paths[0].toLocalFile()))
        else:
            reading.data(data)


def dropped(window: Window, data: QMimeData) -> None:
    """Read the words that were dropped on a motion."""
    if window.session is not None:
        Incoming(window, window.session).data(data)


def offered(window: Window, path: Path) -> bool:
    """Whether a dropped file is to be opened; it may be read as an amendment instead, or left."""
    if window.session is None:
        return True
    back = is_back(window.session.motion, path)
    verbs = (tr(RECEIVE), tr(READ), tr(OPEN)) if back else (tr(READ), tr(OPEN))
    chosen = choice(
        window,
        tr("{name} was dropped on an open motion.", name=path.name),
        tr("It is a Word copy of this motion: Receive takes in what was changed in it.")
        if back
        else tr("It can be read as an amendment of this motion, or opened as a motion of its own."),
        verbs,
        usual=verbs[0],
        warns=False,
    )
    if back and chosen == tr(RECEIVE):
        _receive(window, path)
    elif chosen == tr(READ):
        Incoming(window, window.session).file(path)
    return chosen == tr(OPEN)


def _receive(window: Window, path: Path) -> None:
    from motion_editor.ui.sharing import Sharing

    try:
        Sharing(window).arrived([path])
    except MotionError as error:
        window.tell(error)
