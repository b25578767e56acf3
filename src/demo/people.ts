import type { DemoOwner, DemoPupil, DemoSchool, DemoStaff, Face } from './acting.ts'
import { demoStrategy } from './strategy.ts'

const classes = [
  { id: '3a', label: '3.a' },
  { id: '4b', label: '4.b' },
  { id: '5b', label: '5.b' },
  { id: '6a', label: '6.a' },
  { id: '7c', label: '7.c' },
  { id: '8a', label: '8.a' },
] as const

const staff: readonly DemoStaff[] = [
  { id: 'mette', name: 'Mette Lund', roles: [{ role: 'leader', classes: [] }] },
  { id: 'sara', name: 'Sara Holm', roles: [{ role: 'resource-team', classes: [] }] },
  { id: 'line', name: 'Line Bak', roles: [{ role: 'resource-team', classes: [] }] },
  { id: 'jonas', name: 'Jonas Friis', roles: [{ role: 'class-team', classes: ['5b', '6a'] }] },
  { id: 'peter', name: 'Peter Dahl', roles: [{ role: 'class-team', classes: ['7c', '8a'] }] },
  { id: 'yusuf', name: 'Yusuf Demir', roles: [{ role: 'after-school', classes: ['3a', '4b', '5b'] }] },
  { id: 'karen', name: 'Karen Toft', roles: [{ role: 'class-team', classes: ['3a', '4b'] }] },
  { id: 'signe', name: 'Signe Bro', roles: [{ role: 'health-nurse', classes: [] }] },
]

const pupils: readonly DemoPupil[] = [
  { id: 'noah', name: 'Noah Juhl', classId: '3a', born: '2017-03-14' },
  { id: 'asta', name: 'Asta Bruun', classId: '3a', born: '2017-08-02' },
  { id: 'viggo', name: 'Viggo Nygaard', classId: '3a', born: '2017-05-21' },
  { id: 'ida', name: 'Ida Kjær', classId: '4b', born: '2016-02-11' },
  { id: 'oskar', name: 'Oskar Winther', classId: '4b', born: '2016-10-30' },
  { id: 'ludvig', name: 'Ludvig Post', classId: '4b', born: '2016-03-08' },
  { id: 'mila', name: 'Mila Storm', classId: '4b', born: '2016-06-17' },
  { id: 'alma', name: 'Alma Krogh', classId: '5b', born: '2015-04-09' },
  { id: 'freja', name: 'Freja Lind', classId: '5b', born: '2015-09-26' },
  { id: 'malthe', name: 'Malthe Ravn', classId: '5b', born: '2015-01-19' },
  { id: 'selma', name: 'Selma Ege', classId: '5b', born: '2015-12-03' },
  { id: 'liva', name: 'Liva Sand', classId: '6a', born: '2014-07-07' },
  { id: 'august', name: 'August Holt', classId: '6a', born: '2014-03-28' },
  { id: 'emil', name: 'Emil Bang', classId: '7c', born: '2013-11-12' },
  { id: 'nora', name: 'Nora Dam', classId: '7c', born: '2013-05-05' },
  { id: 'bastian', name: 'Bastian Lyng', classId: '7c', born: '2013-08-21' },
  { id: 'sofus', name: 'Sofus Lykke', classId: '8a', born: '2012-09-18' },
  { id: 'laerke', name: 'Lærke Skov', classId: '8a', born: '2012-02-24' },
]

const guardians: readonly {
  readonly id: string
  readonly name: string
  readonly of: readonly string[]
}[] = [
  { id: 'maria', name: 'Maria Krogh', of: ['alma'] },
  { id: 'anders', name: 'Anders Krogh', of: ['alma'] },
  { id: 'tine', name: 'Tine Bang', of: ['emil'] },
  { id: 'jakob', name: 'Jakob Juhl', of: ['noah'] },
  { id: 'rikke', name: 'Rikke Sand', of: ['liva'] },
  { id: 'heidi', name: 'Heidi Lyng', of: ['bastian'] },
]

/** Of other bodies; each sees what a family opens for them. */
const partners = [
  { id: 'anna', name: 'Anna Vind', roles: ['psychology-service'] },
  { id: 'ulrik', name: 'Ulrik Sten', roles: ['ssp'] },
  { id: 'birthe', name: 'Birthe Kær', roles: ['inclusion-adviser'] },
] as const

const faces: readonly Face[] = [
  { subject: 'alma', group: 'home', to: '/me' },
  { subject: 'emil', group: 'home', to: '/me' },
  { subject: 'bastian', group: 'home', to: '/me/part' },
  { subject: 'maria', group: 'home', to: '/home' },
  { subject: 'jonas', group: 'school', to: '/day' },
  { subject: 'sara', group: 'school', to: '/day' },
  { subject: 'mette', group: 'school', to: '/day' },
  { subject: 'yusuf', group: 'school', to: '/day' },
  { subject: 'signe', group: 'school', to: '/health' },
  { subject: 'lars', group: 'owner', to: '/day' },
  { subject: 'anna', group: 'owner', to: '/shared' },
]

/** Who owns the demo's two Danish schools. */
export const ENGDAL: DemoOwner = {
  id: 'engdal',
  slug: 'engdal',
  name: 'Engdal Kommune',
  country: 'DK',
  officer: { id: 'lars', name: 'Lars Vang' },
  classes: [],
  pupils: [],
}

/** The demo's first school, the one a visitor meets. */
export const SCHOOL: DemoSchool = {
  id: 'hyldemark',
  slug: 'hyldemark',
  name: 'Hyldemark Skole',
  owner: ENGDAL,
  language: 'da',
  leader: 'mette',
  strategy: demoStrategy,
  minutes: 'Skolebestyrelsens møde, punkt 4',
  classes,
  staff,
  pupils,
  guardians,
  partners,
  faces,
}

/** Six words that open a conversation already under way, so that a visitor can try the way back. */
export const demoCode = 'kasket regn lampe skov gulerod trappe'
