"""Read an amendment: the source, what it becomes, its parts; nothing is in the motion before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from motion_editor.core.errors import MotionError
from motion_editor.formats.sniff import Kind, Source
from motion_editor.tasks.amend import wanted_base
from motion_editor.tasks.choices import Choices
from motion_editor.tasks.draft_part import DraftPart
from motion_editor.tasks.linked import NOWHERE
from motion_editor.tasks.reading import DraftReading, in_brackets, look_at, refuse_open
from motion_editor.tasks.report import keys_of
from motion_editor.tasks.sheet_text import corrected, words_shown
from motion_editor.tasks.wish import How, Wish
from motion_editor.ui.asking import sure
from motion_editor.ui.editor.formats import Formats
from motion_editor.ui.reading.frame import Frame
from motion_editor.ui.tongue import told, tr
from motion_editor.ui.worker import Done, Worker

if TYPE_CHECKING:
    from motion_editor.core.amendment import Base
    from motion_editor.core.motion import Motion

PAUSE: Final = 400
"""Milliseconds without a correction after which the source is read anew."""

SLOW: Final = 100
"""Milliseconds after which it is said that the source is being read."""

Make = Callable[["Source", Wish, "Mapping[str, str]"], Callable[[], object]]
"""The job that makes the motion with the amendment, and with what was written of it.

