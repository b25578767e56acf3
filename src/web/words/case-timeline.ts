import type { CaseEvent } from '../../domain/cases/events.ts'
import { isConsentEvent } from '../../domain/consent/events.ts'
import { isFollowUpEvent } from '../../domain/follow-up/events.ts'
import { isMeetingEvent } from '../../domain/meetings/events.ts'
import { isParticipantEvent } from '../../domain/participants/events.ts'
import { parseLocalDate, type LocalDate } from '../../domain/kernel/dates.ts'
import { assertNever } from '../../domain/kernel/result.ts'
import type { Words } from '../../domain/kernel/words.ts'
import type { PersonId } from '../../domain/people/viewer.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { followUpEntry } from './case-follow-up.ts'
import { meetingEntry } from './case-meetings.ts'
import { participantEntry } from './case-participants.ts'
import { planWords } from './case-plan.ts'
import { consentEntry } from './consent.ts'
import { casesWords, firstName, genitive } from './cases.ts'
import { dayMonth, longDate, type InEvery, type Language } from './language.ts'

/** An entry of the journal in words: what happened, and what was written, as far as the reader may see it. */
export type EntryWords = { readonly title: string; readonly text?: string }

type TimelineWords = {
  readonly opened: string
  readonly asked: (who: string) => string
  readonly tied: (who: string) => string
  readonly untied: (who: string) => string
  readonly named: (who: string) => string
  readonly assessed: (outcome: string) => string
  readonly interim: string
  readonly doneBy: (who: string, from: string) => string
  readonly told: (whom: string) => string
  readonly disclosure: (to: string) => string
  readonly disclosureNo: (to: string) => string
  readonly heard: (way: string) => string
  readonly declined: (name: string) => string
  readonly planned: string
  readonly takenOut: string
  readonly adopted: string
  readonly measureDone: string
  readonly dutyDone: string
  readonly done: (duty: string) => string
  readonly note: string
  readonly correction: string
  readonly stopped: (on: string) => string
  readonly adult: (who: string, of: string) => string
  readonly rhythm: (how: string) => string
  readonly checkInSelf: (name: string, mood: string) => string
  readonly checkInAdult: (name: string, mood: string) => string
  readonly wantsToTalk: (name: string) => string
  readonly fineSelf: (name: string) => string
  readonly fineHeard: (name: string, who: string, on: string) => string
  readonly closed: string
  readonly ended: string
  readonly reopened: string
  readonly dangerSaid: string
  readonly dangerRead: (who: string) => string
  readonly notified: (who: string) => string
  readonly notNotified: (who: string) => string
}

