"""A paper that is marked by hand: what its looks mean is asked before it is read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QDialog, QLabel

from motion_editor.ui.window import Window
from tests.ui import driving
from tests.ui.reading.desks import accept, desk_of, on_legend
from tests.ui.test_procedure import begin

STRUCK = """<p>This Council notes:</p><ul><li>that patrols have fallen <s>by half</s> <b>from 31</b>
<b>to 16</b></li><li>that <i>parents</i> worry</li></ul>"""


def test_what_looks_mean_is_asked_before_a_paper_is_taken_in(
    window: Window, tmp_path: Path
) -> None:
    session, _ = begin(window)
    paper = tmp_path / "amendment.html"
    paper.write_text(STRUCK, "utf-8")
    said: list[str] = []
    window.say = lambda words: said.append(words)  # type: ignore[method-assign]
    seen: list[tuple[str, str]] = []

    def agree(dialog: QDialog) -> None:
        fields = dialog.findChildren(QComboBox)
        seen.extend((it.accessibleName(), it.currentText()) for it in fields)
        assert not session.motion.amendments
        driving.click(dialog, "Read amendment")

    on_legend(agree)
    driving.with_dialog(lambda: window.procedure.take_paper(session, paper), accept)
    assert seen == [
        ("Read it", "By how its words look"),
        ("Bold (4 words: “from 31”)", "Put in"),
        ("Struck through (2 words: “by half”)", "Left out"),
        ("Italic (1 word: “parents”)", "Unchanged"),
    ]
    assert said == ["Added Amendment 1, against version 1 (notice)."]
    assert session.clauses[1].proposed_text == "that patrols have fallen from 31 to 16"


def test_a_paper_whose_looks_nobody_explains_is_not_taken_in(
    window: Window, tmp_path: Path
) -> None:
    session, _ = begin(window)
    paper = tmp_path / "amendment.html"
    paper.write_text(STRUCK, "utf-8")

    def explain(dialog: QDialog) -> None:
        for field in dialog.findChildren(QComboBox)[1:]:
            field.setCurrentIndex(0)
        driving.click(dialog, "Read amendment")
        (wrong,) = [it for it in dialog.findChildren(QLabel) if it.objectName() == "notice"]
        assert "at least one look" in wrong.text()
        driving.click(dialog, "Cancel")

    on_legend(explain)
    driving.with_dialog(lambda: window.procedure.take_paper(session, paper), desk_of)
    assert not session.motion.amendments
