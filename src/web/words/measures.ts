import type { CatalogueId } from '../../domain/measures/catalogue.ts'
import type { Country } from '../../domain/law/value.ts'
import type { Language } from './language.ts'

/** What a measure is, and how it is done. */
export type MeasureText = { readonly title: string; readonly how: string }

type InBoth = { readonly da: readonly [string, string]; readonly nb: readonly [string, string] }

/**
 * The catalogue's texts, in words of our own (CASE-21). Written in Danish and Norwegian bokmål; a reader of another
 * language gets the country's own, and the page says so.
 */
const texts: Readonly<Record<CatalogueId, InBoth>> = {
  'confirming-talk': {
    da: [
      'Samtale, der bekræfter, at det skete',
      'Sig til eleven: Det er sket, det er ikke din skyld, og skolen tager det alvorligt. Spørg, hvad der har været værst, og lyt.',
    ],
    nb: [
      'Samtale som bekrefter at det skjedde',
      'Si til eleven: Det har skjedd, det er ikke din skyld, og skolen tar det på alvor. Spør hva som har vært verst, og lytt.',
    ],
  },
  'own-experience-counts': {
    da: [
      'Elevens egen oplevelse står fast',
      'Alle voksne går ud fra det, eleven fortæller. Ingen forklarer det væk eller spørger, hvad eleven selv gjorde.',
    ],
    nb: [
      'Elevens egen opplevelse står fast',
      'Alle voksne går ut fra det eleven forteller. Ingen bortforklarer det eller spør hva eleven selv gjorde.',
    ],
  },
  apology: {
    da: [
      'Undskyldning fra ledelsen',
      'Lederen siger undskyld til elev og familie for, at skolen ikke fik det stoppet før. Tidligt, ansigt til ansigt og uden forbehold.',
    ],
    nb: [
      'Beklagelse fra ledelsen',
      'Rektor beklager overfor elev og familie at skolen ikke fikk stanset det før. Tidlig, ansikt til ansikt og uten forbehold.',
    ],
  },
  'one-adult-holds-the-thread': {
    da: [
      'Én voksen, der følger med hele vejen',
      'Eleven vælger en voksen, som spørger, taler med hjemmet og ved, hvad alle andre gør. Behøver ikke være klassens lærer.',
    ],
    nb: [
      'Én voksen som følger med hele veien',
      'Eleven velger en voksen som spør, snakker med hjemmet og vet hva alle andre gjør. Må ikke være kontaktlæreren.',
    ],
  },
  mentor: {
    da: [
      'Mentor, en til en',
      'En voksen eller ældre elev mødes fast med eleven om noget, eleven har lyst til. Målet er en god relation, ikke samtaler om mobning.',
    ],
    nb: [
      'Mentor, en til en',
      'En voksen eller eldre elev møter eleven fast om noe eleven har lyst til. Målet er en god relasjon, ikke samtaler om mobbing.',
    ],
  },
  'short-talks': {
    da: [
      'Korte samtaler i forbifarten',
      'Sig godmorgen ved navn, spørg til weekenden, og bliv stående et øjeblik. Det viser, at nogen ser eleven.',
    ],
    nb: [
      'Korte samtaler i forbifarten',
      'Si god morgen ved navn, spør om helgen, og bli stående et øyeblikk. Det viser at noen ser eleven.',
    ],
  },
  'fixed-talks': {
    da: [
      'Faste samtaler',
      'Samme voksen, samme tid, samme sted. Eleven ved, hvornår den næste er, og bestemmer med, hvad der tales om.',
    ],
    nb: [
      'Faste samtaler',
      'Samme voksen, samme tid, samme sted. Eleven vet når den neste er, og bestemmer med hva det snakkes om.',
    ],
  },
  'talk-elsewhere': {
    da: [
      'Samtale et andet sted end på skolen',
      'Gå en tur, eller mødes på biblioteket, hvis skolen ikke føles tryg. Aftal det med hjemmet først.',
    ],
    nb: [
      'Samtale et annet sted enn på skolen',
      'Gå en tur, eller møtes på biblioteket hvis skolen ikke føles trygg. Avtal det med hjemmet først.',
    ],
  },
  'message-line': {
    da: [
      'Besked til sin voksne i løbet af dagen',
      'Eleven kan skrive til sin voksne og få et møde samme dag, uden at andre ser det.',
    ],
    nb: [
      'Melding til den trygge voksne i løpet av dagen',
      'Eleven kan skrive til den voksne og få et møte samme dag, uten at andre ser det.',
    ],
  },
  'day-plan': {
    da: [
      'En dag, man kan se for sig',
      'Eleven får at vide, hvem der underviser, i hvilket lokale, og hvem der er ude i pauserne. Ændringer siges i god tid.',
    ],
    nb: [
      'En dag man kan se for seg',
      'Eleven får vite hvem som underviser, i hvilket rom, og hvem som er ute i friminuttene. Endringer sies i god tid.',
    ],
  },
  'moments-of-mastery': {
    da: [
      'Øjeblikke, der lykkes',
      'Planlæg situationer, hvor eleven kan det, der skal til, fagligt eller sammen med andre, så de andre også ser det.',
    ],
    nb: [
      'Øyeblikk som lykkes',
      'Planlegg situasjoner der eleven kan det som skal til, faglig eller sammen med andre, så de andre også ser det.',
    ],
  },
  strengths: {
    da: [
      'Find ud af, hvad eleven er god til',
      'Tal om interesser og styrker, og brug dem i timerne. Det siger til klassen, hvem eleven også er.',
    ],
    nb: [
      'Finn ut hva eleven er god på',
      'Snakk om interesser og styrker, og bruk dem i timene. Det viser klassen hvem eleven også er.',
    ],
  },
  'social-skills': {
    da: [
      'Øve det sociale',
      'Øv situationer, eleven gerne vil kunne: spørge om at være med, sige fra, løse en uenighed. Aldrig som forklaring på mobningen.',
    ],
    nb: [
      'Øve på det sosiale',
      'Øv på situasjoner eleven gjerne vil mestre: spørre om å bli med, si fra, løse en uenighet. Aldri som forklaring på mobbingen.',
    ],
  },
  'self-image': {
    da: [
      'Et bedre billede af sig selv',
      'Samtaler om, hvad eleven tænker om sig selv, med den voksne, som har den bedste relation.',
    ],
    nb: [
      'Et bedre bilde av seg selv',
      'Samtaler om hva eleven tenker om seg selv, med den voksne som har best relasjon.',
    ],
  },
  'standing-up-for-oneself': {
    da: [
      'Støtte til at sige fra',
      'Øv sammen, hvad eleven kan sige og gøre, og aftal, hvem der kommer og hjælper. Det er stadig de voksne, der stopper det.',
    ],
    nb: [
      'Støtte til å si fra',
      'Øv sammen på hva eleven kan si og gjøre, og avtal hvem som kommer og hjelper. Det er fortsatt de voksne som stanser det.',
    ],
  },
  'safe-presenting': {
    da: [
      'Fremlægge på en tryg måde',
      'Eleven vælger: for læreren alene, i en lille gruppe, som film eller ved at have en rolle i en andens fremlæggelse.',
    ],
    nb: [
      'Legge fram på en trygg måte',
      'Eleven velger: for læreren alene, i en liten gruppe, som film eller ved å ha en rolle i en annens framføring.',
    ],
  },
  'not-called-on': {
    da: [
      'Ikke blive spurgt uden at række hånden op',
      'Aftal med eleven, hvornår der må spørges. Alle, der har timer i klassen, får det at vide.',
    ],
    nb: [
      'Ikke bli spurt uten å rekke opp hånda',
      'Avtal med eleven når det kan spørres. Alle som har timer i klassen, får vite det.',
    ],
  },
  'whom-safe-with': {
    da: [
      'Spørge, hvem eleven er tryg ved',
      'Brug svaret til pladser, grupper og ture. Spørg igen, for det ændrer sig.',
    ],
    nb: [
      'Spørre hvem eleven er trygg på',
      'Bruk svaret til plasser, grupper og turer. Spør igjen, for det endrer seg.',
    ],
  },
  'academic-support': {
    da: [
      'Faglig hjælp og tilpasning',
      'Se, hvad eleven er kommet bagud med, og lav en kort plan fag for fag. Krav sænkes kun, hvis eleven er med på det.',
    ],
    nb: [
      'Faglig støtte og tilpasning',
      'Se hva eleven har kommet bakpå med, og lag en kort plan fag for fag. Krav senkes bare når eleven er med på det.',
    ],
  },
  'teaching-made-up': {
    da: [
      'Tabt undervisning hentes ind',
      'Skriv op, hvilke timer eleven har mistet på grund af mobningen, og giv dem igen, hjemme eller på skolen.',
    ],
    nb: [
      'Tapt undervisning tas igjen',
      'Skriv opp hvilke timer eleven har mistet på grunn av mobbingen, og gi dem igjen, hjemme eller på skolen.',
    ],
  },
  'things-to-borrow': {
    da: ['Ting at låne', 'Hav idrætstøj, sko og skrivegrej liggende, så ingen står uden og bliver set på.'],
    nb: ['Ting å låne', 'Ha gymtøy, sko og skrivesaker liggende, så ingen står uten og blir sett på.'],
  },
  'practical-work': {
    da: [
      'Praktisk arbejde ind imellem',
      'Lad eleven have en praktisk opgave med en voksen nogle timer om ugen, hvis eleven selv vil. Det må ikke ligne en straf.',
    ],
    nb: [
      'Praktisk arbeid innimellom',
      'La eleven ha en praktisk oppgave med en voksen noen timer i uka, hvis eleven selv vil. Det må ikke ligne en straff.',
    ],
  },
  'coming-counts': {
    da: [
      'At komme er en sejr',
      'Tag godt imod, også når eleven kommer sent. Ingen bemærkninger om fravær foran andre.',
    ],
    nb: [
      'Å komme er en seier',
      'Ta godt imot, også når eleven kommer sent. Ingen kommentarer om fravær foran andre.',
    ],
  },
  'online-lessons': {
    da: [
      'Undervisning på nettet i en overgang',
      'Når eleven ikke kan være på skolen, følger eleven med hjemmefra, mens en plan for at komme tilbage lægges.',
    ],
    nb: [
      'Undervisning på nett i en overgang',
      'Når eleven ikke kan være på skolen, følger eleven med hjemmefra mens en plan for å komme tilbake legges.',
    ],
  },
  'another-adult-follows': {
    da: [
      'En anden voksen følger hver af de andre',
      'Hver elev, der har været med, får sin egen voksne. Ikke den samme som den elev, det gik ud over.',
    ],
    nb: [
      'En annen voksen følger hver av de andre',
      'Hver elev som har vært med, får sin egen voksne. Ikke den samme som eleven det gikk ut over.',
    ],
  },
  'stop-talk': {
    da: [
      'Stopsamtale',
      'En kort samtale med hver enkelt, samme dag: Det her skal holde op, og sådan vil vi se det. Følg op inden for en uge.',
    ],
    nb: [
      'Stoppsamtale',
      'En kort samtale med hver enkelt, samme dag: Dette skal slutte, og slik vil vi se det. Følg opp innen en uke.',
    ],
  },
  'safe-way-home': {
    da: [
      'Vejen hjem er tryg',
      'De, der har gjort det utrygt, går senere hjem eller en anden vej, så den anden kan gå i fred.',
    ],
    nb: [
      'Veien hjem er trygg',
      'De som har gjort det utrygt, går senere hjem eller en annen vei, så den andre kan gå i fred.',
    ],
  },
  'breaks-apart': {
    da: [
      'Pause på et andet tidspunkt',
      'De, der har gjort det utrygt, holder pause for sig en tid. Begrænsningen ligger hos dem, ikke hos den, det gik ud over.',
    ],
    nb: [
      'Friminutt på et annet tidspunkt',
      'De som har gjort det utrygt, har friminutt for seg en tid. Begrensningen ligger hos dem, ikke hos den det gikk ut over.',
    ],
  },
  'answering-for-it': {
    da: [
      'Stå ved det, man har gjort',
      'Tal om, hvad der skete, og hvad eleven vil gøre for at rette op. Uden ydmygelse, med en aftale og en dato.',
    ],
    nb: [
      'Stå for det man har gjort',
      'Snakk om hva som skjedde, og hva eleven vil gjøre for å rette opp. Uten ydmykelse, med en avtale og en dato.',
    ],
  },
  'wider-understanding': {
    da: [
      'Opgaver, der åbner øjnene',
      'Samtaler hver for sig og små opgaver: Se situationen fra en andens plads, og find på, hvad man kan gøre næste gang.',
    ],
    nb: [
      'Oppgaver som åpner øynene',
      'Samtaler hver for seg og små oppgaver: Se situasjonen fra en annens plass, og finn ut hva man kan gjøre neste gang.',
    ],
  },
  'support-group': {
    da: [
      'Hjælpegruppe',
      'Fem-seks elever, som eleven selv vælger, mødes hver uge med en voksen og finder på, hvordan de kan hjælpe. Husk at spørge, hvordan de selv har det.',
    ],
    nb: [
      'Støttegruppe',
      'Fem–seks medelever som eleven selv velger, møtes hver uke med en voksen og finner ut hvordan de kan hjelpe. Husk å spørre hvordan de selv har det.',
    ],
  },
  'competence-group': {
    da: [
      'Gruppe om følelser og fællesskab',
      'Seks elever, otte møder i skoletiden med en lærer og en, der har forstand på det. Øv at forstå følelser og at være sammen.',
    ],
    nb: [
      'Gruppe om følelser og fellesskap',
      'Seks elever, åtte møter i skoletida med en lærer og en rådgiver. Øv på å forstå følelser og å være sammen.',
    ],
  },
  'group-of-peers': {
    da: [
      'Gruppe for dem, der har prøvet det samme',
      'Elever, der har været udsat, mødes med en voksen, gerne på tværs af skoler. Man er ikke den eneste.',
    ],
    nb: [
      'Gruppe for dem som har opplevd det samme',
      'Elever som har vært utsatt, møtes med en voksen, gjerne på tvers av skoler. Man er ikke den eneste.',
    ],
  },
  'showing-support': {
    da: [
      'De andre viser, at de er der',
      'Tal med dem, der ser på: Sæt dig ved siden af, sig hej, hent en voksen. Aftal små ting, der er til at gøre.',
    ],
    nb: [
      'De andre viser at de er der',
      'Snakk med dem som ser på: Sett deg ved siden av, si hei, hent en voksen. Avtal små ting som går an å gjøre.',
    ],
  },
  'adults-make-groups': {
    da: [
      'De voksne laver grupper og hold',
      'Altid, i alle fag og i pauserne. Så bliver ingen valgt til sidst, og nye får chancen for at lære hinanden at kende.',
    ],
    nb: [
      'De voksne lager grupper og lag',
      'Alltid, i alle fag og i friminuttene. Da blir ingen valgt til slutt, og nye får sjansen til å bli kjent.',
    ],
  },
  'seated-with-a-friend': {
    da: [
      'Plads ved siden af en ven',
      'Eleven sidder hos en eller to, der er rare at være sammen med, og ikke tæt på dem, der bestemmer over andre.',
    ],
    nb: [
      'Plass ved siden av en venn',
      'Eleven sitter hos en eller to som er gode å være sammen med, og ikke nær dem som bestemmer over andre.',
    ],
  },
  'seats-on-the-bus': {
    da: [
      'Faste pladser i bussen',
      'De voksne bestemmer, hvem der sidder sammen på vej til og fra skole, og chaufføren ved, hvem man ringer til.',
    ],
    nb: [
      'Faste plasser på bussen',
      'De voksne bestemmer hvem som sitter sammen til og fra skolen, og sjåføren vet hvem man ringer til.',
    ],
  },
  'how-is-the-class': {
    da: [
      'Ti minutter om, hvordan klassen har det',
      'Fast hver uge: Hvad gik godt, hvad var svært, hvad gør vi i næste uge? Ingen navne på nogen, der har det svært.',
    ],
    nb: [
      'Ti minutter om hvordan klassen har det',
      'Fast hver uke: Hva gikk bra, hva var vanskelig, hva gjør vi neste uke? Ingen navn på noen som har det vanskelig.',
    ],
  },
  'class-rules': {
    da: [
      'Klassens egne regler',
      'Klassen laver få, klare regler sammen: ingen griner ad hinanden, ingen himler med øjnene, alle er lige meget værd. Se på dem hver måned.',
    ],
    nb: [
      'Klassens egne regler',
      'Klassen lager få, klare regler sammen: ingen ler av hverandre, ingen himler med øynene, alle er like mye verd. Se på dem hver måned.',
    ],
  },
  'norms-and-culture': {
    da: [
      'Arbejde med det, der gælder i klassen',
      'Hvad giver point hos os? Teamet vælger én norm ad gangen at ændre, viser den selv og roser, når den følges.',
    ],
    nb: [
      'Arbeide med det som gjelder i klassen',
      'Hva gir poeng hos oss? Teamet velger én norm om gangen å endre, viser den selv og roser når den følges.',
    ],
  },
  'clear-limits': {
    da: [
      'Klart, hvad vi ikke finder os i',
      'Alle voksne siger det samme om ord, blikke og latter, og stopper det hver gang, de ser det, roligt og med det samme.',
    ],
    nb: [
      'Klart hva vi ikke godtar',
      'Alle voksne sier det samme om ord, blikk og latter, og stanser det hver gang de ser det, rolig og med det samme.',
    ],
  },
  'shared-activities': {
    da: [
      'Noget, hele klassen laver sammen',
      'Mad, tur, forestilling eller leg, hvor alle skal bruges. De voksne fordeler rollerne.',
    ],
    nb: [
      'Noe hele klassen gjør sammen',
      'Mat, tur, forestilling eller lek der alle trengs. De voksne fordeler rollene.',
    ],
  },
  'structured-observation': {
    da: [
      'Se efter på en fast måde',
      'Korte stunder i time og pause: Hvem er sammen, hvem er alene, hvad sker der, når ingen voksen står der? Skriv det, I ser, ikke det, I tror.',
    ],
    nb: [
      'Observere på en fast måte',
      'Korte stunder i time og friminutt: Hvem er sammen, hvem er alene, hva skjer når ingen voksen står der? Skriv det dere ser, ikke det dere tror.',
    ],
  },
  'one-more-adult': {
    da: [
      'En voksen mere i klassen',
      'Giv klassen ekstra hænder en tid, i de timer og overgange, hvor det er svært.',
    ],
    nb: [
      'En voksen til i klassen',
      'Gi klassen ekstra hender en tid, i de timene og overgangene der det er vanskelig.',
    ],
  },
  'talk-with-the-class': {
    da: [
      'Tale med hele klassen om det',
      'Kun når eleven har sagt ja, og kun det, eleven har sagt ja til. Aftal ordene sammen først.',
    ],
    nb: [
      'Snakke med hele klassen om det',
      'Bare når eleven har sagt ja, og bare det eleven har sagt ja til. Avtal ordene sammen først.',
    ],
  },
  'teachers-meet': {
    da: [
      'Alle klassens lærere mødes',
      'Alle, der har klassen, hører det samme og aftaler, hvem der gør hvad. Også vikarer og SFO.',
    ],
    nb: [
      'Alle lærerne i klassen møtes',
      'Alle som har klassen, hører det samme og avtaler hvem som gjør hva. Også vikarer og SFO.',
    ],
  },
  'adults-in-breaks': {
    da: [
      'Voksne ude, som griber ind',
      'Flere voksne i pauserne, fordelt på steder, med vest på. De går tæt på, spørger og stopper.',
    ],
    nb: [
      'Voksne ute som griper inn',
      'Flere voksne i friminuttene, fordelt på steder, med vest på. De går tett på, spør og stanser.',
    ],
  },
  'break-activities': {
    da: [
      'Plan for, hvad der sker i pauserne',
      'Lege og aktiviteter med en voksen eller ældre elever, på faste dage, så der altid er et sted at gå hen.',
    ],
    nb: [
      'Plan for hva som skjer i friminuttene',
      'Leker og aktiviteter med en voksen eller eldre elever, på faste dager, så det alltid er et sted å gå.',
    ],
  },
  'wellbeing-leaders': {
    da: [
      'Elever, der sætter leg i gang',
      'Uddan elever til at lave lege for andre og se efter dem, der står alene. En voksen er med dem.',
    ],
    nb: [
      'Elever som setter i gang lek',
      'Lær opp elever til å lage leker for andre og se etter dem som står alene. En voksen er med dem.',
    ],
  },
  'hidden-places': {
    da: [
      'Øje med de steder, ingen ser',
      'Omklædning, toiletter, gange, busstop og tiden mellem timerne. Spørg eleverne, hvor det sker, og vær der.',
    ],
    nb: [
      'Øye med stedene ingen ser',
      'Garderober, toaletter, ganger, busstopp og tida mellom timene. Spør elevene hvor det skjer, og vær der.',
    ],
  },
  'staff-course': {
    da: [
      'Kursus for de voksne i første hjælp til sindet',
      'De voksne lærer at møde et barn, der har det svært: hvad man siger, hvad man lader være med, og hvem man henter.',
    ],
    nb: [
      'Kurs for de voksne i psykologisk førstehjelp',
      'De voksne lærer å møte et barn som har det vanskelig: hva man sier, hva man lar være, og hvem man henter.',
    ],
  },
  'early-contact': {
    da: [
      'Ring hjem med det samme',
      'Fortæl, hvad skolen ved og gør, sig undskyld, og spørg, hvordan det er hjemme. Ring igen, før de ringer.',
    ],
    nb: [
      'Ring hjem med en gang',
      'Fortell hva skolen vet og gjør, beklag, og spør hvordan det er hjemme. Ring igjen før de ringer.',
    ],
  },
  'close-dialogue': {
    da: [
      'Tæt kontakt med hjemmet',
      'En fast dag om ugen, på den måde familien helst vil. Også når der ikke er noget nyt.',
    ],
    nb: [
      'Tett dialog med hjemmet',
      'En fast dag i uka, på den måten familien helst vil. Også når det ikke er noe nytt.',
    ],
  },
  'evaluation-meetings': {
    da: [
      'Møder, hvor planen ses igennem',
      'Start og slut med familiens egen vurdering: Hvad virker, hvad mangler, hvad gør vi nu?',
    ],
    nb: [
      'Møter der planen ses gjennom',
      'Start og slutt med familiens egen vurdering: Hva virker, hva mangler, hva gjør vi nå?',
    ],
  },
  'measures-at-home': {
    da: [
      'Familiens egne tiltag',
      'Familien siger, hvad de gør hjemme og i fritiden, og det står i planen ved siden af skolens.',
    ],
    nb: [
      'Familiens egne tiltak',
      'Familien sier hva de gjør hjemme og i fritida, og det står i planen ved siden av skolens.',
    ],
  },
  'home-visit': {
    da: [
      'Besøg hjemme',
      'Elevens voksne kommer hjem, hvis eleven og familien vil. Det er nogle gange lettere at tale dér.',
    ],
    nb: [
      'Hjemmebesøk',
      'Den trygge voksne kommer hjem, hvis eleven og familien vil. Noen ganger er det lettere å snakke der.',
    ],
  },
  'parent-guidance': {
    da: [
      'Vejledning til forældrene',
      'Samtaler om, hvordan man støtter sit barn, og om at bære det selv. Hjælpen kommer udefra.',
    ],
    nb: [
      'Veiledning til foreldrene',
      'Samtaler om hvordan man støtter barnet sitt, og om å bære det selv. Hjelpen kommer utenfra.',
    ],
  },
  'psychological-first-aid': {
    da: [
      'Første hjælp til tanker og følelser',
      'Sundhedsplejersken hjælper eleven med at forstå, hvad der sker i kroppen og hovedet, og hvad man kan gøre i dag.',
    ],
    nb: [
      'Psykologisk førstehjelp',
      'Helsesykepleieren hjelper eleven å forstå hva som skjer i kroppen og hodet, og hva man kan gjøre i dag.',
    ],
  },
  'health-risk': {
    da: [
      'Se på helbredet',
      'Sundhedsplejersken vurderer søvn, smerter, humør og fare, og om der skal henvises videre. Noterne er sundhedsplejerskens egne.',
    ],
    nb: [
      'Vurdere helsa',
      'Helsesykepleieren vurderer søvn, smerter, humør og fare, og om det skal henvises videre. Notatene er helsesykepleierens egne.',
    ],
  },
  'understanding-oneself': {
    da: [
      'Hjælp til at forstå, hvordan man har det',
      'Samtaler med en psykolog udefra, der ikke er en del af sagen.',
    ],
    nb: ['Hjelp til å forstå plagene sine', 'Samtaler med en psykolog utenfra som ikke er en del av saken.'],
  },
  therapy: {
    da: [
      'Samtaleterapi om tanker og handlinger',
      'Kognitiv adfærdsterapi i sundhedsvæsenet. Kræver henvisning og ja fra elev og forældre.',
    ],
    nb: [
      'Samtaleterapi om tanker og handlinger',
      'Kognitiv atferdsterapi i helsetjenesten. Krever henvisning og ja fra elev og foreldre.',
    ],
  },
  'refer-and-follow': {
    da: [
      'Følge, til andre har taget over',
      'Den, der henviser, spørger hver uge, til den næste faktisk har mødt eleven. Imens går skolens egen hjælp videre.',
    ],
    nb: [
      'Følge til andre har tatt over',
      'Den som henviser, spør hver uke til den neste faktisk har møtt eleven. Imens fortsetter skolens egen hjelp.',
    ],
  },
  'into-activities': {
    da: [
      'Med i noget i fritiden',
      'Find noget, eleven har lyst til, tal med dem, der leder det, og gå med den første gang.',
    ],
    nb: [
      'Med i noe i fritida',
      'Finn noe eleven har lyst til, snakk med dem som leder det, og bli med den første gangen.',
    ],
  },
}

/** The language a catalogue text is shown in: the reader's own, or the country's where there is none. */
export const catalogueLanguage = (language: Language, country: Country): 'da' | 'nb' =>
  language === 'da' || language === 'nb' ? language : language === 'nn' || country === 'NO' ? 'nb' : 'da'

export const measureText = (id: CatalogueId, language: 'da' | 'nb'): MeasureText => {
  const [title, how] = texts[id][language]
  return { title, how }
}
