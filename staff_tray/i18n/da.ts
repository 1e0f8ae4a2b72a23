<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>Desk</name>
    <message>
        <source>No open case</source>
        <translation>Ingen åben sag</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Åben sag</translation>
    </message>
    <message>
        <source>Today&apos;s desk</source>
        <translation>Din skranke i dag</translation>
    </message>
    <message>
        <source>Choose your desk</source>
        <translation>Vælg din skranke</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Log ud</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Skranke</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Kald næste</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Kald igen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Ikke mødt</translation>
    </message>
    <message>
        <source>The only one waiting · since {since}</source>
        <translation>Den eneste, der venter · siden {since}</translation>
    </message>
    <message>
        <source>Has waited longest · since {since}</source>
        <translation>Har ventet længst · siden {since}</translation>
    </message>
    <message>
        <source>Is due at {due} · waiting since {since}</source>
        <translation>Har tur kl. {due} · venter siden {since}</translation>
    </message>
    <message>
        <source>Then you see who is next.</source>
        <translation>Så kan du se, hvem der er den næste.</translation>
    </message>
    <message>
        <source>You will be told as soon as somebody comes.</source>
        <translation>Du får besked, så snart der kommer nogen.</translation>
    </message>
    <message>
        <source>At the desk since {since}</source>
        <translation>Ved skranken siden {since}</translation>
    </message>
    <message>
        <source>Called {since} · {times} times</source>
        <translation>Kaldt {since} · {times} gange</translation>
    </message>
    <message>
        <source>Called {since}</source>
        <translation>Kaldt {since}</translation>
    </message>
    <message>
        <source>Nobody waiting</source>
        <translation>Ingen venter</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} venter</translation>
    </message>
    <message>
        <source>No connection to the server – still trying…</source>
        <translation>Ingen forbindelse til serveren – prøver stadig…</translation>
    </message>
    <message>
        <source>Showing what was known at {time} – reconnecting…</source>
        <translation>Viser sidst kendte tilstand fra {time} – forbinder igen…</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Forbinder til serveren…</translation>
    </message>
    <message>
        <source>Missing: {documents}</source>
        <translation>Mangler: {documents}</translation>
    </message>
    <message>
        <source>booked {booked}</source>
        <translation>har tid kl. {booked}</translation>
    </message>
    <message>
        <source>A colleague is coming · {stand}</source>
        <translation>En kollega er på vej · {stand}</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>speaks Danish</source>
        <translation>taler dansk</translation>
    </message>
    <message>
        <source>speaks Norwegian</source>
        <translation>taler norsk</translation>
    </message>
    <message>
        <source>speaks Swedish</source>
        <translation>taler svensk</translation>
    </message>
    <message>
        <source>speaks English</source>
        <translation>taler engelsk</translation>
    </message>
    <message>
        <source>speaks German</source>
        <translation>taler tysk</translation>
    </message>
    <message>
        <source>speaks Arabic</source>
        <translation>taler arabisk</translation>
    </message>
    <message>
        <source>speaks Ukrainian</source>
        <translation>taler ukrainsk</translation>
    </message>
    <message>
        <source>speaks Polish</source>
        <translation>taler polsk</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>{count} waiting for you</source>
        <translation>{count} venter på dig</translation>
    </message>
    <message>
        <source>Finish the open case first.</source>
        <translation>Afslut den åbne sag først.</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Kald næste</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Waiting since {since}</source>
        <translation>Venter siden {since}</translation>
    </message>
    <message>
        <source>You are on your way</source>
        <translation>Du er på vej</translation>
    </message>
    <message>
        <source>Somebody rings the bell</source>
        <translation>Der bliver ringet på</translation>
    </message>
    <message>
        <source>A citizen asks for help</source>
        <translation>En borger beder om hjælp</translation>
    </message>
    <message>
        <source>Since {since}</source>
        <translation>Siden {since}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Jeg kommer</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in to Skranke</source>
        <translation>Log ind på Skranke</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log ind</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brugernavn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Logger ind…</translation>
    </message>
    <message>
        <source>This computer has no keyring, so your sign-in is kept in a file that only you can read.</source>
        <translation>Computeren har ingen nøglering, så dit login gemmes i en fil, som kun du kan læse.</translation>
    </message>
