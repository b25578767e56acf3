import type { Span } from './pattern.ts'

/** A time as a document says it. `soon`: at once or as soon as possible, without a count. */
export type SaidTime = Span &
  (
    | { readonly kind: 'counted'; readonly count: number; readonly unit: 'working-days' | 'calendar-days' }
    | { readonly kind: 'same-day' }
    | { readonly kind: 'soon' }
  )

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'nul null',
    'en ett et én ét ein eitt eit én',
    'to tvo',
    'tre',
    'fire',
    'fem',
    'seks',
    'syv sju',
    'otte åtte',
    'ni',
    'ti',
    'elleve',
    'tolv',
    'tretten',
    'fjorten',
    'femten',
    'seksten',
    'sytten',
    'atten',
    'nitten',
    'tyve tjue',
  ].flatMap((names, value) => names.split(' ').map((name) => [name, value] as const)),
)
/** Said with a number in it: "otte dage" is a week to a Dane, "fjorten dage" two. */
const NUMBER = `\\d{1,3}|${Object.keys(NUMBERS)
  .sort((a, b) => b.length - a.length)
  .join('|')}`
const LIMIT =
  '(?:inden(?:\\s+for|for)?|innen|innan|senest|seinast|seinest|højst|høyst|maks(?:imalt)?|i\\s+løbet\\s+af|i\\s+løpet\\s+av|i\\s+løpet|efter|etter|til)'
const UNIT =
  '(arbejds|hver|skole|skule|virke|arbeids|kvar|yrke|vir|kalender)?(?:-?)(dage?|dager|dagar|uger?|uker?|veker?|måneder?|månader?|timer?|timar|døgn)'

const COUNTED = new RegExp(
  `(?<!\\p{L})${LIMIT}\\s+(?:(?:højst|høyst|senest|seinast|maks(?:imalt)?|om|mindst|minst|de|første|en\\s+frist\\s+på)\\s+)*(${NUMBER})\\s+(?:hele\\s+|heile\\s+)?${UNIT}(?!\\p{L})`,
  'giu',
)
const DEADLINE_OF = new RegExp(
  `(?:frist\\p{L}*|tidsfrist\\p{L}*)\\s+(?:er|på|kan\\s+\\S+\\s+til)\\s+(${NUMBER})\\s+${UNIT}(?!\\p{L})`,
  'giu',
)
const SAME_DAY = /(?<!\p{L})(?:samme dag|same dag|same dagen|samme dagen|inden dagen er omme)(?!\p{L})/giu
const SOON =
  /(?<!\p{L})(?:straks|strakt|snarest(?:\s+mulig\p{L}*)?|hurtigst\s+muligt|så\s+hurtigt\s+som\s+muligt|så\s+(?:fort|snart|raskt)\s+som\s+m\p{L}+|omgående|umiddelbart|med\s+det\s+samme|med\s+en\s+gang|med\s+éin\s+gong|uten\s+opphold|utan\s+opphald)(?!\p{L})/giu

const countOf = (typed: string): number => NUMBERS[typed.toLocaleLowerCase('da')] ?? Number(typed)

/**
 * Every time limit a text says, in words or digits. Weeks are five working days each, as a school counts them; a day
 * with nothing before it is a calendar day; hours are days begun. STR-08.
 */
export const saidTimes = (text: string): readonly SaidTime[] => {
  const counted = [COUNTED, DEADLINE_OF].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((found): readonly SaidTime[] => {
      const [whole, number = '', kind = '', noun = ''] = found
      const span = { start: found.index, end: found.index + whole.length }
      const count = countOf(number)
      const said = noun.toLocaleLowerCase('da')
      if (/^(?:ug|uk|vek)/u.test(said))
        return [{ ...span, kind: 'counted', count: count * 5, unit: 'working-days' }]
      if (said.startsWith('mån'))
        return [{ ...span, kind: 'counted', count: count * 30, unit: 'calendar-days' }]
      if (/^tim/u.test(said))
        return [{ ...span, kind: 'counted', count: Math.ceil(count / 24), unit: 'calendar-days' }]
      const working = kind !== '' && kind.toLocaleLowerCase('da') !== 'kalender'
      return [{ ...span, kind: 'counted', count, unit: working ? 'working-days' : 'calendar-days' }]
    }),
  )
  const uncounted = (pattern: RegExp, kind: 'same-day' | 'soon'): readonly SaidTime[] =>
    [...text.matchAll(pattern)].map((found) => ({
      kind,
      start: found.index,
      end: found.index + found[0].length,
    }))
  return [...counted, ...uncounted(SAME_DAY, 'same-day'), ...uncounted(SOON, 'soon')].sort(
    (a, b) => a.start - b.start,
  )
}
