"""log: the work log of a motion's file, who did what in it and when."""

from __future__ import annotations

from argparse import ArgumentParser
from dataclasses import replace

from motion_editor.cli.answer import Answer
from motion_editor.cli.files import (
    STREAM,
    Opened,
    keep_bytes,
    keep_change,
    open_motion,
    output_name,
    refuse_source,
)
from motion_editor.cli.verb import Arguments, Verb, add_output
from motion_editor.core.errors import MotionError


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "motion", metavar="MOTION", nargs="?", default="",
        help="a .motion file, or -; without it, how the log is kept on this computer",
    )  # fmt: skip
    parser.add_argument("--clear", action="store_true", help="take every entry out of the file")
    parser.add_argument(
        "--name", metavar="NAME",
        help="the name that stands in what you do from now on; '' for none",
    )  # fmt: skip
    turn = parser.add_mutually_exclusive_group()
    turn.add_argument(
        "--off", action="store_true", help="write no log from now on, in whatever motion"
    )
    turn.add_argument("--on", action="store_true", help="write it again")
    add_output(parser, "write it to a file: .csv, .txt, .html, .docx or .pdf")


def _log(arguments: Arguments) -> Answer:
    sets = arguments.name is not None or arguments.on or arguments.off
    if sets or not arguments.motion:
        if arguments.motion or arguments.clear or arguments.output is not None:
            raise MotionError(
                "A name, --on and --off hold for every motion."
                if sets
                else "It is not said whose log.",
                "Leave out the file and -o." if sets else "Name the file of the motion.",
            )
        return _kept_how(arguments)
    opened = open_motion(arguments.motion, to_change=arguments.clear)
    if arguments.clear:
        return _cleared(opened, arguments)
    return _written(opened, arguments) if arguments.output is not None else _printed(opened)


def _kept_how(arguments: Arguments) -> Answer:
    """What name stands in it, and whether it is written; changed where that is asked for."""
    from motion_editor.formats.reading import Remark
    from motion_editor.store import settings
    from motion_editor.tasks.worklog import display_name

    before, problem = settings.load()
    name = before.name if arguments.name is None else display_name(arguments.name)
    on = (before.log or arguments.on) and not arguments.off
    now = replace(before, name=name, log=on)
    if now != before:
        settings.save(now, since=before)
    lines = ["A work log is written." if on else "No work log is written."]
    lines.append(f"Your name in it is “{name}”." if name else "No name of yours stands in it.")
    saved = str(settings.settings_file()) if now != before else ""
    remarks = [Remark(problem)] if problem else []
    return Answer(lines, {"on": on, "name": name}, remarks, saved=saved)


def _cleared(opened: Opened, arguments: Arguments) -> Answer:
    from motion_editor.tasks.worklog import cleared

    if arguments.output is not None:
        raise MotionError("A log that is cleared is not written.", "Leave out -o or --clear.")
    kept = keep_change(opened, cleared(opened.motion), None, force=False, did="")
    count = len(opened.motion.log)
    facts = {"file": kept.name, "cleared": count}
    lines = [f"Taken out of the work log: {count:,}.", kept.said]
    return Answer(lines, facts, opened.remarks, raw=kept.raw, saved=kept.saved)


def _printed(opened: Opened) -> Answer:
    from motion_editor.papers.worklog import said_when

    log = opened.motion.log
    lines = [f"{said_when(it)}{f', {it.who}' if it.who else ''}: {it.what}" for it in log]
    facts = {"entries": [{"when": it.when, "who": it.who, "what": it.what} for it in log]}
    return Answer(lines or ["There is no entry in the work log."], facts, opened.remarks)


def _written(opened: Opened, arguments: Arguments) -> Answer:
    from motion_editor.tasks.worklog_out import CSV, log_bytes, suffix_of

    output = output_name(arguments.output, "")
    refuse_source(output, arguments.motion)
    suffix = CSV if output == STREAM else suffix_of(output)
    kept = keep_bytes(log_bytes(opened.motion, suffix), output, force=arguments.force)
    facts = {"file": kept.name, "entries": len(opened.motion.log)}
    return Answer([kept.said], facts, opened.remarks, raw=kept.raw, saved=kept.saved)


VERBS = (
    Verb(
        "log",
        "The work log of a motion: who did what in its file, and when.",
        "log demo-out/sample.motion",
        _arguments,
        _log,
        "It is about the work on the file; what happened in the council is 'show --proceedings'. "
        "Nobody's name stands in it that --name was not given. It goes along with nothing that is "
        "sent, but for a copy of the motion where 'send --with work-log' asks for it.",
    ),
)
