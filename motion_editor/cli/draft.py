"""new, read, set: a motion and what stands around its text."""

from __future__ import annotations

import re
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from motion_editor.cli.answer import Answer, Code
from motion_editor.cli.files import (
    STREAM,
    Kept,
    keep_change,
    keep_new,
    open_motion,
    output_name,
    refuse_source,
    source,
)
from motion_editor.cli.verb import Arguments, Verb, add_motion, add_output

if TYPE_CHECKING:
    from motion_editor.core.motion import Motion

SUFFIX = ".motion"


def _new_arguments(parser: ArgumentParser) -> None:
    add_output(parser, "where to save it; else a name made of the title, here", "OUT.motion")
    parser.add_argument("--council", metavar="NAME", default="", help="the council's pattern")
    parser.add_argument("--title", metavar="T", default="", help="the title")


def _new(arguments: Arguments) -> Answer:
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.councils import council
    from motion_editor.tasks.new import new_motion

    motion = new_motion(new_id, council(arguments.council), arguments.title)
    output = output_name(arguments.output, f"{_slug(arguments.title)}{SUFFIX}")
    return _made(motion, keep_new(motion, output, force=arguments.force), "Made a new motion")


def _read_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("source", metavar="SOURCE", help=".docx, .txt, .md, .html, or - for stdin")
    add_output(parser, "where to save it; else the name of SOURCE as .motion, here", "OUT.motion")
    parser.add_argument("--title", metavar="T", default="", help="a title instead of SOURCE's own")
    parser.add_argument("--council", metavar="NAME", default="", help="the council it is for")


def _read(arguments: Arguments) -> Answer:
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.councils import council
    from motion_editor.tasks.read import read_motion

    name: str = arguments.source
    motion, remarks = read_motion(
        source(name), new_id, title=arguments.title, profile=council(arguments.council)
    )
    own = STREAM if name == STREAM else f"{Path(name).stem}{SUFFIX}"
    output = output_name(arguments.output, own)
    refuse_source(output, name)
    kept = keep_new(motion, output, force=arguments.force)
    answer = _made(motion, kept, f"Read {'stdin' if name == STREAM else name}")
    guessed = any(remark.guess for remark in remarks)
    code = Code.FOUND if guessed else Code.DONE
    return Answer(answer.lines, answer.facts, remarks, code, kept.raw, kept.saved)


def _set_arguments(parser: ArgumentParser) -> None:
    add_motion(parser)
    parser.add_argument(
        "values", metavar="FIELD=VALUE", nargs="+",
        help="title, mover, seconder, signatories, group, meeting, received, reference, council, "
        "numbering (bullets, 1., (a) or (i); “1. running” counts through all lead-ins), limit (the "
        "most words it may have) or words (those that are right in it); of an amendment label, "
        "mover, seconder, group, subject, reason or received",
    )  # fmt: skip
    parser.add_argument(
        "--amendment", metavar="LABEL", default="", help="set what stands around an amendment"
    )
    add_output(parser, "save under this name instead of changing MOTION")


def _set(arguments: Arguments) -> Answer:
    from motion_editor.tasks.find import find_amendment
    from motion_editor.tasks.set import (
        assignments,
        set_amendment,
        set_details,
        shown,
        shown_amendment,
    )

    opened = open_motion(arguments.motion, to_change=True)
    values = assignments(arguments.values)
    if arguments.amendment:
        amendment = find_amendment(opened.motion, arguments.amendment)
        motion = set_amendment(opened.motion, amendment, values)
        all_now = shown_amendment(motion.amendment(amendment.id))
    else:
        motion = set_details(opened.motion, values)
        all_now = shown(motion)
    did = f"Details changed: {', '.join(values)}"
    kept = keep_change(opened, motion, arguments.output, force=arguments.force, did=did)
    now = {name: value for name, value in all_now.items() if name in values}
    lines = [f"{name.capitalize()}: {value or '(empty)'}" for name, value in now.items()]
    facts = {"file": kept.name, "details": now}
    lines.append(kept.said)
    return Answer(lines, facts, opened.remarks, raw=kept.raw, saved=kept.saved)


def _made(motion: Motion, kept: Kept, what: str) -> Answer:
    from motion_editor.tasks.set import shown

    details, count = shown(motion), len(motion.current.clauses)
    title = f": “{details['title']}”" if details["title"] else ""
    people = [
        f"{word} by {details[field]}"
        for word, field in (("moved", "mover"), ("seconded", "seconder"))
        if details[field]
    ]
    lines = [f"{what}{title}{', ' if people else ''}{', '.join(people)}."]
    lines.append(f"{count} {'clause' if count == 1 else 'clauses'}.")
    lines += [f"With it came amendment {item.label}." for item in motion.amendments]
    facts = {
        "file": kept.name,
        "details": details,
        "clauses": count,
        "amendments": [item.label for item in motion.amendments],
    }
    lines.append(kept.said)
    return Answer(lines, facts, raw=kept.raw, saved=kept.saved)


def _slug(title: str) -> str:
    """A file name made of a title: letters and figures with hyphens between."""
    return re.sub(r"\W+", "-", title.lower()).strip("-")[:60].rstrip("-") or "motion"


VERBS = (
    Verb(
        "new",
        "A motion from the council's pattern.",
        'new --council aldermoor --title "Safer streets" -o streets.motion',
        _new_arguments,
        _new,
    ),
    Verb(
        "read",
        "Make a motion from a Word file, a text or a web page.",
        "read demo-out/notice.docx -o notice.motion",
        _read_arguments,
        _read,
        "Prints what was not understood, line by line.",
    ),
    Verb(
        "set",
        "Set title, people, dates, reference, council, numbering, limit and words.",
        'set demo-out/sample.motion mover="Councillor Fenwick Oakes" meeting="14 January 2027"',
        _set_arguments,
        _set,
        "FIELD= with nothing after it clears the field.",
    ),
)
