import type { PointKind } from '../../domain/year/points.ts'
import type { InEvery } from './language.ts'

/** A point's name, and the agenda that lies ready: what to talk about, or how it is done. */
export type PointWords = { readonly title: string; readonly agenda: readonly string[] }

export const pointWords: InEvery<Readonly<Record<PointKind, PointWords>>> = {
  da: {
    'staff-meeting': {
      title: 'Personalemøde om strategien',
      agenda: [
        'Hvad lover vi i strategien, og hvad gør hver af os?',
        'Hvad har vi lært af det sidste år? Tal ikke om enkelte børn.',
        'Kender alle vejen, når et barn fortæller noget?',
      ],
    },
    review: {
      title: 'Skolebestyrelse og MED-udvalg ser på strategien',
      agenda: [
        'Virkede det, vi lovede? Se på årets tal uden navne.',
        'Hvad siger elevrådet, personalet og forældrene?',
        'Hvad skal stå anderledes, og hvem skriver det?',
      ],
    },
    'pupil-council': {
      title: 'Elevrådet taler om strategien',
      agenda: [
        'Hvad gør en god klasse?',
        'Ved alle, hvem man kan gå til?',
        'Hvad vil elevrådet have ændret? Skriv det ned, og giv et svar.',
      ],
    },
    'parents-meeting': {
      title: 'Forældremøde om fællesskabet i klassen',
      agenda: [
        'Sådan vil vi have det i klassen, også på nettet.',
        'Hvad kan I gøre derhjemme: tal pænt om andres børn, og inviter alle.',
        'Hvem går man til, og hvornår får man svar?',
      ],
    },
    'class-letter': {
      title: 'Brev til klassens forældre',
      agenda: [
        'Hvad arbejder klassen med nu?',
        'Hvad går godt, og hvad øver vi os på?',
        'Hvad kan forældrene hjælpe med? Spørg klasserådet.',
      ],
    },
    'class-rules': {
      title: 'Klassens sociale regler',
      agenda: ['Hvilke regler holder, og hvilke skal ændres?', 'Lad eleverne skrive dem med egne ord.'],
    },
    'class-time': {
      title: 'Sådan har vi det i klassen',
      agenda: [
        'Hvornår i ugen er det rart at være her?',
        'Er der steder eller tidspunkter, hvor nogen står alene?',
        'Hvad kan vi gøre i morgen, så alle er med?',
        'Tal om klassen, aldrig om én elev.',
      ],
    },
    exercise: {
      title: 'Øvelse på en opdigtet sag',
      agenda: [
        'Læs sagen højt. Del rollerne: leder, klasselærer, ressourceteam.',
        'Hvad gør I i dag, i morgen og inden ti arbejdsdage?',
        'Hvor var I i tvivl? Skriv, hvad I vil ændre.',
      ],
    },
    sociometric: {
      title: 'Hvem er jeg sammen med? Trivselsbillede af klassen',
      agenda: [
        'Spørg alle elever i samme uge.',
        'Se på svarene sammen. Hvem står alene?',
        'Aftal ét skridt.',
      ],
    },
    'class-teachers-meeting': {
      title: 'Lærermøde om klassen',
      agenda: ['Alle, der har klassen, er med.', 'Hvordan går det i klassen? Hvem skal vi se efter?'],
    },
    'psychosocial-team': {
      title: 'Møde i det psykosociale team',
      agenda: ['Hvad ser vi på tværs af skolen?', 'Hvad skal vi forebygge nu?'],
    },
    'resource-group': {
      title: 'Møde i ressourcegruppen',
      agenda: ['Hvad er nyt siden sidst?', 'Hvem gør hvad til næste gang?'],
    },
    'intervention-team': {
      title: 'Møde i indsatsteamet',
      agenda: ['Hvad haster?', 'Holder aftalerne fra sidste uge?'],
    },
    'specialist-service': {
      title: 'Møde med rådgivningen (PPR)',
      agenda: ['Hvad har vi brug for hjælp til?', 'Hvad gør vi selv imens?'],
    },
    network: {
      title: 'Kommunens netværk',
      agenda: ['Hvad har I lært, som andre kan bruge?', 'Hvad tager I med hjem?'],
    },
    'pupil-by-pupil': {
      title: 'Dagen, hvor vi ser på hver elev',
      agenda: ['Gå klasserne igennem én elev ad gangen.', 'Har hver elev en voksen og en ven?'],
    },
    'transition-meeting': {
      title: 'Overlevering før ny klasse eller skole',
      agenda: ['Hvad skal den nye skole vide, og må de vide det?', 'Hvem følger eleven over?'],
    },
    'social-training': {
      title: 'Træning i at være sammen',
      agenda: ['Vælg et forløb til klassen, og skriv, hvornår det er holdt.'],
    },
    'play-patrol': {
      title: 'Legepatrulje',
      agenda: ['Vælg og lær de nye legepatruljer op.', 'Aftal dage, steder og en voksen.'],
    },
    'break-supervision': {
      title: 'Gårdvagt: hvem er hvor?',
      agenda: ['Gå skolen rundt: hvor ser ingen noget?', 'Læg vagterne, så de steder bliver set.'],
    },
    'wellbeing-day': {
      title: 'Trivselsdag',
      agenda: ['Bland klasserne.', 'Lad eleverne være med til at planlægge.'],
    },
    'class-hours': {
      title: 'Klassens time',
      agenda: ['Brug timen på fællesskabet. Skriv kort, hvad I gjorde.'],
    },
    'digital-lessons': {
      title: 'Undervisning om livet på nettet',
      agenda: [
        'Hvad deler vi, og hvad lader vi være med at dele?',
        'Hvem siger man det til, når det går galt?',
      ],
    },
    own: { title: 'Et af skolens egne punkter', agenda: [] },
    'own-prevention': { title: 'Skolens eget forebyggende arbejde', agenda: [] },
  },
  nb: {
    'staff-meeting': {
      title: 'Personalmøte om strategien',
      agenda: [
        'Hva lover vi i strategien, og hva gjør hver av oss?',
        'Hva har vi lært det siste året? Snakk ikke om enkeltbarn.',
        'Kjenner alle veien når et barn forteller noe?',
      ],
    },
    review: {
      title: 'Styret og utvalgene ser på strategien',
      agenda: [
        'Virket det vi lovet? Se på årets tall uten navn.',
        'Hva sier elevrådet, de ansatte og foreldrene?',
        'Hva skal stå annerledes, og hvem skriver det?',
      ],
    },
    'pupil-council': {
      title: 'Elevrådet snakker om strategien',
      agenda: [
        'Hva gjør en god klasse?',
        'Vet alle hvem man kan gå til?',
        'Hva vil elevrådet endre? Skriv det ned, og gi et svar.',
      ],
    },
    'parents-meeting': {
      title: 'Foreldremøte om fellesskapet i klassen',
      agenda: [
        'Slik vil vi ha det i klassen, også på nett.',
        'Hva kan dere gjøre hjemme: snakk pent om andres barn, og inviter alle.',
        'Hvem går man til, og når får man svar?',
      ],
    },
    'class-letter': {
      title: 'Brev til klassens foreldre',
      agenda: [
        'Hva arbeider klassen med nå?',
        'Hva går bra, og hva øver vi på?',
        'Hva kan foreldrene hjelpe med? Spør foreldrekontaktene.',
      ],
    },
    'class-rules': {
      title: 'Klassens sosiale regler',
      agenda: ['Hvilke regler holder, og hvilke skal endres?', 'La elevene skrive dem med egne ord.'],
    },
    'class-time': {
      title: 'Slik har vi det i klassen',
      agenda: [
        'Når i uka er det godt å være her?',
        'Er det steder eller tider der noen står alene?',
        'Hva kan vi gjøre i morgen, så alle er med?',
        'Snakk om klassen, aldri om én elev.',
      ],
    },
    exercise: {
      title: 'Øvelse på en oppdiktet sak',
      agenda: [
        'Les saken høyt. Fordel rollene: leder, kontaktlærer, ressursteam.',
        'Hva gjør dere i dag, i morgen og de neste ukene?',
        'Hvor var dere i tvil? Skriv hva dere vil endre.',
      ],
    },
    sociometric: {
      title: 'Hvem er jeg sammen med? Trivselsbilde av klassen',
      agenda: ['Spør alle elever i samme uke.', 'Se på svarene sammen. Hvem står alene?', 'Avtal ett steg.'],
    },
    'class-teachers-meeting': {
      title: 'Klasselærermøte',
      agenda: ['Alle som har klassen, er med.', 'Hvordan går det i klassen? Hvem skal vi se etter?'],
    },
    'psychosocial-team': {
      title: 'Møte i psykososialt team',
      agenda: ['Hva ser vi på tvers av skolen?', 'Hva skal vi forebygge nå?'],
    },
    'resource-group': {
      title: 'Møte i ressursgruppen',
      agenda: ['Hva er nytt siden sist?', 'Hvem gjør hva til neste gang?'],
    },
    'intervention-team': {
      title: 'Møte i innsatsteamet',
      agenda: ['Hva haster?', 'Holder avtalene fra forrige uke?'],
    },
    'specialist-service': {
      title: 'Kontaktmøte med PPT',
      agenda: ['Hva trenger vi hjelp til?', 'Hva gjør vi selv imens?'],
    },
    network: {
      title: 'Kommunens nettverk',
      agenda: ['Hva har dere lært som andre kan bruke?', 'Hva tar dere med hjem?'],
    },
    'pupil-by-pupil': {
      title: 'Dagen da vi ser på hver elev',
      agenda: ['Gå gjennom klassene én elev om gangen.', 'Har hver elev en voksen og en venn?'],
    },
    'transition-meeting': {
      title: 'Overføring før ny klasse eller skole',
      agenda: ['Hva må den nye skolen vite, og har de lov?', 'Hvem følger eleven over?'],
    },
    'social-training': {
      title: 'Trening i å være sammen',
      agenda: ['Velg et opplegg for klassen, og skriv når det er holdt.'],
    },
    'play-patrol': {
      title: 'Trivselsledere i friminuttet',
      agenda: ['Velg og lær opp de nye elevene.', 'Avtal dager, steder og en voksen.'],
    },
    'break-supervision': {
      title: 'Inspeksjon: hvem er hvor?',
      agenda: ['Gå skolen rundt: hvor er det ingen som ser?', 'Legg vaktene så de stedene blir sett.'],
    },
    'wellbeing-day': {
      title: 'Trivselsdag',
      agenda: ['Bland klassene.', 'La elevene være med og planlegge.'],
    },
    'class-hours': {
      title: 'Klassens time',
      agenda: ['Bruk timen på fellesskapet. Skriv kort hva dere gjorde.'],
    },
    'digital-lessons': {
      title: 'Undervisning om livet på nett',
      agenda: ['Hva deler vi, og hva lar vi være å dele?', 'Hvem sier man det til når det går galt?'],
    },
    own: { title: 'Et av skolens egne punkter', agenda: [] },
    'own-prevention': { title: 'Skolens eget forebyggende arbeid', agenda: [] },
  },
  nn: {
    'staff-meeting': {
      title: 'Personalmøte om strategien',
      agenda: [
        'Kva lovar vi i strategien, og kva gjer kvar av oss?',
        'Kva har vi lært det siste året? Snakk ikkje om enkeltbarn.',
        'Kjenner alle vegen når eit barn fortel noko?',
      ],
    },
    review: {
      title: 'Styret og utvala ser på strategien',
      agenda: [
        'Verka det vi lova? Sjå på tala for året utan namn.',
        'Kva seier elevrådet, dei tilsette og foreldra?',
        'Kva skal stå annleis, og kven skriv det?',
      ],
    },
    'pupil-council': {
      title: 'Elevrådet snakkar om strategien',
      agenda: [
        'Kva gjer ein god klasse?',
        'Veit alle kven ein kan gå til?',
        'Kva vil elevrådet endre? Skriv det ned, og gi eit svar.',
      ],
    },
    'parents-meeting': {
      title: 'Foreldremøte om fellesskapet i klassen',
      agenda: [
        'Slik vil vi ha det i klassen, også på nett.',
        'Kva kan de gjere heime: snakk pent om barna til andre, og inviter alle.',
        'Kven går ein til, og når får ein svar?',
      ],
    },
    'class-letter': {
      title: 'Brev til foreldra i klassen',
      agenda: [
        'Kva arbeider klassen med no?',
        'Kva går bra, og kva øver vi på?',
        'Kva kan foreldra hjelpe med? Spør foreldrekontaktane.',
      ],
    },
    'class-rules': {
      title: 'Dei sosiale reglane i klassen',
      agenda: ['Kva reglar held, og kva reglar skal endrast?', 'La elevane skrive dei med eigne ord.'],
    },
    'class-time': {
      title: 'Slik har vi det i klassen',
      agenda: [
        'Når i veka er det godt å vere her?',
        'Er det stader eller tider der nokon står åleine?',
        'Kva kan vi gjere i morgon, så alle er med?',
        'Snakk om klassen, aldri om éin elev.',
      ],
    },
    exercise: {
      title: 'Øving på ei oppdikta sak',
      agenda: [
        'Les saka høgt. Fordel rollene: leiar, kontaktlærar, ressursteam.',
        'Kva gjer de i dag, i morgon og dei neste vekene?',
        'Kvar var de i tvil? Skriv kva de vil endre.',
      ],
    },
    sociometric: {
      title: 'Kven er eg saman med? Trivselsbilete av klassen',
      agenda: ['Spør alle elevar i same veke.', 'Sjå på svara saman. Kven står åleine?', 'Avtal eitt steg.'],
    },
    'class-teachers-meeting': {
      title: 'Klasselærarmøte',
      agenda: ['Alle som har klassen, er med.', 'Korleis går det i klassen? Kven skal vi sjå etter?'],
    },
    'psychosocial-team': {
      title: 'Møte i psykososialt team',
      agenda: ['Kva ser vi på tvers av skulen?', 'Kva skal vi førebyggje no?'],
    },
    'resource-group': {
      title: 'Møte i ressursgruppa',
      agenda: ['Kva er nytt sidan sist?', 'Kven gjer kva til neste gong?'],
    },
    'intervention-team': {
      title: 'Møte i innsatsteamet',
      agenda: ['Kva hastar?', 'Held avtalane frå førre veke?'],
    },
    'specialist-service': {
      title: 'Kontaktmøte med PPT',
      agenda: ['Kva treng vi hjelp til?', 'Kva gjer vi sjølve imens?'],
    },
    network: {
      title: 'Nettverket i kommunen',
      agenda: ['Kva har de lært som andre kan bruke?', 'Kva tek de med heim?'],
    },
    'pupil-by-pupil': {
      title: 'Dagen då vi ser på kvar elev',
      agenda: ['Gå gjennom klassane éin elev om gongen.', 'Har kvar elev ein vaksen og ein ven?'],
    },
    'transition-meeting': {
      title: 'Overføring før ny klasse eller skule',
      agenda: ['Kva må den nye skulen vite, og har dei lov?', 'Kven følgjer eleven over?'],
    },
    'social-training': {
      title: 'Trening i å vere saman',
      agenda: ['Vel eit opplegg for klassen, og skriv når det er halde.'],
    },
    'play-patrol': {
      title: 'Trivselsleiarar i friminuttet',
      agenda: ['Vel og lær opp dei nye elevane.', 'Avtal dagar, stader og ein vaksen.'],
    },
    'break-supervision': {
      title: 'Inspeksjon: kven er kvar?',
      agenda: ['Gå skulen rundt: kvar er det ingen som ser?', 'Legg vaktene så dei stadene blir sedde.'],
    },
    'wellbeing-day': {
      title: 'Trivselsdag',
      agenda: ['Bland klassane.', 'La elevane vere med og planleggje.'],
    },
    'class-hours': {
      title: 'Klassens time',
      agenda: ['Bruk timen på fellesskapet. Skriv kort kva de gjorde.'],
    },
    'digital-lessons': {
      title: 'Undervisning om livet på nett',
      agenda: ['Kva deler vi, og kva lèt vi vere å dele?', 'Kven seier ein det til når det går gale?'],
    },
    own: { title: 'Eit av skulens eigne punkt', agenda: [] },
    'own-prevention': { title: 'Skulens eige førebyggjande arbeid', agenda: [] },
  },
  en: {
    'staff-meeting': {
      title: 'Staff meeting about the strategy',
      agenda: [
        'What do we promise in the strategy, and what does each of us do?',
        'What did we learn last year? Do not talk about single children.',
        'Does everybody know the way when a child tells something?',
      ],
    },
    review: {
      title: 'School board and committee look at the strategy',
      agenda: [
        'Did what we promised work? Look at the year’s figures, without names.',
        'What do the pupil council, staff and parents say?',
        'What should change, and who writes it?',
      ],
    },
    'pupil-council': {
      title: 'The pupil council talks about the strategy',
      agenda: [
        'What makes a good class?',
        'Does everybody know who to go to?',
        'What does the council want changed? Write it down, and answer.',
      ],
    },
    'parents-meeting': {
      title: 'Parents’ meeting about the class as a community',
      agenda: [
        'This is how we want it in the class, also online.',
        'What you can do at home: speak well of other children, and invite all.',
        'Who do you turn to, and when do you get an answer?',
      ],
    },
    'class-letter': {
      title: 'Letter to the parents of the class',
      agenda: [
        'What is the class working on now?',
        'What goes well, and what do we practise?',
        'What can parents help with? Ask the parents’ council.',
      ],
    },
    'class-rules': {
      title: 'The class’s social rules',
      agenda: ['Which rules hold, and which should change?', 'Let the pupils write them in their own words.'],
    },
    'class-time': {
      title: 'How we are doing in class',
      agenda: [
        'When in the week is it good to be here?',
        'Are there places or times when somebody stands alone?',
        'What can we do tomorrow so that all are in?',
        'Talk about the class, never about one pupil.',
      ],
    },
    exercise: {
      title: 'Exercise on a made-up case',
      agenda: [
        'Read the case aloud. Share the parts: leader, class teacher, resource team.',
        'What do you do today, tomorrow, and within ten working days?',
        'Where were you in doubt? Write what you will change.',
      ],
    },
    sociometric: {
      title: 'Who am I with? A picture of the class',
      agenda: [
        'Ask all pupils in the same week.',
        'Look at the answers together. Who stands alone?',
        'Agree on one step.',
      ],
    },
    'class-teachers-meeting': {
      title: 'Meeting of the class’s teachers',
      agenda: ['All who teach the class take part.', 'How is the class doing? Whom do we look out for?'],
    },
    'psychosocial-team': {
      title: 'Meeting of the psychosocial team',
      agenda: ['What do we see across the school?', 'What do we prevent now?'],
    },
    'resource-group': {
      title: 'Meeting of the resource group',
      agenda: ['What is new since last time?', 'Who does what until next time?'],
    },
    'intervention-team': {
      title: 'Meeting of the intervention team',
      agenda: ['What is urgent?', 'Do last week’s agreements hold?'],
    },
    'specialist-service': {
      title: 'Contact meeting with the specialist service',
      agenda: ['What do we need help with?', 'What do we do ourselves meanwhile?'],
    },
    network: {
      title: 'The municipality’s network',
      agenda: ['What have you learnt that others can use?', 'What do you take home?'],
    },
    'pupil-by-pupil': {
      title: 'The day we look at each pupil',
      agenda: ['Go through the classes one pupil at a time.', 'Does each pupil have an adult and a friend?'],
    },
    'transition-meeting': {
      title: 'Handover before a new class or school',
      agenda: ['What must the new school know, and may they?', 'Who goes along with the pupil?'],
    },
    'social-training': {
      title: 'Training in being together',
      agenda: ['Choose a course for the class, and write when it was held.'],
    },
    'play-patrol': {
      title: 'Play patrol',
      agenda: ['Choose and train the new patrols.', 'Agree on days, places and an adult.'],
    },
    'break-supervision': {
      title: 'Break supervision: who is where?',
      agenda: [
        'Walk round the school: where does nobody see?',
        'Set the shifts so that those places are seen.',
      ],
    },
    'wellbeing-day': {
      title: 'Wellbeing day',
      agenda: ['Mix the classes.', 'Let the pupils help plan.'],
    },
    'class-hours': {
      title: 'Class hours',
      agenda: ['Use the hour on the community. Write briefly what you did.'],
    },
    'digital-lessons': {
      title: 'Lessons about life online',
      agenda: ['What do we share, and what do we not share?', 'Who do you tell when it goes wrong?'],
    },
    own: { title: 'One of the school’s own points', agenda: [] },
    'own-prevention': { title: 'The school’s own prevention', agenda: [] },
  },
}

