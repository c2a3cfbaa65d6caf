"""integrate: the program in the person's menu, and the files that it opens."""

from __future__ import annotations

from argparse import ArgumentParser

from motion_editor.cli.answer import Answer, Code
from motion_editor.cli.verb import Arguments, Verb


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--remove", action="store_true", help="take all of it back")
    parser.add_argument(
        "--look", action="store_true", help="say what would be done, and do nothing"
    )


def _run(arguments: Arguments) -> Answer:
    from motion_editor.formats.reading import Remark
    from motion_editor.tasks.desktop.integrate import in_words, integrate, remove

    done = (remove if arguments.remove else integrate)(look=arguments.look)
    lines = [done.said, *(f"  {in_words(step)}" for step in done.steps)]
    if not arguments.remove and not arguments.look:
        lines.append("To take it back: motion-editor integrate --remove")
    facts = {"said": done.said, "steps": done.steps, "look": arguments.look}
    changed = not arguments.look and bool(done.steps)
    return Answer(
        lines,
        facts,
        [Remark(words) for words in done.remarks],
        Code.DONE if done.whole else Code.FOUND,
        saved="the menu" if changed else "",
    )


VERBS = (
    Verb(
        "integrate",
        "Put Motion Editor in your menu, and have it open .motion, .amendment and .agenda files.",
        "integrate --look",
        _arguments,
        _run,
        "For you alone: no other person’s desktop, and no administrator, is needed. Nothing that "
        "somebody else put there is written over.",
    ),
)
