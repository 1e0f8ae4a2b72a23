<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
    <context>
        <name>Account</name>
        <message>
            <source>Hide the password</source>
            <translation>Skjul passordet</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Vis passordet</translation>
        </message>
        <message>
            <source>Your account</source>
            <translation>Kontoen din</translation>
        </message>
        <message>
            <source>Fetching …</source>
            <translation>Henter …</translation>
        </message>
        <message>
            <source>The password you have now</source>
            <translation>Passordet du har nå</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Nytt passord</translation>
        </message>
        <message>
            <source>The new password once more</source>
            <translation>Det nye passordet en gang til</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>Bytt passordet</translation>
        </message>
        <message>
            <source>Choose another password</source>
            <translation>Velg et annet passord</translation>
        </message>
        <message>
            <source>You stay signed in here. Everywhere else you are signed out at once.</source>
            <translation>Du er fortsatt logget inn her. Alle andre steder blir du logget ut med en gang.</translation>
        </message>
        <message>
            <source>Sign out everywhere else</source>
            <translation>Logg ut alle andre steder</translation>
        </message>
        <message>
            <source>Where you are signed in</source>
            <translation>Her er du logget inn</translation>
        </message>
        <message>
            <source>User name: {name}</source>
            <translation>Brukernavn: {name}</translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>De to er ikke like ennå.</translation>
        </message>
        <message>
            <source>Three or four words that do not belong together are easy to remember.</source>
            <translation>Tre eller fire ord som ikke hører sammen, er lette å huske.</translation>
        </message>
        <message>
            <source>That is the password you have. Choose another one.</source>
            <translation>Det er passordet du har. Velg et annet.</translation>
        </message>
        <message>
            <source>Better without your name in it: that is tried first.</source>
            <translation>Heller uten navnet ditt: det blir prøvd først.</translation>
        </message>
        <message>
            <source>The same few characters again and again are easy to guess.</source>
            <translation>De samme få tegnene om og om igjen er lette å gjette.</translation>
        </message>
        <message>
            <source>Long enough. One more word makes it stronger.</source>
            <translation>Langt nok. Et ord til gjør det sterkere.</translation>
        </message>
        <message>
            <source>Long and good.</source>
            <translation>Langt og godt.</translation>
        </message>
        <message>
            <source>That is too short. Add one or two words.</source>
            <translation>Det er for kort. Legg til et ord eller to.</translation>
        </message>
        <message>
            <source>It has a name or a word in it that is tried first. Take words that do not belong together.</source>
            <translation>Det har et navn eller et ord i seg som blir prøvd først. Ta ord som ikke hører sammen.</translation>
        </message>
        <message>
            <source>It has a date in it. Take words that do not belong together.</source>
            <translation>Det har en dato i seg. Ta ord som ikke hører sammen.</translation>
        </message>
        <message>
            <source>It follows a pattern, as keys side by side. Take words that do not belong together.</source>
            <translation>Det følger et mønster, som taster ved siden av hverandre. Ta ord som ikke hører sammen.</translation>
        </message>
        <message>
            <source>It is easy to guess. Take three or four words that do not belong together.</source>
            <translation>Det er lett å gjette. Ta tre eller fire ord som ikke hører sammen.</translation>
        </message>
        <message>
            <source>Your password is changed. Everywhere else you are signed out.</source>
            <translation>Passordet ditt er byttet. Alle andre steder er du logget ut.</translation>
        </message>
        <message>
            <source>You are signed out everywhere else.</source>
            <translation>Du er logget ut alle andre steder.</translation>
        </message>
        <message>
            <source>That is not the password you have now. Try again.</source>
            <translation>Det er ikke passordet du har nå. Prøv igjen.</translation>
        </message>
        <message>
            <source>A computer that did not say its name</source>
            <translation>En datamaskin som ikke sa navnet sitt</translation>
        </message>
        <message>
            <source>{computer} (here)</source>
            <translation>{computer} (her)</translation>
        </message>
        <message>
            <source>Signed in {when}</source>
            <translation>Logget inn {when}</translation>
        </message>
        <message>
            <source>Signed in {when}, last in use {seen}</source>
            <translation>Logget inn {when}, sist i bruk {seen}</translation>
        </message>
        <message>
            <source>One more character.</source>
            <translation>Ett tegn til.</translation>
        </message>
        <message>
            <source>{count} more characters.</source>
            <translation>{count} tegn til.</translation>
        </message>
    </context>
    <context>
        <name>Agreement</name>
        <message>
            <source>Anything else you agree on</source>
            <translation>Annet dere avtaler</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Endre</translation>
        </message>
        <message>
            <source>Agree on safety…</source>
            <translation>Avtal sikkerhet …</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>Behold som før</translation>
        </message>
        <message>
            <source>Difficult meetings today</source>
            <translation>Vanskelige møter i dag</translation>
        </message>
        <message>
            <source>Nothing is agreed on for today.</source>
            <translation>Ingenting er avtalt for i dag.</translation>
        </message>
        <message>
            <source>Fetching the list…</source>
            <translation>Henter listen …</translation>
        </message>
        <message>
            <source>Something is agreed on</source>
            <translation>Noe er avtalt</translation>
        </message>
        <message>
            <source>Sit near the door</source>
            <translation>Sitt nær døren</translation>
        </message>
        <message>
            <source>Same guard as last time</source>
            <translation>Samme vekter som sist</translation>
        </message>
        <message>
            <source>Meet at the entrance</source>
            <translation>Møtes ved inngangen</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>next</source>
            <translation>neste</translation>
        </message>
        <message>
            <source>{label} is open: finish it and call {who}?</source>
            <translation>{label} er åpen: avslutt og kall inn {who}?</translation>
        </message>
        <message>
            <source>{label} was called and has not started. Call {who} instead?</source>
            <translation>{label} er kalt inn, men ikke startet. Kall inn {who} i stedet?</translation>
        </message>
        <message>
            <source>Finish {label}: how did it end?</source>
            <translation>Avslutt {label}: hvordan endte det?</translation>
        </message>
        <message>
            <source>Transfer {label} to</source>
            <translation>Overfør {label} til</translation>
        </message>
        <message>
            <source>Hand {label} to</source>
            <translation>Gi {label} videre til</translation>
        </message>
        <message>
            <source>Park {label} until</source>
            <translation>Sett {label} på vent til</translation>
        </message>
        <message>
            <source>A second errand for {label}</source>
            <translation>Et ekstra ærend for {label}</translation>
        </message>
        <message>
            <source>Note on {label}</source>
            <translation>Notat om {label}</translation>
        </message>
        <message>
            <source>Finish as solved, call {who}</source>
            <translation>Avslutt som løst, kall inn {who}</translation>
        </message>
        <message>
            <source>Did not come, call {who}</source>
            <translation>Ikke møtt, kall inn {who}</translation>
        </message>
        <message>
            <source>Keeps the place in the line: due {due}.</source>
            <translation>Beholder plassen i køen: har tur kl. {due}.</translation>
        </message>
        <message>
            <source>Back · Esc</source>
            <translation>Tilbake · Esc</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Til</translation>
        </message>
        <message>
            <source>Park until then</source>
            <translation>Sett på vent til da</translation>
        </message>
        <message>
            <source>Keeps the place in the line, and waits again by itself.</source>
            <translation>Beholder plassen i køen og venter igjen av seg selv.</translation>
        </message>
        <message>
            <source>{minutes} min · {time}</source>
            <translation>{minutes} min · {time}</translation>
        </message>
        <message>
            <source>Without end</source>
            <translation>Inntil videre</translation>
        </message>
        <message>
            <source>That time has passed. Choose a later one today.</source>
            <translation>Det tidspunktet er passert. Velg et senere i dag.</translation>
        </message>
        <message>
            <source>Park until</source>
            <translation>Sett på vent til</translation>
        </message>
        <message>
            <source>Type a few letters</source>
            <translation>Skriv et par bokstaver</translation>
        </message>
        <message>
            <source>Type a few letters to find</source>
            <translation>Skriv et par bokstaver for å søke</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Funnet</translation>
        </message>
        <message>
            <source>Nothing found. Try other letters.</source>
            <translation>Ingen treff. Prøv andre bokstaver.</translation>
        </message>
        <message>
            <source>Hand on · Enter</source>
            <translation>Gi videre · Enter</translation>
        </message>
        <message>
            <source>Who works here is not known yet. Services and desks are all here.</source>
            <translation>Vi vet ennå ikke hvem som jobber her. Alle tjenester og skranker er med.</translation>
        </message>
        <message>
            <source>Add the errand · Enter</source>
            <translation>Legg til ærendet · Enter</translation>
        </message>
        <message>
            <source>For this desk</source>
            <translation>Til denne skranken</translation>
        </message>
        <message>
            <source>For the queue</source>
            <translation>Til køen</translation>
        </message>
        <message>
            <source>A new number at the same place in the line. The open case stays open.</source>
            <translation>Et nytt nummer på samme plass i køen. Den åpne saken forblir åpen.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notat</translation>
        </message>
        <message>
            <source>What the next one should know</source>
            <translation>Det den neste bør vite</translation>
        </message>
        <message>
            <source>Save · Enter</source>
            <translation>Lagre · Enter</translation>
        </message>
        <message>
            <source>Only staff see it. It is erased at the end of the day.</source>
            <translation>Bare medarbeidere ser det. Det slettes når dagen er slutt.</translation>
        </message>
        <message>
            <source>{count} letters left</source>
            <translation>{count} tegn igjen</translation>
        </message>
    </context>
    <context>
        <name>Assistance</name>
        <message>
            <source>I am coming</source>
            <translation>Jeg kommer</translation>
        </message>
        <message>
            <source>Cannot after all</source>
            <translation>Kan likevel ikke</translation>
        </message>
        <message>
            <source>Cannot</source>
            <translation>Kan ikke</translation>
        </message>
        <message>
            <source>Call colleagues</source>
            <translation>Kall på kolleger</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Avslutt</translation>
        </message>
        <message>
            <source>Passing it on…</source>
            <translation>Sender videre …</translation>
        </message>
        <message>
            <source>Not passed on yet. Trying again.</source>
            <translation>Ikke sendt videre ennå. Prøver igjen.</translation>
        </message>
        <message>
            <source>Not passed on. Use the telephone.</source>
            <translation>Ikke sendt videre. Bruk telefonen.</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>Sendt videre</translation>
        </message>
        <message>
            <source>Ending…</source>
            <translation>Avslutter …</translation>
        </message>
        <message>
            <source>Not ended yet. Trying again.</source>
            <translation>Ikke avsluttet ennå. Prøver igjen.</translation>
        </message>
        <message>
            <source>{count} on the way</source>
            <translation>{count} på vei</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Øvelse</translation>
        </message>
        <message>
            <source>Practice: a colleague asks for help</source>
            <translation>Øvelse: en kollega ber om hjelp</translation>
        </message>
        <message>
            <source>A colleague asks for help</source>
            <translation>En kollega ber om hjelp</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>En kollega</translation>
        </message>
        <message>
            <source>Gather: {place}</source>
            <translation>Møtested: {place}</translation>
        </message>
        <message>
            <source>Go there together, not alone.</source>
            <translation>Gå dit sammen, ikke alene.</translation>
        </message>
        <message>
            <source>Since {since}</source>
            <translation>Siden {since}</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} til</translation>
        </message>
        <message>
            <source>you</source>
            <translation>deg</translation>
        </message>
        <message>
            <source>Nobody is coming yet</source>
            <translation>Ingen er på vei ennå</translation>
        </message>
        <message>
            <source>Coming: {names}</source>
            <translation>På vei: {names}</translation>
        </message>
        <message>
            <source>Practise a call for help</source>
            <translation>Øv på å kalle på hjelp</translation>
        </message>
        <message>
            <source>End ({state})</source>
            <translation>Avslutt ({state})</translation>
        </message>
    </context>
    <context>
        <name>Audit</name>
        <message>
            <source>What was done</source>
            <translation>Hva som er gjort</translation>
        </message>
        <message>
            <source>Who did what here, and when: people, devices, publications and passwords.</source>
            <translation>Hvem som gjorde hva her, og når: personer, enheter, publiseringer og passord.</translation>
        </message>
        <message>
            <source>log audit trail who when changed locked password role device csv export list</source>
            <translation>logg endringslogg spor hvem når endret låst passord rolle enhet csv eksport liste</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>People and roles</source>
            <translation>Medarbeidere og roller</translation>
        </message>
        <message>
            <source>Passwords and sign-ins</source>
            <translation>Passord og innlogginger</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Enheter</translation>
        </message>
        <message>
            <source>Publications</source>
            <translation>Publiseringer</translation>
        </message>
        <message>
            <source>All days</source>
            <translation>Alle dager</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>The last 7 days</source>
            <translation>De siste 7 dagene</translation>
        </message>
        <message>
            <source>The last 30 days</source>
            <translation>De siste 30 dagene</translation>
        </message>
        <message>
            <source>{person} was changed</source>
            <translation>{person} ble endret</translation>
        </message>
        <message>
            <source>Something that this program does not know: {what}</source>
            <translation>Noe som dette programmet ikke kjenner: {what}</translation>
        </message>
        <message>
            <source>A device</source>
            <translation>En enhet</translation>
        </message>
        <message>
            <source>another centre</source>
            <translation>et annet senter</translation>
        </message>
        <message>
            <source>at the server</source>
            <translation>på tjeneren</translation>
        </message>
        <message>
            <source>Fetching …</source>
            <translation>Henter …</translation>
        </message>
        <message>
            <source>Nothing like that was done. Choose other days, or everything.</source>
            <translation>Ingenting slikt er gjort. Velg andre dager, eller alt.</translation>
        </message>
        <message>
            <source>Nothing was done yet. What you change here will stand in this list.</source>
            <translation>Ingenting er gjort ennå. Det du endrer her, kommer til å stå på denne listen.</translation>
        </message>
        <message>
            <source>Fetching … so far {count}</source>
            <translation>Henter … så langt {count}</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Når</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Om</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Hva</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Hvem</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Merknad</translation>
        </message>
        <message>
            <source>somebody who is not known any more</source>
            <translation>en som ikke lenger er kjent</translation>
        </message>
        <message>
            <source>The settings went back to number {number}</source>
            <translation>Innstillingene gikk tilbake til nummer {number}</translation>
        </message>
        <message>
            <source>The settings were published: 1 change</source>
            <translation>Innstillingene ble publisert: 1 endring</translation>
        </message>
        <message>
            <source>The settings were published: {count} changes</source>
            <translation>Innstillingene ble publisert: {count} endringer</translation>
        </message>
        <message>
            <source>{person} was taken in: {changes}</source>
            <translation>{person} ble lagt til: {changes}</translation>
        </message>
        <message>
            <source>{person} was changed: {changes}</source>
            <translation>{person} ble endret: {changes}</translation>
        </message>
        <message>
            <source>{person} does not work here any more</source>
            <translation>{person} jobber ikke her lenger</translation>
        </message>
        <message>
            <source>{person} was let in again</source>
            <translation>{person} ble sluppet inn igjen</translation>
        </message>
        <message>
            <source>{person} came here from {centre}</source>
            <translation>{person} kom hit fra {centre}</translation>
        </message>
        <message>
            <source>{person} went from here to {centre}</source>
            <translation>{person} gikk herfra til {centre}</translation>
        </message>
        <message>
            <source>{person} got a link for a password</source>
            <translation>{person} fikk en lenke til et passord</translation>
        </message>
        <message>
            <source>{person} chose a password with a link</source>
            <translation>{person} valgte et passord med en lenke</translation>
        </message>
        <message>
            <source>{person} changed the password</source>
            <translation>{person} byttet passord</translation>
        </message>
        <message>
            <source>{person} was signed out everywhere</source>
            <translation>{person} ble logget ut alle steder</translation>
        </message>
        <message>
            <source>Too many wrong passwords for {person}: sign-in was held back for a while</source>
            <translation>For mange feil passord for {person}: innlogging ble holdt tilbake en stund</translation>
        </message>
        <message>
            <source>{device} was connected</source>
            <translation>{device} ble koblet til</translation>
        </message>
        <message>
            <source>A device was given the name {device}</source>
            <translation>En enhet fikk navnet {device}</translation>
        </message>
        <message>
            <source>{device} was shut out</source>
            <translation>{device} ble koblet fra</translation>
        </message>
        <message>
            <source>{device} was to start again</source>
            <translation>{device} skulle starte på nytt</translation>
        </message>
        <message>
            <source>{device} was to print a test</source>
            <translation>{device} skulle skrive ut en prøve</translation>
        </message>
        <message>
            <source>{device} got a new roll</source>
            <translation>{device} fikk en ny rull</translation>
        </message>
        <message>
            <source>{device} was asked for a picture of its screen</source>
            <translation>{device} ble bedt om et bilde av skjermen sin</translation>
        </message>
        <message>
            <source>{device} was to show the draft</source>
            <translation>{device} skulle vise kladden</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Hva det gjelder</translation>
        </message>
        <message>
            <source>Which days</source>
            <translation>Hvilke dager</translation>
        </message>
        <message>
            <source>By whom, or about whom</source>
            <translation>Av hvem, eller om hvem</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Show earlier ones</source>
            <translation>Vis tidligere</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igjen</translation>
        </message>
        <message>
            <source>Save as a table …</source>
            <translation>Lagre som tabell …</translation>
        </message>
        <message>
            <source>Where is the table to be saved?</source>
            <translation>Hvor skal tabellen lagres?</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tabeller (*.csv)</translation>
        </message>
        <message>
            <source>The table cannot be saved there. Choose another place.</source>
            <translation>Tabellen kan ikke lagres der. Velg et annet sted.</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Lagret: {name}</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>It has no opening hours.</source>
            <translation>Den har ingen åpningstider.</translation>
        </message>
        <message>
            <source>Opens at {time}.</source>
            <translation>Åpner kl. {time}.</translation>
        </message>
        <message>
            <source>Opens {day} at {time}.</source>
            <translation>Åpner {day} kl. {time}.</translation>
        </message>
        <message>
            <source>Closed today: {reason}. {opens}</source>
            <translation>Stengt i dag: {reason}. {opens}</translation>
        </message>
        <message>
            <source>Closed. {opens}</source>
            <translation>Stengt. {opens}</translation>
        </message>
        <message>
            <source>about {low}–{high} min</source>
            <translation>omtrent {low}–{high} min</translation>
        </message>
        <message>
            <source>{count} waiting</source>
            <translation>{count} venter</translation>
        </message>
        <message>
            <source>for citizens by booking only, but you may give a number</source>
            <translation>bare med bestilt time for innbyggere, men du kan gi et nummer</translation>
        </message>
        <message>
            <source>the stand gives no more numbers today, but you may</source>
            <translation>kiosken gir ikke flere numre i dag, men det kan du</translation>
        </message>
        <message>
            <source>To bring: {documents}</source>
            <translation>Må ha med: {documents}</translation>
        </message>
        <message>
            <source>before them: {count}</source>
            <translation>foran i køen: {count}</translation>
        </message>
        <message>
            <source>first in the line</source>
            <translation>først i køen</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kode</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>Fødselsdag</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>The code in the letter</source>
            <translation>Koden i brevet</translation>
        </message>
        <message>
            <source>Day and month of birth</source>
            <translation>Dag og måned for fødselsdagen</translation>
        </message>
        <message>
            <source>Last four digits of the phone number</source>
            <translation>De fire siste sifrene i telefonnummeret</translation>
        </message>
        <message>
            <source>There is no such day. Type day and month, as 2411 for 24 November.</source>
            <translation>Den dagen finnes ikke. Skriv dag og måned, for eksempel 2411 for 24. november.</translation>
        </message>
        <message>
            <source>That is too long. Look again.</source>
            <translation>Det er for langt. Se på nytt.</translation>
        </message>
        <message>
            <source>Several bookings match</source>
            <translation>Flere timer passer</translation>
        </message>
        <message>
            <source>Ask for the code in the letter.</source>
            <translation>Spør etter koden i brevet.</translation>
        </message>
        <message>
            <source>Ask for the first letter of the name.</source>
            <translation>Spør etter den første bokstaven i navnet.</translation>
        </message>
        <message>
            <source>Was here already. The number stands.</source>
            <translation>Er allerede sjekket inn. Nummeret gjelder fortsatt.</translation>
        </message>
        <message>
            <source>Checked in, but late: waits like those without a booking.</source>
            <translation>Sjekket inn, men for sent: venter på lik linje med dem uten time.</translation>
        </message>
        <message>
            <source>Checked in. The caseworker has been told.</source>
            <translation>Sjekket inn. Saksbehandleren har fått beskjed.</translation>
        </message>
        <message>
            <source>Too early</source>
            <translation>For tidlig</translation>
        </message>
        <message>
            <source>The booking is at {time}. Check-in opens at {opens}.</source>
            <translation>Timen er kl. {time}. Innsjekkingen åpner kl. {opens}.</translation>
        </message>
        <message>
            <source>Too late</source>
            <translation>For sent</translation>
        </message>
        <message>
            <source>The booking was at {time}. Give a number, or book a new time.</source>
            <translation>Timen var kl. {time}. Gi et nummer, eller bestill en ny time.</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Ikke i dag</translation>
        </message>
        <message>
            <source>The booking is on {day}.</source>
            <translation>Timen er {day}.</translation>
        </message>
        <message>
            <source>At another centre</source>
            <translation>På et annet senter</translation>
        </message>
        <message>
            <source>The booking is at {place}, {time}.</source>
            <translation>Timen gjelder {place}, kl. {time}.</translation>
        </message>
        <message>
            <source>No booking found</source>
            <translation>Fant ingen time</translation>
        </message>
        <message>
            <source>Look at what was typed, or try something else the citizen knows.</source>
            <translation>Se på det som er skrevet, eller prøv noe annet innbyggeren vet.</translation>
        </message>
        <message>
            <source>Give a number</source>
            <translation>Gi et nummer</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>Sjekk inn</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Etasje</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Tjeneste</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Behov</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Vis alle</translation>
        </message>
        <message>
            <source>Everybody at the centre</source>
            <translation>Alle på senteret</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>The centre now</source>
            <translation>Senteret nå</translation>
        </message>
        <message>
            <source>All floors</source>
            <translation>Alle etasjer</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Alle tjenester</translation>
        </message>
        <message>
            <source>With and without needs</source>
            <translation>Med og uten behov</translation>
        </message>
        <message>
            <source>With any need</source>
            <translation>Med behov</translation>
        </message>
        <message>
            <source>To a service</source>
            <translation>Til en tjeneste</translation>
        </message>
        <message>
            <source>To a desk</source>
            <translation>Til en skranke</translation>
        </message>
        <message>
            <source>Back to the overview</source>
            <translation>Tilbake til oversikten</translation>
        </message>
        <message>
            <source>First letter of the first name</source>
            <translation>Første bokstav i fornavnet</translation>
        </message>
        <message>
            <source>Check in another</source>
            <translation>Sjekk inn en til</translation>
        </message>
        <message>
            <source>Note what they need</source>
            <translation>Noter behov</translation>
        </message>
        <message>
            <source>Type it first.</source>
            <translation>Skriv det inn først.</translation>
        </message>
        <message>
            <source>There is no connection to the server.</source>
            <translation>Det er ingen forbindelse med serveren.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Et øyeblikk …</translation>
        </message>
        <message>
            <source>Ask a caseworker</source>
            <translation>Be en saksbehandler komme</translation>
        </message>
        <message>
            <source>Back to the citizen</source>
            <translation>Tilbake til innbyggeren</translation>
        </message>
        <message>
            <source>Search for a colleague</source>
            <translation>Søk etter en kollega</translation>
        </message>
        <message>
            <source>Ask them to come</source>
            <translation>Be kollegaen komme</translation>
        </message>
        <message>
            <source>Nobody is called that.</source>
            <translation>Ingen heter det.</translation>
        </message>
        <message>
            <source>They are not at work just now. If nobody answers, you will be told.</source>
            <translation>Kollegaen er ikke på jobb akkurat nå. Hvis ingen svarer, får du beskjed.</translation>
        </message>
        <message>
            <source>Hand on</source>
            <translation>Overfør</translation>
        </message>
        <message>
            <source>The citizen keeps the place in the line.</source>
            <translation>Innbyggeren beholder plassen i køen.</translation>
        </message>
        <message>
            <source>Search for a service or a desk</source>
            <translation>Søk etter en tjeneste eller skranke</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>Ingenting heter det.</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <translation>Hva gjelder det?</translation>
        </message>
        <message>
            <source>The citizen's language</source>
            <translation>Språket til innbyggeren</translation>
        </message>
        <message>
            <source>Give the number</source>
            <translation>Gi nummeret</translation>
        </message>
        <message>
            <source>Give another</source>
            <translation>Gi ett til</translation>
        </message>
        <message>
            <source>No service is called that.</source>
            <translation>Ingen tjeneste heter det.</translation>
        </message>
        <message>
            <source>Choose a service first.</source>
            <translation>Velg en tjeneste først.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igjen</translation>
        </message>
        <message>
            <source>Door bell and help</source>
            <translation>Dørklokke og hjelp</translation>
        </message>
        <message>
            <source>Stands and printers</source>
            <translation>Kiosker og skrivere</translation>
        </message>
        <message>
            <source>Agreed for difficult meetings</source>
            <translation>Avtalt om vanskelige møter</translation>
        </message>
        <message>
            <source>Nobody calls right now.</source>
            <translation>Ingen ringer på eller ber om hjelp akkurat nå.</translation>
        </message>
        <message>
            <source>Nothing has been agreed for today.</source>
            <translation>Ingenting er avtalt for i dag.</translation>
        </message>
        <message>
            <source>Note for the caseworker</source>
            <translation>Notat til saksbehandleren</translation>
        </message>
        <message>
            <source>Nothing has been written yet.</source>
            <translation>Ingenting er skrevet ennå.</translation>
        </message>
        <message>
            <source>Good to know beforehand</source>
            <translation>Greit å vite på forhånd</translation>
        </message>
        <message>
            <source>Cancel the number</source>
            <translation>Avbryt nummeret</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behold det</translation>
        </message>
        <message>
            <source>Ground floor</source>
            <translation>Grunnplan</translation>
        </message>
        <message>
            <source>Basement {number}</source>
            <translation>Kjeller {number}</translation>
        </message>
        <message>
            <source>Floor {number}</source>
            <translation>{number} over grunnplan</translation>
        </message>
        <message>
            <source>{hours} h {minutes}</source>
            <translation>{hours} t {minutes}</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>Nobody waiting</source>
            <translation>Ingen venter</translation>
        </message>
        <message>
            <source>longest {wait}</source>
            <translation>lengst {wait}</translation>
        </message>
        <message>
            <source>{count} put aside</source>
            <translation>{count} satt på vent</translation>
        </message>
        <message>
            <source>{count} at the desks</source>
            <translation>{count} ved skrankene</translation>
        </message>
        <message>
            <source>Nobody here that you have filtered for</source>
            <translation>Ingen her passer til filteret ditt</translation>
        </message>
        <message>
            <source>Show everybody to see the rest: {count}.</source>
            <translation>Vis alle for å se resten: {count}.</translation>
        </message>
        <message>
            <source>You see here who comes, as soon as they have a number.</source>
            <translation>Her ser du hvem som kommer, så snart de har et nummer.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Venter</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Satt på vent</translation>
        </message>
        <message>
            <source>Called and at the desks</source>
            <translation>Kalt inn og ved skrankene</translation>
        </message>
        <message>
            <source>due {time}</source>
            <translation>tur kl. {time}</translation>
        </message>
        <message>
            <source>has waited {wait}</source>
            <translation>har ventet {wait}</translation>
        </message>
        <message>
            <source>booked {time}</source>
            <translation>har time kl. {time}</translation>
        </message>
        <message>
            <source>At {place}</source>
            <translation>Ved {place}</translation>
        </message>
        <message>
            <source>Called to {place}</source>
            <translation>Kalt inn til {place}</translation>
        </message>
        <message>
            <source>for {name}</source>
            <translation>til {name}</translation>
        </message>
        <message>
            <source>has another errand first</source>
            <translation>har et annet ærend først</translation>
        </message>
        <message>
            <source>waits again at {time}</source>
            <translation>venter igjen kl. {time}</translation>
        </message>
        <message>
            <source>until somebody calls them</source>
            <translation>til noen kaller inn</translation>
        </message>
        <message>
            <source>asked for more time</source>
            <translation>har bedt om mer tid</translation>
        </message>
        <message>
            <source>goes first</source>
            <translation>går først</translation>
        </message>
        <message>
            <source>Nobody has answered. Please see to them.</source>
            <translation>Ingen har svart. Ta deg av innbyggeren.</translation>
        </message>
        <message>
            <source>No answer yet. The deputies have been told.</source>
            <translation>Ikke svar ennå. Stedfortrederne har fått beskjed.</translation>
        </message>
        <message>
            <source>{name} cannot come. Back in the line.</source>
            <translation>{name} kan ikke komme. Tilbake i køen.</translation>
        </message>
        <message>
            <source>Nobody is here for this service just now.</source>
            <translation>Akkurat nå er det ingen her til denne tjenesten.</translation>
        </message>
        <message>
            <source>Here since {time}, {wait}</source>
            <translation>Her siden {time}, {wait}</translation>
        </message>
        <message>
            <source>Ask a caseworker to come…</source>
            <translation>Be en saksbehandler komme …</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>Lagre notatet</translation>
        </message>
        <message>
            <source>Let them go first</source>
            <translation>La innbyggeren gå først</translation>
        </message>
        <message>
            <source>Hand on…</source>
            <translation>Overfør …</translation>
        </message>
        <message>
            <source>Call to my desk</source>
            <translation>Kall inn til min skranke</translation>
        </message>
        <message>
            <source>Wait again</source>
            <translation>Tilbake i køen</translation>
        </message>
        <message>
            <source>You have no desk today.</source>
            <translation>Du har ingen skranke i dag.</translation>
        </message>
        <message>
            <source>Your desk has an open case.</source>
            <translation>Skranken din har en åpen sak.</translation>
        </message>
        <message>
            <source>They go first already.</source>
            <translation>Innbyggeren går allerede først.</translation>
        </message>
        <message>
            <source>They are at a desk.</source>
            <translation>Innbyggeren er ved en skranke.</translation>
        </message>
        <message>
            <source>{name} has been asked to come for {label}.</source>
            <translation>{name} er bedt om å komme til {label}.</translation>
        </message>
        <message>
            <source>Saved. The caseworker sees it.</source>
            <translation>Lagret. Saksbehandleren ser det.</translation>
        </message>
        <message>
            <source>{label} goes first now.</source>
            <translation>{label} går først nå.</translation>
        </message>
        <message>
            <source>{label} has been handed on and keeps the place.</source>
            <translation>{label} er overført og beholder plassen.</translation>
        </message>
        <message>
            <source>{label} is called to your desk.</source>
            <translation>{label} er kalt inn til skranken din.</translation>
        </message>
        <message>
            <source>{label} waits again.</source>
            <translation>{label} venter igjen.</translation>
        </message>
        <message>
            <source>{label} is cancelled.</source>
            <translation>{label} er avbrutt.</translation>
        </message>
        <message>
            <source>{label} has been handed on.</source>
            <translation>{label} er overført.</translation>
        </message>
        <message>
            <source>Cancel {label}? Without a desk you cannot take it back.</source>
            <translation>Avbryte {label}? Uten en skranke kan du ikke angre.</translation>
        </message>
        <message>
            <source>{name} gets a notice: “Can you come down? {label} is here for you.”</source>
            <translation>{name} får et varsel: “Kan du komme ned? {label} er kommet til deg.”</translation>
        </message>
        <message>
            <source>They are on leave until {day}. Ask {name} instead: their deputy.</source>
            <translation>Er fraværende til {day}. Spør heller {name}, som er stedfortreder.</translation>
        </message>
        <message>
            <source>They are on leave until {day}. If nobody answers, you will be told.</source>
            <translation>Er fraværende til {day}. Hvis ingen svarer, får du beskjed.</translation>
        </message>
        <message>
            <source>{name} is on the way · {stand}</source>
            <translation>{name} er på vei · {stand}</translation>
        </message>
        <message>
            <source>All stands are well.</source>
            <translation>Alle kiosker fungerer.</translation>
        </message>
        <message>
            <source>The other stands are well: {count}.</source>
            <translation>Resten av kioskene fungerer: {count}.</translation>
        </message>
        <message>
            <source>missing: {documents}</source>
            <translation>mangler: {documents}</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Copy the link now: it is not shown again.</source>
            <translation>Kopier lenken nå: den vises ikke igjen.</translation>
        </message>
        <message>
            <source>You have a link, made {when}. Make a new one if you no longer have it.</source>
            <translation>Du har en lenke, laget {when}. Lag en ny hvis du ikke har den lenger.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <source>The link no longer works.</source>
            <translation>Lenken virker ikke lenger.</translation>
        </message>
        <message>
            <source>From now on your bookings are sent to your calendar.</source>
            <translation>Fra nå av sendes timene dine til kalenderen din.</translation>
        </message>
        <message>
            <source>Nothing more is sent to your calendar.</source>
            <translation>Det sendes ikke mer til kalenderen din.</translation>
        </message>
        <message>
            <source>Your busy times are no longer read, and are forgotten here.</source>
            <translation>De opptatte tidene dine leses ikke lenger og er glemt her.</translation>
        </message>
        <message>
            <source>Your account has no mail address yet. Ask your superuser to write it there.</source>
            <translation>Kontoen din har ingen e-postadresse ennå. Be superbrukeren din om å skrive den inn.</translation>
        </message>
        <message>
            <source>Each new booking comes as a meeting to {address}: time and number, no names. It moves and goes by itself.</source>
            <translation>Hver ny time kommer som et møte til {address} med tidspunkt og nummer, ingen navn. Den flytter seg og forsvinner av seg selv.</translation>
        </message>
        <message>
            <source>your organisation’s calendar</source>
            <translation>organisasjonens kalender</translation>
        </message>
        <message>
            <source>Not read yet from {where}.</source>
            <translation>Ikke lest ennå fra {where}.</translation>
        </message>
        <message>
            <source>Reading {where} … Look again in a moment.</source>
            <translation>Leser {where} … Se igjen om litt.</translation>
        </message>
        <message>
            <source>Last read {when}, from {where}. Busy times ahead: {count}</source>
            <translation>Sist lest {when}, fra {where}. Kommende opptatte tider: {count}</translation>
        </message>
        <message>
            <source>It has been so since {when}. What was read before still holds.</source>
            <translation>Slik har det vært siden {when}. Det som ble lest før, gjelder fortsatt.</translation>
        </message>
        <message>
            <source>The calendar does not answer. Skranke tries again by itself.</source>
            <translation>Kalenderen svarer ikke. Skranke prøver igjen av seg selv.</translation>
        </message>
        <message>
            <source>There is no calendar at that address any more. Publish it again and paste the new link.</source>
            <translation>Det er ikke lenger noen kalender på den adressen. Publiser den på nytt, og lim inn den nye lenken.</translation>
        </message>
        <message>
            <source>That address may not be read. Use the link your calendar publishes; it begins with https.</source>
            <translation>Den adressen kan ikke leses. Bruk lenken kalenderen din publiserer; den begynner med https.</translation>
        </message>
        <message>
            <source>The calendar answers too slowly. Skranke tries again by itself.</source>
            <translation>Kalenderen svarer for sakte. Skranke prøver igjen av seg selv.</translation>
        </message>
        <message>
            <source>The calendar is too large. Publish it with busy times only, without details.</source>
            <translation>Kalenderen er for stor. Publiser den bare med opptatte tider, uten detaljer.</translation>
        </message>
        <message>
            <source>There is no calendar behind that link. Copy the ICS link, not the HTML one.</source>
            <translation>Det er ingen kalender bak den lenken. Kopier ICS-lenken, ikke HTML-lenken.</translation>
        </message>
        <message>
            <source>The calendar has more meetings than can be read. Publish fewer calendars in one.</source>
            <translation>Kalenderen har flere møter enn det som kan leses. Publiser færre kalendere i én.</translation>
        </message>
        <message>
            <source>Skranke is not let into your organisation’s calendars. Tell those who run it.</source>
            <translation>Skranke slipper ikke inn i organisasjonens kalendere. Si fra til dem som drifter Skranke.</translation>
        </message>
        <message>
            <source>There is no calendar under your mail address. Ask your superuser to check the address.</source>
            <translation>Det er ingen kalender under e-postadressen din. Be superbrukeren sjekke adressen.</translation>
        </message>
        <message>
            <source>A calendar’s address begins with https:// or webcal://.</source>
            <translation>En kalenders adresse begynner med https:// eller webcal://.</translation>
        </message>
        <message>
            <source>That is no address of a calendar. Copy the ICS link once more.</source>
            <translation>Det er ikke adressen til en kalender. Kopier ICS-lenken en gang til.</translation>
        </message>
        <message>
            <source>The link to your calendar</source>
            <translation>Lenken til kalenderen din</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopier</translation>
        </message>
        <message>
            <source>End the link</source>
            <translation>Avslutt lenken</translation>
        </message>
        <message>
            <source>In Outlook: Add calendar, Subscribe from web, paste the link. Keep it to yourself.</source>
            <translation>I Outlook: Legg til kalender, Abonner fra nettet, lim inn lenken. Hold den for deg selv.</translation>
        </message>
        <message>
            <source>Your bookings in Outlook</source>
            <translation>Timene dine i Outlook</translation>
        </message>
        <message>
            <source>A secret link to a calendar of your bookings: times and numbers, no names.</source>
            <translation>En hemmelig lenke til en kalender med timene dine: tidspunkter og numre, ingen navn.</translation>
        </message>
        <message>
            <source>Send my bookings to my calendar by mail</source>
            <translation>Send timene mine til kalenderen min på e-post</translation>
        </message>
        <message>
            <source>The ICS link of your calendar</source>
            <translation>ICS-lenken til kalenderen din</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Les den</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Les igjen</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Ikke les den mer</translation>
        </message>
        <message>
            <source>Busy in your own calendar</source>
            <translation>Opptatt i din egen kalender</translation>
        </message>
        <message>
            <source>Skranke books nobody with you while you are busy. What your meetings are is not kept.</source>
            <translation>Skranke gir ingen time hos deg mens du er opptatt. Hva møtene dine handler om, lagres ikke.</translation>
        </message>
        <message>
            <source>In Outlook on the web: Settings, Calendar, Shared calendars, Publish a calendar, Can view when I’m busy. Copy the ICS link.</source>
            <translation>I Outlook på nettet: Innstillinger, Kalender, Delte kalendere, Publiser en kalender, Kan se når jeg er opptatt. Kopier ICS-lenken.</translation>
        </message>
        <message>
            <source>Make a new link</source>
            <translation>Lag en ny lenke</translation>
        </message>
        <message>
            <source>Make a link</source>
            <translation>Lag en lenke</translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>“{name}” is new</source>
            <translation>«{name}» er ny</translation>
        </message>
        <message>
            <source>“{name}” is taken away</source>
            <translation>«{name}» er tatt bort</translation>
        </message>
        <message>
            <source>“{name}” is another one</source>
            <translation>«{name}» er en annen</translation>
        </message>
        <message>
            <source>The order is changed: {what}</source>
            <translation>Rekkefølgen er endret: {what}</translation>
        </message>
        <message>
            <source>{label} in {language}</source>
            <translation>{label} på {language}</translation>
        </message>
        <message>
            <source>{label}: changed</source>
            <translation>{label}: endret</translation>
        </message>
        <message>
            <source>{label}: yes</source>
            <translation>{label}: ja</translation>
        </message>
        <message>
            <source>{label}: no</source>
            <translation>{label}: nei</translation>
        </message>
        <message>
            <source>{label}: “{before}” is taken away</source>
            <translation>{label}: «{before}» er tatt bort</translation>
        </message>
        <message>
            <source>{label} becomes “{after}”</source>
            <translation>{label} blir til «{after}»</translation>
        </message>
        <message>
            <source>{label} becomes “{after}” (was “{before}”)</source>
            <translation>{label} blir til «{after}» (var «{before}»)</translation>
        </message>
        <message>
            <source>Stand menu</source>
            <translation>Kioskens meny</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Kiosker</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Tjenester</translation>
        </message>
        <message>
            <source>Desks and floors</source>
            <translation>Skranker og etasjer</translation>
        </message>
        <message>
            <source>Information pages</source>
            <translation>Informasjonssider</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Henvisninger</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>Logo og farger</translation>
        </message>
        <message>
            <source>The centre</source>
            <translation>Senteret</translation>
        </message>
        <message>
            <source>Other settings</source>
            <translation>Andre innstillinger</translation>
        </message>
        <message>
            <source>The opening hours are changed</source>
            <translation>Åpningstidene er endret</translation>
        </message>
        <message>
            <source>The order of the tiles is changed</source>
            <translation>Rekkefølgen på feltene er endret</translation>
        </message>
        <message>
            <source>“{before}” becomes “{after}”</source>
            <translation>«{before}» blir til «{after}»</translation>
        </message>
        <message>
            <source>Changed: {name}</source>
            <translation>Endret: {name}</translation>
        </message>
    </context>
    <context>
        <name>Day</name>
        <message>
            <source>More…</source>
            <translation>Mer …</translation>
        </message>
        <message>
            <source>Close without an answer</source>
            <translation>Lukk uten svar</translation>
        </message>
        <message>
            <source>Try again at</source>
            <translation>Prøv igjen kl.</translation>
        </message>
        <message>
            <source>14:30</source>
            <translation>14:30</translation>
        </message>
        <message>
            <source>Try again then</source>
            <translation>Prøv på det tidspunktet</translation>
        </message>
        <message>
            <source>Cancel the call</source>
            <translation>Avlys oppringingen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>Write a time later today, as 14:30.</source>
            <translation>Skriv et tidspunkt senere i dag, for eksempel 14:30.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nå</translation>
        </message>
        <message>
            <source>My day</source>
            <translation>Min dag</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igjen</translation>
        </message>
        <message>
            <source>Want to be rung</source>
            <translation>Vil gjerne bli oppringt</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>oppmøte</translation>
        </message>
        <message>
            <source>telephone meeting</source>
            <translation>telefonmøte</translation>
        </message>
        <message>
            <source>call-back</source>
            <translation>oppringing</translation>
        </message>
        <message>
            <source>video meeting</source>
            <translation>videomøte</translation>
        </message>
        <message>
            <source>has written</source>
            <translation>har skrevet</translation>
        </message>
        <message>
            <source>Not here yet</source>
            <translation>Ikke kommet ennå</translation>
        </message>
        <message>
            <source>Here since {since} · {label}</source>
            <translation>Her siden {since} · {label}</translation>
        </message>
        <message>
            <source>At the desk · {label}</source>
            <translation>Ved skranken · {label}</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Ikke møtt</translation>
        </message>
        <message>
            <source>Ring now</source>
            <translation>Ring nå</translation>
        </message>
        <message>
            <source>On the telephone</source>
            <translation>På telefonen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Ferdig</translation>
        </message>
        <message>
            <source>Should have been answered by now</source>
            <translation>Skulle vært besvart nå</translation>
        </message>
        <message>
            <source>Answer by {when}</source>
            <translation>Svar senest {when}</translation>
        </message>
        <message>
            <source>Wait for an answer</source>
            <translation>Venter på svar</translation>
        </message>
        <message>
            <source>Written {when}</source>
            <translation>Skrevet {when}</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nei</translation>
        </message>
        <message>
            <source>Answer to what you wrote, {reference}</source>
            <translation>Svar på det du skrev, {reference}</translation>
        </message>
        <message>
            <source>No answer the first time</source>
            <translation>Ikke svar første gang</translation>
        </message>
        <message>
            <source>No answer {count} times</source>
            <translation>Ikke svar {count} ganger</translation>
        </message>
        <message>
            <source>I'll answer</source>
            <translation>Jeg svarer</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Besvart</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Ring opp</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Fikk kontakt</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Ikke svar</translation>
        </message>
        <message>
            <source>I'll ring</source>
            <translation>Jeg ringer</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Skriv</translation>
        </message>
        <message>
            <source>Try again in {minutes} min</source>
            <translation>Prøv igjen om {minutes} min</translation>
        </message>
        <message>
            <source>Fetching your day…</source>
            <translation>Henter dagen din …</translation>
        </message>
        <message>
            <source>Your day could not be fetched.</source>
            <translation>Dagen din kunne ikke hentes.</translation>
        </message>
        <message>
            <source>Nothing is booked for you today.</source>
            <translation>Du har ingen bestilte timer i dag.</translation>
        </message>
        <message>
            <source>As it was at {time}. It may have changed.</source>
            <translation>Slik det var kl. {time}. Det kan være endret.</translation>
        </message>
        <message>
            <source>Hide earlier</source>
            <translation>Skjul tidligere</translation>
        </message>
        <message>
            <source>Earlier today: {count}</source>
            <translation>Tidligere i dag: {count}</translation>
        </message>
        <message>
            <source>Fold away</source>
            <translation>Fold sammen</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Les</translation>
        </message>
    </context>
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
            <source>Today's desk</source>
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
            <source>Who waits</source>
            <translation>Hvem venter</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Tekster</translation>
        </message>
        <message>
            <source>Your account…</source>
            <translation>Kontoen din…</translation>
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
            <source>Transfer</source>
            <translation>Overfør</translation>
        </message>
        <message>
            <source>To a colleague</source>
            <translation>Til en kollega</translation>
        </message>
        <message>
            <source>Park</source>
            <translation>Sett på vent</translation>
        </message>
        <message>
            <source>Second errand</source>
            <translation>Ekstra ærend</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notat</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>A need was granted · waiting since {since}</source>
            <translation>Behov imøtekommet · venter siden {since}</translation>
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
            <source>for you personally</source>
            <translation>til deg personlig</translation>
        </message>
        <message>
            <source>for this desk</source>
            <translation>til denne skranken</translation>
        </message>
        <message>
            <source>handed on to you</source>
            <translation>gitt videre til deg</translation>
        </message>
        <message>
            <source>handed on to this desk</source>
            <translation>gitt videre til denne skranken</translation>
        </message>
        <message>
            <source>handed on by another desk</source>
            <translation>gitt videre fra en annen skranke</translation>
        </message>
        <message>
            <source>was parked, waits again</source>
            <translation>var satt på vent, venter igjen</translation>
        </message>
        <message>
            <source>nobody is here who knows this service</source>
            <translation>ingen her kjenner denne tjenesten</translation>
        </message>
        <message>
            <source>has waited too long, and is for everybody now</source>
            <translation>har ventet for lenge, og er nå for alle</translation>
        </message>
        <message>
            <source>not one of your services</source>
            <translation>ikke en av dine tjenester</translation>
        </message>
        <message>
            <source>Then you see who is next.</source>
            <translation>Da ser du hvem som er neste.</translation>
        </message>
        <message>
            <source>Waiting for services that are not yours: {count}. F3 shows them.</source>
            <translation>Venter på tjenester som ikke er dine: {count}. F3 viser dem.</translation>
        </message>
        <message>
            <source>Nobody waiting for you</source>
            <translation>Ingen venter på deg</translation>
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
            <source>{count} days</source>
            <translation>{count} dager</translation>
        </message>
        <message>
            <source>one day</source>
            <translation>en dag</translation>
        </message>
        <message>
            <source>{count} hours</source>
            <translation>{count} timer</translation>
        </message>
        <message>
            <source>{count} minutes</source>
            <translation>{count} minutter</translation>
        </message>
        <message>
            <source>This computer's clock is wrong by {time}. Times here follow the server.</source>
            <translation>Klokken på denne maskinen går {time} feil. Tidene her følger serveren.</translation>
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
        <message>
            <source>Note: {note}</source>
            <translation>Notat: {note}</translation>
        </message>
        <message>
            <source>Documents · {seen} of {count} seen</source>
            <translation>Dokumenter · {seen} av {count} sett</translation>
        </message>
        <message>
            <source>said to be missing</source>
            <translation>mangler, sier innbyggeren</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Alle tjenester</translation>
        </message>
        <message>
            <source>All your services</source>
            <translation>Alle dine tjenester</translation>
        </message>
        <message>
            <source>{taken} of {all} services</source>
            <translation>{taken} av {all} tjenester</translation>
        </message>
        <message>
            <source>Services today: {services}</source>
            <translation>Tjenester i dag: {services}</translation>
        </message>
        <message>
            <source>Your superuser decides which services are yours</source>
            <translation>Superbrukeren din bestemmer hvilke tjenester som er dine</translation>
        </message>
    </context>
    <context>
        <name>Devices</name>
        <message>
            <source>Devices</source>
            <translation>Kiosker og skjermer</translation>
        </message>
        <message>
            <source>The stands and screens of your centre: how they are, and what to do. It is done at once.</source>
            <translation>Kiosker og skjermer i senteret ditt: hvordan de har det, og hva du kan gjøre. Det skjer med en gang.</translation>
        </message>
        <message>
            <source>stand kiosk display screen tray printer paper roll restart code connect add version picture phone QR</source>
            <translation>stand kiosk infoskjerm skjerm skriver papir rull omstart kode koble legg til versjon bilde telefon plakat sjekk inn QR</translation>
        </message>
        <message>
            <source>Stand</source>
            <translation>Kiosk</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>Infoskjerm</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>Medarbeiderprogram</translation>
        </message>
        <message>
            <source>In order, somebody is using it</source>
            <translation>I orden, noen bruker den</translation>
        </message>
        <message>
            <source>Not heard of since {when}</source>
            <translation>Ikke hørt fra siden {when}</translation>
        </message>
        <message>
            <source>Something of the settings cannot be shown</source>
            <translation>Noe i oppsettet kan ikke vises</translation>
        </message>
        <message>
            <source>Not heard of yet</source>
            <translation>Ikke hørt fra ennå</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Tilkoblet</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Logget på</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>I orden</translation>
        </message>
        <message>
            <source>Paper nearly out, about {count} tickets left</source>
            <translation>Nesten tomt for papir, omtrent {count} lapper igjen</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Paper nearly out</source>
            <translation>Nesten tomt for papir</translation>
        </message>
        <message>
            <source>Out of paper</source>
            <translation>Tomt for papir</translation>
        </message>
        <message>
            <source>The printer is open</source>
            <translation>Skriveren er åpen</translation>
        </message>
        <message>
            <source>The printer has stopped</source>
            <translation>Skriveren har stoppet</translation>
        </message>
        <message>
            <source>No contact with the printer</source>
            <translation>Ingen kontakt med skriveren</translation>
        </message>
        <message>
            <source>No printer</source>
            <translation>Ingen skriver</translation>
        </message>
        <message>
            <source>The printer does not say how it is</source>
            <translation>Skriveren sier ikke hvordan den har det</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Aldri</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Skranke</translation>
        </message>
        <message>
            <source>None chosen</source>
            <translation>Ingen valgt</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Siden</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tilstand</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Ikke kjent</translation>
        </message>
        <message>
            <source>In the settings</source>
            <translation>I oppsettet</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Skriver</translation>
        </message>
        <message>
            <source>Last heard of</source>
            <translation>Sist hørt fra</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versjon</translation>
        </message>
        <message>
            <source>See its screen</source>
            <translation>Se skjermen</translation>
        </message>
        <message>
            <source>Test print</source>
            <translation>Prøveutskrift</translation>
        </message>
        <message>
            <source>New roll is in</source>
            <translation>Ny rull er satt i</translation>
        </message>
        <message>
            <source>Restart…</source>
            <translation>Start på nytt …</translation>
        </message>
        <message>
            <source>The stand has not answered yet. It may be switched off.</source>
            <translation>Kiosken har ikke svart ennå. Kanskje er den slått av.</translation>
        </message>
        <message>
            <source>Asking the stand …</source>
            <translation>Spør kiosken …</translation>
        </message>
        <message>
            <source>The stand has heard it, and does it as soon as nobody is using it.</source>
            <translation>Kiosken har hørt det, og gjør det så snart ingen bruker den.</translation>
        </message>
        <message>
            <source>The stand did not do it in time. Is it switched on? Ask again.</source>
            <translation>Kiosken rakk det ikke. Er den slått på? Spør igjen.</translation>
        </message>
        <message>
            <source>This stand has no printer.</source>
            <translation>Denne kiosken har ingen skriver.</translation>
        </message>
        <message>
            <source>The printer did not print. Look at it, then try again.</source>
            <translation>Skriveren skrev ikke ut. Se på den, og prøv igjen.</translation>
        </message>
        <message>
            <source>The screen could not be sent. Try again.</source>
            <translation>Skjermbildet kunne ikke sendes. Prøv igjen.</translation>
        </message>
        <message>
            <source>The stand cannot do that. It may need a newer version.</source>
            <translation>Det kan ikke kiosken. Kanskje trenger den en nyere versjon.</translation>
        </message>
        <message>
            <source>This is its screen just now. The picture is kept nowhere.</source>
            <translation>Slik ser skjermen ut akkurat nå. Bildet lagres ikke.</translation>
        </message>
        <message>
            <source>The test slip is printed.</source>
            <translation>Prøven er skrevet ut.</translation>
        </message>
        <message>
            <source>Noted: the count of tickets begins anew.</source>
            <translation>Notert: tellingen av lapper begynner på nytt.</translation>
        </message>
        <message>
            <source>The stand starts anew. That takes a few seconds.</source>
            <translation>Kiosken starter på nytt. Det tar noen sekunder.</translation>
        </message>
        <message>
            <source>No stand shows this code now. Look at its screen again: a code holds for 15 minutes.</source>
            <translation>Ingen kiosk viser den koden nå. Se på skjermen igjen: en kode gjelder i 15 minutter.</translation>
        </message>
        <message>
            <source>Another device is this stand already. Disconnect that one first, or choose another stand.</source>
            <translation>En annen enhet er denne kiosken allerede. Koble fra den først, eller velg en annen kiosk.</translation>
        </message>
        <message>
            <source>This device is no longer here.</source>
            <translation>Den enheten er ikke her lenger.</translation>
        </message>
        <message>
            <source>This stand has not been heard of yet, so it cannot be asked.</source>
            <translation>Vi har ikke hørt fra denne kiosken ennå, så den kan ikke spørres.</translation>
        </message>
        <message>
            <source>Too many codes were wrong. Wait ten minutes, then look again.</source>
            <translation>For mange koder var feil. Vent ti minutter, og se igjen.</translation>
        </message>
        <message>
            <source>Add a stand</source>
            <translation>Legg til en kiosk</translation>
        </message>
        <message>
            <source>Switch the new stand on. When it shows a code, type it here.</source>
            <translation>Slå på den nye kiosken. Når den viser en kode, skriver du den her.</translation>
        </message>
        <message>
            <source>All stands of the settings are connected. Disconnect one first, or add a display.</source>
            <translation>Alle kiosker i oppsettet er koblet til. Koble fra en av dem først, eller legg til en infoskjerm.</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Koble til</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Code on the screen</source>
            <translation>Koden på skjermen</translation>
        </message>
        <message>
            <source>Which stand is it?</source>
            <translation>Hvilken kiosk er det?</translation>
        </message>
        <message>
            <source>What do people call it?</source>
            <translation>Hva kaller folk den?</translation>
        </message>
        <message>
            <source>None of them: it is a display</source>
            <translation>Ingen av dem: det er en infoskjerm</translation>
        </message>
        <message>
            <source>Picture of the stand's screen</source>
            <translation>Bilde av kioskens skjerm</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Gi nytt navn …</translation>
        </message>
        <message>
            <source>Disconnect…</source>
            <translation>Koble fra …</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Nytt navn</translation>
        </message>
        <message>
            <source>The stand is away for a few seconds. If somebody is using it, it waits until they are done.</source>
            <translation>Kiosken er borte i noen sekunder. Hvis noen bruker den, venter den til de er ferdige.</translation>
        </message>
        <message>
            <source>“{name}” gives no more numbers from this moment, and shows a code to connect it again.</source>
            <translation>«{name}» gir ikke flere numre fra nå av, og viser en kode så den kan kobles til igjen.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Gi nytt navn</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Start på nytt</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Koble fra</translation>
        </message>
        <message>
            <source>Add a stand…</source>
            <translation>Legg til en kiosk …</translation>
        </message>
        <message>
            <source>Sheet for checking in by phone</source>
            <translation>Plakat for å sjekke inn med telefonen</translation>
        </message>
        <message>
            <source>Opens in the browser. Print it and hang it up where citizens come in.</source>
            <translation>Åpnes i nettleseren. Skriv den ut og heng den opp der innbyggerne kommer inn.</translation>
        </message>
        <message>
            <source>Looking for devices …</source>
            <translation>Leter etter enheter …</translation>
        </message>
        <message>
            <source>There is no device here yet. Switch a new stand on: it shows a code. Then choose “Add a stand”.</source>
            <translation>Her er ingen enheter ennå. Slå på en ny kiosk: den viser en kode. Velg så «Legg til en kiosk».</translation>
        </message>
        <message>
            <source>Choose a device to see how it is.</source>
            <translation>Velg en enhet for å se hvordan den har det.</translation>
        </message>
    </context>
    <context>
        <name>DraftOnStand</name>
        <message>
            <source>You can see the draft on a stand that is closed.</source>
            <translation>Du kan se kladden på en kiosk som er stengt.</translation>
        </message>
        <message>
            <source>No stand is connected yet. Connect one under Devices, and you can see the draft there.</source>
            <translation>Ingen kiosk er koblet til ennå. Koble til en under Enheter, så kan du se kladden der.</translation>
        </message>
        <message>
            <source>The stands that are closed are switched off. Switch one on first.</source>
            <translation>Kioskene som er stengt, er slått av. Slå på en av dem først.</translation>
        </message>
        <message>
            <source>All stands are open to citizens. After {time} you can see the draft there.</source>
            <translation>Alle kiosker er åpne for innbyggere. Etter {time} kan du se kladden der.</translation>
        </message>
        <message>
            <source>All stands are open to citizens, so the draft cannot be seen there now.</source>
            <translation>Alle kiosker er åpne for innbyggere, så kladden kan ikke ses der nå.</translation>
        </message>
        <message>
            <source>Asking {stand} …</source>
            <translation>Spør {stand} …</translation>
        </message>
        <message>
            <source>{stand} has not answered yet. It may be switched off.</source>
            <translation>{stand} har ikke svart ennå. Den er kanskje slått av.</translation>
        </message>
        <message>
            <source>{stand} has heard it. The draft comes in a moment.</source>
            <translation>{stand} har hørt det. Kladden kommer om et øyeblikk.</translation>
        </message>
        <message>
            <source>Taking the draft off {stand} …</source>
            <translation>Fjerner kladden fra {stand} …</translation>
        </message>
        <message>
            <source>This stand is open to citizens now. Try again when it is closed.</source>
            <translation>Denne kiosken er åpen for innbyggere nå. Prøv igjen når den er stengt.</translation>
        </message>
        <message>
            <source>{stand} did not answer. Is it switched on?</source>
            <translation>{stand} svarte ikke. Er den slått på?</translation>
        </message>
        <message>
            <source>{stand} could not show the draft.</source>
            <translation>{stand} kunne ikke vise kladden.</translation>
        </message>
        <message>
            <source>{stand} was cut off from the server, and shows its own page again.</source>
            <translation>{stand} mistet forbindelsen til serveren og viser sin egen side igjen.</translation>
        </message>
        <message>
            <source>{stand} cannot do that. It may need a newer version.</source>
            <translation>Det kan ikke {stand}. Den trenger kanskje en nyere versjon.</translation>
        </message>
        <message>
            <source>{stand} opens to citizens, so the draft is gone from it.</source>
            <translation>{stand} åpner for innbyggere, så kladden er borte fra den.</translation>
        </message>
        <message>
            <source>Somebody needs {stand} itself, so the draft is gone from it.</source>
            <translation>Noen trenger {stand} selv, så kladden er borte fra den.</translation>
        </message>
        <message>
            <source>Somebody at {stand} has ended it.</source>
            <translation>Noen ved {stand} har avsluttet det.</translation>
        </message>
        <message>
            <source>The time is over: {stand} shows its own page again.</source>
            <translation>Tiden er ute: {stand} viser sin egen side igjen.</translation>
        </message>
        <message>
            <source>{stand} has started anew, and shows its own page.</source>
            <translation>{stand} har startet på nytt og viser sin egen side.</translation>
        </message>
        <message>
            <source>Somebody else shows the draft on {stand} now.</source>
            <translation>En annen viser kladden på {stand} nå.</translation>
        </message>
        <message>
            <source>{stand} shows the draft, and follows what you change.</source>
            <translation>{stand} viser kladden og følger det du endrer.</translation>
        </message>
        <message>
            <source>{stand} shows the draft until {time}, and follows what you change.</source>
            <translation>{stand} viser kladden til {time} og følger det du endrer.</translation>
        </message>
        <message>
            <source>Stop showing it</source>
            <translation>Slutt å vise den</translation>
        </message>
        <message>
            <source>Show on a stand</source>
            <translation>Vis på en kiosk</translation>
        </message>
        <message>
            <source>Show on {stand}</source>
            <translation>Vis på {stand}</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <source>The centre is there. Go on with the assistant: the last steps wait.</source>
            <translation>Senteret er klart. Gå videre med assistenten: de siste trinnene venter.</translation>
        </message>
        <message>
            <source>A new centre. First: what do citizens come for? Make the first service.</source>
            <translation>Et nytt senter. Først: hva kommer innbyggerne for? Lag den første tjenesten.</translation>
        </message>
        <message>
            <source>Good. Next: where are citizens met? Make the first desk.</source>
            <translation>Bra. Nå: hvor møter dere innbyggerne? Lag den første skranken.</translation>
        </message>
        <message>
            <source>Almost there: choose which desks do this service.</source>
            <translation>Nesten klar: velg hvilke skranker som tar seg av tjenesten.</translation>
        </message>
        <message>
            <source>That is enough to begin with. Look it over, and publish it.</source>
            <translation>Det er nok til å begynne med. Se over det, og publiser det.</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Gå dit</translation>
        </message>
    </context>
    <context>
        <name>Goal</name>
        <message>
            <source>at {centre} · with a new number</source>
            <translation>hos {centre} · med nytt nummer</translation>
        </message>
        <message>
            <source>has an open case</source>
            <translation>har en åpen sak</translation>
        </message>
        <message>
            <source>{count} waiting</source>
            <translation>{count} venter</translation>
        </message>
        <message>
            <source>back in the line</source>
            <translation>tilbake i køen</translation>
        </message>
        <message>
            <source>not at work</source>
            <translation>ikke på jobb</translation>
        </message>
        <message>
            <source>on pause</source>
            <translation>har pause</translation>
        </message>
        <message>
            <source>free</source>
            <translation>ledig</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personer</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>Skranker</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Tjenester</translation>
        </message>
        <message>
            <source>Other centres</source>
            <translation>Andre sentre</translation>
        </message>
    </context>
    <context>
        <name>Icons</name>
        <message>
            <source>Teal</source>
            <translation>Blågrønn</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Blå</translation>
        </message>
        <message>
            <source>Amber</source>
            <translation>Ravgul</translation>
        </message>
        <message>
            <source>Rose</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Fiolett</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grønn</translation>
        </message>
        <message>
            <source>Angry face</source>
            <translation>Sint ansikt</translation>
        </message>
        <message>
            <source>Armchair</source>
            <translation>Lenestol</translation>
        </message>
        <message>
            <source>Baby</source>
            <translation>Baby</translation>
        </message>
        <message>
            <source>Banknote</source>
            <translation>Pengeseddel</translation>
        </message>
        <message>
            <source>Bell</source>
            <translation>Klokke</translation>
        </message>
        <message>
            <source>Ringing bell</source>
            <translation>Klokke som ringer</translation>
        </message>
        <message>
            <source>Bicycle</source>
            <translation>Sykkel</translation>
        </message>
        <message>
            <source>Passport or book</source>
            <translation>Pass eller bok</translation>
        </message>
        <message>
            <source>Briefcase</source>
            <translation>Veske</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Bygning</translation>
        </message>
        <message>
            <source>Bus</source>
            <translation>Buss</translation>
        </message>
        <message>
            <source>Cake</source>
            <translation>Kake</translation>
        </message>
        <message>
            <source>Calculator</source>
            <translation>Kalkulator</translation>
        </message>
        <message>
            <source>Calendar with a tick</source>
            <translation>Kalender med hake</translation>
        </message>
        <message>
            <source>Calendar with a clock</source>
            <translation>Kalender med klokke</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Car</source>
            <translation>Bil</translation>
        </message>
        <message>
            <source>Coins</source>
            <translation>Mynter</translation>
        </message>
        <message>
            <source>Reception bell</source>
            <translation>Resepsjonsklokke</translation>
        </message>
        <message>
            <source>Dog</source>
            <translation>Hund</translation>
        </message>
        <message>
            <source>Open door</source>
            <translation>Åpen dør</translation>
        </message>
        <message>
            <source>Ear</source>
            <translation>Øre</translation>
        </message>
        <message>
            <source>Sheet with a pen</source>
            <translation>Ark med penn</translation>
        </message>
        <message>
            <source>Sheet of paper</source>
            <translation>Papirark</translation>
        </message>
        <message>
            <source>Flame</source>
            <translation>Flamme</translation>
        </message>
        <message>
            <source>Flower</source>
            <translation>Blomst</translation>
        </message>
        <message>
            <source>Sad face</source>
            <translation>Trist ansikt</translation>
        </message>
        <message>
            <source>Ring or gem</source>
            <translation>Ring eller smykke</translation>
        </message>
        <message>
            <source>Glasses</source>
            <translation>Briller</translation>
        </message>
        <message>
            <source>Globe</source>
            <translation>Globus</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Utdanning</translation>
        </message>
        <message>
            <source>Hammer</source>
            <translation>Hammer</translation>
        </message>
        <message>
            <source>Hand with coins</source>
            <translation>Hånd med mynter</translation>
        </message>
        <message>
            <source>Hand with a heart</source>
            <translation>Hånd med hjerte</translation>
        </message>
        <message>
            <source>Heart</source>
            <translation>Hjerte</translation>
        </message>
        <message>
            <source>Hourglass</source>
            <translation>Timeglass</translation>
        </message>
        <message>
            <source>House</source>
            <translation>Hus</translation>
        </message>
        <message>
            <source>Identity card</source>
            <translation>Identitetskort</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Nøkkel</translation>
        </message>
        <message>
            <source>Town hall</source>
            <translation>Rådhus</translation>
        </message>
        <message>
            <source>Laughing face</source>
            <translation>Leende ansikt</translation>
        </message>
        <message>
            <source>Going in</source>
            <translation>Gå inn</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brev</translation>
        </message>
        <message>
            <source>Indifferent face</source>
            <translation>Nøytralt ansikt</translation>
        </message>
        <message>
            <source>Speech bubble</source>
            <translation>Snakkeboble</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Savings</source>
            <translation>Sparing</translation>
        </message>
        <message>
            <source>Aeroplane</source>
            <translation>Fly</translation>
        </message>
        <message>
            <source>Recycling</source>
            <translation>Gjenvinning</translation>
        </message>
        <message>
            <source>Scales</source>
            <translation>Vekt</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Skole</translation>
        </message>
        <message>
            <source>Paper plane</source>
            <translation>Papirfly</translation>
        </message>
        <message>
            <source>Shield</source>
            <translation>Skjold</translation>
        </message>
        <message>
            <source>Mobile telephone</source>
            <translation>Mobiltelefon</translation>
        </message>
        <message>
            <source>Smiling face</source>
            <translation>Smilende ansikt</translation>
        </message>
        <message>
            <source>Sparkles</source>
            <translation>Glimt</translation>
        </message>
        <message>
            <source>Stamp</source>
            <translation>Stempel</translation>
        </message>
        <message>
            <source>Stethoscope</source>
            <translation>Stetoskop</translation>
        </message>
        <message>
            <source>Syringe</source>
            <translation>Sprøyte</translation>
        </message>
        <message>
            <source>Trees</source>
            <translation>Trær</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>En person</translation>
        </message>
        <message>
            <source>Several people</source>
            <translation>Flere personer</translation>
        </message>
        <message>
            <source>Wallet</source>
            <translation>Lommebok</translation>
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
        <name>Leave</name>
        <message>
            <source>I am back</source>
            <translation>Jeg er tilbake</translation>
        </message>
        <message>
            <source>Carry on</source>
            <translation>Fortsett</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Et øyeblikk …</translation>
        </message>
        <message>
            <source>on leave until {day}</source>
            <translation>fraværende til {day}</translation>
        </message>
        <message>
            <source>deputy: {names}</source>
            <translation>stedfortreder: {names}</translation>
        </message>
        <message>
            <source>deputies: {names}</source>
            <translation>stedfortredere: {names}</translation>
        </message>
        <message>
            <source>deputy for {names}, on leave</source>
            <translation>stedfortreder for {names}, som er fraværende</translation>
        </message>
        <message>
            <source>You are on leave until {day}</source>
            <translation>Du er meldt fraværende til {day}</translation>
        </message>
        <message>
            <source>If you are back, end the leave. Who comes for you is told to the host.</source>
            <translation>Er du tilbake, så avslutt fraværet. Inntil da får verten beskjed når noen kommer til deg.</translation>
        </message>
        <message>
            <source>If you are back, end the leave. Until then who comes for you is also told to {names}.</source>
            <translation>Er du tilbake, så avslutt fraværet. Inntil da får {names} også beskjed når noen kommer til deg.</translation>
        </message>
    </context>
    <context>
        <name>Line</name>
        <message>
            <source>Your line · {count}</source>
            <translation>Din kø · {count}</translation>
        </message>
        <message>
            <source>Parked · {count}</source>
            <translation>Satt på vent · {count}</translation>
        </message>
        <message>
            <source>For others · {count}</source>
            <translation>Til andre · {count}</translation>
        </message>
        <message>
            <source>due {due}</source>
            <translation>tur kl. {due}</translation>
        </message>
        <message>
            <source>until {until}</source>
            <translation>til kl. {until}</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>inntil videre</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>hos deg</translation>
        </message>
        <message>
            <source>with {who}</source>
            <translation>hos {who}</translation>
        </message>
        <message>
            <source>for you</source>
            <translation>til deg</translation>
        </message>
        <message>
            <source>for {who}</source>
            <translation>til {who}</translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation>en kollega</translation>
        </message>
        <message>
            <source>Who waits</source>
            <translation>Hvem venter</translation>
        </message>
        <message>
            <source>Looking at</source>
            <translation>Du ser på</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Gjenoppta</translation>
        </message>
        <message>
            <source>Waits again, where it was in the line</source>
            <translation>Venter igjen på plassen sin i køen</translation>
        </message>
        <message>
            <source>Waiting since {since} · due {due}</source>
            <translation>Venter siden {since} · tur kl. {due}</translation>
        </message>
        <message>
            <source>Parked until {until}</source>
            <translation>Satt på vent til kl. {until}</translation>
        </message>
        <message>
            <source>Parked without end</source>
            <translation>Satt på vent inntil videre</translation>
        </message>
        <message>
            <source>Asked for more time, until {until}</source>
            <translation>Har bedt om mer tid, til {until}</translation>
        </message>
        <message>
            <source>Has another errand first</source>
            <translation>Har et annet ærend først</translation>
        </message>
        <message>
            <source>Call {label}</source>
            <translation>Kall inn {label}</translation>
        </message>
        <message>
            <source>Wait a moment</source>
            <translation>Vent litt</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Seen</source>
            <translation>Sett</translation>
        </message>
        <message>
            <source>Message from {name}</source>
            <translation>Melding fra {name}</translation>
        </message>
        <message>
            <source>The host has read your message.</source>
            <translation>Verten har lest meldingen din.</translation>
        </message>
        <message>
            <source>The guard has read your message.</source>
            <translation>Vekteren har lest meldingen din.</translation>
        </message>
        <message>
            <source>Your message has been read.</source>
            <translation>Meldingen din er lest.</translation>
        </message>
    </context>
    <context>
        <name>Need</name>
        <message>
            <source>interpreter</source>
            <translation>tolk</translation>
        </message>
        <message>
            <source>wheelchair</source>
            <translation>rullestol</translation>
        </message>
        <message>
            <source>hard of hearing</source>
            <translation>hører dårlig</translation>
        </message>
        <message>
            <source>poor sight</source>
            <translation>ser dårlig</translation>
        </message>
        <message>
            <source>with a child</source>
            <translation>med barn</translation>
        </message>
        <message>
            <source>has company</source>
            <translation>har følge</translation>
        </message>
        <message>
            <source>is upset</source>
            <translation>er opprørt</translation>
        </message>
    </context>
    <context>
        <name>News</name>
        <message>
            <source>What is new</source>
            <translation>Nytt i denne versjonen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>How do you like it?</source>
            <translation>Hva synes du?</translation>
        </message>
        <message>
            <source>Your answer goes to those who make and run Skranke, without your name.</source>
            <translation>Svaret ditt går til dem som lager og drifter Skranke, uten navnet ditt.</translation>
        </message>
        <message>
            <source>What works well, what gets in your way?</source>
            <translation>Hva fungerer godt, og hva står i veien?</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Skranke has been updated</source>
            <translation>Skranke er oppdatert</translation>
        </message>
        <message>
            <source>See in half a minute what is new.</source>
            <translation>Se på et halvt minutt hva som er nytt.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Les</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Senere</translation>
        </message>
        <message>
            <source>You have worked with this version for two weeks.</source>
            <translation>Du har jobbet med denne versjonen i to uker.</translation>
        </message>
        <message>
            <source>Tell us</source>
            <translation>Fortell oss</translation>
        </message>
        <message>
            <source>No, thanks</source>
            <translation>Nei takk</translation>
        </message>
        <message>
            <source>5 · It helps me a lot</source>
            <translation>5 · Det hjelper meg mye</translation>
        </message>
        <message>
            <source>4 · Good</source>
            <translation>4 · Bra</translation>
        </message>
        <message>
            <source>3 · All right</source>
            <translation>3 · Helt greit</translation>
        </message>
        <message>
            <source>2 · It gets in my way</source>
            <translation>2 · Det står i veien for meg</translation>
        </message>
        <message>
            <source>1 · I would rather be without it</source>
            <translation>1 · Jeg vil heller være uten</translation>
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
            <source>More</source>
            <translation>Mer</translation>
        </message>
        <message>
            <source>Call now</source>
            <translation>Kall inn nå</translation>
        </message>
        <message>
            <source>In 5 minutes</source>
            <translation>Om 5 minutter</translation>
        </message>
        <message>
            <source>Not mine: back to the queue</source>
            <translation>Ikke min: tilbake til køen</translation>
        </message>
        <message>
            <source>Not mine: to {name}</source>
            <translation>Ikke min: til {name}</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Sett</translation>
        </message>
        <message>
            <source>Has come for you</source>
            <translation>Er kommet til deg</translation>
        </message>
        <message>
            <source>Has come for your desk</source>
            <translation>Er kommet til skranken din</translation>
        </message>
        <message>
            <source>Nobody is here who knows this service</source>
            <translation>Ingen her kjenner denne tjenesten</translation>
        </message>
        <message>
            <source>Has come for {name}</source>
            <translation>Er kommet til {name}</translation>
        </message>
        <message>
            <source>Has come for {name}, who has not answered</source>
            <translation>Er kommet til {name}, som ikke har svart</translation>
        </message>
        <message>
            <source>Nobody has answered yet</source>
            <translation>Ingen har svart ennå</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>En kollega</translation>
        </message>
        <message>
            <source>{name} is coming</source>
            <translation>{name} er på vei</translation>
        </message>
        <message>
            <source>{name} comes at {time}</source>
            <translation>{name} kommer kl. {time}</translation>
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
        <message>
            <source>Goes on to a colleague if nobody answers</source>
            <translation>Går videre til en kollega hvis ingen svarer</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>Solved at once</source>
            <translation>Løst med en gang</translation>
        </message>
        <message>
            <source>Needs follow-up</source>
            <translation>Må følges opp</translation>
        </message>
        <message>
            <source>Referred elsewhere</source>
            <translation>Henvist videre</translation>
        </message>
        <message>
            <source>Lacked documents</source>
            <translation>Manglet dokumenter</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Caseworker</source>
            <translation>Saksbehandler</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Vert</translation>
        </message>
        <message>
            <source>Guard</source>
            <translation>Vekter</translation>
        </message>
        <message>
            <source>Superuser</source>
            <translation>Superbruker</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Leser</translation>
        </message>
        <message>
            <source>Meets citizens at a desk: calls, writes notes, finishes cases.</source>
            <translation>Møter innbyggere ved en skranke: kaller, skriver notater, avslutter saker.</translation>
        </message>
        <message>
            <source>Walks the waiting room, and is told of stands that need somebody.</source>
            <translation>Går rundt i venteområdet, og får beskjed om kiosker som trenger noen.</translation>
        </message>
        <message>
            <source>Looks after safety, and sees what was agreed for difficult meetings.</source>
            <translation>Ser til sikkerheten, og ser hva som er avtalt for vanskelige møter.</translation>
        </message>
        <message>
            <source>Decides about this centre in these settings, and looks after its people.</source>
            <translation>Bestemmer over senteret i disse innstillingene, og tar seg av medarbeiderne.</translation>
        </message>
        <message>
            <source>Decides about all centres, and about who is a superuser there.</source>
            <translation>Bestemmer over alle sentre, og hvem som er superbruker der.</translation>
        </message>
        <message>
            <source>Looks at the centre and its settings, and changes nothing.</source>
            <translation>Ser senteret og innstillingene, og endrer ingenting.</translation>
        </message>
        <message>
            <source>All who work here</source>
            <translation>Alle som arbeider her</translation>
        </message>
        <message>
            <source>On leave today</source>
            <translation>Fraværende i dag</translation>
        </message>
        <message>
            <source>Have no password yet</source>
            <translation>Har ikke passord ennå</translation>
        </message>
        <message>
            <source>Do not work here any more</source>
            <translation>Arbeider ikke her lenger</translation>
        </message>
        <message>
            <source>has a link</source>
            <translation>har fått en lenke</translation>
        </message>
        <message>
            <source>no password yet</source>
            <translation>ikke passord ennå</translation>
        </message>
        <message>
            <source>does not work here any more</source>
            <translation>arbeider ikke her lenger</translation>
        </message>
        <message>
            <source>on leave until {day}</source>
            <translation>fraværende til {day}</translation>
        </message>
        <message>
            <source>{name} works at {centre} from now on, and was signed out.</source>
            <translation>{name} jobber i {centre} fra nå av, og er logget ut.</translation>
        </message>
        <message>
            <source>Taken in. Send the link below, so that a password can be chosen.</source>
            <translation>Lagt til. Send lenken nedenfor, så det kan velges et passord.</translation>
        </message>
        <message>
            <source>Saved. It counts from now on.</source>
            <translation>Lagret. Det gjelder fra nå av.</translation>
        </message>
        <message>
            <source>Signed out everywhere, and cannot sign in any more.</source>
            <translation>Logget av overalt, og kan ikke logge på mer.</translation>
        </message>
        <message>
            <source>Can sign in again.</source>
            <translation>Kan logge på igjen.</translation>
        </message>
        <message>
            <source>Signed out everywhere.</source>
            <translation>Logget av overalt.</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Det er angret.</translation>
        </message>
        <message>
            <source>The people are as in the file.</source>
            <translation>Medarbeiderne er som i filen.</translation>
        </message>
        <message>
            <source>The roles go along: {roles}.</source>
            <translation>Rollene følger med: {roles}.</translation>
        </message>
        <message>
            <source>A superuser decides about the other centre then, and no more about this one.</source>
            <translation>En superbruker bestemmer da over det andre senteret, og ikke lenger over dette.</translation>
        </message>
        <message>
            <source>The leave goes along.</source>
            <translation>Fraværet følger med.</translation>
        </message>
        <message>
            <source>Desk, services and deputies are of this centre, and do not go along.</source>
            <translation>Skranke, tjenester og stedfortredere hører til dette senteret og følger ikke med.</translation>
        </message>
        <message>
            <source>They stop standing in for: {names}.</source>
            <translation>De er ikke lenger stedfortreder for: {names}.</translation>
        </message>
        <message>
            <source>Appointments and those who wait stay here, for colleagues to take over.</source>
            <translation>Avtaler og de som venter, blir her, så kolleger kan ta over.</translation>
        </message>
        <message>
            <source>They are signed out at once. When they sign in again they are there.</source>
            <translation>De blir logget ut med en gang. Når de logger inn igjen, er de der.</translation>
        </message>
        <message>
            <source>is taken in</source>
            <translation>legges til</translation>
        </message>
        <message>
            <source>is changed: {what}</source>
            <translation>endres: {what}</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>blir som det er</translation>
        </message>
        <message>
            <source>cannot sign in any more</source>
            <translation>kan ikke logge på mer</translation>
        </message>
        <message>
            <source>can sign in again</source>
            <translation>kan logge på igjen</translation>
        </message>
        <message>
            <source>Does not stand in the file · {step}</source>
            <translation>Står ikke i filen · {step}</translation>
        </message>
        <message>
            <source>Line {number} · {step}</source>
            <translation>Linje {number} · {step}</translation>
        </message>
        <message>
            <source>The file cannot be used as it is. Nothing was changed.</source>
            <translation>Filen kan ikke brukes slik den er. Ingenting er endret.</translation>
        </message>
        <message>
            <source>Everybody is already as in the file. There is nothing to do.</source>
            <translation>Alle er allerede som i filen. Det er ingenting å gjøre.</translation>
        </message>
        <message>
            <source>This will happen. Nothing is changed yet.</source>
            <translation>Dette vil skje. Ingenting er endret ennå.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Brukernavn</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>E-post</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Skranke</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Tjenester</translation>
        </message>
        <message>
            <source>Deputies</source>
            <translation>Stedfortredere</translation>
        </message>
        <message>
            <source>No desk of their own</source>
            <translation>Ingen egen skranke</translation>
        </message>
        <message>
            <source>Add a service</source>
            <translation>Legg til en tjeneste</translation>
        </message>
        <message>
            <source>Add a deputy</source>
            <translation>Legg til en stedfortreder</translation>
        </message>
        <message>
            <source>On leave</source>
            <translation>Fravær</translation>
        </message>
        <message>
            <source>They are called for these. With none chosen, for all services of their desk.</source>
            <translation>De kalles inn til disse. Er ingen valgt, så til alle tjenestene i skranken.</translation>
        </message>
        <message>
            <source>First day of leave</source>
            <translation>Første fraværsdag</translation>
        </message>
        <message>
            <source>Last day of leave</source>
            <translation>Siste fraværsdag</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roller</translation>
        </message>
        <message>
            <source>Services they know</source>
            <translation>Tjenester de kjenner</translation>
        </message>
        <message>
            <source>They are told when a citizen comes and this person does not answer, or is on leave.</source>
            <translation>De får beskjed når en innbygger kommer, og denne personen ikke svarer eller er fraværende.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>Choose somebody to see what they do and may do here.</source>
            <translation>Velg en person for å se hva vedkommende gjør og kan gjøre her.</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Finn en person</translation>
        </message>
        <message>
            <source>Find a person by name, user name or mail</source>
            <translation>Finn en person på navn, brukernavn eller e-post</translation>
        </message>
        <message>
            <source>Who is shown</source>
            <translation>Hvem som vises</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Medarbeidere</translation>
        </message>
        <message>
            <source>Take in somebody new</source>
            <translation>Legg til en ny</translation>
        </message>
        <message>
            <source>Bring in a file …</source>
            <translation>Hent fra en fil …</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Link for a new password</source>
            <translation>Lenke til et nytt passord</translation>
        </message>
        <message>
            <source>Sign out everywhere</source>
            <translation>Logg av overalt</translation>
        </message>
        <message>
            <source>Does not work here any more</source>
            <translation>Har sluttet her</translation>
        </message>
        <message>
            <source>Let in again</source>
            <translation>Slipp inn igjen</translation>
        </message>
        <message>
            <source>Works at another centre …</source>
            <translation>Jobber i et annet senter …</translation>
        </message>
        <message>
            <source>Link to choose a password</source>
            <translation>Lenke til å velge passord</translation>
        </message>
        <message>
            <source>Copy the link</source>
            <translation>Kopier lenken</translation>
        </message>
        <message>
            <source>Send it to this person, and to nobody else. It is good once, for seven days.</source>
            <translation>Send den til denne personen og til ingen andre. Den virker én gang, i sju dager.</translation>
        </message>
        <message>
            <source>Only an administrator can change an administrator.</source>
            <translation>Bare en administrator kan endre en administrator.</translation>
        </message>
        <message>
            <source>What the file changes</source>
            <translation>Dette endrer filen</translation>
        </message>
        <message>
            <source>Who does not stand in the file does not work here any more</source>
            <translation>Den som ikke står i filen, arbeider ikke her lenger</translation>
        </message>
        <message>
            <source>Make these changes</source>
            <translation>Gjør endringene</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>Endre ingenting</translation>
        </message>
        <message>
            <source>To which centre?</source>
            <translation>Til hvilket senter?</translation>
        </message>
        <message>
            <source>Choose a centre</source>
            <translation>Velg et senter</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>La det være</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Flytt</translation>
        </message>
        <message>
            <source>Fetching the centres …</source>
            <translation>Henter sentrene …</translation>
        </message>
        <message>
            <source>There is no other centre yet.</source>
            <translation>Det finnes ikke noe annet senter ennå.</translation>
        </message>
        <message>
            <source>Choose a file with people</source>
            <translation>Velg en fil med personer</translation>
        </message>
        <message>
            <source>Tables and directories (*.csv *.txt *.json)</source>
            <translation>Tabeller og kataloger (*.csv *.txt *.json)</translation>
        </message>
        <message>
            <source>Nobody here.</source>
            <translation>Ingen her.</translation>
        </message>
        <message>
            <source>Fetching the people …</source>
            <translation>Henter medarbeiderne …</translation>
        </message>
        <message>
            <source>Line {number}</source>
            <translation>Linje {number}</translation>
        </message>
        <message>
            <source>The whole file</source>
            <translation>Hele filen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Fjern</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Fjern {name}</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>The stand's program is not installed on this computer, so there is no preview here. Your changes are kept all the same.</source>
            <translation>Kioskens program er ikke installert på denne datamaskinen, så her er ingen forhåndsvisning. Endringene dine er lagret likevel.</translation>
        </message>
        <message>
            <source>The preview does not start. Your changes are kept all the same.</source>
            <translation>Forhåndsvisningen starter ikke. Endringene dine er lagret likevel.</translation>
        </message>
        <message>
            <source>The stand is starting …</source>
            <translation>Kiosken starter …</translation>
        </message>
        <message>
            <source>The stand has stopped, and is starting again …</source>
            <translation>Kiosken har stoppet og starter igjen …</translation>
        </message>
        <message>
            <source>Something is not complete yet. You see it as it was before.</source>
            <translation>Noe er ikke helt ferdig ennå. Du ser det slik det var før.</translation>
        </message>
        <message>
            <source>When open</source>
            <translation>Når det er åpent</translation>
        </message>
        <message>
            <source>When closed</source>
            <translation>Når det er stengt</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nå</translation>
        </message>
        <message>
            <source>At a time …</source>
            <translation>På et tidspunkt …</translation>
        </message>
        <message>
            <source>{name} (bell)</source>
            <translation>{name} (klokke)</translation>
        </message>
        <message>
            <source>{name} (feedback)</source>
            <translation>{name} (tilbakemelding)</translation>
        </message>
        <message>
            <source>{name} (own menu)</source>
            <translation>{name} (egen meny)</translation>
        </message>
        <message>
            <source>The first page</source>
            <translation>Den første siden</translation>
        </message>
        <message>
            <source>A group of tiles</source>
            <translation>En gruppe felter</translation>
        </message>
        <message>
            <source>What to bring: {service}</source>
            <translation>Ta med: {service}</translation>
        </message>
        <message>
            <source>A question: {service}</source>
            <translation>Et spørsmål: {service}</translation>
        </message>
        <message>
            <source>The number: {service}</source>
            <translation>Nummeret: {service}</translation>
        </message>
        <message>
            <source>A page to read</source>
            <translation>En side å lese</translation>
        </message>
        <message>
            <source>Where else to go</source>
            <translation>Andre steder å gå</translation>
        </message>
        <message>
            <source>Check-in with a booking</source>
            <translation>Innsjekking med time</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Stengt</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Stående</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Liggende</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Større tekst</translation>
        </message>
        <message>
            <source>Which stand</source>
            <translation>Hvilken kiosk</translation>
        </message>
        <message>
            <source>Language of the preview</source>
            <translation>Språk i forhåndsvisningen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Når</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Klokkeslett</translation>
        </message>
        <message>
            <source>Preview of the stand</source>
            <translation>Forhåndsvisning av kiosken</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igjen</translation>
        </message>
        <message>
            <source>Click to edit</source>
            <translation>Klikk for å endre</translation>
        </message>
        <message>
            <source>A click in the picture opens what you clicked, to be edited.</source>
            <translation>Et klikk i bildet åpner det du klikket på, så du kan endre det.</translation>
        </message>
        <message>
            <source>The stand shows: {page}</source>
            <translation>Kiosken viser: {page}</translation>
        </message>
        <message>
            <source>Click what you want to change.</source>
            <translation>Klikk på det du vil endre.</translation>
        </message>
        <message>
            <source>You are in the stand. Esc leads back.</source>
            <translation>Du er inne i kiosken. Esc fører tilbake.</translation>
        </message>
        <message>
            <source>This is the real stand: try it by click, or by Enter and the keyboard.</source>
            <translation>Dette er den virkelige kiosken: prøv den med klikk, eller med Enter og tastaturet.</translation>
        </message>
    </context>
    <context>
        <name>Publish</name>
        <message>
            <source>Publish</source>
            <translation>Publiser</translation>
        </message>
        <message>
            <source>Look once more at what will change. Citizens see it as soon as you publish.</source>
            <translation>Se en gang til på hva som endres. Innbyggerne ser det så snart du publiserer.</translation>
        </message>
        <message>
            <source>changes draft time note drop</source>
            <translation>endringer kladd tidspunkt merknad forkast</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historikk</translation>
        </message>
        <message>
            <source>Who published what, and when. Was it better before? Go back with one click.</source>
            <translation>Hvem publiserte hva og når. Var det bedre før? Gå tilbake med ett klikk.</translation>
        </message>
        <message>
            <source>back earlier revisions undo who when</source>
            <translation>tilbake tidligere utgaver angre hvem når</translation>
        </message>
        <message>
            <source>Nothing is changed. What citizens see is what you see here.</source>
            <translation>Ingenting er endret. Det innbyggerne ser, er det du ser her.</translation>
        </message>
        <message>
            <source>Your last change is not saved yet. Wait a moment.</source>
            <translation>Den siste endringen din er ikke lagret ennå. Vent et øyeblikk.</translation>
        </message>
        <message>
            <source>Somebody else has changed the same. Choose first what is to stand.</source>
            <translation>Noen andre har endret det samme. Velg først hva som skal stå.</translation>
        </message>
        <message>
            <source>Something you wrote cannot be used as it stands. Mend it first.</source>
            <translation>Noe av det du har skrevet, kan ikke brukes slik det står. Rett det først.</translation>
        </message>
        <message>
            <source>Mend what is marked “has to be mended” first.</source>
            <translation>Rett først det som er merket «må rettes».</translation>
        </message>
        <message>
            <source>You may no longer publish here. Ask an administrator.</source>
            <translation>Du kan ikke lenger publisere her. Spør en administrator.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Et øyeblikk …</translation>
        </message>
        <message>
            <source>Published. The stands show it now.</source>
            <translation>Publisert. Kioskene viser det nå.</translation>
        </message>
        <message>
            <source>It will be published at that time. Until then you can go on changing.</source>
            <translation>Den publiseres på det tidspunktet. Inntil da kan du fortsette å endre.</translation>
        </message>
        <message>
            <source>It will not be published by itself. Your changes are still here.</source>
            <translation>Den publiseres ikke av seg selv. Endringene dine er her fortsatt.</translation>
        </message>
        <message>
            <source>All changes are dropped. Everything is as it was published.</source>
            <translation>Alle endringer er fjernet. Alt er slik det er publisert.</translation>
        </message>
        <message>
            <source>Something still has to be mended. Look at the list below.</source>
            <translation>Noe må fortsatt rettes. Se på listen nedenfor.</translation>
        </message>
        <message>
            <source>Somebody has changed something just now. Look at the list, then try again.</source>
            <translation>Noen har nettopp endret noe. Se på listen, og prøv igjen.</translation>
        </message>
        <message>
            <source>It was to be published {when}, but something had to be mended first. Mend it, then publish.</source>
            <translation>Den skulle vært publisert {when}, men noe måtte rettes først. Rett det, og publiser så.</translation>
        </message>
        <message>
            <source>{name} has set this to be published {when}.</source>
            <translation>{name} har satt dette til å bli publisert {when}.</translation>
        </message>
        <message>
            <source>This will be published {when}.</source>
            <translation>Det publiseres {when}.</translation>
        </message>
        <message>
            <source>went back to number {number}</source>
            <translation>gikk tilbake til nummer {number}</translation>
        </message>
        <message>
            <source>the first one</source>
            <translation>den første</translation>
        </message>
        <message>
            <source>1 change</source>
            <translation>1 endring</translation>
        </message>
        <message>
            <source>{count} changes</source>
            <translation>{count} endringer</translation>
        </message>
        <message>
            <source>this is what citizens see now</source>
            <translation>dette ser innbyggerne nå</translation>
        </message>
        <message>
            <source>number {number}</source>
            <translation>nummer {number}</translation>
        </message>
        <message>
            <source>Number {number} is what citizens see again. If that was wrong, go back to the one before.</source>
            <translation>Nummer {number} er igjen det innbyggerne ser. Var det feil, så gå tilbake til det forrige.</translation>
        </message>
        <message>
            <source>What was published</source>
            <translation>Det som er publisert</translation>
        </message>
        <message>
            <source>What it changed</source>
            <translation>Dette endret den</translation>
        </message>
        <message>
            <source>Go back to this one</source>
            <translation>Gå tilbake til denne</translation>
        </message>
        <message>
            <source>Citizens see it at once. Changes that are not published stay as they are.</source>
            <translation>Innbyggerne ser det med en gang. Endringer som ikke er publisert, blir som de er.</translation>
        </message>
        <message>
            <source>Fetching …</source>
            <translation>Henter …</translation>
        </message>
        <message>
            <source>This is how it began.</source>
            <translation>Slik begynte det.</translation>
        </message>
        <message>
            <source>Nothing is different.</source>
            <translation>Det er ingen forskjell.</translation>
        </message>
        <message>
            <source>A word for the history</source>
            <translation>En merknad til historikken</translation>
        </message>
        <message>
            <source>A word for the history, if you like</source>
            <translation>En merknad til historikken, hvis du vil</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nå</translation>
        </message>
        <message>
            <source>At a time</source>
            <translation>På et tidspunkt</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Når</translation>
        </message>
        <message>
            <source>Set the time</source>
            <translation>Sett tidspunktet</translation>
        </message>
        <message>
            <source>Do not publish by itself</source>
            <translation>Ikke publiser av seg selv</translation>
        </message>
        <message>
            <source>Look at this first</source>
            <translation>Se på dette først</translation>
        </message>
        <message>
            <source>What will change</source>
            <translation>Dette endres</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Vis det</translation>
        </message>
        <message>
            <source>Drop this change</source>
            <translation>Fjern denne endringen</translation>
        </message>
        <message>
            <source>Drop all changes</source>
            <translation>Fjern alle endringer</translation>
        </message>
        <message>
            <source>Drop all changes? What you and others have changed since then is lost.</source>
            <translation>Vil du fjerne alle endringer? Det du og andre har endret siden da, går tapt.</translation>
        </message>
        <message>
            <source>Drop them</source>
            <translation>Fjern dem</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Behold dem</translation>
        </message>
        <message>
            <source>has to be mended</source>
            <translation>må rettes</translation>
        </message>
        <message>
            <source>{count} texts are missing in {language}</source>
            <translation>{count} tekster mangler på {language}</translation>
        </message>
        <message>
            <source>Hide them</source>
            <translation>Skjul dem</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Vis dem</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>caseworker</source>
            <translation>saksbehandler</translation>
        </message>
        <message>
            <source>host</source>
            <translation>vert</translation>
        </message>
        <message>
            <source>superuser</source>
            <translation>superbruker</translation>
        </message>
        <message>
            <source>guard</source>
            <translation>vekter</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>administrator</translation>
        </message>
        <message>
            <source>reader</source>
            <translation>leser</translation>
        </message>
        <message>
            <source>You are no longer {roles} here. Ask your superuser if that is wrong.</source>
            <translation>Du er ikke lenger {roles} her. Spør superbrukeren din hvis det er feil.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Booking rules</source>
            <translation>Regler for timer</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutter</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>prosent</translation>
        </message>
        <message>
            <source>Times that citizens book from home</source>
            <translation>Timer som innbyggere bestiller hjemmefra</translation>
        </message>
        <message>
            <source>Can be booked until</source>
            <translation>Kan bestilles inntil</translation>
        </message>
        <message>
            <source>minutes before</source>
            <translation>minutter før</translation>
        </message>
        <message>
            <source>So that nobody books what you do not see in time.</source>
            <translation>Så ingen bestiller noe dere ikke rekker å se.</translation>
        </message>
        <message>
            <source>Can be booked from</source>
            <translation>Kan bestilles fra</translation>
        </message>
        <message>
            <source>days before</source>
            <translation>dager før</translation>
        </message>
        <message>
            <source>A time begins every</source>
            <translation>En time begynner hvert</translation>
        </message>
        <message>
            <source>A rest after each</source>
            <translation>En pause etter hver</translation>
        </message>
        <message>
            <source>To write down what was agreed. A service can have its own.</source>
            <translation>Til å skrive ned det som ble avtalt. En tjeneste kan ha sin egen.</translation>
        </message>
        <message>
            <source>Errands in one visit</source>
            <translation>Ærend i ett besøk</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>høyst</translation>
        </message>
        <message>
            <source>Citizens can move or cancel until</source>
            <translation>Innbyggere kan flytte eller avlyse inntil</translation>
        </message>
        <message>
            <source>How much is booked</source>
            <translation>Hvor mye som bestilles</translation>
        </message>
        <message>
            <source>Of the desks' time, at most</source>
            <translation>Av skrankenes tid, høyst</translation>
        </message>
        <message>
            <source>Above 85 percent waiting grows quickly.</source>
            <translation>Over 85 prosent vokser ventetiden raskt.</translation>
        </message>
        <message>
            <source>Of that, kept for citizens without a booking</source>
            <translation>Av det, til innbyggere uten time</translation>
        </message>
        <message>
            <source>Only at desks where one can come without a booking.</source>
            <translation>Bare ved skranker der en kan komme uten time.</translation>
        </message>
        <message>
            <source>Book as many more as usually do not come</source>
            <translation>Bestill så mange flere som pleier å utebli</translation>
        </message>
        <message>
            <source>Measured over the last three months.</source>
            <translation>Målt over de siste tre månedene.</translation>
        </message>
        <message>
            <source>But never more than</source>
            <translation>Men aldri mer enn</translation>
        </message>
        <message>
            <source>Citizens can book a time from home</source>
            <translation>Innbyggere kan bestille time hjemmefra</translation>
        </message>
        <message>
            <source>Booked from home</source>
            <translation>Bestilt hjemmefra</translation>
        </message>
        <message>
            <source>A booking takes</source>
            <translation>En time varer</translation>
        </message>
        <message>
            <source>How you meet</source>
            <translation>Slik møtes dere</translation>
        </message>
        <message>
            <source>Link of the video meeting</source>
            <translation>Lenke til videomøtet</translation>
        </message>
        <message>
            <source>Citizens get it with their booking.</source>
            <translation>Innbyggere får den med bestillingen.</translation>
        </message>
        <message>
            <source>Citizens have to give</source>
            <translation>Innbyggere må oppgi</translation>
        </message>
        <message>
            <source>The code that confirms a booking is sent there, and reminders are.</source>
            <translation>Koden som bekrefter en time, sendes dit, og påminnelser også.</translation>
        </message>
        <message>
            <source>Citizens can choose whom they meet</source>
            <translation>Innbyggere kan velge hvem de møter</translation>
        </message>
        <message>
            <source>Other times than the centre's</source>
            <translation>Andre frister enn senterets</translation>
        </message>
        <message>
            <source>Where it is done sooner</source>
            <translation>Der det går raskere</translation>
        </message>
        <message>
            <source>Page where citizens do it themselves</source>
            <translation>Side der innbyggere ordner det selv</translation>
        </message>
        <message>
            <source>Offered before the times.</source>
            <translation>Tilbys før timene.</translation>
        </message>
        <message>
            <source>What is said of it</source>
            <translation>Hva som sies om den</translation>
        </message>
        <message>
            <source>{minutes} minutes</source>
            <translation>{minutes} minutter</translation>
        </message>
        <message>
            <source>Here at the centre</source>
            <translation>Her på senteret</translation>
        </message>
        <message>
            <source>By telephone: you ring</source>
            <translation>På telefon: dere ringer</translation>
        </message>
        <message>
            <source>By video</source>
            <translation>På video</translation>
        </message>
        <message>
            <source>A telephone number or a mail address</source>
            <translation>Et telefonnummer eller en e-postadresse</translation>
        </message>
        <message>
            <source>A telephone number</source>
            <translation>Et telefonnummer</translation>
        </message>
        <message>
            <source>A mail address</source>
            <translation>En e-postadresse</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Ingenting</translation>
        </message>
        <message>
            <source>What citizens book from home, how early and late they may come, and what services offer.</source>
            <translation>Hva innbyggere bestiller hjemmefra, hvor tidlig og sent de kan komme, og hva tjenestene tilbyr.</translation>
        </message>
        <message>
            <source>appointment check in early late lost slot call back health card time overbooking no-show buffer lead horizon video telephone</source>
            <translation>avtale sjekke inn tidlig sent tapt time ring opp helsekort overbooking uteblivelse pause frist video telefon</translation>
        </message>
        <message>
            <source>Checking in</source>
            <translation>Innsjekking</translation>
        </message>
        <message>
            <source>Can be done before the time by</source>
            <translation>Tidligst så lenge før timen</translation>
        </message>
        <message>
            <source>Who comes earlier is asked to wait a little.</source>
            <translation>Den som kommer før, blir bedt om å vente litt.</translation>
        </message>
        <message>
            <source>Somebody is late after</source>
            <translation>Kommer for sent etter</translation>
        </message>
        <message>
            <source>Who checks in later than that waits like citizens without a booking.</source>
            <translation>Den som sjekker inn senere enn det, venter som innbyggere uten time.</translation>
        </message>
        <message>
            <source>The booking is lost after</source>
            <translation>Timen mistes etter</translation>
        </message>
        <message>
            <source>Who comes later than that is helped to a new time, or a number.</source>
            <translation>Den som kommer senere enn det, blir hjulpet til en ny time eller et nummer.</translation>
        </message>
        <message>
            <source>What that means</source>
            <translation>Det betyr dette</translation>
        </message>
        <message>
            <source>What each service offers</source>
            <translation>Hva hver tjeneste tilbyr</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Tjenester</translation>
        </message>
        <message>
            <source>There are no services yet. Make one on the page Services first.</source>
            <translation>Her er ingen tjenester ennå. Lag først en på siden Tjenester.</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>Ny tjeneste</translation>
        </message>
        <message>
            <source>At the centre</source>
            <translation>På senteret</translation>
        </message>
        <message>
            <source>Citizens can take a number without a booking</source>
            <translation>Innbyggere kan ta kølapp uten time</translation>
        </message>
        <message>
            <source>Free times later today</source>
            <translation>Ledige timer senere i dag</translation>
        </message>
        <message>
            <source>minutes each</source>
            <translation>minutter hver</translation>
        </message>
        <message>
            <source>Not offered</source>
            <translation>Tilbys ikke</translation>
        </message>
        <message>
            <source>Offered at the stand when the wait is long.</source>
            <translation>Tilbys ved kiosken når ventetiden er lang.</translation>
        </message>
        <message>
            <source>Bookings can be found by the health card</source>
            <translation>Timer kan finnes med helsekortet</translation>
        </message>
        <message>
            <source>Citizens can ask to be rung instead of waiting</source>
            <translation>Innbyggere kan be om å bli ringt opp i stedet for å vente</translation>
        </message>
        <message>
            <source>booked from home</source>
            <translation>bestilles hjemmefra</translation>
        </message>
        <message>
            <source>by booking only</source>
            <translation>bare med time</translation>
        </message>
        <message>
            <source>free times of {minutes} min</source>
            <translation>ledige timer på {minutes} min</translation>
        </message>
        <message>
            <source>health card</source>
            <translation>helsekort</translation>
        </message>
        <message>
            <source>call-back</source>
            <translation>ring opp</translation>
        </message>
        <message>
            <source>no extras</source>
            <translation>ingenting ekstra</translation>
        </message>
        <message>
            <source>Booked for 12:00: check in from {early}.</source>
            <translation>Time kl. 12:00: sjekk inn fra kl. {early}.</translation>
        </message>
        <message>
            <source>After {late}: wait like those without a booking.</source>
            <translation>Etter kl. {late}: vent som de uten time.</translation>
        </message>
        <message>
            <source>After {lost}: the booking is lost.</source>
            <translation>Etter kl. {lost}: timen er tapt.</translation>
        </message>
        <message>
            <source>Call order</source>
            <translation>Hvem kalles først</translation>
        </message>
        <message>
            <source>Who is called first: citizens who came without a booking, or those with one.</source>
            <translation>Hvem som kalles først: innbyggere som kom uten time, eller de med time.</translation>
        </message>
        <message>
            <source>queue fair turn walk-in booking first overtake late wait</source>
            <translation>kø rettferdig tur uten time time først forbigå forsinket vente</translation>
        </message>
        <message>
            <source>Whose turn it is</source>
            <translation>Hvem sin tur det er</translation>
        </message>
        <message>
            <source>Without a booking, the turn comes after</source>
            <translation>Uten time kommer turen etter</translation>
        </message>
        <message>
            <source>Counted from when the number is taken.</source>
            <translation>Regnet fra det øyeblikket nummeret trekkes.</translation>
        </message>
        <message>
            <source>With a booking, the turn comes before it by</source>
            <translation>Med time kommer turen så lenge før timen</translation>
        </message>
        <message>
            <source>Counted back from the booked time, for those who have checked in.</source>
            <translation>Regnet tilbake fra timen, for dem som har sjekket inn.</translation>
        </message>
        <message>
            <source>Whose turn came first is called first. A free desk never waits for a turn.</source>
            <translation>Den hvis tur kom først, kalles først. En ledig skranke venter aldri på en tur.</translation>
        </message>
        <message>
            <source>What you promise</source>
            <translation>Dette lover dere</translation>
        </message>
        <message>
            <source>Anna takes a number at {came}. Bo is booked for {booked} and has checked in: Anna is called first.</source>
            <translation>Anna tar en kølapp kl. {came}. Bo har time kl. {booked} og har sjekket inn: Anna kalles først.</translation>
        </message>
        <message>
            <source>Anna takes a number at {came}. Bo is booked for {booked} and has checked in: Bo is called first.</source>
            <translation>Anna tar en kølapp kl. {came}. Bo har time kl. {booked} og har sjekket inn: Bo kalles først.</translation>
        </message>
        <message>
            <source>Nobody is overtaken by a booking for more than {total} minutes after they came.</source>
            <translation>Ingen forbigås av en time i mer enn {total} minutter etter at de kom.</translation>
        </message>
        <message>
            <source>{walk_in} + {booked} = {total} minutes</source>
            <translation>{walk_in} + {booked} = {total} minutter</translation>
        </message>
        <message>
            <source>Desks and floors</source>
            <translation>Skranker og etasjer</translation>
        </message>
        <message>
            <source>Where citizens wait and are met, and the way there from the stand.</source>
            <translation>Hvor innbyggerne venter og blir møtt, og veien dit fra kiosken.</translation>
        </message>
        <message>
            <source>counter room floor waiting area way stairs lift left right</source>
            <translation>skranke rom etasje venteområde vei trapp heis venstre høyre</translation>
        </message>
        <message>
            <source>Brand and languages</source>
            <translation>Logo, farger og språk</translation>
        </message>
        <message>
            <source>Name, logo and colours that citizens know, and the languages they can choose.</source>
            <translation>Navn, logo og farger som innbyggerne kjenner, og språkene de kan velge.</translation>
        </message>
        <message>
            <source>logo colour contrast language translation name address telephone</source>
            <translation>logo farge kontrast språk oversettelse navn adresse telefon</translation>
        </message>
        <message>
            <source>Who is told when a citizen has come, and who comes when a colleague calls.</source>
            <translation>Hvem som får beskjed når en innbygger er kommet, og hvem som kommer når en kollega kaller.</translation>
        </message>
        <message>
            <source>Who is told</source>
            <translation>Hvem får beskjed</translation>
        </message>
        <message>
            <source>notices escalation notification deputies host alarm assistance</source>
            <translation>varsel eskalering beskjed stedfortreder vert alarm hjelp</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>Skranker</translation>
        </message>
        <message>
            <source>New desk</source>
            <translation>Ny skranke</translation>
        </message>
        <message>
            <source>There are no desks yet. Begin with the one nearest to the stand.</source>
            <translation>Her er ingen skranker ennå. Begynn med den nærmest kiosken.</translation>
        </message>
        <message>
            <source>Desk {number}</source>
            <translation>Skranke {number}</translation>
        </message>
        <message>
            <source>At the stand</source>
            <translation>Ved kiosken</translation>
        </message>
        <message>
            <source>Floor of the stand</source>
            <translation>Kioskens etasje</translation>
        </message>
        <message>
            <source>0 is the ground floor.</source>
            <translation>0 er bakkeplan (1. etasje).</translation>
        </message>
        <message>
            <source>Waiting area</source>
            <translation>Venteområde</translation>
        </message>
        <message>
            <source>Where citizens wait who are not sent anywhere else.</source>
            <translation>Hvor innbyggere venter som ikke sendes noe annet sted.</translation>
        </message>
        <message>
            <source>The desk</source>
            <translation>Skranken</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>As it stands on the sign, and is called out.</source>
            <translation>Slik det står på skiltet og blir ropt opp.</translation>
        </message>
        <message>
            <source>Services it does</source>
            <translation>Tjenester den tar seg av</translation>
        </message>
        <message>
            <source>There are no services yet.</source>
            <translation>Her er ingen tjenester ennå.</translation>
        </message>
        <message>
            <source>Numbers of these services are called here.</source>
            <translation>Numre fra disse tjenestene kalles hit.</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Hvor det er</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Etasje</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Rom</translation>
        </message>
        <message>
            <source>The way from the stand</source>
            <translation>Veien fra kiosken</translation>
        </message>
        <message>
            <source>Which way</source>
            <translation>Hvilken vei</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>Med ord</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Legg til et trinn</translation>
        </message>
        <message>
            <source>Step by step, in the order it is walked.</source>
            <translation>Trinn for trinn, i den rekkefølgen de gås.</translation>
        </message>
        <message>
            <source>floor {floor}</source>
            <translation>etasje {floor}</translation>
        </message>
        <message>
            <source>does no service</source>
            <translation>ingen tjenester</translation>
        </message>
        <message>
            <source>Straight on</source>
            <translation>Rett frem</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Til venstre</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Til høyre</translation>
        </message>
        <message>
            <source>Up the stairs</source>
            <translation>Opp trappen</translation>
        </message>
        <message>
            <source>Down the stairs</source>
            <translation>Ned trappen</translation>
        </message>
        <message>
            <source>By lift</source>
            <translation>Med heis</translation>
        </message>
        <message>
            <source>Through a door</source>
            <translation>Gjennom en dør</translation>
        </message>
        <message>
            <source>Sit down</source>
            <translation>Sett deg</translation>
        </message>
        <message>
            <source>As the stand has it</source>
            <translation>Slik kiosken har den</translation>
        </message>
        <message>
            <source>The centre</source>
            <translation>Senteret</translation>
        </message>
        <message>
            <source>Name of the centre</source>
            <translation>Senterets navn</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Logo and colours</source>
            <translation>Logo og farger</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>A drawing (SVG), which stays sharp on the stand and on the ticket.</source>
            <translation>En tegning (SVG), som er skarp både på kiosken og på kølappen.</translation>
        </message>
        <message>
            <source>Main colour</source>
            <translation>Hovedfarge</translation>
        </message>
        <message>
            <source>Of buttons and titles. White words stand on it.</source>
            <translation>På knapper og overskrifter. Det står hvite ord på den.</translation>
        </message>
        <message>
            <source>Second colour</source>
            <translation>Andre farge</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>First language</source>
            <translation>Første språk</translation>
        </message>
        <message>
            <source>Every text has to be written in it.</source>
            <translation>Alle tekster må skrives på det.</translation>
        </message>
        <message>
            <source>Languages citizens can choose</source>
            <translation>Språk innbyggerne kan velge</translation>
        </message>
        <message>
            <source>A text that is missing in one is shown in the first language.</source>
            <translation>En tekst som mangler på et språk, vises på det første språket.</translation>
        </message>
        <message>
            <source>When somebody has come for one caseworker</source>
            <translation>Når noen er kommet til én saksbehandler</translation>
        </message>
        <message>
            <source>Tell the deputies after</source>
            <translation>Gi stedfortrederne beskjed etter</translation>
        </message>
        <message>
            <source>Counted from the arrival, while nobody has answered.</source>
            <translation>Regnet fra ankomsten, så lenge ingen har svart.</translation>
        </message>
        <message>
            <source>Tell the host after</source>
            <translation>Gi verten beskjed etter</translation>
        </message>
        <message>
            <source>When a colleague calls for help</source>
            <translation>Når en kollega kaller på hjelp</translation>
        </message>
        <message>
            <source>Who is called</source>
            <translation>Hvem som tilkalles</translation>
        </message>
        <message>
            <source>Where to gather first</source>
            <translation>Hvor dere samles først</translation>
        </message>
        <message>
            <source>Not at the desk itself: a place close by.</source>
            <translation>Ikke ved selve skranken: et sted i nærheten.</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>Verter</translation>
        </message>
        <message>
            <source>Guards</source>
            <translation>Vektere</translation>
        </message>
        <message>
            <source>Superusers</source>
            <translation>Superbrukere</translation>
        </message>
        <message>
            <source>All caseworkers</source>
            <translation>Alle saksbehandlere</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>Infoskjerm</translation>
        </message>
        <message>
            <source>What the screen in the waiting room shows besides the number that is called.</source>
            <translation>Hva skjermen i venteområdet viser i tillegg til nummeret som kalles.</translation>
        </message>
        <message>
            <source>screen monitor waiting room calls chime sound line television</source>
            <translation>skjerm venteområde innkalling klang lyd linje fjernsyn</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Numbers are read in any language; the words beside them are few.</source>
            <translation>Numre leses på alle språk; ordene ved siden av er få.</translation>
        </message>
        <message>
            <source>Earlier calls below the latest</source>
            <translation>Tidligere innkallinger under den siste</translation>
        </message>
        <message>
            <source>calls</source>
            <translation>innkallinger</translation>
        </message>
        <message>
            <source>For those who were not looking. Each is shown for an hour at most.</source>
            <translation>For dem som ikke så opp. Hver vises høyst en time.</translation>
        </message>
        <message>
            <source>Say how many are waiting</source>
            <translation>Si hvor mange som venter</translation>
        </message>
        <message>
            <source>Sound a chime when a number is called</source>
            <translation>En klang når et nummer kalles</translation>
        </message>
        <message>
            <source>Who does not see the screen well waits for it. Best left on.</source>
            <translation>Den som ikke ser skjermen godt, venter på den. La den helst være på.</translation>
        </message>
        <message>
            <source>Line at the bottom</source>
            <translation>Linje nederst</translation>
        </message>
        <message>
            <source>As “We close at 14 on Friday”. 120 letters at most.</source>
            <translation>Som «Vi stenger kl. 14 på fredag». Høyst 120 tegn.</translation>
        </message>
        <message>
            <source>Screens change by themselves within a moment when you publish.</source>
            <translation>Skjermene skifter av seg selv like etter at du publiserer.</translation>
        </message>
        <message>
            <source>The centre's first language</source>
            <translation>Senterets første språk</translation>
        </message>
        <message>
            <source>Fetching the settings …</source>
            <translation>Henter innstillingene …</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Alt er lagret</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>Lagrer …</translation>
        </message>
        <message>
            <source>Saved on this computer</source>
            <translation>Lagret på denne datamaskinen</translation>
        </message>
        <message>
            <source>You can only look</source>
            <translation>Du kan bare se</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Ikke lagret</translation>
        </message>
        <message>
            <source>No connection to the server. What you change is kept on this computer, and sent once it is back.</source>
            <translation>Ingen forbindelse med serveren. Det du endrer, lagres på denne datamaskinen og sendes når den er tilbake.</translation>
        </message>
        <message>
            <source>You may no longer change these settings. Ask an administrator.</source>
            <translation>Du kan ikke lenger endre disse innstillingene. Spør en administrator.</translation>
        </message>
        <message>
            <source>The server did not take your last change. Change it, or drop it.</source>
            <translation>Serveren tok ikke imot den siste endringen din. Gjør den om, eller forkast den.</translation>
        </message>
        <message>
            <source>You can look, but not change anything here.</source>
            <translation>Du kan se, men ikke endre noe her.</translation>
        </message>
        <message>
            <source>Everything is published</source>
            <translation>Alt er publisert</translation>
        </message>
        <message>
            <source>1 change, not published</source>
            <translation>1 endring, ikke publisert</translation>
        </message>
        <message>
            <source>{count} changes, not published</source>
            <translation>{count} endringer, ikke publisert</translation>
        </message>
        <message>
            <source>{name} is changing things too</source>
            <translation>{name} endrer også noe</translation>
        </message>
        <message>
            <source>{names} are changing things too</source>
            <translation>{names} endrer også noe</translation>
        </message>
        <message>
            <source>1 change came from {centre}</source>
            <translation>1 endring kom fra {centre}</translation>
        </message>
        <message>
            <source>{count} changes came from {centre}</source>
            <translation>{count} endringer kom fra {centre}</translation>
        </message>
        <message>
            <source>from {centre}</source>
            <translation>fra {centre}</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Noen andre</translation>
        </message>
        <message>
            <source>{name} has removed this meanwhile.</source>
            <translation>{name} har tatt dette bort i mellomtiden.</translation>
        </message>
        <message>
            <source>{name} wrote: “{theirs}”</source>
            <translation>{name} skrev: «{theirs}»</translation>
        </message>
        <message>
            <source>Take {name}'s</source>
            <translation>Ta det {name} skrev</translation>
        </message>
        <message>
            <source>Take the other</source>
            <translation>Ta den andres</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nei</translation>
        </message>
        <message>
            <source>“{name}” is used twice. Choose another one.</source>
            <translation>«{name}» brukes to ganger. Velg et annet.</translation>
        </message>
        <message>
            <source>This leads to something that is no longer there.</source>
            <translation>Dette fører til noe som ikke er der lenger.</translation>
        </message>
        <message>
            <source>This group has no tiles. Put some in, or take it away.</source>
            <translation>Gruppen har ingen felter. Legg noen inn, eller ta den bort.</translation>
        </message>
        <message>
            <source>There is nothing on the menu yet.</source>
            <translation>Det er ingenting i menyen ennå.</translation>
        </message>
        <message>
            <source>Choose at least one language.</source>
            <translation>Velg minst ett språk.</translation>
        </message>
        <message>
            <source>The text is missing in {name}.</source>
            <translation>Teksten mangler på {name}.</translation>
        </message>
        <message>
            <source>Too many questions: three at most.</source>
            <translation>For mange spørsmål: høyst tre.</translation>
        </message>
        <message>
            <source>This leads to this centre itself.</source>
            <translation>Dette fører til dette senteret selv.</translation>
        </message>
        <message>
            <source>No desk does this. Choose one, or citizens wait in vain.</source>
            <translation>Ingen skranke gjør det. Velg en, ellers venter innbyggerne forgjeves.</translation>
        </message>
        <message>
            <source>{name} tiles on one page: more than eight are hard to take in.</source>
            <translation>{name} felter på én side: flere enn åtte er vanskelig å få oversikt over.</translation>
        </message>
        <message>
            <source>The hours {name} end before they begin, or overlap others.</source>
            <translation>Tidene {name} slutter før de begynner, eller overlapper andre.</translation>
        </message>
        <message>
            <source>This day is over. You can take it away.</source>
            <translation>Den dagen er forbi. Du kan ta den bort.</translation>
        </message>
        <message>
            <source>There is no time zone “{name}”.</source>
            <translation>Det finnes ingen tidssone «{name}».</translation>
        </message>
        <message>
            <source>Another centre already has “{name}”. Choose another one.</source>
            <translation>Et annet senter har allerede «{name}». Velg et annet.</translation>
        </message>
        <message>
            <source>This is never open. Give it opening hours.</source>
            <translation>Den er aldri åpen. Gi den åpningstider.</translation>
        </message>
        <message>
            <source>No stand shows this, so no citizen will find it.</source>
            <translation>Ingen kiosk viser dette, så ingen innbygger finner det.</translation>
        </message>
        <message>
            <source>Too pale to be read: the contrast is {name}, and {least} is needed.</source>
            <translation>For blek til å leses: kontrasten er {name}, og {least} trengs.</translation>
        </message>
        <message>
            <source>This logo cannot be drawn. Choose another file.</source>
            <translation>Logoen kan ikke tegnes. Velg en annen fil.</translation>
        </message>
        <message>
            <source>Nothing can be put in for {name}. Take it out.</source>
            <translation>Det kan ikke settes inn noe for {name}. Ta det ut.</translation>
        </message>
        <message>
            <source>The other centre no longer has this. You keep it as it is; make it yours to change it.</source>
            <translation>Det andre senteret har ikke dette lenger. Dere beholder det som det er; gjør det til deres for å endre det.</translation>
        </message>
        <message>
            <source>Write {name} where it is to stand in the text.</source>
            <translation>Skriv {name} der det skal stå i teksten.</translation>
        </message>
        <message>
            <source>Something is not right here.</source>
            <translation>Noe er ikke som det skal være her.</translation>
        </message>
        <message>
            <source>This can be booked, but is never open for bookings.</source>
            <translation>Den kan bestilles, men er aldri åpen for timer.</translation>
        </message>
        <message>
            <source>This can be booked, but no desk does it. Choose one.</source>
            <translation>Den kan bestilles, men ingen skranke tar den. Velg en.</translation>
        </message>
        <message>
            <source>Nothing can be booked so long before: times open {name} days ahead.</source>
            <translation>Så lenge før kan ingenting bestilles: timene åpner {name} dager frem.</translation>
        </message>
        <message>
            <source>Nobody can book a call-back. Choose how to meet.</source>
            <translation>Ingen kan bestille en oppringning. Velg hvordan dere møtes.</translation>
        </message>
        <message>
            <source>Write the link of the video meeting, or citizens get none.</source>
            <translation>Skriv lenken til videomøtet, ellers får innbyggerne ingen.</translation>
        </message>
    <message>
        <source>SMS and mail are not set up, so services cannot be booked from home: {name}.</source>
        <translation>SMS og e-post er ikke satt opp, så tjenester kan ikke bestilles hjemmefra: {name}.</translation>
    </message>
    <message>
        <source>The server sends mail only. Citizens are asked for a mail address instead.</source>
        <translation>Serveren sender bare e-post. Innbyggerne blir bedt om en e-postadresse i stedet.</translation>
    </message>
    <message>
        <source>The server sends SMS only. Citizens are asked for a telephone number instead.</source>
        <translation>Serveren sender bare SMS. Innbyggerne blir bedt om et telefonnummer i stedet.</translation>
    </message>
        <message>
            <source>The form asks nothing. Add a question.</source>
            <translation>Skjemaet spør ikke om noe. Legg til et spørsmål.</translation>
        </message>
        <message>
            <source>There is nothing to choose from. Add an answer.</source>
            <translation>Det er ikke noe å velge mellom. Legg til et svar.</translation>
        </message>
        <message>
            <source>What citizens write is never read. Add hours.</source>
            <translation>Det innbyggerne skriver, blir aldri lest. Legg til tider.</translation>
        </message>
        <message>
            <source>Bookings to come outside these hours: {name}. Move or cancel them after publishing.</source>
            <translation>Bestilte timer utenfor disse åpningstidene: {name}. Flytt eller avlys dem etter publisering.</translation>
        </message>
        <message>
            <source>today at {time}</source>
            <translation>i dag kl. {time}</translation>
        </message>
        <message>
            <source>{day} at {time}</source>
            <translation>{day} kl. {time}</translation>
        </message>
        <message>
            <source>Opening hours</source>
            <translation>Åpningstider</translation>
        </message>
        <message>
            <source>When citizens can come, ring and book. Stands say it, and why you are closed.</source>
            <translation>Når innbyggerne kan komme, ringe og bestille time. Kioskene sier det, og hvorfor dere har stengt.</translation>
        </message>
        <message>
            <source>hours open closed lunch holiday Christmas vacation telephone calendar</source>
            <translation>tider åpent stengt lunsj helligdag jul ferie telefon kalender</translation>
        </message>
        <message>
            <source>The same hours</source>
            <translation>De samme tidene</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Hver uke</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Oppmøte</translation>
        </message>
        <message>
            <source>Type 9-15, or with a lunch break 9-12, 12.30-15. Empty is closed.</source>
            <translation>Skriv 9-15, eller med lunsjpause 9-12, 12.30-15. Tomt er stengt.</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>På telefon</translation>
        </message>
        <message>
            <source>With a booking</source>
            <translation>Med time</translation>
        </message>
        <message>
            <source>Free times are offered within these hours.</source>
            <translation>Ledige timer tilbys innenfor disse tidene.</translation>
        </message>
        <message>
            <source>The last number of the day</source>
            <translation>Dagens siste nummer</translation>
        </message>
        <message>
            <source>No more numbers</source>
            <translation>Ikke flere numre</translation>
        </message>
        <message>
            <source>minutes before closing</source>
            <translation>minutter før stengetid</translation>
        </message>
        <message>
            <source>No number when the wait would go past closing</source>
            <translation>Ingen kølapp når ventetiden går forbi stengetid</translation>
        </message>
        <message>
            <source>Bookings can check in all the same, and the host may give a number.</source>
            <translation>De som har time kan sjekke inn likevel, og verten kan gi et nummer.</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} til {last}</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>stengt</translation>
        </message>
        <message>
            <source>is over</source>
            <translation>er forbi</translation>
        </message>
        <message>
            <source>Special days</source>
            <translation>Spesielle dager</translation>
        </message>
        <message>
            <source>Days unlike others</source>
            <translation>Spesielle dager</translation>
        </message>
        <message>
            <source>Add a day</source>
            <translation>Legg til en dag</translation>
        </message>
        <message>
            <source>No special days.</source>
            <translation>Ingen spesielle dager.</translation>
        </message>
        <message>
            <source>Closed or other hours on one day, or from one day to another. Citizens are told why.</source>
            <translation>Stengt eller andre tider én dag, eller fra en dag til en annen. Innbyggerne får vite hvorfor.</translation>
        </message>
        <message>
            <source>Closed for a reason</source>
            <translation>Stengt av en grunn</translation>
        </message>
        <message>
            <source>No tick means all of them.</source>
            <translation>Uten hake er det alle.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begrunnelse</translation>
        </message>
        <message>
            <source>Citizens read: “Closed today: …”</source>
            <translation>Innbyggerne leser: «Stengt i dag: …»</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Første dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Siste dag</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpent</translation>
        </message>
        <message>
            <source>closed all day</source>
            <translation>stengt hele dagen</translation>
        </message>
        <message>
            <source>Type other hours as 9-12, or leave it empty for closed.</source>
            <translation>Skriv andre tider som 9-12, eller la feltet stå tomt når det er stengt.</translation>
        </message>
        <message>
            <source>Only for these services</source>
            <translation>Bare for disse tjenestene</translation>
        </message>
        <message>
            <source>Only for those who come</source>
            <translation>Bare for dem som møter opp</translation>
        </message>
        <message>
            <source>Public holidays</source>
            <translation>Helligdager</translation>
        </message>
        <message>
            <source>Holidays of</source>
            <translation>Helligdager i</translation>
        </message>
        <message>
            <source>Kept here</source>
            <translation>Helligdager dere holder</translation>
        </message>
        <message>
            <source>Tick those you keep. Without hours you are closed. They come every year.</source>
            <translation>Sett hake ved dem dere holder. Uten tider er det stengt. De kommer hvert år.</translation>
        </message>
        <message>
            <source>Services with other hours</source>
            <translation>Tjenester med andre tider</translation>
        </message>
        <message>
            <source>as the centre</source>
            <translation>som senteret</translation>
        </message>
        <message>
            <source>never</source>
            <translation>aldri</translation>
        </message>
        <message>
            <source>As the centre</source>
            <translation>Som senteret</translation>
        </message>
        <message>
            <source>Another last number of the day than the centre's</source>
            <translation>Et annet siste nummer på dagen enn senterets</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ingen</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Danmark</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norge</translation>
        </message>
        <message>
            <source>Other hours</source>
            <translation>Andre tider</translation>
        </message>
        <message>
            <source>Closed every week</source>
            <translation>Stengt hver uke</translation>
        </message>
        <message>
            <source>Holiday or special day</source>
            <translation>Helligdag eller spesiell dag</translation>
        </message>
        <message>
            <source>{day}: open {hours}.</source>
            <translation>{day}: åpent {hours}.</translation>
        </message>
        <message>
            <source>{day}: open {hours}. {reason}</source>
            <translation>{day}: åpent {hours}. {reason}</translation>
        </message>
        <message>
            <source>{day}: closed. {reason}</source>
            <translation>{day}: stengt. {reason}</translation>
        </message>
        <message>
            <source>{day}: closed.</source>
            <translation>{day}: stengt.</translation>
        </message>
        <message>
            <source>By contact form</source>
            <translation>Med kontaktskjema</translation>
        </message>
        <message>
            <source>Write a day, and a time if you like: “24 December at 10”, “tomorrow”, “Friday at 14”.</source>
            <translation>Skriv en dag, og et klokkeslett hvis du vil: «24. desember kl. 10», «i morgen», «fredag kl. 14».</translation>
        </message>
        <message>
            <source>Yes.</source>
            <translation>Ja.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nei.</translation>
        </message>
        <message>
            <source>Yes. It is open on {when}{until}.</source>
            <translation>Ja. Det er åpent {when}{until}.</translation>
        </message>
        <message>
            <source>{said} ({reason})</source>
            <translation>{said} ({reason})</translation>
        </message>
        <message>
            <source>No. It is closed on {when}{why}. {opens}</source>
            <translation>Nei. Det er stengt {when}{why}. {opens}</translation>
        </message>
        <message>
            <source>, until {time}</source>
            <translation>, til kl. {time}</translation>
        </message>
        <message>
            <source>, until {day} at {time}</source>
            <translation>, til {day} kl. {time}</translation>
        </message>
        <message>
            <source> for a break</source>
            <translation> for en pause</translation>
        </message>
        <message>
            <source>, as every week on that day</source>
            <translation>, som hver uke på den dagen</translation>
        </message>
        <message>
            <source>: it has not opened yet</source>
            <translation>: det er ikke åpnet ennå</translation>
        </message>
        <message>
            <source>: it has closed for the day</source>
            <translation>: det er stengt for i dag</translation>
        </message>
        <message>
            <source>: it has no opening hours</source>
            <translation>: det er ingen åpningstider</translation>
        </message>
        <message>
            <source>It does not open again within a year.</source>
            <translation>Det åpner ikke igjen innen et år.</translation>
        </message>
        <message>
            <source>It opens at {time}.</source>
            <translation>Det åpner kl. {time}.</translation>
        </message>
        <message>
            <source>It opens {day} at {time}.</source>
            <translation>Det åpner {day} kl. {time}.</translation>
        </message>
        <message>
            <source>What stands in the SMS that citizens have sent to their telephone.</source>
            <translation>Hva som står i SMS-en innbyggere får sendt til telefonen sin.</translation>
        </message>
        <message>
            <source>SMS to citizens</source>
            <translation>SMS til innbyggerne</translation>
        </message>
        <message>
            <source>messages SMS text message telephone mobile send characters</source>
            <translation>meldinger SMS melding tekst telefon mobil send tegn</translation>
        </message>
        <message>
            <source>Citizens can have lists and numbers sent by SMS</source>
            <translation>Innbyggere kan få lister og numre på SMS</translation>
        </message>
        <message>
            <source>The stand asks for the number, and it is forgotten once the SMS is sent.</source>
            <translation>Kiosken spør om nummeret, og det glemmes når SMS-en er sendt.</translation>
        </message>
        <message>
            <source>What to bring</source>
            <translation>Ta med</translation>
        </message>
        <message>
            <source>Above the list</source>
            <translation>Over listen</translation>
        </message>
        <message>
            <source>Where to book</source>
            <translation>Hvor man bestiller</translation>
        </message>
        <message>
            <source>Above the address</source>
            <translation>Over adressen</translation>
        </message>
        <message>
            <source>Leave a line empty, and ours holds, which stands there in grey.</source>
            <translation>La en linje stå tom, så gjelder vår, som står der i grått.</translation>
        </message>
        <message>
            <source>The number</source>
            <translation>Nummeret</translation>
        </message>
        <message>
            <source>Which number</source>
            <translation>Hvilket nummer</translation>
        </message>
        <message>
            <source>Where to wait</source>
            <translation>Hvor man venter</translation>
        </message>
        <message>
            <source>The page of the number</source>
            <translation>Nummerets side</translation>
        </message>
        <message>
            <source>It is soon your turn</source>
            <translation>Det er snart din tur</translation>
        </message>
        <message>
            <source>Another place</source>
            <translation>Et annet sted</translation>
        </message>
        <message>
            <source>Above the name of the place</source>
            <translation>Over stedets navn</translation>
        </message>
        <message>
            <source>When they are sent</source>
            <translation>Når de sendes</translation>
        </message>
        <message>
            <source>Citizens are reminded of a booking</source>
            <translation>Innbyggere blir minnet om en time</translation>
        </message>
        <message>
            <source>Nobody is reminded.</source>
            <translation>Ingen blir minnet på det.</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Stille fra</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Stille til</translation>
        </message>
        <message>
            <source>An SMS that can wait waits so long. Codes are sent at once.</source>
            <translation>En SMS som kan vente, venter så lenge. Koder sendes med en gang.</translation>
        </message>
        <message>
            <source>A week before</source>
            <translation>En uke før</translation>
        </message>
        <message>
            <source>Three days before</source>
            <translation>Tre dager før</translation>
        </message>
        <message>
            <source>Two days before</source>
            <translation>To dager før</translation>
        </message>
        <message>
            <source>A day before</source>
            <translation>En dag før</translation>
        </message>
        <message>
            <source>Six hours before</source>
            <translation>Seks timer før</translation>
        </message>
        <message>
            <source>Three hours before</source>
            <translation>Tre timer før</translation>
        </message>
        <message>
            <source>An hour before</source>
            <translation>En time før</translation>
        </message>
        <message>
            <source>Bookings</source>
            <translation>Timebestillinger</translation>
        </message>
        <message>
            <source>The code that confirms a booking</source>
            <translation>Koden som bekrefter en timebestilling</translation>
        </message>
        <message>
            <source>It is booked</source>
            <translation>Timen er bestilt</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Påminnelse</translation>
        </message>
        <message>
            <source>It was moved</source>
            <translation>Den er flyttet</translation>
        </message>
        <message>
            <source>It was cancelled</source>
            <translation>Den er avlyst</translation>
        </message>
        <message>
            <source>What to type on the stand</source>
            <translation>Hva man taster på standen</translation>
        </message>
        <message>
            <source>For meetings by telephone</source>
            <translation>For møter på telefon</translation>
        </message>
        <message>
            <source>The booking’s own page</source>
            <translation>Timebestillingens egen side</translation>
        </message>
        <message>
            <source>When a reply cancels nothing</source>
            <translation>Når et svar ikke avlyser noe</translation>
        </message>
        <message>
            <source>An earlier time</source>
            <translation>En tidligere time</translation>
        </message>
        <message>
            <source>A time is free</source>
            <translation>En time er ledig</translation>
        </message>
        <message>
            <source>Where to answer</source>
            <translation>Hvor man svarer</translation>
        </message>
        <message>
            <source>{label} becomes the number, {service} the service.</source>
            <translation>{label} blir til nummeret, {service} til tjenesten.</translation>
        </message>
        <message>
            <source>{service} becomes the name of the service.</source>
            <translation>{service} blir til tjenestens navn.</translation>
        </message>
        <message>
            <source>{web} becomes the page on the web.</source>
            <translation>{web} blir til siden på nettet.</translation>
        </message>
        <message>
            <source>{phone} becomes the telephone number.</source>
            <translation>{phone} blir til telefonnummeret.</translation>
        </message>
        <message>
            <source>{area} becomes the waiting area.</source>
            <translation>{area} blir til venteområdet.</translation>
        </message>
        <message>
            <source>{time} becomes day and time, {service} the service.</source>
            <translation>{time} blir til dag og tid, {service} til tjenesten.</translation>
        </message>
        <message>
            <source>{code} becomes the code.</source>
            <translation>{code} blir til koden.</translation>
        </message>
        <message>
            <source>{until} becomes by when to answer, {web} the page where one does.</source>
            <translation>{until} blir tidspunktet man må svare innen, {web} siden der man svarer.</translation>
        </message>
        <message>
            <source>{label} becomes the number, {area} the centre.</source>
            <translation>{label} blir til nummeret, {area} til stedet.</translation>
        </message>
        <message>
            <source>How it looks</source>
            <translation>Slik ser det ut</translation>
        </message>
        <message>
            <source>There is nothing yet that could be sent.</source>
            <translation>Det er ingenting ennå som kunne sendes.</translation>
        </message>
        <message>
            <source>{language}: {characters} characters, {count} SMS</source>
            <translation>{language}: {characters} tegn, {count} SMS</translation>
        </message>
        <message>
            <source>{language}: {characters} characters, {count} SMS. In this writing one holds 70.</source>
            <translation>{language}: {characters} tegn, {count} SMS. Med denne skriften rommer én 70.</translation>
        </message>
        <message>
            <source>goes on to the documents</source>
            <translation>går videre til dokumentene</translation>
        </message>
        <message>
            <source>has to go to {place}</source>
            <translation>må gå til {place}</translation>
        </message>
        <message>
            <source>A sheet of paper</source>
            <translation>Et ark papir</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>Pass</translation>
        </message>
        <message>
            <source>Identity card</source>
            <translation>Identitetskort</translation>
        </message>
        <message>
            <source>Driving licence</source>
            <translation>Førerkort</translation>
        </message>
        <message>
            <source>Health card</source>
            <translation>Helsekort</translation>
        </message>
        <message>
            <source>Bank card</source>
            <translation>Bankkort</translation>
        </message>
        <message>
            <source>Birth certificate</source>
            <translation>Fødselsattest</translation>
        </message>
        <message>
            <source>Marriage certificate</source>
            <translation>Vigselsattest</translation>
        </message>
        <message>
            <source>Residence permit</source>
            <translation>Oppholdstillatelse</translation>
        </message>
        <message>
            <source>Lease</source>
            <translation>Leiekontrakt</translation>
        </message>
        <message>
            <source>Payslip</source>
            <translation>Lønnsslipp</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Samtykke</translation>
        </message>
        <message>
            <source>A letter</source>
            <translation>Et brev</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Bokstav</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>Tegning</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Nøkler</translation>
        </message>
        <message>
            <source>Glasses</source>
            <translation>Briller</translation>
        </message>
        <message>
            <source>People and roles</source>
            <translation>Medarbeidere og roller</translation>
        </message>
        <message>
            <source>Who works here, and what each may do. What you change counts at once.</source>
            <translation>Hvem som arbeider her, og hva hver enkelt kan. Det du endrer, gjelder med en gang.</translation>
        </message>
        <message>
            <source>staff user account password invite link role leave deputy import administrator</source>
            <translation>medarbeider bruker konto passord invitasjon lenke rolle fravær stedfortreder import administrator</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Henvisninger</translation>
        </message>
        <message>
            <source>Where citizens go with what belongs elsewhere, and pages they can read here.</source>
            <translation>Hvor innbyggerne går med det som hører til andre steder, og sider de kan lese her.</translation>
        </message>
        <message>
            <source>Other places</source>
            <translation>Andre steder</translation>
        </message>
        <message>
            <source>New place</source>
            <translation>Nytt sted</translation>
        </message>
        <message>
            <source>No other places yet.</source>
            <translation>Ingen andre steder ennå.</translation>
        </message>
        <message>
            <source>authority centre address</source>
            <translation>myndighet senter adresse</translation>
        </message>
        <message>
            <source>Pages to read</source>
            <translation>Sider å lese</translation>
        </message>
        <message>
            <source>New page</source>
            <translation>Ny side</translation>
        </message>
        <message>
            <source>No pages to read yet.</source>
            <translation>Ingen sider å lese ennå.</translation>
        </message>
        <message>
            <source>Errands that belong elsewhere</source>
            <translation>Ærender som hører til et annet sted</translation>
        </message>
        <message>
            <source>The stand shows the way there: address, telephone and opening hours.</source>
            <translation>Kiosken viser veien dit: adresse, telefon og åpningstider.</translation>
        </message>
        <message>
            <source>Answers without a visit</source>
            <translation>Svar uten et besøk</translation>
        </message>
        <message>
            <source>What citizens often ask can be read at the stand, without a number.</source>
            <translation>Det innbyggerne ofte spør om, kan leses ved kiosken uten kølapp.</translation>
        </message>
        <message>
            <source>What citizens see</source>
            <translation>Dette ser innbyggerne</translation>
        </message>
        <message>
            <source>Line below the name</source>
            <translation>Linje under navnet</translation>
        </message>
        <message>
            <source>What the place is for, in a few words.</source>
            <translation>Hva stedet er til, med få ord.</translation>
        </message>
        <message>
            <source>The way there</source>
            <translation>Veien dit</translation>
        </message>
        <message>
            <source>The way there, in words</source>
            <translation>Veien dit med ord</translation>
        </message>
        <message>
            <source>From the stand, as you would tell it: door, street, bus, floor.</source>
            <translation>Fra kiosken, slik du ville fortalt det: dør, gate, buss, etasje.</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Kart</translation>
        </message>
        <message>
            <source>Ten lines are enough: the streets from here to there.</source>
            <translation>Ti streker er nok: gatene herfra og dit.</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Nettside</translation>
        </message>
        <message>
            <source>Shown while this centre is closed</source>
            <translation>Vises mens dette senteret er stengt</translation>
        </message>
        <message>
            <source>As a place where citizens can go instead.</source>
            <translation>Som et sted innbyggerne kan gå i stedet.</translation>
        </message>
        <message>
            <source>Their opening hours</source>
            <translation>Åpningstidene deres</translation>
        </message>
        <message>
            <source>Not said at the stand</source>
            <translation>Nevnes ikke på kiosken</translation>
        </message>
        <message>
            <source>The stand says whether they are open now, and else when they open.</source>
            <translation>Kiosken sier om de har åpent nå, og ellers når de åpner.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Short sentences. A new line is a new paragraph.</source>
            <translation>Korte setninger. En ny linje er et nytt avsnitt.</translation>
        </message>
        <message>
            <source>The stand shows it as a code for the telephone.</source>
            <translation>Kiosken viser den som en kode til telefonen.</translation>
        </message>
        <message>
            <source>elsewhere address authority information page read link telephone hours way map</source>
            <translation>annetsteds adresse myndighet informasjon side lese lenke telefon åpningstider vei kart</translation>
        </message>
        <message>
            <source>Shown on the stands' menu</source>
            <translation>Vises i kioskenes meny</translation>
        </message>
        <message>
            <source>Where it stands is decided on the page Stand menu.</source>
            <translation>Hvor det står, bestemmes på siden Kioskens meny.</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bilde</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farge</translation>
        </message>
        <message>
            <source>Other words for it</source>
            <translation>Andre ord for det</translation>
        </message>
        <message>
            <source>Citizens who search find it by these. Put commas between.</source>
            <translation>Innbyggere som søker, finner det med disse ordene. Sett komma mellom.</translation>
        </message>
        <message>
            <source>on the menu</source>
            <translation>i menyen</translation>
        </message>
        <message>
            <source>not on the menu</source>
            <translation>ikke i menyen</translation>
        </message>
        <message>
            <source>How long things are kept. What is older is erased by itself, and for good.</source>
            <translation>Hvor lenge ting lagres. Det som er eldre, slettes av seg selv og for alltid.</translation>
        </message>
        <message>
            <source>What is erased</source>
            <translation>Hva som slettes</translation>
        </message>
        <message>
            <source>privacy data protection GDPR delete erase keep purge name months retention</source>
            <translation>personvern databeskyttelse GDPR slett lagre personlig navn måneder oppbevaring</translation>
        </message>
        <message>
            <source>months</source>
            <translation>måneder</translation>
        </message>
        <message>
            <source>About citizens</source>
            <translation>Om innbyggere</translation>
        </message>
        <message>
            <source>Who came is forgotten after</source>
            <translation>Hvem som kom, glemmes etter</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>timer</translation>
        </message>
        <message>
            <source>Name, birthday and telephone number of a booking, counted from the end of the visit. A day at most.</source>
            <translation>Navn, fødselsdag og telefonnummer fra en time, regnet fra besøket er slutt. Høyst et døgn.</translation>
        </message>
        <message>
            <source>What citizens wrote is erased after</source>
            <translation>Det innbyggerne skrev, slettes etter</translation>
        </message>
        <message>
            <source>days</source>
            <translation>dager</translation>
        </message>
        <message>
            <source>Their words about the visit, which may name somebody. Also what colleagues wrote about this program, and what came by a contact form and was never answered.</source>
            <translation>Ordene deres om besøket, som kan nevne noen. Også det kolleger har skrevet om dette programmet, og det som kom med et kontaktskjema og aldri ble besvart.</translation>
        </message>
        <message>
            <source>Always erased sooner</source>
            <translation>Slettes alltid før det</translation>
        </message>
        <message>
            <source>About the centre</source>
            <translation>Om senteret</translation>
        </message>
        <message>
            <source>What happened is erased after</source>
            <translation>Det som skjedde, slettes etter</translation>
        </message>
        <message>
            <source>Numbers, calls and times, without names: what statistics are made of. Thirteen months at most, so that a year can be compared with the one before.</source>
            <translation>Numre, innkallinger og tider uten navn: det statistikk lages av. Høyst tretten måneder, så et år kan sammenlignes med det forrige.</translation>
        </message>
        <message>
            <source>Earlier settings are erased after</source>
            <translation>Tidligere innstillinger slettes etter</translation>
        </message>
        <message>
            <source>Who changed what, and the way back. Counted from when they were replaced.</source>
            <translation>Hvem som endret hva, og veien tilbake. Regnet fra de ble erstattet.</translation>
        </message>
        <message>
            <source>Notes about citizens, messages between colleagues: with the end of the day.</source>
            <translation>Notater om innbyggere, meldinger mellom kolleger: ved dagens slutt.</translation>
        </message>
        <message>
            <source>Telephone numbers and texts of messages: as soon as the message is sent.</source>
            <translation>Telefonnumre og tekster i meldinger: så snart meldingen er sendt.</translation>
        </message>
        <message>
            <source>Civil registration numbers: never kept.</source>
            <translation>Fødselsnumre: lagres aldri.</translation>
        </message>
        <message>
            <source>All that citizens can come for: what it is called, who does it and how.</source>
            <translation>Alt innbyggerne kan komme for: hva det heter, hvem som gjør det og hvordan.</translation>
        </message>
        <message>
            <source>errand queue letter number tile booking ticket</source>
            <translation>ærende kø bokstav nummer felt time kølapp</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumenter</translation>
        </message>
        <message>
            <source>What citizens have to bring, and what they are asked first. Choose a service.</source>
            <translation>Hva innbyggerne må ta med, og hva de spørres om først. Velg en tjeneste.</translation>
        </message>
        <message>
            <source>papers bring passport photo question answer</source>
            <translation>papirer ta med pass foto spørsmål svar</translation>
        </message>
        <message>
            <source>There are no services yet. Begin with the one most people come for.</source>
            <translation>Her er ingen tjenester ennå. Begynn med den de fleste kommer for.</translation>
        </message>
        <message>
            <source>about {minutes} min</source>
            <translation>omtrent {minutes} min</translation>
        </message>
        <message>
            <source>no desk does it</source>
            <translation>ingen skranke gjør det</translation>
        </message>
        <message>
            <source>nothing to bring</source>
            <translation>ingenting å ta med</translation>
        </message>
        <message>
            <source>As citizens say it: “Passport”, not “Issuance of travel documents”.</source>
            <translation>Slik innbyggerne sier det: «Pass», ikke «Utstedelse av reisedokumenter».</translation>
        </message>
        <message>
            <source>Only if the name does not say enough.</source>
            <translation>Bare hvis navnet ikke sier nok.</translation>
        </message>
        <message>
            <source>Stands on the tile beside the name.</source>
            <translation>Står i feltet ved siden av navnet.</translation>
        </message>
        <message>
            <source>Of the picture on the tile.</source>
            <translation>På bildet i feltet.</translation>
        </message>
        <message>
            <source>Citizens who search find the service by these. Put commas between.</source>
            <translation>Innbyggere som søker, finner tjenesten med disse ordene. Sett komma mellom.</translation>
        </message>
        <message>
            <source>Numbers and desks</source>
            <translation>Numre og skranker</translation>
        </message>
        <message>
            <source>One or two capital letters. They begin the numbers, as P in P042.</source>
            <translation>Én eller to store bokstaver. Numrene begynner med dem, som P i P042.</translation>
        </message>
        <message>
            <source>One visit takes about</source>
            <translation>Et besøk tar omtrent</translation>
        </message>
        <message>
            <source>The waiting time is reckoned from it until there is experience.</source>
            <translation>Ventetiden regnes ut fra dette til det er erfaring.</translation>
        </message>
        <message>
            <source>Desks that do it</source>
            <translation>Skranker som gjør det</translation>
        </message>
        <message>
            <source>Numbers are called to these desks.</source>
            <translation>Numre kalles til disse skrankene.</translation>
        </message>
        <message>
            <source>With or without a booking</source>
            <translation>Med eller uten time</translation>
        </message>
        <message>
            <source>Page for booking a time</source>
            <translation>Side for å bestille time</translation>
        </message>
        <message>
            <source>Outside opening hours</source>
            <translation>Utenom åpningstid</translation>
        </message>
        <message>
            <source>Who lacks something gets a number all the same</source>
            <translation>Den som mangler noe, får kølapp likevel</translation>
        </message>
        <message>
            <source>Asked first</source>
            <translation>Spørres først</translation>
        </message>
        <message>
            <source>Answered by yes or no before the documents are shown. Three questions at most.</source>
            <translation>Besvares med ja eller nei før dokumentene vises. Høyst tre spørsmål.</translation>
        </message>
        <message>
            <source>Add a document</source>
            <translation>Legg til et dokument</translation>
        </message>
        <message>
            <source>Nothing has to be brought.</source>
            <translation>Ingenting må tas med.</translation>
        </message>
        <message>
            <source>New document</source>
            <translation>Nytt dokument</translation>
        </message>
        <message>
            <source>Needed if “{question}”</source>
            <translation>Trengs hvis «{question}»</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hjelp</translation>
        </message>
        <message>
            <source>What it has to look like, or where to get it.</source>
            <translation>Hvordan det må se ut, eller hvor man får det.</translation>
        </message>
        <message>
            <source>Contact forms</source>
            <translation>Kontaktskjemaer</translation>
        </message>
        <message>
            <source>What citizens can write to you from home. It comes to those who do the service.</source>
            <translation>Hva innbyggerne kan skrive til dere hjemmefra. Det kommer til dem som har tjenesten.</translation>
        </message>
        <message>
            <source>contact form write message question mail enquiry field answer</source>
            <translation>kontaktskjema skriv melding spørsmål e-post henvendelse felt svar</translation>
        </message>
        <message>
            <source>no form</source>
            <translation>ikke noe skjema</translation>
        </message>
        <message>
            <source>one question</source>
            <translation>ett spørsmål</translation>
        </message>
        <message>
            <source>{count} questions</source>
            <translation>{count} spørsmål</translation>
        </message>
        <message>
            <source>answered the same day</source>
            <translation>svar samme dag</translation>
        </message>
        <message>
            <source>answered the day after</source>
            <translation>svar dagen etter</translation>
        </message>
        <message>
            <source>answered within {days} days</source>
            <translation>svar innen {days} dager</translation>
        </message>
        <message>
            <source>Citizens can write to this service</source>
            <translation>Innbyggerne kan skrive om denne tjenesten</translation>
        </message>
        <message>
            <source>They find it on your page and where they book. Files cannot be sent.</source>
            <translation>De finner det på siden deres og der de bestiller time. Filer kan ikke sendes.</translation>
        </message>
        <message>
            <source>What you ask</source>
            <translation>Hva dere spør om</translation>
        </message>
        <message>
            <source>Above the questions</source>
            <translation>Over spørsmålene</translation>
        </message>
        <message>
            <source>The page itself says that no CPR number is to be written.</source>
            <translation>Siden sier selv at man ikke skal skrive fødselsnummeret sitt.</translation>
        </message>
        <message>
            <source>How you answer</source>
            <translation>Hvordan dere svarer</translation>
        </message>
        <message>
            <source>Citizens give</source>
            <translation>Innbyggerne oppgir</translation>
        </message>
        <message>
            <source>You answer within</source>
            <translation>Dere svarer innen</translation>
        </message>
        <message>
            <source>days that you read on</source>
            <translation>dager der dere leser</translation>
        </message>
        <message>
            <source>Citizens are told the day. 0 is the same day.</source>
            <translation>Innbyggerne får vite dagen. 0 er samme dag.</translation>
        </message>
        <message>
            <source>You read what they write</source>
            <translation>Når dere leser det</translation>
        </message>
        <message>
            <source>Whenever the centre is open</source>
            <translation>Når senteret er åpent</translation>
        </message>
        <message>
            <source>They can write at any time. Out of hours the page says when it is read.</source>
            <translation>De kan skrive når som helst. Utenom tiden sier siden når det blir lest.</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Spørsmål</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Legg til et spørsmål</translation>
        </message>
        <message>
            <source>Ask at least one thing.</source>
            <translation>Spør om minst én ting.</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>Besvares med</translation>
        </message>
        <message>
            <source>Has to be answered</source>
            <translation>Må besvares</translation>
        </message>
        <message>
            <source>What would you like to ask?</source>
            <translation>Hva vil du spørre om?</translation>
        </message>
        <message>
            <source>Some lines of text</source>
            <translation>Noen linjer tekst</translation>
        </message>
        <message>
            <source>One line of text</source>
            <translation>Én linje tekst</translation>
        </message>
        <message>
            <source>One of several answers</source>
            <translation>Ett av flere svar</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Ja eller nei</translation>
        </message>
        <message>
            <source>A date</source>
            <translation>En dato</translation>
        </message>
        <message>
            <source>A telephone number: you ring</source>
            <translation>Et telefonnummer: dere ringer</translation>
        </message>
        <message>
            <source>A mail address: you write back</source>
            <translation>En e-postadresse: dere skriver tilbake</translation>
        </message>
        <message>
            <source>Nothing is asked.</source>
            <translation>Det spørres ikke om noe.</translation>
        </message>
        <message>
            <source>New question?</source>
            <translation>Nytt spørsmål?</translation>
        </message>
        <message>
            <source>not required</source>
            <translation>trenger ikke fylles ut</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Høyst</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>tegn</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Answers to choose from</source>
            <translation>Svar å velge mellom</translation>
        </message>
        <message>
            <source>Add an answer</source>
            <translation>Legg til et svar</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Spørsmål</translation>
        </message>
        <message>
            <source>So that it can be answered by yes or no.</source>
            <translation>Så det kan besvares med ja eller nei.</translation>
        </message>
        <message>
            <source>Who says yes</source>
            <translation>Den som sier ja</translation>
        </message>
        <message>
            <source>Who says no</source>
            <translation>Den som sier nei</translation>
        </message>
        <message>
            <source>if yes to “{question}”</source>
            <translation>hvis ja til «{question}»</translation>
        </message>
        <message>
            <source>if no to “{question}”</source>
            <translation>hvis nei til «{question}»</translation>
        </message>
        <message>
            <source>Needed whatever the answer</source>
            <translation>Trengs uansett svar</translation>
        </message>
        <message>
            <source>Only after yes</source>
            <translation>Bare etter ja</translation>
        </message>
        <message>
            <source>Only after no</source>
            <translation>Bare etter nei</translation>
        </message>
        <message>
            <source>The tile is there in grey, and says when it opens</source>
            <translation>Feltet er der i grått og sier når det åpner</translation>
        </message>
        <message>
            <source>The tile is not there</source>
            <translation>Feltet er ikke der</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Kølapp</translation>
        </message>
        <message>
            <source>What stands on the paper that citizens get besides their number.</source>
            <translation>Hva som står på papiret innbyggere får, i tillegg til nummeret.</translation>
        </message>
        <message>
            <source>paper print printer number slip logo QR code</source>
            <translation>papir utskrift skriver nummer kølapp logo QR-kode</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Dette viser den</translation>
        </message>
        <message>
            <source>The municipality's logo</source>
            <translation>Kommunens logo</translation>
        </message>
        <message>
            <source>How long the wait is expected to be</source>
            <translation>Hvor lang ventetiden ventes å bli</translation>
        </message>
        <message>
            <source>What to have ready</source>
            <translation>Hva som skal være klart</translation>
        </message>
        <message>
            <source>A code that leads to the number's page</source>
            <translation>En kode som fører til nummerets side</translation>
        </message>
        <message>
            <source>With it citizens follow their place in the queue on their telephone.</source>
            <translation>Med den følger innbyggerne plassen sin i køen på telefonen.</translation>
        </message>
        <message>
            <source>For all stands of the centre. A stand's own settings, made at the stand, go before.</source>
            <translation>For alle senterets kiosker. En kiosks egne innstillinger, gjort ved kiosken, går foran.</translation>
        </message>
        <message>
            <source>Lines of your own</source>
            <translation>Deres egne linjer</translation>
        </message>
        <message>
            <source>Below the centre's name</source>
            <translation>Under senterets navn</translation>
        </message>
        <message>
            <source>As “Thursday open until 18”.</source>
            <translation>Som «Torsdag åpent til kl. 18».</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>Til slutt</translation>
        </message>
        <message>
            <source>As “There is water and coffee by the window”.</source>
            <translation>Som «Det er vann og kaffe ved vinduet».</translation>
        </message>
        <message>
            <source>Beside this page, take a number on the stand to see the ticket.</source>
            <translation>Ta et nummer på kiosken ved siden av for å se kølappen.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Gjør om</translation>
        </message>
        <message>
            <source>Publish…</source>
            <translation>Publiser …</translation>
        </message>
        <message>
            <source>1 place to choose</source>
            <translation>1 sted å velge</translation>
        </message>
        <message>
            <source>{count} places to choose</source>
            <translation>{count} steder å velge</translation>
        </message>
        <message>
            <source>Take “{name}” away</source>
            <translation>Ta bort «{name}»</translation>
        </message>
        <message>
            <source>Back to {place}</source>
            <translation>Tilbake til {place}</translation>
        </message>
        <message>
            <source>This cannot be used as it stands, and is not saved yet.</source>
            <translation>Dette kan ikke brukes slik det står, og er ikke lagret ennå.</translation>
        </message>
        <message>
            <source>Keep yours</source>
            <translation>Behold ditt</translation>
        </message>
        <message>
            <source>Take from another centre…</source>
            <translation>Hent fra et annet senter…</translation>
        </message>
        <message>
            <source>Somebody else has changed this too.</source>
            <translation>Noen andre har også endret dette.</translation>
        </message>
        <message>
            <source>Write the hours as 9-15, with a break as 9-12, 12.30-15. Leave it empty for closed.</source>
            <translation>Skriv tidene som 9-15, med en pause som 9-12, 12.30-15. La feltet stå tomt når det er stengt.</translation>
        </message>
        <message>
            <source>Copy Monday to Tuesday–Friday</source>
            <translation>Kopier mandag til tirsdag–fredag</translation>
        </message>
        <message>
            <source>Choose a country, and its holidays come here.</source>
            <translation>Velg et land, så kommer helligdagene her.</translation>
        </message>
        <message>
            <source>The holidays come as soon as the server has told them.</source>
            <translation>Helligdagene kommer så snart serveren har fortalt om dem.</translation>
        </message>
        <message>
            <source>open as usual</source>
            <translation>åpent som vanlig</translation>
        </message>
        <message>
            <source>Hours on {day}</source>
            <translation>Tider {day}</translation>
        </message>
        <message>
            <source>The hours, or the year</source>
            <translation>Tidene, eller året</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Tider</translation>
        </message>
        <message>
            <source>The year</source>
            <translation>Året</translation>
        </message>
        <message>
            <source>Is it open on … 24 December at 10?</source>
            <translation>Er det åpent … 24. desember kl. 10?</translation>
        </message>
        <message>
            <source>Is it open then? A day, and a time if you like</source>
            <translation>Er det åpent da? En dag, og et klokkeslett hvis du vil</translation>
        </message>
        <message>
            <source>Is it open?</source>
            <translation>Er det åpent?</translation>
        </message>
        <message>
            <source>Whose hours</source>
            <translation>Hvis tider</translation>
        </message>
        <message>
            <source>How citizens come</source>
            <translation>Slik kommer innbyggerne</translation>
        </message>
        <message>
            <source>The year before</source>
            <translation>Året før</translation>
        </message>
        <message>
            <source>The year after</source>
            <translation>Året etter</translation>
        </message>
        <message>
            <source>The arrow keys go from day to day, page up and down from month to month.</source>
            <translation>Piltastene går fra dag til dag, Page Up og Page Down fra måned til måned.</translation>
        </message>
        <message>
            <source>Pictures to choose from</source>
            <translation>Bilder å velge mellom</translation>
        </message>
        <message>
            <source>Choose a file …</source>
            <translation>Velg en fil …</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Ta det bort</translation>
        </message>
        <message>
            <source>This file is no SVG drawing. Ask whoever made the logo for an SVG.</source>
            <translation>Filen er ikke en SVG-tegning. Be den som har laget logoen, om en SVG.</translation>
        </message>
        <message>
            <source>This drawing is too large: 40 kB at most. Ask for a simpler one.</source>
            <translation>Tegningen er for stor: høyst 40 kB. Be om en enklere.</translation>
        </message>
        <message>
            <source>Logo as an SVG file</source>
            <translation>Logo som SVG-fil</translation>
        </message>
        <message>
            <source>can be read well (contrast {ratio})</source>
            <translation>kan leses godt (kontrast {ratio})</translation>
        </message>
        <message>
            <source>too pale to be read (contrast {ratio}, {least} is needed)</source>
            <translation>for blek til å leses (kontrast {ratio}, {least} trengs)</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Opp</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Ned</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Ta bort</translation>
        </message>
        <message>
            <source>Nothing found. Try another word, or the beginning of one.</source>
            <translation>Ingenting funnet. Prøv et annet ord, eller begynnelsen på et.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Dette ble funnet</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Side</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>mangler</translation>
        </message>
        <message>
            <source>changed, not published</source>
            <translation>endret, ikke publisert</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>endret</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Innstillinger</translation>
        </message>
        <message>
            <source>Drop what is not saved</source>
            <translation>Fjern det som ikke er lagret</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Senter</translation>
        </message>
        <message>
            <source>Search (Ctrl+F)</source>
            <translation>Søk (Ctrl+F)</translation>
        </message>
        <message>
            <source>Search all settings</source>
            <translation>Søk i alle innstillinger</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sider</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Søk</translation>
        </message>
        <message>
            <source>Choose a line to go there. Escape leads back.</source>
            <translation>Velg en linje for å gå dit. Escape fører tilbake.</translation>
        </message>
        <message>
            <source>On the stand</source>
            <translation>På kiosken</translation>
        </message>
        <message>
            <source>In the centre</source>
            <translation>På senteret</translation>
        </message>
        <message>
            <source>Paper, screen and SMS</source>
            <translation>Papir, skjerm og SMS</translation>
        </message>
        <message>
            <source>When you are done</source>
            <translation>Når du er ferdig</translation>
        </message>
        <message>
            <source>The place</source>
            <translation>Stedet</translation>
        </message>
        <message>
            <source>The stand</source>
            <translation>Kiosken</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Gate</translation>
        </message>
        <message>
            <source>Main street</source>
            <translation>Hovedgate</translation>
        </message>
        <message>
            <source>Water or park</source>
            <translation>Vann eller park</translation>
        </message>
        <message>
            <source>Show a map</source>
            <translation>Vis et kart</translation>
        </message>
        <message>
            <source>End the line</source>
            <translation>Avslutt streken</translation>
        </message>
        <message>
            <source>Without the stand</source>
            <translation>Uten kiosken</translation>
        </message>
        <message>
            <source>Click where the place is. By keyboard: arrows, then the space bar.</source>
            <translation>Klikk der stedet er. Med tastatur: piltaster og så mellomrom.</translation>
        </message>
        <message>
            <source>Click where the stand is, if it is on the map.</source>
            <translation>Klikk der kiosken er, hvis den er på kartet.</translation>
        </message>
        <message>
            <source>Click point by point along it, and end with a double click or Enter.</source>
            <translation>Klikk punkt for punkt langs den, og avslutt med dobbeltklikk eller Enter.</translation>
        </message>
        <message>
            <source>Street {number}</source>
            <translation>Gate {number}</translation>
        </message>
        <message>
            <source>Its name, shown if it is a main street</source>
            <translation>Navnet, vises hvis det er en hovedgate</translation>
        </message>
        <message>
            <source>Water or park {number}</source>
            <translation>Vann eller park {number}</translation>
        </message>
    </context>
    <context>
        <name>Setup</name>
        <message>
            <source>Set up the centre</source>
            <translation>Gjør senteret klart</translation>
        </message>
        <message>
            <source>New centre</source>
            <translation>Nytt senter</translation>
        </message>
        <message>
            <source>A few questions, and citizens can take a number. What you answer is kept.</source>
            <translation>Noen få spørsmål, så kan innbyggerne ta et nummer. Det du svarer, lagres.</translation>
        </message>
        <message>
            <source>assistant begin first template municipality</source>
            <translation>assistent begynn første mal kommune</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Trinn {number} av {count}</translation>
        </message>
        <message>
            <source>What is it called?</source>
            <translation>Hva heter det?</translation>
        </message>
        <message>
            <source>What kind of centre is it?</source>
            <translation>Hva slags senter er det?</translation>
        </message>
        <message>
            <source>Where do citizens find it?</source>
            <translation>Hvor finner innbyggerne det?</translation>
        </message>
        <message>
            <source>Which languages can citizens choose?</source>
            <translation>Hvilke språk kan innbyggerne velge?</translation>
        </message>
        <message>
            <source>Which desks are there?</source>
            <translation>Hvilke skranker er det?</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translation>Er dette riktig?</translation>
        </message>
        <message>
            <source>The centre is there. Now the first stand</source>
            <translation>Senteret er der. Nå den første kiosken</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Prøv det</translation>
        </message>
        <message>
            <source>Citizens see these names on the stand and on their number.</source>
            <translation>Innbyggerne ser disse navnene på kiosken og på kølappen.</translation>
        </message>
        <message>
            <source>You get services, documents and opening hours to begin with, and can change all of it later.</source>
            <translation>Du får tjenester, dokumenter og åpningstider å begynne med, og kan endre alt senere.</translation>
        </message>
        <message>
            <source>It is printed for those who are to come back. Leave empty what you do not know.</source>
            <translation>Det skrives ut til dem som skal komme igjen. La det du ikke vet, stå tomt.</translation>
        </message>
        <message>
            <source>Every text is written in the first one; the others are offered on the stand.</source>
            <translation>Alle tekster skrives på det første; de andre tilbys ved kiosken.</translation>
        </message>
        <message>
            <source>Numbers are called to a desk. Without a name a desk has the usual one.</source>
            <translation>Numre kalles til en skranke. Uten navn får skranken det vanlige.</translation>
        </message>
        <message>
            <source>Go back wherever you want something else: nothing is made yet.</source>
            <translation>Gå tilbake der du vil ha noe annet: ingenting er laget ennå.</translation>
        </message>
        <message>
            <source>A stand is a screen with a printer where citizens take a number.</source>
            <translation>En kiosk er en skjerm med skriver, der innbyggerne tar et nummer.</translation>
        </message>
        <message>
            <source>Take a number as a citizen does, before the first citizen comes.</source>
            <translation>Ta et nummer slik en innbygger gjør, før den første innbyggeren kommer.</translation>
        </message>
        <message>
            <source>Write the municipality's name to go on.</source>
            <translation>Skriv kommunens navn for å gå videre.</translation>
        </message>
        <message>
            <source>Write the centre's name to go on.</source>
            <translation>Skriv senterets navn for å gå videre.</translation>
        </message>
        <message>
            <source>The short name has small letters a to z, digits and hyphens only.</source>
            <translation>Det korte navnet har bare små bokstaver a til z, tall og bindestreker.</translation>
        </message>
        <message>
            <source>Another centre has this short name. Choose another one.</source>
            <translation>Et annet senter har dette korte navnet. Velg et annet.</translation>
        </message>
        <message>
            <source>Choose a kind to go on.</source>
            <translation>Velg et slag for å gå videre.</translation>
        </message>
        <message>
            <source>Choose at least one language.</source>
            <translation>Velg minst ett språk.</translation>
        </message>
        <message>
            <source>There is such a centre already. Go back to the first step and choose another name.</source>
            <translation>Det finnes et slikt senter allerede. Gå tilbake til det første trinnet og velg et annet navn.</translation>
        </message>
        <message>
            <source>Make the centre</source>
            <translation>Lag senteret</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Ferdig</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Neste</translation>
        </message>
        <message>
            <source>Start the stand. It shows a code: type it on the page Devices, and the stand belongs to this centre. You can also do this later.</source>
            <translation>Start kiosken. Den viser en kode: skriv den på siden Enheter, så hører kiosken til dette senteret. Du kan også gjøre det senere.</translation>
        </message>
        <message>
            <source>On the page Stand menu the real stand is shown at the right. Touch a tile there and take a number: it is a sample, nothing is printed and nobody is called.</source>
            <translation>På siden Kioskens meny vises den virkelige kiosken til høyre. Trykk på et felt og ta et nummer: det er en prøve, ingenting skrives ut, og ingen kalles.</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Senter</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Slag</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Hvor</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>Skranker</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Kort navn</translation>
        </message>
        <message>
            <source>Ground floor</source>
            <translation>Bakkeplan</translation>
        </message>
        <message>
            <source>Floor {number}</source>
            <translation>Etasje {number}</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Danmark</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norge</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>Making the centre …</source>
            <translation>Lager senteret …</translation>
        </message>
        <message>
            <source>Stands in addresses, and stays as it is for ever.</source>
            <translation>Står i adresser, og forblir slik det er.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Etasje</translation>
        </message>
        <message>
            <source>Where citizens wait</source>
            <translation>Hvor innbyggerne venter</translation>
        </message>
        <message>
            <source>Waiting area</source>
            <translation>Venteområde</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>{language} (first)</source>
            <translation>{language} (første)</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Hvor mange</translation>
        </message>
        <message>
            <source>Name of desk {number}</source>
            <translation>Navn på skranke {number}</translation>
        </message>
        <message>
            <source>Open Devices</source>
            <translation>Åpne Enheter</translation>
        </message>
        <message>
            <source>Open Stand menu</source>
            <translation>Åpne Kioskens meny</translation>
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
            <source>Several servers were found: choose yours</source>
            <translation>Fant flere servere: velg din</translation>
        </message>
        <message>
            <source>Servers on your network</source>
            <translation>Servere på nettverket ditt</translation>
        </message>
        <message>
            <source>Or with your user name and password:</source>
            <translation>Eller med brukernavn og passord:</translation>
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
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Too many wrong passwords. Try again in a minute, or ask your superuser for a link.</source>
            <translation>For mange feil passord. Prøv igjen om et minutt, eller be superbrukeren din om en lenke.</translation>
        </message>
        <message>
            <source>Too many wrong passwords. Try again in {count} minutes, or ask your superuser for a link.</source>
            <translation>For mange feil passord. Prøv igjen om {count} minutter, eller be superbrukeren din om en lenke.</translation>
        </message>
        <message>
            <source>Sign in with {name}</source>
            <translation>Logg på med {name}</translation>
        </message>
        <message>
            <source>Finish signing in with {name} in the browser. Skranke goes on by itself.</source>
            <translation>Fullfør påloggingen med {name} i nettleseren. Skranke fortsetter av seg selv.</translation>
        </message>
        <message>
            <source>You can close this page and go on in Skranke.</source>
            <translation>Du kan lukke siden og fortsette i Skranke.</translation>
        </message>
        <message>
            <source>You are not signed in. Close this page; Skranke tells you what you can do.</source>
            <translation>Du er ikke logget på. Lukk siden; Skranke sier hva du kan gjøre.</translation>
        </message>
    </context>
    <context>
        <name>StandMenu</name>
        <message>
            <source>Stand menu</source>
            <translation>Kioskens meny</translation>
        </message>
        <message>
            <source>What citizens see first: put the tiles in order, and gather them in groups.</source>
            <translation>Det innbyggerne ser først: sett feltene i rekkefølge, og samle dem i grupper.</translation>
        </message>
        <message>
            <source>tiles buttons order groups icons move screen kiosk</source>
            <translation>felter knapper rekkefølge grupper bilder flytt skjerm kiosk</translation>
        </message>
        <message>
            <source>{stand} (own menu)</source>
            <translation>{stand} (egen meny)</translation>
        </message>
        <message>
            <source>There is no menu yet, so stands show all services. Move one to begin.</source>
            <translation>Her er ingen meny ennå, så kioskene viser alle tjenester. Flytt en for å begynne.</translation>
        </message>
        <message>
            <source>{stand} shows the same menu as all stands.</source>
            <translation>{stand} viser den samme menyen som alle kiosker.</translation>
        </message>
        <message>
            <source>{stand} has its own menu. It is still the same as the centre's, and only changes here.</source>
            <translation>{stand} har sin egen meny. Den er fortsatt lik senterets, og endres bare her.</translation>
        </message>
        <message>
            <source>{stand} has its own menu. What you change here is seen on no other stand.</source>
            <translation>{stand} har sin egen meny. Det du endrer her, ses ikke på andre kiosker.</translation>
        </message>
        <message>
            <source>All stands show this menu.</source>
            <translation>Alle kiosker viser denne menyen.</translation>
        </message>
        <message>
            <source>No stand shows this menu: all have their own.</source>
            <translation>Ingen kiosk viser denne menyen: alle har sin egen.</translation>
        </message>
        <message>
            <source>All stands show this menu, but for those with their own: {stands}.</source>
            <translation>Alle kiosker viser denne menyen, unntatt dem med sin egen: {stands}.</translation>
        </message>
        <message>
            <source>There are {count} tiles on the first page. More than {most} are hard to find: make a group.</source>
            <translation>Det er {count} felter på den første siden. Flere enn {most} er vanskelig å finne i: lag en gruppe.</translation>
        </message>
        <message>
            <source>A group cannot be put into itself.</source>
            <translation>En gruppe kan ikke legges i seg selv.</translation>
        </message>
        <message>
            <source>It stands there already.</source>
            <translation>Det står der allerede.</translation>
        </message>
        <message>
            <source>That would be too many groups in each other. Put it further up.</source>
            <translation>Det blir for mange grupper i hverandre. Sett den lenger opp.</translation>
        </message>
        <message>
            <source>Somebody has just taken it away.</source>
            <translation>Noen har nettopp tatt det bort.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Tjeneste</translation>
        </message>
        <message>
            <source>Page to read</source>
            <translation>Side å lese</translation>
        </message>
        <message>
            <source>Other place</source>
            <translation>Annet sted</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Uten navn</translation>
        </message>
        <message>
            <source>leads nowhere</source>
            <translation>fører ingen steder</translation>
        </message>
        <message>
            <source>empty: it is not shown</source>
            <translation>tom: vises ikke</translation>
        </message>
        <message>
            <source>{count} tiles, more than a page</source>
            <translation>{count} felter, mer enn en side</translation>
        </message>
        <message>
            <source>no name in {count} languages</source>
            <translation>mangler navn på {count} språk</translation>
        </message>
        <message>
            <source>no name in {languages}</source>
            <translation>mangler navn på {languages}</translation>
        </message>
        <message>
            <source>What it opens is not there any more. Take it out.</source>
            <translation>Det den åpner, er ikke der lenger. Ta den ut.</translation>
        </message>
        <message>
            <source>Its name and picture are the service's own.</source>
            <translation>Navn og bilde er tjenestens egne.</translation>
        </message>
        <message>
            <source>Its name and picture are the page's own.</source>
            <translation>Navn og bilde er sidens egne.</translation>
        </message>
        <message>
            <source>Its name and picture are the other place's own.</source>
            <translation>Navn og bilde er det andre stedets egne.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Line below the name</source>
            <translation>Linje under navnet</translation>
        </message>
        <message>
            <source>Only if the name does not say enough.</source>
            <translation>Bare hvis navnet ikke sier nok.</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bilde</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farge</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Endre det</translation>
        </message>
        <message>
            <source>Menu of</source>
            <translation>Meny for</translation>
        </message>
        <message>
            <source>Give it its own menu</source>
            <translation>Gi den sin egen meny</translation>
        </message>
        <message>
            <source>Go back to the centre's menu</source>
            <translation>Gå tilbake til senterets meny</translation>
        </message>
        <message>
            <source>Tiles on the stand</source>
            <translation>Felter på kiosken</translation>
        </message>
        <message>
            <source>Not on the stand</source>
            <translation>Ikke på kiosken</translation>
        </message>
        <message>
            <source>Everything has a tile.</source>
            <translation>Alt har et felt.</translation>
        </message>
        <message>
            <source>Drag it into the menu, or press Enter.</source>
            <translation>Dra den inn i menyen, eller trykk Enter.</translation>
        </message>
        <message>
            <source>What to add</source>
            <translation>Hva du vil legge til</translation>
        </message>
        <message>
            <source>Name of a new tile</source>
            <translation>Navn på et nytt felt</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
        <message>
            <source>Move up (Alt+↑)</source>
            <translation>Flytt opp (Alt+↑)</translation>
        </message>
        <message>
            <source>Move down (Alt+↓)</source>
            <translation>Flytt ned (Alt+↓)</translation>
        </message>
        <message>
            <source>Move out of the group (Alt+←)</source>
            <translation>Flytt ut av gruppen (Alt+←)</translation>
        </message>
        <message>
            <source>Move into the group above (Alt+→)</source>
            <translation>Flytt inn i gruppen over (Alt+→)</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Ta ut</translation>
        </message>
        <message>
            <source>The centre</source>
            <translation>Senteret</translation>
        </message>
    </context>
    <context>
        <name>Stands</name>
        <message>
            <source>I'll see to it</source>
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
        <name>Step</name>
        <message>
            <source>{label} is the number at {centre}</source>
            <translation>{label} er nummeret hos {centre}</translation>
        </message>
        <message>
            <source>Called {label}</source>
            <translation>{label} kalt inn</translation>
        </message>
        <message>
            <source>Started {label}</source>
            <translation>{label} startet</translation>
        </message>
        <message>
            <source>Finished {label}</source>
            <translation>{label} avsluttet</translation>
        </message>
        <message>
            <source>{label} did not come</source>
            <translation>{label} ikke møtt</translation>
        </message>
        <message>
            <source>Transferred {label}, which keeps its place</source>
            <translation>{label} overført, beholder plassen</translation>
        </message>
        <message>
            <source>Handed {label} on, which keeps its place</source>
            <translation>{label} gitt videre, beholder plassen</translation>
        </message>
        <message>
            <source>Parked {label}</source>
            <translation>{label} satt på vent</translation>
        </message>
        <message>
            <source>Second errand: {label}</source>
            <translation>Ekstra ærend: {label}</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
    </context>
    <context>
        <name>Systems</name>
        <message>
            <source>Other systems</source>
            <translation>Andre systemer</translation>
        </message>
        <message>
            <source>Other programs that may ask and act here. What you change counts at once.</source>
            <translation>Andre programmer som kan spørre og handle her. Det du endrer, gjelder med en gang.</translation>
        </message>
        <message>
            <source>api integration system program client secret token oauth webhook callback address case journal</source>
            <translation>api integrasjon system program klient hemmelighet nøkkel token oauth webhook tilbakekall adresse sak journal arkiv</translation>
        </message>
        <message>
            <source>See the queue</source>
            <translation>Se køen</translation>
        </message>
        <message>
            <source>How many wait for each service and how long, and the latest calls. No names.</source>
            <translation>Hvor mange som venter på hver tjeneste og hvor lenge, og de siste oppropene. Ingen navn.</translation>
        </message>
        <message>
            <source>Take numbers</source>
            <translation>Trekke numre</translation>
        </message>
        <message>
            <source>Gives citizens a place in the queue.</source>
            <translation>Gir innbyggere en plass i køen.</translation>
        </message>
        <message>
            <source>See what is booked</source>
            <translation>Se hva som er bestilt</translation>
        </message>
        <message>
            <source>What is booked when, and at which desk. Not by whom.</source>
            <translation>Hva som er bestilt når, og ved hvilken skranke. Ikke av hvem.</translation>
        </message>
        <message>
            <source>Book times</source>
            <translation>Bestille timer</translation>
        </message>
        <message>
            <source>Finds a free time and books it.</source>
            <translation>Finner en ledig time og bestiller den.</translation>
        </message>
        <message>
            <source>Keep bookings for citizens</source>
            <translation>Endre innbyggeres timer</translation>
        </message>
        <message>
            <source>Finds a booking by its number, moves or cancels it, or makes one. The citizen is told as always.</source>
            <translation>Finner en time på nummeret, flytter eller avlyser den eller bestiller en ny. Innbyggeren får beskjed som alltid.</translation>
        </message>
        <message>
            <source>Read about the centre</source>
            <translation>Lese om senteret</translation>
        </message>
        <message>
            <source>Services, what to bring, the address, whether it is open: what anybody may know.</source>
            <translation>Tjenester, hva man må ha med, adressen, om det er åpent: det alle får vite.</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>Ankomster</translation>
        </message>
        <message>
            <source>Somebody has taken a number, or has checked in.</source>
            <translation>Noen har trukket et nummer eller meldt at de er kommet.</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Opprop</translation>
        </message>
        <message>
            <source>A number is called, served, done, or given up.</source>
            <translation>Et nummer er ropt opp, betjent, ferdig eller gitt opp.</translation>
        </message>
        <message>
            <source>Bookings</source>
            <translation>Bestillinger</translation>
        </message>
        <message>
            <source>A time is booked, moved or cancelled.</source>
            <translation>En time er bestilt, flyttet eller avlyst.</translation>
        </message>
        <message>
            <source>never used yet</source>
            <translation>aldri brukt ennå</translation>
        </message>
        <message>
            <source>not used since {when}</source>
            <translation>ikke brukt siden {when}</translation>
        </message>
        <message>
            <source>active, last used {when}</source>
            <translation>aktiv, sist brukt {when}</translation>
        </message>
        <message>
            <source>Let in {when}.</source>
            <translation>Fikk tilgang {when}.</translation>
        </message>
        <message>
            <source>The old secret holds until {when}.</source>
            <translation>Den gamle hemmeligheten gjelder til {when}.</translation>
        </message>
        <message>
            <source>nothing sent yet</source>
            <translation>ingenting sendt ennå</translation>
        </message>
        <message>
            <source>gets through</source>
            <translation>kommer gjennom</translation>
        </message>
        <message>
            <source>does not get through</source>
            <translation>kommer ikke gjennom</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>på pause</translation>
        </message>
        <message>
            <source>Nothing has been sent there yet.</source>
            <translation>Det er ikke sendt noe dit ennå.</translation>
        </message>
        <message>
            <source>Last sent {when}.</source>
            <translation>Sist sendt {when}.</translation>
        </message>
        <message>
            <source>It did not get there. {why}</source>
            <translation>Det kom ikke fram. {why}</translation>
        </message>
        <message>
            <source>The answer was {status}, and that counts as not received.</source>
            <translation>Svaret var {status}, og det teller som ikke mottatt.</translation>
        </message>
        <message>
            <source>The answer was {status}: received.</source>
            <translation>Svaret var {status}: mottatt.</translation>
        </message>
        <message>
            <source>There was no answer in time.</source>
            <translation>Det kom ikke noe svar i tide.</translation>
        </message>
        <message>
            <source>The server may not send into that network. Ask those who run it.</source>
            <translation>Serveren får ikke sende til det nettverket. Spør dem som drifter den.</translation>
        </message>
        <message>
            <source>The address has to begin with https://.</source>
            <translation>Adressen må begynne med https://.</translation>
        </message>
        <message>
            <source>Nobody knows that name. Look at the address again.</source>
            <translation>Ingen kjenner det navnet. Se på adressen igjen.</translation>
        </message>
        <message>
            <source>Its certificate does not hold.</source>
            <translation>Sertifikatet gjelder ikke.</translation>
        </message>
        <message>
            <source>The connection was refused. Is the receiver running?</source>
            <translation>Forbindelsen ble avvist. Kjører mottakeren?</translation>
        </message>
        <message>
            <source>Sending a test …</source>
            <translation>Sender en prøve …</translation>
        </message>
        <message>
            <source>Test: {what}</source>
            <translation>Prøve: {what}</translation>
        </message>
        <message>
            <source>It is paused. What happens meanwhile is sent when it goes on.</source>
            <translation>Den er på pause. Det som skjer imens, sendes når den fortsetter.</translation>
        </message>
        <message>
            <source>It is tried again by itself, for a day. Is it mended there? Then “Try again now” sends at once.</source>
            <translation>Det prøves igjen av seg selv i et døgn. Er feilen rettet der borte? Da sender «Prøv igjen nå» med en gang.</translation>
        </message>
        <message>
            <source>A number was taken</source>
            <translation>Et nummer ble trukket</translation>
        </message>
        <message>
            <source>Somebody checked in</source>
            <translation>Noen meldte at de var kommet</translation>
        </message>
        <message>
            <source>A number was called</source>
            <translation>Et nummer ble ropt opp</translation>
        </message>
        <message>
            <source>A number was called again</source>
            <translation>Et nummer ble ropt opp igjen</translation>
        </message>
        <message>
            <source>A number was served</source>
            <translation>Et nummer ble betjent</translation>
        </message>
        <message>
            <source>A number was done</source>
            <translation>Et nummer ble ferdig</translation>
        </message>
        <message>
            <source>Nobody came</source>
            <translation>Ingen kom</translation>
        </message>
        <message>
            <source>A number was given up</source>
            <translation>Et nummer ble gitt opp</translation>
        </message>
        <message>
            <source>A number was sent on</source>
            <translation>Et nummer ble sendt videre</translation>
        </message>
        <message>
            <source>A time was booked</source>
            <translation>En time ble bestilt</translation>
        </message>
        <message>
            <source>A booking was moved</source>
            <translation>En time ble flyttet</translation>
        </message>
        <message>
            <source>A booking was cancelled</source>
            <translation>En time ble avlyst</translation>
        </message>
        <message>
            <source>A booking was changed</source>
            <translation>En time ble endret</translation>
        </message>
        <message>
            <source>All has arrived that was to.</source>
            <translation>Alt har kommet fram som det skulle.</translation>
        </message>
        <message>
            <source>Could not be delivered for a day: {count}</source>
            <translation>Kunne ikke leveres i et døgn: {count}</translation>
        </message>
        <message>
            <source>not at all: only the new one holds</source>
            <translation>ikke i det hele tatt: bare den nye gjelder</translation>
        </message>
        <message>
            <source>for one more hour</source>
            <translation>en time til</translation>
        </message>
        <message>
            <source>for one more day</source>
            <translation>et døgn til</translation>
        </message>
        <message>
            <source>for one more week</source>
            <translation>en uke til</translation>
        </message>
        <message>
            <source>“{name}” gets a new secret. Give those who run it time to put it in: how long does the old one hold?</source>
            <translation>«{name}» får en ny hemmelighet. Gi dem som drifter det, tid til å legge den inn: hvor lenge gjelder den gamle?</translation>
        </message>
        <message>
            <source>“{name}” gets in no more from this moment, and is told nothing more. This cannot be undone.</source>
            <translation>«{name}» har ikke tilgang fra dette øyeblikket og får ikke vite mer. Det kan ikke angres.</translation>
        </message>
        <message>
            <source>What is sent gets a new signature. How long is it signed with the old secret, too?</source>
            <translation>Det som sendes, får en ny signatur. Hvor lenge skal den gamle hemmeligheten også signere?</translation>
        </message>
        <message>
            <source>Nothing more is sent there, and what could not be delivered is forgotten.</source>
            <translation>Det sendes ikke mer dit, og det som ikke kunne leveres, er glemt.</translation>
        </message>
        <message>
            <source>Make a new secret</source>
            <translation>Lag en ny hemmelighet</translation>
        </message>
        <message>
            <source>Let it in no more</source>
            <translation>Ta bort tilgangen</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Ta den bort</translation>
        </message>
        <message>
            <source>Saved. It counts from now on.</source>
            <translation>Lagret. Det gjelder fra nå av.</translation>
        </message>
        <message>
            <source>It gets in no more.</source>
            <translation>Det har ikke lenger tilgang.</translation>
        </message>
        <message>
            <source>Nothing more is sent there.</source>
            <translation>Det sendes ikke mer dit.</translation>
        </message>
        <message>
            <source>Paused.</source>
            <translation>På pause.</translation>
        </message>
        <message>
            <source>All that waits is being sent now.</source>
            <translation>Alt som venter, sendes nå.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <source>The server does not send there. Write an address that begins with https://.</source>
            <translation>Dit sender ikke serveren. Skriv en adresse som begynner med https://.</translation>
        </message>
        <message>
            <source>Give it to those who run the receiver: it tells them that what comes is from here. It is not shown again.</source>
            <translation>Gi den til dem som drifter mottakeren: den viser dem at det som kommer, er herfra. Den vises ikke igjen.</translation>
        </message>
        <message>
            <source>Put both where the other system keeps its passwords, as OAuth2 client id and secret. Never send them by mail. The secret is not shown again.</source>
            <translation>Legg begge deler der det andre systemet oppbevarer passordene sine, som OAuth2 klient-ID og hemmelighet. Send dem aldri på e-post. Hemmeligheten vises ikke igjen.</translation>
        </message>
        <message>
            <source>How long the old secret holds</source>
            <translation>Hvor lenge den gamle hemmeligheten gjelder</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>La det være</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>Send en prøve</translation>
        </message>
        <message>
            <source>Try again now</source>
            <translation>Prøv igjen nå</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Sett på pause</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortsett</translation>
        </message>
        <message>
            <source>New secret …</source>
            <translation>Ny hemmelighet …</translation>
        </message>
        <message>
            <source>Take it away …</source>
            <translation>Ta den bort …</translation>
        </message>
        <message>
            <source>What could not be delivered</source>
            <translation>Det som ikke kunne leveres</translation>
        </message>
        <message>
            <source>Add a webhook</source>
            <translation>Legg til en webhook</translation>
        </message>
        <message>
            <source>Those who run the other system tell you the address. It hears from now on what you tick.</source>
            <translation>Adressen får du av dem som drifter det andre systemet. Fra nå av får den beskjed om det du krysser av for.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>What it is told</source>
            <translation>Hva den får beskjed om</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>That is no address. It begins with https://.</source>
            <translation>Det er ikke en adresse. Den begynner med https://.</translation>
        </message>
        <message>
            <source>Keep this now</source>
            <translation>Ta vare på dette nå</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Klient-ID</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Hemmelighet</translation>
        </message>
        <message>
            <source>I have kept it</source>
            <translation>Jeg har tatt vare på den</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopier</translation>
        </message>
        <message>
            <source>Copy: {what}</source>
            <translation>Kopier: {what}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Centres</source>
            <translation>Sentre</translation>
        </message>
        <message>
            <source>What it may do there</source>
            <translation>Hva det får gjøre der</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Let it in no more …</source>
            <translation>Ta bort tilgangen …</translation>
        </message>
        <message>
            <source>Let it in</source>
            <translation>Gi tilgang</translation>
        </message>
        <message>
            <source>Webhooks</source>
            <translation>Webhooker</translation>
        </message>
        <message>
            <source>Add a webhook …</source>
            <translation>Legg til en webhook …</translation>
        </message>
        <message>
            <source>Addresses of the other system that are told at once what happens here.</source>
            <translation>Adresser i det andre systemet som straks får beskjed om hva som skjer her.</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Ingen ennå.</translation>
        </message>
        <message>
            <source>Let a system in …</source>
            <translation>Gi et system tilgang …</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igjen</translation>
        </message>
        <message>
            <source>Fetching the systems …</source>
            <translation>Henter systemene …</translation>
        </message>
        <message>
            <source>No other system is let in.</source>
            <translation>Ingen andre systemer har tilgang.</translation>
        </message>
        <message>
            <source>Choose a system to see what it may do here.</source>
            <translation>Velg et system for å se hva det får gjøre her.</translation>
        </message>
        <message>
            <source>A case system or the municipality’s own site can see the queue, book, and be told what happens.</source>
            <translation>Et fagsystem eller kommunens egen nettside kan se køen, bestille og få beskjed om hva som skjer.</translation>
        </message>
        <message>
            <source>A webhook does not get through</source>
            <translation>En webhook kommer ikke gjennom</translation>
        </message>
    </context>
    <context>
        <name>Take</name>
        <message>
            <source>From another centre</source>
            <translation>Fra et annet senter</translation>
        </message>
        <message>
            <source>Take what another centre has made already. It comes into your draft, and you can undo it.</source>
            <translation>Hent det et annet senter allerede har laget. Det kommer i kladden deres, og du kan angre.</translation>
        </message>
        <message>
            <source>copy share shared take borrow import reuse other centre services documents menu</source>
            <translation>kopi kopiere dele delt hente låne importere gjenbruke annet senter tjenester dokumenter meny</translation>
        </message>
        <message>
            <source>Services, with what they need</source>
            <translation>Tjenester med det de krever</translation>
        </message>
        <message>
            <source>Documents of a service</source>
            <translation>Dokumenter til en tjeneste</translation>
        </message>
        <message>
            <source>Pages to read</source>
            <translation>Sider å lese</translation>
        </message>
        <message>
            <source>Other places</source>
            <translation>Andre steder</translation>
        </message>
        <message>
            <source>The whole stand menu</source>
            <translation>Hele menyen på standen</translation>
        </message>
        <message>
            <source>Looking for other centres …</source>
            <translation>Leter etter andre sentre …</translation>
        </message>
        <message>
            <source>This is the only centre here so far. Once there is another one, you can take from it.</source>
            <translation>Dette er det eneste senteret her så langt. Når det finnes et til, kan du hente fra det.</translation>
        </message>
        <message>
            <source>Fetching what {centre} has …</source>
            <translation>Henter det {centre} har …</translation>
        </message>
        <message>
            <source>{centre} has nothing of this kind.</source>
            <translation>{centre} har ikke noe av dette.</translation>
        </message>
        <message>
            <source>you have one of this name</source>
            <translation>dere har en med det navnet</translation>
        </message>
        <message>
            <source>your own stays</source>
            <translation>deres egen blir</translation>
        </message>
        <message>
            <source>you share this already</source>
            <translation>dere deler den allerede</translation>
        </message>
        <message>
            <source>Shared with {centre}</source>
            <translation>Delt med {centre}</translation>
        </message>
        <message>
            <source>It is yours from the start. What {centre} changes later stays there.</source>
            <translation>Den er deres fra starten. Det {centre} endrer senere, blir der.</translation>
        </message>
        <message>
            <source>When {centre} publishes changes, they come into your draft, and you publish them. Desks, hours, letter and documents that you add stay yours.</source>
            <translation>Når {centre} publiserer endringer, kommer de i kladden deres, og dere publiserer dem. Skranker, åpningstider, bokstav og dokumenter dere selv legger til, er fortsatt deres egne.</translation>
        </message>
        <message>
            <source>Your menu becomes as {centre} has it.</source>
            <translation>Menyen deres blir slik {centre} har den.</translation>
        </message>
        <message>
            <source>Tick what you want.</source>
            <translation>Kryss av for det du vil ha.</translation>
        </message>
        <message>
            <source>1 service comes</source>
            <translation>1 tjeneste kommer</translation>
        </message>
        <message>
            <source>{count} services come</source>
            <translation>{count} tjenester kommer</translation>
        </message>
        <message>
            <source>1 document comes</source>
            <translation>1 dokument kommer</translation>
        </message>
        <message>
            <source>{count} documents come</source>
            <translation>{count} dokumenter kommer</translation>
        </message>
        <message>
            <source>1 page comes</source>
            <translation>1 side kommer</translation>
        </message>
        <message>
            <source>{count} pages come</source>
            <translation>{count} sider kommer</translation>
        </message>
        <message>
            <source>1 place comes</source>
            <translation>1 sted kommer</translation>
        </message>
        <message>
            <source>{count} places come</source>
            <translation>{count} steder kommer</translation>
        </message>
        <message>
            <source>You share {names} already.</source>
            <translation>Dere deler allerede {names}.</translation>
        </message>
        <message>
            <source>You have {names} by name already: what comes stands beside it.</source>
            <translation>Dere har allerede noe som heter {names}: det nye kommer ved siden av.</translation>
        </message>
        <message>
            <source>This comes with “{service}”, which you share with {centre}.</source>
            <translation>Dette følger med «{service}», som dere deler med {centre}.</translation>
        </message>
        <message>
            <source>Shared with {centre}. Name, picture, questions and their documents follow {centre}. The line below the name, desks, hours and documents that you add are yours.</source>
            <translation>Delt med {centre}. Navn, bilde, spørsmål og deres dokumenter følger {centre}. Linjen under navnet, skranker, åpningstider og dokumenter dere selv legger til, er deres egne.</translation>
        </message>
        <message>
            <source>Shared with {centre}. What it says follows {centre}.</source>
            <translation>Delt med {centre}. Det som står her, følger {centre}.</translation>
        </message>
        <message>
            <source>You have all of its services already.</source>
            <translation>Dere har allerede alle tjenestene på den.</translation>
        </message>
        <message>
            <source>1 service comes along</source>
            <translation>1 tjeneste følger med</translation>
        </message>
        <message>
            <source>{count} services come along</source>
            <translation>{count} tjenester følger med</translation>
        </message>
        <message>
            <source>, with {parts}</source>
            <translation>, med {parts}</translation>
        </message>
        <message>
            <source>1 document</source>
            <translation>1 dokument</translation>
        </message>
        <message>
            <source>{count} documents</source>
            <translation>{count} dokumenter</translation>
        </message>
        <message>
            <source>1 question</source>
            <translation>1 spørsmål</translation>
        </message>
        <message>
            <source>{count} questions</source>
            <translation>{count} spørsmål</translation>
        </message>
        <message>
            <source>1 other place</source>
            <translation>1 annet sted</translation>
        </message>
        <message>
            <source>{count} other places</source>
            <translation>{count} andre steder</translation>
        </message>
        <message>
            <source>Make it ours</source>
            <translation>Gjør det til vårt</translation>
        </message>
        <message>
            <source>It then follows nobody. You can undo it.</source>
            <translation>Da følger det ingen. Du kan angre.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igjen</translation>
        </message>
        <message>
            <source>What can be taken</source>
            <translation>Det som kan hentes</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Kryss av alle</translation>
        </message>
        <message>
            <source>As a copy</source>
            <translation>Som kopi</translation>
        </message>
        <message>
            <source>Take it into the draft</source>
            <translation>Hent det i kladden</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Fra</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Hva</translation>
        </message>
        <message>
            <source>Their service</source>
            <translation>Tjenesten deres</translation>
        </message>
        <message>
            <source>Into your service</source>
            <translation>Til deres egen tjeneste</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>Fjern alle kryss</translation>
        </message>
        <message>
            <source>Taking it …</source>
            <translation>Henter …</translation>
        </message>
    </context>
    <context>
        <name>Team</name>
        <message>
            <source>Message to the host</source>
            <translation>Melding til verten</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>Skriv noe først.</translation>
        </message>
        <message>
            <source>There is no connection to the server.</source>
            <translation>Det er ingen forbindelse med serveren.</translation>
        </message>
        <message>
            <source>Waiting for them</source>
            <translation>Venter på kollegaen</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Who is here for them</source>
            <translation>Hvem er kommet til kollegaen</translation>
        </message>
        <message>
            <source>Ask them to come</source>
            <translation>Be kollegaen komme</translation>
        </message>
        <message>
            <source>since {since}</source>
            <translation>siden {since}</translation>
        </message>
        <message>
            <source>put aside</source>
            <translation>satt på vent</translation>
        </message>
        <message>
            <source>Who is here for them?</source>
            <translation>Hvem er kommet til kollegaen?</translation>
        </message>
        <message>
            <source>Choose who is here first.</source>
            <translation>Velg først hvem som er kommet.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>La være</translation>
        </message>
        <message>
            <source>Search for a colleague</source>
            <translation>Søk etter en kollega</translation>
        </message>
        <message>
            <source>Choose a colleague to see their day, or to take over.</source>
            <translation>Velg en kollega for å se dagen eller ta over.</translation>
        </message>
        <message>
            <source>The team</source>
            <translation>Teamet</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>En kollega</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Ledig</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Opptatt</translation>
        </message>
        <message>
            <source>At work, at no desk</source>
            <translation>På jobb, uten skranke</translation>
        </message>
        <message>
            <source>On pause</source>
            <translation>Har pause</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Ikke her</translation>
        </message>
        <message>
            <source>On leave</source>
            <translation>Fraværende</translation>
        </message>
        <message>
            <source>On leave until {day}</source>
            <translation>Fraværende til {day}</translation>
        </message>
        <message>
            <source>{label} since {since}</source>
            <translation>{label} siden {since}</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (deg)</translation>
        </message>
        <message>
            <source>{count} waiting for them</source>
            <translation>{count} venter på kollegaen</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Et øyeblikk …</translation>
        </message>
        <message>
            <source>Nobody is called that.</source>
            <translation>Ingen heter det.</translation>
        </message>
        <message>
            <source>Nobody is here.</source>
            <translation>Ingen er her.</translation>
        </message>
        <message>
            <source>No connection. Showing what was known at {time}.</source>
            <translation>Ingen forbindelse. Viser sist kjente status fra {time}.</translation>
        </message>
        <message>
            <source>Connecting to the server…</source>
            <translation>Kobler til serveren …</translation>
        </message>
        <message>
            <source>all services of the desk</source>
            <translation>alle tjenestene ved skranken</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Vert</translation>
        </message>
        <message>
            <source>Superuser</source>
            <translation>Superbruker</translation>
        </message>
        <message>
            <source>Guard</source>
            <translation>Vekter</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <source>{name} is coming</source>
            <translation>{name} er på vei</translation>
        </message>
        <message>
            <source>Is coming</source>
            <translation>Er på vei</translation>
        </message>
        <message>
            <source>{name} comes at {time}</source>
            <translation>{name} kommer kl. {time}</translation>
        </message>
        <message>
            <source>Comes at {time}</source>
            <translation>Kommer kl. {time}</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>ventes</translation>
        </message>
        <message>
            <source>has arrived</source>
            <translation>er kommet</translation>
        </message>
        <message>
            <source>at the desk</source>
            <translation>ved skranken</translation>
        </message>
        <message>
            <source>done</source>
            <translation>ferdig</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>ikke møtt</translation>
        </message>
        <message>
            <source>Take over the open case {label}</source>
            <translation>Overta den åpne saken {label}</translation>
        </message>
        <message>
            <source>Take over all who wait for them</source>
            <translation>Overta alle som venter på kollegaen</translation>
        </message>
        <message>
            <source>Take over the desk</source>
            <translation>Overta skranken</translation>
        </message>
        <message>
            <source>Nobody waits for them.</source>
            <translation>Ingen venter på kollegaen.</translation>
        </message>
        <message>
            <source>Choose your desk first.</source>
            <translation>Velg skranken din først.</translation>
        </message>
        <message>
            <source>Finish your own open case first.</source>
            <translation>Avslutt din egen åpne sak først.</translation>
        </message>
        <message>
            <source>{label} becomes your open case, and {name} has it no more.</source>
            <translation>{label} blir din åpne sak, og {name} har den ikke lenger.</translation>
        </message>
        <message>
            <source>{one} and {other}</source>
            <translation>{one} og {other}</translation>
        </message>
        <message>
            <source>{what} becomes yours.</source>
            <translation>Du overtar {what}.</translation>
        </message>
        <message>
            <source>{what} become yours.</source>
            <translation>Du overtar {what}.</translation>
        </message>
        <message>
            <source>You sit at {desk} from now on.</source>
            <translation>Fra nå av sitter du ved {desk}.</translation>
        </message>
        <message>
            <source>{label} becomes your open case.</source>
            <translation>{label} blir din åpne sak.</translation>
        </message>
        <message>
            <source>Those who wait for this desk come to you: {count}.</source>
            <translation>De som venter på denne skranken, kommer til deg: {count}.</translation>
        </message>
        <message>
            <source>1 citizen</source>
            <translation>1 innbygger</translation>
        </message>
        <message>
            <source>{count} citizens</source>
            <translation>{count} innbyggere</translation>
        </message>
        <message>
            <source>1 booking</source>
            <translation>1 timeavtale</translation>
        </message>
        <message>
            <source>{count} bookings</source>
            <translation>{count} timeavtaler</translation>
        </message>
        <message>
            <source>Take over the case</source>
            <translation>Overta saken</translation>
        </message>
        <message>
            <source>Take them over</source>
            <translation>Overta</translation>
        </message>
        <message>
            <source>{name} has been asked to come for {label}.</source>
            <translation>{name} er bedt om å komme til {label}.</translation>
        </message>
        <message>
            <source>{label} is your open case now.</source>
            <translation>{label} er din åpne sak nå.</translation>
        </message>
        <message>
            <source>You sit there now.</source>
            <translation>Du sitter der nå.</translation>
        </message>
        <message>
            <source>Nobody was waiting for them any more.</source>
            <translation>Ingen ventet på kollegaen lenger.</translation>
        </message>
        <message>
            <source>Now yours: {what}.</source>
            <translation>Du har overtatt {what}.</translation>
        </message>
        <message>
            <source>On its way…</source>
            <translation>På vei …</translation>
        </message>
        <message>
            <source>The host has it, {time}.</source>
            <translation>Verten fikk den kl. {time}.</translation>
        </message>
        <message>
            <source>Nothing is booked today.</source>
            <translation>Ingen bestilte timer i dag.</translation>
        </message>
    </context>
    <context>
        <name>Texts</name>
        <message>
            <source>Texts</source>
            <translation>Tekster</translation>
        </message>
        <message>
            <source>Copy · Enter</source>
            <translation>Kopier · Enter</translation>
        </message>
        <message>
            <source>Into the note · N</source>
            <translation>Inn i notatet · N</translation>
        </message>
        <message>
            <source>Change · F2</source>
            <translation>Endre · F2</translation>
        </message>
        <message>
            <source>Delete · Del</source>
            <translation>Slett · Del</translation>
        </message>
        <message>
            <source>Keep what you often say or write: it is copied with one key.</source>
            <translation>Lagre det du ofte sier eller skriver: én tast kopierer det.</translation>
        </message>
        <message>
            <source>Copied. Put it in where you need it.</source>
            <translation>Kopiert. Lim det inn der du trenger det.</translation>
        </message>
        <message>
            <source>Change the text, then Enter</source>
            <translation>Endre teksten, og trykk Enter</translation>
        </message>
        <message>
            <source>Deleted. Enter in the field below brings it back.</source>
            <translation>Slettet. Enter i feltet under henter den tilbake.</translation>
        </message>
        <message>
            <source>A new text, then Enter</source>
            <translation>Skriv en ny tekst, og trykk Enter</translation>
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
            <source>The team</source>
            <translation>Teamet</translation>
        </message>
        <message>
            <source>The centre now</source>
            <translation>Senteret nå</translation>
        </message>
        <message>
            <source>Settings of the centre</source>
            <translation>Innstillinger for senteret</translation>
        </message>
        <message>
            <source>Pause: hold notices back</source>
            <translation>Pause: hold varsler tilbake</translation>
        </message>
        <message>
            <source>Your account…</source>
            <translation>Kontoen din…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Logg ut</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Avslutt Skranke</translation>
        </message>
        <message>
            <source>Start with the computer</source>
            <translation>Start sammen med maskinen</translation>
        </message>
        <message>
            <source>Starts with the computer, for everybody here</source>
            <translation>Starter sammen med maskinen, for alle her</translation>
        </message>
        <message>
            <source>You are on pause</source>
            <translation>Du har pause</translation>
        </message>
        <message>
            <source>A notice waits for your answer</source>
            <translation>Et varsel venter på svar fra deg</translation>
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
            <source>This computer cannot dial. Ring the number by hand.</source>
            <translation>Denne maskinen kan ikke ringe opp. Slå nummeret selv.</translation>
        </message>
        <message>
            <source>This computer cannot write mail. Copy the address.</source>
            <translation>Denne datamaskinen kan ikke skrive e-post. Kopier adressen.</translation>
        </message>
        <message>
            <source>No browser could be opened. Ask your superuser.</source>
            <translation>Nettleseren kunne ikke åpnes. Spør superbrukeren din.</translation>
        </message>
        <message>
            <source>You were not signed in. Try again when you are ready.</source>
            <translation>Du ble ikke logget på. Prøv igjen når du er klar.</translation>
        </message>
        <message>
            <source>Single sign-on does not answer right now. Try again in a moment, or ask your superuser.</source>
            <translation>Felles pålogging svarer ikke akkurat nå. Prøv igjen om litt, eller spør superbrukeren din.</translation>
        </message>
        <message>
            <source>You are signed in, but Skranke does not know you. Ask your superuser for an account.</source>
            <translation>Du er logget på, men Skranke kjenner deg ikke. Be superbrukeren din om en konto.</translation>
        </message>
        <message>
            <source>That took longer than five minutes. Start again.</source>
            <translation>Det tok mer enn fem minutter. Begynn på nytt.</translation>
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
            <source>You work at another centre now. Sign in again to go on there.</source>
            <translation>Du jobber i et annet senter nå. Logg inn igjen for å fortsette der.</translation>
        </message>
        <message>
            <source>User name or password is not right. Try again.</source>
            <translation>Brukernavn eller passord stemmer ikke. Prøv igjen.</translation>
        </message>
        <message>
            <source>Too many wrong passwords. Wait some minutes, then try again, or ask your superuser for a link.</source>
            <translation>For mange feil passord. Vent noen minutter og prøv igjen, eller be superbrukeren din om en lenke.</translation>
        </message>
        <message>
            <source>That password is easy to guess. Use three or four words that do not belong together.</source>
            <translation>Det passordet er lett å gjette. Bruk tre eller fire ord som ikke hører sammen.</translation>
        </message>
        <message>
            <source>Somebody has this user name already. Choose another one.</source>
            <translation>Noen har allerede dette brukernavnet. Velg et annet.</translation>
        </message>
        <message>
            <source>This person is no longer here. Look again.</source>
            <translation>Personen er ikke her lenger. Se igjen.</translation>
        </message>
        <message>
            <source>This is the last administrator. Make somebody else one first.</source>
            <translation>Dette er den siste administratoren. Gjør først noen andre til administrator.</translation>
        </message>
        <message>
            <source>This link is not good any more. Ask for a new one.</source>
            <translation>Lenken virker ikke lenger. Be om en ny.</translation>
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
            <source>Something has happened with this booking. Look again.</source>
            <translation>Det har skjedd noe med timen. Se på nytt.</translation>
        </message>
        <message>
            <source>A colleague has taken it.</source>
            <translation>En kollega har tatt den.</translation>
        </message>
        <message>
            <source>Somebody has just changed it. Look, then write yours.</source>
            <translation>Noen har nettopp endret det. Se etter, og skriv så ditt.</translation>
        </message>
        <message>
            <source>Another desk has this number.</source>
            <translation>En annen skranke har nummeret.</translation>
        </message>
        <message>
            <source>Only the colleague who called can end this.</source>
            <translation>Bare kollegaen som kalte, kan avslutte dette.</translation>
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
    <context>
        <name>Unsent</name>
        <message>
            <source>Later</source>
            <translation>Senere</translation>
        </message>
        <message>
            <source>A message was not sent</source>
            <translation>En melding ble ikke sendt</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igjen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Ferdig</translation>
        </message>
        <message>
            <source>Others wait too: {count}</source>
            <translation>Andre venter også: {count}</translation>
        </message>
        <message>
            <source>Messages not sent</source>
            <translation>Usendte meldinger</translation>
        </message>
        <message>
            <source>Messages that did not get to their citizen, why, and what you can do.</source>
            <translation>Meldinger som ikke nådde fram til innbyggeren, hvorfor, og hva du kan gjøre.</translation>
        </message>
        <message>
            <source>SMS mail message failed undelivered again lost reminder</source>
            <translation>SMS e-post melding feilet ikke levert igjen tapt påminnelse</translation>
        </message>
        <message>
            <source>Messages that were not sent</source>
            <translation>Meldinger som ikke ble sendt</translation>
        </message>
        <message>
            <source>Take it off the list. Number and text are forgotten.</source>
            <translation>Ta den av listen. Nummer og tekst blir glemt.</translation>
        </message>
        <message>
            <source>It is being sent again. If that fails, it comes back here.</source>
            <translation>Den sendes på nytt. Hvis det ikke lykkes, kommer den tilbake hit.</translation>
        </message>
        <message>
            <source>Fetching …</source>
            <translation>Henter …</translation>
        </message>
        <message>
            <source>All messages have been sent. There is nothing to do.</source>
            <translation>Alle meldinger er sendt. Det er ingenting å gjøre.</translation>
        </message>
        <message>
            <source>What to bring</source>
            <translation>Hva man skal ha med</translation>
        </message>
        <message>
            <source>Another place</source>
            <translation>Et annet sted</translation>
        </message>
        <message>
            <source>Number in the queue</source>
            <translation>Nummer i køen</translation>
        </message>
        <message>
            <source>Code for a booking</source>
            <translation>Kode til en timebestilling</translation>
        </message>
        <message>
            <source>Confirmation of a booking</source>
            <translation>Bekreftelse på en timebestilling</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Påminnelse</translation>
        </message>
        <message>
            <source>A booking was moved</source>
            <translation>En time ble flyttet</translation>
        </message>
        <message>
            <source>A booking was cancelled</source>
            <translation>En time ble avlyst</translation>
        </message>
        <message>
            <source>An earlier time</source>
            <translation>En tidligere time</translation>
        </message>
        <message>
            <source>Answer to a cancellation</source>
            <translation>Svar på en avlysning</translation>
        </message>
        <message>
            <source>It is soon your turn</source>
            <translation>Det er snart din tur</translation>
        </message>
        <message>
            <source>A booking for a colleague’s calendar</source>
            <translation>En time til en kollegas kalender</translation>
        </message>
        <message>
            <source>mail</source>
            <translation>e-post</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>SMS to a number ending in {ending}</source>
            <translation>SMS til et nummer som slutter på {ending}</translation>
        </message>
        <message>
            <source>The number or address was not accepted.</source>
            <translation>Nummeret eller adressen ble ikke godtatt.</translation>
        </message>
        <message>
            <source>The message service could not be reached.</source>
            <translation>Meldingstjenesten kunne ikke nås.</translation>
        </message>
        <message>
            <source>It may have arrived: the message service did not answer.</source>
            <translation>Den kan ha kommet fram: Meldingstjenesten svarte ikke.</translation>
        </message>
        <message>
            <source>It would have come too late.</source>
            <translation>Den ville ha kommet for sent.</translation>
        </message>
        <message>
            <source>It was sent, but did not reach the telephone.</source>
            <translation>Den ble sendt, men nådde ikke fram til telefonen.</translation>
        </message>
        <message>
            <source>The server is not set up to send it.</source>
            <translation>Serveren er ikke satt opp til å sende den.</translation>
        </message>
        <message>
            <source>It cannot be sent again. Call the citizen if it is important.</source>
            <translation>Den kan ikke sendes igjen. Ring innbyggeren hvis det er viktig.</translation>
        </message>
        <message>
            <source>If you try again, the citizen may get it twice.</source>
            <translation>Hvis du prøver igjen, kan innbyggeren få den to ganger.</translation>
        </message>
        <message>
            <source>Trying again helps only if it was the message service’s mistake.</source>
            <translation>Å prøve igjen hjelper bare hvis det var meldingstjenestens feil.</translation>
        </message>
        <message>
            <source>You can try again.</source>
            <translation>Du kan prøve igjen.</translation>
        </message>
    </context>
</TS>
