import type { ArticleMoment, ArticleReader } from '../../domain/knowledge/articles.ts'
import type { writeOwnArticle } from '../../domain/knowledge/own-articles.ts'
import type { InEvery } from './language.ts'

type Refusal = (typeof writeOwnArticle)['guards'][number]['refusal']

/** The pages on which articles are found, read and written (KNO-01, KNO-05). */
type KnowledgeWords = {
  readonly title: string
  readonly lead: Readonly<Record<ArticleReader, string>>
  /** Before the links beside a step: short, with a colon. */
  readonly beside: string
  readonly fresh: string
  readonly checked: (date: string) => string
  readonly old: (date: string) => string
  readonly bySchool: string
  readonly writtenBy: (name: string) => string
  readonly inLanguage: InEvery<string>
  readonly moments: Readonly<Record<ArticleMoment, string>>
  readonly readers: Readonly<Record<ArticleReader, string>>
  readonly all: string
  readonly back: string
  readonly none: string
  readonly own: {
    readonly add: string
    readonly newTitle: string
    readonly changeTitle: string
    readonly guide: string
    readonly name: string
    readonly text: string
    readonly textHint: string
    readonly for: string
    readonly where: string
    readonly whereHint: string
    readonly save: string
    readonly cancel: string
    readonly change: string
    readonly right: string
    readonly rightHint: string
    readonly remove: string
    readonly failed: string
    readonly kept: string
  }
  readonly refusals: Readonly<Record<Refusal, string>>
}

