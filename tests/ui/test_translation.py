"""Every word that the window shows can be said in another language.

A made-up language puts every sentence of the catalogue between ‹ and ›. The window then shows a
motion whose own words are figures alone: a letter that stands outside those signs is English that
no translator can reach.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface, QTextDocument
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from motion_editor.core.amendment import Outcome
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.people import Person
from motion_editor.council.members import Member
from motion_editor.council.phrases import usual_phrases
from motion_editor.council.profile import Profile
from motion_editor.council.rules import Rules
from motion_editor.store.ids import new_id
from motion_editor.tasks.decide import decide
from motion_editor.tasks.propose import propose
from motion_editor.tasks.texts import with_text
from motion_editor.tasks.wish import Wish
from motion_editor.ui import languages, tongue
from motion_editor.ui.window import Window
from tests import catalogue, notation
from tests.ui import states
from tests.ui.states import STATES, settle

MADE_UP = "xx"

_FOUND = re.compile(r"‹[^‹›]*›")
_KEYS = (
    "Ctrl|Shift|Alt|Tab|Esc|Del|Backspace|Return|Enter|Up|Down|PgUp|PgDown|F\\d+|Num|Home|End|Space"
    "|Left|Right|Ins"
)
_QT = "Scroll Left|Scroll Right"
_OURS = re.compile(rf"{_QT}|Motion Editor|\.\w+\b|(?:{_KEYS})\b")
"""What has no language of ours: names of the program, ends of file names, keys as Qt names them.

Nor have the buttons that Qt puts beside tabs for which a wide font leaves no room: its own
translations have their words.
"""

_COUNCILS = re.compile(
    r"This Council (?:notes|resolves to):?"
    r"|(?:In point \d, leave out|Leave out|insert|and|Point \d)\b"
)
"""The council's words: lead-ins of its skeleton, and amendments as standing orders word them."""

_STATES = re.compile(r"/\S+|\btrees\b|\bstates\b|Census")
_DIALOGS = re.compile(
    r"Amendment 1|The motion|Import|Read it\.|Introduce 20 mph limits outside every"
    r"|\b(?:school|nursery|before|by|September|October|12? January 2027|standard)\b"
)
"""What the tests give to the states and the dialogs: names of files, and words."""

_PHRASES = re.compile(
    "|".join(f"^{re.escape(_COUNCILS.sub('', words))}$" for _, words in usual_phrases())
    + "|1 January 2027|^standard$"
)
"""Phrases of minutes, which the editor of a council names in the words of its papers."""


