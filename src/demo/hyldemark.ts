import { assess } from '../domain/cases/assess.ts'
import { concludeExamination } from '../domain/cases/conclude-examination.ts'
import { evaluateMeasure } from '../domain/cases/evaluate-measure.ts'
import type { Mood } from '../domain/cases/events.ts'
import { markStopped } from '../domain/cases/mark-stopped.ts'
import { askCaseLead, declareTies } from '../domain/cases/name-case-lead.ts'
import { markMeasureDone, planMeasure } from '../domain/cases/plan-measure.ts'
import { setGoal } from '../domain/cases/set-goal.ts'
import { writeNote } from '../domain/cases/write-note.ts'
import { agreeRhythm, checkIn } from '../domain/follow-up/check-in.ts'
import { chooseTrustedAdult } from '../domain/follow-up/choose-trusted-adult.ts'
import { closeFollowUp, sayFine } from '../domain/follow-up/close-follow-up.ts'
import { addDays, weekday, type LocalDate } from '../domain/kernel/dates.ts'
import { settleReport } from '../domain/reports/settle-report.ts'
import { answerReport, writeOn } from '../domain/reports/talk.ts'
import { almasEveryday } from './around-pupil.ts'
import { almaShares, emilShares } from './sharing.ts'
import { begin, carryThrough, talkedWithHome, type School, type Story } from './course.ts'
import type { ConcernStory } from './concerns.ts'
import type { Past } from './past.ts'
import { SCHOOL } from './people.ts'
import type { ReportStory } from './reports.ts'

/** The Friday so many weeks before the last one before a day. */
const fridaysBefore = (day: LocalDate, weeks: number): LocalDate =>
  addDays(day, -((weekday(day) + 1) % 7) - 1 - 7 * weeks)

/** Alma: the seventh of ten working days, a plan in the making, the child not yet heard about it. */
const almas = async (school: School): Promise<void> => {
  const { today } = school
  const established = school.days.before(today, 7)
  const told = school.days.before(today, 8)
  const words =
    'De griner, når jeg siger noget. Når jeg kommer ud i frikvarteret, går de væk. Nu vil jeg helst bare blive hjemme.'
  school.report('almas-fortaelling', { words, on: told, name: 'Alma 5.b' })
  school.on(established, '08:10')
  await school.open('alma-5b', 'sara', {
    exposed: 'alma',
    account: words,
    accountOn: told,
    reportedOn: told,
    fromReport: 'almas-fortaelling',
  })
  school.inReport('almas-fortaelling', 'sara', answerReport, {
    words: 'Tak, fordi du fortalte det, Alma. Det er ikke din skyld. Jeg kommer og finder dig i dag.',
  })
  school.inReport('almas-fortaelling', 'sara', settleReport, {
    end: 'case' as const,
    caseId: 'alma-5b',
    existing: false,
  })
  begin(school, {
    id: 'alma-5b',
    established,
    lead: 'sara',
    adult: 'yusuf',
    interim: 'Yusuf tager imod Alma ved porten hver morgen klokken 7.50.',
  })
  school.on(school.days.before(today, 4), '10:30')
  school.inCase('alma-5b', 'sara', writeNote, {
    words: 'Talt med fire elever hver for sig i 40 minutter. Tre fortæller om gruppechatten »5b uden«.',
    corrects: null,
  })
  const noted = school.lengthOf('alma-5b')
  school.on(school.days.before(today, 3), '09:10')
  school.inCase('alma-5b', 'sara', writeNote, {
    words: 'Samtalen varede 20 minutter, ikke 40.',
    corrects: noted,
  })
  school.on(school.days.before(today, 2), '14:15')
  school.inCase('alma-5b', 'sara', planMeasure, {
    measureId: 'alma-morgen',
    level: 'pupil' as const,
    what: 'Yusuf tager imod Alma hver morgen klokken 7.50.',
    responsible: 'yusuf',
    isStaff: true,
    startsOn: school.days.before(today, 6),
    howOften: 'daily' as const,
    lookAgainOn: school.days.after(today, 12),
  })
  school.inCase('alma-5b', 'sara', setGoal, {
    goalId: 'alma-maal',
    goal: 'Jeg vil have en at gå med i frikvarteret.',
  })
  school.inCase('alma-5b', 'sara', planMeasure, {
    measureId: 'alma-grupper',
    level: 'class' as const,
    what: 'De voksne laver grupperne i timerne og i frikvartererne.',
    responsible: 'jonas',
    isStaff: true,
    startsOn: school.days.before(today, 6),
    howOften: 'daily' as const,
    lookAgainOn: school.days.after(today, 12),
  })
  almasEveryday(school, {
    away: school.days.before(today, 2),
    yesterday: school.days.before(today, 1),
    tomorrow: school.days.after(today, 1),
  })
}

