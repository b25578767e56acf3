import type { CaseView } from '../../domain/cases/view.ts'
import { stageOf } from '../../domain/cases/state.ts'
import { textOf } from '../../domain/kernel/words.ts'
import type { LocalDate } from '../../domain/kernel/dates.ts'
import type { PersonId } from '../../domain/people/viewer.ts'
import type { Paper, PaperBlock, PaperPart } from '../../app/paper.ts'
import type { CaseSeenBy } from '../../readmodels/cases/case-seen-by.ts'
import { openInOrder } from '../../readmodels/cases/case-list.ts'
import { entryDay, entryWords } from '../words/case-timeline.ts'
import { dutyOwner, dutyTitle, whenOf } from '../words/duty.ts'
import { longDate, timeOfDay, type Language } from '../words/language.ts'
import { printWords } from '../words/print.ts'
import { wordsOfEntry } from '../cases/seen-case.tsx'

export type Common = { readonly language: Language; readonly school: string; readonly today: LocalDate }

const frame = (
  { language, school, today }: Common,
  titled: { readonly title: string; readonly forWhom: string; readonly entries: CaseView['entries'] },
  parts: readonly PaperPart[],
): Paper => {
  const words = printWords[language]
  return {
    language,
    title: titled.title,
    subtitle: `${titled.forWhom} · ${words.subtitle(school, longDate(language, today, true))}`,
    foot: `${titled.title} · ${school}`,
    pageOf: words.pageOf,
    asOf: titled.entries.at(-1)?.at ?? today,
    parts: parts.filter(({ blocks }) => blocks.length > 0),
  }
}

const whenOfEntry = (
  language: Language,
  entry: CaseView['entries'][number],
  names: ReadonlyMap<PersonId, string>,
): string => {
  const time = timeOfDay(language, entry.at)
  const by = entry.by === null ? undefined : names.get(entry.by)
  return [
    `${longDate(language, entryDay(entry), true)}${time === undefined ? '' : `, ${time}`}`,
    ...(by === undefined ? [] : [by]),
  ].join(' · ')
}

const accountOf = (
  language: Language,
  { state }: Pick<CaseView, 'state'>,
  name: string,
): readonly PaperBlock[] => {
  const words = printWords[language]
  const text = textOf(state.account?.words)
  return text === ''
    ? [{ kind: 'text', text: words.nothingTold }]
    : [
        {
          kind: 'quote',
          text,
          by: `${name}, ${longDate(language, state.account?.on ?? state.reportedOn, true)}`,
        },
      ]
}

/** The whole case as an adult sees it who carries it (C15): what is true, what is owed, the plan, the journal. */
export const paperOfCase = (common: Common, seen: CaseSeenBy): Paper => {
  const { language, today } = common
  const words = printWords[language]
  const { state } = seen
  const called = (person: PersonId | undefined): string =>
    (person === undefined ? undefined : seen.names.get(person)) ?? words.nobody
  const name = called(state.exposed)
  const day = (date: LocalDate | null): string => (date === null ? '–' : longDate(language, date, true))
  return frame(
    common,
    { title: words.caseTitle(state.number), forWhom: words.forWhom.case, entries: seen.entries },
    [
      { heading: words.told, blocks: accountOf(language, seen, name) },
      {
        heading: words.stands,
        blocks: [
          {
            kind: 'facts',
            facts: [
              { term: words.pupil, value: name },
              { term: words.classLabel, value: seen.classes.get(state.classId) ?? '' },
              { term: words.stage, value: words.stages[seen.stage] },
              { term: words.reported, value: day(state.reportedOn) },
              { term: words.established, value: day(state.establishedOn) },
              { term: words.lead, value: called(state.lead?.person) },
              { term: words.trustedAdult, value: called(state.trustedAdult?.person) },
              { term: words.planAdopted, value: day(state.planAdoptedOn) },
              { term: words.stopped, value: day(state.stoppedOn) },
            ],
          },
        ],
      },
      {
        heading: words.owed,
        blocks: [
          listOr(
            words.nothingOwed,
            openInOrder(seen.duties).map((duty) => {
              const { when, small } = whenOf(language, duty, today)
              const owner = dutyOwner(language, duty, seen.names, seen.classes)
              return `${dutyTitle(language, duty)} – ${[when, small, owner].filter(Boolean).join(' · ')}`
            }),
          ),
        ],
      },
      {
        heading: words.plan,
        blocks: [
          listOr(
            words.noPlan,
            [...state.interimMeasures, ...state.measures].map(
              ({ what, responsible, startsOn }) =>
                `${textOf(what)} (${words.measure(called(responsible), longDate(language, startsOn, true))})`,
            ),
          ),
        ],
      },
      {
        heading: words.journal,
        blocks: [
          {
            kind: 'entries',
            entries: seen.entries.map((entry) => ({
              when: whenOfEntry(language, entry, seen.names),
              ...titleAndText(wordsOfEntry(language, seen, entry)),
            })),
          },
        ],
      },
    ],
  )
}

const listOr = (nothing: string, items: readonly string[]): PaperBlock =>
  items.length === 0 ? { kind: 'text', text: nothing } : { kind: 'list', items }

const titleAndText = ({ title, text }: { readonly title: string; readonly text?: string | undefined }) => ({
  title,
  ...(text === undefined ? {} : { text }),
})

/** A family's own copy: made of the entries of their view and of nothing else (FOL-17, CON-06). */
export const paperOfView = (
  common: Common,
  view: CaseView,
  names: ReadonlyMap<PersonId, string>,
  copyOf: 'pupil' | 'guardian',
): Paper => {
  const { language } = common
  const words = printWords[language]
  const { state, entries } = view
  const name = names.get(state.exposed) ?? ''
  const measures = new Map(
    [...state.interimMeasures, ...state.measures, ...state.followUp.homeMeasures].map(
      ({ measureId, what }) => [measureId, textOf(what)] as const,
    ),
  )
  return frame(
    common,
    {
      title: copyOf === 'pupil' ? words.ownTitle : words.childTitle(name),
      forWhom: words.forWhom[copyOf],
      entries,
    },
    [
      ...(textOf(state.account?.words) === ''
        ? []
        : [
            {
              heading: copyOf === 'pupil' ? words.ownTold : words.told,
              blocks: accountOf(language, view, name),
            },
          ]),
      {
        heading: words.stands,
        blocks: [
          {
            kind: 'facts',
            facts: [
              { term: words.stage, value: words.stages[stageOf(state)] },
              ...(state.trustedAdult === null
                ? []
                : [
                    { term: words.trustedAdult, value: names.get(state.trustedAdult.person) ?? words.nobody },
                  ]),
            ],
          },
        ],
      },
      {
        heading: words.happened,
        blocks: [
          {
            kind: 'entries',
            entries: entries.map((entry) => ({
              when: whenOfEntry(language, entry, names),
              ...titleAndText(entryWords(language, entry, names, { pupil: state.exposed, measures })),
            })),
          },
        ],
      },
    ],
  )
}
