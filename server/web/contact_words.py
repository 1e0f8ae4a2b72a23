"""The words of the page where a citizen asks to be rung, in the languages a stand speaks."""

from __future__ import annotations

from msgspec import Struct

from server.web.words import FALLBACK


class ContactWords(Struct, frozen=True, kw_only=True):
    """What the page says; `{service}`, `{day}` and `{time}` are filled in."""

    lead: str
    phone: str
    phone_wrong: str
    privacy: str
    when_now: str
    when_later: str
    send: str
    leave_empty: str
    done: str
    done_help: str
    again: str
    too_many: str
    not_offered: str
    back: str


_WORDS = {
    "da": ContactWords(
        lead="Vi ringer til dig om: {service}.",
        phone="Dit telefonnummer",
        phone_wrong="Skriv et telefonnummer med otte cifre, eller med landekode, som +46.",
        privacy="Vi bruger kun nummeret til at ringe til dig. Når vi har talt sammen, sletter vi det.",
        when_now="Vi ringer, mens telefonen er åben: i dag til kl. {time}, ellers næste dag.",
        when_later="Telefonen er lukket nu. Vi ringer tidligst {day} kl. {time}.",
        send="Ring mig op",
        leave_empty="Lad dette felt være tomt",
        done="Tak. Vi ringer til dig",
        done_help="Hold telefonen i nærheden. Svarer du ikke, prøver vi igen.",
        again="Tryk på knappen en gang til, så ringer vi.",
        too_many="Mange vil gerne ringes op lige nu. Vent nogle minutter, og prøv igen.",
        not_offered="Vi kan ikke ringe dig op om dette lige nu.",
        back="Tilbage til siden om os",
    ),
    "nb": ContactWords(
        lead="Vi ringer deg om: {service}.",
        phone="Telefonnummeret ditt",
        phone_wrong="Skriv et telefonnummer med åtte sifre, eller med landkode, som +46.",
        privacy="Vi bruker bare nummeret til å ringe deg. Når vi har snakket sammen, sletter vi det.",
        when_now="Vi ringer mens telefonen er åpen: i dag til kl. {time}, ellers neste dag.",
        when_later="Telefonen er stengt nå. Vi ringer tidligst {day} kl. {time}.",
        send="Ring meg opp",
        leave_empty="La dette feltet være tomt",
        done="Takk. Vi ringer deg",
        done_help="Ha telefonen i nærheten. Svarer du ikke, prøver vi igjen.",
        again="Trykk på knappen en gang til, så ringer vi.",
        too_many="Mange vil bli ringt opp akkurat nå. Vent noen minutter, og prøv igjen.",
        not_offered="Vi kan ikke ringe deg om dette akkurat nå.",
        back="Tilbake til siden om oss",
    ),
    "en": ContactWords(
        lead="We ring you about: {service}.",
        phone="Your phone number",
        phone_wrong="Write a phone number with eight digits, or with its country code, as +46.",
        privacy="We use the number only to ring you. When we have talked, we erase it.",
        when_now="We ring while our telephones are open: today until {time}, else the next day.",
        when_later="Our telephones are closed now. We ring from {day} at {time} on.",
        send="Ring me",
        leave_empty="Leave this field empty",
        done="Thank you. We will ring you",
        done_help="Keep your phone near. If you do not answer, we try again.",
        again="Press the button once more, and we will ring you.",
        too_many="Many are asking to be rung just now. Wait some minutes, then try again.",
        not_offered="We cannot ring you about this just now.",
        back="Back to the page about us",
    ),
    "de": ContactWords(
        lead="Wir rufen Sie an wegen: {service}.",
        phone="Ihre Telefonnummer",
        phone_wrong="Schreiben Sie eine Telefonnummer mit Ländervorwahl, zum Beispiel +49.",
        privacy="Wir nutzen die Nummer nur, um Sie anzurufen. Nach dem Gespräch löschen wir sie.",
        when_now="Wir rufen in der Telefonzeit an: heute bis {time} Uhr, sonst am nächsten Tag.",
        when_later="Das Telefon ist jetzt nicht besetzt. Wir rufen frühestens an: {day}, {time} Uhr.",
        send="Rufen Sie mich an",
        leave_empty="Lassen Sie dieses Feld leer",
        done="Danke. Wir rufen Sie an",
        done_help="Behalten Sie Ihr Telefon in der Nähe. Erreichen wir Sie nicht, versuchen wir es noch einmal.",
        again="Drücken Sie noch einmal auf den Knopf, dann rufen wir an.",
        too_many="Viele wünschen gerade einen Rückruf. Warten Sie einige Minuten, und versuchen Sie es noch einmal.",
        not_offered="Wir können Sie dazu gerade nicht anrufen.",
        back="Zurück zur Seite über uns",
    ),
    "pl": ContactWords(
        lead="Zadzwonimy w sprawie: {service}.",
        phone="Twój numer telefonu",
        phone_wrong="Podaj numer telefonu z kodem kraju, na przykład +48.",
        privacy="Użyjemy numeru tylko po to, by zadzwonić. Po rozmowie go usuniemy.",
        when_now="Dzwonimy w godzinach pracy telefonu: dziś do {time}, w innym razie następnego dnia.",
        when_later="Telefon jest teraz nieczynny. Zadzwonimy najwcześniej: {day}, {time}.",
        send="Zadzwońcie do mnie",
        leave_empty="Zostaw to pole puste",
        done="Dziękujemy. Zadzwonimy",
        done_help="Miej telefon pod ręką. Jeśli nie odbierzesz, spróbujemy ponownie.",
        again="Naciśnij przycisk jeszcze raz, a zadzwonimy.",
        too_many="Wiele osób prosi teraz o telefon. Poczekaj kilka minut i spróbuj ponownie.",
        not_offered="Nie możemy teraz zadzwonić w tej sprawie.",
        back="Wróć do strony o nas",
    ),
    "uk": ContactWords(
        lead="Ми зателефонуємо вам щодо: {service}.",
        phone="Ваш номер телефону",
        phone_wrong="Напишіть номер телефону з кодом країни, наприклад +380.",
        privacy="Номер потрібен лише для дзвінка. Після розмови ми його видалимо.",
        when_now="Ми телефонуємо в години роботи телефону: сьогодні до {time}, інакше наступного дня.",
        when_later="Телефон зараз не працює. Ми зателефонуємо не раніше: {day}, {time}.",
        send="Зателефонуйте мені",
        leave_empty="Залиште це поле порожнім",
        done="Дякуємо. Ми вам зателефонуємо",
        done_help="Тримайте телефон поруч. Якщо ви не відповісте, ми спробуємо ще раз.",
        again="Натисніть кнопку ще раз, і ми зателефонуємо.",
        too_many="Зараз багато хто просить зателефонувати. Зачекайте кілька хвилин і спробуйте ще раз.",
        not_offered="Зараз ми не можемо зателефонувати вам щодо цього.",
        back="Назад до сторінки про нас",
    ),
    "ar": ContactWords(
        lead="سنتصل بك بخصوص: {service}.",
        phone="رقم هاتفك",
        phone_wrong="اكتب رقم هاتف مع رمز البلد، مثل +45.",
        privacy="نستخدم الرقم للاتصال بك فقط. وبعد حديثنا نحذفه.",
        when_now="نتصل خلال ساعات عمل الهاتف: اليوم حتى الساعة {time}، وإلا ففي اليوم التالي.",
        when_later="الهاتف مغلق الآن. سنتصل بك ابتداءً من {day} الساعة {time}.",
        send="اتصلوا بي",
        leave_empty="اترك هذه الخانة فارغة",
        done="شكرًا. سنتصل بك",
        done_help="أبقِ هاتفك قريبًا. إن لم تُجب فسنحاول مرة أخرى.",
        again="اضغط الزر مرة أخرى وسنتصل بك.",
        too_many="يطلب كثيرون الاتصال الآن. انتظر بضع دقائق ثم حاول مرة أخرى.",
        not_offered="لا يمكننا الاتصال بك بخصوص هذا الآن.",
        back="العودة إلى الصفحة الخاصة بنا",
    ),
}


def contact_words(language: str) -> ContactWords:
    """The words in `language`, else in Danish."""
    return _WORDS.get(language, _WORDS[FALLBACK])