/** Emil: stopped seven weeks ago, six check-ins along the thread, getting better. */
const emils = async (school: School): Promise<void> => {
  const { today } = school
  const established = school.days.before(addDays(today, -84), 0)
  school.on(established, '08:00')
  await school.open('emil-7c', 'sara', {
    exposed: 'emil',
    account: 'De lukker døren i omklædningen, så jeg ikke kan komme ud. Det er tit efter idræt.',
    accountOn: established,
    reportedOn: established,
  })
  begin(school, {
    id: 'emil-7c',
    established,
    lead: 'sara',
    adult: 'sara',
    interim: 'Peter står ved omklædningen før og efter idræt.',
  })
  carryThrough(school, {
    id: 'emil-7c',
    exposed: 'emil',
    lead: 'sara',
    account: '',
    interim: '',
    established,
    adult: 'peter',
    measure: 'Klassen laver regler for omklædningen sammen med Peter.',
    heard: 'Jeg vil gerne være den første, der må gå ud.',
    works: 'Det er bedre, når Peter er der. De hvisker stadig lidt.',
  })
  const stopped = school.days.before(addDays(today, -50), 0)
  school.on(stopped, '12:00')
  school.inCase('emil-7c', 'sara', markStopped, {
    on: stopped,
    how: 'Tre uger uden nye episoder. Emil, forældrene og Peter siger det samme.',
  })
  school.on(stopped, '12:10')
  school.inCase('emil-7c', 'sara', agreeRhythm, { everyDays: 7 })
  talkedWithHome(
    school,
    'emil-7c',
    'sara',
    fridaysBefore(today, 0),
    'Tine siger, at han sover igen og selv pakker tasken.',
  )
  const moods: readonly Mood[] = [1, 2, 3, 2, 3, 4]
  for (const [index, mood] of moods.entries()) {
    const day = fridaysBefore(today, moods.length - 1 - index)
    if (day < stopped) continue
    school.on(day, '11:40')
    school.inCase('emil-7c', 'emil', checkIn, {
      mood,
      together: mood >= 3 ? ('some-days' as const) : ('no' as const),
      again: mood >= 3 ? ('no' as const) : ('a-little' as const),
      words: mood === 4 ? 'Jeg var med i kampen i går.' : undefined,
      danger: false,
    })
    for (const measureId of ['emil-7c-klassen', 'emil-7c-tiden'])
      if (index > 1) {
        school.on(day, '12:30')
        school.inCase('emil-7c', 'peter', markMeasureDone, { measureId })
      } else if (index === 1) {
        // What goes on after it stopped is what somebody looked at and kept.
        school.on(day, '12:30')
        school.inCase('emil-7c', 'sara', evaluateMeasure, {
          measureId,
          on: day,
          verdict: 'works' as const,
          adultsView: 'Klassen passer selv på reglerne nu. Vi holder fast lidt endnu.',
          pupilsView: 'Det hjælper, at vi taler om det om fredagen.',
          bullying: 'stopped' as const,
          changedTo: undefined,
          lookAgainOn: school.days.after(today, 9),
        })
      }
    if (mood > 2) continue
    school.on(day, '13:00')
    school.inCase('emil-7c', 'sara', checkIn, {
      mood,
      together: null,
      again: null,
      words: 'Talt med Emil på gangen. Han vil gerne gå med Nora hjem.',
      danger: false,
    })
  }
}

