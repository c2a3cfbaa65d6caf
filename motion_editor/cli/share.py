"""send, receive: amendments and motions that go from one copy of the program to another."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from motion_editor.cli.agenda_files import holds_agenda
from motion_editor.cli.answer import Answer, Code
from motion_editor.cli.files import (
    STREAM,
    Kept,
    Opened,
    keep_bytes,
    keep_change,
    keep_new,
    open_motion,
    output_name,
    refuse_source,
    source,
)
from motion_editor.cli.verb import Arguments, Verb, add_motion, add_output
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from motion_editor.core.motion import Motion
    from motion_editor.formats.sniff import Source
    from motion_editor.tasks.receive import Receipt, Unseen
    from motion_editor.tasks.send import Also, Left

_ALSO = ("evidence", "drafts", "log", "council", "snapshots", "work-log")


def _send_arguments(parser: ArgumentParser) -> None:
    add_motion(parser, "a .motion or .agenda file, or - for stdin")
    parser.add_argument(
        "--amendment", metavar="LABEL", default="",
        help="send this amendment by itself, with the text that it amends",
    )  # fmt: skip
    parser.add_argument(
        "--with", dest="also", metavar="WHAT", default="",
        help="what else goes with it, with commas between: evidence (notes on clauses), drafts "
        "(amendments no notice was given of), log (the proceedings: what happened, and votes), "
        "council (its profile); of the motion also snapshots, work-log (who did what in the file); "
        "of an agenda also exempt (texts that are not published) and rejected (notices)",
    )  # fmt: skip
    parser.add_argument(
        "--template", metavar="T", default="", help="for a .docx, a Word template: name or file"
    )
    add_output(
        parser,
        "where to: a name that ends in .amendment, .motion, .agenda or .docx, or - for stdout",
    )


def _send(arguments: Arguments) -> Answer:
    if arguments.output is None:
        raise MotionError("It is not said where to.", "Give -o and a name, or - for stdout.")
    output = output_name(arguments.output, "")
    if holds_agenda(arguments.motion):
        from motion_editor.cli.agenda_send import sent

        return sent(arguments, output)
    also = _also(arguments.also)
    word = Path(output).suffix.lower() == ".docx"
    if not word:
        _refuse_name(output, alone=bool(arguments.amendment))
    opened = open_motion(arguments.motion, to_change=True)
    refuse_source(output, arguments.motion)
    if word:
        return _send_word(opened, arguments, output, also)
    if arguments.amendment:
        return _send_amendment(opened, arguments, output, also)
    return _send_copy(opened, arguments, output, also)


def _also(written: str) -> frozenset[Also]:
    """What goes with it, by the words on the command line."""
    from motion_editor.tasks.send import Also

    words = [it.strip().lower() for it in written.split(",") if it.strip()]
    wrong = [it for it in words if it not in _ALSO]
    if wrong:
        raise MotionError(
            f"--with can't be “{wrong[0]}”.",
            f"It is one or more of: {', '.join(_ALSO)}, with commas between.",
        )
    return frozenset(map(Also, words))


def _refuse_name(output: str, *, alone: bool) -> None:
    """Raise MotionError for a name that does not fit what is sent."""
    suffix = Path(output).suffix.lower()
    if output == STREAM or suffix == (".amendment" if alone else ".motion"):
        return
    if alone:
        raise MotionError(
            "One amendment is sent as a file whose name ends in .amendment.",
            "Choose such a name, or .docx to have it amended in Word, or leave out --amendment to "
            "send the motion.",
        )
    raise MotionError(
        "A motion is sent as a file whose name ends in .motion.",
        "Choose such a name, or .docx to have it amended in Word, or name one amendment with "
        "--amendment LABEL.",
    )


def _send_amendment(
    opened: Opened, arguments: Arguments, output: str, also: frozenset[Also]
) -> Answer:
    from motion_editor.formats.reading import Remark
    from motion_editor.papers.wording import label
    from motion_editor.store import parcels, seal
    from motion_editor.tasks.send import parcel

    made, said = parcel(_with(opened.motion, also), arguments.amendment, also)
    data = seal.sealed(parcels.encode(made))
    kept = keep_bytes(data, output, force=arguments.force)
    name = label(made.amendment)
    lines = [f"Wrote {kept.name}: {name}, with the text that it amends ({len(data):,} bytes)."]
    facts = {"file": kept.name, "amendments": [made.amendment.label], "bytes": len(data)}
    remarks = (*opened.remarks, *map(Remark, said))
    return Answer(lines, facts, remarks, raw=kept.raw, saved=kept.saved)


def _send_word(opened: Opened, arguments: Arguments, output: str, also: frozenset[Also]) -> Answer:
    from motion_editor.formats.reading import Remark
    from motion_editor.tasks.councils import council_of
    from motion_editor.tasks.send_word import word_copy

    profile = council_of(opened.motion)
    made = word_copy(opened.motion, arguments.amendment, also, profile, arguments.template)
    kept = keep_bytes(made.data, output, force=arguments.force)
    lines = [f"Wrote {kept.name}: {made.paper.title}, to be amended in Word."]
    facts = {"file": kept.name, "title": made.paper.title, "bytes": len(made.data)}
    remarks = (*opened.remarks, *map(Remark, made.remarks))
    return Answer(lines, facts, remarks, raw=kept.raw, saved=kept.saved)


def _send_copy(opened: Opened, arguments: Arguments, output: str, also: frozenset[Also]) -> Answer:
    from motion_editor.formats.reading import Remark
    from motion_editor.tasks.send import copy

    made, left, said = copy(_with(opened.motion, also), also)
    kept = keep_new(made, output, force=arguments.force, part_of=opened.whole)
    lines = [_sent(kept, made), *_left_out(left)]
    facts = {
        "file": kept.name, "amendments": [it.label for it in made.amendments], "left_out": left,
    }  # fmt: skip
    remarks = (*opened.remarks, *map(Remark, said))
    return Answer(lines, facts, remarks, raw=kept.raw, saved=kept.saved)


def _with(motion: Motion, also: frozenset[Also]) -> Motion:
    """The motion with its council's profile where that goes along."""
    from motion_editor.tasks.send import Also
    from motion_editor.tasks.send_council import with_council

    return with_council(motion) if Also.COUNCIL in also else motion


