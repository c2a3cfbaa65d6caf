"""What a Word file holds beside its text, and its tracked changes: each named in a remark."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from motion_editor.core.wording import Said, many, mark, phrase, say, strung
from motion_editor.formats.reading import Remark
from motion_editor.formats.word import names as n
from motion_editor.formats.word.brought import RUNNING, called, is_brought, is_own_picture
from motion_editor.formats.word.names import w
from motion_editor.formats.word.own_part import OwnPart, line_mark, read_own
from motion_editor.formats.word.package import Package, open_word
from motion_editor.formats.word.pieces import Item, Para
from motion_editor.formats.word.revisions import Resolved, critic, resolve
from motion_editor.formats.word.stream import Scan, is_on

if TYPE_CHECKING:
    from lxml.etree import _Element

_PARTS: Final = (
    ("header", "", ""),
    ("footer", "", ""),
    ("footnotes", "footnote", mark("A footnote")),
    ("endnotes", "endnote", mark("An endnote")),
    ("comments", "comment", mark("A comment")),
)
_PART: Final = mark("{part} was left out: “{words}”.")
_PART_BY: Final = mark("{part} by {author} was left out: “{words}”.")
_PICTURE: Final = mark("A picture or drawing was left out.")
_PICTURE_OF: Final = mark("A picture or drawing was left out: “{words}”.")
_LOOKS: Final = (
    ("u", mark("Words underlined were read like all others: “{words}”.")),
    ("highlight", mark("Words highlighted in colour were read like all others: “{words}”.")),
)
_TAKEN: Final = {"footnote": n.FOOTNOTE, "endnote": n.ENDNOTE}
"""Notes that are read with the text, and the references to them."""

_PAGE_NUMBER: Final = re.compile(r"(?i)\W*(?:page\s+)?\d*\W*(?:(?:of|/)\s*\d*)?\W*")
_LETTER: Final = re.compile(r"\w(?<!_)")
_ORDINALS: Final = frozenset(("st", "nd", "rd", "th"))
_ADDED: Final = frozenset({n.INS, n.MOVE_TO})
_STRUCK: Final = frozenset({n.DEL, n.MOVE_FROM})
_MARKED: Final = frozenset({n.PPR_CHANGE, w("cellIns"), w("cellDel")})


def all_words(parts: Iterable[Resolved]) -> str:
    """The words of several paragraphs in one line."""
    return " ".join(" ".join(part.text.split()) for part in parts if part.text.strip())


def remarks_unread(data: bytes, own: OwnPart | None = None) -> tuple[Remark, ...]:
    """A remark for each thing in a Word file that its bare paragraphs do not hold, such as a note.

    What is as a paper of ours brought it, whose part is `own`, is left unsaid. MotionError for
    what is no safe Word file.
    """
    package = open_word(data)
    return (*_parts(package, own), *tracked_running(package), *_objects(package, own))


def tracked_running(package: Package) -> Iterator[Remark]:
    """A remark for each line of a header or footer in which a change is tracked."""
    for part, name in called(package).items():
        for line in critic_lines(Scan().items(package.part(part))):
            yield Remark(
                say("{part} has a tracked change, which was not taken: {words}", part=name,
                    words=line)
            )  # fmt: skip


def words_in(item: _Element) -> str:
    """The words of a note or comment as it was before any tracked changes, in one line."""
    return all_words(resolve(tuple(Scan().items(item)), "original"))


def critic_lines(items: Iterable[Item]) -> Iterator[str]:
    """The paragraphs in which something is tracked, in CriticMarkup."""
    for item in items:
        if isinstance(item, Para) and (item.side.by or any(it.side.by for it in item.pieces)):
            yield from (line for line in critic((item,)) if any(map(str.isalnum, line)))


def remarks_beside(
    package: Package, boxed: Iterable[Resolved], scan: Scan, *, reviewed: bool = False
) -> Iterator[Remark]:
    """A remark for each thing that is not taken over, with its words where it has any.

    Where the changes of a file are taken in (`reviewed`) these and comments are told elsewhere.
    """
    taken = scan.notes.taken if scan.notes else set()
    own = read_own(package)
    if not reviewed:
        yield from _all_tracked(package, taken)
    ends = sum(tag == n.ENDNOTE for tag, _ in taken)
    if ends:
        yield Remark(
            many("{n} endnotes were read as footnotes.", "An endnote was read as a footnote.", ends)
        )
    yield from _parts(package, own, taken, but=("comments",) if reviewed else ())
    known = own.printed if own else frozenset()
    for part in boxed:
        if part.text.strip() and line_mark(part.text) not in known:
            words = all_words([part])
            yield Remark(say("The text box “{words}” was left out of the motion.", words=words))
    yield from _letterhead(package, known)
    yield from _objects(package, own)
    yield from _orphans(scan)
    yield from _prompts(scan)
    yield from _as_others(package.body)
    yield from _looks(package.body)


def _all_tracked(package: Package, taken: Collection[tuple[str, str]]) -> Iterator[Remark]:
    """The tracked changes of the text and of the notes that are read with it."""
    kinds = {tag: kind for kind, tag in _TAKEN.items() if any(it[0] == tag for it in taken)}
    notes = [package.first(f"{kind}s") for kind in kinds.values()]
    yield from tracked([package.body, *(root for root in notes if root is not None)])


def _orphans(scan: Scan) -> Iterator[Remark]:
    if orphans := " ".join(text for text in scan.orphans if text.strip()):
        yield Remark(
            say(
                "Words are stored as deleted but belong to no tracked change and were left out: "
                "“{words}”.",
                words=orphans,
            ),
            guess=True,
        )


def _as_others(body: _Element) -> Iterator[Remark]:
    """Words that do not look as if they stood, and were read like all others."""
    if hidden := _words_with(body, "vanish"):
        said = say("Words that Word hides were read like all others: “{words}”.", words=hidden)
        yield Remark(said, guess=True)
    if struck := _words_with(body, "strike", "dstrike"):
        yield Remark(
            say(
                "Words that are struck through by their font, not by a tracked change, were read "
                "as ordinary words: “{words}”.",
                words=struck,
            ),
            guess=True,
        )


def _prompts(scan: Scan) -> Iterator[Remark]:
    for prompt in scan.prompts or ():
        if prompt.strip():
            words = prompt.strip()
            yield Remark(
                say("A form's prompt that nobody filled in was left out: “{words}”", words=words)
            )


def _looks(body: _Element) -> Iterator[Remark]:
    """Looks within a paragraph that a motion does not keep, and that may mean something."""
    for name, pattern in _LOOKS:
        if found := _words_with(body, name, part=True):
            yield Remark(say(pattern, words=found))
    raised = [word for word in _words_with(body, "vertAlign").split() if word not in _ORDINALS]
    if raised:
        yield Remark(
            say(
                "Raised or lowered characters were read like all others: “{words}”.",
                words=" ".join(raised),
            ),
            guess=True,
        )


def _parts(
    package: Package,
    own: OwnPart | None,
    taken: Collection[tuple[str, str]] = (),
    but: Collection[str] = (),
) -> Iterator[Remark]:
    """Headers, footers, notes but those taken, comments; bare page numbers are no words."""
    said: set[tuple[str, str, str]] = set()
    names = called(package)
    for kind, tag, one in _PARTS:
        for part in package.related(kind) if kind not in but else ():
            root = package.part(part)
            if kind in RUNNING and is_brought(root, own):
                continue
            name = names.get(part) or phrase(one)
            for item in root.iter(w(tag)) if tag else (root,):
                if tag in _TAKEN and (_TAKEN[tag], item.get(n.ID, "")) in taken:
                    continue
                if item.get(w("type"), "normal") != "normal" and not _LETTER.search(words_in(item)):
                    continue  # The line that parts notes from the text.
                text = words_in(item)
                author = item.get(n.AUTHOR, "")
                pattern = _PART_BY if author else _PART
                if text and not _PAGE_NUMBER.fullmatch(text) and (kind, author, text) not in said:
                    said.add((kind, author, text))
                    yield Remark(say(pattern, part=name, author=author, words=text))


def _letterhead(package: Package, known: Collection[str]) -> Iterator[Remark]:
    """What a council's template printed around a paper of ours, but lines that it brought."""
    for line, words in package.aside:
        if line_mark(words) in known:
            continue
        said = say(
            "“{words}” was left out of the motion: the council’s template prints it.", words=words
        )
        yield Remark(said, line)


