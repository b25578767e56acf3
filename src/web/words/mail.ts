import type { MailRhythm } from '../../domain/people/events.ts'
import type { InEvery } from './language.ts'

/** How often somebody is told by mail (OWN-09). */
type MailWords = {
  readonly link: string
  readonly title: string
  readonly lead: string
  readonly when: string
  readonly choices: Readonly<Record<MailRhythm, { readonly label: string; readonly hint: string }>>
  readonly danger: string
  readonly noAddress: string
  readonly address: (masked: string) => string
  readonly send: string
  readonly back: string
  readonly failed: string
  readonly whenMissing: string
}

export const mailPageWords: InEvery<MailWords> = {
  da: {
    link: 'Besked på mail',
    title: 'Besked på mail',
    lead: 'En mail siger kun, at noget venter. Aldrig hvad, og aldrig hvem det handler om.',
    when: 'Hvor tit vil du have besked?',
    choices: {
      rounds: { label: 'Når der er noget nyt', hint: 'Klokken 7.30, 12 og 15. Aldrig om aftenen.' },
      morning: { label: 'Én gang om morgenen', hint: 'Klokken 7.30, hvis der er noget nyt.' },
      'danger-only': {
        label: 'Kun hvis et barn kan være i fare',
        hint: 'Alt andet finder du selv på din dag.',
      },
    },
    danger: 'Kan et barn være i fare, skriver vi altid med det samme til den, der skal se på det.',
    noAddress: 'Skolen har ikke givet os din mailadresse. Derfor får du ingen mails.',
    address: (masked) => `Vi skriver til ${masked}. Skolen kan rette adressen.`,
    send: 'Gem',
    back: 'Til min dag',
    failed: 'Det er ikke gemt endnu',
    whenMissing: 'Vælg, hvor tit du vil have besked',
  },
  nb: {
    link: 'Beskjed på e-post',
    title: 'Beskjed på e-post',
    lead: 'En e-post sier bare at noe venter. Aldri hva, og aldri hvem det gjelder.',
    when: 'Hvor ofte vil du ha beskjed?',
    choices: {
      rounds: { label: 'Når det er noe nytt', hint: 'Klokka 7.30, 12 og 15. Aldri om kvelden.' },
      morning: { label: 'Én gang om morgenen', hint: 'Klokka 7.30, hvis det er noe nytt.' },
      'danger-only': {
        label: 'Bare hvis et barn kan være i fare',
        hint: 'Alt annet finner du selv på dagen din.',
      },
    },
    danger: 'Kan et barn være i fare, skriver vi alltid med en gang til den som skal se på det.',
    noAddress: 'Skolen har ikke gitt oss e-postadressen din. Derfor får du ingen e-post.',
    address: (masked) => `Vi skriver til ${masked}. Skolen kan rette adressen.`,
    send: 'Lagre',
    back: 'Til dagen min',
    failed: 'Det er ikke lagret ennå',
    whenMissing: 'Velg hvor ofte du vil ha beskjed',
  },
  nn: {
    link: 'Beskjed på e-post',
    title: 'Beskjed på e-post',
    lead: 'Ein e-post seier berre at noko ventar. Aldri kva, og aldri kven det gjeld.',
    when: 'Kor ofte vil du ha beskjed?',
    choices: {
      rounds: { label: 'Når det er noko nytt', hint: 'Klokka 7.30, 12 og 15. Aldri om kvelden.' },
      morning: { label: 'Éin gong om morgonen', hint: 'Klokka 7.30, om det er noko nytt.' },
      'danger-only': {
        label: 'Berre om eit barn kan vere i fare',
        hint: 'Alt anna finn du sjølv på dagen din.',
      },
    },
    danger: 'Kan eit barn vere i fare, skriv vi alltid med ein gong til den som skal sjå på det.',
    noAddress: 'Skulen har ikkje gitt oss e-postadressa di. Derfor får du ingen e-post.',
    address: (masked) => `Vi skriv til ${masked}. Skulen kan rette adressa.`,
    send: 'Lagre',
    back: 'Til dagen min',
    failed: 'Det er ikkje lagra enno',
    whenMissing: 'Vel kor ofte du vil ha beskjed',
  },
  en: {
    link: 'Told by mail',
    title: 'Told by mail',
    lead: 'A mail says only that something is waiting. Never what, and never whom it is about.',
    when: 'How often do you want to hear?',
    choices: {
      rounds: { label: 'When there is something new', hint: 'At 7.30, 12 and 15. Never in the evening.' },
      morning: { label: 'Once, in the morning', hint: 'At 7.30, if there is something new.' },
      'danger-only': {
        label: 'Only if a child may be in danger',
        hint: 'Everything else you find on your day yourself.',
      },
    },
    danger: 'If a child may be in danger we always write at once to whoever has to look.',
    noAddress: 'The school has not given us your mail address, so you get no mails.',
    address: (masked) => `We write to ${masked}. The school can correct the address.`,
    send: 'Save',
    back: 'To my day',
    failed: 'It is not saved yet',
    whenMissing: 'Choose how often you want to hear',
  },
}
