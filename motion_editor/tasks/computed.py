"""What a stage of a motion should read, computed from the one before as the record tells it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from motion_editor.compare.grades import Grade, differences
from motion_editor.compare.tracked import compare
from motion_editor.core.amendment import (
    Amendment,
    AmendmentText,
    Base,
    Choice,
    Settlement,
    TextKind,
)
from motion_editor.core.changes import changes
from motion_editor.core.clause import Clause, Clauses, NewId
from motion_editor.core.motion import Motion, Version, VersionKind
from motion_editor.core.normal import normal
from motion_editor.core.text import STRUCK
from motion_editor.core.tracked import original, proposed
from motion_editor.core.wording import say
from motion_editor.formats.brackets import own_base
from motion_editor.formats.reading import quoted
from motion_editor.formats.record import Printed, clauses_of, paper_of
from motion_editor.formats.transfer import Unlike, transferred
from motion_editor.papers.wording import label as named
from motion_editor.revise.clash import settle
from motion_editor.tasks.carry import added, moved_on
from motion_editor.tasks.find import base_clauses, is_free_label, next_label, version_made_by
from motion_editor.tasks.findings import Finding, text_findings


@dataclass(frozen=True, slots=True)
class Matched:
    """The paper of an amendment put on a base: its marks, its misfits, the file's own amendment.

    `amendment` is None where the file has none like it; `text` is what the file's proposes,
    `own` what the paper proposes by its own words, slips of its base and all.
    """

    base: Base
    clauses: Clauses
    unlike: tuple[Unlike, ...]
    amendment: Amendment | None
    text: Clauses
    own: Clauses

    @property
    def proposed(self) -> Clauses:
        """What the marks of the paper propose."""
        return proposed(self.clauses)


@dataclass(frozen=True, slots=True)
class Computed:
    """The text that an amendment makes, and what had to be assumed for it."""

    clauses: Clauses
    said: tuple[str, ...] = ()


def match(motion: Motion, item: Printed, new_id: NewId) -> Matched:
    """The text of an amendment in the file that a paper prints; else the version it fits best."""
    own = _own(item, new_id)
    fits: list[tuple[int, Matched]] = []
    for amendment, text in texts_of(motion, item.label):
        done = _put_on(motion, item, text.base, new_id)
        ours = proposed(text.clauses)
        if not shares(text.clauses, done.clauses):
            continue
        off = len(done.unlike) + len(differences(ours, proposed(done.clauses)))
        fits.append((off, replace(done, amendment=amendment, text=ours, own=own)))
    if not fits:
        for version in motion.versions:
            done = _put_on(motion, item, Base(version=version.id), new_id)
            fits.append((len(done.unlike), replace(done, own=own)))
    return min(fits, key=lambda it: it[0])[1]


def _own(item: Printed, new_id: NewId) -> Clauses:
    base = own_base(item.lines, new_id)
    return proposed(transferred(paper_of(item, base), base, new_id).clauses)


def texts_of(motion: Motion, label: str) -> Iterator[tuple[Amendment, AmendmentText]]:
    """Every text of the amendments in the file, of that label if one has it."""
    labelled = [item for item in motion.amendments if label and item.label == label]
    for item in labelled or motion.amendments:
        for text in item.texts:
            yield item, text


def _put_on(motion: Motion, item: Printed, base: Base, new_id: NewId) -> Matched:
    clauses = base_clauses(motion, base)
    done = transferred(paper_of(item, clauses), clauses, new_id)
    return Matched(base, done.clauses, tuple(done.unlike), None, (), ())


def shares(ours: Clauses, theirs: Clauses) -> bool:
    """Whether two tracked texts over one base have a change in common, or propose much the same."""
    one = {(it.kind, it.struck.strip(), it.added.strip()) for it in changes(ours)}
    two = {(it.kind, it.struck.strip(), it.added.strip()) for it in changes(theirs)}
    if one & two or not one or not two:
        return True
    off = len(differences(proposed(ours), proposed(theirs)))
    return not off or off < len(differences(original(ours), proposed(ours)))


def with_found(motion: Motion, found: Matched, label: str, new_id: NewId) -> tuple[Motion, Matched]:
    """The motion with an amendment that only the record has, carried over to what stands."""
    text = AmendmentText(TextKind.NOTIFIED, found.base, found.clauses)
    if not is_free_label(motion, label):
        label = next_label(motion)
    amendment = Amendment(new_id(), label, (text,))
    motion, _ = added(motion, amendment, new_id)
    return motion, replace(found, amendment=amendment)


def altered_to(motion: Motion, printed: Clauses, new_id: NewId) -> Motion:
    """The motion with the mover's alteration that only the record has, if none is carried yet."""
    if motion.current.kind is VersionKind.SUBSTANTIVE:
        return motion
    change = compare(motion.current.clauses, printed, new_id)
    version = Version(new_id(), VersionKind.ALTERED, proposed(change), change=change)
    return moved_on(motion, version, new_id)[0]


