"""The devices of a site: taken in by a code, listed, asked to do something, shut out."""
