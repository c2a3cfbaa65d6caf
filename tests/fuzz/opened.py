"""What each reader does with bytes, and what must hold of what it makes of them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from motion_editor.core.agenda import Agenda
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.pasting import Pasted, paste
from motion_editor.core.place import Place, Span
from motion_editor.core.tracked import original
from motion_editor.council.installed import decoded
from motion_editor.council.reading import parse
from motion_editor.council.writing import write
from motion_editor.formats import clip_in, clip_own
from motion_editor.formats.sniff import Kind, read_source
from motion_editor.formats.word.appraisal import appraise
from motion_editor.store import (
    agenda_recovery,
    agendas,
    codec,
    lock,
    my_words,
    parcels,
    recent,
    recovery,
    salvage,
    settings,
)
from motion_editor.tasks.agenda.printed import Wanted, make
from motion_editor.tasks.agenda.take_in import take_in
from motion_editor.tasks.amend_all import amend_all
from motion_editor.tasks.own_councils import read as read_profile
from motion_editor.tasks.paper import Kind as Of, Order, make_paper, paper_bytes
from motion_editor.tasks.read import read_motion, words_of
from motion_editor.tasks.receive import receive
from motion_editor.tasks.recovered import heading
from motion_editor.tasks.roll import read_members
from motion_editor.tasks.roll_text import rows
from motion_editor.tasks.verify import verify
from motion_editor.tasks.votes import read_votes
from motion_editor.tasks.wish import How, Wish
from tests.fuzz import seeds, trial
from tests.strategies import ids


def motion(data: bytes) -> None:
    """A `.motion` file: what was read is written and read again the same."""
    found = codec.decode(data, "a.motion")
    codec.schema_number(data)
    if not found.read_only:
        assert _again(found.motion) == found.motion, "the motion is another when it is saved"


def amendment(data: bytes) -> None:
    """An `.amendment` file, read and received in the motion that it belongs to."""
    found = parcels.decode(data, "a.amendment")
    assert parcels.decode(parcels.encode(found), "again.amendment") == found
    _again(receive(seeds.sample(), [read_source(data=data)], ids())[0])


def agenda(data: bytes) -> None:
    """An `.agenda` file: written again it is the same."""
    found = agendas.decode(data, "a.agenda")
    agendas.newer_than(data)
    if not found.read_only:
        again = agendas.decode(agendas.encode(found.agenda), "again.agenda")
        assert again.agenda == found.agenda, "the agenda is another when it is saved"


def word(data: bytes) -> None:
    """A Word file read as a motion, with the amendments of those who edited it."""
    source = read_source(data=data)
    if source.kind is Kind.WORD:
        words_of(source)
        _again(read_motion(source, ids())[0])


def text(data: bytes) -> None:
    """A text or web page read as a motion."""
    source = read_source(data=data)
    if source.kind in (Kind.TEXT, Kind.HTML):
        _again(read_motion(source, ids())[0])


def instructions(data: bytes) -> None:
    """A text or web page read as an amendment, as instructions and as whatever it seems to be."""
    now = seeds.sample()
    source = read_source(data=data)
    if source.kind is not Kind.MOTION:
        for how in (How.INSTRUCTIONS, How.AUTO):
            _amended(now, data, how)


def _amended(now: Motion, data: bytes, how: How) -> None:
    try:
        made, _ = amend_all(now, read_source(data=data), ids("r"), Wish(how=how, yes=True))
    except MotionError:
        return
    _again(made)
    for one in made.amendments[len(now.amendments) :]:
        base = one.text.base
        if base.version:
            assert original(one.text.clauses) == made.version(base.version).clauses


def back(data: bytes) -> None:
    """A Word copy that came back, received, added and put on an agenda."""
    source = read_source(data=data)
    if source.kind is not Kind.WORD:
        return
    now = seeds.sample()
    _amended(now, data, How.AUTO)
    empty = Agenda("a1")
    for act in (
        lambda: _again(receive(now, [source], ids("r"), with_untracked=True)[0]),
        lambda: agendas.encode(take_in(empty, [source], ids("r"))[0]),
    ):
        try:
            act()
        except MotionError as error:
            trial.clear(error)


def template(data: bytes) -> None:
    """A Word template, looked over with a paper set in it for trial."""
    appraise(data)


def profile(data: bytes) -> None:
    """A council's profile: written again it says the same."""
    found = read_profile(decoded(data, "a.toml"), "a.toml", "a").profile
    assert parse(write(found), "again.toml", "a") == found, "the profile is another when written"


