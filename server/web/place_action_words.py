"""The words for what can be done on a ticket's page, and of the message about it, in the languages a stand speaks."""

from __future__ import annotations

from msgspec import Struct

from server.web.words import FALLBACK


class ActionWords(Struct, frozen=True, kw_only=True):
    """What the page offers, asks and answers; what stands in braces is filled in.

    `sms_near` and `sms_called` are the message: `{label}`, `{site}`, `{desk}`.
    """

    wait_soon: str
    wait_about: str
    wait_most: str
    ground_floor: str
    floor: str
    ready_list: str
    bring: str
    maybe: str
    late: str
    late_help: str
    paused: str
    paused_help: str
    am_ready: str
    give_up: str
    give_up_sure: str
    give_up_help: str
    keep: str
    gave_up: str
    gave_up_help: str
    take_back: str
    take_back_help: str
    tell: str
    tell_help: str
    phone: str
    phone_help: str
    phone_wrong: str
    send: str
    back: str
    told: str
    told_help: str
    forget: str
    too_many: str
    sms_near: str
    sms_called: str


_WORDS = {
    "da": ActionWords(
        wait_soon="Under 5 minutter",
        wait_about="Cirka {minutes} minutter",
        wait_most="Højst {minutes} minutter",
        ground_floor="Stuen",
        floor="{floor}. sal",
        ready_list="Mens du venter",
        bring="Find dette frem:",
        maybe="Måske skal vi også se:",
        late="Jeg har brug for ti minutter mere",
        late_help="Så venter vi med at kalde dig. Du beholder din plads.",
        paused="Vi kalder dig ikke før kl. {time}",
        paused_help="Du beholder din plads i køen.",
        am_ready="Jeg er klar nu",
        give_up="Opgiv min plads",
        give_up_sure="Vil du opgive din plads?",
        give_up_help="Så kalder vi ikke nummer {label}. Du kan fortryde i {seconds} sekunder.",
        keep="Nej, behold min plads",
        gave_up="Du har opgivet din plads",
        gave_up_help="Tak, fordi du sagde til. Så går det hurtigere for de næste.",
        take_back="Fortryd",
        take_back_help="Du kan fortryde i lidt endnu. Så venter du igen, hvor du var.",
        tell="Send mig en SMS, når det snart er min tur",
        tell_help="Du får én SMS, når der højst er tre før dig.",
        phone="Mobilnummer",
        phone_help="Vi bruger kun nummeret til denne ene SMS. Derefter sletter vi det.",
        phone_wrong="Skriv et mobilnummer med otte cifre, eller med landekode, som +46.",
        send="Send mig en SMS",
        back="Tilbage til mit nummer",
        told="Du får en SMS, når der højst er tre før dig",
        told_help="Vi sletter dit mobilnummer, så snart den er sendt.",
        forget="Send den ikke",
        too_many="Vent et øjeblik, og prøv igen.",
        sms_near="{label}: Der er nu højst tre før dig. Kom tilbage til {site}.",
        sms_called="{label}: Det er din tur nu. Gå til {desk}, {site}.",
    ),
    "nb": ActionWords(
        wait_soon="Under 5 minutter",
        wait_about="Omtrent {minutes} minutter",
        wait_most="Høyst {minutes} minutter",
        ground_floor="1. etasje",
        floor="{floor}. etasje",
        ready_list="Mens du venter",
        bring="Finn fram dette:",
        maybe="Kanskje må vi også se:",
        late="Jeg trenger ti minutter til",
        late_help="Da venter vi med å kalle deg. Du beholder plassen din.",
        paused="Vi kaller deg ikke før kl. {time}",
        paused_help="Du beholder plassen din i køen.",
        am_ready="Jeg er klar nå",
        give_up="Gi opp plassen min",
        give_up_sure="Vil du gi opp plassen din?",
        give_up_help="Da kaller vi ikke nummer {label}. Du kan angre i {seconds} sekunder.",
        keep="Nei, behold plassen min",
        gave_up="Du har gitt opp plassen din",
        gave_up_help="Takk for at du sa fra. Da går det raskere for de neste.",
        take_back="Angre",
        take_back_help="Du kan angre litt til. Da venter du igjen der du var.",
        tell="Send meg en SMS når det snart er min tur",
        tell_help="Du får én SMS når det høyst er tre foran deg.",
        phone="Mobilnummer",
        phone_help="Vi bruker bare nummeret til denne ene SMS-en. Deretter sletter vi det.",
        phone_wrong="Skriv et mobilnummer med åtte sifre, eller med landkode, som +46.",
        send="Send meg en SMS",
        back="Tilbake til nummeret mitt",
        told="Du får en SMS når det høyst er tre foran deg",
        told_help="Vi sletter mobilnummeret ditt så snart den er sendt.",
        forget="Ikke send den",
        too_many="Vent et øyeblikk, og prøv igjen.",
        sms_near="{label}: Det er nå høyst tre foran deg. Kom tilbake til {site}.",
        sms_called="{label}: Det er din tur nå. Gå til {desk}, {site}.",
    ),
    "en": ActionWords(
        wait_soon="Less than 5 minutes",
        wait_about="About {minutes} minutes",
        wait_most="At most {minutes} minutes",
        ground_floor="Ground floor",
        floor="Floor {floor}",
        ready_list="While you wait",
        bring="Have these ready:",
        maybe="We may also need to see:",
        late="I need ten more minutes",
        late_help="We wait before we call you. You keep your place.",
        paused="We do not call you before {time}",
        paused_help="You keep your place in the queue.",
        am_ready="I am ready now",
        give_up="Give up my place",
        give_up_sure="Do you want to give up your place?",
        give_up_help="Then we do not call number {label}. You can change your mind for {seconds} seconds.",
        keep="No, keep my place",
        gave_up="You have given up your place",
        gave_up_help="Thank you for telling us. Others are helped sooner now.",
        take_back="Undo",
        take_back_help="You can still change your mind. Then you wait again where you were.",
        tell="Send me an SMS when it is nearly my turn",
        tell_help="You get one SMS when at most three are before you.",
        phone="Mobile number",
        phone_help="We use the number for this one SMS only. Then we erase it.",
        phone_wrong="Write a mobile number with eight digits, or with its country code, as +46.",
        send="Send me an SMS",
        back="Back to my number",
        told="You get an SMS when at most three are before you",
        told_help="We erase your mobile number as soon as it has been sent.",
        forget="Do not send it",
        too_many="Wait a moment, then try again.",
        sms_near="{label}: At most three are before you now. Please come back to {site}.",
        sms_called="{label}: It is your turn now. Go to {desk}, {site}.",
    ),
    "de": ActionWords(
        wait_soon="Weniger als 5 Minuten",
        wait_about="Etwa {minutes} Minuten",
        wait_most="Höchstens {minutes} Minuten",
        ground_floor="Erdgeschoss",
        floor="{floor}. Etage",
        ready_list="Während Sie warten",
        bring="Halten Sie dies bereit:",
        maybe="Vielleicht brauchen wir auch:",
        late="Ich brauche zehn Minuten mehr",
        late_help="Wir rufen Sie dann später auf. Sie behalten Ihren Platz.",
        paused="Wir rufen Sie nicht vor {time} Uhr auf",
        paused_help="Sie behalten Ihren Platz in der Schlange.",
        am_ready="Ich bin jetzt bereit",
        give_up="Meinen Platz aufgeben",
        give_up_sure="Möchten Sie Ihren Platz aufgeben?",
        give_up_help="Dann rufen wir Nummer {label} nicht auf. Sie können das {seconds} Sekunden lang zurücknehmen.",
        keep="Nein, meinen Platz behalten",
        gave_up="Sie haben Ihren Platz aufgegeben",
        gave_up_help="Danke, dass Sie Bescheid gesagt haben. So geht es für andere schneller.",
        take_back="Rückgängig",
        take_back_help="Sie können es noch rückgängig machen. Dann warten Sie wieder dort, wo Sie waren.",
        tell="SMS an mich, wenn ich bald dran bin",
        tell_help="Sie bekommen eine SMS, wenn höchstens drei vor Ihnen sind.",
        phone="Handynummer",
        phone_help="Wir nutzen die Nummer nur für diese eine SMS. Danach löschen wir sie.",
        phone_wrong="Schreiben Sie eine Handynummer mit Ländervorwahl, zum Beispiel +49.",
        send="SMS an mich",
        back="Zurück zu meiner Nummer",
        told="Sie bekommen eine SMS, wenn höchstens drei vor Ihnen sind",
        told_help="Wir löschen Ihre Handynummer, sobald sie verschickt ist.",
        forget="Nicht schicken",
        too_many="Warten Sie einen Moment, und versuchen Sie es dann noch einmal.",
        sms_near="{label}: Höchstens drei sind noch vor Ihnen. Bitte kommen Sie zurück: {site}.",
        sms_called="{label}: Sie sind jetzt dran. Gehen Sie zu {desk}, {site}.",
    ),
    "pl": ActionWords(
        wait_soon="Mniej niż 5 minut",
        wait_about="Około {minutes} minut",
        wait_most="Najwyżej {minutes} minut",
        ground_floor="Parter",
        floor="Piętro {floor}",
        ready_list="Podczas oczekiwania",
        bring="Przygotuj:",
        maybe="Możemy też poprosić o:",
        late="Potrzebuję jeszcze dziesięciu minut",
        late_help="Poczekamy z wywołaniem. Twoje miejsce zostaje.",
        paused="Nie wywołamy Cię przed {time}",
        paused_help="Twoje miejsce w kolejce zostaje.",
        am_ready="Można już mnie wywołać",
        give_up="Rezygnuję z miejsca",
        give_up_sure="Czy chcesz zrezygnować z miejsca?",
        give_up_help="Wtedy nie wywołamy numeru {label}. Możesz to cofnąć przez {seconds} sekund.",
        keep="Nie, zachowaj moje miejsce",
        gave_up="Twoje miejsce zostało oddane",
        gave_up_help="Dziękujemy za informację. Dzięki temu inni poczekają krócej.",
        take_back="Cofnij",
        take_back_help="Możesz to jeszcze cofnąć. Wrócisz na swoje miejsce.",
        tell="Wyślij mi SMS, gdy zbliży się moja kolej",
        tell_help="Dostaniesz jeden SMS, gdy przed Tobą będą najwyżej trzy osoby.",
        phone="Numer komórki",
        phone_help="Użyjemy numeru tylko do tego jednego SMS-a. Potem go usuniemy.",
        phone_wrong="Podaj numer komórki z kodem kraju, na przykład +48.",
        send="Wyślij mi SMS",
        back="Wróć do mojego numeru",
        told="Dostaniesz SMS, gdy przed Tobą będą najwyżej trzy osoby",
        told_help="Usuniemy Twój numer komórki zaraz po wysłaniu.",
        forget="Nie wysyłaj",
        too_many="Poczekaj chwilę i spróbuj ponownie.",
        sms_near="{label}: Przed Tobą są najwyżej trzy osoby. Prosimy wrócić: {site}.",
        sms_called="{label}: Teraz Twoja kolej. Podejdź do: {desk}, {site}.",
    ),
    "uk": ActionWords(
        wait_soon="Менше 5 хвилин",
        wait_about="Приблизно {minutes} хвилин",
        wait_most="Не більше {minutes} хвилин",
        ground_floor="Перший поверх",
        floor="Поверх {floor}",
        ready_list="Поки ви чекаєте",
        bring="Підготуйте:",
        maybe="Можливо, також знадобиться:",
        late="Мені потрібно ще десять хвилин",
        late_help="Ми викличемо вас пізніше. Ваше місце зберігається.",
        paused="Ми не викличемо вас до {time}",
        paused_help="Ваше місце в черзі зберігається.",
        am_ready="Мене вже можна викликати",
        give_up="Відмовитися від місця",
        give_up_sure="Відмовитися від вашого місця?",
        give_up_help="Тоді ми не викличемо номер {label}. Це можна скасувати протягом {seconds} секунд.",
        keep="Ні, залишити моє місце",
        gave_up="Ви відмовилися від місця",
        gave_up_help="Дякуємо, що повідомили. Інші чекатимуть менше.",
        take_back="Скасувати",
        take_back_help="Це ще можна скасувати. Тоді ви чекатимете там, де були.",
        tell="Надіслати мені SMS, коли наближатиметься черга",
        tell_help="Ви отримаєте одне SMS, коли перед вами буде не більше трьох.",
        phone="Мобільний номер",
        phone_help="Номер потрібен лише для цього одного SMS. Потім ми його видалимо.",
        phone_wrong="Напишіть мобільний номер із кодом країни, наприклад +380.",
        send="Надіслати мені SMS",
        back="Назад до мого номера",
        told="Ви отримаєте SMS, коли перед вами буде не більше трьох",
        told_help="Ми видалимо ваш номер, щойно SMS буде надіслано.",
        forget="Не надсилати",
        too_many="Зачекайте трохи та спробуйте ще раз.",
        sms_near="{label}: Перед вами не більше трьох. Повертайтеся: {site}.",
        sms_called="{label}: Зараз ваша черга. Підійдіть: {desk}, {site}.",
    ),
    "ar": ActionWords(
        wait_soon="أقل من 5 دقائق",
        wait_about="حوالي {minutes} دقيقة",
        wait_most="{minutes} دقيقة على الأكثر",
        ground_floor="الطابق الأرضي",
        floor="الطابق {floor}",
        ready_list="أثناء انتظارك",
        bring="جهّز ما يلي:",
        maybe="قد نحتاج أيضًا إلى:",
        late="أحتاج إلى عشر دقائق أخرى",
        late_help="سننتظر قبل أن نناديك. ويبقى مكانك محفوظًا.",
        paused="لن نناديك قبل الساعة {time}",
        paused_help="مكانك في الطابور محفوظ.",
        am_ready="أنا جاهز الآن",
        give_up="التخلي عن مكاني",
        give_up_sure="هل تريد التخلي عن مكانك؟",
        give_up_help="عندها لن ننادي الرقم {label}. يمكنك التراجع خلال {seconds} ثانية.",
        keep="لا، احتفظ بمكاني",
        gave_up="لقد تخليت عن مكانك",
        gave_up_help="شكرًا لإبلاغنا. سيُساعَد الآخرون في وقت أقرب.",
        take_back="تراجع",
        take_back_help="ما زال بإمكانك التراجع. عندها تنتظر مجددًا حيث كنت.",
        tell="أرسلوا لي رسالة نصية عندما يقترب دوري",
        tell_help="تصلك رسالة واحدة عندما يكون قبلك ثلاثة على الأكثر.",
        phone="رقم الهاتف المحمول",
        phone_help="نستخدم الرقم لهذه الرسالة فقط، ثم نحذفه.",
        phone_wrong="اكتب رقم هاتف محمول مع رمز البلد، مثل +45.",
        send="أرسلوا لي رسالة",
        back="العودة إلى رقمي",
        told="ستصلك رسالة نصية عندما يكون قبلك ثلاثة على الأكثر",
        told_help="نحذف رقم هاتفك فور إرسالها.",
        forget="لا ترسلوها",
        too_many="انتظر لحظة ثم حاول مرة أخرى.",
        sms_near="{label}: قبلك الآن ثلاثة على الأكثر. يرجى العودة إلى {site}.",
        sms_called="{label}: حان دورك الآن. توجه إلى {desk}، {site}.",
    ),
}


def action_words(language: str) -> ActionWords:
    """The words in `language`, else in Danish."""
    return _WORDS.get(language, _WORDS[FALLBACK])
