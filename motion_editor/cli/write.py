"""edit, find, replace: what is written in a draft of the motion, or in an amendment."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from motion_editor.cli.answer import Answer, Code
from motion_editor.cli.files import Opened, keep_change, open_motion
from motion_editor.cli.verb import Arguments, Verb, add_motion, add_output
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from motion_editor.core.amendment import Amendment
    from motion_editor.core.clause import Clauses
    from motion_editor.core.search import Hit
    from motion_editor.tasks.seek import Query

_OUTPUT = "save under this name instead of changing MOTION"
_AMENDMENT = "in this amendment, where every change is tracked; else in the draft of the motion"


def _edit_arguments(parser: ArgumentParser) -> None:
    from motion_editor.tasks.clauses import Act

    add_motion(parser)
    parser.add_argument(
        "clause", metavar="CLAUSE", help="the line on which 'show' prints it, or words only it has"
    )
    parser.add_argument(
        "act", metavar="ACT", choices=[item.value for item in Act],
        help=", ".join(item.value for item in Act),
    )  # fmt: skip
    parser.add_argument(
        "words", metavar="WORDS", nargs="?", default="",
        help="the new words (reword), those of a clause after it (insert), or words of the clause "
        "(bold, italic, link)",
    )  # fmt: skip
    parser.add_argument("--to", metavar="ADDRESS", default="", help="where the link leads")
    parser.add_argument("--amendment", metavar="LABEL", default="", help=_AMENDMENT)
    add_output(parser, _OUTPUT)


def _edit(arguments: Arguments) -> Answer:
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.clauses import WORDY, Act, Doing, done
    from motion_editor.tasks.places import clause_at

    act = Act(arguments.act)
    if arguments.words and act not in WORDY:
        raise MotionError(f"'{act.value}' takes no words.", "Leave them out.")
    if bool(arguments.to) != (act is Act.LINK):
        raise MotionError("--to says where a link leads.", "It goes with 'link', and only there.")
    opened = open_motion(arguments.motion, to_change=True)
    amendment = _where(opened, arguments.amendment)
    clauses = _text(opened, amendment)
    doing = Doing(act, clause_at(clauses, arguments.clause), arguments.words, arguments.to)
    after = done(clauses, doing, new_id, tracked=amendment is not None)
    return _kept(opened, amendment, after, "Done.", {"act": act.value}, arguments)


def _query_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--match-case", action="store_true", help="capitals as they are written")
    parser.add_argument("--whole-words", action="store_true", help="not within longer words")
    parser.add_argument(
        "--expression", action="store_true", help="FIND is a regular expression, “\\1” its group"
    )


def _find_arguments(parser: ArgumentParser) -> None:
    add_motion(parser)
    parser.add_argument("find", metavar="FIND", help="the words to look for")
    parser.add_argument(
        "--amendment", metavar="LABEL", default="", help="in this amendment; else in the motion"
    )
    parser.add_argument(
        "--left-out", action="store_true", help="also in the words that the amendment leaves out"
    )
    _query_arguments(parser)


def _find(arguments: Arguments) -> Answer:
    from motion_editor.core.search import hits
    from motion_editor.tasks.find import find_amendment
    from motion_editor.tasks.seek import matcher
    from motion_editor.tasks.show import in_critic, one_line

    opened = open_motion(arguments.motion)
    amendment = find_amendment(opened.motion, arguments.amendment) if arguments.amendment else None
    clauses = _text(opened, amendment)
    found = hits(clauses, matcher(_asked(arguments)), struck=arguments.left_out)
    numbers = _numbers(clauses)
    facts = [
        {"clause": numbers[hit.span.start.clause], "words": _said(clauses, hit),
         "left_out": hit.struck}
        for hit in found
    ]  # fmt: skip
    lines = []
    for at in dict.fromkeys(hit.span.start.clause for hit in found):
        number = str(numbers[at]) if numbers[at] else "left out"
        lines.append(f"{number}: {one_line(in_critic(clauses[at].runs))}")
    lines.append(_times("Found", len(found)) if found else "Not found.")
    return Answer(lines, {"found": facts}, opened.remarks)


def _replace_arguments(parser: ArgumentParser) -> None:
    add_motion(parser)
    parser.add_argument("find", metavar="FIND", help="the words to look for")
    parser.add_argument("instead", metavar="WITH", help="the words to put in their place")
    parser.add_argument("--amendment", metavar="LABEL", default="", help=_AMENDMENT)
    _query_arguments(parser)
    add_output(parser, _OUTPUT)


def _replace(arguments: Arguments) -> Answer:
    from motion_editor.core.search import hit_words, hits, replace_hits
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.seek import matcher

    opened = open_motion(arguments.motion, to_change=True)
    amendment = _where(opened, arguments.amendment)
    clauses = _text(opened, amendment)
    found = hits(clauses, matcher(_asked(arguments), arguments.instead))
    wanted = [hit for hit in found if hit.instead != hit_words(clauses, hit)]
    if not wanted:
        raise MotionError(
            "There is nothing to replace.", "Look for the words with 'find', or in another text."
        )
    done = replace_hits(clauses, wanted, tracked=amendment is not None, new_id=new_id)
    said = _times("Replaced", len(wanted))
    return _kept(opened, amendment, done.clauses, said, {"replaced": len(wanted)}, arguments)


def _asked(arguments: Arguments) -> Query:
    from motion_editor.tasks.seek import Query

    if not arguments.find:
        raise MotionError("It is not said what to look for.", "Give the words.")
    return Query(arguments.find, arguments.match_case, arguments.whole_words, arguments.expression)


def _where(opened: Opened, label: str) -> Amendment | None:
    """The amendment that is written in, None for the motion; MotionError where it stands fixed."""
    from motion_editor.tasks.find import find_amendment
    from motion_editor.tasks.marks import refuse_fixed

    amendment = find_amendment(opened.motion, label) if label else None
    refuse_fixed(opened.motion, amendment)
    return amendment


def _text(opened: Opened, amendment: Amendment | None) -> Clauses:
    return opened.motion.current.clauses if amendment is None else amendment.text.clauses


def _numbers(clauses: Clauses) -> list[int]:
    """The line on which 'show' prints each clause of a marked text; 0 for what is left out."""
    from motion_editor.core.tracked import proposed

    at = {item.id: number for number, item in enumerate(proposed(clauses), 1)}
    return [0 if it.wholly_struck else at.get(it.moved_from or it.id, 0) for it in clauses]


def _said(clauses: Clauses, hit: Hit) -> str:
    from motion_editor.core.search import hit_parts, hit_words
    from motion_editor.core.text import cut, words

    first, last = hit.span
    if not hit.struck or first.clause != last.clause:
        return hit_words(clauses, hit)
    runs = clauses[first.clause].runs
    return "".join(
        words(cut(runs, low.offset, high.offset)) for low, high in hit_parts(clauses, hit)
    )


def _times(what: str, number: int) -> str:
    return f"{what} {'once' if number == 1 else f'{number:,} times'}."


def _kept(
    opened: Opened,
    amendment: Amendment | None,
    after: Clauses,
    said: str,
    facts: dict[str, object],
    arguments: Arguments,
) -> Answer:
    """Save the motion with this text, and show the clauses that differ."""
    from motion_editor.papers.wording import label as named
    from motion_editor.tasks.show import in_critic, one_line
    from motion_editor.tasks.texts import with_text

    before = set(_text(opened, amendment))
    motion = with_text(opened.motion, amendment, after)
    where = named(amendment) if amendment else "the motion"
    did = f"Words changed in {where}"
    kept = keep_change(opened, motion, arguments.output, force=arguments.force, did=did)
    changed = [one_line(in_critic(it.runs)) for it in after if it not in before]
    lines = [said, *(f"  {line}" for line in changed), kept.said]
    facts = {"file": kept.name, **facts, "changed": changed}
    return Answer(lines, facts, opened.remarks, Code.DONE, kept.raw, kept.saved)


VERBS = (
    Verb(
        "edit",
        "Change one clause of a draft, or of an amendment.",
        'edit demo-out/sample.motion "20 miles" reword "Set a limit of 20 miles an hour." '
        "--amendment 2",
        _edit_arguments,
        _edit,
        "The motion's own text can be edited until it is issued or amended.",
    ),
    Verb(
        "find",
        "Find words in the motion or in an amendment.",
        "find demo-out/sample.motion patrols --whole-words",
        _find_arguments,
        _find,
        "A straight quotation mark, a space or a hyphen also finds what papers print for it.",
    ),
    Verb(
        "replace",
        "Put other words in place of what is found, everywhere.",
        "replace demo-out/sample.motion Easter spring --amendment 2",
        _replace_arguments,
        _replace,
        "In an amendment that is tracked.",
    ),
)
