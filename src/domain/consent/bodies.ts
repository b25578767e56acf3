import type { Country } from '../law/value.ts'

/**
 * Outside the case, with whom a school works together about a pupil (CASE-15, DIG-09): each is a role that a person
 * holds at the school. The health nurse works inside the school and has a duty of confidentiality of their own
 * (CON-02); to a case they stand like the others.
 */
export const bodies = [
  'health-nurse',
  'psychology-service',
  'inclusion-adviser',
  'ssp',
  'interdisciplinary-forum',
  'child-psychiatry',
  'doctor',
  'child-welfare',
  'slt',
  'municipal-psychologist',
  'family-team',
] as const
export type Body = (typeof bodies)[number]

/** With whom the schools of a country work together. */
export const bodiesIn: Readonly<Record<Country, readonly Body[]>> = {
  DK: [
    'health-nurse',
    'psychology-service',
    'inclusion-adviser',
    'ssp',
    'interdisciplinary-forum',
    'child-psychiatry',
    'child-welfare',
  ],
  NO: [
    'health-nurse',
    'psychology-service',
    'child-psychiatry',
    'doctor',
    'child-welfare',
    'slt',
    'municipal-psychologist',
    'family-team',
  ],
}
