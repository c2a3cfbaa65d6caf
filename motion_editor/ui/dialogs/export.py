"""Choosing a paper to write."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from motion_editor.core.motion import Motion
from motion_editor.core.wording import phrase
from motion_editor.council.profile import Marks
from motion_editor.papers.agreed import made_of, notified_at
from motion_editor.papers.listed import LIST
from motion_editor.papers.wording import label, version_name
from motion_editor.tasks.notice import no_notice
from motion_editor.tasks.paper import Kind, papers_of_meeting
from motion_editor.ui.dialogs.form import Form
from motion_editor.ui.state import State
from motion_editor.ui.tongue import mark, tr

MARKS = (
    (mark("As the council has it"), None),
    (mark("Tracked changes in Word"), Marks.TRACKED),
    (mark("Words in brackets"), Marks.BRACKETS),
    (mark("Both"), Marks.BOTH),
)
FORMATS = (
    (mark("Word"), ".docx"),
    (mark("PDF"), ".pdf"),
    (mark("Web page"), ".html"),
    (mark("Plain text"), ".txt"),
)


_OF_MEETING = {
    Kind.MINUTES: mark("Minutes"),
    Kind.DECISIONS: mark("Decision list"),
    Kind.FOLLOW_UP: mark("Follow-up list"),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A paper that can be written of this motion, by name."""

    name: str
    kind: Kind
    amendment: str = ""
    text: int = -1


@dataclass(frozen=True, slots=True)
class Export:
    """The answers."""

    paper: Wanted
    marks: Marks | None
    suffix: str
    evidence: bool = False
    template: str = ""


def papers_of(motion: Motion) -> list[Wanted]:
    """The papers that can be written of a motion as it is."""
    out = [Wanted(tr("Notice of motion"), Kind.NOTICE)]
    for item in motion.amendments:
        out.append(Wanted(tr(label(item)), Kind.AMENDMENT, item.id))
        first = notified_at(motion, item)
        if item.texts[first] is not item.text and not no_notice(motion, item):
            name = tr("{amendment} as notified", amendment=label(item))
            if made_of(motion, item):
                name = tr("{amendment} as it was made", amendment=label(item))
            out.append(Wanted(name, Kind.AMENDMENT, item.id, first))
    if motion.amendments:
        out.append(Wanted(tr(phrase(LIST)), Kind.AMENDMENTS))
    if len(motion.versions) > 1:
        out.append(Wanted(tr(version_name(motion, motion.current)), Kind.SUBSTANTIVE))
    out += [Wanted(tr(_OF_MEETING[kind]), kind) for kind in papers_of_meeting(motion)]
    return out


def at_shown(papers: list[Wanted], state: State) -> int:
    """Which of the papers is that of the amendment shown, else the first."""
    shown = state.amendment
    wanted = shown.id if shown else ""
    return next((at for at, it in enumerate(papers) if wanted and it.amendment == wanted), 0)


class PaperDialog(Form):
    """Which paper, how an amendment is marked, and whether with notes."""

    marks: ClassVar = (MARKS[0], (mark("Struck through and underlined"), Marks.TRACKED), *MARKS[2:])

    def __init__(
        self, title: str, button: str, papers: list[Wanted], at: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, "", button, parent)
        self._papers = papers
        self._paper = self.choice(tr("Paper"), [it.name for it in papers], at)
        self._marks = self.choice(tr("Changes shown as"), [tr(words) for words, _ in self.marks])
        self._evidence = self.choice(tr("Evidence"), [tr("Not printed"), tr("After the text")])
        self._paper.currentIndexChanged.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        kind = self._papers[self._paper.currentIndex()].kind
        self._marks.setEnabled(kind in (Kind.AMENDMENT, Kind.MINUTES))
        self._evidence.setEnabled(kind in (Kind.NOTICE, Kind.SUBSTANTIVE))

    def answer(self) -> Export:
        """What was chosen."""
        return Export(
            self._papers[self._paper.currentIndex()],
            MARKS[self._marks.currentIndex()][1],
            "",
            self._evidence.isEnabled() and self._evidence.currentIndex() == 1,
        )


class ExportDialog(PaperDialog):
    """The same, and in which format; of Word papers in which template."""

    marks: ClassVar = MARKS

    def __init__(
        self,
        papers: list[Wanted],
        at: int,
        parent: QWidget | None = None,
        templates: Sequence[str] = (),
    ) -> None:
        super().__init__(tr("Export paper"), tr("Export…"), papers, at, parent)
        self._templates = ("", *templates)
        self._format = self.choice(tr("Format"), [tr(words) for words, _ in FORMATS])
        usual = tr(MARKS[0][0])
        self._template = self.choice(tr("Template"), [usual, *templates])
        self._format.currentIndexChanged.connect(self._follow_format)

    def _follow_format(self) -> None:
        self._template.setEnabled(self._suffix() == ".docx")

    def _suffix(self) -> str:
        return FORMATS[self._format.currentIndex()][1]

    def answer(self) -> Export:
        """What was chosen."""
        chosen = self._templates[self._template.currentIndex()]
        template = chosen if self._template.isEnabled() else ""
        return replace(super().answer(), suffix=self._suffix(), template=template)
