import type { Page } from '../page.ts'
import { concernPage } from './concern.tsx'
import { listPage } from './list.tsx'
import { raisePage } from './raise.tsx'
import { signListPage } from './sign-list.tsx'

/** What the adults notice, before anybody calls it anything (SIG-01, SIG-13). `new` stands before `:id`. */
export const signPages: readonly Page[] = [listPage, raisePage, signListPage, concernPage]