export const knowledgeWords: InEvery<KnowledgeWords> = {
  da: {
    title: 'Kort at læse',
    lead: {
      pupil: 'Korte tekster til dig. Læs en, når du har lyst.',
      parent: 'Korte tekster om det, du kan gøre som forælder.',
      staff: 'Korte tekster om det næste skridt. Ingen tager over to minutter.',
      leader: 'Korte tekster om det næste skridt. Ingen tager over to minutter.',
      nurse: 'Korte tekster om det næste skridt. Ingen tager over to minutter.',
    },
    beside: 'Kort at læse:',
    fresh: 'Ny',
    checked: (date) => `Set efter ${date}`,
    old: (date) => `Bør læses efter. Sidst set efter ${date}`,
    bySchool: 'Skolens egen',
    writtenBy: (name) => `Skrevet af ${name}`,
    inLanguage: { da: 'På dansk', nb: 'På bokmål', nn: 'På nynorsk', en: 'På engelsk' },
    moments: {
      telling: 'Når nogen fortæller',
      concern: 'Når du er bekymret',
      'first-assessment': 'Når I vurderer',
      hearing: 'Når barnet høres',
      'stopping-it': 'Når det skal stoppes',
      'talk-with-participants': 'Når nogen har været med',
      'with-the-family': 'Sammen med hjemmet',
      plan: 'Når I lægger en plan',
      'in-class': 'I klassen',
      stopped: 'Når det er stoppet',
      'follow-up': 'I opfølgningen',
      closing: 'Når I vil afslutte',
      danger: 'Når et barn kan være i fare',
      'on-screens': 'På skærmen',
      'about-staff': 'Når det handler om en voksen',
      health: 'Om kroppen',
    },
    readers: {
      pupil: 'Elever',
      parent: 'Forældre',
      staff: 'Medarbejdere',
      leader: 'Ledelse',
      nurse: 'Sundhedsplejerske',
    },
    all: 'Alle tekster',
    back: 'Tilbage',
    none: 'Her er ingen tekster til dig endnu.',
    own: {
      add: 'Skriv skolens egen tekst',
      newTitle: 'Skolens egen tekst',
      changeTitle: 'Ret teksten',
      guide:
        'Én sides råd fra jer selv, som de andre møder, hvor de har brug for det. Skriv ingen navne på børn.',
      name: 'Overskrift',
      text: 'Tekst',
      textHint: 'En tom linje giver et nyt afsnit.',
      for: 'Hvem er den til?',
      where: 'Hvor skal den vises?',
      whereHint: 'Ud over på listen over alle tekster.',
      save: 'Gem teksten',
      cancel: 'Fortryd',
      change: 'Ret',
      right: 'Den passer stadig',
      rightHint: 'Så bliver I mindet om den igen om et år.',
      remove: 'Tag teksten ud',
      failed: 'Teksten er ikke gemt endnu',
      kept: 'Alt, du skrev, står her endnu.',
    },
    refusals: {
      'keepers-write-articles': 'Skolens egne tekster skrives af ledelsen og ressourceteamet',
      'title-missing': 'Skriv en overskrift',
      'title-too-long': 'Skriv en kortere overskrift, højst 120 tegn',
      'words-missing': 'Skriv teksten',
      'words-too-long': 'Teksten er for lang. Den kan være på 10.000 tegn',
      'readers-missing': 'Vælg, hvem den er til',
    },
  },
  nb: {
    title: 'Kort å lese',
    lead: {
      pupil: 'Korte tekster til deg. Les en når du har lyst.',
      parent: 'Korte tekster om det du kan gjøre som forelder.',
      staff: 'Korte tekster om det neste steget. Ingen tar over to minutter.',
      leader: 'Korte tekster om det neste steget. Ingen tar over to minutter.',
      nurse: 'Korte tekster om det neste steget. Ingen tar over to minutter.',
    },
    beside: 'Kort å lese:',
    fresh: 'Ny',
    checked: (date) => `Sett over ${date}`,
    old: (date) => `Bør leses over. Sist sett over ${date}`,
    bySchool: 'Skolens egen',
    writtenBy: (name) => `Skrevet av ${name}`,
    inLanguage: { da: 'På dansk', nb: 'På bokmål', nn: 'På nynorsk', en: 'På engelsk' },
    moments: {
      telling: 'Når noen forteller',
      concern: 'Når du er bekymret',
      'first-assessment': 'Når dere vurderer',
      hearing: 'Når barnet blir hørt',
      'stopping-it': 'Når det skal stanses',
      'talk-with-participants': 'Når noen har vært med',
      'with-the-family': 'Sammen med hjemmet',
      plan: 'Når dere lager en plan',
      'in-class': 'I klassen',
      stopped: 'Når det er stanset',
      'follow-up': 'I oppfølgingen',
      closing: 'Når dere vil avslutte',
      danger: 'Når et barn kan være i fare',
      'on-screens': 'På skjermen',
      'about-staff': 'Når det gjelder en voksen',
      health: 'Om kroppen',
    },
    readers: {
      pupil: 'Elever',
      parent: 'Foresatte',
      staff: 'Ansatte',
      leader: 'Ledelse',
      nurse: 'Helsesykepleier',
    },
    all: 'Alle tekster',
    back: 'Tilbake',
    none: 'Her er det ingen tekster til deg ennå.',
    own: {
      add: 'Skriv skolens egen tekst',
      newTitle: 'Skolens egen tekst',
      changeTitle: 'Rett teksten',
      guide:
        'Én side med råd fra dere selv, som de andre møter der de trenger dem. Skriv ingen navn på barn.',
      name: 'Overskrift',
      text: 'Tekst',
      textHint: 'En tom linje gir et nytt avsnitt.',
      for: 'Hvem er den til?',
      where: 'Hvor skal den vises?',
      whereHint: 'I tillegg til listen over alle tekster.',
      save: 'Lagre teksten',
      cancel: 'Angre',
      change: 'Rett',
      right: 'Den stemmer fortsatt',
      rightHint: 'Da blir dere minnet om den igjen om et år.',
      remove: 'Ta teksten ut',
      failed: 'Teksten er ikke lagret ennå',
      kept: 'Alt du skrev, står her fortsatt.',
    },
    refusals: {
      'keepers-write-articles': 'Skolens egne tekster skrives av ledelsen og ressursteamet',
      'title-missing': 'Skriv en overskrift',
      'title-too-long': 'Skriv en kortere overskrift, høyst 120 tegn',
      'words-missing': 'Skriv teksten',
      'words-too-long': 'Teksten er for lang. Den kan ha 10 000 tegn',
      'readers-missing': 'Velg hvem den er til',
    },
  },
  nn: {
    title: 'Kort å lese',
    lead: {
      pupil: 'Korte tekstar til deg. Les ein når du har lyst.',
      parent: 'Korte tekstar om det du kan gjere som forelder.',
      staff: 'Korte tekstar om det neste steget. Ingen tek over to minutt.',
      leader: 'Korte tekstar om det neste steget. Ingen tek over to minutt.',
      nurse: 'Korte tekstar om det neste steget. Ingen tek over to minutt.',
    },
    beside: 'Kort å lese:',
    fresh: 'Ny',
    checked: (date) => `Sett over ${date}`,
    old: (date) => `Bør lesast over. Sist sett over ${date}`,
    bySchool: 'Skulen sin eigen',
    writtenBy: (name) => `Skriven av ${name}`,
    inLanguage: { da: 'På dansk', nb: 'På bokmål', nn: 'På nynorsk', en: 'På engelsk' },
    moments: {
      telling: 'Når nokon fortel',
      concern: 'Når du er uroleg for nokon',
      'first-assessment': 'Når de vurderer',
      hearing: 'Når barnet blir høyrt',
      'stopping-it': 'Når det skal stansast',
      'talk-with-participants': 'Når nokon har vore med',
      'with-the-family': 'Saman med heimen',
      plan: 'Når de lagar ein plan',
      'in-class': 'I klassen',
      stopped: 'Når det er stansa',
      'follow-up': 'I oppfølginga',
      closing: 'Når de vil avslutte',
      danger: 'Når eit barn kan vere i fare',
      'on-screens': 'På skjermen',
      'about-staff': 'Når det gjeld ein vaksen',
      health: 'Om kroppen',
    },
    readers: {
      pupil: 'Elevar',
      parent: 'Føresette',
      staff: 'Tilsette',
      leader: 'Leiing',
      nurse: 'Helsesjukepleiar',
    },
    all: 'Alle tekstar',
    back: 'Tilbake',
    none: 'Her er det ingen tekstar til deg enno.',
    own: {
      add: 'Skriv skulen sin eigen tekst',
      newTitle: 'Skulen sin eigen tekst',
      changeTitle: 'Rett teksten',
      guide:
        'Éi side med råd frå dykk sjølve, som dei andre møter der dei treng det. Skriv ingen namn på barn.',
      name: 'Overskrift',
      text: 'Tekst',
      textHint: 'Ei tom linje gir eit nytt avsnitt.',
      for: 'Kven er han til?',
      where: 'Kvar skal han visast?',
      whereHint: 'I tillegg til lista over alle tekstane.',
      save: 'Lagre teksten',
      cancel: 'Angre',
      change: 'Rett',
      right: 'Han stemmer framleis',
      rightHint: 'Då blir de minna om han igjen om eit år.',
      remove: 'Ta teksten ut',
      failed: 'Teksten er ikkje lagra enno',
      kept: 'Alt du skreiv, står her framleis.',
    },
    refusals: {
      'keepers-write-articles': 'Skulen sine eigne tekstar blir skrivne av leiinga og ressursteamet',
      'title-missing': 'Skriv ei overskrift',
      'title-too-long': 'Skriv ei kortare overskrift, høgst 120 teikn',
      'words-missing': 'Skriv teksten',
      'words-too-long': 'Teksten er for lang. Han kan ha 10 000 teikn',
      'readers-missing': 'Vel kven han er til',
    },
  },
  en: {
    title: 'Short reads',
    lead: {
      pupil: 'Short texts for you. Read one when you like.',
      parent: 'Short texts about what you can do as a parent.',
      staff: 'Short texts about the next step. None takes more than two minutes.',
      leader: 'Short texts about the next step. None takes more than two minutes.',
      nurse: 'Short texts about the next step. None takes more than two minutes.',
    },
    beside: 'Short reads:',
    fresh: 'New',
    checked: (date) => `Checked ${date}`,
    old: (date) => `Should be read again. Last checked ${date}`,
    bySchool: 'By the school',
    writtenBy: (name) => `Written by ${name}`,
    inLanguage: {
      da: 'In Danish',
      nb: 'In Norwegian (bokmål)',
      nn: 'In Norwegian (nynorsk)',
      en: 'In English',
    },
    moments: {
      telling: 'When somebody tells',
      concern: 'When you are worried',
      'first-assessment': 'When you assess',
      hearing: 'When the child is heard',
      'stopping-it': 'When it must stop',
      'talk-with-participants': 'When somebody took part',
      'with-the-family': 'With the family',
      plan: 'When you make a plan',
      'in-class': 'In class',
      stopped: 'When it has stopped',
      'follow-up': 'During follow-up',
      closing: 'When you want to close',
      danger: 'When a child may be in danger',
      'on-screens': 'On screens',
      'about-staff': 'When it is about an adult',
      health: 'About the body',
    },
    readers: {
      pupil: 'Pupils',
      parent: 'Parents',
      staff: 'Staff',
      leader: 'Leadership',
      nurse: 'School nurse',
    },
    all: 'All texts',
    back: 'Back',
    none: 'There are no texts for you here yet.',
    own: {
      add: "Write the school's own text",
      newTitle: "The school's own text",
      changeTitle: 'Change the text',
      guide: 'A page of your own advice, which others meet where they need it. Name no child.',
      name: 'Title',
      text: 'Text',
      textHint: 'An empty line begins a new paragraph.',
      for: 'Who is it for?',
      where: 'Where should it be shown?',
      whereHint: 'Besides the list of all texts.',
      save: 'Save the text',
      cancel: 'Cancel',
      change: 'Change',
      right: 'It is still right',
      rightHint: 'You will be reminded of it again in a year.',
      remove: 'Take the text out',
      failed: 'The text is not saved yet',
      kept: 'All that you wrote is still here.',
    },
    refusals: {
      'keepers-write-articles': "The school's own texts are written by leadership and resource team",
      'title-missing': 'Write a title',
      'title-too-long': 'Write a shorter title, 120 characters at most',
      'words-missing': 'Write the text',
      'words-too-long': 'The text is too long. It can hold 10,000 characters',
      'readers-missing': 'Choose who it is for',
    },
  },
}
