"""A Word paper of ours that was written with its marks in words: the two texts that it means."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.motion import Details, Motion
from motion_editor.core.people import Person
from motion_editor.core.tracked import original, proposed
from motion_editor.core.wording import say
from motion_editor.formats.brackets import read_brackets
from motion_editor.formats.reading import ReadAmendment
from motion_editor.formats.sniff import Kind, Source
from motion_editor.formats.word.both import Both, read_both
from motion_editor.formats.word.own_part import OwnPart, short_hash
from motion_editor.formats.word.own_words import as_made
from motion_editor.papers.blocks import Holds
from motion_editor.tasks.as_written import is_here, on_own, refuse_list, with_new_ids
from motion_editor.tasks.came import name_of, stranger
from motion_editor.tasks.found import Found
from motion_editor.tasks.read import reading_of, refuse_tracked, words_of
from motion_editor.tasks.wish import How
from motion_editor.tasks.word_base import text_named


def unmarked(motion: Motion, source: Source, both: Both, new_id: NewId) -> Both:
    """Both texts as they are meant: of a paper with its marks in words those that these make.

    MotionError for a paper that has nothing of a text, and where the text that one amends is not
    here or its marks can't be read.
    """
    own = both.own
    if own is None or own.whose.holds is Holds.TEXT:
        return both
    name = name_of(source)
    refuse_list(own, source)
    refuse_tracked(source)
    base = text_named(motion, own)
    if base is None:
        raise stranger(motion, Motion(own.whose.motion, Details(title=both.title), ()), name)
    if _as_printed(own, both) and as_made(own, base, both.next) is not None:
        mover = reading_of(source, new_id, amendment=True).details.mover
        return replace(both, base=base, amended=both.next, authors=_names(mover))
    found, remarks = read_brackets(words_of(source), base, new_id)
    return replace(
        both,
        base=original(found.clauses),
        amended=proposed(found.clauses),
        authors=_names(found.mover),
        remarks=remarks,
    )


def in_words(motion: Motion, source: Source, base: Clauses, new_id: NewId) -> Found | None:
    """The amendment of `base` in such a paper as it was printed; None for any other file."""
    if source.kind is not Kind.WORD:
        return None
    both = read_both(source.data, new_id)
    own = both.own
    if own is None or own.whose.motion != motion.id or own.whose.holds is not Holds.IN_WORDS:
        return None
    made = as_made(own, base, both.next) if _as_printed(own, both) else None
    if made is None or original(made) != base:
        return None
    here = is_here(motion, own)
    read = reading_of(source, new_id, amendment=True)
    about = read.details
    amendment = ReadAmendment(
        with_new_ids(made, new_id) if here else made,
        about.mover, about.seconder, about.group, read.label,
    )  # fmt: skip
    said = say("It was read as bracketed words.")
    remarks = on_own(motion, own)
    id = "" if here else own.whose.amendment
    return Found(amendment, How.BRACKETS, remarks, said, id=id)


def _names(mover: Person) -> tuple[str, ...]:
    return (mover.full,) if mover else ()


def _as_printed(own: OwnPart, both: Both) -> bool:
    """Whether nobody has changed a word of the text that has the marks."""
    lines = (it.text for it in both.base)
    empty = short_hash("")
    return [short_hash(it) for it in lines if it] == [it for it in own.marked if it != empty]
