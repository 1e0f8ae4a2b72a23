"""Messages to citizens' phones: written down with the command, sent by a worker, then forgotten."""
