"""The demo's bookings: a little play around the moment the demo is started, with invented people.

All codes end in 2345. At Borgerservice:

| code | when | who | what it shows |
|---|---|---|---|
| HAVN2345 | in 10 min | Alma, 14 March, phone …2071 | check in: passport, at desk 1 |
| SAND2345 | in 90 min | Bertram, 2 June, phone …3182 | too early |
| TANG2345 | 25 min ago | Carla, 30 September, phone …4293 | late: she waits like a walk-in |
| SKVT2345 | 2 h ago | Dagny, 8 December, phone …5304 | too late |
| STEN2345 | tomorrow | Eskil, 19 January, phone …6415 | wrong day |
| MAST2345 | in 15 min | Freja, 24 May, phone …7526 | two with one birthday: the first letter, F, decides |
| KRAN2345 | in 20 min | Gorm, 24 May, phone …8637 | … or G |
| STAV2345 | in 5 min | Hanne, 7 November, phone …9748 | two with one birthday and one letter (and the same |
| TRAE2345 | in 25 min | Herluf, 7 November, phone …9748 | … four digits): the code decides |
| KART2345 | in 20 min | Nancy, 7 July, phone …7070 | her health card: 070761-4285, a test person of MitID |

In Bo's day, besides; nobody checks in to a telephone meeting:

| code | when | who | what it shows |
|---|---|---|---|
| REBS2345 | in 35 min | Malthe, 21 January, phone …5511 | a visit with an agreement: the guard knows |
| REJE2345 | in 5 min | Signe, 17 February, phone …6622 | a telephone meeting that comes up at its time |
| TRAN2345 | in 65 min | Vera, 29 April, phone …7733 | the next one |
| SVAR2345 | 15 min ago | Ebbe, 9 June, phone …8844 | has asked to be rung: anybody of the service takes it |

At Byggesag (at Borgerservice: the wrong centre):

| code | when | who |
|---|---|---|
| KYST2345 | in 10 min | Jytte, 11 April, phone …1960 |
| VAND2345 | 20 min ago | Kasper, 28 August, phone …2859 |
| RAND2345 | in 90 min | Åse, 3 October, phone …3748 |
"""

from __future__ import annotations

from datetime import datetime, timedelta

from server.booking.store import NewBooking
from shared.protocol.day import AgreedPoint, Agreement, BookingKind

FIRST_CODE = "HAVN2345"
"""The booking that can be checked in to at once."""

CARD_CODE = "KART2345"
"""The booking that a health card finds."""

DEMO_CPR = "0707614285"
"""Nobody's: the number of the public test person Nancy Ann Berggren."""

USEFUL_FOR = timedelta(minutes=15)
"""So long after the time of the first booking the play can still be played; then it begins anew."""


def demo_bookings(now: datetime) -> list[NewBooking]:
    """The bookings around `now`, on the next full five minutes; the first can be checked in to at once."""
    five = now.replace(second=0, microsecond=0) + timedelta(minutes=-now.minute % 5)

    def at(minutes: float) -> datetime:
        return five + timedelta(minutes=minutes)

    tomorrow = 24 * 60
    site, passport, licence = "borgerservice", "borgerservice.pas", "borgerservice.koerekort"
    card, moving, abroad = "borgerservice.sundhedskort", "borgerservice.flytning", "borgerservice.udland"
    other, permit = "byggesag", "byggesag.byggetilladelse"
    return [
        NewBooking(FIRST_CODE, site, passport, at(10), "Alma", 14, 3, "+4500002071", desk_id="borgerservice.1"),
        NewBooking("SAND2345", site, licence, at(90), "Bertram", 2, 6, "+4500003182"),
        NewBooking("TANG2345", site, moving, at(-25), "Carla", 30, 9, "+4500004293"),
        NewBooking("SKVT2345", site, card, at(-120), "Dagny", 8, 12, "+4500005304"),
        NewBooking("STEN2345", site, passport, at(tomorrow), "Eskil", 19, 1, "+4500006415"),
        NewBooking("MAST2345", site, passport, at(15), "Freja", 24, 5, "+4500007526"),
        NewBooking("KRAN2345", site, licence, at(20), "Gorm", 24, 5, "+4500008637"),
        NewBooking("STAV2345", site, abroad, at(5), "Hanne", 7, 11, "+4500009748", language="en"),
        NewBooking("TRAE2345", site, passport, at(25), "Herluf", 7, 11, "+4510009748"),
        NewBooking(
            CARD_CODE, site, passport, at(20), "Nancy", 7, 7, "+4500007070", desk_id="borgerservice.1", cpr=DEMO_CPR
        ),
        NewBooking(
            "REBS2345",
            site,
            licence,
            at(35),
            "Malthe",
            21,
            1,
            "+4500005511",
            username="bo",
            agreement=Agreement(points=(AgreedPoint.NEAR_DOOR, AgreedPoint.SAME_GUARD), note="Tal roligt og kort."),
        ),
        NewBooking(
            "REJE2345", site, licence, at(5), "Signe", 17, 2, "+4500006622", username="bo", kind=BookingKind.TELEPHONE
        ),
        NewBooking(
            "TRAN2345", site, passport, at(65), "Vera", 29, 4, "+4500007733", username="bo", kind=BookingKind.TELEPHONE
        ),
        NewBooking("SVAR2345", site, passport, at(-15), "Ebbe", 9, 6, "+4500008844", kind=BookingKind.CALLBACK),
        NewBooking("KYST2345", other, permit, at(10), "Jytte", 11, 4, "+4500001960"),
        NewBooking("VAND2345", other, permit, at(-20), "Kasper", 28, 8, "+4500002859"),
        NewBooking("RAND2345", other, permit, at(90), "Åse", 3, 10, "+4500003748"),
    ]
