"""The lists, what is suggested, and that what is remembered is what is found afresh."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import platformdirs
import pytest
from hypothesis import given, strategies as st

from motion_editor.core.amendment import Amendment, AmendmentText, Base, TextKind
from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.people import Person
from motion_editor.core.place import Place
from motion_editor.core.spelling import unknown
from motion_editor.core.votes import Ballot, Cast, Votes
from motion_editor.council.profile import PLAIN
from motion_editor.places import resource
from motion_editor.store import motions
from motion_editor.tasks import spelling
from motion_editor.tasks.checker import Added, Checker
from motion_editor.tasks.misspelt import check
from motion_editor.tasks.spelling import (
    Lexicon,
    lexicon,
    own_word,
    shipped,
    with_word,
    without_word,
)
from motion_editor.tasks.suggest import suggestions
from tests import notation, strategies
from tests.strategies import any_tracked, tracked_texts
from tests.tasks import sample

LEXICON = Lexicon(shipped())


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("user_config_dir", "user_data_dir"):
        monkeypatch.setattr(platformdirs, name, lambda *_, **__: str(tmp_path / "own"))


def test_the_list_is_british_and_knows_the_chamber() -> None:
    known = (
        "colour organisation byelaws precept councillors purdah virement decarbonise re- Barnsley"
    )
    assert [it for it in known.split() if not LEXICON.knows(it)] == []
    strange = "color organization analyze goverment barnsley purda #"
    assert [it for it in strange.split() if LEXICON.knows(it)] == []


def test_our_own_list_says_nothing_twice_and_has_one_word_a_line() -> None:
    british = set(resource("wordlists", spelling.BRITISH).read_text("utf-8").split("\n"))
    lines = resource("wordlists", spelling.COUNCIL).read_text("utf-8").split("\n")
    words = [it for it in lines if it and not it.startswith("#")]
    assert len(set(words)) == len(words)
    assert british.isdisjoint(words)
    assert all(it == it.strip() and it.replace("-", "").isalpha() for it in words)


def test_the_notice_of_the_british_list_stands_beside_it() -> None:
    notice = resource("wordlists", "british-english.copyright.txt").read_text("utf-8")
    assert "Permission to use, copy, modify, distribute and sell these word\n  lists" in notice
    assert "Kevin Atkinson" in notice


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("Goverment", "Government"),
        ("teh", "the"),
        ("recieve", "receive"),
        ("organization", "organisation"),
        ("COuncil", "Council"),
        ("sheffield", "Sheffield"),
        ("CHILDERN", "CHILDREN"),
        ("cafe", "café"),
        ("dont", "don't"),
        ("councillers", "councillors"),
        ("neighborhod", "neighbourhood"),
    ],
)
def test_the_first_suggestion(word: str, meant: str) -> None:
    assert suggestions(word, LEXICON)[0] == meant


def test_suggestions_fit_the_text_and_know_the_near_words() -> None:
    assert suggestions("dont", LEXICON, curly=True)[0] == "don’t"
    assert "the council" in suggestions("thecouncil", LEXICON)
    assert suggestions("Penhal", LEXICON.with_own(["Penhale"]))[0] == "Penhale"
    assert suggestions("xqzzk", LEXICON) == ()


@strategies.few
@given(st.text("abcdefghionrstu'’-é", min_size=2, max_size=12))
def test_every_suggestion_is_known(word: str) -> None:
    found = suggestions(word, LEXICON)
    assert len(found) == len(set(found)) <= 6
    for words in found:
        text = notation.read(f"a - {words}")
        assert unknown(text, LEXICON.knows) == ()


def _motion() -> Motion:
    details = Details(
        title="Safer crossings in Llanfair", mover=Person("Marisol Penhale", "Cllr"),
        seconder=Person("Ffion O’Hare-Jonze"), signatories=(Person("Odile Brackenbury"),),
        group="Eastwich Independents", council="Upper Zedding Parish Council",
    )  # fmt: skip
    base = notation.read("a - Penhale of Llanfair has a zzword\nb - in Zedding")
    text = AmendmentText(TextKind.NOTIFIED, Base("v"), notation.read("a - {--x--}{++yyword++}"))
    amendment = Amendment(
        "x", "Krantz’s", (text,), mover=Person("Idris Thackeray"), group="Zuffolk First",
        votes=Votes((Ballot("Bryn Mawddwy", Cast.FOR),)),
    )  # fmt: skip
    return Motion("m", details, (Version("v", VersionKind.NOTICE, base),), (amendment,))


def test_the_names_in_the_file_are_known_with_their_capitals() -> None:
    profile = replace(PLAIN, name="Nether Quux Council", words=("quuxish",))
    names = spelling.names_of(_motion(), profile)
    wanted = "Llanfair Penhale Ffion O'Hare-Jonze Brackenbury Eastwich Zedding Krantz Thackeray "
    assert set(f"{wanted} Zuffolk Mawddwy Quux quuxish".split()) <= names
    assert not {"crossings", "llanfair", "zzword"} & names


def test_a_motion_is_checked_clause_by_clause_with_what_is_ones_own() -> None:
    name, found = check(_motion(), suggest=True)
    assert name == "notice"
    assert [(it.place, it.word) for it in found] == [("Point 1", "zzword")]
    assert "word" in found[0].suggestions
    spelling.learn(["zzword’s"])
    assert check(_motion())[1] == ()
    _, amended = check(_motion(), amendment="Krantz’s")
    assert [it.word for it in amended] == ["yyword"]
    assert amended[0].suggestions == ()
    spelling.forget(["zzword"])
    assert len(check(_motion())[1]) == 1
    with pytest.raises(MotionError, match="“zzword”"):
        spelling.forget(["zzword"])


@pytest.mark.parametrize("word", ["two words", "", "  ", "-x", "12", "a.b"])
def test_only_single_words_are_learnt(word: str) -> None:
    with pytest.raises(MotionError, match="not a single word"):
        spelling.learn([word])


@strategies.few
@given(st.lists(tracked_texts() | any_tracked(), min_size=1, max_size=4))
def test_what_is_remembered_is_what_is_found_afresh(texts: list[Clauses]) -> None:
    lexicon = Lexicon(frozenset({"the", "that"}))
    checker = Checker(lexicon)
    for text in [*texts, *texts]:
        found = checker.everywhere(text)
        assert found == unknown(text, lexicon.knows)
        for at in range(len(text)):
            # What it says of some clauses is all there is in them, and nothing that is not there.
            some = checker.within(text, at, at + 1)
            assert set(some) <= set(found)
            here = [it for it in found if it.span.start.clause <= at <= it.span.end.clause]
            assert set(here) <= set(some)


def test_other_lists_are_gone_by_at_once() -> None:
    text = notation.read("a - the zzword")
    checker = Checker(Lexicon(frozenset({"the"})))
    assert len(checker.everywhere(text)) == 1
    assert checker.added_at(text, Place(0, 6)) is None
    checker.know(checker.lexicon.with_own(["zzword"]))
    assert checker.everywhere(text) == ()
    assert checker.added_at(text, Place(0, 6)) == Added("zzword", own=True, here=False)
    assert checker.added_at(text, Place(0, 1)) is None
    checker.know(checker.lexicon.with_here(["zzword"]))
    assert checker.added_at(text, Place(0, 6)) == Added("zzword", own=True, here=True)
    checker.know(checker.lexicon.with_own([]))
    assert checker.everywhere(text) == ()
    assert checker.added_at(text, Place(0, 6)) == Added("zzword", own=False, here=True)


@given(st.lists(st.sampled_from(["zzword", "Penhaligon", "qqx’s"]), max_size=4), st.booleans())
def test_words_of_the_motion_are_known_in_it_and_are_taken_back(
    words: list[str], cleared: bool
) -> None:
    motion = sample.motion()
    now = motion
    for word in words:
        now = with_word(now, word)
        assert with_word(now, word) is now
        assert lexicon(now).knows(own_word(word))
    assert now.details.words == tuple(dict.fromkeys(map(own_word, words)))
    if cleared:
        for word in now.details.words:
            now = without_word(now, word)
        assert now == motion
    with pytest.raises(MotionError, match="right in this motion"):
        without_word(motion, "zzword")


def test_the_sample_is_spelt_well() -> None:
    motion = motions.load(resource("sample", "safer-ways-to-school.motion")).motion
    assert check(motion)[1] == ()
    for item in motion.amendments:
        assert check(motion, amendment=item.label)[1] == ()
