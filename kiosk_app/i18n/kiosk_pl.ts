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
            <source>First %1, then %2. You keep this number.</source>
            <translation>Najpierw %1, potem %2. Ten numer pozostaje ten sam.</translation>
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
        <name>AskSheet</name>
        <message>
            <source>Another server?</source>
            <translation>Inny serwer?</translation>
        </message>
        <message>
            <source>Leave kiosk mode?</source>
            <translation>Wyjść z trybu kiosku?</translation>
        </message>
        <message>
            <source>Restart the stand?</source>
            <translation>Uruchomić ponownie?</translation>
        </message>
        <message>
            <source>This stand will speak to another server. Does your IT know?</source>
            <translation>To stanowisko będzie łączyć się z innym serwerem. Czy dział IT o tym wie?</translation>
        </message>
        <message>
            <source>The stand ends and does not come back until it is started again.</source>
            <translation>Program zakończy pracę. Wróci dopiero po ponownym uruchomieniu.</translation>
        </message>
        <message>
            <source>It is back in some seconds.</source>
            <translation>Wróci za kilka sekund.</translation>
        </message>
        <message>
            <source>Yes, IT knows</source>
            <translation>Tak, IT wie</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Wyjdź</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Uruchom ponownie</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Zostań tutaj</translation>
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
            <source>You can also scan the code in your letter, or swipe your yellow health card.</source>
            <translation>Możesz też zeskanować kod z listu lub przeciągnąć żółtą kartę zdrowia.</translation>
        </message>
        <message>
            <source>You can also scan the code in your letter.</source>
            <translation>Możesz też zeskanować kod z listu.</translation>
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
            <source>Be rung instead</source>
            <translation>Wolę, żeby do mnie zadzwoniono</translation>
        </message>
        <message>
            <source>Leave your number, and you need not stay here.</source>
            <translation>Zostaw swój numer, a nie musisz tu czekać.</translation>
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
        <name>DraftBanner</name>
        <message>
            <source>Draft – not open</source>
            <translation>Wersja robocza – nieczynne</translation>
        </message>
        <message>
            <source>No number is given, and nothing is sent.</source>
            <translation>Numer nie jest wydawany i nic nie jest wysyłane.</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Zakończ</translation>
        </message>
    </context>
    <context>
        <name>EditView</name>
        <message>
            <source>Use this</source>
            <translation>Użyj tego</translation>
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
        <name>Finding</name>
        <message>
            <source>Reception</source>
            <translation>Recepcja</translation>
        </message>
        <message>
            <source>Asking %1 …</source>
            <translation>Pytamy %1 …</translation>
        </message>
        <message>
            <source>This is no address. Write it as skranke.kommune.dk, or as 10.0.0.5:8150.</source>
            <translation>To nie jest adres. Wpisz go jak skranke.kommune.dk albo jak 10.0.0.5:8150.</translation>
        </message>
        <message>
            <source>No server of ours answers at %1. Is the network cable in, and the address right?</source>
            <translation>Pod adresem %1 nie odpowiada żaden nasz serwer. Czy kabel jest podłączony, a adres poprawny?</translation>
        </message>
        <message>
            <source>Connected. One moment: the stand starts.</source>
            <translation>Połączono. Chwileczkę: urządzenie się uruchamia.</translation>
        </message>
        <message>
            <source>Nothing can be saved on this computer. Call whoever installed it.</source>
            <translation>Na tym komputerze nie można nic zapisać. Zadzwoń do osoby, która go zainstalowała.</translation>
        </message>
        <message>
            <source>Looking for servers on this network …</source>
            <translation>Szukamy serwerów w tej sieci …</translation>
        </message>
        <message>
            <source>Which server does this stand belong to?</source>
            <translation>Do którego serwera należy to urządzenie?</translation>
        </message>
        <message>
            <source>Type the server's address. IT knows it.</source>
            <translation>Wpisz adres serwera. Zna go dział IT.</translation>
        </message>
        <message>
            <source>Tap the one that is yours. If it does not stand here, type its address.</source>
            <translation>Dotknij swojego. Jeśli go tu nie ma, wpisz jego adres.</translation>
        </message>
        <message>
            <source>For example: skranke.kommune.dk</source>
            <translation>Na przykład: skranke.kommune.dk</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Połącz</translation>
        </message>
        <message>
            <source>Show what is found</source>
            <translation>Pokaż znalezione</translation>
        </message>
        <message>
            <source>Type the address</source>
            <translation>Wpisz adres</translation>
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
        <name>FormPage</name>
        <message>
            <source>set by IT</source>
            <translation>ustawia IT</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>nie zapisano</translation>
        </message>
        <message>
            <source>Check the connection</source>
            <translation>Sprawdź połączenie</translation>
        </message>
        <message>
            <source>Hear the voice</source>
            <translation>Posłuchaj głosu</translation>
        </message>
        <message>
            <source>Hello. This is how I read aloud.</source>
            <translation>Dzień dobry. Tak czytam na głos.</translation>
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
        <name>LogPage</name>
        <message>
            <source>Warnings only</source>
            <translation>Tylko ostrzeżenia</translation>
        </message>
        <message>
            <source>There is nothing in the log.</source>
            <translation>W dzienniku nic nie ma.</translation>
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
        <name>MaintenanceLayer</name>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Wstecz</translation>
        </message>
        <message>
            <source>The settings could not be written. Ask IT to look at the disk and the folder's rights.</source>
            <translation>Nie udało się zapisać ustawień. Poproś IT o sprawdzenie dysku i praw do folderu.</translation>
        </message>
        <message>
            <source>Asking the server first …</source>
            <translation>Najpierw pytamy serwer …</translation>
        </message>
        <message numerus="yes">
            <source>Save %n change(s) and restart</source>
            <translation>
                <numerusform>Zapisz %n zmianę i uruchom ponownie</numerusform>
                <numerusform>Zapisz %n zmiany i uruchom ponownie</numerusform>
                <numerusform>Zapisz %n zmian i uruchom ponownie</numerusform>
            </translation>
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
            <source>No more numbers today</source>
            <translation>Dziś nie ma już numerów</translation>
        </message>
        <message>
            <source>Closed today: %1</source>
            <translation>Dziś zamknięte: %1</translation>
        </message>
        <message>
            <source>Break until %1</source>
            <translation>Przerwa do %1</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>why it is closed, and when it opens</comment>
            <translation>%1. %2</translation>
        </message>
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
        <name>Overview</name>
        <message>
            <source>Version</source>
            <translation>Wersja</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Miejsce</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serwer</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Drukarka</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>Skaner</translation>
        </message>
        <message>
            <source>Not yet sent</source>
            <translation>Jeszcze niewysłane</translation>
        </message>
        <message>
            <source>Restart the stand</source>
            <translation>Uruchom ponownie</translation>
        </message>
        <message>
            <source>Leave kiosk mode</source>
            <translation>Wyjdź z trybu kiosku</translation>
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
        <name>Pairing</name>
        <message>
            <source>Reception</source>
            <translation>Recepcja</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Połączono</translation>
        </message>
        <message>
            <source>This stand cannot remember where it belongs</source>
            <translation>To urządzenie nie pamięta, gdzie należy</translation>
        </message>
        <message>
            <source>This stand is no longer connected</source>
            <translation>To urządzenie nie jest już podłączone</translation>
        </message>
        <message>
            <source>This stand is new here</source>
            <translation>To urządzenie jest tu nowe</translation>
        </message>
        <message>
            <source>One moment: the stand starts.</source>
            <translation>Chwileczkę: urządzenie się uruchamia.</translation>
        </message>
        <message>
            <source>It was connected, but nothing can be saved on this computer. Call whoever installed it.</source>
            <translation>Podłączono, ale na tym komputerze nie można nic zapisać. Zadzwoń do osoby, która go zainstalowała.</translation>
        </message>
        <message>
            <source>Please call whoever looks after the stands.</source>
            <translation>Prosimy zadzwonić do osoby, która opiekuje się urządzeniami.</translation>
        </message>
        <message>
            <source>Please call %1.</source>
            <translation>Prosimy zadzwonić: %1.</translation>
        </message>
        <message>
            <source>A superuser connects it: in the tray, under Settings and Devices, choose “Add a stand” and type the code that stands here.</source>
            <translation>Superużytkownik podłącza go w programie pracownika: w ustawieniach, na stronie urządzeń, dodaje stanowisko i wpisuje kod podany tutaj.</translation>
        </message>
        <message>
            <source>The code holds for 15 minutes. Then a new one comes by itself.</source>
            <translation>Kod jest ważny 15 minut. Potem sam pojawi się nowy.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Is the network cable in? The stand tries again by itself.</source>
            <translation>Serwer nie odpowiada. Czy kabel sieciowy jest podłączony? Urządzenie samo spróbuje ponownie.</translation>
        </message>
        <message>
            <source>Asking for a code …</source>
            <translation>Pobieranie kodu …</translation>
        </message>
        <message>
            <source>Please take a number elsewhere, or call %1.</source>
            <translation>Prosimy pobrać numer gdzie indziej lub zadzwonić: %1.</translation>
        </message>
        <message>
            <source>Code: %1</source>
            <translation>Kod: %1</translation>
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
            <source>Your slip has not come yet. If it does not come, please ask at the reception.</source>
            <translation>Twojej kartki jeszcze nie ma. Jeśli się nie pojawi, zapytaj w recepcji.</translation>
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
            <source>Your ticket has not come yet. Remember your number %1.</source>
            <translation>Twojego biletu jeszcze nie ma. Zapamiętaj numer %1.</translation>
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
            <source>Your number is on its way to your phone.</source>
            <translation>Twój numer jest w drodze na Twój telefon.</translation>
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
            <source>Where may we ring you?</source>
            <translation>Pod jaki numer możemy zadzwonić?</translation>
        </message>
        <message>
            <source>We forget the number once the message has gone.</source>
            <translation>Zapomnimy numer, gdy wiadomość zostanie wysłana.</translation>
        </message>
        <message>
            <source>Only whoever rings you sees the number, and it is erased afterwards.</source>
            <translation>Numer widzi tylko osoba, która zadzwoni, a potem jest on usuwany.</translation>
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
        <message>
            <source>Ring me</source>
            <translation>Proszę zadzwonić</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message numerus="yes">
            <source>Too many tries. Wait %n minute(s).</source>
            <translation>
                <numerusform>Za dużo prób. Poczekaj %n minutę.</numerusform>
                <numerusform>Za dużo prób. Poczekaj %n minuty.</numerusform>
                <numerusform>Za dużo prób. Poczekaj %n minut.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too many tries. Wait %n second(s).</source>
            <translation>
                <numerusform>Za dużo prób. Poczekaj %n sekundę.</numerusform>
                <numerusform>Za dużo prób. Poczekaj %n sekundy.</numerusform>
                <numerusform>Za dużo prób. Poczekaj %n sekund.</numerusform>
            </translation>
        </message>
        <message>
            <source>That is not the PIN. Try again.</source>
            <translation>To nie jest ten PIN. Spróbuj ponownie.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Chwileczkę …</translation>
        </message>
        <message>
            <source>Type the PIN for this stand.</source>
            <translation>Wpisz PIN tego urządzenia.</translation>
        </message>
        <message numerus="yes">
            <source>PIN, %n digit(s) typed</source>
            <translation>
                <numerusform>PIN, wpisano %n cyfrę</numerusform>
                <numerusform>PIN, wpisano %n cyfry</numerusform>
                <numerusform>PIN, wpisano %n cyfr</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
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
            <source>Open now until %1</source>
            <translation>Teraz otwarte do %1</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>Telefonicznie</translation>
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
            <source>The way there</source>
            <translation>Jak tam trafić</translation>
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
        <name>RingLine</name>
        <message>
            <source>You can ring us</source>
            <translation>Możesz do nas zadzwonić</translation>
        </message>
        <message>
            <source>You can ring now</source>
            <translation>Możesz zadzwonić teraz</translation>
        </message>
        <message>
            <source>You can ring now, until %1</source>
            <translation>Możesz zadzwonić teraz, do %1</translation>
        </message>
        <message>
            <source>You can ring today from %1</source>
            <translation>Możesz zadzwonić dziś od %1</translation>
        </message>
        <message>
            <source>You can ring tomorrow from %1</source>
            <translation>Możesz zadzwonić jutro od %1</translation>
        </message>
        <message>
            <source>You can ring on %1 from %2</source>
            <translation>Możesz zadzwonić: %1, od %2</translation>
        </message>
        <message>
            <source>You can ring next %1 from %2</source>
            <translation>Możesz zadzwonić za tydzień: %1, od %2</translation>
        </message>
        <message>
            <source>Nobody answers just now</source>
            <translation>Teraz nikt nie odbiera</translation>
        </message>
    </context>
    <context>
        <name>RollMeasure</name>
        <message>
            <source>%1 mm</source>
            <translation>%1 mm</translation>
        </message>
        <message>
            <source>At most %1 mm across</source>
            <translation>Średnica do %1 mm</translation>
        </message>
        <message>
            <source>A fingernail leaves a dark line outside</source>
            <translation>Paznokieć zostawia ciemną kreskę na wierzchu</translation>
        </message>
    </context>
    <context>
        <name>RollPage</name>
        <message>
            <source>The right roll</source>
            <translation>Właściwa rolka</translation>
        </message>
        <message>
            <source>Open the stand</source>
            <translation>Otwórz urządzenie</translation>
        </message>
        <message>
            <source>Open the lid</source>
            <translation>Otwórz pokrywę</translation>
        </message>
        <message>
            <source>Hang up the roll</source>
            <translation>Zawieś rolkę</translation>
        </message>
        <message>
            <source>Put in the roll</source>
            <translation>Włóż rolkę</translation>
        </message>
        <message>
            <source>Push in the paper</source>
            <translation>Wsuń papier</translation>
        </message>
        <message>
            <source>Pull out paper</source>
            <translation>Wyciągnij papier</translation>
        </message>
        <message>
            <source>Close the lid</source>
            <translation>Zamknij pokrywę</translation>
        </message>
        <message>
            <source>Test slip</source>
            <translation>Wydruk próbny</translation>
        </message>
        <message>
            <source>Find the right roll</source>
            <translation>Znajdź właściwą rolkę</translation>
        </message>
        <message>
            <source>Open the back of the stand</source>
            <translation>Otwórz urządzenie z tyłu</translation>
        </message>
        <message>
            <source>Open the printer's lid</source>
            <translation>Otwórz pokrywę drukarki</translation>
        </message>
        <message>
            <source>Turn the roll around</source>
            <translation>Odwróć rolkę</translation>
        </message>
        <message>
            <source>Hang the new roll on the axle</source>
            <translation>Zawieś nową rolkę na osi</translation>
        </message>
        <message>
            <source>Take the old roll out and put the new one in</source>
            <translation>Wyjmij starą rolkę i włóż nową</translation>
        </message>
        <message>
            <source>Push the paper into the slot until the printer takes it</source>
            <translation>Wsuń papier w szczelinę, aż drukarka go chwyci</translation>
        </message>
        <message>
            <source>Pull out a hand's breadth of paper</source>
            <translation>Wyciągnij papier na szerokość dłoni</translation>
        </message>
        <message>
            <source>Close the lid until it clicks</source>
            <translation>Zamknij pokrywę, aż kliknie</translation>
        </message>
        <message>
            <source>No test slip came</source>
            <translation>Nie ma wydruku próbnego</translation>
        </message>
        <message>
            <source>A test slip is coming</source>
            <translation>Zaraz będzie wydruk próbny</translation>
        </message>
        <message>
            <source>Waiting for the printer</source>
            <translation>Czekamy na drukarkę</translation>
        </message>
        <message>
            <source>How does the slip look?</source>
            <translation>Jak wygląda wydruk?</translation>
        </message>
        <message>
            <source>Done. The stand prints again.</source>
            <translation>Gotowe. Urządzenie znów drukuje.</translation>
        </message>
        <message>
            <source>Hold it against the screen: it must be as wide as the strip with the tick. A till roll of another width does not fit.</source>
            <translation>Przyłóż ją do ekranu: musi być tak szeroka jak pasek z ptaszkiem. Rolka do kasy o innej szerokości nie pasuje.</translation>
        </message>
        <message>
            <source>This page goes on by itself when it is open.</source>
            <translation>Po otwarciu ta strona sama przejdzie dalej.</translation>
        </message>
        <message>
            <source>You need the key of the stand.</source>
            <translation>Potrzebny jest klucz do urządzenia.</translation>
        </message>
        <message>
            <source>Look for a button or a lever at the lid.</source>
            <translation>Poszukaj przycisku lub dźwigni przy pokrywie.</translation>
        </message>
        <message>
            <source>The end of the paper comes from the top and points to the printer.</source>
            <translation>Koniec papieru wychodzi od góry i jest skierowany do drukarki.</translation>
        </message>
        <message>
            <source>The end of the paper comes from below and points to the front.</source>
            <translation>Koniec papieru wychodzi od dołu i jest skierowany do przodu.</translation>
        </message>
        <message>
            <source>Cut the end straight first. The printer draws it in by itself.</source>
            <translation>Najpierw równo przytnij koniec. Drukarka sama go wciągnie.</translation>
        </message>
        <message>
            <source>Lay it straight over the edge of the printer.</source>
            <translation>Ułóż go prosto na krawędzi drukarki.</translation>
        </message>
        <message>
            <source>Press on both sides. This page goes on by itself.</source>
            <translation>Naciśnij po obu stronach. Ta strona sama przejdzie dalej.</translation>
        </message>
        <message>
            <source>Press on both sides.</source>
            <translation>Naciśnij po obu stronach.</translation>
        </message>
        <message>
            <source>Wait a moment. Do not pull the paper.</source>
            <translation>Poczekaj chwilę. Nie ciągnij za papier.</translation>
        </message>
        <message>
            <source>The printer does not say whether it came. Did it come out?</source>
            <translation>Drukarka nie mówi, czy wydruk wyszedł. Czy jest?</translation>
        </message>
        <message>
            <source>Take it and look at it.</source>
            <translation>Weź go i obejrzyj.</translation>
        </message>
        <message>
            <source>Close and lock the stand. Thank you!</source>
            <translation>Zamknij urządzenie na klucz. Dziękujemy!</translation>
        </message>
        <message>
            <source>Thank you! You may tear off the slip and throw it away.</source>
            <translation>Dziękujemy! Możesz oderwać wydruk i go wyrzucić.</translation>
        </message>
        <message>
            <source>The slip was blank: the wrong side of the paper faced the printer.</source>
            <translation>Wydruk był pusty: papier był zwrócony złą stroną do drukarki.</translation>
        </message>
        <message>
            <source>That roll does not fit. Find one as wide as the strip with the tick.</source>
            <translation>Ta rolka nie pasuje. Znajdź tak szeroką jak pasek z ptaszkiem.</translation>
        </message>
        <message>
            <source>The printer sees no paper. Push the end in a little further.</source>
            <translation>Drukarka nie widzi papieru. Wsuń koniec trochę dalej.</translation>
        </message>
        <message>
            <source>The printer sees no paper. Open the lid again and pull out more of it.</source>
            <translation>Drukarka nie widzi papieru. Otwórz znów pokrywę i wyciągnij go więcej.</translation>
        </message>
        <message>
            <source>The printer says that the lid is still open. Press until it clicks.</source>
            <translation>Drukarka zgłasza, że pokrywa jest wciąż otwarta. Dociśnij, aż kliknie.</translation>
        </message>
        <message>
            <source>The printer says that little paper is left. Was it a new roll?</source>
            <translation>Drukarka zgłasza, że zostało mało papieru. Czy to była nowa rolka?</translation>
        </message>
        <message>
            <source>The printer has a jam. Open it, take out loose paper, and close it again.</source>
            <translation>Papier zaciął się w drukarce. Otwórz ją, wyjmij luźny papier i zamknij.</translation>
        </message>
        <message>
            <source>The printer does not answer. Is it switched on? Is its cable in?</source>
            <translation>Drukarka nie odpowiada. Czy jest włączona? Czy kabel jest podłączony?</translation>
        </message>
        <message>
            <source>The printer's own flap is open. Press it shut.</source>
            <translation>Klapka drukarki jest otwarta. Dociśnij ją.</translation>
        </message>
        <message>
            <source>Try another slip, or go back and look at the roll.</source>
            <translation>Spróbuj nowego wydruku albo wróć i obejrzyj rolkę.</translation>
        </message>
        <message>
            <source>New paper roll</source>
            <translation>Nowa rolka papieru</translation>
        </message>
        <message>
            <source>New paper roll, step %1 of %2</source>
            <translation>Nowa rolka papieru, krok %1 z %2</translation>
        </message>
        <message>
            <source>I can read it</source>
            <translation>Da się przeczytać</translation>
        </message>
        <message>
            <source>It is blank</source>
            <translation>Jest pusty</translation>
        </message>
        <message>
            <source>A side is missing</source>
            <translation>Brakuje brzegu</translation>
        </message>
        <message>
            <source>Back to the stand</source>
            <translation>Wróć do urządzenia</translation>
        </message>
        <message>
            <source>Print another test slip</source>
            <translation>Zrób nowy wydruk próbny</translation>
        </message>
        <message>
            <source>I have this roll</source>
            <translation>Mam taką rolkę</translation>
        </message>
        <message>
            <source>I have done it</source>
            <translation>Już zrobione</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Przerwij</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Krok wstecz</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>Zrobione</translation>
        </message>
        <message>
            <source>It does not fit</source>
            <translation>Nie pasuje</translation>
        </message>
        <message>
            <source>Another slip</source>
            <translation>Nowy wydruk</translation>
        </message>
    </context>
    <context>
        <name>RollSteps</name>
        <message>
            <source>%1, done</source>
            <translation>%1, gotowe</translation>
        </message>
    </context>
    <context>
        <name>ScanLine</name>
        <message>
            <source>We do not know this code. Try the one in your letter.</source>
            <translation>Nie znamy tego kodu. Spróbuj kodu z listu.</translation>
        </message>
        <message>
            <source>This number is not waiting any more. Take a new one, or ask a member of staff.</source>
            <translation>Ten numerek już nie jest ważny. Pobierz nowy lub zapytaj pracownika.</translation>
        </message>
        <message>
            <source>We could not read the card. Swipe it once more, slowly.</source>
            <translation>Nie udało się odczytać karty. Przeciągnij ją jeszcze raz, powoli.</translation>
        </message>
        <message>
            <source>You do not need your health card here. Use the code in your letter.</source>
            <translation>Karta zdrowia nie jest tu potrzebna. Użyj kodu z listu.</translation>
        </message>
        <message>
            <source>We cannot read cards just now. Use the code in your letter.</source>
            <translation>Nie możemy teraz odczytać kart. Użyj kodu z listu.</translation>
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
            <source>We will ring you</source>
            <translation>Zadzwonimy</translation>
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
            <source>Somebody rings you as soon as they are free. Keep your phone with you.</source>
            <translation>Pracownik zadzwoni, gdy tylko będzie wolny. Miej telefon przy sobie.</translation>
        </message>
        <message>
            <source>Somebody rings you when we are open again. Keep your phone with you.</source>
            <translation>Pracownik zadzwoni, gdy znów będzie otwarte. Miej telefon przy sobie.</translation>
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
        <message>
            <source>Test</source>
            <translation>Próba</translation>
        </message>
        <message>
            <source>Test print</source>
            <translation>Wydruk próbny</translation>
        </message>
        <message>
            <source>Both arrows are whole? Then the roll and the width fit.</source>
            <translation>Obie strzałki są całe? Rolka i szerokość pasują.</translation>
        </message>
        <message>
            <source>The patches go evenly from pale to black? Then the density fits.</source>
            <translation>Pola przechodzą równo od jasnego do czarnego? Druk jest w sam raz.</translation>
        </message>
        <message>
            <source>Passport and ID card</source>
            <translation>Paszport i dowód osobisty</translation>
        </message>
        <message>
            <source>Area A, ground floor</source>
            <translation>Strefa A, parter</translation>
        </message>
        <message>
            <source>Your current passport</source>
            <translation>Obecny paszport</translation>
        </message>
        <message>
            <source>A photo of yourself</source>
            <translation>Twoje zdjęcie</translation>
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
            <source>Get your number by SMS</source>
            <translation>Numer przez SMS</translation>
        </message>
        <message>
            <source>Print it again</source>
            <translation>Wydrukuj ponownie</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gotowe</translation>
        </message>
    </context>
    <context>
        <name>TicketView</name>
        <message>
            <source>The ticket as it will be printed</source>
            <translation>Tak wydrukuje się bilet</translation>
        </message>
        <message>
            <source>Printer: %1</source>
            <translation>Drukarka: %1</translation>
        </message>
        <message>
            <source>Save first to print at the new address.</source>
            <translation>Najpierw zapisz, aby drukować pod nowym adresem.</translation>
        </message>
        <message>
            <source>Print a test</source>
            <translation>Druk próbny</translation>
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
            <source>It could not be sent</source>
            <translation>Nie udało się wysłać</translation>
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
            <source>Try again, or go back and choose another way.</source>
            <translation>Spróbuj ponownie albo wróć i wybierz inny sposób.</translation>
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
    <context>
        <name>Words</name>
        <message>
            <source>Server and place</source>
            <translation>Serwer i miejsce</translation>
        </message>
        <message>
            <source>Printer and ticket</source>
            <translation>Drukarka i bilet</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Ekran</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>Skaner</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Dźwięk</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Dziennik</translation>
        </message>
        <message>
            <source>Change the roll</source>
            <translation>Wymień rolkę</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>Konserwacja</translation>
        </message>
        <message>
            <source>Server address</source>
            <translation>Adres serwera</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Placówka</translation>
        </message>
        <message>
            <source>Stand name</source>
            <translation>Nazwa urządzenia</translation>
        </message>
        <message>
            <source>Printer model</source>
            <translation>Model drukarki</translation>
        </message>
        <message>
            <source>Printer address</source>
            <translation>Adres drukarki</translation>
        </message>
        <message>
            <source>Prints</source>
            <translation>Druk</translation>
        </message>
        <message>
            <source>Darkness</source>
            <translation>Nasycenie</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Expected wait</source>
            <translation>Czas oczekiwania</translation>
        </message>
        <message>
            <source>What to bring</source>
            <translation>Dokumenty</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>Kod QR</translation>
        </message>
        <message>
            <source>Which screen</source>
            <translation>Który ekran</translation>
        </message>
        <message>
            <source>Diagonal</source>
            <translation>Przekątna</translation>
        </message>
        <message>
            <source>Pages without motion</source>
            <translation>Strony bez ruchu</translation>
        </message>
        <message>
            <source>Show the pointer</source>
            <translation>Pokaż wskaźnik</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Czytaj na głos</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Głos</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Włączone</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Wyłączone</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Obrazy</translation>
        </message>
        <message>
            <source>Letters only</source>
            <translation>Tylko litery</translation>
        </message>
        <message>
            <source>Types like a keyboard</source>
            <translation>Pisze jak klawiatura</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Brak</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Dowolny</translation>
        </message>
        <message>
            <source>The usual one</source>
            <translation>Jak zwykle</translation>
        </message>
        <message>
            <source>As the printer has it</source>
            <translation>Jak ustawiono w drukarce</translation>
        </message>
        <message>
            <source>Darker %1</source>
            <translation>Ciemniej %1</translation>
        </message>
        <message>
            <source>Lighter %1</source>
            <translation>Jaśniej %1</translation>
        </message>
        <message>
            <source>Begin with http:// or https://</source>
            <translation>Zacznij od http:// lub https://</translation>
        </message>
        <message>
            <source>Write it as tcp://192.0.2.7:9100</source>
            <translation>Wpisz tak: tcp://192.0.2.7:9100</translation>
        </message>
        <message>
            <source>Use small letters, digits and dashes</source>
            <translation>Użyj małych liter, cyfr i myślników</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Połączono</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Brak połączenia</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Gotowa</translation>
        </message>
        <message>
            <source>Paper nearly out</source>
            <translation>Kończy się papier</translation>
        </message>
        <message>
            <source>Out of paper</source>
            <translation>Brak papieru</translation>
        </message>
        <message>
            <source>Cover open</source>
            <translation>Pokrywa otwarta</translation>
        </message>
        <message>
            <source>Needs care</source>
            <translation>Wymaga uwagi</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Niepodłączona</translation>
        </message>
        <message>
            <source>Does not answer</source>
            <translation>Nie odpowiada</translation>
        </message>
        <message>
            <source>The test is printed.</source>
            <translation>Próba wydrukowana.</translation>
        </message>
        <message>
            <source>The printer has taken it all. Look whether it came out.</source>
            <translation>Drukarka wszystko przyjęła. Sprawdź, czy wydruk wyszedł.</translation>
        </message>
        <message>
            <source>It was not printed. Put a new roll in.</source>
            <translation>Nie wydrukowano. Włóż nową rolkę.</translation>
        </message>
        <message>
            <source>It was not printed. Close the cover.</source>
            <translation>Nie wydrukowano. Zamknij pokrywę.</translation>
        </message>
        <message>
            <source>It was not printed. Look at the printer.</source>
            <translation>Nie wydrukowano. Zajrzyj do drukarki.</translation>
        </message>
        <message>
            <source>The printer did not say. Look whether it came out.</source>
            <translation>Drukarka nic nie zgłosiła. Sprawdź, czy wydruk wyszedł.</translation>
        </message>
        <message>
            <source>Printing …</source>
            <translation>Trwa drukowanie …</translation>
        </message>
        <message>
            <source>The scanner is connected. Hold a code before it, or slide a card.</source>
            <translation>Skaner jest podłączony. Przyłóż kod lub przeciągnij kartę.</translation>
        </message>
        <message>
            <source>The scanner does not answer. Look at its cable.</source>
            <translation>Skaner nie odpowiada. Sprawdź kabel.</translation>
        </message>
        <message>
            <source>Hold a code before the scanner, or slide a card.</source>
            <translation>Przyłóż kod do skanera lub przeciągnij kartę.</translation>
        </message>
        <message>
            <source>Choose how the scanner is connected, save, and come back to try it.</source>
            <translation>Wybierz, jak podłączono skaner, zapisz i wróć, aby go wypróbować.</translation>
        </message>
        <message>
            <source>It has read a health card.</source>
            <translation>Odczytał kartę zdrowia.</translation>
        </message>
        <message>
            <source>It has read a card, but not all of it. Slide it slowly, in one go.</source>
            <translation>Odczytał kartę, ale nie całą. Przeciągnij ją powoli, jednym ruchem.</translation>
        </message>
        <message>
            <source>It has read a booking code.</source>
            <translation>Odczytał kod wizyty.</translation>
        </message>
        <message>
            <source>It has read a ticket.</source>
            <translation>Odczytał bilet.</translation>
        </message>
        <message>
            <source>It has read something else.</source>
            <translation>Odczytał coś innego.</translation>
        </message>
        <message>
            <source>Nothing can speak here: ask IT to install the extra kiosk-voice.</source>
            <translation>Nic tu nie umie mówić: poproś dział IT o zainstalowanie dodatku kiosk-voice.</translation>
        </message>
        <message>
            <source>Switch reading aloud on, save, and come back to hear it.</source>
            <translation>Włącz czytanie na głos, zapisz i wróć, aby posłuchać.</translation>
        </message>
        <message>
            <source>This computer has no voice. Ask IT to install one.</source>
            <translation>Ten komputer nie ma głosu. Poproś dział IT o jego zainstalowanie.</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>Pytamy serwer …</translation>
        </message>
        <message>
            <source>The server answers and knows this stand.</source>
            <translation>Serwer odpowiada i zna to urządzenie.</translation>
        </message>
        <message>
            <source>No answer from the server. Check the address and the cable.</source>
            <translation>Serwer nie odpowiada. Sprawdź adres i kabel.</translation>
        </message>
        <message>
            <source>The server does not let this stand in. Check the site, or ask IT for a new token.</source>
            <translation>Serwer nie wpuszcza tego urządzenia. Sprawdź placówkę lub poproś IT o nowy klucz dostępu.</translation>
        </message>
        <message>
            <source>The site has no stand of that name.</source>
            <translation>W tej placówce nie ma urządzenia o tej nazwie.</translation>
        </message>
    </context>
</TS>
