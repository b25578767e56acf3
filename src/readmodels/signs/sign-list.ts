import type { Recorded } from '../../domain/rules/recorded.ts'
import { foldSignList, type SignList, type SignListEvent } from '../../domain/signs/sign-list.ts'
import type { Unit } from '../unit.ts'

export const SIGNS_STREAM = 'signs:self'

/** The signs this school's adults look for (STR-07). */
export const signListOf = async (unit: Unit): Promise<SignList> =>
  foldSignList((await unit.journal.read(SIGNS_STREAM)) as readonly Recorded<SignListEvent>[])
