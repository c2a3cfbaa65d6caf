"""What a Word file has, lacks and misspells as a template, for whoever looks after it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from motion_editor.papers.blocks import NAMES
from motion_editor.ui.dialogs.laid import column, heading, listed
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.theme import framed_size
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.formats.word.appraisal import Appraisal, Used, Wrong


class TemplateDialog(QDialog):
    """The findings; accepted where the file is to be put among the person's templates."""

    def __init__(self, name: str, found: Appraisal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Check a template"))
        pane = ReadPane(tr("What was found"), self)
        pane.setHtml(appraisal_html(found))
        pane.setMinimumSize(440, 240)
        buttons = QDialogButtonBox(self)
        if found.serves:
            words = tr("Put among my templates")
            buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
        shut = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        shut.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        lines = column(self)
        for widget in (heading(self, _verdict(name, found)), pane, buttons):
            lines.addWidget(widget)
        pane.setFocus()
        self.resize(framed_size(640, 520))


def _verdict(name: str, found: Appraisal) -> str:
    if not found.serves:
        return tr("{file} can’t serve as a template yet.", file=name)
    if found.lacks or found.dropped:
        return tr("{file} can serve as a template, but not all is as it might be.", file=name)
    return tr("{file} can serve as a template.", file=name)


def appraisal_html(found: Appraisal) -> str:
    """All that was found, what is wrong first."""
    wrong = [_wrong(it) for it in found.wrong]
    if found.refused:
        wrong.append(tr(found.refused))
    groups: tuple[tuple[str, Iterable[str]], ...] = (
        (tr("To be mended in Word"), wrong),
        (tr("Left out of papers"), map(tr, found.dropped)),
        (tr("Styles that it lacks: papers use the standard ones"), found.lacks),
        (tr("To know"), map(tr, found.notes)),
        (tr("Filled in"), map(_used, found.used)),
        (tr("Styles of papers that it has"), found.has),
        (tr("Placeholders that it might have as well"), map(_unused, found.unused)),
    )
    listings = ((head, list(said)) for head, said in groups)
    return "".join(listed(head, said) for head, said in listings if said)


def _wrong(it: Wrong) -> str:
    if not it.where:
        return tr(it.said)
    return tr("{place}: {fault}", place=tr(it.where), fault=tr(it.said))


def _used(it: Used) -> str:
    places = "; ".join(map(tr, it.where))
    return tr(
        "{placeholder}, {meaning} ({places})",
        placeholder=it.written,
        meaning=tr(NAMES[it.name]),
        places=places,
    )


def _unused(name: str) -> str:
    return tr("{placeholder}, {meaning}", placeholder=f"{{{{{name}}}}}", meaning=tr(NAMES[name]))
