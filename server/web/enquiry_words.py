"""The words of the pages where a citizen writes to a service, in the languages a stand speaks."""

from __future__ import annotations

from msgspec import Struct

from server.web.words import FALLBACK


class EnquiryWords(Struct, frozen=True, kw_only=True):
    """What the pages say; what stands in braces is filled in. Further words are those of asking to be rung."""

    title: str
    lead: str
    read_now: str
    read_later: str
    answer_by: str
    no_id: str
    optional: str
    choose: str
    yes: str
    no: str
    reach: str
    either: str
    by_phone: str
    by_mail: str
    mail: str
    privacy: str
    send: str
    trouble: str
    fault_title: str
    needed: str
    too_long: str
    id_number: str
    no_choice: str
    no_date: str
    phone_needed: str
    mail_needed: str
    mail_wrong: str
    either_needed: str
    again: str
    too_many: str
    not_offered: str
    done: str
    reference: str
    reference_help: str


_WORDS = {
    "da": EnquiryWords(
        title="Skriv til os",
        lead="Du skriver om: {service}.",
        read_now="Vi læser beskeder nu. Du får svar senest {day}.",
        read_later="Vi læser din besked fra {opens} kl. {time}. Du får svar senest {day}.",
        answer_by="Du får svar senest {day}.",
        no_id="Skriv ikke dit CPR-nummer her. Vi spørger dig, hvis vi skal bruge det.",
        optional="behøver ikke udfyldes",
        choose="Vælg",
        yes="Ja",
        no="Nej",
        reach="Hvordan kan vi svare dig?",
        either="Skriv et telefonnummer eller en mailadresse.",
        by_phone="Vi ringer til dig.",
        by_mail="Vi svarer på mail.",
        mail="Din mailadresse",
        privacy="Vi bruger kun det, du skriver, til at svare dig. Når du har fået svar, sletter vi det.",
        send="Send",
        trouble="Der er noget, der skal rettes",
        fault_title="Fejl: {title}",
        needed="Udfyld dette: {field}",
        too_long="Skriv højst {n} tegn: {field}",
        id_number="Det ligner et CPR-nummer. Slet det, så passer vi bedst på dig: {field}",
        no_choice="Vælg et svar: {field}",
        no_date="Skriv en dato: {field}",
        phone_needed="Skriv dit telefonnummer, så vi kan ringe til dig",
        mail_needed="Skriv din mailadresse, så vi kan svare dig",
        mail_wrong="Skriv hele mailadressen, som navn@eksempel.dk",
        either_needed="Skriv et telefonnummer eller en mailadresse, så vi kan svare dig",
        again="Tryk på knappen en gang til, så sender vi din besked.",
        too_many="Der kommer mange beskeder lige nu. Vent nogle minutter, og send igen. Det, du skrev, står "
        "her stadig.",
        not_offered="Du kan ikke skrive til os om dette. Ring til os, eller kom forbi.",
        done="Tak. Vi har fået din besked",
        reference="Dit referencenummer",
        reference_help="Du behøver det kun, hvis du spørger til din besked.",
    ),
    "nb": EnquiryWords(
        title="Skriv til oss",
        lead="Du skriver om: {service}.",
        read_now="Vi leser meldinger nå. Du får svar senest {day}.",
        read_later="Vi leser meldingen din fra {opens} kl. {time}. Du får svar senest {day}.",
        answer_by="Du får svar senest {day}.",
        no_id="Ikke skriv fødselsnummeret ditt her. Vi spør deg hvis vi trenger det.",
        optional="trenger ikke fylles ut",
        choose="Velg",
        yes="Ja",
        no="Nei",
        reach="Hvordan kan vi svare deg?",
        either="Skriv et telefonnummer eller en e-postadresse.",
        by_phone="Vi ringer deg.",
        by_mail="Vi svarer på e-post.",
        mail="E-postadressen din",
        privacy="Vi bruker bare det du skriver til å svare deg. Når du har fått svar, sletter vi det.",
        send="Send",
        trouble="Det er noe som må rettes",
        fault_title="Feil: {title}",
        needed="Fyll ut dette: {field}",
        too_long="Skriv høyst {n} tegn: {field}",
        id_number="Det ligner et fødselsnummer. Slett det, så passer vi best på deg: {field}",
        no_choice="Velg et svar: {field}",
        no_date="Skriv en dato: {field}",
        phone_needed="Skriv telefonnummeret ditt, så vi kan ringe deg",
        mail_needed="Skriv e-postadressen din, så vi kan svare deg",
        mail_wrong="Skriv hele e-postadressen, som navn@eksempel.no",
        either_needed="Skriv et telefonnummer eller en e-postadresse, så vi kan svare deg",
        again="Trykk på knappen en gang til, så sender vi meldingen din.",
        too_many="Det kommer mange meldinger akkurat nå. Vent noen minutter, og send igjen. Det du skrev, "
        "står her ennå.",
        not_offered="Du kan ikke skrive til oss om dette. Ring oss, eller kom innom.",
        done="Takk. Vi har fått meldingen din",
        reference="Referansenummeret ditt",
        reference_help="Du trenger det bare hvis du spør om meldingen din.",
    ),
    "en": EnquiryWords(
        title="Write to us",
        lead="You are writing about: {service}.",
        read_now="We are reading messages now. You get an answer by {day}.",
        read_later="We read your message from {opens} at {time} on. You get an answer by {day}.",
        answer_by="You get an answer by {day}.",
        no_id="Do not write your CPR number here. We ask you if we need it.",
        optional="not required",
        choose="Choose",
        yes="Yes",
        no="No",
        reach="How can we answer you?",
        either="Write a phone number or an e-mail address.",
        by_phone="We ring you.",
        by_mail="We answer by e-mail.",
        mail="Your e-mail address",
        privacy="We use what you write only to answer you. When you have been answered, we erase it.",
        send="Send",
        trouble="There is something to put right",
        fault_title="Error: {title}",
        needed="Fill this in: {field}",
        too_long="Write {n} characters at most: {field}",
        id_number="This looks like a CPR number. Leave it out, to be safe: {field}",
        no_choice="Choose an answer: {field}",
        no_date="Write a date: {field}",
        phone_needed="Write your phone number, so that we can ring you",
        mail_needed="Write your e-mail address, so that we can answer you",
        mail_wrong="Write the whole e-mail address, as name@example.com",
        either_needed="Write a phone number or an e-mail address, so that we can answer you",
        again="Press the button once more, and we send your message.",
        too_many="Many messages are coming in just now. Wait some minutes, then send again. What you wrote "
        "still stands here.",
        not_offered="You cannot write to us about this. Ring us, or come by.",
        done="Thank you. We have got your message",
        reference="Your reference number",
        reference_help="You only need it if you ask about your message.",
    ),
    "de": EnquiryWords(
        title="Schreiben Sie uns",
        lead="Sie schreiben wegen: {service}.",
        read_now="Wir lesen jetzt Nachrichten. Sie bekommen eine Antwort bis {day}.",
        read_later="Wir lesen Ihre Nachricht ab {opens}, {time} Uhr. Sie bekommen eine Antwort bis {day}.",
        answer_by="Sie bekommen eine Antwort bis {day}.",
        no_id="Schreiben Sie hier nicht Ihre CPR-Nummer. Wir fragen Sie, wenn wir sie brauchen.",
        optional="muss nicht ausgefüllt werden",
        choose="Wählen Sie",
        yes="Ja",
        no="Nein",
        reach="Wie können wir Ihnen antworten?",
        either="Schreiben Sie eine Telefonnummer oder eine E-Mail-Adresse.",
        by_phone="Wir rufen Sie an.",
        by_mail="Wir antworten per E-Mail.",
        mail="Ihre E-Mail-Adresse",
        privacy="Wir nutzen Ihre Angaben nur, um Ihnen zu antworten. Danach löschen wir sie.",
        send="Senden",
        trouble="Etwas muss noch berichtigt werden",
        fault_title="Fehler: {title}",
        needed="Füllen Sie dies aus: {field}",
        too_long="Schreiben Sie höchstens {n} Zeichen: {field}",
        id_number="Das sieht wie eine CPR-Nummer aus. Löschen Sie sie zu Ihrer Sicherheit: {field}",
        no_choice="Wählen Sie eine Antwort: {field}",
        no_date="Schreiben Sie ein Datum: {field}",
        phone_needed="Schreiben Sie Ihre Telefonnummer, damit wir Sie anrufen können",
        mail_needed="Schreiben Sie Ihre E-Mail-Adresse, damit wir Ihnen antworten können",
        mail_wrong="Schreiben Sie die ganze E-Mail-Adresse, zum Beispiel name@beispiel.de",
        either_needed="Schreiben Sie eine Telefonnummer oder eine E-Mail-Adresse, damit wir Ihnen antworten können",
        again="Drücken Sie noch einmal auf den Knopf, dann senden wir Ihre Nachricht.",
        too_many="Gerade kommen viele Nachrichten an. Warten Sie einige Minuten, und senden Sie noch "
        "einmal. Ihr Text steht noch hier.",
        not_offered="Dazu können Sie uns nicht schreiben. Rufen Sie uns an, oder kommen Sie vorbei.",
        done="Danke. Ihre Nachricht ist angekommen",
        reference="Ihre Referenznummer",
        reference_help="Sie brauchen sie nur, wenn Sie nach Ihrer Nachricht fragen.",
    ),
    "pl": EnquiryWords(
        title="Napisz do nas",
        lead="Piszesz w sprawie: {service}.",
        read_now="Czytamy teraz wiadomości. Odpowiemy najpóźniej: {day}.",
        read_later="Przeczytamy wiadomość od: {opens}, {time}. Odpowiemy najpóźniej: {day}.",
        answer_by="Odpowiemy najpóźniej: {day}.",
        no_id="Nie podawaj tu swojego numeru CPR. Zapytamy, jeśli będzie potrzebny.",
        optional="nieobowiązkowe",
        choose="Wybierz",
        yes="Tak",
        no="Nie",
        reach="Jak możemy ci odpowiedzieć?",
        either="Podaj numer telefonu lub adres e-mail.",
        by_phone="Zadzwonimy do ciebie.",
        by_mail="Odpowiemy e-mailem.",
        mail="Twój adres e-mail",
        privacy="Użyjemy tych danych tylko po to, by ci odpowiedzieć. Potem je usuniemy.",
        send="Wyślij",
        trouble="Trzeba coś poprawić",
        fault_title="Błąd: {title}",
        needed="Wypełnij to pole: {field}",
        too_long="Wpisz najwyżej {n} znaków: {field}",
        id_number="To wygląda na numer CPR. Usuń go dla bezpieczeństwa: {field}",
        no_choice="Wybierz odpowiedź: {field}",
        no_date="Wpisz datę: {field}",
        phone_needed="Podaj numer telefonu, żebyśmy mogli zadzwonić",
        mail_needed="Podaj adres e-mail, żebyśmy mogli odpowiedzieć",
        mail_wrong="Podaj cały adres e-mail, na przykład imie@przyklad.pl",
        either_needed="Podaj numer telefonu lub adres e-mail, żebyśmy mogli odpowiedzieć",
        again="Naciśnij przycisk jeszcze raz, a wyślemy twoją wiadomość.",
        too_many="Przychodzi teraz wiele wiadomości. Poczekaj kilka minut i wyślij ponownie. Twój tekst nadal tu jest.",
        not_offered="W tej sprawie nie można do nas napisać. Zadzwoń lub przyjdź.",
        done="Dziękujemy. Mamy twoją wiadomość",
        reference="Twój numer sprawy",
        reference_help="Przyda się tylko, jeśli zapytasz o swoją wiadomość.",
    ),
    "uk": EnquiryWords(
        title="Напишіть нам",
        lead="Ви пишете про: {service}.",
        read_now="Ми зараз читаємо повідомлення. Ви отримаєте відповідь не пізніше: {day}.",
        read_later="Ми прочитаємо ваше повідомлення від: {opens}, {time}. Ви отримаєте відповідь не пізніше: {day}.",
        answer_by="Ви отримаєте відповідь не пізніше: {day}.",
        no_id="Не пишіть тут свій номер CPR. Ми запитаємо, якщо він буде потрібен.",
        optional="необов’язково",
        choose="Виберіть",
        yes="Так",
        no="Ні",
        reach="Як ми можемо вам відповісти?",
        either="Напишіть номер телефону або адресу електронної пошти.",
        by_phone="Ми вам зателефонуємо.",
        by_mail="Ми відповімо електронною поштою.",
        mail="Ваша адреса електронної пошти",
        privacy="Написане потрібне лише для того, щоб вам відповісти. Після відповіді ми його видалимо.",
        send="Надіслати",
        trouble="Дещо треба виправити",
        fault_title="Помилка: {title}",
        needed="Заповніть це поле: {field}",
        too_long="Напишіть не більше {n} знаків: {field}",
        id_number="Це схоже на номер CPR. Видаліть його заради безпеки: {field}",
        no_choice="Виберіть відповідь: {field}",
        no_date="Напишіть дату: {field}",
        phone_needed="Напишіть номер телефону, щоб ми могли зателефонувати",
        mail_needed="Напишіть адресу електронної пошти, щоб ми могли відповісти",
        mail_wrong="Напишіть адресу повністю, наприклад name@example.com",
        either_needed="Напишіть номер телефону або адресу електронної пошти, щоб ми могли відповісти",
        again="Натисніть кнопку ще раз, і ми надішлемо ваше повідомлення.",
        too_many="Зараз надходить багато повідомлень. Зачекайте кілька хвилин і надішліть ще раз. Ваш текст "
        "залишився тут.",
        not_offered="Про це не можна нам написати. Зателефонуйте або приходьте.",
        done="Дякуємо. Ми отримали ваше повідомлення",
        reference="Ваш номер звернення",
        reference_help="Він потрібен, лише якщо ви запитаєте про своє повідомлення.",
    ),
    "ar": EnquiryWords(
        title="اكتب إلينا",
        lead="تكتب بخصوص: {service}.",
        read_now="نقرأ الرسائل الآن. ستصلك إجابة في موعد أقصاه {day}.",
        read_later="سنقرأ رسالتك ابتداءً من {opens} الساعة {time}. ستصلك إجابة في موعد أقصاه {day}.",
        answer_by="ستصلك إجابة في موعد أقصاه {day}.",
        no_id="لا تكتب رقم CPR هنا. سنسألك إن احتجنا إليه.",
        optional="اختياري",
        choose="اختر",
        yes="نعم",
        no="لا",
        reach="كيف يمكننا أن نجيبك؟",
        either="اكتب رقم هاتف أو عنوان بريد إلكتروني.",
        by_phone="سنتصل بك.",
        by_mail="سنجيبك بالبريد الإلكتروني.",
        mail="عنوان بريدك الإلكتروني",
        privacy="نستخدم ما تكتبه للإجابة عليك فقط. وبعد الإجابة نحذفه.",
        send="إرسال",
        trouble="هناك ما يحتاج إلى تصحيح",
        fault_title="خطأ: {title}",
        needed="املأ هذه الخانة: {field}",
        too_long="اكتب {n} حرفًا على الأكثر: {field}",
        id_number="يبدو هذا رقم CPR. احذفه حفاظًا على سلامتك: {field}",
        no_choice="اختر إجابة: {field}",
        no_date="اكتب تاريخًا: {field}",
        phone_needed="اكتب رقم هاتفك كي نتصل بك",
        mail_needed="اكتب عنوان بريدك الإلكتروني كي نجيبك",
        mail_wrong="اكتب عنوان البريد كاملًا، مثل name@example.com",
        either_needed="اكتب رقم هاتف أو عنوان بريد إلكتروني كي نجيبك",
        again="اضغط الزر مرة أخرى وسنرسل رسالتك.",
        too_many="تصلنا رسائل كثيرة الآن. انتظر بضع دقائق ثم أرسل مرة أخرى. ما كتبته ما زال هنا.",
        not_offered="لا يمكنك الكتابة إلينا بخصوص هذا. اتصل بنا أو زرنا.",
        done="شكرًا. وصلتنا رسالتك",
        reference="رقمك المرجعي",
        reference_help="تحتاج إليه فقط إذا سألت عن رسالتك.",
    ),
}


def enquiry_words(language: str) -> EnquiryWords:
    """The words in `language`, else in Danish."""
    return _WORDS.get(language, _WORDS[FALLBACK])
