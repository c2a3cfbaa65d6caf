"""What was open when the program did not end in order: saved and recovered text side by side."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QWidget,
)

from motion_editor.core.clause import Role
from motion_editor.core.errors import MotionError
from motion_editor.core.text import ADDED, KEPT, STRUCK, Runs
from motion_editor.papers.wording import date
from motion_editor.store import disk, recovery
from motion_editor.store.ids import new_id
from motion_editor.store.recovery import Found
from motion_editor.tasks.abreast import Row, Side
from motion_editor.tasks.apart import ALIKE, PASSED_OVER, Part, what_differs
from motion_editor.tasks.looks_apart import motions_look_apart
from motion_editor.tasks.recovered import named, saved as saved_beside
from motion_editor.ui.asking import sure
from motion_editor.ui.dialogs.laid import column, usual
from motion_editor.ui.dialogs.typed import typed_html
from motion_editor.ui.lists import go_along
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.theme import framed_size
from motion_editor.ui.themes import Theme
from motion_editor.ui.tongue import many, mark, tr

SIZE = (860, 620)
SAYS = mark(
    "Motion Editor did not end in order. What was being written then has been kept, and the "
    "files are as they were last saved."
)


class RecoverDialog(QDialog):
    """A list of what can be recovered, and each text beside its file; nothing is chosen for you."""

    def __init__(
        self, found: Sequence[Found], colours: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Recover"))
        self.chosen: Found | None = None
        self._found = list(found)
        self._colours = colours
        words = QLabel(tr(SAYS), self)
        words.setWordWrap(True)
        self._list = QListWidget(self)
        self._list.setObjectName("recoverList")
        self._list.setAccessibleName(tr("What can be recovered"))
        self._list.setWordWrap(True)
        go_along(self._list)
        self._note = QLabel(self)
        self._note.setObjectName("notice")
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._texts = ReadPane("", self)
        self._texts.setMinimumHeight(60)
        lines = column(self)
        for widget in (words, self._list, self._note, self._texts):
            lines.addWidget(widget)
        lines.setStretchFactor(self._texts, 1)
        lines.addLayout(self._buttons())
        self._list.currentRowChanged.connect(self._show)
        self._fill()
        self.setMinimumSize(440, 380)
        self.resize(framed_size(*SIZE))

    def _buttons(self) -> QHBoxLayout:
        self._open = QPushButton(tr("Open recovered"), self)
        later = QPushButton(tr("Keep for later"), self)
        self._discard = QPushButton(tr("Discard…"), self)
        usual(self._open)
        self._open.clicked.connect(self._take)
        later.clicked.connect(self.reject)
        self._discard.clicked.connect(self._ask_to_discard)
        for button in (later, self._discard):
            button.setAutoDefault(False)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._discard)
        line.addStretch(1)
        line.addWidget(later)
        line.addWidget(self._open)
        return line

    def _fill(self) -> None:
        self._list.clear()
        for found in self._found:
            self._list.addItem(f"{tr(named(found))}\n{_under(found)}")
        rows = min(len(self._found), 4)
        self._list.setFixedHeight(rows * self._list.sizeHintForRow(0) + 8 if rows else 0)
        self._list.setCurrentRow(0)

    def _show(self, at: int) -> None:
        if not 0 <= at < len(self._found):
            return
        found = self._found[at]
        notes = [tr(found.wrong)] if found.wrong else []
        try:
            recovered = recovery.recover(found)
        except MotionError as error:
            notes.append(
                tr(
                    "It can’t be opened. {error} It is kept at {file}.",
                    error=tr(error.message),
                    file=found.file,
                )
            )
            none = tr("Nothing of it can be shown.")
            self._texts.setHtml(typed_html(found.typed) or f"<p>{escape(none)}</p>")
            self._say(notes, possible=False)
            return
        saved, words = saved_beside(found)
        notes += [it for it in (tr(recovered.doubt), " ".join(tr(it) for it in words)) if it]
        self._say(notes, possible=True)
        both = tr("The saved and the recovered text, side by side")
        self._texts.setAccessibleName(both if saved is not None else tr("The recovered text"))
        parts = what_differs(saved, recovered.motion, new_id, tr)
        looks = motions_look_apart(saved, recovered.motion) if saved is not None else []
        shown = [f"<p>{escape(tr(it))}</p>" for it in looks]
        typed = typed_html(found.typed)
        same = saved == recovered.motion and bool(typed)
        if parts or not (looks or same):
            shown.insert(0, apart_html(parts, self._colours, saved=saved is not None))
        self._texts.setHtml("".join((typed, *shown)))

    def _say(self, notes: Sequence[str], *, possible: bool) -> None:
        self._note.setText("\n".join(notes))
        self._note.setVisible(bool(notes))
        self._open.setEnabled(possible)

    def _take(self) -> None:
        self.chosen = self._found[self._list.currentRow()]
        self.accept()

    def _ask_to_discard(self) -> None:
        at = self._list.currentRow()
        question = tr("Discard the recovered text of {title}?", title=tr(named(self._found[at])))
        if sure(self, question, _lost_with(self._found[at]), tr("Discard")):
            self._drop(at)

    def _drop(self, at: int) -> None:
        if not recovery.drop(self._found[at].file):
            self._say([tr("{file} can’t be deleted.", file=self._found[at].file)], possible=True)
            return
        del self._found[at]
        self._fill()
        if not self._found:
            self.reject()


def _lost_with(found: Found) -> str:
    """What is gone if the recovered text is discarded, and what is left of it then."""
    path = found.origin.path
    if path is None:
        return tr("It can’t be brought back.")
    if not disk.absent(path):
        return tr("It can’t be brought back. The saved file stays as it is.")
    return tr(
        "{file} is not there now, so this may be the only copy. It can’t be brought back.",
        file=path,
    )


def _under(found: Found) -> str:
    """Where it came from, and when it was last kept."""
    path = found.origin.path
    where = tr("Never saved") if path is None else str(path)
    where = tr("Damaged") if found.wrong else where
    when = date(found.when.isoformat(timespec="minutes")[:16])
    if found.elsewhere and found.owner is not None:
        return tr("{place} · {time} · on {host}", place=where, time=when, host=found.owner.host)
    return tr("{place} · {time}", place=where, time=when)


MOST = 300
"""Lines that are shown: more would take long to lay out, and are seen once it is opened."""


def apart_html(
    parts: Sequence[Part], colours: Theme, *, saved: bool, names: tuple[str, ...] = ()
) -> str:
    """Two columns, saved and recovered; what differs is struck or underlined, and tinted.

    `names` are what stands at the head of the columns, where it is something else.
    """
    if not parts:
        return f"<p>{escape(tr(ALIKE))}</p>"
    if not names:
        names = (tr("Saved"), tr("Recovered")) if saved else (tr("Recovered, and nowhere saved"),)
    heads = "".join(f"<td width='{100 // len(names)}%'><b>{escape(it)}</b></td>" for it in names)
    out = [f"<table width='100%' cellspacing='0' cellpadding='6'><tr>{heads}</tr>"]
    muted = f"style='color:{colours.muted}'"
    left = MOST
    for part in parts:
        if left > 0:
            out.append(f"<tr><td colspan='2' {muted}><b>{escape(tr(part.head))}</b></td></tr>")
        some = part.rows[: max(left, 0)]
        out += [_row(row, colours) if saved else _alone(row) for row in some]
        left -= len(part.rows)
    if left < 0:
        more = many("{n:,} more lines are there, too.", "{n} more line is there, too.", -left)
        out.append(f"<tr><td colspan='2' {muted}>{escape(more)}</td></tr>")
    return "".join((*out, "</table>"))


def _row(row: Row, colours: Theme) -> str:
    if row is PASSED_OVER:
        return f"<tr><td style='color:{colours.muted}'>…</td><td>…</td></tr>"
    cells = []
    for side, other, left in ((row.left, row.right, True), (row.right, row.left, False)):
        whole = other is None
        words = "" if side is None else _runs(side.clause.runs, colours, whole=whole, left=left)
        if side is not None and side.notes:
            notes = escape(", ".join(map(tr, side.notes)))
            words += f" <i style='color:{colours.muted}'>({notes})</i>"
        cells.append(_cell(side, words))
    return f"<tr>{''.join(cells)}</tr>"


def _alone(row: Row) -> str:
    """A row where there is nothing to compare it with, and so nothing to mark."""
    side = row.right
    words = "" if side is None else "".join(_plain(run.text) for run in side.clause.runs)
    return f"<tr>{_cell(side, words)}</tr>"


def _cell(side: Side | None, words: str) -> str:
    """One cell, set in and set bold as its clause is."""
    level = 0 if side is None else side.clause.level
    words = f"<b>{words}</b>" if side is not None and side.clause.role is Role.LEAD_IN else words
    return f"<td style='padding-left:{6 + 18 * level}px'>{words}</td>"


def _plain(words: str) -> str:
    return escape(words).replace("\n", "<br>").replace("\u2028", "<br>")


def _runs(runs: Runs, colours: Theme, *, whole: bool, left: bool) -> str:
    out = []
    for run in runs:
        words = _plain(run.text)
        state = run.state
        if whole and state is KEPT:
            state = STRUCK if left else ADDED
        if state is KEPT:
            out.append(words)
            continue
        tag, ink, ground = (
            ("s", colours.struck, colours.struck_tint)
            if state is STRUCK
            else ("u", colours.inserted, colours.inserted_tint)
        )
        style = f"color:{ink};background-color:{ground}"
        out.append(f"<{tag}><span style='{style}'>{words}</span></{tag}>")
    return "".join(out)
