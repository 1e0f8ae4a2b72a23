<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
    <context>
        <name>Account</name>
        <message>
            <source>Hide the password</source>
            <translation>Skjul adgangskoden</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Vis adgangskoden</translation>
        </message>
        <message>
            <source>Your account</source>
            <translation>Din konto</translation>
        </message>
        <message>
            <source>Fetching …</source>
            <translation>Henter …</translation>
        </message>
        <message>
            <source>The password you have now</source>
            <translation>Den adgangskode, du har nu</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Ny adgangskode</translation>
        </message>
        <message>
            <source>The new password once more</source>
            <translation>Den nye adgangskode en gang til</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>Skift adgangskoden</translation>
        </message>
        <message>
            <source>Choose another password</source>
            <translation>Vælg en anden adgangskode</translation>
        </message>
        <message>
            <source>You stay signed in here. Everywhere else you are signed out at once.</source>
            <translation>Du er stadig logget ind her. Alle andre steder bliver du logget ud med det samme.</translation>
        </message>
        <message>
            <source>Sign out everywhere else</source>
            <translation>Log ud alle andre steder</translation>
        </message>
        <message>
            <source>Where you are signed in</source>
            <translation>Her er du logget ind</translation>
        </message>
        <message>
            <source>User name: {name}</source>
            <translation>Brugernavn: {name}</translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>De to er ikke ens endnu.</translation>
        </message>
        <message>
            <source>Three or four words that do not belong together are easy to remember.</source>
            <translation>Tre eller fire ord, der ikke hører sammen, er nemme at huske.</translation>
        </message>
        <message>
            <source>That is the password you have. Choose another one.</source>
            <translation>Det er den adgangskode, du har. Vælg en anden.</translation>
        </message>
        <message>
            <source>Better without your name in it: that is tried first.</source>
            <translation>Hellere uden dit navn: det bliver prøvet først.</translation>
        </message>
        <message>
            <source>The same few characters again and again are easy to guess.</source>
            <translation>De samme få tegn igen og igen er nemme at gætte.</translation>
        </message>
        <message>
            <source>Long enough. One more word makes it stronger.</source>
            <translation>Lang nok. Et ord mere gør den stærkere.</translation>
        </message>
        <message>
            <source>Long and good.</source>
            <translation>Lang og god.</translation>
        </message>
        <message>
            <source>That is too short. Add one or two words.</source>
            <translation>Den er for kort. Tilføj et ord eller to.</translation>
        </message>
        <message>
            <source>It has a name or a word in it that is tried first. Take words that do not belong together.</source>
            <translation>Den har et navn eller et ord i sig, som bliver prøvet først. Tag ord, der ikke hører sammen.</translation>
        </message>
        <message>
            <source>It has a date in it. Take words that do not belong together.</source>
            <translation>Den har en dato i sig. Tag ord, der ikke hører sammen.</translation>
        </message>
        <message>
            <source>It follows a pattern, as keys side by side. Take words that do not belong together.</source>
            <translation>Den følger et mønster, som taster ved siden af hinanden. Tag ord, der ikke hører sammen.</translation>
        </message>
        <message>
            <source>It is easy to guess. Take three or four words that do not belong together.</source>
            <translation>Den er nem at gætte. Tag tre eller fire ord, der ikke hører sammen.</translation>
        </message>
        <message>
            <source>Your password is changed. Everywhere else you are signed out.</source>
            <translation>Din adgangskode er skiftet. Alle andre steder er du logget ud.</translation>
        </message>
        <message>
            <source>You are signed out everywhere else.</source>
            <translation>Du er logget ud alle andre steder.</translation>
        </message>
        <message>
            <source>That is not the password you have now. Try again.</source>
            <translation>Det er ikke den adgangskode, du har nu. Prøv igen.</translation>
        </message>
        <message>
            <source>A computer that did not say its name</source>
            <translation>En computer, der ikke sagde sit navn</translation>
        </message>
        <message>
            <source>{computer} (here)</source>
            <translation>{computer} (her)</translation>
        </message>
        <message>
            <source>Signed in {when}</source>
            <translation>Logget ind {when}</translation>
        </message>
        <message>
            <source>Signed in {when}, last in use {seen}</source>
            <translation>Logget ind {when}, sidst i brug {seen}</translation>
        </message>
        <message>
            <source>One more character.</source>
            <translation>Et tegn mere.</translation>
        </message>
        <message>
            <source>{count} more characters.</source>
            <translation>{count} tegn mere.</translation>
        </message>
    </context>
    <context>
        <name>Agreement</name>
        <message>
            <source>Anything else you agree on</source>
            <translation>Andet, I aftaler</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ret</translation>
        </message>
        <message>
            <source>Agree on safety…</source>
            <translation>Aftal sikkerhed…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>Behold som før</translation>
        </message>
        <message>
            <source>Difficult meetings today</source>
            <translation>Svære møder i dag</translation>
        </message>
        <message>
            <source>Nothing is agreed on for today.</source>
            <translation>Der er ikke aftalt noget for i dag.</translation>
        </message>
        <message>
            <source>Fetching the list…</source>
            <translation>Henter listen…</translation>
        </message>
        <message>
            <source>Something is agreed on</source>
            <translation>Der er aftalt noget</translation>
        </message>
        <message>
            <source>Sit near the door</source>
            <translation>Sid tæt på døren</translation>
        </message>
        <message>
            <source>Same guard as last time</source>
            <translation>Samme vagt som sidst</translation>
        </message>
        <message>
            <source>Meet at the entrance</source>
            <translation>Mødes ved indgangen</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>next</source>
            <translation>næste</translation>
        </message>
        <message>
            <source>{label} is open: finish it and call {who}?</source>
            <translation>{label} er åben: afslut og kald {who}?</translation>
        </message>
        <message>
            <source>{label} was called and has not started. Call {who} instead?</source>
            <translation>{label} er kaldt, men ikke startet. Kald {who} i stedet?</translation>
        </message>
        <message>
            <source>Finish {label}: how did it end?</source>
            <translation>Afslut {label}: hvordan endte det?</translation>
        </message>
        <message>
            <source>Transfer {label} to</source>
            <translation>Viderestil {label} til</translation>
        </message>
        <message>
            <source>Hand {label} to</source>
            <translation>Giv {label} videre til</translation>
        </message>
        <message>
            <source>Park {label} until</source>
            <translation>Parkér {label} indtil</translation>
        </message>
        <message>
            <source>A second errand for {label}</source>
            <translation>Et ekstra ærinde til {label}</translation>
        </message>
        <message>
            <source>Note on {label}</source>
            <translation>Note om {label}</translation>
        </message>
        <message>
            <source>Finish as solved, call {who}</source>
            <translation>Afslut som løst, kald {who}</translation>
        </message>
        <message>
            <source>Did not come, call {who}</source>
            <translation>Ikke mødt, kald {who}</translation>
        </message>
        <message>
            <source>Keeps the place in the line: due {due}.</source>
            <translation>Beholder sin plads i køen: har tur kl. {due}.</translation>
        </message>
        <message>
            <source>Back · Esc</source>
            <translation>Tilbage · Esc</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Indtil</translation>
        </message>
        <message>
            <source>Park until then</source>
            <translation>Parkér indtil da</translation>
        </message>
        <message>
            <source>Keeps the place in the line, and waits again by itself.</source>
            <translation>Beholder sin plads i køen og venter igen af sig selv.</translation>
        </message>
        <message>
            <source>{minutes} min · {time}</source>
            <translation>{minutes} min · {time}</translation>
        </message>
        <message>
            <source>Without end</source>
            <translation>Indtil videre</translation>
        </message>
        <message>
            <source>That time has passed. Choose a later one today.</source>
            <translation>Det tidspunkt er passeret. Vælg et senere i dag.</translation>
        </message>
        <message>
            <source>Park until</source>
            <translation>Parkér indtil</translation>
        </message>
        <message>
            <source>Type a few letters</source>
            <translation>Skriv et par bogstaver</translation>
        </message>
        <message>
            <source>Type a few letters to find</source>
            <translation>Skriv et par bogstaver for at søge</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Fundet</translation>
        </message>
        <message>
            <source>Nothing found. Try other letters.</source>
            <translation>Intet fundet. Prøv andre bogstaver.</translation>
        </message>
        <message>
            <source>Hand on · Enter</source>
            <translation>Giv videre · Enter</translation>
        </message>
        <message>
            <source>Who works here is not known yet. Services and desks are all here.</source>
            <translation>Vi ved endnu ikke, hvem der arbejder her. Alle ydelser og skranker er med.</translation>
        </message>
        <message>
            <source>Add the errand · Enter</source>
            <translation>Tilføj ærindet · Enter</translation>
        </message>
        <message>
            <source>For this desk</source>
            <translation>Til denne skranke</translation>
        </message>
        <message>
            <source>For the queue</source>
            <translation>Til køen</translation>
        </message>
        <message>
            <source>A new number at the same place in the line. The open case stays open.</source>
            <translation>Et nyt nummer på samme plads i køen. Den åbne sag forbliver åben.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>What the next one should know</source>
            <translation>Det, den næste bør vide</translation>
        </message>
        <message>
            <source>Save · Enter</source>
            <translation>Gem · Enter</translation>
        </message>
        <message>
            <source>Only staff see it. It is erased at the end of the day.</source>
            <translation>Kun medarbejdere ser den. Den slettes, når dagen er slut.</translation>
        </message>
        <message>
            <source>{count} letters left</source>
            <translation>{count} tegn tilbage</translation>
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
            <translation>Kan alligevel ikke</translation>
        </message>
        <message>
            <source>Cannot</source>
            <translation>Kan ikke</translation>
        </message>
        <message>
            <source>Call colleagues</source>
            <translation>Kald kolleger</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Afslut</translation>
        </message>
        <message>
            <source>Passing it on…</source>
            <translation>Sender videre…</translation>
        </message>
        <message>
            <source>Not passed on yet. Trying again.</source>
            <translation>Ikke sendt videre endnu. Prøver igen.</translation>
        </message>
        <message>
            <source>Not passed on. Use the telephone.</source>
            <translation>Ikke sendt videre. Brug telefonen.</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>Sendt videre</translation>
        </message>
        <message>
            <source>Ending…</source>
            <translation>Afslutter…</translation>
        </message>
        <message>
            <source>Not ended yet. Trying again.</source>
            <translation>Ikke afsluttet endnu. Prøver igen.</translation>
        </message>
        <message>
            <source>{count} on the way</source>
            <translation>{count} på vej</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Øvelse</translation>
        </message>
        <message>
            <source>Practice: a colleague asks for help</source>
            <translation>Øvelse: en kollega beder om hjælp</translation>
        </message>
        <message>
            <source>A colleague asks for help</source>
            <translation>En kollega beder om hjælp</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>En kollega</translation>
        </message>
        <message>
            <source>Gather: {place}</source>
            <translation>Mødested: {place}</translation>
        </message>
        <message>
            <source>Go there together, not alone.</source>
            <translation>Gå derhen sammen, ikke alene.</translation>
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
            <translation>dig</translation>
        </message>
        <message>
            <source>Nobody is coming yet</source>
            <translation>Ingen er på vej endnu</translation>
        </message>
        <message>
            <source>Coming: {names}</source>
            <translation>På vej: {names}</translation>
        </message>
        <message>
            <source>Practise a call for help</source>
            <translation>Øv et kald om hjælp</translation>
        </message>
        <message>
            <source>End ({state})</source>
            <translation>Afslut ({state})</translation>
        </message>
    </context>
    <context>
        <name>Audit</name>
        <message>
            <source>What was done</source>
            <translation>Hvad der er gjort</translation>
        </message>
        <message>
            <source>Who did what here, and when: people, devices, publications and passwords.</source>
            <translation>Hvem der gjorde hvad her og hvornår: medarbejdere, enheder, udgivelser og adgangskoder.</translation>
        </message>
        <message>
            <source>log audit trail who when changed locked password role device csv export list</source>
            <translation>log ændringslog spor hvem hvornår ændret låst adgangskode rolle enhed csv eksport liste</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>People and roles</source>
            <translation>Medarbejdere og roller</translation>
        </message>
        <message>
            <source>Passwords and sign-ins</source>
            <translation>Adgangskoder og logins</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Enheder</translation>
        </message>
        <message>
            <source>Publications</source>
            <translation>Udgivelser</translation>
        </message>
        <message>
            <source>All days</source>
            <translation>Alle dage</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>The last 7 days</source>
            <translation>De seneste 7 dage</translation>
        </message>
        <message>
            <source>The last 30 days</source>
            <translation>De seneste 30 dage</translation>
        </message>
        <message>
            <source>{person} was changed</source>
            <translation>{person} blev ændret</translation>
        </message>
        <message>
            <source>Something that this program does not know: {what}</source>
            <translation>Noget, som dette program ikke kender: {what}</translation>
        </message>
        <message>
            <source>A device</source>
            <translation>En enhed</translation>
        </message>
        <message>
            <source>another centre</source>
            <translation>et andet center</translation>
        </message>
        <message>
            <source>at the server</source>
            <translation>på serveren</translation>
        </message>
        <message>
            <source>Fetching …</source>
            <translation>Henter …</translation>
        </message>
        <message>
            <source>Nothing like that was done. Choose other days, or everything.</source>
            <translation>Der er ikke gjort noget af den slags. Vælg andre dage eller alt.</translation>
        </message>
        <message>
            <source>Nothing was done yet. What you change here will stand in this list.</source>
            <translation>Der er ikke gjort noget endnu. Det, du ændrer her, kommer til at stå på denne liste.</translation>
        </message>
        <message>
            <source>Fetching … so far {count}</source>
            <translation>Henter … indtil nu {count}</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Hvornår</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Om</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Hvad</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Hvem</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Bemærkning</translation>
        </message>
        <message>
            <source>somebody who is not known any more</source>
            <translation>en, der ikke kendes længere</translation>
        </message>
        <message>
            <source>The settings went back to number {number}</source>
            <translation>Indstillingerne gik tilbage til nummer {number}</translation>
        </message>
        <message>
            <source>The settings were published: 1 change</source>
            <translation>Indstillingerne blev udgivet: 1 ændring</translation>
        </message>
        <message>
            <source>The settings were published: {count} changes</source>
            <translation>Indstillingerne blev udgivet: {count} ændringer</translation>
        </message>
        <message>
            <source>{person} was taken in: {changes}</source>
            <translation>{person} blev oprettet: {changes}</translation>
        </message>
        <message>
            <source>{person} was changed: {changes}</source>
            <translation>{person} blev ændret: {changes}</translation>
        </message>
        <message>
            <source>{person} does not work here any more</source>
            <translation>{person} arbejder her ikke længere</translation>
        </message>
        <message>
            <source>{person} was let in again</source>
            <translation>{person} blev lukket ind igen</translation>
        </message>
        <message>
            <source>{person} came here from {centre}</source>
            <translation>{person} kom hertil fra {centre}</translation>
        </message>
        <message>
            <source>{person} went from here to {centre}</source>
            <translation>{person} gik herfra til {centre}</translation>
        </message>
        <message>
            <source>{person} got a link for a password</source>
            <translation>{person} fik et link til en adgangskode</translation>
        </message>
        <message>
            <source>{person} chose a password with a link</source>
            <translation>{person} valgte en adgangskode med et link</translation>
        </message>
        <message>
            <source>{person} changed the password</source>
            <translation>{person} skiftede adgangskode</translation>
        </message>
        <message>
            <source>{person} was signed out everywhere</source>
            <translation>{person} blev logget ud alle steder</translation>
        </message>
        <message>
            <source>Too many wrong passwords for {person}: sign-in was held back for a while</source>
            <translation>For mange forkerte adgangskoder for {person}: login blev holdt tilbage et stykke tid</translation>
        </message>
        <message>
            <source>{device} was connected</source>
            <translation>{device} blev forbundet</translation>
        </message>
        <message>
            <source>A device was given the name {device}</source>
            <translation>En enhed fik navnet {device}</translation>
        </message>
        <message>
            <source>{device} was shut out</source>
            <translation>{device} blev afbrudt</translation>
        </message>
        <message>
            <source>{device} was to start again</source>
            <translation>{device} skulle starte igen</translation>
        </message>
        <message>
            <source>{device} was to print a test</source>
            <translation>{device} skulle printe en prøve</translation>
        </message>
        <message>
            <source>{device} got a new roll</source>
            <translation>{device} fik en ny rulle</translation>
        </message>
        <message>
            <source>{device} was asked for a picture of its screen</source>
            <translation>{device} blev bedt om et billede af sin skærm</translation>
        </message>
        <message>
            <source>{device} was to show the draft</source>
            <translation>{device} skulle vise kladden</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Hvad det handler om</translation>
        </message>
        <message>
            <source>Which days</source>
            <translation>Hvilke dage</translation>
        </message>
        <message>
            <source>By whom, or about whom</source>
            <translation>Af hvem eller om hvem</translation>
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
            <translation>Prøv igen</translation>
        </message>
        <message>
            <source>Save as a table …</source>
            <translation>Gem som tabel …</translation>
        </message>
        <message>
            <source>Where is the table to be saved?</source>
            <translation>Hvor skal tabellen gemmes?</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tabeller (*.csv)</translation>
        </message>
        <message>
            <source>The table cannot be saved there. Choose another place.</source>
            <translation>Tabellen kan ikke gemmes der. Vælg et andet sted.</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Gemt: {name}</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>It has no opening hours.</source>
            <translation>Den har ingen åbningstider.</translation>
        </message>
        <message>
            <source>Opens at {time}.</source>
            <translation>Åbner kl. {time}.</translation>
        </message>
        <message>
            <source>Opens {day} at {time}.</source>
            <translation>Åbner {day} kl. {time}.</translation>
        </message>
        <message>
            <source>Closed today: {reason}. {opens}</source>
            <translation>Lukket i dag: {reason}. {opens}</translation>
        </message>
        <message>
            <source>Closed. {opens}</source>
            <translation>Lukket. {opens}</translation>
        </message>
        <message>
            <source>about {low}–{high} min</source>
            <translation>cirka {low}–{high} min</translation>
        </message>
        <message>
            <source>{count} waiting</source>
            <translation>{count} venter</translation>
        </message>
        <message>
            <source>for citizens by booking only, but you may give a number</source>
            <translation>kun med bestilt tid for borgere, men du kan godt give et nummer</translation>
        </message>
        <message>
            <source>the stand gives no more numbers today, but you may</source>
            <translation>standeren giver ikke flere numre i dag, men det må du gerne</translation>
        </message>
        <message>
            <source>To bring: {documents}</source>
            <translation>Skal have med: {documents}</translation>
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
            <translation>De sidste fire cifre i telefonnummeret</translation>
        </message>
        <message>
            <source>There is no such day. Type day and month, as 2411 for 24 November.</source>
            <translation>Den dag findes ikke. Skriv dag og måned, fx 2411 for 24. november.</translation>
        </message>
        <message>
            <source>That is too long. Look again.</source>
            <translation>Det er for langt. Se igen.</translation>
        </message>
        <message>
            <source>Several bookings match</source>
            <translation>Flere tider passer</translation>
        </message>
        <message>
            <source>Ask for the code in the letter.</source>
            <translation>Spørg efter koden i brevet.</translation>
        </message>
        <message>
            <source>Ask for the first letter of the name.</source>
            <translation>Spørg efter det første bogstav i navnet.</translation>
        </message>
        <message>
            <source>Was here already. The number stands.</source>
            <translation>Er allerede meldt ankommet. Nummeret gælder stadig.</translation>
        </message>
        <message>
            <source>Checked in, but late: waits like those without a booking.</source>
            <translation>Ankomsten er meldt, men for sent: venter på lige fod med dem uden tid.</translation>
        </message>
        <message>
            <source>Checked in. The caseworker has been told.</source>
            <translation>Ankomsten er meldt. Sagsbehandleren har fået besked.</translation>
        </message>
        <message>
            <source>Too early</source>
            <translation>For tidligt</translation>
        </message>
        <message>
            <source>The booking is at {time}. Check-in opens at {opens}.</source>
            <translation>Tiden er kl. {time}. Ankomst kan meldes fra kl. {opens}.</translation>
        </message>
        <message>
            <source>Too late</source>
            <translation>For sent</translation>
        </message>
        <message>
            <source>The booking was at {time}. Give a number, or book a new time.</source>
            <translation>Tiden var kl. {time}. Giv et nummer, eller bestil en ny tid.</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Ikke i dag</translation>
        </message>
        <message>
            <source>The booking is on {day}.</source>
            <translation>Tiden er {day}.</translation>
        </message>
        <message>
            <source>At another centre</source>
            <translation>I et andet center</translation>
        </message>
        <message>
            <source>The booking is at {place}, {time}.</source>
            <translation>Tiden gælder {place}, kl. {time}.</translation>
        </message>
        <message>
            <source>No booking found</source>
            <translation>Ingen tid fundet</translation>
        </message>
        <message>
            <source>Look at what was typed, or try something else the citizen knows.</source>
            <translation>Se på det, der er skrevet, eller prøv noget andet, borgeren ved.</translation>
        </message>
        <message>
            <source>Give a number</source>
            <translation>Giv et nummer</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>Meld ankomst</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Etage</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Ydelse</translation>
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
            <translation>Alle i centret</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Fortryd</translation>
        </message>
        <message>
            <source>The centre now</source>
            <translation>Centret nu</translation>
        </message>
        <message>
            <source>All floors</source>
            <translation>Alle etager</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Alle ydelser</translation>
        </message>
        <message>
            <source>With and without needs</source>
            <translation>Med og uden behov</translation>
        </message>
        <message>
            <source>With any need</source>
            <translation>Med behov</translation>
        </message>
        <message>
            <source>To a service</source>
            <translation>Til en ydelse</translation>
        </message>
        <message>
            <source>To a desk</source>
            <translation>Til en skranke</translation>
        </message>
        <message>
            <source>Back to the overview</source>
            <translation>Tilbage til overblikket</translation>
        </message>
        <message>
            <source>First letter of the first name</source>
            <translation>Første bogstav i fornavnet</translation>
        </message>
        <message>
            <source>Check in another</source>
            <translation>Meld en ny ankomst</translation>
        </message>
        <message>
            <source>Note what they need</source>
            <translation>Notér behov</translation>
        </message>
        <message>
            <source>Type it first.</source>
            <translation>Skriv det ind først.</translation>
        </message>
        <message>
            <source>There is no connection to the server.</source>
            <translation>Der er ingen forbindelse til serveren.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Et øjeblik…</translation>
        </message>
        <message>
            <source>Ask a caseworker</source>
            <translation>Bed en sagsbehandler komme</translation>
        </message>
        <message>
            <source>Back to the citizen</source>
            <translation>Tilbage til borgeren</translation>
        </message>
        <message>
            <source>Search for a colleague</source>
            <translation>Søg efter en kollega</translation>
        </message>
        <message>
            <source>Ask them to come</source>
            <translation>Bed kollegaen komme</translation>
        </message>
        <message>
            <source>Nobody is called that.</source>
            <translation>Ingen hedder det.</translation>
        </message>
        <message>
            <source>They are not at work just now. If nobody answers, you will be told.</source>
            <translation>Kollegaen er ikke på arbejde lige nu. Hvis ingen svarer, får du besked.</translation>
        </message>
        <message>
            <source>Hand on</source>
            <translation>Viderestil</translation>
        </message>
        <message>
            <source>The citizen keeps the place in the line.</source>
            <translation>Borgeren beholder sin plads i køen.</translation>
        </message>
        <message>
            <source>Search for a service or a desk</source>
            <translation>Søg efter en ydelse eller skranke</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>Intet hedder det.</translation>
        </message>
        <message>
            <source>What is it about?</source>
            <translation>Hvad drejer det sig om?</translation>
        </message>
        <message>
            <source>The citizen's language</source>
            <translation>Borgerens sprog</translation>
        </message>
        <message>
            <source>Give the number</source>
            <translation>Giv nummeret</translation>
        </message>
        <message>
            <source>Give another</source>
            <translation>Giv et til</translation>
        </message>
        <message>
            <source>No service is called that.</source>
            <translation>Ingen ydelse hedder det.</translation>
        </message>
        <message>
            <source>Choose a service first.</source>
            <translation>Vælg en ydelse først.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igen</translation>
        </message>
        <message>
            <source>Door bell and help</source>
            <translation>Dørklokke og hjælp</translation>
        </message>
        <message>
            <source>Stands and printers</source>
            <translation>Standere og printere</translation>
        </message>
        <message>
            <source>Agreed for difficult meetings</source>
            <translation>Aftalt om svære møder</translation>
        </message>
        <message>
            <source>Nobody calls right now.</source>
            <translation>Ingen ringer på eller beder om hjælp lige nu.</translation>
        </message>
        <message>
            <source>Nothing has been agreed for today.</source>
            <translation>Der er ikke aftalt noget for i dag.</translation>
        </message>
        <message>
            <source>Note for the caseworker</source>
            <translation>Note til sagsbehandleren</translation>
        </message>
        <message>
            <source>Nothing has been written yet.</source>
            <translation>Der er ikke skrevet noget endnu.</translation>
        </message>
        <message>
            <source>Good to know beforehand</source>
            <translation>Godt at vide på forhånd</translation>
        </message>
        <message>
            <source>Cancel the number</source>
            <translation>Annullér nummeret</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behold det</translation>
        </message>
        <message>
            <source>Ground floor</source>
            <translation>Stuen</translation>
        </message>
        <message>
            <source>Basement {number}</source>
            <translation>Kælder {number}</translation>
        </message>
        <message>
            <source>Floor {number}</source>
            <translation>{number}. sal</translation>
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
            <translation>længst {wait}</translation>
        </message>
        <message>
            <source>{count} put aside</source>
            <translation>{count} parkeret</translation>
        </message>
        <message>
            <source>{count} at the desks</source>
            <translation>{count} ved skrankerne</translation>
        </message>
        <message>
            <source>Nobody here that you have filtered for</source>
            <translation>Ingen her passer til dit filter</translation>
        </message>
        <message>
            <source>Show everybody to see the rest: {count}.</source>
            <translation>Vis alle for at se resten: {count}.</translation>
        </message>
        <message>
            <source>You see here who comes, as soon as they have a number.</source>
            <translation>Her ser du, hvem der kommer, så snart de har et nummer.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Venter</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Parkeret</translation>
        </message>
        <message>
            <source>Called and at the desks</source>
            <translation>Kaldt og ved skrankerne</translation>
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
            <translation>har tid kl. {time}</translation>
        </message>
        <message>
            <source>At {place}</source>
            <translation>Ved {place}</translation>
        </message>
        <message>
            <source>Called to {place}</source>
            <translation>Kaldt til {place}</translation>
        </message>
        <message>
            <source>for {name}</source>
            <translation>til {name}</translation>
        </message>
        <message>
            <source>has another errand first</source>
            <translation>har et andet ærinde først</translation>
        </message>
        <message>
            <source>waits again at {time}</source>
            <translation>venter igen kl. {time}</translation>
        </message>
        <message>
            <source>until somebody calls them</source>
            <translation>indtil nogen kalder</translation>
        </message>
        <message>
            <source>asked for more time</source>
            <translation>har bedt om mere tid</translation>
        </message>
        <message>
            <source>goes first</source>
            <translation>kommer først</translation>
        </message>
        <message>
            <source>Nobody has answered. Please see to them.</source>
            <translation>Ingen har svaret. Tag dig af borgeren.</translation>
        </message>
        <message>
            <source>No answer yet. The deputies have been told.</source>
            <translation>Intet svar endnu. Stedfortræderne har fået besked.</translation>
        </message>
        <message>
            <source>{name} cannot come. Back in the line.</source>
            <translation>{name} kan ikke komme. Tilbage i køen.</translation>
        </message>
        <message>
            <source>Nobody is here for this service just now.</source>
            <translation>Lige nu er der ingen her til denne ydelse.</translation>
        </message>
        <message>
            <source>Here since {time}, {wait}</source>
            <translation>Her siden {time}, {wait}</translation>
        </message>
        <message>
            <source>Ask a caseworker to come…</source>
            <translation>Bed en sagsbehandler komme…</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>Gem noten</translation>
        </message>
        <message>
            <source>Let them go first</source>
            <translation>Lad borgeren komme først</translation>
        </message>
        <message>
            <source>Hand on…</source>
            <translation>Viderestil…</translation>
        </message>
        <message>
            <source>Call to my desk</source>
            <translation>Kald til min skranke</translation>
        </message>
        <message>
            <source>Wait again</source>
            <translation>Tilbage i køen</translation>
        </message>
        <message>
            <source>You have no desk today.</source>
            <translation>Du har ingen skranke i dag.</translation>
        </message>
        <message>
            <source>Your desk has an open case.</source>
            <translation>Din skranke har en åben sag.</translation>
        </message>
        <message>
            <source>They go first already.</source>
            <translation>Borgeren kommer allerede først.</translation>
        </message>
        <message>
            <source>They are at a desk.</source>
            <translation>Borgeren er ved en skranke.</translation>
        </message>
        <message>
            <source>{name} has been asked to come for {label}.</source>
            <translation>{name} er bedt om at komme til {label}.</translation>
        </message>
        <message>
            <source>Saved. The caseworker sees it.</source>
            <translation>Gemt. Sagsbehandleren ser det.</translation>
        </message>
        <message>
            <source>{label} goes first now.</source>
            <translation>{label} kommer først nu.</translation>
        </message>
        <message>
            <source>{label} has been handed on and keeps the place.</source>
            <translation>{label} er viderestillet og beholder sin plads.</translation>
        </message>
        <message>
            <source>{label} is called to your desk.</source>
            <translation>{label} er kaldt til din skranke.</translation>
        </message>
        <message>
            <source>{label} waits again.</source>
            <translation>{label} venter igen.</translation>
        </message>
        <message>
            <source>{label} is cancelled.</source>
            <translation>{label} er annulleret.</translation>
        </message>
        <message>
            <source>{label} has been handed on.</source>
            <translation>{label} er viderestillet.</translation>
        </message>
        <message>
            <source>Cancel {label}? Without a desk you cannot take it back.</source>
            <translation>Annullér {label}? Uden en skranke kan du ikke fortryde.</translation>
        </message>
        <message>
            <source>{name} gets a notice: “Can you come down? {label} is here for you.”</source>
            <translation>{name} får en besked: “Kan du komme ned? {label} er kommet til dig.”</translation>
        </message>
        <message>
            <source>They are on leave until {day}. Ask {name} instead: their deputy.</source>
            <translation>Er fraværende til {day}. Spørg hellere {name}, som er stedfortræder.</translation>
        </message>
        <message>
            <source>They are on leave until {day}. If nobody answers, you will be told.</source>
            <translation>Er fraværende til {day}. Hvis ingen svarer, får du besked.</translation>
        </message>
        <message>
            <source>{name} is on the way · {stand}</source>
            <translation>{name} er på vej · {stand}</translation>
        </message>
        <message>
            <source>All stands are well.</source>
            <translation>Alle standere fungerer.</translation>
        </message>
        <message>
            <source>The other stands are well: {count}.</source>
            <translation>Resten af standerne fungerer: {count}.</translation>
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
            <translation>Kopiér linket nu: det vises ikke igen.</translation>
        </message>
        <message>
            <source>You have a link, made {when}. Make a new one if you no longer have it.</source>
            <translation>Du har et link, lavet {when}. Lav et nyt, hvis du ikke har det længere.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopieret.</translation>
        </message>
        <message>
            <source>The link no longer works.</source>
            <translation>Linket virker ikke længere.</translation>
        </message>
        <message>
            <source>From now on your bookings are sent to your calendar.</source>
            <translation>Fra nu af sendes dine tider til din kalender.</translation>
        </message>
        <message>
            <source>Nothing more is sent to your calendar.</source>
            <translation>Der sendes ikke mere til din kalender.</translation>
        </message>
        <message>
            <source>Your busy times are no longer read, and are forgotten here.</source>
            <translation>Dine optagne tider læses ikke længere og er glemt her.</translation>
        </message>
        <message>
            <source>Your account has no mail address yet. Ask your superuser to write it there.</source>
            <translation>Din konto har ingen mailadresse endnu. Bed din superbruger om at skrive den ind.</translation>
        </message>
        <message>
            <source>Each new booking comes as a meeting to {address}: time and number, no names. It moves and goes by itself.</source>
            <translation>Hver ny tid kommer som et møde til {address} med tidspunkt og nummer, ingen navne. Den flytter sig og forsvinder af sig selv.</translation>
        </message>
        <message>
            <source>your organisation’s calendar</source>
            <translation>din organisations kalender</translation>
        </message>
        <message>
            <source>Not read yet from {where}.</source>
            <translation>Endnu ikke læst fra {where}.</translation>
        </message>
        <message>
            <source>Reading {where} … Look again in a moment.</source>
            <translation>Læser {where} … Se igen om lidt.</translation>
        </message>
        <message>
            <source>Last read {when}, from {where}. Busy times ahead: {count}</source>
            <translation>Sidst læst {when}, fra {where}. Kommende optagne tider: {count}</translation>
        </message>
        <message>
            <source>It has been so since {when}. What was read before still holds.</source>
            <translation>Sådan har det været siden {when}. Det, der blev læst før, gælder stadig.</translation>
        </message>
        <message>
            <source>The calendar does not answer. Skranke tries again by itself.</source>
            <translation>Kalenderen svarer ikke. Skranke prøver selv igen.</translation>
        </message>
        <message>
            <source>There is no calendar at that address any more. Publish it again and paste the new link.</source>
            <translation>Der er ikke længere en kalender på den adresse. Udgiv den igen, og indsæt det nye link.</translation>
        </message>
        <message>
            <source>That address may not be read. Use the link your calendar publishes; it begins with https.</source>
            <translation>Den adresse må ikke læses. Brug det link, din kalender udgiver; det begynder med https.</translation>
        </message>
        <message>
            <source>The calendar answers too slowly. Skranke tries again by itself.</source>
            <translation>Kalenderen svarer for langsomt. Skranke prøver selv igen.</translation>
        </message>
        <message>
            <source>The calendar is too large. Publish it with busy times only, without details.</source>
            <translation>Kalenderen er for stor. Udgiv den kun med optagne tider, uden detaljer.</translation>
        </message>
        <message>
            <source>There is no calendar behind that link. Copy the ICS link, not the HTML one.</source>
            <translation>Der er ingen kalender bag det link. Kopiér ICS-linket, ikke HTML-linket.</translation>
        </message>
        <message>
            <source>The calendar has more meetings than can be read. Publish fewer calendars in one.</source>
            <translation>Kalenderen har flere møder, end der kan læses. Udgiv færre kalendere i én.</translation>
        </message>
        <message>
            <source>Skranke is not let into your organisation’s calendars. Tell those who run it.</source>
            <translation>Skranke bliver ikke lukket ind i organisationens kalendere. Sig det til dem, der driver Skranke.</translation>
        </message>
        <message>
            <source>There is no calendar under your mail address. Ask your superuser to check the address.</source>
            <translation>Der er ingen kalender under din mailadresse. Bed din superbruger se på adressen.</translation>
        </message>
        <message>
            <source>A calendar’s address begins with https:// or webcal://.</source>
            <translation>En kalenders adresse begynder med https:// eller webcal://.</translation>
        </message>
        <message>
            <source>That is no address of a calendar. Copy the ICS link once more.</source>
            <translation>Det er ikke adressen på en kalender. Kopiér ICS-linket en gang til.</translation>
        </message>
        <message>
            <source>The link to your calendar</source>
            <translation>Linket til din kalender</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiér</translation>
        </message>
        <message>
            <source>End the link</source>
            <translation>Afslut linket</translation>
        </message>
        <message>
            <source>In Outlook: Add calendar, Subscribe from web, paste the link. Keep it to yourself.</source>
            <translation>I Outlook: Tilføj kalender, Abonner fra internettet, indsæt linket. Hold det for dig selv.</translation>
        </message>
        <message>
            <source>Your bookings in Outlook</source>
            <translation>Dine tider i Outlook</translation>
        </message>
        <message>
            <source>A secret link to a calendar of your bookings: times and numbers, no names.</source>
            <translation>Et hemmeligt link til en kalender med dine tider: tidspunkter og numre, ingen navne.</translation>
        </message>
        <message>
            <source>Send my bookings to my calendar by mail</source>
            <translation>Send mine tider til min kalender med mail</translation>
        </message>
        <message>
            <source>The ICS link of your calendar</source>
            <translation>ICS-linket til din kalender</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Læs den</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Læs igen</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Læs den ikke mere</translation>
        </message>
        <message>
            <source>Busy in your own calendar</source>
            <translation>Optaget i din egen kalender</translation>
        </message>
        <message>
            <source>Skranke books nobody with you while you are busy. What your meetings are is not kept.</source>
            <translation>Skranke giver ingen tid hos dig, mens du er optaget. Hvad dine møder handler om, gemmes ikke.</translation>
        </message>
        <message>
            <source>In Outlook on the web: Settings, Calendar, Shared calendars, Publish a calendar, Can view when I’m busy. Copy the ICS link.</source>
            <translation>I Outlook på nettet: Indstillinger, Kalender, Delte kalendere, Udgiv en kalender, Kan se, hvornår jeg er optaget. Kopiér ICS-linket.</translation>
        </message>
        <message>
            <source>Make a new link</source>
            <translation>Lav et nyt link</translation>
        </message>
        <message>
            <source>Make a link</source>
            <translation>Lav et link</translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>“{name}” is new</source>
            <translation>“{name}” er ny</translation>
        </message>
        <message>
            <source>“{name}” is taken away</source>
            <translation>“{name}” er taget væk</translation>
        </message>
        <message>
            <source>“{name}” is another one</source>
            <translation>“{name}” er en anden</translation>
        </message>
        <message>
            <source>The order is changed: {what}</source>
            <translation>Rækkefølgen er ændret: {what}</translation>
        </message>
        <message>
            <source>{label} in {language}</source>
            <translation>{label} på {language}</translation>
        </message>
        <message>
            <source>{label}: changed</source>
            <translation>{label}: ændret</translation>
        </message>
        <message>
            <source>{label}: yes</source>
            <translation>{label}: ja</translation>
        </message>
        <message>
            <source>{label}: no</source>
            <translation>{label}: nej</translation>
        </message>
        <message>
            <source>{label}: “{before}” is taken away</source>
            <translation>{label}: “{before}” er taget væk</translation>
        </message>
        <message>
            <source>{label} becomes “{after}”</source>
            <translation>{label} bliver til “{after}”</translation>
        </message>
        <message>
            <source>{label} becomes “{after}” (was “{before}”)</source>
            <translation>{label} bliver til “{after}” (var “{before}”)</translation>
        </message>
        <message>
            <source>Stand menu</source>
            <translation>Standerens menu</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>Standere</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Ydelser</translation>
        </message>
        <message>
            <source>Desks and floors</source>
            <translation>Skranker og etager</translation>
        </message>
        <message>
            <source>Information pages</source>
            <translation>Informationssider</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Henvisninger</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>Logo og farver</translation>
        </message>
        <message>
            <source>The centre</source>
            <translation>Centret</translation>
        </message>
        <message>
            <source>Other settings</source>
            <translation>Andre indstillinger</translation>
        </message>
        <message>
            <source>The opening hours are changed</source>
            <translation>Åbningstiderne er ændret</translation>
        </message>
        <message>
            <source>The order of the tiles is changed</source>
            <translation>Felternes rækkefølge er ændret</translation>
        </message>
        <message>
            <source>“{before}” becomes “{after}”</source>
            <translation>“{before}” bliver til “{after}”</translation>
        </message>
        <message>
            <source>Changed: {name}</source>
            <translation>Ændret: {name}</translation>
        </message>
    </context>
    <context>
        <name>Day</name>
        <message>
            <source>More…</source>
            <translation>Mere…</translation>
        </message>
        <message>
            <source>Close without an answer</source>
            <translation>Luk uden svar</translation>
        </message>
        <message>
            <source>Try again at</source>
            <translation>Prøv igen kl.</translation>
        </message>
        <message>
            <source>14:30</source>
            <translation>14:30</translation>
        </message>
        <message>
            <source>Try again then</source>
            <translation>Prøv på det tidspunkt</translation>
        </message>
        <message>
            <source>Cancel the call</source>
            <translation>Aflys opringningen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Write a time later today, as 14:30.</source>
            <translation>Skriv et tidspunkt senere i dag, fx 14:30.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>My day</source>
            <translation>Min dag</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igen</translation>
        </message>
        <message>
            <source>Want to be rung</source>
            <translation>Vil gerne ringes op</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>fremmøde</translation>
        </message>
        <message>
            <source>telephone meeting</source>
            <translation>telefonmøde</translation>
        </message>
        <message>
            <source>call-back</source>
            <translation>opringning</translation>
        </message>
        <message>
            <source>video meeting</source>
            <translation>videomøde</translation>
        </message>
        <message>
            <source>has written</source>
            <translation>har skrevet</translation>
        </message>
        <message>
            <source>Not here yet</source>
            <translation>Ikke kommet endnu</translation>
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
            <translation>Ikke mødt</translation>
        </message>
        <message>
            <source>Ring now</source>
            <translation>Ring nu</translation>
        </message>
        <message>
            <source>On the telephone</source>
            <translation>I telefonen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Færdig</translation>
        </message>
        <message>
            <source>Should have been answered by now</source>
            <translation>Skulle være besvaret nu</translation>
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
            <translation>Nej</translation>
        </message>
        <message>
            <source>Answer to what you wrote, {reference}</source>
            <translation>Svar på det, du skrev, {reference}</translation>
        </message>
        <message>
            <source>No answer the first time</source>
            <translation>Intet svar første gang</translation>
        </message>
        <message>
            <source>No answer {count} times</source>
            <translation>Intet svar {count} gange</translation>
        </message>
        <message>
            <source>I'll answer</source>
            <translation>Jeg svarer</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Besvaret</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Ring op</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Fik kontakt</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Intet svar</translation>
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
            <translation>Prøv igen om {minutes} min</translation>
        </message>
        <message>
            <source>Fetching your day…</source>
            <translation>Henter din dag…</translation>
        </message>
        <message>
            <source>Your day could not be fetched.</source>
            <translation>Din dag kunne ikke hentes.</translation>
        </message>
        <message>
            <source>Nothing is booked for you today.</source>
            <translation>Du har ingen bestilte tider i dag.</translation>
        </message>
        <message>
            <source>As it was at {time}. It may have changed.</source>
            <translation>Som det var kl. {time}. Det kan være ændret.</translation>
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
            <translation>Læs</translation>
        </message>
    </context>
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
            <source>Today's desk</source>
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
            <source>Who waits</source>
            <translation>Hvem venter</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Tekster</translation>
        </message>
        <message>
            <source>Your account…</source>
            <translation>Din konto…</translation>
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
            <source>Transfer</source>
            <translation>Viderestil</translation>
        </message>
        <message>
            <source>To a colleague</source>
            <translation>Til en kollega</translation>
        </message>
        <message>
            <source>Park</source>
            <translation>Parkér</translation>
        </message>
        <message>
            <source>Second errand</source>
            <translation>Ekstra ærinde</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
        </message>
        <message>
            <source>A need was granted · waiting since {since}</source>
            <translation>Behov imødekommet · venter siden {since}</translation>
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
            <source>for you personally</source>
            <translation>til dig personligt</translation>
        </message>
        <message>
            <source>for this desk</source>
            <translation>til denne skranke</translation>
        </message>
        <message>
            <source>handed on to you</source>
            <translation>givet videre til dig</translation>
        </message>
        <message>
            <source>handed on to this desk</source>
            <translation>givet videre til denne skranke</translation>
        </message>
        <message>
            <source>handed on by another desk</source>
            <translation>givet videre fra en anden skranke</translation>
        </message>
        <message>
            <source>was parked, waits again</source>
            <translation>var parkeret, venter igen</translation>
        </message>
        <message>
            <source>nobody is here who knows this service</source>
            <translation>ingen her kender denne ydelse</translation>
        </message>
        <message>
            <source>has waited too long, and is for everybody now</source>
            <translation>har ventet for længe, og er nu for alle</translation>
        </message>
        <message>
            <source>not one of your services</source>
            <translation>ikke en af dine ydelser</translation>
        </message>
        <message>
            <source>Then you see who is next.</source>
            <translation>Så kan du se, hvem der er den næste.</translation>
        </message>
        <message>
            <source>Waiting for services that are not yours: {count}. F3 shows them.</source>
            <translation>Venter på ydelser, der ikke er dine: {count}. F3 viser dem.</translation>
        </message>
        <message>
            <source>Nobody waiting for you</source>
            <translation>Ingen venter på dig</translation>
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
            <source>{count} days</source>
            <translation>{count} dage</translation>
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
            <translation>Uret på denne computer går {time} forkert. Tiderne her følger serveren.</translation>
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
        <message>
            <source>Note: {note}</source>
            <translation>Note: {note}</translation>
        </message>
        <message>
            <source>Documents · {seen} of {count} seen</source>
            <translation>Dokumenter · {seen} af {count} set</translation>
        </message>
        <message>
            <source>said to be missing</source>
            <translation>mangler, siger borgeren</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Alle ydelser</translation>
        </message>
        <message>
            <source>All your services</source>
            <translation>Alle dine ydelser</translation>
        </message>
        <message>
            <source>{taken} of {all} services</source>
            <translation>{taken} af {all} ydelser</translation>
        </message>
        <message>
            <source>Services today: {services}</source>
            <translation>Ydelser i dag: {services}</translation>
        </message>
        <message>
            <source>Your superuser decides which services are yours</source>
            <translation>Din superbruger bestemmer, hvilke ydelser der er dine</translation>
        </message>
    </context>
    <context>
        <name>Devices</name>
        <message>
            <source>Devices</source>
            <translation>Standere og skærme</translation>
        </message>
        <message>
            <source>The stands and screens of your centre: how they are, and what to do. It is done at once.</source>
            <translation>Standere og skærme i dit center: hvordan de har det, og hvad du kan gøre. Det sker med det samme.</translation>
        </message>
        <message>
            <source>stand kiosk display screen tray printer paper roll restart code connect add version picture phone QR</source>
            <translation>stander kiosk infoskærm skærm printer papir rulle genstart kode forbind tilføj version billede telefon skilt ankomst QR</translation>
        </message>
        <message>
            <source>Stand</source>
            <translation>Stander</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>Infoskærm</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>Medarbejderprogram</translation>
        </message>
        <message>
            <source>In order, somebody is using it</source>
            <translation>I orden, nogen bruger den</translation>
        </message>
        <message>
            <source>Not heard of since {when}</source>
            <translation>Ikke hørt fra siden {when}</translation>
        </message>
        <message>
            <source>Something of the settings cannot be shown</source>
            <translation>Noget i opsætningen kan ikke vises</translation>
        </message>
        <message>
            <source>Not heard of yet</source>
            <translation>Ikke hørt fra endnu</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Forbundet</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Logget ind</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>I orden</translation>
        </message>
        <message>
            <source>Paper nearly out, about {count} tickets left</source>
            <translation>Papiret er næsten sluppet op, cirka {count} numre tilbage</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Paper nearly out</source>
            <translation>Papiret er næsten sluppet op</translation>
        </message>
        <message>
            <source>Out of paper</source>
            <translation>Papiret er sluppet op</translation>
        </message>
        <message>
            <source>The printer is open</source>
            <translation>Printeren er åben</translation>
        </message>
        <message>
            <source>The printer has stopped</source>
            <translation>Printeren er gået i stå</translation>
        </message>
        <message>
            <source>No contact with the printer</source>
            <translation>Ingen kontakt med printeren</translation>
        </message>
        <message>
            <source>No printer</source>
            <translation>Ingen printer</translation>
        </message>
        <message>
            <source>The printer does not say how it is</source>
            <translation>Printeren siger ikke, hvordan den har det</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Aldrig</translation>
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
            <translation>Kendes ikke</translation>
        </message>
        <message>
            <source>In the settings</source>
            <translation>I opsætningen</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Printer</translation>
        </message>
        <message>
            <source>Last heard of</source>
            <translation>Sidst hørt fra</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>See its screen</source>
            <translation>Se skærmen</translation>
        </message>
        <message>
            <source>Test print</source>
            <translation>Prøveudskrift</translation>
        </message>
        <message>
            <source>New roll is in</source>
            <translation>Ny rulle er sat i</translation>
        </message>
        <message>
            <source>Restart…</source>
            <translation>Genstart …</translation>
        </message>
        <message>
            <source>The stand has not answered yet. It may be switched off.</source>
            <translation>Standeren har ikke svaret endnu. Måske er den slukket.</translation>
        </message>
        <message>
            <source>Asking the stand …</source>
            <translation>Spørger standeren …</translation>
        </message>
        <message>
            <source>The stand has heard it, and does it as soon as nobody is using it.</source>
            <translation>Standeren har hørt det og gør det, så snart ingen bruger den.</translation>
        </message>
        <message>
            <source>The stand did not do it in time. Is it switched on? Ask again.</source>
            <translation>Standeren nåede det ikke. Er den tændt? Spørg igen.</translation>
        </message>
        <message>
            <source>This stand has no printer.</source>
            <translation>Denne stander har ingen printer.</translation>
        </message>
        <message>
            <source>The printer did not print. Look at it, then try again.</source>
            <translation>Printeren skrev ikke ud. Se på den, og prøv så igen.</translation>
        </message>
        <message>
            <source>The screen could not be sent. Try again.</source>
            <translation>Skærmbilledet kunne ikke sendes. Prøv igen.</translation>
        </message>
        <message>
            <source>The stand cannot do that. It may need a newer version.</source>
            <translation>Det kan standeren ikke. Måske skal den have en nyere version.</translation>
        </message>
        <message>
            <source>This is its screen just now. The picture is kept nowhere.</source>
            <translation>Sådan ser skærmen ud lige nu. Billedet gemmes ikke.</translation>
        </message>
        <message>
            <source>The test slip is printed.</source>
            <translation>Prøven er skrevet ud.</translation>
        </message>
        <message>
            <source>Noted: the count of tickets begins anew.</source>
            <translation>Noteret: numrene tælles forfra.</translation>
        </message>
        <message>
            <source>The stand starts anew. That takes a few seconds.</source>
            <translation>Standeren starter forfra. Det tager nogle sekunder.</translation>
        </message>
        <message>
            <source>No stand shows this code now. Look at its screen again: a code holds for 15 minutes.</source>
            <translation>Ingen stander viser den kode lige nu. Se på skærmen igen: en kode gælder i 15 minutter.</translation>
        </message>
        <message>
            <source>Another device is this stand already. Disconnect that one first, or choose another stand.</source>
            <translation>En anden enhed er denne stander i forvejen. Afbryd den først, eller vælg en anden stander.</translation>
        </message>
        <message>
            <source>This device is no longer here.</source>
            <translation>Den enhed er her ikke mere.</translation>
        </message>
        <message>
            <source>This stand has not been heard of yet, so it cannot be asked.</source>
            <translation>Vi har ikke hørt fra denne stander endnu, så den kan ikke spørges.</translation>
        </message>
        <message>
            <source>Too many codes were wrong. Wait ten minutes, then look again.</source>
            <translation>For mange koder var forkerte. Vent ti minutter, og se så igen.</translation>
        </message>
        <message>
            <source>Add a stand</source>
            <translation>Tilføj en stander</translation>
        </message>
        <message>
            <source>Switch the new stand on. When it shows a code, type it here.</source>
            <translation>Tænd den nye stander. Når den viser en kode, skriver du den her.</translation>
        </message>
        <message>
            <source>All stands of the settings are connected. Disconnect one first, or add a display.</source>
            <translation>Alle standere i opsætningen er forbundet. Afbryd en af dem først, eller tilføj en infoskærm.</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Forbind</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuller</translation>
        </message>
        <message>
            <source>Code on the screen</source>
            <translation>Koden på skærmen</translation>
        </message>
        <message>
            <source>Which stand is it?</source>
            <translation>Hvilken stander er det?</translation>
        </message>
        <message>
            <source>What do people call it?</source>
            <translation>Hvad kalder folk den?</translation>
        </message>
        <message>
            <source>None of them: it is a display</source>
            <translation>Ingen af dem: det er en infoskærm</translation>
        </message>
        <message>
            <source>Picture of the stand's screen</source>
            <translation>Billede af standerens skærm</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Omdøb …</translation>
        </message>
        <message>
            <source>Disconnect…</source>
            <translation>Afbryd …</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Nyt navn</translation>
        </message>
        <message>
            <source>The stand is away for a few seconds. If somebody is using it, it waits until they are done.</source>
            <translation>Standeren er væk i nogle sekunder. Hvis nogen bruger den, venter den, til de er færdige.</translation>
        </message>
        <message>
            <source>“{name}” gives no more numbers from this moment, and shows a code to connect it again.</source>
            <translation>“{name}” giver ikke flere numre fra nu af og viser en kode, så den kan forbindes igen.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Omdøb</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Genstart</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Afbryd</translation>
        </message>
        <message>
            <source>Add a stand…</source>
            <translation>Tilføj en stander …</translation>
        </message>
        <message>
            <source>Sheet for checking in by phone</source>
            <translation>Skilt til at melde ankomst med telefonen</translation>
        </message>
        <message>
            <source>Opens in the browser. Print it and hang it up where citizens come in.</source>
            <translation>Åbner i browseren. Print det, og hæng det op, hvor borgerne kommer ind.</translation>
        </message>
        <message>
            <source>Looking for devices …</source>
            <translation>Leder efter enheder …</translation>
        </message>
        <message>
            <source>There is no device here yet. Switch a new stand on: it shows a code. Then choose “Add a stand”.</source>
            <translation>Her er ingen enheder endnu. Tænd en ny stander: den viser en kode. Vælg så “Tilføj en stander”.</translation>
        </message>
        <message>
            <source>Choose a device to see how it is.</source>
            <translation>Vælg en enhed for at se, hvordan den har det.</translation>
        </message>
    </context>
    <context>
        <name>DraftOnStand</name>
        <message>
            <source>You can see the draft on a stand that is closed.</source>
            <translation>Du kan se kladden på en stander, der er lukket.</translation>
        </message>
        <message>
            <source>No stand is connected yet. Connect one under Devices, and you can see the draft there.</source>
            <translation>Ingen stander er forbundet endnu. Forbind en under Enheder, så kan du se kladden der.</translation>
        </message>
        <message>
            <source>The stands that are closed are switched off. Switch one on first.</source>
            <translation>De standere, der er lukket, er slukket. Tænd en af dem først.</translation>
        </message>
        <message>
            <source>All stands are open to citizens. After {time} you can see the draft there.</source>
            <translation>Alle standere er åbne for borgere. Efter {time} kan du se kladden der.</translation>
        </message>
        <message>
            <source>All stands are open to citizens, so the draft cannot be seen there now.</source>
            <translation>Alle standere er åbne for borgere, så kladden kan ikke ses der nu.</translation>
        </message>
        <message>
            <source>Asking {stand} …</source>
            <translation>Spørger {stand} …</translation>
        </message>
        <message>
            <source>{stand} has not answered yet. It may be switched off.</source>
            <translation>{stand} har ikke svaret endnu. Måske er den slukket.</translation>
        </message>
        <message>
            <source>{stand} has heard it. The draft comes in a moment.</source>
            <translation>{stand} har hørt det. Kladden kommer om et øjeblik.</translation>
        </message>
        <message>
            <source>Taking the draft off {stand} …</source>
            <translation>Fjerner kladden fra {stand} …</translation>
        </message>
        <message>
            <source>This stand is open to citizens now. Try again when it is closed.</source>
            <translation>Denne stander er åben for borgere nu. Prøv igen, når den er lukket.</translation>
        </message>
        <message>
            <source>{stand} did not answer. Is it switched on?</source>
            <translation>{stand} svarede ikke. Er den tændt?</translation>
        </message>
        <message>
            <source>{stand} could not show the draft.</source>
            <translation>{stand} kunne ikke vise kladden.</translation>
        </message>
        <message>
            <source>{stand} was cut off from the server, and shows its own page again.</source>
            <translation>{stand} mistede forbindelsen til serveren og viser sin egen side igen.</translation>
        </message>
        <message>
            <source>{stand} cannot do that. It may need a newer version.</source>
            <translation>Det kan {stand} ikke. Måske skal den have en nyere version.</translation>
        </message>
        <message>
            <source>{stand} opens to citizens, so the draft is gone from it.</source>
            <translation>{stand} åbner for borgere, så kladden er væk fra den.</translation>
        </message>
        <message>
            <source>Somebody needs {stand} itself, so the draft is gone from it.</source>
            <translation>Nogen har brug for {stand} selv, så kladden er væk fra den.</translation>
        </message>
        <message>
            <source>Somebody at {stand} has ended it.</source>
            <translation>Nogen ved {stand} har afsluttet det.</translation>
        </message>
        <message>
            <source>The time is over: {stand} shows its own page again.</source>
            <translation>Tiden er gået: {stand} viser sin egen side igen.</translation>
        </message>
        <message>
            <source>{stand} has started anew, and shows its own page.</source>
            <translation>{stand} er startet på ny og viser sin egen side.</translation>
        </message>
        <message>
            <source>Somebody else shows the draft on {stand} now.</source>
            <translation>En anden viser kladden på {stand} nu.</translation>
        </message>
        <message>
            <source>{stand} shows the draft, and follows what you change.</source>
            <translation>{stand} viser kladden og følger det, du ændrer.</translation>
        </message>
        <message>
            <source>{stand} shows the draft until {time}, and follows what you change.</source>
            <translation>{stand} viser kladden indtil {time} og følger det, du ændrer.</translation>
        </message>
        <message>
            <source>Stop showing it</source>
            <translation>Vis den ikke længere</translation>
        </message>
        <message>
            <source>Show on a stand</source>
            <translation>Vis på en stander</translation>
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
            <translation>Centret er klar. Gå videre med assistenten: de sidste trin venter.</translation>
        </message>
        <message>
            <source>A new centre. First: what do citizens come for? Make the first service.</source>
            <translation>Et nyt center. Først: hvad kommer borgerne for? Lav den første ydelse.</translation>
        </message>
        <message>
            <source>Good. Next: where are citizens met? Make the first desk.</source>
            <translation>Godt. Nu: hvor møder I borgerne? Lav den første skranke.</translation>
        </message>
        <message>
            <source>Almost there: choose which desks do this service.</source>
            <translation>Næsten klar: vælg, hvilke skranker der tager sig af ydelsen.</translation>
        </message>
        <message>
            <source>That is enough to begin with. Look it over, and publish it.</source>
            <translation>Det er nok til at begynde med. Se det igennem, og udgiv det.</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Gå dertil</translation>
        </message>
    </context>
    <context>
        <name>Goal</name>
        <message>
            <source>at {centre} · with a new number</source>
            <translation>hos {centre} · med nyt nummer</translation>
        </message>
        <message>
            <source>has an open case</source>
            <translation>har en åben sag</translation>
        </message>
        <message>
            <source>{count} waiting</source>
            <translation>{count} venter</translation>
        </message>
        <message>
            <source>back in the line</source>
            <translation>tilbage i køen</translation>
        </message>
        <message>
            <source>not at work</source>
            <translation>ikke på arbejde</translation>
        </message>
        <message>
            <source>on pause</source>
            <translation>holder pause</translation>
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
            <translation>Ydelser</translation>
        </message>
        <message>
            <source>Other centres</source>
            <translation>Andre centre</translation>
        </message>
    </context>
    <context>
        <name>Icons</name>
        <message>
            <source>Teal</source>
            <translation>Petroleumsblå</translation>
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
            <translation>Violet</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grøn</translation>
        </message>
        <message>
            <source>Angry face</source>
            <translation>Vredt ansigt</translation>
        </message>
        <message>
            <source>Armchair</source>
            <translation>Lænestol</translation>
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
            <translation>Klokke, der ringer</translation>
        </message>
        <message>
            <source>Bicycle</source>
            <translation>Cykel</translation>
        </message>
        <message>
            <source>Passport or book</source>
            <translation>Pas eller bog</translation>
        </message>
        <message>
            <source>Briefcase</source>
            <translation>Mappe</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Bygning</translation>
        </message>
        <message>
            <source>Bus</source>
            <translation>Bus</translation>
        </message>
        <message>
            <source>Cake</source>
            <translation>Kage</translation>
        </message>
        <message>
            <source>Calculator</source>
            <translation>Regnemaskine</translation>
        </message>
        <message>
            <source>Calendar with a tick</source>
            <translation>Kalender med flueben</translation>
        </message>
        <message>
            <source>Calendar with a clock</source>
            <translation>Kalender med ur</translation>
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
            <translation>Mønter</translation>
        </message>
        <message>
            <source>Reception bell</source>
            <translation>Receptionsklokke</translation>
        </message>
        <message>
            <source>Dog</source>
            <translation>Hund</translation>
        </message>
        <message>
            <source>Open door</source>
            <translation>Åben dør</translation>
        </message>
        <message>
            <source>Ear</source>
            <translation>Øre</translation>
        </message>
        <message>
            <source>Sheet with a pen</source>
            <translation>Ark med pen</translation>
        </message>
        <message>
            <source>Sheet of paper</source>
            <translation>Ark papir</translation>
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
            <translation>Trist ansigt</translation>
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
            <translation>Uddannelse</translation>
        </message>
        <message>
            <source>Hammer</source>
            <translation>Hammer</translation>
        </message>
        <message>
            <source>Hand with coins</source>
            <translation>Hånd med mønter</translation>
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
            <translation>Timeglas</translation>
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
            <translation>Nøgle</translation>
        </message>
        <message>
            <source>Town hall</source>
            <translation>Rådhus</translation>
        </message>
        <message>
            <source>Laughing face</source>
            <translation>Leende ansigt</translation>
        </message>
        <message>
            <source>Going in</source>
            <translation>Gå ind</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brev</translation>
        </message>
        <message>
            <source>Indifferent face</source>
            <translation>Neutralt ansigt</translation>
        </message>
        <message>
            <source>Speech bubble</source>
            <translation>Taleboble</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Savings</source>
            <translation>Opsparing</translation>
        </message>
        <message>
            <source>Aeroplane</source>
            <translation>Fly</translation>
        </message>
        <message>
            <source>Recycling</source>
            <translation>Genbrug</translation>
        </message>
        <message>
            <source>Scales</source>
            <translation>Vægt</translation>
        </message>
        <message>
            <source>School</source>
            <translation>Skole</translation>
        </message>
        <message>
            <source>Paper plane</source>
            <translation>Papirflyver</translation>
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
            <translation>Smilende ansigt</translation>
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
            <translation>Sprøjte</translation>
        </message>
        <message>
            <source>Trees</source>
            <translation>Træer</translation>
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
            <translation>Pung</translation>
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
        <name>Leave</name>
        <message>
            <source>I am back</source>
            <translation>Jeg er tilbage</translation>
        </message>
        <message>
            <source>Carry on</source>
            <translation>Fortsæt</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Et øjeblik …</translation>
        </message>
        <message>
            <source>on leave until {day}</source>
            <translation>fraværende til {day}</translation>
        </message>
        <message>
            <source>deputy: {names}</source>
            <translation>stedfortræder: {names}</translation>
        </message>
        <message>
            <source>deputies: {names}</source>
            <translation>stedfortrædere: {names}</translation>
        </message>
        <message>
            <source>deputy for {names}, on leave</source>
            <translation>stedfortræder for {names}, som er fraværende</translation>
        </message>
        <message>
            <source>You are on leave until {day}</source>
            <translation>Du er meldt fraværende til {day}</translation>
        </message>
        <message>
            <source>If you are back, end the leave. Who comes for you is told to the host.</source>
            <translation>Er du tilbage, så afslut fraværet. Indtil da får borgerværten besked, når nogen kommer til dig.</translation>
        </message>
        <message>
            <source>If you are back, end the leave. Until then who comes for you is also told to {names}.</source>
            <translation>Er du tilbage, så afslut fraværet. Indtil da får {names} også besked, når nogen kommer til dig.</translation>
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
            <translation>Parkeret · {count}</translation>
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
            <translation>indtil videre</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>hos dig</translation>
        </message>
        <message>
            <source>with {who}</source>
            <translation>hos {who}</translation>
        </message>
        <message>
            <source>for you</source>
            <translation>til dig</translation>
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
            <translation>Genoptag</translation>
        </message>
        <message>
            <source>Waits again, where it was in the line</source>
            <translation>Venter igen på sin plads i køen</translation>
        </message>
        <message>
            <source>Waiting since {since} · due {due}</source>
            <translation>Venter siden {since} · tur kl. {due}</translation>
        </message>
        <message>
            <source>Parked until {until}</source>
            <translation>Parkeret til kl. {until}</translation>
        </message>
        <message>
            <source>Parked without end</source>
            <translation>Parkeret indtil videre</translation>
        </message>
        <message>
            <source>Asked for more time, until {until}</source>
            <translation>Har bedt om mere tid, til {until}</translation>
        </message>
        <message>
            <source>Has another errand first</source>
            <translation>Har et andet ærinde først</translation>
        </message>
        <message>
            <source>Call {label}</source>
            <translation>Kald {label}</translation>
        </message>
        <message>
            <source>Wait a moment</source>
            <translation>Vent et øjeblik</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Seen</source>
            <translation>Set</translation>
        </message>
        <message>
            <source>Message from {name}</source>
            <translation>Besked fra {name}</translation>
        </message>
        <message>
            <source>The host has read your message.</source>
            <translation>Borgerværten har læst din besked.</translation>
        </message>
        <message>
            <source>The guard has read your message.</source>
            <translation>Vagten har læst din besked.</translation>
        </message>
        <message>
            <source>Your message has been read.</source>
            <translation>Din besked er læst.</translation>
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
            <translation>kørestol</translation>
        </message>
        <message>
            <source>hard of hearing</source>
            <translation>hører dårligt</translation>
        </message>
        <message>
            <source>poor sight</source>
            <translation>ser dårligt</translation>
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
            <translation>er oprevet</translation>
        </message>
    </context>
    <context>
        <name>News</name>
        <message>
            <source>What is new</source>
            <translation>Nyt i denne version</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>How do you like it?</source>
            <translation>Hvad synes du?</translation>
        </message>
        <message>
            <source>Your answer goes to those who make and run Skranke, without your name.</source>
            <translation>Dit svar går til dem, der laver og driver Skranke, uden dit navn.</translation>
        </message>
        <message>
            <source>What works well, what gets in your way?</source>
            <translation>Hvad fungerer godt, og hvad står i vejen?</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annullér</translation>
        </message>
        <message>
            <source>Skranke has been updated</source>
            <translation>Skranke er opdateret</translation>
        </message>
        <message>
            <source>See in half a minute what is new.</source>
            <translation>Se på et halvt minut, hvad der er nyt.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Læs</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Senere</translation>
        </message>
        <message>
            <source>You have worked with this version for two weeks.</source>
            <translation>Du har arbejdet med denne version i to uger.</translation>
        </message>
        <message>
            <source>Tell us</source>
            <translation>Fortæl os</translation>
        </message>
        <message>
            <source>No, thanks</source>
            <translation>Nej tak</translation>
        </message>
        <message>
            <source>5 · It helps me a lot</source>
            <translation>5 · Det hjælper mig meget</translation>
        </message>
        <message>
            <source>4 · Good</source>
            <translation>4 · Godt</translation>
        </message>
        <message>
            <source>3 · All right</source>
            <translation>3 · Helt i orden</translation>
        </message>
        <message>
            <source>2 · It gets in my way</source>
            <translation>2 · Det står i vejen for mig</translation>
        </message>
        <message>
            <source>1 · I would rather be without it</source>
            <translation>1 · Jeg vil hellere være foruden</translation>
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
            <source>More</source>
            <translation>Mere</translation>
        </message>
        <message>
            <source>Call now</source>
            <translation>Kald nu</translation>
        </message>
        <message>
            <source>In 5 minutes</source>
            <translation>Om 5 minutter</translation>
        </message>
        <message>
            <source>Not mine: back to the queue</source>
            <translation>Ikke min: tilbage til køen</translation>
        </message>
        <message>
            <source>Not mine: to {name}</source>
            <translation>Ikke min: til {name}</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Set</translation>
        </message>
        <message>
            <source>Has come for you</source>
            <translation>Er kommet til dig</translation>
        </message>
        <message>
            <source>Has come for your desk</source>
            <translation>Er kommet til din skranke</translation>
        </message>
        <message>
            <source>Nobody is here who knows this service</source>
            <translation>Ingen her kender denne ydelse</translation>
        </message>
        <message>
            <source>Has come for {name}</source>
            <translation>Er kommet til {name}</translation>
        </message>
        <message>
            <source>Has come for {name}, who has not answered</source>
            <translation>Er kommet til {name}, som ikke har svaret</translation>
        </message>
        <message>
            <source>Nobody has answered yet</source>
            <translation>Ingen har svaret endnu</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>En kollega</translation>
        </message>
        <message>
            <source>{name} is coming</source>
            <translation>{name} er på vej</translation>
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
        <message>
            <source>Goes on to a colleague if nobody answers</source>
            <translation>Går videre til en kollega, hvis ingen svarer</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>Solved at once</source>
            <translation>Løst med det samme</translation>
        </message>
        <message>
            <source>Needs follow-up</source>
            <translation>Skal følges op</translation>
        </message>
        <message>
            <source>Referred elsewhere</source>
            <translation>Henvist videre</translation>
        </message>
        <message>
            <source>Lacked documents</source>
            <translation>Manglede dokumenter</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Caseworker</source>
            <translation>Sagsbehandler</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Borgervært</translation>
        </message>
        <message>
            <source>Guard</source>
            <translation>Vagt</translation>
        </message>
        <message>
            <source>Superuser</source>
            <translation>Superbruger</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Læser</translation>
        </message>
        <message>
            <source>Meets citizens at a desk: calls, writes notes, finishes cases.</source>
            <translation>Møder borgere ved en skranke: kalder, skriver noter, afslutter sager.</translation>
        </message>
        <message>
            <source>Walks the waiting room, and is told of stands that need somebody.</source>
            <translation>Går rundt i venteområdet og får besked om standere, der har brug for nogen.</translation>
        </message>
        <message>
            <source>Looks after safety, and sees what was agreed for difficult meetings.</source>
            <translation>Ser til sikkerheden, og ser, hvad der er aftalt for svære møder.</translation>
        </message>
        <message>
            <source>Decides about this centre in these settings, and looks after its people.</source>
            <translation>Bestemmer over centret i disse indstillinger og tager sig af dets medarbejdere.</translation>
        </message>
        <message>
            <source>Decides about all centres, and about who is a superuser there.</source>
            <translation>Bestemmer over alle centre, og hvem der er superbruger der.</translation>
        </message>
        <message>
            <source>Looks at the centre and its settings, and changes nothing.</source>
            <translation>Ser centret og dets indstillinger og ændrer intet.</translation>
        </message>
        <message>
            <source>All who work here</source>
            <translation>Alle, der arbejder her</translation>
        </message>
        <message>
            <source>On leave today</source>
            <translation>Fraværende i dag</translation>
        </message>
        <message>
            <source>Have no password yet</source>
            <translation>Har ingen adgangskode endnu</translation>
        </message>
        <message>
            <source>Do not work here any more</source>
            <translation>Arbejder ikke her mere</translation>
        </message>
        <message>
            <source>has a link</source>
            <translation>har fået et link</translation>
        </message>
        <message>
            <source>no password yet</source>
            <translation>ingen adgangskode endnu</translation>
        </message>
        <message>
            <source>does not work here any more</source>
            <translation>arbejder ikke her mere</translation>
        </message>
        <message>
            <source>on leave until {day}</source>
            <translation>fraværende til {day}</translation>
        </message>
        <message>
            <source>{name} works at {centre} from now on, and was signed out.</source>
            <translation>{name} arbejder i {centre} fra nu af og er logget ud.</translation>
        </message>
        <message>
            <source>Taken in. Send the link below, so that a password can be chosen.</source>
            <translation>Tilføjet. Send linket nedenfor, så der kan vælges en adgangskode.</translation>
        </message>
        <message>
            <source>Saved. It counts from now on.</source>
            <translation>Gemt. Det gælder fra nu af.</translation>
        </message>
        <message>
            <source>Signed out everywhere, and cannot sign in any more.</source>
            <translation>Logget ud overalt, og kan ikke logge ind mere.</translation>
        </message>
        <message>
            <source>Can sign in again.</source>
            <translation>Kan logge ind igen.</translation>
        </message>
        <message>
            <source>Signed out everywhere.</source>
            <translation>Logget ud overalt.</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Det er fortrudt.</translation>
        </message>
        <message>
            <source>The people are as in the file.</source>
            <translation>Medarbejderne er som i filen.</translation>
        </message>
        <message>
            <source>The roles go along: {roles}.</source>
            <translation>Rollerne følger med: {roles}.</translation>
        </message>
        <message>
            <source>A superuser decides about the other centre then, and no more about this one.</source>
            <translation>En superbruger bestemmer så over det andet center og ikke længere over dette.</translation>
        </message>
        <message>
            <source>The leave goes along.</source>
            <translation>Fraværet følger med.</translation>
        </message>
        <message>
            <source>Desk, services and deputies are of this centre, and do not go along.</source>
            <translation>Skranke, ydelser og stedfortrædere hører til dette center og følger ikke med.</translation>
        </message>
        <message>
            <source>They stop standing in for: {names}.</source>
            <translation>De er ikke længere stedfortræder for: {names}.</translation>
        </message>
        <message>
            <source>Appointments and those who wait stay here, for colleagues to take over.</source>
            <translation>Aftaler og dem, der venter, bliver her, så kolleger kan tage over.</translation>
        </message>
        <message>
            <source>They are signed out at once. When they sign in again they are there.</source>
            <translation>De bliver logget ud med det samme. Når de logger ind igen, er de der.</translation>
        </message>
        <message>
            <source>is taken in</source>
            <translation>tilføjes</translation>
        </message>
        <message>
            <source>is changed: {what}</source>
            <translation>ændres: {what}</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>bliver, som det er</translation>
        </message>
        <message>
            <source>cannot sign in any more</source>
            <translation>kan ikke logge ind mere</translation>
        </message>
        <message>
            <source>can sign in again</source>
            <translation>kan logge ind igen</translation>
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
            <translation>Filen kan ikke bruges, som den er. Intet er ændret.</translation>
        </message>
        <message>
            <source>Everybody is already as in the file. There is nothing to do.</source>
            <translation>Alle er allerede som i filen. Der er intet at gøre.</translation>
        </message>
        <message>
            <source>This will happen. Nothing is changed yet.</source>
            <translation>Det vil ske. Intet er ændret endnu.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Brugernavn</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Skranke</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Ydelser</translation>
        </message>
        <message>
            <source>Deputies</source>
            <translation>Stedfortrædere</translation>
        </message>
        <message>
            <source>No desk of their own</source>
            <translation>Ingen egen skranke</translation>
        </message>
        <message>
            <source>Add a service</source>
            <translation>Tilføj en ydelse</translation>
        </message>
        <message>
            <source>Add a deputy</source>
            <translation>Tilføj en stedfortræder</translation>
        </message>
        <message>
            <source>On leave</source>
            <translation>Fravær</translation>
        </message>
        <message>
            <source>They are called for these. With none chosen, for all services of their desk.</source>
            <translation>De kaldes ind til disse. Er ingen valgt, så til alle skrankens ydelser.</translation>
        </message>
        <message>
            <source>First day of leave</source>
            <translation>Første fraværsdag</translation>
        </message>
        <message>
            <source>Last day of leave</source>
            <translation>Sidste fraværsdag</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roller</translation>
        </message>
        <message>
            <source>Services they know</source>
            <translation>Ydelser, de kender</translation>
        </message>
        <message>
            <source>They are told when a citizen comes and this person does not answer, or is on leave.</source>
            <translation>De får besked, når en borger kommer, og denne person ikke svarer eller er fraværende.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
        </message>
        <message>
            <source>Choose somebody to see what they do and may do here.</source>
            <translation>Vælg en person for at se, hvad vedkommende laver og må her.</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Find en person</translation>
        </message>
        <message>
            <source>Find a person by name, user name or mail</source>
            <translation>Find en person på navn, brugernavn eller mail</translation>
        </message>
        <message>
            <source>Who is shown</source>
            <translation>Hvem der vises</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Medarbejdere</translation>
        </message>
        <message>
            <source>Take in somebody new</source>
            <translation>Tilføj en ny</translation>
        </message>
        <message>
            <source>Bring in a file …</source>
            <translation>Hent fra en fil …</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuller</translation>
        </message>
        <message>
            <source>Link for a new password</source>
            <translation>Link til en ny adgangskode</translation>
        </message>
        <message>
            <source>Sign out everywhere</source>
            <translation>Log ud overalt</translation>
        </message>
        <message>
            <source>Does not work here any more</source>
            <translation>Er stoppet her</translation>
        </message>
        <message>
            <source>Let in again</source>
            <translation>Luk ind igen</translation>
        </message>
        <message>
            <source>Works at another centre …</source>
            <translation>Arbejder i et andet center …</translation>
        </message>
        <message>
            <source>Link to choose a password</source>
            <translation>Link til at vælge adgangskode</translation>
        </message>
        <message>
            <source>Copy the link</source>
            <translation>Kopiér linket</translation>
        </message>
        <message>
            <source>Send it to this person, and to nobody else. It is good once, for seven days.</source>
            <translation>Send det til denne person og til ingen andre. Det virker én gang, i syv dage.</translation>
        </message>
        <message>
            <source>Only an administrator can change an administrator.</source>
            <translation>Kun en administrator kan ændre en administrator.</translation>
        </message>
        <message>
            <source>What the file changes</source>
            <translation>Det ændrer filen</translation>
        </message>
        <message>
            <source>Who does not stand in the file does not work here any more</source>
            <translation>Den, der ikke står i filen, arbejder ikke her mere</translation>
        </message>
        <message>
            <source>Make these changes</source>
            <translation>Foretag ændringerne</translation>
        </message>
        <message>
            <source>Change nothing</source>
            <translation>Ændr ingenting</translation>
        </message>
        <message>
            <source>To which centre?</source>
            <translation>Til hvilket center?</translation>
        </message>
        <message>
            <source>Choose a centre</source>
            <translation>Vælg et center</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lad det være</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Flyt</translation>
        </message>
        <message>
            <source>Fetching the centres …</source>
            <translation>Henter centrene …</translation>
        </message>
        <message>
            <source>There is no other centre yet.</source>
            <translation>Der er ikke noget andet center endnu.</translation>
        </message>
        <message>
            <source>Choose a file with people</source>
            <translation>Vælg en fil med personer</translation>
        </message>
        <message>
            <source>Tables and directories (*.csv *.txt *.json)</source>
            <translation>Tabeller og kartoteker (*.csv *.txt *.json)</translation>
        </message>
        <message>
            <source>Nobody here.</source>
            <translation>Ingen her.</translation>
        </message>
        <message>
            <source>Fetching the people …</source>
            <translation>Henter medarbejderne …</translation>
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
            <translation>Standerens program er ikke installeret på denne computer, så her er ingen forhåndsvisning. Dine ændringer er gemt alligevel.</translation>
        </message>
        <message>
            <source>The preview does not start. Your changes are kept all the same.</source>
            <translation>Forhåndsvisningen starter ikke. Dine ændringer er gemt alligevel.</translation>
        </message>
        <message>
            <source>The stand is starting …</source>
            <translation>Standeren starter …</translation>
        </message>
        <message>
            <source>The stand has stopped, and is starting again …</source>
            <translation>Standeren er stoppet og starter igen …</translation>
        </message>
        <message>
            <source>Something is not complete yet. You see it as it was before.</source>
            <translation>Noget er ikke helt færdigt endnu. Du ser det, som det var før.</translation>
        </message>
        <message>
            <source>When open</source>
            <translation>Når der er åbent</translation>
        </message>
        <message>
            <source>When closed</source>
            <translation>Når der er lukket</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
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
            <translation>{name} (tilbagemelding)</translation>
        </message>
        <message>
            <source>{name} (own menu)</source>
            <translation>{name} (egen menu)</translation>
        </message>
        <message>
            <source>The first page</source>
            <translation>Den første side</translation>
        </message>
        <message>
            <source>A group of tiles</source>
            <translation>En gruppe felter</translation>
        </message>
        <message>
            <source>What to bring: {service}</source>
            <translation>Husk at have med: {service}</translation>
        </message>
        <message>
            <source>A question: {service}</source>
            <translation>Et spørgsmål: {service}</translation>
        </message>
        <message>
            <source>The number: {service}</source>
            <translation>Nummeret: {service}</translation>
        </message>
        <message>
            <source>A page to read</source>
            <translation>En side at læse</translation>
        </message>
        <message>
            <source>Where else to go</source>
            <translation>Andre steder at gå hen</translation>
        </message>
        <message>
            <source>Check-in with a booking</source>
            <translation>Meld ankomst til bestilt tid</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Lukket</translation>
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
            <translation>Hvilken stander</translation>
        </message>
        <message>
            <source>Language of the preview</source>
            <translation>Sprog i forhåndsvisningen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Hvornår</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Klokkeslæt</translation>
        </message>
        <message>
            <source>Preview of the stand</source>
            <translation>Forhåndsvisning af standeren</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igen</translation>
        </message>
        <message>
            <source>Click to edit</source>
            <translation>Klik for at rette</translation>
        </message>
        <message>
            <source>A click in the picture opens what you clicked, to be edited.</source>
            <translation>Et klik i billedet åbner det, du klikkede på, så du kan rette det.</translation>
        </message>
        <message>
            <source>The stand shows: {page}</source>
            <translation>Standeren viser: {page}</translation>
        </message>
        <message>
            <source>Click what you want to change.</source>
            <translation>Klik på det, du vil ændre.</translation>
        </message>
        <message>
            <source>You are in the stand. Esc leads back.</source>
            <translation>Du er inde i standeren. Esc fører tilbage.</translation>
        </message>
        <message>
            <source>This is the real stand: try it by click, or by Enter and the keyboard.</source>
            <translation>Det er den rigtige stander: prøv den med klik, eller med Enter og tastaturet.</translation>
        </message>
    </context>
    <context>
        <name>Publish</name>
        <message>
            <source>Publish</source>
            <translation>Udgiv</translation>
        </message>
        <message>
            <source>Look once more at what will change. Citizens see it as soon as you publish.</source>
            <translation>Se en gang til på, hvad der ændres. Borgerne ser det, så snart du udgiver.</translation>
        </message>
        <message>
            <source>changes draft time note drop</source>
            <translation>ændringer kladde tidspunkt bemærkning drop</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historik</translation>
        </message>
        <message>
            <source>Who published what, and when. Was it better before? Go back with one click.</source>
            <translation>Hvem udgav hvad og hvornår. Var det bedre før? Gå tilbage med ét klik.</translation>
        </message>
        <message>
            <source>back earlier revisions undo who when</source>
            <translation>tilbage tidligere udgaver fortryd hvem hvornår</translation>
        </message>
        <message>
            <source>Nothing is changed. What citizens see is what you see here.</source>
            <translation>Intet er ændret. Det, borgerne ser, er det, du ser her.</translation>
        </message>
        <message>
            <source>Your last change is not saved yet. Wait a moment.</source>
            <translation>Din sidste ændring er ikke gemt endnu. Vent et øjeblik.</translation>
        </message>
        <message>
            <source>Somebody else has changed the same. Choose first what is to stand.</source>
            <translation>En anden har ændret det samme. Vælg først, hvad der skal stå.</translation>
        </message>
        <message>
            <source>Something you wrote cannot be used as it stands. Mend it first.</source>
            <translation>Noget af det, du har skrevet, kan ikke bruges, som det står. Ret det først.</translation>
        </message>
        <message>
            <source>Mend what is marked “has to be mended” first.</source>
            <translation>Ret først det, der er mærket “skal rettes”.</translation>
        </message>
        <message>
            <source>You may no longer publish here. Ask an administrator.</source>
            <translation>Du må ikke længere udgive her. Spørg en administrator.</translation>
        </message>
        <message>
            <source>One moment …</source>
            <translation>Et øjeblik …</translation>
        </message>
        <message>
            <source>Published. The stands show it now.</source>
            <translation>Udgivet. Standerne viser det nu.</translation>
        </message>
        <message>
            <source>It will be published at that time. Until then you can go on changing.</source>
            <translation>Den udgives på det tidspunkt. Indtil da kan du blive ved med at ændre.</translation>
        </message>
        <message>
            <source>It will not be published by itself. Your changes are still here.</source>
            <translation>Den udgives ikke af sig selv. Dine ændringer er her stadig.</translation>
        </message>
        <message>
            <source>All changes are dropped. Everything is as it was published.</source>
            <translation>Alle ændringer er fjernet. Alt er, som det er udgivet.</translation>
        </message>
        <message>
            <source>Something still has to be mended. Look at the list below.</source>
            <translation>Noget skal stadig rettes. Se på listen nedenfor.</translation>
        </message>
        <message>
            <source>Somebody has changed something just now. Look at the list, then try again.</source>
            <translation>Nogen har lige ændret noget. Se på listen, og prøv så igen.</translation>
        </message>
        <message>
            <source>It was to be published {when}, but something had to be mended first. Mend it, then publish.</source>
            <translation>Den skulle være udgivet {when}, men noget skulle rettes først. Ret det, og udgiv så.</translation>
        </message>
        <message>
            <source>{name} has set this to be published {when}.</source>
            <translation>{name} har sat dette til at blive udgivet {when}.</translation>
        </message>
        <message>
            <source>This will be published {when}.</source>
            <translation>Det udgives {when}.</translation>
        </message>
        <message>
            <source>went back to number {number}</source>
            <translation>gik tilbage til nummer {number}</translation>
        </message>
        <message>
            <source>the first one</source>
            <translation>den første</translation>
        </message>
        <message>
            <source>1 change</source>
            <translation>1 ændring</translation>
        </message>
        <message>
            <source>{count} changes</source>
            <translation>{count} ændringer</translation>
        </message>
        <message>
            <source>this is what citizens see now</source>
            <translation>dette ser borgerne nu</translation>
        </message>
        <message>
            <source>number {number}</source>
            <translation>nummer {number}</translation>
        </message>
        <message>
            <source>Number {number} is what citizens see again. If that was wrong, go back to the one before.</source>
            <translation>Nummer {number} er igen det, borgerne ser. Var det forkert, så gå tilbage til det forrige.</translation>
        </message>
        <message>
            <source>What was published</source>
            <translation>Det, der er udgivet</translation>
        </message>
        <message>
            <source>What it changed</source>
            <translation>Det ændrede den</translation>
        </message>
        <message>
            <source>Go back to this one</source>
            <translation>Gå tilbage til denne</translation>
        </message>
        <message>
            <source>Citizens see it at once. Changes that are not published stay as they are.</source>
            <translation>Borgerne ser det med det samme. Ændringer, der ikke er udgivet, bliver, som de er.</translation>
        </message>
        <message>
            <source>Fetching …</source>
            <translation>Henter …</translation>
        </message>
        <message>
            <source>This is how it began.</source>
            <translation>Sådan begyndte det.</translation>
        </message>
        <message>
            <source>Nothing is different.</source>
            <translation>Der er ingen forskel.</translation>
        </message>
        <message>
            <source>A word for the history</source>
            <translation>En bemærkning til historikken</translation>
        </message>
        <message>
            <source>A word for the history, if you like</source>
            <translation>En bemærkning til historikken, hvis du vil</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>At a time</source>
            <translation>På et tidspunkt</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Hvornår</translation>
        </message>
        <message>
            <source>Set the time</source>
            <translation>Sæt tidspunktet</translation>
        </message>
        <message>
            <source>Do not publish by itself</source>
            <translation>Udgiv ikke af sig selv</translation>
        </message>
        <message>
            <source>Look at this first</source>
            <translation>Se på dette først</translation>
        </message>
        <message>
            <source>What will change</source>
            <translation>Det ændres</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Vis det</translation>
        </message>
        <message>
            <source>Drop this change</source>
            <translation>Fjern denne ændring</translation>
        </message>
        <message>
            <source>Drop all changes</source>
            <translation>Fjern alle ændringer</translation>
        </message>
        <message>
            <source>Drop all changes? What you and others have changed since then is lost.</source>
            <translation>Vil du fjerne alle ændringer? Det, du og andre har ændret siden da, går tabt.</translation>
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
            <translation>skal rettes</translation>
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
            <translation>sagsbehandler</translation>
        </message>
        <message>
            <source>host</source>
            <translation>borgervært</translation>
        </message>
        <message>
            <source>superuser</source>
            <translation>superbruger</translation>
        </message>
        <message>
            <source>guard</source>
            <translation>vagt</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>administrator</translation>
        </message>
        <message>
            <source>reader</source>
            <translation>læser</translation>
        </message>
        <message>
            <source>You are no longer {roles} here. Ask your superuser if that is wrong.</source>
            <translation>Du er ikke længere {roles} her. Spørg din superbruger, hvis det er forkert.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Booking rules</source>
            <translation>Regler for bestilte tider</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutter</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>procent</translation>
        </message>
        <message>
            <source>Times that citizens book from home</source>
            <translation>Tider, som borgere bestiller hjemmefra</translation>
        </message>
        <message>
            <source>Can be booked until</source>
            <translation>Kan bestilles indtil</translation>
        </message>
        <message>
            <source>minutes before</source>
            <translation>minutter før</translation>
        </message>
        <message>
            <source>So that nobody books what you do not see in time.</source>
            <translation>Så ingen bestiller noget, I ikke når at se.</translation>
        </message>
        <message>
            <source>Can be booked from</source>
            <translation>Kan bestilles fra</translation>
        </message>
        <message>
            <source>days before</source>
            <translation>dage før</translation>
        </message>
        <message>
            <source>A time begins every</source>
            <translation>Der begynder en tid hvert</translation>
        </message>
        <message>
            <source>A rest after each</source>
            <translation>En pause efter hver</translation>
        </message>
        <message>
            <source>To write down what was agreed. A service can have its own.</source>
            <translation>Til at skrive ned, hvad der blev aftalt. En ydelse kan have sin egen.</translation>
        </message>
        <message>
            <source>Errands in one visit</source>
            <translation>Ærinder i ét besøg</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>højst</translation>
        </message>
        <message>
            <source>Citizens can move or cancel until</source>
            <translation>Borgere kan flytte eller aflyse indtil</translation>
        </message>
        <message>
            <source>How much is booked</source>
            <translation>Hvor meget der bestilles</translation>
        </message>
        <message>
            <source>Of the desks' time, at most</source>
            <translation>Af skrankernes tid, højst</translation>
        </message>
        <message>
            <source>Above 85 percent waiting grows quickly.</source>
            <translation>Over 85 procent vokser ventetiden hurtigt.</translation>
        </message>
        <message>
            <source>Of that, kept for citizens without a booking</source>
            <translation>Deraf til borgere uden bestilt tid</translation>
        </message>
        <message>
            <source>Only at desks where one can come without a booking.</source>
            <translation>Kun ved skranker, hvor man kan komme uden bestilt tid.</translation>
        </message>
        <message>
            <source>Book as many more as usually do not come</source>
            <translation>Bestil så mange flere, som plejer at udeblive</translation>
        </message>
        <message>
            <source>Measured over the last three months.</source>
            <translation>Målt over de seneste tre måneder.</translation>
        </message>
        <message>
            <source>But never more than</source>
            <translation>Men aldrig mere end</translation>
        </message>
        <message>
            <source>Citizens can book a time from home</source>
            <translation>Borgere kan bestille tid hjemmefra</translation>
        </message>
        <message>
            <source>Booked from home</source>
            <translation>Bestilt hjemmefra</translation>
        </message>
        <message>
            <source>A booking takes</source>
            <translation>En bestilt tid varer</translation>
        </message>
        <message>
            <source>How you meet</source>
            <translation>Sådan mødes I</translation>
        </message>
        <message>
            <source>Link of the video meeting</source>
            <translation>Videomødets link</translation>
        </message>
        <message>
            <source>Citizens get it with their booking.</source>
            <translation>Borgere får det med deres bestilling.</translation>
        </message>
        <message>
            <source>Citizens have to give</source>
            <translation>Borgere skal opgive</translation>
        </message>
        <message>
            <source>The code that confirms a booking is sent there, and reminders are.</source>
            <translation>Koden, der bekræfter en tid, sendes dertil, og påmindelser med.</translation>
        </message>
        <message>
            <source>Citizens can choose whom they meet</source>
            <translation>Borgere kan vælge, hvem de møder</translation>
        </message>
        <message>
            <source>Other times than the centre's</source>
            <translation>Andre frister end centrets</translation>
        </message>
        <message>
            <source>Where it is done sooner</source>
            <translation>Hvor det går hurtigere</translation>
        </message>
        <message>
            <source>Page where citizens do it themselves</source>
            <translation>Side, hvor borgere klarer det selv</translation>
        </message>
        <message>
            <source>Offered before the times.</source>
            <translation>Tilbydes før tiderne.</translation>
        </message>
        <message>
            <source>What is said of it</source>
            <translation>Hvad der siges om den</translation>
        </message>
        <message>
            <source>{minutes} minutes</source>
            <translation>{minutes} minutter</translation>
        </message>
        <message>
            <source>Here at the centre</source>
            <translation>Her i centret</translation>
        </message>
        <message>
            <source>By telephone: you ring</source>
            <translation>På telefon: I ringer</translation>
        </message>
        <message>
            <source>By video</source>
            <translation>På video</translation>
        </message>
        <message>
            <source>A telephone number or a mail address</source>
            <translation>Et telefonnummer eller en mailadresse</translation>
        </message>
        <message>
            <source>A telephone number</source>
            <translation>Et telefonnummer</translation>
        </message>
        <message>
            <source>A mail address</source>
            <translation>En mailadresse</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Ingenting</translation>
        </message>
        <message>
            <source>What citizens book from home, how early and late they may come, and what services offer.</source>
            <translation>Hvad borgere bestiller hjemmefra, hvor tidligt og sent de må komme, og hvad ydelserne tilbyder.</translation>
        </message>
        <message>
            <source>appointment check in early late lost slot call back health card time overbooking no-show buffer lead horizon video telephone</source>
            <translation>aftale melde ankomst tidligt sent tabt tid ring op sundhedskort overbooking udeblivelse pause frist video telefon</translation>
        </message>
        <message>
            <source>Checking in</source>
            <translation>Ankomst</translation>
        </message>
        <message>
            <source>Can be done before the time by</source>
            <translation>Tidligst så længe før tiden</translation>
        </message>
        <message>
            <source>Who comes earlier is asked to wait a little.</source>
            <translation>Den, der kommer før, bliver bedt om at vente lidt.</translation>
        </message>
        <message>
            <source>Somebody is late after</source>
            <translation>Kommer for sent efter</translation>
        </message>
        <message>
            <source>Who checks in later than that waits like citizens without a booking.</source>
            <translation>Hvem der melder ankomst senere end det, venter som borgere uden tid.</translation>
        </message>
        <message>
            <source>The booking is lost after</source>
            <translation>Tiden mistes efter</translation>
        </message>
        <message>
            <source>Who comes later than that is helped to a new time, or a number.</source>
            <translation>Den, der kommer senere end det, bliver hjulpet til en ny tid eller et nummer.</translation>
        </message>
        <message>
            <source>What that means</source>
            <translation>Det betyder det</translation>
        </message>
        <message>
            <source>What each service offers</source>
            <translation>Hvad hver ydelse tilbyder</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Ydelser</translation>
        </message>
        <message>
            <source>There are no services yet. Make one on the page Services first.</source>
            <translation>Her er ingen ydelser endnu. Lav først en på siden Ydelser.</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>Ny ydelse</translation>
        </message>
        <message>
            <source>At the centre</source>
            <translation>I centret</translation>
        </message>
        <message>
            <source>Citizens can take a number without a booking</source>
            <translation>Borgere kan trække et nummer uden bestilt tid</translation>
        </message>
        <message>
            <source>Free times later today</source>
            <translation>Ledige tider senere i dag</translation>
        </message>
        <message>
            <source>minutes each</source>
            <translation>minutter hver</translation>
        </message>
        <message>
            <source>Not offered</source>
            <translation>Tilbydes ikke</translation>
        </message>
        <message>
            <source>Offered at the stand when the wait is long.</source>
            <translation>Tilbydes ved standeren, når ventetiden er lang.</translation>
        </message>
        <message>
            <source>Bookings can be found by the health card</source>
            <translation>Bestilte tider kan findes med sundhedskortet</translation>
        </message>
        <message>
            <source>Citizens can ask to be rung instead of waiting</source>
            <translation>Borgere kan bede om at blive ringet op i stedet for at vente</translation>
        </message>
        <message>
            <source>booked from home</source>
            <translation>bestilles hjemmefra</translation>
        </message>
        <message>
            <source>by booking only</source>
            <translation>kun med bestilt tid</translation>
        </message>
        <message>
            <source>free times of {minutes} min</source>
            <translation>ledige tider på {minutes} min</translation>
        </message>
        <message>
            <source>health card</source>
            <translation>sundhedskort</translation>
        </message>
        <message>
            <source>call-back</source>
            <translation>ring op</translation>
        </message>
        <message>
            <source>no extras</source>
            <translation>intet ekstra</translation>
        </message>
        <message>
            <source>Booked for 12:00: check in from {early}.</source>
            <translation>Bestilt tid kl. 12:00: meld ankomst fra kl. {early}.</translation>
        </message>
        <message>
            <source>After {late}: wait like those without a booking.</source>
            <translation>Efter kl. {late}: vent som dem uden bestilt tid.</translation>
        </message>
        <message>
            <source>After {lost}: the booking is lost.</source>
            <translation>Efter kl. {lost}: tiden er tabt.</translation>
        </message>
        <message>
            <source>Call order</source>
            <translation>Hvem kaldes først</translation>
        </message>
        <message>
            <source>Who is called first: citizens who came without a booking, or those with one.</source>
            <translation>Hvem der kaldes først: borgere, der kom uden tid, eller dem med bestilt tid.</translation>
        </message>
        <message>
            <source>queue fair turn walk-in booking first overtake late wait</source>
            <translation>kø retfærdig tur uden tid bestilt først overhale forsinket vente</translation>
        </message>
        <message>
            <source>Whose turn it is</source>
            <translation>Hvem det er tur til</translation>
        </message>
        <message>
            <source>Without a booking, the turn comes after</source>
            <translation>Uden bestilt tid kommer turen efter</translation>
        </message>
        <message>
            <source>Counted from when the number is taken.</source>
            <translation>Regnet fra det øjeblik, nummeret trækkes.</translation>
        </message>
        <message>
            <source>With a booking, the turn comes before it by</source>
            <translation>Med bestilt tid kommer turen så længe før tiden</translation>
        </message>
        <message>
            <source>Counted back from the booked time, for those who have checked in.</source>
            <translation>Regnet tilbage fra den bestilte tid, for dem, der har meldt ankomst.</translation>
        </message>
        <message>
            <source>Whose turn came first is called first. A free desk never waits for a turn.</source>
            <translation>Hvis tur kom først, kaldes først. En ledig skranke venter aldrig på en tur.</translation>
        </message>
        <message>
            <source>What you promise</source>
            <translation>Det lover I</translation>
        </message>
        <message>
            <source>Anna takes a number at {came}. Bo is booked for {booked} and has checked in: Anna is called first.</source>
            <translation>Anna trækker et nummer kl. {came}. Bo har tid kl. {booked} og har meldt ankomst: Anna kaldes først.</translation>
        </message>
        <message>
            <source>Anna takes a number at {came}. Bo is booked for {booked} and has checked in: Bo is called first.</source>
            <translation>Anna trækker et nummer kl. {came}. Bo har tid kl. {booked} og har meldt ankomst: Bo kaldes først.</translation>
        </message>
        <message>
            <source>Nobody is overtaken by a booking for more than {total} minutes after they came.</source>
            <translation>Ingen overhales af en bestilt tid i mere end {total} minutter, efter at de kom.</translation>
        </message>
        <message>
            <source>{walk_in} + {booked} = {total} minutes</source>
            <translation>{walk_in} + {booked} = {total} minutter</translation>
        </message>
        <message>
            <source>Desks and floors</source>
            <translation>Skranker og etager</translation>
        </message>
        <message>
            <source>Where citizens wait and are met, and the way there from the stand.</source>
            <translation>Hvor borgerne venter og bliver mødt, og vejen dertil fra standeren.</translation>
        </message>
        <message>
            <source>counter room floor waiting area way stairs lift left right</source>
            <translation>skranke lokale etage venteområde vej trappe elevator venstre højre</translation>
        </message>
        <message>
            <source>Brand and languages</source>
            <translation>Logo, farver og sprog</translation>
        </message>
        <message>
            <source>Name, logo and colours that citizens know, and the languages they can choose.</source>
            <translation>Navn, logo og farver, som borgerne kender, og de sprog, de kan vælge.</translation>
        </message>
        <message>
            <source>logo colour contrast language translation name address telephone</source>
            <translation>logo farve kontrast sprog oversættelse navn adresse telefon</translation>
        </message>
        <message>
            <source>Who is told when a citizen has come, and who comes when a colleague calls.</source>
            <translation>Hvem der får besked, når en borger er kommet, og hvem der kommer, når en kollega kalder.</translation>
        </message>
        <message>
            <source>Who is told</source>
            <translation>Hvem får besked</translation>
        </message>
        <message>
            <source>notices escalation notification deputies host alarm assistance</source>
            <translation>besked eskalering stedfortræder borgervært alarm hjælp</translation>
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
            <translation>Her er ingen skranker endnu. Begynd med den, der er tættest på standeren.</translation>
        </message>
        <message>
            <source>Desk {number}</source>
            <translation>Skranke {number}</translation>
        </message>
        <message>
            <source>At the stand</source>
            <translation>Ved standeren</translation>
        </message>
        <message>
            <source>Floor of the stand</source>
            <translation>Standerens etage</translation>
        </message>
        <message>
            <source>0 is the ground floor.</source>
            <translation>0 er stueetagen.</translation>
        </message>
        <message>
            <source>Waiting area</source>
            <translation>Venteområde</translation>
        </message>
        <message>
            <source>Where citizens wait who are not sent anywhere else.</source>
            <translation>Hvor borgere venter, som ikke sendes andre steder hen.</translation>
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
            <translation>Som det står på skiltet og bliver råbt op.</translation>
        </message>
        <message>
            <source>Services it does</source>
            <translation>Ydelser, den tager sig af</translation>
        </message>
        <message>
            <source>There are no services yet.</source>
            <translation>Her er ingen ydelser endnu.</translation>
        </message>
        <message>
            <source>Numbers of these services are called here.</source>
            <translation>Numre fra disse ydelser kaldes hertil.</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Hvor det er</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Etage</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Lokale</translation>
        </message>
        <message>
            <source>The way from the stand</source>
            <translation>Vejen fra standeren</translation>
        </message>
        <message>
            <source>Which way</source>
            <translation>Hvilken vej</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>Med ord</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Tilføj et trin</translation>
        </message>
        <message>
            <source>Step by step, in the order it is walked.</source>
            <translation>Trin for trin, i den rækkefølge, de gås.</translation>
        </message>
        <message>
            <source>floor {floor}</source>
            <translation>etage {floor}</translation>
        </message>
        <message>
            <source>does no service</source>
            <translation>ingen ydelser</translation>
        </message>
        <message>
            <source>Straight on</source>
            <translation>Ligeud</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Til venstre</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Til højre</translation>
        </message>
        <message>
            <source>Up the stairs</source>
            <translation>Op ad trappen</translation>
        </message>
        <message>
            <source>Down the stairs</source>
            <translation>Ned ad trappen</translation>
        </message>
        <message>
            <source>By lift</source>
            <translation>Med elevator</translation>
        </message>
        <message>
            <source>Through a door</source>
            <translation>Gennem en dør</translation>
        </message>
        <message>
            <source>Sit down</source>
            <translation>Sæt dig</translation>
        </message>
        <message>
            <source>As the stand has it</source>
            <translation>Som standeren har den</translation>
        </message>
        <message>
            <source>The centre</source>
            <translation>Centret</translation>
        </message>
        <message>
            <source>Name of the centre</source>
            <translation>Centrets navn</translation>
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
            <translation>Logo og farver</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>A drawing (SVG), which stays sharp on the stand and on the ticket.</source>
            <translation>En tegning (SVG), som er skarp både på standeren og på kølappen.</translation>
        </message>
        <message>
            <source>Main colour</source>
            <translation>Hovedfarve</translation>
        </message>
        <message>
            <source>Of buttons and titles. White words stand on it.</source>
            <translation>På knapper og overskrifter. Der står hvide ord på den.</translation>
        </message>
        <message>
            <source>Second colour</source>
            <translation>Anden farve</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprog</translation>
        </message>
        <message>
            <source>First language</source>
            <translation>Første sprog</translation>
        </message>
        <message>
            <source>Every text has to be written in it.</source>
            <translation>Alle tekster skal skrives på det.</translation>
        </message>
        <message>
            <source>Languages citizens can choose</source>
            <translation>Sprog, borgerne kan vælge</translation>
        </message>
        <message>
            <source>A text that is missing in one is shown in the first language.</source>
            <translation>En tekst, der mangler på et sprog, vises på det første sprog.</translation>
        </message>
        <message>
            <source>When somebody has come for one caseworker</source>
            <translation>Når nogen er kommet til én sagsbehandler</translation>
        </message>
        <message>
            <source>Tell the deputies after</source>
            <translation>Giv stedfortræderne besked efter</translation>
        </message>
        <message>
            <source>Counted from the arrival, while nobody has answered.</source>
            <translation>Regnet fra ankomsten, så længe ingen har svaret.</translation>
        </message>
        <message>
            <source>Tell the host after</source>
            <translation>Giv borgerværten besked efter</translation>
        </message>
        <message>
            <source>When a colleague calls for help</source>
            <translation>Når en kollega kalder på hjælp</translation>
        </message>
        <message>
            <source>Who is called</source>
            <translation>Hvem der tilkaldes</translation>
        </message>
        <message>
            <source>Where to gather first</source>
            <translation>Hvor I samles først</translation>
        </message>
        <message>
            <source>Not at the desk itself: a place close by.</source>
            <translation>Ikke ved selve skranken: et sted tæt på.</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>Borgerværter</translation>
        </message>
        <message>
            <source>Guards</source>
            <translation>Vagter</translation>
        </message>
        <message>
            <source>Superusers</source>
            <translation>Superbrugere</translation>
        </message>
        <message>
            <source>All caseworkers</source>
            <translation>Alle sagsbehandlere</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>Infoskærm</translation>
        </message>
        <message>
            <source>What the screen in the waiting room shows besides the number that is called.</source>
            <translation>Hvad skærmen i venteområdet viser ud over nummeret, der kaldes.</translation>
        </message>
        <message>
            <source>screen monitor waiting room calls chime sound line television</source>
            <translation>skærm venteområde kald klang lyd linje fjernsyn</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprog</translation>
        </message>
        <message>
            <source>Numbers are read in any language; the words beside them are few.</source>
            <translation>Numre læses på alle sprog; ordene ved siden af er få.</translation>
        </message>
        <message>
            <source>Earlier calls below the latest</source>
            <translation>Tidligere kald under det seneste</translation>
        </message>
        <message>
            <source>calls</source>
            <translation>kald</translation>
        </message>
        <message>
            <source>For those who were not looking. Each is shown for an hour at most.</source>
            <translation>Til dem, der ikke lige så op. Hvert vises højst en time.</translation>
        </message>
        <message>
            <source>Say how many are waiting</source>
            <translation>Sig, hvor mange der venter</translation>
        </message>
        <message>
            <source>Sound a chime when a number is called</source>
            <translation>En klang, når et nummer kaldes</translation>
        </message>
        <message>
            <source>Who does not see the screen well waits for it. Best left on.</source>
            <translation>Den, der ikke ser skærmen godt, venter på den. Lad den helst være slået til.</translation>
        </message>
        <message>
            <source>Line at the bottom</source>
            <translation>Linje nederst</translation>
        </message>
        <message>
            <source>As “We close at 14 on Friday”. 120 letters at most.</source>
            <translation>Som “Vi lukker kl. 14 på fredag”. Højst 120 tegn.</translation>
        </message>
        <message>
            <source>Screens change by themselves within a moment when you publish.</source>
            <translation>Skærmene skifter af sig selv lidt efter, at du udgiver.</translation>
        </message>
        <message>
            <source>The centre's first language</source>
            <translation>Centrets første sprog</translation>
        </message>
        <message>
            <source>Fetching the settings …</source>
            <translation>Henter indstillingerne …</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>Alt er gemt</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>Gemmer …</translation>
        </message>
        <message>
            <source>Saved on this computer</source>
            <translation>Gemt på denne computer</translation>
        </message>
        <message>
            <source>You can only look</source>
            <translation>Du kan kun se</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Ikke gemt</translation>
        </message>
        <message>
            <source>No connection to the server. What you change is kept on this computer, and sent once it is back.</source>
            <translation>Ingen forbindelse til serveren. Det, du ændrer, gemmes på denne computer og sendes, når den er tilbage.</translation>
        </message>
        <message>
            <source>You may no longer change these settings. Ask an administrator.</source>
            <translation>Du må ikke længere ændre disse indstillinger. Spørg en administrator.</translation>
        </message>
        <message>
            <source>The server did not take your last change. Change it, or drop it.</source>
            <translation>Serveren tog ikke imod din sidste ændring. Lav den om, eller drop den.</translation>
        </message>
        <message>
            <source>You can look, but not change anything here.</source>
            <translation>Du kan se, men ikke ændre noget her.</translation>
        </message>
        <message>
            <source>Everything is published</source>
            <translation>Alt er udgivet</translation>
        </message>
        <message>
            <source>1 change, not published</source>
            <translation>1 ændring, ikke udgivet</translation>
        </message>
        <message>
            <source>{count} changes, not published</source>
            <translation>{count} ændringer, ikke udgivet</translation>
        </message>
        <message>
            <source>{name} is changing things too</source>
            <translation>{name} ændrer også noget</translation>
        </message>
        <message>
            <source>{names} are changing things too</source>
            <translation>{names} ændrer også noget</translation>
        </message>
        <message>
            <source>1 change came from {centre}</source>
            <translation>1 ændring kom fra {centre}</translation>
        </message>
        <message>
            <source>{count} changes came from {centre}</source>
            <translation>{count} ændringer kom fra {centre}</translation>
        </message>
        <message>
            <source>from {centre}</source>
            <translation>fra {centre}</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>En anden</translation>
        </message>
        <message>
            <source>{name} has removed this meanwhile.</source>
            <translation>{name} har taget dette væk imens.</translation>
        </message>
        <message>
            <source>{name} wrote: “{theirs}”</source>
            <translation>{name} skrev: “{theirs}”</translation>
        </message>
        <message>
            <source>Take {name}'s</source>
            <translation>Tag det, {name} skrev</translation>
        </message>
        <message>
            <source>Take the other</source>
            <translation>Tag den andens</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nej</translation>
        </message>
        <message>
            <source>“{name}” is used twice. Choose another one.</source>
            <translation>“{name}” bruges to gange. Vælg et andet.</translation>
        </message>
        <message>
            <source>This leads to something that is no longer there.</source>
            <translation>Det fører til noget, der ikke er der mere.</translation>
        </message>
        <message>
            <source>This group has no tiles. Put some in, or take it away.</source>
            <translation>Gruppen har ingen felter. Læg nogle i, eller tag den væk.</translation>
        </message>
        <message>
            <source>There is nothing on the menu yet.</source>
            <translation>Der er intet i menuen endnu.</translation>
        </message>
        <message>
            <source>Choose at least one language.</source>
            <translation>Vælg mindst ét sprog.</translation>
        </message>
        <message>
            <source>The text is missing in {name}.</source>
            <translation>Teksten mangler på {name}.</translation>
        </message>
        <message>
            <source>Too many questions: three at most.</source>
            <translation>For mange spørgsmål: højst tre.</translation>
        </message>
        <message>
            <source>This leads to this centre itself.</source>
            <translation>Det fører til dette center selv.</translation>
        </message>
        <message>
            <source>No desk does this. Choose one, or citizens wait in vain.</source>
            <translation>Ingen skranke gør det. Vælg en, ellers venter borgerne forgæves.</translation>
        </message>
        <message>
            <source>{name} tiles on one page: more than eight are hard to take in.</source>
            <translation>{name} felter på én side: mere end otte er svære at overskue.</translation>
        </message>
        <message>
            <source>The hours {name} end before they begin, or overlap others.</source>
            <translation>Tiderne {name} slutter, før de begynder, eller overlapper andre.</translation>
        </message>
        <message>
            <source>This day is over. You can take it away.</source>
            <translation>Den dag er forbi. Du kan tage den væk.</translation>
        </message>
        <message>
            <source>There is no time zone “{name}”.</source>
            <translation>Der er ingen tidszone “{name}”.</translation>
        </message>
        <message>
            <source>Another centre already has “{name}”. Choose another one.</source>
            <translation>Et andet center har allerede “{name}”. Vælg et andet.</translation>
        </message>
        <message>
            <source>This is never open. Give it opening hours.</source>
            <translation>Den er aldrig åben. Giv den åbningstider.</translation>
        </message>
        <message>
            <source>No stand shows this, so no citizen will find it.</source>
            <translation>Ingen stander viser det, så ingen borger finder det.</translation>
        </message>
        <message>
            <source>Too pale to be read: the contrast is {name}, and {least} is needed.</source>
            <translation>For bleg til at læse: kontrasten er {name}, og der skal {least} til.</translation>
        </message>
        <message>
            <source>This logo cannot be drawn. Choose another file.</source>
            <translation>Logoet kan ikke tegnes. Vælg en anden fil.</translation>
        </message>
        <message>
            <source>Nothing can be put in for {name}. Take it out.</source>
            <translation>Der kan ikke sættes noget ind for {name}. Tag det ud.</translation>
        </message>
        <message>
            <source>The other centre no longer has this. You keep it as it is; make it yours to change it.</source>
            <translation>Det andet center har ikke det her mere. I beholder det, som det er; gør det til jeres for at ændre det.</translation>
        </message>
        <message>
            <source>Write {name} where it is to stand in the text.</source>
            <translation>Skriv {name} dér, hvor det skal stå i teksten.</translation>
        </message>
        <message>
            <source>Something is not right here.</source>
            <translation>Her er noget ikke, som det skal være.</translation>
        </message>
        <message>
            <source>This can be booked, but is never open for bookings.</source>
            <translation>Den kan bestilles, men har aldrig åbent for bestilte tider.</translation>
        </message>
        <message>
            <source>This can be booked, but no desk does it. Choose one.</source>
            <translation>Den kan bestilles, men ingen skranke tager den. Vælg en.</translation>
        </message>
        <message>
            <source>Nothing can be booked so long before: times open {name} days ahead.</source>
            <translation>Så lang tid før kan intet bestilles: tiderne åbner {name} dage frem.</translation>
        </message>
        <message>
            <source>Nobody can book a call-back. Choose how to meet.</source>
            <translation>Ingen kan bestille et tilbagekald. Vælg, hvordan I mødes.</translation>
        </message>
        <message>
            <source>Write the link of the video meeting, or citizens get none.</source>
            <translation>Skriv videomødets link, ellers får borgerne intet.</translation>
        </message>
    <message>
        <source>SMS and mail are not set up, so services cannot be booked from home: {name}.</source>
        <translation>Sms og mail er ikke sat op, så ydelser kan ikke bestilles hjemmefra: {name}.</translation>
    </message>
    <message>
        <source>The server sends mail only. Citizens are asked for a mail address instead.</source>
        <translation>Serveren sender kun mail. Borgerne bliver bedt om en mailadresse i stedet.</translation>
    </message>
    <message>
        <source>The server sends SMS only. Citizens are asked for a telephone number instead.</source>
        <translation>Serveren sender kun sms. Borgerne bliver bedt om et telefonnummer i stedet.</translation>
    </message>
        <message>
            <source>The form asks nothing. Add a question.</source>
            <translation>Formularen spørger ikke om noget. Tilføj et spørgsmål.</translation>
        </message>
        <message>
            <source>There is nothing to choose from. Add an answer.</source>
            <translation>Der er intet at vælge imellem. Tilføj et svar.</translation>
        </message>
        <message>
            <source>What citizens write is never read. Add hours.</source>
            <translation>Det, borgerne skriver, bliver aldrig læst. Tilføj tider.</translation>
        </message>
        <message>
            <source>Bookings to come outside these hours: {name}. Move or cancel them after publishing.</source>
            <translation>Bestilte tider uden for disse åbningstider: {name}. Flyt eller aflys dem efter udgivelsen.</translation>
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
            <translation>Åbningstider</translation>
        </message>
        <message>
            <source>When citizens can come, ring and book. Stands say it, and why you are closed.</source>
            <translation>Hvornår borgerne kan komme, ringe og bestille tid. Standerne siger det, og hvorfor I har lukket.</translation>
        </message>
        <message>
            <source>hours open closed lunch holiday Christmas vacation telephone calendar</source>
            <translation>tider åben lukket frokost helligdag jul ferie telefon kalender</translation>
        </message>
        <message>
            <source>The same hours</source>
            <translation>De samme tider</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Hver uge</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Fremmøde</translation>
        </message>
        <message>
            <source>Type 9-15, or with a lunch break 9-12, 12.30-15. Empty is closed.</source>
            <translation>Skriv 9-15, eller med frokostpause 9-12, 12.30-15. Tomt er lukket.</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>Telefonisk</translation>
        </message>
        <message>
            <source>With a booking</source>
            <translation>Med bestilt tid</translation>
        </message>
        <message>
            <source>Free times are offered within these hours.</source>
            <translation>Ledige tider tilbydes inden for disse tider.</translation>
        </message>
        <message>
            <source>The last number of the day</source>
            <translation>Dagens sidste nummer</translation>
        </message>
        <message>
            <source>No more numbers</source>
            <translation>Ikke flere numre</translation>
        </message>
        <message>
            <source>minutes before closing</source>
            <translation>minutter før lukketid</translation>
        </message>
        <message>
            <source>No number when the wait would go past closing</source>
            <translation>Intet nummer, når ventetiden går ud over lukketid</translation>
        </message>
        <message>
            <source>Bookings can check in all the same, and the host may give a number.</source>
            <translation>Bestilte tider kan meldes ankommet alligevel, og borgerværten kan give et nummer.</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} til {last}</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>lukket</translation>
        </message>
        <message>
            <source>is over</source>
            <translation>er forbi</translation>
        </message>
        <message>
            <source>Special days</source>
            <translation>Særlige dage</translation>
        </message>
        <message>
            <source>Days unlike others</source>
            <translation>Særlige dage</translation>
        </message>
        <message>
            <source>Add a day</source>
            <translation>Tilføj en dag</translation>
        </message>
        <message>
            <source>No special days.</source>
            <translation>Ingen særlige dage.</translation>
        </message>
        <message>
            <source>Closed or other hours on one day, or from one day to another. Citizens are told why.</source>
            <translation>Lukket eller andre tider en dag, eller fra en dag til en anden. Borgerne får at vide hvorfor.</translation>
        </message>
        <message>
            <source>Closed for a reason</source>
            <translation>Lukket af en grund</translation>
        </message>
        <message>
            <source>No tick means all of them.</source>
            <translation>Uden flueben er det alle.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begrundelse</translation>
        </message>
        <message>
            <source>Citizens read: “Closed today: …”</source>
            <translation>Borgerne læser: “Lukket i dag: …”</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Første dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sidste dag</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åben</translation>
        </message>
        <message>
            <source>closed all day</source>
            <translation>lukket hele dagen</translation>
        </message>
        <message>
            <source>Type other hours as 9-12, or leave it empty for closed.</source>
            <translation>Skriv andre tider som 9-12, eller lad feltet stå tomt, når der er lukket.</translation>
        </message>
        <message>
            <source>Only for these services</source>
            <translation>Kun for disse ydelser</translation>
        </message>
        <message>
            <source>Only for those who come</source>
            <translation>Kun for dem, der møder op</translation>
        </message>
        <message>
            <source>Public holidays</source>
            <translation>Helligdage</translation>
        </message>
        <message>
            <source>Holidays of</source>
            <translation>Helligdage i</translation>
        </message>
        <message>
            <source>Kept here</source>
            <translation>Helligdage, I holder</translation>
        </message>
        <message>
            <source>Tick those you keep. Without hours you are closed. They come every year.</source>
            <translation>Sæt flueben ved dem, I holder. Uden tider er der lukket. De kommer hvert år.</translation>
        </message>
        <message>
            <source>Services with other hours</source>
            <translation>Ydelser med andre tider</translation>
        </message>
        <message>
            <source>as the centre</source>
            <translation>som centret</translation>
        </message>
        <message>
            <source>never</source>
            <translation>aldrig</translation>
        </message>
        <message>
            <source>As the centre</source>
            <translation>Som centret</translation>
        </message>
        <message>
            <source>Another last number of the day than the centre's</source>
            <translation>Et andet sidste nummer på dagen end centrets</translation>
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
            <translation>Lukket hver uge</translation>
        </message>
        <message>
            <source>Holiday or special day</source>
            <translation>Helligdag eller særlig dag</translation>
        </message>
        <message>
            <source>{day}: open {hours}.</source>
            <translation>{day}: åben {hours}.</translation>
        </message>
        <message>
            <source>{day}: open {hours}. {reason}</source>
            <translation>{day}: åben {hours}. {reason}</translation>
        </message>
        <message>
            <source>{day}: closed. {reason}</source>
            <translation>{day}: lukket. {reason}</translation>
        </message>
        <message>
            <source>{day}: closed.</source>
            <translation>{day}: lukket.</translation>
        </message>
        <message>
            <source>By contact form</source>
            <translation>Med kontaktformular</translation>
        </message>
        <message>
            <source>Write a day, and a time if you like: “24 December at 10”, “tomorrow”, “Friday at 14”.</source>
            <translation>Skriv en dag, og et klokkeslæt, hvis du vil: “24. december kl. 10”, “i morgen”, “fredag kl. 14”.</translation>
        </message>
        <message>
            <source>Yes.</source>
            <translation>Ja.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nej.</translation>
        </message>
        <message>
            <source>Yes. It is open on {when}{until}.</source>
            <translation>Ja. Der er åbent {when}{until}.</translation>
        </message>
        <message>
            <source>{said} ({reason})</source>
            <translation>{said} ({reason})</translation>
        </message>
        <message>
            <source>No. It is closed on {when}{why}. {opens}</source>
            <translation>Nej. Der er lukket {when}{why}. {opens}</translation>
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
            <translation>, som hver uge på den dag</translation>
        </message>
        <message>
            <source>: it has not opened yet</source>
            <translation>: der er ikke åbnet endnu</translation>
        </message>
        <message>
            <source>: it has closed for the day</source>
            <translation>: der er lukket for i dag</translation>
        </message>
        <message>
            <source>: it has no opening hours</source>
            <translation>: der er ingen åbningstider</translation>
        </message>
        <message>
            <source>It does not open again within a year.</source>
            <translation>Der åbnes ikke igen inden for et år.</translation>
        </message>
        <message>
            <source>It opens at {time}.</source>
            <translation>Der åbnes kl. {time}.</translation>
        </message>
        <message>
            <source>It opens {day} at {time}.</source>
            <translation>Der åbnes {day} kl. {time}.</translation>
        </message>
        <message>
            <source>What stands in the SMS that citizens have sent to their telephone.</source>
            <translation>Hvad der står i den sms, borgere får sendt til deres telefon.</translation>
        </message>
        <message>
            <source>SMS to citizens</source>
            <translation>Sms til borgerne</translation>
        </message>
        <message>
            <source>messages SMS text message telephone mobile send characters</source>
            <translation>beskeder sms besked tekst telefon mobil send tegn</translation>
        </message>
        <message>
            <source>Citizens can have lists and numbers sent by SMS</source>
            <translation>Borgere kan få lister og numre på sms</translation>
        </message>
        <message>
            <source>The stand asks for the number, and it is forgotten once the SMS is sent.</source>
            <translation>Standeren spørger om nummeret, og det glemmes, når sms'en er sendt.</translation>
        </message>
        <message>
            <source>What to bring</source>
            <translation>Husk at have med</translation>
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
            <translation>Lad en linje stå tom, så gælder vores, der står der i gråt.</translation>
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
            <translation>Et andet sted</translation>
        </message>
        <message>
            <source>Above the name of the place</source>
            <translation>Over stedets navn</translation>
        </message>
        <message>
            <source>When they are sent</source>
            <translation>Hvornår de sendes</translation>
        </message>
        <message>
            <source>Citizens are reminded of a booking</source>
            <translation>Borgere bliver mindet om en booking</translation>
        </message>
        <message>
            <source>Nobody is reminded.</source>
            <translation>Ingen bliver mindet om det.</translation>
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
            <translation>En SMS, der kan vente, venter så længe. Koder sendes med det samme.</translation>
        </message>
        <message>
            <source>A week before</source>
            <translation>En uge før</translation>
        </message>
        <message>
            <source>Three days before</source>
            <translation>Tre dage før</translation>
        </message>
        <message>
            <source>Two days before</source>
            <translation>To dage før</translation>
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
            <translation>Bookinger</translation>
        </message>
        <message>
            <source>The code that confirms a booking</source>
            <translation>Koden, der bekræfter en booking</translation>
        </message>
        <message>
            <source>It is booked</source>
            <translation>Tiden er bestilt</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Påmindelse</translation>
        </message>
        <message>
            <source>It was moved</source>
            <translation>Den er flyttet</translation>
        </message>
        <message>
            <source>It was cancelled</source>
            <translation>Den er aflyst</translation>
        </message>
        <message>
            <source>What to type on the stand</source>
            <translation>Hvad man taster på standeren</translation>
        </message>
        <message>
            <source>For meetings by telephone</source>
            <translation>Til møder på telefon</translation>
        </message>
        <message>
            <source>The booking’s own page</source>
            <translation>Bookingens egen side</translation>
        </message>
        <message>
            <source>When a reply cancels nothing</source>
            <translation>Når et svar ikke aflyser noget</translation>
        </message>
        <message>
            <source>An earlier time</source>
            <translation>En tidligere tid</translation>
        </message>
        <message>
            <source>A time is free</source>
            <translation>Der er en ledig tid</translation>
        </message>
        <message>
            <source>Where to answer</source>
            <translation>Hvor man svarer</translation>
        </message>
        <message>
            <source>{label} becomes the number, {service} the service.</source>
            <translation>{label} bliver til nummeret, {service} til ydelsen.</translation>
        </message>
        <message>
            <source>{service} becomes the name of the service.</source>
            <translation>{service} bliver til ydelsens navn.</translation>
        </message>
        <message>
            <source>{web} becomes the page on the web.</source>
            <translation>{web} bliver til siden på nettet.</translation>
        </message>
        <message>
            <source>{phone} becomes the telephone number.</source>
            <translation>{phone} bliver til telefonnummeret.</translation>
        </message>
        <message>
            <source>{area} becomes the waiting area.</source>
            <translation>{area} bliver til venteområdet.</translation>
        </message>
        <message>
            <source>{time} becomes day and time, {service} the service.</source>
            <translation>{time} bliver til dag og tid, {service} til ydelsen.</translation>
        </message>
        <message>
            <source>{code} becomes the code.</source>
            <translation>{code} bliver til koden.</translation>
        </message>
        <message>
            <source>{until} becomes by when to answer, {web} the page where one does.</source>
            <translation>{until} bliver til det tidspunkt, man skal svare inden, {web} til siden, hvor man svarer.</translation>
        </message>
        <message>
            <source>{label} becomes the number, {area} the centre.</source>
            <translation>{label} bliver til nummeret, {area} til stedet.</translation>
        </message>
        <message>
            <source>How it looks</source>
            <translation>Sådan ser det ud</translation>
        </message>
        <message>
            <source>There is nothing yet that could be sent.</source>
            <translation>Der er intet endnu, der kunne sendes.</translation>
        </message>
        <message>
            <source>{language}: {characters} characters, {count} SMS</source>
            <translation>{language}: {characters} tegn, {count} sms</translation>
        </message>
        <message>
            <source>{language}: {characters} characters, {count} SMS. In this writing one holds 70.</source>
            <translation>{language}: {characters} tegn, {count} sms. Med denne skrift rummer én 70.</translation>
        </message>
        <message>
            <source>goes on to the documents</source>
            <translation>går videre til dokumenterne</translation>
        </message>
        <message>
            <source>has to go to {place}</source>
            <translation>skal hen til {place}</translation>
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
            <translation>Pas</translation>
        </message>
        <message>
            <source>Identity card</source>
            <translation>Identitetskort</translation>
        </message>
        <message>
            <source>Driving licence</source>
            <translation>Kørekort</translation>
        </message>
        <message>
            <source>Health card</source>
            <translation>Sundhedskort</translation>
        </message>
        <message>
            <source>Bank card</source>
            <translation>Betalingskort</translation>
        </message>
        <message>
            <source>Birth certificate</source>
            <translation>Fødselsattest</translation>
        </message>
        <message>
            <source>Marriage certificate</source>
            <translation>Vielsesattest</translation>
        </message>
        <message>
            <source>Residence permit</source>
            <translation>Opholdstilladelse</translation>
        </message>
        <message>
            <source>Lease</source>
            <translation>Lejekontrakt</translation>
        </message>
        <message>
            <source>Payslip</source>
            <translation>Lønseddel</translation>
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
            <translation>Bogstav</translation>
        </message>
        <message>
            <source>Drawing</source>
            <translation>Tegning</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Nøgler</translation>
        </message>
        <message>
            <source>Glasses</source>
            <translation>Briller</translation>
        </message>
        <message>
            <source>People and roles</source>
            <translation>Medarbejdere og roller</translation>
        </message>
        <message>
            <source>Who works here, and what each may do. What you change counts at once.</source>
            <translation>Hvem der arbejder her, og hvad hver især må. Det, du ændrer, gælder med det samme.</translation>
        </message>
        <message>
            <source>staff user account password invite link role leave deputy import administrator</source>
            <translation>medarbejder bruger konto adgangskode invitation link rolle fravær stedfortræder import administrator</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Henvisninger</translation>
        </message>
        <message>
            <source>Where citizens go with what belongs elsewhere, and pages they can read here.</source>
            <translation>Hvor borgerne går hen med det, der hører til andre steder, og sider, de kan læse her.</translation>
        </message>
        <message>
            <source>Other places</source>
            <translation>Andre steder</translation>
        </message>
        <message>
            <source>New place</source>
            <translation>Nyt sted</translation>
        </message>
        <message>
            <source>No other places yet.</source>
            <translation>Ingen andre steder endnu.</translation>
        </message>
        <message>
            <source>authority centre address</source>
            <translation>myndighed center adresse</translation>
        </message>
        <message>
            <source>Pages to read</source>
            <translation>Sider at læse</translation>
        </message>
        <message>
            <source>New page</source>
            <translation>Ny side</translation>
        </message>
        <message>
            <source>No pages to read yet.</source>
            <translation>Ingen sider at læse endnu.</translation>
        </message>
        <message>
            <source>Errands that belong elsewhere</source>
            <translation>Ærinder, der hører til et andet sted</translation>
        </message>
        <message>
            <source>The stand shows the way there: address, telephone and opening hours.</source>
            <translation>Standeren viser vej dertil: adresse, telefon og åbningstider.</translation>
        </message>
        <message>
            <source>Answers without a visit</source>
            <translation>Svar uden et besøg</translation>
        </message>
        <message>
            <source>What citizens often ask can be read at the stand, without a number.</source>
            <translation>Det, borgerne ofte spørger om, kan læses ved standeren uden et nummer.</translation>
        </message>
        <message>
            <source>What citizens see</source>
            <translation>Det ser borgerne</translation>
        </message>
        <message>
            <source>Line below the name</source>
            <translation>Linje under navnet</translation>
        </message>
        <message>
            <source>What the place is for, in a few words.</source>
            <translation>Hvad stedet er til, med få ord.</translation>
        </message>
        <message>
            <source>The way there</source>
            <translation>Vejen dertil</translation>
        </message>
        <message>
            <source>The way there, in words</source>
            <translation>Vejen derhen med ord</translation>
        </message>
        <message>
            <source>From the stand, as you would tell it: door, street, bus, floor.</source>
            <translation>Fra standeren, som du ville fortælle det: dør, gade, bus, etage.</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Kort</translation>
        </message>
        <message>
            <source>Ten lines are enough: the streets from here to there.</source>
            <translation>Ti streger er nok: gaderne herfra og derhen.</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Hjemmeside</translation>
        </message>
        <message>
            <source>Shown while this centre is closed</source>
            <translation>Vises, mens dette center er lukket</translation>
        </message>
        <message>
            <source>As a place where citizens can go instead.</source>
            <translation>Som et sted, borgerne kan gå hen i stedet.</translation>
        </message>
        <message>
            <source>Their opening hours</source>
            <translation>Deres åbningstider</translation>
        </message>
        <message>
            <source>Not said at the stand</source>
            <translation>Nævnes ikke på standeren</translation>
        </message>
        <message>
            <source>The stand says whether they are open now, and else when they open.</source>
            <translation>Standeren siger, om de har åbent nu, og ellers hvornår de åbner.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Short sentences. A new line is a new paragraph.</source>
            <translation>Korte sætninger. En ny linje er et nyt afsnit.</translation>
        </message>
        <message>
            <source>The stand shows it as a code for the telephone.</source>
            <translation>Standeren viser den som en kode til telefonen.</translation>
        </message>
        <message>
            <source>elsewhere address authority information page read link telephone hours way map</source>
            <translation>andetsteds adresse myndighed information side læse link telefon åbningstider vej kort</translation>
        </message>
        <message>
            <source>Shown on the stands' menu</source>
            <translation>Vises i standernes menu</translation>
        </message>
        <message>
            <source>Where it stands is decided on the page Stand menu.</source>
            <translation>Hvor det står, bestemmes på siden Standerens menu.</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Billede</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farve</translation>
        </message>
        <message>
            <source>Other words for it</source>
            <translation>Andre ord for det</translation>
        </message>
        <message>
            <source>Citizens who search find it by these. Put commas between.</source>
            <translation>Borgere, der søger, finder det med disse ord. Sæt komma imellem.</translation>
        </message>
        <message>
            <source>on the menu</source>
            <translation>i menuen</translation>
        </message>
        <message>
            <source>not on the menu</source>
            <translation>ikke i menuen</translation>
        </message>
        <message>
            <source>How long things are kept. What is older is erased by itself, and for good.</source>
            <translation>Hvor længe ting gemmes. Hvad der er ældre, slettes af sig selv og for altid.</translation>
        </message>
        <message>
            <source>What is erased</source>
            <translation>Hvad der slettes</translation>
        </message>
        <message>
            <source>privacy data protection GDPR delete erase keep purge name months retention</source>
            <translation>privatliv databeskyttelse GDPR slet gem personlig navn måneder opbevaring</translation>
        </message>
        <message>
            <source>months</source>
            <translation>måneder</translation>
        </message>
        <message>
            <source>About citizens</source>
            <translation>Om borgere</translation>
        </message>
        <message>
            <source>Who came is forgotten after</source>
            <translation>Hvem der kom, glemmes efter</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>timer</translation>
        </message>
        <message>
            <source>Name, birthday and telephone number of a booking, counted from the end of the visit. A day at most.</source>
            <translation>Navn, fødselsdag og telefonnummer fra en bestilt tid, regnet fra besøget er slut. Højst et døgn.</translation>
        </message>
        <message>
            <source>What citizens wrote is erased after</source>
            <translation>Det, borgerne skrev, slettes efter</translation>
        </message>
        <message>
            <source>days</source>
            <translation>dage</translation>
        </message>
        <message>
            <source>Their words about the visit, which may name somebody. Also what colleagues wrote about this program, and what came by a contact form and was never answered.</source>
            <translation>Deres ord om besøget, som kan nævne nogen. Også det, kolleger har skrevet om dette program, og det, der kom med en kontaktformular og aldrig blev besvaret.</translation>
        </message>
        <message>
            <source>Always erased sooner</source>
            <translation>Slettes altid før det</translation>
        </message>
        <message>
            <source>About the centre</source>
            <translation>Om centret</translation>
        </message>
        <message>
            <source>What happened is erased after</source>
            <translation>Det, der skete, slettes efter</translation>
        </message>
        <message>
            <source>Numbers, calls and times, without names: what statistics are made of. Thirteen months at most, so that a year can be compared with the one before.</source>
            <translation>Numre, kald og tider uden navne: det, statistik laves af. Højst tretten måneder, så et år kan sammenlignes med det forrige.</translation>
        </message>
        <message>
            <source>Earlier settings are erased after</source>
            <translation>Tidligere indstillinger slettes efter</translation>
        </message>
        <message>
            <source>Who changed what, and the way back. Counted from when they were replaced.</source>
            <translation>Hvem der ændrede hvad, og vejen tilbage. Regnet fra de blev afløst.</translation>
        </message>
        <message>
            <source>Notes about citizens, messages between colleagues: with the end of the day.</source>
            <translation>Noter om borgere, beskeder mellem kolleger: ved dagens slutning.</translation>
        </message>
        <message>
            <source>Telephone numbers and texts of messages: as soon as the message is sent.</source>
            <translation>Telefonnumre og tekster i beskeder: så snart beskeden er sendt.</translation>
        </message>
        <message>
            <source>Civil registration numbers: never kept.</source>
            <translation>Personnumre: gemmes aldrig.</translation>
        </message>
        <message>
            <source>All that citizens can come for: what it is called, who does it and how.</source>
            <translation>Alt det, borgerne kan komme for: hvad det hedder, hvem der gør det og hvordan.</translation>
        </message>
        <message>
            <source>errand queue letter number tile booking ticket</source>
            <translation>ærinde kø bogstav nummer felt tid kølap</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumenter</translation>
        </message>
        <message>
            <source>What citizens have to bring, and what they are asked first. Choose a service.</source>
            <translation>Hvad borgerne skal have med, og hvad de bliver spurgt om først. Vælg en ydelse.</translation>
        </message>
        <message>
            <source>papers bring passport photo question answer</source>
            <translation>papirer medbring pas foto spørgsmål svar</translation>
        </message>
        <message>
            <source>There are no services yet. Begin with the one most people come for.</source>
            <translation>Her er ingen ydelser endnu. Begynd med den, de fleste kommer for.</translation>
        </message>
        <message>
            <source>about {minutes} min</source>
            <translation>cirka {minutes} min</translation>
        </message>
        <message>
            <source>no desk does it</source>
            <translation>ingen skranke gør det</translation>
        </message>
        <message>
            <source>nothing to bring</source>
            <translation>intet at have med</translation>
        </message>
        <message>
            <source>As citizens say it: “Passport”, not “Issuance of travel documents”.</source>
            <translation>Som borgerne siger det: “Pas”, ikke “Udstedelse af rejsedokumenter”.</translation>
        </message>
        <message>
            <source>Only if the name does not say enough.</source>
            <translation>Kun hvis navnet ikke siger nok.</translation>
        </message>
        <message>
            <source>Stands on the tile beside the name.</source>
            <translation>Står i feltet ved siden af navnet.</translation>
        </message>
        <message>
            <source>Of the picture on the tile.</source>
            <translation>På billedet i feltet.</translation>
        </message>
        <message>
            <source>Citizens who search find the service by these. Put commas between.</source>
            <translation>Borgere, der søger, finder ydelsen med disse ord. Sæt komma imellem.</translation>
        </message>
        <message>
            <source>Numbers and desks</source>
            <translation>Numre og skranker</translation>
        </message>
        <message>
            <source>One or two capital letters. They begin the numbers, as P in P042.</source>
            <translation>Et eller to store bogstaver. Numrene begynder med dem, som P i P042.</translation>
        </message>
        <message>
            <source>One visit takes about</source>
            <translation>Et besøg tager cirka</translation>
        </message>
        <message>
            <source>The waiting time is reckoned from it until there is experience.</source>
            <translation>Ventetiden regnes ud fra det, indtil der er erfaring.</translation>
        </message>
        <message>
            <source>Desks that do it</source>
            <translation>Skranker, der gør det</translation>
        </message>
        <message>
            <source>Numbers are called to these desks.</source>
            <translation>Numre kaldes til disse skranker.</translation>
        </message>
        <message>
            <source>With or without a booking</source>
            <translation>Med eller uden bestilt tid</translation>
        </message>
        <message>
            <source>Page for booking a time</source>
            <translation>Side til at bestille tid</translation>
        </message>
        <message>
            <source>Outside opening hours</source>
            <translation>Uden for åbningstid</translation>
        </message>
        <message>
            <source>Who lacks something gets a number all the same</source>
            <translation>Den, der mangler noget, får et nummer alligevel</translation>
        </message>
        <message>
            <source>Asked first</source>
            <translation>Spørges først</translation>
        </message>
        <message>
            <source>Answered by yes or no before the documents are shown. Three questions at most.</source>
            <translation>Besvares med ja eller nej, før dokumenterne vises. Højst tre spørgsmål.</translation>
        </message>
        <message>
            <source>Add a document</source>
            <translation>Tilføj et dokument</translation>
        </message>
        <message>
            <source>Nothing has to be brought.</source>
            <translation>Der skal ikke medbringes noget.</translation>
        </message>
        <message>
            <source>New document</source>
            <translation>Nyt dokument</translation>
        </message>
        <message>
            <source>Needed if “{question}”</source>
            <translation>Kræves, hvis “{question}”</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hjælp</translation>
        </message>
        <message>
            <source>What it has to look like, or where to get it.</source>
            <translation>Hvordan det skal se ud, eller hvor man får det.</translation>
        </message>
        <message>
            <source>Contact forms</source>
            <translation>Kontaktformularer</translation>
        </message>
        <message>
            <source>What citizens can write to you from home. It comes to those who do the service.</source>
            <translation>Hvad borgerne kan skrive til jer hjemmefra. Det kommer til dem, der har ydelsen.</translation>
        </message>
        <message>
            <source>contact form write message question mail enquiry field answer</source>
            <translation>kontaktformular skriv besked spørgsmål mail henvendelse felt svar</translation>
        </message>
        <message>
            <source>no form</source>
            <translation>ingen formular</translation>
        </message>
        <message>
            <source>one question</source>
            <translation>ét spørgsmål</translation>
        </message>
        <message>
            <source>{count} questions</source>
            <translation>{count} spørgsmål</translation>
        </message>
        <message>
            <source>answered the same day</source>
            <translation>svar samme dag</translation>
        </message>
        <message>
            <source>answered the day after</source>
            <translation>svar dagen efter</translation>
        </message>
        <message>
            <source>answered within {days} days</source>
            <translation>svar inden {days} dage</translation>
        </message>
        <message>
            <source>Citizens can write to this service</source>
            <translation>Borgerne kan skrive om denne ydelse</translation>
        </message>
        <message>
            <source>They find it on your page and where they book. Files cannot be sent.</source>
            <translation>De finder den på jeres side, og hvor de bestiller tid. Man kan ikke sende filer.</translation>
        </message>
        <message>
            <source>What you ask</source>
            <translation>Hvad I spørger om</translation>
        </message>
        <message>
            <source>Above the questions</source>
            <translation>Over spørgsmålene</translation>
        </message>
        <message>
            <source>The page itself says that no CPR number is to be written.</source>
            <translation>Siden siger selv, at man ikke skal skrive sit CPR-nummer.</translation>
        </message>
        <message>
            <source>How you answer</source>
            <translation>Hvordan I svarer</translation>
        </message>
        <message>
            <source>Citizens give</source>
            <translation>Borgerne giver</translation>
        </message>
        <message>
            <source>You answer within</source>
            <translation>I svarer inden for</translation>
        </message>
        <message>
            <source>days that you read on</source>
            <translation>dage, hvor I læser</translation>
        </message>
        <message>
            <source>Citizens are told the day. 0 is the same day.</source>
            <translation>Borgerne får dagen at vide. 0 er samme dag.</translation>
        </message>
        <message>
            <source>You read what they write</source>
            <translation>Hvornår I læser det</translation>
        </message>
        <message>
            <source>Whenever the centre is open</source>
            <translation>Når centret har åbent</translation>
        </message>
        <message>
            <source>They can write at any time. Out of hours the page says when it is read.</source>
            <translation>De kan skrive når som helst. Uden for tiden siger siden, hvornår det bliver læst.</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Spørgsmål</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Tilføj et spørgsmål</translation>
        </message>
        <message>
            <source>Ask at least one thing.</source>
            <translation>Spørg om mindst én ting.</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>Besvares med</translation>
        </message>
        <message>
            <source>Has to be answered</source>
            <translation>Skal besvares</translation>
        </message>
        <message>
            <source>What would you like to ask?</source>
            <translation>Hvad vil du spørge om?</translation>
        </message>
        <message>
            <source>Some lines of text</source>
            <translation>Nogle linjer tekst</translation>
        </message>
        <message>
            <source>One line of text</source>
            <translation>Én linje tekst</translation>
        </message>
        <message>
            <source>One of several answers</source>
            <translation>Ét af flere svar</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Ja eller nej</translation>
        </message>
        <message>
            <source>A date</source>
            <translation>En dato</translation>
        </message>
        <message>
            <source>A telephone number: you ring</source>
            <translation>Et telefonnummer: I ringer</translation>
        </message>
        <message>
            <source>A mail address: you write back</source>
            <translation>En mailadresse: I skriver tilbage</translation>
        </message>
        <message>
            <source>Nothing is asked.</source>
            <translation>Der spørges ikke om noget.</translation>
        </message>
        <message>
            <source>New question?</source>
            <translation>Nyt spørgsmål?</translation>
        </message>
        <message>
            <source>not required</source>
            <translation>behøver ikke udfyldes</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Højst</translation>
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
            <translation>Svar at vælge imellem</translation>
        </message>
        <message>
            <source>Add an answer</source>
            <translation>Tilføj et svar</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Spørgsmål</translation>
        </message>
        <message>
            <source>So that it can be answered by yes or no.</source>
            <translation>Så det kan besvares med ja eller nej.</translation>
        </message>
        <message>
            <source>Who says yes</source>
            <translation>Den, der siger ja</translation>
        </message>
        <message>
            <source>Who says no</source>
            <translation>Den, der siger nej</translation>
        </message>
        <message>
            <source>if yes to “{question}”</source>
            <translation>hvis ja til “{question}”</translation>
        </message>
        <message>
            <source>if no to “{question}”</source>
            <translation>hvis nej til “{question}”</translation>
        </message>
        <message>
            <source>Needed whatever the answer</source>
            <translation>Kræves uanset svaret</translation>
        </message>
        <message>
            <source>Only after yes</source>
            <translation>Kun efter ja</translation>
        </message>
        <message>
            <source>Only after no</source>
            <translation>Kun efter nej</translation>
        </message>
        <message>
            <source>The tile is there in grey, and says when it opens</source>
            <translation>Feltet er der i gråt og siger, hvornår der åbnes</translation>
        </message>
        <message>
            <source>The tile is not there</source>
            <translation>Feltet er der ikke</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Kølap</translation>
        </message>
        <message>
            <source>What stands on the paper that citizens get besides their number.</source>
            <translation>Hvad der står på papiret, borgere får, ud over nummeret.</translation>
        </message>
        <message>
            <source>paper print printer number slip logo QR code</source>
            <translation>papir print printer nummer kølap logo QR-kode</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Det viser den</translation>
        </message>
        <message>
            <source>The municipality's logo</source>
            <translation>Kommunens logo</translation>
        </message>
        <message>
            <source>How long the wait is expected to be</source>
            <translation>Hvor lang ventetiden ventes at blive</translation>
        </message>
        <message>
            <source>What to have ready</source>
            <translation>Hvad der skal være klar</translation>
        </message>
        <message>
            <source>A code that leads to the number's page</source>
            <translation>En kode, der fører til nummerets side</translation>
        </message>
        <message>
            <source>With it citizens follow their place in the queue on their telephone.</source>
            <translation>Med den følger borgerne deres plads i køen på telefonen.</translation>
        </message>
        <message>
            <source>For all stands of the centre. A stand's own settings, made at the stand, go before.</source>
            <translation>For alle centrets standere. En standers egne indstillinger, lavet ved standeren, går forud.</translation>
        </message>
        <message>
            <source>Lines of your own</source>
            <translation>Jeres egne linjer</translation>
        </message>
        <message>
            <source>Below the centre's name</source>
            <translation>Under centrets navn</translation>
        </message>
        <message>
            <source>As “Thursday open until 18”.</source>
            <translation>Som “Torsdag åbent til kl. 18”.</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>Til sidst</translation>
        </message>
        <message>
            <source>As “There is water and coffee by the window”.</source>
            <translation>Som “Der er vand og kaffe ved vinduet”.</translation>
        </message>
        <message>
            <source>Beside this page, take a number on the stand to see the ticket.</source>
            <translation>Træk et nummer på standeren ved siden af for at se kølappen.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Gentag</translation>
        </message>
        <message>
            <source>Publish…</source>
            <translation>Udgiv …</translation>
        </message>
        <message>
            <source>1 place to choose</source>
            <translation>1 sted at vælge</translation>
        </message>
        <message>
            <source>{count} places to choose</source>
            <translation>{count} steder at vælge</translation>
        </message>
        <message>
            <source>Take “{name}” away</source>
            <translation>Tag “{name}” væk</translation>
        </message>
        <message>
            <source>Back to {place}</source>
            <translation>Tilbage til {place}</translation>
        </message>
        <message>
            <source>This cannot be used as it stands, and is not saved yet.</source>
            <translation>Det kan ikke bruges, som det står, og er ikke gemt endnu.</translation>
        </message>
        <message>
            <source>Keep yours</source>
            <translation>Behold dit</translation>
        </message>
        <message>
            <source>Take from another centre…</source>
            <translation>Hent fra et andet center…</translation>
        </message>
        <message>
            <source>Somebody else has changed this too.</source>
            <translation>En anden har også ændret dette.</translation>
        </message>
        <message>
            <source>Write the hours as 9-15, with a break as 9-12, 12.30-15. Leave it empty for closed.</source>
            <translation>Skriv tiderne som 9-15, med en pause som 9-12, 12.30-15. Lad feltet stå tomt, når der er lukket.</translation>
        </message>
        <message>
            <source>Copy Monday to Tuesday–Friday</source>
            <translation>Kopiér mandag til tirsdag–fredag</translation>
        </message>
        <message>
            <source>Choose a country, and its holidays come here.</source>
            <translation>Vælg et land, så kommer dets helligdage her.</translation>
        </message>
        <message>
            <source>The holidays come as soon as the server has told them.</source>
            <translation>Helligdagene kommer, så snart serveren har fortalt om dem.</translation>
        </message>
        <message>
            <source>open as usual</source>
            <translation>åbent som sædvanligt</translation>
        </message>
        <message>
            <source>Hours on {day}</source>
            <translation>Tider {day}</translation>
        </message>
        <message>
            <source>The hours, or the year</source>
            <translation>Tiderne, eller året</translation>
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
            <translation>Er der åbent … den 24. december kl. 10?</translation>
        </message>
        <message>
            <source>Is it open then? A day, and a time if you like</source>
            <translation>Er der åbent da? En dag, og et klokkeslæt, hvis du vil</translation>
        </message>
        <message>
            <source>Is it open?</source>
            <translation>Er der åbent?</translation>
        </message>
        <message>
            <source>Whose hours</source>
            <translation>Hvis tider</translation>
        </message>
        <message>
            <source>How citizens come</source>
            <translation>Sådan kommer borgerne</translation>
        </message>
        <message>
            <source>The year before</source>
            <translation>Året før</translation>
        </message>
        <message>
            <source>The year after</source>
            <translation>Året efter</translation>
        </message>
        <message>
            <source>The arrow keys go from day to day, page up and down from month to month.</source>
            <translation>Piletasterne går fra dag til dag, Page Up og Page Down fra måned til måned.</translation>
        </message>
        <message>
            <source>Pictures to choose from</source>
            <translation>Billeder at vælge imellem</translation>
        </message>
        <message>
            <source>Choose a file …</source>
            <translation>Vælg en fil …</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Tag det væk</translation>
        </message>
        <message>
            <source>This file is no SVG drawing. Ask whoever made the logo for an SVG.</source>
            <translation>Filen er ikke en SVG-tegning. Bed den, der har lavet logoet, om en SVG.</translation>
        </message>
        <message>
            <source>This drawing is too large: 40 kB at most. Ask for a simpler one.</source>
            <translation>Tegningen er for stor: højst 40 kB. Bed om en enklere.</translation>
        </message>
        <message>
            <source>Logo as an SVG file</source>
            <translation>Logo som SVG-fil</translation>
        </message>
        <message>
            <source>can be read well (contrast {ratio})</source>
            <translation>kan læses godt (kontrast {ratio})</translation>
        </message>
        <message>
            <source>too pale to be read (contrast {ratio}, {least} is needed)</source>
            <translation>for bleg til at læse (kontrast {ratio}, der skal {least} til)</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Op</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Ned</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Tag væk</translation>
        </message>
        <message>
            <source>Nothing found. Try another word, or the beginning of one.</source>
            <translation>Intet fundet. Prøv et andet ord, eller begyndelsen af et.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Det blev fundet</translation>
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
            <translation>ændret, ikke udgivet</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>ændret</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Indstillinger</translation>
        </message>
        <message>
            <source>Drop what is not saved</source>
            <translation>Fjern det, der ikke er gemt</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Center</translation>
        </message>
        <message>
            <source>Search (Ctrl+F)</source>
            <translation>Søg (Ctrl+F)</translation>
        </message>
        <message>
            <source>Search all settings</source>
            <translation>Søg i alle indstillinger</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sider</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Søg</translation>
        </message>
        <message>
            <source>Choose a line to go there. Escape leads back.</source>
            <translation>Vælg en linje for at gå dertil. Escape fører tilbage.</translation>
        </message>
        <message>
            <source>On the stand</source>
            <translation>På standeren</translation>
        </message>
        <message>
            <source>In the centre</source>
            <translation>I centret</translation>
        </message>
        <message>
            <source>Paper, screen and SMS</source>
            <translation>Papir, skærm og sms</translation>
        </message>
        <message>
            <source>When you are done</source>
            <translation>Når du er færdig</translation>
        </message>
        <message>
            <source>The place</source>
            <translation>Stedet</translation>
        </message>
        <message>
            <source>The stand</source>
            <translation>Standeren</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Gade</translation>
        </message>
        <message>
            <source>Main street</source>
            <translation>Hovedgade</translation>
        </message>
        <message>
            <source>Water or park</source>
            <translation>Vand eller park</translation>
        </message>
        <message>
            <source>Show a map</source>
            <translation>Vis et kort</translation>
        </message>
        <message>
            <source>End the line</source>
            <translation>Afslut stregen</translation>
        </message>
        <message>
            <source>Without the stand</source>
            <translation>Uden standeren</translation>
        </message>
        <message>
            <source>Click where the place is. By keyboard: arrows, then the space bar.</source>
            <translation>Klik, hvor stedet er. Med tastatur: piletaster og så mellemrum.</translation>
        </message>
        <message>
            <source>Click where the stand is, if it is on the map.</source>
            <translation>Klik, hvor standeren er, hvis den er på kortet.</translation>
        </message>
        <message>
            <source>Click point by point along it, and end with a double click or Enter.</source>
            <translation>Klik punkt for punkt langs den, og slut med dobbeltklik eller Enter.</translation>
        </message>
        <message>
            <source>Street {number}</source>
            <translation>Gade {number}</translation>
        </message>
        <message>
            <source>Its name, shown if it is a main street</source>
            <translation>Navnet, vises hvis det er en hovedgade</translation>
        </message>
        <message>
            <source>Water or park {number}</source>
            <translation>Vand eller park {number}</translation>
        </message>
    </context>
    <context>
        <name>Setup</name>
        <message>
            <source>Set up the centre</source>
            <translation>Gør centret klar</translation>
        </message>
        <message>
            <source>New centre</source>
            <translation>Nyt center</translation>
        </message>
        <message>
            <source>A few questions, and citizens can take a number. What you answer is kept.</source>
            <translation>Nogle få spørgsmål, så kan borgerne trække et nummer. Det, du svarer, gemmes.</translation>
        </message>
        <message>
            <source>assistant begin first template municipality</source>
            <translation>assistent begynd første skabelon kommune</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Trin {number} af {count}</translation>
        </message>
        <message>
            <source>What is it called?</source>
            <translation>Hvad hedder det?</translation>
        </message>
        <message>
            <source>What kind of centre is it?</source>
            <translation>Hvilken slags center er det?</translation>
        </message>
        <message>
            <source>Where do citizens find it?</source>
            <translation>Hvor finder borgerne det?</translation>
        </message>
        <message>
            <source>Which languages can citizens choose?</source>
            <translation>Hvilke sprog kan borgerne vælge?</translation>
        </message>
        <message>
            <source>Which desks are there?</source>
            <translation>Hvilke skranker er der?</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translation>Er det rigtigt?</translation>
        </message>
        <message>
            <source>The centre is there. Now the first stand</source>
            <translation>Centret er der. Nu den første stander</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Prøv det</translation>
        </message>
        <message>
            <source>Citizens see these names on the stand and on their number.</source>
            <translation>Borgerne ser disse navne på standeren og på deres nummer.</translation>
        </message>
        <message>
            <source>You get services, documents and opening hours to begin with, and can change all of it later.</source>
            <translation>Du får ydelser, dokumenter og åbningstider at begynde med og kan ændre det hele senere.</translation>
        </message>
        <message>
            <source>It is printed for those who are to come back. Leave empty what you do not know.</source>
            <translation>Det trykkes til dem, der skal komme igen. Lad det stå tomt, du ikke ved.</translation>
        </message>
        <message>
            <source>Every text is written in the first one; the others are offered on the stand.</source>
            <translation>Alle tekster skrives på det første; de andre tilbydes ved standeren.</translation>
        </message>
        <message>
            <source>Numbers are called to a desk. Without a name a desk has the usual one.</source>
            <translation>Numre kaldes til en skranke. Uden navn får skranken det sædvanlige.</translation>
        </message>
        <message>
            <source>Go back wherever you want something else: nothing is made yet.</source>
            <translation>Gå tilbage, hvor du vil have noget andet: intet er lavet endnu.</translation>
        </message>
        <message>
            <source>A stand is a screen with a printer where citizens take a number.</source>
            <translation>En stander er en skærm med printer, hvor borgerne trækker et nummer.</translation>
        </message>
        <message>
            <source>Take a number as a citizen does, before the first citizen comes.</source>
            <translation>Træk et nummer, som en borger gør, før den første borger kommer.</translation>
        </message>
        <message>
            <source>Write the municipality's name to go on.</source>
            <translation>Skriv kommunens navn for at gå videre.</translation>
        </message>
        <message>
            <source>Write the centre's name to go on.</source>
            <translation>Skriv centrets navn for at gå videre.</translation>
        </message>
        <message>
            <source>The short name has small letters a to z, digits and hyphens only.</source>
            <translation>Det korte navn har kun små bogstaver a til z, tal og bindestreger.</translation>
        </message>
        <message>
            <source>Another centre has this short name. Choose another one.</source>
            <translation>Et andet center har dette korte navn. Vælg et andet.</translation>
        </message>
        <message>
            <source>Choose a kind to go on.</source>
            <translation>Vælg en slags for at gå videre.</translation>
        </message>
        <message>
            <source>Choose at least one language.</source>
            <translation>Vælg mindst ét sprog.</translation>
        </message>
        <message>
            <source>There is such a centre already. Go back to the first step and choose another name.</source>
            <translation>Der er sådan et center i forvejen. Gå tilbage til det første trin, og vælg et andet navn.</translation>
        </message>
        <message>
            <source>Make the centre</source>
            <translation>Lav centret</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Færdig</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Næste</translation>
        </message>
        <message>
            <source>Start the stand. It shows a code: type it on the page Devices, and the stand belongs to this centre. You can also do this later.</source>
            <translation>Start standeren. Den viser en kode: skriv den på siden Enheder, så hører standeren til dette center. Du kan også gøre det senere.</translation>
        </message>
        <message>
            <source>On the page Stand menu the real stand is shown at the right. Touch a tile there and take a number: it is a sample, nothing is printed and nobody is called.</source>
            <translation>På siden Standerens menu ses den rigtige stander til højre. Tryk på et felt, og træk et nummer: det er en prøve, intet udskrives, og ingen kaldes.</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Center</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Slags</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Hvor</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprog</translation>
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
            <translation>Stueetagen</translation>
        </message>
        <message>
            <source>Floor {number}</source>
            <translation>{number}. sal</translation>
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
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Making the centre …</source>
            <translation>Laver centret …</translation>
        </message>
        <message>
            <source>Stands in addresses, and stays as it is for ever.</source>
            <translation>Står i adresser og bliver ved med at være, som det er.</translation>
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
            <translation>Etage</translation>
        </message>
        <message>
            <source>Where citizens wait</source>
            <translation>Hvor borgerne venter</translation>
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
            <translation>Åbn Enheder</translation>
        </message>
        <message>
            <source>Open Stand menu</source>
            <translation>Åbn Standerens menu</translation>
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
            <source>Several servers were found: choose yours</source>
            <translation>Flere servere fundet: vælg din</translation>
        </message>
        <message>
            <source>Servers on your network</source>
            <translation>Servere på dit netværk</translation>
        </message>
        <message>
            <source>Or with your user name and password:</source>
            <translation>Eller med brugernavn og adgangskode:</translation>
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
        <message>
            <source>Cancel</source>
            <translation>Annuller</translation>
        </message>
        <message>
            <source>Too many wrong passwords. Try again in a minute, or ask your superuser for a link.</source>
            <translation>For mange forkerte adgangskoder. Prøv igen om et minut, eller bed din superbruger om et link.</translation>
        </message>
        <message>
            <source>Too many wrong passwords. Try again in {count} minutes, or ask your superuser for a link.</source>
            <translation>For mange forkerte adgangskoder. Prøv igen om {count} minutter, eller bed din superbruger om et link.</translation>
        </message>
        <message>
            <source>Sign in with {name}</source>
            <translation>Log ind med {name}</translation>
        </message>
        <message>
            <source>Finish signing in with {name} in the browser. Skranke goes on by itself.</source>
            <translation>Log færdig ind med {name} i browseren. Skranke fortsætter selv.</translation>
        </message>
        <message>
            <source>You can close this page and go on in Skranke.</source>
            <translation>Du kan lukke siden og fortsætte i Skranke.</translation>
        </message>
        <message>
            <source>You are not signed in. Close this page; Skranke tells you what you can do.</source>
            <translation>Du er ikke logget ind. Luk siden; Skranke siger, hvad du kan gøre.</translation>
        </message>
    </context>
    <context>
        <name>StandMenu</name>
        <message>
            <source>Stand menu</source>
            <translation>Standerens menu</translation>
        </message>
        <message>
            <source>What citizens see first: put the tiles in order, and gather them in groups.</source>
            <translation>Det, borgerne ser først: sæt felterne i rækkefølge, og saml dem i grupper.</translation>
        </message>
        <message>
            <source>tiles buttons order groups icons move screen kiosk</source>
            <translation>felter knapper rækkefølge grupper billeder flyt skærm stander</translation>
        </message>
        <message>
            <source>{stand} (own menu)</source>
            <translation>{stand} (egen menu)</translation>
        </message>
        <message>
            <source>There is no menu yet, so stands show all services. Move one to begin.</source>
            <translation>Her er ingen menu endnu, så standerne viser alle ydelser. Flyt en for at begynde.</translation>
        </message>
        <message>
            <source>{stand} shows the same menu as all stands.</source>
            <translation>{stand} viser den samme menu som alle standere.</translation>
        </message>
        <message>
            <source>{stand} has its own menu. It is still the same as the centre's, and only changes here.</source>
            <translation>{stand} har sin egen menu. Den er stadig som centrets og ændres kun her.</translation>
        </message>
        <message>
            <source>{stand} has its own menu. What you change here is seen on no other stand.</source>
            <translation>{stand} har sin egen menu. Det, du ændrer her, ses ikke på andre standere.</translation>
        </message>
        <message>
            <source>All stands show this menu.</source>
            <translation>Alle standere viser denne menu.</translation>
        </message>
        <message>
            <source>No stand shows this menu: all have their own.</source>
            <translation>Ingen stander viser denne menu: alle har deres egen.</translation>
        </message>
        <message>
            <source>All stands show this menu, but for those with their own: {stands}.</source>
            <translation>Alle standere viser denne menu, undtagen dem med deres egen: {stands}.</translation>
        </message>
        <message>
            <source>There are {count} tiles on the first page. More than {most} are hard to find: make a group.</source>
            <translation>Der er {count} felter på den første side. Flere end {most} er svære at finde rundt i: lav en gruppe.</translation>
        </message>
        <message>
            <source>A group cannot be put into itself.</source>
            <translation>En gruppe kan ikke lægges i sig selv.</translation>
        </message>
        <message>
            <source>It stands there already.</source>
            <translation>Det står der allerede.</translation>
        </message>
        <message>
            <source>That would be too many groups in each other. Put it further up.</source>
            <translation>Det bliver for mange grupper i hinanden. Sæt den længere op.</translation>
        </message>
        <message>
            <source>Somebody has just taken it away.</source>
            <translation>Nogen har lige taget det væk.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Ydelse</translation>
        </message>
        <message>
            <source>Page to read</source>
            <translation>Side at læse</translation>
        </message>
        <message>
            <source>Other place</source>
            <translation>Andet sted</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Uden navn</translation>
        </message>
        <message>
            <source>leads nowhere</source>
            <translation>fører ingen steder hen</translation>
        </message>
        <message>
            <source>empty: it is not shown</source>
            <translation>tom: vises ikke</translation>
        </message>
        <message>
            <source>{count} tiles, more than a page</source>
            <translation>{count} felter, mere end en side</translation>
        </message>
        <message>
            <source>no name in {count} languages</source>
            <translation>intet navn på {count} sprog</translation>
        </message>
        <message>
            <source>no name in {languages}</source>
            <translation>intet navn på {languages}</translation>
        </message>
        <message>
            <source>What it opens is not there any more. Take it out.</source>
            <translation>Det, den åbner, er der ikke mere. Tag den ud.</translation>
        </message>
        <message>
            <source>Its name and picture are the service's own.</source>
            <translation>Navn og billede er ydelsens egne.</translation>
        </message>
        <message>
            <source>Its name and picture are the page's own.</source>
            <translation>Navn og billede er sidens egne.</translation>
        </message>
        <message>
            <source>Its name and picture are the other place's own.</source>
            <translation>Navn og billede er det andet steds egne.</translation>
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
            <translation>Kun hvis navnet ikke siger nok.</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Billede</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farve</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Lav det om</translation>
        </message>
        <message>
            <source>Menu of</source>
            <translation>Menu for</translation>
        </message>
        <message>
            <source>Give it its own menu</source>
            <translation>Giv den sin egen menu</translation>
        </message>
        <message>
            <source>Go back to the centre's menu</source>
            <translation>Gå tilbage til centrets menu</translation>
        </message>
        <message>
            <source>Tiles on the stand</source>
            <translation>Felter på standeren</translation>
        </message>
        <message>
            <source>Not on the stand</source>
            <translation>Ikke på standeren</translation>
        </message>
        <message>
            <source>Everything has a tile.</source>
            <translation>Alt har et felt.</translation>
        </message>
        <message>
            <source>Drag it into the menu, or press Enter.</source>
            <translation>Træk den ind i menuen, eller tryk Enter.</translation>
        </message>
        <message>
            <source>What to add</source>
            <translation>Hvad du vil tilføje</translation>
        </message>
        <message>
            <source>Name of a new tile</source>
            <translation>Navn på et nyt felt</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
        <message>
            <source>Move up (Alt+↑)</source>
            <translation>Flyt op (Alt+↑)</translation>
        </message>
        <message>
            <source>Move down (Alt+↓)</source>
            <translation>Flyt ned (Alt+↓)</translation>
        </message>
        <message>
            <source>Move out of the group (Alt+←)</source>
            <translation>Flyt ud af gruppen (Alt+←)</translation>
        </message>
        <message>
            <source>Move into the group above (Alt+→)</source>
            <translation>Flyt ind i gruppen ovenover (Alt+→)</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Tag ud</translation>
        </message>
        <message>
            <source>The centre</source>
            <translation>Centret</translation>
        </message>
    </context>
    <context>
        <name>Stands</name>
        <message>
            <source>I'll see to it</source>
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
        <name>Step</name>
        <message>
            <source>{label} is the number at {centre}</source>
            <translation>{label} er nummeret hos {centre}</translation>
        </message>
        <message>
            <source>Called {label}</source>
            <translation>{label} kaldt</translation>
        </message>
        <message>
            <source>Started {label}</source>
            <translation>{label} startet</translation>
        </message>
        <message>
            <source>Finished {label}</source>
            <translation>{label} afsluttet</translation>
        </message>
        <message>
            <source>{label} did not come</source>
            <translation>{label} ikke mødt</translation>
        </message>
        <message>
            <source>Transferred {label}, which keeps its place</source>
            <translation>{label} viderestillet, beholder sin plads</translation>
        </message>
        <message>
            <source>Handed {label} on, which keeps its place</source>
            <translation>{label} givet videre, beholder sin plads</translation>
        </message>
        <message>
            <source>Parked {label}</source>
            <translation>{label} parkeret</translation>
        </message>
        <message>
            <source>Second errand: {label}</source>
            <translation>Ekstra ærinde: {label}</translation>
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
            <translation>Andre programmer, der må spørge og handle her. Det, du ændrer, gælder med det samme.</translation>
        </message>
        <message>
            <source>api integration system program client secret token oauth webhook callback address case journal</source>
            <translation>api integration system program klient hemmelighed nøgle token oauth webhook tilbagekald adresse sag journal esdh</translation>
        </message>
        <message>
            <source>See the queue</source>
            <translation>Se køen</translation>
        </message>
        <message>
            <source>How many wait for each service and how long, and the latest calls. No names.</source>
            <translation>Hvor mange der venter til hver ydelse og hvor længe, og de seneste opkald. Ingen navne.</translation>
        </message>
        <message>
            <source>Take numbers</source>
            <translation>Trække numre</translation>
        </message>
        <message>
            <source>Gives citizens a place in the queue.</source>
            <translation>Giver borgere en plads i køen.</translation>
        </message>
        <message>
            <source>See what is booked</source>
            <translation>Se, hvad der er booket</translation>
        </message>
        <message>
            <source>What is booked when, and at which desk. Not by whom.</source>
            <translation>Hvad der er booket hvornår, og ved hvilken skranke. Ikke af hvem.</translation>
        </message>
        <message>
            <source>Book times</source>
            <translation>Booke tider</translation>
        </message>
        <message>
            <source>Finds a free time and books it.</source>
            <translation>Finder en ledig tid og booker den.</translation>
        </message>
        <message>
            <source>Keep bookings for citizens</source>
            <translation>Ændre borgeres tider</translation>
        </message>
        <message>
            <source>Finds a booking by its number, moves or cancels it, or makes one. The citizen is told as always.</source>
            <translation>Finder en tid på dens nummer, flytter eller aflyser den eller booker en ny. Borgeren får besked som altid.</translation>
        </message>
        <message>
            <source>Read about the centre</source>
            <translation>Læse om centret</translation>
        </message>
        <message>
            <source>Services, what to bring, the address, whether it is open: what anybody may know.</source>
            <translation>Ydelser, hvad man skal have med, adressen, om der er åbent: det, alle må vide.</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>Ankomster</translation>
        </message>
        <message>
            <source>Somebody has taken a number, or has checked in.</source>
            <translation>Nogen har trukket et nummer eller har meldt sin ankomst.</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Opkald</translation>
        </message>
        <message>
            <source>A number is called, served, done, or given up.</source>
            <translation>Et nummer er kaldt, betjent, færdigt eller opgivet.</translation>
        </message>
        <message>
            <source>Bookings</source>
            <translation>Bookinger</translation>
        </message>
        <message>
            <source>A time is booked, moved or cancelled.</source>
            <translation>En tid er booket, flyttet eller aflyst.</translation>
        </message>
        <message>
            <source>never used yet</source>
            <translation>aldrig brugt endnu</translation>
        </message>
        <message>
            <source>not used since {when}</source>
            <translation>ikke brugt siden {when}</translation>
        </message>
        <message>
            <source>active, last used {when}</source>
            <translation>aktiv, sidst brugt {when}</translation>
        </message>
        <message>
            <source>Let in {when}.</source>
            <translation>Fik adgang {when}.</translation>
        </message>
        <message>
            <source>The old secret holds until {when}.</source>
            <translation>Den gamle hemmelighed gælder til {when}.</translation>
        </message>
        <message>
            <source>nothing sent yet</source>
            <translation>intet sendt endnu</translation>
        </message>
        <message>
            <source>gets through</source>
            <translation>kommer igennem</translation>
        </message>
        <message>
            <source>does not get through</source>
            <translation>kommer ikke igennem</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>på pause</translation>
        </message>
        <message>
            <source>Nothing has been sent there yet.</source>
            <translation>Der er ikke sendt noget dertil endnu.</translation>
        </message>
        <message>
            <source>Last sent {when}.</source>
            <translation>Sidst sendt {when}.</translation>
        </message>
        <message>
            <source>It did not get there. {why}</source>
            <translation>Det kom ikke frem. {why}</translation>
        </message>
        <message>
            <source>The answer was {status}, and that counts as not received.</source>
            <translation>Svaret var {status}, og det tæller som ikke modtaget.</translation>
        </message>
        <message>
            <source>The answer was {status}: received.</source>
            <translation>Svaret var {status}: modtaget.</translation>
        </message>
        <message>
            <source>There was no answer in time.</source>
            <translation>Der kom intet svar i tide.</translation>
        </message>
        <message>
            <source>The server may not send into that network. Ask those who run it.</source>
            <translation>Serveren må ikke sende til det netværk. Spørg dem, der driver den.</translation>
        </message>
        <message>
            <source>The address has to begin with https://.</source>
            <translation>Adressen skal begynde med https://.</translation>
        </message>
        <message>
            <source>Nobody knows that name. Look at the address again.</source>
            <translation>Ingen kender det navn. Se på adressen igen.</translation>
        </message>
        <message>
            <source>Its certificate does not hold.</source>
            <translation>Dens certifikat gælder ikke.</translation>
        </message>
        <message>
            <source>The connection was refused. Is the receiver running?</source>
            <translation>Forbindelsen blev afvist. Kører modtageren?</translation>
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
            <translation>Den er på pause. Det, der sker imens, sendes, når den fortsætter.</translation>
        </message>
        <message>
            <source>It is tried again by itself, for a day. Is it mended there? Then “Try again now” sends at once.</source>
            <translation>Der prøves igen af sig selv i et døgn. Er fejlen rettet derovre? Så sender “Prøv igen nu” med det samme.</translation>
        </message>
        <message>
            <source>A number was taken</source>
            <translation>Et nummer blev trukket</translation>
        </message>
        <message>
            <source>Somebody checked in</source>
            <translation>Nogen meldte sin ankomst</translation>
        </message>
        <message>
            <source>A number was called</source>
            <translation>Et nummer blev kaldt</translation>
        </message>
        <message>
            <source>A number was called again</source>
            <translation>Et nummer blev kaldt igen</translation>
        </message>
        <message>
            <source>A number was served</source>
            <translation>Et nummer blev betjent</translation>
        </message>
        <message>
            <source>A number was done</source>
            <translation>Et nummer blev færdigt</translation>
        </message>
        <message>
            <source>Nobody came</source>
            <translation>Ingen kom</translation>
        </message>
        <message>
            <source>A number was given up</source>
            <translation>Et nummer blev opgivet</translation>
        </message>
        <message>
            <source>A number was sent on</source>
            <translation>Et nummer blev sendt videre</translation>
        </message>
        <message>
            <source>A time was booked</source>
            <translation>En tid blev booket</translation>
        </message>
        <message>
            <source>A booking was moved</source>
            <translation>En booking blev flyttet</translation>
        </message>
        <message>
            <source>A booking was cancelled</source>
            <translation>En booking blev aflyst</translation>
        </message>
        <message>
            <source>A booking was changed</source>
            <translation>En booking blev ændret</translation>
        </message>
        <message>
            <source>All has arrived that was to.</source>
            <translation>Alt er kommet frem, som det skulle.</translation>
        </message>
        <message>
            <source>Could not be delivered for a day: {count}</source>
            <translation>Kunne ikke afleveres i et døgn: {count}</translation>
        </message>
        <message>
            <source>not at all: only the new one holds</source>
            <translation>slet ikke: kun den nye gælder</translation>
        </message>
        <message>
            <source>for one more hour</source>
            <translation>en time endnu</translation>
        </message>
        <message>
            <source>for one more day</source>
            <translation>et døgn endnu</translation>
        </message>
        <message>
            <source>for one more week</source>
            <translation>en uge endnu</translation>
        </message>
        <message>
            <source>“{name}” gets a new secret. Give those who run it time to put it in: how long does the old one hold?</source>
            <translation>“{name}” får en ny hemmelighed. Giv dem, der driver det, tid til at sætte den ind: hvor længe gælder den gamle?</translation>
        </message>
        <message>
            <source>“{name}” gets in no more from this moment, and is told nothing more. This cannot be undone.</source>
            <translation>“{name}” har ikke adgang fra dette øjeblik og får ikke mere at vide. Det kan ikke fortrydes.</translation>
        </message>
        <message>
            <source>What is sent gets a new signature. How long is it signed with the old secret, too?</source>
            <translation>Det, der sendes, får en ny signatur. Hvor længe skal den gamle hemmelighed også signere?</translation>
        </message>
        <message>
            <source>Nothing more is sent there, and what could not be delivered is forgotten.</source>
            <translation>Der sendes ikke mere dertil, og det, der ikke kunne afleveres, er glemt.</translation>
        </message>
        <message>
            <source>Make a new secret</source>
            <translation>Lav en ny hemmelighed</translation>
        </message>
        <message>
            <source>Let it in no more</source>
            <translation>Fjern adgangen</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Tag den væk</translation>
        </message>
        <message>
            <source>Saved. It counts from now on.</source>
            <translation>Gemt. Det gælder fra nu af.</translation>
        </message>
        <message>
            <source>It gets in no more.</source>
            <translation>Det har ikke adgang mere.</translation>
        </message>
        <message>
            <source>Nothing more is sent there.</source>
            <translation>Der sendes ikke mere dertil.</translation>
        </message>
        <message>
            <source>Paused.</source>
            <translation>På pause.</translation>
        </message>
        <message>
            <source>All that waits is being sent now.</source>
            <translation>Alt, der venter, sendes nu.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopieret.</translation>
        </message>
        <message>
            <source>The server does not send there. Write an address that begins with https://.</source>
            <translation>Dertil sender serveren ikke. Skriv en adresse, der begynder med https://.</translation>
        </message>
        <message>
            <source>Give it to those who run the receiver: it tells them that what comes is from here. It is not shown again.</source>
            <translation>Giv den til dem, der driver modtageren: den viser dem, at det, der kommer, er herfra. Den vises ikke igen.</translation>
        </message>
        <message>
            <source>Put both where the other system keeps its passwords, as OAuth2 client id and secret. Never send them by mail. The secret is not shown again.</source>
            <translation>Læg begge dele dér, hvor det andet system gemmer sine adgangskoder, som OAuth2 klient-id og hemmelighed. Send dem aldrig med mail. Hemmeligheden vises ikke igen.</translation>
        </message>
        <message>
            <source>How long the old secret holds</source>
            <translation>Hvor længe den gamle hemmelighed gælder</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lad det være</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>Send en prøve</translation>
        </message>
        <message>
            <source>Try again now</source>
            <translation>Prøv igen nu</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Sæt på pause</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortsæt</translation>
        </message>
        <message>
            <source>New secret …</source>
            <translation>Ny hemmelighed …</translation>
        </message>
        <message>
            <source>Take it away …</source>
            <translation>Tag den væk …</translation>
        </message>
        <message>
            <source>What could not be delivered</source>
            <translation>Det, der ikke kunne afleveres</translation>
        </message>
        <message>
            <source>Add a webhook</source>
            <translation>Tilføj en webhook</translation>
        </message>
        <message>
            <source>Those who run the other system tell you the address. It hears from now on what you tick.</source>
            <translation>Adressen får du af dem, der driver det andet system. Fra nu af får den besked om det, du sætter kryds ved.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>What it is told</source>
            <translation>Hvad den får besked om</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuller</translation>
        </message>
        <message>
            <source>That is no address. It begins with https://.</source>
            <translation>Det er ikke en adresse. Den begynder med https://.</translation>
        </message>
        <message>
            <source>Keep this now</source>
            <translation>Gem det nu</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Klient-id</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Hemmelighed</translation>
        </message>
        <message>
            <source>I have kept it</source>
            <translation>Jeg har gemt den</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiér</translation>
        </message>
        <message>
            <source>Copy: {what}</source>
            <translation>Kopiér: {what}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Centres</source>
            <translation>Centre</translation>
        </message>
        <message>
            <source>What it may do there</source>
            <translation>Hvad det må dér</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Let it in no more …</source>
            <translation>Fjern adgangen …</translation>
        </message>
        <message>
            <source>Let it in</source>
            <translation>Giv adgang</translation>
        </message>
        <message>
            <source>Webhooks</source>
            <translation>Webhooks</translation>
        </message>
        <message>
            <source>Add a webhook …</source>
            <translation>Tilføj en webhook …</translation>
        </message>
        <message>
            <source>Addresses of the other system that are told at once what happens here.</source>
            <translation>Adresser i det andet system, der straks får besked om, hvad der sker her.</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Ingen endnu.</translation>
        </message>
        <message>
            <source>Let a system in …</source>
            <translation>Giv et system adgang …</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igen</translation>
        </message>
        <message>
            <source>Fetching the systems …</source>
            <translation>Henter systemerne …</translation>
        </message>
        <message>
            <source>No other system is let in.</source>
            <translation>Ingen andre systemer har adgang.</translation>
        </message>
        <message>
            <source>Choose a system to see what it may do here.</source>
            <translation>Vælg et system for at se, hvad det må her.</translation>
        </message>
        <message>
            <source>A case system or the municipality’s own site can see the queue, book, and be told what happens.</source>
            <translation>Et fagsystem eller kommunens egen hjemmeside kan se køen, booke og få besked om, hvad der sker.</translation>
        </message>
        <message>
            <source>A webhook does not get through</source>
            <translation>En webhook kommer ikke igennem</translation>
        </message>
    </context>
    <context>
        <name>Take</name>
        <message>
            <source>From another centre</source>
            <translation>Fra et andet center</translation>
        </message>
        <message>
            <source>Take what another centre has made already. It comes into your draft, and you can undo it.</source>
            <translation>Hent det, et andet center allerede har lavet. Det kommer i jeres kladde, og du kan fortryde.</translation>
        </message>
        <message>
            <source>copy share shared take borrow import reuse other centre services documents menu</source>
            <translation>kopi kopiere dele delt hente låne importere genbruge andet center ydelser dokumenter menu</translation>
        </message>
        <message>
            <source>Services, with what they need</source>
            <translation>Ydelser med det, de kræver</translation>
        </message>
        <message>
            <source>Documents of a service</source>
            <translation>Dokumenter til en ydelse</translation>
        </message>
        <message>
            <source>Pages to read</source>
            <translation>Sider at læse</translation>
        </message>
        <message>
            <source>Other places</source>
            <translation>Andre steder</translation>
        </message>
        <message>
            <source>The whole stand menu</source>
            <translation>Hele standerens menu</translation>
        </message>
        <message>
            <source>Looking for other centres …</source>
            <translation>Leder efter andre centre …</translation>
        </message>
        <message>
            <source>This is the only centre here so far. Once there is another one, you can take from it.</source>
            <translation>Dette er det eneste center her indtil videre. Når der er et til, kan du hente fra det.</translation>
        </message>
        <message>
            <source>Fetching what {centre} has …</source>
            <translation>Henter, hvad {centre} har …</translation>
        </message>
        <message>
            <source>{centre} has nothing of this kind.</source>
            <translation>{centre} har ikke noget af den slags.</translation>
        </message>
        <message>
            <source>you have one of this name</source>
            <translation>I har en med det navn</translation>
        </message>
        <message>
            <source>your own stays</source>
            <translation>jeres egen bliver</translation>
        </message>
        <message>
            <source>you share this already</source>
            <translation>I deler den allerede</translation>
        </message>
        <message>
            <source>Shared with {centre}</source>
            <translation>Delt med {centre}</translation>
        </message>
        <message>
            <source>It is yours from the start. What {centre} changes later stays there.</source>
            <translation>Den er jeres fra begyndelsen. Hvad {centre} ændrer senere, bliver der.</translation>
        </message>
        <message>
            <source>When {centre} publishes changes, they come into your draft, and you publish them. Desks, hours, letter and documents that you add stay yours.</source>
            <translation>Når {centre} udgiver ændringer, kommer de i jeres kladde, og I udgiver dem. Skranker, åbningstider, bogstav og dokumenter, I selv tilføjer, forbliver jeres.</translation>
        </message>
        <message>
            <source>Your menu becomes as {centre} has it.</source>
            <translation>Jeres menu bliver, som {centre} har den.</translation>
        </message>
        <message>
            <source>Tick what you want.</source>
            <translation>Sæt kryds ved det, du vil have.</translation>
        </message>
        <message>
            <source>1 service comes</source>
            <translation>Der kommer 1 ydelse</translation>
        </message>
        <message>
            <source>{count} services come</source>
            <translation>Der kommer {count} ydelser</translation>
        </message>
        <message>
            <source>1 document comes</source>
            <translation>Der kommer 1 dokument</translation>
        </message>
        <message>
            <source>{count} documents come</source>
            <translation>Der kommer {count} dokumenter</translation>
        </message>
        <message>
            <source>1 page comes</source>
            <translation>Der kommer 1 side</translation>
        </message>
        <message>
            <source>{count} pages come</source>
            <translation>Der kommer {count} sider</translation>
        </message>
        <message>
            <source>1 place comes</source>
            <translation>Der kommer 1 sted</translation>
        </message>
        <message>
            <source>{count} places come</source>
            <translation>Der kommer {count} steder</translation>
        </message>
        <message>
            <source>You share {names} already.</source>
            <translation>I deler allerede {names}.</translation>
        </message>
        <message>
            <source>You have {names} by name already: what comes stands beside it.</source>
            <translation>I har allerede noget, der hedder {names}: det nye kommer ved siden af.</translation>
        </message>
        <message>
            <source>This comes with “{service}”, which you share with {centre}.</source>
            <translation>Det her følger med “{service}”, som I deler med {centre}.</translation>
        </message>
        <message>
            <source>Shared with {centre}. Name, picture, questions and their documents follow {centre}. The line below the name, desks, hours and documents that you add are yours.</source>
            <translation>Delt med {centre}. Navn, billede, spørgsmål og deres dokumenter følger {centre}. Linjen under navnet, skranker, åbningstider og dokumenter, I selv tilføjer, er jeres.</translation>
        </message>
        <message>
            <source>Shared with {centre}. What it says follows {centre}.</source>
            <translation>Delt med {centre}. Det, der står her, følger {centre}.</translation>
        </message>
        <message>
            <source>You have all of its services already.</source>
            <translation>I har allerede alle dens ydelser.</translation>
        </message>
        <message>
            <source>1 service comes along</source>
            <translation>1 ydelse følger med</translation>
        </message>
        <message>
            <source>{count} services come along</source>
            <translation>{count} ydelser følger med</translation>
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
            <translation>1 spørgsmål</translation>
        </message>
        <message>
            <source>{count} questions</source>
            <translation>{count} spørgsmål</translation>
        </message>
        <message>
            <source>1 other place</source>
            <translation>1 andet sted</translation>
        </message>
        <message>
            <source>{count} other places</source>
            <translation>{count} andre steder</translation>
        </message>
        <message>
            <source>Make it ours</source>
            <translation>Gør det til vores</translation>
        </message>
        <message>
            <source>It then follows nobody. You can undo it.</source>
            <translation>Så følger det ikke nogen. Du kan fortryde.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igen</translation>
        </message>
        <message>
            <source>What can be taken</source>
            <translation>Hvad der kan hentes</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Sæt kryds ved alle</translation>
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
            <translation>Hvad</translation>
        </message>
        <message>
            <source>Their service</source>
            <translation>Deres ydelse</translation>
        </message>
        <message>
            <source>Into your service</source>
            <translation>Til jeres ydelse</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>Fjern alle krydser</translation>
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
            <translation>Besked til borgerværten</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>Skriv noget først.</translation>
        </message>
        <message>
            <source>There is no connection to the server.</source>
            <translation>Der er ingen forbindelse til serveren.</translation>
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
            <translation>Bed kollegaen komme</translation>
        </message>
        <message>
            <source>since {since}</source>
            <translation>siden {since}</translation>
        </message>
        <message>
            <source>put aside</source>
            <translation>parkeret</translation>
        </message>
        <message>
            <source>Who is here for them?</source>
            <translation>Hvem er kommet til kollegaen?</translation>
        </message>
        <message>
            <source>Choose who is here first.</source>
            <translation>Vælg først, hvem der er kommet.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lad være</translation>
        </message>
        <message>
            <source>Search for a colleague</source>
            <translation>Søg efter en kollega</translation>
        </message>
        <message>
            <source>Choose a colleague to see their day, or to take over.</source>
            <translation>Vælg en kollega for at se dagen eller tage over.</translation>
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
            <translation>Optaget</translation>
        </message>
        <message>
            <source>At work, at no desk</source>
            <translation>På arbejde, uden skranke</translation>
        </message>
        <message>
            <source>On pause</source>
            <translation>Holder pause</translation>
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
            <translation>{name} (dig)</translation>
        </message>
        <message>
            <source>{count} waiting for them</source>
            <translation>{count} venter på kollegaen</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Et øjeblik…</translation>
        </message>
        <message>
            <source>Nobody is called that.</source>
            <translation>Ingen hedder det.</translation>
        </message>
        <message>
            <source>Nobody is here.</source>
            <translation>Ingen er her.</translation>
        </message>
        <message>
            <source>No connection. Showing what was known at {time}.</source>
            <translation>Ingen forbindelse. Viser sidst kendte tilstand fra {time}.</translation>
        </message>
        <message>
            <source>Connecting to the server…</source>
            <translation>Forbinder til serveren…</translation>
        </message>
        <message>
            <source>all services of the desk</source>
            <translation>alle skrankens ydelser</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Borgervært</translation>
        </message>
        <message>
            <source>Superuser</source>
            <translation>Superbruger</translation>
        </message>
        <message>
            <source>Guard</source>
            <translation>Vagt</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <source>{name} is coming</source>
            <translation>{name} er på vej</translation>
        </message>
        <message>
            <source>Is coming</source>
            <translation>Er på vej</translation>
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
            <translation>færdig</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>ikke mødt</translation>
        </message>
        <message>
            <source>Take over the open case {label}</source>
            <translation>Overtag den åbne sag {label}</translation>
        </message>
        <message>
            <source>Take over all who wait for them</source>
            <translation>Overtag alle, der venter på kollegaen</translation>
        </message>
        <message>
            <source>Take over the desk</source>
            <translation>Overtag skranken</translation>
        </message>
        <message>
            <source>Nobody waits for them.</source>
            <translation>Ingen venter på kollegaen.</translation>
        </message>
        <message>
            <source>Choose your desk first.</source>
            <translation>Vælg din skranke først.</translation>
        </message>
        <message>
            <source>Finish your own open case first.</source>
            <translation>Afslut din egen åbne sag først.</translation>
        </message>
        <message>
            <source>{label} becomes your open case, and {name} has it no more.</source>
            <translation>{label} bliver din åbne sag, og {name} har den ikke længere.</translation>
        </message>
        <message>
            <source>{one} and {other}</source>
            <translation>{one} og {other}</translation>
        </message>
        <message>
            <source>{what} becomes yours.</source>
            <translation>Du overtager {what}.</translation>
        </message>
        <message>
            <source>{what} become yours.</source>
            <translation>Du overtager {what}.</translation>
        </message>
        <message>
            <source>You sit at {desk} from now on.</source>
            <translation>Fra nu af sidder du ved {desk}.</translation>
        </message>
        <message>
            <source>{label} becomes your open case.</source>
            <translation>{label} bliver din åbne sag.</translation>
        </message>
        <message>
            <source>Those who wait for this desk come to you: {count}.</source>
            <translation>De, der venter på denne skranke, kommer til dig: {count}.</translation>
        </message>
        <message>
            <source>1 citizen</source>
            <translation>1 borger</translation>
        </message>
        <message>
            <source>{count} citizens</source>
            <translation>{count} borgere</translation>
        </message>
        <message>
            <source>1 booking</source>
            <translation>1 bestilt tid</translation>
        </message>
        <message>
            <source>{count} bookings</source>
            <translation>{count} bestilte tider</translation>
        </message>
        <message>
            <source>Take over the case</source>
            <translation>Overtag sagen</translation>
        </message>
        <message>
            <source>Take them over</source>
            <translation>Overtag</translation>
        </message>
        <message>
            <source>{name} has been asked to come for {label}.</source>
            <translation>{name} er bedt om at komme til {label}.</translation>
        </message>
        <message>
            <source>{label} is your open case now.</source>
            <translation>{label} er din åbne sag nu.</translation>
        </message>
        <message>
            <source>You sit there now.</source>
            <translation>Du sidder der nu.</translation>
        </message>
        <message>
            <source>Nobody was waiting for them any more.</source>
            <translation>Ingen ventede på kollegaen længere.</translation>
        </message>
        <message>
            <source>Now yours: {what}.</source>
            <translation>Du har overtaget {what}.</translation>
        </message>
        <message>
            <source>On its way…</source>
            <translation>På vej…</translation>
        </message>
        <message>
            <source>The host has it, {time}.</source>
            <translation>Borgerværten fik den kl. {time}.</translation>
        </message>
        <message>
            <source>Nothing is booked today.</source>
            <translation>Ingen bestilte tider i dag.</translation>
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
            <translation>Kopiér · Enter</translation>
        </message>
        <message>
            <source>Into the note · N</source>
            <translation>Ind i noten · N</translation>
        </message>
        <message>
            <source>Change · F2</source>
            <translation>Ret · F2</translation>
        </message>
        <message>
            <source>Delete · Del</source>
            <translation>Slet · Del</translation>
        </message>
        <message>
            <source>Keep what you often say or write: it is copied with one key.</source>
            <translation>Gem det, du ofte siger eller skriver: én tast kopierer det.</translation>
        </message>
        <message>
            <source>Copied. Put it in where you need it.</source>
            <translation>Kopieret. Sæt det ind, hvor du har brug for det.</translation>
        </message>
        <message>
            <source>Change the text, then Enter</source>
            <translation>Ret teksten, og tryk Enter</translation>
        </message>
        <message>
            <source>Deleted. Enter in the field below brings it back.</source>
            <translation>Slettet. Enter i feltet herunder henter den tilbage.</translation>
        </message>
        <message>
            <source>A new text, then Enter</source>
            <translation>Skriv en ny tekst, og tryk Enter</translation>
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
            <source>The team</source>
            <translation>Teamet</translation>
        </message>
        <message>
            <source>The centre now</source>
            <translation>Centret nu</translation>
        </message>
        <message>
            <source>Settings of the centre</source>
            <translation>Indstillinger for centret</translation>
        </message>
        <message>
            <source>Pause: hold notices back</source>
            <translation>Pause: hold beskeder tilbage</translation>
        </message>
        <message>
            <source>Your account…</source>
            <translation>Din konto…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Log ud</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Afslut Skranke</translation>
        </message>
        <message>
            <source>Start with the computer</source>
            <translation>Start sammen med computeren</translation>
        </message>
        <message>
            <source>Starts with the computer, for everybody here</source>
            <translation>Starter sammen med computeren, for alle her</translation>
        </message>
        <message>
            <source>You are on pause</source>
            <translation>Du holder pause</translation>
        </message>
        <message>
            <source>A notice waits for your answer</source>
            <translation>En besked venter på dit svar</translation>
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
            <source>This computer cannot dial. Ring the number by hand.</source>
            <translation>Denne computer kan ikke ringe op. Tast nummeret selv.</translation>
        </message>
        <message>
            <source>This computer cannot write mail. Copy the address.</source>
            <translation>Denne computer kan ikke skrive mail. Kopiér adressen.</translation>
        </message>
        <message>
            <source>No browser could be opened. Ask your superuser.</source>
            <translation>Der kunne ikke åbnes en browser. Spørg din superbruger.</translation>
        </message>
        <message>
            <source>You were not signed in. Try again when you are ready.</source>
            <translation>Du blev ikke logget ind. Prøv igen, når du er klar.</translation>
        </message>
        <message>
            <source>Single sign-on does not answer right now. Try again in a moment, or ask your superuser.</source>
            <translation>Fælles login svarer ikke lige nu. Prøv igen om lidt, eller spørg din superbruger.</translation>
        </message>
        <message>
            <source>You are signed in, but Skranke does not know you. Ask your superuser for an account.</source>
            <translation>Du er logget ind, men Skranke kender dig ikke. Bed din superbruger om en konto.</translation>
        </message>
        <message>
            <source>That took longer than five minutes. Start again.</source>
            <translation>Det tog mere end fem minutter. Begynd forfra.</translation>
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
            <source>You work at another centre now. Sign in again to go on there.</source>
            <translation>Du arbejder i et andet center nu. Log ind igen for at fortsætte der.</translation>
        </message>
        <message>
            <source>User name or password is not right. Try again.</source>
            <translation>Brugernavn eller adgangskode passer ikke. Prøv igen.</translation>
        </message>
        <message>
            <source>Too many wrong passwords. Wait some minutes, then try again, or ask your superuser for a link.</source>
            <translation>For mange forkerte adgangskoder. Vent nogle minutter, og prøv så igen, eller bed din superbruger om et link.</translation>
        </message>
        <message>
            <source>That password is easy to guess. Use three or four words that do not belong together.</source>
            <translation>Den adgangskode er let at gætte. Brug tre eller fire ord, der ikke hører sammen.</translation>
        </message>
        <message>
            <source>Somebody has this user name already. Choose another one.</source>
            <translation>En anden har allerede dette brugernavn. Vælg et andet.</translation>
        </message>
        <message>
            <source>This person is no longer here. Look again.</source>
            <translation>Personen er her ikke mere. Se igen.</translation>
        </message>
        <message>
            <source>This is the last administrator. Make somebody else one first.</source>
            <translation>Det er den sidste administrator. Gør først en anden til administrator.</translation>
        </message>
        <message>
            <source>This link is not good any more. Ask for a new one.</source>
            <translation>Linket virker ikke mere. Bed om et nyt.</translation>
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
            <source>Something has happened with this booking. Look again.</source>
            <translation>Der er sket noget med tiden. Se igen.</translation>
        </message>
        <message>
            <source>A colleague has taken it.</source>
            <translation>En kollega har taget den.</translation>
        </message>
        <message>
            <source>Somebody has just changed it. Look, then write yours.</source>
            <translation>Nogen har lige ændret det. Se efter, og skriv så dit.</translation>
        </message>
        <message>
            <source>Another desk has this number.</source>
            <translation>En anden skranke har nummeret.</translation>
        </message>
        <message>
            <source>Only the colleague who called can end this.</source>
            <translation>Kun den kollega, der kaldte, kan afslutte det.</translation>
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
    <context>
        <name>Unsent</name>
        <message>
            <source>Later</source>
            <translation>Senere</translation>
        </message>
        <message>
            <source>A message was not sent</source>
            <translation>En besked blev ikke sendt</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Færdig</translation>
        </message>
        <message>
            <source>Others wait too: {count}</source>
            <translation>Andre venter også: {count}</translation>
        </message>
        <message>
            <source>Messages not sent</source>
            <translation>Usendte beskeder</translation>
        </message>
        <message>
            <source>Messages that did not get to their citizen, why, and what you can do.</source>
            <translation>Beskeder, der ikke nåede frem til borgeren, hvorfor, og hvad du kan gøre.</translation>
        </message>
        <message>
            <source>SMS mail message failed undelivered again lost reminder</source>
            <translation>sms mail besked fejlet ikke leveret igen tabt påmindelse</translation>
        </message>
        <message>
            <source>Messages that were not sent</source>
            <translation>Beskeder, der ikke blev sendt</translation>
        </message>
        <message>
            <source>Take it off the list. Number and text are forgotten.</source>
            <translation>Tag den af listen. Nummer og tekst bliver glemt.</translation>
        </message>
        <message>
            <source>It is being sent again. If that fails, it comes back here.</source>
            <translation>Den sendes igen. Hvis det ikke lykkes, kommer den tilbage her.</translation>
        </message>
        <message>
            <source>Fetching …</source>
            <translation>Henter …</translation>
        </message>
        <message>
            <source>All messages have been sent. There is nothing to do.</source>
            <translation>Alle beskeder er sendt. Der er intet at gøre.</translation>
        </message>
        <message>
            <source>What to bring</source>
            <translation>Hvad man skal have med</translation>
        </message>
        <message>
            <source>Another place</source>
            <translation>Et andet sted</translation>
        </message>
        <message>
            <source>Number in the queue</source>
            <translation>Nummer i køen</translation>
        </message>
        <message>
            <source>Code for a booking</source>
            <translation>Kode til en booking</translation>
        </message>
        <message>
            <source>Confirmation of a booking</source>
            <translation>Bekræftelse på en booking</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Påmindelse</translation>
        </message>
        <message>
            <source>A booking was moved</source>
            <translation>En booking blev flyttet</translation>
        </message>
        <message>
            <source>A booking was cancelled</source>
            <translation>En booking blev aflyst</translation>
        </message>
        <message>
            <source>An earlier time</source>
            <translation>En tidligere tid</translation>
        </message>
        <message>
            <source>Answer to a cancellation</source>
            <translation>Svar på et afbud</translation>
        </message>
        <message>
            <source>It is soon your turn</source>
            <translation>Det er snart din tur</translation>
        </message>
        <message>
            <source>A booking for a colleague’s calendar</source>
            <translation>En tid til en kollegas kalender</translation>
        </message>
        <message>
            <source>mail</source>
            <translation>mail</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>SMS to a number ending in {ending}</source>
            <translation>SMS til et nummer, der ender på {ending}</translation>
        </message>
        <message>
            <source>The number or address was not accepted.</source>
            <translation>Nummeret eller adressen blev ikke godtaget.</translation>
        </message>
        <message>
            <source>The message service could not be reached.</source>
            <translation>Beskedtjenesten kunne ikke nås.</translation>
        </message>
        <message>
            <source>It may have arrived: the message service did not answer.</source>
            <translation>Den kan være nået frem: Beskedtjenesten svarede ikke.</translation>
        </message>
        <message>
            <source>It would have come too late.</source>
            <translation>Den ville være kommet for sent.</translation>
        </message>
        <message>
            <source>It was sent, but did not reach the telephone.</source>
            <translation>Den blev sendt, men nåede ikke frem til telefonen.</translation>
        </message>
        <message>
            <source>The server is not set up to send it.</source>
            <translation>Serveren er ikke sat op til at sende den.</translation>
        </message>
        <message>
            <source>It cannot be sent again. Call the citizen if it is important.</source>
            <translation>Den kan ikke sendes igen. Ring til borgeren, hvis det er vigtigt.</translation>
        </message>
        <message>
            <source>If you try again, the citizen may get it twice.</source>
            <translation>Hvis du prøver igen, kan borgeren få den to gange.</translation>
        </message>
        <message>
            <source>Trying again helps only if it was the message service’s mistake.</source>
            <translation>At prøve igen hjælper kun, hvis det var beskedtjenestens fejl.</translation>
        </message>
        <message>
            <source>You can try again.</source>
            <translation>Du kan prøve igen.</translation>
        </message>
    </context>
</TS>
