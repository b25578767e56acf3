import type { AnswerId, QuestionId } from '../../domain/readiness/questions.ts'
import type { InEvery } from './language.ts'

/** What a weak answer leads to: a sentence, and the part of the product that mends it (BEN-02). */
type Remedy = { readonly text: string; readonly link: string }

/** The school's readiness for digital violations, beside 495 leaders' (BEN-01, BEN-02). */
type ReadinessWords = {
  readonly title: string
  readonly lead: string
  readonly source: string
  readonly begin: string
  readonly again: string
  readonly send: string
  readonly cancel: string
  readonly failed: string
  readonly kept: string
  readonly missing: string
  readonly leaderAnswers: string
  readonly empty: { readonly title: string; readonly lead: string; readonly other: string }
  readonly questions: Readonly<Record<QuestionId, string>>
  readonly answers: Readonly<Record<AnswerId, string>>
  readonly otherOrUnknown: string
  readonly enough: string
  readonly rest: string
  readonly here: (answer: string) => string
  readonly before: (answer: string, year: string) => string
  readonly same: (percent: number) => string
  readonly apart: string
  readonly answeredOn: (date: string) => string
  readonly toDo: (count: number) => string
  readonly ready: string
  readonly remedies: Readonly<Record<QuestionId, Remedy>>
  readonly better: string
}

