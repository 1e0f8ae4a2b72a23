"""The pages on which a citizen chooses: the errand, how and where to meet, and the time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import date, datetime, timedelta

from msgspec import structs

from server.booking.online import OnlineBookings
from server.centre.catalogue import Catalogue
from server.centre.find.search import Search
from server.limits import Limiter
from server.problems import ProblemError
from server.web.booking.choice import Choice, Query
from server.web.booking.dates import moment_in_words
from server.web.booking.menu import found, tree
from server.web.booking.render import Frame, Reply, tongue_of, zone_of
from server.web.booking.steps import Step, step_of
from server.web.booking.weeks import earliest_context, first_free, week_context, week_of
from server.web.booking.words import spoken
from shared.protocol.booking import LONGEST_SEARCH, DayTimes
from shared.protocol.errors import ProblemType
from shared.protocol.model import Service
from shared.protocol.rules import BookingKind
from shared.protocol.visits import Find

_LONGEST_WORDS = 100
_MOST_FINDS = 120
_FINDS_WITHIN = timedelta(minutes=1)


class Choosing:
    """Answers each page; raises a `ProblemError` for what there is not. `who` is the address that asks."""

    def __init__(
        self,
        online: OnlineBookings,
        catalogue: Catalogue,
        search: Search,
        sites: Callable[[], Awaitable[Sequence[str]]],
        *,
        clock: Callable[[], datetime],
    ) -> None:
        self._online = online
        self._catalogue = catalogue
        self._search = search
        self._sites = sites
        self._clock = clock
        self._finds: Limiter[str] = Limiter(most=_MOST_FINDS, within=_FINDS_WITHIN)

    async def centres(self, chosen: str, accept_language: str) -> Reply:
        """All centres where something can be booked; with one only, that one's page."""
        every = [(await self._catalogue.required(each)).configuration for each in sorted(await self._sites())]
        bookable = [each for each in every if any(service.booking for service in each.services)]
        if len(bookable) == 1:
            return Reply(status=303, location=Choice(site_id=bookable[0].site.id, language=chosen).to_start())
        languages = tuple(dict.fromkeys(language for each in every for language in each.site.languages))
        tongue = tongue_of(chosen, accept_language, languages)
        frame = Frame(
            tongue=tongue, languages=spoken(languages), path="/book", home="/book",
            municipality=every[0].site.municipality if every else "",
        )  # fmt: skip
        links = [
            {
                "name": tongue.pick(each.site.name),
                "text": each.site.address,
                "href": Choice(site_id=each.site.id, language=chosen).to_start(),
            }
            for each in bookable
        ]
        return frame.page("places", title=tongue.words.book, heading=tongue.words.centres, links=links)

    async def start(self, choice: Choice, query: Query, accept_language: str) -> Reply:
        """The search and the menu; what was found stands in the address by its ids, never the words."""
        step = await self.step(choice, accept_language)
        hits = [value for name, value in query if name == "found"]
        missing = dict(query).get("find") == "empty"
        fields = (*step.frame.fields, *(("found", hit) for hit in hits))
        return structs.replace(step.frame, fields=fields).page(
            "start",
            searched=bool(hits),
            found=found(hits, step.configuration, choice, step.tongue),
            tree=tree(step.configuration, choice, step.tongue),
            faults={"words": step.tongue.words.find_needed} if missing else {},
        )

    async def find(self, choice: Choice, words: str, accept_language: str, who: str) -> Reply:
        """Look for what was typed, and lead to a page that names what was found."""
        step = await self.step(choice, accept_language)
        if who and not self._finds.allows(who, self._clock()):
            raise ProblemError(ProblemType.TOO_MANY, "Too many questions came from here. Wait a minute, then go on.")
        words = " ".join(words.split())[:_LONGEST_WORDS]
        if not words:
            return Reply(status=303, location=choice.to_start(find="empty"))
        hits = await self._search.find(choice.site_id, Find(words=words, language=step.tongue.language)) or ()
        address = choice.to_start()
        fields = "&".join(f"found={hit.kind}:{hit.id}" for hit in hits) or "found=none"
        return Reply(status=303, location=f"{address}{'&' if '?' in address else '?'}{fields}")

    async def service(self, choice: Choice, accept_language: str) -> Reply:
        """What to bring, and whether one has to come at all."""
        step = await self.step(choice, accept_language)
        if len(choice.service_ids) > step.configuration.site.booking.most_services:
            return self._more(step, too_many=True)
        first, tongue = step.services[0], step.tongue
        refers = [
            (words.format(place=tongue.pick(referral.name)), tongue.pick(question.text))
            for service in step.services
            for question in service.questions
            for words, named in (
                (tongue.words.refers_yes, question.yes_refers), (tongue.words.refers_no, question.no_refers),
            )
            if named and (referral := step.configuration.referral(named)) is not None
        ]  # fmt: skip
        alone = first.booking if len(step.services) == 1 else None
        return step.page(
            "service",
            back=choice.to_start(),
            title=" + ".join(step.names()),
            text=tongue.pick(first.description) if len(step.services) == 1 else "",
            errands=step.bring(),
            refers=refers,
            kinds=step.kinds,
            go=choice.to("kind" if len(step.kinds) > 1 else "centre"),
            more=choice.to("more") if self._others(step) else "",
            self_service=alone.self_service if alone else "",
            self_service_text=tongue.pick(alone.self_service_text) if alone else "",
            minutes=sum(each.booking.minutes for each in step.services if each.booking is not None),
            walk_in=all(each.walk_in for each in step.services),
            other_page=first.booking_url,
            call=step.cut_off,
            phone=step.configuration.site.phone,
            write=f"/c/{choice.site_id}/write/{first.id}?lang={tongue.language}" if _written_to(step.services) else "",
        )

    async def more(self, choice: Choice, accept_language: str) -> Reply:
        """Further errands for the same visit."""
        return self._more(await self.step(choice, accept_language, "more"), too_many=False)

    def _more(self, step: Step, *, too_many: bool) -> Reply:
        words, most = step.tongue.words, step.configuration.site.booking.most_services - 1
        return step.page(
            "more",
            status=422 if too_many else 200,
            back=step.choice.to(service_ids=step.choice.service_ids[:1]),
            title=words.more_title,
            lead=words.more_lead.format(n=most),
            action=step.choice.to(service_ids=step.choice.service_ids[:1]).partition("?")[0],
            others=[
                (each.id, step.tongue.pick(each.name), each.id in step.choice.service_ids)
                for each in self._others(step)
            ],
            chosen=step.choice.language,
            faults={"also": words.more_many.format(n=most)} if too_many else {},
        )

    @staticmethod
    def _others(step: Step) -> list[Service]:
        """What else can be booked at the centre in a way that the first errand can."""
        first = step.services[0]
        if first.booking is None or step.configuration.site.booking.most_services < 2:  # noqa: PLR2004 - one alone
            return []
        return [
            each
            for each in step.configuration.services
            if each.id != first.id and each.booking is not None and set(each.booking.kinds) & set(first.booking.kinds)
        ]

    async def kind(self, choice: Choice, accept_language: str) -> Reply:
        """In person, by telephone or by video."""
        step = await self.step(choice, accept_language, "kind")
        if len(step.kinds) < 2:  # noqa: PLR2004 - nothing to choose
            return Reply(status=303, location=choice.to("centre", kind=step.kind))
        words = step.tongue.words
        said = {
            BookingKind.VISIT: (words.visit, words.visit_help),
            BookingKind.TELEPHONE: (words.telephone, words.telephone_help),
            BookingKind.VIDEO: (words.video, words.video_help),
        }
        links = [
            {"name": said[kind][0], "text": said[kind][1], "href": choice.to("centre", kind=kind)}
            for kind in step.kinds
        ]
        return step.page("places", back=choice.to(kind=None), title=words.kind, heading="", links=links)

    async def centre(self, choice: Choice, accept_language: str, who: str) -> Reply:
        """Where the errand can be done, the soonest first; where there is one place only, its times."""
        step = await self.step(choice, accept_language, "centre")
        if step.cut_off:
            return _to_service(step)
        self._bookable(step)
        found_at = await self._online.soonest(choice.service_ids[0], step.kind, who=who)
        if len(found_at) < 2 or len(step.services) > 1:  # noqa: PLR2004 - nothing to choose
            return Reply(status=303, location=choice.to("time", kind=step.kind))
        words, links = step.tongue.words, []
        for each in found_at:
            other = (await self._catalogue.required(each.site_id)).configuration
            when = "" if each.starts_at is None else moment_in_words(each.starts_at, zone_of(other), words)
            links.append({
                "name": step.tongue.pick(each.site_name),
                "text": each.address,
                "note": f"{words.first_free}: {when}" if when else words.no_free,
                "href": choice.to("time", site_id=each.site_id, service_ids=(each.service_id,), kind=step.kind),
            })  # fmt: skip
        return step.page(
            "places", back=self.before_centre(step), title=words.centre, heading="", lead=words.centre_lead, links=links
        )

    async def time(self, choice: Choice, accept_language: str, who: str) -> Reply:
        """The free times of a week: without one named, the week of the first free time."""
        step = await self.step(choice, accept_language, "time")
        if step.cut_off:
            return _to_service(step)
        self._bookable(step)
        today, words, zone = self._clock().astimezone(step.zone).date(), step.tongue.words, step.zone
        people = await self._online.people(choice.site_id, choice.service_ids)
        staff_id = choice.staff_id if any(each.staff_id == choice.staff_id for each in people) else None
        choice = structs.replace(choice, staff_id=staff_id)
        first, soonest = choice.first, None
        if first is None:
            days = await self._times(choice, step.kind, today, LONGEST_SEARCH, who)
            soonest = first_free(days)
            week = week_of(soonest.astimezone(zone).date() if soonest else today, today, step.last_day(today))
        else:
            week = week_of(first, today, step.last_day(today))
            days = await self._times(choice, step.kind, week.first, week.days, who)

        def link(moment: datetime) -> str:
            return choice.to("contact", kind=step.kind, starts_at=moment, first=None)

        return step.page(
            "time",
            back=choice.to(kind=None, staff_id=None, first=None),
            title=words.time,
            summary=step.summary(),
            earliest=earliest_context(soonest, zone, words, link),
            none_free=first is None and soonest is None,
            soonest_page=choice.to("time", first=None) if first is not None else "",
            before=choice.to("time", first=week.before) if week.before else "",
            after=choice.to("time", first=week.after) if week.after else "",
            people=[(str(each.staff_id), each.name) for each in people],
            person=str(staff_id or ""),
            action=choice.to("time").partition("?")[0],
            hidden=[field for field in choice.fields() if field[0] not in ("with", "first")],
            **week_context(week, days, zone, words, link),
        )

    async def step(self, choice: Choice, accept_language: str, path: str = "") -> Step:
        """The step of that choice."""
        configuration = (await self._catalogue.required(choice.site_id)).configuration
        return step_of(configuration, choice, accept_language, path, self._online.channels)

    async def _times(self, choice: Choice, kind: BookingKind, first: date, days: int, who: str) -> tuple[DayTimes, ...]:
        return await self._online.times(
            choice.site_id, choice.service_ids, kind=kind, first=first, days=days, staff_id=choice.staff_id, who=who
        )

    @staticmethod
    def before_centre(step: Step) -> str:
        """Where the way back leads to."""
        return step.choice.to("kind" if len(step.kinds) > 1 else "", kind=None)

    @staticmethod
    def _bookable(step: Step) -> None:
        if not step.kinds:
            raise ProblemError(ProblemType.NOT_OFFERED, "This cannot be booked from home.")


def _to_service(step: Step) -> Reply:
    """Where it is said how to get a time all the same."""
    return Reply(status=303, location=step.choice.to(kind=None, staff_id=None, starts_at=None, first=None))


def _written_to(services: Sequence[Service]) -> bool:
    """Whether one can write instead: about one errand, that has a form."""
    form = services[0].contact_form if len(services) == 1 else None
    return form is not None and bool(form.fields)
