<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>ConfirmPage</name>
    <message>
        <source>One moment …</source>
        <translation>Et øjeblik …</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Tag et nummer</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Have this with you</source>
        <translation>Hav dette med</translation>
    </message>
    <message>
        <source>Is something missing? Take a number anyway.</source>
        <translation>Mangler du noget? Tag et nummer alligevel.</translation>
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
        <translation>Kælderen</translation>
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
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>How it works</source>
        <translation>Sådan gør du</translation>
    </message>
    <message>
        <source>Tap what you have come for, and take a number.</source>
        <translation>Tryk på det, du kommer for, og tag et nummer.</translation>
    </message>
    <message>
        <source>Take a seat. The screen shows your number when it is your turn.</source>
        <translation>Sæt dig ned. Skærmen viser dit nummer, når det er din tur.</translation>
    </message>
    <message>
        <source>Would you rather talk to someone? Just ask at the reception. We are glad to help.</source>
        <translation>Vil du hellere tale med et menneske? Spørg i receptionen. Vi hjælper gerne.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Forstået</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Open now</source>
        <translation>Åbent nu</translation>
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
        <translation>Åbner i dag kl. %1</translation>
    </message>
    <message>
        <source>Opens tomorrow %1</source>
        <translation>Åbner i morgen kl. %1</translation>
    </message>
    <message>
        <source>Opens %1 %2</source>
        <translation>Åbner %1 kl. %2</translation>
    </message>
    <message>
        <source>Opens next %1 %2</source>
        <translation>Åbner næste %1 kl. %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>How can we help you?</source>
        <translation>Hvad kan vi hjælpe med?</translation>
    </message>
    <message>
        <source>One moment, we are getting ready.</source>
        <translation>Et øjeblik, vi gør klar.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Take a number</source>
        <translation>Tag et nummer</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>This stand cannot give numbers just now. Please ask a member of staff.</source>
        <translation>Standeren kan ikke give numre lige nu. Spørg en medarbejder.</translation>
    </message>
    <message>
        <source>No connection to the counter right now. We keep trying.</source>
        <translation>Ingen forbindelse til skranken lige nu. Vi prøver igen.</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
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
        <translation>Der var ingen før dig</translation>
    </message>
    <message numerus="yes">
        <source>%n were waiting before you</source>
        <translation>
            <numerusform>Der var %n før dig</numerusform>
            <numerusform>Der var %n før dig</numerusform>
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
        <source>Take your ticket below</source>
        <translation>Tag din billet herunder</translation>
    </message>
    <message>
        <source>Your ticket is being printed</source>
        <translation>Din billet bliver printet</translation>
    </message>
    <message>
        <source>Your ticket should lie below. If not, just remember your number %1.</source>
        <translation>Din billet ligger nok herunder. Ellers kan du bare huske nummeret %1.</translation>
    </message>
    <message>
        <source>Remember your number %1.</source>
        <translation>Husk nummeret %1.</translation>
    </message>
    <message>
        <source>The printer has run out of paper. Remember your number %1.</source>
        <translation>Printeren mangler papir. Husk nummeret %1.</translation>
    </message>
    <message>
        <source>The printer is being looked after. Remember your number %1.</source>
        <translation>Printeren har brug for hjælp. Husk nummeret %1.</translation>
    </message>
    <message>
        <source>The printer does not answer. Remember your number %1.</source>
        <translation>Printeren svarer ikke. Husk nummeret %1.</translation>
    </message>
    <message>
        <source>You have number</source>
        <translation>Du har nummer</translation>
    </message>
    <message>
        <source>Take a seat in</source>
        <translation>Tag plads i</translation>
    </message>
    <message>
        <source>The screen shows your number when it is your turn.</source>
        <translation>Skærmen viser dit nummer, når det er din tur.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
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
        <source>Wait here</source>
        <translation>Vent her</translation>
    </message>
    <message>
        <source>The screen shows your number when it is your turn.</source>
        <translation>Skærmen viser dit nummer, når det er din tur.</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Hav dette klar</translation>
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
        <translation>Vi har lige lukket her</translation>
    </message>
    <message>
        <source>This is not offered here just now</source>
        <translation>Det kan vi ikke tilbyde her lige nu</translation>
    </message>
    <message>
        <source>We cannot reach the counter just now</source>
        <translation>Vi kan ikke få fat i skranken lige nu</translation>
    </message>
    <message>
        <source>This stand needs a helping hand</source>
        <translation>Standeren har brug for en hjælpende hånd</translation>
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
    <message>
        <source>Go back and choose something else, or ask at the reception.</source>
        <translation>Gå tilbage og vælg noget andet, eller spørg i receptionen.</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If it still does not work, ask at the reception: they can give you a number.</source>
        <translation>Vent et øjeblik, og prøv igen. Lykkes det ikke, så spørg i receptionen. De kan give dig et nummer.</translation>
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
        <translation>Til start</translation>
    </message>
</context>
</TS>