def _objects(package: Package, own: OwnPart | None) -> Iterator[Remark]:
    for item in package.body.iter(*map(w, ("drawing", "pict", "object", "altChunk", "subDoc"))):
        if any(above.tag == n.FALLBACK for above in item.iterancestors()):
            continue
        if item.tag in (w("altChunk"), w("subDoc")):
            yield Remark(
                say(
                    "Another file stands as a part of the text and was not read; save the file "
                    "afresh in Word to make it part of the text."
                ),
                guess=True,
            )
        elif item.tag == w("object"):
            yield Remark(say("An embedded object was left out."))
        elif item.find(f".//{n.TEXT_BOX}") is None and not is_own_picture(package, item, own):
            named = next((it.get("descr", "") for it in item.iter() if it.get("descr")), "")
            words = " ".join(named.split())
            yield Remark(say(_PICTURE_OF if named else _PICTURE, words=words))


def _words_with(body: _Element, *names: str, part: bool = False) -> str:
    """The words of the runs that have a property of one of these names.

    `part` leaves out links and whole paragraphs that look so: these are underlined by custom.
    """
    found: list[str] = []
    for sign in body.iter(*map(w, names)):
        props = sign.getparent()
        run = None if props is None else props.getparent()
        if run is None or run.tag != n.RUN or not is_on(sign) or sign.get(n.VAL) == "baseline":
            continue
        if part and not _is_part(run, sign):
            continue
        found += [text.text or "" for text in run.iterchildren(n.TEXT)]
    return " ".join(" ".join(found).split())


