"""councils: the councils whose house style and standing orders are installed."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from motion_editor.cli.answer import Answer, Code
from motion_editor.cli.verb import Arguments, Verb
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from motion_editor.council.installed import Found
    from motion_editor.council.profile import Profile
    from motion_editor.council.rules import Deadline, Rules
    from motion_editor.tasks.own_councils import Read

_CAN = "It can serve as a profile."


def _arguments(parser: ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--show", metavar="NAME", help="all that one of them says, in plain words")
    what.add_argument(
        "--check", metavar="FILE.toml",
        help="whether a file can serve as a profile, and what in it contradicts itself; a .motion "
        "or .amendment for the profile that it brings",
    )  # fmt: skip
    what.add_argument("--install", metavar="FILE.toml", help="put such a file among your own")
    what.add_argument(
        "--remove", metavar="NAME",
        help="take one of your own away (its file is kept); one of the program's that it stood "
        "in for holds again",
    )  # fmt: skip
    parser.add_argument(
        "--force",
        action="store_true",
        help="with --install: in the place of one of that name among your own",
    )


def _councils(arguments: Arguments) -> Answer:
    from motion_editor.tasks.councils import council

    if arguments.check is not None:
        return _checked(arguments.check)
    if arguments.install is not None:
        return _installed(arguments.install, force=arguments.force)
    if arguments.remove is not None:
        return _removed(arguments.remove)
    if arguments.show is not None:
        profile = council(arguments.show)
        return Answer(_shown(profile), {"council": _facts(profile)})
    return _listed()


def _listed() -> Answer:
    from motion_editor.tasks.councils import folders, installed

    found = installed()
    own = folders()[1]
    lines: list[str] = []
    facts: list[dict[str, object]] = []
    for item in found:
        said, fault = _of(item)
        lines += said
        name = item.profile.name if item.profile else "can't be read"
        facts.append({"id": item.id, "name": name, "path": item.path, "fault": fault})
    lines.append(f"Profiles of your own go into {own}.")
    faulty = any(it["fault"] for it in facts)
    code = Code.FOUND if faulty else Code.DONE
    return Answer(lines, {"councils": facts, "own": own}, code=code)


def _of(item: Found) -> tuple[list[str], str]:
    """What the list says of one, and what is wrong with it, "" for nothing."""
    from motion_editor.tasks.own_councils import check

    fault = item.fault
    if item.profile is None or fault is not None:
        lines = [f"{item.id}: can't be read ({item.path})"]
        return [*lines, *([f"  {fault.whole}"] if fault else [])], fault.message if fault else ""
    lines = [f"{item.id}: {item.profile.name} ({item.path})"]
    doubts = check(item.path).doubts
    return [*lines, *(f"  {it.whole}" for it in doubts)], " ".join(it.message for it in doubts)


def _checked(name: str) -> Answer:
    from motion_editor.store import disk
    from motion_editor.tasks.own_councils import check

    path = Path(name)
    try:
        found = check(path)
    except MotionError as fault:
        if not disk.is_file(path):
            raise
        lines = [f"{fault.message} {fault.advice}", "It can't serve as a profile."]
        return Answer(lines, {"file": name, "fault": fault.message}, code=Code.FOUND)
    facts = {"file": name, "council": _facts(found.profile), **_doubts(found)}
    end = f"{_CAN} Look at what is said of it first." if found.doubts else _CAN
    lines = [*_shown(found.profile), *(it.whole for it in found.doubts), end]
    return Answer(lines, facts, code=Code.FOUND if found.doubts else Code.DONE)


def _installed(name: str, *, force: bool) -> Answer:
    from motion_editor.tasks.own_councils import check, install

    found = check(Path(name))
    path = install(found, force=force)
    id = found.profile.id
    said = f"Put among your own councils as “{id}” ({path})."
    lines = [said, *(it.whole for it in found.doubts)]
    code = Code.FOUND if found.doubts else Code.DONE
    return Answer(lines, {"id": id, "path": path, **_doubts(found)}, code=code, saved=str(path))


def _removed(name: str) -> Answer:
    from motion_editor.tasks.earlier_councils import remove, told

    done = remove(name)
    facts = {"id": done.id, "kept": done.kept, "holds": done.instead.name if done.instead else ""}
    return Answer([told(done)], facts)


def _doubts(found: Read) -> dict[str, object]:
    return {"doubts": [{"said": it.message, "advice": it.advice} for it in found.doubts]}


def _shown(profile: Profile) -> list[str]:
    """All that it says; of the roll each member in a line."""
    from motion_editor.council.members import short_names
    from motion_editor.tasks.council_said import chapters, named

    lines = [named(profile)]
    for chapter in chapters(profile):
        lines += ["", chapter.title, *(f"  {words}" for words in chapter.lines)]
    if profile.members:
        lines += ["", "Roll"]
        short = short_names(profile.members)
        for member in profile.members:
            rest = (member.office, member.group, member.ward)
            known = ", ".join(it for it in rest if it)
            name = member.person(profile.form).full
            lines.append(f"  {name} ({short[member]}){f': {known}' if known else ''}")
    return lines


def _facts(profile: Profile) -> dict[str, object]:
    """A profile as JSON has it: days as text, shares in words."""
    facts: dict[str, object] = {it: getattr(profile, it) for it in profile.__slots__}
    facts["rules"] = list(map(_rules, profile.rules))
    facts["closed"] = [
        {"first": it.first.isoformat(), "last": it.last.isoformat(), "name": it.name}
        for it in profile.closed
    ]
    facts["fixed"] = [
        {**{name: getattr(it, name) for name in it.__slots__}, "meeting": it.meeting.isoformat()}
        for it in profile.fixed
    ]
    facts["second"] = dict(profile.second)
    return facts


def _rules(rules: Rules) -> dict[str, object]:
    from motion_editor.council.said import share_words

    facts: dict[str, object] = {it: getattr(rules, it) for it in rules.__slots__}
    facts["since"] = rules.since.isoformat()
    facts |= {it: _deadline(getattr(rules, it)) for it in ("motions", "amendments", "minor")}
    facts["repeat_signatures"] = share_words(rules.repeat_signatures)
    facts["recorded"] = share_words(rules.recorded)
    return facts


def _deadline(it: Deadline | None) -> dict[str, object] | None:
    """A deadline in words beside its parts; None for none."""
    from motion_editor.council.said import deadline_said

    if it is None:
        return None
    return {
        "days": it.days,
        "counting": it.counting,
        "time": it.time.isoformat("minutes") if it.time else "",
        "excluded": sorted(day.value for day in it.excluded),
        "said": deadline_said(it),
    }


COUNCILS = Verb(
    "councils",
    "List the councils installed and where each comes from; show, check, install or remove one.",
    "councils --show aldermoor",
    _arguments,
    _councils,
)
