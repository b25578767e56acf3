import { z } from 'zod'
import { mentionsDanger } from '../../domain/reports/danger-words.ts'
import { LONGEST_TEXT } from '../../domain/rules/act.ts'
import type { Told } from '../../app/receive.ts'
import type { Fields, Visit } from '../visit.tsx'
import { culprits } from '../words/door.ts'
import { doorLanguages, type DoorLanguage } from '../words/door/languages.ts'

export const abouts = ['me', 'another', 'took-part', 'unsure'] as const
export const steps = ['about', 'words', 'danger', 'where', 'may', 'adult', 'check'] as const
export type Step = (typeof steps)[number]

const answered = z.enum(['yes', 'no']).nullable()

/**
 * What was answered so far. It lives nowhere but in a hidden field of the page, sealed, so that nothing of it is
 * kept before "send". The id and the six words are there from the first step: sending twice is sending once.
 */
const kept = z.object({
  /** When this page was made, in milliseconds of the real clock. */
  at: z.number(),
  reportId: z.string(),
  code: z.array(z.string()).length(6),
  language: z.enum(doorLanguages),
  step: z.enum(steps),
  about: z.enum(abouts).nullable(),
  words: z.string(),
  ticked: z.boolean(),
  /** What was answered when asked because of the words; null: not asked. */
  asked: z.enum(['yes', 'no', 'unsure', 'skipped']).nullable(),
  who: z.enum(culprits).nullable(),
  person: z.string().nullable(),
  where: z.string(),
  may: z.object({ parents: answered, teachers: answered, classmates: answered }),
  namedAdult: z.string().nullable(),
  name: z.string(),
})
export type Kept = z.infer<typeof kept>

/** Hours a page may lie open before it asks whether one is still there. */
const HOURS_OPEN = 2

const purpose = (tenant: string): string => `door|${tenant}`

export const sealKept = (visit: Visit, tenant: string, state: Kept): string =>
  visit.deps.seal.seal(purpose(tenant), { ...state, at: visit.deps.session.now().getTime() })

/** Undefined for what was not sealed here, for this school. */
export const openKept = (visit: Visit, tenant: string): Kept | undefined => {
  const opened = kept.safeParse(visit.deps.seal.open(purpose(tenant), visit.fields.text('state')))
  return opened.success ? opened.data : undefined
}

export const isTooOld = (visit: Visit, at: number): boolean =>
  visit.deps.session.now().getTime() - at > HOURS_OPEN * 3_600_000

export const begin = (visit: Visit, language: DoorLanguage): Kept => ({
  at: visit.deps.session.now().getTime(),
  reportId: visit.deps.newId(),
  // The words to keep are the school's: a list was made for its languages alone.
  code: [...visit.deps.returnCodes.make(visit.language)],
  language,
  step: 'about',
  about: null,
  words: '',
  ticked: false,
  asked: null,
  who: null,
  person: null,
  where: '',
  may: { parents: null, teachers: null, classmates: null },
  namedAdult: null,
  name: '',
})

/** The answers of the page that was shown, laid into what was kept. A page takes only its own fields. */
export const take = (state: Kept, fields: Fields): Kept => {
  const yesOrNo = (name: string) => fields.oneOf(name, ['yes', 'no']) ?? null
  switch (state.step) {
    case 'about':
      return { ...state, about: fields.oneOf('about', abouts) ?? null }
    case 'words': {
      const words = fields.text('words')
      return {
        ...state,
        words,
        ticked: fields.text('danger') === 'yes',
        asked: askedAfter(state, state.words, words),
      }
    }
    case 'danger':
      return { ...state, asked: fields.oneOf('asked', ['yes', 'no', 'unsure']) ?? 'skipped' }
    case 'where': {
      const where = fields.text('where')
      return {
        ...state,
        who: fields.oneOf('who', culprits) ?? null,
        person: personIn(fields, 'person'),
        where,
        asked: askedAfter(state, state.where, where),
      }
    }
    case 'may':
      return {
        ...state,
        may: {
          parents: state.who === 'home' ? null : yesOrNo('parents'),
          teachers: yesOrNo('teachers'),
          classmates: yesOrNo('classmates'),
        },
      }
    case 'adult':
      return { ...state, namedAdult: personIn(fields, 'adult'), name: fields.text('name') }
    case 'check':
      return state
  }
}

