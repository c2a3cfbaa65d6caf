"""The command line: a line of arguments in, an exit code out."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from motion_editor.cli import (
    agenda,
    agree,
    change,
    check,
    desktop,
    draft,
    foresee,
    keep,
    look,
    meet,
    merge,
    note,
    press,
    record,
    rescue,
    review,
    rivals,
    share,
    spell,
    stock,
    worklog,
    write,
)  # fmt: skip
from motion_editor.cli.answer import NAME, Code, complain, prepare_streams, say
from motion_editor.cli.verb import Verb, parsed, parser_of
from motion_editor.core.errors import MotionError

VERBS: tuple[Verb, ...] = (
    *stock.DEMO, *draft.VERBS, *write.VERBS, *review.VERBS, *change.VERBS, *agree.VERBS,
    *agenda.VERBS,
    *note.VERBS, *look.VERBS,
    *press.VERBS, *share.VERBS, *record.VERBS, *spell.VERBS, *rescue.VERBS, *merge.VERBS,
    *foresee.VERBS, *rivals.VERBS, *meet.VERBS, *check.VERBS, *keep.VERBS, *worklog.VERBS,
    *desktop.VERBS, *stock.VERBS,
)  # fmt: skip


def main(argv: Sequence[str]) -> int:
    """Run one verb; 0 done, 1 done and something found, 2 not done and nothing written."""
    prepare_streams()
    try:
        return _run(list(argv))
    except MotionError as error:
        complain(error)
        return int(Code.FAILED)


def _run(argv: list[str]) -> int:
    _check_verb(argv)
    verb = next((verb for verb in VERBS if verb.name == argv[0]), None)
    try:
        if verb is None:
            parser_of(VERBS).parse_args(argv)
            raise MotionError("The verb comes first.", f"See '{NAME} --help'.")
        arguments = parsed(verb, argv[1:])
    except SystemExit as stop:  # --help and --version have been printed
        return int(stop.code or 0)
    answer = verb.run(arguments)
    return int(say(answer, as_json=arguments.json))


def _check_verb(argv: list[str]) -> None:
    """Raise MotionError where the first word is no verb."""
    names = [verb.name for verb in VERBS]
    first = argv[0] if argv else ""
    if first.startswith("-") or first in names:
        return
    near = get_close_matches(first, names, 1)
    hint = f"Did you mean '{near[0]}'? " if near else ""
    what = f"There is no verb '{first}'." if first else "A verb is missing."
    raise MotionError(what, f"{hint}'{NAME} --help' lists them all.")
