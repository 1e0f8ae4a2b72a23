"""The words on a ticket's page, in the languages a stand speaks, and which of them a browser asks for."""

from __future__ import annotations

from msgspec import Struct

from server.web.words import FALLBACK


class PlaceWords(Struct, frozen=True, kw_only=True):
    """What the page of a ticket says."""

    your_number: str
    before_you: str
    told: str
    coming: str
    parked: str
    parked_help: str
    next: str
    watch: str
    your_turn: str
    go_to: str
    with_us: str
    done: str
    done_help: str
    unknown: str
    unknown_help: str
    renews: str


_PLACE = {
    "da": PlaceWords(
        your_number="Dit nummer",
        before_you="Før dig",
        told="Din sagsbehandler har fået besked",
        coming="Din sagsbehandler er på vej",
        parked="Dit nummer venter på dig",
        parked_help="Sig til i receptionen, når du er klar.",
        next="Du er den næste",
        watch="Skærmen viser dit nummer, når det er din tur.",
        your_turn="Det er din tur",
        go_to="Gå til",
        with_us="Du bliver hjulpet nu",
        done="Dette nummer er færdigt",
        done_help="Har du brug for mere hjælp, så tag et nyt nummer.",
        unknown="Vi kender ikke dette nummer",
        unknown_help="Scan koden på din billet igen, eller spørg i receptionen.",
        renews="Siden opdaterer sig selv.",
    ),
    "nb": PlaceWords(
        your_number="Nummeret ditt",
        before_you="Foran deg",
        told="Saksbehandleren din har fått beskjed",
        coming="Saksbehandleren din er på vei",
        parked="Nummeret ditt venter på deg",
        parked_help="Si fra i resepsjonen når du er klar.",
        next="Du er den neste",
        watch="Skjermen viser nummeret ditt når det er din tur.",
        your_turn="Det er din tur",
        go_to="Gå til",
        with_us="Du får hjelp nå",
        done="Dette nummeret er ferdig",
        done_help="Trenger du mer hjelp, ta et nytt nummer.",
        unknown="Vi kjenner ikke dette nummeret",
        unknown_help="Skann koden på lappen igjen, eller spør i resepsjonen.",
        renews="Siden oppdaterer seg selv.",
    ),
    "en": PlaceWords(
        your_number="Your number",
        before_you="Before you",
        told="Your caseworker has been told",
        coming="Your caseworker is on the way",
        parked="Your number waits for you",
        parked_help="Tell the reception when you are ready.",
        next="You are next",
        watch="The screen shows your number when it is your turn.",
        your_turn="It is your turn",
        go_to="Go to",
        with_us="You are being helped now",
        done="This number is done",
        done_help="If you need more help, take a new number.",
        unknown="We do not know this number",
        unknown_help="Scan the code on your ticket again, or ask at the reception.",
        renews="This page renews itself.",
    ),
    "de": PlaceWords(
        your_number="Ihre Nummer",
        before_you="Vor Ihnen",
        told="Ihre Sachbearbeitung weiß Bescheid",
        coming="Ihre Sachbearbeitung ist unterwegs",
        parked="Ihre Nummer wartet auf Sie",
        parked_help="Sagen Sie am Empfang Bescheid, wenn Sie so weit sind.",
        next="Sie sind als Nächste dran",
        watch="Der Bildschirm zeigt Ihre Nummer, wenn Sie dran sind.",
        your_turn="Sie sind dran",
        go_to="Gehen Sie zu",
        with_us="Ihnen wird gerade geholfen",
        done="Diese Nummer ist erledigt",
        done_help="Brauchen Sie mehr Hilfe, nehmen Sie eine neue Nummer.",
        unknown="Wir kennen diese Nummer nicht",
        unknown_help="Scannen Sie den Code noch einmal, oder fragen Sie am Empfang.",
        renews="Diese Seite erneuert sich selbst.",
    ),
    "pl": PlaceWords(
        your_number="Twój numer",
        before_you="Przed Tobą",
        told="Twój urzędnik został powiadomiony",
        coming="Twój urzędnik już idzie",
        parked="Twój numer czeka na Ciebie",
        parked_help="Powiedz w recepcji, gdy będzie można zacząć.",
        next="Jesteś następną osobą",
        watch="Ekran pokaże Twój numer, gdy przyjdzie kolej.",
        your_turn="Teraz Twoja kolej",
        go_to="Podejdź do",
        with_us="Właśnie Cię obsługujemy",
        done="Ten numer jest zakończony",
        done_help="Jeśli potrzebujesz więcej pomocy, weź nowy numer.",
        unknown="Nie znamy tego numeru",
        unknown_help="Zeskanuj kod z biletu jeszcze raz albo zapytaj w recepcji.",
        renews="Ta strona odświeża się sama.",
    ),
    "uk": PlaceWords(
        your_number="Ваш номер",
        before_you="Перед вами",
        told="Вашого спеціаліста повідомлено",
        coming="Ваш спеціаліст уже йде",
        parked="Ваш номер чекає на вас",
        parked_help="Скажіть на рецепції, коли будете готові.",
        next="Ви наступні",
        watch="На екрані з’явиться ваш номер, коли надійде черга.",
        your_turn="Ваша черга",
        go_to="Підійдіть до",
        with_us="Вам зараз допомагають",
        done="Цей номер завершено",
        done_help="Якщо потрібна ще допомога, візьміть новий номер.",
        unknown="Ми не знаємо цього номера",
        unknown_help="Зіскануйте код із талона ще раз або запитайте на рецепції.",
        renews="Сторінка оновлюється сама.",
    ),
    "ar": PlaceWords(
        your_number="رقمك",
        before_you="قبلك",
        told="تم إبلاغ الموظف المسؤول عنك",
        coming="الموظف المسؤول عنك في الطريق",
        parked="رقمك بانتظارك",
        parked_help="أخبر الاستقبال عندما تكون جاهزًا.",
        next="أنت التالي",
        watch="تعرض الشاشة رقمك عندما يحين دورك.",
        your_turn="حان دورك",
        go_to="توجه إلى",
        with_us="تتم مساعدتك الآن",
        done="انتهى هذا الرقم",
        done_help="إذا احتجت إلى مزيد من المساعدة فخذ رقمًا جديدًا.",
        unknown="لا نعرف هذا الرقم",
        unknown_help="امسح الرمز الموجود على تذكرتك مرة أخرى أو اسأل في الاستقبال.",
        renews="تُحدَّث هذه الصفحة تلقائيًا.",
    ),
}
_ALIKE = {"no": "nb", "nn": "nb"}


def place_words(language: str) -> PlaceWords:
    """The page's words in `language`, else in Danish."""
    return _PLACE.get(language, _PLACE[FALLBACK])


def preferred_language(accept_language: str, otherwise: str) -> str:
    """The language that the header asks for most and we speak, else `otherwise`, else Danish.

    A header that cannot be read asks for nothing.
    """
    asked = [_asked(part) for part in accept_language.split(",")]
    wanted = [language for weight, language in sorted(asked, key=lambda each: -each[0]) if weight > 0]
    return next((language for language in (*wanted, otherwise) if language in _PLACE), FALLBACK)


def _asked(part: str) -> tuple[float, str]:
    tag, _, rest = part.strip().partition(";")
    language = tag.strip().lower().partition("-")[0]
    try:
        weight = float(rest.strip().removeprefix("q=")) if rest else 1.0
    except ValueError:
        weight = 0.0
    return weight, _ALIKE.get(language, language)
