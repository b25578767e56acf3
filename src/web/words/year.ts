import type { PointKind } from '../../domain/year/points.ts'
import type { HoldPointRefusal } from '../../domain/year/hold-point.ts'
import type { SetPointRefusal } from '../../domain/year/set-point.ts'
import type { Duty } from '../../domain/procedures/duty.ts'
import { pointWords, preparationWords } from './year-points.ts'
import type { InEvery, Language } from './language.ts'

export type YearRefusal = HoldPointRefusal | SetPointRefusal | 'leader-decides' | 'reason-missing'

type Standing = 'held' | 'left-out' | 'late' | 'now' | 'ahead'
type Every = 'week' | 'fortnight' | 'month'

type YearWords = {
  readonly title: string
  readonly year: (year: string) => string
  readonly months: readonly string[]
  readonly notBegun: { readonly title: string; readonly lead: string; readonly drawing: string }
  readonly empty: { readonly title: string; readonly lead: string }
  readonly lead: {
    readonly late: (count: number) => string
    readonly next: (title: string, date: string) => string
    readonly done: string
  }
  readonly drawing: (year: string, held: number, late: number, ahead: number) => string
  readonly fromYear: (year: string) => string
  readonly toYear: (year: string) => string
  readonly today: string
  readonly points: string
  readonly standings: Readonly<Record<Standing, string>>
  readonly every: Readonly<Record<Every, string>>
  readonly until: (from: string, to: string) => string
  readonly holders: {
    readonly leader: string
    readonly 'resource-team': string
    readonly 'class-team': string
    readonly teamOf: (label: string) => string
    readonly someAdult: string
  }
  readonly and: string
  readonly classesHeld: (held: number, all: number) => string
  readonly missing: (labels: string, date: string) => string
  readonly missed: (date: string) => string
  readonly byClass: string
  readonly add: string
  readonly offers: string
  readonly offersLead: string
  readonly switchOn: string
  readonly calendarLink: string
  readonly classPlans: string
  readonly print: string
  readonly earlier: string
  readonly turn: {
    readonly agenda: string
    readonly prompts: string
    readonly madeUp: string
    readonly madeUpNote: string
    readonly classTimeNote: string
    readonly writeConcern: string
    readonly letterNote: string
    readonly when: string
    readonly who: string
    readonly class: string
    readonly hold: Readonly<
      Record<'meeting' | 'survey' | 'prevention' | 'letter' | 'class-time' | 'exercise', string>
    >
    readonly on: string
    readonly onHint: string
    readonly minutes: string
    readonly minutesHint: string
    readonly letter: string
    readonly shortly: string
    readonly material: string
    readonly materialHint: string
    readonly save: string
    readonly leaveOut: string
    readonly leaveOutLead: string
    readonly reason: string
    readonly leaveOutSave: string
    readonly heldOn: (date: string, by: string | undefined) => string
    readonly leftOut: (date: string) => string
    readonly covered: string
    readonly change: string
  }
  readonly point: {
    readonly add: string
    readonly addToClass: (label: string) => string
    readonly change: string
    readonly switchOn: string
    readonly lead: string
    readonly own: string
    readonly ownHint: string
    readonly holder: string
    readonly scope: string
    readonly school: string
    readonly everyClass: string
    readonly recurs: string
    readonly times: string
    readonly from: (nth: number) => string
    readonly to: (nth: number) => string
    readonly dayHint: string
    readonly agenda: string
    readonly agendaHint: string
    readonly save: string
    readonly takeOff: string
    readonly takeOffLead: string
    readonly choose: string
  }
  readonly plan: {
    readonly title: (label: string) => string
    readonly lead: string
    readonly add: string
    readonly done: string
    readonly ahead: string
    readonly toWheel: string
  }
  readonly feed: {
    readonly title: string
    readonly lead: string
    readonly how: string
    readonly secret: string
    readonly address: string
    readonly once: string
    readonly make: string
    readonly end: string
    readonly endNote: string
    readonly late: (title: string) => string
    readonly name: (school: string) => string
    readonly description: string
  }
  readonly dutyAct: string
  readonly dutyLine: string
  readonly failed: string
  readonly unreadable: string
  readonly refusals: Readonly<Record<Exclude<YearRefusal, 'not-open-to-you'>, string>>
}