export const readinessWords: InEvery<ReadinessWords> = {
  da: {
    title: 'Hvor klar er skolen?',
    lead: 'Otte spørgsmål om det, der sker på skærmen. Det tager tre minutter, og kun I ser svarene.',
    source: 'Tallene er fra 495 danske skoleledere i en landsdækkende undersøgelse, trykt i maj 2023.',
    begin: 'Svar for skolen',
    again: 'Svar igen',
    send: 'Gem svarene',
    cancel: 'Fortryd',
    failed: 'Svarene er ikke gemt endnu',
    kept: 'Det, du har valgt, er her endnu.',
    missing: 'Vælg et svar. “Ved ikke” er også et svar',
    leaderAnswers: 'Lederen svarer for skolen',
    empty: {
      title: 'I har ikke svaret i år',
      lead: 'Bagefter ser I jer selv ved siden af andre skoler, og hvad der kan gøres ved det, der mangler.',
      other: 'Lederen har ikke svaret for skolen i år.',
    },
    questions: {
      'bullying-seen': 'Har skolen set digital mobning mellem elever det seneste år?',
      'images-seen': 'Har skolen set ulovlig deling af billeder mellem elever det seneste år?',
      'prevention-plan': 'Har skolen en plan for undervisning, der forebygger digitale krænkelser?',
      'fixed-partner': 'Arbejder skolen fast sammen med SSP om det digitale?',
      'fixed-practice':
        'Har skolen en fast praksis for, hvad der gøres, når en elev bliver krænket på nettet?',
      'able-bullying': 'Kan skolen klare en sag om digital mobning?',
      'able-images': 'Kan skolen klare en sag om ulovlig deling af billeder?',
      'duties-clear': 'Er det klart, hvad loven kræver af skolen?',
    },
    answers: {
      yes: 'Ja',
      no: 'Nej',
      unknown: 'Ved ikke',
      written: 'Ja, og den er skrevet ned',
      unwritten: 'Ja, men den er ikke skrevet ned',
      general: 'Vi gør som i andre sager, eller efter sagen',
      high: 'I høj grad',
      some: 'I nogen grad',
      lesser: 'I mindre grad',
      not: 'Slet ikke',
    },
    otherOrUnknown: 'Andet eller ved ikke',
    enough: 'I høj eller nogen grad',
    rest: 'Øvrige',
    here: (answer) => `Her: ${answer}.`,
    before: (answer, year) => `I ${year}: ${answer}`,
    same: (percent) => `${percent} % af de adspurgte ledere svarede det samme.`,
    apart: 'Undersøgelsen siger ikke, hvor mange der svarede det.',
    answeredOn: (date) => `Svaret ${date}`,
    toDo: (count) => (count === 1 ? 'Ét sted kan I gøre noget' : `${count} steder kan I gøre noget`),
    ready: 'Der er ingen svage svar i år.',
    remedies: {
      'bullying-seen': {
        text: 'Det, ingen ved, kan ingen standse. Gør det let at skrive en bekymring.',
        link: 'Se bekymringer',
      },
      'images-seen': { text: 'Tal om det, og lær de voksne, hvad man kan se.', link: 'Læs, hvad man kan se' },
      'prevention-plan': { text: 'Læg undervisningen ind i året, klasse for klasse.', link: 'Åbn årshjulet' },
      'fixed-partner': { text: 'Aftal faste møder med SSP, og sæt dem på årshjulet.', link: 'Åbn årshjulet' },
      'fixed-practice': {
        text: 'Skriv praksis ind i strategien, så den bliver til frister i sagerne.',
        link: 'Se, hvad I skal',
      },
      'able-bullying': { text: 'Hav rådene klar, før det sker.', link: 'Find korte tekster' },
      'able-images': {
        text: 'Den første time afgør meget. Læs den igennem sammen.',
        link: 'Når et billede bliver delt',
      },
      'duties-clear': { text: 'Se loven, jeres løfter og fristerne på én side.', link: 'Hvad skal vi?' },
    },
    better: 'Bedre end sidste år',
  },
  nb: {
    title: 'Hvor klar er skolen?',
    lead: 'Åtte spørsmål om det som skjer på skjermen. Det tar tre minutter, og bare dere ser svarene.',
    source:
      'Tallene er fra 495 danske skoleledere i en undersøkelse trykt i mai 2023. Norske tall har vi ikke.',
    begin: 'Svar for skolen',
    again: 'Svar igjen',
    send: 'Lagre svarene',
    cancel: 'Angre',
    failed: 'Svarene er ikke lagret ennå',
    kept: 'Det du har valgt, står her fortsatt.',
    missing: 'Velg et svar. «Vet ikke» er også et svar',
    leaderAnswers: 'Rektor svarer for skolen',
    empty: {
      title: 'Dere har ikke svart i år',
      lead: 'Etterpå ser dere dere selv ved siden av andre skoler, og hva som kan gjøres med det som mangler.',
      other: 'Rektor har ikke svart for skolen i år.',
    },
    questions: {
      'bullying-seen': 'Har skolen sett digital mobbing mellom elever det siste året?',
      'images-seen': 'Har skolen sett ulovlig deling av bilder mellom elever det siste året?',
      'prevention-plan': 'Har skolen en plan for undervisning som forebygger digitale krenkelser?',
      'fixed-partner': 'Arbeider skolen fast sammen med SLT eller politiet om det digitale?',
      'fixed-practice': 'Har skolen en fast praksis for hva som gjøres når en elev blir krenket på nett?',
      'able-bullying': 'Klarer skolen en sak om digital mobbing?',
      'able-images': 'Klarer skolen en sak om ulovlig deling av bilder?',
      'duties-clear': 'Er det klart hva loven krever av skolen?',
    },
    answers: {
      yes: 'Ja',
      no: 'Nei',
      unknown: 'Vet ikke',
      written: 'Ja, og den er skrevet ned',
      unwritten: 'Ja, men den er ikke skrevet ned',
      general: 'Vi gjør som i andre saker, eller etter saken',
      high: 'I høy grad',
      some: 'I noen grad',
      lesser: 'I mindre grad',
      not: 'Slett ikke',
    },
    otherOrUnknown: 'Annet eller vet ikke',
    enough: 'I høy eller noen grad',
    rest: 'Øvrige',
    here: (answer) => `Her: ${answer}.`,
    before: (answer, year) => `I ${year}: ${answer}`,
    same: (percent) => `${percent} % av de spurte lederne svarte det samme.`,
    apart: 'Undersøkelsen sier ikke hvor mange som svarte det.',
    answeredOn: (date) => `Svart ${date}`,
    toDo: (count) => (count === 1 ? 'Ett sted kan dere gjøre noe' : `${count} steder kan dere gjøre noe`),
    ready: 'Det er ingen svake svar i år.',
    remedies: {
      'bullying-seen': {
        text: 'Det ingen vet, kan ingen stanse. Gjør det lett å skrive en bekymring.',
        link: 'Se bekymringer',
      },
      'images-seen': { text: 'Snakk om det, og lær de voksne hva man kan se.', link: 'Les hva man kan se' },
      'prevention-plan': {
        text: 'Legg undervisningen inn i året, klasse for klasse.',
        link: 'Åpne årshjulet',
      },
      'fixed-partner': { text: 'Avtal faste møter, og sett dem på årshjulet.', link: 'Åpne årshjulet' },
      'fixed-practice': {
        text: 'Skriv praksisen inn i planen, så blir den til frister i sakene.',
        link: 'Se hva dere må',
      },
      'able-bullying': { text: 'Ha rådene klare før det skjer.', link: 'Finn korte tekster' },
      'able-images': {
        text: 'Den første timen avgjør mye. Les den gjennom sammen.',
        link: 'Når et bilde blir delt',
      },
      'duties-clear': { text: 'Se loven, løftene deres og fristene på én side.', link: 'Hva må vi?' },
    },
    better: 'Bedre enn i fjor',
  },
  nn: {
    title: 'Kor klar er skulen?',
    lead: 'Åtte spørsmål om det som skjer på skjermen. Det tek tre minutt, og berre de ser svara.',
    source: 'Tala er frå 495 danske skuleleiarar i ei undersøking trykt i mai 2023. Norske tal har vi ikkje.',
    begin: 'Svar for skulen',
    again: 'Svar igjen',
    send: 'Lagre svara',
    cancel: 'Angre',
    failed: 'Svara er ikkje lagra enno',
    kept: 'Det du har valt, står her framleis.',
    missing: 'Vel eit svar. «Veit ikkje» er også eit svar',
    leaderAnswers: 'Rektor svarer for skulen',
    empty: {
      title: 'De har ikkje svart i år',
      lead: 'Etterpå ser de dykk sjølve ved sida av andre skular, og kva som kan gjerast med det som manglar.',
      other: 'Rektor har ikkje svart for skulen i år.',
    },
    questions: {
      'bullying-seen': 'Har skulen sett digital mobbing mellom elevar det siste året?',
      'images-seen': 'Har skulen sett ulovleg deling av bilete mellom elevar det siste året?',
      'prevention-plan': 'Har skulen ein plan for undervisning som førebyggjer digitale krenkingar?',
      'fixed-partner': 'Arbeider skulen fast saman med SLT eller politiet om det digitale?',
      'fixed-practice':
        'Har skulen ein fast praksis for kva som blir gjort når ein elev blir krenkt på nett?',
      'able-bullying': 'Klarer skulen ei sak om digital mobbing?',
      'able-images': 'Klarer skulen ei sak om ulovleg deling av bilete?',
      'duties-clear': 'Er det klart kva lova krev av skulen?',
    },
    answers: {
      yes: 'Ja',
      no: 'Nei',
      unknown: 'Veit ikkje',
      written: 'Ja, og han er skriven ned',
      unwritten: 'Ja, men han er ikkje skriven ned',
      general: 'Vi gjer som i andre saker, eller etter saka',
      high: 'I høg grad',
      some: 'I nokon grad',
      lesser: 'I mindre grad',
      not: 'Slett ikkje',
    },
    otherOrUnknown: 'Anna eller veit ikkje',
    enough: 'I høg eller nokon grad',
    rest: 'Andre',
    here: (answer) => `Her: ${answer}.`,
    before: (answer, year) => `I ${year}: ${answer}`,
    same: (percent) => `${percent} % av dei spurde leiarane svarte det same.`,
    apart: 'Undersøkinga seier ikkje kor mange som svarte det.',
    answeredOn: (date) => `Svart ${date}`,
    toDo: (count) => (count === 1 ? 'Éin stad kan de gjere noko' : `${count} stader kan de gjere noko`),
    ready: 'Det er ingen svake svar i år.',
    remedies: {
      'bullying-seen': {
        text: 'Det ingen veit, kan ingen stanse. Gjer det lett å skrive ei uro.',
        link: 'Sjå urosmeldingar',
      },
      'images-seen': {
        text: 'Snakk om det, og lær dei vaksne kva ein kan sjå.',
        link: 'Les kva ein kan sjå',
      },
      'prevention-plan': {
        text: 'Legg undervisninga inn i året, klasse for klasse.',
        link: 'Opne årshjulet',
      },
      'fixed-partner': { text: 'Avtal faste møte, og set dei på årshjulet.', link: 'Opne årshjulet' },
      'fixed-practice': {
        text: 'Skriv praksisen inn i planen, så blir han til fristar i sakene.',
        link: 'Sjå kva de må',
      },
      'able-bullying': { text: 'Ha råda klare før det skjer.', link: 'Finn korte tekstar' },
      'able-images': {
        text: 'Den første timen avgjer mykje. Les han gjennom saman.',
        link: 'Når eit bilete blir delt',
      },
      'duties-clear': { text: 'Sjå lova, lovnadene dykkar og fristane på éi side.', link: 'Kva må vi?' },
    },
    better: 'Betre enn i fjor',
  },
  en: {
    title: 'How ready is the school?',
    lead: 'Eight questions on what happens on screens. It takes three minutes, and only you see the answers.',
    source: 'The figures are from 495 Danish school leaders in a national survey, printed in May 2023.',
    begin: 'Answer for the school',
    again: 'Answer again',
    send: 'Save the answers',
    cancel: 'Cancel',
    failed: 'The answers are not saved yet',
    kept: 'What you chose is still here.',
    missing: 'Choose an answer. Not to know is an answer too',
    leaderAnswers: 'The leader answers for the school',
    empty: {
      title: 'You have not answered this year',
      lead: 'Afterwards you see yourselves beside other schools, and what can be done about what is missing.',
      other: 'The leader has not answered for the school this year.',
    },
    questions: {
      'bullying-seen': 'Has the school seen digital bullying among pupils in the last year?',
      'images-seen': 'Has the school seen unlawful sharing of pictures among pupils in the last year?',
      'prevention-plan': 'Does the school have a plan for teaching that prevents digital violations?',
      'fixed-partner': 'Does the school have fixed cooperation with SSP on digital life?',
      'fixed-practice': 'Is there a fixed practice for when a pupil is violated online?',
      'able-bullying': 'Can the school handle a case of digital bullying?',
      'able-images': 'Can the school handle a case of unlawful picture sharing?',
      'duties-clear': 'Is it clear what the law asks of the school?',
    },
    answers: {
      yes: 'Yes',
      no: 'No',
      unknown: 'Don’t know',
      written: 'Yes, and it is written down',
      unwritten: 'Yes, but it is not written down',
      general: 'We do as in other cases, or as the case is',
      high: 'To a high degree',
      some: 'To some degree',
      lesser: 'To a lesser degree',
      not: 'Not at all',
    },
    otherOrUnknown: 'Other or don’t know',
    enough: 'To a high or some degree',
    rest: 'Other',
    here: (answer) => `Here: ${answer}.`,
    before: (answer, year) => `In ${year}: ${answer}`,
    same: (percent) => `${percent} % of the leaders asked said the same.`,
    apart: 'The survey does not say how many answered that.',
    answeredOn: (date) => `Answered ${date}`,
    toDo: (count) =>
      count === 1 ? 'In one place you can do something' : `In ${count} places you can do something`,
    ready: 'No weak answers this year.',
    remedies: {
      'bullying-seen': {
        text: 'Nobody can stop what nobody knows. Make it easy to write a concern.',
        link: 'See concerns',
      },
      'images-seen': {
        text: 'Talk about it, and teach the adults what one may see.',
        link: 'Read what one may see',
      },
      'prevention-plan': { text: 'Put the teaching into the year, class by class.', link: 'Open the wheel' },
      'fixed-partner': {
        text: 'Agree on fixed meetings with SSP, and put them on the wheel.',
        link: 'Open the wheel',
      },
      'fixed-practice': {
        text: 'Write the practice into the strategy: it becomes deadlines in your cases.',
        link: 'See what you must do',
      },
      'able-bullying': { text: 'Have the advice ready before it happens.', link: 'Find short texts' },
      'able-images': {
        text: 'The first hour decides much. Read it through together.',
        link: 'When a picture goes round',
      },
      'duties-clear': {
        text: 'See the law, your promises and the deadlines on one page.',
        link: 'What must we do?',
      },
    },
    better: 'Better than last year',
  },
}
