"""The readings of a clash, and the clause as it would read, as HTML."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from motion_editor.core.clause import Clause
from motion_editor.core.text import ADDED, KEPT, STRUCK, Run
from motion_editor.papers.wording import reading
from motion_editor.tasks.clash_view import Laid
from motion_editor.ui.panels.card import Piece
from motion_editor.ui.panels.changes import piece_html
from motion_editor.ui.themes import Theme
from motion_editor.ui.tongue import tr


def readings_html(found: Laid, colours: Theme) -> str:
    """The three readings below one another, what each side changes marked in line and words."""
    old = escape(reading(found.clash.old)).replace("\n", "<br>")
    rows = (
        (tr("As it was when the amendment was written"), old),
        (tr("As it stands now"), _html(found.base, found.clash.base, colours)),
        (tr("As the amendment has it"), _html(found.amendment, found.clash.amendment, colours)),
    )
    return "".join(f"<p><b>{escape(head)}</b><br>{body}</p>" for head, body in rows)


def _html(runs: Sequence[Run], words: str, colours: Theme) -> str:
    if not words.strip("\n"):
        return escape(reading(words))
    return runs_html(runs, colours)


def runs_html(runs: Sequence[Run], colours: Theme) -> str:
    """Marked words; small words say what is left out and what is put in."""
    out = []
    small = {STRUCK: tr("left out"), ADDED: tr("put in")}
    for run in runs:
        state = None if run.state is KEPT else run.state
        out.append(piece_html(Piece(run.text.replace("\n", "\u2028"), state), colours))
        if state is not None:
            out.append(
                f'<span style="color:{colours.muted}"><small> ({small[state]}) </small></span>'
            )
    return "".join(out)


def clauses_html(clauses: Sequence[Clause], colours: Theme) -> str:
    """Clauses with the amendment's marks, and below each how it reads if that is carried."""
    out = []
    for item in clauses:
        reads = escape(item.proposed_text) or escape(tr("(nothing)"))
        body = runs_html(item.runs, colours)
        if item.changed:
            body += f"<br>{escape(tr('If carried:'))} {reads}"
        out.append(f"<p>{body}</p>")
    return "".join(out)