const personIn = (fields: Fields, name: string): string | null =>
  fields.text(name) === '' ? null : fields.text(name).slice(0, 200)

export type Mistake = { readonly field: 'words' | 'where' | 'name'; readonly why: 'missing' | 'too-long' }

/** "No" holds until something new is written that calls for asking; "yes" holds for good. */
const askedAfter = (state: Kept, before: string, now: string): Kept['asked'] =>
  now !== before && (state.asked === 'no' || state.asked === 'skipped') && mentionsDanger(now)
    ? null
    : state.asked

/** What stands in the way of leaving a page. Going back asks for nothing but what can be kept. */
export const mistakesOf = (state: Kept, forward: boolean): readonly Mistake[] => {
  const tooLong = (['words', 'where', 'name'] as const)
    .filter((field) => state[field].length > LONGEST_TEXT)
    .map((field) => ({ field, why: 'too-long' }) as const)
  const missing = forward && state.step === 'words' && state.words.trim() === '' && !state.ticked
  return missing ? [{ field: 'words', why: 'missing' }, ...tooLong] : tooLong
}

/** Words of danger are asked about, unless somebody ticked or answered already (REP-12). */
const isToBeAsked = (state: Kept): boolean =>
  !state.ticked && state.asked === null && mentionsDanger(`${state.words}\n${state.where}\n${state.name}`)

export const stepAfter = (state: Kept): Step => {
  if (state.step !== 'danger' && state.step !== 'about' && isToBeAsked(state)) return 'danger'
  switch (state.step) {
    case 'about':
      return 'words'
    case 'words':
      return 'where'
    case 'danger':
      return state.who === null && state.where === '' ? 'where' : 'may'
    case 'where':
      return 'may'
    case 'may':
      return 'adult'
    case 'adult':
    case 'check':
      return 'check'
  }
}

export const stepBefore = (step: Step): Step => {
  switch (step) {
    case 'about':
    case 'words':
      return 'about'
    case 'danger':
    case 'where':
      return 'words'
    case 'may':
      return 'where'
    case 'adult':
      return 'may'
    case 'check':
      return 'adult'
  }
}

/** The step as counted for the reader; the question about danger belongs to the words. */
export const numberOf = (step: Step): number =>
  ({ about: 1, words: 2, danger: 2, where: 3, may: 4, adult: 5, check: 6 })[step]
export const STEPS = 6

export const dangerOf = (state: Kept): Told['danger'] =>
  state.ticked ? 'ticked' : state.asked === 'yes' || state.asked === 'unsure' ? 'answered' : 'none'

/** A name picked from the list always counts, whatever else was chosen: that adult never handles it (REP-08). */
export const concernsSaid = ({ who, person }: Pick<Kept, 'who' | 'person'>): Told['concerns'] => ({
  kind: who === 'staff' || who === 'leader' ? who : 'pupils',
  person,
})

/** Whoever it concerns is no adult to give it to (REP-08). */
export const namedIn = ({ namedAdult, person }: Pick<Kept, 'namedAdult' | 'person'>): string | null =>
  namedAdult === person ? null : namedAdult

export const toldOf = (state: Kept): Told => {
  const told = (answer: 'yes' | 'no' | null) => (answer === null ? null : answer === 'yes')
  return {
    reportId: state.reportId,
    code: state.code,
    about: state.about ?? 'unsure',
    words: state.words,
    where: state.where,
    name: state.name,
    concerns: concernsSaid(state),
    namedAdult: namedIn(state),
    aboutHome: state.who === 'home',
    mayBeTold: {
      parents: told(state.may.parents),
      teachers: told(state.may.teachers),
      classmates: told(state.may.classmates),
    },
    danger: dangerOf(state),
    language: state.language,
  }
}
