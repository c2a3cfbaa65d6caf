"""The preview of tidied marks: each clause as it is marked now, and as it would be."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import QWidget

from motion_editor.core.clause import Clause, Clauses
from motion_editor.core.text import KEPT
from motion_editor.core.wording import capital
from motion_editor.ui.dialogs.form import Form
from motion_editor.ui.editor.labels import Label
from motion_editor.ui.panels.card import Piece
from motion_editor.ui.panels.changes import piece_html
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.spoken import place_name
from motion_editor.ui.theme import framed_size
from motion_editor.ui.themes import Theme
from motion_editor.ui.tongue import mark, tr

SAYS = mark(
    "Whole words and phrases are marked in place of parts of them. The text that is amended and "
    "the text if carried stay as they are, word for word."
)


class TidyDialog(Form):
    """Before and after, to be taken or left."""

    def __init__(
        self,
        before: Clauses,
        after: Clauses,
        labels: Sequence[Label],
        colours: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Tidy my marks"), tr(SAYS), tr("Tidy my marks"), parent)
        pane = ReadPane(tr("Marks before and after"), self)
        pane.setMinimumSize(420, 160)
        pane.setHtml(preview(before, after, labels, colours))
        self._fields.addRow(pane)
        self.resize(framed_size(580, 400))


def preview(before: Clauses, after: Clauses, labels: Sequence[Label], colours: Theme) -> str:
    """Each clause that would be marked otherwise, before and after."""
    out = []
    for at, (old, new) in enumerate(zip(before, after, strict=True)):
        if old is not new:
            name = capital(place_name(before, labels, at))
            out.append(f"<p><b>{escape(name)}</b></p>")
            now = tr("Now: {words}", words=_marked(old, colours))
            tidied = tr("Tidied: {words}", words=_marked(new, colours))
            out.append(f"<p>{now}</p><p>{tidied}</p>")
    return "".join(out)


def _marked(item: Clause, colours: Theme) -> str:
    return "".join(
        piece_html(Piece(run.text, None if run.state is KEPT else run.state), colours)
        for run in item.runs
    )
