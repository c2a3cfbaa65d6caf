"""Links: which addresses are taken, and on which words they may stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu

from motion_editor.core.errors import MotionError
from motion_editor.core.place import Place, Span, caret
from motion_editor.core.text import Emphasis
from motion_editor.core.tracked import original
from motion_editor.tasks.links import address_of
from motion_editor.ui import linking
from motion_editor.ui.linking import ask_link, link_at, set_link
from motion_editor.ui.window import Window
from tests import notation
from tests.ui import driving

BASE = notation.read("a - trees give shade\nb - and air")
TREES = "https://example.org/trees"


@pytest.mark.parametrize(
    ("written", "address"),
    [
        (" https://example.org/a?b=c#d ", "https://example.org/a?b=c#d"),
        ("HTTP://example.org", "HTTP://example.org"),
        ("example.org/minutes.pdf", "https://example.org/minutes.pdf"),
        ("clerk@example.org", "mailto:clerk@example.org"),
        ("mailto:clerk@example.org", "mailto:clerk@example.org"),
        ("example.org:8080/x", "https://example.org:8080/x"),
        ("  ", ""),
    ],
)
def test_addresses_are_taken_as_people_write_them(written: str, address: str) -> None:
    assert address_of(written) == address
    assert address_of(address) == address


@pytest.mark.parametrize(
    "written",
    [
        "javascript:alert(1)", "file:///etc/passwd", "ftp://example.org", "https://", "trees",
        "https://exa mple.org", "mailto:clerk", "data:text/html,x", "https://a.b/" + "x" * 2000,
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused(written: str) -> None:
    with pytest.raises(MotionError):
        address_of(written)


def test_in_an_amendment_only_its_own_words_are_linked() -> None:
    session = driving.session_of(BASE, tracked=True)
    session.replace(Span(Place(0, 5), Place(0, 5)), " in towns")
    whole = Span(Place(0, 0), Place(1, 3))
    set_link(session, whole, TREES, whole)
    linked = [run.text for it in session.clauses for run in it.runs if run.emphasis.link]
    assert linked == [" in towns"]
    assert original(session.clauses) == BASE
    with pytest.raises(MotionError, match="own words"):
        set_link(session, Span(Place(1, 0), Place(1, 3)), TREES, whole)
    session.undo()
    assert not any(run.emphasis.link for it in session.clauses for run in it.runs)


def test_the_caret_in_a_link_means_all_of_it() -> None:
    session = driving.session_of(BASE, tracked=False)
    words = Span(Place(0, 6), Place(0, 10))
    set_link(session, words, TREES, words)
    assert session.undo_label == "link in the point"
    assert link_at(session, caret(0, 8)) == (words, TREES)
    assert link_at(session, caret(0, 2)) == (caret(0, 2), "")
    assert link_at(session, Span(Place(0, 0), Place(1, 1)))[1] == TREES


def test_a_link_is_asked_for_and_taken_away(window: Window) -> None:
    session = driving.session_of(BASE, tracked=False)
    window.show_session(session)
    assert window.workspace is not None
    edit = window.workspace.edit
    words = Span(Place(0, 6), Place(0, 10))
    edit.select(words)

    def answer(written: str, verb: str) -> None:
        def then(dialog: object) -> None:
            driving.line(dialog, "Address").setText(written)  # type: ignore[arg-type]
            driving.click(dialog, verb)  # type: ignore[arg-type]

        driving.with_dialog(lambda: ask_link(window), then)

    answer("example.org/trees", "Add")
    assert session.clauses[0].runs[1].emphasis == Emphasis(link=TREES)
    assert edit.span() == words
    driving.check(edit, BASE)
    edit.select(caret(0, 8))
    answer("", "Change")
    assert session.clauses == BASE
    assert edit.span() == caret(0, 8)


def test_without_a_selection_it_is_said_what_to_do(window: Window) -> None:
    window.show_session(driving.session_of(BASE, tracked=False))
    ask_link(window)
    assert window.status.currentMessage().startswith("No words are selected.")


@pytest.mark.parametrize(
    ("address", "verb", "opened"),
    [
        ("https://council.example@example.org/trees", "Open", True),
        ("https://council.example@example.org/trees", "Cancel", False),
        ("file:///etc/passwd", "Open", False),
    ],
)
def test_a_link_is_opened_only_after_a_question_and_only_of_its_kinds(
    window: Window, monkeypatch: pytest.MonkeyPatch, address: str, verb: str, opened: bool
) -> None:
    asked: list[str] = []
    went: list[str] = []

    def answer(_: object, question: str, more: str, verbs: object, **__: object) -> str:
        asked.append(more)
        return verb

    def goes(url: QUrl) -> bool:
        went.append(url.host())
        return True

    monkeypatch.setattr(linking, "choice", answer)
    monkeypatch.setattr(window, "tell", lambda _: None)
    monkeypatch.setattr(QDesktopServices, "openUrl", goes)
    linking.open_link(window, address)
    assert went == (["example.org"] if opened else [])
    assert all("leads to example.org," in it for it in asked)


def test_the_context_menu_offers_to_open_the_link_at_the_caret(window: Window) -> None:
    session = driving.session_of(BASE, tracked=False)
    window.show_session(session)
    assert window.workspace is not None
    set_link(session, Span(Place(0, 6), Place(0, 10)), TREES, caret(0, 0))
    for offset, names in ((8, ["Open the link…", ""]), (2, [])):
        window.workspace.edit.select(caret(0, offset))
        menu = QMenu()
        linking.offer_to_open(window, menu)
        assert [it.text() for it in menu.actions()] == names
        menu.deleteLater()
