"""Other programs' marks of the same two texts, each as it comes; what is not installed is told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from importlib import import_module
from typing import Any, Final

from motion_editor.compare.hunks import Hunk, Hunks
from motion_editor.compare.lcs import Block
from motion_editor.compare.slide import Page
from motion_editor.compare.tokens import split
from motion_editor.compare.words import diff, emitted
from tests.compare.measures import Engine


def by_difflib(old: str, new: str) -> Hunks:
    """The standard library's, on our own tokens, none of them taken for junk."""
    page = Page(split(old), split(new))
    found = SequenceMatcher(None, page.old.words, page.new.words, autojunk=False).get_opcodes()
    return emitted(page, [Block(*place) for kind, *place in found if kind != "equal"])


def by_redlines(old: str, new: str) -> Hunks:
    """Those of redlines over whole texts; it looks away from white space."""
    found = import_module("redlines").Redlines(old, new).opcodes
    one, two = _redlines_places(old), _redlines_places(new)
    return tuple(
        Hunk(one[i1], one[i2], new[two[j1] : two[j2]])
        for kind, i1, i2, j1, j2 in found
        if kind != "equal"
    )


def _redlines_places(text: str) -> list[int]:
    """Where each token of redlines begins in a text, and the end of the text."""
    processor = import_module("redlines.processor")
    tokens: list[str] = processor.tokenize_text(
        processor.concatenate_paragraphs_and_add_chr_182(text)
    )
    places, at = [], 0
    for token in tokens:
        bare = token.strip()
        at = text.index("\n" if bare == "¶" and "¶" not in text else bare, at)
        places.append(at)
        at += len(bare)
    return [*places, len(text)]


def by_match_patch(old: str, new: str) -> Hunks:
    """Those of diff-match-patch letter by letter, made fit for a reader as it offers to."""
    engine: Any = import_module("diff_match_patch").diff_match_patch()
    engine.Diff_Timeout = 0
    found: list[tuple[int, str]] = engine.diff_main(old, new, False)
    engine.diff_cleanupSemantic(found)
    return _of_letters(found)


def by_match_patch_words(old: str, new: str) -> Hunks:
    """The same word by word, as its own notes advise: each word stands for one letter."""
    engine: Any = import_module("diff_match_patch").diff_match_patch()
    engine.Diff_Timeout = 0
    known: dict[str, str] = {}
    one, two = (
        "".join(known.setdefault(word, chr(0xE000 + len(known))) for word in words)
        for words in (_words(old), _words(new))
    )
    words = list(known)
    found = [
        (kind, "".join(words[ord(letter) - 0xE000] for letter in letters))
        for kind, letters in engine.diff_main(one, two, False)
    ]
    engine.diff_cleanupSemantic(found)
    return _of_letters(found)


def _words(text: str) -> Sequence[str]:
    tokens = split(text)
    return [*tokens.chunks, text[tokens.ends[-1] :]]


def _of_letters(found: Iterable[tuple[int, str]]) -> Hunks:
    out: list[Hunk] = []
    at = 0
    touching = False
    for kind, letters in found:
        struck = len(letters) if kind < 0 else 0
        if kind == 0:
            at += len(letters)
        elif letters:
            start, _, put = out.pop() if touching else Hunk(at, at, "")
            at += struck
            out.append(Hunk(start, at, put + (letters if kind > 0 else "")))
        touching = kind != 0 and (touching or bool(letters))
    return tuple(out)


def _available(module: str, engine: Engine) -> Engine | None:
    try:
        import_module(module)
    except ImportError:
        return None
    return engine


ENGINES: Final[dict[str, Engine | None]] = {
    "Motion Editor": diff,
    "difflib": by_difflib,
    "redlines": _available("redlines", by_redlines),
    "diff-match-patch": _available("diff_match_patch", by_match_patch),
    "diff-match-patch, words": _available("diff_match_patch", by_match_patch_words),
}
"""The engines by name; None for what is not installed."""
