<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
    <context>
        <name>AccessBar</name>
        <message>
            <source>Use the whole screen</source>
            <translation>Bruk hele skjermen</translation>
        </message>
        <message>
            <source>Everything further down</source>
            <translation>Flytt alt lenger ned</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Stopp opplesing</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Les høyt</translation>
        </message>
        <message>
            <source>Say again</source>
            <translation>Si det igjen</translation>
        </message>
    </context>
    <context>
        <name>AdvicePage</name>
        <message>
            <source>Find a time that suits you</source>
            <translation>Finn en tid som passer deg</translation>
        </message>
        <message>
            <source>Almost there</source>
            <translation>Du er nesten i mål</translation>
        </message>
        <message>
            <source>Only this is missing:</source>
            <translation>Bare dette mangler:</translation>
        </message>
        <message>
            <source>Only these are missing:</source>
            <translation>Bare disse tingene mangler:</translation>
        </message>
        <message>
            <source>Book a time</source>
            <translation>Bestill en time</translation>
        </message>
        <message>
            <source>Scan the code with your phone and choose a day that suits you.</source>
            <translation>Skann koden med telefonen og velg en dag som passer deg.</translation>
        </message>
        <message>
            <source>Come back at %1 today</source>
            <translation>Kom tilbake kl. %1 i dag</translation>
        </message>
        <message>
            <source>We keep that time for you.</source>
            <translation>Vi holder av tiden til deg.</translation>
        </message>
        <message>
            <source>Get the list by SMS</source>
            <translation>Få listen på SMS</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Skriv ut listen</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Et øyeblikk …</translation>
        </message>
        <message>
            <source>Take a number all the same</source>
            <translation>Ta et nummer likevel</translation>
        </message>
        <message>
            <source>We do what we can today, and you come back with the rest.</source>
            <translation>Vi gjør det vi kan i dag, og du kommer tilbake med resten.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Ferdig</translation>
        </message>
    </context>
    <context>
        <name>ArrivalAdvice</name>
        <message>
            <source>You are in good time</source>
            <translation>Du er i god tid</translation>
        </message>
        <message>
            <source>Your time has gone by</source>
            <translation>Timen din er over</translation>
        </message>
        <message>
            <source>Your booking is for another day</source>
            <translation>Timen din er en annen dag</translation>
        </message>
        <message>
            <source>Your booking is at another centre</source>
            <translation>Timen din er på et annet senter</translation>
        </message>
        <message>
            <source>We cannot find your booking</source>
            <translation>Vi finner ikke timen din</translation>
        </message>
        <message>
            <source>Take a seat, and check in from %1. It is not too late then.</source>
            <translation>Sett deg ned, og sjekk inn fra kl. %1. Det er tidsnok.</translation>
        </message>
        <message>
            <source>You can take a number and wait, or book another time.</source>
            <translation>Du kan ta et nummer og vente eller bestille en ny time.</translation>
        </message>
        <message>
            <source>Please book another time. We are glad to help you with it at the reception.</source>
            <translation>Bestill en ny time. Vi hjelper deg gjerne i resepsjonen.</translation>
        </message>
        <message>
            <source>We look forward to seeing you then.</source>
            <translation>Vi gleder oss til å se deg da.</translation>
        </message>
        <message>
            <source>They expect you there. Ask us if you would like help to get there.</source>
            <translation>De venter deg der. Spør oss hvis du vil ha hjelp til å finne veien.</translation>
        </message>
        <message>
            <source>Perhaps a digit went wrong. Try again, or ask us for help.</source>
            <translation>Kanskje ble det tastet feil. Prøv igjen, eller be oss om hjelp.</translation>
        </message>
        <message>
            <source>Your booking</source>
            <translation>Timen din</translation>
        </message>
        <message>
            <source>Today at %1</source>
            <translation>I dag kl. %1</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 kl. %2</translation>
        </message>
        <message>
            <source>Take a number instead</source>
            <translation>Ta et nummer i stedet</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>Be om hjelp</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igjen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Ferdig</translation>
        </message>
    </context>
    <context>
        <name>ArrivalTicket</name>
        <message>
            <source>You are checked in already</source>
            <translation>Du er allerede sjekket inn</translation>
        </message>
        <message>
            <source>Good that you made it</source>
            <translation>Fint at du kom</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Velkommen</translation>
        </message>
        <message>
            <source>Your time has gone by. We fit you in as soon as we can.</source>
            <translation>Timen din er over. Du slipper til så snart vi kan.</translation>
        </message>
        <message>
            <source>First %1, then %2. You keep this number.</source>
            <translation>Først %1, så %2. Du beholder dette nummeret.</translation>
        </message>
        <message>
            <source>We have told your caseworker that you are here.</source>
            <translation>Saksbehandleren din vet at du er her.</translation>
        </message>
        <message>
            <source>We know that you are here.</source>
            <translation>Vi vet at du er her.</translation>
        </message>
        <message>
            <source>Your number</source>
            <translation>Nummeret ditt</translation>
        </message>
        <message>
            <source>Your time</source>
            <translation>Timen din</translation>
        </message>
    </context>
    <context>
        <name>AskSheet</name>
        <message>
            <source>Leave kiosk mode?</source>
            <translation>Avslutte kioskmodus?</translation>
        </message>
        <message>
            <source>Restart the stand?</source>
            <translation>Starte kiosken på nytt?</translation>
        </message>
        <message>
            <source>Another server?</source>
            <translation>En annen server?</translation>
        </message>
        <message>
            <source>This stand will speak to another server. Does your IT know?</source>
            <translation>Denne kiosken kommer til å snakke med en annen server. Vet IT om det?</translation>
        </message>
        <message>
            <source>The stand ends and does not come back until it is started again.</source>
            <translation>Kiosken avsluttes. Den kommer først tilbake når noen starter den igjen.</translation>
        </message>
        <message>
            <source>It is back in some seconds.</source>
            <translation>Den er tilbake om noen sekunder.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Avslutt</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Start på nytt</translation>
        </message>
        <message>
            <source>Yes, IT knows</source>
            <translation>Ja, IT vet det</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Bli her</translation>
        </message>
    </context>
    <context>
        <name>BellPage</name>
        <message>
            <source>Ringing …</source>
            <translation>Ringer …</translation>
        </message>
        <message>
            <source>We have heard you</source>
            <translation>Vi har hørt deg</translation>
        </message>
        <message>
            <source>Somebody is coming</source>
            <translation>Det kommer noen</translation>
        </message>
        <message>
            <source>Nobody can come just now</source>
            <translation>Ingen kan komme akkurat nå</translation>
        </message>
        <message>
            <source>Ring, and we come to the door</source>
            <translation>Ring på, så kommer vi til døren</translation>
        </message>
        <message>
            <source>One moment.</source>
            <translation>Et øyeblikk.</translation>
        </message>
        <message>
            <source>Please wait here. Somebody comes as soon as they can.</source>
            <translation>Vent her. Det kommer noen så snart de kan.</translation>
        </message>
        <message>
            <source>A colleague is on the way to the door.</source>
            <translation>En kollega er på vei til døren.</translation>
        </message>
        <message>
            <source>Please try again in a moment.</source>
            <translation>Prøv igjen om litt.</translation>
        </message>
        <message>
            <source>Please try again in a moment, or call us on %1.</source>
            <translation>Prøv igjen om litt, eller ring oss på %1.</translation>
        </message>
        <message>
            <source>Our door is locked to keep everybody safe.</source>
            <translation>Døren er låst så alle er trygge.</translation>
        </message>
        <message>
            <source>Ring</source>
            <translation>Ring på</translation>
        </message>
    </context>
    <context>
        <name>BookedPage</name>
        <message>
            <source>Your time is booked</source>
            <translation>Timen din er bestilt</translation>
        </message>
        <message>
            <source>Write down the code, or take a picture of it.</source>
            <translation>Skriv ned koden, eller ta et bilde av den.</translation>
        </message>
        <message>
            <source>Today at</source>
            <translation>I dag kl.</translation>
        </message>
        <message>
            <source>Today at %1</source>
            <translation>I dag kl. %1</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Koden din</translation>
        </message>
        <message>
            <source>Your code is %1</source>
            <translation>Koden din er %1</translation>
        </message>
        <message>
            <source>Come back a little before, and check in here with the code.</source>
            <translation>Kom litt før, og sjekk inn her med koden.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Ferdig</translation>
        </message>
    </context>
    <context>
        <name>CheckInPage</name>
        <message>
            <source>I have a booking</source>
            <translation>Jeg har time</translation>
        </message>
        <message>
            <source>How shall we find your booking?</source>
            <translation>Hvordan skal vi finne timen din?</translation>
        </message>
        <message>
            <source>You can also scan the code in your letter, or swipe your yellow health card.</source>
            <translation>Du kan også skanne koden i brevet eller dra det gule helsekortet ditt (sundhedskort).</translation>
        </message>
        <message>
            <source>You can also scan the code in your letter.</source>
            <translation>Du kan også skanne koden i brevet.</translation>
        </message>
        <message>
            <source>The code on my letter</source>
            <translation>Koden i brevet mitt</translation>
        </message>
        <message>
            <source>My birthday</source>
            <translation>Fødselsdagen min</translation>
        </message>
        <message>
            <source>My phone number</source>
            <translation>Telefonnummeret mitt</translation>
        </message>
        <message>
            <source>It stands beside the square code, in the letter or the message.</source>
            <translation>Den står ved siden av den firkantede koden i brevet eller meldingen.</translation>
        </message>
        <message>
            <source>Only the day and the month.</source>
            <translation>Bare dag og måned.</translation>
        </message>
        <message>
            <source>Only the last four digits.</source>
            <translation>Bare de fire siste sifrene.</translation>
        </message>
    </context>
    <context>
        <name>ClosedPage</name>
        <message>
            <source>We are closed now</source>
            <translation>Vi har stengt nå</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Åpen nå</translation>
        </message>
        <message>
            <source>Open today until %1</source>
            <translation>Åpen i dag til kl. %1</translation>
        </message>
        <message>
            <source>Our opening hours</source>
            <translation>Åpningstidene våre</translation>
        </message>
        <message>
            <source>Help at other places</source>
            <translation>Hjelp andre steder</translation>
        </message>
        <message>
            <source>See what to bring</source>
            <translation>Se hva du må ha med</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>You cannot take a number now.</source>
            <translation>Du kan ikke ta et nummer nå.</translation>
        </message>
        <message>
            <source>Here you need a time.</source>
            <translation>Her må du ha time.</translation>
        </message>
        <message>
            <source>Only with a booking</source>
            <translation>Bare med bestilt time</translation>
        </message>
        <message>
            <source>Book for %1 today</source>
            <translation>Bestill time kl. %1 i dag</translation>
        </message>
        <message>
            <source>A shorter wait: come back at that time.</source>
            <translation>Kortere ventetid: kom tilbake da.</translation>
        </message>
        <message>
            <source>The first free time today.</source>
            <translation>Den første ledige timen i dag.</translation>
        </message>
        <message>
            <source>Be rung instead</source>
            <translation>Bli ringt opp i stedet</translation>
        </message>
        <message>
            <source>Leave your number, and you need not stay here.</source>
            <translation>Gi oss nummeret ditt, så kan du gå.</translation>
        </message>
        <message>
            <source>Book a time from your phone</source>
            <translation>Bestill time fra telefonen</translation>
        </message>
        <message>
            <source>Have this with you</source>
            <translation>Ha dette med</translation>
        </message>
        <message>
            <source>I am missing something</source>
            <translation>Jeg mangler noe</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Et øyeblikk …</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Ferdig</translation>
        </message>
        <message>
            <source>I have it all</source>
            <translation>Jeg har alt</translation>
        </message>
        <message>
            <source>Take a number</source>
            <translation>Ta et nummer</translation>
        </message>
    </context>
    <context>
        <name>DraftBanner</name>
        <message>
            <source>Draft – not open</source>
            <translation>Utkast – ikke åpent</translation>
        </message>
        <message>
            <source>No number is given, and nothing is sent.</source>
            <translation>Det gis ikke noe nummer, og ingenting sendes.</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Avslutt</translation>
        </message>
    </context>
    <context>
        <name>EditView</name>
        <message>
            <source>Use this</source>
            <translation>Bruk dette</translation>
        </message>
    </context>
    <context>
        <name>EntryPage</name>
        <message>
            <source>I have a booking</source>
            <translation>Jeg har time</translation>
        </message>
        <message>
            <source>More than one booking fits. The code tells us which is yours.</source>
            <translation>Flere timer passer. Koden viser hvilken som er din.</translation>
        </message>
        <message>
            <source>What is the code on your letter?</source>
            <translation>Hva er koden i brevet ditt?</translation>
        </message>
        <message>
            <source>When is your birthday?</source>
            <translation>Når har du fødselsdag?</translation>
        </message>
        <message>
            <source>How does your phone number end?</source>
            <translation>Hva slutter telefonnummeret ditt på?</translation>
        </message>
        <message>
            <source>You can also hold the square code to the reader.</source>
            <translation>Du kan også holde den firkantede koden mot leseren.</translation>
        </message>
        <message>
            <source>The day first, then the month. The 4th of March is 04 03.</source>
            <translation>Først dagen, så måneden. 4. mars er 04 03.</translation>
        </message>
        <message>
            <source>The last four digits are enough.</source>
            <translation>De fire siste sifrene er nok.</translation>
        </message>
        <message>
            <source>The code on your letter</source>
            <translation>Koden i brevet ditt</translation>
        </message>
        <message>
            <source>Day and month of your birthday</source>
            <translation>Dag og måned for fødselsdagen din</translation>
        </message>
        <message>
            <source>The last four digits of your phone number</source>
            <translation>De fire siste sifrene i telefonnummeret ditt</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Et øyeblikk …</translation>
        </message>
        <message>
            <source>Find my booking</source>
            <translation>Finn timen min</translation>
        </message>
    </context>
    <context>
        <name>FeedbackPage</name>
        <message>
            <source>Very good</source>
            <translation>Veldig bra</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Bra</translation>
        </message>
        <message>
            <source>All right</source>
            <translation>Greit</translation>
        </message>
        <message>
            <source>Not so good</source>
            <translation>Ikke så bra</translation>
        </message>
        <message>
            <source>Bad</source>
            <translation>Dårlig</translation>
        </message>
        <message>
            <source>Would you like to say why?</source>
            <translation>Vil du fortelle hvorfor?</translation>
        </message>
        <message>
            <source>How was your visit today?</source>
            <translation>Hvordan var besøket ditt i dag?</translation>
        </message>
        <message>
            <source>Please write no names or numbers. Only we read it.</source>
            <translation>Skriv ingen navn eller numre. Bare vi leser det.</translation>
        </message>
        <message>
            <source>Your answer is anonymous.</source>
            <translation>Svaret ditt er anonymt.</translation>
        </message>
        <message>
            <source>Write here</source>
            <translation>Skriv her</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>Nei takk</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Reception</source>
            <translation>Resepsjon</translation>
        </message>
        <message>
            <source>Asking %1 …</source>
            <translation>Spør %1 …</translation>
        </message>
        <message>
            <source>This is no address. Write it as skranke.kommune.dk, or as 10.0.0.5:8150.</source>
            <translation>Dette er ingen adresse. Skriv den som skranke.kommune.no eller som 10.0.0.5:8150.</translation>
        </message>
        <message>
            <source>No server of ours answers at %1. Is the network cable in, and the address right?</source>
            <translation>Ingen av serverne våre svarer på %1. Sitter nettverkskabelen i, og er adressen riktig?</translation>
        </message>
        <message>
            <source>Connected. One moment: the stand starts.</source>
            <translation>Tilkoblet. Et øyeblikk: kiosken starter.</translation>
        </message>
        <message>
            <source>Nothing can be saved on this computer. Call whoever installed it.</source>
            <translation>Ingenting kan lagres på denne datamaskinen. Ring den som installerte den.</translation>
        </message>
        <message>
            <source>Looking for servers on this network …</source>
            <translation>Leter etter servere på dette nettet …</translation>
        </message>
        <message>
            <source>Which server does this stand belong to?</source>
            <translation>Hvilken server hører denne kiosken til?</translation>
        </message>
        <message>
            <source>Type the server's address. IT knows it.</source>
            <translation>Skriv serverens adresse. IT-avdelingen kjenner den.</translation>
        </message>
        <message>
            <source>Tap the one that is yours. If it does not stand here, type its address.</source>
            <translation>Trykk på deres. Står den ikke her, så skriv adressen.</translation>
        </message>
        <message>
            <source>For example: skranke.kommune.dk</source>
            <translation>For eksempel: skranke.kommune.no</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Koble til</translation>
        </message>
        <message>
            <source>Show what is found</source>
            <translation>Vis det som er funnet</translation>
        </message>
        <message>
            <source>Type the address</source>
            <translation>Skriv adressen</translation>
        </message>
    </context>
    <context>
        <name>FloorStack</name>
        <message>
            <source>Ground floor</source>
            <translation>1. etasje</translation>
        </message>
        <message>
            <source>Basement</source>
            <translation>Kjeller</translation>
        </message>
        <message>
            <source>Floor %1</source>
            <translation>%1. etasje</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Språk: %1</translation>
        </message>
        <message>
            <source>Normal view</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Større tekst</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Stopp opplesing</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Les høyt</translation>
        </message>
        <message>
            <source>Say again</source>
            <translation>Si det igjen</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hjelp</translation>
        </message>
    </context>
    <context>
        <name>FormPage</name>
        <message>
            <source>set by IT</source>
            <translation>styrt av IT</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>ikke lagret</translation>
        </message>
        <message>
            <source>Hear the voice</source>
            <translation>Hør stemmen</translation>
        </message>
        <message>
            <source>Hello. This is how I read aloud.</source>
            <translation>Hei. Slik leser jeg høyt.</translation>
        </message>
        <message>
            <source>Check the connection</source>
            <translation>Sjekk forbindelsen</translation>
        </message>
    </context>
    <context>
        <name>HelpLine</name>
        <message>
            <source>Somebody is coming to you.</source>
            <translation>Det kommer noen bort til deg.</translation>
        </message>
        <message>
            <source>We have called for somebody to help you.</source>
            <translation>Vi har tilkalt noen som kan hjelpe deg.</translation>
        </message>
    </context>
    <context>
        <name>HelpSheet</name>
        <message>
            <source>We have called for somebody</source>
            <translation>Vi har tilkalt noen</translation>
        </message>
        <message>
            <source>Somebody is coming</source>
            <translation>Det kommer noen</translation>
        </message>
        <message>
            <source>We could not call just now</source>
            <translation>Vi fikk ikke tilkalt noen nå</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>Slik gjør du</translation>
        </message>
        <message>
            <source>Please stay by the stand. You can go on in the meantime.</source>
            <translation>Bli ved kiosken. Du kan fortsette imens.</translation>
        </message>
        <message>
            <source>A colleague is on the way to you.</source>
            <translation>En kollega er på vei til deg.</translation>
        </message>
        <message>
            <source>Please ask at the reception, or try again in a moment.</source>
            <translation>Spør i resepsjonen, eller prøv igjen om litt.</translation>
        </message>
        <message>
            <source>Tap what you have come for. We say what to bring, and you get a number.</source>
            <translation>Trykk på det du har kommet for. Vi sier hva du må ha med, og du får et nummer.</translation>
        </message>
        <message>
            <source>Would you rather talk to someone? We are glad to come to you.</source>
            <translation>Vil du heller snakke med noen? Vi kommer gjerne bort til deg.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Et øyeblikk …</translation>
        </message>
        <message>
            <source>Call somebody to me</source>
            <translation>Tilkall en medarbeider</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsett</translation>
        </message>
        <message>
            <source>Take a seat. The screen shows your number when it is your turn.</source>
            <translation>Sett deg ned. Skjermen viser nummeret ditt når det er din tur.</translation>
        </message>
        <message>
            <source>Got it</source>
            <translation>Forstått</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>There is nothing to choose here just now</source>
            <translation>Det er ingenting å velge her akkurat nå</translation>
        </message>
        <message>
            <source>How can we help you?</source>
            <translation>Hva kan vi hjelpe med?</translation>
        </message>
        <message>
            <source>Please ask at the reception. We are glad to help you there.</source>
            <translation>Spør i resepsjonen. Der hjelper vi deg gjerne.</translation>
        </message>
        <message>
            <source>Popular now</source>
            <translation>Mange velger nå</translation>
        </message>
        <message>
            <source>One moment, we are getting ready.</source>
            <translation>Et øyeblikk, vi gjør klart.</translation>
        </message>
    </context>
    <context>
        <name>IdleSheet</name>
        <message>
            <source>Are you still here?</source>
            <translation>Er du her fortsatt?</translation>
        </message>
        <message numerus="yes">
            <source>We clear the screen in %n seconds, so that nobody sees what you have chosen.</source>
            <translation>
                <numerusform>Vi tømmer skjermen om %n sekund, så ingen ser hva du har valgt.</numerusform>
                <numerusform>Vi tømmer skjermen om %n sekunder, så ingen ser hva du har valgt.</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>Jeg trenger mer tid</translation>
        </message>
        <message>
            <source>I am done</source>
            <translation>Jeg er ferdig</translation>
        </message>
    </context>
    <context>
        <name>InformationPage</name>
        <message>
            <source>Good to know</source>
            <translation>Godt å vite</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Read more on your phone</source>
            <translation>Les mer på telefonen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Ferdig</translation>
        </message>
    </context>
    <context>
        <name>KeyCap</name>
        <message>
            <source>Erase</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Mellomrom</translation>
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
    </context>
    <context>
        <name>LanguageSheet</name>
        <message>
            <source>Choose your language</source>
            <translation>Velg språk</translation>
        </message>
    </context>
    <context>
        <name>LetterPage</name>
        <message>
            <source>I have a booking</source>
            <translation>Jeg har time</translation>
        </message>
        <message>
            <source>What does your first name begin with?</source>
            <translation>Hva begynner fornavnet ditt på?</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Et øyeblikk …</translation>
        </message>
        <message>
            <source>More than one booking fits. The letter tells us which is yours.</source>
            <translation>Flere timer passer. Bokstaven viser hvilken som er din.</translation>
        </message>
    </context>
    <context>
        <name>LogPage</name>
        <message>
            <source>Warnings only</source>
            <translation>Bare advarsler</translation>
        </message>
        <message>
            <source>There is nothing in the log.</source>
            <translation>Det står ingenting i loggen.</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Reception</source>
            <translation>Resepsjon</translation>
        </message>
    </context>
    <context>
        <name>MaintenanceLayer</name>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>The settings could not be written. Ask IT to look at the disk and the folder's rights.</source>
            <translation>Innstillingene kunne ikke lagres. Be IT se på disken og rettighetene til mappen.</translation>
        </message>
        <message>
            <source>Asking the server first …</source>
            <translation>Vi spør serveren først …</translation>
        </message>
        <message numerus="yes">
            <source>Save %n change(s) and restart</source>
            <translation>
                <numerusform>Lagre %n endring og start på nytt</numerusform>
                <numerusform>Lagre %n endringer og start på nytt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MapPicture</name>
        <message>
            <source>You are here</source>
            <translation>Du er her</translation>
        </message>
        <message>
            <source>Map of the way to %1</source>
            <translation>Kart over veien til %1</translation>
        </message>
    </context>
    <context>
        <name>MissingNames</name>
        <message>
            <source>Missing: %1</source>
            <translation>Mangler: %1</translation>
        </message>
    </context>
    <context>
        <name>MissingPage</name>
        <message>
            <source>What is missing?</source>
            <translation>Hva mangler du?</translation>
        </message>
        <message>
            <source>Tap all that you do not have with you.</source>
            <translation>Trykk på alt du ikke har med.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsett</translation>
        </message>
    </context>
    <context>
        <name>MissingRow</name>
        <message>
            <source>Missing</source>
            <translation>Mangler</translation>
        </message>
    </context>
    <context>
        <name>NoticeBanner</name>
        <message>
            <source>This stand cannot give numbers just now. Please ask a member of staff.</source>
            <translation>Denne kiosken kan ikke gi numre akkurat nå. Spør en medarbeider.</translation>
        </message>
        <message>
            <source>No connection to the counter right now. We keep trying.</source>
            <translation>Ingen forbindelse til skranken akkurat nå. Vi prøver igjen.</translation>
        </message>
    </context>
    <context>
        <name>OpeningWords</name>
        <message>
            <source>No more numbers today</source>
            <translation>Ikke flere numre i dag</translation>
        </message>
        <message>
            <source>Closed today: %1</source>
            <translation>Stengt i dag: %1</translation>
        </message>
        <message>
            <source>Break until %1</source>
            <translation>Pause til %1</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>why it is closed, and when it opens</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Opens today at %1</source>
            <translation>Åpner i dag kl. %1</translation>
        </message>
        <message>
            <source>Opens tomorrow at %1</source>
            <translation>Åpner i morgen kl. %1</translation>
        </message>
        <message>
            <source>Opens %1 at %2</source>
            <translation>Åpner %1 kl. %2</translation>
        </message>
        <message>
            <source>Opens next %1 at %2</source>
            <translation>Åpner neste %1 kl. %2</translation>
        </message>
        <message>
            <source>Closed now</source>
            <translation>Stengt nå</translation>
        </message>
        <message>
            <source>We open again today at %1.</source>
            <translation>Vi åpner igjen i dag kl. %1.</translation>
        </message>
        <message>
            <source>We open again tomorrow at %1.</source>
            <translation>Vi åpner igjen i morgen kl. %1.</translation>
        </message>
        <message>
            <source>We open again on %1 at %2.</source>
            <translation>Vi åpner igjen %1 kl. %2.</translation>
        </message>
        <message>
            <source>We open again next %1 at %2.</source>
            <translation>Vi åpner igjen neste %1 kl. %2.</translation>
        </message>
        <message>
            <source>Please ask at the reception when you can come.</source>
            <translation>Spør i resepsjonen når du kan komme.</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Version</source>
            <translation>Versjon</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plassering</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Skriver</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>Skanner</translation>
        </message>
        <message>
            <source>Not yet sent</source>
            <translation>Ikke sendt ennå</translation>
        </message>
        <message>
            <source>Restart the stand</source>
            <translation>Start kiosken på nytt</translation>
        </message>
        <message>
            <source>Leave kiosk mode</source>
            <translation>Avslutt kioskmodus</translation>
        </message>
    </context>
    <context>
        <name>PageDots</name>
        <message>
            <source>Previous</source>
            <translation>Forrige</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Side %1 av %2</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Flere</translation>
        </message>
    </context>
    <context>
        <name>Pairing</name>
        <message>
            <source>Reception</source>
            <translation>Resepsjon</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Tilkoblet</translation>
        </message>
        <message>
            <source>This stand cannot remember where it belongs</source>
            <translation>Kiosken kan ikke huske hvor den hører til</translation>
        </message>
        <message>
            <source>This stand is no longer connected</source>
            <translation>Denne kiosken er ikke lenger koblet til</translation>
        </message>
        <message>
            <source>This stand is new here</source>
            <translation>Denne kiosken er ny her</translation>
        </message>
        <message>
            <source>One moment: the stand starts.</source>
            <translation>Et øyeblikk: kiosken starter.</translation>
        </message>
        <message>
            <source>It was connected, but nothing can be saved on this computer. Call whoever installed it.</source>
            <translation>Den ble koblet til, men ingenting kan lagres på denne datamaskinen. Ring den som installerte den.</translation>
        </message>
        <message>
            <source>Please call whoever looks after the stands.</source>
            <translation>Vennligst ring den som tar seg av kioskene.</translation>
        </message>
        <message>
            <source>Please call %1.</source>
            <translation>Vennligst ring %1.</translation>
        </message>
        <message>
            <source>A superuser connects it: in the tray, under Settings and Devices, choose “Add a stand” and type the code that stands here.</source>
            <translation>En superbruker kobler den til: velg «Legg til en kiosk» under Innstillinger og Enheter i medarbeiderprogrammet, og skriv koden som står her.</translation>
        </message>
        <message>
            <source>The code holds for 15 minutes. Then a new one comes by itself.</source>
            <translation>Koden gjelder i 15 minutter. Så kommer det en ny av seg selv.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Is the network cable in? The stand tries again by itself.</source>
            <translation>Serveren svarer ikke. Sitter nettverkskabelen i? Kiosken prøver igjen av seg selv.</translation>
        </message>
        <message>
            <source>Asking for a code …</source>
            <translation>Henter en kode …</translation>
        </message>
        <message>
            <source>Please take a number elsewhere, or call %1.</source>
            <translation>Ta et nummer et annet sted, eller ring %1.</translation>
        </message>
        <message>
            <source>Code: %1</source>
            <translation>Kode: %1</translation>
        </message>
    </context>
    <context>
        <name>PaperComing</name>
        <message>
            <source>Take your slip below</source>
            <translation>Ta lappen din nedenfor</translation>
        </message>
        <message>
            <source>Your slip is being printed</source>
            <translation>Lappen din skrives ut</translation>
        </message>
        <message>
            <source>Your slip has not come yet. If it does not come, please ask at the reception.</source>
            <translation>Lappen din har ikke kommet ennå. Spør i resepsjonen hvis den ikke kommer.</translation>
        </message>
        <message>
            <source>Your slip should lie below. If not, please ask at the reception.</source>
            <translation>Lappen ligger trolig nedenfor. Hvis ikke, spør i resepsjonen.</translation>
        </message>
        <message>
            <source>The printer has run out of paper. Please ask at the reception.</source>
            <translation>Skriveren er tom for papir. Spør i resepsjonen.</translation>
        </message>
        <message>
            <source>The printer cannot help just now. Please ask at the reception.</source>
            <translation>Skriveren kan ikke hjelpe nå. Spør i resepsjonen.</translation>
        </message>
        <message>
            <source>Take your ticket below</source>
            <translation>Ta lappen din nedenfor</translation>
        </message>
        <message>
            <source>Your ticket is being printed</source>
            <translation>Lappen din skrives ut</translation>
        </message>
        <message>
            <source>Your ticket has not come yet. Remember your number %1.</source>
            <translation>Billetten din har ikke kommet ennå. Husk nummeret %1.</translation>
        </message>
        <message>
            <source>Your ticket should lie below. If not, just remember your number %1.</source>
            <translation>Lappen ligger trolig nedenfor. Hvis ikke, husk bare nummeret %1.</translation>
        </message>
        <message>
            <source>Remember your number %1.</source>
            <translation>Husk nummeret ditt %1.</translation>
        </message>
        <message>
            <source>The printer has run out of paper. Remember your number %1.</source>
            <translation>Skriveren er tom for papir. Husk nummeret %1.</translation>
        </message>
        <message>
            <source>The printer is being looked after. Remember your number %1.</source>
            <translation>Skriveren blir sett til. Husk nummeret %1.</translation>
        </message>
        <message>
            <source>The printer does not answer. Remember your number %1.</source>
            <translation>Skriveren svarer ikke. Husk nummeret %1.</translation>
        </message>
        <message>
            <source>Your number is on its way to your phone.</source>
            <translation>Nummeret ditt er på vei til telefonen din.</translation>
        </message>
        <message>
            <source>The screen shows your number when it is your turn.</source>
            <translation>Skjermen viser nummeret ditt når det er din tur.</translation>
        </message>
    </context>
    <context>
        <name>PhonePage</name>
        <message>
            <source>By SMS</source>
            <translation>På SMS</translation>
        </message>
        <message>
            <source>What is your phone number?</source>
            <translation>Hva er telefonnummeret ditt?</translation>
        </message>
        <message>
            <source>Where may we ring you?</source>
            <translation>Hvilket nummer kan vi ringe til?</translation>
        </message>
        <message>
            <source>We forget the number once the message has gone.</source>
            <translation>Vi glemmer nummeret når meldingen er sendt.</translation>
        </message>
        <message>
            <source>Only whoever rings you sees the number, and it is erased afterwards.</source>
            <translation>Bare den som ringer, ser det, og så slettes det.</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Telefonnummer</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Et øyeblikk …</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>Ring me</source>
            <translation>Ring meg</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message numerus="yes">
            <source>Too many tries. Wait %n minute(s).</source>
            <translation>
                <numerusform>For mange forsøk. Vent %n minutt.</numerusform>
                <numerusform>For mange forsøk. Vent %n minutter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too many tries. Wait %n second(s).</source>
            <translation>
                <numerusform>For mange forsøk. Vent %n sekund.</numerusform>
                <numerusform>For mange forsøk. Vent %n sekunder.</numerusform>
            </translation>
        </message>
        <message>
            <source>That is not the PIN. Try again.</source>
            <translation>Det er ikke riktig PIN-kode. Prøv igjen.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Et øyeblikk …</translation>
        </message>
        <message>
            <source>Type the PIN for this stand.</source>
            <translation>Tast PIN-koden for kiosken.</translation>
        </message>
        <message numerus="yes">
            <source>PIN, %n digit(s) typed</source>
            <translation>
                <numerusform>PIN-kode, %n siffer tastet</numerusform>
                <numerusform>PIN-kode, %n sifre tastet</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
    </context>
    <context>
        <name>QrCard</name>
        <message>
            <source>Scan the code with your phone.</source>
            <translation>Skann koden med telefonen.</translation>
        </message>
    </context>
    <context>
        <name>QuestionPage</name>
        <message>
            <source>%1. Question %2 of %3</source>
            <translation>%1. Spørsmål %2 av %3</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nei</translation>
        </message>
    </context>
    <context>
        <name>ReferralPage</name>
        <message>
            <source>They can help you with this</source>
            <translation>De kan hjelpe deg med dette</translation>
        </message>
        <message>
            <source>Open now until %1</source>
            <translation>Åpen nå til kl. %1</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>På telefon</translation>
        </message>
        <message>
            <source>Read more</source>
            <translation>Les mer</translation>
        </message>
        <message>
            <source>Read more on your phone</source>
            <translation>Les mer på telefonen</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Åpningstider</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Åpen nå</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>The way there</source>
            <translation>Veien dit</translation>
        </message>
        <message>
            <source>Get the address by SMS</source>
            <translation>Få adressen på SMS</translation>
        </message>
        <message>
            <source>Print the address</source>
            <translation>Skriv ut adressen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Ferdig</translation>
        </message>
    </context>
    <context>
        <name>RingLine</name>
        <message>
            <source>You can ring us</source>
            <translation>Du kan ringe oss</translation>
        </message>
        <message>
            <source>You can ring now</source>
            <translation>Du kan ringe nå</translation>
        </message>
        <message>
            <source>You can ring now, until %1</source>
            <translation>Du kan ringe nå, til kl. %1</translation>
        </message>
        <message>
            <source>You can ring today from %1</source>
            <translation>Du kan ringe i dag fra kl. %1</translation>
        </message>
        <message>
            <source>You can ring tomorrow from %1</source>
            <translation>Du kan ringe i morgen fra kl. %1</translation>
        </message>
        <message>
            <source>You can ring on %1 from %2</source>
            <translation>Du kan ringe %1 fra kl. %2</translation>
        </message>
        <message>
            <source>You can ring next %1 from %2</source>
            <translation>Du kan ringe neste %1 fra kl. %2</translation>
        </message>
        <message>
            <source>Nobody answers just now</source>
            <translation>Ingen svarer akkurat nå</translation>
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
            <translation>Høyst %1 mm i diameter</translation>
        </message>
        <message>
            <source>A fingernail leaves a dark line outside</source>
            <translation>En negl lager en mørk strek på utsiden</translation>
        </message>
    </context>
    <context>
        <name>RollPage</name>
        <message>
            <source>The right roll</source>
            <translation>Riktig rull</translation>
        </message>
        <message>
            <source>Open the stand</source>
            <translation>Åpne kiosken</translation>
        </message>
        <message>
            <source>Open the lid</source>
            <translation>Åpne lokket</translation>
        </message>
        <message>
            <source>Hang up the roll</source>
            <translation>Heng opp rullen</translation>
        </message>
        <message>
            <source>Put in the roll</source>
            <translation>Legg i rullen</translation>
        </message>
        <message>
            <source>Push in the paper</source>
            <translation>Skyv inn papiret</translation>
        </message>
        <message>
            <source>Pull out paper</source>
            <translation>Trekk ut papir</translation>
        </message>
        <message>
            <source>Close the lid</source>
            <translation>Lukk lokket</translation>
        </message>
        <message>
            <source>Test slip</source>
            <translation>Prøvelapp</translation>
        </message>
        <message>
            <source>Find the right roll</source>
            <translation>Finn riktig rull</translation>
        </message>
        <message>
            <source>Open the back of the stand</source>
            <translation>Åpne kiosken på baksiden</translation>
        </message>
        <message>
            <source>Open the printer's lid</source>
            <translation>Åpne lokket på skriveren</translation>
        </message>
        <message>
            <source>Turn the roll around</source>
            <translation>Snu rullen</translation>
        </message>
        <message>
            <source>Hang the new roll on the axle</source>
            <translation>Heng den nye rullen på akselen</translation>
        </message>
        <message>
            <source>Take the old roll out and put the new one in</source>
            <translation>Ta ut den gamle rullen og legg i den nye</translation>
        </message>
        <message>
            <source>Push the paper into the slot until the printer takes it</source>
            <translation>Skyv papiret inn i åpningen til skriveren tar tak</translation>
        </message>
        <message>
            <source>Pull out a hand's breadth of paper</source>
            <translation>Trekk ut en håndsbredd papir</translation>
        </message>
        <message>
            <source>Close the lid until it clicks</source>
            <translation>Lukk lokket til det klikker</translation>
        </message>
        <message>
            <source>No test slip came</source>
            <translation>Det kom ingen prøvelapp</translation>
        </message>
        <message>
            <source>A test slip is coming</source>
            <translation>Nå kommer en prøvelapp</translation>
        </message>
        <message>
            <source>Waiting for the printer</source>
            <translation>Vi venter på skriveren</translation>
        </message>
        <message>
            <source>How does the slip look?</source>
            <translation>Hvordan ser lappen ut?</translation>
        </message>
        <message>
            <source>Done. The stand prints again.</source>
            <translation>Ferdig. Kiosken skriver ut igjen.</translation>
        </message>
        <message>
            <source>Hold it against the screen: it must be as wide as the strip with the tick. A till roll of another width does not fit.</source>
            <translation>Hold den mot skjermen. Den må være like bred som stripen med hakemerket. En kasserull i en annen bredde passer ikke.</translation>
        </message>
        <message>
            <source>This page goes on by itself when it is open.</source>
            <translation>Siden går videre av seg selv når lokket er åpent.</translation>
        </message>
        <message>
            <source>You need the key of the stand.</source>
            <translation>Du trenger nøkkelen til kiosken.</translation>
        </message>
        <message>
            <source>Look for a button or a lever at the lid.</source>
            <translation>Se etter en knapp eller et håndtak ved lokket.</translation>
        </message>
        <message>
            <source>The end of the paper comes from the top and points to the printer.</source>
            <translation>Enden av papiret kommer ovenfra og peker mot skriveren.</translation>
        </message>
        <message>
            <source>The end of the paper comes from below and points to the front.</source>
            <translation>Enden av papiret kommer nedenfra og peker fremover.</translation>
        </message>
        <message>
            <source>Cut the end straight first. The printer draws it in by itself.</source>
            <translation>Klipp enden rett først. Skriveren trekker den inn selv.</translation>
        </message>
        <message>
            <source>Lay it straight over the edge of the printer.</source>
            <translation>Legg det rett over kanten på skriveren.</translation>
        </message>
        <message>
            <source>Press on both sides. This page goes on by itself.</source>
            <translation>Trykk på begge sider. Så går det videre av seg selv.</translation>
        </message>
        <message>
            <source>Press on both sides.</source>
            <translation>Trykk på begge sider.</translation>
        </message>
        <message>
            <source>Wait a moment. Do not pull the paper.</source>
            <translation>Vent litt. Ikke dra i papiret.</translation>
        </message>
        <message>
            <source>The printer does not say whether it came. Did it come out?</source>
            <translation>Skriveren kan ikke si om lappen kom. Har den kommet ut?</translation>
        </message>
        <message>
            <source>Take it and look at it.</source>
            <translation>Ta den og se på den.</translation>
        </message>
        <message>
            <source>Close and lock the stand. Thank you!</source>
            <translation>Lukk og lås kiosken. Takk!</translation>
        </message>
        <message>
            <source>Thank you! You may tear off the slip and throw it away.</source>
            <translation>Takk! Du kan rive av lappen og kaste den.</translation>
        </message>
        <message>
            <source>The slip was blank: the wrong side of the paper faced the printer.</source>
            <translation>Lappen var tom. Feil side av papiret vendte mot skriveren.</translation>
        </message>
        <message>
            <source>That roll does not fit. Find one as wide as the strip with the tick.</source>
            <translation>Den rullen passer ikke. Finn en som er like bred som stripen med hakemerket.</translation>
        </message>
        <message>
            <source>The printer sees no paper. Push the end in a little further.</source>
            <translation>Skriveren ser ikke papiret. Skyv enden litt lenger inn.</translation>
        </message>
        <message>
            <source>The printer sees no paper. Open the lid again and pull out more of it.</source>
            <translation>Skriveren ser ikke papiret. Åpne lokket igjen og trekk ut mer papir.</translation>
        </message>
        <message>
            <source>The printer says that the lid is still open. Press until it clicks.</source>
            <translation>Skriveren sier at lokket fortsatt er åpent. Trykk til det klikker.</translation>
        </message>
        <message>
            <source>The printer says that little paper is left. Was it a new roll?</source>
            <translation>Skriveren sier at det er lite papir igjen. Var det en ny rull?</translation>
        </message>
        <message>
            <source>The printer has a jam. Open it, take out loose paper, and close it again.</source>
            <translation>Papiret sitter fast i skriveren. Åpne den, ta ut løst papir og lukk den igjen.</translation>
        </message>
        <message>
            <source>The printer does not answer. Is it switched on? Is its cable in?</source>
            <translation>Skriveren svarer ikke. Er den slått på? Sitter kabelen i?</translation>
        </message>
        <message>
            <source>The printer's own flap is open. Press it shut.</source>
            <translation>Skriverens egen klaff er åpen. Trykk den igjen.</translation>
        </message>
        <message>
            <source>Try another slip, or go back and look at the roll.</source>
            <translation>Prøv en ny lapp, eller gå tilbake og se til rullen.</translation>
        </message>
        <message>
            <source>New paper roll</source>
            <translation>Ny papirrull</translation>
        </message>
        <message>
            <source>New paper roll, step %1 of %2</source>
            <translation>Ny papirrull, trinn %1 av %2</translation>
        </message>
        <message>
            <source>I can read it</source>
            <translation>Jeg kan lese den</translation>
        </message>
        <message>
            <source>It is blank</source>
            <translation>Den er tom</translation>
        </message>
        <message>
            <source>A side is missing</source>
            <translation>Den ene siden mangler</translation>
        </message>
        <message>
            <source>Back to the stand</source>
            <translation>Tilbake til kiosken</translation>
        </message>
        <message>
            <source>Print another test slip</source>
            <translation>Skriv ut en ny prøvelapp</translation>
        </message>
        <message>
            <source>I have this roll</source>
            <translation>Den rullen har jeg</translation>
        </message>
        <message>
            <source>I have done it</source>
            <translation>Det har jeg gjort</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Trinn tilbake</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>Det er gjort</translation>
        </message>
        <message>
            <source>It does not fit</source>
            <translation>Den passer ikke</translation>
        </message>
        <message>
            <source>Another slip</source>
            <translation>En ny lapp</translation>
        </message>
    </context>
    <context>
        <name>RollSteps</name>
        <message>
            <source>%1, done</source>
            <translation>%1, ferdig</translation>
        </message>
    </context>
    <context>
        <name>ScanLine</name>
        <message>
            <source>We do not know this code. Try the one in your letter.</source>
            <translation>Vi kjenner ikke denne koden. Prøv den i brevet ditt.</translation>
        </message>
        <message>
            <source>This number is not waiting any more. Take a new one, or ask a member of staff.</source>
            <translation>Nummeret gjelder ikke lenger. Ta et nytt, eller spør en medarbeider.</translation>
        </message>
        <message>
            <source>We could not read the card. Swipe it once more, slowly.</source>
            <translation>Vi kunne ikke lese kortet. Dra det én gang til, sakte.</translation>
        </message>
        <message>
            <source>You do not need your health card here. Use the code in your letter.</source>
            <translation>Du trenger ikke helsekortet (sundhedskort) her. Bruk koden i brevet ditt.</translation>
        </message>
        <message>
            <source>We cannot read cards just now. Use the code in your letter.</source>
            <translation>Vi kan ikke lese kort akkurat nå. Bruk koden i brevet ditt.</translation>
        </message>
    </context>
    <context>
        <name>ScrollRail</name>
        <message>
            <source>Scroll up</source>
            <translation>Rull opp</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>Rull ned</translation>
        </message>
    </context>
    <context>
        <name>SearchButton</name>
        <message>
            <source>Search in your own words</source>
            <translation>Søk med dine egne ord</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>What is it about?</source>
            <translation>Hva gjelder det?</translation>
        </message>
        <message>
            <source>For example: lost my wallet</source>
            <translation>For eksempel: mistet lommebok</translation>
        </message>
        <message>
            <source>We found nothing for these words. Try others, or call somebody with Help.</source>
            <translation>Vi fant ingenting. Prøv andre ord, eller trykk på Hjelp.</translation>
        </message>
        <message>
            <source>Write in your own words. What fits comes here while you write.</source>
            <translation>Skriv med dine egne ord. Det som passer, kommer her mens du skriver.</translation>
        </message>
    </context>
    <context>
        <name>SentPage</name>
        <message>
            <source>Take it along</source>
            <translation>Ta den med</translation>
        </message>
        <message>
            <source>It is on its way to your phone</source>
            <translation>Den er på vei til telefonen din</translation>
        </message>
        <message>
            <source>We will ring you</source>
            <translation>Vi ringer deg</translation>
        </message>
        <message>
            <source>All that you need to know stands on it.</source>
            <translation>Alt du trenger å vite, står på den.</translation>
        </message>
        <message>
            <source>We have forgotten your number again.</source>
            <translation>Vi har glemt nummeret ditt igjen.</translation>
        </message>
        <message>
            <source>Somebody rings you as soon as they are free. Keep your phone with you.</source>
            <translation>En medarbeider ringer så snart noen er ledig. Ha telefonen på deg.</translation>
        </message>
        <message>
            <source>Somebody rings you when we are open again. Keep your phone with you.</source>
            <translation>En medarbeider ringer når vi har åpent igjen. Ha telefonen på deg.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Ferdig</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source>chosen</source>
            <translation>valgt</translation>
        </message>
        <message>
            <source>not available now</source>
            <translation>kan ikke velges nå</translation>
        </message>
        <message>
            <source>to</source>
            <comment>as in: 10 to 20 minutes, Monday to Friday</comment>
            <translation>til</translation>
        </message>
    </context>
    <context>
        <name>ThanksPage</name>
        <message>
            <source>Thank you</source>
            <translation>Takk</translation>
        </message>
        <message>
            <source>It helps us to do better. Have a good day.</source>
            <translation>Det hjelper oss å bli bedre. Ha en fin dag.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Ferdig</translation>
        </message>
    </context>
    <context>
        <name>Ticket</name>
        <message>
            <source>Your number</source>
            <translation>Nummeret ditt</translation>
        </message>
        <message>
            <source>You are next</source>
            <translation>Du er den neste</translation>
        </message>
        <message numerus="yes">
            <source>%n before you</source>
            <translation>
                <numerusform>%n før deg</numerusform>
                <numerusform>%n før deg</numerusform>
            </translation>
        </message>
        <message>
            <source>Less than 5 minutes</source>
            <translation>Under 5 minutter</translation>
        </message>
        <message>
            <source>About %1 minutes</source>
            <translation>Omtrent %1 minutter</translation>
        </message>
        <message>
            <source>At most %1 minutes</source>
            <translation>Høyst %1 minutter</translation>
        </message>
        <message>
            <source>Your time</source>
            <translation>Timen din</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Koden din</translation>
        </message>
        <message>
            <source>Check in with it at the stand, a little before your time.</source>
            <translation>Sjekk inn med den ved kiosken litt før timen.</translation>
        </message>
        <message>
            <source>Bring this along for</source>
            <translation>Ha dette med til</translation>
        </message>
        <message>
            <source>Book a time here</source>
            <translation>Bestill time her</translation>
        </message>
        <message>
            <source>Please go here instead</source>
            <translation>Gå heller hit</translation>
        </message>
        <message>
            <source>Read more here</source>
            <translation>Les mer her</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Åpningstider</translation>
        </message>
        <message>
            <source>Wait here</source>
            <translation>Vent her</translation>
        </message>
        <message>
            <source>The screen shows your number when it is your turn.</source>
            <translation>Skjermen viser nummeret ditt når det er din tur.</translation>
        </message>
        <message>
            <source>Have ready</source>
            <translation>Ha klart</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopi</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Prøve</translation>
        </message>
        <message>
            <source>Test print</source>
            <translation>Prøveutskrift</translation>
        </message>
        <message>
            <source>Both arrows are whole? Then the roll and the width fit.</source>
            <translation>Er begge pilene hele? Da passer rullen og bredden.</translation>
        </message>
        <message>
            <source>The patches go evenly from pale to black? Then the density fits.</source>
            <translation>Går feltene jevnt fra lyst til svart? Da er utskriften passe mørk.</translation>
        </message>
        <message>
            <source>Passport and ID card</source>
            <translation>Pass og ID-kort</translation>
        </message>
        <message>
            <source>Area A, ground floor</source>
            <translation>Område A, 1. etasje</translation>
        </message>
        <message>
            <source>Your current passport</source>
            <translation>Passet du har nå</translation>
        </message>
        <message>
            <source>A photo of yourself</source>
            <translation>Et bilde av deg selv</translation>
        </message>
    </context>
    <context>
        <name>TicketPage</name>
        <message>
            <source>You have number</source>
            <translation>Du har nummer</translation>
        </message>
        <message>
            <source>You have number %1</source>
            <translation>Du har nummer %1</translation>
        </message>
        <message>
            <source>It is your turn now</source>
            <translation>Det er din tur nå</translation>
        </message>
        <message>
            <source>It is your turn. Go to %1</source>
            <translation>Det er din tur. Gå til %1</translation>
        </message>
        <message>
            <source>Nobody was waiting before you</source>
            <translation>Ingen ventet før deg</translation>
        </message>
        <message numerus="yes">
            <source>%n were waiting before you</source>
            <translation>
                <numerusform>%n ventet før deg</numerusform>
                <numerusform>%n ventet før deg</numerusform>
            </translation>
        </message>
        <message>
            <source>You are next</source>
            <translation>Du er den neste</translation>
        </message>
        <message numerus="yes">
            <source>There are %n before you</source>
            <translation>
                <numerusform>Det er %n før deg</numerusform>
                <numerusform>Det er %n før deg</numerusform>
            </translation>
        </message>
        <message>
            <source>Get your number by SMS</source>
            <translation>Få nummeret på SMS</translation>
        </message>
        <message>
            <source>Print it again</source>
            <translation>Skriv ut på nytt</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Ferdig</translation>
        </message>
    </context>
    <context>
        <name>TicketView</name>
        <message>
            <source>The ticket as it will be printed</source>
            <translation>Slik blir billetten skrevet ut</translation>
        </message>
        <message>
            <source>Printer: %1</source>
            <translation>Skriver: %1</translation>
        </message>
        <message>
            <source>Save first to print at the new address.</source>
            <translation>Lagre først for å skrive ut på den nye adressen.</translation>
        </message>
        <message>
            <source>Print a test</source>
            <translation>Skriv ut en prøve</translation>
        </message>
    </context>
    <context>
        <name>TileGrid</name>
        <message>
            <source>Written in another language</source>
            <translation>Skrevet på et annet språk</translation>
        </message>
    </context>
    <context>
        <name>TileWords</name>
        <message>
            <source>Less than 5 min</source>
            <translation>Under 5 min</translation>
        </message>
        <message>
            <source>About %1–%2 min</source>
            <translation>Ca. %1–%2 min</translation>
        </message>
        <message>
            <source>Tell us that you are here</source>
            <translation>Si fra at du er her</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Åpen nå</translation>
        </message>
        <message>
            <source>At another place</source>
            <translation>Et annet sted</translation>
        </message>
        <message>
            <source>I have a booking</source>
            <translation>Jeg har time</translation>
        </message>
    </context>
    <context>
        <name>TroublePage</name>
        <message>
            <source>We have just closed here</source>
            <translation>Vi har nettopp stengt her</translation>
        </message>
        <message>
            <source>This is not offered here just now</source>
            <translation>Dette tilbys ikke her akkurat nå</translation>
        </message>
        <message>
            <source>We cannot reach the counter just now</source>
            <translation>Vi får ikke kontakt med skranken akkurat nå</translation>
        </message>
        <message>
            <source>It could not be sent</source>
            <translation>Det kunne ikke sendes</translation>
        </message>
        <message>
            <source>This stand needs a helping hand</source>
            <translation>Kiosken trenger en hjelpende hånd</translation>
        </message>
        <message>
            <source>Go back and choose something else, or ask at the reception.</source>
            <translation>Gå tilbake og velg noe annet, eller spør i resepsjonen.</translation>
        </message>
        <message>
            <source>Wait a moment and try again. If it still does not work, ask at the reception: they can give you a number.</source>
            <translation>Vent litt og prøv igjen. Går det fortsatt ikke, spør i resepsjonen. De kan gi deg et nummer.</translation>
        </message>
        <message>
            <source>Try again, or go back and choose another way.</source>
            <translation>Prøv igjen, eller gå tilbake og velg en annen måte.</translation>
        </message>
        <message>
            <source>Please ask at the reception: they can give you a number.</source>
            <translation>Spør i resepsjonen. De kan gi deg et nummer.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igjen</translation>
        </message>
        <message>
            <source>Back to start</source>
            <translation>Til forsiden</translation>
        </message>
    </context>
    <context>
        <name>WaitLine</name>
        <message>
            <source>Less than 5 minutes now</source>
            <translation>Under 5 minutter nå</translation>
        </message>
        <message>
            <source>About %1 minutes now</source>
            <translation>Omtrent %1 minutter nå</translation>
        </message>
        <message>
            <source>About %1–%2 minutes now</source>
            <translation>Omtrent %1–%2 minutter nå</translation>
        </message>
        <message>
            <source>It takes less than 5 minutes.</source>
            <translation>Det tar under 5 minutter.</translation>
        </message>
        <message>
            <source>It takes about %1 minutes.</source>
            <translation>Det tar omtrent %1 minutter.</translation>
        </message>
        <message>
            <source>It takes about %1–%2 minutes.</source>
            <translation>Det tar omtrent %1–%2 minutter.</translation>
        </message>
        <message>
            <source>Nobody is waiting</source>
            <translation>Ingen venter</translation>
        </message>
        <message numerus="yes">
            <source>%n are waiting</source>
            <translation>
                <numerusform>%n venter</numerusform>
                <numerusform>%n venter</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WhereCard</name>
        <message>
            <source>Take a seat in</source>
            <translation>Sett deg i</translation>
        </message>
        <message>
            <source>You will be met in %1.</source>
            <translation>Du blir møtt i %1.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Server and place</source>
            <translation>Server og plassering</translation>
        </message>
        <message>
            <source>Printer and ticket</source>
            <translation>Skriver og billett</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Skjerm</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>Skanner</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Lyd</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Logg</translation>
        </message>
        <message>
            <source>Change the roll</source>
            <translation>Bytt papirrull</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>Vedlikehold</translation>
        </message>
        <message>
            <source>Server address</source>
            <translation>Serveradresse</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Sted</translation>
        </message>
        <message>
            <source>Stand name</source>
            <translation>Kioskens navn</translation>
        </message>
        <message>
            <source>Printer model</source>
            <translation>Skrivermodell</translation>
        </message>
        <message>
            <source>Printer address</source>
            <translation>Skriverens adresse</translation>
        </message>
        <message>
            <source>Prints</source>
            <translation>Utskrift</translation>
        </message>
        <message>
            <source>Darkness</source>
            <translation>Mørkhet</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Expected wait</source>
            <translation>Forventet ventetid</translation>
        </message>
        <message>
            <source>What to bring</source>
            <translation>Dokumenter</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>QR-kode</translation>
        </message>
        <message>
            <source>Which screen</source>
            <translation>Hvilken skjerm</translation>
        </message>
        <message>
            <source>Diagonal</source>
            <translation>Diagonal</translation>
        </message>
        <message>
            <source>Pages without motion</source>
            <translation>Sider uten bevegelse</translation>
        </message>
        <message>
            <source>Show the pointer</source>
            <translation>Vis pekeren</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Les høyt</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Stemme</translation>
        </message>
        <message>
            <source>On</source>
            <translation>På</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Av</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Letters only</source>
            <translation>Bare bokstaver</translation>
        </message>
        <message>
            <source>Types like a keyboard</source>
            <translation>Skriver som et tastatur</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ingen</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Alle modeller</translation>
        </message>
        <message>
            <source>The usual one</source>
            <translation>Det vanlige</translation>
        </message>
        <message>
            <source>As the printer has it</source>
            <translation>Som skriveren er stilt inn</translation>
        </message>
        <message>
            <source>Darker %1</source>
            <translation>Mørkere %1</translation>
        </message>
        <message>
            <source>Lighter %1</source>
            <translation>Lysere %1</translation>
        </message>
        <message>
            <source>Begin with http:// or https://</source>
            <translation>Begynn med http:// eller https://</translation>
        </message>
        <message>
            <source>Write it as tcp://192.0.2.7:9100</source>
            <translation>Skriv den som tcp://192.0.2.7:9100</translation>
        </message>
        <message>
            <source>Use small letters, digits and dashes</source>
            <translation>Bruk små bokstaver, tall og bindestreker</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Tilkoblet</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Ingen forbindelse</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Paper nearly out</source>
            <translation>Snart tom for papir</translation>
        </message>
        <message>
            <source>Out of paper</source>
            <translation>Tom for papir</translation>
        </message>
        <message>
            <source>Cover open</source>
            <translation>Lokket er åpent</translation>
        </message>
        <message>
            <source>Needs care</source>
            <translation>Trenger hjelp</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Ikke koblet til</translation>
        </message>
        <message>
            <source>Does not answer</source>
            <translation>Svarer ikke</translation>
        </message>
        <message>
            <source>The test is printed.</source>
            <translation>Prøven er skrevet ut.</translation>
        </message>
        <message>
            <source>The printer has taken it all. Look whether it came out.</source>
            <translation>Skriveren har tatt imod alt. Se om lappen kom ut.</translation>
        </message>
        <message>
            <source>It was not printed. Put a new roll in.</source>
            <translation>Den ble ikke skrevet ut. Sett i en ny rull.</translation>
        </message>
        <message>
            <source>It was not printed. Look at the printer.</source>
            <translation>Lappen ble ikke skrevet ut. Se til skriveren.</translation>
        </message>
        <message>
            <source>It was not printed. Close the cover.</source>
            <translation>Den ble ikke skrevet ut. Lukk lokket.</translation>
        </message>
        <message>
            <source>The printer did not say. Look whether it came out.</source>
            <translation>Skriveren sa ikke noe. Se om lappen kom ut.</translation>
        </message>
        <message>
            <source>Printing …</source>
            <translation>Vi skriver ut …</translation>
        </message>
        <message>
            <source>The scanner is connected. Hold a code before it, or slide a card.</source>
            <translation>Skanneren er koblet til. Hold en kode foran den, eller dra et kort.</translation>
        </message>
        <message>
            <source>The scanner does not answer. Look at its cable.</source>
            <translation>Skanneren svarer ikke. Se på kabelen.</translation>
        </message>
        <message>
            <source>Hold a code before the scanner, or slide a card.</source>
            <translation>Hold en kode foran skanneren, eller dra et kort.</translation>
        </message>
        <message>
            <source>Choose how the scanner is connected, save, and come back to try it.</source>
            <translation>Velg hvordan skanneren er koblet til, lagre, og kom tilbake for å prøve den.</translation>
        </message>
        <message>
            <source>It has read a health card.</source>
            <translation>Den har lest et helsekort.</translation>
        </message>
        <message>
            <source>It has read a card, but not all of it. Slide it slowly, in one go.</source>
            <translation>Den har lest et kort, men ikke alt. Dra det sakte i ett drag.</translation>
        </message>
        <message>
            <source>It has read a booking code.</source>
            <translation>Den har lest koden til en time.</translation>
        </message>
        <message>
            <source>It has read a ticket.</source>
            <translation>Den har lest en billett.</translation>
        </message>
        <message>
            <source>It has read something else.</source>
            <translation>Den har lest noe annet.</translation>
        </message>
        <message>
            <source>Nothing can speak here: ask IT to install the extra kiosk-voice.</source>
            <translation>Ingenting kan snakke her: be IT om å installere tillegget kiosk-voice.</translation>
        </message>
        <message>
            <source>Switch reading aloud on, save, and come back to hear it.</source>
            <translation>Slå på opplesing, lagre, og kom tilbake for å høre den.</translation>
        </message>
        <message>
            <source>This computer has no voice. Ask IT to install one.</source>
            <translation>Denne datamaskinen har ingen stemme. Be IT om å installere en.</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>Vi spør serveren …</translation>
        </message>
        <message>
            <source>The server answers and knows this stand.</source>
            <translation>Serveren svarer og kjenner kiosken.</translation>
        </message>
        <message>
            <source>No answer from the server. Check the address and the cable.</source>
            <translation>Serveren svarer ikke. Sjekk adressen og kabelen.</translation>
        </message>
        <message>
            <source>The server does not let this stand in. Check the site, or ask IT for a new token.</source>
            <translation>Serveren slipper ikke kiosken inn. Sjekk stedet, eller be IT om en ny tilgangsnøkkel.</translation>
        </message>
        <message>
            <source>The site has no stand of that name.</source>
            <translation>Stedet har ingen kiosk med det navnet.</translation>
        </message>
    </context>
</TS>
