"""The verbs of instructions, in each form that papers have them."""

from __future__ import annotations

from typing import Final

from motion_editor.formats.instructions.cursor import Cursor
from motion_editor.formats.instructions.tokens import Sort

OUT: Final = ("leave out", "leaving out", "left out", "delete", "deleting", "deletion of",
              "deletion", "deleted", "omit", "omitting", "omission of", "remove", "removing",
              "removal of", "strike out", "striking out", "strike", "cut",
              "take out", "taking out")  # fmt: skip
IN: Final = ("insert", "inserting", "insertion of", "insertion", "add", "adding", "addition of",
             "addition", "include", "including", "inclusion of", "append",
             "put in", "putting in")  # fmt: skip
REPLACE: Final = ("replace", "replacing", "replacement of", "change", "changing", "amend",
                  "amending", "reword", "rewording")  # fmt: skip
SUBSTITUTE: Final = ("substitute", "substituting", "substitution of", "substitution")
WITH: Final = ("so that it reads", "so as to read", "so it reads", "with", "by", "to read as",
               "to read", "to say", "to", "as follows")  # fmt: skip
RELETTER: Final = ("reletter", "relettering of", "relettering", "renumber", "renumbering of",
                   "renumbering", "re-letter", "re-lettering of", "re-number", "re-numbering of",
                   "re-lettering", "re-numbering", "consequential renumbering of",
                   "consequential renumbering", "consequential relettering of",
                   "consequential relettering")  # fmt: skip
SWAP: Final = ("swap", "swapping", "transpose", "transposing", "transposition of", "exchange",
               "exchanging", "interchange", "interchanging", "switch", "switching",
               "reverse the order of", "reversing the order of", "reverse")  # fmt: skip
WHOLLY: Final = ("in its entirety", "in their entirety", "altogether", "entirely", "completely",
                 "in full", "wholly")  # fmt: skip
OTHERS: Final = ("for", "move", "moving", "join", "begin a new", "start a new", "make", "refer")
JOINTS: Final = ("and", "then", "also", "thereafter", ",", "-", "–", "—", ";", "to", "by", "the",
                 "instead", "to then", "with the", "in its place", "in their place")  # fmt: skip


def reading(read: Cursor) -> str | None:
    """What something is said to read after it has been changed: "so that it reads “…”"."""
    read.skip(",", ";")
    if read.word("so that", "such that", "so"):
        read.skip("it", "this", "that", "they", "the", "sentence", "paragraph", "point", "bullet",
                  "clause", "now", "then")  # fmt: skip
        if not read.word("reads", "read", "will read", "would read"):
            return None
    elif not read.word("to read", "now to read", "to now read", "now reading", "so as to read"):
        return None
    read.skip(":", "-", "–", "—", "as follows", "follows")
    quote = read.take(Sort.QUOTE)
    return quote.text if quote is not None else None


def verb_next(read: Cursor) -> bool:
    """Whether a verb of an instruction comes next; nothing is read."""
    at = read.at
    read.skip("please", "to", "by", "the", "then", "also")
    found = bool(read.word(*OUT, *IN, *REPLACE, *SUBSTITUTE, *RELETTER, *SWAP, *OTHERS))
    read.at = at
    return found
