import type { AdoptRefusal } from '../../domain/strategy/adopt-strategy.ts'
import type { InEvery } from './language.ts'

type StrategyAdoptWords = {
  readonly title: string
  readonly lead: string
  readonly name: string
  readonly definitionHint: string
  readonly doneFor: string
  readonly doneForLead: string
  readonly promises: string
  readonly promisesLead: string
  readonly noPromises: string
  readonly toDraft: string
  readonly answerDays: string
  readonly answerBy: string
  readonly weeks: string
  readonly decision: string
  readonly body: string
  readonly bodies: Readonly<Record<'school-board' | 'owner', string>>
  readonly on: string
  readonly onHint: string
  readonly minutes: string
  readonly minutesHint: string
  readonly send: string
  readonly note: string
  readonly failed: string
  readonly unreadable: string
  readonly bodyMissing: string
  readonly definitionMissing: (name: string) => string
  readonly looser: (names: string) => string
  readonly refusals: Readonly<
    Record<
      Exclude<
        AdoptRefusal,
        'leader-decides' | 'definition-missing' | 'looser-than-law' | 'looser-than-floor'
      >,
      string
    >
  >
}

export const strategyAdoptWords: InEvery<StrategyAdoptWords> = {
  da: {
    title: 'Skriv ind, at strategien er vedtaget',
    lead: 'Fra den dag følger hver ny sag de løfter, der står her. Sager, der er i gang, beholder dem, de begyndte med.',
    name: 'Hvad hedder den?',
    definitionHint: 'Med skolens egne ord.',
    doneFor: 'Hvad gør I, når det sker?',
    doneForLead: 'Det bliver begyndelsen på hver plan. I kan lade noget stå tomt nu.',
    promises: 'De løfter, der gælder',
    promisesLead: 'De kommer fra kladden og fra den udgave, I har nu.',
    noPromises: 'Der er ingen løfter ud over lovens og husets.',
    toDraft: 'Ret løfterne i kladden',
    answerDays: 'Første svar inden så mange skoledage',
    answerBy: 'Senest klokken',
    weeks: 'Uger mellem to gode samtaler, før en sag kan lukkes',
    decision: 'Beslutningen',
    body: 'Hvem har vedtaget den?',
    bodies: { 'school-board': 'Skolebestyrelsen', owner: 'Skolens ejer' },
    on: 'Hvilken dag?',
    onHint: 'For eksempel 24.11.2026',
    minutes: 'Hvor står det i referatet?',
    minutesHint: 'For eksempel: mødet 9. juni, punkt 4.',
    send: 'Den er vedtaget',
    note: 'En vedtaget udgave kan ikke rettes. I kan vedtage en ny.',
    failed: 'Der mangler noget',
    unreadable: 'Skriv datoen som 24.11.2026',
    bodyMissing: 'Vælg, hvem der har vedtaget den',
    definitionMissing: (name) => `Skriv, hvad I mener med ${name.toLowerCase()}`,
    looser: (names) => `Loven eller huset giver kortere frist til: ${names}. Ret løftet i kladden`,
    refusals: {
      'not-the-next-version': 'En anden udgave er vedtaget imens. Se den først',
      'closing-looser-than-floor': 'Der skal gå mindst fire uger mellem de to gode samtaler',
      'first-answer-missing': 'Vælg mellem en og fem skoledage',
      'pledge-twice': 'Det samme løfte står to gange. Ret det i kladden',
      'pledge-without-days': 'Et løfte mangler et helt antal dage. Ret det i kladden',
      'title-missing': 'Skriv, hvad strategien hedder',
      'minutes-missing': 'Skriv, hvor det står i referatet',
      'adopted-in-future': 'Dagen er ikke kommet endnu',
      'words-too-long': 'En tekst er for lang. Skriv højst 10.000 tegn',
    },
  },
  nb: {
    title: 'Skriv inn at strategien er vedtatt',
    lead: 'Fra den dagen følger hver ny sak løftene som står her. Saker som er i gang, beholder dem de begynte med.',
    name: 'Hva heter den?',
    definitionHint: 'Med skolens egne ord.',
    doneFor: 'Hva gjør dere når det skjer?',
    doneForLead: 'Det blir begynnelsen på hver plan. Dere kan la noe stå tomt nå.',
    promises: 'Løftene som gjelder',
    promisesLead: 'De kommer fra utkastet og fra den utgaven dere har nå.',
    noPromises: 'Det er ingen løfter ut over lovens og husets.',
    toDraft: 'Rett løftene i utkastet',
    answerDays: 'Første svar innen så mange skoledager',
    answerBy: 'Senest klokka',
    weeks: 'Uker mellom to gode samtaler før en sak kan lukkes',
    decision: 'Vedtaket',
    body: 'Hvem har vedtatt den?',
    bodies: { 'school-board': 'Skolens styre', owner: 'Skolens eier' },
    on: 'Hvilken dag?',
    onHint: 'For eksempel 24.11.2026',
    minutes: 'Hvor står det i referatet?',
    minutesHint: 'For eksempel: møtet 9. juni, punkt 4.',
    send: 'Den er vedtatt',
    note: 'En vedtatt utgave kan ikke rettes. Dere kan vedta en ny.',
    failed: 'Noe mangler',
    unreadable: 'Skriv datoen som 24.11.2026',
    bodyMissing: 'Velg hvem som har vedtatt den',
    definitionMissing: (name) => `Skriv hva dere mener med ${name.toLowerCase()}`,
    looser: (names) => `Loven eller huset gir kortere frist til: ${names}. Rett løftet i utkastet`,
    refusals: {
      'not-the-next-version': 'En annen utgave er vedtatt imens. Se den først',
      'closing-looser-than-floor': 'Det må gå minst fire uker mellom de to gode samtalene',
      'first-answer-missing': 'Velg mellom én og fem skoledager',
      'pledge-twice': 'Det samme løftet står to ganger. Rett det i utkastet',
      'pledge-without-days': 'Et løfte mangler et helt antall dager. Rett det i utkastet',
      'title-missing': 'Skriv hva strategien heter',
      'minutes-missing': 'Skriv hvor det står i referatet',
      'adopted-in-future': 'Dagen har ikke kommet ennå',
      'words-too-long': 'En tekst er for lang. Skriv høyst 10 000 tegn',
    },
  },
  nn: {
    title: 'Skriv inn at strategien er vedteken',
    lead: 'Frå den dagen følgjer kvar ny sak lovnadene som står her. Saker som er i gang, held på dei dei byrja med.',
    name: 'Kva heiter han?',
    definitionHint: 'Med skulens eigne ord.',
    doneFor: 'Kva gjer de når det skjer?',
    doneForLead: 'Det blir byrjinga på kvar plan. De kan la noko stå tomt no.',
    promises: 'Lovnadene som gjeld',
    promisesLead: 'Dei kjem frå utkastet og frå den utgåva de har no.',
    noPromises: 'Det er ingen lovnader ut over dei i lova og huset.',
    toDraft: 'Rett lovnadene i utkastet',
    answerDays: 'Første svar innan så mange skuledagar',
    answerBy: 'Seinast klokka',
    weeks: 'Veker mellom to gode samtalar før ei sak kan lukkast',
    decision: 'Vedtaket',
    body: 'Kven har vedteke han?',
    bodies: { 'school-board': 'Styret på skulen', owner: 'Skuleeigaren' },
    on: 'Kva dag?',
    onHint: 'Til dømes 24.11.2026',
    minutes: 'Kvar står det i referatet?',
    minutesHint: 'Til dømes: møtet 9. juni, punkt 4.',
    send: 'Han er vedteken',
    note: 'Ei vedteken utgåve kan ikkje rettast. De kan vedta ei ny.',
    failed: 'Noko manglar',
    unreadable: 'Skriv datoen som 24.11.2026',
    bodyMissing: 'Vel kven som har vedteke han',
    definitionMissing: (name) => `Skriv kva de meiner med ${name.toLowerCase()}`,
    looser: (names) => `Lova eller huset gir kortare frist til: ${names}. Rett lovnaden i utkastet`,
    refusals: {
      'not-the-next-version': 'Ei anna utgåve er vedteken imens. Sjå ho først',
      'closing-looser-than-floor': 'Det må gå minst fire veker mellom dei to gode samtalane',
      'first-answer-missing': 'Vel mellom éin og fem skuledagar',
      'pledge-twice': 'Den same lovnaden står to gonger. Rett det i utkastet',
      'pledge-without-days': 'Ein lovnad manglar eit heilt tal dagar. Rett det i utkastet',
      'title-missing': 'Skriv kva strategien heiter',
      'minutes-missing': 'Skriv kvar det står i referatet',
      'adopted-in-future': 'Dagen har ikkje kome enno',
      'words-too-long': 'Ein tekst er for lang. Skriv høgst 10 000 teikn',
    },
  },
  en: {
    title: 'Enter that the strategy was adopted',
    lead: 'From that day every new case follows the promises below. Cases under way keep those they began with.',
    name: 'What is it called?',
    definitionHint: 'In the school’s own words.',
    doneFor: 'What do you do when it happens?',
    doneForLead: 'It becomes the beginning of every plan. You may leave some empty for now.',
    promises: 'The promises that will hold',
    promisesLead: 'They come from the draft and from the version you have now.',
    noPromises: 'There are no promises beyond those of the law and the house.',
    toDraft: 'Change the promises in the draft',
    answerDays: 'First answer within this many school days',
    answerBy: 'By what hour',
    weeks: 'Weeks between two good talks before a case can close',
    decision: 'The decision',
    body: 'Who adopted it?',
    bodies: { 'school-board': 'The school board', owner: 'The school’s owner' },
    on: 'Which day?',
    onHint: 'For example 24.11.2026',
    minutes: 'Where does it stand in the minutes?',
    minutesHint: 'For example: the meeting of 9 June, item 4.',
    send: 'It is adopted',
    note: 'An adopted version cannot be changed. You can adopt a new one.',
    failed: 'Something is missing',
    unreadable: 'Write the date as 24.11.2026',
    bodyMissing: 'Choose who adopted it',
    definitionMissing: (name) => `Write what you mean by ${name.toLowerCase()}`,
    looser: (names) => `The law or the house gives less time for: ${names}. Change the promise in the draft`,
    refusals: {
      'not-the-next-version': 'Another version was adopted meanwhile. Look at it first',
      'closing-looser-than-floor': 'There must be at least four weeks between the two good talks',
      'first-answer-missing': 'Choose between one and five school days',
      'pledge-twice': 'The same promise stands twice. Change it in the draft',
      'pledge-without-days': 'A promise lacks a whole number of days. Change it in the draft',
      'title-missing': 'Write what the strategy is called',
      'minutes-missing': 'Write where it stands in the minutes',
      'adopted-in-future': 'The day has not come yet',
      'words-too-long': 'A text is too long. Write at most 10,000 characters',
    },
  },
}