export const yearWords: InEvery<YearWords> = {
  da: {
    title: 'Årshjul',
    year: (year) => `Skoleåret ${year}`,
    months: ['aug', 'sep', 'okt', 'nov', 'dec', 'jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul'],
    notBegun: {
      title: 'Hjulet er ikke begyndt endnu',
      lead: 'Skoleåret åbner af sig selv. Kom igen i morgen.',
      drawing: 'En åben ring: intet er begyndt',
    },
    empty: {
      title: 'Her står ingen faste punkter endnu',
      lead: 'Slå de punkter til, som skolen vil holde fast i. Så husker vi jer på dem.',
    },
    lead: {
      late: (count) => (count === 1 ? 'Ét punkt mangler.' : `${count} punkter mangler.`),
      next: (title, date) => `Næste: ${title}, senest ${date}.`,
      done: 'Alt er holdt indtil nu.',
    },
    drawing: (year, held, late, ahead) =>
      `Årshjul for skoleåret ${year}, fra august øverst og rundt med uret. Holdt: ${held}. Mangler: ${late}. Forude: ${ahead}. Det samme står i listen.`,
    fromYear: (year) => `fra ${year}`,
    toYear: (year) => `til ${year}`,
    today: 'I dag',
    points: 'Årets faste punkter',
    standings: { held: 'Holdt', 'left-out': 'Sprunget over', late: 'Mangler', now: 'Nu', ahead: 'Kommer' },
    every: { week: 'hver uge', fortnight: 'to gange om måneden', month: 'hver måned' },
    until: (from, to) => `${from}–${to}`,
    holders: {
      leader: 'lederen',
      'resource-team': 'ressourceteamet',
      'class-team': 'klasseteamene',
      teamOf: (label) => `teamet i ${label}`,
      someAdult: 'en voksen på skolen',
    },
    and: ' og ',
    classesHeld: (held, all) => `${held} af ${all} klasser har holdt det.`,
    missing: (labels, date) => `${labels} mangler. Skulle være holdt ${date}.`,
    missed: (date) => `Skulle være holdt ${date}.`,
    byClass: 'Klasse for klasse',
    add: 'Tilføj et punkt',
    offers: 'Punkter, I kan slå til',
    offersLead: 'Andre skoler holder fast i disse. Vælg dem, I vil bruge.',
    switchOn: 'Slå til',
    calendarLink: 'Hent til din kalender',
    classPlans: 'Klassernes planer',
    print: 'Skriv ud',
    earlier: 'Andre år',
    turn: {
      agenda: 'Dagsorden',
      prompts: 'Spørg klassen',
      madeUp: 'Den opdigtede sag',
      madeUpNote: 'Intet herfra bliver til en sag eller tæller i tal.',
      classTimeNote: 'Hørte du noget, der bekymrer dig?',
      writeConcern: 'Skriv en bekymring',
      letterNote: 'Brevet går til alle klassens forældre. Skriv ingen børns navne.',
      when: 'Hvornår',
      who: 'Hvem',
      class: 'Klasse',
      hold: {
        meeting: 'Skriv referat',
        survey: 'Skriv, at det er gjort',
        prevention: 'Skriv, at det er gjort',
        letter: 'Skriv brevet',
        'class-time': 'Skriv, at I har talt om det',
        exercise: 'Skriv, hvad I lærte',
      },
      on: 'Hvilken dag?',
      onHint: 'For eksempel 24.11.2026',
      minutes: 'Referat',
      minutesHint: 'Kort: hvad I talte om, og hvem der gør hvad. Nævn ikke børn ved navn.',
      letter: 'Brevet',
      shortly: 'Kort, hvis du vil',
      material: 'Bilag',
      materialHint: 'Hvad I brugte, og hvor det ligger.',
      save: 'Gem',
      leaveOut: 'Spring over denne gang',
      leaveOutLead: 'Punktet står så som sprunget over, med din grund.',
      reason: 'Hvorfor?',
      leaveOutSave: 'Spring over',
      heldOn: (date, by) => (by === undefined ? `Holdt ${date}.` : `Holdt ${date}. Skrevet af ${by}.`),
      leftOut: (date) => `Sprunget over ${date}.`,
      covered: 'Blev ikke holdt. Punktet er holdt senere.',
      change: 'Ret punktet',
    },
    point: {
      add: 'Tilføj et punkt',
      addToClass: (label) => `Tilføj til planen for ${label}`,
      change: 'Ret punktet',
      switchOn: 'Slå punktet til',
      lead: 'Det gælder fra dette skoleår og frem. Tidligere år bliver stående.',
      own: 'Hvad skal ske?',
      ownHint: 'Få ord. Alle på skolen ser det, så nævn ingen børn.',
      holder: 'Hvem sørger for det?',
      scope: 'For hvem?',
      school: 'Hele skolen',
      everyClass: 'Hver klasse',
      recurs: 'Hvor tit?',
      times: 'På bestemte tider af året',
      from: (nth) => `Fra (${nth}. gang)`,
      to: (nth) => `Senest (${nth}. gang)`,
      dayHint: 'Dag og måned, for eksempel 1.9',
      agenda: 'Egen dagsorden',
      agendaHint: 'Står over den, der ligger klar.',
      save: 'Gem på hjulet',
      takeOff: 'Tag punktet af hjulet',
      takeOffLead: 'Det, I har holdt, bliver stående.',
      choose: 'Vælg',
    },
    plan: {
      title: (label) => `Plan for ${label}`,
      lead: 'Det, klassen gør for fællesskabet i år: hvem, hvornår og hvad der er gjort.',
      add: 'Tilføj til klassens plan',
      done: 'Gjort',
      ahead: 'Mangler og kommer',
      toWheel: 'Årshjul',
    },
    feed: {
      title: 'Årshjulet i din kalender',
      lead: 'Få dine punkter fra hjulet ind i den kalender, du bruger i forvejen.',
      how: 'Vælg »abonner på kalender« i din kalender, og indsæt adressen.',
      secret: 'Adressen er din egen. Del den ikke. Der står aldrig navne i kalenderen.',
      address: 'Din adresse',
      once: 'Kopiér den nu, og tryk så på knappen. Vi kan ikke vise den igen. Har du en adresse i forvejen, holder den op med at virke.',
      make: 'Åbn adressen',
      end: 'Luk min adresse',
      endNote: 'Har du delt adressen, eller bruger du den ikke? Luk den, så virker den ikke mere.',
      late: (title) => `Mangler: ${title}`,
      name: (school) => `Årshjul, ${school}`,
      description: 'Se mere i Samhold',
    },
    dutyAct: 'Skriv, hvad I gjorde',
    dutyLine: 'Årshjulet',
    failed: 'Der mangler noget',
    unreadable: 'Skriv datoen som 24.11.2026',
    refusals: {
      'already-ended': 'Der er allerede skrevet, hvad der skete med punktet',
      'date-missing': 'Skriv, hvilken dag det var',
      'date-in-future': 'Dagen er ikke kommet endnu',
      'date-before-year': 'Dagen ligger før skoleåret',
      'minutes-missing': 'Skriv, hvad I talte om, eller selve brevet',
      'letter-names-a-pupil': 'Tag navnet ud. Brevet må ikke nævne en elev i klassen',
      'words-too-long': 'Teksten er for lang. Skriv højst 10.000 tegn',
      'title-missing': 'Skriv, hvad der skal ske',
      'title-names-a-pupil': 'Tag navnet ud. Alle på skolen ser punktet',
      'holder-missing': 'Vælg, hvem der sørger for det',
      'scope-missing': 'Vælg, hvem det er for',
      'window-missing': 'Skriv dag og måned, for eksempel 1.9',
      'window-not-in-one-year': 'Den første dag skal ligge før den sidste, i samme skoleår',
      'too-many-times': 'Vælg højst 12 gange, eller lad det ske hver måned',
      'leader-decides': 'Kun lederen kan springe et punkt over',
      'reason-missing': 'Skriv, hvorfor I springer det over',
    },
  },
  nb: {
    title: 'Årshjul',
    year: (year) => `Skoleåret ${year}`,
    months: ['aug', 'sep', 'okt', 'nov', 'des', 'jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul'],
    notBegun: {
      title: 'Hjulet har ikke begynt ennå',
      lead: 'Skoleåret åpner av seg selv. Kom igjen i morgen.',
      drawing: 'En åpen ring: ingenting har begynt',
    },
    empty: {
      title: 'Her står ingen faste punkter ennå',
      lead: 'Slå på de punktene skolen vil holde fast ved. Så minner vi dere på dem.',
    },
    lead: {
      late: (count) => (count === 1 ? 'Ett punkt mangler.' : `${count} punkter mangler.`),
      next: (title, date) => `Neste: ${title}, senest ${date}.`,
      done: 'Alt er holdt til nå.',
    },
    drawing: (year, held, late, ahead) =>
      `Årshjul for skoleåret ${year}, fra august øverst og rundt med klokka. Holdt: ${held}. Mangler: ${late}. Foran oss: ${ahead}. Det samme står i lista.`,
    fromYear: (year) => `fra ${year}`,
    toYear: (year) => `til ${year}`,
    today: 'I dag',
    points: 'Årets faste punkter',
    standings: { held: 'Holdt', 'left-out': 'Hoppet over', late: 'Mangler', now: 'Nå', ahead: 'Kommer' },
    every: { week: 'hver uke', fortnight: 'to ganger i måneden', month: 'hver måned' },
    until: (from, to) => `${from}–${to}`,
    holders: {
      leader: 'lederen',
      'resource-team': 'ressursteamet',
      'class-team': 'klasseteamene',
      teamOf: (label) => `teamet i ${label}`,
      someAdult: 'en voksen på skolen',
    },
    and: ' og ',
    classesHeld: (held, all) => `${held} av ${all} klasser har holdt det.`,
    missing: (labels, date) => `${labels} mangler. Skulle vært holdt ${date}.`,
    missed: (date) => `Skulle vært holdt ${date}.`,
    byClass: 'Klasse for klasse',
    add: 'Legg til et punkt',
    offers: 'Punkter dere kan slå på',
    offersLead: 'Andre skoler holder fast ved disse. Velg dem dere vil bruke.',
    switchOn: 'Slå på',
    calendarLink: 'Hent til kalenderen din',
    classPlans: 'Klassenes planer',
    print: 'Skriv ut',
    earlier: 'Andre år',
    turn: {
      agenda: 'Dagsorden',
      prompts: 'Spør klassen',
      madeUp: 'Den oppdiktede saken',
      madeUpNote: 'Ingenting herfra blir en sak eller teller i tall.',
      classTimeNote: 'Hørte du noe som bekymrer deg?',
      writeConcern: 'Skriv en bekymring',
      letterNote: 'Brevet går til alle foreldrene i klassen. Skriv ingen barns navn.',
      when: 'Når',
      who: 'Hvem',
      class: 'Klasse',
      hold: {
        meeting: 'Skriv referat',
        survey: 'Skriv at det er gjort',
        prevention: 'Skriv at det er gjort',
        letter: 'Skriv brevet',
        'class-time': 'Skriv at dere har snakket om det',
        exercise: 'Skriv hva dere lærte',
      },
      on: 'Hvilken dag?',
      onHint: 'For eksempel 24.11.2026',
      minutes: 'Referat',
      minutesHint: 'Kort: hva dere snakket om, og hvem som gjør hva. Ikke nevn barn ved navn.',
      letter: 'Brevet',
      shortly: 'Kort, om du vil',
      material: 'Vedlegg',
      materialHint: 'Hva dere brukte, og hvor det ligger.',
      save: 'Lagre',
      leaveOut: 'Hopp over denne gangen',
      leaveOutLead: 'Punktet står da som hoppet over, med grunnen din.',
      reason: 'Hvorfor?',
      leaveOutSave: 'Hopp over',
      heldOn: (date, by) => (by === undefined ? `Holdt ${date}.` : `Holdt ${date}. Skrevet av ${by}.`),
      leftOut: (date) => `Hoppet over ${date}.`,
      covered: 'Ble ikke holdt. Punktet er holdt senere.',
      change: 'Rett punktet',
    },
    point: {
      add: 'Legg til et punkt',
      addToClass: (label) => `Legg til i planen for ${label}`,
      change: 'Rett punktet',
      switchOn: 'Slå på punktet',
      lead: 'Det gjelder fra dette skoleåret og framover. Tidligere år blir stående.',
      own: 'Hva skal skje?',
      ownHint: 'Få ord. Alle på skolen ser det, så ikke nevn barn.',
      holder: 'Hvem sørger for det?',
      scope: 'For hvem?',
      school: 'Hele skolen',
      everyClass: 'Hver klasse',
      recurs: 'Hvor ofte?',
      times: 'Til faste tider i året',
      from: (nth) => `Fra (${nth}. gang)`,
      to: (nth) => `Senest (${nth}. gang)`,
      dayHint: 'Dag og måned, for eksempel 1.9',
      agenda: 'Egen dagsorden',
      agendaHint: 'Står over den som ligger klar.',
      save: 'Lagre på hjulet',
      takeOff: 'Ta punktet av hjulet',
      takeOffLead: 'Det dere har holdt, blir stående.',
      choose: 'Velg',
    },
    plan: {
      title: (label) => `Plan for ${label}`,
      lead: 'Det klassen gjør for fellesskapet i år: hvem, når og hva som er gjort.',
      add: 'Legg til i klassens plan',
      done: 'Gjort',
      ahead: 'Mangler og kommer',
      toWheel: 'Årshjul',
    },
    feed: {
      title: 'Årshjulet i kalenderen din',
      lead: 'Få punktene dine fra hjulet inn i den kalenderen du alt bruker.',
      how: 'Velg «abonner på kalender» i kalenderen din, og lim inn adressen.',
      secret: 'Adressen er din egen. Ikke del den. Det står aldri navn i kalenderen.',
      address: 'Adressen din',
      once: 'Kopier den nu, og trykk så på knappen. Vi kan ikke vise den igjen. Har du en adresse fra før, slutter den å virke.',
      make: 'Åpne adressen',
      end: 'Steng adressen min',
      endNote: 'Har du delt adressen, eller bruker du den ikke? Steng den, så virker den ikke mer.',
      late: (title) => `Mangler: ${title}`,
      name: (school) => `Årshjul, ${school}`,
      description: 'Se mer i Samhold',
    },
    dutyAct: 'Skriv hva dere gjorde',
    dutyLine: 'Årshjulet',
    failed: 'Noe mangler',
    unreadable: 'Skriv datoen som 24.11.2026',
    refusals: {
      'already-ended': 'Det er alt skrevet hva som skjedde med punktet',
      'date-missing': 'Skriv hvilken dag det var',
      'date-in-future': 'Dagen har ikke kommet ennå',
      'date-before-year': 'Dagen ligger før skoleåret',
      'minutes-missing': 'Skriv hva dere snakket om, eller selve brevet',
      'letter-names-a-pupil': 'Ta ut navnet. Brevet må ikke nevne en elev i klassen',
      'words-too-long': 'Teksten er for lang. Skriv høyst 10 000 tegn',
      'title-missing': 'Skriv hva som skal skje',
      'title-names-a-pupil': 'Ta ut navnet. Alle på skolen ser punktet',
      'holder-missing': 'Velg hvem som sørger for det',
      'scope-missing': 'Velg hvem det er for',
      'window-missing': 'Skriv dag og måned, for eksempel 1.9',
      'window-not-in-one-year': 'Den første dagen må ligge før den siste, i samme skoleår',
      'too-many-times': 'Velg høyst 12 ganger, eller la det skje hver måned',
      'leader-decides': 'Bare lederen kan hoppe over et punkt',
      'reason-missing': 'Skriv hvorfor dere hopper over det',
    },
  },
  nn: {
    title: 'Årshjul',
    year: (year) => `Skuleåret ${year}`,
    months: ['aug', 'sep', 'okt', 'nov', 'des', 'jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul'],
    notBegun: {
      title: 'Hjulet har ikkje byrja enno',
      lead: 'Skuleåret opnar av seg sjølv. Kom att i morgon.',
      drawing: 'Ein open ring: ingenting har byrja',
    },
    empty: {
      title: 'Her står ingen faste punkt enno',
      lead: 'Slå på dei punkta skulen vil halde fast ved. Så minner vi dykk på dei.',
    },
    lead: {
      late: (count) => (count === 1 ? 'Eitt punkt manglar.' : `${count} punkt manglar.`),
      next: (title, date) => `Neste: ${title}, seinast ${date}.`,
      done: 'Alt er halde til no.',
    },
    drawing: (year, held, late, ahead) =>
      `Årshjul for skuleåret ${year}, frå august øvst og rundt med klokka. Halde: ${held}. Manglar: ${late}. Framfor oss: ${ahead}. Det same står i lista.`,
    fromYear: (year) => `frå ${year}`,
    toYear: (year) => `til ${year}`,
    today: 'I dag',
    points: 'Dei faste punkta i året',
    standings: { held: 'Halde', 'left-out': 'Hoppa over', late: 'Manglar', now: 'No', ahead: 'Kjem' },
    every: { week: 'kvar veke', fortnight: 'to gonger i månaden', month: 'kvar månad' },
    until: (from, to) => `${from}–${to}`,
    holders: {
      leader: 'leiaren',
      'resource-team': 'ressursteamet',
      'class-team': 'klasseteama',
      teamOf: (label) => `teamet i ${label}`,
      someAdult: 'ein vaksen på skulen',
    },
    and: ' og ',
    classesHeld: (held, all) => `${held} av ${all} klassar har halde det.`,
    missing: (labels, date) => `${labels} manglar. Skulle vore halde ${date}.`,
    missed: (date) => `Skulle vore halde ${date}.`,
    byClass: 'Klasse for klasse',
    add: 'Legg til eit punkt',
    offers: 'Punkt de kan slå på',
    offersLead: 'Andre skular held fast ved desse. Vel dei de vil bruke.',
    switchOn: 'Slå på',
    calendarLink: 'Hent til kalenderen din',
    classPlans: 'Planane til klassane',
    print: 'Skriv ut',
    earlier: 'Andre år',
    turn: {
      agenda: 'Dagsorden',
      prompts: 'Spør klassen',
      madeUp: 'Den oppdikta saka',
      madeUpNote: 'Ingenting herfrå blir ei sak eller tel i tal.',
      classTimeNote: 'Høyrde du noko som uroar deg?',
      writeConcern: 'Skriv ei bekymring',
      letterNote: 'Brevet går til alle foreldra i klassen. Skriv ingen namn på barn.',
      when: 'Når',
      who: 'Kven',
      class: 'Klasse',
      hold: {
        meeting: 'Skriv referat',
        survey: 'Skriv at det er gjort',
        prevention: 'Skriv at det er gjort',
        letter: 'Skriv brevet',
        'class-time': 'Skriv at de har snakka om det',
        exercise: 'Skriv kva de lærte',
      },
      on: 'Kva dag?',
      onHint: 'Til dømes 24.11.2026',
      minutes: 'Referat',
      minutesHint: 'Kort: kva de snakka om, og kven som gjer kva. Ikkje nemn barn ved namn.',
      letter: 'Brevet',
      shortly: 'Kort, om du vil',
      material: 'Vedlegg',
      materialHint: 'Kva de brukte, og kvar det ligg.',
      save: 'Lagre',
      leaveOut: 'Hopp over denne gongen',
      leaveOutLead: 'Punktet står då som hoppa over, med grunnen din.',
      reason: 'Kvifor?',
      leaveOutSave: 'Hopp over',
      heldOn: (date, by) => (by === undefined ? `Halde ${date}.` : `Halde ${date}. Skrive av ${by}.`),
      leftOut: (date) => `Hoppa over ${date}.`,
      covered: 'Vart ikkje halde. Punktet er halde seinare.',
      change: 'Rett punktet',
    },
    point: {
      add: 'Legg til eit punkt',
      addToClass: (label) => `Legg til i planen for ${label}`,
      change: 'Rett punktet',
      switchOn: 'Slå på punktet',
      lead: 'Det gjeld frå dette skuleåret og framover. Tidlegare år blir ståande.',
      own: 'Kva skal skje?',
      ownHint: 'Få ord. Alle på skulen ser det, så ikkje nemn barn.',
      holder: 'Kven syter for det?',
      scope: 'For kven?',
      school: 'Heile skulen',
      everyClass: 'Kvar klasse',
      recurs: 'Kor ofte?',
      times: 'Til faste tider i året',
      from: (nth) => `Frå (${nth}. gong)`,
      to: (nth) => `Seinast (${nth}. gong)`,
      dayHint: 'Dag og månad, til dømes 1.9',
      agenda: 'Eigen dagsorden',
      agendaHint: 'Står over den som ligg klar.',
      save: 'Lagre på hjulet',
      takeOff: 'Ta punktet av hjulet',
      takeOffLead: 'Det de har halde, blir ståande.',
      choose: 'Vel',
    },
    plan: {
      title: (label) => `Plan for ${label}`,
      lead: 'Det klassen gjer for fellesskapet i år: kven, når og kva som er gjort.',
      add: 'Legg til i planen til klassen',
      done: 'Gjort',
      ahead: 'Manglar og kjem',
      toWheel: 'Årshjul',
    },
    feed: {
      title: 'Årshjulet i kalenderen din',
      lead: 'Få punkta dine frå hjulet inn i den kalenderen du alt brukar.',
      how: 'Vel «abonner på kalender» i kalenderen din, og lim inn adressa.',
      secret: 'Adressa er di eiga. Ikkje del ho. Det står aldri namn i kalenderen.',
      address: 'Adressa di',
      once: 'Kopier ho no, og trykk så på knappen. Vi kan ikkje vise ho att. Har du ei adresse frå før, sluttar ho å verke.',
      make: 'Opne adressa',
      end: 'Steng adressa mi',
      endNote: 'Har du delt adressa, eller brukar du ho ikkje? Steng ho, så verkar ho ikkje meir.',
      late: (title) => `Manglar: ${title}`,
      name: (school) => `Årshjul, ${school}`,
      description: 'Sjå meir i Samhold',
    },
    dutyAct: 'Skriv kva de gjorde',
    dutyLine: 'Årshjulet',
    failed: 'Noko manglar',
    unreadable: 'Skriv datoen som 24.11.2026',
    refusals: {
      'already-ended': 'Det er alt skrive kva som hende med punktet',
      'date-missing': 'Skriv kva dag det var',
      'date-in-future': 'Dagen har ikkje kome enno',
      'date-before-year': 'Dagen ligg før skuleåret',
      'minutes-missing': 'Skriv kva de snakka om, eller sjølve brevet',
      'letter-names-a-pupil': 'Ta ut namnet. Brevet må ikkje nemne ein elev i klassen',
      'words-too-long': 'Teksten er for lang. Skriv høgst 10 000 teikn',
      'title-missing': 'Skriv kva som skal skje',
      'title-names-a-pupil': 'Ta ut namnet. Alle på skulen ser punktet',
      'holder-missing': 'Vel kven som syter for det',
      'scope-missing': 'Vel kven det er for',
      'window-missing': 'Skriv dag og månad, til dømes 1.9',
      'window-not-in-one-year': 'Den første dagen må liggje før den siste, i same skuleår',
      'too-many-times': 'Vel høgst 12 gonger, eller lat det skje kvar månad',
      'leader-decides': 'Berre leiaren kan hoppe over eit punkt',
      'reason-missing': 'Skriv kvifor de hoppar over det',
    },
  },
  en: {
    title: 'Annual wheel',
    year: (year) => `School year ${year}`,
    months: ['Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul'],
    notBegun: {
      title: 'The wheel has not begun yet',
      lead: 'The school year opens by itself. Come back tomorrow.',
      drawing: 'An open ring: nothing has begun',
    },
    empty: {
      title: 'No fixed points stand here yet',
      lead: 'Switch on the points the school wants to keep. We will remind you of them.',
    },
    lead: {
      late: (count) => (count === 1 ? 'One point is missing.' : `${count} points are missing.`),
      next: (title, date) => `Next: ${title}, by ${date}.`,
      done: 'All has been held so far.',
    },
    drawing: (year, held, late, ahead) =>
      `Annual wheel of the school year ${year}, from August at the top and clockwise. Held: ${held}. Missing: ${late}. Ahead: ${ahead}. The list says the same.`,
    fromYear: (year) => `from ${year}`,
    toYear: (year) => `to ${year}`,
    today: 'Today',
    points: 'Fixed points of the year',
    standings: { held: 'Held', 'left-out': 'Left out', late: 'Missing', now: 'Now', ahead: 'To come' },
    every: { week: 'every week', fortnight: 'twice a month', month: 'every month' },
    until: (from, to) => `${from} – ${to}`,
    holders: {
      leader: 'the leader',
      'resource-team': 'the resource team',
      'class-team': 'the class teams',
      teamOf: (label) => `the team of ${label}`,
      someAdult: 'an adult at the school',
    },
    and: ' and ',
    classesHeld: (held, all) => `${held} of ${all} classes have held it.`,
    missing: (labels, date) => `${labels} is missing. It was due ${date}.`,
    missed: (date) => `It was due ${date}.`,
    byClass: 'Class by class',
    add: 'Add a point',
    offers: 'Points you can switch on',
    offersLead: 'Other schools keep these. Choose the ones you want.',
    switchOn: 'Switch on',
    calendarLink: 'Get it in your calendar',
    classPlans: 'Plans of the classes',
    print: 'Print',
    earlier: 'Other years',
    turn: {
      agenda: 'Agenda',
      prompts: 'Ask the class',
      madeUp: 'The made-up case',
      madeUpNote: 'Nothing from here becomes a case or counts in any figure.',
      classTimeNote: 'Did you hear something that worries you?',
      writeConcern: 'Write a concern',
      letterNote: 'The letter goes to all parents of the class. Write no child’s name.',
      when: 'When',
      who: 'Who',
      class: 'Class',
      hold: {
        meeting: 'Write the minutes',
        survey: 'Write that it is done',
        prevention: 'Write that it is done',
        letter: 'Write the letter',
        'class-time': 'Write that you talked about it',
        exercise: 'Write what you learnt',
      },
      on: 'Which day?',
      onHint: 'For example 24.11.2026',
      minutes: 'Minutes',
      minutesHint: 'Briefly: what you talked about, and who does what. Name no child.',
      letter: 'The letter',
      shortly: 'Briefly, if you like',
      material: 'Attachments',
      materialHint: 'What you used, and where it lies.',
      save: 'Save',
      leaveOut: 'Leave it out this time',
      leaveOutLead: 'The point then stands as left out, with your reason.',
      reason: 'Why?',
      leaveOutSave: 'Leave out',
      heldOn: (date, by) => (by === undefined ? `Held ${date}.` : `Held ${date}. Written by ${by}.`),
      leftOut: (date) => `Left out ${date}.`,
      covered: 'It was not held. A later one was.',
      change: 'Change the point',
    },
    point: {
      add: 'Add a point',
      addToClass: (label) => `Add to the plan of ${label}`,
      change: 'Change the point',
      switchOn: 'Switch the point on',
      lead: 'It holds from this school year on. Earlier years stay as they were.',
      own: 'What should happen?',
      ownHint: 'A few words. Everybody at the school sees it, so name no child.',
      holder: 'Who sees to it?',
      scope: 'For whom?',
      school: 'The whole school',
      everyClass: 'Every class',
      recurs: 'How often?',
      times: 'At set times of the year',
      from: (nth) => `From (time ${nth})`,
      to: (nth) => `At the latest (time ${nth})`,
      dayHint: 'Day and month, for example 1.9',
      agenda: 'Your own agenda',
      agendaHint: 'Stands above the one that lies ready.',
      save: 'Save on the wheel',
      takeOff: 'Take the point off the wheel',
      takeOffLead: 'What you have held stays.',
      choose: 'Choose',
    },
    plan: {
      title: (label) => `Plan of ${label}`,
      lead: 'What the class does for its community this year: who, when, and what is done.',
      add: 'Add to the class’s plan',
      done: 'Done',
      ahead: 'Missing and to come',
      toWheel: 'Annual wheel',
    },
    feed: {
      title: 'The wheel in your calendar',
      lead: 'Get your points of the wheel into the calendar you already use.',
      how: 'Choose “subscribe to calendar” in your calendar, and paste the address.',
      secret: 'The address is your own. Do not share it. No names ever stand in the calendar.',
      address: 'Your address',
      once: 'Copy it now, then press the button. We cannot show it again. If you have an address already, it stops working.',
      make: 'Open the address',
      end: 'Close my address',
      endNote: 'Did you share the address, or do you not use it? Close it, and it works no more.',
      late: (title) => `Missing: ${title}`,
      name: (school) => `Annual wheel, ${school}`,
      description: 'See more in Samhold',
    },
    dutyAct: 'Write what you did',
    dutyLine: 'The annual wheel',
    failed: 'Something is missing',
    unreadable: 'Write the date as 24.11.2026',
    refusals: {
      'already-ended': 'What became of the point is already written',
      'date-missing': 'Write which day it was',
      'date-in-future': 'The day has not come yet',
      'date-before-year': 'The day lies before the school year',
      'minutes-missing': 'Write what you talked about, or the letter itself',
      'letter-names-a-pupil': 'Take out the name. The letter must not name a pupil of the class',
      'words-too-long': 'The text is too long. Write at most 10,000 characters',
      'title-missing': 'Write what should happen',
      'title-names-a-pupil': 'Take out the name. Everybody at the school sees the point',
      'holder-missing': 'Choose who sees to it',
      'scope-missing': 'Choose whom it is for',
      'window-missing': 'Write day and month, for example 1.9',
      'window-not-in-one-year': 'The first day must come before the last, in one school year',
      'too-many-times': 'Choose at most 12 times, or let it happen every month',
      'leader-decides': 'Only the leader can leave a point out',
      'reason-missing': 'Write why you leave it out',
    },
  },
}

/** What a point is called: by the school's own name, else by that of its kind. */
export const pointTitle = (
  language: Language,
  point: { readonly kind: PointKind; readonly title: string | null },
  prepares = false,
): string => {
  const title = point.title ?? pointWords[language][point.kind].title
  return prepares ? `${preparationWords[language].title}: ${title}` : title
}

const kindOf = (code: string): PointKind | undefined => {
  const kind = code.slice('year-'.length)
  return code.startsWith('year-') && kind in pointWords.da ? (kind as PointKind) : undefined
}

/** A duty of the wheel by its point's name; undefined: it is none of the wheel's. */
export const findYearDutyTitle = (
  language: Language,
  { code, does }: Pick<Duty, 'code' | 'does'>,
): string | undefined => {
  if (code === 'year-prepare') return preparationWords[language].title
  const kind = kindOf(code)
  return kind === undefined ? undefined : pointTitle(language, { kind, title: does ?? null })
}
