"""What a stand without a token asks of the server."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from msgspec.json import Decoder

from shared.client.outcomes import Outcome
from shared.client.sender import Sender
from shared.protocol.device_care import BeginPairing, PairingCode, PairingState

_CODE = Decoder(PairingCode)
_STATE = Decoder(PairingState)


class PairingApi(Sender):
    """The token that is to become the stand's goes to one address only: where it says that it is its own."""

    def begin_pairing(self, command: BeginPairing, done: Callable[[Outcome[PairingCode]], None]) -> None:
        """Ask for a code."""
        self._post("/api/v1/pairings", command, _CODE, done, with_token=False)

    def pairing_state(self, pairing_id: UUID, done: Callable[[Outcome[PairingState]], None]) -> None:
        """Ask whether somebody has typed it; the answer comes when somebody has, or after some seconds."""
        self._get(f"/api/v1/pairings/{pairing_id}", _STATE, done)
