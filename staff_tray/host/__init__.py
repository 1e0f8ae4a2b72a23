"""The board of hosts and guards: the whole centre at a glance."""