@pytest.fixture(scope="session")
def translations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the catalogue of the made-up language."""
    folder = tmp_path_factory.mktemp("translations")
    every = folder / f"motion_editor_{MADE_UP}.ts"
    catalogue.update(every, "de")  # whose plurals are those of English
    tree = ET.parse(every)
    for message in tree.getroot().iter("message"):
        source, made = message.findtext("source", ""), message.find("translation")
        assert made is not None
        made.attrib.clear()
        for form in list(made.iter("numerusform")) or [made]:
            form.text = f"‹{source}›"
    tree.write(every, encoding="utf-8")
    catalogue.release(every)
    return folder


@pytest.fixture
def abroad(qapp: QApplication, translations: Path) -> Iterator[None]:
    """The window speaks the made-up language."""
    assert languages.speak(qapp, MADE_UP, [translations]) == MADE_UP
    yield
    tongue.speak_by(None)


def figures() -> Motion:
    """A motion without a letter, amended twice, one amendment carried, the other with a clash."""
    base = notation.read("a # 10 11:\nb - 20 21 22\nc - 30 31 32 33\nd = 40 41")
    details = Details(title="100", mover=Person("200"))
    motion = Motion("m", details, (Version("v", VersionKind.NOTICE, base),))
    for label, text in (
        ("1", "a # 10 11:\nb - 20 {--21--}{++51++} 22\nc - 30 31 32 33\nd = 40 41"),
        (
            "2",
            (
                "a # 10 11:\nb - 20 {--21--}{++61++} 22\ne - {++70 71++}{++¶++}\n"
                "c - 30 {--31--} 32 33\nd = 40 41"
            ),
        ),
    ):
        motion, made = propose(motion, new_id, Wish(label=label, mover="300", seconder="400"))
        motion = with_text(motion, made, notation.read(text))
    motion, _ = decide(motion, "1", Outcome.CARRIED, new_id)
    return motion


def english(words: str, given: re.Pattern[str]) -> str:
    """What of some words no translator can reach."""
    if "<" in words and ">" in words:
        page = QTextDocument()
        page.setHtml(words)
        words = page.toPlainText()
    while _FOUND.search(words):
        words = _FOUND.sub("", words)
    left = given.sub("", _COUNCILS.sub("", _OURS.sub("", words)))
    return left.strip() if re.search(r"[A-Za-z]{2}", left) else ""


def _heard(item: QAccessibleInterface) -> Iterator[str]:
    kinds = QAccessible.Text
    if item.state().invisible:
        return
    for kind in (kinds.Name, kinds.Description, kinds.Value, kinds.Help):
        yield item.text(kind)
    for at in range(item.childCount()):
        child = item.child(at)
        if child is not None:
            yield from _heard(child)


def shown(top: QWidget) -> Iterator[str]:
    """All words that are seen, heard or shown on request in a window."""
    interface = QAccessible.queryAccessibleInterface(top)
    yield from _heard(interface)
    for widget in (top, *top.findChildren(QWidget)):
        yield widget.toolTip()
        yield widget.windowTitle()
        for name in ("text", "placeholderText", "title"):
            words = widget.property(name)
            if isinstance(words, str):
                yield words
        for action in widget.actions():
            yield from (action.text(), action.toolTip(), action.iconText())


def left(top: QWidget, given: re.Pattern[str] = _STATES) -> set[str]:
    """Every text in which there is English that no translator can reach, `given` aside."""
    found = {words: english(words, given) for words in shown(top)}
    return {f"{rest} IN {words}" for words, rest in found.items() if rest}


def council() -> Profile:
    """A council without a letter, but for the name of its template."""
    ten, member = ("10",), Member("20", "30", "40", "50", "6.", "70")
    return Profile(
        "1", "100", "2", "30", ("30",), "70", "3:", "4:", "5:", ten,
        words=ten, members=(member,), groups=("40",), rules=(Rules(date(2027, 1, 1)),), heading="8",
        first="9",
    )  # fmt: skip


@pytest.mark.parametrize("state", STATES)
def test_all_of_the_window_is_translated(
    abroad: None, window: Window, state: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(states, "sample_motion", figures)
    states.arrange(window, state)
    assert left(window) == set()


def test_all_dialogs_are_translated(
    abroad: None, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(states, "sample_motion", figures)
    monkeypatch.setattr(states, "shown_council", council)
    monkeypatch.setattr(states, "AMENDMENT", "10 11:\n1. 20 51 22\n2. 30 99 32 33\n\n40 41\n")
    found: dict[str, set[str]] = {}
    for name, dialog in states.dialogs(window).items():
        _look(dialog)
        # The details of a fault are ours to read; those of a template are its own words.
        if name not in ("fault", "template"):
            found[name] = left(dialog, _PHRASES if name == "council" else _DIALOGS)
        dialog.close()
        dialog.deleteLater()
    assert {name: words for name, words in found.items() if words} == {}


def test_english_is_found_where_it_is_left(abroad: None, window: Window) -> None:
    states.arrange(window, "motion")
    before = left(window)
    for words in ("Some words", "‹Found› but not all"):
        QLabel(words, window).show()
    wanted = {"Some words IN Some words", "but not all IN ‹Found› but not all"}
    assert left(window) - before == wanted


def _look(dialog: QDialog) -> None:
    dialog.show()
    settle()


def test_the_catalogue_has_every_sentence(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    catalogue.update(fresh)

    def sentences(path: Path) -> set[tuple[str, str]]:
        every = catalogue.messages(path)
        return {(it.findtext("source", ""), it.findtext("comment", "")) for it in every}

    assert sentences(catalogue.EVERY) == sentences(fresh), "run python3 -m tests.catalogue"


def test_no_catalogue_puts_in_other_parts() -> None:
    for path in catalogue.FOLDER.glob("motion_editor_*.ts"):
        assert catalogue.faults(path) == []
