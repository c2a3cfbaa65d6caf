"""A motion put together from the parts of a damaged file that still belong together."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Final, TypeVar

from msgspec import UNSET, Struct, ValidationError, structs

from motion_editor.core.agenda import Agenda, Sort
from motion_editor.core.errors import MotionError
from motion_editor.core.fingerprint import text_hash
from motion_editor.core.motion import Motion
from motion_editor.core.text import ADDED, KEPT
from motion_editor.core.tracked import proposed
from motion_editor.core.wording import many, mark, phrase, say
from motion_editor.store import agenda_schema, agendas, astray, dump, parse, schema, sound
from motion_editor.store.ids import new_id

_ADVICE: Final = mark("Open an earlier copy, or ask whoever sent it for theirs.")
_NO_BASE: Final = mark("The text that it amends is not in this file.")
_WORDS: Final = 300

T = TypeVar("T", schema.Version, schema.Amendment)
Rebuilt = tuple[Motion, list[str], list[str]]

Where = tuple[str, str]
"""A clause: the id of its version, and its own."""


def rebuilt(file: schema.Motion, name: str = "", empty: Collection[Where] = ()) -> Rebuilt:
    """The motion, what is there and what is lost, in sentences; MotionError where no text is.

    `empty` are the clauses that were empty before anything was lost.
    """
    lost: list[str] = []
    file = structs.replace(
        file,
        versions=_with_own_ids(file.versions, {""}),
        amendments=_with_own_ids(file.amendments, {"", file.id}),
    )
    versions = [it for it in map(_plain, file.versions) if it.clauses]
    now = structs.replace(
        file, versions=versions, amendments=[], proceedings=[], notes=[], outcome=None,
        order=UNSET, profile=UNSET, asides=UNSET, sum=UNSET,
    )  # fmt: skip
    made = _made(now) if versions else None
    if not isinstance(made, Motion):
        raise MotionError(say("No text in “{name}” is whole.", name=name), _ADVICE)
    kept = list(_texts(versions))
    lost += _empty(versions, empty)
    now = _with_changes(now, file.versions)
    now = _with_amendments(now, file.amendments, kept, lost)
    for key, what in _REST:
        value = getattr(file, key)
        if not value or value is UNSET:
            continue
        tried = structs.replace(now, **{key: value})
        if isinstance(_made(tried), Motion):
            now = tried
        else:
            lost.append(phrase(what))
    made = _made(now)
    assert isinstance(made, Motion)
    made, left_out = astray.without(made)
    return made, kept, [*lost, *left_out]


_REST: Final = (
    ("proceedings", mark("What happened to the motion is lost.")),
    ("notes", mark("The notes on its clauses are lost.")),
    ("outcome", mark("The outcome of the motion is lost.")),
    ("order", mark("The order that the chair set is lost.")),
    ("profile", mark("The council’s profile that came with it is lost.")),
    ("asides", mark("Which findings were set aside is lost.")),
)


def rebuilt_agenda(
    file: agenda_schema.Agenda, empty: Collection[Where] = ()
) -> tuple[Agenda, list[str], list[str]]:
    """The same of an agenda: each item, with its motion as far as that is whole."""
    kept: list[str] = []
    lost: list[str] = []
    items: list[agenda_schema.Item] = []
    seen: set[str] = set()
    for number, item in enumerate(file.items, 1):
        id = new_id() if item.id in seen else item.id
        seen.add(id)
        motion, sort = None, item.sort
        if item.motion is not None:
            try:
                found, there, gone = rebuilt(item.motion, item.title, empty)
                motion = dump.motion_file(found)
                kept += [say("Item {number}: {what}", number=number, what=it) for it in there]
                lost += [say("Item {number}: {what}", number=number, what=it) for it in gone]
            except MotionError as error:
                lost.append(say("Item {number}: {what}", number=number, what=error.message))
        if motion is None and sort is Sort.MOTION:
            sort = Sort.TEXT
            lost.append(say("Item {number}: its motion is lost.", number=number))
        elif motion is not None and sort is Sort.TEXT:
            sort = Sort.MOTION
        elif motion is None:
            kept.append(say("Item {number} is there.", number=number))
        items.append(structs.replace(item, id=id, sort=sort, motion=motion))
    return agendas.parsed(structs.replace(file, items=items)), kept, lost


def _made(file: schema.Motion) -> Motion | MotionError | ValidationError:
    """The motion, or why there is none."""
    try:
        found = parse.motion(file)
        sound.refuse_unsound(found)
        # What the program can't write again it could not save either.
        schema.converted(_raw(dump.motion_file(found)), schema.Motion)
    except (MotionError, ValidationError) as error:
        return error
    return found


def _raw(file: Struct) -> object:
    from msgspec import to_builtins

    return to_builtins(file, enc_hook=str)


def _plain(item: schema.Version) -> schema.Version:
    """A version whose clauses are plain, have each an id of its own and stand under something."""
    clauses: list[schema.Clause] = []
    seen: set[str] = set()
    above = -1
    for clause in item.clauses:
        id = new_id() if clause.id in seen or not clause.id else clause.id
        seen.add(id)
        above = min(clause.level, above + 1)
        clauses.append(schema.Clause(id=id, role=clause.role, level=above, words=_all(clause)))
    labels = item.labels if len(item.labels) == len(clauses) else []
    labels = labels if all(map(str.isprintable, labels)) else []
    return structs.replace(item, clauses=clauses, labels=labels, change=None)


def _all(clause: schema.Clause) -> schema.Words:
    """The words, as none but an amendment's may be struck or put in."""
    if isinstance(clause.words, str):
        return clause.words
    pieces = clause.words
    if all(isinstance(it, str) or it.state is KEPT for it in pieces):
        return pieces
    return "".join(it if isinstance(it, str) else it.text for it in pieces)


