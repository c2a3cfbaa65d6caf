"""Spelling in a window: on or off, begun once the text is painted, its menu and its commands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu

from motion_editor.core.errors import MotionError
from motion_editor.ui.tongue import mark, tr
from motion_editor.ui.worker import Done, Worker

if TYPE_CHECKING:
    from motion_editor.core.motion import Motion
    from motion_editor.core.spelling import Unknown
    from motion_editor.tasks.checker import Added, AtHand
    from motion_editor.ui.session import Session
    from motion_editor.ui.speller import Speller
    from motion_editor.ui.window import Window
    from motion_editor.ui.workspace import Workspace

BEGIN = 300
"""Milliseconds in which nobody types, after the first paint, before the word list is loaded."""

_OFF = mark("Spelling is not checked: turn on Check spelling in the Edit menu.")


class Spelling:
    """What a window does about spelling; nothing is loaded before the text is there to be read."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._worker = Worker(window)
        self._speller: Speller | None = None
        self._soon = QTimer(window)
        self._soon.setSingleShot(True)
        self._soon.setInterval(BEGIN)
        self._soon.timeout.connect(self._load)

    @property
    def on(self) -> bool:
        """Whether spelling is checked."""
        return self._window.memory.settings.spelling

    def follow(self) -> None:
        """Another text is shown: check that one, once it is painted."""
        self._speller = None
        self._window.status.say_spelling("")
        space = self._window.workspace
        if space is not None:
            space.session.changed.connect(self._put_off)
        if self.on:
            self._soon.start()

    def turn(self) -> None:
        """Turn the checking on or off, for this and every other motion."""
        self._window.memory.set_spelling(not self.on)
        speller, self._speller = self._speller, None
        if speller is not None:
            speller.stop()
        if self.on:
            self._load()
        self._window.tick()

    def step(self, *, back: bool) -> None:
        """Go to the next word that no list knows, or the one before."""
        speller = self._ready()
        if speller is None:
            return
        if speller.step(back=back) is None:
            self._window.say(tr("No misspelling was found: every word is in the word list."))
        self._window.to_text()

    def suggest(self) -> None:
        """Offer what the word of the caret may stand for, at the caret."""
        speller = self._ready()
        if speller is None:
            return
        menu = QMenu(self._window)
        self.offer(menu)
        if menu.isEmpty():
            key = self._window.commands["edit.misspelt"].shortcut().toString()
            said = tr("The word here is known. {key} goes to the next misspelling.", key=key)
            self._window.say(said)
        else:
            edit = speller.seen
            menu.setActiveAction(menu.actions()[0])
            menu.exec(edit.viewport().mapToGlobal(edit.cursorRect().bottomLeft()))
        menu.deleteLater()

    def offer(self, menu: QMenu) -> None:
        """Put what can be done about the word of the caret into a menu, if there is any."""
        speller = self._speller
        if speller is None:
            return
        found, added = speller.here(), speller.added_here()
        if found is not None:
            self._offer_words(menu, speller, found)
        elif added is not None:
            self._offer_back(menu, speller.session, added)

    def _offer_words(self, menu: QMenu, speller: Speller, found: Unknown) -> None:
        meant = speller.meant(found)
        for words in meant:
            action = menu.addAction(words)
            action.setEnabled(speller.session.editable)
            action.triggered.connect(
                lambda _=False, it=words: self._correct(speller, found, it),
            )
        if not meant:
            menu.addAction(tr("No suggestions")).setEnabled(False)
        menu.addSeparator()
        action = menu.addAction(tr("Add “{word}” to my words", word=found.word))
        action.triggered.connect(lambda: self._learn(found.word))
        action = menu.addAction(tr("Ignore “{word}” in this motion", word=found.word))
        action.setEnabled(not speller.session.read_only)
        action.triggered.connect(lambda: self._ignore(speller.session, found.word))
        menu.addSeparator()

    def _offer_back(self, menu: QMenu, session: Session, added: Added) -> None:
        """Offer to take a word off the lists that it was added to."""
        if added.own:
            action = menu.addAction(tr("Take “{word}” off my words", word=added.word))
            action.triggered.connect(lambda: self._forget(added.word))
        if added.here:
            action = menu.addAction(tr("Stop ignoring “{word}” in this motion", word=added.word))
            action.setEnabled(not session.read_only)
            action.triggered.connect(lambda: self._heed(session, added.word))
        menu.addSeparator()

    # How

    def _ready(self) -> Speller | None:
        """What checks the text shown, at once; None, and why, where nothing does."""
        space = self._window.workspace
        if space is None:
            return None
        if not self.on:
            self._window.say(tr(_OFF))
            return None
        if self._speller is None:
            self._begin(space, _known(space.session.motion))
        return self._speller

    def _put_off(self) -> None:
        """Somebody types: that comes first."""
        if self._soon.isActive():
            self._soon.start()

    def _load(self) -> None:
        space = self._window.workspace
        if self._speller is None and space is not None:
            job = partial(_known, space.session.motion)
            self._worker.ask(job, partial(self._loaded, space))

    def _loaded(self, space: Workspace, done: Done) -> None:
        if space is not self._window.workspace or self._speller is not None or not self.on:
            return
        if done.problem is None:
            self._begin(space, done.result)  # type: ignore[arg-type]
        else:
            self._window.tell_quietly(done.problem)

    def _begin(self, space: Workspace, known: AtHand) -> None:
        from motion_editor.ui.speller import Speller

        self._speller = Speller(space.session, space.paper, known)
        self._speller.met.connect(self._window.status.say_spelling)
        self._speller.check()
        if known.problem is not None:
            self._window.tell_quietly(known.problem)

    def _correct(self, speller: Speller, found: Unknown, words: str) -> None:
        if speller.here() != found:
            return  # the text has changed while the menu stood open
        try:
            speller.correct(found, words)
        except MotionError as error:
            self._window.tell_quietly(error)

    def _learn(self, word: str) -> None:
        from motion_editor.tasks.spelling import learn

        self._keep(lambda: learn([word]), tr("“{word}” is one of your words now.", word=word))

    def _forget(self, word: str) -> None:
        from motion_editor.tasks.spelling import forget

        self._keep(
            lambda: forget([word]), tr("“{word}” is none of your words any more.", word=word)
        )

    def _ignore(self, session: Session, word: str) -> None:
        from motion_editor.tasks.spelling import with_word

        self._window.settle_fields()
        motion = with_word(session.motion, word)
        self._become(session, motion, tr("ignoring “{word}” in this motion", word=word))

    def _heed(self, session: Session, word: str) -> None:
        from motion_editor.tasks.spelling import without_word

        self._window.settle_fields()
        try:
            motion = without_word(session.motion, word)
        except MotionError as error:
            self._window.tell_quietly(error)
            return
        self._become(session, motion, tr("end of ignoring “{word}”", word=word))

    def _become(self, session: Session, motion: Motion, label: str) -> None:
        """The motion with other words of its own, checked by them at once; one step of undo."""
        if session is self._window.session:
            session.become(motion, label)
            if self._speller is not None:
                self._speller.check()

    def _keep(self, change: Callable[[], frozenset[str]], said: str) -> None:
        """Change the person's own words, say so, and check by them."""
        try:
            own = change()
        except MotionError as error:
            self._window.tell_quietly(error)
            return
        if self._speller is not None:
            self._speller.know(self._speller.lexicon.with_own(own))
        self._window.say(said)


def _known(motion: Motion) -> AtHand:
    """The words known for a motion; the modules it takes are loaded beside the window too."""
    from motion_editor.tasks.checker import at_hand

    return at_hand(motion)
