<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Desk</name>
    <message>
        <source>No open case</source>
        <translation>Ingen åpen sak</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Åpen sak</translation>
    </message>
    <message>
        <source>Today&apos;s desk</source>
        <translation>Din skranke i dag</translation>
    </message>
    <message>
        <source>Choose your desk</source>
        <translation>Velg skranken din</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logg ut</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Skranke</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Kall inn neste</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Kall på nytt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Ikke møtt</translation>
    </message>
    <message>
        <source>The only one waiting · since {since}</source>
        <translation>Den eneste som venter · siden {since}</translation>
    </message>
    <message>
        <source>Has waited longest · since {since}</source>
        <translation>Har ventet lengst · siden {since}</translation>
    </message>
    <message>
        <source>Is due at {due} · waiting since {since}</source>
        <translation>Har tur kl. {due} · venter siden {since}</translation>
    </message>
    <message>
        <source>Then you see who is next.</source>
        <translation>Da ser du hvem som er neste.</translation>
    </message>
    <message>
        <source>You will be told as soon as somebody comes.</source>
        <translation>Du får beskjed så snart noen kommer.</translation>
    </message>
    <message>
        <source>At the desk since {since}</source>
        <translation>Ved skranken siden {since}</translation>
    </message>
    <message>
        <source>Called {since} · {times} times</source>
        <translation>Kalt inn {since} · {times} ganger</translation>
    </message>
    <message>
        <source>Called {since}</source>
        <translation>Kalt inn {since}</translation>
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
        <translation>Ingen forbindelse med serveren – prøver fortsatt …</translation>
    </message>
    <message>
        <source>Showing what was known at {time} – reconnecting…</source>
        <translation>Viser sist kjente status fra {time} – kobler til igjen …</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Kobler til serveren …</translation>
    </message>
    <message>
        <source>Missing: {documents}</source>
        <translation>Mangler: {documents}</translation>
    </message>
    <message>
        <source>booked {booked}</source>
        <translation>har time kl. {booked}</translation>
    </message>
    <message>
        <source>A colleague is coming · {stand}</source>
        <translation>En kollega er på vei · {stand}</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>speaks Danish</source>
        <translation>snakker dansk</translation>
    </message>
    <message>
        <source>speaks Norwegian</source>
        <translation>snakker norsk</translation>
    </message>
    <message>
        <source>speaks Swedish</source>
        <translation>snakker svensk</translation>
    </message>
    <message>
        <source>speaks English</source>
        <translation>snakker engelsk</translation>
    </message>
    <message>
        <source>speaks German</source>
        <translation>snakker tysk</translation>
    </message>
    <message>
        <source>speaks Arabic</source>
        <translation>snakker arabisk</translation>
    </message>
    <message>
        <source>speaks Ukrainian</source>
        <translation>snakker ukrainsk</translation>
    </message>
    <message>
        <source>speaks Polish</source>
        <translation>snakker polsk</translation>
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
        <translation>{count} venter på deg</translation>
    </message>
    <message>
        <source>Finish the open case first.</source>
        <translation>Avslutt den åpne saken først.</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Kall inn neste</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Sett</translation>
    </message>
    <message>
        <source>Waiting since {since}</source>
        <translation>Venter siden {since}</translation>
    </message>
    <message>
        <source>You are on your way</source>
        <translation>Du er på vei</translation>
    </message>
    <message>
        <source>Somebody rings the bell</source>
        <translation>Noen ringer på</translation>
    </message>
    <message>
        <source>A citizen asks for help</source>
        <translation>En innbygger ber om hjelp</translation>
    </message>
    <message>
        <source>Since {since}</source>
        <translation>Siden {since}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
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
        <translation>Logg inn på Skranke</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brukernavn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Logger inn …</translation>
    </message>
    <message>
        <source>This computer has no keyring, so your sign-in is kept in a file that only you can read.</source>
        <translation>Maskinen har ingen nøkkelring, så innloggingen din lagres i en fil som bare du kan lese.</translation>
    </message>
