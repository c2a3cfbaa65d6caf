"""agenda: what its command line takes, and which of it goes together."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Final

from motion_editor.cli.verb import Arguments, add_output
from motion_editor.core.errors import MotionError

_ACTIONS: Final = {
    "new": "make AGENDA; WORDS are FIELD=VALUE (council, meeting, time, place, kind, first)",
    "list": "its items in order, and what to look at",
    "set": "FIELD=VALUE of its head, as with new",
    "add": "files: motions, amendments to them, texts and Word files",
    "item": "a plain item: its title, and what it says",
    "register": "ITEM FIELD=VALUE: received, reference, standing (accepted, rejected), why, "
    "minutes, exempt, exempt-why, number, placed, title, text",
    "check": "ITEM, or all of them: whether it came in time, and what the rules say of it",
    "order": "received or rotation; as the standing orders have it where none is named",
    "move": "ITEM LINE: to this line, by hand",
    "remove": "ITEM: take it off",
    "update": "bring motions up to date from their files",
    "out": "ITEM FILE: write its motion as a .motion file",
}


def add_arguments(parser: ArgumentParser) -> None:
    """What `agenda` takes."""
    parser.add_argument(
        "action", metavar="ACTION", choices=tuple(_ACTIONS),
        help="; ".join(f"{name}: {words}" for name, words in _ACTIONS.items()),
    )  # fmt: skip
    parser.add_argument("agenda", metavar="AGENDA", help="an .agenda file, or - for stdin")
    parser.add_argument(
        "words", metavar="WORDS", nargs="*",
        help="as the action says; ITEM is its number, its line as #3, or words of its title",
    )  # fmt: skip
    parser.add_argument(
        "--report", action="store_true", help="add: as reports, whose recommendations are amended"
    )
    parser.add_argument(
        "--skip", action="store_true",
        help="add: leave out what can't be read, and say why; without it all files come or none",
    )  # fmt: skip
    parser.add_argument(
        "--amendment", metavar="LABEL", default="", help="register: this amendment to ITEM"
    )
    _more_arguments(parser)
    add_output(parser, "save under this name instead of changing AGENDA")


def _more_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--first", metavar="GROUP", default="", help="order rotation: which group begins"
    )
    parser.add_argument(
        "--all", action="store_true", help="order: those that were placed by hand as well"
    )
    parser.add_argument(
        "--theirs", metavar="ITEM", action="append", default=[],
        help="update: take the file's motion, though it was changed in the agenda as well",
    )  # fmt: skip
    parser.add_argument(
        "--merge", metavar="ITEM", action="append", default=[],
        help="update: merge the file's motion with the agenda's, where both were changed",
    )  # fmt: skip
    parser.add_argument(
        "--take", metavar="N=SIDE", default="",
        help="update --merge: whose reading stands for clash N: ours (the agenda's, which stands "
        "unless said), theirs (the file's) or both; several with commas between, or all=SIDE",
    )  # fmt: skip
    parser.add_argument(
        "--past", metavar="FOLDER", default="",
        help="list and check: the motions and agendas of earlier meetings",
    )  # fmt: skip


def refuse(arguments: Arguments) -> None:
    """Raise MotionError for what does not go with the action, and for words that are missing."""
    action, many = arguments.action, len(arguments.words)
    least = {"add": 1, "item": 1, "register": 2, "move": 2, "remove": 1, "out": 2,
             "set": 1}.get(action, 0)  # fmt: skip
    most = {
        "item": 2,
        "order": 1,
        "move": 2,
        "remove": 1,
        "out": 2,
        "list": 0,
        "update": 0,
        "check": 1,
    }
    if not least <= many <= most.get(action, many):
        raise MotionError(
            f"'agenda {action}' takes other words.", f"It is {action}: {_ACTIONS[action]}."
        )
    for option, own in (("report", "add"), ("amendment", "register"), ("first", "order"),
                        ("all", "order"), ("theirs", "update"), ("merge", "update"),
                        ("skip", "add")):  # fmt: skip
        if getattr(arguments, option) and action != own:
            raise MotionError(f"--{option} goes with 'agenda {own}'.", "Leave it out.")
    if arguments.past and action not in ("list", "check"):
        raise MotionError("--past goes with 'agenda list' and 'agenda check'.", "Leave it out.")
    if arguments.take and not arguments.merge:
        raise MotionError("--take says what stands of motions that are merged.", "Add --merge.")