def carried_on(
    motion: Motion, under: Amendment, printed: Clauses, new_id: NewId
) -> tuple[Motion, Computed]:
    """The motion with an amendment carried, and the text that makes.

    Where the file has carried it that is its version. Else it is computed, open clashes settled
    as the record has them, which is said.
    """
    amendment = motion.amendment(under.id)
    version = version_made_by(motion, amendment)
    parts = [it.clauses for it in motion.versions if it.amendment == amendment.id]
    if len(parts) > 1 or (parts and version is None):
        # It was decided in parts, each of which made a version.
        return motion, Computed(min(parts, key=lambda it: len(differences(it, printed))))
    if version is not None:
        return motion, Computed(version.clauses)
    text, said = _settled(amendment, printed, new_id)
    amendment = replace(amendment, texts=(*amendment.texts[:-1], text))
    return motion.with_amendment(amendment), Computed(proposed(text.clauses), said)


def _settled(
    amendment: Amendment, printed: Clauses, new_id: NewId
) -> tuple[AmendmentText, tuple[str, ...]]:
    text = amendment.text
    said: list[str] = []
    for clash in text.open_clashes:
        tried = [
            settle(text, clash.name, Settlement(choice), new_id)
            for choice in (Choice.AMENDMENT, Choice.BASE)
        ]
        off = [len(differences(proposed(it.clauses), printed)) for it in tried]
        text = tried[0] if off[0] <= off[1] else tried[1]
        pattern = (
            say("{name} clashes with what was altered in {words}; the record follows the "
                "amendment there.", name=named(amendment), words=quoted(clash.base))
            if off[0] <= off[1]
            else say("{name} clashes with what was altered in {words}; the record follows the "
                     "altered text there.", name=named(amendment), words=quoted(clash.base))
        )  # fmt: skip
        said.append(pattern)
    return text, tuple(said)


def nearest(
    motion: Motion, printed: Clauses, own: Matched | None, label: str
) -> tuple[Amendment | None, Clauses]:
    """The amendment whose text if carried is most like a printed one; None for none."""
    if own is not None and own.amendment is not None:
        return own.amendment, own.text or own.proposed
    fits = [
        (len(differences(proposed(text.clauses), printed)), item, proposed(text.clauses))
        for item, text in texts_of(motion, label)
    ]
    if not fits:
        return None, ()
    _, item, clauses = min(fits, key=lambda it: it[0])
    return item, clauses


def seam_findings(
    found: Sequence[Finding],
    between: str,
    texts: tuple[Clauses, Clauses],
    paper: Matched | None,
    item: Printed,
) -> Iterator[Finding]:
    """The findings, those where an amendment's marks meet under `between` and as its paper reads.

    What two marks leave between them, a comma or a missing space, is a slip of the paper and not
    of the carrying over. `texts` are the text that was computed and the tracked one behind it.
    """
    seams = _seams(texts[1])
    own = [] if paper is None else list(_of_paper(between, paper, item))
    for one in found:
        minor = one.grade in (Grade.PUNCTUATION, Grade.SPACE)
        if not minor or not _at_seam(one, seams):
            yield one
            continue
        same = [it for it in own if it.line == one.line and it.record == one.record]
        yield replace(same[0], clause=one.clause) if same else replace(one, between=between)


def shown(found: Sequence[Finding], tracked: Sequence[Clause]) -> Iterator[Finding]:
    """The findings without white space where two marks, or a mark and other words, meet.

    Marks in words stand apart from what they mark, so whether there is a space does not show.
    """
    meets = {item.moved_from or item.id: tuple(_meets(item)) for item in normal(tracked)}
    for one in found:
        bare = one.computed
        if one.grade is not Grade.SPACE or not any(it in bare for it in meets.get(one.clause, ())):
            yield one


def _meets(item: Clause) -> Iterator[str]:
    """The two characters that stand side by side in the amended clause where marks begin or end."""
    kept = [run for run in item.runs if run.state is not STRUCK and run.text]
    for left, right in pairwise(kept):
        if not left.text[-1].isspace() and not right.text[0].isspace():
            yield f"{left.text[-1]}{right.text[0]}"


def _of_paper(between: str, paper: Matched, item: Printed) -> Iterator[Finding]:
    numbers = iter(range(10**6))
    printed = clauses_of(item, lambda: f"p{next(numbers)}")
    return text_findings(between, paper.own, printed, item)


def _seams(tracked: Clauses) -> dict[str, tuple[str, ...]]:
    """By clause, the words on either side of each place where words are left out."""
    out: dict[str, tuple[str, ...]] = {}
    for item in normal(tracked):
        left = ""
        found: list[str] = []
        for at, run in enumerate(item.runs):
            if run.state is not STRUCK:
                left += run.text
                continue
            right = "".join(it.text for it in item.runs[at + 1 :] if it.state is not STRUCK)
            found.append(f"{left.rstrip()[-1:]}\0{right.lstrip()[:1]}")
        out[item.moved_from or item.id] = tuple(found)
    return out


def _at_seam(one: Finding, seams: dict[str, tuple[str, ...]]) -> bool:
    """Whether a finding's reading has the two characters that meet at a mark side by side."""
    bare = "".join(one.computed.split())
    return any(
        len(pair) == 3 and pair.replace("\0", "") in bare for pair in seams.get(one.clause, ())
    )
