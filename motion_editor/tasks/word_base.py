"""Which text of a motion a Word file was sent with, and what was changed in it without a trace.

The words decide: what the part of our own says is only asked where several texts would do, or
where the words are nobody's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from motion_editor.compare.tracked import compare
from motion_editor.core.amendment import Amendment, AmendmentText, Base
from motion_editor.core.clause import Clause, Clauses, NewId
from motion_editor.core.fingerprint import text_hash
from motion_editor.core.motion import Motion, Version
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.word.both import Both
from motion_editor.formats.word.own_part import OwnPart, short_hash
from motion_editor.formats.word.own_words import with_own_ids
from motion_editor.papers.instructions import sentences
from motion_editor.tasks.based import LIKE, share
from motion_editor.tasks.find import base_clauses, base_labels


@dataclass(frozen=True, slots=True)
class Ground:
    """The text that a Word file was sent with: `clauses` with the ids that they have.

    `base` says which of ours it is, None where it is not here. `untracked` are the changes, in
    sentences, that no tracked change accounts for. `amendment` and `text` are the one that was
    sent with its marks, where that is here.
    """

    clauses: Clauses
    base: Base | None
    untracked: tuple[str, ...] = ()
    amendment: Amendment | None = None
    text: int = 0


def ground_of(motion: Motion, both: Both, new_id: NewId) -> Ground:
    """What a Word file was sent with, as far as it can be told."""
    sent = _sent_amendment(motion, both.own)
    if sent is not None:
        amendment, at = sent
        base = amendment.texts[at].base
        ground = _over(motion, both, base, base_clauses(motion, base), new_id)
        return replace(ground, amendment=amendment, text=at)
    for base, clauses in _texts(motion, both.own):
        if same_words(both.base, clauses):
            return Ground(clauses, base)
    if both.own is not None and _as_sent(both.own, both.base):
        return Ground(with_own_ids(both.own, both.base), None)
    known = _named(motion, both.own) or _nearest(motion, both.base)
    if known is None:
        return Ground(both.base, None)
    return _over(motion, both, *known, new_id)


def written_over(motion: Motion, own: OwnPart | None) -> bool:
    """Whether a file says that it was written from this motion, with the words of a text here."""
    if own is None or own.whose.motion != motion.id:
        return False
    here = any(text_hash(it.clauses) == own.base for it in motion.versions)
    return here or _under(motion, own) is not None or _sent_amendment(motion, own) is not None


def text_named(motion: Motion, own: OwnPart) -> Clauses | None:
    """The text here over which the part says that the file was written; None for none."""
    sent = _sent_amendment(motion, own)
    if sent is not None:
        return base_clauses(motion, sent[0].texts[sent[1]].base)
    here = (it.clauses for it in reversed(motion.versions) if text_hash(it.clauses) == own.base)
    under = _under(motion, own)
    return next(here, under[1] if under else None)


def same_words(one: Sequence[Clause], two: Sequence[Clause]) -> bool:
    """Whether two texts have the same clauses, bare paragraphs and what they are left aside."""
    return _worded(one) == _worded(two)


def _worded(clauses: Iterable[Clause]) -> list[str]:
    return [item.text for item in clauses if item.text.strip()]


def _over(motion: Motion, both: Both, base: Base, clauses: Clauses, new_id: NewId) -> Ground:
    """The file over one of our texts, with all that is changed in it untracked."""
    if same_words(both.base, clauses):
        return Ground(clauses, base)
    labels = base_labels(motion, base)
    change = compare(clauses, both.base, new_id)
    return Ground(clauses, base, sentences(change, motion.details.numbering, labels))


def _sent_amendment(motion: Motion, own: OwnPart | None) -> tuple[Amendment, int] | None:
    """The amendment that was sent with its marks, and which of its texts, where it is here."""
    if own is None or not own.whose.amendment:
        return None
    found = next((it for it in motion.amendments if it.id == own.whose.amendment), None)
    if found is None:
        return None
    places = sorted(range(len(found.texts)), key=lambda at: at != own.whose.text)
    at = next((at for at in places if _is_sent(found.texts[at], own)), -1)
    return None if at < 0 else (found, at)


def _is_sent(text: AmendmentText, own: OwnPart) -> bool:
    base, amended = original(text.clauses), proposed(text.clauses)
    return (text_hash(base), text_hash(amended)) == (own.base, own.amended)


def _texts(motion: Motion, own: OwnPart | None) -> Iterator[tuple[Base, Clauses]]:
    """Our texts, the one that the part names first, then the versions from the last back."""
    named = _named(motion, own)
    if named is not None:
        yield named
    for version in reversed(motion.versions):
        yield Base(version=version.id), version.clauses
    if named is None:
        yield from _proposals(motion)


def _proposals(motion: Motion) -> Iterator[tuple[Base, Clauses]]:
    """The texts that the amendments propose, of each the last first."""
    for item in motion.amendments:
        for at in reversed(range(len(item.texts))):
            base = Base(amendment=item.id, text=at)
            yield base, base_clauses(motion, base)


def _under(motion: Motion, own: OwnPart) -> tuple[Base, Clauses] | None:
    """The text proposed by another amendment over which the file's own one was written."""
    return next(
        (
            (base, clauses)
            for base, clauses in _proposals(motion)
            if base.amendment != own.whose.amendment and text_hash(clauses) == own.base
        ),
        None,
    )


def _named(motion: Motion, own: OwnPart | None) -> tuple[Base, Clauses] | None:
    """The version that the part names, or the text that has the words it was written with."""
    if own is None:
        return None
    found = next((it for it in motion.versions if it.id == own.whose.version), None)
    found = found or next((it for it in motion.versions if text_hash(it.clauses) == own.base), None)
    if found is None:
        return _under(motion, own)
    return Base(version=found.id), found.clauses


def _as_sent(own: OwnPart, base: Clauses) -> bool:
    """Whether the words are those with which the file was written, whatever else it says."""
    empty = short_hash("")
    mine = [short_hash(item.text) for item in base if item.text]
    return mine == [mark for mark in own.words if mark != empty]


def _nearest(motion: Motion, base: Clauses) -> tuple[Base, Clauses] | None:
    """Our version that is most like the text, the latest of those; None where none is like it."""
    read = Version("", motion.notice.kind, base)
    best = max(reversed(motion.versions), key=lambda it: share(read, it))
    return (Base(version=best.id), best.clauses) if share(read, best) >= LIKE else None
