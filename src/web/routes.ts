import type { Page } from './page.ts'
import { startPages } from './start/pages.tsx'

/** Every page of the product: the whole site on one page. Sign-in has its own list in `session/sign-in.tsx`. */
export const pages: readonly Page[] = [...startPages]
