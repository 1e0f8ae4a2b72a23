<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
    <context>
        <name>AccessBar</name>
        <message>
            <source>Use the whole screen</source>
            <translation>Użyj całego ekranu</translation>
        </message>
        <message>
            <source>Everything further down</source>
            <translation>Przesuń wszystko niżej</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Przestań czytać</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Czytaj na głos</translation>
        </message>
        <message>
            <source>Say again</source>
            <translation>Powtórz</translation>
        </message>
    </context>
    <context>
        <name>AdvicePage</name>
        <message>
            <source>Find a time that suits you</source>
            <translation>Znajdź dogodny termin</translation>
        </message>
        <message>
            <source>Almost there</source>
            <translation>Prawie gotowe</translation>
        </message>
        <message>
            <source>Only this is missing:</source>
            <translation>Brakuje tylko tego:</translation>
        </message>
        <message>
            <source>Only these are missing:</source>
            <translation>Brakuje tylko tych rzeczy:</translation>
        </message>
        <message>
            <source>Book a time</source>
            <translation>Umów wizytę</translation>
        </message>
        <message>
            <source>Scan the code with your phone and choose a day that suits you.</source>
            <translation>Zeskanuj kod telefonem i wybierz dogodny dzień.</translation>
        </message>
        <message>
            <source>Come back at %1 today</source>
            <translation>Wróć dziś o %1</translation>
        </message>
        <message>
            <source>We keep that time for you.</source>
            <translation>Zarezerwujemy ten termin.</translation>
        </message>
        <message>
            <source>Get the list by SMS</source>
            <translation>Lista SMS-em</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Wydrukuj listę</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Chwileczkę …</translation>
        </message>
        <message>
            <source>Take a number all the same</source>
            <translation>Mimo to pobierz numerek</translation>
        </message>
        <message>
            <source>We do what we can today, and you come back with the rest.</source>
            <translation>Zrobimy dziś, co się da, a resztę przyniesiesz później.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gotowe</translation>
        </message>
    </context>
    <context>
        <name>ArrivalAdvice</name>
        <message>
            <source>You are in good time</source>
            <translation>Jesteś przed czasem</translation>
        </message>
        <message>
            <source>Your time has gone by</source>
            <translation>Termin już minął</translation>
        </message>
        <message>
            <source>Your booking is for another day</source>
            <translation>Wizyta jest innego dnia</translation>
        </message>
        <message>
            <source>Your booking is at another centre</source>
            <translation>Wizyta jest w innym miejscu</translation>
        </message>
        <message>
            <source>We cannot find your booking</source>
            <translation>Nie możemy znaleźć wizyty</translation>
        </message>
        <message>
            <source>Take a seat, and check in from %1. It is not too late then.</source>
            <translation>Usiądź i zgłoś się od %1. To wystarczy.</translation>
        </message>
        <message>
            <source>You can take a number and wait, or book another time.</source>
            <translation>Możesz pobrać numerek i poczekać albo umówić nową wizytę.</translation>
        </message>
        <message>
            <source>Please book another time. We are glad to help you with it at the reception.</source>
            <translation>Prosimy umówić nową wizytę. Chętnie pomożemy w recepcji.</translation>
        </message>
        <message>
            <source>We look forward to seeing you then.</source>
            <translation>Do zobaczenia wtedy.</translation>
        </message>
        <message>
            <source>They expect you there. Ask us if you would like help to get there.</source>
            <translation>Tam czekają na Ciebie. Zapytaj nas, jeśli potrzebna jest pomoc w dotarciu.</translation>
        </message>
        <message>
            <source>Perhaps a digit went wrong. Try again, or ask us for help.</source>
            <translation>Może wkradł się błąd. Spróbuj ponownie lub poproś nas o pomoc.</translation>
        </message>
        <message>
            <source>Your booking</source>
            <translation>Wizyta</translation>
        </message>
        <message>
            <source>Today at %1</source>
            <translation>Dziś o %1</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 o %2</translation>
        </message>
        <message>
            <source>Take a number instead</source>
            <translation>Pobierz numerek</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>Poproś o pomoc</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Spróbuj ponownie</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gotowe</translation>
        </message>
    </context>
    <context>
        <name>ArrivalTicket</name>
        <message>
            <source>You are checked in already</source>
            <translation>Przybycie już zgłoszone</translation>
        </message>
        <message>
            <source>Good that you made it</source>
            <translation>Dobrze, że jesteś</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Witamy</translation>
        </message>
        <message>
            <source>Your time has gone by. We fit you in as soon as we can.</source>
            <translation>Termin minął. Przyjmiemy Cię, gdy tylko będzie to możliwe.</translation>
        </message>
        <message>
            <source>We have told your caseworker that you are here.</source>
            <translation>Urzędnik wie już, że jesteś na miejscu.</translation>
        </message>
        <message>
            <source>We know that you are here.</source>
            <translation>Wiemy, że jesteś na miejscu.</translation>
        </message>
        <message>
            <source>Your number</source>
            <translation>Twój numer</translation>
        </message>
        <message>
            <source>Your time</source>
            <translation>Twój termin</translation>
        </message>
    </context>
    <context>
        <name>BellPage</name>
        <message>
            <source>Ringing …</source>
            <translation>Dzwonimy …</translation>
        </message>
        <message>
            <source>We have heard you</source>
            <translation>Usłyszeliśmy Cię</translation>
        </message>
        <message>
            <source>Somebody is coming</source>
            <translation>Ktoś już idzie</translation>
        </message>
        <message>
            <source>Nobody can come just now</source>
            <translation>Teraz nikt nie może podejść</translation>
        </message>
        <message>
            <source>Ring, and we come to the door</source>
            <translation>Zadzwoń, a podejdziemy do drzwi</translation>
        </message>
        <message>
            <source>One moment.</source>
            <translation>Chwileczkę.</translation>
        </message>
        <message>
            <source>Please wait here. Somebody comes as soon as they can.</source>
            <translation>Prosimy poczekać tutaj. Ktoś podejdzie, gdy tylko będzie mógł.</translation>
        </message>
        <message>
            <source>A colleague is on the way to the door.</source>
            <translation>Ktoś z nas idzie do drzwi.</translation>
        </message>
        <message>
            <source>Please try again in a moment.</source>
            <translation>Prosimy spróbować za chwilę.</translation>
        </message>
        <message>
            <source>Please try again in a moment, or call us on %1.</source>
            <translation>Prosimy spróbować za chwilę albo zadzwonić: %1.</translation>
        </message>
        <message>
            <source>Our door is locked to keep everybody safe.</source>
            <translation>Drzwi są zamknięte dla bezpieczeństwa wszystkich.</translation>
        </message>
        <message>
            <source>Ring</source>
            <translation>Zadzwoń</translation>
        </message>
    </context>
    <context>
        <name>BookedPage</name>
        <message>
            <source>Your time is booked</source>
            <translation>Termin zarezerwowany</translation>
        </message>
        <message>
            <source>Write down the code, or take a picture of it.</source>
            <translation>Zapisz kod lub zrób mu zdjęcie.</translation>
        </message>
        <message>
            <source>Today at</source>
            <translation>Dziś o</translation>
        </message>
        <message>
            <source>Today at %1</source>
            <translation>Dziś o %1</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Twój kod</translation>
        </message>
        <message>
            <source>Your code is %1</source>
            <translation>Twój kod to %1</translation>
        </message>
        <message>
            <source>Come back a little before, and check in here with the code.</source>
            <translation>Przyjdź chwilę wcześniej i zgłoś się tutaj kodem.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gotowe</translation>
        </message>
    </context>
    <context>
        <name>CheckInPage</name>
        <message>
            <source>I have a booking</source>
            <translation>Mam umówioną wizytę</translation>
        </message>
        <message>
            <source>How shall we find your booking?</source>
            <translation>Jak mamy znaleźć wizytę?</translation>
        </message>
        <message>
            <source>The code on my letter</source>
            <translation>Kod z mojego listu</translation>
        </message>
        <message>
            <source>My birthday</source>
            <translation>Moje urodziny</translation>
        </message>
        <message>
            <source>My phone number</source>
            <translation>Mój numer telefonu</translation>
        </message>
        <message>
            <source>It stands beside the square code, in the letter or the message.</source>
            <translation>Jest obok kwadratowego kodu w liście lub wiadomości.</translation>
        </message>
        <message>
            <source>Only the day and the month.</source>
            <translation>Tylko dzień i miesiąc.</translation>
        </message>
        <message>
            <source>Only the last four digits.</source>
            <translation>Tylko cztery ostatnie cyfry.</translation>
        </message>
    </context>
    <context>
        <name>ClosedPage</name>
        <message>
            <source>We are closed now</source>
            <translation>Teraz jest zamknięte</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Teraz otwarte</translation>
        </message>
        <message>
            <source>Open today until %1</source>
            <translation>Dziś otwarte do %1</translation>
        </message>
        <message>
            <source>Our opening hours</source>
            <translation>Nasze godziny otwarcia</translation>
        </message>
        <message>
            <source>Help at other places</source>
            <translation>Pomoc w innych miejscach</translation>
        </message>
        <message>
            <source>See what to bring</source>
            <translation>Zobacz, co przynieść</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>You cannot take a number now.</source>
            <translation>Teraz nie można pobrać numerka.</translation>
        </message>
        <message>
            <source>Here you need a time.</source>
            <translation>Tu potrzebny jest termin.</translation>
        </message>
        <message>
            <source>Only with a booking</source>
            <translation>Tylko po umówieniu</translation>
        </message>
        <message>
            <source>Book for %1 today</source>
            <translation>Umów się dziś na %1</translation>
        </message>
        <message>
            <source>A shorter wait: come back at that time.</source>
            <translation>Krócej czekasz: wróć o tej porze.</translation>
        </message>
        <message>
            <source>The first free time today.</source>
            <translation>Pierwszy wolny termin dziś.</translation>
        </message>
        <message>
            <source>Book a time from your phone</source>
            <translation>Umów się telefonem</translation>
        </message>
        <message>
            <source>Have this with you</source>
            <translation>Przygotuj</translation>
        </message>
        <message>
            <source>I am missing something</source>
            <translation>Czegoś mi brakuje</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Chwileczkę …</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gotowe</translation>
        </message>
        <message>
            <source>I have it all</source>
            <translation>Mam wszystko</translation>
        </message>
        <message>
            <source>Take a number</source>
            <translation>Pobierz numerek</translation>
        </message>
    </context>
    <context>
        <name>EntryPage</name>
        <message>
            <source>I have a booking</source>
            <translation>Mam umówioną wizytę</translation>
        </message>
        <message>
            <source>More than one booking fits. The code tells us which is yours.</source>
            <translation>Pasuje kilka wizyt. Kod wskaże właściwą.</translation>
        </message>
        <message>
            <source>What is the code on your letter?</source>
            <translation>Jaki kod jest w liście?</translation>
        </message>
        <message>
            <source>When is your birthday?</source>
            <translation>Kiedy masz urodziny?</translation>
        </message>
        <message>
            <source>How does your phone number end?</source>
            <translation>Jak kończy się Twój numer telefonu?</translation>
        </message>
        <message>
            <source>You can also hold the square code to the reader.</source>
            <translation>Możesz też przyłożyć kwadratowy kod do czytnika.</translation>
        </message>
        <message>
            <source>The day first, then the month. The 4th of March is 04 03.</source>
            <translation>Najpierw dzień, potem miesiąc. 4 marca to 04 03.</translation>
        </message>
        <message>
            <source>The last four digits are enough.</source>
            <translation>Wystarczą cztery ostatnie cyfry.</translation>
        </message>
        <message>
            <source>The code on your letter</source>
            <translation>Kod z listu</translation>
        </message>
        <message>
            <source>Day and month of your birthday</source>
            <translation>Dzień i miesiąc urodzin</translation>
        </message>
        <message>
            <source>The last four digits of your phone number</source>
            <translation>Cztery ostatnie cyfry telefonu</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Chwileczkę …</translation>
        </message>
        <message>
            <source>Find my booking</source>
            <translation>Znajdź wizytę</translation>
        </message>
    </context>
    <context>
        <name>FeedbackPage</name>
        <message>
            <source>Very good</source>
            <translation>Bardzo dobrze</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Dobrze</translation>
        </message>
        <message>
            <source>All right</source>
            <translation>W porządku</translation>
        </message>
        <message>
            <source>Not so good</source>
            <translation>Nie najlepiej</translation>
        </message>
        <message>
            <source>Bad</source>
            <translation>Źle</translation>
        </message>
        <message>
            <source>Would you like to say why?</source>
            <translation>Chcesz powiedzieć dlaczego?</translation>
        </message>
        <message>
            <source>How was your visit today?</source>
            <translation>Jak przebiegła dzisiejsza wizyta?</translation>
        </message>
        <message>
            <source>Please write no names or numbers. Only we read it.</source>
            <translation>Nie podawaj nazwisk ani numerów. Czytamy to tylko my.</translation>
        </message>
        <message>
            <source>Your answer is anonymous.</source>
            <translation>Odpowiedź jest anonimowa.</translation>
        </message>
        <message>
            <source>Write here</source>
            <translation>Pisz tutaj</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>Nie, dziękuję</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Wyślij</translation>
        </message>
    </context>
    <context>
        <name>FloorStack</name>
        <message>
            <source>Ground floor</source>
            <translation>Parter</translation>
        </message>
        <message>
            <source>Basement</source>
            <translation>Piwnica</translation>
        </message>
        <message>
            <source>Floor %1</source>
            <translation>Piętro %1</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <source>Back</source>
            <translation>Wstecz</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Język: %1</translation>
        </message>
        <message>
            <source>Normal view</source>
            <translation>Normalny</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Większy</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Przestań czytać</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Czytaj na głos</translation>
        </message>
        <message>
            <source>Say again</source>
            <translation>Powtórz</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Pomoc</translation>
        </message>
    </context>
    <context>
        <name>HelpLine</name>
        <message>
            <source>Somebody is coming to you.</source>
            <translation>Ktoś do Ciebie idzie.</translation>
        </message>
        <message>
            <source>We have called for somebody to help you.</source>
            <translation>Wezwaliśmy kogoś do pomocy.</translation>
        </message>
    </context>
    <context>
        <name>HelpSheet</name>
        <message>
            <source>We have called for somebody</source>
            <translation>Wezwaliśmy pomoc</translation>
        </message>
        <message>
            <source>Somebody is coming</source>
            <translation>Ktoś już idzie</translation>
        </message>
        <message>
            <source>We could not call just now</source>
            <translation>Nie udało się wezwać pomocy</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>Jak to działa</translation>
        </message>
        <message>
            <source>Please stay by the stand. You can go on in the meantime.</source>
            <translation>Prosimy zostać przy ekranie. Możesz w tym czasie kontynuować.</translation>
        </message>
        <message>
            <source>A colleague is on the way to you.</source>
            <translation>Ktoś z nas już do Ciebie idzie.</translation>
        </message>
        <message>
            <source>Please ask at the reception, or try again in a moment.</source>
            <translation>Zapytaj w recepcji lub spróbuj za chwilę.</translation>
        </message>
        <message>
            <source>Tap what you have come for. We say what to bring, and you get a number.</source>
            <translation>Dotknij sprawy, z którą przychodzisz. Powiemy, co przygotować, i dostaniesz numerek.</translation>
        </message>
        <message>
            <source>Take a seat. The screen shows your number when it is your turn.</source>
            <translation>Usiądź. Ekran pokaże Twój numer, gdy przyjdzie kolej.</translation>
        </message>
        <message>
            <source>Would you rather talk to someone? We are glad to come to you.</source>
            <translation>Wolisz z kimś porozmawiać? Chętnie podejdziemy.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Chwileczkę …</translation>
        </message>
        <message>
            <source>Call somebody to me</source>
            <translation>Wezwij kogoś</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Dalej</translation>
        </message>
        <message>
            <source>Got it</source>
            <translation>Rozumiem</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>One moment, we are getting ready.</source>
            <translation>Chwileczkę, przygotowujemy się.</translation>
        </message>
        <message>
            <source>There is nothing to choose here just now</source>
            <translation>Teraz nie ma tu nic do wyboru</translation>
        </message>
        <message>
            <source>How can we help you?</source>
            <translation>W czym możemy pomóc?</translation>
        </message>
        <message>
            <source>Please ask at the reception. We are glad to help you there.</source>
            <translation>Zapytaj w recepcji. Chętnie tam pomożemy.</translation>
        </message>
        <message>
            <source>Popular now</source>
            <translation>Teraz popularne</translation>
        </message>
    </context>
    <context>
        <name>IdleSheet</name>
        <message>
            <source>Are you still here?</source>
            <translation>Czy jeszcze tu jesteś?</translation>
        </message>
        <message numerus="yes">
            <source>We clear the screen in %n seconds, so that nobody sees what you have chosen.</source>
            <translation>
                <numerusform>Za %n sekundę wyczyścimy ekran, aby nikt nie zobaczył Twojego wyboru.</numerusform>
                <numerusform>Za %n sekundy wyczyścimy ekran, aby nikt nie zobaczył Twojego wyboru.</numerusform>
                <numerusform>Za %n sekund wyczyścimy ekran, aby nikt nie zobaczył Twojego wyboru.</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>Potrzebuję więcej czasu</translation>
        </message>
        <message>
            <source>I am done</source>
            <translation>Skończone</translation>
        </message>
    </context>
    <context>
        <name>InformationPage</name>
        <message>
            <source>Good to know</source>
            <translation>Warto wiedzieć</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Read more on your phone</source>
            <translation>Czytaj więcej w telefonie</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gotowe</translation>
        </message>
    </context>
    <context>
        <name>KeyCap</name>
        <message>
            <source>Erase</source>
            <translation>Usuń</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Spacja</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>Keyboard</source>
            <translation>Klawiatura</translation>
        </message>
    </context>
    <context>
        <name>LanguageSheet</name>
        <message>
            <source>Choose your language</source>
            <translation>Wybierz język</translation>
        </message>
    </context>
    <context>
        <name>LetterPage</name>
        <message>
            <source>I have a booking</source>
            <translation>Mam umówioną wizytę</translation>
        </message>
        <message>
            <source>What does your first name begin with?</source>
            <translation>Na jaką literę zaczyna się imię?</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Chwileczkę …</translation>
        </message>
        <message>
            <source>More than one booking fits. The letter tells us which is yours.</source>
            <translation>Pasuje kilka wizyt. Litera wskaże właściwą.</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Reception</source>
            <translation>Recepcja</translation>
        </message>
    </context>
    <context>
        <name>MapPicture</name>
        <message>
            <source>You are here</source>
            <translation>Jesteś tutaj</translation>
        </message>
        <message>
            <source>Map of the way to %1</source>
            <translation>Mapa drogi: %1</translation>
        </message>
    </context>
    <context>
        <name>MissingNames</name>
        <message>
            <source>Missing: %1</source>
            <translation>Brakuje: %1</translation>
        </message>
    </context>
    <context>
        <name>MissingPage</name>
        <message>
            <source>What is missing?</source>
            <translation>Czego brakuje?</translation>
        </message>
        <message>
            <source>Tap all that you do not have with you.</source>
            <translation>Dotknij wszystkiego, czego nie masz przy sobie.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Dalej</translation>
        </message>
    </context>
    <context>
        <name>MissingRow</name>
        <message>
            <source>Missing</source>
            <translation>Brak</translation>
        </message>
    </context>
    <context>
        <name>NoticeBanner</name>
        <message>
            <source>This stand cannot give numbers just now. Please ask a member of staff.</source>
            <translation>To urządzenie nie wydaje teraz numerków. Zapytaj pracownika.</translation>
        </message>
        <message>
            <source>No connection to the counter right now. We keep trying.</source>
            <translation>Brak połączenia z okienkiem. Próbujemy dalej.</translation>
        </message>
    </context>
    <context>
        <name>OpeningWords</name>
        <message>
            <source>Opens today at %1</source>
            <translation>Otwarcie dziś o %1</translation>
        </message>
        <message>
            <source>Opens tomorrow at %1</source>
            <translation>Otwarcie jutro o %1</translation>
        </message>
        <message>
            <source>Opens %1 at %2</source>
            <translation>Otwarcie: %1, %2</translation>
        </message>
        <message>
            <source>Opens next %1 at %2</source>
            <translation>Otwarcie za tydzień: %1, %2</translation>
        </message>
        <message>
            <source>Closed now</source>
            <translation>Teraz zamknięte</translation>
        </message>
        <message>
            <source>We open again today at %1.</source>
            <translation>Otwieramy ponownie dziś o %1.</translation>
        </message>
        <message>
            <source>We open again tomorrow at %1.</source>
            <translation>Otwieramy ponownie jutro o %1.</translation>
        </message>
        <message>
            <source>We open again on %1 at %2.</source>
            <translation>Otwieramy ponownie: %1, %2.</translation>
        </message>
        <message>
            <source>We open again next %1 at %2.</source>
            <translation>Otwieramy za tydzień: %1, %2.</translation>
        </message>
        <message>
            <source>Please ask at the reception when you can come.</source>
            <translation>Zapytaj w recepcji, kiedy można przyjść.</translation>
        </message>
    </context>
    <context>
        <name>PageDots</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Strona %1 z %2</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Poprzednie</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Więcej</translation>
        </message>
    </context>
    <context>
        <name>PaperComing</name>
        <message>
            <source>Take your slip below</source>
            <translation>Odbierz wydruk poniżej</translation>
        </message>
        <message>
            <source>Your slip is being printed</source>
            <translation>Trwa drukowanie</translation>
        </message>
        <message>
            <source>Your slip should lie below. If not, please ask at the reception.</source>
            <translation>Wydruk powinien być poniżej. Jeśli nie, zapytaj w recepcji.</translation>
        </message>
        <message>
            <source>The printer has run out of paper. Please ask at the reception.</source>
            <translation>W drukarce skończył się papier. Zapytaj w recepcji.</translation>
        </message>
        <message>
            <source>The printer cannot help just now. Please ask at the reception.</source>
            <translation>Drukarka teraz nie działa. Zapytaj w recepcji.</translation>
        </message>
        <message>
            <source>Take your ticket below</source>
            <translation>Odbierz bilet poniżej</translation>
        </message>
        <message>
            <source>Your ticket is being printed</source>
            <translation>Bilet się drukuje</translation>
        </message>
        <message>
            <source>Your ticket should lie below. If not, just remember your number %1.</source>
            <translation>Bilet powinien być poniżej. Jeśli nie, zapamiętaj numer %1.</translation>
        </message>
        <message>
            <source>Remember your number %1.</source>
            <translation>Zapamiętaj swój numer %1.</translation>
        </message>
        <message>
            <source>The printer has run out of paper. Remember your number %1.</source>
            <translation>W drukarce skończył się papier. Zapamiętaj numer %1.</translation>
        </message>
        <message>
            <source>The printer is being looked after. Remember your number %1.</source>
            <translation>Drukarka jest w obsłudze. Zapamiętaj numer %1.</translation>
        </message>
        <message>
            <source>The printer does not answer. Remember your number %1.</source>
            <translation>Drukarka nie odpowiada. Zapamiętaj numer %1.</translation>
        </message>
        <message>
            <source>The screen shows your number when it is your turn.</source>
            <translation>Ekran pokaże Twój numer, gdy przyjdzie kolej.</translation>
        </message>
    </context>
    <context>
        <name>PhonePage</name>
        <message>
            <source>By SMS</source>
            <translation>SMS-em</translation>
        </message>
        <message>
            <source>What is your phone number?</source>
            <translation>Jaki jest Twój numer telefonu?</translation>
        </message>
        <message>
            <source>We forget the number once the message has gone.</source>
            <translation>Zapomnimy numer, gdy wiadomość zostanie wysłana.</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Numer telefonu</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Chwileczkę …</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Wyślij</translation>
        </message>
    </context>
    <context>
        <name>QrCard</name>
        <message>
            <source>Scan the code with your phone.</source>
            <translation>Zeskanuj kod telefonem.</translation>
        </message>
    </context>
    <context>
        <name>QuestionPage</name>
        <message>
            <source>%1. Question %2 of %3</source>
            <translation>%1. Pytanie %2 z %3</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Tak</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nie</translation>
        </message>
    </context>
    <context>
        <name>ReferralPage</name>
        <message>
            <source>They can help you with this</source>
            <translation>Tu uzyskasz pomoc</translation>
        </message>
        <message>
            <source>Read more</source>
            <translation>Czytaj więcej</translation>
        </message>
        <message>
            <source>Read more on your phone</source>
            <translation>Czytaj więcej w telefonie</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Godziny otwarcia</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Teraz otwarte</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Get the address by SMS</source>
            <translation>Adres SMS-em</translation>
        </message>
        <message>
            <source>Print the address</source>
            <translation>Wydrukuj adres</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gotowe</translation>
        </message>
    </context>
    <context>
        <name>ScrollRail</name>
        <message>
            <source>Scroll up</source>
            <translation>Przewiń w górę</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>Przewiń w dół</translation>
        </message>
    </context>
    <context>
        <name>SearchButton</name>
        <message>
            <source>Search in your own words</source>
            <translation>Szukaj własnymi słowami</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>What is it about?</source>
            <translation>O co chodzi?</translation>
        </message>
        <message>
            <source>For example: lost my wallet</source>
            <translation>Na przykład: zgubiony portfel</translation>
        </message>
        <message>
            <source>We found nothing for these words. Try others, or call somebody with Help.</source>
            <translation>Nic nie znaleźliśmy. Spróbuj innych słów lub dotknij Pomoc.</translation>
        </message>
        <message>
            <source>Write in your own words. What fits comes here while you write.</source>
            <translation>Pisz własnymi słowami. Pasujące pozycje pojawią się tu podczas pisania.</translation>
        </message>
    </context>
    <context>
        <name>SentPage</name>
        <message>
            <source>Take it along</source>
            <translation>Zabierz ze sobą</translation>
        </message>
        <message>
            <source>It is on its way to your phone</source>
            <translation>Wiadomość jest w drodze</translation>
        </message>
        <message>
            <source>All that you need to know stands on it.</source>
            <translation>Jest na niej wszystko, co trzeba wiedzieć.</translation>
        </message>
        <message>
            <source>We have forgotten your number again.</source>
            <translation>Numer został już zapomniany.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gotowe</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source>chosen</source>
            <translation>wybrane</translation>
        </message>
        <message>
            <source>not available now</source>
            <translation>teraz niedostępne</translation>
        </message>
        <message>
            <source>to</source>
            <comment>as in: 10 to 20 minutes, Monday to Friday</comment>
            <translation>do</translation>
        </message>
    </context>
    <context>
        <name>ThanksPage</name>
        <message>
            <source>Thank you</source>
            <translation>Dziękujemy</translation>
        </message>
        <message>
            <source>It helps us to do better. Have a good day.</source>
            <translation>To pomaga nam być lepszymi. Miłego dnia.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gotowe</translation>
        </message>
    </context>
    <context>
        <name>Ticket</name>
        <message>
            <source>Your number</source>
            <translation>Twój numer</translation>
        </message>
        <message>
            <source>You are next</source>
            <translation>Jesteś następny w kolejce</translation>
        </message>
        <message numerus="yes">
            <source>%n before you</source>
            <translation>
                <numerusform>%n osoba przed Tobą</numerusform>
                <numerusform>%n osoby przed Tobą</numerusform>
                <numerusform>%n osób przed Tobą</numerusform>
            </translation>
        </message>
        <message>
            <source>Less than 5 minutes</source>
            <translation>Mniej niż 5 minut</translation>
        </message>
        <message>
            <source>About %1 minutes</source>
            <translation>Około %1 minut</translation>
        </message>
        <message>
            <source>At most %1 minutes</source>
            <translation>Najwyżej %1 minut</translation>
        </message>
        <message>
            <source>Your time</source>
            <translation>Twój termin</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Twój kod</translation>
        </message>
        <message>
            <source>Check in with it at the stand, a little before your time.</source>
            <translation>Zgłoś się z nim przy ekranie chwilę przed terminem.</translation>
        </message>
        <message>
            <source>Bring this along for</source>
            <translation>Przynieś na wizytę:</translation>
        </message>
        <message>
            <source>Book a time here</source>
            <translation>Tu umówisz wizytę</translation>
        </message>
        <message>
            <source>Please go here instead</source>
            <translation>Zgłoś się tutaj</translation>
        </message>
        <message>
            <source>Read more here</source>
            <translation>Więcej tutaj</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Godziny otwarcia</translation>
        </message>
        <message>
            <source>Wait here</source>
            <translation>Czekaj tutaj</translation>
        </message>
        <message>
            <source>The screen shows your number when it is your turn.</source>
            <translation>Ekran pokaże Twój numer, gdy przyjdzie kolej.</translation>
        </message>
        <message>
            <source>Have ready</source>
            <translation>Przygotuj</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopia</translation>
        </message>
    </context>
    <context>
        <name>TicketPage</name>
        <message>
            <source>You have number</source>
            <translation>Twój numer</translation>
        </message>
        <message>
            <source>You have number %1</source>
            <translation>Twój numer: %1</translation>
        </message>
        <message>
            <source>It is your turn now</source>
            <translation>Teraz Twoja kolej</translation>
        </message>
        <message>
            <source>It is your turn. Go to %1</source>
            <translation>Twoja kolej. Podejdź: %1</translation>
        </message>
        <message>
            <source>Nobody was waiting before you</source>
            <translation>Nikt przed Tobą nie czekał</translation>
        </message>
        <message numerus="yes">
            <source>%n were waiting before you</source>
            <translation>
                <numerusform>%n osoba czekała przed Tobą</numerusform>
                <numerusform>%n osoby czekały przed Tobą</numerusform>
                <numerusform>%n osób czekało przed Tobą</numerusform>
            </translation>
        </message>
        <message>
            <source>You are next</source>
            <translation>Jesteś następny w kolejce</translation>
        </message>
        <message numerus="yes">
            <source>There are %n before you</source>
            <translation>
                <numerusform>Przed Tobą jest %n osoba</numerusform>
                <numerusform>Przed Tobą są %n osoby</numerusform>
                <numerusform>Przed Tobą jest %n osób</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gotowe</translation>
        </message>
    </context>
    <context>
        <name>TileGrid</name>
        <message>
            <source>Written in another language</source>
            <translation>W innym języku</translation>
        </message>
    </context>
    <context>
        <name>TileWords</name>
        <message>
            <source>Less than 5 min</source>
            <translation>Poniżej 5 min</translation>
        </message>
        <message>
            <source>About %1–%2 min</source>
            <translation>Około %1–%2 min</translation>
        </message>
        <message>
            <source>Tell us that you are here</source>
            <translation>Zgłoś swoje przybycie</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Teraz otwarte</translation>
        </message>
        <message>
            <source>At another place</source>
            <translation>W innym miejscu</translation>
        </message>
        <message>
            <source>I have a booking</source>
            <translation>Mam umówioną wizytę</translation>
        </message>
    </context>
    <context>
        <name>TroublePage</name>
        <message>
            <source>We have just closed here</source>
            <translation>Właśnie zamknęliśmy</translation>
        </message>
        <message>
            <source>This is not offered here just now</source>
            <translation>Teraz nie jest to dostępne</translation>
        </message>
        <message>
            <source>We cannot reach the counter just now</source>
            <translation>Nie mamy teraz połączenia z okienkiem</translation>
        </message>
        <message>
            <source>This stand needs a helping hand</source>
            <translation>To urządzenie potrzebuje pomocy</translation>
        </message>
        <message>
            <source>Go back and choose something else, or ask at the reception.</source>
            <translation>Wróć i wybierz coś innego lub zapytaj w recepcji.</translation>
        </message>
        <message>
            <source>Wait a moment and try again. If it still does not work, ask at the reception: they can give you a number.</source>
            <translation>Poczekaj chwilę i spróbuj ponownie. Jeśli się nie uda, zapytaj w recepcji: tam dostaniesz numerek.</translation>
        </message>
        <message>
            <source>Please ask at the reception: they can give you a number.</source>
            <translation>Zapytaj w recepcji: tam dostaniesz numerek.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Spróbuj ponownie</translation>
        </message>
        <message>
            <source>Back to start</source>
            <translation>Do początku</translation>
        </message>
    </context>
    <context>
        <name>WaitLine</name>
        <message>
            <source>Less than 5 minutes now</source>
            <translation>Teraz mniej niż 5 minut</translation>
        </message>
        <message>
            <source>About %1 minutes now</source>
            <translation>Teraz około %1 minut</translation>
        </message>
        <message>
            <source>About %1–%2 minutes now</source>
            <translation>Teraz około %1–%2 minut</translation>
        </message>
        <message>
            <source>It takes less than 5 minutes.</source>
            <translation>Potrwa to mniej niż 5 minut.</translation>
        </message>
        <message>
            <source>It takes about %1 minutes.</source>
            <translation>Potrwa to około %1 minut.</translation>
        </message>
        <message>
            <source>It takes about %1–%2 minutes.</source>
            <translation>Potrwa to około %1–%2 minut.</translation>
        </message>
        <message>
            <source>Nobody is waiting</source>
            <translation>Nikt nie czeka</translation>
        </message>
        <message numerus="yes">
            <source>%n are waiting</source>
            <translation>
                <numerusform>%n osoba czeka</numerusform>
                <numerusform>%n osoby czekają</numerusform>
                <numerusform>%n osób czeka</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WhereCard</name>
        <message>
            <source>Take a seat in</source>
            <translation>Usiądź tutaj:</translation>
        </message>
        <message>
            <source>You will be met in %1.</source>
            <translation>Przyjmiemy Cię tu: %1.</translation>
        </message>
    </context>
</TS>
