import type { Page } from '../page.ts'
import { feedPages } from './feed.tsx'
import { planPage } from './plan.tsx'
import { pointPage } from './point.tsx'
import { turnPage } from './turn.tsx'
import { wheelPage } from './wheel.tsx'

/** The annual wheel (YEAR-01 to YEAR-10). What has a name of its own stands before `:turn`. */
export const yearPages: readonly Page[] = [wheelPage, ...feedPages, pointPage, planPage, turnPage]
