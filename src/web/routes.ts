import { casePages } from './cases/pages.ts'
import { consentPages } from './consent/pages.tsx'
import { dayPages } from './day/pages.tsx'
import { doorPages } from './door/pages.ts'
import { followUpPages } from './follow-up/pages.ts'
import { guardianPages } from './guardian/pages.tsx'
import { homePages } from './home/pages.tsx'
import { informationPages } from './information/pages.tsx'
import type { Page } from './page.ts'
import { reportPages } from './reports/pages.ts'
import { startPages } from './start/pages.tsx'

/** Every page of the product: the whole site on one page. Sign-in has its own list in `session/sign-in.tsx`. */
export const pages: readonly Page[] = [
  ...startPages,
  ...informationPages,
  ...doorPages,
  ...homePages,
  ...dayPages,
  ...reportPages,
  ...casePages,
  ...followUpPages,
  ...guardianPages,
  ...consentPages,
]
