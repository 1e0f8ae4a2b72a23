"""What a citizen sees and does behind their own link: confirm, see, move, cancel, and have everything erased."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from msgspec import structs

from server.booking.earlier.commands import EarlierCommands
from server.booking.online import OnlineBookings
from server.calendars.entry import CalendarEntry, calendar_file
from server.centre.catalogue import Catalogue
from server.problems import ProblemError
from server.web.booking.choice import Choice, read_day, read_moment, read_uuid, written
from server.web.booking.contact import Contact
from server.web.booking.dates import clock_in_words, moment_in_words, sentence_case
from server.web.booking.own.behind import at, booking_behind
from server.web.booking.own.code import code_picture
from server.web.booking.render import Frame, Reply, tongue_of
from server.web.booking.steps import Step
from server.web.booking.weeks import earliest_context, first_free, week_context, week_of
from shared.protocol.booking import LONGEST_SEARCH, DayTimes, Offers, OwnBooking, OwnState
from shared.protocol.errors import ProblemType
from shared.protocol.rules import BookingKind

_TITLES = {
    OwnState.BOOKED: "own", OwnState.ARRIVED: "arrived", OwnState.OVER: "over", OwnState.CANCELLED: "cancelled"
}  # fmt: skip
_JUST = {"booked": OwnState.BOOKED, "moved": OwnState.BOOKED, "cancelled": OwnState.CANCELLED}
"""What has just been done, and how the booking stands if that is still so."""


class OwnPages:
    """Answers each page of a link; raises a `ProblemError`. `who` is the address that asks."""

    def __init__(
        self,
        online: OnlineBookings,
        earlier: EarlierCommands,
        catalogue: Catalogue,
        *,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        public_url: str,
    ) -> None:
        self._online = online
        self._earlier = earlier
        self._catalogue = catalogue
        self._clock = clock
        self._new_id = new_id
        self._public_url = public_url.rstrip("/")

    async def see(self, token: str, query: Mapping[str, str], accept_language: str, who: str) -> Reply:
        """The booking; what is only held is to be confirmed first."""
        done = query.get("done", "")
        try:
            own, step = await booking_behind(self._online, self._catalogue, token, query, who)
        except ProblemError as error:
            if done in ("forgotten", "given_back") and error.problem.type is ProblemType.UNKNOWN_BOOKING:
                return _gone(done, accept_language, query.get("lang", ""))
            raise
        if own.state is OwnState.HELD:
            return Reply(status=303, location=at(token, "code", step))
        words = step.tongue.words
        just = done if _JUST.get(done) is own.state else ""
        return step.page(
            "own",
            own=True,
            title=getattr(words, just or _TITLES[own.state]),
            just=just,
            booking=own,
            summary=await self._summary(own, step),
            errands=step.bring() if own.state is OwnState.BOOKED else [],
            until=moment_in_words(own.may_change_until, step.zone, words),
            done=done,
            code=code_picture(own.code) if own.code and own.kind is BookingKind.VISIT else None,
            **await self._earlier_times(token, own, step, who),
            link=lambda part: at(token, part, step),
            again=Choice(site_id=own.site_id, language=step.tongue.chosen).to_start(),
            phone=step.configuration.site.phone,
        )

    async def code(self, token: str, query: Mapping[str, str], who: str) -> Reply:
        """Where the code is written; without contact only what was chosen is looked over."""
        own, step = await booking_behind(self._online, self._catalogue, token, query, who, "code")
        if own.state is not OwnState.HELD:
            return Reply(status=303, location=at(token, "", step))
        words = step.tongue.words
        fault = {"needed": words.code_needed, "wrong": words.code_wrong}.get(query.get("fault", ""), "")
        if own.held_until is None or own.held_until <= self._clock():
            return self._hold_over(own, step)
        return step.page(
            "code",
            own=True,
            asked=self._online.asks(step.services, own.kind),
            until=words.held_until.format(time=clock_in_words(own.held_until, step.zone, words)),
            summary=await self._summary(own, step, held=True),
            action=at(token, "code", step),
            other_contact=at(token, "contact", step),
            give_back=at(token, "give-back", step),
            form_id=self._new_id(),
            faults={"code": fault} if fault else {},
        )

    async def confirm(self, token: str, query: Mapping[str, str], form: Mapping[str, str], who: str) -> Reply:
        """Make a booking of what is held."""
        own, step = await booking_behind(self._online, self._catalogue, token, query, who)
        typed = "".join(str(int(each)) for each in form.get("code", "") if each.isdecimal())
        if own.state is OwnState.HELD and not typed and self._online.asks(step.services, own.kind).anything:
            return Reply(status=303, location=at(token, "code", step, fault="needed"))
        try:
            await self._online.confirm(token, typed, who)
        except ProblemError as error:
            if error.problem.type is ProblemType.WRONG_CODE:
                return Reply(status=303, location=at(token, "code", step, fault="wrong"))
            if error.problem.type is ProblemType.HOLD_OVER:
                return self._hold_over(own, step)
            raise
        return Reply(status=303, location=at(token, "", step, done="booked"))

    async def contact(self, token: str, query: Mapping[str, str], who: str) -> Reply:
        """Write another number for the same time; what is held so far is given back for it."""
        own, step = await booking_behind(self._online, self._catalogue, token, query, who, "contact")
        if own.state is not OwnState.HELD:
            return Reply(status=303, location=at(token, "", step))
        return step.page(
            "contact",
            own=True,
            back=at(token, "code", step),
            action=step.choice.to("contact"),
            summary=await self._summary(own, step, held=True),
            asked=self._online.asks(step.services, own.kind),
            contact=Contact(),
            form_id=self._new_id(),
            instead_of=token,
        )

    async def give_back(self, token: str, form: Mapping[str, str], query: Mapping[str, str], who: str) -> Reply:
        """Give back what is held."""
        try:
            await self._online.give_back(token, self._command(form), who)
        except ProblemError as error:
            if error.problem.type is not ProblemType.UNKNOWN_BOOKING:
                raise
        return Reply(status=303, location=_plain(token, query, done="given_back"))

    async def move(self, token: str, query: Mapping[str, str], who: str) -> Reply:
        """Other times; with `at` one of them, to be moved to."""
        own, step = await booking_behind(self._online, self._catalogue, token, query, who, "move")
        if not own.may_change:
            return Reply(status=303, location=at(token, "", step))
        words, zone, today = step.tongue.words, step.zone, self._clock().astimezone(step.zone).date()
        now_is = words.move_now.format(when=moment_in_words(own.starts_at, zone, words))
        wanted = read_moment(query.get("at", ""))
        if wanted is not None:
            return self._ask(
                "move", token, step, back=at(token, "move", step), title=words.move_ask,
                lines=[sentence_case(moment_in_words(wanted, zone, words)), now_is], do=words.move_do,
                fields=[("at", written(wanted))],
            )  # fmt: skip

        def link(moment: datetime) -> str:
            return at(token, "move", step, at=written(moment))

        first, soonest = read_day(query.get("first", "")), None
        week = week_of(first or today, today, step.last_day(today))
        days = await self._times(own, who, week.first, week.days if first else LONGEST_SEARCH)
        if first is None:
            soonest = first_free(days)
            week = week_of(soonest.astimezone(zone).date() if soonest else today, today, step.last_day(today))
        return step.page(
            "time",
            own=True,
            back=at(token, "", step),
            title=words.time,
            lead=now_is,
            summary=[],
            earliest=earliest_context(soonest, zone, words, link),
            none_free=first is None and soonest is None,
            soonest_page=at(token, "move", step) if first else "",
            before=at(token, "move", step, first=week.before.isoformat()) if week.before else "",
            after=at(token, "move", step, first=week.after.isoformat()) if week.after else "",
            people=[],
            **week_context(week, days, zone, words, link),
        )

    async def moved(self, token: str, query: Mapping[str, str], form: Mapping[str, str], who: str) -> Reply:
        """Move it there, or offer what can be had instead."""
        own, step = await booking_behind(self._online, self._catalogue, token, query, who, "move")
        words, wanted = step.tongue.words, read_moment(form.get("at", ""))
        if wanted is None:
            return Reply(status=303, location=at(token, "move", step))
        reply = await self._online.move(token, wanted, self._command(form), who)
        if not isinstance(reply, Offers):
            return Reply(status=303, location=at(token, "", step, done="moved"))
        moments = [each.starts_at for each in reply.offers if each.site_id == own.site_id]
        offers = [
            (at(token, "move", step, at=written(each)), sentence_case(moment_in_words(each, step.zone, words)))
            for each in moments
        ]
        return step.page("taken", 409, own=True, links=offers, see_all=at(token, "move", step))

    async def ask_cancel(self, token: str, query: Mapping[str, str], who: str) -> Reply:
        """Whether it is really to be cancelled."""
        own, step = await booking_behind(self._online, self._catalogue, token, query, who, "cancel")
        if not own.may_change:
            return Reply(status=303, location=at(token, "", step))
        words = step.tongue.words
        when = sentence_case(moment_in_words(own.starts_at, step.zone, words))
        return self._ask(
            "cancel", token, step, title=words.cancel_ask, lines=[when, words.cancel_help], do=words.cancel, grave=True
        )

    async def cancel(self, token: str, query: Mapping[str, str], form: Mapping[str, str], who: str) -> Reply:
        """Cancel it."""
        await self._online.cancel(token, self._command(form), who)
        return Reply(status=303, location=_plain(token, query, done="cancelled"))

    async def ask_forget(self, token: str, query: Mapping[str, str], who: str) -> Reply:
        """Whether everything is really to be erased."""
        _own, step = await booking_behind(self._online, self._catalogue, token, query, who, "forget")
        words = step.tongue.words
        return self._ask(
            "forget", token, step, title=words.forget_ask, lines=[words.forget_help], do=words.forget, grave=True
        )

    async def forget(self, token: str, query: Mapping[str, str], form: Mapping[str, str], who: str) -> Reply:
        """Erase everything; pressed twice it is done once."""
        try:
            await self._online.forget(token, self._command(form), who)
        except ProblemError as error:
            if error.problem.type is not ProblemType.UNKNOWN_BOOKING:
                raise
        return Reply(status=303, location=_plain(token, query, done="forgotten"))

    async def calendar(self, token: str, query: Mapping[str, str], who: str, host: str) -> bytes:
        """The booking as a calendar file; `host` is the server as the citizen knows it."""
        own, step = await booking_behind(self._online, self._catalogue, token, query, who)
        words = step.tongue.words
        base = self._public_url or host
        link = f"{base}/b/{token}"
        said = [(label, text.replace("\n", ", ")) for label, text in await self._summary(own, step)]
        rows = [f"{label}: {text}" for label, text in said if label != words.when]
        bring = [
            f"– {paper['name']}" for errand in step.bring() for group in errand["groups"] for paper in group["papers"]
        ]
        papers = [f"{words.bring}:", *bring] if bring else []
        video = [own.video_url] if own.video_url else []
        entry = CalendarEntry(
            booking_id=own.booking_id,
            starts_at=own.starts_at,
            ends_at=own.ends_at,
            title=f"{', '.join(step.names())} – {step.frame.site}",
            place=own.address if own.kind is BookingKind.VISIT else own.video_url,
            text="\n".join([*rows, *papers, *video, f"{words.move}, {words.cancel}: {link}"]),
            link=link,
            now=self._clock(),
            cancelled=own.state is OwnState.CANCELLED,
        )
        return calendar_file(entry)

    async def _earlier_times(self, token: str, own: OwnBooking, step: Step, who: str) -> dict[str, Any]:
        """Whether an earlier time can be asked for, is waited for, or is held."""
        if own.state is not OwnState.BOOKED:
            return {"can_ask": False, "waits": False, "offer": None}
        words, zone, found = step.tongue.words, step.zone, await self._earlier.of(token, who)
        offer = found.offer and {
            "when": sentence_case(moment_in_words(found.offer.starts_at, zone, words)),
            "held": words.earlier_held.format(time=clock_in_words(found.offer.until, zone, words)),
        }
        return {"can_ask": found.can_ask, "waits": found.wish is not None, "offer": offer}

    def _ask(
        self, part: str, token: str, step: Step, *, title: str, lines: list[str], do: str, back: str = "",
        grave: bool = False, fields: list[tuple[str, str]] | None = None,
    ) -> Reply:  # fmt: skip
        """A page that asks before something is done."""
        home = at(token, "", step)
        return step.page(
            "ask", own=True, back=back or home, title=title, lines=lines, do=do, grave=grave, keep=home,
            keep_text=step.tongue.words.keep_time if part != "forget" else step.tongue.words.back,
            action=at(token, part, step), fields=[("id", str(self._new_id())), *(fields or [])],
        )  # fmt: skip

    def _hold_over(self, own: OwnBooking, step: Step) -> Reply:
        words = step.tongue.words
        choice = Choice(site_id=own.site_id, service_ids=own.service_ids, kind=own.kind, language=step.tongue.chosen)
        return step.page(
            "said", 410, own=True, title=words.hold_over, text=words.hold_over_help, go=choice.to("time"),
            go_text=words.see_times,
        )  # fmt: skip

    async def _times(self, own: OwnBooking, who: str, first: date, days: int) -> tuple[DayTimes, ...]:
        """What is free, but for the time that the booking has already."""
        found = await self._online.times(
            own.site_id, own.service_ids, kind=own.kind, first=first, days=days, staff_id=own.staff_id, who=who
        )
        return tuple(
            structs.replace(day, times=tuple(each for each in day.times if each.starts_at != own.starts_at))
            for day in found
        )

    async def _summary(self, own: OwnBooking, step: Step, *, held: bool = False) -> list[tuple[str, str]]:
        people = await self._online.people(own.site_id, step.choice.service_ids) if own.staff_id else ()
        person = next((each.name for each in people if each.staff_id == own.staff_id), "")
        rows = step.summary(person)
        return rows if held or not own.code else [*rows, (step.tongue.words.reference, own.code)]

    def _command(self, form: Mapping[str, str]) -> UUID:
        return read_uuid(form.get("id", "")) or self._new_id()


def _plain(token: str, query: Mapping[str, str], **fields: str) -> str:
    """The link itself, also when there is nothing behind it any more."""
    said = {**fields, **({"lang": query["lang"]} if query.get("lang") else {})}
    return f"/b/{token}?{urlencode(said)}"


def _gone(done: str, accept_language: str, chosen: str) -> Reply:
    """What is said when nothing is left."""
    tongue = tongue_of(chosen, accept_language, ("da", "nb", "en", "de", "pl", "uk", "ar"))
    words, frame = tongue.words, Frame(tongue=tongue)
    return frame.page(
        "said", own=True, title=getattr(words, done), text=getattr(words, f"{done}_help"), go="/book",
        go_text=words.book_again,
    )  # fmt: skip