const timelineWords: InEvery<TimelineWords> = {
  da: {
    opened: 'Sagen er åbnet',
    asked: (who) => `${who} er spurgt om at lede sagen`,
    tied: (who) => `${who} har bånd til sagen og leder den ikke`,
    untied: (who) => `${who} har ingen bånd til sagen`,
    named: (who) => `${who} leder sagen`,
    assessed: (outcome) => `Vurderet: ${outcome}`,
    interim: 'Tiltag med det samme',
    doneBy: (who, from) => `${who}, fra ${from}`,
    told: (whom) => `Har fået besked: ${whom}`,
    disclosure: (to) => `Må gerne vide det: ${to}`,
    disclosureNo: (to) => `Må ikke vide det: ${to}`,
    heard: (way) => `Hørt: ${way}`,
    declined: (name) => `${name} ønskede ikke at blive hørt`,
    planned: 'Tiltag lagt i planen',
    takenOut: 'Tiltag taget ud af planen',
    adopted: 'Handleplanen er vedtaget',
    measureDone: 'Et tiltag er gjort',
    dutyDone: 'En opgave er gjort',
    done: (duty) => `Gjort: ${duty}`,
    note: 'Notat',
    correction: 'Rettelse',
    stopped: (on) => `Det stoppede ${on}`,
    adult: (who, of) => `${who} er ${of} voksne`,
    rhythm: (how) => `Aftalt, hvor tit vi spørger: ${how.toLowerCase()}`,
    checkInSelf: (name, mood) => `${name} svarer: ${mood.toLowerCase()}`,
    checkInAdult: (name, mood) => `Samtale med ${name}: ${mood.toLowerCase()}`,
    wantsToTalk: (name) => `${name} vil gerne tale med nogen`,
    fineSelf: (name) => `${name} siger: »Jeg har det godt nu«`,
    fineHeard: (name, who, on) => `${name} sagde ${on} til ${who}: »Jeg har det godt nu«`,
    closed: 'Opfølgningen er afsluttet',
    ended: 'Sagen er afsluttet på anden vis',
    reopened: 'Sagen er åbnet igen',
    dangerSaid: 'Nogen er måske i fare',
    dangerRead: (who) => `${who} har læst, at nogen er i fare`,
    notified: (who) => `${who} har underrettet kommunen`,
    notNotified: (who) => `${who} har skrevet, hvorfor en underretning ikke er nødvendig`,
  },
  nb: {
    opened: 'Saken er åpnet',
    asked: (who) => `${who} er spurt om å lede saken`,
    tied: (who) => `${who} har bånd til saken og leder den ikke`,
    untied: (who) => `${who} har ingen bånd til saken`,
    named: (who) => `${who} leder saken`,
    assessed: (outcome) => `Vurdert: ${outcome}`,
    interim: 'Strakstiltak',
    doneBy: (who, from) => `${who}, fra ${from}`,
    told: (whom) => `Har fått beskjed: ${whom}`,
    disclosure: (to) => `Kan vite det: ${to}`,
    disclosureNo: (to) => `Skal ikke vite det: ${to}`,
    heard: (way) => `Hørt: ${way}`,
    declined: (name) => `${name} ønsket ikke å bli hørt`,
    planned: 'Tiltak lagt i planen',
    takenOut: 'Tiltak tatt ut av planen',
    adopted: 'Tiltaksplanen er vedtatt',
    measureDone: 'Et tiltak er gjort',
    dutyDone: 'En oppgave er gjort',
    done: (duty) => `Gjort: ${duty}`,
    note: 'Notat',
    correction: 'Rettelse',
    stopped: (on) => `Det stanset ${on}`,
    adult: (who, of) => `${who} er ${of} trygge voksne`,
    rhythm: (how) => `Avtalt hvor ofte vi spør: ${how.toLowerCase()}`,
    checkInSelf: (name, mood) => `${name} svarer: ${mood.toLowerCase()}`,
    checkInAdult: (name, mood) => `Samtale med ${name}: ${mood.toLowerCase()}`,
    wantsToTalk: (name) => `${name} vil gjerne snakke med noen`,
    fineSelf: (name) => `${name} sier: «Jeg har det bra nå»`,
    fineHeard: (name, who, on) => `${name} sa ${on} til ${who}: «Jeg har det bra nå»`,
    closed: 'Oppfølgingen er avsluttet',
    ended: 'Saken er avsluttet på annen måte',
    reopened: 'Saken er åpnet igjen',
    dangerSaid: 'Noen er kanskje i fare',
    dangerRead: (who) => `${who} har lest at noen er i fare`,
    notified: (who) => `${who} har meldt til barnevernet`,
    notNotified: (who) => `${who} har skrevet hvorfor en melding ikke er nødvendig`,
  },
  nn: {
    opened: 'Saka er opna',
    asked: (who) => `${who} er spurd om å leie saka`,
    tied: (who) => `${who} har band til saka og leier ho ikkje`,
    untied: (who) => `${who} har ingen band til saka`,
    named: (who) => `${who} leier saka`,
    assessed: (outcome) => `Vurdert: ${outcome}`,
    interim: 'Strakstiltak',
    doneBy: (who, from) => `${who}, frå ${from}`,
    told: (whom) => `Har fått beskjed: ${whom}`,
    disclosure: (to) => `Kan vite det: ${to}`,
    disclosureNo: (to) => `Skal ikkje vite det: ${to}`,
    heard: (way) => `Høyrd: ${way}`,
    declined: (name) => `${name} ønskte ikkje å bli høyrd`,
    planned: 'Tiltak lagt i planen',
    takenOut: 'Tiltak teke ut av planen',
    adopted: 'Tiltaksplanen er vedteken',
    measureDone: 'Eit tiltak er gjort',
    dutyDone: 'Ei oppgåve er gjord',
    done: (duty) => `Gjort: ${duty}`,
    note: 'Notat',
    correction: 'Retting',
    stopped: (on) => `Det stansa ${on}`,
    adult: (who, of) => `${who} er ${of} trygge vaksne`,
    rhythm: (how) => `Avtalt kor ofte vi spør: ${how.toLowerCase()}`,
    checkInSelf: (name, mood) => `${name} svarar: ${mood.toLowerCase()}`,
    checkInAdult: (name, mood) => `Samtale med ${name}: ${mood.toLowerCase()}`,
    wantsToTalk: (name) => `${name} vil gjerne snakke med nokon`,
    fineSelf: (name) => `${name} seier: «Eg har det bra no»`,
    fineHeard: (name, who, on) => `${name} sa ${on} til ${who}: «Eg har det bra no»`,
    closed: 'Oppfølginga er avslutta',
    ended: 'Saka er avslutta på annan måte',
    reopened: 'Saka er opna igjen',
    dangerSaid: 'Nokon er kanskje i fare',
    dangerRead: (who) => `${who} har lese at nokon er i fare`,
    notified: (who) => `${who} har meldt til barnevernet`,
    notNotified: (who) => `${who} har skrive kvifor ei melding ikkje er naudsynt`,
  },
  en: {
    opened: 'The case was opened',
    asked: (who) => `${who} was asked to lead the case`,
    tied: (who) => `${who} has ties to the case and does not lead it`,
    untied: (who) => `${who} has no ties to the case`,
    named: (who) => `${who} leads the case`,
    assessed: (outcome) => `Assessed: ${outcome}`,
    interim: 'A measure at once',
    doneBy: (who, from) => `${who}, from ${from}`,
    told: (whom) => `Have been told: ${whom}`,
    disclosure: (to) => `May know: ${to}`,
    disclosureNo: (to) => `May not know: ${to}`,
    heard: (way) => `Heard: ${way}`,
    declined: (name) => `${name} did not wish to be heard`,
    planned: 'A measure was added to the plan',
    takenOut: 'A measure was taken out of the plan',
    adopted: 'The action plan was adopted',
    measureDone: 'A measure was carried out',
    dutyDone: 'A duty was done',
    done: (duty) => `Done: ${duty}`,
    note: 'Note',
    correction: 'Correction',
    stopped: (on) => `It stopped on ${on}`,
    adult: (who, of) => `${who} is ${of} trusted adult`,
    rhythm: (how) => `Agreed how often we ask: ${how.toLowerCase()}`,
    checkInSelf: (name, mood) => `${name} answers: ${mood.toLowerCase()}`,
    checkInAdult: (name, mood) => `A talk with ${name}: ${mood.toLowerCase()}`,
    wantsToTalk: (name) => `${name} wants to talk with somebody`,
    fineSelf: (name) => `${name} says: “I am fine now”`,
    fineHeard: (name, who, on) => `${name} said on ${on} to ${who}: “I am fine now”`,
    closed: 'The follow-up has ended',
    ended: 'The case ended another way',
    reopened: 'The case was opened again',
    dangerSaid: 'Somebody may be in danger',
    dangerRead: (who) => `${who} has read that somebody is in danger`,
    notified: (who) => `${who} has notified the municipality`,
    notNotified: (who) => `${who} has written why no notification is needed`,
  },
}