def _sent(kept: Kept, motion: Motion) -> str:
    count = len(motion.amendments)
    amendments = {0: "no amendment", 1: "1 amendment"}.get(count, f"{count} amendments")
    return f"Wrote {kept.name}: the motion with {amendments}."


def _left_out(left: Left) -> list[str]:
    said = []
    if left.drafts:
        said.append(f"{left.drafts} {'draft' if left.drafts == 1 else 'drafts'}")
    if left.evidence:
        said.append(f"{left.evidence} {'note' if left.evidence == 1 else 'notes'} on clauses")
    if left.log:
        said.append("the proceedings")
    if left.snapshots:
        said.append(f"{left.snapshots} {'snapshot' if left.snapshots == 1 else 'snapshots'}")
    if left.work:
        said.append("the work log")
    return [f"Left out: {', '.join(said)}."] if said else []


def _receive_arguments(parser: ArgumentParser) -> None:
    add_motion(parser)
    parser.add_argument(
        "files", metavar="FILE", nargs="+",
        help="an .amendment, .motion or .docx file that came, or -",
    )  # fmt: skip
    parser.add_argument(
        "--with-untracked", action="store_true",
        help="of a .docx, take in what was changed without being tracked as well, and who moves "
        "or seconds where a line of it says so",
    )  # fmt: skip
    add_output(parser, "save under this name instead of changing MOTION")


def _receive(arguments: Arguments) -> Answer:
    if [arguments.motion, *arguments.files].count(STREAM) > 1:
        raise MotionError("Only one file can come from stdin.", "Name the others.")
    opened = open_motion(arguments.motion, to_change=True)
    return received(opened, tuple(map(source, arguments.files)), arguments)


def received(opened: Opened, sources: Sequence[Source], arguments: Arguments) -> Answer:
    """Take files in, save the motion, and say of each what became of it."""
    from motion_editor.formats.reading import Remark
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.receive import receive, untracked

    given = bool(getattr(arguments, "with_untracked", False))
    unseen = () if given else untracked(opened.motion, sources, new_id)
    if unseen:
        return _unseen(opened, unseen)
    motion, receipts = receive(opened.motion, sources, new_id, with_untracked=given)
    did = f"Received {', '.join(receipt.name for receipt in receipts)}"
    kept = keep_change(opened, motion, arguments.output, force=arguments.force, did=did)
    lines: list[str] = []
    facts: list[dict[str, object]] = []
    remarks = list(opened.remarks)
    for receipt in receipts:
        some, told = _told(motion, receipt)
        lines += some
        facts.append(told)
        doubts = () if arguments.json else (Remark(words) for words in receipt.report.doubts)
        remarks += [*receipt.report.remarks, *doubts]
    lines.append(kept.said)
    unsettled = any(it.report.unsettled for it in receipts)
    code = Code.FOUND if unsettled else Code.DONE
    return Answer(
        lines, {"file": kept.name, "received": facts}, remarks, code, kept.raw, kept.saved
    )


def _unseen(opened: Opened, found: Sequence[Unseen]) -> Answer:
    """What was changed in Word files without being tracked: nothing is taken in."""
    lines: list[str] = []
    for file in found:
        if file.changes:
            lines.append(f"“{file.name}” was changed without being tracked:")
            lines += [f"  {change}" for change in file.changes]
        if file.people:
            lines.append(f"“{file.name}” names who moves or seconds otherwise:")
            lines += [f"  {change}" for change in file.people]
    lines.append("Nothing was taken in. Add --with-untracked to take these changes in as well.")
    facts = {
        "received": [],
        "untracked": [
            {"source": it.name, "changes": list(it.changes), "people": list(it.people)}
            for it in found
        ],
    }
    return Answer(lines, facts, opened.remarks, Code.FOUND)


def _told(motion: Motion, receipt: Receipt) -> tuple[list[str], dict[str, object]]:
    from motion_editor.cli.change import told_of

    lines, told = told_of(motion, receipt.report)
    labels = [motion.amendment(id).label for id in receipt.amendments]
    return lines, {
        "source": receipt.name, "amendments": labels, **told, "remarks": receipt.report.remarks,
    }  # fmt: skip


VERBS = (
    Verb(
        "send",
        "A copy to share: one amendment by itself, the motion, or an agenda.",
        "send demo-out/sample.motion --amendment 2 -o amendment-2.amendment",
        _send_arguments,
        _send,
        "The text and the amendments that notice was given of go with it, and nothing else "
        "unless --with names it. 'receive' takes it in. As .docx it is a copy to be amended in "
        "Word, which tracks whoever edits it. With an agenda go neither exempt texts, rejected "
        "notices nor what was taken off it.",
    ),
    Verb(
        "receive",
        "Take in what came back: amendments from another copy of the program, or from Word.",
        "receive demo-out/sample.motion amendment-2.amendment",
        _receive_arguments,
        _receive,
        "Each is added to the text that it was written over, and carried over where the motion "
        "has moved on. What is here already changes nothing. Of a .docx the tracked changes are "
        "taken in; what was changed without being tracked, or who moves or seconds, is told first, "
        "and then nothing is.",
    ),
)