</context>
<context>
    <name>Stands</name>
    <message>
        <source>I&apos;ll see to it</source>
        <translation>Jeg tager mig af det</translation>
    </message>
    <message>
        <source>{stand}: in contact again</source>
        <translation>{stand}: i kontakt igen</translation>
    </message>
    <message>
        <source>{stand}: printing again</source>
        <translation>{stand}: udskriver igen</translation>
    </message>
    <message>
        <source>{stand}: paper nearly out</source>
        <translation>{stand}: snart ikke mere papir</translation>
    </message>
    <message>
        <source>Put in a new roll: open the maintenance at the stand, it shows you how.</source>
        <translation>Sæt en ny rulle i: Åbn vedligehold på standeren, så viser den hvordan.</translation>
    </message>
    <message>
        <source>{stand}: out of paper</source>
        <translation>{stand}: ikke mere papir</translation>
    </message>
    <message>
        <source>{stand}: the printer is open</source>
        <translation>{stand}: printeren står åben</translation>
    </message>
    <message>
        <source>Close its cover until it clicks.</source>
        <translation>Luk låget, til det klikker.</translation>
    </message>
    <message>
        <source>{stand}: the printer has stopped</source>
        <translation>{stand}: printeren er gået i stå</translation>
    </message>
    <message>
        <source>Open its cover, take out paper that is stuck, and close it again.</source>
        <translation>Åbn låget, tag papir ud, der sidder fast, og luk det igen.</translation>
    </message>
    <message>
        <source>{stand}: no contact with the printer</source>
        <translation>{stand}: ingen kontakt med printeren</translation>
    </message>
    <message>
        <source>Look whether it is switched on and its cable sits firmly.</source>
        <translation>Se, om den er tændt, og om kablet sidder fast.</translation>
    </message>
    <message>
        <source>{stand}: no contact</source>
        <translation>{stand}: ingen kontakt</translation>
    </message>
    <message>
        <source>Look whether it is switched on and connected to the network.</source>
        <translation>Se, om den er tændt og på nettet.</translation>
    </message>
    <message>
        <source>{stand}: the printer does not answer</source>
        <translation>{stand}: printeren svarer ikke</translation>
    </message>
    <message>
        <source>Tickets may still come. Look whether its cable sits firmly.</source>
        <translation>Numrene kommer måske stadig. Se, om kablet sidder fast.</translation>
    </message>
    <message>
        <source>{stand}: paper nearly out, about {count} tickets left</source>
        <translation>{stand}: snart ikke mere papir, cirka {count} numre tilbage</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the desk</source>
        <translation>Vis skranken</translation>
    </message>
    <message>
        <source>Go to the notices</source>
        <translation>Gå til beskederne</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Log ud</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut Skranke</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>That is no longer there. Wait a moment, then look again.</source>
        <translation>Det findes ikke længere. Vent et øjeblik, og se igen.</translation>
    </message>
    <message>
        <source>No connection to the server. Try again.</source>
        <translation>Ingen forbindelse til serveren. Prøv igen.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you right now.</source>
        <translation>Der venter ingen på dig lige nu.</translation>
    </message>
    <message>
        <source>The server does not know you. Sign in again.</source>
        <translation>Serveren kender dig ikke. Log ind igen.</translation>
    </message>
    <message>
        <source>You have been signed out. Sign in again.</source>
        <translation>Du er blevet logget ud. Log ind igen.</translation>
    </message>
    <message>
        <source>User name or password is not right. Try again.</source>
        <translation>Brugernavn eller adgangskode passer ikke. Prøv igen.</translation>
    </message>
    <message>
        <source>You do not have access to this. Ask your superuser.</source>
        <translation>Det har du ikke adgang til. Spørg din superbruger.</translation>
    </message>
    <message>
        <source>The server does not know this centre. Ask your superuser.</source>
        <translation>Serveren kender ikke dette center. Spørg din superbruger.</translation>
    </message>
    <message>
        <source>This desk is no longer there. Choose another one.</source>
        <translation>Skranken findes ikke længere. Vælg en anden.</translation>
    </message>
    <message>
        <source>The service is closed right now.</source>
        <translation>Der er lukket for det lige nu.</translation>
    </message>
    <message>
        <source>Something has happened with this number. Look again.</source>
        <translation>Der er sket noget med nummeret. Se igen.</translation>
    </message>
    <message>
        <source>Another desk has this number.</source>
        <translation>En anden skranke har nummeret.</translation>
    </message>
    <message>
        <source>Nobody has to come any more.</source>
        <translation>Der er ikke længere brug for nogen.</translation>
    </message>
    <message>
        <source>This is not offered here. Ask your superuser.</source>
        <translation>Det kan man ikke her. Spørg din superbruger.</translation>
    </message>
    <message>
        <source>That was too much at once. Wait a minute, then try again.</source>
        <translation>Det var for meget på én gang. Vent et minut, og prøv så igen.</translation>
    </message>
    <message>
        <source>You already have an open case. Finish it first.</source>
        <translation>Du har allerede en åben sag. Afslut den først.</translation>
    </message>
    <message>
        <source>The server is busy right now. Try again in a moment.</source>
        <translation>Serveren har travlt lige nu. Prøv igen om lidt.</translation>
    </message>
    <message>
        <source>That did not work. Try again, and tell your superuser if it keeps happening.</source>
        <translation>Det lykkedes ikke. Prøv igen, og sig det til din superbruger, hvis det bliver ved.</translation>
    </message>
</context>
</TS>
