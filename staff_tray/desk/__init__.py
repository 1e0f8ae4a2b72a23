"""The caseworker's desk: arrivals, call next, the open case."""
