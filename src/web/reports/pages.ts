import type { RuleId } from '../../domain/rules/rule.ts'
import type { Page } from '../page.ts'
import type { Acted, SignedVisit } from '../visit.tsx'
import type { Viewer } from '../../domain/people/viewer.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { listPage } from './list.tsx'
import { notifyNow, notifyPage } from './notify.tsx'
import { register, registerPage } from './register.tsx'
import { answer, reportPage } from './report.tsx'
import { lookAtSetAside, setAsidePage } from './set-aside.tsx'
import { settle, settlePage } from './settle.tsx'
import { ownerPage, toldOwner } from './tell-owner.tsx'
import { heldTalk, talkPage } from './took-part.tsx'

const listRules = ['REP-11', 'REP-08', 'REP-04'] as const
const readRules = [
  'REP-04',
  'REP-08',
  'REP-10',
  'REP-11',
  'REP-12',
  'LAW-02',
  'LAW-11',
  'CON-04',
  'CON-05',
] as const
const registerRules = ['REP-06', 'REP-08', 'REP-10', 'REP-12', 'LAW-11'] as const
const settleRules = ['REP-11', 'REP-08', 'CASE-01', 'LAW-11', 'CON-04'] as const
const ownerRules = ['CASE-18', 'LAW-08', 'REP-08', 'CON-04'] as const
const talkRules = ['REP-13', 'REP-08', 'CASE-16', 'CON-04'] as const
const notifyRules = ['LAW-11', 'CON-05', 'LAW-01', 'CON-04'] as const

type Act = (visit: SignedVisit, unit: Unit, viewer: Viewer, rules: readonly RuleId[]) => Promise<Acted>
type Show = (visit: SignedVisit, unit: Unit, viewer: Viewer, rules: readonly RuleId[]) => Promise<Response>

const shown = (show: Show, rules: readonly RuleId[]) => (visit: SignedVisit) =>
  visit.inSchool((unit, viewer) => show(visit, unit, viewer, rules))
const done = (act: Act, rules: readonly RuleId[]) => (visit: SignedVisit) =>
  visit.act((unit, viewer) => act(visit, unit, viewer, rules))

/** What was told to the school, for whoever handles it: leader, resource team, or the owner where it is about the leader. */
export const reportPages: readonly Page[] = [
  {
    path: '/reports',
    rules: listRules,
    open: 'signed-in',
    get: (visit) => visit.inSchool((unit, viewer, name) => listPage(visit, unit, viewer, name, listRules)),
  },
  {
    path: '/reports/new',
    rules: registerRules,
    open: 'signed-in',
    get: shown(registerPage, registerRules),
    post: done(register, registerRules),
  },
  { path: '/reports/:id', rules: readRules, open: 'signed-in', get: shown(reportPage, readRules) },
  {
    path: '/reports/:id/answer',
    rules: readRules,
    open: 'signed-in',
    get: shown(reportPage, readRules),
    post: done(answer, readRules),
  },
  {
    path: '/reports/:id/settle',
    rules: settleRules,
    open: 'signed-in',
    get: shown(settlePage, settleRules),
    post: done(settle, settleRules),
  },
  {
    path: '/reports/:id/set-aside',
    rules: settleRules,
    open: 'signed-in',
    get: shown(setAsidePage, settleRules),
    post: done(lookAtSetAside, settleRules),
  },
  {
    path: '/reports/:id/owner',
    rules: ownerRules,
    open: 'signed-in',
    get: shown(ownerPage, ownerRules),
    post: done(toldOwner, ownerRules),
  },
  {
    path: '/reports/:id/talk',
    rules: talkRules,
    open: 'signed-in',
    get: shown(talkPage, talkRules),
    post: done(heldTalk, talkRules),
  },
  {
    path: '/reports/:id/notify',
    rules: notifyRules,
    open: 'signed-in',
    get: shown(notifyPage, notifyRules),
    post: done(notifyNow, notifyRules),
  },
]
