<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>ConfirmPage</name>
    <message>
        <source>One moment …</source>
        <translation>Et øyeblikk …</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Ta et nummer</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Have this with you</source>
        <translation>Ha med dette</translation>
    </message>
    <message>
        <source>Is something missing? Take a number anyway.</source>
        <translation>Mangler du noe? Ta et nummer likevel.</translation>
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
        <translation>Underetasjen</translation>
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
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>How it works</source>
        <translation>Slik gjør du</translation>
    </message>
    <message>
        <source>Tap what you have come for, and take a number.</source>
        <translation>Trykk på det du kommer for, og ta et nummer.</translation>
    </message>
    <message>
        <source>Take a seat. The screen shows your number when it is your turn.</source>
        <translation>Sett deg ned. Skjermen viser nummeret ditt når det er din tur.</translation>
    </message>
    <message>
        <source>Would you rather talk to someone? Just ask at the reception. We are glad to help.</source>
        <translation>Vil du heller snakke med et menneske? Spør i resepsjonen. Vi hjelper deg gjerne.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Skjønner</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Open now</source>
        <translation>Åpent nå</translation>
    </message>
    <message>
        <source>Nobody waiting</source>
        <translation>Ingen venter</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n venter</numerusform>
            <numerusform>%n venter</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens today %1</source>
        <translation>Åpner i dag kl. %1</translation>
    </message>
    <message>
        <source>Opens tomorrow %1</source>
        <translation>Åpner i morgen kl. %1</translation>
    </message>
    <message>
        <source>Opens %1 %2</source>
        <translation>Åpner %1 kl. %2</translation>
    </message>
    <message>
        <source>Opens next %1 %2</source>
        <translation>Åpner neste %1 kl. %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
    <message>
        <source>How can we help you?</source>
        <translation>Hva kan vi hjelpe med?</translation>
    </message>
    <message>
        <source>One moment, we are getting ready.</source>
        <translation>Et øyeblikk, vi gjør klart.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Take a number</source>
        <translation>Ta et nummer</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>This stand cannot give numbers just now. Please ask a member of staff.</source>
        <translation>Automaten kan ikke gi nummer akkurat nå. Spør en ansatt.</translation>
    </message>
    <message>
        <source>No connection to the counter right now. We keep trying.</source>
        <translation>Ingen forbindelse til skranken akkurat nå. Vi prøver igjen.</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
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
        <translation>Det var ingen før deg</translation>
    </message>
    <message numerus="yes">
        <source>%n were waiting before you</source>
        <translation>
            <numerusform>Det var %n før deg</numerusform>
            <numerusform>Det var %n før deg</numerusform>
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
        <source>Take your ticket below</source>
        <translation>Ta kølappen under skjermen</translation>
    </message>
    <message>
        <source>Your ticket is being printed</source>
        <translation>Kølappen skrives ut</translation>
    </message>
    <message>
        <source>Your ticket should lie below. If not, just remember your number %1.</source>
        <translation>Kølappen ligger nok under skjermen. Hvis ikke, er det nok å huske nummeret %1.</translation>
    </message>
    <message>
        <source>Remember your number %1.</source>
        <translation>Husk nummeret %1.</translation>
    </message>
    <message>
        <source>The printer has run out of paper. Remember your number %1.</source>
        <translation>Skriveren er tom for papir. Husk nummeret %1.</translation>
    </message>
    <message>
        <source>The printer is being looked after. Remember your number %1.</source>
        <translation>Skriveren trenger hjelp. Husk nummeret %1.</translation>
    </message>
    <message>
        <source>The printer does not answer. Remember your number %1.</source>
        <translation>Skriveren svarer ikke. Husk nummeret %1.</translation>
    </message>
    <message>
        <source>You have number</source>
        <translation>Du har nummer</translation>
    </message>
    <message>
        <source>Take a seat in</source>
        <translation>Ta plass i</translation>
    </message>
    <message>
        <source>The screen shows your number when it is your turn.</source>
        <translation>Skjermen viser nummeret ditt når det er din tur.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
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
    <name>Ticket</name>
    <message>
        <source>Your number</source>
        <translation>Ditt nummer</translation>
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
        <source>Wait here</source>
        <translation>Vent her</translation>
    </message>
    <message>
        <source>The screen shows your number when it is your turn.</source>
        <translation>Skjermen viser nummeret ditt når det er din tur.</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Ha dette klart</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopi</translation>
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
        <translation>Dette kan vi ikke tilby her akkurat nå</translation>
    </message>
    <message>
        <source>We cannot reach the counter just now</source>
        <translation>Vi får ikke kontakt med skranken akkurat nå</translation>
    </message>
    <message>
        <source>This stand needs a helping hand</source>
        <translation>Automaten trenger en hjelpende hånd</translation>
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
    <message>
        <source>Go back and choose something else, or ask at the reception.</source>
        <translation>Gå tilbake og velg noe annet, eller spør i resepsjonen.</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If it still does not work, ask at the reception: they can give you a number.</source>
        <translation>Vent litt, og prøv igjen. Går det fortsatt ikke, så spør i resepsjonen. De kan gi deg et nummer.</translation>
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
        <translation>Til start</translation>
    </message>
</context>
</TS>
