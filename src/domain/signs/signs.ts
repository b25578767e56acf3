/**
 * What an adult may notice, in groups: the list a school begins with (SIG-01, SIG-03, STR-07). A sign is something
 * seen or heard, never a kind of bullying and never evidence. Words: `web/words/signs.ts`. Signs of danger are not
 * among them: they have a path of their own, which is never a tick in a list (REP-12, LAW-11).
 */
export const signGroups = {
  lessons: [
    'passive',
    'seldom-speaks',
    'avoids-eyes',
    'watches-others',
    'falls-behind',
    'low-marks',
    'noisy-in-class',
  ],
  together: [
    'alone-in-breaks',
    'walks-alone',
    'few-friends',
    'chosen-last',
    'seeks-adults',
    'avoids-trips',
    'avoids-sports',
    'rumours',
    'included-on-terms',
  ],
  online: ['left-out-online', 'shared-about', 'upset-by-phone'],
  body: ['headache', 'stomach-ache', 'sleeps-badly', 'often-ill', 'tired', 'unkempt'],
  mood: [
    'sullen',
    'low-or-anxious',
    'low-self-worth',
    'unsure',
    'off-balance',
    'afraid-of-school',
    'changed',
    'acting-out',
  ],
  absence: ['more-absent', 'days-in-a-row', 'refuses-school'],
  around: ['home-strained', 'parents-tense', 'bullied-before', 'both-roles'],
} as const

export type SignGroup = keyof typeof signGroups
export type Sign = (typeof signGroups)[SignGroup][number]

export const signs: readonly Sign[] = Object.values(signGroups).flat()
