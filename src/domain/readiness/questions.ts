/** `weak`: an answer that the product has a remedy for (BEN-02). */
type Answer = { readonly id: string; readonly weak: boolean }
export type Share = { readonly answers: readonly string[]; readonly percent: number }
export type Question = {
  readonly id: string
  readonly answers: readonly Answer[]
  readonly shares: readonly Share[]
}

const fine = <const Id extends string>(id: Id) => ({ id, weak: false }) as const
const weak = <const Id extends string>(id: Id) => ({ id, weak: true }) as const

/** Whether it was seen is no merit and no fault; not to know is weak, for what is not seen is not mended. */
const seen = [fine('yes'), fine('no'), weak('unknown')] as const
const has = [fine('yes'), weak('no'), weak('unknown')] as const
const able = [fine('high'), fine('some'), weak('lesser'), weak('not'), weak('unknown')] as const

const yesNo = (yes: number, no: number, unknown: number): readonly Share[] => [
  { answers: ['yes'], percent: yes },
  { answers: ['no'], percent: no },
  { answers: ['unknown'], percent: unknown },
]
const ableShares = (enough: number, lesser: number): readonly Share[] => [
  { answers: ['high', 'some'], percent: enough },
  { answers: ['lesser'], percent: lesser },
]

/**
 * Eight questions on digital violations that a national survey put to 495 Danish school leaders, and how they
 * answered, in per cent (BEN-01). Where the survey gives some answers together, they stand together here before a
 * school is set beside them; what it does not tell apart, and what rounding leaves, is `rest`.
 */
export const questions = [
  { id: 'bullying-seen', answers: seen, shares: yesNo(72, 22, 6) },
  { id: 'images-seen', answers: seen, shares: yesNo(36, 55, 9) },
  { id: 'prevention-plan', answers: has, shares: yesNo(79, 17, 5) },
  { id: 'fixed-partner', answers: has, shares: [{ answers: ['yes'], percent: 69 }] },
  {
    id: 'fixed-practice',
    answers: [fine('written'), weak('unwritten'), weak('general'), weak('unknown')],
    shares: [
      { answers: ['written'], percent: 27 },
      { answers: ['unwritten'], percent: 18 },
      { answers: ['general'], percent: 50 },
      { answers: ['unknown'], percent: 4 },
    ],
  },
  { id: 'able-bullying', answers: able, shares: ableShares(77, 21) },
  { id: 'able-images', answers: able, shares: ableShares(73, 23) },
  { id: 'duties-clear', answers: has, shares: yesNo(50, 37, 13) },
] as const satisfies readonly Question[]

export type QuestionId = (typeof questions)[number]['id']
export type AnswerId = (typeof questions)[number]['answers'][number]['id']
export type Answers = Readonly<Record<QuestionId, AnswerId>>

/** What the survey does not tell apart, in per cent; nothing where rounding makes the shares a hundred or more. */
export const restOf = ({ shares }: Question): number =>
  Math.max(0, 100 - shares.reduce((sum, { percent }) => sum + percent, 0))

/** The leaders who answered as this school does, in per cent; undefined where the survey does not tell them apart. */
export const asThisSchool = ({ shares }: Question, answer: string): number | undefined =>
  shares.find(({ answers }) => answers.includes(answer))?.percent

export const isWeak = ({ answers }: Question, answer: string): boolean =>
  answers.some(({ id, weak: needs }) => id === answer && needs)
