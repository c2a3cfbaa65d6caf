"""Telling what was done, what was not understood, and what is left to settle."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QWidget,
)

from motion_editor.core.amendment import Base, Clash
from motion_editor.core.motion import Motion
from motion_editor.formats.reading import Remark
from motion_editor.papers.amendment import clash_at
from motion_editor.papers.places import Places
from motion_editor.papers.wording import reading
from motion_editor.tasks.listing import flags_of, places_of
from motion_editor.tasks.report import CarriedOver, Fate, Part, Report
from motion_editor.tasks.words import settled_in_words
from motion_editor.ui.dialogs.laid import column, heading, listed
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.theme import framed_size
from motion_editor.ui.tongue import many, mark, tr

FATES = {
    Fate.APPLIED: mark("Applied"),
    Fate.GUESSED: mark("Applied with a guess"),
    Fate.NOT_APPLIED: mark("Not applied"),
}
"""What became of a part of a source, as it begins a line."""


class ToldDialog(QDialog):
    """A heading, and paragraphs below it that can be read, selected and copied."""

    def __init__(self, title: str, head: str, body: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        words = heading(self, head)
        pane = ReadPane(title, self)
        pane.setHtml(body)
        pane.setMinimumSize(440, 160)
        buttons = QDialogButtonBox(self)
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        lines = column(self)
        for widget in (words, pane, buttons):
            lines.addWidget(widget)
        self.resize(framed_size(580, 340))


def opened_dialog(
    name: str, said: Sequence[str], parent: QWidget | None = None, *, read_only: bool
) -> ToldDialog:
    """A dialog on a file of our own that was opened, and is not all that it should be."""
    head = (
        tr("{name} was opened, for reading only:", name=name)
        if read_only
        else tr("{name} was opened, but:", name=name)
    )
    return remarks_dialog(tr("Open"), head, tuple(map(Remark, said)), parent)


def remarks_dialog(
    title: str, head: str, remarks: Sequence[Remark], parent: QWidget | None = None
) -> ToldDialog:
    """A dialog that lists remarks."""
    return ToldDialog(title, head, remarks_html(remarks), parent)


def report_dialog(
    title: str, report: Report, motion: Motion, parent: QWidget | None = None
) -> ToldDialog:
    """A dialog that tells all of a report on a task that made the motion what it is."""
    return ToldDialog(title, tr(report.done), report_html(report, motion), parent)


def read_words(name: str, motion: Motion) -> str:
    """What was read from a file, in a sentence or two."""
    count = len(motion.current.clauses)
    said = many("Read {name}: {n} clauses.", "Read {name}: {n} clause.", count, name=name)
    came = len(motion.amendments)
    if not came:
        return said
    more = many("{n} amendments came with it.", "{n} amendment came with it.", came)
    return f"{said} {more}"


def remarks_html(remarks: Sequence[Remark]) -> str:
    """Remarks as a list, guesses first: they are to be checked."""
    out = []
    for head, some in (
        (tr("To check, because a choice was made"), [it for it in remarks if it.guess]),
        (tr("To know"), [it for it in remarks if not it.guess]),
    ):
        if some:
            out.append(listed(head, map(_remark, some)))
    return "".join(out)


def _remark(remark: Remark) -> str:
    text = tr(remark.text)
    if not remark.line:
        return text
    return tr("Line {line}: {remark}", line=remark.line, remark=text)


def report_html(report: Report, motion: Motion) -> str:
    """All that a task reports, below its first sentence, with places as the motion has them."""
    out = [f"<p>{escape(tr(report.how))}</p>"] if report.how else []
    check = escape(tr("To check:"))
    out += [f"<p><b>{check}</b> {escape(tr(words))}</p>" for words in report.doubts]
    left = [part for part in report.parts if part.fate is not Fate.APPLIED]
    out += [f"<p>{escape(_part(part))}</p>" for part in left]
    known: dict[Base, Places] = {}
    for item in report.carried:
        out.append(f"<p>{_carried(item)}</p>")
        if item.clashes or item.flags or item.again:
            amendment = motion.amendment(item.amendment)
            base = amendment.text.base
            places = known.get(base) or known.setdefault(base, places_of(motion, amendment))
            lines = [_clash(clash, places) for clash in item.clashes]
            lines += [_again(clash, places) for clash in item.again]
            lines += map(tr, flags_of(motion, amendment, places))
            out.append(f"<ul>{''.join(f'<li>{escape(it)}</li>' for it in lines)}</ul>")
    return "".join(out) + remarks_html(report.remarks)


def _part(part: Part) -> str:
    """What became of a part of a source, why, and what it asks for."""
    fate, words = tr(FATES[part.fate]), tr(part.words)
    if not part.why:
        return tr("{fate} – {words}", fate=fate, words=words)
    return tr("{fate}: {reason} – {words}", fate=fate, reason=tr(part.why), words=words)


def _carried(item: CarriedOver) -> str:
    """How an amendment was carried over, as HTML."""
    name = f"<b>{escape(tr(item.label))}</b>"
    if not item.clashes:
        return tr("{amendment}: carried over without a clash.", amendment=name)
    return many(
        "{amendment}: carried over with {n} clashes to settle.",
        "{amendment}: carried over with {n} clash to settle.",
        len(item.clashes),
        amendment=name,
    )


def _clash(clash: Clash, places: Places) -> str:
    now, then = (reading(words, brief=True) for words in (clash.base, clash.amendment))
    return tr(
        "{clash}: the text now has {now}; the amendment would have {then}.",
        clash=tr(clash_at(clash, places)),
        now=now,
        then=then,
    )


def _again(clash: Clash, places: Places) -> str:
    how = settled_in_words(clash.settled) if clash.settled is not None else ""
    return tr(
        "{clash}: came back and is as before, {settlement}. It can be reopened.",
        clash=tr(clash_at(clash, places)),
        settlement=how,
    )


def worth_telling(report: Report) -> bool:
    """Whether a report says more than that it was done."""
    return bool(report.carried or report.remarks or report.unsettled)
