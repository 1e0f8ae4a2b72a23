"""The words of the page behind the code on the wall, and of the sheet, in the languages a stand speaks."""

from __future__ import annotations

from msgspec import Struct

from server.web.words import FALLBACK


class ArrivalWords(Struct, frozen=True, kw_only=True):
    """What the pages say; `{time}`, `{booked}`, `{day}` and `{centre}` are filled in.

    The sheet says `poster`, then `step_scan`, `step_type` and `step_wait` as its three steps.
    """

    title: str
    lead: str
    reference: str
    reference_help: str
    send: str
    without: str
    wrong: str
    no_booking: str
    too_early: str
    too_late: str
    wrong_day: str
    wrong_centre: str
    too_many: str
    gone: str
    gone_help: str
    poster: str
    step_scan: str
    step_type: str
    step_wait: str


_WORDS = {
    "da": ArrivalWords(
        title="Meld, at du er her",
        lead="Har du bestilt tid? Skriv din reference, så får din sagsbehandler besked om, at du er kommet.",
        reference="Reference",
        reference_help="Den står i beskeden om din tid, som 7K3M\u20119QTX.",
        send="Jeg er her",
        without="Har du ikke bestilt tid, så tag et nummer på standeren.",
        wrong="Skriv referencen, som den står i beskeden. Den har otte tegn.",
        no_booking="Vi kan ikke finde en tid med den reference i dag. Se efter i beskeden, eller spørg i receptionen.",
        too_early="Din tid er kl. {booked}. Du kan melde, at du er her, fra kl. {time}.",
        too_late="Din tid kl. {booked} er gået. Tag et nummer på standeren, eller spørg i receptionen.",
        wrong_day="Din tid er en anden dag: {day} kl. {booked}.",
        wrong_centre="Din tid er et andet sted: {centre}.",
        too_many="Der er prøvet for mange gange. Vent nogle minutter, eller meld din ankomst på standeren.",
        gone="Denne kode gælder ikke længere",
        gone_help="Scan koden, der hænger her nu, eller meld din ankomst på standeren.",
        poster="Har du bestilt tid? Meld din ankomst med telefonen",
        step_scan="Hold telefonens kamera hen over koden",
        step_type="Skriv referencen fra beskeden om din tid",
        step_wait="Sæt dig. Telefonen viser, når det er din tur",
    ),
    "nb": ArrivalWords(
        title="Si fra at du er her",
        lead="Har du bestilt time? Skriv referansen din, så får saksbehandleren din beskjed om at du har kommet.",
        reference="Referanse",
        reference_help="Den står i beskjeden om timen din, som 7K3M\u20119QTX.",
        send="Jeg er her",
        without="Har du ikke bestilt time, kan du ta et nummer på automaten.",
        wrong="Skriv referansen slik den står i beskjeden. Den har åtte tegn.",
        no_booking="Vi finner ingen time med den referansen i dag. Se etter i beskjeden, eller spør i resepsjonen.",
        too_early="Timen din er kl. {booked}. Du kan si fra at du er her fra kl. {time}.",
        too_late="Timen din kl. {booked} er over. Ta et nummer på automaten, eller spør i resepsjonen.",
        wrong_day="Timen din er en annen dag: {day} kl. {booked}.",
        wrong_centre="Timen din er et annet sted: {centre}.",
        too_many="Det er prøvd for mange ganger. Vent noen minutter, eller sjekk inn på automaten.",
        gone="Denne koden gjelder ikke lenger",
        gone_help="Skann koden som henger her nå, eller sjekk inn på automaten.",
        poster="Har du bestilt time? Sjekk inn med telefonen",
        step_scan="Hold telefonens kamera over koden",
        step_type="Skriv referansen fra beskjeden om timen din",
        step_wait="Sett deg. Telefonen viser når det er din tur",
    ),
    "en": ArrivalWords(
        title="Say that you are here",
        lead="Have you booked a time? Type your reference, and your caseworker is told that you have come.",
        reference="Reference",
        reference_help="It stands in the message about your time, as 7K3M\u20119QTX.",
        send="I am here",
        without="Without a booking, take a number at the stand.",
        wrong="Type the reference as it stands in the message. It has eight characters.",
        no_booking="We find no time with that reference today. Look in the message again, or ask at the reception.",
        too_early="Your time is {booked}. You can say that you are here from {time} on.",
        too_late="Your time, {booked}, has gone. Take a number at the stand, or ask at the reception.",
        wrong_day="Your time is on another day: {day} at {booked}.",
        wrong_centre="Your time is at another place: {centre}.",
        too_many="This was tried too often. Wait some minutes, or check in at the stand.",
        gone="This code does not hold any more",
        gone_help="Scan the code that hangs here now, or check in at the stand.",
        poster="Have you booked a time? Check in with your phone",
        step_scan="Hold your phone's camera over the code",
        step_type="Type the reference from the message about your time",
        step_wait="Take a seat. Your phone shows when it is your turn",
    ),
    "de": ArrivalWords(
        title="Sagen, dass Sie da sind",
        lead="Haben Sie einen Termin? Geben Sie Ihre Referenz ein, dann weiß Ihre Sachbearbeitung, dass Sie da sind.",
        reference="Referenz",
        reference_help="Sie steht in der Nachricht über Ihren Termin, wie 7K3M\u20119QTX.",
        send="Ich bin da",
        without="Ohne Termin ziehen Sie bitte eine Nummer am Terminal.",
        wrong="Geben Sie die Referenz so ein, wie sie in der Nachricht steht. Sie hat acht Zeichen.",
        no_booking="Wir finden heute keinen Termin mit dieser Referenz. Sehen Sie noch einmal in der Nachricht nach,"
        " oder fragen Sie am Empfang.",
        too_early="Ihr Termin ist um {booked} Uhr. Sie können sich ab {time} Uhr anmelden.",
        too_late="Ihr Termin um {booked} Uhr ist vorbei. Ziehen Sie eine Nummer am Terminal, oder fragen Sie am"
        " Empfang.",
        wrong_day="Ihr Termin ist an einem anderen Tag: {day} um {booked} Uhr.",
        wrong_centre="Ihr Termin ist an einem anderen Ort: {centre}.",
        too_many="Das wurde zu oft versucht. Warten Sie einige Minuten, oder melden Sie sich am Terminal an.",
        gone="Dieser Code gilt nicht mehr",
        gone_help="Scannen Sie den Code, der jetzt hier hängt, oder melden Sie sich am Terminal an.",
        poster="Haben Sie einen Termin? Melden Sie sich mit dem Handy an",
        step_scan="Halten Sie die Kamera Ihres Handys über den Code",
        step_type="Geben Sie die Referenz aus der Nachricht ein",
        step_wait="Nehmen Sie Platz. Ihr Handy zeigt, wann Sie dran sind",
    ),
    "pl": ArrivalWords(
        title="Potwierdź przybycie",
        lead="Masz umówioną wizytę? Wpisz jej numer, a urzędnik dowie się, że już jesteś.",
        reference="Numer wizyty",
        reference_help="Jest w wiadomości o wizycie, na przykład 7K3M\u20119QTX.",
        send="Jestem na miejscu",
        without="Bez umówionej wizyty weź numerek z automatu.",
        wrong="Wpisz numer tak, jak stoi w wiadomości. Ma osiem znaków.",
        no_booking="Nie znajdujemy dziś wizyty o tym numerze. Sprawdź wiadomość albo zapytaj w recepcji.",
        too_early="Twoja wizyta jest o {booked}. Przybycie można potwierdzić od {time}.",
        too_late="Godzina wizyty, {booked}, minęła. Weź numerek z automatu albo zapytaj w recepcji.",
        wrong_day="Twoja wizyta jest w innym dniu: {day} o {booked}.",
        wrong_centre="Twoja wizyta jest w innym miejscu: {centre}.",
        too_many="Zbyt wiele prób. Poczekaj kilka minut albo potwierdź przybycie w automacie.",
        gone="Ten kod już nie działa",
        gone_help="Zeskanuj kod, który wisi tu teraz, albo potwierdź przybycie w automacie.",
        poster="Masz umówioną wizytę? Potwierdź przybycie telefonem",
        step_scan="Skieruj aparat telefonu na kod",
        step_type="Wpisz numer z wiadomości o wizycie",
        step_wait="Usiądź. Telefon pokaże, kiedy twoja kolej",
    ),
    "uk": ArrivalWords(
        title="Повідомте, що ви тут",
        lead="Ви записані на прийом? Наберіть номер запису, і працівник дізнається, що ви прийшли.",
        reference="Номер запису",
        reference_help="Він є в повідомленні про ваш запис, наприклад 7K3M\u20119QTX.",
        send="Я тут",
        without="Якщо ви не записані, візьміть номерок у терміналі.",
        wrong="Наберіть номер так, як він стоїть у повідомленні. У ньому вісім знаків.",
        no_booking="Ми не знаходимо запису з таким номером на сьогодні. Перевірте повідомлення або спитайте в"
        " приймальні.",
        too_early="Ваш прийом о {booked}. Повідомити, що ви тут, можна від {time}.",
        too_late="Час вашого прийому, {booked}, минув. Візьміть номерок у терміналі або спитайте в приймальні.",
        wrong_day="Ваш прийом іншого дня: {day} о {booked}.",
        wrong_centre="Ваш прийом в іншому місці: {centre}.",
        too_many="Забагато спроб. Зачекайте кілька хвилин або зареєструйтеся в терміналі.",
        gone="Цей код уже не діє",
        gone_help="Відскануйте код, що висить тут зараз, або зареєструйтеся в терміналі.",
        poster="Ви записані на прийом? Зареєструйтеся телефоном",
        step_scan="Наведіть камеру телефона на код",
        step_type="Наберіть номер із повідомлення про запис",
        step_wait="Сідайте. Телефон покаже, коли ваша черга",
    ),
    "ar": ArrivalWords(
        title="أخبرنا أنك هنا",
        lead="هل حجزت موعدًا؟ اكتب رقم الحجز، فيعلم الموظف أنك وصلت.",
        reference="رقم الحجز",
        reference_help="تجده في الرسالة الخاصة بموعدك، مثل \u20667K3M\u20119QTX\u2069.",
        send="أنا هنا",
        without="إن لم تحجز موعدًا، فخذ رقمًا من الجهاز.",
        wrong="اكتب رقم الحجز كما هو في الرسالة. فيه ثمانية أحرف.",
        no_booking="لا نجد موعدًا بهذا الرقم اليوم. راجع الرسالة، أو اسأل في الاستقبال.",
        too_early="موعدك الساعة {booked}. يمكنك أن تخبرنا بوصولك ابتداءً من الساعة {time}.",
        too_late="فات موعدك الساعة {booked}. خذ رقمًا من الجهاز، أو اسأل في الاستقبال.",
        wrong_day="موعدك في يوم آخر: {day} الساعة {booked}.",
        wrong_centre="موعدك في مكان آخر: {centre}.",
        too_many="محاولات كثيرة. انتظر بضع دقائق، أو سجّل وصولك على الجهاز.",
        gone="لم يعد هذا الرمز صالحًا",
        gone_help="امسح الرمز المعلّق هنا الآن، أو سجّل وصولك على الجهاز.",
        poster="هل حجزت موعدًا؟ سجّل وصولك بهاتفك",
        step_scan="وجّه كاميرا هاتفك إلى الرمز",
        step_type="اكتب رقم الحجز من الرسالة",
        step_wait="تفضّل بالجلوس. يعرض هاتفك متى يحين دورك",
    ),
}


def arrival_words(language: str) -> ArrivalWords:
    """The words in `language`, else in Danish."""
    return _WORDS.get(language, _WORDS[FALLBACK])
