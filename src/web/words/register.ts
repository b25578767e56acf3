import type { Channel, TellerKind } from '../../domain/reports/events.ts'
import type { RegisterReportRefusal } from '../../domain/reports/register-report.ts'
import type { InEvery } from './language.ts'

type RegisterWords = {
  readonly title: string
  readonly lead: string
  readonly danger: string
  readonly channel: string
  readonly channels: Readonly<Record<Channel, string>>
  readonly teller: string
  readonly tellers: Readonly<Record<TellerKind, string>>
  readonly name: string
  readonly nameHint: string
  readonly toldOn: string
  readonly words: string
  readonly wordsHint: string
  readonly about: string
  readonly where: string
  readonly concerns: string
  readonly concernsHint: string
  readonly concernsPupils: string
  readonly concernsStaff: string
  readonly concernsLeader: string
  readonly mayKnow: string
  readonly mayKnowHint: string
  readonly inDanger: string
  readonly inDangerHint: string
  readonly aboutHome: string
  readonly send: string
  readonly failed: string
  readonly kept: string
  /** On the report itself: how it came, and who wrote it down. */
  readonly heard: string
  readonly heardBy: (channel: string, name: string) => string
  readonly answerHint: string
  readonly sent: {
    readonly title: string
    readonly lead: string
    readonly drawing: string
    readonly toDay: string
  }
  readonly refusals: Readonly<
    Record<Exclude<RegisterReportRefusal, 'not-open-to-you'> | 'date-unreadable' | 'no-owner', string>
  >
}

