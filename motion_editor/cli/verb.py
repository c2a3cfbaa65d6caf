"""Verbs: their names, arguments and what they run; and the parser that is made of them."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
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
        raise MotionError(f"{text.rstrip('.')}.", f"See '{self.prog} --help'.")


def parser_of(verbs: Sequence[Verb]) -> Parser:
    """The parser of the whole command line."""
    top = Parser(
        prog=NAME, description=_ABOUT, epilog=_EPILOG, allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    top.add_argument("--version", action="version", version=f"{NAME} {__version__}")
    below = top.add_subparsers(dest="verb", metavar="VERB", required=True, title="verbs")
    for verb in verbs:
        one = below.add_parser(
            verb.name,
            help=verb.summary,
            description=fill(f"{verb.summary} {verb.about}".strip(), 78),
            epilog=f"for example:\n  {NAME} {verb.example}",
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        verb.arguments(one)
        one.add_argument("--json", action="store_true", help="answer with one JSON document")
        one.set_defaults(run=verb.run)
    return top


def add_motion(parser: argparse.ArgumentParser) -> None:
    """MOTION: one of our own files."""
    parser.add_argument("motion", metavar="MOTION", help="a .motion file, or - for stdin")


def add_output(parser: argparse.ArgumentParser, what: str, metavar: str = "OUT") -> None:
    """`-o OUT` and `--force`."""
    parser.add_argument("-o", "--output", metavar=metavar, help=what)
    parser.add_argument(
        "--force", action="store_true", help="replace a file of that name that is there already"
    )
