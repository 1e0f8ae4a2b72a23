"""Measures the server against the bare database it stands on: `python -m benchmarks queue|fanout --json`."""
