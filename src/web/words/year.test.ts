import { describe, expect, it } from 'vitest'
import { readability, textsIn } from '../../../test/lix.ts'
import { isOwn, pointKinds } from '../../domain/year/points.ts'
import { exerciseCase, pointWords, preparationWords } from './year-points.ts'
import { findYearDutyTitle, yearWords } from './year.ts'

describe.each(['da', 'nb', 'nn'] as const)('words of the annual wheel, in %s', (language) => {
  const texts = [
    ...textsIn(yearWords[language]),
    ...textsIn(pointWords[language]),
    ...textsIn(preparationWords[language]),
    ...exerciseCase[language],
  ]

  it('C2 what staff read is at LIX 45 or lower', () => {
    expect(readability(texts).lix).toBeLessThanOrEqual(45)
  })

  it('C2 no child is named by what was done', () => {
    expect(texts.join(' ')).not.toMatch(/mobber\b|offer\b/i)
  })
})

describe.each(['da', 'nb', 'nn', 'en'] as const)('points of the wheel, in %s', (language) => {
  it('YEAR-04 every point that is offered has an agenda that lies ready, and a name of its own', () => {
    for (const kind of pointKinds)
      expect(pointWords[language][kind].agenda.length > 0 || isOwn(kind), kind).toBe(true)
    expect(new Set(pointKinds.map((kind) => pointWords[language][kind].title)).size).toBe(pointKinds.length)
  })

  it('YEAR-06 a duty of the wheel is called by its point, or by the school’s own name for it', () => {
    const title = pointWords[language].review.title
    expect(findYearDutyTitle(language, { code: 'year-review' })).toBe(title)
    expect(findYearDutyTitle(language, { code: 'year-own', does: 'Fælles frugt' })).toBe('Fælles frugt')
    expect(findYearDutyTitle(language, { code: 'action-plan' })).toBeUndefined()
  })
})
