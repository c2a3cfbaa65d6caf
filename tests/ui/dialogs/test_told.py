"""What is told is told whole, and as words, not as markup."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QKeySequence, QTextDocument

from motion_editor.core.amendment import (
    Amendment,
    AmendmentText,
    Base,
    Clash,
    Flag,
    FlagKind,
    TextKind,
)
from motion_editor.formats.reading import Remark
from motion_editor.tasks.report import CarriedOver, Fate, Part, Report
from motion_editor.ui.commands import COMMANDS
from motion_editor.ui.dialogs.help import keys_html
from motion_editor.ui.dialogs.told import remarks_html, report_html, worth_telling
from tests import notation
from tests.meeting.drawn import motion_of

BASE = "b - that trees are old\nc - and loved"
pytestmark = pytest.mark.usefixtures("qapp")


def words(html: str) -> str:
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


def test_every_shortcut_is_listed() -> None:
    said = words(keys_html())
    for command in COMMANDS:
        for key in command.keys:
            assert QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) in said


def test_guesses_come_first() -> None:
    said = words(remarks_html([Remark("Known."), Remark("Guessed <b>.", 4, guess=True)]))
    assert said.index("Line 4: Guessed <b>.") < said.index("Known.")


def test_a_report_names_clashes_flags_and_what_was_not_applied() -> None:
    base = notation.read(BASE)
    motion = motion_of(base)
    text = AmendmentText(
        TextKind.CARRIED_OVER,
        Base(motion.current.id),
        base,
        (Clash("1", "b", 0, 3, "old", "base", "mine"),),
        (Flag(FlagKind.NOW_UNDER, "b", "We ask:"), Flag(FlagKind.TOUCHES, "c", "since")),
    )
    motion = replace(motion, amendments=(Amendment("y", "2", (text,)),))
    report = Report(
        "Amendment 1: carried.",
        how="By vote.",
        parts=(Part(Fate.NOT_APPLIED, "In note 9, leave out", "there is no note 9"),),
        carried=(
            CarriedOver(
                "y",
                "Amendment 2",
                text.clashes,
                text.flags,
            ),
            CarriedOver("z", "Amendment 3"),
        ),
        remarks=(Remark("Nobody seconded it."),),
    )
    said = words(report_html(report, motion))
    for expected in (
        "By vote.",
        "Not applied: there is no note 9 – In note 9, leave out",
        "Amendment 2: carried over with 1 clash to settle.",
        "Clash 1, in point 1: the text now has “base”; the amendment would have “mine”.",
        "Point 1: now stands under “We ask:”.",
        "Point 2 (“since”): ",
        "Amendment 3: carried over without a clash.",
        "Nobody seconded it.",
    ):
        assert expected in said
    assert worth_telling(report)
    assert not worth_telling(Report("Done."))
