"""Verbs that are named already and that later versions bring; they say so and do nothing else."""

from __future__ import annotations

from argparse import ArgumentParser
from functools import partial

from motion_editor.cli.answer import NAME, Answer
from motion_editor.cli.verb import Arguments, Verb
from motion_editor.core.errors import MotionError

_SUMMARIES = {
    "merge": "Join copies of one file that were edited apart",
}
NAMES = frozenset(_SUMMARIES)
"""The verbs that are not there yet."""


def not_yet(what: str) -> MotionError:
    """The refusal of something that this version does not do."""
    return MotionError(
        f"{what} is not in this version yet.", f"'{NAME} --help' lists what there is."
    )


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("rest", metavar="…", nargs="*", help="not in this version yet")


def _refuse(name: str, _: Arguments) -> Answer:
    raise not_yet(f"'{name}'")


VERBS = tuple(
    Verb(
        name,
        f"{summary} (not in this version yet).",
        f"{name} --help",
        _arguments,
        partial(_refuse, name),
    )
    for name, summary in _SUMMARIES.items()
)
