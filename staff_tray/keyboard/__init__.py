"""Global hotkeys: keys that reach us whichever program has the keyboard."""