def _texts(versions: Sequence[schema.Version]) -> Iterator[str]:
    for number, item in enumerate(versions, 1):
        whole = sum(bool(it.words) for it in item.clauses)
        yield many(
            "Version {number}: {n} clauses.", "Version {number}: {n} clause.", whole, number=number
        )


def _empty(versions: Sequence[schema.Version], before: Collection[Where]) -> Iterator[str]:
    for number, item in enumerate(versions, 1):
        for place, clause in enumerate(item.clauses, 1):
            if not clause.words and (item.id, clause.id) not in before:
                yield say(
                    "Version {number}, clause {place} is empty: look what stood there.",
                    number=number,
                    place=place,
                )


def _with_changes(now: schema.Motion, whole: Sequence[schema.Version]) -> schema.Motion:
    """The marks by which each version was made, where they still belong to it."""
    changes = {it.id: it.change for it in whole if it.change is not None}
    for at, item in enumerate(now.versions):
        if item.id in changes:
            versions = list(now.versions)
            versions[at] = structs.replace(item, change=changes[item.id])
            tried = structs.replace(now, versions=versions)
            now = tried if isinstance(_made(tried), Motion) else now
    return now


def _with_own_ids(items: Sequence[T], taken: set[str]) -> list[T]:
    """Versions or amendments, each with an id that nothing else has; what named it means one."""
    out: list[T] = []
    for item in items:
        out.append(structs.replace(item, id=new_id()) if item.id in taken else item)
        taken.add(item.id)
    return out


def _with_amendments(
    now: schema.Motion, wanted: Sequence[schema.Amendment], kept: list[str], lost: list[str]
) -> schema.Motion:
    """Each amendment that still stands over a text of the motion; those on amendments last."""
    waiting = [(it, "") for it in wanted]
    while waiting:
        still: list[tuple[schema.Amendment, str]] = []
        for item, _ in waiting:
            tried, said = _amended(now, item)
            if tried is None:
                still.append((item, said))
                continue
            now = tried
            name = item.label or say("without a label")
            kept.append(say("Amendment {label}.", label=name))
            if said:
                lost.append(say(said, label=name))
        if len(still) == len(waiting):
            lost += [_gone(item, why) for item, why in still]
            break
        waiting = still
    return now


