"""PyInstaller runs this first: programs that ours starts are to have the system's own libraries.

The folder's libraries are found by LD_LIBRARY_PATH, which the loader has read by now. Left as it is
it would lead a browser or a box of the desktop to them too.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if _before:
    os.environ["LD_LIBRARY_PATH"] = _before
