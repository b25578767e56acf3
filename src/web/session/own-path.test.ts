import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

test.each([
  undefined,
  '',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  'javascript:alert(1)',
  '/sign-in?to=/x',
  '/sign-out',
  '/%2e//evil.example',
])('A25 a path to go on to after sign-in never leads elsewhere: %s', (asked) => {
  expect(ownPath(asked)).toBe('/')
})

test('A25 an own path is kept whole', () => {
  expect(ownPath('/cases/7?tab=plan#goal')).toBe('/cases/7?tab=plan#goal')
  expect(ownPath('/sign-in/done')).toBe('/sign-in/done')
})

test('A25 for all strings the result stays on the host it is resolved against', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '%2e',
    ':',
    '@',
    'evil.example',
    '?',
    '#',
    '\t',
    '\n',
    'a',
  )
  const asked = fc.oneof(
    fc.string(),
    fc.array(piece).map((pieces) => `/${pieces.join('')}`),
  )
  fc.assert(
    fc.property(asked, (text) => {
      expect(new URL(ownPath(text), 'https://samhold.example').origin).toBe('https://samhold.example')
    }),
    { numRuns: 2_000 },
  )
})
