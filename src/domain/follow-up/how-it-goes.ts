import type { CheckIn } from '../cases/state.ts'

/** The pupil says that it has happened again, be it a little: an adult asks, whatever the face (FOL-04). */
export const saysItHappened = ({ again }: Pick<CheckIn, 'again'>): boolean =>
  again === 'yes' || again === 'a-little'

/** "Good" or "very good", of five, and nothing has happened again (FOL-06). */
export const isGood = (checkIn: Pick<CheckIn, 'mood' | 'again'>): boolean =>
  checkIn.mood >= 4 && !saysItHappened(checkIn)

/** "Bad" or "very bad", of five, or it has happened again: what was good before does not count any more (FOL-06). */
export const isBad = ({ mood, again }: Pick<CheckIn, 'mood' | 'again'>): boolean =>
  mood <= 2 || again === 'yes'
