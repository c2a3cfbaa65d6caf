"""A Word paper of ours whose tracked changes are read: the marks and ids that it was written with.

What the part of our own says is only believed where the words bear it out.
"""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import original, proposed
from motion_editor.core.wording import say
from motion_editor.formats.reading import Remark
from motion_editor.formats.sniff import Source
from motion_editor.formats.word.both import read_both
from motion_editor.formats.word.own_part import OwnPart
from motion_editor.formats.word.own_words import as_made
from motion_editor.formats.word.review_in import Review
from motion_editor.papers.blocks import Holds
from motion_editor.papers.wording import label as named
from motion_editor.tasks.came import name_of


def refuse_list(own: OwnPart | None, source: Source) -> None:
    """Raise MotionError for a list or minutes of ours, which are no amendment and no motion."""
    if own is not None and own.whose.holds is Holds.NOTHING:
        raise MotionError(
            say(
                "“{file}” is a list, or a paper of the meeting: it has no text to take in.",
                file=name_of(source),
            ),
            say("Take the notice, or the papers of the amendments themselves."),
        )


def own_of(motion: Motion, review: Review) -> OwnPart | None:
    """What a file says of itself, where it says that it was written from this motion."""
    own = review.own
    return own if own is not None and own.whose.motion == motion.id else None


def as_written(
    data: bytes, own: OwnPart, read: Clauses, ours: Clauses, new_id: NewId, *, alone: bool
) -> Clauses | None:
    """Changes that were read as they were made, ids and moves included; None for other changes.

    `ours` is the text that they amend here. Where they are all that the file has (`alone`),
    clauses without words come back too.
    """
    texts = original(read), proposed(read)
    if alone:
        both = read_both(data, new_id)
        texts = both.base, both.amended
    made = as_made(own, *texts)
    return made if made is not None and original(made) == ours else None


def with_new_ids(clauses: Clauses, new_id: NewId) -> Clauses:
    """The same marks, with an id of its own for each clause that the base has not."""
    known = {it.id for it in original(clauses)}
    return tuple(it if it.id in known else replace(it, id=new_id()) for it in clauses)


def is_here(motion: Motion, own: OwnPart) -> bool:
    """Whether the amendment that a file was written from is in the motion."""
    return any(it.id == own.whose.amendment for it in motion.amendments)


def on_own(motion: Motion, own: OwnPart | None) -> tuple[Remark, ...]:
    """A remark where the amendment that a file was written from is here already."""
    id = own.whose.amendment if own else ""
    found = next((it for it in motion.amendments if it.id == id), None)
    if found is None:
        return ()
    said = say(
        "The file was written from {amendment}, which is here already, and is added once more. "
        "Receive it instead to take in only what was changed in it since.",
        amendment=named(found),
    )
    return (Remark(said, guess=True),)