/** What the preparation of a point is called (YEAR-03). */
export const preparationWords: InEvery<PointWords> = {
  da: {
    title: 'Ledelse og ressourceteam forbereder',
    agenda: ['Hvad skal mødet nå frem til?', 'Hvilke tal og spørgsmål lægger vi frem, uden navne?'],
  },
  nb: {
    title: 'Ledelse og ressursteam forbereder',
    agenda: ['Hva skal møtet komme fram til?', 'Hvilke tall og spørsmål legger vi fram, uten navn?'],
  },
  nn: {
    title: 'Leiing og ressursteam førebur',
    agenda: ['Kva skal møtet kome fram til?', 'Kva tal og spørsmål legg vi fram, utan namn?'],
  },
  en: {
    title: 'Leadership and resource team prepare',
    agenda: ['What should the meeting reach?', 'Which figures and questions do we bring, without names?'],
  },
}

/** The made-up case of the yearly exercise: nothing of it is kept as a case, so no figure ever counts it (YEAR-10). */
export const exerciseCase: InEvery<readonly string[]> = {
  da: [
    'En opdigtet elev i 6. klasse er holdt op med at rejse hånden. I frikvarteret går eleven rundt for sig selv.',
    'En klassekammerat siger til en gårdvagt, at der er en gruppechat, hvor alle andre er med. Der ligger billeder fra omklædningen.',
    'Om aftenen skriver en forælder til klasselæreren: »Vores barn vil ikke i skole i morgen.«',
  ],
  nb: [
    'En oppdiktet elev på 6. trinn har sluttet å rekke opp hånden. I friminuttet går eleven rundt for seg selv.',
    'En medelev sier til en voksen i skolegården at det finnes en gruppechat der alle andre er med. Der ligger det bilder fra garderoben.',
    'Om kvelden skriver en forelder til kontaktlæreren: «Barnet vårt vil ikke på skolen i morgen.»',
  ],
  nn: [
    'Ein oppdikta elev på 6. trinn har slutta å rekkje opp handa. I friminuttet går eleven rundt for seg sjølv.',
    'Ein medelev seier til ein vaksen i skulegarden at det finst ein gruppechat der alle andre er med. Der ligg det bilete frå garderoben.',
    'Om kvelden skriv ein forelder til kontaktlæraren: «Barnet vårt vil ikkje på skulen i morgon.»',
  ],
  en: [
    'A made-up pupil in year 6 no longer raises a hand. At break the pupil walks about alone.',
    'A classmate tells an adult in the yard about a group chat that everybody else is in. There are pictures from the changing room in it.',
    'In the evening a parent writes to the class teacher: “Our child does not want to go to school tomorrow.”',
  ],
}
