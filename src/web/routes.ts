import { casePages } from './cases/pages.ts'
import { consentPages } from './consent/pages.tsx'
import { dayPages } from './day/pages.tsx'
import { doorPages } from './door/pages.ts'
import { draftPages } from './drafts/pages.ts'
import { followUpPages } from './follow-up/pages.ts'
import { guardianPages } from './guardian/pages.tsx'
import { knowledgePages } from './knowledge/pages.tsx'
import { mustPages } from './must/pages.tsx'
import { readinessPages } from './readiness/pages.tsx'
import { mailPages } from './mail/pages.tsx'
import { ownerPages } from './owner/pages.tsx'
import { healthPages } from './health/pages.tsx'
import { homePages } from './home/pages.tsx'
import { informationPages } from './information/pages.tsx'
import { overviewPages } from './overview/pages.tsx'
import type { Page } from './page.ts'
import { partPages } from './part/pages.tsx'
import { printPages } from './print/pages.tsx'
import { reportPages } from './reports/pages.ts'
import { signPages } from './signs/pages.ts'
import { startPages } from './start/pages.tsx'
import { strategyImportPages } from './strategy/import.tsx'
import { ownStrategyPages } from './strategy/own.tsx'
import { strategyPublicPages } from './strategy/public.tsx'
import { yearPages } from './year/pages.ts'

/** Every page of the product: the whole site on one page. Sign-in has its own list in `session/sign-in.tsx`. */
export const pages: readonly Page[] = [
  ...startPages,
  ...informationPages,
  ...doorPages,
  ...homePages,
  ...dayPages,
  ...mailPages,
  ...knowledgePages,
  ...mustPages,
  ...readinessPages,
  ...ownerPages,
  ...reportPages,
  ...signPages,
  ...draftPages,
  ...overviewPages,
  ...casePages,
  ...printPages,
  ...followUpPages,
  ...guardianPages,
  ...partPages,
  ...consentPages,
  ...strategyImportPages,
  ...healthPages,
  ...strategyPublicPages,
  ...ownStrategyPages,
  ...yearPages,
]
