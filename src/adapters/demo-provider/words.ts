export type DemoWords = {
  readonly language: string
  readonly title: string
  readonly text: string
  readonly back: string
  readonly lost: string
  readonly lostText: string
  readonly toFront: string
}

const da: DemoWords = {
  language: 'da',
  title: 'Hvem vil du være?',
  text: 'Her logger man ind i prøveudgaven. Alle mennesker er opdigtede, og der er ingen adgangskode.',
  back: 'Ingen af dem. Gå tilbage',
  lost: 'Vi tabte tråden',
  lostText: 'Siden har været åben for længe, eller prøveudgaven er startet igen. Begynd forfra.',
  toFront: 'Til forsiden',
}

const nb: DemoWords = {
  language: 'nb',
  title: 'Hvem vil du være?',
  text: 'Her logger man inn i prøveutgaven. Alle mennesker er oppdiktet, og det er ikke noe passord.',
  back: 'Ingen av dem. Gå tilbake',
  lost: 'Vi mistet tråden',
  lostText: 'Siden har vært åpen for lenge, eller prøveutgaven er startet på nytt. Begynn på nytt.',
  toFront: 'Til forsiden',
}

const nn: DemoWords = {
  language: 'nn',
  title: 'Kven vil du vere?',
  text: 'Her loggar ein inn i prøveutgåva. Alle menneske er oppdikta, og det er ikkje noko passord.',
  back: 'Ingen av dei. Gå tilbake',
  lost: 'Vi mista tråden',
  lostText: 'Sida har vore open for lenge, eller prøveutgåva er starta på nytt. Byrja på nytt.',
  toFront: 'Til framsida',
}

const en: DemoWords = {
  language: 'en',
  title: 'Who do you want to be?',
  text: 'This is where one signs in to the demo. All people are invented, and there is no password.',
  back: 'None of them. Go back',
  lost: 'We lost the thread',
  lostText: 'The page was open for too long, or the demo was started again. Begin anew.',
  toFront: 'To the front page',
}

/** By the first language the browser asks for; Danish where it asks for none of ours. */
export const demoWords = (acceptLanguage: string | undefined): DemoWords => {
  const first = /^\s*([a-z]{2})/i.exec(acceptLanguage ?? '')?.[1]?.toLowerCase()
  if (first === 'nb' || first === 'no') return nb
  if (first === 'nn') return nn
  return first === 'en' ? en : da
}
