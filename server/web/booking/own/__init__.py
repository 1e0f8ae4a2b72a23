"""The pages behind a citizen's own link."""
