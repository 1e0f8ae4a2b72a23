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
    code: str
    booked: str
    reminder: str
    moved: str
    cancelled: str
    reference: str
    we_ring: str
    own_link: str
    earlier: str
    answer_by: str
    not_cancelled: str
    soon: str


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
        code="{code} er din kode til {service}. Gælder 10 min.",
        booked="Din tid: {time}, {service}",
        reminder="Husk din tid: {time}, {service}",
        moved="Din tid er flyttet: {time}, {service}",
        cancelled="Din tid er aflyst: {time}, {service}",
        reference="Kode, når du kommer: {code}",
        we_ring="Vi ringer til dig.",
        own_link="Se, flyt eller aflys: {web}",
        earlier="Vil du have en tidligere tid? {time}, {service}",
        answer_by="Svar inden kl. {until}: {web}",
        not_cancelled="Intet er aflyst. Brug linket i beskeden om tiden.",
        soon="{label}: Det er snart din tur. Kom til {area}.",
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
        code="{code} er koden til {service}. Gjelder 10 min.",
        booked="Timen din: {time}, {service}",
        reminder="Husk timen din: {time}, {service}",
        moved="Timen din er flyttet: {time}, {service}",
        cancelled="Timen din er avlyst: {time}, {service}",
        reference="Kode når du kommer: {code}",
        we_ring="Vi ringer deg.",
        own_link="Se, flytt eller avlys: {web}",
        earlier="Vil du ha en tidligere time? {time}, {service}",
        answer_by="Svar innen kl. {until}: {web}",
        not_cancelled="Ingenting er avlyst. Bruk lenken i meldingen.",
        soon="{label}: Det er snart din tur. Kom til {area}.",
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
        code="{code}: your code for {service}, for 10 minutes.",
        booked="Your time: {time}, {service}",
        reminder="Remember your time: {time}, {service}",
        moved="Your time has moved: {time}, {service}",
        cancelled="Your time is cancelled: {time}, {service}",
        reference="Code when you arrive: {code}",
        we_ring="We will ring you.",
        own_link="See, move or cancel: {web}",
        earlier="Would you like to come earlier? {time}, {service}",
        answer_by="Answer by {until}: {web}",
        not_cancelled="Nothing is cancelled. Use the link in our message.",
        soon="{label}: It is soon your turn. Come to {area}.",
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
        code="{code} ist Ihr Code: {service}. Gilt 10 Min.",
        booked="Ihr Termin: {time}, {service}",
        reminder="Bitte nicht vergessen: {time}, {service}",
        moved="Ihr Termin ist verlegt: {time}, {service}",
        cancelled="Ihr Termin ist abgesagt: {time}, {service}",
        reference="Code bei der Ankunft: {code}",
        we_ring="Wir rufen Sie an.",
        own_link="Ansehen, verlegen, absagen: {web}",
        earlier="Früherer Termin frei: {time}, {service}",
        answer_by="Bitte antworten bis {until}: {web}",
        not_cancelled="Nichts abgesagt. Nutzen Sie den Link zum Termin.",
        soon="{label}: Gleich sind Sie dran. Bitte zu {area}.",
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
        code="{code} to Twój kod: {service}. Ważny 10 min.",
        booked="Twój termin: {time}, {service}",
        reminder="Przypominamy o terminie: {time}, {service}",
        moved="Nowy termin: {time}, {service}",
        cancelled="Termin odwołany: {time}, {service}",
        reference="Kod po przyjściu: {code}",
        we_ring="Zadzwonimy do Ciebie.",
        own_link="Zobacz, zmień lub odwołaj: {web}",
        earlier="Wolny wcześniejszy termin: {time}, {service}",
        answer_by="Odpowiedz do {until}: {web}",
        not_cancelled="Nic nie odwołano. Użyj linku z wiadomości o terminie.",
        soon="{label}: zaraz Twoja kolej. Prosimy do: {area}.",
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
        code="{code} — ваш код: {service}. Діє 10 хв.",
        booked="Ваш час: {time}, {service}",
        reminder="Нагадуємо: {time}, {service}",
        moved="Ваш час змінено: {time}, {service}",
        cancelled="Ваш час скасовано: {time}, {service}",
        reference="Код, коли прийдете: {code}",
        we_ring="Ми вам зателефонуємо.",
        own_link="Переглянути, змінити, скасувати: {web}",
        earlier="Є раніший час: {time}, {service}",
        answer_by="Дайте відповідь до {until}: {web}",
        not_cancelled="Нічого не скасовано. Скористайтеся посиланням у повідомленні.",
        soon="{label}: скоро ваша черга. Підійдіть: {area}.",
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
        code="{code} هو رمزك: {service}. صالح 10 دقائق.",
        booked="موعدك: {time}، {service}",
        reminder="تذكير بموعدك: {time}، {service}",
        moved="تم تغيير موعدك: {time}، {service}",
        cancelled="تم إلغاء موعدك: {time}، {service}",
        reference="الرمز عند وصولك: {code}",
        we_ring="سنتصل بك.",
        own_link="للعرض أو التغيير أو الإلغاء: {web}",
        earlier="يتوفر موعد أبكر: {time}، {service}",
        answer_by="يرجى الرد قبل {until}: {web}",
        not_cancelled="لم يُلغ شيء. استخدم الرابط في رسالة الموعد.",
        soon="{label}: اقترب دورك. تفضل إلى {area}.",
    ),
}
"""By language code."""

WEEKDAYS = {
    "da": ("man.", "tirs.", "ons.", "tors.", "fre.", "lør.", "søn."),
    "nb": ("man.", "tirs.", "ons.", "tors.", "fre.", "lør.", "søn."),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "de": ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
    "pl": ("pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz."),
    "uk": ("пн", "вт", "ср", "чт", "пт", "сб", "нд"),
    "ar": ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
}
"""Monday first, short: each letter counts."""

RIGHT_TO_LEFT = frozenset({"ar"})

NEEDED = {
    "book": "web", "phone": "phone", "number": "label", "waits": "area", "follow": "web", "code": "code",
    "booked": "time", "reminder": "time", "moved": "time", "cancelled": "time", "reference": "code", "own_link": "web",
    "earlier": "time", "answer_by": "web", "soon": "label",
}  # fmt: skip
"""What a sentence is for: without it in braces it would say nothing."""


def braces(sentence: str) -> tuple[str, ...]:
    """What the sentence names in braces, in order."""
    return tuple(re.findall(r"{(\w+)}", sentence))


FILLS = {name: braces(sentence) for name, sentence in structs.asdict(WORDS["en"]).items()}
"""What can stand in braces in each of the sentences."""