/** Liva: closed with her own word, two months after it stopped. */
const livas = async (school: School): Promise<void> => {
  const { today } = school
  const established = school.days.before(addDays(today, -150), 0)
  school.on(established, '08:00')
  await school.open('liva-6a', 'line', {
    exposed: 'liva',
    account: 'Ingen vil have mig på hold. De siger, at jeg ødelægger det.',
    accountOn: established,
    reportedOn: established,
  })
  begin(school, {
    id: 'liva-6a',
    established,
    lead: 'line',
    adult: 'jonas',
    interim: 'Jonas laver holdene, så ingen bliver valgt til sidst.',
  })
  carryThrough(school, {
    id: 'liva-6a',
    exposed: 'liva',
    lead: 'line',
    account: '',
    interim: '',
    established,
    adult: 'jonas',
    measure: 'Klassen øver at tage imod en ny i legen, hver mandag.',
    heard: 'Jeg vil bare gerne være med uden at spørge.',
    works: 'Jeg bliver spurgt nu. Ikke hver dag.',
  })
  const stopped = school.days.before(addDays(today, -100), 0)
  school.on(stopped, '12:00')
  school.inCase('liva-6a', 'line', markStopped, {
    on: stopped,
    how: 'Liva er på hold hver dag. Hun siger, at det er holdt op.',
  })
  school.inCase('liva-6a', 'line', agreeRhythm, { everyDays: 14 })
  for (const [days, mood] of [
    [-84, 4],
    [-66, 4],
    [-48, 5],
  ] as const) {
    school.on(addDays(today, days), '11:30')
    school.inCase('liva-6a', 'liva', checkIn, {
      mood,
      together: 'every-day' as const,
      again: 'no' as const,
      words: undefined,
      danger: false,
    })
  }
  school.on(addDays(today, -47), '11:35')
  school.inCase('liva-6a', 'liva', sayFine, { words: 'Jeg har det godt nu.', on: undefined })
  school.on(addDays(today, -46), '14:00')
  school.inCase('liva-6a', 'line', closeFollowUp, {
    ground: 'pupil-is-fine' as const,
    reason: undefined,
    lastAttempt: undefined,
    lookAgainOn: undefined,
    weeksBetweenGoodCheckIns: 4,
  })
}

/** Ida: opened this morning, nobody leads it yet. */
const idas = async (school: School): Promise<void> => {
  const { today } = school
  const told = school.days.before(today, 1)
  school.on(school.days.before(today, 0), '07:55')
  await school.open('ida-4b', 'line', {
    exposed: 'ida',
    account: 'De har lavet en klub, og jeg må ikke være med. De hvisker, når jeg kommer.',
    accountOn: told,
    reportedOn: told,
    mayBeTold: { parents: false, teachers: true, classmates: false },
  })
}

/** Sofus: assessed as a conflict; support goes on, and the assessment may change. */
const sofus = async (school: School): Promise<void> => {
  const { today } = school
  const opened = school.days.before(today, 8)
  school.on(opened, '09:00')
  await school.open('sofus-8a', 'sara', {
    exposed: 'sofus',
    account: 'Vi kan ikke enes i gruppen, og de andre holder med Lærke.',
    accountOn: opened,
    reportedOn: opened,
  })
  school.inCase('sofus-8a', 'mette', askCaseLead, { person: 'sara', isStaff: true })
  school.inCase('sofus-8a', 'sara', declareTies, { tied: false })
  school.on(school.days.after(opened, 1), '11:00')
  school.inCase('sofus-8a', 'mette', assess, {
    outcome: 'conflict' as const,
    marks: [],
    forms: ['verbal'],
    reason: 'To grupper er uenige om et projekt. De kan tale sammen med en voksen til stede.',
    establishedOn: undefined,
  })
  school.inCase('sofus-8a', 'sara', chooseTrustedAdult, {
    person: 'peter',
    isStaff: true,
    chosenByPupil: true,
    untied: true,
  })
  school.inCase('sofus-8a', 'sara', concludeExamination, {
    on: school.days.after(opened, 1),
    outcome: 'To grupper er uenige om et projekt, og begge har del i det.',
    classEnvironment: 'Klassen har det ellers godt sammen.',
  })
}

/** Noah: the tenth working day was yesterday and the plan is not adopted: the thread is broken, and it shows. */
const noahs = async (school: School): Promise<void> => {
  const { today } = school
  const established = school.days.before(today, 11)
  school.on(established, '08:05')
  await school.open('noah-3a', 'line', {
    exposed: 'noah',
    account: 'De tager min hue og kaster den rundt. De siger, det er for sjov. Det er det ikke.',
    accountOn: established,
    reportedOn: established,
  })
  begin(school, {
    id: 'noah-3a',
    established,
    lead: 'line',
    adult: 'karen',
    interim: 'Karen er med ude i begge store frikvarterer.',
  })
}

