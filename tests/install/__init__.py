"""Building the program in each way in which people install it, and trying each.

python3 -m tests.install                      # all of them; dist/ has what can be given away
python3 -m tests.install wheel pipx uv        # some
python3 -m tests.install bundle --root DIR    # tried in a root without Python (needs to be root)
python3 -m tests.install wheelhouse --for windows

It fetches packages with pip and uv, and writes below build/ and dist/ alone.
"""
