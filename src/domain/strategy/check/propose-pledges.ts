import type { Holder, Pledge } from '../../procedures/duty.ts'
import { saidTimes } from './deadlines.ts'
import type { Sentence } from './layout.ts'
import { findIn, words, type Span } from './pattern.ts'

/** What a time in a strategy may be a promise of: the duties a case knows (STR-08). */
export const topics = {
  examination: { element: 'examination', countedFrom: 'opened', fulfilledBy: 'examined' },
  'interim-measures': {
    element: 'interim-measures',
    countedFrom: 'established',
    fulfilledBy: 'interim-measures-taken',
  },
  'action-plan': { element: 'action-plan', countedFrom: 'established', fulfilledBy: 'plan-adopted' },
  evaluate: { element: 'evaluation', countedFrom: 'plan-adopted', fulfilledBy: 'evaluated' },
  'tell-parents': {
    element: 'parents-told',
    countedFrom: 'interim-measures-taken',
    fulfilledBy: 'told-parents',
  },
  'tell-staff': { element: 'staff-told', countedFrom: 'interim-measures-taken', fulfilledBy: 'told-staff' },
} as const
export type Topic = keyof typeof topics

/**
 * A promise with a time, as the document says it, for the leader to confirm: nothing here binds anybody yet. `topic`
 * null: a time for something no duty of a case stands for. `holder` null: the text does not say who. `within` null: at
 * once or as soon as possible.
 */
export type ProposedPledge = Span & {
  readonly text: string
  /** Where in the sentence the time stands. */
  readonly mark: Span
  readonly topic: Topic | null
  readonly within: Pledge['within']
  readonly holder: Holder | null
  readonly page?: number
}

const HOLDERS: readonly (readonly [Holder, RegExp])[] = [
  [
    'resource-team',
    words(
      'ressourceteam- trivselsteam- AKT-team- AKT-teamet ressursgruppe- ressursteam- innsatsteam- trivselsperson- mobbeteam-',
    ),
  ],
  [
    'class-team',
    words(
      'klasseteam- klasselærer- kontaktlærer- kontaktlærar- teamet læreren læraren trinnteam- årgangsteam-',
    ),
  ],
  ['leader', words('ledelse- ledelsen leder- lederen skoleleder- rektor leiar- leiinga')],
]

/** Every time said in a sentence that does not deny, once a sentence and time. */
export const proposePledges = (
  said: readonly {
    readonly sentence: Sentence
    readonly heading: string
    readonly block: { readonly page?: number }
  }[],
  evidenceOf: (element: string) => readonly Sentence[],
): readonly ProposedPledge[] => {
  const topicOf = (sentence: Sentence): Topic | null => {
    const own = (Object.keys(topics) as Topic[]).filter((topic) =>
      [topics[topic].element, ...(topic === 'action-plan' ? ['action-plan-deadline'] : [])].some((element) =>
        evidenceOf(element).some(({ start }) => start === sentence.start),
      ),
    )
    return own.find((topic) => topic === 'action-plan') ?? own[0] ?? null
  }
  return said.flatMap(({ sentence, heading, block }) =>
    saidTimes(sentence.text).flatMap((time): readonly ProposedPledge[] => {
      const topic = topicOf(sentence)
      if (topic === null && time.kind === 'soon') return []
      return [
        {
          start: sentence.start,
          end: sentence.end,
          text: sentence.text,
          mark: { start: time.start, end: time.end },
          topic,
          within:
            time.kind === 'counted'
              ? { count: time.count, unit: time.unit }
              : time.kind === 'same-day'
                ? { count: 0, unit: 'working-days' }
                : null,
          holder: holderOf(sentence.text) ?? holderOf(heading),
          ...(block.page === undefined ? {} : { page: block.page }),
        },
      ]
    }),
  )
}

/** Who does it, not whom they do it with. */
const holderOf = (text: string): Holder | null => {
  const doing = text.replace(/(?<!\p{L})med\s+(?:\p{L}+s\s+)?\S+(?:\s+og\s+\S+)?/giu, ' ')
  return HOLDERS.find(([, pattern]) => findIn(doing, pattern) !== undefined)?.[0] ?? null
}

/** The proposal as a pledge a strategy may hold, once it is known what it is of and who keeps it. */
export const pledgeOf = (proposed: Pick<ProposedPledge, 'within'>, topic: Topic, holder: Holder): Pledge => ({
  code: topic,
  holder,
  within: proposed.within,
  countedFrom: topics[topic].countedFrom,
  fulfilledBy: topics[topic].fulfilledBy,
  toldBy: 'strategy',
  source: ['STR-12', 'STR-14'],
})
