"""Papers: which there are, and their bytes in each format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path, PurePath
from typing import Final

from motion_editor.core.amendment import Amendment, Outcome
from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import proposed
from motion_editor.core.wording import many, say, strung
from motion_editor.council.profile import PLAIN, Marks, Profile
from motion_editor.papers.agreed import notified_at
from motion_editor.papers.amendment import amendment_paper
from motion_editor.papers.blocks import Paper
from motion_editor.papers.decisions import decisions_paper
from motion_editor.papers.evidence import with_evidence
from motion_editor.papers.follow_up import follow_up_paper
from motion_editor.papers.happened import has_met
from motion_editor.papers.listed import list_paper
from motion_editor.papers.minutes import Sitting, minutes_paper, to_the_clerk
from motion_editor.papers.notice import notice
from motion_editor.papers.second import in_both
from motion_editor.papers.substantive import substantive
from motion_editor.papers.wording import label as named
from motion_editor.tasks.dates import iso_date
from motion_editor.tasks.find import find_amendment, one_label

FORMATS = (".docx", ".pdf", ".html", ".txt")
"""The suffixes of what papers can be written as."""


class Kind(Enum):
    """The papers that can be made; the values are those of the command line."""

    NOTICE = "notice"
    AMENDMENT = "amendment"
    SUBSTANTIVE = "substantive"
    AMENDMENTS = "amendments"
    MINUTES = "minutes"
    DECISIONS = "decisions"
    FOLLOW_UP = "follow-up"


OF_MEETING: Final = frozenset({Kind.MINUTES, Kind.DECISIONS, Kind.FOLLOW_UP})
"""The papers of a meeting, which may be about several motions."""


@dataclass(frozen=True, slots=True)
class Order:
    """What a paper is to be: `amendment` its label or id, `meeting` a date as people write it.

    `marks` None leaves it to the council's profile; `when` is the ISO time that signs changes.
    `suffix` is what it will be written as: plain text has its marks in bracketed words, once.
    In minutes `marks` in brackets, or both, print each amendment marked as well as in words.
    `text` says which of the amendment's texts in turn, the last one by default. `evidence` adds
    the notes on the clauses of a notice or substantive motion after the text.
    """

    kind: Kind
    amendment: str = ""
    marks: Marks | None = None
    profile: Profile = PLAIN
    meeting: str = ""
    when: str = ""
    suffix: str = ""
    text: int = -1
    evidence: bool = False


def make_paper(motion: Motion, order: Order) -> Paper:
    """The paper as neutral blocks, in two languages where the council's papers are.

    MotionError where it is not clear which amendment is meant.
    """
    motion = _dated(motion, order)
    if order.kind in OF_MEETING:
        return meeting_paper((motion,), order)
    return in_both(_made(motion, order), order.profile)


def _made(motion: Motion, order: Order) -> Paper:
    if order.kind is Kind.NOTICE:
        made = notice(motion, order.profile, order.when)
        return with_evidence(made, motion, motion.notice) if order.evidence else made
    if order.kind is Kind.SUBSTANTIVE:
        made = substantive(motion, order.profile, order.when)
        return with_evidence(made, motion, motion.current) if order.evidence else made
    if order.kind is Kind.AMENDMENTS:
        from motion_editor.tasks.listed import listed

        return list_paper(motion, listed(motion), order.profile, order.when)
    marks = Marks.BRACKETS if order.suffix == ".txt" else order.marks
    meant = _meant(motion, order.amendment)
    return amendment_paper(motion, meant, order.profile, marks, order.when, order.text)


def meeting_paper(motions: Sequence[Motion], order: Order, sitting: Sitting | None = None) -> Paper:
    """The minutes, decision list or follow-up list of one or several motions, in their order.

    `sitting` is the meeting where an agenda says which; else it is what the motions say.
    """
    motions = [_dated(motion, order) for motion in motions]
    if order.kind is Kind.DECISIONS:
        made = decisions_paper(motions, order.profile, order.when, sitting)
    elif order.kind is Kind.FOLLOW_UP:
        made = follow_up_paper(motions, order.profile, order.when, sitting)
    else:
        marked = order.marks in (Marks.BRACKETS, Marks.BOTH)
        made = minutes_paper(motions, order.profile, order.when, marked=marked, sitting=sitting)
    return in_both(made, order.profile)


def _dated(motion: Motion, order: Order) -> Motion:
    """The motion, at the meeting that is asked for."""
    if not order.meeting:
        return motion
    return replace(motion, details=replace(motion.details, meeting=iso_date(order.meeting)))


def papers_of_meeting(motion: Motion) -> tuple[Kind, ...]:
    """Which papers of a meeting there is something to print in."""
    decided = motion.outcome is not None or any(it.outcome for it in motion.amendments)
    follows = motion.outcome in (Outcome.CARRIED, Outcome.REFERRED)
    each = ((Kind.MINUTES, has_met(motion)), (Kind.DECISIONS, decided), (Kind.FOLLOW_UP, follows))
    return tuple(kind for kind, there in each if there)


def notified_text(motion: Motion, label: str = "") -> int:
    """Which text of an amendment was notified, of a composite which was made.

    MotionError where it is not clear which amendment is meant.
    """
    return notified_at(motion, _meant(motion, label))


def text_printed(motion: Motion, order: Order) -> Clauses:
    """The plain text that a paper is about; of an amendment the motion if it is carried."""
    if order.kind is Kind.NOTICE:
        return motion.notice.clauses
    if order.kind in (Kind.SUBSTANTIVE, Kind.AMENDMENTS, *OF_MEETING):
        return motion.current.clauses
    return proposed(_meant(motion, order.amendment).texts[order.text].clauses)


def suffix_of(name: str) -> str:
    """The suffix that says what a paper is written as; MotionError for one we don't write.

    "-", which stands for stdout, is text.
    """
    if name == "-":
        return ".txt"
    suffix = PurePath(name).suffix.lower()
    if suffix in FORMATS:
        return suffix
    known = say("Choose a name that ends in .docx, .pdf, .html or .txt.")
    raise MotionError(say("“{name}” does not say what to write.", name=name), known)


def paper_bytes(paper: Paper, suffix: str, template: Path | None = None) -> bytes:
    """The paper as a file of this suffix; `template` is for Word.

    A Word file is read back before it is handed out. MotionError where a format can't hold it.
    """
    if suffix == ".docx":
        return word_bytes(paper, template)
    if suffix == ".html":
        from motion_editor.formats.html_out import write_html

        return write_html(paper).encode()
    if suffix == ".pdf":
        from motion_editor.formats.pdf_out import write_pdf

        return write_pdf(paper)
    from motion_editor.formats.text_out import write_text

    return write_text(paper).encode()


def word_bytes(paper: Paper, template: Path | None = None, *, to_edit: bool = False) -> bytes:
    """The paper as a Word file that was read back; with `to_edit` it tracks whoever edits it."""
    from motion_editor.formats.word.check import FaultyPaperError
    from motion_editor.formats.word.writer import write_word

    try:
        return write_word(paper, template, to_edit=to_edit)
    except FaultyPaperError as fault:
        raise MotionError(
            say(
                "The Word file would not say what the paper says ({fault}), so none was written.",
                fault=str(fault),
            ),
            say("This is a fault of Motion Editor: export .html or .txt, and report it, please."),
        ) from fault


def to_know(motion: Motion, kind: Kind, amendment: str = "") -> tuple[str, ...]:
    """What the clerk should know of a paper: votes that don't add up, labels that several have."""
    if kind is Kind.MINUTES:
        return tuple(to_the_clerk([motion]))
    if kind is Kind.AMENDMENT:
        return one_label(motion, _meant(motion, amendment))
    return one_label(motion) if kind is Kind.AMENDMENTS else ()


def _meant(motion: Motion, label: str) -> Amendment:
    if label:
        return find_amendment(motion, label)
    if len(motion.amendments) == 1:
        return motion.amendments[0]
    if not motion.amendments:
        raise MotionError(say("The motion has no amendment."), say("Add one with 'amend'."))
    names = strung([named(item) for item in motion.amendments])
    raise MotionError(
        many(
            "The motion has {n} amendments.",
            "The motion has {n} amendment.",
            len(motion.amendments),
        ),
        say("Name one with --amendment: {names}.", names=names),
    )
