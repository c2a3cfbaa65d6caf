"""Telling what was done, what was not understood, and what is left to settle."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from motion_editor.core.amendment import Clash, Flag
from motion_editor.core.motion import Motion
from motion_editor.formats.reading import Remark
from motion_editor.papers.wording import FLAGS, quoted, reading, shortened
from motion_editor.tasks.report import Fate, Report
from motion_editor.ui.theme import framed_size
from motion_editor.ui.tongue import tr


class ToldDialog(QDialog):
    """A heading, and paragraphs below it that can be read, selected and copied."""

    def __init__(self, title: str, head: str, body: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        words = QLabel(head, self)
        words.setObjectName("cardHead")
        words.setWordWrap(True)
        pane = QTextBrowser(self)
        pane.setHtml(body)
        pane.setAccessibleName(title)
        pane.setMinimumSize(440, 160)
        buttons = QDialogButtonBox(self)
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 20, 20, 16)
        lines.setSpacing(12)
        for widget in (words, pane, buttons):
            lines.addWidget(widget)
        self.resize(framed_size(580, 340))


def remarks_dialog(
    title: str, head: str, remarks: Sequence[Remark], parent: QWidget | None = None
) -> ToldDialog:
    """A dialog that lists remarks."""
    return ToldDialog(title, head, remarks_html(remarks), parent)


def report_dialog(title: str, report: Report, parent: QWidget | None = None) -> ToldDialog:
    """A dialog that tells all of a report."""
    return ToldDialog(title, report.done, report_html(report), parent)


def read_words(name: str, motion: Motion) -> str:
    """What was read from a file, in a sentence or two."""
    count = len(motion.current.clauses)
    said = tr(
        "Read {name}: {count} {what}.",
        name=name,
        count=count,
        what="clause" if count == 1 else "clauses",
    )
    came = len(motion.amendments)
    if came:
        said += tr(
            " {came} {what} came with it.",
            came=came,
            what="amendment" if came == 1 else "amendments",
        )
    return said


def remarks_html(remarks: Sequence[Remark]) -> str:
    """Remarks as a list, guesses first: they are to be checked."""
    out = []
    for head, some in (
        (tr("To check, because a choice was made"), [it for it in remarks if it.guess]),
        (tr("To know"), [it for it in remarks if not it.guess]),
    ):
        if some:
            items = "".join(f"<li>{_remark(it)}</li>" for it in some)
            out.append(f"<p><b>{head}</b></p><ul>{items}</ul>")
    return "".join(out)


def _remark(remark: Remark) -> str:
    line = tr("Line {line}: ", line=remark.line) if remark.line else ""
    return escape(f"{line}{remark.text}")


def report_html(report: Report) -> str:
    """All that a task reports, below its first sentence."""
    out = [f"<p>{escape(report.how)}</p>"] if report.how else []
    out += [f"<p><b>To check:</b> {escape(words)}</p>" for words in report.doubts]
    for part in report.parts:
        if part.fate is not Fate.APPLIED:
            why = f": {part.why}" if part.why else ""
            out.append(f"<p>{escape(part.fate.value.capitalize())}{escape(why)} – ")
            out.append(f"{escape(part.words)}</p>")
    for item in report.carried:
        clashes, flags = len(item.clashes), len(item.flags)
        said = tr("carried over without a clash")
        if clashes:
            said = tr(
                "carried over with {clashes} {what} to settle",
                clashes=clashes,
                what="clash" if clashes == 1 else "clashes",
            )
        out.append(f"<p><b>{escape(item.label)}</b>: {said}.</p>")
        if clashes or flags:
            lines = [_clash(clash) for clash in item.clashes]
            lines += _flags(item.flags)
            out.append(f"<ul>{''.join(f'<li>{escape(it)}</li>' for it in lines)}</ul>")
    return "".join(out) + remarks_html(report.remarks)


def _clash(clash: Clash) -> str:
    now, then = (reading(words, brief=True) for words in (clash.base, clash.amendment))
    return tr(
        "Clash {name}: the text now has {now}; the amendment would have {then}.",
        name=clash.name,
        now=now,
        then=then,
    )


def _flags(flags: Sequence[Flag]) -> list[str]:
    """Each thing to look at once, with how often where it is said of several changes."""
    said = Counter(
        f"{FLAGS[it.kind]} {quoted(shortened(it.words)) if it.words.strip() else ''}".strip()
        for it in flags
    )
    return [
        words if many == 1 else tr("{words} ({many} changes)", words=words, many=many)
        for words, many in said.items()
    ]


def worth_telling(report: Report) -> bool:
    """Whether a report says more than that it was done."""
    return bool(report.carried or report.remarks or report.unsettled)
