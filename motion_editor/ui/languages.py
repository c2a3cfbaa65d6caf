"""The catalogues of the window's words in other languages, and choosing among them.

A catalogue is a file `motion_editor_cy.qm`, made from `motion_editor_cy.ts` by Qt's own tools
(tests/catalogue.py). Those that come with the program stand in resources/translations, a person's
own in the folder `translations` beside their council profiles; theirs come first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.places import resource
from motion_editor.store.folders import data_folder
from motion_editor.ui import tongue

FOLDER = "translations"
SOURCE = "en"
"""The language of the source, which needs no catalogue."""


def speak(app: QApplication, language: str = "", folders: Sequence[Path] = ()) -> str:
    """Have the window speak a language, "" for the first of the system's that there is.

    What was found is returned: "cy", or "en" where nothing else was; MotionError where a catalogue
    can't be read. `folders` are looked into in place of the usual ones.
    """
    wanted = [language] if language else QLocale.system().uiLanguages()
    found = first(wanted, folders) if not _all_english(wanted) else None
    if found is None:
        tongue.speak_by(None)
        return SOURCE
    code, words = found
    ours = QTranslator(app)
    if not ours.load(str(words)):
        tongue.speak_by(None)
        raise MotionError(
            say("The words of another language in {file} can't be read.", file=words),
            say("Put that file there anew, or take it away; until then the window speaks English."),
        )
    _qt_too(app, code)

    def find(pattern: str, one: str, number: int) -> str:
        return ours.translate("", pattern, one or None, number) or ""

    tongue.speak_by(find)
    return code


def first(wanted: Iterable[str], folders: Sequence[Path] = ()) -> tuple[str, Path] | None:
    """The first language wanted of which there is a catalogue, and its file.

    None where English comes before any other, which needs none.
    """
    for language in wanted:
        whole = language.replace("-", "_")
        for code in (whole, whole.partition("_")[0]):
            for folder in folders or _folders():
                file = folder / f"motion_editor_{code}.qm"
                if file.is_file():
                    return code, file
        if whole.partition("_")[0] == SOURCE:
            return None
    return None


def _all_english(wanted: Iterable[str]) -> bool:
    """Whether no folder need be looked into: so it is at most starts."""
    return next((it.lower().startswith(SOURCE) for it in wanted), True)


def _folders() -> tuple[Path, ...]:
    return data_folder() / FOLDER, resource(FOLDER)


def _qt_too(app: QApplication, code: str) -> None:
    """The words of Qt's own dialogs, where Qt has them in this language."""
    qt = QTranslator(app)
    if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
