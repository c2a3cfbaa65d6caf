"""note: evidence beside a clause."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from motion_editor.cli.answer import Answer
from motion_editor.cli.files import Opened, keep_change, open_motion
from motion_editor.cli.verb import Arguments, Verb, add_motion, add_output
from motion_editor.core.errors import MotionError
from motion_editor.core.figures import figure

if TYPE_CHECKING:
    from motion_editor.core.motion import Motion


def _arguments(parser: ArgumentParser) -> None:
    from motion_editor.papers.evidence import KINDS

    add_motion(parser)
    parser.add_argument(
        "clause", metavar="CLAUSE", nargs="?", default="",
        help="the line on which 'show' prints it, or words only it has; without it all notes are "
        "listed",
    )  # fmt: skip
    parser.add_argument("words", metavar="WORDS", nargs="?", default="", help="what the note says")
    parser.add_argument(
        "--kind", choices=list(KINDS),
        help="where it comes from, what a figure counts, what an officer says, who disputes it "
        "(source)",
    )  # fmt: skip
    parser.add_argument(
        "--amendment", metavar="LABEL", default="", help="the clause stands in this amendment"
    )
    other = parser.add_mutually_exclusive_group()
    other.add_argument(
        "--change", metavar="N", default="", help="give note N other WORDS, or another --kind"
    )
    other.add_argument("--remove", metavar="N", default="", help="take note N away")
    add_output(parser, "save under this name instead of changing MOTION")


def _note(arguments: Arguments) -> Answer:
    if arguments.change or arguments.remove:
        return _other(arguments)
    if not arguments.clause:
        if arguments.kind or arguments.output is not None or arguments.amendment:
            raise MotionError(
                "It is not said which clause the note is on.", "Name the clause, then the words."
            )
        opened = open_motion(arguments.motion)
        return _listed(opened, opened.motion)
    opened = open_motion(arguments.motion, to_change=True)
    return _kept(opened, _with_note(opened.motion, arguments), arguments)


def _with_note(motion: Motion, arguments: Arguments) -> Motion:
    from motion_editor.tasks.evidence import with_note
    from motion_editor.tasks.find import find_amendment
    from motion_editor.tasks.places import clause_at

    clauses = motion.current.clauses
    if arguments.amendment:
        clauses = find_amendment(motion, arguments.amendment).text.clauses
    item = clauses[clause_at(clauses, arguments.clause)]
    return with_note(motion, item, arguments.kind or "source", arguments.words)


def _other(arguments: Arguments) -> Answer:
    """Change or remove a note: its words then stand where else the clause does."""
    from motion_editor.tasks.evidence import with_other_words, without_note

    if arguments.words or arguments.amendment:
        raise MotionError(
            "A note that is there stays with its clause.",
            "After --change N give only the words; after --remove N nothing.",
        )
    opened = open_motion(arguments.motion, to_change=True)
    motion = opened.motion
    at = _at(motion, arguments.change or arguments.remove)
    if arguments.change:
        words = arguments.clause or motion.notes[at].text
        kind = arguments.kind or motion.notes[at].kind
        return _kept(opened, with_other_words(motion, at, kind, words), arguments)
    if arguments.clause or arguments.kind:
        raise MotionError("A note that goes needs no words.", "Give --remove and its number.")
    return _kept(opened, without_note(motion, at), arguments)


def _at(motion: Motion, written: str) -> int:
    number = figure(written) or 0
    if not 0 < number <= len(motion.notes):
        raise MotionError(f"There is no note {written}.", "'note' and the file list them.")
    return number - 1


def _kept(opened: Opened, motion: Motion, arguments: Arguments) -> Answer:
    did = "Note on a clause"
    if arguments.change or arguments.remove:
        did = "Note changed" if arguments.change else "Note removed"
    kept = keep_change(opened, motion, arguments.output, force=arguments.force, did=did)
    said = _listed(opened, motion)
    lines = [*said.lines, kept.said]
    facts = {"file": kept.name, **said.facts}
    return Answer(lines, facts, opened.remarks, raw=kept.raw, saved=kept.saved)


def _listed(opened: Opened, motion: Motion) -> Answer:
    from motion_editor.papers.evidence import kind_words
    from motion_editor.tasks.evidence import all_notes

    lines, facts = [], []
    for found in all_notes(motion):
        note, number = found.note, found.at + 1
        words = " / ".join(note.text.splitlines())
        lines.append(f"{number}: on “{found.about}”. {kind_words(note.kind)}: {words}")
        facts.append({"number": number, "about": found.about, "kind": note.kind,
                      "words": note.text})  # fmt: skip
    return Answer(lines or ["There are no notes."], {"notes": facts}, opened.remarks)


VERBS = (
    Verb(
        "note",
        "Keep notes beside a clause: sources, figures, comments, who disputes it.",
        'note demo-out/sample.motion 3 "Highways report, table 2" --kind source',
        _arguments,
        _note,
        "They are never part of the text, and are printed only on request ('paper --evidence').",
    ),
)
