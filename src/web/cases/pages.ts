import type { Page } from '../page.ts'
import { actsAroundPupil } from './acts-around-pupil.tsx'
import { actsAtFirst } from './acts-at-first.tsx'
import { actsInJournal } from './acts-in-journal.tsx'
import { actsOfConsent } from './acts-of-consent.tsx'
import { actsOfMeetings } from './acts-of-meetings.tsx'
import { actsOfParticipants } from './acts-of-participants.tsx'
import { actsOfFollowUp } from './acts-of-follow-up.tsx'
import { actsOfPlan } from './acts-of-plan.tsx'
import { casePage } from './case-page.tsx'
import { cataloguePages } from './catalogue-page.tsx'
import { listPage } from './list-page.tsx'
import { openPage } from './open-page.tsx'
import { planPages } from './plan-page.tsx'
import { planPrintPage } from './plan-print.tsx'

/** The cases of a school: the list, opening one, the case itself, and a page for each thing one does in it. */
export const casePages: readonly Page[] = [
  listPage,
  openPage,
  casePage,
  ...planPages,
  planPrintPage,
  ...actsOfPlan,
  ...cataloguePages,
  ...actsAtFirst,
  ...actsOfFollowUp,
  ...actsInJournal,
  ...actsAroundPupil,
  ...actsOfParticipants,
  ...actsOfMeetings,
  ...actsOfConsent,
]
