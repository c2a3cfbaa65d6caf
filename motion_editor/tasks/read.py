"""From any readable source to a motion."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.amendment import Amendment, AmendmentText, Base, TextKind
from motion_editor.core.clause import NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion, Version, VersionKind
from motion_editor.core.wording import say
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.formats.marks import has_marks
from motion_editor.formats.reading import Reading, Remark
from motion_editor.formats.sniff import Kind, Source
from motion_editor.tasks.find import is_free_label, next_label
from motion_editor.tasks.typed import typed


def reading_of(
    source: Source, new_id: NewId, *, reviewed: bool = False, amendment: bool = False
) -> Reading:
    """A source as it is understood, whatever it is; of one of our own files its current text.

    Nothing is said of the tracked changes and comments of a Word file that are read by themselves
    (`reviewed`). With `amendment` it is the motion as an amendment has it, and may be headed as
    one.
    """
    if source.kind is Kind.MOTION:
        motion, remarks = own_motion(source)
        return Reading(motion.details, motion.current.clauses, remarks=remarks)
    if source.kind is Kind.WORD:
        from motion_editor.formats.word.reader import read_word

        found = read_word(source.data, new_id, reviewed=reviewed, amendment=amendment)
    elif source.kind is Kind.HTML:
        from motion_editor.formats.html_in import read_html

        found = read_html(source.text, new_id, amendment=amendment)
    else:
        from motion_editor.formats.text import read_text

        found = read_text(words_of(source), new_id, amendment=amendment)
    return replace(found, remarks=(*source.remarks, *found.remarks))


def words_of(source: Source) -> str:
    """The words of a text, a web page or a Word file, one line each, points with a bullet."""
    if source.kind is Kind.WORD:
        return _word_lines(source)
    if source.kind is not Kind.HTML:
        return source.text
    from motion_editor.formats.html_in import html_lines

    return html_lines(source.text)


def is_marked(source: Source) -> bool:
    """Whether a source has words marked [DELETE:] or [INSERT:]."""
    return source.kind is not Kind.MOTION and has_marks(words_of(source))


def _word_lines(source: Source) -> str:
    """The paragraphs of a Word file as lines of a text; a marked paper's with bullets and blanks.

    Word keeps bullets apart from the words; those that the reader has found are put back.
    """
    from motion_editor.formats.word.reader import word_lines
    from motion_editor.formats.word.revisions import raw

    paragraphs = [text for text in raw(source.data, "original", notes=True) if text.strip()]
    text = "\n".join(paragraphs)
    return word_lines(source.data) if has_marks(text) else text


def is_tracked(source: Source) -> bool:
    """Whether a source is a Word file in which tracked changes change any words."""
    if source.kind is not Kind.WORD:
        return False
    from motion_editor.formats.word.revisions import raw

    return raw(source.data, "original", notes=True) != raw(source.data, "clean", notes=True)


def refuse_tracked(source: Source) -> None:
    """Raise MotionError for a Word file with tracked changes, which holds two texts."""
    if is_tracked(source):
        raise MotionError(
            say("The Word file has tracked changes, and so holds two texts."),
            say(
                "Add them as an amendment, or accept them all in a copy of it, and take that as "
                "the whole new text."
            ),
        )


def read_motion(
    source: Source, new_id: NewId, *, title: str = "", profile: Profile = PLAIN
) -> tuple[Motion, tuple[Remark, ...]]:
    """A motion from a source, the amendments that came with it, and what was not understood.

    One of our own files is handed back whole. MotionError for what can't be read, and for a
    newer file of our own, for a copy would hold less than it does.
    """
    if source.kind is Kind.MOTION:
        motion, remarks = own_motion(source, whole=True)
    else:
        found = reading_of(source, new_id, reviewed=source.kind is Kind.WORD)
        motion, remarks = _with_review(_made(found, new_id), source, found.remarks, new_id)
    details = motion.details
    if title:
        details = replace(details, title=typed(title, say("the title")))
    if profile.id:
        # The numbering stays as the source has it: addresses in amendments may mean it.
        details = replace(details, council=profile.id)
    return replace(motion, details=details), remarks


def _with_review(
    motion: Motion, source: Source, said: tuple[Remark, ...], new_id: NewId
) -> tuple[Motion, tuple[Remark, ...]]:
    """The motion with the amendments that tracked changes are in its Word file, and comments."""
    if source.kind is not Kind.WORD:
        return motion, said
    from motion_editor.tasks.amend_all import with_review

    motion, more = with_review(motion, source, new_id)
    known = {remark.text for remark in said}
    return motion, (*said, *(remark for remark in more if remark.text not in known))


def own_motion(source: Source, *, whole: bool = False) -> tuple[Motion, tuple[Remark, ...]]:
    """The motion in one of our own files, and what of a newer one is not shown.

    With `whole` a newer one is refused with a MotionError.
    """
    from motion_editor.store.codec import decode

    name = source.name or say("the input")
    found = decode(source.data, name)
    if whole and found.read_only:
        raise MotionError(
            say(
                "“{name}” was written by a newer Motion Editor, and a copy would hold less "
                "than it.",
                name=name,
            ),
            say("Install the newest Motion Editor."),
        )
    return found.motion, tuple(Remark(text) for text in found.remarks)


def _made(found: Reading, new_id: NewId) -> Motion:
    version = Version(new_id(), VersionKind.NOTICE, found.clauses)
    motion = Motion(new_id(), found.details, (version,))
    for item in found.amendments:
        text = AmendmentText(TextKind.NOTIFIED, Base(version=version.id), item.clauses)
        label = item.label if is_free_label(motion, item.label) else next_label(motion)
        motion = motion.with_amendment(
            Amendment(new_id(), label, (text,), item.mover, item.seconder, item.group)
        )
    return motion
