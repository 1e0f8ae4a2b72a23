"""The ticket printer: its language, its state, the thread that talks to it, and a virtual one."""
