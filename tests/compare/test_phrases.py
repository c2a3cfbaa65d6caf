"""Which changes become one."""

import pytest

from motion_editor.compare.words import apply, diff
from tests.compare import marks


@pytest.mark.parametrize(
    "line",
    [
        # On different lines they stay apart, however little is between them.
        "one{-- two--}\nthree\nfour{-- five--}\nsix{-- seven--}",
        "{--Hall--}{++House++}\u2028at\u2028{--Mill--}{++Park++} Lane",
        # A long addition takes no words with it that stay.
        (
            "It is {--one--}{++for every small town our++} public duty{++, because nobody else can"
            " keep paths, bridges, culverts, verges, benches and lamps fit for safe use by young"
            " and old people alike from one hard winter to the next++}."
        ),
        # A short one is taken along by a change that is longer.
        (
            "{--Large potholes, broken lamps, leaking culverts, blocked drains and torn nets need"
            " public money.--}{++Quiet streets, clean quays, safe crossings, wide verges and warm"
            " halls deserve public money each single year hereafter.++}"
        ),
        # What is close together is one before that is asked.
        (
            "the part on boards {--to secure the use of deputies for Town Boards be not--}{++kept"
            " all of them but for Trade, and that the rest of Town Boards’ rules set out in parts"
            " 10 to 13 and 15 be++} agreed"
        ),
        # A sentence of which hardly a word stays is one, whatever stands beside it.
        (
            "Lamps are lit. {--This is due entirely to volunteers, whom nobody ever thanked.--}"
            "{++Much of the credit is due to the Friends of Mill Lane and to their staff.++} Parks"
            " should{-- therefore--} be open."
        ),
        # Capitals alone are seen at a glance.
        "reports to {--officers--}{++Officers++} and to {--Elected Members--}{++elected members++}",
        # The same words on either side of a word, and three changes around single words.
        "to {--mend and paint--}{++paint and mend++} gates",
        "for {--tenants, lodgers and owners--}{++owners, tenants and lodgers++} alike",
        # Marks alone leave the words between them readable.
        "a red{--,--}{++;++} green{--,--}{++;++} blue{--,--}{++;++} or white one",
    ],
)
def test_phrases(line: str) -> None:
    old, hunks = marks.read(line)
    assert marks.show(old, diff(old, apply(old, hunks))) == line
