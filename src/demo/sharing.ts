import { giveConsent, refuseConsent } from '../domain/consent/answer-consent.ts'
import { answerInCase } from '../domain/consent/answer-in-case.ts'
import { askAdvice, giveAdvice } from '../domain/consent/ask-advice.ts'
import { askConsent } from '../domain/consent/ask-consent.ts'
import type { Body } from '../domain/consent/bodies.ts'
import type { SharedPart } from '../domain/consent/events.ts'
import type { Basis } from '../domain/consent/standing.ts'
import { foldNotes, healthStreamOf } from '../domain/health/events.ts'
import { markReleased, writeHealthNote } from '../domain/health/write-note.ts'
import { addMonths, type LocalDate } from '../domain/kernel/dates.ts'
import type { Acting } from './acting.ts'

type Asking = {
  readonly consentId: string
  readonly body: Body
  readonly to: string
  readonly parts: readonly SharedPart[]
  readonly purpose: string
  readonly on: LocalDate
}

/** What is asked across the wall of the school in one case: by whom it is led, and who has custody. */
export type Sharing = {
  readonly caseId: string
  readonly lead: string
  readonly exposed: string
  readonly guardians: readonly string[]
}

/** People who ask, answer and let things in, in one case of the demo. */
export const sharing = (school: Acting, { caseId, lead, exposed, guardians }: Sharing) => {
  const basis = (today: LocalDate): Basis => ({
    today,
    country: school.country,
    // All of them are children: what changes with age is not shown here.
    pupil: { person: exposed, born: undefined },
    guardians,
  })
  const ask = ({ on, ...asking }: Asking): void => {
    school.on(on, '13:20')
    school.inCase(caseId, lead, askConsent, {
      ...asking,
      isOfBody: true,
      mayAnswer: true,
      until: addMonths(on, 6),
      pupilToldOn: on,
      basis: basis(on),
    })
  }
  return {
    ask,
    given: (
      asking: Asking,
      giver: string,
      on: LocalDate,
      how: 'on-screen' | 'on-paper' = 'on-screen',
    ): void => {
      ask(asking)
      school.on(on, '19:40')
      school.inCase(caseId, how === 'on-paper' ? lead : giver, giveConsent, {
        consentId: asking.consentId,
        giver,
        on,
        parts: asking.parts,
        mayAnswer: true,
        until: addMonths(asking.on, 6),
        basis: basis(on),
      })
    },
    refused: (consentId: string, giver: string, on: LocalDate): void => {
      school.on(on, '20:05')
      school.inCase(caseId, giver, refuseConsent, { consentId, giver, on, basis: basis(on) })
    },
    answered: (consentId: string, who: string, words: string, on: LocalDate): void => {
      school.on(on, '10:15')
      school.inCase(caseId, who, answerInCase, { consentId, words, basis: basis(on) })
    },
    /** A note of the nurse's own, and what of it came into the case. */
    released: (
      nurse: string,
      consentId: string,
      said: { readonly note: string; readonly let: string },
      on: LocalDate,
    ): void => {
      const noteId = `${caseId}-helse`
      school.on(on, '11:30')
      const inNotes = school.inStream(healthStreamOf(nurse), nurse, foldNotes)
      inNotes(writeHealthNote, { nurse, noteId, pupil: exposed, isPupil: true, words: said.note })
      school.inCase(caseId, nurse, answerInCase, { consentId, words: said.let, basis: basis(on) })
      inNotes(markReleased, { nurse, noteId })
    },
    /** A question without names, and its answer where there is one. */
    advice: (
      asked: {
        readonly body: Body
        readonly to: string
        readonly question: string
        readonly answer?: string
      },
      on: LocalDate,
    ): void => {
      const adviceId = `${caseId}-raad`
      school.on(on, '14:30')
      school.inCase(caseId, lead, askAdvice, {
        adviceId,
        body: asked.body,
        to: asked.to,
        isOfBody: true,
        question: asked.question,
        names: { near: [], all: [] },
        basis: basis(on),
      })
      if (asked.answer === undefined) return
      school.on(on, '15:50')
      school.inCase(caseId, asked.to, giveAdvice, { adviceId, words: asked.answer })
    },
  }
}

