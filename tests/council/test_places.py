"""The lines of fields: through strings of several lines, lists, comments and dotted names."""

from __future__ import annotations

from motion_editor.council.places import line_of, lines_of

TEXT = '''\
a.b = 1 # c = 2
"quoted key" = """
x = 1
[[not]]
"""
list = [ # ]
  "[", 'y = 2',
]
[[several]]
one = 1
[several.inner] # ]
two = 2
[[several]]
one = { x = 1, y = "}" }
inline = [
  { z = 1 },
  { z = 2 },
]
[ a . c ]
d = \'\'\'
[e]\'\'\'
'''


def test_each_field_has_its_line() -> None:
    lines = lines_of(TEXT.replace("\n", "\r\n"))
    assert lines == lines_of(TEXT)
    assert lines == {
        ("a",): 1, ("a", "b"): 1, ("quoted key",): 2, ("list",): 6, ("several",): 9,
        ("several", 1): 9, ("several", 1, "one"): 10, ("several", 1, "inner"): 11,
        ("several", 1, "inner", "two"): 12, ("several", 2): 13, ("several", 2, "one"): 14,
        ("several", 2, "inline"): 15, ("several", 2, "inline", 1): 16,
        ("several", 2, "inline", 2): 17, ("a", "c"): 19, ("a", "c", "d"): 20,
    }  # fmt: skip


def test_what_is_not_there_has_the_line_of_its_table() -> None:
    lines = lines_of(TEXT)
    assert line_of(lines, ("several", 2, "inline", 2, "z")) == 17
    assert line_of(lines, ("several", 1, "three")) == 9
    assert line_of(lines, ("nothing",)) == 0