/**
 * The words of one entry. `pupil` is the exposed pupil of the case; `measures` are what the plan's measures say, by
 * their ids, where the reader sees them; `duties` are titles of duties, by code. Total over every kind of event.
 */
export const entryWords = (
  language: Language,
  recorded: Recorded<CaseEvent>,
  names: ReadonlyMap<PersonId, string>,
  known: {
    readonly pupil: PersonId
    readonly measures?: ReadonlyMap<string, string>
    readonly duties?: ReadonlyMap<string, string>
    /** Which version of the plan an adoption made, by its entry. */
    readonly adoptions?: ReadonlyMap<number, number>
  },
): EntryWords => {
  const words = timelineWords[language]
  const shared = casesWords[language]
  const { event } = recorded
  const nameOf = (person: PersonId | null): string => names.get(person ?? '') ?? shared.someone
  const full = names.get(known.pupil)
  const pupil = full === undefined ? shared.pupil : firstName(full)
  const of = genitive(language, pupil)
  const entry = (title: string, ...texts: readonly (Words | string | null | undefined)[]): EntryWords => {
    const text = texts
      .map((part) => (part == null ? '' : typeof part === 'string' ? part : (part.text ?? '')))
      .filter((part) => part.trim() !== '')
      .join('\n')
    return text === '' ? { title: sentence(title) } : { title: sentence(title), text }
  }
  if (isFollowUpEvent(event)) {
    const { title, texts } = followUpEntry(language, event, {
      nameOf,
      pupil,
      of,
      measures: known.measures ?? new Map(),
      everyDays: shared.page.facts.everyDays,
    })
    return entry(title, ...texts)
  }
  if (isParticipantEvent(event) || isMeetingEvent(event)) {
    const { title, texts } = isParticipantEvent(event)
      ? participantEntry(language, event, { nameOf, pupil })
      : meetingEntry(language, event, { nameOf, pupil, tasks: known.measures ?? new Map() })
    return entry(title, ...texts)
  }
  if (isConsentEvent(event)) {
    const { title, texts } = consentEntry(language, event, { nameOf })
    return entry(title, ...texts)
  }
  const plan = planWords[language].timeline
  switch (event.type) {
    case 'CaseOpened':
      return entry(words.opened, `${shared.page.facts.reported}: ${longDate(language, event.reportedOn)}`)
    case 'CaseLeadAsked':
      return entry(words.asked(nameOf(event.person)))
    case 'TiesDeclared':
      return entry((event.tied ? words.tied : words.untied)(nameOf(event.person)))
    case 'CaseLeadNamed':
      return entry(words.named(nameOf(event.person)))
    case 'Assessed':
      return entry(
        words.assessed(shared.outcomes[event.outcome].toLowerCase()),
        event.establishedOn === null
          ? null
          : shared.page.points.established(longDate(language, event.establishedOn)),
        event.reason,
      )
    case 'InterimMeasureTaken':
      return entry(
        words.interim,
        event.what,
        words.doneBy(nameOf(event.responsible), dayMonth(language, event.startsOn)),
      )
    case 'Told':
      return entry(
        words.told(lower(shared.addressees(pupil, of)[event.addressee], pupil)),
        `${shared.abouts[event.about]}, ${dayMonth(language, event.on)}`,
      )
    case 'DisclosureAnswered':
      return entry((event.allowed ? words.disclosure : words.disclosureNo)(shared.toldTo[event.to]))
    case 'PupilHeard':
      return entry(words.heard(lower(shared.ways(pupil, of)[event.way], pupil)), event.words)
    case 'PupilDeclinedHearing':
      return entry(words.declined(pupil))
    case 'MeasurePlanned':
      return entry(
        words.planned,
        event.what,
        `${nameOf(event.responsible)}, ${shared.page.from(shared.rhythms[event.howOften].toLowerCase(), dayMonth(language, event.startsOn))}`,
      )
    case 'MeasureTakenOut':
      return entry(words.takenOut, known.measures?.get(event.measureId))
    case 'PlanAdopted': {
      const number = known.adoptions?.get(recorded.version) ?? 1
      return entry(number === 1 ? words.adopted : plan.adoptedVersion(number), event.individualOnlyReason)
    }
    case 'ExaminationConcluded': {
      const { text } = event.classEnvironment
      return entry(plan.examined, event.outcome, text === null ? null : plan.classIs(text))
    }
    case 'ProblemStated':
      return entry(plan.problem, event.problem)
    case 'GoalSet':
      return entry(plan.goal, event.goal)
    case 'GoalTakenOut':
      return entry(plan.goalOut)
    case 'PlanHolderNamed':
      return entry(plan.holder(nameOf(event.person)))
    case 'GroupAnsweredFor':
      return entry(plan.group(planWords[language].groups[event.group]), event.answer)
    case 'FollowUpPlanned':
      return entry(plan.followUp, event.how)
    case 'MeasureEvaluated': {
      const said = (text: Words | null, say: (text: string) => string): string | null =>
        text?.text == null ? null : say(text.text)
      return entry(
        plan.evaluated(planWords[language].verdicts[event.verdict]),
        known.measures?.get(event.measureId),
        said(event.adultsView, plan.adults),
        said(event.pupilsView, (text) => plan.pupils(pupil, text)),
        `${planWords[language].evaluate(pupil).bullying} ${planWords[language].standings[event.bullying]}`,
        said(event.changedTo, plan.now),
      )
    }
    case 'BullyingStartedAgain':
      return entry(plan.again(longDate(language, event.on)), event.what)
    case 'ClassLetterWritten':
      return entry(plan.letter, event.text)
    case 'ClosingDaysConsidered':
      return entry(
        plan.closingDays(event.days.map((date) => dayMonth(language, date)).join(', ')),
        event.reason,
      )
    case 'OwnDeadlineExtended':
      return entry(plan.moreDays(event.days), event.reason)
    case 'MeasureDone':
      return entry(words.measureDone, known.measures?.get(event.measureId))
    case 'DutyDone': {
      const duty = known.duties?.get(event.code)
      return entry(duty === undefined ? words.dutyDone : words.done(uncapital(duty)), event.note)
    }
    case 'NoteWritten':
      return entry(words.note, event.words)
    case 'EntryCorrected':
      return entry(words.correction, event.words)
    case 'BullyingStopped':
      return entry(words.stopped(longDate(language, event.on)), event.how)
    case 'TrustedAdultChosen':
      return entry(
        words.adult(nameOf(event.person), of),
        event.chosenByPupil ? shared.page.facts.chosenBySelf(pupil) : shared.page.facts.chosenBySchool,
      )
    case 'CheckInRhythmAgreed':
      return entry(words.rhythm(shared.page.facts.everyDays(event.everyDays)))
    case 'CheckedIn':
      return entry(
        (event.from === 'pupil' ? words.checkInSelf : words.checkInAdult)(pupil, shared.moods[event.mood]),
        event.together === null
          ? null
          : `${shared.checkIn(pupil, of).together} ${shared.together[event.together]}`,
        event.again === null ? null : `${shared.checkIn(pupil, of).again} ${shared.again[event.again]}`,
        event.words,
      )
    case 'WantsToTalk':
      return entry(words.wantsToTalk(pupil))
    case 'PupilSaidFine':
      return entry(
        event.heardBy === null
          ? words.fineSelf(pupil)
          : words.fineHeard(pupil, nameOf(event.heardBy), dayMonth(language, event.on)),
        event.words,
      )
    case 'CaseClosed':
      return entry(words.closed, shared.ends[event.ground], event.reason)
    case 'CaseEndedOtherwise':
      return entry(words.ended, shared.ends[event.how], event.reason)
    case 'CaseReopened':
      return entry(words.reopened, event.reason)
    case 'DangerSaid':
      return entry(words.dangerSaid)
    case 'DangerRead':
      return entry(words.dangerRead(nameOf(event.person)))
    case 'NotificationMade':
      return entry(words.notified(nameOf(event.person)), event.to, event.receipt)
    case 'NotificationNotNeeded':
      return entry(words.notNotified(nameOf(event.person)), event.reason)
  }
  return assertNever(event)
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** Inside a sentence; a name keeps its capital. */
const lower = (text: string, name: string): string => (text.startsWith(name) ? text : uncapital(text))

/** The day of an entry, as a date. */
export const entryDay = (recorded: Recorded<unknown>): LocalDate =>
  parseLocalDate(recorded.at.slice(0, 10)) ?? ('1970-01-01' as LocalDate)
