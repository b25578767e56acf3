import type { LocalDate } from '../kernel/dates.ts'
import type { Words } from '../kernel/words.ts'
import type { PersonId } from '../people/viewer.ts'
import type { Sign } from './signs.ts'

/** What a concern is about: a pupil, a class or a place (SIG-02). */
export type ConcernAbout =
  | { readonly kind: 'pupil'; readonly pupil: PersonId; readonly classId: string }
  | { readonly kind: 'class'; readonly classId: string }
  | { readonly kind: 'place' }

/** What somebody writes, kept apart so that nobody later takes a reading for a fact (goal C13). */
export const noteParts = ['fact', 'said', 'assessment', 'agreement'] as const
export type NotePart = (typeof noteParts)[number]
/** `fact`: seen or heard. `said`: the child's own words. `assessment`: what the adult makes of it. `agreement`: with whom what. */
export type ConcernNote = { readonly [Part in NotePart]?: Words }

/** The small plan: talk, parents, measure, help from outside (SIG-13). Looking again is the concern's own day. */
export const stepKinds = ['talk', 'parents', 'measure', 'outside-help'] as const
export type StepKind = (typeof stepKinds)[number]

/** What can become true of a concern. Stream: `concern:<id>`. */
export type ConcernEvent =
  | {
      readonly type: 'ConcernRaised'
      readonly concernId: string
      readonly about: ConcernAbout
      readonly signs: readonly Sign[]
      /** Those of the school's own signs that were ticked, one a line, as they stood (STR-07). */
      readonly ownSigns?: Words
      readonly note: ConcernNote
      /** Where it was seen, in the writer's words; of a place it is the place. */
      readonly where?: Words
      /** The day it was seen. */
      readonly on: LocalDate
      readonly raisedOn: LocalDate
      readonly lookAgainOn: LocalDate
    }
  | { readonly type: 'ConcernNoted'; readonly signs: readonly Sign[]; readonly note: ConcernNote }
  | {
      readonly type: 'StepPlanned'
      readonly stepId: string
      readonly kind: StepKind
      readonly what?: Words
      readonly responsible: PersonId
      readonly by: LocalDate
    }
  | { readonly type: 'StepDone'; readonly stepId: string; readonly on: LocalDate; readonly words?: Words }
  | {
      readonly type: 'ConcernLookedAt'
      readonly words: Words
      readonly lookAgainOn: LocalDate
      /** By somebody who opens cases: whoever asked for one has their answer. */
      readonly noCaseNow: boolean
    }
  | { readonly type: 'ConcernSettled'; readonly words: Words }
  /** Somebody who opens no cases asks those who do. */
  | { readonly type: 'CaseAskedFor' }
  | { readonly type: 'ConcernLedToCase'; readonly caseId: string }
