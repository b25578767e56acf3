import type { InEvery } from './language.ts'

type StartWords = {
  readonly title: string
  readonly small: string
  readonly invented: string
  readonly promises: readonly [string, string, string]
  readonly begin: string
  readonly beginText: string
  readonly beginButton: string
  readonly who: string
  readonly whoAt: (school: string) => string
  /** What is particular about a school of the demo, by its address. */
  readonly schools: Readonly<Record<string, string>>
  readonly doorAt: (school: string) => string
  readonly groups: Readonly<Record<'home' | 'school' | 'owner', string>>
  readonly faces: Readonly<Record<string, { readonly role: string; readonly text: string }>>
  readonly open: string
  readonly door: string
  readonly back: string
  readonly backText: (words: string) => string
  /** Production's own front page. */
  readonly welcome: {
    readonly title: string
    readonly text: string
    readonly signIn: string
    readonly schools: string
    readonly none: string
  }
}

/** The front page: the way into the demo, or in production the way to sign-in and to the schools' doors. */
export const startWords: InEvery<StartWords> = {
  da: {
    title: 'Et barn fortæller. Hvad sker der nu?',
    small: 'Prøveudgave',
    invented: 'Skoler og mennesker her er opdigtede',
    promises: [
      'Samhold viser hver voksen, hvad der skal ske, og hvornår.',
      'Det, skolen lover i sin strategi, bliver til opgaver med navn og dato.',
      'Ingen slipper tråden, før barnet selv siger: »Jeg har det godt nu.«',
    ],
    begin: 'Et godt sted at begynde',
    beginText: 'Vær en elev, og fortæl. Bagefter kan du være lederen og se, hvad der sker.',
    beginButton: 'Fortæl som elev',
    who: 'Hvem vil du være?',
    whoAt: (school) => `Eller på ${school}`,
    schools: {
      lindely: 'En skole i samme kommune med en anden strategi: elevlog, snak med eleverne og forældremøder.',
      solvik:
        'En norsk skole efter norsk lov: så snart som muligt, uden et antal dage, og med en skriftlig plan.',
    },
    doorAt: (school) => `Elevernes dør på ${school}`,
    groups: { home: 'Barnet og hjemmet', school: 'Skolen', owner: 'Kommunen' },
    faces: {
      alma: { role: 'Elev', text: 'Hun har fortalt. Planen er på vej' },
      emil: { role: 'Elev', text: 'Det er stoppet. Han skriver, hvordan det går' },
      bastian: { role: 'Elev', text: 'Var med til det. Har sin egen voksen og en aftale' },
      maria: { role: 'Forælder', text: 'Almas mor. Ser, hvad der er aftalt, og hvem der har læst' },
      jonas: { role: 'Lærer', text: 'Underviser 5.b og 6.a. Ser det, klassen har brug for' },
      sara: { role: 'AKT', text: 'Adfærd, kontakt og trivsel. Fører Almas og Emils sag' },
      mette: { role: 'Rektor', text: 'Ser hele skolen, det som er for sent, først' },
      yusuf: { role: 'Pædagog', text: 'Den voksne, Alma selv har valgt' },
      signe: { role: 'Sundhedsplejerske', text: 'Har egne notater, som skolen ikke kan læse' },
      anna: { role: 'PPR', text: 'Ser det, Almas forældre har sagt ja til' },
      lars: { role: 'Skolekonsulent', text: 'Får det, der handler om lederen, og fører sagen' },
      gustav: { role: 'Elev', text: 'Det er stoppet. Han skriver, hvordan det går' },
      fatima: { role: 'Forælder', text: 'Samiras mor. Planen er på vej' },
      amina: { role: 'Lærer', text: 'Underviser 4.a og 5.a, og er Samiras voksne' },
      henrik: { role: 'AKT', text: 'Fører skolens sager' },
      birgit: { role: 'Rektor', text: 'Følger og støtter arbejdet på Lindely' },
      vilde: { role: 'Elev', text: 'Det er stoppet. Torunn følger hende' },
      hege: { role: 'Forælder', text: 'Sverres mor. Ser planen og tiltagene' },
      marte: { role: 'Kontaktlærer', text: 'Har 5B og 7A' },
      torunn: { role: 'Sociallærer', text: 'Fører sagerne til Vilde og Sverre' },
      astrid: { role: 'Rektor', text: 'Leder indsatsteamet på Solvik' },
      liss: { role: 'Sundhedsplejerske', text: 'Har egne notater og et spørgsmål uden navne' },
      nina: { role: 'PPT', text: 'Ser det, Sverres mor har sagt ja til' },
      ragnhild: { role: 'Skoleejerens rådgiver', text: 'Får det, der handler om rektor, og fører sagen' },
    },
    open: 'Åbent for alle',
    door: 'Fortæl det: elevernes dør',
    back: 'Vend tilbage til en samtale',
    backText: (words) => `Prøv med disse seks ord: ${words}.`,
    welcome: {
      title: 'Samhold',
      text: 'Skolens arbejde mod mobning, fra et barn fortæller, til barnet selv siger: »Jeg har det godt nu.«',
      signIn: 'Log ind',
      schools: 'Fortæl det på din skole',
      none: 'Her er ingen skoler endnu.',
    },
  },
  nb: {
    title: 'Et barn forteller. Hva skjer nå?',
    small: 'Prøveutgave',
    invented: 'Skoler og mennesker her er oppdiktet',
    promises: [
      'Samhold viser hver voksen hva som skal skje, og når.',
      'Det skolen lover i strategien sin, blir til oppgaver med navn og dato.',
      'Ingen slipper tråden før barnet selv sier: «Jeg har det bra nå.»',
    ],
    begin: 'Et godt sted å begynne',
    beginText: 'Vær en elev og fortell. Etterpå kan du være rektor og se hva som skjer.',
    beginButton: 'Fortell som elev',
    who: 'Hvem vil du være?',
    whoAt: (school) => `Eller på ${school}`,
    schools: {
      lindely: 'En dansk skole i samme kommune med en annen strategi: elevlogg, samtaler og foreldremøter.',
      solvik: 'En norsk skole etter norsk lov: snarest, uten et antall dager, og med en skriftlig plan.',
    },
    doorAt: (school) => `Elevenes dør på ${school}`,
    groups: { home: 'Barnet og hjemmet', school: 'Skolen', owner: 'Kommunen' },
    faces: {
      alma: { role: 'Elev', text: 'Hun har fortalt. Planen er på vei' },
      emil: { role: 'Elev', text: 'Det har sluttet. Han skriver hvordan det går' },
      bastian: { role: 'Elev', text: 'Var med på det. Har sin egen voksen og en avtale' },
      maria: { role: 'Forelder', text: 'Moren til Alma. Ser hva som er avtalt, og hvem som har lest' },
      jonas: { role: 'Lærer', text: 'Underviser 5.b og 6.a. Ser det klassen trenger' },
      sara: { role: 'Ressursteam', text: 'Leder sakene til Alma og Emil' },
      mette: { role: 'Rektor', text: 'Ser hele skolen, det som er for sent, først' },
      yusuf: { role: 'Pedagog', text: 'Den voksne Alma selv har valgt' },
      signe: { role: 'Helsesykepleier', text: 'Har egne notater som skolen ikke kan lese' },
      anna: { role: 'PPR', text: 'Ser det foreldrene til Alma har sagt ja til' },
      lars: { role: 'Skolerådgiver', text: 'Får det som handler om rektor, og leder saken' },
      gustav: { role: 'Elev', text: 'Det har sluttet. Han skriver hvordan det går' },
      fatima: { role: 'Forelder', text: 'Moren til Samira. Planen er på vei' },
      amina: { role: 'Lærer', text: 'Underviser 4.a og 5.a, og er den voksne til Samira' },
      henrik: { role: 'Ressursteam', text: 'Leder sakene på skolen' },
      birgit: { role: 'Rektor', text: 'Følger og støtter arbeidet på Lindely' },
      vilde: { role: 'Elev', text: 'Det har sluttet. Torunn følger henne opp' },
      hege: { role: 'Forelder', text: 'Moren til Sverre. Ser planen og tiltakene' },
      marte: { role: 'Kontaktlærer', text: 'Har 5B og 7A' },
      torunn: { role: 'Sosiallærer', text: 'Leder sakene til Vilde og Sverre' },
      astrid: { role: 'Rektor', text: 'Leder innsatsteamet på Solvik' },
      liss: { role: 'Helsesykepleier', text: 'Har egne notater og et spørsmål uten navn' },
      nina: { role: 'PPT', text: 'Ser det moren til Sverre har sagt ja til' },
      ragnhild: { role: 'Rådgiver hos skoleeier', text: 'Får det som handler om rektor, og leder saken' },
    },
    open: 'Åpent for alle',
    door: 'Si det: elevenes dør',
    back: 'Kom tilbake til en samtale',
    backText: (words) => `Prøv med disse seks ordene: ${words}.`,
    welcome: {
      title: 'Samhold',
      text: 'Skolens arbeid mot mobbing, fra et barn forteller, til barnet selv sier: «Jeg har det bra nå.»',
      signIn: 'Logg inn',
      schools: 'Si det på skolen din',
      none: 'Her er det ingen skoler ennå.',
    },
  },
  nn: {
    title: 'Eit barn fortel. Kva skjer no?',
    small: 'Prøveutgåve',
    invented: 'Skular og menneske her er oppdikta',
    promises: [
      'Samhold viser kvar vaksen kva som skal skje, og når.',
      'Det skulen lovar i strategien sin, blir til oppgåver med namn og dato.',
      'Ingen slepp tråden før barnet sjølv seier: «Eg har det bra no.»',
    ],
    begin: 'Ein god stad å byrje',
    beginText: 'Ver ein elev og fortel. Etterpå kan du vere rektor og sjå kva som skjer.',
    beginButton: 'Fortel som elev',
    who: 'Kven vil du vere?',
    whoAt: (school) => `Eller på ${school}`,
    schools: {
      lindely: 'Ein dansk skule i same kommune med ein annan strategi: elevlogg, samtalar og foreldremøte.',
      solvik: 'Ein norsk skule etter norsk lov: snarast, utan eit tal på dagar, og med ein skriftleg plan.',
    },
    doorAt: (school) => `Døra til elevane på ${school}`,
    groups: { home: 'Barnet og heimen', school: 'Skulen', owner: 'Kommunen' },
    faces: {
      alma: { role: 'Elev', text: 'Ho har fortalt. Planen er på veg' },
      emil: { role: 'Elev', text: 'Det har slutta. Han skriv korleis det går' },
      bastian: { role: 'Elev', text: 'Var med på det. Har sin eigen vaksen og ein avtale' },
      maria: { role: 'Forelder', text: 'Mora til Alma. Ser kva som er avtalt, og kven som har lese' },
      jonas: { role: 'Lærar', text: 'Underviser 5.b og 6.a. Ser det klassen treng' },
      sara: { role: 'Ressursteam', text: 'Leier sakene til Alma og Emil' },
      mette: { role: 'Rektor', text: 'Ser heile skulen, det som er for seint, først' },
      yusuf: { role: 'Pedagog', text: 'Den vaksne Alma sjølv har valt' },
      signe: { role: 'Helsesjukepleiar', text: 'Har eigne notat som skulen ikkje kan lese' },
      anna: { role: 'PPR', text: 'Ser det foreldra til Alma har sagt ja til' },
      lars: { role: 'Skulerådgjevar', text: 'Får det som handlar om rektor, og leier saka' },
      gustav: { role: 'Elev', text: 'Det har slutta. Han skriv korleis det går' },
      fatima: { role: 'Forelder', text: 'Mora til Samira. Planen er på veg' },
      amina: { role: 'Lærar', text: 'Underviser 4.a og 5.a, og er den vaksne til Samira' },
      henrik: { role: 'Ressursteam', text: 'Leier sakene på skulen' },
      birgit: { role: 'Rektor', text: 'Følgjer og støttar arbeidet på Lindely' },
      vilde: { role: 'Elev', text: 'Det har slutta. Torunn følgjer henne opp' },
      hege: { role: 'Forelder', text: 'Mora til Sverre. Ser planen og tiltaka' },
      marte: { role: 'Kontaktlærar', text: 'Har 5B og 7A' },
      torunn: { role: 'Sosiallærar', text: 'Leier sakene til Vilde og Sverre' },
      astrid: { role: 'Rektor', text: 'Leier innsatsteamet på Solvik' },
      liss: { role: 'Helsesjukepleiar', text: 'Har eigne notat og eit spørsmål utan namn' },
      nina: { role: 'PPT', text: 'Ser det mora til Sverre har sagt ja til' },
      ragnhild: {
        role: 'Rådgjevar hos skuleeigaren',
        text: 'Får det som handlar om rektor, og leier saka',
      },
    },
    open: 'Ope for alle',
    door: 'Sei det: døra til elevane',
    back: 'Kom tilbake til ein samtale',
    backText: (words) => `Prøv med desse seks orda: ${words}.`,
    welcome: {
      title: 'Samhold',
      text: 'Arbeidet skulen gjer mot mobbing, frå eit barn fortel, til barnet sjølv seier: «Eg har det bra no.»',
      signIn: 'Logg inn',
      schools: 'Sei det på skulen din',
      none: 'Her er det ingen skular enno.',
    },
  },
  en: {
    title: 'A child tells. What happens now?',
    small: 'Demo',
    invented: 'Schools and people here are invented',
    promises: [
      'Samhold shows each adult what has to happen, and when.',
      'What the school promises in its strategy becomes tasks with a name and a date.',
      'Nobody lets go of the thread until the child says: “I am fine now.”',
    ],
    begin: 'A good place to begin',
    beginText: 'Be a pupil and tell. Afterwards you can be the leader and see what happens.',
    beginButton: 'Tell as a pupil',
    who: 'Who do you want to be?',
    whoAt: (school) => `Or at ${school}`,
    schools: {
      lindely:
        'A school in the same municipality with another strategy: a pupil log, talks and parents’ meetings.',
      solvik:
        'A Norwegian school under Norwegian law: as soon as possible, no count of days, and a written plan.',
    },
    doorAt: (school) => `The pupils’ door at ${school}`,
    groups: { home: 'The child and the home', school: 'The school', owner: 'The municipality' },
    faces: {
      alma: { role: 'Pupil', text: 'She has told. The plan is being made' },
      emil: { role: 'Pupil', text: 'It has stopped. He writes how it is going' },
      bastian: { role: 'Pupil', text: 'Took part in it. Has an adult of his own and an agreement' },
      maria: { role: 'Parent', text: 'Alma’s mother. Sees what is agreed, and who has read' },
      jonas: { role: 'Teacher', text: 'Teaches 5.b and 6.a. Sees what the class needs' },
      sara: { role: 'Resource team', text: 'Leads Alma’s and Emil’s cases' },
      mette: { role: 'School leader', text: 'Sees the whole school, what is late first' },
      yusuf: { role: 'Pedagogue', text: 'The adult Alma chose herself' },
      signe: { role: 'Health nurse', text: 'Has notes of her own that the school cannot read' },
      anna: { role: 'School psychologist', text: 'Sees what Alma’s parents have said yes to' },
      lars: { role: 'Owner’s officer', text: 'Gets what is about the leader, and leads the case' },
      gustav: { role: 'Pupil', text: 'It has stopped. He writes how it is going' },
      fatima: { role: 'Parent', text: 'Samira’s mother. The plan is being made' },
      amina: { role: 'Teacher', text: 'Teaches 4.a and 5.a, and is Samira’s adult' },
      henrik: { role: 'Resource team', text: 'Leads the school’s cases' },
      birgit: { role: 'School leader', text: 'Follows and supports the work at Lindely' },
      vilde: { role: 'Pupil', text: 'It has stopped. Torunn follows her' },
      hege: { role: 'Parent', text: 'Sverre’s mother. Sees the plan and its measures' },
      marte: { role: 'Contact teacher', text: 'Has 5B and 7A' },
      torunn: { role: 'Social teacher', text: 'Leads Vilde’s and Sverre’s cases' },
      astrid: { role: 'Head', text: 'Leads the response team at Solvik' },
      liss: { role: 'Health nurse', text: 'Has notes of her own, and a question without names' },
      nina: { role: 'School psychologist', text: 'Sees what Sverre’s mother has said yes to' },
      ragnhild: { role: 'Owner’s officer', text: 'Gets what is about the head, and leads the case' },
    },
    open: 'Open to everyone',
    door: 'Tell us: the pupils’ door',
    back: 'Come back to a conversation',
    backText: (words) => `Try these six words: ${words}.`,
    welcome: {
      title: 'Samhold',
      text: 'The school’s work against bullying, from a child who tells to the child who says: “I am fine now.”',
      signIn: 'Sign in',
      schools: 'Tell us at your school',
      none: 'There are no schools here yet.',
    },
  },
}
