<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
    <context>
        <name>AccessBar</name>
        <message>
            <source>Use the whole screen</source>
            <translation>Brug hele skærmen</translation>
        </message>
        <message>
            <source>Everything further down</source>
            <translation>Flyt alt længere ned</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Stop oplæsning</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Læs højt</translation>
        </message>
        <message>
            <source>Say again</source>
            <translation>Sig det igen</translation>
        </message>
    </context>
    <context>
        <name>AdvicePage</name>
        <message>
            <source>Find a time that suits you</source>
            <translation>Find en tid, der passer dig</translation>
        </message>
        <message>
            <source>Almost there</source>
            <translation>Du er der næsten</translation>
        </message>
        <message>
            <source>Only this is missing:</source>
            <translation>Kun dette mangler:</translation>
        </message>
        <message>
            <source>Only these are missing:</source>
            <translation>Kun disse ting mangler:</translation>
        </message>
        <message>
            <source>Book a time</source>
            <translation>Bestil en tid</translation>
        </message>
        <message>
            <source>Scan the code with your phone and choose a day that suits you.</source>
            <translation>Scan koden med din telefon, og vælg en dag, der passer dig.</translation>
        </message>
        <message>
            <source>Come back at %1 today</source>
            <translation>Kom igen kl. %1 i dag</translation>
        </message>
        <message>
            <source>We keep that time for you.</source>
            <translation>Vi holder tiden til dig.</translation>
        </message>
        <message>
            <source>Get the list by SMS</source>
            <translation>Få listen på sms</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Print listen</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Et øjeblik …</translation>
        </message>
        <message>
            <source>Take a number all the same</source>
            <translation>Tag et nummer alligevel</translation>
        </message>
        <message>
            <source>We do what we can today, and you come back with the rest.</source>
            <translation>Vi gør, hvad vi kan i dag, og du kommer igen med resten.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Færdig</translation>
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
            <translation>Din tid er gået</translation>
        </message>
        <message>
            <source>Your booking is for another day</source>
            <translation>Din tid er en anden dag</translation>
        </message>
        <message>
            <source>Your booking is at another centre</source>
            <translation>Din tid er i et andet center</translation>
        </message>
        <message>
            <source>We cannot find your booking</source>
            <translation>Vi kan ikke finde din tid</translation>
        </message>
        <message>
            <source>Take a seat, and check in from %1. It is not too late then.</source>
            <translation>Tag plads, og meld din ankomst fra kl. %1. Det er tidsnok.</translation>
        </message>
        <message>
            <source>You can take a number and wait, or book another time.</source>
            <translation>Du kan tage et nummer og vente eller bestille en ny tid.</translation>
        </message>
        <message>
            <source>Please book another time. We are glad to help you with it at the reception.</source>
            <translation>Bestil en ny tid. Vi hjælper dig gerne i receptionen.</translation>
        </message>
        <message>
            <source>We look forward to seeing you then.</source>
            <translation>Vi glæder os til at se dig der.</translation>
        </message>
        <message>
            <source>They expect you there. Ask us if you would like help to get there.</source>
            <translation>De venter dig der. Spørg os, hvis du vil have hjælp til at finde vej.</translation>
        </message>
        <message>
            <source>Perhaps a digit went wrong. Try again, or ask us for help.</source>
            <translation>Måske blev der tastet forkert. Prøv igen, eller bed os om hjælp.</translation>
        </message>
        <message>
            <source>Your booking</source>
            <translation>Din tid</translation>
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
            <translation>Tag et nummer i stedet</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>Bed om hjælp</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Færdig</translation>
        </message>
    </context>
    <context>
        <name>ArrivalTicket</name>
        <message>
            <source>You are checked in already</source>
            <translation>Din ankomst er allerede meldt</translation>
        </message>
        <message>
            <source>Good that you made it</source>
            <translation>Godt, at du nåede frem</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Velkommen</translation>
        </message>
        <message>
            <source>Your time has gone by. We fit you in as soon as we can.</source>
            <translation>Din tid er gået. Du kommer til, så snart vi kan.</translation>
        </message>
        <message>
            <source>First %1, then %2. You keep this number.</source>
            <translation>Først %1, så %2. Du beholder dette nummer.</translation>
        </message>
        <message>
            <source>We have told your caseworker that you are here.</source>
            <translation>Din sagsbehandler ved, at du er her.</translation>
        </message>
        <message>
            <source>We know that you are here.</source>
            <translation>Vi ved, at du er her.</translation>
        </message>
        <message>
            <source>Your number</source>
            <translation>Dit nummer</translation>
        </message>
        <message>
            <source>Your time</source>
            <translation>Din tid</translation>
        </message>
    </context>
    <context>
        <name>AskSheet</name>
        <message>
            <source>Leave kiosk mode?</source>
            <translation>Forlad kiosktilstand?</translation>
        </message>
        <message>
            <source>Restart the stand?</source>
            <translation>Genstart standeren?</translation>
        </message>
        <message>
            <source>Another server?</source>
            <translation>En anden server?</translation>
        </message>
        <message>
            <source>This stand will speak to another server. Does your IT know?</source>
            <translation>Denne stander kommer til at tale med en anden server. Ved jeres it det?</translation>
        </message>
        <message>
            <source>The stand ends and does not come back until it is started again.</source>
            <translation>Standeren lukker ned. Den kommer først igen, når nogen starter den.</translation>
        </message>
        <message>
            <source>It is back in some seconds.</source>
            <translation>Den er tilbage om få sekunder.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Forlad</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Genstart</translation>
        </message>
        <message>
            <source>Yes, IT knows</source>
            <translation>Ja, it ved det</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Bliv her</translation>
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
            <translation>Vi har hørt dig</translation>
        </message>
        <message>
            <source>Somebody is coming</source>
            <translation>Der kommer nogen</translation>
        </message>
        <message>
            <source>Nobody can come just now</source>
            <translation>Ingen kan komme lige nu</translation>
        </message>
        <message>
            <source>Ring, and we come to the door</source>
            <translation>Ring på, så kommer vi til døren</translation>
        </message>
        <message>
            <source>One moment.</source>
            <translation>Et øjeblik.</translation>
        </message>
        <message>
            <source>Please wait here. Somebody comes as soon as they can.</source>
            <translation>Vent her. Der kommer nogen, så snart de kan.</translation>
        </message>
        <message>
            <source>A colleague is on the way to the door.</source>
            <translation>En kollega er på vej til døren.</translation>
        </message>
        <message>
            <source>Please try again in a moment.</source>
            <translation>Prøv igen om lidt.</translation>
        </message>
        <message>
            <source>Please try again in a moment, or call us on %1.</source>
            <translation>Prøv igen om lidt, eller ring til os på %1.</translation>
        </message>
        <message>
            <source>Our door is locked to keep everybody safe.</source>
            <translation>Døren er låst, så alle er trygge.</translation>
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
            <translation>Din tid er bestilt</translation>
        </message>
        <message>
            <source>Write down the code, or take a picture of it.</source>
            <translation>Skriv koden ned, eller tag et billede af den.</translation>
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
            <translation>Din kode</translation>
        </message>
        <message>
            <source>Your code is %1</source>
            <translation>Din kode er %1</translation>
        </message>
        <message>
            <source>Come back a little before, and check in here with the code.</source>
            <translation>Kom lidt før, og meld din ankomst her med koden.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Færdig</translation>
        </message>
    </context>
    <context>
        <name>CheckInPage</name>
        <message>
            <source>I have a booking</source>
            <translation>Jeg har en tid</translation>
        </message>
        <message>
            <source>How shall we find your booking?</source>
            <translation>Hvordan skal vi finde din tid?</translation>
        </message>
        <message>
            <source>You can also scan the code in your letter, or swipe your yellow health card.</source>
            <translation>Du kan også scanne koden i dit brev eller køre dit gule sundhedskort igennem.</translation>
        </message>
        <message>
            <source>You can also scan the code in your letter.</source>
            <translation>Du kan også scanne koden i dit brev.</translation>
        </message>
        <message>
            <source>The code on my letter</source>
            <translation>Koden i mit brev</translation>
        </message>
        <message>
            <source>My birthday</source>
            <translation>Min fødselsdag</translation>
        </message>
        <message>
            <source>My phone number</source>
            <translation>Mit telefonnummer</translation>
        </message>
        <message>
            <source>It stands beside the square code, in the letter or the message.</source>
            <translation>Den står ved siden af den firkantede kode i brevet eller beskeden.</translation>
        </message>
        <message>
            <source>Only the day and the month.</source>
            <translation>Kun dag og måned.</translation>
        </message>
        <message>
            <source>Only the last four digits.</source>
            <translation>Kun de sidste fire cifre.</translation>
        </message>
    </context>
    <context>
        <name>ClosedPage</name>
        <message>
            <source>We are closed now</source>
            <translation>Vi har lukket nu</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Åben nu</translation>
        </message>
        <message>
            <source>Open today until %1</source>
            <translation>Åben i dag til kl. %1</translation>
        </message>
        <message>
            <source>Our opening hours</source>
            <translation>Vores åbningstider</translation>
        </message>
        <message>
            <source>Help at other places</source>
            <translation>Hjælp andre steder</translation>
        </message>
        <message>
            <source>See what to bring</source>
            <translation>Se, hvad du skal have med</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>You cannot take a number now.</source>
            <translation>Du kan ikke tage et nummer nu.</translation>
        </message>
        <message>
            <source>Here you need a time.</source>
            <translation>Her skal du have en tid.</translation>
        </message>
        <message>
            <source>Only with a booking</source>
            <translation>Kun med bestilt tid</translation>
        </message>
        <message>
            <source>Book for %1 today</source>
            <translation>Bestil tid kl. %1 i dag</translation>
        </message>
        <message>
            <source>A shorter wait: come back at that time.</source>
            <translation>Kortere ventetid: kom igen til den tid.</translation>
        </message>
        <message>
            <source>The first free time today.</source>
            <translation>Den første ledige tid i dag.</translation>
        </message>
        <message>
            <source>Be rung instead</source>
            <translation>Bliv ringet op i stedet</translation>
        </message>
        <message>
            <source>Leave your number, and you need not stay here.</source>
            <translation>Giv os dit nummer, så kan du gå.</translation>
        </message>
        <message>
            <source>Book a time from your phone</source>
            <translation>Bestil tid fra din telefon</translation>
        </message>
        <message>
            <source>Have this with you</source>
            <translation>Hav dette med</translation>
        </message>
        <message>
            <source>I am missing something</source>
            <translation>Jeg mangler noget</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Et øjeblik …</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Færdig</translation>
        </message>
        <message>
            <source>I have it all</source>
            <translation>Jeg har det hele</translation>
        </message>
        <message>
            <source>Take a number</source>
            <translation>Tag et nummer</translation>
        </message>
    </context>
    <context>
        <name>DraftBanner</name>
        <message>
            <source>Draft – not open</source>
            <translation>Kladde – ikke åbent</translation>
        </message>
        <message>
            <source>No number is given, and nothing is sent.</source>
            <translation>Der gives intet nummer, og intet sendes.</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Afslut</translation>
        </message>
    </context>
    <context>
        <name>EditView</name>
        <message>
            <source>Use this</source>
            <translation>Brug dette</translation>
        </message>
    </context>
    <context>
        <name>EntryPage</name>
        <message>
            <source>I have a booking</source>
            <translation>Jeg har en tid</translation>
        </message>
        <message>
            <source>More than one booking fits. The code tells us which is yours.</source>
            <translation>Flere tider passer. Koden viser, hvilken der er din.</translation>
        </message>
        <message>
            <source>What is the code on your letter?</source>
            <translation>Hvad er koden i dit brev?</translation>
        </message>
        <message>
            <source>When is your birthday?</source>
            <translation>Hvornår har du fødselsdag?</translation>
        </message>
        <message>
            <source>How does your phone number end?</source>
            <translation>Hvad ender dit telefonnummer på?</translation>
        </message>
        <message>
            <source>You can also hold the square code to the reader.</source>
            <translation>Du kan også holde den firkantede kode hen til læseren.</translation>
        </message>
        <message>
            <source>The day first, then the month. The 4th of March is 04 03.</source>
            <translation>Først dagen, så måneden. Den 4. marts er 04 03.</translation>
        </message>
        <message>
            <source>The last four digits are enough.</source>
            <translation>De sidste fire cifre er nok.</translation>
        </message>
        <message>
            <source>The code on your letter</source>
            <translation>Koden i dit brev</translation>
        </message>
        <message>
            <source>Day and month of your birthday</source>
            <translation>Dag og måned for din fødselsdag</translation>
        </message>
        <message>
            <source>The last four digits of your phone number</source>
            <translation>De sidste fire cifre i dit telefonnummer</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Et øjeblik …</translation>
        </message>
        <message>
            <source>Find my booking</source>
            <translation>Find min tid</translation>
        </message>
    </context>
    <context>
        <name>FeedbackPage</name>
        <message>
            <source>Very good</source>
            <translation>Meget godt</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Godt</translation>
        </message>
        <message>
            <source>All right</source>
            <translation>Okay</translation>
        </message>
        <message>
            <source>Not so good</source>
            <translation>Ikke så godt</translation>
        </message>
        <message>
            <source>Bad</source>
            <translation>Dårligt</translation>
        </message>
        <message>
            <source>Would you like to say why?</source>
            <translation>Vil du fortælle hvorfor?</translation>
        </message>
        <message>
            <source>How was your visit today?</source>
            <translation>Hvordan var dit besøg i dag?</translation>
        </message>
        <message>
            <source>Please write no names or numbers. Only we read it.</source>
            <translation>Skriv ingen navne eller numre. Kun vi læser det.</translation>
        </message>
        <message>
            <source>Your answer is anonymous.</source>
            <translation>Dit svar er anonymt.</translation>
        </message>
        <message>
            <source>Write here</source>
            <translation>Skriv her</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>Nej tak</translation>
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
            <translation>Reception</translation>
        </message>
        <message>
            <source>Asking %1 …</source>
            <translation>Spørger %1 …</translation>
        </message>
        <message>
            <source>This is no address. Write it as skranke.kommune.dk, or as 10.0.0.5:8150.</source>
            <translation>Det er ikke en adresse. Skriv den som skranke.kommune.dk eller som 10.0.0.5:8150.</translation>
        </message>
        <message>
            <source>No server of ours answers at %1. Is the network cable in, and the address right?</source>
            <translation>Ingen af vores servere svarer på %1. Sidder netkablet i, og er adressen rigtig?</translation>
        </message>
        <message>
            <source>Connected. One moment: the stand starts.</source>
            <translation>Forbundet. Et øjeblik: standeren starter.</translation>
        </message>
        <message>
            <source>Nothing can be saved on this computer. Call whoever installed it.</source>
            <translation>Intet kan gemmes på denne computer. Ring til den, der har installeret den.</translation>
        </message>
        <message>
            <source>Looking for servers on this network …</source>
            <translation>Leder efter servere på dette net …</translation>
        </message>
        <message>
            <source>Which server does this stand belong to?</source>
            <translation>Hvilken server hører denne stander til?</translation>
        </message>
        <message>
            <source>Type the server's address. IT knows it.</source>
            <translation>Skriv serverens adresse. It-afdelingen kender den.</translation>
        </message>
        <message>
            <source>Tap the one that is yours. If it does not stand here, type its address.</source>
            <translation>Tryk på jeres. Står den her ikke, så skriv dens adresse.</translation>
        </message>
        <message>
            <source>For example: skranke.kommune.dk</source>
            <translation>For eksempel: skranke.kommune.dk</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Forbind</translation>
        </message>
        <message>
            <source>Show what is found</source>
            <translation>Vis, hvad der er fundet</translation>
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
            <translation>Stuen</translation>
        </message>
        <message>
            <source>Basement</source>
            <translation>Kælder</translation>
        </message>
        <message>
            <source>Floor %1</source>
            <translation>%1. sal</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Sprog: %1</translation>
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
            <translation>Stop oplæsning</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Læs højt</translation>
        </message>
        <message>
            <source>Say again</source>
            <translation>Sig det igen</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hjælp</translation>
        </message>
    </context>
    <context>
        <name>FormPage</name>
        <message>
            <source>set by IT</source>
            <translation>styres af it</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>ikke gemt</translation>
        </message>
        <message>
            <source>Hear the voice</source>
            <translation>Hør stemmen</translation>
        </message>
        <message>
            <source>Hello. This is how I read aloud.</source>
            <translation>Hej. Sådan læser jeg højt.</translation>
        </message>
        <message>
            <source>Check the connection</source>
            <translation>Tjek forbindelsen</translation>
        </message>
    </context>
    <context>
        <name>HelpLine</name>
        <message>
            <source>Somebody is coming to you.</source>
            <translation>Der kommer nogen hen til dig.</translation>
        </message>
        <message>
            <source>We have called for somebody to help you.</source>
            <translation>Vi har tilkaldt en, der kan hjælpe dig.</translation>
        </message>
    </context>
    <context>
        <name>HelpSheet</name>
        <message>
            <source>We have called for somebody</source>
            <translation>Vi har tilkaldt en</translation>
        </message>
        <message>
            <source>Somebody is coming</source>
            <translation>Der kommer nogen</translation>
        </message>
        <message>
            <source>We could not call just now</source>
            <translation>Vi kunne ikke tilkalde nogen lige nu</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>Sådan gør du</translation>
        </message>
        <message>
            <source>Please stay by the stand. You can go on in the meantime.</source>
            <translation>Bliv ved standeren. Du kan godt fortsætte imens.</translation>
        </message>
        <message>
            <source>A colleague is on the way to you.</source>
            <translation>En kollega er på vej til dig.</translation>
        </message>
        <message>
            <source>Please ask at the reception, or try again in a moment.</source>
            <translation>Spørg i receptionen, eller prøv igen om lidt.</translation>
        </message>
        <message>
            <source>Tap what you have come for. We say what to bring, and you get a number.</source>
            <translation>Tryk på det, du er kommet for. Vi siger, hvad du skal have med, og du får et nummer.</translation>
        </message>
        <message>
            <source>Would you rather talk to someone? We are glad to come to you.</source>
            <translation>Vil du hellere tale med en? Vi kommer gerne hen til dig.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Et øjeblik …</translation>
        </message>
        <message>
            <source>Call somebody to me</source>
            <translation>Tilkald en medarbejder</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsæt</translation>
        </message>
        <message>
            <source>Take a seat. The screen shows your number when it is your turn.</source>
            <translation>Sæt dig ned. Skærmen viser dit nummer, når det er din tur.</translation>
        </message>
        <message>
            <source>Got it</source>
            <translation>Forstået</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>There is nothing to choose here just now</source>
            <translation>Der er ikke noget at vælge her lige nu</translation>
        </message>
        <message>
            <source>How can we help you?</source>
            <translation>Hvad kan vi hjælpe med?</translation>
        </message>
        <message>
            <source>Please ask at the reception. We are glad to help you there.</source>
            <translation>Spørg i receptionen. Der hjælper vi dig gerne.</translation>
        </message>
        <message>
            <source>Popular now</source>
            <translation>Mange vælger nu</translation>
        </message>
        <message>
            <source>One moment, we are getting ready.</source>
            <translation>Et øjeblik, vi gør klar.</translation>
        </message>
    </context>
    <context>
        <name>IdleSheet</name>
        <message>
            <source>Are you still here?</source>
            <translation>Er du her stadig?</translation>
        </message>
        <message numerus="yes">
            <source>We clear the screen in %n seconds, so that nobody sees what you have chosen.</source>
            <translation>
                <numerusform>Vi rydder skærmen om %n sekund, så ingen ser, hvad du har valgt.</numerusform>
                <numerusform>Vi rydder skærmen om %n sekunder, så ingen ser, hvad du har valgt.</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>Jeg har brug for mere tid</translation>
        </message>
        <message>
            <source>I am done</source>
            <translation>Jeg er færdig</translation>
        </message>
    </context>
    <context>
        <name>InformationPage</name>
        <message>
            <source>Good to know</source>
            <translation>Godt at vide</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Read more on your phone</source>
            <translation>Læs mere på din telefon</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Færdig</translation>
        </message>
    </context>
    <context>
        <name>KeyCap</name>
        <message>
            <source>Erase</source>
            <translation>Slet</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Mellemrum</translation>
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
            <translation>Vælg dit sprog</translation>
        </message>
    </context>
    <context>
        <name>LetterPage</name>
        <message>
            <source>I have a booking</source>
            <translation>Jeg har en tid</translation>
        </message>
        <message>
            <source>What does your first name begin with?</source>
            <translation>Hvad begynder dit fornavn med?</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Et øjeblik …</translation>
        </message>
        <message>
            <source>More than one booking fits. The letter tells us which is yours.</source>
            <translation>Flere tider passer. Bogstavet viser, hvilken der er din.</translation>
        </message>
    </context>
    <context>
        <name>LogPage</name>
        <message>
            <source>Warnings only</source>
            <translation>Kun advarsler</translation>
        </message>
        <message>
            <source>There is nothing in the log.</source>
            <translation>Der står ikke noget i loggen.</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Reception</source>
            <translation>Reception</translation>
        </message>
    </context>
    <context>
        <name>MaintenanceLayer</name>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>The settings could not be written. Ask IT to look at the disk and the folder's rights.</source>
            <translation>Indstillingerne kunne ikke gemmes. Bed it-afdelingen om at se på disken og mappens rettigheder.</translation>
        </message>
        <message>
            <source>Asking the server first …</source>
            <translation>Vi spørger først serveren …</translation>
        </message>
        <message numerus="yes">
            <source>Save %n change(s) and restart</source>
            <translation>
                <numerusform>Gem %n ændring, og genstart</numerusform>
                <numerusform>Gem %n ændringer, og genstart</numerusform>
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
            <translation>Kort over vejen til %1</translation>
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
            <translation>Hvad mangler du?</translation>
        </message>
        <message>
            <source>Tap all that you do not have with you.</source>
            <translation>Tryk på alt det, du ikke har med.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsæt</translation>
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
            <translation>Denne stander kan ikke give numre lige nu. Spørg en medarbejder.</translation>
        </message>
        <message>
            <source>No connection to the counter right now. We keep trying.</source>
            <translation>Ingen forbindelse til skranken lige nu. Vi prøver igen.</translation>
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
            <translation>Lukket i dag: %1</translation>
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
            <translation>Åbner i dag kl. %1</translation>
        </message>
        <message>
            <source>Opens tomorrow at %1</source>
            <translation>Åbner i morgen kl. %1</translation>
        </message>
        <message>
            <source>Opens %1 at %2</source>
            <translation>Åbner %1 kl. %2</translation>
        </message>
        <message>
            <source>Opens next %1 at %2</source>
            <translation>Åbner næste %1 kl. %2</translation>
        </message>
        <message>
            <source>Closed now</source>
            <translation>Lukket nu</translation>
        </message>
        <message>
            <source>We open again today at %1.</source>
            <translation>Vi åbner igen i dag kl. %1.</translation>
        </message>
        <message>
            <source>We open again tomorrow at %1.</source>
            <translation>Vi åbner igen i morgen kl. %1.</translation>
        </message>
        <message>
            <source>We open again on %1 at %2.</source>
            <translation>Vi åbner igen %1 kl. %2.</translation>
        </message>
        <message>
            <source>We open again next %1 at %2.</source>
            <translation>Vi åbner igen næste %1 kl. %2.</translation>
        </message>
        <message>
            <source>Please ask at the reception when you can come.</source>
            <translation>Spørg i receptionen, hvornår du kan komme.</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Placering</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>Scanner</translation>
        </message>
        <message>
            <source>Not yet sent</source>
            <translation>Ikke sendt endnu</translation>
        </message>
        <message>
            <source>Restart the stand</source>
            <translation>Genstart standeren</translation>
        </message>
        <message>
            <source>Leave kiosk mode</source>
            <translation>Forlad kiosktilstand</translation>
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
            <translation>Side %1 af %2</translation>
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
            <translation>Reception</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Forbundet</translation>
        </message>
        <message>
            <source>This stand cannot remember where it belongs</source>
            <translation>Standeren kan ikke huske, hvor den hører til</translation>
        </message>
        <message>
            <source>This stand is no longer connected</source>
            <translation>Denne stander er ikke længere forbundet</translation>
        </message>
        <message>
            <source>This stand is new here</source>
            <translation>Denne stander er ny her</translation>
        </message>
        <message>
            <source>One moment: the stand starts.</source>
            <translation>Et øjeblik: standeren starter.</translation>
        </message>
        <message>
            <source>It was connected, but nothing can be saved on this computer. Call whoever installed it.</source>
            <translation>Den blev forbundet, men intet kan gemmes på denne computer. Ring til den, der har installeret den.</translation>
        </message>
        <message>
            <source>Please call whoever looks after the stands.</source>
            <translation>Ring venligst til den, der passer standerne.</translation>
        </message>
        <message>
            <source>Please call %1.</source>
            <translation>Ring venligst til %1.</translation>
        </message>
        <message>
            <source>A superuser connects it: in the tray, under Settings and Devices, choose “Add a stand” and type the code that stands here.</source>
            <translation>En superbruger forbinder den: vælg “Tilføj en stander” under Indstillinger og Enheder i medarbejderprogrammet, og skriv koden, der står her.</translation>
        </message>
        <message>
            <source>The code holds for 15 minutes. Then a new one comes by itself.</source>
            <translation>Koden gælder i 15 minutter. Så kommer der en ny af sig selv.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Is the network cable in? The stand tries again by itself.</source>
            <translation>Serveren svarer ikke. Sidder netkablet i? Standeren prøver igen af sig selv.</translation>
        </message>
        <message>
            <source>Asking for a code …</source>
            <translation>Henter en kode …</translation>
        </message>
        <message>
            <source>Please take a number elsewhere, or call %1.</source>
            <translation>Tag venligst et nummer et andet sted, eller ring til %1.</translation>
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
            <translation>Tag din seddel herunder</translation>
        </message>
        <message>
            <source>Your slip is being printed</source>
            <translation>Din seddel bliver printet</translation>
        </message>
        <message>
            <source>Your slip has not come yet. If it does not come, please ask at the reception.</source>
            <translation>Din seddel er ikke kommet endnu. Kommer den ikke, så spørg i receptionen.</translation>
        </message>
        <message>
            <source>Your slip should lie below. If not, please ask at the reception.</source>
            <translation>Din seddel ligger nok herunder. Ellers spørg i receptionen.</translation>
        </message>
        <message>
            <source>The printer has run out of paper. Please ask at the reception.</source>
            <translation>Printeren mangler papir. Spørg i receptionen.</translation>
        </message>
        <message>
            <source>The printer cannot help just now. Please ask at the reception.</source>
            <translation>Printeren kan ikke hjælpe lige nu. Spørg i receptionen.</translation>
        </message>
        <message>
            <source>Take your ticket below</source>
            <translation>Tag din billet herunder</translation>
        </message>
        <message>
            <source>Your ticket is being printed</source>
            <translation>Din billet bliver printet</translation>
        </message>
        <message>
            <source>Your ticket has not come yet. Remember your number %1.</source>
            <translation>Din billet er ikke kommet endnu. Husk nummeret %1.</translation>
        </message>
        <message>
            <source>Your ticket should lie below. If not, just remember your number %1.</source>
            <translation>Din billet ligger nok herunder. Ellers kan du bare huske nummeret %1.</translation>
        </message>
        <message>
            <source>Remember your number %1.</source>
            <translation>Husk dit nummer %1.</translation>
        </message>
        <message>
            <source>The printer has run out of paper. Remember your number %1.</source>
            <translation>Printeren mangler papir. Husk nummeret %1.</translation>
        </message>
        <message>
            <source>The printer is being looked after. Remember your number %1.</source>
            <translation>Printeren bliver set efter. Husk nummeret %1.</translation>
        </message>
        <message>
            <source>The printer does not answer. Remember your number %1.</source>
            <translation>Printeren svarer ikke. Husk nummeret %1.</translation>
        </message>
        <message>
            <source>Your number is on its way to your phone.</source>
            <translation>Dit nummer er på vej til din telefon.</translation>
        </message>
        <message>
            <source>The screen shows your number when it is your turn.</source>
            <translation>Skærmen viser dit nummer, når det er din tur.</translation>
        </message>
    </context>
    <context>
        <name>PhonePage</name>
        <message>
            <source>By SMS</source>
            <translation>På sms</translation>
        </message>
        <message>
            <source>What is your phone number?</source>
            <translation>Hvad er dit telefonnummer?</translation>
        </message>
        <message>
            <source>Where may we ring you?</source>
            <translation>Hvilket nummer må vi ringe til?</translation>
        </message>
        <message>
            <source>We forget the number once the message has gone.</source>
            <translation>Vi glemmer nummeret, når beskeden er sendt.</translation>
        </message>
        <message>
            <source>Only whoever rings you sees the number, and it is erased afterwards.</source>
            <translation>Kun den, der ringer, ser det, og så slettes det.</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Telefonnummer</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Et øjeblik …</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>Ring me</source>
            <translation>Ring mig op</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message numerus="yes">
            <source>Too many tries. Wait %n minute(s).</source>
            <translation>
                <numerusform>For mange forsøg. Vent %n minut.</numerusform>
                <numerusform>For mange forsøg. Vent %n minutter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too many tries. Wait %n second(s).</source>
            <translation>
                <numerusform>For mange forsøg. Vent %n sekund.</numerusform>
                <numerusform>For mange forsøg. Vent %n sekunder.</numerusform>
            </translation>
        </message>
        <message>
            <source>That is not the PIN. Try again.</source>
            <translation>Det er ikke den rigtige PIN-kode. Prøv igen.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Et øjeblik …</translation>
        </message>
        <message>
            <source>Type the PIN for this stand.</source>
            <translation>Tast PIN-koden til standeren.</translation>
        </message>
        <message numerus="yes">
            <source>PIN, %n digit(s) typed</source>
            <translation>
                <numerusform>PIN-kode, %n ciffer tastet</numerusform>
                <numerusform>PIN-kode, %n cifre tastet</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åbn</translation>
        </message>
    </context>
    <context>
        <name>QrCard</name>
        <message>
            <source>Scan the code with your phone.</source>
            <translation>Scan koden med din telefon.</translation>
        </message>
    </context>
    <context>
        <name>QuestionPage</name>
        <message>
            <source>%1. Question %2 of %3</source>
            <translation>%1. Spørgsmål %2 af %3</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
    </context>
    <context>
        <name>ReferralPage</name>
        <message>
            <source>They can help you with this</source>
            <translation>De kan hjælpe dig med det her</translation>
        </message>
        <message>
            <source>Open now until %1</source>
            <translation>Åben nu til kl. %1</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>Pr. telefon</translation>
        </message>
        <message>
            <source>Read more</source>
            <translation>Læs mere</translation>
        </message>
        <message>
            <source>Read more on your phone</source>
            <translation>Læs mere på din telefon</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Åbningstider</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Åben nu</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>The way there</source>
            <translation>Vejen derhen</translation>
        </message>
        <message>
            <source>Get the address by SMS</source>
            <translation>Få adressen på sms</translation>
        </message>
        <message>
            <source>Print the address</source>
            <translation>Print adressen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Færdig</translation>
        </message>
    </context>
    <context>
        <name>RingLine</name>
        <message>
            <source>You can ring us</source>
            <translation>Du kan ringe til os</translation>
        </message>
        <message>
            <source>You can ring now</source>
            <translation>Du kan ringe nu</translation>
        </message>
        <message>
            <source>You can ring now, until %1</source>
            <translation>Du kan ringe nu, indtil kl. %1</translation>
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
            <translation>Du kan ringe næste %1 fra kl. %2</translation>
        </message>
        <message>
            <source>Nobody answers just now</source>
            <translation>Ingen svarer lige nu</translation>
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
            <translation>Højst %1 mm i diameter</translation>
        </message>
        <message>
            <source>A fingernail leaves a dark line outside</source>
            <translation>En negl laver en mørk streg på ydersiden</translation>
        </message>
    </context>
    <context>
        <name>RollPage</name>
        <message>
            <source>The right roll</source>
            <translation>Den rigtige rulle</translation>
        </message>
        <message>
            <source>Open the stand</source>
            <translation>Åbn standeren</translation>
        </message>
        <message>
            <source>Open the lid</source>
            <translation>Åbn låget</translation>
        </message>
        <message>
            <source>Hang up the roll</source>
            <translation>Hæng rullen op</translation>
        </message>
        <message>
            <source>Put in the roll</source>
            <translation>Læg rullen i</translation>
        </message>
        <message>
            <source>Push in the paper</source>
            <translation>Skub papiret ind</translation>
        </message>
        <message>
            <source>Pull out paper</source>
            <translation>Træk papir ud</translation>
        </message>
        <message>
            <source>Close the lid</source>
            <translation>Luk låget</translation>
        </message>
        <message>
            <source>Test slip</source>
            <translation>Prøveseddel</translation>
        </message>
        <message>
            <source>Find the right roll</source>
            <translation>Find den rigtige rulle</translation>
        </message>
        <message>
            <source>Open the back of the stand</source>
            <translation>Åbn standeren bagpå</translation>
        </message>
        <message>
            <source>Open the printer's lid</source>
            <translation>Åbn låget på printeren</translation>
        </message>
        <message>
            <source>Turn the roll around</source>
            <translation>Vend rullen om</translation>
        </message>
        <message>
            <source>Hang the new roll on the axle</source>
            <translation>Hæng den nye rulle på akslen</translation>
        </message>
        <message>
            <source>Take the old roll out and put the new one in</source>
            <translation>Tag den gamle rulle ud, og læg den nye i</translation>
        </message>
        <message>
            <source>Push the paper into the slot until the printer takes it</source>
            <translation>Skub papiret ind i sprækken, til printeren tager fat</translation>
        </message>
        <message>
            <source>Pull out a hand's breadth of paper</source>
            <translation>Træk en håndsbred papir ud</translation>
        </message>
        <message>
            <source>Close the lid until it clicks</source>
            <translation>Luk låget, til det klikker</translation>
        </message>
        <message>
            <source>No test slip came</source>
            <translation>Der kom ingen prøveseddel</translation>
        </message>
        <message>
            <source>A test slip is coming</source>
            <translation>Nu kommer en prøveseddel</translation>
        </message>
        <message>
            <source>Waiting for the printer</source>
            <translation>Vi venter på printeren</translation>
        </message>
        <message>
            <source>How does the slip look?</source>
            <translation>Hvordan ser sedlen ud?</translation>
        </message>
        <message>
            <source>Done. The stand prints again.</source>
            <translation>Færdig. Standeren printer igen.</translation>
        </message>
        <message>
            <source>Hold it against the screen: it must be as wide as the strip with the tick. A till roll of another width does not fit.</source>
            <translation>Hold den op mod skærmen. Den skal være lige så bred som striben med fluebenet. En kasserulle i en anden bredde passer ikke.</translation>
        </message>
        <message>
            <source>This page goes on by itself when it is open.</source>
            <translation>Siden går selv videre, når låget er åbent.</translation>
        </message>
        <message>
            <source>You need the key of the stand.</source>
            <translation>Du skal bruge nøglen til standeren.</translation>
        </message>
        <message>
            <source>Look for a button or a lever at the lid.</source>
            <translation>Se efter en knap eller et håndtag ved låget.</translation>
        </message>
        <message>
            <source>The end of the paper comes from the top and points to the printer.</source>
            <translation>Papirets ende kommer ovenfra og peger mod printeren.</translation>
        </message>
        <message>
            <source>The end of the paper comes from below and points to the front.</source>
            <translation>Papirets ende kommer nedefra og peger fremad.</translation>
        </message>
        <message>
            <source>Cut the end straight first. The printer draws it in by itself.</source>
            <translation>Klip først enden helt lige. Printeren trækker den selv ind.</translation>
        </message>
        <message>
            <source>Lay it straight over the edge of the printer.</source>
            <translation>Læg det lige ud over printerens kant.</translation>
        </message>
        <message>
            <source>Press on both sides. This page goes on by itself.</source>
            <translation>Tryk i begge sider. Så går det videre af sig selv.</translation>
        </message>
        <message>
            <source>Press on both sides.</source>
            <translation>Tryk i begge sider.</translation>
        </message>
        <message>
            <source>Wait a moment. Do not pull the paper.</source>
            <translation>Vent lidt. Træk ikke i papiret.</translation>
        </message>
        <message>
            <source>The printer does not say whether it came. Did it come out?</source>
            <translation>Printeren kan ikke sige, om sedlen kom. Er den kommet ud?</translation>
        </message>
        <message>
            <source>Take it and look at it.</source>
            <translation>Tag den, og se på den.</translation>
        </message>
        <message>
            <source>Close and lock the stand. Thank you!</source>
            <translation>Luk standeren, og lås den. Tak!</translation>
        </message>
        <message>
            <source>Thank you! You may tear off the slip and throw it away.</source>
            <translation>Tak! Du kan rive sedlen af og smide den ud.</translation>
        </message>
        <message>
            <source>The slip was blank: the wrong side of the paper faced the printer.</source>
            <translation>Sedlen var tom. Papirets forkerte side vendte mod printeren.</translation>
        </message>
        <message>
            <source>That roll does not fit. Find one as wide as the strip with the tick.</source>
            <translation>Den rulle passer ikke. Find en, der er lige så bred som striben med fluebenet.</translation>
        </message>
        <message>
            <source>The printer sees no paper. Push the end in a little further.</source>
            <translation>Printeren kan ikke se papiret. Skub enden lidt længere ind.</translation>
        </message>
        <message>
            <source>The printer sees no paper. Open the lid again and pull out more of it.</source>
            <translation>Printeren kan ikke se papiret. Åbn låget igen, og træk mere papir ud.</translation>
        </message>
        <message>
            <source>The printer says that the lid is still open. Press until it clicks.</source>
            <translation>Printeren siger, at låget stadig er åbent. Tryk, til det klikker.</translation>
        </message>
        <message>
            <source>The printer says that little paper is left. Was it a new roll?</source>
            <translation>Printeren siger, at der kun er lidt papir tilbage. Var det en ny rulle?</translation>
        </message>
        <message>
            <source>The printer has a jam. Open it, take out loose paper, and close it again.</source>
            <translation>Papiret sidder fast i printeren. Åbn den, tag løst papir ud, og luk den igen.</translation>
        </message>
        <message>
            <source>The printer does not answer. Is it switched on? Is its cable in?</source>
            <translation>Printeren svarer ikke. Er den tændt? Sidder kablet i?</translation>
        </message>
        <message>
            <source>The printer's own flap is open. Press it shut.</source>
            <translation>Printerens egen klap er åben. Tryk den i.</translation>
        </message>
        <message>
            <source>Try another slip, or go back and look at the roll.</source>
            <translation>Prøv en ny seddel, eller gå tilbage og se til rullen.</translation>
        </message>
        <message>
            <source>New paper roll</source>
            <translation>Ny papirrulle</translation>
        </message>
        <message>
            <source>New paper roll, step %1 of %2</source>
            <translation>Ny papirrulle, trin %1 af %2</translation>
        </message>
        <message>
            <source>I can read it</source>
            <translation>Jeg kan læse den</translation>
        </message>
        <message>
            <source>It is blank</source>
            <translation>Den er tom</translation>
        </message>
        <message>
            <source>A side is missing</source>
            <translation>Den ene side mangler</translation>
        </message>
        <message>
            <source>Back to the stand</source>
            <translation>Tilbage til standeren</translation>
        </message>
        <message>
            <source>Print another test slip</source>
            <translation>Print en ny prøveseddel</translation>
        </message>
        <message>
            <source>I have this roll</source>
            <translation>Den rulle har jeg</translation>
        </message>
        <message>
            <source>I have done it</source>
            <translation>Det har jeg gjort</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Trin tilbage</translation>
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
            <translation>En ny seddel</translation>
        </message>
    </context>
    <context>
        <name>RollSteps</name>
        <message>
            <source>%1, done</source>
            <translation>%1, færdig</translation>
        </message>
    </context>
    <context>
        <name>ScanLine</name>
        <message>
            <source>We do not know this code. Try the one in your letter.</source>
            <translation>Vi kender ikke den kode. Prøv den i dit brev.</translation>
        </message>
        <message>
            <source>This number is not waiting any more. Take a new one, or ask a member of staff.</source>
            <translation>Nummeret gælder ikke mere. Tag et nyt, eller spørg en medarbejder.</translation>
        </message>
        <message>
            <source>We could not read the card. Swipe it once more, slowly.</source>
            <translation>Vi kunne ikke læse kortet. Kør det langsomt igennem en gang til.</translation>
        </message>
        <message>
            <source>You do not need your health card here. Use the code in your letter.</source>
            <translation>Du skal ikke bruge dit sundhedskort her. Brug koden i dit brev.</translation>
        </message>
        <message>
            <source>We cannot read cards just now. Use the code in your letter.</source>
            <translation>Vi kan ikke læse kort lige nu. Brug koden i dit brev.</translation>
        </message>
    </context>
    <context>
        <name>ScrollRail</name>
        <message>
            <source>Scroll up</source>
            <translation>Rul op</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>Rul ned</translation>
        </message>
    </context>
    <context>
        <name>SearchButton</name>
        <message>
            <source>Search in your own words</source>
            <translation>Søg med dine egne ord</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>What is it about?</source>
            <translation>Hvad drejer det sig om?</translation>
        </message>
        <message>
            <source>For example: lost my wallet</source>
            <translation>For eksempel: mistet pung</translation>
        </message>
        <message>
            <source>We found nothing for these words. Try others, or call somebody with Help.</source>
            <translation>Vi fandt ikke noget. Prøv med andre ord, eller tryk på Hjælp.</translation>
        </message>
        <message>
            <source>Write in your own words. What fits comes here while you write.</source>
            <translation>Skriv med dine egne ord. Det, der passer, kommer her, mens du skriver.</translation>
        </message>
    </context>
    <context>
        <name>SentPage</name>
        <message>
            <source>Take it along</source>
            <translation>Tag den med</translation>
        </message>
        <message>
            <source>It is on its way to your phone</source>
            <translation>Den er på vej til din telefon</translation>
        </message>
        <message>
            <source>We will ring you</source>
            <translation>Vi ringer til dig</translation>
        </message>
        <message>
            <source>All that you need to know stands on it.</source>
            <translation>Alt, hvad du har brug for at vide, står på den.</translation>
        </message>
        <message>
            <source>We have forgotten your number again.</source>
            <translation>Vi har glemt dit nummer igen.</translation>
        </message>
        <message>
            <source>Somebody rings you as soon as they are free. Keep your phone with you.</source>
            <translation>En medarbejder ringer, så snart der er en ledig. Hav telefonen på dig.</translation>
        </message>
        <message>
            <source>Somebody rings you when we are open again. Keep your phone with you.</source>
            <translation>En medarbejder ringer, når vi har åbent igen. Hav telefonen på dig.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Færdig</translation>
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
            <translation>kan ikke vælges nu</translation>
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
            <translation>Tak</translation>
        </message>
        <message>
            <source>It helps us to do better. Have a good day.</source>
            <translation>Det hjælper os med at blive bedre. Hav en god dag.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Færdig</translation>
        </message>
    </context>
    <context>
        <name>Ticket</name>
        <message>
            <source>Your number</source>
            <translation>Dit nummer</translation>
        </message>
        <message>
            <source>You are next</source>
            <translation>Du er den næste</translation>
        </message>
        <message numerus="yes">
            <source>%n before you</source>
            <translation>
                <numerusform>%n før dig</numerusform>
                <numerusform>%n før dig</numerusform>
            </translation>
        </message>
        <message>
            <source>Less than 5 minutes</source>
            <translation>Under 5 minutter</translation>
        </message>
        <message>
            <source>About %1 minutes</source>
            <translation>Cirka %1 minutter</translation>
        </message>
        <message>
            <source>At most %1 minutes</source>
            <translation>Højst %1 minutter</translation>
        </message>
        <message>
            <source>Your time</source>
            <translation>Din tid</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Din kode</translation>
        </message>
        <message>
            <source>Check in with it at the stand, a little before your time.</source>
            <translation>Meld din ankomst med den ved standeren lidt før din tid.</translation>
        </message>
        <message>
            <source>Bring this along for</source>
            <translation>Hav dette med til</translation>
        </message>
        <message>
            <source>Book a time here</source>
            <translation>Bestil tid her</translation>
        </message>
        <message>
            <source>Please go here instead</source>
            <translation>Gå i stedet hertil</translation>
        </message>
        <message>
            <source>Read more here</source>
            <translation>Læs mere her</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Åbningstider</translation>
        </message>
        <message>
            <source>Wait here</source>
            <translation>Vent her</translation>
        </message>
        <message>
            <source>The screen shows your number when it is your turn.</source>
            <translation>Skærmen viser dit nummer, når det er din tur.</translation>
        </message>
        <message>
            <source>Have ready</source>
            <translation>Hav klar</translation>
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
            <translation>Prøveprint</translation>
        </message>
        <message>
            <source>Both arrows are whole? Then the roll and the width fit.</source>
            <translation>Er begge pile hele? Så passer rullen og bredden.</translation>
        </message>
        <message>
            <source>The patches go evenly from pale to black? Then the density fits.</source>
            <translation>Går felterne jævnt fra lys til sort? Så er printet tilpas mørkt.</translation>
        </message>
        <message>
            <source>Passport and ID card</source>
            <translation>Pas og id-kort</translation>
        </message>
        <message>
            <source>Area A, ground floor</source>
            <translation>Område A, stuen</translation>
        </message>
        <message>
            <source>Your current passport</source>
            <translation>Dit nuværende pas</translation>
        </message>
        <message>
            <source>A photo of yourself</source>
            <translation>Et foto af dig selv</translation>
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
            <translation>Det er din tur nu</translation>
        </message>
        <message>
            <source>It is your turn. Go to %1</source>
            <translation>Det er din tur. Gå til %1</translation>
        </message>
        <message>
            <source>Nobody was waiting before you</source>
            <translation>Ingen ventede før dig</translation>
        </message>
        <message numerus="yes">
            <source>%n were waiting before you</source>
            <translation>
                <numerusform>%n ventede før dig</numerusform>
                <numerusform>%n ventede før dig</numerusform>
            </translation>
        </message>
        <message>
            <source>You are next</source>
            <translation>Du er den næste</translation>
        </message>
        <message numerus="yes">
            <source>There are %n before you</source>
            <translation>
                <numerusform>Der er %n før dig</numerusform>
                <numerusform>Der er %n før dig</numerusform>
            </translation>
        </message>
        <message>
            <source>Get your number by SMS</source>
            <translation>Få nummeret på sms</translation>
        </message>
        <message>
            <source>Print it again</source>
            <translation>Print det igen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Færdig</translation>
        </message>
    </context>
    <context>
        <name>TicketView</name>
        <message>
            <source>The ticket as it will be printed</source>
            <translation>Sådan bliver billetten printet</translation>
        </message>
        <message>
            <source>Printer: %1</source>
            <translation>Printer: %1</translation>
        </message>
        <message>
            <source>Save first to print at the new address.</source>
            <translation>Gem først for at printe på den nye adresse.</translation>
        </message>
        <message>
            <source>Print a test</source>
            <translation>Print en prøve</translation>
        </message>
    </context>
    <context>
        <name>TileGrid</name>
        <message>
            <source>Written in another language</source>
            <translation>Skrevet på et andet sprog</translation>
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
            <translation>Fortæl, at du er her</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Åben nu</translation>
        </message>
        <message>
            <source>At another place</source>
            <translation>Et andet sted</translation>
        </message>
        <message>
            <source>I have a booking</source>
            <translation>Jeg har en tid</translation>
        </message>
    </context>
    <context>
        <name>TroublePage</name>
        <message>
            <source>We have just closed here</source>
            <translation>Vi har lige lukket her</translation>
        </message>
        <message>
            <source>This is not offered here just now</source>
            <translation>Det kan du ikke få her lige nu</translation>
        </message>
        <message>
            <source>We cannot reach the counter just now</source>
            <translation>Vi kan ikke få fat i skranken lige nu</translation>
        </message>
        <message>
            <source>It could not be sent</source>
            <translation>Det kunne ikke sendes</translation>
        </message>
        <message>
            <source>This stand needs a helping hand</source>
            <translation>Standeren trænger til en hjælpende hånd</translation>
        </message>
        <message>
            <source>Go back and choose something else, or ask at the reception.</source>
            <translation>Gå tilbage, og vælg noget andet, eller spørg i receptionen.</translation>
        </message>
        <message>
            <source>Wait a moment and try again. If it still does not work, ask at the reception: they can give you a number.</source>
            <translation>Vent et øjeblik, og prøv igen. Lykkes det ikke, så spørg i receptionen. De kan give dig et nummer.</translation>
        </message>
        <message>
            <source>Try again, or go back and choose another way.</source>
            <translation>Prøv igen, eller gå tilbage og vælg om.</translation>
        </message>
        <message>
            <source>Please ask at the reception: they can give you a number.</source>
            <translation>Spørg i receptionen. De kan give dig et nummer.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igen</translation>
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
            <translation>Under 5 minutter nu</translation>
        </message>
        <message>
            <source>About %1 minutes now</source>
            <translation>Cirka %1 minutter nu</translation>
        </message>
        <message>
            <source>About %1–%2 minutes now</source>
            <translation>Cirka %1–%2 minutter nu</translation>
        </message>
        <message>
            <source>It takes less than 5 minutes.</source>
            <translation>Det tager under 5 minutter.</translation>
        </message>
        <message>
            <source>It takes about %1 minutes.</source>
            <translation>Det tager cirka %1 minutter.</translation>
        </message>
        <message>
            <source>It takes about %1–%2 minutes.</source>
            <translation>Det tager cirka %1–%2 minutter.</translation>
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
            <translation>Tag plads i</translation>
        </message>
        <message>
            <source>You will be met in %1.</source>
            <translation>Du bliver mødt i %1.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Server and place</source>
            <translation>Server og placering</translation>
        </message>
        <message>
            <source>Printer and ticket</source>
            <translation>Printer og billet</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Skærm</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>Scanner</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Lyd</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Change the roll</source>
            <translation>Skift papirrullen</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>Vedligehold</translation>
        </message>
        <message>
            <source>Server address</source>
            <translation>Serverens adresse</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Sted</translation>
        </message>
        <message>
            <source>Stand name</source>
            <translation>Standerens navn</translation>
        </message>
        <message>
            <source>Printer model</source>
            <translation>Printermodel</translation>
        </message>
        <message>
            <source>Printer address</source>
            <translation>Printerens adresse</translation>
        </message>
        <message>
            <source>Prints</source>
            <translation>Udskrift</translation>
        </message>
        <message>
            <source>Darkness</source>
            <translation>Mørkhed</translation>
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
            <translation>Hvilken skærm</translation>
        </message>
        <message>
            <source>Diagonal</source>
            <translation>Diagonal</translation>
        </message>
        <message>
            <source>Pages without motion</source>
            <translation>Sider uden bevægelse</translation>
        </message>
        <message>
            <source>Show the pointer</source>
            <translation>Vis markøren</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Læs højt</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Stemme</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Til</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Fra</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Billeder</translation>
        </message>
        <message>
            <source>Letters only</source>
            <translation>Kun bogstaver</translation>
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
            <translation>Det sædvanlige</translation>
        </message>
        <message>
            <source>As the printer has it</source>
            <translation>Som printeren er indstillet</translation>
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
            <translation>Begynd med http:// eller https://</translation>
        </message>
        <message>
            <source>Write it as tcp://192.0.2.7:9100</source>
            <translation>Skriv den som tcp://192.0.2.7:9100</translation>
        </message>
        <message>
            <source>Use small letters, digits and dashes</source>
            <translation>Brug små bogstaver, tal og bindestreger</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Forbundet</translation>
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
            <translation>Snart ikke mere papir</translation>
        </message>
        <message>
            <source>Out of paper</source>
            <translation>Mangler papir</translation>
        </message>
        <message>
            <source>Cover open</source>
            <translation>Låget er åbent</translation>
        </message>
        <message>
            <source>Needs care</source>
            <translation>Trænger til hjælp</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Ikke tilsluttet</translation>
        </message>
        <message>
            <source>Does not answer</source>
            <translation>Svarer ikke</translation>
        </message>
        <message>
            <source>The test is printed.</source>
            <translation>Prøven er printet.</translation>
        </message>
        <message>
            <source>The printer has taken it all. Look whether it came out.</source>
            <translation>Printeren har taget imod det hele. Se, om sedlen kom ud.</translation>
        </message>
        <message>
            <source>It was not printed. Put a new roll in.</source>
            <translation>Den blev ikke printet. Sæt en ny rulle i.</translation>
        </message>
        <message>
            <source>It was not printed. Look at the printer.</source>
            <translation>Sedlen blev ikke printet. Se til printeren.</translation>
        </message>
        <message>
            <source>It was not printed. Close the cover.</source>
            <translation>Den blev ikke printet. Luk låget.</translation>
        </message>
        <message>
            <source>The printer did not say. Look whether it came out.</source>
            <translation>Printeren sagde ikke noget. Se, om sedlen kom ud.</translation>
        </message>
        <message>
            <source>Printing …</source>
            <translation>Vi printer …</translation>
        </message>
        <message>
            <source>The scanner is connected. Hold a code before it, or slide a card.</source>
            <translation>Scanneren er tilsluttet. Hold en kode foran den, eller træk et kort.</translation>
        </message>
        <message>
            <source>The scanner does not answer. Look at its cable.</source>
            <translation>Scanneren svarer ikke. Se på kablet.</translation>
        </message>
        <message>
            <source>Hold a code before the scanner, or slide a card.</source>
            <translation>Hold en kode foran scanneren, eller træk et kort.</translation>
        </message>
        <message>
            <source>Choose how the scanner is connected, save, and come back to try it.</source>
            <translation>Vælg, hvordan scanneren er tilsluttet, gem, og kom tilbage for at prøve den.</translation>
        </message>
        <message>
            <source>It has read a health card.</source>
            <translation>Den har læst et sundhedskort.</translation>
        </message>
        <message>
            <source>It has read a card, but not all of it. Slide it slowly, in one go.</source>
            <translation>Den har læst et kort, men ikke det hele. Træk det langsomt i ét træk.</translation>
        </message>
        <message>
            <source>It has read a booking code.</source>
            <translation>Den har læst koden til en tid.</translation>
        </message>
        <message>
            <source>It has read a ticket.</source>
            <translation>Den har læst en billet.</translation>
        </message>
        <message>
            <source>It has read something else.</source>
            <translation>Den har læst noget andet.</translation>
        </message>
        <message>
            <source>Nothing can speak here: ask IT to install the extra kiosk-voice.</source>
            <translation>Intet kan tale her: bed it om at installere tilføjelsen kiosk-voice.</translation>
        </message>
        <message>
            <source>Switch reading aloud on, save, and come back to hear it.</source>
            <translation>Slå oplæsning til, gem, og kom tilbage for at høre den.</translation>
        </message>
        <message>
            <source>This computer has no voice. Ask IT to install one.</source>
            <translation>Denne computer har ingen stemme. Bed it om at installere en.</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>Vi spørger serveren …</translation>
        </message>
        <message>
            <source>The server answers and knows this stand.</source>
            <translation>Serveren svarer og kender standeren.</translation>
        </message>
        <message>
            <source>No answer from the server. Check the address and the cable.</source>
            <translation>Serveren svarer ikke. Tjek adressen og kablet.</translation>
        </message>
        <message>
            <source>The server does not let this stand in. Check the site, or ask IT for a new token.</source>
            <translation>Serveren lukker ikke standeren ind. Tjek stedet, eller bed it-afdelingen om en ny adgangsnøgle.</translation>
        </message>
        <message>
            <source>The site has no stand of that name.</source>
            <translation>Stedet har ingen stander med det navn.</translation>
        </message>
    </context>
</TS>