/** A conversation under way, with words a visitor can use; and one told yesterday that nobody has answered yet. */
const conversation = (school: School): void => {
  const { today } = school
  const told = school.days.before(today, 3)
  school.report('samtalen', {
    words: 'Der er en i min klasse, som aldrig får lov at være med. Jeg tør ikke sige det højt.',
    on: told,
    about: 'another',
    mayBeTold: { parents: null, teachers: true, classmates: false },
  })
  school.on(school.days.before(today, 2), '09:10')
  school.inReport('samtalen', 'sara', answerReport, {
    words:
      'Tak, fordi du skriver. Det er modigt. Må jeg spørge, hvornår på dagen det sker? Du behøver ikke sige, hvem du er.',
  })
  school.inReport(
    'samtalen',
    null,
    writeOn,
    {
      words: 'Mest i spisefrikvarteret. Der er ingen voksne ved bordtennis.',
      holdsCode: true,
      danger: false,
    },
    school.days.before(today, 1),
  )
  school.report('i-gaar', {
    words: 'Nogen skriver grimme ting om mig i en chat, og alle kan se det.',
    on: school.days.before(today, 2),
    mayBeTold: { parents: false, teachers: null, classmates: false },
  })
}

const cases: readonly Story[] = [
  {
    stage: 'asked',
    id: 'asta-3a',
    exposed: 'asta',
    lead: 'line',
    account: 'De siger, at jeg lugter, og flytter deres stole væk.',
  },
  {
    stage: 'acting',
    id: 'oskar-4b',
    exposed: 'oskar',
    lead: 'sara',
    adult: 'yusuf',
    account: 'De tager bolden, hver gang jeg får den. Så griner de og løber.',
    interim: 'Yusuf er med på boldbanen i begge pauser.',
  },
  {
    stage: 'planning',
    id: 'freja-5b',
    exposed: 'freja',
    lead: 'sara',
    adult: 'jonas',
    account: 'De har en gruppe, hvor de laver billeder af mig om.',
    interim: 'Jonas samler telefonerne ind om morgenen og følger Freja til bussen.',
    measure: 'Klassen laver sin egen aftale om, hvad man må sende.',
    heard: 'Jeg vil have, at billederne bliver slettet.',
    works: 'De er slettet nu.',
  },
  {
    stage: 'carrying-out',
    id: 'august-6a',
    exposed: 'august',
    lead: 'line',
    adult: 'jonas',
    account: 'De efterligner mig, når jeg stammer. Nu siger jeg ikke noget i timerne.',
    interim: 'August læser kun højt, når han selv vil.',
    measure: 'Klassen øver at lytte færdig, to gange om ugen.',
    heard: 'Jeg vil gerne være den, der vælger, hvornår jeg siger noget.',
    works: 'De venter på mig nu.',
  },
  {
    stage: 'looked-at',
    id: 'nora-7c',
    exposed: 'nora',
    lead: 'sara',
    adult: 'peter',
    account: 'Ingen svarer, når jeg skriver. De laver aftaler uden mig.',
    interim: 'Peter sætter grupperne i alle fag.',
    measure: 'Klassen skifter pladser hver fredag.',
    heard: 'Jeg vil bare vide, hvad de skal efter skole.',
    works: 'Jeg har siddet med nogen hver dag i denne uge.',
    together: {
      pupil: 'bastian',
      adult: 'line',
      told: 'Jeg var med til at lave gruppen. Jeg tænkte ikke på, at hun kunne se det.',
      agreement: 'Bastian spørger alle i klassen, før der bliver lavet aftaler.',
      meeting: {
        where: 'Lokale 12, klokken 15.30',
        agenda: 'Hvad er der sket, og hvad gør vi?',
        said: 'Nora sidder med nogen hver dag. Peter fortsætter med grupperne.',
        task: 'Line taler med hele klassen om aftaler efter skole.',
        apart: 'Nora vil gerne selv sige det, hvis det sker igen.',
      },
    },
  },
  {
    stage: 'started-again',
    id: 'malthe-5b',
    exposed: 'malthe',
    lead: 'line',
    adult: 'yusuf',
    account: 'De gemmer mine sko og min taske.',
    interim: 'Skoene står i klassen, og Yusuf er i garderoben.',
    measure: 'To elever ad gangen har ansvar for garderoben.',
    heard: 'Jeg vil have mine ting i fred.',
    works: 'Mine sko har stået der hele ugen.',
    stopped: 'Fire uger uden at noget er væk. Malthe siger det samme.',
    anew: 'Skabene får lås, og Yusuf åbner dem sammen med Malthe.',
  },
  {
    stage: 'wants-no-more',
    id: 'laerke-8a',
    exposed: 'laerke',
    lead: 'sara',
    adult: 'peter',
    account: 'De skriver min krop ned i kommentarerne.',
    interim: 'Peter taler med de fire, der har skrevet.',
    measure: 'Årgangen arbejder med, hvad man skriver om andre.',
    heard: 'Jeg vil ikke have, at alle taler om det.',
    works: 'Det er holdt op.',
    stopped: 'Ingen nye kommentarer i en måned.',
  },
  {
    stage: 'teasing',
    id: 'mila-4b',
    exposed: 'mila',
    lead: 'line',
    adult: 'karen',
    account: 'De kalder mig Milla og griner.',
    reason: 'De to driller hinanden lige meget, og begge siger, at de vil holde op.',
  },
  {
    stage: 'not-bullying',
    id: 'viggo-3a',
    exposed: 'viggo',
    lead: 'sara',
    adult: 'karen',
    account: 'De vil ikke lege mit spil.',
    reason: 'Viggo er ny og kender ikke reglerne endnu. De andre vil gerne have ham med.',
  },
]

