"""The words on a centre's public pages, in the languages a stand speaks."""

from __future__ import annotations

from msgspec import Struct

from server.web.words import FALLBACK


class CentreWords(Struct, frozen=True, kw_only=True):
    """What the pages say; what stands in braces is filled in. `date` is how a day of a month is written."""

    open_until: str
    open_now: str
    opens: str
    closed: str
    hours: str
    day: str
    in_person: str
    telephone: str
    shut: str
    special: str
    find: str
    find_button: str
    found_none: str
    found: str
    services: str
    bring: str
    maybe: str
    nothing: str
    booking_only: str
    book: str
    own_hours: str
    call_back: str
    write: str
    elsewhere: str
    address: str
    web: str
    languages: str
    date: str
    weekdays: tuple[str, str, str, str, str, str, str]


_WORDS = {
    "da": CentreWords(
        open_until="Åben nu, til kl. {time}",
        open_now="Åben nu",
        opens="Lukket nu. Åbner {day} kl. {time}",
        closed="Lukket nu",
        hours="Åbningstider",
        day="Dag",
        in_person="Personligt",
        telephone="Telefon",
        shut="Lukket",
        special="Andre dage, vi har ændret åbningstid",
        find="Hvad vil du gerne have hjælp til?",
        find_button="Søg",
        found_none="Vi fandt ikke noget. Prøv med et andet ord.",
        found="Det fandt vi:",
        services="Det kan vi hjælpe med",
        bring="Tag dette med:",
        maybe="Måske skal vi også se:",
        nothing="Du behøver ikke tage noget med.",
        booking_only="Kun med aftale.",
        book="Bestil tid",
        own_hours="Åbent uden aftale:",
        call_back="Bliv ringet op",
        write="Skriv til os",
        elsewhere="Det får du hjælp til andre steder",
        address="Adresse",
        web="Hjemmeside",
        languages="Sprog",
        date="{day}.{month}.",
        weekdays=("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    ),
    "nb": CentreWords(
        open_until="Åpen nå, til kl. {time}",
        open_now="Åpen nå",
        opens="Stengt nå. Åpner {day} kl. {time}",
        closed="Stengt nå",
        hours="Åpningstider",
        day="Dag",
        in_person="Oppmøte",
        telephone="Telefon",
        shut="Stengt",
        special="Andre dager med endret åpningstid",
        find="Hva vil du ha hjelp til?",
        find_button="Søk",
        found_none="Vi fant ikke noe. Prøv med et annet ord.",
        found="Dette fant vi:",
        services="Dette kan vi hjelpe med",
        bring="Ta med dette:",
        maybe="Kanskje må vi også se:",
        nothing="Du trenger ikke ta med noe.",
        booking_only="Bare med avtale.",
        book="Bestill time",
        own_hours="Åpent uten avtale:",
        call_back="Bli ringt opp",
        write="Skriv til oss",
        elsewhere="Dette får du hjelp til andre steder",
        address="Adresse",
        web="Nettside",
        languages="Språk",
        date="{day}.{month}.",
        weekdays=("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    ),
    "en": CentreWords(
        open_until="Open now, until {time}",
        open_now="Open now",
        opens="Closed now. Opens {day} at {time}",
        closed="Closed now",
        hours="Opening hours",
        day="Day",
        in_person="In person",
        telephone="Telephone",
        shut="Closed",
        special="Other days with different hours",
        find="What would you like help with?",
        find_button="Search",
        found_none="We found nothing. Try another word.",
        found="This is what we found:",
        services="What we can help with",
        bring="Bring this with you:",
        maybe="We may also need to see:",
        nothing="There is nothing you need to bring.",
        booking_only="By appointment only.",
        book="Book a time",
        own_hours="Open without an appointment:",
        call_back="Ask us to ring you",
        write="Write to us",
        elsewhere="What others can help you with",
        address="Address",
        web="Website",
        languages="Languages",
        date="{day}/{month}",
        weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    ),
    "de": CentreWords(
        open_until="Jetzt geöffnet, bis {time} Uhr",
        open_now="Jetzt geöffnet",
        opens="Jetzt geschlossen. Öffnet {day} um {time} Uhr",
        closed="Jetzt geschlossen",
        hours="Öffnungszeiten",
        day="Tag",
        in_person="Persönlich",
        telephone="Telefon",
        shut="Geschlossen",
        special="Weitere Tage mit anderen Öffnungszeiten",
        find="Wobei möchten Sie Hilfe?",
        find_button="Suchen",
        found_none="Wir haben nichts gefunden. Versuchen Sie ein anderes Wort.",
        found="Das haben wir gefunden:",
        services="Dabei können wir helfen",
        bring="Bringen Sie dies mit:",
        maybe="Vielleicht brauchen wir auch:",
        nothing="Sie müssen nichts mitbringen.",
        booking_only="Nur mit Termin.",
        book="Termin buchen",
        own_hours="Ohne Termin geöffnet:",
        call_back="Rückruf wünschen",
        write="Schreiben Sie uns",
        elsewhere="Dabei helfen Ihnen andere",
        address="Adresse",
        web="Website",
        languages="Sprachen",
        date="{day}.{month}.",
        weekdays=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    ),
    "pl": CentreWords(
        open_until="Teraz otwarte, do {time}",
        open_now="Teraz otwarte",
        opens="Teraz zamknięte. Otwarcie: {day}, {time}",
        closed="Teraz zamknięte",
        hours="Godziny otwarcia",
        day="Dzień",
        in_person="Osobiście",
        telephone="Telefon",
        shut="Zamknięte",
        special="Inne dni ze zmienionymi godzinami",
        find="W czym możemy pomóc?",
        find_button="Szukaj",
        found_none="Nic nie znaleźliśmy. Spróbuj innego słowa.",
        found="Oto, co znaleźliśmy:",
        services="W tym możemy pomóc",
        bring="Zabierz ze sobą:",
        maybe="Możemy też poprosić o:",
        nothing="Nie trzeba nic przynosić.",
        booking_only="Tylko po umówieniu.",
        book="Umów termin",
        own_hours="Otwarte bez umówienia:",
        call_back="Poproś o telefon",
        write="Napisz do nas",
        elsewhere="W tym pomogą inni",
        address="Adres",
        web="Strona internetowa",
        languages="Języki",
        date="{day}.{month}",
        weekdays=("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"),
    ),
    "uk": CentreWords(
        open_until="Зараз відчинено, до {time}",
        open_now="Зараз відчинено",
        opens="Зараз зачинено. Відчиниться: {day}, {time}",
        closed="Зараз зачинено",
        hours="Години роботи",
        day="День",
        in_person="Особисто",
        telephone="Телефон",
        shut="Зачинено",
        special="Інші дні зі зміненими годинами",
        find="З чим вам допомогти?",
        find_button="Шукати",
        found_none="Нічого не знайдено. Спробуйте інше слово.",
        found="Ось що ми знайшли:",
        services="З чим ми допоможемо",
        bring="Візьміть із собою:",
        maybe="Можливо, також знадобиться:",
        nothing="Нічого брати не потрібно.",
        booking_only="Лише за записом.",
        book="Записатися",
        own_hours="Відчинено без запису:",
        call_back="Попросити зателефонувати",
        write="Напишіть нам",
        elsewhere="З чим допоможуть інші",
        address="Адреса",
        web="Вебсайт",
        languages="Мови",
        date="{day}.{month}",
        weekdays=("понеділок", "вівторок", "середа", "четвер", "п’ятниця", "субота", "неділя"),
    ),
    "ar": CentreWords(
        open_until="مفتوح الآن، حتى الساعة {time}",
        open_now="مفتوح الآن",
        opens="مغلق الآن. يفتح {day} الساعة {time}",
        closed="مغلق الآن",
        hours="ساعات العمل",
        day="اليوم",
        in_person="حضوريًا",
        telephone="الهاتف",
        shut="مغلق",
        special="أيام أخرى بساعات عمل مختلفة",
        find="بماذا يمكننا مساعدتك؟",
        find_button="بحث",
        found_none="لم نجد شيئًا. جرّب كلمة أخرى.",
        found="هذا ما وجدناه:",
        services="ما يمكننا مساعدتك فيه",
        bring="أحضر معك ما يلي:",
        maybe="قد نحتاج أيضًا إلى:",
        nothing="لا تحتاج إلى إحضار شيء.",
        booking_only="بموعد فقط.",
        book="احجز موعدًا",
        own_hours="مفتوح بدون موعد:",
        call_back="اطلب أن نتصل بك",
        write="اكتب إلينا",
        elsewhere="ما يساعدك فيه غيرنا",
        address="العنوان",
        web="الموقع الإلكتروني",
        languages="اللغات",
        date="{day}/{month}",
        weekdays=("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
    ),
}

LANGUAGE_NAMES = {
    "da": "Dansk", "nb": "Norsk", "en": "English", "de": "Deutsch", "pl": "Polski", "uk": "Українська", "ar": "العربية",
}  # fmt: skip
"""Each in itself."""


def centre_words(language: str) -> CentreWords:
    """The words in `language`, else in Danish."""
    return _WORDS.get(language, _WORDS[FALLBACK])