def _is_part(run: _Element, sign: _Element) -> bool:
    """Whether other words of a run's paragraph lack its look; a link is no such part."""
    if next(run.iterancestors(n.HYPERLINK), None) is not None:
        return False
    paragraph = next(run.iterancestors(n.P), run)
    look = f"{n.RPR}/{sign.tag}"
    texts = (other for other in paragraph.iter(n.RUN) if other.find(look) is None)
    return any((text.text or "").strip() for it in texts for text in it.iterchildren(n.TEXT))


def tracked(roots: Sequence[_Element]) -> Iterator[Remark]:
    """How many tracked changes there are and by whom: the text is read without them."""
    added, struck = _counted(roots, _ADDED), _counted(roots, _STRUCK)
    other = any(
        item.tag in _MARKED or not _has_words(item)
        for root in roots
        for item in root.iter(*_ADDED, *_STRUCK, *_MARKED)
    )
    said: list[Said] = []
    if added:
        count, by = sum(added.values()), _by(added)
        said.append(many("{n} insertions ({people})", "{n} insertion ({people})", count, people=by))
    if struck:
        count, by = sum(struck.values()), _by(struck)
        said.append(many("{n} deletions ({people})", "{n} deletion ({people})", count, people=by))
    if other:
        said.append(say("changes of paragraphs, lists or tables"))
    if said:
        yield Remark(
            say(
                "The file has tracked changes: {changes}. The text was read as it stood before "
                "them. If the text with them is meant, accept them in Word and read it again.",
                changes=strung(said),
            ),
            guess=True,
        )


def _counted(roots: Sequence[_Element], tags: frozenset[str]) -> Counter[str]:
    """The tracked changes of words by their authors."""
    found = [item for root in roots for item in root.iter(*tags) if _has_words(item)]
    return Counter(item.get(n.AUTHOR, "") or say("nobody named") for item in found)


def _has_words(item: _Element) -> bool:
    return item.find(f".//{n.TEXT}") is not None or item.find(f".//{n.DEL_TEXT}") is not None


def _by(found: Counter[str]) -> str:
    return strung(
        [say("{count} by {name}", count=count, name=name) for name, count in found.most_common()]
    )