/** Alma: shared with the psychologist and the nurse, and one more who waits for the parents. */
export const almaShares = (school: Acting): void => {
  const { before } = school.days
  const day = (count: number): LocalDate => before(school.today, count)
  const alma = sharing(school, {
    caseId: 'alma-5b',
    lead: 'sara',
    exposed: 'alma',
    guardians: ['maria', 'anders'],
  })
  alma.given(
    {
      consentId: 'alma-ppr',
      body: 'psychology-service',
      to: 'anna',
      parts: ['plan', 'absence'],
      purpose: 'Råd om, hvordan 5.b lukker Alma ind i grupperne.',
      on: day(4),
    },
    'maria',
    day(3),
  )
  alma.answered(
    'alma-ppr',
    'anna',
    'Hold fast i, at de voksne laver grupperne, i mindst seks uger. Jeg kommer gerne med ud i et frikvarter.',
    day(1),
  )
  alma.given(
    {
      consentId: 'alma-sundhed',
      body: 'health-nurse',
      to: 'signe',
      parts: ['plan'],
      purpose: 'At Alma kan tale med sundhedsplejersken om ondt i maven.',
      on: day(4),
    },
    'maria',
    day(2),
    'on-paper',
  )
  alma.released(
    'signe',
    'alma-sundhed',
    {
      note: 'Alma har ondt i maven om morgenen, mest søndag aften og mandag. Spiser fint. Sover dårligt. Vi tales ved hver tirsdag.',
      let: 'Alma taler med mig hver tirsdag. Det hjælper, at nogen tager imod hende om morgenen.',
    },
    day(1),
  )
  alma.ask({
    consentId: 'alma-inklusion',
    body: 'inclusion-adviser',
    to: 'birthe',
    parts: ['plan', 'agreements'],
    purpose: 'At inklusionsvejlederen ser på grupperne i timerne.',
    on: day(1),
  })
}

/** Emil: one no, one yes that was taken back, and a question without names instead. */
export const emilShares = (school: Acting): void => {
  const { before } = school.days
  const day = (count: number): LocalDate => before(school.today, count)
  const emil = sharing(school, { caseId: 'emil-7c', lead: 'sara', exposed: 'emil', guardians: ['tine'] })
  emil.given(
    {
      consentId: 'emil-ppr',
      body: 'psychology-service',
      to: 'anna',
      parts: ['follow-up'],
      purpose: 'Råd om tiden efter, at det er stoppet.',
      on: day(20),
    },
    'tine',
    day(19),
  )
  emil.refused('emil-ppr', 'tine', day(8))
  emil.ask({
    consentId: 'emil-ssp',
    body: 'ssp',
    to: 'ulrik',
    parts: ['assessment', 'plan'],
    purpose: 'At SSP taler med dem, der var i omklædningen.',
    on: day(6),
  })
  emil.refused('emil-ssp', 'tine', day(5))
  emil.advice(
    {
      body: 'ssp',
      to: 'ulrik',
      question: 'Hvordan taler man med en gruppe i udskolingen om omklædningen uden at pege nogen ud?',
      answer: 'Tal med hele årgangen om stedet, ikke om personerne. Jeg har et oplæg, I kan låne.',
    },
    day(4),
  )
}

/** Sverre: shared with PPT, by Norwegian rules. */
export const sverreShares = (school: Acting): void => {
  const { before } = school.days
  const sverre = sharing(school, {
    caseId: 'sverre-7a',
    lead: 'torunn',
    exposed: 'sverre',
    guardians: ['hege'],
  })
  sverre.given(
    {
      consentId: 'sverre-ppt',
      body: 'psychology-service',
      to: 'nina',
      parts: ['account', 'plan', 'follow-up'],
      purpose: 'Råd om klassemiljøet i 7A.',
      on: before(school.today, 6),
    },
    'hege',
    before(school.today, 5),
  )
  sverre.advice(
    {
      body: 'health-nurse',
      to: 'liss',
      question: 'Hva kan vi si til en elev som ikke sover på grunn av en chat?',
    },
    before(school.today, 1),
  )
}
