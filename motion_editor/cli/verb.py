"""Verbs: their names, arguments and what they run; and the parser that is made of them."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from textwrap import fill
from typing import NoReturn

from motion_editor import __version__
from motion_editor.cli.answer import NAME, Answer
from motion_editor.core.errors import MotionError

Arguments = argparse.Namespace
"""The arguments of a verb, as argparse hands them over."""

_ABOUT = "Write council motions, amend them visibly, and print the papers a clerk needs."
_EPILOG = f"""\
With no verb, or with a file, {NAME} opens the window.
'{NAME} VERB --help' explains a verb. '-' stands for stdin or stdout; --json gives
any answer as one JSON document. Exit codes: 0 done; 1 done, and something was found
or is left for a person to settle; 2 could not be done, and nothing was written."""


@dataclass(frozen=True, slots=True)
class Verb:
    """One thing to do: `arguments` declares what it takes, `run` does it.

    `needs` imports nothing by itself: what a verb needs, `run` imports.
    """

    name: str
    summary: str
    example: str
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[Arguments], Answer]
    about: str = ""


class Parser(argparse.ArgumentParser):
    """A parser whose complaints are MotionErrors, so that they are one line like all others."""

    def error(self, message: str) -> NoReturn:
        """Raise the complaint."""
        text = message[:1].upper() + message[1:]
        advice = f"See '{self.prog} --help'."
        if message.startswith("argument -") and "expected" in message:
            advice = f"A value that begins with a hyphen is written after “=”. {advice}"
        raise MotionError(f"{text.rstrip('.')}.", advice)

    def _check_value(self, action: argparse.Action, value: object) -> None:
        """Refuse a word that is none of those that may stand there, naming the nearest."""
        if action.choices is None or value in action.choices:
            return
        known = [str(choice) for choice in action.choices]
        near = get_close_matches(str(value).lower(), known, 1)
        hint = f"Did you mean '{near[0]}'? " if near else ""
        name = "/".join(action.option_strings) or action.metavar
        raise MotionError(f"{name} can't be “{value}”.", f"{hint}It is one of: {', '.join(known)}.")


def parsed(verb: Verb, words: Sequence[str]) -> Arguments:
    """The arguments in the words after a verb; options may stand before, between and after them.

    MotionError where they are not what the verb takes; SystemExit once help has been printed.
    """
    parser = Parser(
        prog=f"{NAME} {verb.name}",
        description=fill(f"{verb.summary} {verb.about}".strip(), 78),
        epilog=f"{_when(verb.example)}\n  {NAME} {verb.example}",
        allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verb.arguments(parser)
    parser.add_argument("--json", action="store_true", help="answer with one JSON document")
    return parser.parse_intermixed_args(words)


def _when(example: str) -> str:
    """What to say before an example; some need what the demonstration writes."""
    return f"for example, after '{NAME} demo':" if "demo-out/" in example else "for example:"


def parser_of(verbs: Sequence[Verb]) -> Parser:
    """The parser of a line without a verb, which says what verbs there are."""
    top = Parser(
        prog=NAME, description=_ABOUT, epilog=_EPILOG, allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    top.add_argument("--version", action="version", version=f"{NAME} {__version__}")
    below = top.add_subparsers(dest="verb", metavar="VERB", required=True, title="verbs")
    for verb in verbs:
        below.add_parser(verb.name, help=verb.summary)
    return top


def add_motion(
    parser: argparse.ArgumentParser, what: str = "a .motion file, or - for stdin"
) -> None:
    """MOTION: one of our own files."""
    parser.add_argument("motion", metavar="MOTION", help=what)


def add_output(parser: argparse.ArgumentParser, what: str, metavar: str = "OUT") -> None:
    """`-o OUT` and `--force`."""
    parser.add_argument("-o", "--output", metavar=metavar, help=what)
    parser.add_argument(
        "--force", action="store_true", help="replace a file of that name that is there already"
    )
