"""How long things take, as ratios to a floor measured in the same run.

An ordinary run only sees that they work; `python3 -m tests tests/bench --benchmark-enable -p
no:randomly` measures. No test here ever fails by the clock.
"""
