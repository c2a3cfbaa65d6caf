"""spell, words: what no word list knows, and the words that were added for it."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from motion_editor.cli.answer import Answer, Code
from motion_editor.cli.files import keep_change, open_motion
from motion_editor.cli.verb import Arguments, Verb, add_motion, add_output
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from motion_editor.tasks.misspelt import Misspelling


def _spell_arguments(parser: ArgumentParser) -> None:
    add_motion(parser)
    parser.add_argument(
        "--version", dest="version", metavar="V", default="",
        help="notice, moved, substantive or a number; else the current version",
    )  # fmt: skip
    parser.add_argument(
        "--amendment", metavar="LABEL", default="", help="the text if this amendment is carried"
    )
    parser.add_argument("--suggest", action="store_true", help="say what each may stand for")


def _spell(arguments: Arguments) -> Answer:
    from motion_editor.tasks.misspelt import check

    if arguments.version and arguments.amendment:
        raise MotionError(
            "--version and --amendment name two different texts.", "Name only one of them."
        )
    opened = open_motion(arguments.motion)
    name, found = check(
        opened.motion, arguments.version, arguments.amendment, suggest=arguments.suggest
    )
    lines = [_line(item, suggest=arguments.suggest) for item in found]
    code = Code.FOUND if found else Code.DONE
    return Answer(
        lines or ["Every word is known."], {"text": name, "unknown": found}, opened.remarks, code
    )


def _line(item: Misspelling, *, suggest: bool) -> str:
    said = f"{item.place}: {item.word}"
    if not suggest:
        return said
    return f"{said} ({', '.join(item.suggestions) or 'nothing is like it'})"


def _words_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--add", metavar="WORD", nargs="+", help="put words on the list")
    parser.add_argument("--remove", metavar="WORD", nargs="+", help="take words off it")
    parser.add_argument(
        "--motion", metavar="FILE", help="the words that are right in this motion, not your own"
    )
    add_output(parser, "save the motion under this name instead of changing FILE")


def _words(arguments: Arguments) -> Answer:
    from motion_editor.store import my_words
    from motion_editor.tasks.spelling import forget, learn

    if arguments.add and arguments.remove:
        raise MotionError("--add and --remove can't be had in one line.", "Use one of them.")
    if arguments.motion is not None:
        return _words_of_motion(arguments)
    if arguments.output is not None:
        raise MotionError("-o is for a motion's own words.", "Name its file with --motion.")
    file, before = my_words.words_file(), my_words.load()
    now = before
    if arguments.remove:
        now = forget(arguments.remove)
    elif arguments.add:
        now = learn(arguments.add)
    words = sorted(now, key=lambda it: (it.lower(), it))
    lines = [*words, f"{'These are' if words else 'No words are yet'} in {file}."]
    return Answer(lines, {"words": words, "file": file}, saved=str(file) if now != before else "")


def _words_of_motion(arguments: Arguments) -> Answer:
    from motion_editor.tasks.spelling import with_word, without_word

    changes = bool(arguments.add or arguments.remove)
    if not changes and arguments.output is not None:
        raise MotionError("Nothing is changed without --add or --remove.", "Leave out -o.")
    opened = open_motion(arguments.motion, to_change=changes)
    motion = opened.motion
    for word in arguments.add or ():
        motion = with_word(motion, word)
    for word in arguments.remove or ():
        motion = without_word(motion, word)
    words = motion.details.words
    lines = [*words, *([] if words else ["No words of its own are right in this motion yet."])]
    facts: dict[str, object] = {"words": words}
    if not changes:
        return Answer(lines, facts, opened.remarks)
    did = "Words that are right in it"
    kept = keep_change(opened, motion, arguments.output, force=arguments.force, did=did)
    return Answer(
        [*lines, kept.said], {"file": kept.name, **facts}, opened.remarks,
        raw=kept.raw, saved=kept.saved,
    )  # fmt: skip


VERBS = (
    Verb(
        "spell",
        "List the words that no word list knows.",
        "spell demo-out/sample.motion --amendment 2 --suggest",
        _spell_arguments,
        _spell,
        "British English, the council's own words, yours, and the names in the file are known. "
        "Exits with 1 where a word is not.",
    ),
    Verb(
        "words",
        "List the words you have added to the word list, or change them.",
        "words --add Penhale rewilding",
        _words_arguments,
        _words,
        "With --motion those that are right in one motion, which go with its file.",
    ),
)
