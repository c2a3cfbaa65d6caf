"""demo, councils, templates: what comes with the program."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from motion_editor.cli.answer import Answer, Code
from motion_editor.cli.council import COUNCILS
from motion_editor.cli.progress import Progress
from motion_editor.cli.verb import Arguments, Verb

if TYPE_CHECKING:
    from motion_editor.formats.word.appraisal import Appraisal

_DEMO_FOLDER = "demo-out"


def _demo_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--out", metavar="DIR", default=_DEMO_FOLDER, help=f"the folder to fill ({_DEMO_FOLDER})"
    )
    parser.add_argument(
        "--force", action="store_true", help="replace files there that are not the demonstration's"
    )


def _demo(arguments: Arguments) -> Answer:
    from motion_editor.tasks.demo import demo

    folder = Path(arguments.out)
    with Progress() as progress:
        made = demo(folder, force=arguments.force, progress=progress.step)
    width = max(len(item.name) for item in made.files)
    lines = [*made.story, "", f"In {folder}:"]
    lines += [f"  {item.name:{width}}  {item.what}" for item in made.files]
    facts = {"folder": folder, "story": made.story, "files": made.files}
    return Answer(lines, facts, saved=str(folder))


def _templates_arguments(parser: ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--check", metavar="FILE.docx", help="whether a file can serve as one")
    what.add_argument("--install", metavar="FILE.docx", help="put a file among your own")
    what.add_argument("--names", action="store_true", help="the placeholders that one may have")
    parser.add_argument(
        "--force", action="store_true", help="in the place of one of that name among your own"
    )


def _templates(arguments: Arguments) -> Answer:
    from motion_editor.tasks.templates import installed, own_folder

    if arguments.check is not None:
        return _checked(arguments.check)
    if arguments.install is not None:
        return _installed(arguments.install, force=arguments.force)
    if arguments.names:
        return _names()
    found = installed()
    lines = [
        f"{item.name}: {'your own' if item.own else 'comes with the program'} ({item.path})"
        for item in found
    ]
    lines.append(f"Templates of your own go into {own_folder()}.")
    return Answer(lines, {"templates": found, "own": own_folder()})


def _checked(name: str) -> Answer:
    from motion_editor.tasks.templates import check

    found = check(Path(name))
    sound = found.serves and not found.lacks and not found.dropped
    code = Code.DONE if sound else Code.FOUND
    facts = {
        "file": name,
        "has": found.has,
        "lacks": found.lacks,
        "made": found.made,
        "placeholders": {it.name: it.where for it in found.used},
        "unused": found.unused,
        "wrong": found.wrong,
        "dropped": found.dropped,
        "notes": found.notes,
        "refused": found.refused,
        "serves": found.serves,
    }
    return Answer(_appraised(found), facts, code=code)


def _appraised(found: Appraisal) -> list[str]:
    """What a check found, line by line, with what it comes to at the end."""
    lines = [f"has    {style}" for style in found.has]
    lines += [f"lacks  {style} (papers use the standard one)" for style in found.lacks]
    lines += [f"made   {style} (not there; made from the level above)" for style in found.made]
    lines += [f"fills  {it.written} ({'; '.join(it.where)})" for it in found.used]
    lines += [f"wrong  {f'{it.where}: ' if it.where else ''}{it.said}" for it in found.wrong]
    lines += [f"drops  {sentence}" for sentence in found.dropped]
    lines += [f"note   {sentence}" for sentence in found.notes]
    if found.wrong:
        lines.append("It can't serve as a template: mend what is wrong in Word. See --names.")
    elif found.refused:
        lines.append(f"It can't serve as a template: {found.refused}")
    else:
        lines.append("It can serve as a template.")
    return lines


def _installed(name: str, *, force: bool) -> Answer:
    from motion_editor.tasks.templates import install

    done = install(Path(name), force=force)
    said = f"Put among your own templates as “{done.name}” ({done.path})."
    return Answer([said], {"name": done.name, "path": done.path}, saved=str(done.path))


def _names() -> Answer:
    from motion_editor.papers.blocks import NAMES

    width = max(map(len, NAMES)) + 4
    lines = [f"{f'{{{{{name}}}}}':{width}}  {what}" for name, what in NAMES.items()]
    return Answer(lines, {"placeholders": NAMES})


DEMO = (
    Verb(
        "demo",
        "The bundled sample drafted, amended, carried and printed in every format.",
        "demo --out demo-out",
        _demo_arguments,
        _demo,
    ),
)

VERBS = (
    COUNCILS,
    Verb(
        "templates",
        "List the Word templates installed, check a file, or put it among your own.",
        "templates --check demo-out/notice.docx",
        _templates_arguments,
        _templates,
    ),
)
