const CHOICES = {
  me: 'M15.5 14a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M9 37c0-8 5.5-12.5 13-12.5S35 29 35 37',
  other:
    'M10 17a5 5 0 1 0 10 0a5 5 0 1 0-10 0M5 36c0-6.5 4-10 10-10 2 0 3.8.4 5.3 1.2M23.5 13.5a6 6 0 1 0 12 0a6 6 0 1 0-12 0M18.5 36c0-7.5 4.5-11.5 11-11.5S40.5 28.5 40.5 36',
  both: 'M8.5 15a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0M24.5 15a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0M4.5 36c0-7 4-11 9.5-11 3.5 0 6.3 1.6 8 4.3 1.7-2.7 4.5-4.3 8-4.3 5.5 0 9.5 4 9.5 11',
  unsure: 'M8 9h28v20H22l-7 7v-7H8z',
} as const

export type ChoiceDrawing = keyof typeof CHOICES

export const ChoiceSign = ({ drawing }: { drawing: ChoiceDrawing }) => (
  <svg viewBox="0 0 44 44" aria-hidden="true">
    <path d={CHOICES[drawing]} />
    {drawing === 'unsure' && <path d="M16 19h.1M22 19h.1M28 19h.1" stroke-width="3" />}
  </svg>
)

const MOUTHS = [
  'M14 31c2-5 14-5 16 0',
  'M15 29.5c2.5-2.5 11.5-2.5 14 0',
  'M15.5 28h13',
  'M15 26.5c2.5 3 11.5 3 14 0',
  'M13.5 25c2 8 15 8 17 0',
] as const

/** 1 = very bad … 5 = very good. */
export type Mood = 1 | 2 | 3 | 4 | 5

export const Face = ({ mood }: { mood: Mood }) => (
  <svg viewBox="0 0 44 44" aria-hidden="true">
    <circle cx="22" cy="22" r="18" />
    <path d={`M15 17.5v1M29 17.5v1M${MOUTHS[mood - 1]?.slice(1)}`} />
  </svg>
)
