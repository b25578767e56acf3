import type { CatalogueId } from '../../domain/measures/catalogue.ts'
import type { InEvery, Language } from './language.ts'

/** What a measure is, and how it is done. */
export type MeasureText = { readonly title: string; readonly how: string }

/** The catalogue's texts, in words of our own, written in each language (CASE-21). */
const texts: Readonly<Record<CatalogueId, InEvery<readonly [string, string]>>> = {
  'confirming-talk': {
    da: [
      'Samtale, der bekræfter, at det skete',
      'Sig til eleven: Det er sket, det er ikke din skyld, og skolen tager det alvorligt. Spørg, hvad der har været værst, og lyt.',
    ],
    nb: [
      'Samtale som bekrefter at det skjedde',
      'Si til eleven: Det har skjedd, det er ikke din skyld, og skolen tar det på alvor. Spør hva som har vært verst, og lytt.',
    ],
    nn: [
      'Ein samtale som stadfestar at det har hendt',
      'Sei til eleven: Det har hendt, det er ikkje di skuld, og skulen tek det på alvor. Spør kva som har vore verst, og lytt.',
    ],
    en: [
      'A talk that confirms it happened',
      'Tell the pupil: it happened, it is not your fault, and the school takes it seriously. Ask what has been worst, and listen.',
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
    nn: [
      'Det eleven har opplevd, står fast',
      'Alle vaksne går ut frå det eleven fortel. Ingen bortforklarer det eller spør kva eleven sjølv gjorde.',
    ],
    en: [
      'The pupil’s own experience stands',
      'Every adult starts from what the pupil says. Nobody explains it away or asks what the pupil did to bring it on.',
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
    nn: [
      'Orsaking frå leiinga',
      'Rektor orsakar overfor elev og familie at skulen ikkje fekk stansa det før. Tidleg, ansikt til ansikt og utan atterhald.',
    ],
    en: [
      'An apology from the head',
      'The head tells pupil and family that the school is sorry it was not stopped sooner. Early, face to face, with no “but”.',
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
    nn: [
      'Éin vaksen som følgjer med heile vegen',
      'Eleven vel ein vaksen som spør korleis det går, held kontakten med heimen og veit kva alle andre gjer. Det treng ikkje vere kontaktlæraren.',
    ],
    en: [
      'One adult all the way',
      'The pupil chooses an adult who asks how things are, talks with home and knows what everybody else is doing. It need not be the class teacher.',
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
    nn: [
      'Mentor, ein til ein',
      'Ein vaksen eller eldre elev møter eleven fast om noko eleven har lyst til. Målet er ein god relasjon, ikkje samtalar om mobbing.',
    ],
    en: [
      'A mentor, one to one',
      'An adult or an older pupil regularly does something with the pupil that the pupil enjoys. The aim is a good relationship, not talks about bullying.',
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
    nn: [
      'Korte samtalar i farten',
      'Sei god morgon med namn, spør om helga, og bli ståande ei lita stund. Det syner at nokon ser eleven.',
    ],
    en: [
      'A word in passing',
      'Say good morning by name, ask about the weekend, and stay a moment. It shows the pupil that somebody sees them.',
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
    nn: [
      'Faste samtalar',
      'Same vaksne, same tid, same stad. Eleven veit når den neste er, og er med og vel kva de snakkar om.',
    ],
    en: [
      'Regular talks',
      'The same adult, the same time, the same place. The pupil knows when the next one is and has a say in what it is about.',
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
    nn: [
      'Ein samtale ein annan stad enn på skulen',
      'Gå ein tur, eller møtast på biblioteket om skulen ikkje kjennest trygg. Avtal det med heimen først.',
    ],
    en: [
      'A talk away from school',
      'Go for a walk, or meet at the library if school does not feel safe. Agree it with home first.',
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
    nn: [
      'Melding til sin vaksne i løpet av dagen',
      'Eleven kan skrive til den vaksne og få ein samtale same dag, utan at andre merkar det.',
    ],
    en: [
      'A message to one’s adult during the day',
      'The pupil can write to their adult and be met the same day, without the others noticing.',
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
    nn: [
      'Ein dag ein kan sjå for seg',
      'Eleven får vite kven som underviser, i kva rom, og kven som er ute i friminutta. Endringar blir sagde i god tid.',
    ],
    en: [
      'A day one can picture',
      'The pupil knows who teaches, in which room, and who is outside at break. Changes are announced well ahead.',
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
    nn: [
      'Stunder der eleven lykkast',
      'Planlegg situasjonar der eleven får til det som skal til, i fag eller saman med andre, slik at dei andre òg ser det.',
    ],
    en: [
      'Moments that go well',
      'Plan situations where the pupil can do what it takes, in lessons or with others, so that the others see it too.',
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
    nn: [
      'Finn ut kva eleven er god til',
      'Snakk om interesser og sterke sider, og bruk dei i timane. Då ser klassen kven eleven òg er.',
    ],
    en: [
      'Find what the pupil is good at',
      'Talk about interests and strengths and use them in lessons. It shows the class who this pupil also is.',
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
    nn: [
      'Øve på det sosiale',
      'Øv på det eleven sjølv vil få til: spørje om å vere med, seie frå, løyse ei usemje. Aldri som forklaring på mobbinga.',
    ],
    en: [
      'Practise being with others',
      'Practise what the pupil wants to manage: asking to join in, saying no, solving a disagreement. Never as an explanation for the bullying.',
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
    nn: [
      'Eit betre bilete av seg sjølv',
      'Samtalar om kva eleven tenkjer om seg sjølv, med den vaksne som kjenner eleven best.',
    ],
    en: [
      'A kinder picture of oneself',
      'Talks about how the pupil sees themselves, with the adult they get on with best.',
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
    nn: [
      'Støtte til å seie frå',
      'Øv saman på kva eleven kan seie og gjere, og avtal kven som kjem og hjelper. Det er framleis dei vaksne som stansar det.',
    ],
    en: [
      'Support to speak up',
      'Practise together what the pupil can say and do, and agree who comes to help. Stopping it is still the adults’ job.',
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
    nn: [
      'Leggje fram på ein trygg måte',
      'Eleven vel: for læraren åleine, i ei lita gruppe, som film eller med ei rolle i framlegget til ein annan.',
    ],
    en: [
      'Presenting safely',
      'The pupil chooses: to the teacher alone, in a small group, as a film, or with a part in somebody else’s presentation.',
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
    nn: [
      'Ikkje bli spurd utan å rekkje opp handa',
      'Avtal med eleven når det er greitt å spørje. Alle som har timar i klassen, får vite det.',
    ],
    en: [
      'Not being called on without a raised hand',
      'Agree with the pupil when it is all right to ask. Everybody who teaches the class is told.',
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
    nn: [
      'Spørje kven eleven er trygg på',
      'Bruk svaret når de set plassar, grupper og turar. Spør på nytt, for det endrar seg.',
    ],
    en: [
      'Ask who the pupil feels safe with',
      'Use the answer for seats, groups and trips. Ask again, because it changes.',
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
    nn: [
      'Fagleg støtte og tilpassing',
      'Sjå kva eleven har kome bakpå med, og lag ein kort plan for kvart fag. Senk krava berre når eleven er med på det.',
    ],
    en: [
      'Help with schoolwork',
      'See where the pupil has fallen behind and make a short plan, subject by subject. Lower the demands only if the pupil agrees.',
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
    nn: [
      'Tapt undervisning blir teken att',
      'Skriv opp kva timar eleven har mist på grunn av mobbinga, og gi dei tilbake, heime eller på skulen.',
    ],
    en: [
      'Lost teaching is made up',
      'Write down which lessons the pupil lost because of the bullying and give them back, at home or at school.',
    ],
  },
  'things-to-borrow': {
    da: ['Ting at låne', 'Hav idrætstøj, sko og skrivegrej liggende, så ingen står uden og bliver set på.'],
    nb: ['Ting å låne', 'Ha gymtøy, sko og skrivesaker liggende, så ingen står uten og blir sett på.'],
    nn: ['Ting å låne', 'Ha gymklede, sko og skrivesaker liggjande, så ingen står utan og blir stirt på.'],
    en: [
      'Things to borrow',
      'Keep gym clothes, shoes and pens at hand, so that nobody stands without and is stared at.',
    ],
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
    nn: [
      'Praktisk arbeid innimellom',
      'La eleven gjere praktisk arbeid saman med ein vaksen nokre timar i veka, om eleven sjølv vil. Det skal ikkje likne ei straff.',
    ],
    en: [
      'Practical work in between',
      'Let the pupil do something practical with an adult a few hours a week, if the pupil wants to. It must not look like a punishment.',
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
    nn: [
      'Å kome er ein siger',
      'Ta godt imot, òg når eleven kjem seint. Ingen merknader om fråvær så andre høyrer det.',
    ],
    en: [
      'Coming at all is a win',
      'Give a warm welcome, also when the pupil is late. No remarks about absence in front of others.',
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
    nn: [
      'Undervisning på nett ei stund',
      'Når eleven ikkje kan vere på skulen, følgjer eleven med heimanfrå medan de lagar ein plan for å kome tilbake.',
    ],
    en: [
      'Lessons online for a while',
      'When the pupil cannot be at school, they follow from home while a plan for coming back is made.',
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
    nn: [
      'Ein annan vaksen følgjer kvar av dei andre',
      'Kvar elev som har vore med, får sin eigen vaksne. Ikkje den same som eleven det gjekk ut over.',
    ],
    en: [
      'Another adult for each of the others',
      'Each pupil who took part gets an adult of their own. Not the one who follows the pupil it was done to.',
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
    nn: [
      'Stoppsamtale',
      'Ein kort samtale med kvar einskild, same dag: Dette skal ta slutt, og slik ser vi at det har gjort det. Følg opp innan ei veke.',
    ],
    en: [
      'A talk to stop it',
      'A short talk with each one, the same day: this has to stop, and this is how we will see that it has. Follow up within a week.',
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
    nn: [
      'Trygg heimveg',
      'Dei som har gjort det utrygt, går seinare heim eller ein annan veg, slik at den andre får gå i fred.',
    ],
    en: [
      'A safe way home',
      'Those who made it unsafe leave later or go another way, so that the other can walk in peace.',
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
    nn: [
      'Friminutt til ei anna tid',
      'Dei som har gjort det utrygt, har friminutt for seg sjølve ei tid. Avgrensinga ligg på dei, ikkje på den det gjekk ut over.',
    ],
    en: [
      'Break at another time',
      'Those who made it unsafe have their break apart for a while. The restriction is theirs, not that of the pupil it was done to.',
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
    nn: [
      'Stå for det ein har gjort',
      'Snakk om kva som hende, og kva eleven vil gjere for å rette opp. Utan å gjere nokon små, med ein avtale og ein dato.',
    ],
    en: [
      'Answering for what one did',
      'Talk about what happened and what the pupil will do to put it right. No humiliation; an agreement and a date.',
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
    nn: [
      'Oppgåver som opnar auga',
      'Samtalar kvar for seg og små oppgåver: Sjå det frå ein annan sin plass, og finn ut kva ein kan gjere neste gong.',
    ],
    en: [
      'Tasks that open the eyes',
      'Talks one by one and small tasks: see it from another’s place, and find out what to do next time.',
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
    nn: [
      'Støttegruppe',
      'Fem–seks medelevar som eleven sjølv vel, møter ein vaksen kvar veke og finn ut korleis dei kan hjelpe. Hugs å spørje korleis dei sjølve har det.',
    ],
    en: [
      'A group of helpers',
      'Five or six pupils whom the pupil chooses meet with an adult every week and work out how to help. Remember to ask how they are themselves.',
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
    nn: [
      'Gruppe om kjensler og fellesskap',
      'Seks elevar, åtte møte i skuletida med ein lærar og ein rådgivar. Øv på å skjøne kjensler og på å vere saman.',
    ],
    en: [
      'A group about feelings and being together',
      'Six pupils, eight meetings in school hours, with a teacher and a counsellor. Practise understanding feelings and being with others.',
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
    nn: [
      'Gruppe for dei som har opplevd det same',
      'Elevar som har vore utsette, møtest med ein vaksen, gjerne på tvers av skular. Ein er ikkje den einaste.',
    ],
    en: [
      'A group for those who know it themselves',
      'Pupils who have been bullied meet with an adult, gladly from several schools. Nobody is the only one.',
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
    nn: [
      'Dei andre syner at dei er der',
      'Snakk med dei som ser på: Set deg ved sida av, sei hei, hent ein vaksen. Avtal små ting som er lette å gjere.',
    ],
    en: [
      'The others show that they are there',
      'Talk with those who look on: sit down beside, say hello, fetch an adult. Agree on small things that can be done.',
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
    nn: [
      'Dei vaksne set grupper og lag',
      'Alltid, i alle fag og i friminutta. Då blir ingen vald sist, og fleire får høve til å bli kjende.',
    ],
    en: [
      'Adults make the groups and teams',
      'Always, in every subject and at break. Nobody is chosen last, and others get the chance to know each other.',
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
    nn: [
      'Plass ved sida av ein ven',
      'Eleven sit hos ein eller to som er gode å vere saman med, og ikkje nær dei som styrer andre.',
    ],
    en: [
      'A seat beside a friend',
      'The pupil sits with one or two who are good company, and not near those who rule over others.',
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
    nn: [
      'Faste plassar på bussen',
      'Dei vaksne avgjer kven som sit saman til og frå skulen, og sjåføren veit kven ein ringjer til.',
    ],
    en: [
      'Fixed seats on the bus',
      'Adults decide who sits together on the way to and from school, and the driver knows whom to call.',
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
    nn: [
      'Ti minutt om korleis klassen har det',
      'Fast kvar veke: Kva gjekk bra, kva var vanskeleg, kva gjer vi neste veke? Ingen namn på nokon som har det vanskeleg.',
    ],
    en: [
      'Ten minutes on how the class is',
      'Every week: what went well, what was hard, what do we do next week? No names of anybody who is having a hard time.',
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
    nn: [
      'Klassens eigne reglar',
      'Klassen lagar få og klare reglar saman: ingen ler av kvarandre, ingen himlar med auga, alle er like mykje verde. Sjå på dei kvar månad.',
    ],
    en: [
      'The class’s own rules',
      'The class makes a few clear rules together: nobody laughs at another, nobody rolls their eyes, all are worth the same. Look at them every month.',
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
    nn: [
      'Arbeide med det som gjeld i klassen',
      'Kva gir poeng hos oss? Teamet vel éin norm om gongen å endre, lever etter han sjølv og seier frå når nokon følgjer han.',
    ],
    en: [
      'Working with what counts in the class',
      'What earns points with us? The team picks one norm at a time to change, lives by it and praises it when it is followed.',
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
    nn: [
      'Klart kva vi ikkje godtek',
      'Alle vaksne seier det same om ord, blikk og latter, og stansar det kvar gong dei ser det, roleg og med ein gong.',
    ],
    en: [
      'Clear about what we do not accept',
      'Every adult says the same about words, looks and laughter, and stops it each time they see it, calmly and at once.',
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
    nn: [
      'Noko heile klassen gjer saman',
      'Mat, tur, framsyning eller leik der alle trengst. Dei vaksne deler ut rollene.',
    ],
    en: [
      'Something the whole class does',
      'Cooking, a trip, a show or a game that needs everybody. The adults give out the parts.',
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
    nn: [
      'Sjå etter på ein fast måte',
      'Korte stunder i time og friminutt: Kven er saman, kven er åleine, kva skjer når ingen vaksen står der? Skriv det de ser, ikkje det de trur.',
    ],
    en: [
      'Observe in a fixed way',
      'Short spells in lessons and at break: who is together, who is alone, what happens when no adult is there? Write what you see, not what you think.',
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
    nn: [
      'Ein vaksen til i klassen',
      'Gi klassen fleire hender ei tid, i dei timane og overgangane der det er vanskeleg.',
    ],
    en: [
      'One more adult in the class',
      'Give the class an extra pair of hands for a while, in the lessons and changeovers that are hard.',
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
    nn: [
      'Snakke med heile klassen om det',
      'Berre når eleven har sagt ja, og berre det eleven har sagt ja til. Avtal orda saman først.',
    ],
    en: [
      'Talking with the whole class about it',
      'Only once the pupil has said yes, and only what the pupil said yes to. Agree on the words together first.',
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
    nn: [
      'Alle lærarane til klassen møtest',
      'Alle som har klassen, høyrer det same og avtaler kven som gjer kva. Vikarar og SFO òg.',
    ],
    en: [
      'All who teach the class meet',
      'Everybody who has the class hears the same and agrees who does what. Supply teachers and after-school care too.',
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
    nn: [
      'Vaksne ute som grip inn',
      'Fleire vaksne i friminutta, fordelte på stader, med vest på. Dei går tett på, spør og stansar.',
    ],
    en: [
      'Adults outside who step in',
      'More adults at break, spread over the grounds, in vests. They go close, ask, and stop it.',
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
    nn: [
      'Plan for kva som skjer i friminutta',
      'Leik og aktivitetar med ein vaksen eller eldre elevar, på faste dagar, slik at det alltid finst ein stad å gå.',
    ],
    en: [
      'A plan for break time',
      'Games and activities with an adult or older pupils, on fixed days, so that there is always somewhere to go.',
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
    nn: [
      'Elevar som set i gang leik',
      'Lær opp elevar til å lage leik for andre og sjå etter dei som står åleine. Ein vaksen er med dei.',
    ],
    en: [
      'Pupils who start games',
      'Train pupils to start games for others and look out for those standing alone. An adult is with them.',
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
    nn: [
      'Auge for dei stadene ingen ser',
      'Garderobar, toalett, gangar, busstopp og tida mellom timane. Spør elevane kvar det skjer, og ver der.',
    ],
    en: [
      'An eye on the places nobody sees',
      'Changing rooms, toilets, corridors, bus stops and the time between lessons. Ask pupils where it happens, and be there.',
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
    nn: [
      'Kurs for dei vaksne i psykologisk førstehjelp',
      'Dei vaksne lærer å møte eit barn som har det vanskeleg: kva ein seier, kva ein lèt vere, og kven ein hentar.',
    ],
    en: [
      'A course for staff in psychological first aid',
      'Adults learn to meet a child who is struggling: what to say, what to leave unsaid, and whom to fetch.',
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
    nn: [
      'Ring heim med ein gong',
      'Fortel kva skulen veit og gjer, orsak, og spør korleis det er heime. Ring på nytt før dei ringjer.',
    ],
    en: [
      'Call home at once',
      'Say what the school knows and does, apologise, and ask how things are at home. Call again before they do.',
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
    nn: [
      'Tett kontakt med heimen',
      'Ein fast dag i veka, på den måten familien helst vil. Òg når det ikkje er noko nytt.',
    ],
    en: [
      'Close contact with home',
      'A fixed day each week, in the way the family prefers. Also when there is no news.',
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
    nn: [
      'Møte der de ser gjennom planen',
      'Start og slutt med det familien sjølv meiner: Kva verkar, kva manglar, kva gjer vi no?',
    ],
    en: [
      'Meetings to go through the plan',
      'Begin and end with the family’s own view: what works, what is missing, what do we do now?',
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
    nn: [
      'Familiens eigne tiltak',
      'Familien seier kva dei gjer heime og i fritida, og det står i planen ved sida av det skulen gjer.',
    ],
    en: [
      'The family’s own measures',
      'The family says what they do at home and in their free time, and it stands in the plan beside the school’s.',
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
    nn: [
      'Heimebesøk',
      'Elevens vaksne kjem heim, om eleven og familien vil. Av og til er det lettare å snakke der.',
    ],
    en: [
      'A visit at home',
      'The pupil’s adult comes home, if pupil and family want it. It is sometimes easier to talk there.',
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
    nn: [
      'Rettleiing til foreldra',
      'Samtalar om korleis ein støttar barnet sitt, og om å bere det sjølv. Hjelpa kjem utanfrå.',
    ],
    en: [
      'Guidance for parents',
      'Talks about how to support one’s child, and about carrying it oneself. The help comes from outside.',
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
    nn: [
      'Psykologisk førstehjelp',
      'Helsesjukepleiaren hjelper eleven å skjøne kva som skjer i kroppen og hovudet, og kva ein kan gjere i dag.',
    ],
    en: [
      'First aid for thoughts and feelings',
      'The school nurse helps the pupil understand what happens in body and mind, and what can be done today.',
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
    nn: [
      'Vurdere helsa',
      'Helsesjukepleiaren vurderer søvn, smerter, humør og fare, og om nokon andre må kople seg på. Notata er helsesjukepleiaren sine eigne.',
    ],
    en: [
      'Looking at health',
      'The school nurse considers sleep, pain, mood and danger, and whether to refer on. The notes are the nurse’s own.',
    ],
  },
  'understanding-oneself': {
    da: [
      'Hjælp til at forstå, hvordan man har det',
      'Samtaler med en psykolog udefra, der ikke er en del af sagen.',
    ],
    nb: ['Hjelp til å forstå plagene sine', 'Samtaler med en psykolog utenfra som ikke er en del av saken.'],
    nn: [
      'Hjelp til å skjøne korleis ein har det',
      'Samtalar med ein psykolog utanfrå som ikkje er ein del av saka.',
    ],
    en: [
      'Help to understand how one feels',
      'Talks with a psychologist from outside who is no part of the case.',
    ],
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
    nn: [
      'Samtaleterapi om tankar og handlingar',
      'Kognitiv åtferdsterapi i helsetenesta. Det krev tilvising og ja frå elev og foreldre.',
    ],
    en: [
      'Talking therapy about thoughts and actions',
      'Cognitive behavioural therapy in the health service. Needs a referral, and a yes from pupil and parents.',
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
    nn: [
      'Følgje til andre har teke over',
      'Den som viser vidare, spør kvar veke til den neste faktisk har møtt eleven. Imens held skulen si eiga hjelp fram.',
    ],
    en: [
      'Follow until others have taken over',
      'Whoever refers asks every week until the next one has in fact met the pupil. Meanwhile the school’s own help goes on.',
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
    nn: [
      'Med i noko i fritida',
      'Finn noko eleven har lyst til, snakk med dei som leier det, og bli med den første gongen.',
    ],
    en: [
      'Into something after school',
      'Find something the pupil would like, talk with those who run it, and go along the first time.',
    ],
  },
}

export const measureText = (id: CatalogueId, language: Language): MeasureText => {
  const [title, how] = texts[id][language]
  return { title, how }
}
