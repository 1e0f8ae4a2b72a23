"""The commands of a day: see it, ring, take call-backs, agree on difficult meetings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from msgspec import structs

from server.centre.catalogue import Catalogue
from server.day.rules import (
    KEPT_DAYS,
    Person,
    Verdict,
    again_fault,
    late_since,
    may_see_day,
    sees_agreement,
    sees_phone,
    verdict,
    wished_fault,
)
from server.day.store import AGREED_EVENT, CHANGED_EVENT, DayStore, FoundBooking
from server.identity.store import Holder
from server.limits import Limiter
from server.messaging.phones import international
from server.problems import ProblemError, unknown_service
from server.queue.day import midnight_before, next_midnight
from server.queue.rules import local_day
from shared.protocol.day import (
    ActOnBooking,
    AgreedBooking,
    Agreement,
    AskCallBack,
    Day,
    DayEntry,
    MeetingAction,
    PutAgreement,
)
from shared.protocol.enquiries import Enquiry
from shared.protocol.errors import ProblemType
from shared.protocol.model import Key

MOST_CALL_BACKS = 10
WITHIN = timedelta(minutes=10)
"""So many call-backs may be asked for at one device in that time."""

_SURELY = timedelta(seconds=5)
"""So long after it is late an enquiry is so by every clock."""

_ROUNDS = 3
"""A booking may change between looking at it and acting on it: then it is looked at again."""


class DayCommands:
    """Every command answers with its reply, or raises a `ProblemError` and has changed nothing.

    Roles are looked up each time: who has lost one has lost what it showed. `country` is the code of numbers that are
    written without one.
    """

    def __init__(
        self,
        store: DayStore,
        catalogue: Catalogue,
        *,
        country: str,
        clock: Callable[[], datetime],
        committed: Callable[[str], None],
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._country = country
        self._clock = clock
        self._committed = committed
        self._limiter: Limiter[UUID | None] = Limiter(most=MOST_CALL_BACKS, within=WITHIN)

    async def day(self, site_id: Key, staff_id: UUID | None, holder: Holder) -> Day:
        """The local day of the holder, or of a colleague for whom they may look."""
        rules, person, now = await self._catalogue.required(site_id), await self._person(site_id, holder), self._clock()
        site = rules.configuration.site
        whose = person if staff_id in (None, person.staff_id) else await self._colleague(site_id, staff_id, person)
        midnight, until = midnight_before(now, site.time_zone), next_midnight(now, site.time_zone)
        kept_since = midnight - timedelta(days=KEPT_DAYS)
        found = await self._store.entries(site_id, whose, midnight=midnight, until=until, kept_since=kept_since)
        own = whose is person
        late = late_since(person, site.notice, now)
        waiting = (
            await self._store.waiting(site_id, person, kept_since=kept_since, until=until, late=late) if own else []
        )
        due = await self._store.next_late(site_id, person.staff_id, late) if own and late is not None else None

        def seen(entry: DayEntry) -> DayEntry:
            knows_number = sees_phone(person, entry.booking, site.notice, now)
            knows_agreement = sees_agreement(person, entry.booking.staff_id)
            return structs.replace(
                entry,
                phone=entry.phone if knows_number else "",
                enquiry=entry.enquiry if knows_number or entry.enquiry is None else _unread(entry.enquiry),
                agreement=entry.agreement if knows_agreement else None,
            )

        return Day(
            staff_id=whose.staff_id,
            date=local_day(now, site.time_zone),
            entries=tuple(seen(entry) for entry in found),
            call_backs=tuple(seen(entry) for entry in waiting),
            again_at=None if due is None else due + timedelta(seconds=site.notice.host_seconds) + _SURELY,
        )

    async def hand_over(self, site_id: Key, command_id: UUID, was: UUID, to: UUID) -> int:
        """Give all that is still to come of somebody's day to a colleague; answers how many bookings that were."""
        rules, now = await self._catalogue.required(site_id), self._clock()
        zone = rules.configuration.site.time_zone
        midnight, until = midnight_before(now, zone), next_midnight(now, zone)
        handed = 0
        for booking_id in await self._store.to_come(site_id, was, midnight=midnight, until=until):
            effect = await self._store.hand_over(
                site_id, booking_id, command_id=uuid5(command_id, str(booking_id)), now=now, was=was, to=to
            )
            handed += effect is not None
        if handed:
            self._committed(site_id)
        return handed

    async def ask(self, site_id: Key, command: AskCallBack, holder: Holder) -> bytes:
        """Write down that a citizen wants to be rung; from a stand only where the service offers it."""
        asker = holder.device_id or holder.staff_id
        origin = "stand" if holder.device_id is not None else "office"
        return await self._ask(site_id, command, origin, lambda now: self._limiter.allows(asker, now))

    async def ask_on_web(self, site_id: Key, command: AskCallBack) -> bytes:
        """The same from a public page, only where the service offers it; whoever asks here has counted how often."""
        return await self._ask(site_id, command, "web", lambda _now: True)

    async def _ask(
        self, site_id: Key, command: AskCallBack, origin: str, allows: Callable[[datetime], bool]
    ) -> bytes:  # fmt: skip
        rules, now = await self._catalogue.required(site_id), self._clock()
        service = rules.configuration.service(command.service_id)
        if service is None:
            raise unknown_service(site_id, command.service_id)
        phone = international(command.phone, self._country)
        if phone is None:
            raise ProblemError(ProblemType.BAD_REQUEST, "phone: write the number with its country code, as +45.")
        done = await self._store.done_before(site_id, command.id)
        if done is not None:
            return done.told(CHANGED_EVENT, site_id, self._committed)
        if origin != "office" and not service.call_back:
            raise ProblemError(ProblemType.NOT_OFFERED, f"Nobody is rung about {service.id} from here. Take a number.")
        if fault := wished_fault(command.wished_at, now):
            raise ProblemError(ProblemType.BAD_REQUEST, fault)
        if not allows(now):
            raise ProblemError(
                ProblemType.TOO_MANY, "Too many have asked to be rung from here. Wait some minutes, then try again."
            )
        effect = await self._store.ask(site_id, command, phone=phone, origin=origin, now=now)
        if effect is None:
            raise unknown_service(site_id, command.service_id)
        return effect.told(CHANGED_EVENT, site_id, self._committed)

    async def act(
        self, site_id: Key, booking_id: UUID, action: MeetingAction, command: ActOnBooking, holder: Holder
    ) -> bytes:  # fmt: skip
        """Take a call, or say how it went."""
        rules, person = await self._catalogue.required(site_id), await self._person(site_id, holder)
        site = rules.configuration.site
        for _ in range(_ROUNDS):
            # Read before the log: what this very command has done at this moment is not taken for somebody else's.
            now, found = self._clock(), (await self._booking(site_id, booking_id)).status
            done = await self._store.done_before(site_id, command.id)
            if done is not None:
                return done.told(CHANGED_EVENT, site_id, self._committed)
            said = verdict(person, found, action, site.notice, now)
            if said is not Verdict.DO:
                raise _refusal(said, found.state, action)
            _complete(action, command, now, site.time_zone)
            effect = await self._store.act(
                site_id, found, action, command, staff_id=person.staff_id, now=now
            )  # fmt: skip
            if effect is not None:
                return effect.told(CHANGED_EVENT, site_id, self._committed)
        raise ProblemError(ProblemType.UNAVAILABLE, "The booking changes just now. Send the same again.")

    async def agreement(self, site_id: Key, booking_id: UUID, holder: Holder) -> Agreement:
        """What is agreed on for the booking."""
        await self._catalogue.required(site_id)
        person, found = await self._person(site_id, holder), await self._booking(site_id, booking_id)
        if not sees_agreement(person, found.status.staff_id):
            raise _not_for_you()
        return found.agreement

    async def agree(self, site_id: Key, booking_id: UUID, command: PutAgreement, holder: Holder) -> Agreement:
        """Agree on something else than before; answers with what stands now."""
        await self.agreement(site_id, booking_id, holder)
        effect = await self._store.agree(site_id, booking_id, command, now=self._clock())
        if effect is None:
            raise ProblemError(
                ProblemType.CHANGED_MEANWHILE, "Somebody has agreed on something else meanwhile. Read it, then write."
            )
        effect.told(AGREED_EVENT, site_id, self._committed)
        return await self.agreement(site_id, booking_id, holder)

    async def agreements(self, site_id: Key) -> list[AgreedBooking]:
        """Today's bookings with an agreement."""
        rules, now = await self._catalogue.required(site_id), self._clock()
        zone = rules.configuration.site.time_zone
        return await self._store.agreed(
            site_id, midnight=midnight_before(now, zone), until=next_midnight(now, zone)
        )  # fmt: skip

    async def end_day(self, site_id: str, midnight: datetime) -> None:
        """Erase what was personal to calls and meetings that were over before the site's day began at `midnight`."""
        await self._store.erase(site_id, midnight, kept_days=KEPT_DAYS)

    async def _colleague(self, site_id: Key, staff_id: UUID | None, person: Person) -> Person:
        found = None if staff_id is None else await self._store.person(site_id, staff_id)
        if found is None:
            raise ProblemError(ProblemType.NOT_FOUND, f"Nobody at {site_id} has the id {staff_id}.")
        if not may_see_day(person, found.staff_id):
            raise ProblemError(
                ProblemType.FORBIDDEN, "A colleague's day is for hosts and deputies. Ask a host to look it up."
            )
        return found

    async def _person(self, site_id: Key, holder: Holder) -> Person:
        person = None if holder.staff_id is None else await self._store.person(site_id, holder.staff_id)
        if person is None:
            raise ProblemError(ProblemType.FORBIDDEN, "This is for the staff of the site. Sign in there.")
        return person

    async def _booking(self, site_id: Key, booking_id: UUID) -> FoundBooking:
        found = await self._store.booking(site_id, booking_id)
        if found is None:
            raise ProblemError(ProblemType.UNKNOWN_BOOKING, f"{site_id} has no booking {booking_id}.")
        return found


