"""Making the program known to the person's desktop: menu, icon, and the files it opens."""
