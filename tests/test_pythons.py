"""What the oldest Pythons in use get wrong, kept out of the program."""

import re

from tests.source import read


def test_no_pattern_has_a_possessive_group() -> None:
    """Up to 3.11.4 (Debian 12 has 3.11.2) `(…)*+` and `(…)++` match wrongly: CPython issue 106052.

    Atomic groups, `(?>…)`, say the same and work. CriticMarkup's `{++…++}` is no pattern.
    """
    possessive = re.compile(r"(?<!\\)\)[*+?]\+(?!\})")
    wrong = [
        f"{source.path}:{number}"
        for source in read("motion_editor")
        for number, line in enumerate(source.text.splitlines(), 1)
        if possessive.search(line.partition("#")[0])
    ]
    assert not wrong
