"""Any readable file as bare paragraphs."""

from __future__ import annotations

from typing import Literal

from motion_editor.formats.reading import Remark
from motion_editor.formats.sniff import Kind, Source
from motion_editor.tasks.read import own_motion, words_of

Marks = Literal["clean", "original", "critic"]


def raw_paragraphs(source: Source, marks: Marks = "clean") -> tuple[str, ...]:
    """The paragraphs in order, no structure guessed; soft breaks are U+2028.

    Of a Word file `original` refuses all tracked changes, `clean` accepts them, `critic` shows
    them; other files have none. Of a text every line that is not blank is a paragraph, of one of
    our own files every clause of the current version.
    """
    if source.kind is Kind.WORD:
        from motion_editor.formats.word.revisions import raw

        return raw(source.data, marks)
    if source.kind is Kind.MOTION:
        return tuple(item.text for item in own_motion(source)[0].current.clauses)
    lines = (line.strip("\ufeff \t\r") for line in words_of(source).split("\n"))
    return tuple(line for line in lines if line)


def not_printed(source: Source) -> tuple[Remark, ...]:
    """What a source holds beside its paragraphs: in Word headers, footnotes, comments, pictures."""
    if source.kind is not Kind.WORD:
        return ()
    from motion_editor.formats.word.beside import remarks_unread

    return remarks_unread(source.data)
