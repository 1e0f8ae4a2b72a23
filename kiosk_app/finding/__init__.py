"""How a stand that nobody has told of a server finds one: on the network, or by an address that somebody types."""
