import type { MailLanguage } from '../../domain/people/events.ts'
import type { MailKind } from '../../readmodels/unit.ts'

type MailWords = Readonly<
  Record<MailKind, { readonly subject: string; readonly text: (url: string) => string }>
>

/**
 * All that a mail ever says: that something waits, and where to look. Never what, about whom, or from which school,
 * for a mail is read on screens that others see (goal A26).
 */
export const mailWords: Readonly<Record<MailLanguage, MailWords>> = {
  da: {
    waiting: {
      subject: 'Noget venter på dig i Samhold',
      text: (url) =>
        `Hej\n\nDer venter noget på dig i Samhold. Log ind og se hvad:\n${url}\n\nVi skriver aldrig i en mail, hvad det handler om. Du vælger selv, hvor tit du får besked: det står nederst på din dag.\n`,
    },
    danger: {
      subject: 'Se i Samhold nu',
      text: (url) =>
        `Hej\n\nNoget i Samhold skal ses med det samme. Log ind nu:\n${url}\n\nKan du ikke selv? Så ring til en kollega, der kan.\n`,
    },
  },
  nb: {
    waiting: {
      subject: 'Noe venter på deg i Samhold',
      text: (url) =>
        `Hei\n\nDet venter noe på deg i Samhold. Logg inn og se hva:\n${url}\n\nVi skriver aldri i en e-post hva det gjelder. Du velger selv hvor ofte du får beskjed: det står nederst på dagen din.\n`,
    },
    danger: {
      subject: 'Se i Samhold nå',
      text: (url) =>
        `Hei\n\nNoe i Samhold må ses med en gang. Logg inn nå:\n${url}\n\nKan du ikke selv? Ring en kollega som kan.\n`,
    },
  },
  nn: {
    waiting: {
      subject: 'Noko ventar på deg i Samhold',
      text: (url) =>
        `Hei\n\nDet ventar noko på deg i Samhold. Logg inn og sjå kva:\n${url}\n\nVi skriv aldri i ein e-post kva det gjeld. Du vel sjølv kor ofte du får beskjed: det står nedst på dagen din.\n`,
    },
    danger: {
      subject: 'Sjå i Samhold no',
      text: (url) =>
        `Hei\n\nNoko i Samhold må bli sett med ein gong. Logg inn no:\n${url}\n\nKan du ikkje sjølv? Ring ein kollega som kan.\n`,
    },
  },
  en: {
    waiting: {
      subject: 'Something is waiting for you in Samhold',
      text: (url) =>
        `Hello\n\nSomething is waiting for you in Samhold. Sign in to see what:\n${url}\n\nWe never write in a mail what it is about. You choose how often you hear from us, at the bottom of your day.\n`,
    },
    danger: {
      subject: 'Look in Samhold now',
      text: (url) =>
        `Hello\n\nSomething in Samhold has to be seen at once. Sign in now:\n${url}\n\nIf you cannot, ring a colleague who can.\n`,
    },
  },
}
