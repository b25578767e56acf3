import type { Page } from '../page.ts'
import { answerPage } from './answer.tsx'
import { doorPage } from './door.tsx'

/** Telling, and coming back for the answer; open to anybody, without sign-in. */
export const doorPages: readonly Page[] = [doorPage, answerPage]
