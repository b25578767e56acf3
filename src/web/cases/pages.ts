import type { Page } from '../page.ts'
import { actsAtFirst } from './acts-at-first.tsx'
import { actsInJournal } from './acts-in-journal.tsx'
import { actsOfFollowUp } from './acts-of-follow-up.tsx'
import { casePage } from './case-page.tsx'
import { listPage } from './list-page.tsx'
import { openPage } from './open-page.tsx'
import { planPages } from './plan-page.tsx'

/** The cases of a school: the list, opening one, the case itself, and a page for each thing one does in it. */
export const casePages: readonly Page[] = [
  listPage,
  openPage,
  casePage,
  ...planPages,
  ...actsAtFirst,
  ...actsOfFollowUp,
  ...actsInJournal,
]
