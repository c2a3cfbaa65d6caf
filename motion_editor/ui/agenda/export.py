"""Which paper of an agenda is written, how, and as what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from motion_editor.core.agenda import Agenda
from motion_editor.papers.blocks import Paper
from motion_editor.ui.dialogs.export import FORMATS
from motion_editor.ui.dialogs.form import Form
from motion_editor.ui.tongue import mark, tr

if TYPE_CHECKING:
    from motion_editor.tasks.paper import Kind

PAPERS = (
    mark("Agenda"), mark("All amendments"), mark("Minutes"), mark("Decisions"),
    mark("Follow-up list"),
)  # fmt: skip
"""The papers, those of the meeting last, in the order of `sat.PAPERS`."""
OF_AGENDA = 2
"""How many of them are of the agenda; the others are of the meeting."""

READERS = (
    mark("The public: exempt texts left out"),
    mark("Members: with exempt texts, not for publication"),
)
REJECTED = (mark("Not printed"), mark("Listed with the reason"))


@dataclass(frozen=True, slots=True)
class Chosen:
    """The answers; `paper` is its place in PAPERS."""

    paper: int
    full: bool
    rejected: bool
    suffix: str
    template: str = ""


class ExportDialog(Form):
    """Which paper, for whom, and in which format."""

    def __init__(self, templates: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(tr("Export paper"), "", tr("Export…"), parent)
        self._templates = ("", *templates)
        self._paper = self.choice(tr("Paper"), [tr(it) for it in PAPERS])
        self._reader = self.choice(tr("For"), [tr(it) for it in READERS])
        self._rejected = self.choice(tr("Not accepted"), [tr(it) for it in REJECTED])
        self._format = self.choice(tr("Format"), [tr(words) for words, _ in FORMATS])
        usual = tr("As the council has it")
        self._template = self.choice(tr("Template"), [usual, *templates])
        self._format.currentIndexChanged.connect(self._follow)
        self._paper.currentIndexChanged.connect(self._follow)

    def _follow(self) -> None:
        self._rejected.setEnabled(self._paper.currentIndex() < OF_AGENDA)
        self._template.setEnabled(self._suffix() == ".docx")

    def _suffix(self) -> str:
        return FORMATS[self._format.currentIndex()][1]

    def answer(self) -> Chosen:
        """What was chosen."""
        look = self._templates[self._template.currentIndex()]
        return Chosen(
            self._paper.currentIndex(),
            self._reader.currentIndex() == 1,
            self._rejected.isEnabled() and self._rejected.currentIndex() == 1,
            self._suffix(),
            look if self._template.isEnabled() else "",
        )


def paper_of(agenda: Agenda, chosen: Chosen) -> Paper:
    """The paper as blocks."""
    from motion_editor.tasks.agenda.make import profile_of
    from motion_editor.tasks.agenda.printed import Wanted, make
    from motion_editor.tasks.agenda.sat import sat
    from motion_editor.tasks.paper import Order

    when = datetime.now().astimezone().replace(tzinfo=None).isoformat(timespec="seconds")
    profile = profile_of(agenda)
    if chosen.paper >= OF_AGENDA:
        order = Order(kind_of(chosen), profile=profile, when=when)
        return sat(agenda, order, full=chosen.full)
    wanted = Wanted(profile, chosen.paper == 1, chosen.full, chosen.rejected, when=when)
    return make(agenda, wanted)


def kind_of(chosen: Chosen) -> Kind:
    """Which paper of the meeting it is."""
    from motion_editor.tasks.agenda.sat import PAPERS as MEETING

    return MEETING[chosen.paper - OF_AGENDA]


def made(agenda: Agenda, chosen: Chosen) -> tuple[bytes, tuple[str, ...]]:
    """The paper as a file's bytes, and what is to be known of it, in sentences."""
    from motion_editor.tasks.agenda.make import profile_of
    from motion_editor.tasks.agenda.printed import remarks
    from motion_editor.tasks.agenda.sat import remarks_on
    from motion_editor.tasks.paper import paper_bytes
    from motion_editor.tasks.templates import dropped, template

    paper = paper_of(agenda, chosen)
    look = None
    if chosen.suffix == ".docx":
        look = template(chosen.template or profile_of(agenda).template)
    data = paper_bytes(paper, chosen.suffix, look)
    said = tuple(it.text for it in remarks(paper, chosen.suffix))
    if chosen.paper >= OF_AGENDA:
        said = (*said, *remarks_on(agenda, kind_of(chosen)))
    return data, (*said, *(dropped(look) if look is not None else ()))
