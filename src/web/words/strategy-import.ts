import type { Topic } from '../../domain/strategy/check/propose-pledges.ts'
import type { Part } from '../../domain/strategy/elements.ts'
import type { Holder, Pledge } from '../../domain/procedures/duty.ts'
import type { Unreadable } from '../../app/ports.ts'
import type { InEvery } from './language.ts'

type Refusal =
  | 'leader-drafts'
  | 'no-draft'
  | 'document-empty'
  | 'promise-of-what'
  | 'promise-by-whom'
  | 'promise-without-days'
  | 'looser-than-law'

type Words = {
  readonly title: string
  readonly lead: string
  readonly document: string
  readonly documentHint: string
  readonly text: string
  readonly textHint: string
  readonly read: string
  readonly keepsAll: string
  readonly toDraft: string
  readonly chooseOne: string
  readonly tooLong: string
  readonly failed: string
  readonly unreadable: Readonly<Record<Unreadable, string>>
  readonly refusals: Readonly<Record<Refusal, string>>
  readonly found: {
    readonly title: string
    readonly lead: (count: {
      found: number
      all: number
      unclear: number
      missing: number
      pages: number | null
    }) => string
    readonly next: string
    readonly begin: (name: string) => string
    readonly complete: string
    readonly readAgain: string
    readonly adopt: string
    readonly drawing: (parts: string) => string
    readonly inPart: (count: { found: number; unclear: number; missing: number }) => string
    readonly missing: string
    readonly unclear: string
    readonly present: string
    readonly nothing: string
    readonly saysNot: string
    readonly mentions: string
    readonly page: (page: number) => string
    readonly law: string
    readonly adoption: string
  }
  readonly promises: {
    readonly title: string
    readonly lead: string
    readonly none: string
    readonly proposed: string
    readonly confirmed: string
    readonly dismissed: string
    readonly tooLate: string
    readonly yes: string
    readonly no: string
    readonly what: string
    readonly who: string
    readonly choose: string
    readonly uncounted: string
    readonly bound: (days: string, byLaw: boolean) => string
    readonly days: (within: Pledge['within']) => string
    readonly topics: Readonly<Record<Topic, string>>
    readonly holders: Readonly<Record<Holder, string>>
  }
  readonly unplaced: {
    readonly title: string
    readonly lead: string
    readonly none: string
    readonly where: string
    readonly stay: string
    readonly move: string
  }
  readonly whole: {
    readonly title: string
    readonly lead: string
    readonly count: (paragraphs: number) => string
  }
  readonly parts: Readonly<Record<Part, string>>
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

export const strategyImportWords: InEvery<Words> = {
  da: {
    title: 'Læs jeres strategi ind',
    lead: 'Vi lægger teksten på plads, viser, hvad der mangler, og finder de frister, I lover.',
    document: 'Dokumentet',
    documentHint: 'PDF, Word (docx) eller tekst. Højst 10 MB og 200 sider.',
    text: 'Eller sæt teksten ind her',
    textHint: 'Brug kun feltet, hvis I ikke har en fil.',
    read: 'Læs dokumentet',
    keepsAll: 'Vi ændrer intet i teksten, og intet går tabt. Det kan tage op til ti sekunder.',
    toDraft: 'Se det, der allerede er læst ind',
    chooseOne: 'Vælg en fil, eller sæt teksten ind',
    tooLong: 'Teksten er over 10.000 tegn. Send den som fil',
    failed: 'Det gik ikke',
    unreadable: {
      'too-large': 'Filen er over 10 MB. Gem den uden billeder, og prøv igen',
      'too-many-pages': 'Dokumentet har over 200 sider. Send kun strategien',
      'too-much': 'Der er for meget i filen. Send kun strategien',
      'too-slow': 'Filen tog over ti sekunder at læse. Gem den som tekst eller docx, og prøv igen',
      encrypted: 'Filen har en adgangskode. Gem den uden, og prøv igen',
      'old-word': 'Det er en gammel Word-fil. Gem den som docx, og prøv igen',
      scanned: 'Der er ingen tekst i filen, måske kun billeder af sider. Find dokumentet, den blev lavet af',
      broken: 'Filen er gået i stykker. Åbn den, gem den igen, og prøv en gang til',
      unknown: 'Det er hverken PDF, Word eller tekst. Gem dokumentet som PDF eller docx',
    },
    refusals: {
      'leader-drafts': 'Lederen arbejder med udkastet',
      'no-draft': 'Læs et dokument ind først',
      'document-empty': 'Der er ingen tekst i dokumentet',
      'promise-of-what': 'Vælg, hvad løftet handler om',
      'promise-by-whom': 'Vælg, hvem der holder løftet',
      'promise-without-days':
        'Teksten siger ikke, hvor mange dage. Skriv det i dokumentet, og læs det ind igen',
      'looser-than-law': 'Fristen er for lang. Ret den i dokumentet, og læs det ind igen',
    },
    found: {
      title: 'Det fandt vi i jeres strategi',
      lead: ({ found, all, unclear, missing, pages }) =>
        `${found} af ${all} punkter er på plads, ${count(unclear, 'er uklart', 'er uklare')}, og ${missing} mangler. Vi har læst ${pages === null ? 'hele dokumentet' : pages === 1 ? 'den ene side' : `alle ${pages} sider`} og ikke ændret noget.`,
      next: 'Næste skridt',
      begin: (name) => `Begynd med »${name}«. Skriv det i dokumentet, og læs det ind igen.`,
      complete: 'Alle punkter er på plads. Se løfterne igennem, og læg strategien frem for bestyrelsen.',
      readAgain: 'Læs en ny udgave ind',
      adopt: 'Videre til vedtagelsen',
      drawing: (parts) => `Strategiens dele som én tråd. ${parts} Det samme står i listerne nedenfor.`,
      inPart: ({ found, unclear, missing }) =>
        [
          `${found} fundet`,
          ...(unclear > 0 ? [count(unclear, 'uklart', 'uklare')] : []),
          ...(missing > 0 ? [`${missing} mangler`] : []),
        ].join(', '),
      missing: 'Mangler',
      unclear: 'Uklart',
      present: 'Fundet',
      nothing: 'Vi fandt ikke noget om det.',
      saysNot: 'Teksten siger, at I ikke har det:',
      mentions: 'Teksten nævner det, men siger det ikke klart:',
      page: (page) => `side ${page}`,
      law: 'Loven beder om det.',
      adoption: 'Det skal med, før strategien kan vedtages.',
    },
    promises: {
      title: 'Løfter, vi fandt i teksten',
      lead: 'Et løfte, I siger ja til, bliver til opgaver med navn og dato, når strategien er vedtaget. I kan love mere end loven, aldrig mindre.',
      none: 'Vi fandt ingen frister i teksten. Skriv, hvem der gør hvad inden for hvor mange dage.',
      proposed: 'Forslag',
      confirmed: 'Bekræftet',
      dismissed: 'Ikke et løfte',
      tooLate: 'For lang frist',
      yes: 'Ja, det lover vi',
      no: 'Ikke et løfte',
      what: 'Hvad handler det om?',
      who: 'Hvem holder det?',
      choose: 'Vælg',
      uncounted: 'Uden antal dage. Så gælder de frister, vi har i forvejen.',
      bound: (days, byLaw) =>
        byLaw
          ? `Loven siger ${days}. Skolens løfte må gerne være kortere, men ikke længere.`
          : `Alle sager har ${days} her. Skolens løfte må gerne være kortere, men ikke længere.`,
      days: (within) =>
        within === null
          ? 'hurtigst muligt'
          : within.count === 0
            ? 'samme dag'
            : within.unit === 'working-days'
              ? count(within.count, 'arbejdsdag', 'arbejdsdage')
              : count(within.count, 'dag', 'dage'),
      topics: {
        examination: 'Undersøg sagen',
        'interim-measures': 'Stop det med midlertidige tiltag',
        'action-plan': 'Lav en handleplan',
        evaluate: 'Se på, om planen virker',
        'tell-parents': 'Fortæl forældrene det',
        'tell-staff': 'Fortæl de andre voksne det',
      },
      holders: {
        leader: 'Ledelsen',
        'resource-team': 'Ressourceteamet',
        'class-team': 'Klassens team',
        'case-lead': 'Den, der har sagen',
        'trusted-adult': 'Barnets voksne',
        officer: 'Skolens ejer',
      },
    },
    unplaced: {
      title: 'Tekst, vi ikke kunne placere',
      lead: 'Vælg, hvor den hører til, eller lad den blive her. Den forsvinder ikke.',
      none: 'Al tekst har fået en plads.',
      where: 'Hvor hører den til?',
      stay: 'Lad den blive her',
      move: 'Flyt teksten',
    },
    whole: {
      title: 'Hele dokumentet, del for del',
      lead: 'Det understregede er det, vi fandt punkterne i.',
      count: (paragraphs) => count(paragraphs, 'afsnit', 'afsnit'),
    },
    parts: {
      purpose: 'Formål',
      concepts: 'Begreber',
      prevention: 'Forebyggelse',
      intervention: 'Indgriben',
      'follow-up': 'Opfølgning',
      leadership: 'Ledelse',
      compliance: 'Overholdelse',
    },
  },
  nb: {
    title: 'Les inn planen deres',
    lead: 'Vi legger teksten på plass, viser hva som mangler, og finner fristene dere lover.',
    document: 'Dokumentet',
    documentHint: 'PDF, Word (docx) eller tekst. Høyst 10 MB og 200 sider.',
    text: 'Eller lim inn teksten her',
    textHint: 'Bruk feltet bare hvis dere ikke har en fil.',
    read: 'Les dokumentet',
    keepsAll: 'Vi endrer ikke noe i teksten, og ingenting går tapt. Det kan ta opptil ti sekunder.',
    toDraft: 'Se det som allerede er lest inn',
    chooseOne: 'Velg en fil, eller lim inn teksten',
    tooLong: 'Teksten er over 10.000 tegn. Send den som fil',
    failed: 'Det gikk ikke',
    unreadable: {
      'too-large': 'Filen er over 10 MB. Lagre den uten bilder, og prøv igjen',
      'too-many-pages': 'Dokumentet har over 200 sider. Send bare planen',
      'too-much': 'Det er for mye i filen. Send bare planen',
      'too-slow': 'Filen tok over ti sekunder å lese. Lagre den som tekst eller docx, og prøv igjen',
      encrypted: 'Filen har et passord. Lagre den uten, og prøv igjen',
      'old-word': 'Dette er en gammel Word-fil. Lagre den som docx, og prøv igjen',
      scanned: 'Det er ingen tekst i filen, kanskje bare bilder av sider. Finn dokumentet den ble laget av',
      broken: 'Filen er ødelagt. Åpne den, lagre den på nytt, og prøv en gang til',
      unknown: 'Dette er verken PDF, Word eller tekst. Lagre dokumentet som PDF eller docx',
    },
    refusals: {
      'leader-drafts': 'Rektor arbeider med utkastet',
      'no-draft': 'Les inn et dokument først',
      'document-empty': 'Det er ingen tekst i dokumentet',
      'promise-of-what': 'Velg hva løftet handler om',
      'promise-by-whom': 'Velg hvem som holder løftet',
      'promise-without-days':
        'Teksten sier ikke hvor mange dager. Skriv det i dokumentet, og les det inn igjen',
      'looser-than-law': 'Fristen er for lang. Rett den i dokumentet, og les det inn igjen',
    },
    found: {
      title: 'Dette fant vi i planen deres',
      lead: ({ found, all, unclear, missing, pages }) =>
        `${found} av ${all} punkter er på plass, ${count(unclear, 'er uklart', 'er uklare')}, og ${missing} mangler. Vi har lest ${pages === null ? 'hele dokumentet' : pages === 1 ? 'den ene siden' : `alle ${pages} sidene`} og ikke endret noe.`,
      next: 'Neste steg',
      begin: (name) => `Begynn med «${name}». Skriv det i dokumentet, og les det inn igjen.`,
      complete: 'Alle punkter er på plass. Gå gjennom løftene, og legg planen fram til vedtak.',
      readAgain: 'Les inn en ny utgave',
      adopt: 'Videre til vedtak',
      drawing: (parts) => `Delene av planen som én tråd. ${parts} Det samme står i listene nedenfor.`,
      inPart: ({ found, unclear, missing }) =>
        [
          `${found} funnet`,
          ...(unclear > 0 ? [count(unclear, 'uklart', 'uklare')] : []),
          ...(missing > 0 ? [`${missing} mangler`] : []),
        ].join(', '),
      missing: 'Mangler',
      unclear: 'Uklart',
      present: 'Funnet',
      nothing: 'Vi fant ikke noe om det.',
      saysNot: 'Teksten sier at dere ikke har det:',
      mentions: 'Teksten nevner det, men sier det ikke klart:',
      page: (page) => `side ${page}`,
      law: 'Loven ber om det.',
      adoption: 'Det må med før planen kan vedtas.',
    },
    promises: {
      title: 'Løfter vi fant i teksten',
      lead: 'Et løfte dere sier ja til, blir til oppgaver med navn og dato når planen er vedtatt. Dere kan love mer enn loven, aldri mindre.',
      none: 'Vi fant ingen frister i teksten. Skriv hvem som gjør hva innen hvor mange dager.',
      proposed: 'Forslag',
      confirmed: 'Bekreftet',
      dismissed: 'Ikke et løfte',
      tooLate: 'For lang frist',
      yes: 'Ja, det lover vi',
      no: 'Ikke et løfte',
      what: 'Hva handler det om?',
      who: 'Hvem holder det?',
      choose: 'Velg',
      uncounted: 'Uten antall dager. Da gjelder fristene vi har fra før.',
      bound: (days, byLaw) =>
        byLaw
          ? `Loven sier ${days}. Skolens løfte kan være kortere, men ikke lengre.`
          : `Alle saker har ${days} her. Skolens løfte kan være kortere, men ikke lengre.`,
      days: (within) =>
        within === null
          ? 'snarest'
          : within.count === 0
            ? 'samme dag'
            : within.unit === 'working-days'
              ? count(within.count, 'arbeidsdag', 'arbeidsdager')
              : count(within.count, 'dag', 'dager'),
      topics: {
        examination: 'Undersøk saken',
        'interim-measures': 'Stopp det med strakstiltak',
        'action-plan': 'Lag en skriftlig plan',
        evaluate: 'Se om planen virker',
        'tell-parents': 'Gi foreldrene beskjed',
        'tell-staff': 'Gi de andre voksne beskjed',
      },
      holders: {
        leader: 'Rektor',
        'resource-team': 'Ressursteamet',
        'class-team': 'Teamet rundt klassen',
        'case-lead': 'Den som har saken',
        'trusted-adult': 'Barnets voksne',
        officer: 'Skoleeieren',
      },
    },
    unplaced: {
      title: 'Tekst vi ikke kunne plassere',
      lead: 'Velg hvor den hører til, eller la den bli her. Den forsvinner ikke.',
      none: 'All tekst har fått en plass.',
      where: 'Hvor hører den til?',
      stay: 'La den bli her',
      move: 'Flytt teksten',
    },
    whole: {
      title: 'Hele dokumentet, del for del',
      lead: 'Det understrekede er det vi fant punktene i.',
      count: (paragraphs) => count(paragraphs, 'avsnitt', 'avsnitt'),
    },
    parts: {
      purpose: 'Formål',
      concepts: 'Begreper',
      prevention: 'Forebygging',
      intervention: 'Når noe skjer',
      'follow-up': 'Oppfølging',
      leadership: 'Ledelse',
      compliance: 'Etterlevelse',
    },
  },
  nn: {
    title: 'Les inn planen dykkar',
    lead: 'Vi legg teksten på plass, viser kva som manglar, og finn fristane de lovar.',
    document: 'Dokumentet',
    documentHint: 'PDF, Word (docx) eller tekst. Høgst 10 MB og 200 sider.',
    text: 'Eller lim inn teksten her',
    textHint: 'Bruk feltet berre om de ikkje har ei fil.',
    read: 'Les dokumentet',
    keepsAll: 'Vi endrar ikkje noko i teksten, og ingenting går tapt. Det kan ta opptil ti sekund.',
    toDraft: 'Sjå det som alt er lese inn',
    chooseOne: 'Vel ei fil, eller lim inn teksten',
    tooLong: 'Teksten er over 10 000 teikn. Send han som fil',
    failed: 'Det gjekk ikkje',
    unreadable: {
      'too-large': 'Fila er over 10 MB. Lagre ho utan bilete, og prøv igjen',
      'too-many-pages': 'Dokumentet har over 200 sider. Send berre planen',
      'too-much': 'Det er for mykje i fila. Send berre planen',
      'too-slow': 'Fila tok over ti sekund å lese. Lagre ho som tekst eller docx, og prøv igjen',
      encrypted: 'Fila har eit passord. Lagre ho utan, og prøv igjen',
      'old-word': 'Dette er ei gammal Word-fil. Lagre ho som docx, og prøv igjen',
      scanned: 'Det er ingen tekst i fila, kanskje berre bilete av sider. Finn dokumentet ho vart laga av',
      broken: 'Fila er øydelagd. Opne ho, lagre ho på nytt, og prøv ein gong til',
      unknown: 'Dette er verken PDF, Word eller tekst. Lagre dokumentet som PDF eller docx',
    },
    refusals: {
      'leader-drafts': 'Rektor arbeider med utkastet',
      'no-draft': 'Les inn eit dokument først',
      'document-empty': 'Det er ingen tekst i dokumentet',
      'promise-of-what': 'Vel kva lovnaden handlar om',
      'promise-by-whom': 'Vel kven som held lovnaden',
      'promise-without-days':
        'Teksten seier ikkje kor mange dagar. Skriv det i dokumentet, og les det inn igjen',
      'looser-than-law': 'Fristen er for lang. Rett han i dokumentet, og les det inn igjen',
    },
    found: {
      title: 'Dette fann vi i planen dykkar',
      lead: ({ found, all, unclear, missing, pages }) =>
        `${found} av ${all} punkt er på plass, ${count(unclear, 'er uklart', 'er uklare')}, og ${missing} manglar. Vi har lese ${pages === null ? 'heile dokumentet' : pages === 1 ? 'den eine sida' : `alle dei ${pages} sidene`} og ikkje endra noko.`,
      next: 'Neste steg',
      begin: (name) => `Byrja med «${name}». Skriv det i dokumentet, og les det inn igjen.`,
      complete: 'Alle punkt er på plass. Gå gjennom lovnadene, og legg planen fram til vedtak.',
      readAgain: 'Les inn ei ny utgåve',
      adopt: 'Vidare til vedtak',
      drawing: (parts) => `Delane av planen som éin tråd. ${parts} Det same står i listene nedanfor.`,
      inPart: ({ found, unclear, missing }) =>
        [
          `${found} funne`,
          ...(unclear > 0 ? [count(unclear, 'uklart', 'uklare')] : []),
          ...(missing > 0 ? [`${missing} manglar`] : []),
        ].join(', '),
      missing: 'Manglar',
      unclear: 'Uklart',
      present: 'Funne',
      nothing: 'Vi fann ikkje noko om det.',
      saysNot: 'Teksten seier at de ikkje har det:',
      mentions: 'Teksten nemner det, men seier det ikkje klart:',
      page: (page) => `side ${page}`,
      law: 'Lova bed om det.',
      adoption: 'Det må med før planen kan vedtakast.',
    },
    promises: {
      title: 'Lovnader vi fann i teksten',
      lead: 'Ein lovnad de seier ja til, blir til oppgåver med namn og dato når planen er vedteken. De kan love meir enn lova, aldri mindre.',
      none: 'Vi fann ingen fristar i teksten. Skriv kven som gjer kva innan kor mange dagar.',
      proposed: 'Framlegg',
      confirmed: 'Stadfesta',
      dismissed: 'Ikkje ein lovnad',
      tooLate: 'For lang frist',
      yes: 'Ja, det lovar vi',
      no: 'Ikkje ein lovnad',
      what: 'Kva handlar det om?',
      who: 'Kven held det?',
      choose: 'Vel',
      uncounted: 'Utan tal på dagar. Då gjeld fristane vi har frå før.',
      bound: (days, byLaw) =>
        byLaw
          ? `Lova seier ${days}. Lovnaden til skulen kan vere kortare, men ikkje lengre.`
          : `Alle saker har ${days} her. Lovnaden til skulen kan vere kortare, men ikkje lengre.`,
      days: (within) =>
        within === null
          ? 'snarast'
          : within.count === 0
            ? 'same dag'
            : within.unit === 'working-days'
              ? count(within.count, 'arbeidsdag', 'arbeidsdagar')
              : count(within.count, 'dag', 'dagar'),
      topics: {
        examination: 'Undersøk saka',
        'interim-measures': 'Stopp det med strakstiltak',
        'action-plan': 'Lag ein skriftleg plan',
        evaluate: 'Sjå om planen verkar',
        'tell-parents': 'Gje foreldra beskjed',
        'tell-staff': 'Gje dei andre vaksne beskjed',
      },
      holders: {
        leader: 'Rektor',
        'resource-team': 'Ressursteamet',
        'class-team': 'Teamet til klassen',
        'case-lead': 'Den som har saka',
        'trusted-adult': 'Den vaksne til barnet',
        officer: 'Skuleeigaren',
      },
    },
    unplaced: {
      title: 'Tekst vi ikkje kunne plassere',
      lead: 'Vel kvar han høyrer til, eller la han bli her. Han forsvinn ikkje.',
      none: 'All tekst har fått ein plass.',
      where: 'Kvar høyrer han til?',
      stay: 'La han bli her',
      move: 'Flytt teksten',
    },
    whole: {
      title: 'Heile dokumentet, del for del',
      lead: 'Det understreka er det vi fann punkta i.',
      count: (paragraphs) => count(paragraphs, 'avsnitt', 'avsnitt'),
    },
    parts: {
      purpose: 'Føremål',
      concepts: 'Omgrep',
      prevention: 'Førebygging',
      intervention: 'Når noko skjer',
      'follow-up': 'Oppfølging',
      leadership: 'Leiing',
      compliance: 'Etterleving',
    },
  },
  en: {
    title: 'Read in your strategy',
    lead: 'We lay the text in its place, show what is missing, and find the deadlines you promise.',
    document: 'The document',
    documentHint: 'PDF, Word (docx) or text. At most 10 MB and 200 pages.',
    text: 'Or paste the text here',
    textHint: 'Only where you have no file.',
    read: 'Read the document',
    keepsAll: 'We change nothing in the text, and nothing is lost. It may take up to ten seconds.',
    toDraft: 'See what has been read in already',
    chooseOne: 'Choose a file, or paste the text',
    tooLong: 'The text is over 10,000 characters. Send it as a file',
    failed: 'That did not work',
    unreadable: {
      'too-large': 'The file is over 10 MB. Save it without pictures and try again',
      'too-many-pages': 'The document has over 200 pages. Send the strategy alone',
      'too-much': 'There is too much in the file. Send the strategy alone',
      'too-slow': 'The file took more than ten seconds to read. Save it as text or docx and try again',
      encrypted: 'The file has a password. Save it without one and try again',
      'old-word': 'This is an old Word file. Save it as docx and try again',
      scanned:
        'There is no text in the file, perhaps only pictures of pages. Find the document it was made from',
      broken: 'The file is broken. Open it, save it anew and try again',
      unknown: 'This is neither PDF, Word nor text. Save the document as PDF or docx',
    },
    refusals: {
      'leader-drafts': 'The leader works on the draft',
      'no-draft': 'Read in a document first',
      'document-empty': 'There is no text in the document',
      'promise-of-what': 'Choose what the promise is about',
      'promise-by-whom': 'Choose who keeps the promise',
      'promise-without-days':
        'The text does not say how many days. Write it in the document and read it in again',
      'looser-than-law': 'The deadline is too long. Correct it in the document and read it in again',
    },
    found: {
      title: 'What we found in your strategy',
      lead: ({ found, all, unclear, missing, pages }) =>
        `${found} of ${all} points are in place, ${count(unclear, 'is unclear', 'are unclear')}, and ${count(missing, 'is missing', 'are missing')}. We read ${pages === null ? 'the whole document' : pages === 1 ? 'its one page' : `all ${pages} pages`} and changed nothing.`,
      next: 'Next step',
      begin: (name) => `Begin with "${name}". Write it in the document and read it in again.`,
      complete: 'Every point is in place. Look the promises through, and lay the strategy before the board.',
      readAgain: 'Read in a new version',
      adopt: 'On to adoption',
      drawing: (parts) => `The parts of the strategy as one thread. ${parts} The lists below say the same.`,
      inPart: ({ found, unclear, missing }) =>
        [
          `${found} found`,
          ...(unclear > 0 ? [`${unclear} unclear`] : []),
          ...(missing > 0 ? [`${missing} missing`] : []),
        ].join(', '),
      missing: 'Missing',
      unclear: 'Unclear',
      present: 'Found',
      nothing: 'We found nothing about it.',
      saysNot: 'The text says that you have none:',
      mentions: 'The text mentions it without saying it clearly:',
      page: (page) => `page ${page}`,
      law: 'The law asks for it.',
      adoption: 'It has to be there before the strategy can be adopted.',
    },
    promises: {
      title: 'Promises we found in the text',
      lead: 'A promise you say yes to becomes tasks with a name and a date once the strategy is adopted. You may promise more than the law, never less.',
      none: 'We found no deadlines in the text. Say who does what within how many days.',
      proposed: 'Proposal',
      confirmed: 'Confirmed',
      dismissed: 'No promise',
      tooLate: 'Deadline too long',
      yes: 'Yes, we promise that',
      no: 'Not a promise',
      what: 'What is it about?',
      who: 'Who keeps it?',
      choose: 'Choose',
      uncounted: 'Without a number of days. The deadlines already there then hold.',
      bound: (days, byLaw) =>
        byLaw
          ? `The law says ${days}. The school's promise may be shorter, not longer.`
          : `Every case has ${days} here. The school's promise may be shorter, not longer.`,
      days: (within) =>
        within === null
          ? 'as soon as possible'
          : within.count === 0
            ? 'the same day'
            : within.unit === 'working-days'
              ? count(within.count, 'working day', 'working days')
              : count(within.count, 'day', 'days'),
      topics: {
        examination: 'Examine the matter',
        'interim-measures': 'Stop it with interim measures',
        'action-plan': 'Make a plan of action',
        evaluate: 'See whether the plan works',
        'tell-parents': 'Tell the parents',
        'tell-staff': 'Tell the other adults',
      },
      holders: {
        leader: 'Leadership',
        'resource-team': 'The resource team',
        'class-team': 'The class team',
        'case-lead': 'Whoever leads the case',
        'trusted-adult': "The child's adult",
        officer: "The school's owner",
      },
    },
    unplaced: {
      title: 'Text we could not place',
      lead: 'Choose where it belongs, or leave it here. It does not go away.',
      none: 'All text has a place.',
      where: 'Where does it belong?',
      stay: 'Leave it here',
      move: 'Move the text',
    },
    whole: {
      title: 'The whole document, part by part',
      lead: 'Underlined is where we found the points.',
      count: (paragraphs) => count(paragraphs, 'paragraph', 'paragraphs'),
    },
    parts: {
      purpose: 'Purpose',
      concepts: 'Concepts',
      prevention: 'Prevention',
      intervention: 'Intervention',
      'follow-up': 'Follow-up',
      leadership: 'Leadership',
      compliance: 'Compliance',
    },
  },
}
