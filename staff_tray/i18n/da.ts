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
            <source>Closed. Opens at {time}.</source>
            <translation>Lukket. Åbner kl. {time}.</translation>
        </message>
        <message>
            <source>Closed. Opens {day} at {time}.</source>
            <translation>Lukket. Åbner {day} kl. {time}.</translation>
        </message>
        <message>
            <source>Closed. No opening hours this week.</source>
            <translation>Lukket. Ingen åbningstid i denne uge.</translation>
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
