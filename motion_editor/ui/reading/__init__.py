"""Reading an amendment in the window: the source beside what it becomes, before it is taken in."""
