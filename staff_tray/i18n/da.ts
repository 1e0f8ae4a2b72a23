<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
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
            <source>waits again at {time}</source>
            <translation>venter igen kl. {time}</translation>
        </message>
        <message>
            <source>until somebody calls them</source>
            <translation>indtil nogen kalder</translation>
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
            <source>No answer the first time</source>
            <translation>Intet svar første gang</translation>
        </message>
        <message>
            <source>No answer {count} times</source>
            <translation>Intet svar {count} gange</translation>
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
            <source>{taken} of {all} services</source>
            <translation>{taken} af {all} ydelser</translation>
        </message>
        <message>
            <source>Services today: {services}</source>
            <translation>Ydelser i dag: {services}</translation>
        </message>
    </context>
    <context>
        <name>Devices</name>
        <message>
            <source>Devices</source>
            <translation>Enheder</translation>
        </message>
        <message>
            <source>The stands and screens of your centre: how they are, and what to do. It is done at once.</source>
            <translation>Standere og skærme i dit center: hvordan de har det, og hvad du kan gøre. Det sker med det samme.</translation>
        </message>
        <message>
            <source>stand kiosk display screen tray printer paper roll restart code connect add version picture</source>
            <translation>stander kiosk infoskærm skærm printer papir rulle genstart kode forbind tilføj version billede</translation>
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
        <name>FirstSteps</name>
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
            <source>has a link, no password yet</source>
            <translation>har et link, ingen adgangskode endnu</translation>
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
            <translation>Taget tilbage.</translation>
        </message>
        <message>
            <source>The people are as in the file.</source>
            <translation>Medarbejderne er som i filen.</translation>
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
            <source>With none chosen they see to all services of their desk.</source>
            <translation>Er ingen valgt, tager de sig af alle ydelser ved deres skranke.</translation>
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
            <translation>Hent en fil ind …</translation>
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
            <translation>Arbejder ikke her mere</translation>
        </message>
        <message>
            <source>Let in again</source>
            <translation>Luk ind igen</translation>
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
            <source>Do it</source>
            <translation>Gør det</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lad det være</translation>
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
            <translation>Alle ændringer er droppet. Alt er, som det blev udgivet.</translation>
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
            <translation>Drop denne ændring</translation>
        </message>
        <message>
            <source>Drop all changes</source>
            <translation>Drop alle ændringer</translation>
        </message>
        <message>
            <source>Drop all changes? What you and others have changed since then is lost.</source>
            <translation>Vil du droppe alle ændringer? Det, du og andre har ændret siden da, går tabt.</translation>
        </message>
        <message>
            <source>Drop them</source>
            <translation>Drop dem</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Behold dem</translation>
        </message>
        <message>
            <source>has to be mended</source>
            <translation>skal rettes</translation>
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
            <source>How early and late citizens with a booking may come, and what services offer.</source>
            <translation>Hvor tidligt og sent borgere med bestilt tid må komme, og hvad ydelserne tilbyder.</translation>
        </message>
        <message>
            <source>appointment check in early late lost slot call back health card time</source>
            <translation>tid ankomst tidligt forsinket tabt ledig ring op sundhedskort</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutter</translation>
        </message>
        <message>
            <source>Checking in</source>
            <translation>Ankomst</translation>
        </message>
        <message>
            <source>Can be done before the time by</source>
            <translation>Kan ske så længe før tiden</translation>
        </message>
        <message>
            <source>Who comes earlier is asked to wait a little.</source>
            <translation>Den, der kommer før, bliver bedt om at vente lidt.</translation>
        </message>
        <message>
            <source>Somebody is late after</source>
            <translation>For sent på den efter</translation>
        </message>
        <message>
            <source>Who checks in later than that waits like citizens without a booking.</source>
            <translation>Hvem der melder ankomst senere end det, venter som borgere uden tid.</translation>
        </message>
        <message>
            <source>The booking is lost after</source>
            <translation>Tiden er tabt efter</translation>
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
            <translation>Tid kl. 12.00: meld ankomst fra kl. {early}.</translation>
        </message>
        <message>
            <source>After {late}: wait like those without a booking.</source>
            <translation>Efter {late}: venter som dem uden tid.</translation>
        </message>
        <message>
            <source>After {lost}: the booking is lost.</source>
            <translation>Efter {lost}: tiden er tabt.</translation>
        </message>
        <message>
            <source>Call order</source>
            <translation>Kaldeorden</translation>
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
            <translation>Hvis tur det er</translation>
        </message>
        <message>
            <source>Without a booking, the turn comes after</source>
            <translation>Uden bestilt tid kommer turen efter</translation>
        </message>
        <message>
            <source>Counted from when the number is taken.</source>
            <translation>Regnet fra nummeret trækkes.</translation>
        </message>
        <message>
            <source>With a booking, the turn comes before it by</source>
            <translation>Med bestilt tid kommer turen før den med</translation>
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
            <source>Notices and escalation</source>
            <translation>Beskeder og eskalering</translation>
        </message>
        <message>
            <source>Who is told when a citizen has come, and who comes when a colleague calls.</source>
            <translation>Hvem der får besked, når en borger er kommet, og hvem der kommer, når en kollega kalder.</translation>
        </message>
        <message>
            <source>deputies host alarm assistance late early booking check in</source>
            <translation>stedfortræder borgervært alarm assistance forsinket tidligt tid ankomst</translation>
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
            <translation>gør ingen ydelse</translation>
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
            <source>The stand may send lists by SMS</source>
            <translation>Standeren må sende lister på sms</translation>
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
            <translation>En tegning (SVG), som er skarp både på standeren og på nummeret.</translation>
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
            <translation>Sig det til stedfortræderne efter</translation>
        </message>
        <message>
            <source>Counted from the arrival, while nobody has answered.</source>
            <translation>Regnet fra ankomsten, så længe ingen har svaret.</translation>
        </message>
        <message>
            <source>Tell the host after</source>
            <translation>Sig det til borgerværten efter</translation>
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
            <source>When somebody has a booking</source>
            <translation>Når nogen har bestilt tid</translation>
        </message>
        <message>
            <source>May check in before the time</source>
            <translation>Må melde ankomst før tiden</translation>
        </message>
        <message>
            <source>Earlier, and the stand asks to wait.</source>
            <translation>Før det beder standeren om at vente.</translation>
        </message>
        <message>
            <source>Keeps the time until after it</source>
            <translation>Beholder tiden indtil</translation>
        </message>
        <message>
            <source>Later, and the citizen waits like others.</source>
            <translation>Senere, og borgeren venter som andre.</translation>
        </message>
        <message>
            <source>Loses the booking after</source>
            <translation>Mister tiden efter</translation>
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
            <source>Another centre has the key “{name}”. Make this anew under another one.</source>
            <translation>Et andet center har nøglen “{name}”. Lav dette på ny under en anden.</translation>
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
            <source>{name} tiles on one page: more than eight are hard to overlook.</source>
            <translation>{name} felter på én side: mere end otte er svære at overskue.</translation>
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
            <source>Write {name} where it is to stand in the text.</source>
            <translation>Skriv {name} dér, hvor det skal stå i teksten.</translation>
        </message>
        <message>
            <source>Something is not right here.</source>
            <translation>Her er noget ikke, som det skal være.</translation>
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
            <translation>Gemmes her</translation>
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
            <source>Messages</source>
            <translation>Beskeder</translation>
        </message>
        <message>
            <source>What stands in the SMS that citizens have sent to their telephone.</source>
            <translation>Hvad der står i den sms, borgere får sendt til deres telefon.</translation>
        </message>
        <message>
            <source>SMS text message telephone mobile send characters</source>
            <translation>sms besked tekst telefon mobil send tegn</translation>
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
            <source>Another place</source>
            <translation>Et andet sted</translation>
        </message>
        <message>
            <source>Above the name of the place</source>
            <translation>Over stedets navn</translation>
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
            <source>elsewhere address authority information page read link telephone</source>
            <translation>andet sted adresse myndighed information side læs link telefon</translation>
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
            <source>Retention</source>
            <translation>Opbevaring</translation>
        </message>
        <message>
            <source>How long things are kept. What is older is erased by itself, and for good.</source>
            <translation>Hvor længe ting gemmes. Hvad der er ældre, slettes af sig selv og for altid.</translation>
        </message>
        <message>
            <source>privacy data protection GDPR delete erase keep purge personal name months</source>
            <translation>privatliv databeskyttelse GDPR slet gem personlig navn måneder</translation>
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
            <source>Their words about the visit, which may name somebody. Also what colleagues wrote about this program.</source>
            <translation>Deres ord om besøget, som kan nævne nogen. Også det, kolleger har skrevet om programmet.</translation>
        </message>
        <message>
            <source>Always erased sooner</source>
            <translation>Altid slettet før</translation>
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
            <source>Questions</source>
            <translation>Spørgsmål</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Tilføj et spørgsmål</translation>
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
            <translation>Drop det, der ikke er gemt</translation>
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
</TS>
