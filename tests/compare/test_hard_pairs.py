"""Hard pairs of an invented council, each with the marks that an officer would accept.

The gold is ours: what the paper should look like, written before looking at the result; some pairs
have more than one.
"""

from collections.abc import Iterator
from itertools import pairwise

import pytest

from motion_editor.compare.hunks import Hunks, apply
from motion_editor.compare.lcs import Engine, using
from motion_editor.compare.tokens import FULL, split, weighed
from motion_editor.compare.words import diff
from tests.compare import marks

GOLD = {
    "money and years": (
        ("Aldermoor will spend {--£1.8m--}{++£2.4m++} on libraries in "
         "{--2021/22--}{++2022/23++}, up {--4%--}{++6.5%++}."),
    ),
    "a date": (
        "report to Full Council by {--1 March--}{++30 June++} 2027 at the latest",
        "report to Full Council by {--1 March 2027--}{++30 June 2027++} at the latest",
    ),
    "times": (
        "Open the pool at {--6.30am--}{++7am++} on weekdays and {--8am--}{++9.30am++} on Sundays",
    ),
    "a list item put in": (
        "to review the scheme, the charges{++, the signs++} and the permits;",
    ),
    "a list item before the comma and the and": (
        "buses, trams, {++ferries, ++}and trains",
        "buses, trams,{++ ferries,++} and trains",
    ),
    "a sentence put in that begins like the next": (
        "Residents value their parks.{++ Parks need money.++} Parks need staff.",
    ),
    "one of three sentences alike left out": (
        "The bus is late. {--The bus is dear. --}The bus is full.",
        "The bus is late.{-- The bus is dear.--} The bus is full.",
    ),
    "quotation marks put around": (
        "The Leader said {++“++}we will act in May{++”++} and sat down.",
    ),
    "a word at the end of a quotation": (
        "Residents call it “a scandal{++ and a disgrace++}” in the Aldermoor Echo",
    ),
    "brackets left out whole": (
        "the Mill Lane depot{-- (opened in 1974)--} at the earliest date",
    ),
    "brackets beside brackets": (
        "the Mill Lane depot (opened in 1974){++ (listed)++} be sold",
    ),
    "a comma": ("Potholes are dangerous{--,--} and must be mended this winter.",),
    "case": (
        ("reports to {--councillors--}{++Councillors++} and to "
         "{--Elected Members--}{++elected members++} each month"),
    ),
    "a tail before the full stop": (
        "Provide training to all staff who meet the public{++, subject to the budget++}.",
    ),
    "a verb and its object": (
        "This Council {--calls on the Cabinet--}{++asks the Leader++} to publish the survey.",
    ),
    "an adjective here and a noun there": (
        ("Deliver {--urgent--}{++proper++} training to all council staff, and publish a "
         "{--plan--}{++timetable++} for it"),
    ),
    "phrase after phrase, no salad": (
        ("set up a {--cross-party working--}{++task-and-finish++} group of "
         "{--five--}{++seven++} members to look at fly-tipping{++ and littering++}"),
    ),
    "one sentence rewritten": (
        ("Aldermoor is proud of its market. {--Stalls should be cheaper on weekdays.--}"
         "{++Traders have been let down by the administration.++} The market matters."),
    ),
    "both sentences rewritten": (
        ("{--The library will close on Mondays. Staff will be moved to other sites.--}"
         "{++Opening hours will be reviewed. Volunteers may be sought.++}"),
    ),
    "a whole point rewritten": (
        "That {--the petition be noted--}{++officers bring a costed plan to Cabinet++}.",
        "{--That the petition be noted.--}{++That officers bring a costed plan to Cabinet.++}",
    ),
    "softened": (
        "We {--condemn--}{++regret the timing of++} the decision to close Fenside baths.",
    ),
    "a doubled word": ("in the {--the --}borough", "in {--the --}the borough",
                       "in the{-- the--} borough"),
    "words turned round": (
        "Invest in {--roads and schools--}{++schools and roads++} across Aldermoor",
        "Invest in {--roads and --}schools{++ and roads++} across Aldermoor",
    ),
    "a missing blank": ("organised gangs.{++ ++}The model has changed",),
}  # fmt: skip


def found_in(gold: tuple[str, ...]) -> tuple[str, Hunks]:
    """The old text of a pair and our hunks for it."""
    old, hunks = marks.read(gold[0])
    return old, diff(old, apply(old, hunks))


def islands(old: str, hunks: Hunks) -> Iterator[str]:
    """The runs of a word or less left standing between two hunks: word salad."""
    for one, two in pairwise(hunks):
        run = old[one.end : two.start]
        tokens = split(run).words
        if len(tokens) <= 1 or weighed(tokens)[-1] <= FULL:
            yield run


@pytest.mark.parametrize("name", GOLD)
def test_all_golds_of_a_pair_are_of_the_same_texts(name: str) -> None:
    results = {(old, apply(old, hunks)) for old, hunks in map(marks.read, GOLD[name])}
    assert len(results) == 1


@pytest.mark.parametrize("engine", Engine)
def test_nearly_all_are_marked_as_an_officer_would(engine: Engine) -> None:
    with using(engine):
        shown = {name: marks.show(*found_in(gold)) for name, gold in GOLD.items()}
    missed = {name: line for name, line in shown.items() if line not in GOLD[name]}
    assert 1 - len(missed) / len(GOLD) >= 0.9, missed


def test_there_is_hardly_any_word_salad() -> None:
    found = {name: list(islands(*found_in(gold))) for name, gold in GOLD.items()}
    assert sum(map(len, found.values())) <= 1, found


def test_there_are_no_more_hunks_than_in_the_golds() -> None:
    ours = sum(len(found_in(gold)[1]) for gold in GOLD.values())
    best = sum(min(len(marks.read(line)[1]) for line in gold) for gold in GOLD.values())
    assert ours <= 1.05 * best
