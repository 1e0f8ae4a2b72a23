<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AccessBar</name>
        <message>
            <source>Use the whole screen</source>
            <translation>Ganzen Bildschirm nutzen</translation>
        </message>
        <message>
            <source>Everything further down</source>
            <translation>Alles weiter nach unten</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Vorlesen beenden</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Vorlesen</translation>
        </message>
        <message>
            <source>Say again</source>
            <translation>Noch einmal</translation>
        </message>
    </context>
    <context>
        <name>AdvicePage</name>
        <message>
            <source>Find a time that suits you</source>
            <translation>Suchen Sie einen passenden Termin</translation>
        </message>
        <message>
            <source>Almost there</source>
            <translation>Fast geschafft</translation>
        </message>
        <message>
            <source>Only this is missing:</source>
            <translation>Nur das fehlt noch:</translation>
        </message>
        <message>
            <source>Only these are missing:</source>
            <translation>Nur diese Dinge fehlen noch:</translation>
        </message>
        <message>
            <source>Book a time</source>
            <translation>Termin buchen</translation>
        </message>
        <message>
            <source>Scan the code with your phone and choose a day that suits you.</source>
            <translation>Scannen Sie den Code mit dem Handy und wählen Sie einen Tag, der Ihnen passt.</translation>
        </message>
        <message>
            <source>Come back at %1 today</source>
            <translation>Kommen Sie heute um %1 wieder</translation>
        </message>
        <message>
            <source>We keep that time for you.</source>
            <translation>Wir halten die Zeit für Sie frei.</translation>
        </message>
        <message>
            <source>Get the list by SMS</source>
            <translation>Liste per SMS</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Liste drucken</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Einen Moment …</translation>
        </message>
        <message>
            <source>Take a number all the same</source>
            <translation>Trotzdem eine Nummer ziehen</translation>
        </message>
        <message>
            <source>We do what we can today, and you come back with the rest.</source>
            <translation>Wir tun heute, was möglich ist, und Sie kommen mit dem Rest wieder.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>ArrivalAdvice</name>
        <message>
            <source>You are in good time</source>
            <translation>Sie sind früh dran</translation>
        </message>
        <message>
            <source>Your time has gone by</source>
            <translation>Ihr Termin ist vorbei</translation>
        </message>
        <message>
            <source>Your booking is for another day</source>
            <translation>Ihr Termin ist an einem anderen Tag</translation>
        </message>
        <message>
            <source>Your booking is at another centre</source>
            <translation>Ihr Termin ist an einem anderen Ort</translation>
        </message>
        <message>
            <source>We cannot find your booking</source>
            <translation>Wir finden Ihren Termin nicht</translation>
        </message>
        <message>
            <source>Take a seat, and check in from %1. It is not too late then.</source>
            <translation>Nehmen Sie Platz und melden Sie sich ab %1 an. Das reicht noch.</translation>
        </message>
        <message>
            <source>You can take a number and wait, or book another time.</source>
            <translation>Sie können eine Nummer ziehen und warten oder einen neuen Termin buchen.</translation>
        </message>
        <message>
            <source>Please book another time. We are glad to help you with it at the reception.</source>
            <translation>Bitte buchen Sie einen neuen Termin. Am Empfang helfen wir Ihnen gern dabei.</translation>
        </message>
        <message>
            <source>We look forward to seeing you then.</source>
            <translation>Wir freuen uns auf Sie.</translation>
        </message>
        <message>
            <source>They expect you there. Ask us if you would like help to get there.</source>
            <translation>Dort erwartet man Sie. Fragen Sie uns, wenn Sie Hilfe beim Weg brauchen.</translation>
        </message>
        <message>
            <source>Perhaps a digit went wrong. Try again, or ask us for help.</source>
            <translation>Vielleicht war eine Ziffer falsch. Versuchen Sie es noch einmal oder bitten Sie uns um Hilfe.</translation>
        </message>
        <message>
            <source>Your booking</source>
            <translation>Ihr Termin</translation>
        </message>
        <message>
            <source>Today at %1</source>
            <translation>Heute um %1</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 um %2</translation>
        </message>
        <message>
            <source>Take a number instead</source>
            <translation>Stattdessen Nummer ziehen</translation>
        </message>
        <message>
            <source>Ask for help</source>
            <translation>Um Hilfe bitten</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>ArrivalTicket</name>
        <message>
            <source>You are checked in already</source>
            <translation>Sie sind schon angemeldet</translation>
        </message>
        <message>
            <source>Good that you made it</source>
            <translation>Schön, dass Sie da sind</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <source>Your time has gone by. We fit you in as soon as we can.</source>
            <translation>Ihr Termin ist vorbei. Sie kommen dran, sobald es geht.</translation>
        </message>
        <message>
            <source>First %1, then %2. You keep this number.</source>
            <translation>Zuerst %1, dann %2. Sie behalten diese Nummer.</translation>
        </message>
        <message>
            <source>We have told your caseworker that you are here.</source>
            <translation>Ihre Sachbearbeitung weiß, dass Sie da sind.</translation>
        </message>
        <message>
            <source>We know that you are here.</source>
            <translation>Wir wissen, dass Sie da sind.</translation>
        </message>
        <message>
            <source>Your number</source>
            <translation>Ihre Nummer</translation>
        </message>
        <message>
            <source>Your time</source>
            <translation>Ihr Termin</translation>
        </message>
    </context>
    <context>
        <name>AskSheet</name>
        <message>
            <source>Another server?</source>
            <translation>Ein anderer Server?</translation>
        </message>
        <message>
            <source>Leave kiosk mode?</source>
            <translation>Kioskmodus verlassen?</translation>
        </message>
        <message>
            <source>Restart the stand?</source>
            <translation>Gerät neu starten?</translation>
        </message>
        <message>
            <source>This stand will speak to another server. Does your IT know?</source>
            <translation>Dieses Gerät spricht dann mit einem anderen Server. Weiß Ihre IT davon?</translation>
        </message>
        <message>
            <source>The stand ends and does not come back until it is started again.</source>
            <translation>Das Programm endet. Es läuft erst wieder, wenn es jemand startet.</translation>
        </message>
        <message>
            <source>It is back in some seconds.</source>
            <translation>Es ist in wenigen Sekunden wieder da.</translation>
        </message>
        <message>
            <source>Yes, IT knows</source>
            <translation>Ja, die IT weiß es</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Neu starten</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Hier bleiben</translation>
        </message>
    </context>
    <context>
        <name>BellPage</name>
        <message>
            <source>Ringing …</source>
            <translation>Es klingelt …</translation>
        </message>
        <message>
            <source>We have heard you</source>
            <translation>Wir haben Sie gehört</translation>
        </message>
        <message>
            <source>Somebody is coming</source>
            <translation>Es kommt jemand</translation>
        </message>
        <message>
            <source>Nobody can come just now</source>
            <translation>Gerade kann niemand kommen</translation>
        </message>
        <message>
            <source>Ring, and we come to the door</source>
            <translation>Klingeln Sie, wir kommen zur Tür</translation>
        </message>
        <message>
            <source>One moment.</source>
            <translation>Einen Moment.</translation>
        </message>
        <message>
            <source>Please wait here. Somebody comes as soon as they can.</source>
            <translation>Bitte warten Sie hier. Es kommt jemand, sobald es geht.</translation>
        </message>
        <message>
            <source>A colleague is on the way to the door.</source>
            <translation>Jemand ist auf dem Weg zur Tür.</translation>
        </message>
        <message>
            <source>Please try again in a moment.</source>
            <translation>Bitte versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>Please try again in a moment, or call us on %1.</source>
            <translation>Bitte versuchen Sie es gleich noch einmal oder rufen Sie uns an: %1.</translation>
        </message>
        <message>
            <source>Our door is locked to keep everybody safe.</source>
            <translation>Unsere Tür ist verschlossen, damit alle sicher sind.</translation>
        </message>
        <message>
            <source>Ring</source>
            <translation>Klingeln</translation>
        </message>
    </context>
    <context>
        <name>BookedPage</name>
        <message>
            <source>Your time is booked</source>
            <translation>Ihr Termin ist gebucht</translation>
        </message>
        <message>
            <source>Write down the code, or take a picture of it.</source>
            <translation>Notieren oder fotografieren Sie den Code.</translation>
        </message>
        <message>
            <source>Today at</source>
            <translation>Heute um</translation>
        </message>
        <message>
            <source>Today at %1</source>
            <translation>Heute um %1</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Ihr Code</translation>
        </message>
        <message>
            <source>Your code is %1</source>
            <translation>Ihr Code ist %1</translation>
        </message>
        <message>
            <source>Come back a little before, and check in here with the code.</source>
            <translation>Kommen Sie etwas früher und melden Sie sich hier mit dem Code an.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>CheckInPage</name>
        <message>
            <source>I have a booking</source>
            <translation>Ich habe einen Termin</translation>
        </message>
        <message>
            <source>How shall we find your booking?</source>
            <translation>Wie finden wir Ihren Termin?</translation>
        </message>
        <message>
            <source>You can also scan the code in your letter, or swipe your yellow health card.</source>
            <translation>Sie können auch den Code im Brief scannen oder Ihre gelbe Gesundheitskarte durchziehen.</translation>
        </message>
        <message>
            <source>You can also scan the code in your letter.</source>
            <translation>Sie können auch den Code im Brief scannen.</translation>
        </message>
        <message>
            <source>The code on my letter</source>
            <translation>Der Code auf meinem Brief</translation>
        </message>
        <message>
            <source>My birthday</source>
            <translation>Mein Geburtstag</translation>
        </message>
        <message>
            <source>My phone number</source>
            <translation>Meine Telefonnummer</translation>
        </message>
        <message>
            <source>It stands beside the square code, in the letter or the message.</source>
            <translation>Er steht neben dem eckigen Code im Brief oder in der Nachricht.</translation>
        </message>
        <message>
            <source>Only the day and the month.</source>
            <translation>Nur Tag und Monat.</translation>
        </message>
        <message>
            <source>Only the last four digits.</source>
            <translation>Nur die letzten vier Ziffern.</translation>
        </message>
    </context>
    <context>
        <name>ClosedPage</name>
        <message>
            <source>We are closed now</source>
            <translation>Wir haben jetzt geschlossen</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Jetzt geöffnet</translation>
        </message>
        <message>
            <source>Open today until %1</source>
            <translation>Heute bis %1 geöffnet</translation>
        </message>
        <message>
            <source>Our opening hours</source>
            <translation>Unsere Öffnungszeiten</translation>
        </message>
        <message>
            <source>Help at other places</source>
            <translation>Hilfe an anderen Orten</translation>
        </message>
        <message>
            <source>See what to bring</source>
            <translation>Sehen, was Sie mitbringen</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>You cannot take a number now.</source>
            <translation>Sie können jetzt keine Nummer ziehen.</translation>
        </message>
        <message>
            <source>Here you need a time.</source>
            <translation>Hier brauchen Sie einen Termin.</translation>
        </message>
        <message>
            <source>Only with a booking</source>
            <translation>Nur mit Termin</translation>
        </message>
        <message>
            <source>Book for %1 today</source>
            <translation>Termin heute um %1 buchen</translation>
        </message>
        <message>
            <source>A shorter wait: come back at that time.</source>
            <translation>Weniger warten: Kommen Sie dann wieder.</translation>
        </message>
        <message>
            <source>The first free time today.</source>
            <translation>Der erste freie Termin heute.</translation>
        </message>
        <message>
            <source>Be rung instead</source>
            <translation>Lieber angerufen werden</translation>
        </message>
        <message>
            <source>Leave your number, and you need not stay here.</source>
            <translation>Geben Sie uns Ihre Nummer, dann müssen Sie nicht hierbleiben.</translation>
        </message>
        <message>
            <source>Book a time from your phone</source>
            <translation>Termin mit dem Handy buchen</translation>
        </message>
        <message>
            <source>Have this with you</source>
            <translation>Das sollten Sie dabeihaben</translation>
        </message>
        <message>
            <source>I am missing something</source>
            <translation>Mir fehlt etwas</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Einen Moment …</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>I have it all</source>
            <translation>Ich habe alles</translation>
        </message>
        <message>
            <source>Take a number</source>
            <translation>Nummer ziehen</translation>
        </message>
    </context>
    <context>
        <name>DraftBanner</name>
        <message>
            <source>Draft – not open</source>
            <translation>Entwurf – nicht geöffnet</translation>
        </message>
        <message>
            <source>No number is given, and nothing is sent.</source>
            <translation>Es gibt keine Nummer, und nichts wird gesendet.</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>EditView</name>
        <message>
            <source>Use this</source>
            <translation>Übernehmen</translation>
        </message>
    </context>
    <context>
        <name>EntryPage</name>
        <message>
            <source>I have a booking</source>
            <translation>Ich habe einen Termin</translation>
        </message>
        <message>
            <source>More than one booking fits. The code tells us which is yours.</source>
            <translation>Mehrere Termine passen. Der Code zeigt, welcher Ihrer ist.</translation>
        </message>
        <message>
            <source>What is the code on your letter?</source>
            <translation>Wie lautet der Code auf Ihrem Brief?</translation>
        </message>
        <message>
            <source>When is your birthday?</source>
            <translation>Wann haben Sie Geburtstag?</translation>
        </message>
        <message>
            <source>How does your phone number end?</source>
            <translation>Wie endet Ihre Telefonnummer?</translation>
        </message>
        <message>
            <source>You can also hold the square code to the reader.</source>
            <translation>Sie können den eckigen Code auch an den Leser halten.</translation>
        </message>
        <message>
            <source>The day first, then the month. The 4th of March is 04 03.</source>
            <translation>Zuerst der Tag, dann der Monat. Der 4. März ist 04 03.</translation>
        </message>
        <message>
            <source>The last four digits are enough.</source>
            <translation>Die letzten vier Ziffern genügen.</translation>
        </message>
        <message>
            <source>The code on your letter</source>
            <translation>Der Code auf Ihrem Brief</translation>
        </message>
        <message>
            <source>Day and month of your birthday</source>
            <translation>Tag und Monat Ihres Geburtstags</translation>
        </message>
        <message>
            <source>The last four digits of your phone number</source>
            <translation>Die letzten vier Ziffern Ihrer Telefonnummer</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Einen Moment …</translation>
        </message>
        <message>
            <source>Find my booking</source>
            <translation>Meinen Termin finden</translation>
        </message>
    </context>
    <context>
        <name>FeedbackPage</name>
        <message>
            <source>Very good</source>
            <translation>Sehr gut</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Gut</translation>
        </message>
        <message>
            <source>All right</source>
            <translation>In Ordnung</translation>
        </message>
        <message>
            <source>Not so good</source>
            <translation>Nicht so gut</translation>
        </message>
        <message>
            <source>Bad</source>
            <translation>Schlecht</translation>
        </message>
        <message>
            <source>Would you like to say why?</source>
            <translation>Möchten Sie sagen, warum?</translation>
        </message>
        <message>
            <source>How was your visit today?</source>
            <translation>Wie war Ihr Besuch heute?</translation>
        </message>
        <message>
            <source>Please write no names or numbers. Only we read it.</source>
            <translation>Bitte keine Namen oder Nummern. Nur wir lesen es.</translation>
        </message>
        <message>
            <source>Your answer is anonymous.</source>
            <translation>Ihre Antwort ist anonym.</translation>
        </message>
        <message>
            <source>Write here</source>
            <translation>Hier schreiben</translation>
        </message>
        <message>
            <source>No, thank you</source>
            <translation>Nein, danke</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Reception</source>
            <translation>Empfang</translation>
        </message>
        <message>
            <source>Asking %1 …</source>
            <translation>%1 wird gefragt …</translation>
        </message>
        <message>
            <source>This is no address. Write it as skranke.kommune.dk, or as 10.0.0.5:8150.</source>
            <translation>Das ist keine Adresse. Schreiben Sie sie wie skranke.kommune.dk oder wie 10.0.0.5:8150.</translation>
        </message>
        <message>
            <source>No server of ours answers at %1. Is the network cable in, and the address right?</source>
            <translation>Unter %1 antwortet keiner unserer Server. Steckt das Netzwerkkabel, und stimmt die Adresse?</translation>
        </message>
        <message>
            <source>Connected. One moment: the stand starts.</source>
            <translation>Verbunden. Einen Moment: Das Terminal startet.</translation>
        </message>
        <message>
            <source>Nothing can be saved on this computer. Call whoever installed it.</source>
            <translation>Auf diesem Computer kann nichts gespeichert werden. Rufen Sie an, wer es eingerichtet hat.</translation>
        </message>
        <message>
            <source>Looking for servers on this network …</source>
            <translation>Server in diesem Netz werden gesucht …</translation>
        </message>
        <message>
            <source>Which server does this stand belong to?</source>
            <translation>Zu welchem Server gehört dieses Terminal?</translation>
        </message>
        <message>
            <source>Type the server's address. IT knows it.</source>
            <translation>Geben Sie die Adresse des Servers ein. Die IT kennt sie.</translation>
        </message>
        <message>
            <source>Tap the one that is yours. If it does not stand here, type its address.</source>
            <translation>Tippen Sie auf Ihren. Steht er nicht hier, geben Sie seine Adresse ein.</translation>
        </message>
        <message>
            <source>For example: skranke.kommune.dk</source>
            <translation>Zum Beispiel: skranke.kommune.dk</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Show what is found</source>
            <translation>Gefundene zeigen</translation>
        </message>
        <message>
            <source>Type the address</source>
            <translation>Adresse eingeben</translation>
        </message>
    </context>
    <context>
        <name>FloorStack</name>
        <message>
            <source>Ground floor</source>
            <translation>Erdgeschoss</translation>
        </message>
        <message>
            <source>Basement</source>
            <translation>Keller</translation>
        </message>
        <message>
            <source>Floor %1</source>
            <translation>%1. Etage</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Sprache: %1</translation>
        </message>
        <message>
            <source>Normal view</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Vorlesen beenden</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Vorlesen</translation>
        </message>
        <message>
            <source>Say again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
    </context>
    <context>
        <name>FormPage</name>
        <message>
            <source>set by IT</source>
            <translation>legt die IT fest</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>nicht gespeichert</translation>
        </message>
        <message>
            <source>Check the connection</source>
            <translation>Verbindung prüfen</translation>
        </message>
        <message>
            <source>Hear the voice</source>
            <translation>Stimme anhören</translation>
        </message>
        <message>
            <source>Hello. This is how I read aloud.</source>
            <translation>Hallo. So lese ich vor.</translation>
        </message>
    </context>
    <context>
        <name>HelpLine</name>
        <message>
            <source>Somebody is coming to you.</source>
            <translation>Es kommt jemand zu Ihnen.</translation>
        </message>
        <message>
            <source>We have called for somebody to help you.</source>
            <translation>Wir haben jemanden gerufen, der Ihnen hilft.</translation>
        </message>
    </context>
    <context>
        <name>HelpSheet</name>
        <message>
            <source>We have called for somebody</source>
            <translation>Wir haben jemanden gerufen</translation>
        </message>
        <message>
            <source>Somebody is coming</source>
            <translation>Es kommt jemand</translation>
        </message>
        <message>
            <source>We could not call just now</source>
            <translation>Das Rufen hat gerade nicht geklappt</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>So geht es</translation>
        </message>
        <message>
            <source>Please stay by the stand. You can go on in the meantime.</source>
            <translation>Bitte bleiben Sie hier. Sie können inzwischen weitermachen.</translation>
        </message>
        <message>
            <source>A colleague is on the way to you.</source>
            <translation>Jemand ist auf dem Weg zu Ihnen.</translation>
        </message>
        <message>
            <source>Please ask at the reception, or try again in a moment.</source>
            <translation>Bitte fragen Sie am Empfang oder versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>Tap what you have come for. We say what to bring, and you get a number.</source>
            <translation>Tippen Sie auf Ihr Anliegen. Wir sagen, was Sie brauchen, und Sie bekommen eine Nummer.</translation>
        </message>
        <message>
            <source>Take a seat. The screen shows your number when it is your turn.</source>
            <translation>Nehmen Sie Platz. Der Bildschirm zeigt Ihre Nummer, wenn Sie dran sind.</translation>
        </message>
        <message>
            <source>Would you rather talk to someone? We are glad to come to you.</source>
            <translation>Möchten Sie lieber mit jemandem sprechen? Wir kommen gern zu Ihnen.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Einen Moment …</translation>
        </message>
        <message>
            <source>Call somebody to me</source>
            <translation>Jemanden rufen</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Got it</source>
            <translation>Verstanden</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>One moment, we are getting ready.</source>
            <translation>Einen Moment, wir bereiten alles vor.</translation>
        </message>
        <message>
            <source>There is nothing to choose here just now</source>
            <translation>Hier gibt es gerade nichts auszuwählen</translation>
        </message>
        <message>
            <source>How can we help you?</source>
            <translation>Wie können wir helfen?</translation>
        </message>
        <message>
            <source>Please ask at the reception. We are glad to help you there.</source>
            <translation>Bitte fragen Sie am Empfang. Dort helfen wir Ihnen gern.</translation>
        </message>
        <message>
            <source>Popular now</source>
            <translation>Gerade gefragt</translation>
        </message>
    </context>
    <context>
        <name>IdleSheet</name>
        <message>
            <source>Are you still here?</source>
            <translation>Sind Sie noch da?</translation>
        </message>
        <message numerus="yes">
            <source>We clear the screen in %n seconds, so that nobody sees what you have chosen.</source>
            <translation>
                <numerusform>In %n Sekunde leeren wir den Bildschirm, damit niemand Ihre Auswahl sieht.</numerusform>
                <numerusform>In %n Sekunden leeren wir den Bildschirm, damit niemand Ihre Auswahl sieht.</numerusform>
            </translation>
        </message>
        <message>
            <source>I need more time</source>
            <translation>Ich brauche mehr Zeit</translation>
        </message>
        <message>
            <source>I am done</source>
            <translation>Ich bin fertig</translation>
        </message>
    </context>
    <context>
        <name>InformationPage</name>
        <message>
            <source>Good to know</source>
            <translation>Gut zu wissen</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Read more on your phone</source>
            <translation>Mehr auf dem Handy lesen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>KeyCap</name>
        <message>
            <source>Erase</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leertaste</translation>
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
            <translation>Wählen Sie Ihre Sprache</translation>
        </message>
    </context>
    <context>
        <name>LetterPage</name>
        <message>
            <source>I have a booking</source>
            <translation>Ich habe einen Termin</translation>
        </message>
        <message>
            <source>What does your first name begin with?</source>
            <translation>Womit beginnt Ihr Vorname?</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Einen Moment …</translation>
        </message>
        <message>
            <source>More than one booking fits. The letter tells us which is yours.</source>
            <translation>Mehrere Termine passen. Der Buchstabe zeigt, welcher Ihrer ist.</translation>
        </message>
    </context>
    <context>
        <name>LogPage</name>
        <message>
            <source>Warnings only</source>
            <translation>Nur Warnungen</translation>
        </message>
        <message>
            <source>There is nothing in the log.</source>
            <translation>Im Protokoll steht nichts.</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Reception</source>
            <translation>Empfang</translation>
        </message>
    </context>
    <context>
        <name>MaintenanceLayer</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>The settings could not be written. Ask IT to look at the disk and the folder's rights.</source>
            <translation>Die Einstellungen ließen sich nicht speichern. Bitten Sie die IT, Festplatte und Ordnerrechte zu prüfen.</translation>
        </message>
        <message>
            <source>Asking the server first …</source>
            <translation>Zuerst fragen wir den Server …</translation>
        </message>
        <message numerus="yes">
            <source>Save %n change(s) and restart</source>
            <translation>
                <numerusform>%n Änderung speichern und neu starten</numerusform>
                <numerusform>%n Änderungen speichern und neu starten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MapPicture</name>
        <message>
            <source>You are here</source>
            <translation>Sie sind hier</translation>
        </message>
        <message>
            <source>Map of the way to %1</source>
            <translation>Karte des Wegs: %1</translation>
        </message>
    </context>
    <context>
        <name>MissingNames</name>
        <message>
            <source>Missing: %1</source>
            <translation>Es fehlt: %1</translation>
        </message>
    </context>
    <context>
        <name>MissingPage</name>
        <message>
            <source>What is missing?</source>
            <translation>Was fehlt Ihnen?</translation>
        </message>
        <message>
            <source>Tap all that you do not have with you.</source>
            <translation>Tippen Sie auf alles, was Sie nicht dabeihaben.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
    </context>
    <context>
        <name>MissingRow</name>
        <message>
            <source>Missing</source>
            <translation>Fehlt</translation>
        </message>
    </context>
    <context>
        <name>NoticeBanner</name>
        <message>
            <source>This stand cannot give numbers just now. Please ask a member of staff.</source>
            <translation>Dieses Gerät kann gerade keine Nummern ausgeben. Bitte fragen Sie das Personal.</translation>
        </message>
        <message>
            <source>No connection to the counter right now. We keep trying.</source>
            <translation>Gerade keine Verbindung zum Schalter. Wir versuchen es weiter.</translation>
        </message>
    </context>
    <context>
        <name>OpeningWords</name>
        <message>
            <source>No more numbers today</source>
            <translation>Heute keine Nummern mehr</translation>
        </message>
        <message>
            <source>Closed today: %1</source>
            <translation>Heute geschlossen: %1</translation>
        </message>
        <message>
            <source>Break until %1</source>
            <translation>Pause bis %1</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>why it is closed, and when it opens</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Opens today at %1</source>
            <translation>Öffnet heute um %1</translation>
        </message>
        <message>
            <source>Opens tomorrow at %1</source>
            <translation>Öffnet morgen um %1</translation>
        </message>
        <message>
            <source>Opens %1 at %2</source>
            <translation>Öffnet %1 um %2</translation>
        </message>
        <message>
            <source>Opens next %1 at %2</source>
            <translation>Öffnet nächsten %1 um %2</translation>
        </message>
        <message>
            <source>Closed now</source>
            <translation>Jetzt geschlossen</translation>
        </message>
        <message>
            <source>We open again today at %1.</source>
            <translation>Wir öffnen heute um %1 wieder.</translation>
        </message>
        <message>
            <source>We open again tomorrow at %1.</source>
            <translation>Wir öffnen morgen um %1 wieder.</translation>
        </message>
        <message>
            <source>We open again on %1 at %2.</source>
            <translation>Wir öffnen am %1 um %2 wieder.</translation>
        </message>
        <message>
            <source>We open again next %1 at %2.</source>
            <translation>Wir öffnen nächsten %1 um %2 wieder.</translation>
        </message>
        <message>
            <source>Please ask at the reception when you can come.</source>
            <translation>Bitte fragen Sie am Empfang, wann Sie kommen können.</translation>
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
            <translation>Ort</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Drucker</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>Scanner</translation>
        </message>
        <message>
            <source>Not yet sent</source>
            <translation>Noch nicht gesendet</translation>
        </message>
        <message>
            <source>Restart the stand</source>
            <translation>Gerät neu starten</translation>
        </message>
        <message>
            <source>Leave kiosk mode</source>
            <translation>Kioskmodus verlassen</translation>
        </message>
    </context>
    <context>
        <name>PageDots</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
    </context>
    <context>
        <name>Pairing</name>
        <message>
            <source>Reception</source>
            <translation>Empfang</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <source>This stand cannot remember where it belongs</source>
            <translation>Dieses Terminal kann sich nicht merken, wohin es gehört</translation>
        </message>
        <message>
            <source>This stand is no longer connected</source>
            <translation>Dieses Terminal ist nicht mehr verbunden</translation>
        </message>
        <message>
            <source>This stand is new here</source>
            <translation>Dieses Terminal ist neu hier</translation>
        </message>
        <message>
            <source>One moment: the stand starts.</source>
            <translation>Einen Moment: Das Terminal startet.</translation>
        </message>
        <message>
            <source>It was connected, but nothing can be saved on this computer. Call whoever installed it.</source>
            <translation>Es wurde verbunden, aber auf diesem Computer kann nichts gespeichert werden. Rufen Sie an, wer es eingerichtet hat.</translation>
        </message>
        <message>
            <source>Please call whoever looks after the stands.</source>
            <translation>Bitte rufen Sie an, wer die Terminals betreut.</translation>
        </message>
        <message>
            <source>Please call %1.</source>
            <translation>Bitte rufen Sie %1 an.</translation>
        </message>
        <message>
            <source>A superuser connects it: in the tray, under Settings and Devices, choose “Add a stand” and type the code that stands here.</source>
            <translation>Ein Superuser verbindet es: im Mitarbeiterprogramm unter „Einstellungen“ und „Geräte“ ein Terminal hinzufügen und den Code eingeben, der hier steht.</translation>
        </message>
        <message>
            <source>The code holds for 15 minutes. Then a new one comes by itself.</source>
            <translation>Der Code gilt 15 Minuten. Dann kommt von selbst ein neuer.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Is the network cable in? The stand tries again by itself.</source>
            <translation>Der Server ist nicht erreichbar. Steckt das Netzwerkkabel? Das Terminal versucht es von selbst wieder.</translation>
        </message>
        <message>
            <source>Asking for a code …</source>
            <translation>Code wird geholt …</translation>
        </message>
        <message>
            <source>Please take a number elsewhere, or call %1.</source>
            <translation>Bitte ziehen Sie anderswo eine Nummer, oder rufen Sie %1 an.</translation>
        </message>
        <message>
            <source>Code: %1</source>
            <translation>Code: %1</translation>
        </message>
    </context>
    <context>
        <name>PaperComing</name>
        <message>
            <source>Take your slip below</source>
            <translation>Nehmen Sie unten Ihren Zettel</translation>
        </message>
        <message>
            <source>Your slip is being printed</source>
            <translation>Ihr Zettel wird gedruckt</translation>
        </message>
        <message>
            <source>Your slip has not come yet. If it does not come, please ask at the reception.</source>
            <translation>Ihr Zettel ist noch nicht da. Kommt er nicht, fragen Sie bitte am Empfang.</translation>
        </message>
        <message>
            <source>Your slip should lie below. If not, please ask at the reception.</source>
            <translation>Ihr Zettel müsste unten liegen. Wenn nicht, fragen Sie bitte am Empfang.</translation>
        </message>
        <message>
            <source>The printer has run out of paper. Please ask at the reception.</source>
            <translation>Der Drucker hat kein Papier mehr. Bitte fragen Sie am Empfang.</translation>
        </message>
        <message>
            <source>The printer cannot help just now. Please ask at the reception.</source>
            <translation>Der Drucker kann gerade nicht helfen. Bitte fragen Sie am Empfang.</translation>
        </message>
        <message>
            <source>Take your ticket below</source>
            <translation>Nehmen Sie unten Ihr Ticket</translation>
        </message>
        <message>
            <source>Your ticket is being printed</source>
            <translation>Ihr Ticket wird gedruckt</translation>
        </message>
        <message>
            <source>Your ticket has not come yet. Remember your number %1.</source>
            <translation>Ihr Ticket ist noch nicht da. Merken Sie sich Ihre Nummer %1.</translation>
        </message>
        <message>
            <source>Your ticket should lie below. If not, just remember your number %1.</source>
            <translation>Ihr Ticket müsste unten liegen. Wenn nicht, merken Sie sich einfach die Nummer %1.</translation>
        </message>
        <message>
            <source>Remember your number %1.</source>
            <translation>Merken Sie sich Ihre Nummer %1.</translation>
        </message>
        <message>
            <source>The printer has run out of paper. Remember your number %1.</source>
            <translation>Der Drucker hat kein Papier mehr. Merken Sie sich die Nummer %1.</translation>
        </message>
        <message>
            <source>The printer is being looked after. Remember your number %1.</source>
            <translation>Der Drucker wird gerade gewartet. Merken Sie sich die Nummer %1.</translation>
        </message>
        <message>
            <source>The printer does not answer. Remember your number %1.</source>
            <translation>Der Drucker antwortet nicht. Merken Sie sich die Nummer %1.</translation>
        </message>
        <message>
            <source>Your number is on its way to your phone.</source>
            <translation>Ihre Nummer ist unterwegs zu Ihrem Handy.</translation>
        </message>
        <message>
            <source>The screen shows your number when it is your turn.</source>
            <translation>Der Bildschirm zeigt Ihre Nummer, wenn Sie dran sind.</translation>
        </message>
    </context>
    <context>
        <name>PhonePage</name>
        <message>
            <source>By SMS</source>
            <translation>Per SMS</translation>
        </message>
        <message>
            <source>What is your phone number?</source>
            <translation>Wie lautet Ihre Telefonnummer?</translation>
        </message>
        <message>
            <source>Where may we ring you?</source>
            <translation>Unter welcher Nummer dürfen wir Sie anrufen?</translation>
        </message>
        <message>
            <source>We forget the number once the message has gone.</source>
            <translation>Wir vergessen die Nummer, sobald die Nachricht gesendet ist.</translation>
        </message>
        <message>
            <source>Only whoever rings you sees the number, and it is erased afterwards.</source>
            <translation>Nur wer Sie anruft, sieht die Nummer, und danach wird sie gelöscht.</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Telefonnummer</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Einen Moment …</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Ring me</source>
            <translation>Rufen Sie mich an</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message numerus="yes">
            <source>Too many tries. Wait %n minute(s).</source>
            <translation>
                <numerusform>Zu viele Versuche. Warten Sie %n Minute.</numerusform>
                <numerusform>Zu viele Versuche. Warten Sie %n Minuten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Too many tries. Wait %n second(s).</source>
            <translation>
                <numerusform>Zu viele Versuche. Warten Sie %n Sekunde.</numerusform>
                <numerusform>Zu viele Versuche. Warten Sie %n Sekunden.</numerusform>
            </translation>
        </message>
        <message>
            <source>That is not the PIN. Try again.</source>
            <translation>Die PIN stimmt nicht. Bitte noch einmal versuchen.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Einen Moment …</translation>
        </message>
        <message>
            <source>Type the PIN for this stand.</source>
            <translation>Geben Sie die PIN für dieses Gerät ein.</translation>
        </message>
        <message numerus="yes">
            <source>PIN, %n digit(s) typed</source>
            <translation>
                <numerusform>PIN, %n Ziffer eingegeben</numerusform>
                <numerusform>PIN, %n Ziffern eingegeben</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
    </context>
    <context>
        <name>QrCard</name>
        <message>
            <source>Scan the code with your phone.</source>
            <translation>Scannen Sie den Code mit dem Handy.</translation>
        </message>
    </context>
    <context>
        <name>QuestionPage</name>
        <message>
            <source>%1. Question %2 of %3</source>
            <translation>%1. Frage %2 von %3</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
    </context>
    <context>
        <name>ReferralPage</name>
        <message>
            <source>They can help you with this</source>
            <translation>Dort hilft man Ihnen weiter</translation>
        </message>
        <message>
            <source>Open now until %1</source>
            <translation>Jetzt geöffnet bis %1</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>Telefonisch</translation>
        </message>
        <message>
            <source>Read more</source>
            <translation>Mehr lesen</translation>
        </message>
        <message>
            <source>Read more on your phone</source>
            <translation>Mehr auf dem Handy lesen</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Öffnungszeiten</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Jetzt geöffnet</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>The way there</source>
            <translation>Der Weg dorthin</translation>
        </message>
        <message>
            <source>Get the address by SMS</source>
            <translation>Adresse per SMS</translation>
        </message>
        <message>
            <source>Print the address</source>
            <translation>Adresse drucken</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>RingLine</name>
        <message>
            <source>You can ring us</source>
            <translation>Sie können uns anrufen</translation>
        </message>
        <message>
            <source>You can ring now</source>
            <translation>Sie können jetzt anrufen</translation>
        </message>
        <message>
            <source>You can ring now, until %1</source>
            <translation>Sie können jetzt anrufen, bis %1</translation>
        </message>
        <message>
            <source>You can ring today from %1</source>
            <translation>Sie können heute ab %1 anrufen</translation>
        </message>
        <message>
            <source>You can ring tomorrow from %1</source>
            <translation>Sie können morgen ab %1 anrufen</translation>
        </message>
        <message>
            <source>You can ring on %1 from %2</source>
            <translation>Sie können am %1 ab %2 anrufen</translation>
        </message>
        <message>
            <source>You can ring next %1 from %2</source>
            <translation>Sie können nächsten %1 ab %2 anrufen</translation>
        </message>
        <message>
            <source>Nobody answers just now</source>
            <translation>Zurzeit nimmt niemand ab</translation>
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
            <translation>Höchstens %1 mm Durchmesser</translation>
        </message>
        <message>
            <source>A fingernail leaves a dark line outside</source>
            <translation>Ein Fingernagel macht außen einen dunklen Strich</translation>
        </message>
    </context>
    <context>
        <name>RollPage</name>
        <message>
            <source>The right roll</source>
            <translation>Die richtige Rolle</translation>
        </message>
        <message>
            <source>Open the stand</source>
            <translation>Gerät öffnen</translation>
        </message>
        <message>
            <source>Open the lid</source>
            <translation>Deckel öffnen</translation>
        </message>
        <message>
            <source>Hang up the roll</source>
            <translation>Rolle aufhängen</translation>
        </message>
        <message>
            <source>Put in the roll</source>
            <translation>Rolle einlegen</translation>
        </message>
        <message>
            <source>Push in the paper</source>
            <translation>Papier einschieben</translation>
        </message>
        <message>
            <source>Pull out paper</source>
            <translation>Papier herausziehen</translation>
        </message>
        <message>
            <source>Close the lid</source>
            <translation>Deckel schließen</translation>
        </message>
        <message>
            <source>Test slip</source>
            <translation>Probezettel</translation>
        </message>
        <message>
            <source>Find the right roll</source>
            <translation>Richtige Rolle suchen</translation>
        </message>
        <message>
            <source>Open the back of the stand</source>
            <translation>Gerät hinten öffnen</translation>
        </message>
        <message>
            <source>Open the printer's lid</source>
            <translation>Druckerdeckel öffnen</translation>
        </message>
        <message>
            <source>Turn the roll around</source>
            <translation>Rolle umdrehen</translation>
        </message>
        <message>
            <source>Hang the new roll on the axle</source>
            <translation>Neue Rolle auf die Achse hängen</translation>
        </message>
        <message>
            <source>Take the old roll out and put the new one in</source>
            <translation>Alte Rolle herausnehmen und neue einlegen</translation>
        </message>
        <message>
            <source>Push the paper into the slot until the printer takes it</source>
            <translation>Papier in den Schlitz schieben, bis der Drucker es einzieht</translation>
        </message>
        <message>
            <source>Pull out a hand's breadth of paper</source>
            <translation>Eine Handbreit Papier herausziehen</translation>
        </message>
        <message>
            <source>Close the lid until it clicks</source>
            <translation>Deckel zudrücken, bis es klickt</translation>
        </message>
        <message>
            <source>No test slip came</source>
            <translation>Es kam kein Probezettel</translation>
        </message>
        <message>
            <source>A test slip is coming</source>
            <translation>Ein Probezettel kommt</translation>
        </message>
        <message>
            <source>Waiting for the printer</source>
            <translation>Wir warten auf den Drucker</translation>
        </message>
        <message>
            <source>How does the slip look?</source>
            <translation>Wie sieht der Zettel aus?</translation>
        </message>
        <message>
            <source>Done. The stand prints again.</source>
            <translation>Fertig. Das Gerät druckt wieder.</translation>
        </message>
        <message>
            <source>Hold it against the screen: it must be as wide as the strip with the tick. A till roll of another width does not fit.</source>
            <translation>Halten Sie sie an den Bildschirm: Sie muss so breit sein wie der Streifen mit dem Haken. Eine Kassenrolle mit anderer Breite passt nicht.</translation>
        </message>
        <message>
            <source>This page goes on by itself when it is open.</source>
            <translation>Es geht von selbst weiter, sobald der Deckel offen ist.</translation>
        </message>
        <message>
            <source>You need the key of the stand.</source>
            <translation>Sie brauchen den Schlüssel für das Gerät.</translation>
        </message>
        <message>
            <source>Look for a button or a lever at the lid.</source>
            <translation>Suchen Sie am Deckel einen Knopf oder Hebel.</translation>
        </message>
        <message>
            <source>The end of the paper comes from the top and points to the printer.</source>
            <translation>Das Papierende kommt von oben und zeigt zum Drucker.</translation>
        </message>
        <message>
            <source>The end of the paper comes from below and points to the front.</source>
            <translation>Das Papierende kommt von unten und zeigt nach vorn.</translation>
        </message>
        <message>
            <source>Cut the end straight first. The printer draws it in by itself.</source>
            <translation>Schneiden Sie das Ende zuerst gerade ab. Der Drucker zieht es selbst ein.</translation>
        </message>
        <message>
            <source>Lay it straight over the edge of the printer.</source>
            <translation>Legen Sie es gerade über die Kante des Druckers.</translation>
        </message>
        <message>
            <source>Press on both sides. This page goes on by itself.</source>
            <translation>Drücken Sie links und rechts. Dann geht es von selbst weiter.</translation>
        </message>
        <message>
            <source>Press on both sides.</source>
            <translation>Drücken Sie links und rechts.</translation>
        </message>
        <message>
            <source>Wait a moment. Do not pull the paper.</source>
            <translation>Warten Sie kurz. Ziehen Sie nicht am Papier.</translation>
        </message>
        <message>
            <source>The printer does not say whether it came. Did it come out?</source>
            <translation>Der Drucker meldet nicht, ob er fertig ist. Ist der Zettel da?</translation>
        </message>
        <message>
            <source>Take it and look at it.</source>
            <translation>Schauen Sie sich den Zettel an.</translation>
        </message>
        <message>
            <source>Close and lock the stand. Thank you!</source>
            <translation>Schließen Sie das Gerät wieder ab. Danke!</translation>
        </message>
        <message>
            <source>Thank you! You may tear off the slip and throw it away.</source>
            <translation>Danke! Sie können den Zettel abreißen und wegwerfen.</translation>
        </message>
        <message>
            <source>The slip was blank: the wrong side of the paper faced the printer.</source>
            <translation>Der Zettel war leer. Das Papier lag mit der falschen Seite zum Drucker.</translation>
        </message>
        <message>
            <source>That roll does not fit. Find one as wide as the strip with the tick.</source>
            <translation>Diese Rolle passt nicht. Suchen Sie eine, die so breit ist wie der Streifen mit dem Haken.</translation>
        </message>
        <message>
            <source>The printer sees no paper. Push the end in a little further.</source>
            <translation>Der Drucker sieht kein Papier. Schieben Sie das Ende etwas weiter hinein.</translation>
        </message>
        <message>
            <source>The printer sees no paper. Open the lid again and pull out more of it.</source>
            <translation>Der Drucker sieht kein Papier. Öffnen Sie den Deckel wieder und ziehen Sie mehr heraus.</translation>
        </message>
        <message>
            <source>The printer says that the lid is still open. Press until it clicks.</source>
            <translation>Der Drucker meldet, dass der Deckel noch offen ist. Drücken Sie, bis es klickt.</translation>
        </message>
        <message>
            <source>The printer says that little paper is left. Was it a new roll?</source>
            <translation>Der Drucker meldet, dass wenig Papier übrig ist. War es eine neue Rolle?</translation>
        </message>
        <message>
            <source>The printer has a jam. Open it, take out loose paper, and close it again.</source>
            <translation>Im Drucker klemmt Papier. Öffnen Sie ihn, nehmen Sie loses Papier heraus und schließen Sie ihn wieder.</translation>
        </message>
        <message>
            <source>The printer does not answer. Is it switched on? Is its cable in?</source>
            <translation>Der Drucker antwortet nicht. Ist er eingeschaltet? Steckt das Kabel?</translation>
        </message>
        <message>
            <source>The printer's own flap is open. Press it shut.</source>
            <translation>Die Klappe am Drucker ist offen. Drücken Sie sie zu.</translation>
        </message>
        <message>
            <source>Try another slip, or go back and look at the roll.</source>
            <translation>Drucken Sie einen neuen Zettel oder gehen Sie zurück zur Rolle.</translation>
        </message>
        <message>
            <source>New paper roll</source>
            <translation>Neue Papierrolle</translation>
        </message>
        <message>
            <source>New paper roll, step %1 of %2</source>
            <translation>Neue Papierrolle, Schritt %1 von %2</translation>
        </message>
        <message>
            <source>I can read it</source>
            <translation>Ich kann ihn lesen</translation>
        </message>
        <message>
            <source>It is blank</source>
            <translation>Er ist leer</translation>
        </message>
        <message>
            <source>A side is missing</source>
            <translation>Ein Rand fehlt</translation>
        </message>
        <message>
            <source>Back to the stand</source>
            <translation>Zurück zum Gerät</translation>
        </message>
        <message>
            <source>Print another test slip</source>
            <translation>Noch einen Probezettel drucken</translation>
        </message>
        <message>
            <source>I have this roll</source>
            <translation>Diese Rolle habe ich</translation>
        </message>
        <message>
            <source>I have done it</source>
            <translation>Das habe ich gemacht</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Schritt zurück</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>Ist erledigt</translation>
        </message>
        <message>
            <source>It does not fit</source>
            <translation>Passt nicht</translation>
        </message>
        <message>
            <source>Another slip</source>
            <translation>Neuer Zettel</translation>
        </message>
    </context>
    <context>
        <name>RollSteps</name>
        <message>
            <source>%1, done</source>
            <translation>%1, erledigt</translation>
        </message>
    </context>
    <context>
        <name>ScanLine</name>
        <message>
            <source>We do not know this code. Try the one in your letter.</source>
            <translation>Diesen Code kennen wir nicht. Versuchen Sie den aus Ihrem Brief.</translation>
        </message>
        <message>
            <source>This number is not waiting any more. Take a new one, or ask a member of staff.</source>
            <translation>Diese Nummer gilt nicht mehr. Ziehen Sie eine neue oder fragen Sie das Personal.</translation>
        </message>
        <message>
            <source>We could not read the card. Swipe it once more, slowly.</source>
            <translation>Wir konnten die Karte nicht lesen. Ziehen Sie sie noch einmal langsam durch.</translation>
        </message>
        <message>
            <source>You do not need your health card here. Use the code in your letter.</source>
            <translation>Ihre Gesundheitskarte brauchen Sie hier nicht. Nehmen Sie den Code aus Ihrem Brief.</translation>
        </message>
        <message>
            <source>We cannot read cards just now. Use the code in your letter.</source>
            <translation>Wir können gerade keine Karten lesen. Nehmen Sie den Code aus Ihrem Brief.</translation>
        </message>
    </context>
    <context>
        <name>ScrollRail</name>
        <message>
            <source>Scroll up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>Nach unten</translation>
        </message>
    </context>
    <context>
        <name>SearchButton</name>
        <message>
            <source>Search in your own words</source>
            <translation>Suchen Sie mit eigenen Worten</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>What is it about?</source>
            <translation>Worum geht es?</translation>
        </message>
        <message>
            <source>For example: lost my wallet</source>
            <translation>Zum Beispiel: Geldbörse verloren</translation>
        </message>
        <message>
            <source>We found nothing for these words. Try others, or call somebody with Help.</source>
            <translation>Wir haben nichts gefunden. Versuchen Sie andere Wörter oder tippen Sie auf Hilfe.</translation>
        </message>
        <message>
            <source>Write in your own words. What fits comes here while you write.</source>
            <translation>Schreiben Sie mit eigenen Worten. Was passt, erscheint hier beim Schreiben.</translation>
        </message>
    </context>
    <context>
        <name>SentPage</name>
        <message>
            <source>Take it along</source>
            <translation>Zum Mitnehmen</translation>
        </message>
        <message>
            <source>It is on its way to your phone</source>
            <translation>Es ist unterwegs zu Ihrem Handy</translation>
        </message>
        <message>
            <source>We will ring you</source>
            <translation>Wir rufen Sie an</translation>
        </message>
        <message>
            <source>All that you need to know stands on it.</source>
            <translation>Darauf steht alles, was Sie wissen müssen.</translation>
        </message>
        <message>
            <source>We have forgotten your number again.</source>
            <translation>Ihre Nummer haben wir schon wieder vergessen.</translation>
        </message>
        <message>
            <source>Somebody rings you as soon as they are free. Keep your phone with you.</source>
            <translation>Jemand ruft Sie an, sobald er frei ist. Behalten Sie Ihr Telefon bei sich.</translation>
        </message>
        <message>
            <source>Somebody rings you when we are open again. Keep your phone with you.</source>
            <translation>Jemand ruft Sie an, wenn wir wieder geöffnet haben. Behalten Sie Ihr Telefon bei sich.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source>chosen</source>
            <translation>ausgewählt</translation>
        </message>
        <message>
            <source>not available now</source>
            <translation>jetzt nicht verfügbar</translation>
        </message>
        <message>
            <source>to</source>
            <comment>as in: 10 to 20 minutes, Monday to Friday</comment>
            <translation>bis</translation>
        </message>
    </context>
    <context>
        <name>ThanksPage</name>
        <message>
            <source>Thank you</source>
            <translation>Danke</translation>
        </message>
        <message>
            <source>It helps us to do better. Have a good day.</source>
            <translation>Das hilft uns, besser zu werden. Einen schönen Tag noch.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>Ticket</name>
        <message>
            <source>Your number</source>
            <translation>Ihre Nummer</translation>
        </message>
        <message>
            <source>You are next</source>
            <translation>Sie sind als Nächstes dran</translation>
        </message>
        <message numerus="yes">
            <source>%n before you</source>
            <translation>
                <numerusform>%n vor Ihnen</numerusform>
                <numerusform>%n vor Ihnen</numerusform>
            </translation>
        </message>
        <message>
            <source>Less than 5 minutes</source>
            <translation>Weniger als 5 Minuten</translation>
        </message>
        <message>
            <source>About %1 minutes</source>
            <translation>Etwa %1 Minuten</translation>
        </message>
        <message>
            <source>At most %1 minutes</source>
            <translation>Höchstens %1 Minuten</translation>
        </message>
        <message>
            <source>Your time</source>
            <translation>Ihr Termin</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>Ihr Code</translation>
        </message>
        <message>
            <source>Check in with it at the stand, a little before your time.</source>
            <translation>Melden Sie sich damit kurz vor Ihrem Termin hier an.</translation>
        </message>
        <message>
            <source>Bring this along for</source>
            <translation>Das brauchen Sie für</translation>
        </message>
        <message>
            <source>Book a time here</source>
            <translation>Hier Termin buchen</translation>
        </message>
        <message>
            <source>Please go here instead</source>
            <translation>Bitte gehen Sie hierhin</translation>
        </message>
        <message>
            <source>Read more here</source>
            <translation>Mehr dazu hier</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Öffnungszeiten</translation>
        </message>
        <message>
            <source>Wait here</source>
            <translation>Bitte hier warten</translation>
        </message>
        <message>
            <source>The screen shows your number when it is your turn.</source>
            <translation>Der Bildschirm zeigt Ihre Nummer, wenn Sie dran sind.</translation>
        </message>
        <message>
            <source>Have ready</source>
            <translation>Bereithalten</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopie</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Probe</translation>
        </message>
        <message>
            <source>Test print</source>
            <translation>Probedruck</translation>
        </message>
        <message>
            <source>Both arrows are whole? Then the roll and the width fit.</source>
            <translation>Sind beide Pfeile ganz? Dann passen Rolle und Breite.</translation>
        </message>
        <message>
            <source>The patches go evenly from pale to black? Then the density fits.</source>
            <translation>Verlaufen die Felder gleichmäßig von hell bis schwarz? Dann stimmt die Schwärze.</translation>
        </message>
        <message>
            <source>Passport and ID card</source>
            <translation>Pass und Ausweis</translation>
        </message>
        <message>
            <source>Area A, ground floor</source>
            <translation>Bereich A, Erdgeschoss</translation>
        </message>
        <message>
            <source>Your current passport</source>
            <translation>Ihr jetziger Pass</translation>
        </message>
        <message>
            <source>A photo of yourself</source>
            <translation>Ein Foto von Ihnen</translation>
        </message>
    </context>
    <context>
        <name>TicketPage</name>
        <message>
            <source>You have number</source>
            <translation>Sie haben die Nummer</translation>
        </message>
        <message>
            <source>You have number %1</source>
            <translation>Sie haben die Nummer %1</translation>
        </message>
        <message>
            <source>It is your turn now</source>
            <translation>Sie sind jetzt dran</translation>
        </message>
        <message>
            <source>It is your turn. Go to %1</source>
            <translation>Sie sind dran. Gehen Sie zu %1</translation>
        </message>
        <message>
            <source>Nobody was waiting before you</source>
            <translation>Niemand wartete vor Ihnen</translation>
        </message>
        <message numerus="yes">
            <source>%n were waiting before you</source>
            <translation>
                <numerusform>%n Person wartete vor Ihnen</numerusform>
                <numerusform>%n warteten vor Ihnen</numerusform>
            </translation>
        </message>
        <message>
            <source>You are next</source>
            <translation>Sie sind als Nächstes dran</translation>
        </message>
        <message numerus="yes">
            <source>There are %n before you</source>
            <translation>
                <numerusform>%n Person ist vor Ihnen</numerusform>
                <numerusform>%n sind vor Ihnen</numerusform>
            </translation>
        </message>
        <message>
            <source>Get your number by SMS</source>
            <translation>Nummer per SMS</translation>
        </message>
        <message>
            <source>Print it again</source>
            <translation>Noch einmal drucken</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>TicketView</name>
        <message>
            <source>The ticket as it will be printed</source>
            <translation>So wird das Ticket gedruckt</translation>
        </message>
        <message>
            <source>Printer: %1</source>
            <translation>Drucker: %1</translation>
        </message>
        <message>
            <source>Save first to print at the new address.</source>
            <translation>Speichern Sie zuerst, um an der neuen Adresse zu drucken.</translation>
        </message>
        <message>
            <source>Print a test</source>
            <translation>Probe drucken</translation>
        </message>
    </context>
    <context>
        <name>TileGrid</name>
        <message>
            <source>Written in another language</source>
            <translation>In einer anderen Sprache</translation>
        </message>
    </context>
    <context>
        <name>TileWords</name>
        <message>
            <source>Less than 5 min</source>
            <translation>Unter 5 Min.</translation>
        </message>
        <message>
            <source>About %1–%2 min</source>
            <translation>Etwa %1–%2 Min.</translation>
        </message>
        <message>
            <source>Tell us that you are here</source>
            <translation>Sagen Sie uns, dass Sie da sind</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Jetzt geöffnet</translation>
        </message>
        <message>
            <source>At another place</source>
            <translation>An einem anderen Ort</translation>
        </message>
        <message>
            <source>I have a booking</source>
            <translation>Ich habe einen Termin</translation>
        </message>
    </context>
    <context>
        <name>TroublePage</name>
        <message>
            <source>We have just closed here</source>
            <translation>Wir haben hier gerade geschlossen</translation>
        </message>
        <message>
            <source>This is not offered here just now</source>
            <translation>Das gibt es hier gerade nicht</translation>
        </message>
        <message>
            <source>We cannot reach the counter just now</source>
            <translation>Wir erreichen den Schalter gerade nicht</translation>
        </message>
        <message>
            <source>It could not be sent</source>
            <translation>Es konnte nicht gesendet werden</translation>
        </message>
        <message>
            <source>This stand needs a helping hand</source>
            <translation>Dieses Gerät braucht Hilfe</translation>
        </message>
        <message>
            <source>Go back and choose something else, or ask at the reception.</source>
            <translation>Gehen Sie zurück und wählen Sie etwas anderes oder fragen Sie am Empfang.</translation>
        </message>
        <message>
            <source>Wait a moment and try again. If it still does not work, ask at the reception: they can give you a number.</source>
            <translation>Warten Sie kurz und versuchen Sie es noch einmal. Klappt es nicht, fragen Sie am Empfang: Dort bekommen Sie eine Nummer.</translation>
        </message>
        <message>
            <source>Try again, or go back and choose another way.</source>
            <translation>Versuchen Sie es noch einmal, oder gehen Sie zurück und wählen Sie einen anderen Weg.</translation>
        </message>
        <message>
            <source>Please ask at the reception: they can give you a number.</source>
            <translation>Bitte fragen Sie am Empfang: Dort bekommen Sie eine Nummer.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <source>Back to start</source>
            <translation>Zum Anfang</translation>
        </message>
    </context>
    <context>
        <name>WaitLine</name>
        <message>
            <source>Less than 5 minutes now</source>
            <translation>Jetzt weniger als 5 Minuten</translation>
        </message>
        <message>
            <source>About %1 minutes now</source>
            <translation>Jetzt etwa %1 Minuten</translation>
        </message>
        <message>
            <source>About %1–%2 minutes now</source>
            <translation>Jetzt etwa %1–%2 Minuten</translation>
        </message>
        <message>
            <source>It takes less than 5 minutes.</source>
            <translation>Es dauert weniger als 5 Minuten.</translation>
        </message>
        <message>
            <source>It takes about %1 minutes.</source>
            <translation>Es dauert etwa %1 Minuten.</translation>
        </message>
        <message>
            <source>It takes about %1–%2 minutes.</source>
            <translation>Es dauert etwa %1–%2 Minuten.</translation>
        </message>
        <message>
            <source>Nobody is waiting</source>
            <translation>Niemand wartet</translation>
        </message>
        <message numerus="yes">
            <source>%n are waiting</source>
            <translation>
                <numerusform>%n Person wartet</numerusform>
                <numerusform>%n warten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WhereCard</name>
        <message>
            <source>Take a seat in</source>
            <translation>Nehmen Sie Platz in</translation>
        </message>
        <message>
            <source>You will be met in %1.</source>
            <translation>Sie werden empfangen in: %1.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Server and place</source>
            <translation>Server und Ort</translation>
        </message>
        <message>
            <source>Printer and ticket</source>
            <translation>Drucker und Ticket</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Bildschirm</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>Scanner</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Change the roll</source>
            <translation>Papierrolle wechseln</translation>
        </message>
        <message>
            <source>Maintenance</source>
            <translation>Wartung</translation>
        </message>
        <message>
            <source>Server address</source>
            <translation>Serveradresse</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>Stand name</source>
            <translation>Gerätename</translation>
        </message>
        <message>
            <source>Printer model</source>
            <translation>Druckermodell</translation>
        </message>
        <message>
            <source>Printer address</source>
            <translation>Druckeradresse</translation>
        </message>
        <message>
            <source>Prints</source>
            <translation>Druckart</translation>
        </message>
        <message>
            <source>Darkness</source>
            <translation>Schwärze</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Expected wait</source>
            <translation>Wartezeit</translation>
        </message>
        <message>
            <source>What to bring</source>
            <translation>Unterlagen</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>QR-Code</translation>
        </message>
        <message>
            <source>Which screen</source>
            <translation>Welcher Bildschirm</translation>
        </message>
        <message>
            <source>Diagonal</source>
            <translation>Diagonale</translation>
        </message>
        <message>
            <source>Pages without motion</source>
            <translation>Seiten ohne Bewegung</translation>
        </message>
        <message>
            <source>Show the pointer</source>
            <translation>Mauszeiger zeigen</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Vorlesen</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Stimme</translation>
        </message>
        <message>
            <source>On</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Letters only</source>
            <translation>Nur Buchstaben</translation>
        </message>
        <message>
            <source>Types like a keyboard</source>
            <translation>Tippt wie eine Tastatur</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Alle Modelle</translation>
        </message>
        <message>
            <source>The usual one</source>
            <translation>Wie üblich</translation>
        </message>
        <message>
            <source>As the printer has it</source>
            <translation>Wie am Drucker eingestellt</translation>
        </message>
        <message>
            <source>Darker %1</source>
            <translation>Dunkler %1</translation>
        </message>
        <message>
            <source>Lighter %1</source>
            <translation>Heller %1</translation>
        </message>
        <message>
            <source>Begin with http:// or https://</source>
            <translation>Beginnen Sie mit http:// oder https://</translation>
        </message>
        <message>
            <source>Write it as tcp://192.0.2.7:9100</source>
            <translation>Schreiben Sie sie so: tcp://192.0.2.7:9100</translation>
        </message>
        <message>
            <source>Use small letters, digits and dashes</source>
            <translation>Bitte Kleinbuchstaben, Ziffern und Bindestriche</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Keine Verbindung</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Paper nearly out</source>
            <translation>Papier fast zu Ende</translation>
        </message>
        <message>
            <source>Out of paper</source>
            <translation>Kein Papier</translation>
        </message>
        <message>
            <source>Cover open</source>
            <translation>Deckel offen</translation>
        </message>
        <message>
            <source>Needs care</source>
            <translation>Braucht Hilfe</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Nicht angeschlossen</translation>
        </message>
        <message>
            <source>Does not answer</source>
            <translation>Antwortet nicht</translation>
        </message>
        <message>
            <source>The test is printed.</source>
            <translation>Die Probe ist gedruckt.</translation>
        </message>
        <message>
            <source>The printer has taken it all. Look whether it came out.</source>
            <translation>Der Drucker hat alles angenommen. Sehen Sie nach, ob der Zettel da ist.</translation>
        </message>
        <message>
            <source>It was not printed. Put a new roll in.</source>
            <translation>Es wurde nicht gedruckt. Legen Sie eine neue Rolle ein.</translation>
        </message>
        <message>
            <source>It was not printed. Close the cover.</source>
            <translation>Es wurde nicht gedruckt. Schließen Sie den Deckel.</translation>
        </message>
        <message>
            <source>It was not printed. Look at the printer.</source>
            <translation>Es wurde nichts gedruckt. Sehen Sie nach dem Drucker.</translation>
        </message>
        <message>
            <source>The printer did not say. Look whether it came out.</source>
            <translation>Der Drucker hat nichts gemeldet. Sehen Sie nach, ob der Zettel da ist.</translation>
        </message>
        <message>
            <source>Printing …</source>
            <translation>Wir drucken …</translation>
        </message>
        <message>
            <source>The scanner is connected. Hold a code before it, or slide a card.</source>
            <translation>Der Scanner ist angeschlossen. Halten Sie einen Code davor, oder ziehen Sie eine Karte durch.</translation>
        </message>
        <message>
            <source>The scanner does not answer. Look at its cable.</source>
            <translation>Der Scanner antwortet nicht. Sehen Sie nach dem Kabel.</translation>
        </message>
        <message>
            <source>Hold a code before the scanner, or slide a card.</source>
            <translation>Halten Sie einen Code vor den Scanner, oder ziehen Sie eine Karte durch.</translation>
        </message>
        <message>
            <source>Choose how the scanner is connected, save, and come back to try it.</source>
            <translation>Wählen Sie, wie der Scanner angeschlossen ist, speichern Sie, und probieren Sie ihn dann aus.</translation>
        </message>
        <message>
            <source>It has read a health card.</source>
            <translation>Er hat eine Gesundheitskarte gelesen.</translation>
        </message>
        <message>
            <source>It has read a card, but not all of it. Slide it slowly, in one go.</source>
            <translation>Er hat eine Karte gelesen, aber nicht ganz. Ziehen Sie sie langsam in einem Zug durch.</translation>
        </message>
        <message>
            <source>It has read a booking code.</source>
            <translation>Er hat einen Termincode gelesen.</translation>
        </message>
        <message>
            <source>It has read a ticket.</source>
            <translation>Er hat ein Ticket gelesen.</translation>
        </message>
        <message>
            <source>It has read something else.</source>
            <translation>Er hat etwas anderes gelesen.</translation>
        </message>
        <message>
            <source>Nothing can speak here: ask IT to install the extra kiosk-voice.</source>
            <translation>Hier kann nichts sprechen: Bitten Sie die IT, den Zusatz kiosk-voice zu installieren.</translation>
        </message>
        <message>
            <source>Switch reading aloud on, save, and come back to hear it.</source>
            <translation>Schalten Sie das Vorlesen ein, speichern Sie, und hören Sie es dann an.</translation>
        </message>
        <message>
            <source>This computer has no voice. Ask IT to install one.</source>
            <translation>Dieser Computer hat keine Stimme. Bitten Sie die IT, eine zu installieren.</translation>
        </message>
        <message>
            <source>Asking the server …</source>
            <translation>Wir fragen den Server …</translation>
        </message>
        <message>
            <source>The server answers and knows this stand.</source>
            <translation>Der Server antwortet und kennt dieses Gerät.</translation>
        </message>
        <message>
            <source>No answer from the server. Check the address and the cable.</source>
            <translation>Der Server antwortet nicht. Prüfen Sie Adresse und Kabel.</translation>
        </message>
        <message>
            <source>The server does not let this stand in. Check the site, or ask IT for a new token.</source>
            <translation>Der Server lässt dieses Gerät nicht zu. Prüfen Sie den Standort oder bitten Sie die IT um einen neuen Zugangsschlüssel.</translation>
        </message>
        <message>
            <source>The site has no stand of that name.</source>
            <translation>Der Standort hat kein Gerät mit diesem Namen.</translation>
        </message>
    </context>
</TS>
