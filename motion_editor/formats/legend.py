"""What the looks of words mean in a paper that marks an amendment by hand, and how it is said."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from motion_editor.core.errors import MotionError
from motion_editor.core.text import ADDED, KEPT, STRUCK, State
from motion_editor.core.wording import Said, mark, phrase, say, strung
from motion_editor.formats.shown import LOOKS, STRIKE, WORDS, Look

_MEANINGS: Final = {
    "out": STRUCK, "deleted": STRUCK, "delete": STRUCK, "left out": STRUCK,
    "in": ADDED, "inserted": ADDED, "insert": ADDED, "put in": ADDED, "added": ADDED,
    "same": KEPT, "unchanged": KEPT, "kept": KEPT,
}  # fmt: skip
_SIGNS: Final = {STRUCK: "out", ADDED: "in", KEPT: "same"}
_OTHER_NAMES: Final = {
    "italics": "italic", "underlined": "underline", "struck": STRIKE, "strikethrough": STRIKE,
    "strike-through": STRIKE, "struck through": STRIKE, "highlighted": "highlight",
    "gray": "grey",
}  # fmt: skip
_ADVICE = mark(
    "Write it as “strike=out,bold=in”: looks are {looks}; several at once are joined by a plus "
    "(“bold+italic=in”)."
)


@dataclass(frozen=True, slots=True)
class Legend:
    """What looks mean: each entry names a look, and whether words in it are left out or put in.

    A look of more names goes before one of fewer; of two alike what is left out goes first.
    """

    entries: tuple[tuple[Look, State], ...]

    def state(self, look: Look) -> State:
        """What words of this look are; KEPT where the legend does not speak of it."""
        found = self.meant(look)
        return found[1] if found else KEPT

    def meant(self, look: Look) -> tuple[Look, State] | None:
        """The entry that holds for words of this look."""
        fits = [entry for entry in self.entries if entry[0] <= look]
        return max(fits, key=_rank, default=None)

    @property
    def marks(self) -> Look:
        """Every look that marks something."""
        return frozenset(name for look, state in self.entries if state is not KEPT for name in look)

    def __str__(self) -> str:
        """As the command line takes it: "strike=out,bold+italic=in"."""
        return ",".join(f"{plus(look)}={_SIGNS[state]}" for look, state in self.entries)


def _rank(entry: tuple[Look, State]) -> tuple[int, bool]:
    return len(entry[0]), entry[1] is STRUCK


def plus(look: Look) -> str:
    """The names of a look joined as the command line has them."""
    return "+".join(in_turn(look))


def in_turn(look: Iterable[str]) -> list[str]:
    """The names of a look in the order in which they are said."""
    return sorted(look, key=LOOKS.index)


def look_words(look: Look) -> Said:
    """A look in words: "bold, italic"."""
    return strung([phrase(WORDS[name]) for name in in_turn(look)])


def legend_words(legend: Legend) -> Said:
    """A legend in words: "words struck through are left out; words in bold are put in"."""
    patterns = {
        STRUCK: mark("left out: what is {look}"),
        ADDED: mark("put in: what is {look}"),
        KEPT: mark("unchanged: what is {look}"),
    }
    return strung(
        [say(patterns[state], look=look_words(look)) for look, state in legend.entries], "; "
    )


def parse_legend(text: str) -> Legend:
    """The legend in a text such as "strike=out,bold=in"; MotionError for what is none."""
    entries: dict[Look, State] = {}
    for part in filter(str.strip, text.split(",")):
        names, equals, meaning = part.partition("=")
        state = _MEANINGS.get(" ".join(meaning.lower().split()))
        look = _look(names)
        if not equals or state is None or look is None:
            raise _wrong(say("“{part}” says nothing of how words look.", part=part.strip()))
        if entries.setdefault(look, state) is not state:
            raise _wrong(say("“{part}” contradicts what stands before it.", part=part.strip()))
    if all(state is KEPT for state in entries.values()):
        raise _wrong(say("The legend names no look that marks a change."))
    return Legend(tuple(entries.items()))


def _wrong(message: str) -> MotionError:
    return MotionError(message, say(_ADVICE, looks=", ".join(LOOKS)))


def _look(names: str) -> Look | None:
    out = set()
    for name in re.split(r"[+&]", names.lower()):
        plain = " ".join(name.split())
        plain = _OTHER_NAMES.get(plain, plain)
        if plain not in LOOKS:
            return None
        out.add(plain)
    return frozenset(out)
