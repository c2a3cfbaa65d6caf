"""show, list, compare: what is in a file, and what differs."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from motion_editor.cli.answer import Answer, Code
from motion_editor.cli.files import keep_bytes, open_motion, output_name, refuse_source, source
from motion_editor.cli.verb import Arguments, Verb, add_motion, add_output
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from motion_editor.core.numbering import NumberingStyle
    from motion_editor.tasks.listing import AmendmentLine, Listing
    from motion_editor.tasks.overlaid import Sheet
    from motion_editor.tasks.show import Text

_MARKS = ("clean", "original", "brackets", "words", "critic", "html")
_RAW_MARKS = ("clean", "original", "critic")


def marks_argument(parser: ArgumentParser, usual: str = "", *, default: str = "") -> None:
    """`--marks` and `--numbers`; `usual` says in words what is taken where none is named."""
    parser.add_argument(
        "--marks", choices=_MARKS, default=default or None,
        help="clean: as amended; original: as it was; brackets: [DELETE:] and [INSERT:]; words: "
        "as instructions; critic: {--left out--}{++put in++}; html: a page "
        f"({usual or default})",
    )  # fmt: skip
    parser.add_argument("--numbers", action="store_true", help="print numbers and bullets")


def _show_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("motion", metavar="MOTION", help="a .motion file; with --raw any file")
    parser.add_argument(
        "--version", dest="version", metavar="V", default="",
        help="notice, moved, substantive or a number; else the current version",
    )  # fmt: skip
    parser.add_argument("--amendment", metavar="LABEL", default="", help="an amendment's text")
    parser.add_argument(
        "--amendments", metavar="LABELS", default="",
        help="several over one text, as 1,2,3 or all: whose each change is, and where they clash",
    )  # fmt: skip
    parser.add_argument(
        "--proceedings", action="store_true", help="what happened at the meeting, step by step"
    )
    parser.add_argument("--raw", action="store_true", help="bare paragraphs, no structure guessed")
    marks_argument(parser, default="clean")


def _show(arguments: Arguments) -> Answer:
    from motion_editor.tasks.show import text_of

    if arguments.raw:
        return _raw(arguments)
    if arguments.proceedings:
        return _proceedings(arguments)
    if arguments.version and arguments.amendment:
        raise MotionError(
            "--version and --amendment name two different texts.", "Name only one of them."
        )
    if arguments.amendments:
        return _overlaid(arguments)
    opened = open_motion(arguments.motion)
    text = text_of(opened.motion, arguments.version, arguments.amendment)
    lines, facts = _shown(text, opened.motion.details.numbering, arguments)
    return Answer(lines, facts, opened.remarks)


def _proceedings(arguments: Arguments) -> Answer:
    from motion_editor.cli.meet import timeline_facts, timeline_lines

    if arguments.version or arguments.amendment or arguments.amendments:
        raise MotionError(
            "--proceedings shows what happened, and no single text.", "Leave out the others."
        )
    opened = open_motion(arguments.motion)
    return Answer(timeline_lines(opened.motion), timeline_facts(opened.motion), opened.remarks)


def _overlaid(arguments: Arguments) -> Answer:
    """Several amendments over one text, their owners in the brackets."""
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.find import find_version
    from motion_editor.tasks.overlaid import chosen, sheets

    if arguments.amendment or arguments.marks not in ("clean", "brackets"):
        raise MotionError(
            "--amendments shows several amendments at once, in brackets.",
            "Leave out --amendment and --marks, or name one with --amendment.",
        )
    opened = open_motion(arguments.motion)
    motion = opened.motion
    version = find_version(motion, arguments.version) if arguments.version else motion.current
    shown = chosen(motion, version, arguments.amendments)
    found = sheets(motion, version, shown, new_id)
    lines: list[str] = []
    facts: list[dict[str, object]] = []
    for sheet in found:
        said, fact = _sheet(sheet, motion.details.numbering, numbers=arguments.numbers)
        lines += ["", *said] if lines else said
        facts.append(fact)
    if not found:
        lines = ["No amendment is open."]
    return Answer(lines, {"texts": facts}, opened.remarks)


def _sheet(
    sheet: Sheet, style: NumberingStyle, *, numbers: bool
) -> tuple[list[str], dict[str, object]]:
    from motion_editor.papers.wording import label as named
    from motion_editor.tasks.meetings import bracketed, done, met
    from motion_editor.tasks.show import Line, printed

    meetings = met(sheet, style)
    owners = {name: item for name, item, _ in sheet.owners}
    names = (f"{name}: {named(it)}{_by(it.mover.full)}" for name, it in owners.items())
    lines = [f"Over {sheet.name}: {'; '.join(names)}."]
    for it in sheet.lines:
        line = Line(bracketed(it), it.level, it.role, it.label)
        lines.append(printed(line, numbers=numbers))
    lines += ["", "Where they meet" if meetings else "No two of them meet."]
    lines += [f"  {it.words}" for it in meetings]
    facts: dict[str, object] = {
        "over": sheet.name,
        "amendments": {name: named(it) for name, it in owners.items()},
        "lines": [
            {"text": bracketed(it), "level": it.level, "role": it.role, "label": it.label,
             "owners": it.owners, "parts": it.bits}
            for it in sheet.lines
        ],
        "changes": done(sheet, style),
        "meetings": meetings,
    }  # fmt: skip
    return lines, facts


def _by(mover: str) -> str:
    return f", moved by {mover}" if mover else ""


def _raw(arguments: Arguments) -> Answer:
    from motion_editor.tasks.raw import not_printed, raw_paragraphs
    from motion_editor.tasks.show import one_line

    if arguments.version or arguments.amendment or arguments.amendments or arguments.numbers:
        raise MotionError(
            "--raw prints a file as it is: it knows no versions, amendments or numbers.",
            "Leave out --raw, or these.",
        )
    if arguments.marks not in _RAW_MARKS:
        raise MotionError(
            f"--raw has no marks “{arguments.marks}”.", f"It has: {', '.join(_RAW_MARKS)}."
        )
    found = source(arguments.motion)
    paragraphs = raw_paragraphs(found, arguments.marks)
    facts = {"text": found.name, "marks": arguments.marks, "paragraphs": paragraphs}
    remarks = (*found.remarks, *not_printed(found))
    return Answer([one_line(text) for text in paragraphs], facts, remarks)


def _shown(
    text: Text, style: NumberingStyle, arguments: Arguments
) -> tuple[list[str], dict[str, object]]:
    return shown_text(text, style, arguments.marks or "critic", numbers=arguments.numbers)


def shown_text(
    text: Text, style: NumberingStyle, how: str, *, numbers: bool
) -> tuple[list[str], dict[str, object]]:
    """A text as lines, and as facts, with its changes marked in one of the ways of `--marks`."""
    from motion_editor.tasks.show import Marks, html_page, lines, printed, with_feet

    marks = Marks(how)
    facts: dict[str, object] = {"text": text.name, "marks": marks.value}
    if marks is Marks.HTML:
        page = html_page(text, style)
        return page.splitlines(), {**facts, "html": page}
    shown = [printed(it, numbers=numbers) for it in with_feet(text, marks, style)]
    return shown, {**facts, "lines": lines(text, marks, style)}


def _list(arguments: Arguments) -> Answer:
    from motion_editor.tasks.councils import council_of
    from motion_editor.tasks.listing import listing

    opened = open_motion(arguments.motion)
    found = listing(opened.motion, council_of(opened.motion))
    facts = {name: getattr(found, name) for name in found.__slots__}
    return Answer(_listed(found), facts, opened.remarks)


def _listed(found: Listing) -> list[str]:
    out = [found.title or "Motion without a title"]
    facts = (
        ("Moved by", found.mover), ("Seconded by", found.seconder),
        ("Signed by", found.signatories), ("For", found.group), ("Council", found.council),
        ("Meeting", found.meeting), ("Received", found.received), ("Reference", found.reference),
        ("Right in it", ", ".join(found.words)),
    )  # fmt: skip
    out += [f"{name}: {value}" for name, value in facts if value]
    out += ["", "Versions"]
    for item in found.versions:
        made = ", ".join(part for part in (item.amendment, item.why) if part)
        size = f"{item.clauses} clauses, {item.words} words"
        out.append(f"  {item.number}  {item.stage}: {size}{f' ({made})' if made else ''}")
    if found.length.limit:
        out += [f"  Length: {found.length.said}.", f"  {found.length.counts}"]
    out += ["", "Amendments" if found.amendments else "No amendments"]
    for amendment in found.amendments:
        out += _listed_amendment(amendment)
    if found.separate:
        out += ["", "Voted on separately", *(f"  {said}" for said in found.separate)]
    outcome = found.outcome or "not decided"
    outcome += f" ({found.votes})" if found.votes else ""
    if len(found.order) > 1:
        how = "the chair’s" if found.by_chair else "by place and reach"
        out += ["", f"Order, {how}: {', '.join(found.order)}"]
    if found.proceedings:
        out += ["", "The meeting", *(f"  {words}" for words in found.proceedings)]
    waiting = ", ".join(found.to_decide) or "nothing"
    return [*out, "", f"The motion: {outcome}", f"Still to be voted on: {waiting}"]


def _listed_amendment(item: AmendmentLine) -> list[str]:
    votes = f" ({item.votes})" if item.votes else ""
    count = f"{item.changes} {'change' if item.changes == 1 else 'changes'}"
    out = [f"  {item.name}: {item.outcome}{votes}; to {item.against}, {item.text}, {count}"]
    people = (("moved by", item.mover), ("seconded by", item.seconder), ("for", item.group),
              ("received", item.received))  # fmt: skip
    said = ", ".join(f"{word} {name}" for word, name in people if name)
    out += [f"     {said}"] if said else []
    out += [f"     {item.agreed}"] if item.agreed else []
    out += [f"     {said}" for said in item.parts]
    out += [f"     if carried: {item.length.said}"] if item.length.near else []
    for clash in item.clashes:
        settled = f" It was {clash.settled}." if clash.settled else ""
        out.append(f"     {clash.words}{settled}")
    return [*out, *(f"     to look at: {words}" for words in item.flags)]


def _compare_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("old", metavar="OLD", help="any readable file, or - for stdin")
    parser.add_argument("new", metavar="NEW", help="any readable file, or - for stdin")
    marks_argument(parser, "critic, and tracked changes with -o")
    add_output(parser, "a paper of it: .docx, .pdf, .html or .txt", "OUT")
    parser.add_argument("--exit-code", action="store_true", help="exit with 1 where the two differ")


def _compare(arguments: Arguments) -> Answer:
    from motion_editor.formats.reading import Remark
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.compare import compare_sources, compared_paper
    from motion_editor.tasks.paper import paper_bytes, suffix_of
    from motion_editor.tasks.show import Marks

    if arguments.old == arguments.new == "-":
        raise MotionError("Only one file can come from stdin.", "Name the other.")
    suffix = "" if arguments.output is None else suffix_of(output_name(arguments.output, ""))
    if suffix:
        refuse_source(arguments.output, arguments.old, arguments.new)
    found = compare_sources(source(arguments.old), source(arguments.new), new_id)
    lines, facts = _shown(found.text, found.style, arguments)
    facts = {"differ": found.differ, "beside": found.beside, **facts}
    code = Code.FOUND if found.differ and arguments.exit_code else Code.DONE
    raw, saved = None, ""
    if suffix:
        paper = compared_paper(found, Marks(arguments.marks) if arguments.marks else Marks.HTML)
        kept = keep_bytes(paper_bytes(paper, suffix), arguments.output, force=arguments.force)
        lines, raw, saved = [kept.said], kept.raw, kept.saved
        facts["file"] = kept.name
    if not found.differ:
        lines = ["The two texts are the same, word for word."] if suffix else lines
    beside = (Remark(words) for words in found.beside)
    return Answer(lines, facts, (*found.remarks, *beside), code, raw, saved)


VERBS = (
    Verb(
        "show",
        "Print a text of a motion, or any file as bare paragraphs.",
        "show demo-out/sample.motion --amendment 2 --marks critic",
        _show_arguments,
        _show,
    ),
    Verb(
        "list",
        "Versions, amendments, outcomes, clashes, what is still to be voted on.",
        "list demo-out/sample.motion",
        add_motion,
        _list,
    ),
    Verb(
        "compare",
        "Align and compare any two texts or motions.",
        "compare demo-out/notice.docx demo-out/substantive.docx --marks words",
        _compare_arguments,
        _compare,
    ),
)
