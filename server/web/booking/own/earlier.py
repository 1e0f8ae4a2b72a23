"""Pages about earlier times: asking to be told, and answering what is offered, behind either link."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from server.booking.earlier.commands import EarlierCommands, Offered
from server.booking.earlier.rules import EVERY_DAY, NOTICE_HOURS, EarlierOffer, EarlierWish, OfferState
from server.booking.online import OnlineBookings
from server.centre.catalogue import Catalogue
from server.problems import ProblemError
from server.web.booking.choice import read_day, written
from server.web.booking.dates import clock_in_words, moment_in_words, sentence_case
from server.web.booking.own.behind import at, booking_behind, spoken_at, step_behind
from server.web.booking.render import Reply
from server.web.booking.steps import Step
from shared.protocol.booking import OwnBooking, OwnState
from shared.protocol.errors import ProblemType
from shared.protocol.hours import Channel
from shared.protocol.opening import openings_of

_LOOKED_AT = 14
"""In days: what is open on which days of the week."""


class EarlierPages:
    """Answers each page; raises a `ProblemError`. `who` is the address that asks."""

    def __init__(
        self,
        online: OnlineBookings,
        earlier: EarlierCommands,
        catalogue: Catalogue,
        *,
        clock: Callable[[], datetime],
    ) -> None:
        self._online = online
        self._earlier = earlier
        self._catalogue = catalogue
        self._clock = clock

    async def ask(self, token: str, query: Mapping[str, str], who: str) -> Reply:
        """What would suit them, or what is held for them; nothing where there is nothing to ask for."""
        own, step = await booking_behind(self._online, self._catalogue, token, query, who, "earlier")
        found = await self._earlier.of(token, who)
        if found.offer is not None:
            return self._offer(found.offer, own, step, action=at(token, "earlier", step))
        if not found.can_ask and found.wish is None:
            return Reply(status=303, location=at(token, "", step))
        soonest = await self._earlier.soonest(token, who)
        wish = found.wish or EarlierWish(booked_for=own.starts_at)
        return self._form(token, step, own, wish, waits=found.wish is not None, soonest=soonest)

    async def asked(self, token: str, query: Mapping[str, str], form: Mapping[str, list[str]], who: str) -> Reply:
        """Keep the wish, end it, or take the answer to an offer."""
        own, step = await booking_behind(self._online, self._catalogue, token, query, who, "earlier")
        match "".join(form.get("do", ())):
            case "yes":
                await self._earlier.answer(token, who, yes=True)
                return Reply(status=303, location=at(token, "", step, done="moved"))
            case "no":
                await self._quietly(self._earlier.answer(token, who, yes=False))
                return Reply(status=303, location=at(token, "", step, done="kept"))
            case "stop":
                await self._earlier.stop(token, who)
                return Reply(status=303, location=at(token, "", step, done="not-told"))
        wish = self._read(own, step, form)
        if not wish.weekdays:
            waits = (await self._earlier.of(token, who)).wish is not None
            return self._form(token, step, own, wish, waits=waits, fault=step.tongue.words.earlier_days_needed)
        await self._earlier.ask(
            token, who, weekdays=wish.weekdays, not_before=wish.not_before, notice_hours=wish.notice_hours
        )
        return Reply(status=303, location=at(token, "", step, done="told"))

    async def offered(self, token: str, query: Mapping[str, str], who: str) -> Reply:
        """The offer of a message; once it is taken, the booking itself."""
        found = await self._earlier.offered(token, who)
        step = await self._step(token, found, query)
        words = step.tongue.words
        if found.offer.state is OfferState.TAKEN:
            try:
                await self._online.own(token, who)
            except ProblemError:
                return step.page("said", own=True, title=words.moved, text=words.unknown_booking_help, go="")
            return Reply(status=303, location=at(token, "", step, done="moved"))
        if found.is_open:
            return self._offer(found.offer, found.own, step, action=spoken_at(f"/e/{token}", step))
        declined = found.offer.state is OfferState.DECLINED
        when = moment_in_words(found.own.starts_at, step.zone, words)
        stands = found.own.state is OwnState.BOOKED
        lines = [words.move_now.format(when=when)] if stands else []
        if not declined:
            lines.insert(0, words.earlier_over_help)
        if found.waits:
            lines.append(words.earlier_kept_help)
        return step.page(
            "answered", own=True, title=words.earlier_kept if declined else words.earlier_over, lines=lines,
            stopped=query.get("done") == "not-told" and not found.waits,
            action=spoken_at(f"/e/{token}", step) if found.waits else "",
        )  # fmt: skip

    async def answered(self, token: str, query: Mapping[str, str], form: Mapping[str, list[str]], who: str) -> Reply:
        """Take the answer; the page after it says what has become of it."""
        step = await self._step(token, await self._earlier.offered(token, who), query)
        match "".join(form.get("do", ())):
            case "yes":
                await self._quietly(self._earlier.answer_offer(token, who, yes=True))
            case "no":
                await self._earlier.answer_offer(token, who, yes=False)
            case "stop":
                await self._earlier.stop_offers(token, who)
                return Reply(status=303, location=spoken_at(f"/e/{token}", step, done="not-told"))
        return Reply(status=303, location=spoken_at(f"/e/{token}", step))

    async def _quietly(self, answer: Any) -> None:
        """What is held no longer is said by the page that follows."""
        try:
            await answer
        except ProblemError as error:
            if error.problem.type is not ProblemType.HOLD_OVER:
                raise

    def _offer(self, offer: EarlierOffer, own: OwnBooking, step: Step, *, action: str) -> Reply:
        words, zone = step.tongue.words, step.zone
        when = sentence_case(moment_in_words(offer.starts_at, zone, words))
        rows = [(words.earlier_new, when), *(row for row in step.summary() if row[0] != words.when)]
        return step.page(
            "offer", own=True, title=words.earlier_offer, summary=rows, action=action,
            now=[(words.earlier_had, sentence_case(moment_in_words(own.starts_at, zone, words)))],
            held=words.earlier_held.format(time=clock_in_words(offer.until, zone, words)),
        )  # fmt: skip

    def _form(
        self, token: str, step: Step, own: OwnBooking, wish: EarlierWish, *, waits: bool, fault: str = "",
        soonest: datetime | None = None,
    ) -> Reply:  # fmt: skip
        words, zone = step.tongue.words, step.zone
        today, last = self._clock().astimezone(zone).date(), own.starts_at.astimezone(zone).date()
        now = None
        if soonest is not None:
            when = moment_in_words(soonest, zone, words)
            now = (at(token, "move", step, at=written(soonest)), words.earlier_now_go.format(when=when))
        hours = {2: words.earlier_hours_2, 24: words.earlier_hours_24, 72: words.earlier_hours_72}
        return step.page(
            "earlier", 422 if fault else 200, own=True, back=at(token, "", step), action=at(token, "earlier", step),
            title=words.earlier_on if waits else words.earlier,
            faults={"days": fault} if fault else {},
            now=now,
            waits=waits,
            days=[
                (day, sentence_case(words.weekdays[day]), bool(wish.weekdays >> day & 1)) for day in self._days(step)
            ],
            hours=[(each, hours[each], each == wish.notice_hours) for each in NOTICE_HOURS],
            not_before=wish.not_before.isoformat() if wish.not_before else "",
            first=today.isoformat(),
            last=last.isoformat(),
        )  # fmt: skip

    def _read(self, own: OwnBooking, step: Step, form: Mapping[str, list[str]]) -> EarlierWish:
        offered, ticked = self._days(step), {int(each) for each in form.get("day", ()) if each in tuple("0123456")}
        weekdays = EVERY_DAY if ticked.issuperset(offered) and ticked else sum(1 << each for each in ticked)
        hours = "".join(form.get("notice", ()))
        return EarlierWish(
            booked_for=own.starts_at,
            weekdays=weekdays,
            not_before=read_day("".join(form.get("after", ()))),
            notice_hours=int(hours) if hours in map(str, NOTICE_HOURS) else 24,
        )

    def _days(self, step: Step) -> Iterable[int]:
        """The days of the week on which all of the errands are met."""
        today, openings = self._clock().astimezone(step.zone).date(), openings_of(step.configuration)
        tables = [openings.table(each.id, Channel.BOOKING) for each in step.services]
        found = {
            day.weekday()
            for day in (today + timedelta(days=offset) for offset in range(_LOOKED_AT))
            if all(list(table.stretches(day)) for table in tables)
        }
        return sorted(found) or range(7)

    async def _step(self, token: str, found: Offered, query: Mapping[str, str]) -> Step:
        return await step_behind(self._catalogue, found.own, query, f"/e/{token}", f"/e/{token}")