const reports: readonly ReportStory[] = [
  {
    stage: 'answered',
    id: 'bussen',
    language: 'ar',
    words: 'يضحكون عليّ في الحافلة كل صباح. لا أفهم كل ما يقولونه، لكنني أعرف أنهم يقصدونني.',
    by: 'line',
    answer: 'شكرًا لأنك أخبرتنا. هذا ليس ذنبك. في أي حافلة يحدث ذلك؟',
  },
  {
    stage: 'concern',
    id: 'boldbanen',
    words: 'De store tager altid banen, og de små tør ikke gå derover.',
    about: 'another',
    by: 'line',
    answer: 'Tak for at du siger det. Vi går ned og ser på det i morgen.',
    reason: 'En gårdvagt er flyttet. Vi ser på det igen.',
  },
  {
    stage: 'set-aside',
    id: 'proeve',
    words: 'hej hej virker det her',
    by: 'sara',
    answer: 'Ja, det virker. Skriv gerne, hvis der er noget, du vil fortælle.',
    reason: 'Nogen har prøvet døren. Der er svaret, og der er ikke skrevet mere.',
  },
]

const concerns: readonly ConcernStory[] = [
  {
    id: 'ludvig-4b',
    by: 'karen',
    about: { kind: 'pupil', pupil: 'ludvig', classId: '4b' },
    signs: ['stomach-ache', 'seeks-adults'],
    note: {
      fact: 'Går op på kontoret med ondt i maven hver dag før frikvarteret.',
      said: 'Jeg vil bare være inde.',
      assessment: 'Det begyndte, da klassen fik nye hold i idræt.',
    },
    talk: 'Han vil gerne have en at gå ud med.',
    measure: 'Karen går med ud og finder to, han kan lege med.',
  },
  {
    id: 'skuret',
    by: 'yusuf',
    about: { kind: 'place' },
    signs: ['rumours'],
    note: { fact: 'De store står bag skuret, og de små går udenom.' },
    where: 'Bag cykelskuret',
  },
]

export const hyldemark: Past = {
  school: SCHOOL,
  byHand: { opened: [], established: [], adopted: ['parents-meeting', 'file-case'] },
  cases,
  reports,
  concerns,
  first: async (school) => {
    await almas(school)
    await emils(school)
    await livas(school)
    await idas(school)
    await sofus(school)
    await noahs(school)
    conversation(school)
    almaShares(school)
    emilShares(school)
  },
}
