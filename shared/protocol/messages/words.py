"""The few words of our own in a message, in the stand's seven languages. Short: each counts."""

from __future__ import annotations

import re

from msgspec import Struct, structs


class Words(Struct, frozen=True):
    """The lines of a message in one language; what stands in braces is filled in."""

    bring: str
    book: str
    welcome: str
    go_there: str
    phone: str
    number: str
    waits: str
    follow: str


WORDS = {
    "da": Words(
        bring="{service}: Husk at tage dette med:",
        book="Bestil tid: {web}",
        welcome="Vi glæder os til at se dig:",
        go_there="Her kan du få hjælp:",
        phone="Telefon: {phone}",
        number="Dit nummer er {label}: {service}",
        waits="Vent her: {area}. Skærmen viser dit nummer.",
        follow="Følg din plads i køen: {web}",
    ),
    "nb": Words(
        bring="{service}: Husk å ta med dette:",
        book="Bestill time: {web}",
        welcome="Vi gleder oss til å se deg:",
        go_there="Her kan du få hjelp:",
        phone="Telefon: {phone}",
        number="Nummeret ditt er {label}: {service}",
        waits="Vent her: {area}. Skjermen viser nummeret ditt.",
        follow="Følg plassen din i køen: {web}",
    ),
    "en": Words(
        bring="{service}: Please bring this with you:",
        book="Book a time: {web}",
        welcome="We look forward to seeing you:",
        go_there="You can get help here:",
        phone="Phone: {phone}",
        number="Your number is {label}: {service}",
        waits="Wait here: {area}. The screen shows your number.",
        follow="Follow your place in the queue: {web}",
    ),
    "de": Words(
        bring="{service}: Bitte bringen Sie dies mit:",
        book="Termin buchen: {web}",
        welcome="Wir freuen uns auf Sie:",
        go_there="Hier hilft man Ihnen gern:",
        phone="Telefon: {phone}",
        number="Ihre Nummer ist {label}: {service}",
        waits="Warten Sie hier: {area}. Der Bildschirm ruft Sie.",
        follow="Ihr Platz in der Schlange: {web}",
    ),
    "pl": Words(
        bring="{service}: prosimy zabrać ze sobą:",
        book="Umów termin: {web}",
        welcome="Do zobaczenia:",
        go_there="Tutaj otrzymasz pomoc:",
        phone="Telefon: {phone}",
        number="Twój numer to {label}: {service}",
        waits="Prosimy czekać tutaj: {area}. Ekran pokaże Twój numer.",
        follow="Twoje miejsce w kolejce: {web}",
    ),
    "uk": Words(
        bring="{service}: візьміть із собою, будь ласка:",
        book="Записатися: {web}",
        welcome="Чекаємо на вас:",
        go_there="Тут вам допоможуть:",
        phone="Телефон: {phone}",
        number="Ваш номер {label}: {service}",
        waits="Чекайте тут: {area}. Екран покаже ваш номер.",
        follow="Ваше місце в черзі: {web}",
    ),
    "ar": Words(
        bring="{service}: يرجى إحضار ما يلي:",
        book="لحجز موعد: {web}",
        welcome="نتطلع إلى رؤيتك:",
        go_there="يمكنك الحصول على المساعدة هنا:",
        phone="الهاتف: {phone}",
        number="رقمك هو {label}: {service}",
        waits="انتظر هنا: {area}. ستعرض الشاشة رقمك.",
        follow="تابع مكانك في الطابور: {web}",
    ),
}
"""By language code."""

RIGHT_TO_LEFT = frozenset({"ar"})

NEEDED = {"book": "web", "phone": "phone", "number": "label", "waits": "area", "follow": "web"}
"""What a sentence is for: without it in braces it would say nothing."""


def braces(sentence: str) -> tuple[str, ...]:
    """What the sentence names in braces, in order."""
    return tuple(re.findall(r"{(\w+)}", sentence))


FILLS = {name: braces(sentence) for name, sentence in structs.asdict(WORDS["en"]).items()}
"""What can stand in braces in each of the sentences."""
