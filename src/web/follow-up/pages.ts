import type { Page } from '../page.ts'
import { getAdult, postAdult } from './adult.tsx'
import { getCheckIn, postCheckIn } from './check-in.tsx'
import { getCopy } from './copy.tsx'
import { getDay } from './day.tsx'
import { getFine, getReopen, postFine, postReopen } from './fine.tsx'
import { getGoals, postGoals } from './goals.tsx'
import { getHelps, getPlace, postHelps, postPlace } from './helps.tsx'
import { getInClass, postInClass } from './in-class.tsx'
import { getMeet, postMeet } from './meet.tsx'
import { getPlan } from './plan.tsx'
import { getMe } from './start.tsx'
import { getTalk, postTalk } from './talk.tsx'
import { getTell, postTell } from './tell.tsx'

/** The pupil's own pages: before it stops, in follow-up, and after. */
export const followUpPages: readonly Page[] = [
  {
    path: '/me',
    rules: ['FOL-01', 'FOL-02', 'FOL-04', 'FOL-06', 'FOL-21', 'REP-10', 'LAW-02'],
    open: 'signed-in',
    get: getMe,
  },
  {
    path: '/me/talk',
    rules: ['FOL-04', 'FOL-02', 'FOL-21'],
    open: 'signed-in',
    get: getTalk,
    post: postTalk,
  },
  {
    path: '/me/check-in',
    rules: ['FOL-04', 'REP-12'],
    open: 'signed-in',
    get: getCheckIn,
    post: postCheckIn,
  },
  { path: '/me/adult', rules: ['FOL-02'], open: 'signed-in', get: getAdult, post: postAdult },
  { path: '/me/tell', rules: ['REP-10'], open: 'signed-in', get: getTell, post: postTell },
  {
    path: '/me/fine',
    rules: ['FOL-06', 'FOL-01', 'REP-12'],
    open: 'signed-in',
    get: getFine,
    post: postFine,
  },
  {
    path: '/me/reopen',
    rules: ['CASE-20', 'FOL-01', 'REP-12'],
    open: 'signed-in',
    get: getReopen,
    post: postReopen,
  },
  { path: '/me/plan', rules: ['FOL-03', 'FOL-09', 'FOL-12'], open: 'signed-in', get: getPlan },
  { path: '/me/goals', rules: ['FOL-03', 'REP-12'], open: 'signed-in', get: getGoals, post: postGoals },
  { path: '/me/meet', rules: ['CASE-30'], open: 'signed-in', get: getMeet, post: postMeet },
  { path: '/me/day', rules: ['FOL-10'], open: 'signed-in', get: getDay },
  { path: '/me/helps', rules: ['FOL-19', 'REP-12'], open: 'signed-in', get: getHelps, post: postHelps },
  { path: '/me/place', rules: ['FOL-04', 'REP-12'], open: 'signed-in', get: getPlace, post: postPlace },
  { path: '/me/class', rules: ['FOL-18', 'REP-10'], open: 'signed-in', get: getInClass, post: postInClass },
  { path: '/me/copy', rules: ['FOL-17', 'CON-06'], open: 'signed-in', get: getCopy },
]