def _complete(action: MeetingAction, command: ActOnBooking, now: datetime, time_zone: str) -> None:
    """Raise a problem when the command lacks what its action needs, or has what it does not."""
    if action is MeetingAction.NO_ANSWER:
        fault = again_fault(command.again_at, now, time_zone)
    elif action is MeetingAction.FINISH:
        fault = "" if command.outcome is not None else "outcome: say how the call ended."
    else:
        fault = ""
    if fault:
        raise ProblemError(ProblemType.BAD_REQUEST, fault)


def _refusal(said: Verdict, state: str, action: MeetingAction) -> ProblemError:
    match said:
        case Verdict.NOT_RUNG:
            return ProblemError(ProblemType.BOOKING_STATE, "This citizen comes here: act on the ticket instead.")
        case Verdict.TAKEN:
            return ProblemError(ProblemType.BOOKING_TAKEN, "A colleague has taken this call.")
        case Verdict.NOT_YOURS:
            return ProblemError(ProblemType.FORBIDDEN, "This call is not yours. Take it first, if you may.")
    return ProblemError(ProblemType.BOOKING_STATE, f"The booking is {state}; {action} cannot be done to it now.")


def _unread(enquiry: Enquiry) -> Enquiry:
    """That something was written, and not what."""
    return Enquiry(reference=enquiry.reference, sent_at=enquiry.sent_at)


def _not_for_you() -> ProblemError:
    return ProblemError(
        ProblemType.FORBIDDEN, "What is agreed is for the guards and the booking's own caseworker. Ask one of them."
    )
