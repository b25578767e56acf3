import { assess } from '../domain/cases/assess.ts'
import { askCaseLead, declareTies } from '../domain/cases/name-case-lead.ts'
import { takeInterimMeasure } from '../domain/cases/take-interim-measure.ts'
import { settleReport } from '../domain/reports/settle-report.ts'
import { answerReport } from '../domain/reports/talk.ts'
import type { Acting, DemoOwner } from './acting.ts'
import { ENGDAL, SCHOOL } from './people.ts'
import { FJORDNES, solvik } from './solvik.ts'

/** A report about the leader: it lies with the owner, and nobody at the school can see it (REP-08). */
const toldOfLeader = async (owner: Acting): Promise<void> =>
  owner.report('om-lederen', {
    words: 'Lederen råbte ad mig foran de andre, da jeg fortalte om mobningen. Nu tør jeg ikke sige mere.',
    on: owner.days.before(owner.today, 1),
    concerns: { kind: 'leader', person: SCHOOL.leader },
    mayBeTold: { parents: true, teachers: false, classmates: false },
  })

/** In Norway one has become a case, which the owner's officer leads past the head (CASE-18, LAW-08). */
const caseAboutHead = async (owner: Acting): Promise<void> => {
  const { days, today, leader: officer } = owner
  const told = days.before(today, 4)
  const words = 'Rektor ba meg slutte å mase da jeg sa fra. Etterpå sa hun det høyt i klassen.'
  const concerns = { kind: 'leader', person: solvik.school.leader } as const
  owner.on(told, '17:10')
  owner.report('om-rektor', { words, on: told, concerns, name: 'Live' })
  owner.on(days.before(today, 3), '08:40')
  owner.inReport('om-rektor', officer, answerReport, {
    words: 'Takk for at du sa fra. Det er ikke din feil. Rektor får ikke se dette. Jeg tar kontakt med deg.',
  })
  await owner.open('om-rektor-sak', officer, {
    exposed: 'solvik-elev',
    account: words,
    accountOn: told,
    reportedOn: told,
    fromReport: 'om-rektor',
    concerns,
  })
  owner.inReport('om-rektor', officer, settleReport, {
    end: 'case' as const,
    caseId: 'om-rektor-sak',
    existing: false,
  })
  owner.inCase('om-rektor-sak', officer, askCaseLead, { person: officer, isStaff: true })
  owner.inCase('om-rektor-sak', officer, declareTies, { tied: false })
  owner.on(days.before(today, 1), '10:00')
  owner.inCase('om-rektor-sak', officer, assess, {
    outcome: 'or-the-like' as const,
    marks: ['insecurity'],
    forms: ['verbal'],
    reason: 'Eleven opplever det som krenkende, og to andre har hørt det samme.',
    establishedOn: days.before(today, 1),
  })
  owner.inCase('om-rektor-sak', officer, takeInterimMeasure, {
    measureId: 'om-rektor-sak-interim',
    what: 'Rektor har ikke samtaler med eleven. Ragnhild tar dem.',
    responsible: officer,
    isStaff: true,
    startsOn: today,
  })
}

const lives: ReadonlyMap<DemoOwner, (owner: Acting) => Promise<void>> = new Map([
  [ENGDAL, toldOfLeader],
  [FJORDNES, caseAboutHead],
])

/** What has reached an owner itself. */
export const ownerLife = (owner: DemoOwner) => lives.get(owner)
