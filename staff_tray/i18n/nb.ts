<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
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
        <name>Board</name>
        <message>
            <source>Closed. Opens at {time}.</source>
            <translation>Stengt. Åpner kl. {time}.</translation>
        </message>
        <message>
            <source>Closed. Opens {day} at {time}.</source>
            <translation>Stengt. Åpner {day} kl. {time}.</translation>
        </message>
        <message>
            <source>Closed. No opening hours this week.</source>
            <translation>Stengt. Ingen åpningstid denne uken.</translation>
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
            <source>waits again at {time}</source>
            <translation>venter igjen kl. {time}</translation>
        </message>
        <message>
            <source>until somebody calls them</source>
            <translation>til noen kaller inn</translation>
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
        <name>Day</name>
        <message>
            <source>More…</source>
            <translation>Mer …</translation>
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
            <source>No answer the first time</source>
            <translation>Ikke svar første gang</translation>
        </message>
        <message>
            <source>No answer {count} times</source>
            <translation>Ikke svar {count} ganger</translation>
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
            <source>{taken} of {all} services</source>
            <translation>{taken} av {all} tjenester</translation>
        </message>
        <message>
            <source>Services today: {services}</source>
            <translation>Tjenester i dag: {services}</translation>
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
            <source>Pause: hold notices back</source>
            <translation>Pause: hold varsler tilbake</translation>
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
</TS>
