"""What a motion is: immutable values and pure functions, standard library only."""
