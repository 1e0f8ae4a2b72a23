"""The first centre of an empty server, and further ones: each begins as a template."""
