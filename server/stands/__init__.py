"""The stands of a site: what they say of themselves, how their printers are, and which are not heard of."""