def _amended(now: schema.Motion, item: schema.Amendment) -> tuple[schema.Motion | None, str]:
    """The motion with this amendment, and what is to be known of it; else why there is none."""
    whole, now = now, _beneath(now, item)
    known = structs.replace(item, texts=[_over_known(now, it) for it in item.texts])
    if item.texts and not _has(now, known.texts[-1].base):
        return None, phrase(_NO_BASE)
    why = ""
    for tried, said in _ways(now, known):
        if known != item:
            said = said or _BY_WORDS
        made = _made(structs.replace(now, amendments=[*now.amendments, tried]))
        if isinstance(made, Motion):
            return structs.replace(whole, amendments=[*whole.amendments, tried]), said
        why = made.message if isinstance(made, MotionError) else ""
    return None, why


def _beneath(now: schema.Motion, item: schema.Amendment) -> schema.Motion:
    """The motion with those amendments alone on which this one stands, and they in their turn.

    No other matters to it, and there may be hundreds.
    """
    there = {it.id: it for it in now.amendments}
    wanted = {text.base.amendment for text in item.texts}
    waiting = list(wanted)
    while waiting:
        below = there.get(waiting.pop())
        more = {text.base.amendment for text in below.texts} - wanted if below else set()
        wanted |= more
        waiting += more
    return structs.replace(now, amendments=[it for it in now.amendments if it.id in wanted])


_BY_WORDS: Final = mark(
    "Amendment {label} is there: the text that it amends was not named, and was known by its words."
)
_SHORTER: Final = mark(
    "Amendment {label} is there, without those of its earlier texts whose base is not in this file."
)
_ALTERED: Final = mark(
    "Amendment {label} is there, over a text that is not as it was: look at it beside its paper."
)
_NO_CLASHES: Final = mark(
    "Amendment {label} is there, without its clashes, which can’t be placed: look at it beside its "
    "paper."
)


def _over_known(now: schema.Motion, text: schema.AmendmentText) -> schema.AmendmentText:
    """The text over the version that has the very words it amends, where its own is not there."""
    if not text.hash or _has(now, text.base):
        return text
    for item in parse.motion(now).versions:
        if text_hash(item.clauses) == text.hash:
            return structs.replace(text, base=schema.Base(version=item.id))
    return text


def _ways(now: schema.Motion, item: schema.Amendment) -> Iterator[tuple[schema.Amendment, str]]:
    """The amendment as it is, then with ever less of it, and what is to be said of that."""
    texts = [it for it in item.texts if _has(now, it.base)]
    item, short = structs.replace(item, texts=texts), len(texts) < len(item.texts)
    yield item, _SHORTER if short else ""
    texts = [structs.replace(it, hash=_stamp(now, it.base)) for it in texts]
    yield structs.replace(item, texts=texts), _ALTERED
    texts = [structs.replace(it, clashes=[]) for it in texts]
    yield structs.replace(item, texts=texts), _NO_CLASHES


def _has(now: schema.Motion, base: schema.Base) -> bool:
    """Whether the text that is amended has been kept: without it nobody could work on the other."""
    if not base.amendment:
        return any(it.id == base.version for it in now.versions)
    return any(it.id == base.amendment and 0 <= base.text < len(it.texts) for it in now.amendments)


def _stamp(now: schema.Motion, base: schema.Base) -> str:
    """The hash of the text that is amended, as it is here."""
    found = parse.motion(now)
    if not base.amendment:
        return text_hash(found.version(base.version).clauses)
    below = next(it for it in found.amendments if it.id == base.amendment)
    return text_hash(proposed(below.texts[base.text].clauses))


def _gone(item: schema.Amendment, why: str) -> str:
    """That an amendment could not be kept, and the words that it put in, to be typed anew."""
    pieces = [
        piece.text
        for text in item.texts[-1:]
        for clause in text.clauses
        if isinstance(clause, schema.Clause) and not isinstance(clause.words, str)
        for piece in clause.words
        if isinstance(piece, schema.Piece) and piece.state is ADDED
    ]
    words = " … ".join(pieces)
    words = words if len(words) <= _WORDS else f"{words[: _WORDS - 1]}…"
    if not words:
        label = item.label or say("without a label")
        return say("Amendment {label} is lost: {why}", label=label, why=why)
    return say(
        "Amendment {label} is lost: {why} It put in: “{words}”",
        label=item.label or say("without a label"),
        why=why,
        words=words,
    )
