"""How a desktop app talks to the server: Qt Core and Qt Network, no windows."""
