import type { JournalKind } from '../cases/journal-kinds.ts'
import type { InEvery } from './language.ts'

/** Finding an entry in the journal of a case (CASE-24). */
type JournalWords = {
  readonly filter: string
  readonly kind: string
  readonly every: string
  readonly kinds: Readonly<Record<JournalKind, string>>
  readonly by: string
  readonly everybody: string
  readonly from: string
  readonly to: string
  readonly show: string
  readonly found: (count: number, all: number) => string
  readonly all: string
  readonly newer: string
  readonly older: string
  readonly page: (page: number, pages: number) => string
}

export const journalWords: InEvery<JournalWords> = {
  da: {
    filter: 'Find i journalen',
    kind: 'Hvad',
    every: 'Alt',
    kinds: {
      talks: 'Samtaler og møder',
      decisions: 'Vurderinger og afgørelser',
      plan: 'Plan og tiltag',
      told: 'Hvem der har fået hvad at vide',
      'follow-up': 'Opfølgning',
      notes: 'Notater',
      danger: 'Fare og underretning',
    },
    by: 'Skrevet af',
    everybody: 'Alle',
    from: 'Fra dag',
    to: 'Til dag',
    show: 'Vis',
    found: (count, all) => `Viser ${count} af ${all}.`,
    all: 'Vis alle',
    newer: 'Nyere',
    older: 'Ældre',
    page: (page, pages) => `Side ${page} af ${pages}`,
  },
  nb: {
    filter: 'Finn i journalen',
    kind: 'Hva',
    every: 'Alt',
    kinds: {
      talks: 'Samtaler og møter',
      decisions: 'Vurderinger og avgjørelser',
      plan: 'Plan og tiltak',
      told: 'Hvem som har fått vite hva',
      'follow-up': 'Oppfølging',
      notes: 'Notater',
      danger: 'Fare og melding',
    },
    by: 'Skrevet av',
    everybody: 'Alle',
    from: 'Fra dag',
    to: 'Til dag',
    show: 'Vis',
    found: (count, all) => `Viser ${count} av ${all}.`,
    all: 'Vis alle',
    newer: 'Nyere',
    older: 'Eldre',
    page: (page, pages) => `Side ${page} av ${pages}`,
  },
  nn: {
    filter: 'Finn i journalen',
    kind: 'Kva',
    every: 'Alt',
    kinds: {
      talks: 'Samtalar og møte',
      decisions: 'Vurderingar og avgjerder',
      plan: 'Plan og tiltak',
      told: 'Kven som har fått vite kva',
      'follow-up': 'Oppfølging',
      notes: 'Notat',
      danger: 'Fare og melding',
    },
    by: 'Skrive av',
    everybody: 'Alle',
    from: 'Frå dag',
    to: 'Til dag',
    show: 'Vis',
    found: (count, all) => `Viser ${count} av ${all}.`,
    all: 'Vis alle',
    newer: 'Nyare',
    older: 'Eldre',
    page: (page, pages) => `Side ${page} av ${pages}`,
  },
  en: {
    filter: 'Find in the journal',
    kind: 'What',
    every: 'Everything',
    kinds: {
      talks: 'Talks and meetings',
      decisions: 'Assessments and decisions',
      plan: 'Plan and measures',
      told: 'Who was told what',
      'follow-up': 'Follow-up',
      notes: 'Notes',
      danger: 'Danger and notification',
    },
    by: 'Written by',
    everybody: 'Everybody',
    from: 'From day',
    to: 'To day',
    show: 'Show',
    found: (count, all) => `Showing ${count} of ${all}.`,
    all: 'Show all',
    newer: 'Newer',
    older: 'Older',
    page: (page, pages) => `Page ${page} of ${pages}`,
  },
}
