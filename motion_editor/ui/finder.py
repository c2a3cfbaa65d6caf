"""Finding and replacing in the text that is shown, across its clauses."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QWidget

from motion_editor.core.clause import Clauses
from motion_editor.core.edit import Edited
from motion_editor.core.errors import MotionError
from motion_editor.core.footnotes import CLOSE, OPEN, without
from motion_editor.core.place import Place, Span
from motion_editor.core.search import Hit, hit_parts, hit_words, hits, replace_hits, standing_words
from motion_editor.tasks.seek import Query, escaped, matcher
from motion_editor.ui.editor.marks import in_sight
from motion_editor.ui.editor.view import MotionEdit
from motion_editor.ui.find_bar import FindBar
from motion_editor.ui.session import Session
from motion_editor.ui.spoken import in_sentence
from motion_editor.ui.state import Change, View
from motion_editor.ui.tongue import many, told, tr

PAUSE = 120
"""Milliseconds without a key after which is looked again."""

KIND = "found"
LONGEST = 200
"""Characters of a selection that may be meant as what is looked for."""


class Finder(QObject):
    """Looks for what the bar asks, marks it, goes to it, and puts other words in its place."""

    def __init__(self, session: Session, edit: MotionEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self.session, self.edit = session, edit
        self.bar = FindBar(parent)
        self.bar.hide()
        self._hits: tuple[Hit, ...] = ()
        self._clauses: Clauses | None = None
        self._asked: tuple[Query, bool] | None = None
        self._marked = range(0)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._typed = False
        self._problem: MotionError | None = None
        self._wire()

    def _wire(self) -> None:
        bar, edit = self.bar, self.edit
        bar.asked.connect(self._ask)
        bar.stepped.connect(lambda back: self.step(back=back))
        bar.replaced.connect(self.replace)
        bar.all_replaced.connect(self.replace_all)
        bar.closed.connect(self.close)
        self._later.timeout.connect(self._look)
        edit.moved.connect(self._count)
        edit.verticalScrollBar().valueChanged.connect(self._mark)
        edit.verticalScrollBar().rangeChanged.connect(self._mark)
        edit.refilled.connect(self._written_anew)
        self.session.changed.connect(self._follow)

    # What is asked

    def open(self, *, replacing: bool) -> None:
        """Show the bar and begin from what is selected."""
        words = self._selected()
        if words:
            self.bar.words.setText(words)
        self.bar.show_replacing(replacing)
        self.bar.show()
        self._fit()
        self.bar.tell("")
        self.bar.words.selectAll()
        self.bar.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search()

    def close(self) -> None:
        """Hide the bar and go on in the text."""
        self._later.stop()
        self.bar.hide()
        self.edit.marks.put(KIND, (), QTextCharFormat())
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, *, back: bool) -> None:
        """Go to the next one, or the one before; round at the end."""
        if not self.bar.words.text():
            self.open(replacing=not self.bar.instead.isHidden())
            return
        if self.bar.isHidden():
            self.bar.show_replacing(False)
            self.bar.show()
            self._fit()
        self.bar.tell("")
        self._search()
        if self._hits:
            self._go(self._before() if back else self._after())

    def replace(self) -> None:
        """Put the new words in place of what is selected, if that was found, and go on."""
        self.bar.tell("")
        self._search()
        now = self._current()
        if now is None:
            self.step(back=False)
        elif self._hits[now].struck:
            self.bar.tell(tr("These words are left out already: there is nothing to replace."))
        else:
            span = self._hits[now].span
            at = span.start.clause
            where = in_sentence(self.session.clauses, self.session.labels, at)
            self._put(tr("replace in {place}", place=where), span)
            if not self.bar.told:
                self._search()
                self._go(self._after()) if self._hits else self._count()

    def replace_all(self) -> None:
        """Put the new words in place of all that was found, as one step."""
        self.bar.tell("")
        self._search()
        done = self._put("", None)
        self._search()
        if not self.bar.told:
            said = many("Replaced {n:,} times. Undo takes back all of it.", "Replaced once.", done)
            self.bar.tell(said if done else tr("Nothing was replaced."))

    # How

    def _ask(self) -> None:
        self.bar.tell("")
        self._typed = True
        self._later.start()

    def _look(self) -> None:
        """Look again; where something else is asked, go to the first from here on."""
        typed, self._typed = self._typed, False
        was = self._asked
        self._search()
        if typed and self._asked != was and self._hits:
            starts = [hit.span.start for hit in self._hits]
            at = bisect_left(starts, self.edit.span().start)
            self._go(at % len(self._hits))

    def _search(self) -> None:
        """Look again, unless nothing has changed since."""
        self._later.stop()
        asked, clauses = (self.bar.query, self.bar.struck_too), self.session.clauses
        if clauses is not self._clauses or asked != self._asked:
            self._clauses, self._asked, self._hits = clauses, asked, ()
            self._problem = None
            try:
                self._hits = hits(clauses, matcher(asked[0]), struck=asked[1])
            except MotionError as error:
                self._problem = error
        if self._problem is not None:
            self._complain(self._problem)
        self._mark()
        self._count()

    def _put(self, label: str, only: Span | None) -> int:
        """Replace what was found, `only` this or all of it, in one step; how many were."""
        if self._problem is not None:
            return 0  # It would stop us again, and takes its time.
        clauses, tracked = self.session.clauses, self.session.tracked
        try:
            found = hits(clauses, matcher(self.bar.query, self.bar.instead.text()))
            wanted = [
                hit
                for hit in found
                if only in (None, hit.span) and hit.instead != hit_words(clauses, hit)
            ]
            if not wanted:
                self._pass(only)
                return 0
            name = many("replace {n:,} times", "replace once", len(wanted))

            def make(now: Clauses, _tracked: bool) -> Edited:
                return replace_hits(now, wanted, tracked=tracked, new_id=self.session.new_id)

            self.session.edit(label or name, make, self.edit.span())
        except MotionError as error:
            self._complain(error)
            return 0
        return len(wanted)

    def _complain(self, error: MotionError) -> None:
        self.bar.tell(told(error), wrong=True)

    def _pass(self, only: Span | None) -> None:
        """What is there says already what was to be put in: go past it."""
        if only is not None:
            self.edit.select(Span(only.end, only.end))

    def _current(self) -> int | None:
        """Which hit is selected."""
        now = self.edit.span()
        at = bisect_left(self._hits, now.start, key=lambda hit: hit.span.start)
        while at < len(self._hits) and self._hits[at].span.start == now.start:
            if self._hits[at].span == now:
                return at
            at += 1
        return None

    def _after(self) -> int:
        now = self._current()
        if now is not None:
            return (now + 1) % len(self._hits)
        here = self.edit.span().start
        at = bisect_left(self._hits, here, key=lambda hit: hit.span.start)
        return at % len(self._hits)

    def _before(self) -> int:
        now = self._current()
        if now is not None:
            return now - 1
        return bisect_left(self._hits, self.edit.span().start, key=lambda it: it.span.start) - 1

    def _go(self, at: int) -> None:
        self.edit.select(self._hits[at].span)
        self._mark()
        self._count()

    def _count(self) -> None:
        """Say which of how many is selected."""
        if self.bar.isHidden() or self._clauses is not self.session.clauses:
            return
        total, now = len(self._hits), self._current()
        if not self.bar.words.text() or self._problem is not None:
            self.bar.say_count("")
        elif not total:
            self.bar.say_count(tr("Not found"))
        elif now is None:
            self.bar.say_count(many("{n:,} found", "{n:,} found", total))
        else:
            said = tr("{number:,} of {count:,}", number=now + 1, count=total)
            if self._hits[now].struck:
                said = tr("{number:,} of {count:,}, left out", number=now + 1, count=total)
            self.bar.say_count(said)

    def _mark(self) -> None:
        """Mark what was found, as far as it is in sight."""
        if self.bar.isHidden() or self._clauses is not self.session.clauses:
            return
        seen = in_sight(self.edit)
        first = bisect_left(self._hits, Place(seen.start, 0), key=lambda hit: hit.span.end)
        past = bisect_right(self._hits, Place(seen.stop, 0), key=lambda hit: hit.span.start)
        spans = [it for hit in self._hits[first:past] for it in hit_parts(self._clauses, hit)]
        self.edit.marks.put(KIND, spans, self._format())

    def _format(self) -> QTextCharFormat:
        """Marked by a tint and by a line above the words."""
        look = QTextCharFormat()
        look.setBackground(QColor(self.edit.formats.colours.warning_tint))
        look.setFontOverline(True)
        return look

    def _selected(self) -> str:
        """What is selected and may be meant: within a clause, its standing words first."""
        span, clauses = self.edit.span(), self.session.clauses
        if span.empty or span.start.clause != span.end.clause:
            return ""
        marked = clauses[span.start.clause].text[span.start.offset : span.end.offset]
        words = _looked_for(standing_words(clauses, span) or marked)
        if len(words) > LONGEST:
            return ""
        return escaped(words) if self.bar.expression.isChecked() else words

    # What is heard

    def _follow(self, change: Change) -> None:
        if self.bar.isHidden():
            return
        self._fit()
        if change.elsewhere:
            self.bar.tell("")
        self._later.start()

    def _fit(self) -> None:
        """Offer what can be done in the text that is shown."""
        shown = self.session.shown
        self.bar.struck.setVisible(bool(shown.amendment) and shown.view is View.MARKED)
        error = None if self.session.editable else self.session.why_fixed()
        self.bar.allow("" if error is None else told(error))

    def _written_anew(self) -> None:
        """The marks went with the old text; the new one is not yet laid out."""
        if not self.bar.isHidden():
            self._later.start()


def _looked_for(words: str) -> str:
    """What is looked for where these words are selected: a footnote among them is not."""
    return without(words) or words.strip(OPEN + CLOSE)
