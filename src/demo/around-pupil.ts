import { nameDeputy } from '../domain/follow-up/name-deputy.ts'
import { planDay } from '../domain/follow-up/plan-day.ts'
import { planLostTeaching, registerAbsence } from '../domain/follow-up/register-absence.ts'
import { sayTalkPlace, sayWhatHelps } from '../domain/follow-up/say-what-helps.ts'
import { askToTellClass } from '../domain/follow-up/tell-class.ts'
import { addHomeMeasure, writeFromHome } from '../domain/follow-up/write-from-home.ts'
import type { LocalDate } from '../domain/kernel/dates.ts'
import type { Acting } from './acting.ts'

/** Alma's everyday while the plan is made: what helps, a deputy, a day away, the class, and a letter from home. */
export const almasEveryday = (
  school: Acting,
  days: { readonly away: LocalDate; readonly yesterday: LocalDate; readonly tomorrow: LocalDate },
): void => {
  const { away, yesterday, tomorrow } = days
  school.on(away, '12:00')
  school.inCase('alma-5b', 'jonas', registerAbsence, {
    absenceId: 'alma-fri',
    from: away,
    until: away,
    cause: 'does-not-dare' as const,
    words: 'Maria ringede kl. 7.50: Alma havde ondt i maven og ville ikke af sted.',
  })
  school.inCase('alma-5b', 'jonas', planLostTeaching, {
    planId: 'alma-indhent',
    absenceId: 'alma-fri',
    what: 'To timer matematik sammen med Jonas i lektiecaféen.',
    responsible: 'jonas',
    isStaff: true,
    by: tomorrow,
  })
  school.on(yesterday, '09:00')
  school.inCase('alma-5b', 'yusuf', nameDeputy, {
    person: 'jonas',
    isStaff: true,
    untied: true,
    awayUntil: undefined,
  })
  school.inCase('alma-5b', 'alma', sayWhatHelps, {
    helps: {
      seat: 'Ved siden af Freja, tæt på døren.',
      groups: 'At de voksne laver grupperne.',
      'called-on': 'Kun når jeg selv rækker hånden op.',
    },
    toTeachers: true,
  })
  school.inCase('alma-5b', 'alma', sayTalkPlace, { place: 'På biblioteket, bag reolerne.' })
  school.inCase('alma-5b', 'jonas', askToTellClass, {
    tellingId: 'alma-grupper',
    what: 'Fra på mandag laver de voksne grupperne i alle fag.',
  })
  school.inCase('alma-5b', 'jonas', planDay, {
    on: tomorrow,
    lessons:
      '8.00 Dansk, lokale 12, Jonas\n9.45 Matematik, lokale 12, Jonas\n11.20 Pause, Yusuf er i gården\n12.00 Idræt, hallen, Jonas',
  })
  school.on(yesterday, '20:15')
  school.inCase('alma-5b', 'maria', addHomeMeasure, {
    measureId: 'alma-hjem',
    what: 'Freja er med hjem til os om onsdagen.',
    startsOn: yesterday,
  })
  school.inCase('alma-5b', 'maria', writeFromHome, {
    messageId: 'alma-brev',
    words: 'Hun græder om aftenen og vil ikke i seng. Hvad gør I i det store frikvarter?',
    hard: true,
  })
}
