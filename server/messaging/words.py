"""The few words of our own in a message, in the stand's seven languages. Short: each counts."""

from __future__ import annotations

from msgspec import Struct


class Words(Struct, frozen=True):
    """The lines of a message in one language; what stands in braces is filled in."""

    bring: str
    book: str
    welcome: str
    go_there: str
    phone: str


WORDS = {
    "da": Words(
        bring="{service}: Husk at tage dette med:",
        book="Bestil tid: {web}",
        welcome="Vi glæder os til at se dig:",
        go_there="Her kan du få hjælp:",
        phone="Telefon: {phone}",
    ),
    "nb": Words(
        bring="{service}: Husk å ta med dette:",
        book="Bestill time: {web}",
        welcome="Vi gleder oss til å se deg:",
        go_there="Her kan du få hjelp:",
        phone="Telefon: {phone}",
    ),
    "en": Words(
        bring="{service}: Please bring this with you:",
        book="Book a time: {web}",
        welcome="We look forward to seeing you:",
        go_there="You can get help here:",
        phone="Phone: {phone}",
    ),
    "de": Words(
        bring="{service}: Bitte bringen Sie dies mit:",
        book="Termin buchen: {web}",
        welcome="Wir freuen uns auf Sie:",
        go_there="Hier hilft man Ihnen gern:",
        phone="Telefon: {phone}",
    ),
    "pl": Words(
        bring="{service}: prosimy zabrać ze sobą:",
        book="Umów termin: {web}",
        welcome="Do zobaczenia:",
        go_there="Tutaj otrzymasz pomoc:",
        phone="Telefon: {phone}",
    ),
    "uk": Words(
        bring="{service}: візьміть із собою, будь ласка:",
        book="Записатися: {web}",
        welcome="Чекаємо на вас:",
        go_there="Тут вам допоможуть:",
        phone="Телефон: {phone}",
    ),
    "ar": Words(
        bring="{service}: يرجى إحضار ما يلي:",
        book="لحجز موعد: {web}",
        welcome="نتطلع إلى رؤيتك:",
        go_there="يمكنك الحصول على المساعدة هنا:",
        phone="الهاتف: {phone}",
    ),
}
"""By language code."""

RIGHT_TO_LEFT = frozenset({"ar"})
