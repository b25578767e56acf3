import type { HoldTalkRefusal } from '../../domain/reports/hold-talk.ts'
import type { InEvery } from './language.ts'

type TookPartWords = {
  readonly title: string
  readonly lead: string
  /** In the box on the report, before and after the talk. */
  readonly owed: string
  readonly held: (date: string) => string
  readonly toParticipant: string
  readonly on: string
  readonly words: string
  readonly wordsHint: string
  readonly send: string
  readonly failed: string
  readonly refusals: Readonly<Record<HoldTalkRefusal, string>>
}

/** Somebody said that they, or their child, took part (REP-13). */
export const tookPartWords: InEvery<TookPartWords> = {
  da: {
    title: 'Tal med den, der har været med',
    lead: 'Det kræver mod at sige det selv. Tal roligt og uden skæld ud: Hvad skete der, hvad vil du gerne gøre, og hvem kan hjælpe dig?',
    owed: 'Den, der fortæller, siger, at de eller deres barn selv har været med. Hold en samtale uden skæld ud.',
    held: (date) => `Samtalen er holdt ${date}.`,
    toParticipant: 'Skriv barnet ind i sagen som en, der har været med',
    on: 'Hvornår talte I sammen?',
    words: 'Hvad blev I enige om?',
    wordsHint: 'Kort: hvad barnet selv vil gøre, og hvem der hjælper.',
    send: 'Gem samtalen',
    failed: 'Det er ikke gemt endnu',
    refusals: {
      'not-open-to-you': 'Den er ikke åben for dig',
      'nobody-took-part': 'Ingen har sagt, at de selv har været med',
      'date-missing': 'Skriv, hvornår I talte sammen, for eksempel 24.11.2026',
      'date-in-future': 'Skriv en dag, der har været',
      'words-missing': 'Skriv, hvad I blev enige om',
      'words-too-long': 'Skriv højst 10.000 tegn',
    },
  },
  nb: {
    title: 'Snakk med den som har vært med',
    lead: 'Det krever mot å si det selv. Snakk rolig og uten kjeft: Hva skjedde, hva vil du gjøre, og hvem kan hjelpe deg?',
    owed: 'Den som forteller, sier at de eller barnet deres har vært med. Ta en samtale uten kjeft.',
    held: (date) => `Samtalen ble holdt ${date}.`,
    toParticipant: 'Skriv barnet inn i saken som en som har vært med',
    on: 'Når snakket dere sammen?',
    words: 'Hva ble dere enige om?',
    wordsHint: 'Kort: hva barnet selv vil gjøre, og hvem som hjelper.',
    send: 'Lagre samtalen',
    failed: 'Det er ikke lagret ennå',
    refusals: {
      'not-open-to-you': 'Den er ikke åpen for deg',
      'nobody-took-part': 'Ingen har sagt at de selv har vært med',
      'date-missing': 'Skriv når dere snakket sammen, for eksempel 24.11.2026',
      'date-in-future': 'Skriv en dag som har vært',
      'words-missing': 'Skriv hva dere ble enige om',
      'words-too-long': 'Skriv høyst 10 000 tegn',
    },
  },
  nn: {
    title: 'Snakk med den som har vore med',
    lead: 'Det krev mot å seie det sjølv. Snakk roleg og utan kjeft: Kva hende, kva vil du gjere, og kven kan hjelpe deg?',
    owed: 'Den som fortel, seier at dei eller barnet deira har vore med. Ta ein samtale utan kjeft.',
    held: (date) => `Samtalen vart halden ${date}.`,
    toParticipant: 'Skriv barnet inn i saka som ein som har vore med',
    on: 'Når snakka de saman?',
    words: 'Kva vart de samde om?',
    wordsHint: 'Kort: kva barnet sjølv vil gjere, og kven som hjelper.',
    send: 'Lagre samtalen',
    failed: 'Det er ikkje lagra enno',
    refusals: {
      'not-open-to-you': 'Ho er ikkje open for deg',
      'nobody-took-part': 'Ingen har sagt at dei sjølv har vore med',
      'date-missing': 'Skriv når de snakka saman, til dømes 24.11.2026',
      'date-in-future': 'Skriv ein dag som har vore',
      'words-missing': 'Skriv kva de vart samde om',
      'words-too-long': 'Skriv høgst 10 000 teikn',
    },
  },
  en: {
    title: 'Talk with whoever took part',
    lead: 'It takes courage to say so oneself. Talk calmly and without blame: what happened, what would you like to do, and who can help you?',
    owed: 'Whoever told says that they, or their child, took part. Hold a talk without blame.',
    held: (date) => `The talk was held on ${date}.`,
    toParticipant: 'Enter the child in the case as one who took part',
    on: 'When did you talk?',
    words: 'What did you agree on?',
    wordsHint: 'In short: what the child wants to do, and who helps.',
    send: 'Save the talk',
    failed: 'It has not been saved yet',
    refusals: {
      'not-open-to-you': 'It is not open to you',
      'nobody-took-part': 'Nobody has said that they took part',
      'date-missing': 'Write when you talked, for example 24.11.2026',
      'date-in-future': 'Write a day that has been',
      'words-missing': 'Write what you agreed on',
      'words-too-long': 'Write at most 10,000 characters',
    },
  },
}