export const registerWords: InEvery<RegisterWords> = {
  da: {
    title: 'Skriv ned, hvad nogen fortalte dig',
    lead: 'Det, der er sagt ansigt til ansigt eller i telefonen, tæller lige så meget som det skrevne.',
    danger: 'Er et barn i fare nu? Ring først.',
    channel: 'Hvordan kom det?',
    channels: { oral: 'Sagt ansigt til ansigt', phone: 'I telefonen', letter: 'I et brev eller en besked' },
    teller: 'Hvem fortalte det?',
    tellers: {
      pupil: 'En elev',
      guardian: 'En forælder',
      adult: 'En anden voksen',
      unnamed: 'En, der ikke vil sige sit navn',
    },
    name: 'Navn og telefon',
    nameHint: 'Kun hvis den, der fortalte, gerne vil sige det.',
    toldOn: 'Hvilken dag?',
    words: 'Personens egne ord',
    wordsHint: 'Så ordret, du kan. Din egen mening hører ikke til her.',
    about: 'Hvem handler det om?',
    where: 'Hvor og hvornår sker det? Også fritid og net.',
    concerns: 'Er det en voksen, der gør noget forkert?',
    concernsHint:
      'En henvendelse om en medarbejder går kun til lederen. En om lederen går til kommunen. Du ser den ikke igen.',
    concernsPupils: 'Nej, det er mellem elever',
    concernsStaff: 'En voksen, der ikke er nævnt ved navn',
    concernsLeader: 'Skolens leder',
    mayKnow: 'Hvem må få det at vide?',
    mayKnowHint: 'Spørg. Intet kryds betyder nej.',
    inDanger: 'Et barn er i fare, eller kan være det',
    inDangerHint:
      'Også selvskade, tanker om at dø og vold i hjemmet. Så har du selv pligt til at underrette.',
    aboutHome: 'Det sker derhjemme',
    send: 'Gem henvendelsen',
    failed: 'Det er ikke gemt endnu',
    kept: 'Det, du har skrevet, står der stadig.',
    heard: 'Sådan kom det',
    heardBy: (channel, name) => `${channel}. Skrevet ned af ${name}.`,
    answerHint:
      'Den, der fortalte, læser det ikke her. Giv svaret selv, og skriv så, hvad du svarede, og hvordan.',
    sent: {
      title: 'Det er givet videre',
      lead: 'Den, der skal læse det, har fået det på sin dag. Du ser det ikke igen, fordi det handler om en voksen.',
      drawing: 'En tråd, der er givet videre',
      toDay: 'Gå til Min dag',
    },
    refusals: {
      'no-owner': 'Skolens kommune er ikke med her. Ring til kommunen i stedet',
      'channel-missing': 'Vælg, hvordan det kom',
      'teller-missing': 'Vælg, hvem der fortalte det',
      'nothing-told': 'Skriv personens egne ord',
      'date-missing': 'Skriv, hvilken dag det blev fortalt',
      'date-in-future': 'Skriv en dag, der har været',
      'date-unreadable': 'Skriv datoen som 24.11.2026',
      'words-too-long': 'Gør teksten kortere: højst 10.000 tegn',
    },
  },
  nb: {
    title: 'Skriv ned det noen fortalte deg',
    lead: 'Det som er sagt ansikt til ansikt eller på telefon, teller like mye som det skrevne.',
    danger: 'Er et barn i fare nå? Ring først.',
    channel: 'Hvordan kom det?',
    channels: { oral: 'Sagt ansikt til ansikt', phone: 'På telefon', letter: 'I et brev eller en beskjed' },
    teller: 'Hvem fortalte det?',
    tellers: {
      pupil: 'En elev',
      guardian: 'En forelder',
      adult: 'En annen voksen',
      unnamed: 'En som ikke vil si navnet sitt',
    },
    name: 'Navn og telefon',
    nameHint: 'Bare hvis den som fortalte, vil si det.',
    toldOn: 'Hvilken dag?',
    words: 'Personens egne ord',
    wordsHint: 'Så ordrett du kan. Din egen mening hører ikke til her.',
    about: 'Hvem handler det om?',
    where: 'Hvor og når skjer det? Også fritid og nett.',
    concerns: 'Er det en voksen som gjør noe galt?',
    concernsHint:
      'En melding om en ansatt går bare til rektor. En om rektor går til skoleeier. Du ser den ikke igjen.',
    concernsPupils: 'Nei, det er mellom elever',
    concernsStaff: 'En voksen som ikke er nevnt ved navn',
    concernsLeader: 'Rektor',
    mayKnow: 'Hvem kan få vite det?',
    mayKnowHint: 'Spør. Ikke noe kryss betyr nei.',
    inDanger: 'Et barn er i fare, eller kan være det',
    inDangerHint: 'Også selvskading, tanker om å dø og vold hjemme. Da har du selv meldeplikt.',
    aboutHome: 'Det skjer hjemme',
    send: 'Lagre meldingen',
    failed: 'Det er ikke lagret ennå',
    kept: 'Det du har skrevet, står der fortsatt.',
    heard: 'Slik kom det',
    heardBy: (channel, name) => `${channel}. Skrevet ned av ${name}.`,
    answerHint:
      'Den som fortalte, leser det ikke her. Gi svaret selv, og skriv så hva du svarte, og hvordan.',
    sent: {
      title: 'Det er gitt videre',
      lead: 'Den som skal lese det, har fått det på dagen sin. Du ser det ikke igjen, fordi det handler om en voksen.',
      drawing: 'En tråd som er gitt videre',
      toDay: 'Gå til Min dag',
    },
    refusals: {
      'no-owner': 'Skoleeieren er ikke med her. Ring skoleeieren i stedet',
      'channel-missing': 'Velg hvordan det kom',
      'teller-missing': 'Velg hvem som fortalte det',
      'nothing-told': 'Skriv personens egne ord',
      'date-missing': 'Skriv hvilken dag det ble fortalt',
      'date-in-future': 'Skriv en dag som har vært',
      'date-unreadable': 'Skriv datoen som 24.11.2026',
      'words-too-long': 'Gjør teksten kortere: høyst 10 000 tegn',
    },
  },
  nn: {
    title: 'Skriv ned det nokon fortalde deg',
    lead: 'Det som er sagt ansikt til ansikt eller på telefon, tel like mykje som det skrivne.',
    danger: 'Er eit barn i fare no? Ring først.',
    channel: 'Korleis kom det?',
    channels: { oral: 'Sagt ansikt til ansikt', phone: 'På telefon', letter: 'I eit brev eller ein beskjed' },
    teller: 'Kven fortalde det?',
    tellers: {
      pupil: 'Ein elev',
      guardian: 'Ein forelder',
      adult: 'Ein annan vaksen',
      unnamed: 'Ein som ikkje vil seie namnet sitt',
    },
    name: 'Namn og telefon',
    nameHint: 'Berre om den som fortalde, vil seie det.',
    toldOn: 'Kva dag?',
    words: 'Personen sine eigne ord',
    wordsHint: 'Så ordrett du kan. Di eiga meining høyrer ikkje til her.',
    about: 'Kven handlar det om?',
    where: 'Kvar og når skjer det? Også fritid og nett.',
    concerns: 'Er det ein vaksen som gjer noko gale?',
    concernsHint:
      'Ei melding om ein tilsett går berre til rektor. Ei om rektor går til skuleeigaren. Du ser ho ikkje igjen.',
    concernsPupils: 'Nei, det er mellom elevar',
    concernsStaff: 'Ein vaksen som ikkje er nemnd ved namn',
    concernsLeader: 'Rektor',
    mayKnow: 'Kven kan få vite det?',
    mayKnowHint: 'Spør. Ikkje noko kryss tyder nei.',
    inDanger: 'Eit barn er i fare, eller kan vere det',
    inDangerHint: 'Også sjølvskading, tankar om å døy og vald heime. Då har du sjølv meldeplikt.',
    aboutHome: 'Det skjer heime',
    send: 'Lagre meldinga',
    failed: 'Det er ikkje lagra enno',
    kept: 'Det du har skrive, står der framleis.',
    heard: 'Slik kom det',
    heardBy: (channel, name) => `${channel}. Skrive ned av ${name}.`,
    answerHint: 'Den som fortalde, les det ikkje her. Gi svaret sjølv, og skriv så kva du svara, og korleis.',
    sent: {
      title: 'Det er gitt vidare',
      lead: 'Den som skal lese det, har fått det på dagen sin. Du ser det ikkje igjen, fordi det handlar om ein vaksen.',
      drawing: 'Ein tråd som er gitt vidare',
      toDay: 'Gå til Min dag',
    },
    refusals: {
      'no-owner': 'Skuleeigaren er ikkje med her. Ring skuleeigaren i staden',
      'channel-missing': 'Vel korleis det kom',
      'teller-missing': 'Vel kven som fortalde det',
      'nothing-told': 'Skriv personen sine eigne ord',
      'date-missing': 'Skriv kva dag det vart fortalt',
      'date-in-future': 'Skriv ein dag som har vore',
      'date-unreadable': 'Skriv datoen som 24.11.2026',
      'words-too-long': 'Gjer teksten kortare: høgst 10 000 teikn',
    },
  },
  en: {
    title: 'Write down what somebody told you',
    lead: 'What is said face to face or on the telephone counts as much as what is written.',
    danger: 'Is a child in danger now? Ring first.',
    channel: 'How did it come?',
    channels: { oral: 'Said face to face', phone: 'On the telephone', letter: 'In a letter or a message' },
    teller: 'Who told you?',
    tellers: {
      pupil: 'A pupil',
      guardian: 'A parent',
      adult: 'Another adult',
      unnamed: 'Somebody who will not give a name',
    },
    name: 'Name and telephone',
    nameHint: 'Only if whoever told you wants to say it.',
    toldOn: 'Which day?',
    words: 'The person’s own words',
    wordsHint: 'As close to word for word as you can. Your own opinion does not belong here.',
    about: 'Whom is it about?',
    where: 'Where and when does it happen? Leisure and online too.',
    concerns: 'Is it an adult who does something wrong?',
    concernsHint:
      'A report about a member of staff goes to the leader alone. One about the leader goes to the school’s owner. You do not see it again.',
    concernsPupils: 'No, it is between pupils',
    concernsStaff: 'An adult who is not named',
    concernsLeader: 'The leader of the school',
    mayKnow: 'Who may be told?',
    mayKnowHint: 'Ask. No tick means no.',
    inDanger: 'A child is in danger, or may be',
    inDangerHint:
      'Self-harm, thoughts of dying and violence at home too. Then you owe the authorities a notification yourself.',
    aboutHome: 'It happens at home',
    send: 'Save the report',
    failed: 'It is not saved yet',
    kept: 'What you wrote is still there.',
    heard: 'How it came',
    heardBy: (channel, name) => `${channel}. Written down by ${name}.`,
    answerHint:
      'Whoever told does not read it here. Give the answer yourself, then write what you answered, and how.',
    sent: {
      title: 'It is passed on',
      lead: 'Whoever is to read it has it on their day. You do not see it again, because it is about an adult.',
      drawing: 'A thread passed on',
      toDay: 'Go to My day',
    },
    refusals: {
      'no-owner': 'The school’s owner is not here. Ring the owner instead',
      'channel-missing': 'Choose how it came',
      'teller-missing': 'Choose who told you',
      'nothing-told': 'Write the person’s own words',
      'date-missing': 'Write on which day it was told',
      'date-in-future': 'Write a day that has been',
      'date-unreadable': 'Write the date as 24.11.2026',
      'words-too-long': 'Make the text shorter: 10,000 characters at most',
    },
  },
}