It is done beside the window, and raises MotionError where that will not do.
"""


class ReadingDesk(Frame):
    """The dialog; its signals ask what looks mean, and for another source."""

    looks_wanted = Signal()
    file_came = Signal(Path)
    came = Signal(QMimeData)
    made = Signal(object)
    """What was made of the amendment, once it is accepted."""

    def __init__(
        self, motion: Motion, formats: Formats, make: Make, parent: QWidget | None = None
    ) -> None:
        super().__init__(motion, formats, parent)
        self._motion = motion
        self._make = make
        self._origin: Source | None = None
        self._source: Source | None = None
        self._wish = Wish()
        self.draft: DraftReading | None = None
        self._edited = self._fits = False
        self._worker = Worker(self)
        self._pause, self._slow = _timer(self, PAUSE, self.read), _timer(self, SLOW, self._wait)
        self._connect()
        self.outcome.show_over(self._motion, self.base)

    def _connect(self) -> None:
        self.fields.chosen.connect(self._way_or_base)
        self.source.corrected.connect(self._corrected)
        self.source.pointed.connect(self._from_source)
        self.source.came.connect(self.came)
        self.source.file_came.connect(self.file_came)
        self.outcome.pointed.connect(self._from_outcome)
        self.parts.chosen.connect(self._choose)
        self.detail.confirmed.connect(self._confirm)
        self.detail.left_out.connect(self._leave)
        self.detail.taken_in.connect(self._take_in)
        self.detail.picked.connect(self._pick)
        self.looks.clicked.connect(lambda: self.looks_wanted.emit())
        self.by_words.clicked.connect(self._to_brackets)
        self.all.clicked.connect(self._confirm_all)
        self.leave.clicked.connect(self.reject)
        self.go.clicked.connect(self.accept)

    # What is read

    @property
    def busy(self) -> bool:
        """Whether the source is being read, or is about to be."""
        return self._worker.busy or self._pause.isActive()

    @property
    def source_read(self) -> Source | None:
        """The source as it came, or as it was corrected."""
        return self._source

    def begin(self, source: Source, wish: Wish) -> None:
        """Read this source; what was chosen about another one is forgotten."""
        self._origin = self._source = source
        self._edited = False
        self._wish = wish
        self.draft = None
        self.fields.set_way(wish.how)
        self.source.setReadOnly(False)
        plain = source.kind is Kind.TEXT
        self.source.show_words(words_shown(source, wish.how) if plain else "")
        self.read()

    def ask(self, job: Callable[[], object], then: Callable[[object], None]) -> None:
        """Find something out beside the window, then say so here.

        What goes wrong is told, and what is read already stays: Accept takes in what can be seen.
        """

        def answered(done: Done) -> None:
            self._slow.stop()
            self.says.clear()
            if done.problem is None:
                then(done.result)
            elif self.draft is None:
                self._clear(told(done.problem))
            else:
                self.say_how(self.draft)
                self.say_wrong(told(done.problem))

        self._slow.start()
        self._worker.ask(job, answered)

    def read(self) -> None:
        """Read the source anew, beside the window; the answer comes to `_read`."""
        self._pause.stop()
        if self._edited and not self._correct():
            return
        source, motion = self._source, self._motion
        if source is None:
            return
        wish = self._wish = replace(self._wish, to=self.fields.to)
        self._slow.start()
        self._worker.ask(lambda: look_at(motion, source, wish), self._read)

    def _correct(self) -> bool:
        """Make a source of the corrected words; whether there are any."""
        how = self.draft.how if self.draft is not None else self._wish.how
        try:
            if self.source.words.strip():
                self._source = corrected(self.source.words, self._origin, how)
                return True
            wrong = tr("There are no words to read.")
        except MotionError as error:
            wrong = told(error)
        self._source, self.draft = None, None
        self._clear(wrong)
        return False

    def _read(self, done: Done) -> None:
        self._slow.stop()
        if self._pause.isActive():
            return  # The words have been corrected meanwhile.
        if done.problem is not None or not isinstance(done.result, DraftReading):
            self.draft = None
            self._clear(told(done.problem) if done.problem is not None else "")
            return
        if self.draft is None and not self._edited:
            self.parts.setFocus(Qt.FocusReason.OtherFocusReason)
        self.draft = draft = done.result
        self.say_wrong("")
        if not self._edited:
            self.source.show_words(draft.text)
        fits = self._fits = self.source.words == draft.text
        self.source.setReadOnly(draft.how in (How.FORMATTED, How.TRACKED))
        self.source.show_parts(draft.parts if fits else (), draft.uses, draft.looks)
        self.outcome.show_over(self._motion, draft.base, draft.clauses)
        self.fields.fill(draft)
        self.outcome.show_pending([mark for part in draft.pending for mark in part.marks])
        self.parts.show_parts(draft.parts)
        self.looks.setVisible(draft.how is How.FORMATTED)
        self.by_words.setVisible(draft.how is How.FORMATTED)
        self.say_how(draft)

    def _clear(self, wrong: str) -> None:
        """Show the text that would be amended, and why nothing could be read."""
        self.source.show_parts((), {}, ())
        self.parts.show_parts(())
        self.outcome.show_over(self._motion, self.base)
        self.says.clear()
        self.all.hide()
        self.say_wrong(wrong)

    @property
    def base(self) -> Base:
        """What is amended, as it is chosen now."""
        return wanted_base(self._motion, self.fields.to)

    def _wait(self) -> None:
        self.says.setText(tr("Reading the source…"))

    # What is chosen

    def _choose(self, part: DraftPart | None) -> None:
        self.detail.show_part(part)
        if part is not None:
            self.source.show_spot(part.spot if self._fits else NOWHERE)
            self.outcome.show_marks(part.marks)

    def _from_source(self, offset: int) -> None:
        line, use = self.source.use_at(offset)
        where = tr("Line {line}: {use}", line=line, use=tr(use.value)) if use is not None else ""
        self.say_where(where)
        if self.draft is None:
            return
        here = [it for it in self.draft.parts if it.spot.start <= offset < max(it.spot.end, 1)]
        here = here or list(self.draft.parts_at(line))
        if here:
            self.parts.go_to(min(here, key=lambda it: it.spot.end - it.spot.start).key)

    def _from_outcome(self, clause: str, offset: int) -> None:
        if self.draft is None:
            return
        within = [
            (not mark.start <= offset <= mark.end, mark.end - mark.start, part.key)
            for part in self.draft.parts
            for mark in part.marks
            if mark.clause == clause
        ]
        if within:
            self.parts.go_to(min(within)[2])

    def _confirm(self, part: DraftPart) -> None:
        self._with(self._wish.choices.confirm((part.key, part.guess)))

    def _confirm_all(self) -> None:
        if self.draft is not None:
            guesses = [(it.key, it.guess) for it in self.draft.pending]
            self._with(self._wish.choices.confirm(*guesses))

    def _leave(self, part: DraftPart) -> None:
        self._with(self._wish.choices.refuse(*part.with_it))

    def _take_in(self, part: DraftPart) -> None:
        self._with(self._wish.choices.take(*part.with_it))

    def _pick(self, part: DraftPart, row: int) -> None:
        keys = keys_of(part.candidates)
        self._with(self._wish.choices.pick(part.key, keys[row], keys))

    def _with(self, choices: Choices) -> None:
        """Read anew with these choices, and go on to the next guess."""
        self._wish = replace(self._wish, choices=choices)
        self.parts.setFocus(Qt.FocusReason.OtherFocusReason)
        self.parts.go_to_open()
        self.read()

    def _way_or_base(self) -> None:
        way = self.fields.way
        if way is not self._wish.how:
            self._wish = replace(self._wish, how=way, legend="", yes=False)
            if way is How.FORMATTED and not self._edited:
                self.looks_wanted.emit()
                return
        self.read()

    def explained(self, wish: Wish) -> None:
        """What the looks of the source mean was answered so."""
        self._wish = replace(self._wish, how=wish.how, legend=wish.legend)
        self.fields.set_way(wish.how)
        self.read()

    def _to_brackets(self) -> None:
        """Put marks in words in the place of looks, so that the source can be corrected."""
        if self._source is None:
            return
        text = in_brackets(self._motion, self._source, self._wish)
        self._wish = replace(self._wish, how=How.BRACKETS, legend="", yes=False)
        self.fields.set_way(How.BRACKETS)
        self.source.setReadOnly(False)
        self.source.show_words(text)
        self.source.setFocus(Qt.FocusReason.OtherFocusReason)
        self._edited = True
        self.read()

    def _corrected(self) -> None:
        self._edited = True
        self._pause.start()

    # The end

    def accept(self) -> None:
        """Take the amendment in, or say why that can't be."""
        if self.busy:
            self.say_wrong(tr("The source is still being read. Try again in a moment."))
            return
        if self.draft is None or self._source is None:
            if not self.wrong.text():
                self.say_wrong(tr("There is nothing to accept: no amendment was read."))
            return
        try:
            refuse_open(self.draft)
        except MotionError as error:
            self.say_wrong(told(error))
            self.parts.go_to_open()
            return
        self.say_wrong("")
        job = self._make(self._source, self._wish, dict(self.fields.written))
        self._hold(held=True)
        self._worker.ask(job, self._accepted)

    def _accepted(self, done: Done) -> None:
        """Hand on what was made, or say why there is nothing."""
        self._hold(held=False)
        if done.problem is not None:
            self.say_wrong(told(done.problem))
            return
        self.made.emit(done.result)
        super().accept()

    def _hold(self, *, held: bool) -> None:
        """Nothing is changed while the amendment is being made."""
        self.hold(held=held)
        if held:
            self.says.setText(tr("Adding the amendment…"))
        elif self.draft is not None:
            self.say_how(self.draft)

    def reject(self) -> None:
        """Leave it; words that were corrected are not thrown away unasked."""
        if self._edited and self.source.words.strip() and not self._sure():
            return
        self._pause.stop()
        self._worker.forget()
        super().reject()

    def _sure(self) -> bool:
        return sure(
            self,
            tr("Leave the amendment unread?"),
            tr("The words that you have pasted or corrected here are not kept."),
            tr("Leave"),
        )


def _timer(parent: QWidget, pause: int, act: Callable[[], None]) -> QTimer:
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(pause)
    made.timeout.connect(act)
    return made