def kept_settings(data: bytes) -> None:
    """The settings: whatever stands there, the program starts."""
    _put(settings.settings_file(), data)
    found, _ = settings.load()
    settings.save(found)
    assert settings.load()[0] == found


def recently(data: bytes) -> None:
    """The list of files that were open last."""
    _put(recent._file(), data)
    recent.recent()
    recent.remember(Path("a.motion"))
    assert recent.recent()[0] == Path("a.motion").absolute()


def words(data: bytes) -> None:
    """A person's own list of words."""
    _put(my_words.words_file(), data)
    before = my_words.load()
    assert my_words.add(["parklet"]) >= before


def locked(data: bytes) -> None:
    """A lock file beside a motion."""
    path = trial.folder() / "a.motion"
    _put(lock.lock_file(path), data)
    held = lock.look(path)
    if held is not None:
        trial.plain(held.words)
    taken = lock.take(path, over=True)
    if isinstance(taken, lock.Lock):
        lock.release(taken)


def left(data: bytes) -> None:
    """A recovery file of a motion, and one of an agenda."""
    for suffix, recover in (
        (recovery.SUFFIX, recovery.recover),
        (agenda_recovery.SUFFIX, agenda_recovery.recover),
    ):
        file = recovery.folder() / f"1-fuzz{suffix}"
        _put(file, data)
        for found in recovery.left_behind(suffix):
            for it in found.typed:
                for words in (heading(it), it.words, it.field, it.again):
                    words.encode()
            try:
                recover(found)
            except MotionError as error:
                trial.clear(error)
        recovery.drop(file)


def saved_from(data: bytes) -> None:
    """What is whole of a file of ours that can't be opened: it is something that can be saved."""
    found = salvage.salvaged(data, "a.motion").found
    if isinstance(found, Motion):
        assert _again(found) == found
    else:
        agendas.encode(found)


def clip_html(data: bytes) -> None:
    """What is pasted as HTML."""
    _pasted(clip_in.from_html(_as_qt_has_it(data)).lines)


def clip_text(data: bytes) -> None:
    """What is pasted as text, with its looks and without."""
    words = _as_qt_has_it(data)
    _pasted(clip_in.from_text(words).lines)
    _pasted(clip_in.plain_words(words))


def clip_ours(data: bytes) -> None:
    """What is pasted in our own form."""
    _pasted(clip_own.decode(data).lines)


def _as_qt_has_it(data: bytes) -> str:
    """Words as the clipboard gives them, where half characters can stand too."""
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace")


def _pasted(lines: tuple[Pasted, ...]) -> None:
    now = seeds.sample()
    clauses = now.current.clauses
    at = Span(Place(1, 3), Place(1, 3))
    made = paste(clauses, at, lines, tracked=True, new_id=ids("p")).clauses
    assert original(made) == clauses
    one = now.amendments[0]
    text = replace(one.texts[-1], clauses=made, clashes=(), flags=())
    _again(replace(now, amendments=(replace(one, texts=(text,)),)))


def minutes(data: bytes) -> None:
    """Printed minutes, checked against what the file says."""
    verify(seeds.met(), read_source(data=data), ids("r"))


def votes(data: bytes) -> None:
    """A file of votes, and a roll."""
    words = words_of(read_source(data=data))
    for act in (lambda: read_votes(words), lambda: read_members(words), lambda: rows(words)):
        try:
            act()
        except MotionError as error:
            trial.clear(error)


def papers(data: bytes) -> None:
    """Every paper of a motion that somebody else has made, in every format but PDF."""
    found = codec.decode(data, "a.motion").motion
    for suffix in (".txt", ".html", ".docx"):
        for kind in Of:
            label = found.amendments[0].label if found.amendments else ""
            try:
                paper = make_paper(found, Order(kind, label, suffix=suffix))
                made = paper_bytes(paper, suffix)
            except MotionError as error:
                trial.clear(error)
            else:
                assert made


def agenda_papers(data: bytes) -> None:
    """The paper of an agenda that somebody else has made."""
    found = agendas.decode(data, "a.agenda").agenda
    for suffix in (".txt", ".html", ".docx"):
        paper_bytes(make(found, Wanted()), suffix)


def _again(found: Motion) -> Motion:
    return codec.decode(codec.encode(found), "again.motion").motion


def _put(path: Path, data: bytes) -> None:
    made(path.parent)
    path.write_bytes(data)


@cache
def made(folder: Path) -> None:
    """Make a folder once."""
    folder.mkdir(parents=True, exist_ok=True)