</context>
<context>
    <name>Stands</name>
    <message>
        <source>I&apos;ll see to it</source>
        <translation>Jeg tar meg av det</translation>
    </message>
    <message>
        <source>{stand}: in contact again</source>
        <translation>{stand}: i kontakt igjen</translation>
    </message>
    <message>
        <source>{stand}: printing again</source>
        <translation>{stand}: skriver ut igjen</translation>
    </message>
    <message>
        <source>{stand}: paper nearly out</source>
        <translation>{stand}: snart tom for papir</translation>
    </message>
    <message>
        <source>Put in a new roll: open the maintenance at the stand, it shows you how.</source>
        <translation>Sett i en ny rull: Åpne vedlikehold på kiosken, så viser den hvordan.</translation>
    </message>
    <message>
        <source>{stand}: out of paper</source>
        <translation>{stand}: tom for papir</translation>
    </message>
    <message>
        <source>{stand}: the printer is open</source>
        <translation>{stand}: skriveren står åpen</translation>
    </message>
    <message>
        <source>Close its cover until it clicks.</source>
        <translation>Lukk lokket til det klikker.</translation>
    </message>
    <message>
        <source>{stand}: the printer has stopped</source>
        <translation>{stand}: skriveren har stoppet</translation>
    </message>
    <message>
        <source>Open its cover, take out paper that is stuck, and close it again.</source>
        <translation>Åpne lokket, ta ut papir som sitter fast, og lukk det igjen.</translation>
    </message>
    <message>
        <source>{stand}: no contact with the printer</source>
        <translation>{stand}: ingen kontakt med skriveren</translation>
    </message>
    <message>
        <source>Look whether it is switched on and its cable sits firmly.</source>
        <translation>Se om den er slått på, og om kabelen sitter.</translation>
    </message>
    <message>
        <source>{stand}: no contact</source>
        <translation>{stand}: ingen kontakt</translation>
    </message>
    <message>
        <source>Look whether it is switched on and connected to the network.</source>
        <translation>Se om den er slått på og på nettet.</translation>
    </message>
    <message>
        <source>{stand}: the printer does not answer</source>
        <translation>{stand}: skriveren svarer ikke</translation>
    </message>
    <message>
        <source>Tickets may still come. Look whether its cable sits firmly.</source>
        <translation>Lappene kommer kanskje fortsatt. Se om kabelen sitter.</translation>
    </message>
    <message>
        <source>{stand}: paper nearly out, about {count} tickets left</source>
        <translation>{stand}: snart tom for papir, omtrent {count} lapper igjen</translation>
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
        <translation>Gå til varslene</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logg ut</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt Skranke</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>That is no longer there. Wait a moment, then look again.</source>
        <translation>Det finnes ikke lenger. Vent litt og se på nytt.</translation>
    </message>
    <message>
        <source>No connection to the server. Try again.</source>
        <translation>Ingen forbindelse med serveren. Prøv igjen.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you right now.</source>
        <translation>Ingen venter på deg akkurat nå.</translation>
    </message>
    <message>
        <source>The server does not know you. Sign in again.</source>
        <translation>Serveren kjenner deg ikke. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>You have been signed out. Sign in again.</source>
        <translation>Du er blitt logget ut. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>User name or password is not right. Try again.</source>
        <translation>Brukernavn eller passord stemmer ikke. Prøv igjen.</translation>
    </message>
    <message>
        <source>You do not have access to this. Ask your superuser.</source>
        <translation>Det har du ikke tilgang til. Spør superbrukeren din.</translation>
    </message>
    <message>
        <source>The server does not know this centre. Ask your superuser.</source>
        <translation>Serveren kjenner ikke dette senteret. Spør superbrukeren din.</translation>
    </message>
    <message>
        <source>This desk is no longer there. Choose another one.</source>
        <translation>Skranken finnes ikke lenger. Velg en annen.</translation>
    </message>
    <message>
        <source>The service is closed right now.</source>
        <translation>Det er stengt for dette akkurat nå.</translation>
    </message>
    <message>
        <source>Something has happened with this number. Look again.</source>
        <translation>Det har skjedd noe med nummeret. Se på nytt.</translation>
    </message>
    <message>
        <source>Another desk has this number.</source>
        <translation>En annen skranke har nummeret.</translation>
    </message>
    <message>
        <source>Nobody has to come any more.</source>
        <translation>Det er ikke lenger behov for noen.</translation>
    </message>
    <message>
        <source>This is not offered here. Ask your superuser.</source>
        <translation>Dette tilbys ikke her. Spør superbrukeren din.</translation>
    </message>
    <message>
        <source>That was too much at once. Wait a minute, then try again.</source>
        <translation>Det ble for mye på én gang. Vent et minutt, og prøv så igjen.</translation>
    </message>
    <message>
        <source>You already have an open case. Finish it first.</source>
        <translation>Du har allerede en åpen sak. Avslutt den først.</translation>
    </message>
    <message>
        <source>The server is busy right now. Try again in a moment.</source>
        <translation>Serveren er opptatt akkurat nå. Prøv igjen om litt.</translation>
    </message>
    <message>
        <source>That did not work. Try again, and tell your superuser if it keeps happening.</source>
        <translation>Det gikk ikke. Prøv igjen, og si fra til superbrukeren din hvis det fortsetter.</translation>
    </message>
</context>
</TS>
