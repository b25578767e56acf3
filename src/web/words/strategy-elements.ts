import type { ElementId } from '../../domain/strategy/elements.ts'
import type { InEvery } from './language.ts'

/** A required element as a leader meets it: its name, and what to write where it is missing. */
export type ElementWords = { readonly name: string; readonly ask: string }

export const elementWords: InEvery<Readonly<Record<ElementId, ElementWords>>> = {
  da: {
    purpose: { name: 'Formål', ask: 'Skriv, hvad strategien skal føre til for eleverne.' },
    values: { name: 'Skolens værdier', ask: 'Nævn de værdier, strategien bygger på.' },
    'no-acceptance': {
      name: 'Ingen krænkelser godtages',
      ask: 'Skriv, at skolen ikke godtager mobning, vold, diskriminering eller chikane.',
    },
    wellbeing: { name: 'Trivsel', ask: 'Forklar, hvad I mener med trivsel.' },
    bullying: { name: 'Mobning', ask: 'Forklar, hvad mobning er hos jer.' },
    'bullying-and-conflict': {
      name: 'Mobning, drilleri og konflikt',
      ask: 'Skriv, hvad der skiller mobning fra drilleri og konflikt.',
    },
    'digital-bullying': {
      name: 'Digital mobning',
      ask: 'Den skal have sin egen forklaring. Uden den kan strategien ikke vedtages.',
    },
    signs: { name: 'Tegn på, at et barn ikke trives', ask: 'Skriv de tegn, de voksne skal kende.' },
    'staff-prevent': {
      name: 'Det gør de voksne',
      ask: 'Skriv, hvad de voksne gør for fællesskabet, før noget sker.',
    },
    'pupils-prevent': { name: 'Det gør eleverne', ask: 'Skriv, hvad eleverne selv gør for hinanden.' },
    'parents-prevent': { name: 'Det gør forældrene', ask: 'Skriv, hvad I venter af forældrene.' },
    'staff-pupil-relations': {
      name: 'Voksne og elever imellem',
      ask: 'Skriv, hvordan I holder forholdet mellem voksne og elever godt.',
    },
    'pupil-relations': { name: 'Eleverne imellem', ask: 'Skriv, hvordan eleverne lærer hinanden at kende.' },
    discovery: {
      name: 'Sådan opdager vi det',
      ask: 'Skriv, hvordan I opdager det, hvem der gør det, og hvor tit.',
    },
    surveys: {
      name: 'Vi spørger alle elever',
      ask: 'Skriv, hvornår eleverne bliver spurgt, og hvad svarene bruges til.',
    },
    'digital-prevention': {
      name: 'Forebyggelse på nettet',
      ask: 'Skriv, hvad I gør, før det sker: undervisning, aftaler om chat og billeder.',
    },
    'class-rules': {
      name: 'Klassens regler',
      ask: 'Skriv, at hver klasse laver sine egne regler og ser på dem hvert år.',
    },
    'break-supervision': { name: 'Voksne i frikvarteret', ask: 'Skriv, hvem der er ude, og hvor de går.' },
    'who-to-tell': { name: 'Hvem går man til?', ask: 'Skriv, hvem en elev eller forælder kan gå til.' },
    'not-thriving': {
      name: 'Når en elev ikke trives',
      ask: 'Skriv, hvad I gør, også når det ikke er mobning.',
    },
    'staff-pupil-problems': {
      name: 'Problemer mellem elev og voksen',
      ask: 'Skriv, hvem der taler med hvem.',
    },
    'pupil-problems': { name: 'Problemer mellem elever', ask: 'Skriv, hvordan en voksen hjælper.' },
    examination: { name: 'Sagen undersøges', ask: 'Skriv, hvem der undersøger, og hvornår.' },
    'interim-measures': {
      name: 'Det stoppes med det samme',
      ask: 'Skriv, hvad I gør straks, mens I finder ud af mere.',
    },
    'action-plan': { name: 'Handleplan', ask: 'Skriv, hvem der laver handleplanen.' },
    'action-plan-deadline': {
      name: 'Fristen for handleplanen',
      ask: 'Skriv fristen: højst 10 arbejdsdage, fra lederen konstaterer det.',
    },
    'plan-fields': {
      name: 'Det skal planen indeholde',
      ask: 'Problem, tiltag, hvornår, hvem, og hvornår det evalueres.',
    },
    'involved-pupils': { name: 'De involverede elever', ask: 'Skriv, hvad I gør for hver af dem.' },
    'rest-of-class': {
      name: 'Resten af klassen',
      ask: 'Skriv, hvordan klassen er med til at gøre det godt igen.',
    },
    'parents-told': {
      name: 'Forældrene får besked',
      ask: 'Skriv, hvem der fortæller forældrene det, og hvornår.',
    },
    'staff-told': {
      name: 'De andre voksne',
      ask: 'Skriv, hvem af personalet der får besked, og hvad de gør.',
    },
    'leader-acts': { name: 'Ledelsen', ask: 'Skriv, hvad ledelsen har ansvar for i en sag.' },
    'class-team-duties': { name: 'Klassens team', ask: 'Skriv, hvad teamet gør i en sag.' },
    'digital-procedure': {
      name: 'Når det sker på nettet',
      ask: 'Skriv, hvad der gemmes, hvem der hjælper med at få det fjernet, og hvornår politiet kontaktes.',
    },
    'outside-help': { name: 'Hjælp udefra', ask: 'Skriv, hvem I kan spørge, og hvornår.' },
    records: { name: 'Det skrives ned', ask: 'Skriv, hvor sagen bliver journaliseret.' },
    evaluation: { name: 'Virkede det?', ask: 'Skriv, hvornår I ser på planen igen.' },
    'pupil-heard': { name: 'Eleven høres', ask: 'Skriv, hvordan eleven bliver hørt.' },
    'duty-to-tell': {
      name: 'Alle siger det til rektor',
      ask: 'Skriv, at alle, der arbejder på skolen, skal sige det til rektor.',
    },
    'staff-offends': {
      name: 'Når en voksen krænker',
      ask: 'Skriv, hvem der får besked: rektor straks, og skoleejeren.',
    },
    complaint: { name: 'Når skolen ikke gør nok', ask: 'Skriv, hvor man kan klage.' },
    'follow-up': {
      name: 'Efter mobning',
      ask: 'Skriv, hvem der følger barnet, og hvor længe. Opfølgningen varer, til barnet selv siger, at det har det godt.',
    },
    'follow-up-home': { name: 'Hjemmet bagefter', ask: 'Skriv, hvem der taler med hjemmet bagefter.' },
    competence: {
      name: 'Det skal de voksne kunne',
      ask: 'Skriv, hvordan de voksne lærer at opdage og stoppe mobning.',
    },
    'after-school': {
      name: 'SFO og klub',
      ask: 'Skriv, at strategien også gælder her, og hvordan I giver hinanden besked.',
    },
    breach: {
      name: 'Når strategien ikke holdes',
      ask: 'Skriv, hvem der får besked, og at der tales om det.',
    },
    'known-to-all': {
      name: 'Alle kender den',
      ask: 'Skriv, hvordan elever, forældre og personale får den at kende.',
    },
    'yearly-review': { name: 'Årligt eftersyn', ask: 'Skriv, hvornår strategien ses igennem hvert år.' },
    adopted: { name: 'Vedtaget', ask: 'Skriv, hvem der har godkendt den, og hvornår.' },
    'pupils-shape': {
      name: 'Eleverne er med',
      ask: 'Skriv, hvordan elevrådet siger sin mening om strategien.',
    },
    'on-agenda': { name: 'På dagsordenen', ask: 'Skriv, på hvilke møder strategien tages op.' },
  },
  nb: {
    purpose: { name: 'Formål', ask: 'Skriv hva planen skal føre til for elevene.' },
    values: { name: 'Skolens verdier', ask: 'Nevn verdiene planen bygger på.' },
    'no-acceptance': {
      name: 'Nulltoleranse',
      ask: 'Skriv at skolen ikke godtar mobbing, vold, diskriminering eller trakassering.',
    },
    wellbeing: { name: 'Trivsel', ask: 'Forklar hva dere mener med trivsel.' },
    bullying: { name: 'Mobbing', ask: 'Forklar hva dere mener med mobbing.' },
    'bullying-and-conflict': {
      name: 'Mobbing, erting og konflikt',
      ask: 'Skriv hva som skiller mobbing fra erting og konflikt.',
    },
    'digital-bullying': {
      name: 'Digital mobbing',
      ask: 'Den må ha sin egen forklaring. Uten den kan planen ikke vedtas.',
    },
    signs: { name: 'Tegn på at et barn ikke har det bra', ask: 'Skriv tegnene de voksne skal kjenne.' },
    'staff-prevent': {
      name: 'Dette gjør de voksne',
      ask: 'Skriv hva de voksne gjør for fellesskapet før noe skjer.',
    },
    'pupils-prevent': { name: 'Dette gjør elevene', ask: 'Skriv hva elevene selv gjør for hverandre.' },
    'parents-prevent': { name: 'Dette gjør foreldrene', ask: 'Skriv hva dere venter av foreldrene.' },
    'staff-pupil-relations': {
      name: 'Mellom voksne og elever',
      ask: 'Skriv hvordan dere holder forholdet mellom voksne og elever godt.',
    },
    'pupil-relations': { name: 'Mellom elevene', ask: 'Skriv hvordan elevene blir kjent med hverandre.' },
    discovery: {
      name: 'Slik oppdager vi det',
      ask: 'Skriv hvordan dere oppdager det, hvem som gjør det, og hvor ofte.',
    },
    surveys: {
      name: 'Vi spør alle elevene',
      ask: 'Skriv når elevene blir spurt, og hva svarene brukes til.',
    },
    'digital-prevention': {
      name: 'Forebygging på nett',
      ask: 'Skriv hva dere gjør før det skjer: undervisning, avtaler om chat og bilder.',
    },
    'class-rules': {
      name: 'Klassens regler',
      ask: 'Skriv at hver klasse lager sine egne regler og ser på dem hvert år.',
    },
    'break-supervision': { name: 'Voksne i friminuttet', ask: 'Skriv hvem som er ute, og hvor de går.' },
    'who-to-tell': { name: 'Hvem går man til?', ask: 'Skriv hvem en elev eller forelder kan gå til.' },
    'not-thriving': {
      name: 'Når en elev ikke har det bra',
      ask: 'Skriv hva dere gjør, også når det ikke er mobbing.',
    },
    'staff-pupil-problems': {
      name: 'Problemer mellom elev og voksen',
      ask: 'Skriv hvem som snakker med hvem.',
    },
    'pupil-problems': { name: 'Problemer mellom elever', ask: 'Skriv hvordan en voksen hjelper.' },
    examination: { name: 'Saken undersøkes', ask: 'Skriv hvem som undersøker, og når.' },
    'interim-measures': {
      name: 'Det stoppes med en gang',
      ask: 'Skriv hva dere gjør straks, mens dere finner ut mer.',
    },
    'action-plan': { name: 'Skriftlig plan', ask: 'Skriv hvem som lager planen.' },
    'action-plan-deadline': { name: 'Fristen for planen', ask: 'Skriv fristen.' },
    'plan-fields': {
      name: 'Dette skal stå i planen',
      ask: 'Problem, tiltak, når, hvem og når det evalueres.',
    },
    'involved-pupils': { name: 'Elevene det gjelder', ask: 'Skriv hva dere gjør for hver av dem.' },
    'rest-of-class': {
      name: 'Resten av klassen',
      ask: 'Skriv hvordan klassen er med på å gjøre det godt igjen.',
    },
    'parents-told': {
      name: 'Foreldrene får beskjed',
      ask: 'Skriv hvem som forteller foreldrene det, og når.',
    },
    'staff-told': {
      name: 'De andre voksne',
      ask: 'Skriv hvem av personalet som får beskjed, og hva de gjør.',
    },
    'leader-acts': { name: 'Ledelsen', ask: 'Skriv hva ledelsen har ansvar for i en sak.' },
    'class-team-duties': { name: 'Klassens team', ask: 'Skriv hva teamet gjør i en sak.' },
    'digital-procedure': {
      name: 'Når det skjer på nett',
      ask: 'Skriv hva som lagres, hvem som hjelper med å få det fjernet, og når politiet kontaktes.',
    },
    'outside-help': { name: 'Hjelp utenfra', ask: 'Skriv hvem dere kan spørre, og når.' },
    records: { name: 'Det skrives ned', ask: 'Skriv hvor saken blir dokumentert.' },
    evaluation: { name: 'Virket det?', ask: 'Skriv når dere ser på tiltakene igjen.' },
    'pupil-heard': {
      name: 'Eleven blir hørt',
      ask: 'Skriv hvordan eleven blir hørt, og hvordan barnets beste blir vurdert.',
    },
    'duty-to-tell': {
      name: 'Alle varsler rektor',
      ask: 'Skriv at alle som arbeider på skolen, skal varsle rektor.',
    },
    'staff-offends': {
      name: 'Når en voksen krenker',
      ask: 'Skriv hvem som får beskjed: rektor straks, og skoleeieren.',
    },
    complaint: { name: 'Når skolen ikke gjør nok', ask: 'Skriv hvor man kan melde saken.' },
    'follow-up': {
      name: 'Etter mobbing',
      ask: 'Skriv hvem som følger barnet, og hvor lenge. Oppfølgingen varer til barnet selv sier at det har det bra.',
    },
    'follow-up-home': { name: 'Hjemmet etterpå', ask: 'Skriv hvem som snakker med hjemmet etterpå.' },
    competence: {
      name: 'Dette skal de voksne kunne',
      ask: 'Skriv hvordan de voksne lærer å oppdage og stoppe mobbing.',
    },
    'after-school': {
      name: 'SFO',
      ask: 'Skriv at planen også gjelder her, og hvordan dere gir hverandre beskjed.',
    },
    breach: { name: 'Når planen ikke holdes', ask: 'Skriv hvem som får beskjed, og at det blir snakket om.' },
    'known-to-all': {
      name: 'Alle kjenner den',
      ask: 'Skriv hvordan elever, foreldre og ansatte får vite om den.',
    },
    'yearly-review': { name: 'Årlig gjennomgang', ask: 'Skriv når planen gjennomgås hvert år.' },
    adopted: { name: 'Vedtatt', ask: 'Skriv hvem som har godkjent den, og når.' },
    'pupils-shape': { name: 'Elevene er med', ask: 'Skriv hvordan elevrådet sier sin mening om planen.' },
    'on-agenda': { name: 'På dagsordenen', ask: 'Skriv på hvilke møter planen tas opp.' },
  },
  nn: {
    purpose: { name: 'Føremål', ask: 'Skriv kva planen skal føre til for elevane.' },
    values: { name: 'Verdiane til skulen', ask: 'Nemn verdiane planen byggjer på.' },
    'no-acceptance': {
      name: 'Nulltoleranse',
      ask: 'Skriv at skulen ikkje godtek mobbing, vald, diskriminering eller trakassering.',
    },
    wellbeing: { name: 'Trivsel', ask: 'Forklar kva de meiner med trivsel.' },
    bullying: { name: 'Mobbing', ask: 'Forklar kva de meiner med mobbing.' },
    'bullying-and-conflict': {
      name: 'Mobbing, erting og konflikt',
      ask: 'Skriv kva som skil mobbing frå erting og konflikt.',
    },
    'digital-bullying': {
      name: 'Digital mobbing',
      ask: 'Ho må ha si eiga forklaring. Utan den kan planen ikkje vedtakast.',
    },
    signs: { name: 'Teikn på at eit barn ikkje har det bra', ask: 'Skriv teikna dei vaksne skal kjenne.' },
    'staff-prevent': {
      name: 'Dette gjer dei vaksne',
      ask: 'Skriv kva dei vaksne gjer for fellesskapet før noko skjer.',
    },
    'pupils-prevent': { name: 'Dette gjer elevane', ask: 'Skriv kva elevane sjølve gjer for kvarandre.' },
    'parents-prevent': { name: 'Dette gjer foreldra', ask: 'Skriv kva de ventar av foreldra.' },
    'staff-pupil-relations': {
      name: 'Mellom vaksne og elevar',
      ask: 'Skriv korleis de held forholdet mellom vaksne og elevar godt.',
    },
    'pupil-relations': { name: 'Mellom elevane', ask: 'Skriv korleis elevane blir kjende med kvarandre.' },
    discovery: {
      name: 'Slik oppdagar vi det',
      ask: 'Skriv korleis de oppdagar det, kven som gjer det, og kor ofte.',
    },
    surveys: {
      name: 'Vi spør alle elevane',
      ask: 'Skriv når elevane blir spurde, og kva svara blir brukte til.',
    },
    'digital-prevention': {
      name: 'Førebygging på nett',
      ask: 'Skriv kva de gjer før det skjer: undervisning, avtalar om chat og bilete.',
    },
    'class-rules': {
      name: 'Reglane i klassen',
      ask: 'Skriv at kvar klasse lagar sine eigne reglar og ser på dei kvart år.',
    },
    'break-supervision': { name: 'Vaksne i friminuttet', ask: 'Skriv kven som er ute, og kvar dei går.' },
    'who-to-tell': { name: 'Kven går ein til?', ask: 'Skriv kven ein elev eller forelder kan gå til.' },
    'not-thriving': {
      name: 'Når ein elev ikkje har det bra',
      ask: 'Skriv kva de gjer, også når det ikkje er mobbing.',
    },
    'staff-pupil-problems': {
      name: 'Problem mellom elev og vaksen',
      ask: 'Skriv kven som snakkar med kven.',
    },
    'pupil-problems': { name: 'Problem mellom elevar', ask: 'Skriv korleis ein vaksen hjelper.' },
    examination: { name: 'Saka blir undersøkt', ask: 'Skriv kven som undersøkjer, og når.' },
    'interim-measures': {
      name: 'Det blir stoppa med ein gong',
      ask: 'Skriv kva de gjer straks, medan de finn ut meir.',
    },
    'action-plan': { name: 'Skriftleg plan', ask: 'Skriv kven som lagar planen.' },
    'action-plan-deadline': { name: 'Fristen for planen', ask: 'Skriv fristen.' },
    'plan-fields': {
      name: 'Dette skal stå i planen',
      ask: 'Problem, tiltak, når, kven og når det blir evaluert.',
    },
    'involved-pupils': { name: 'Elevane det gjeld', ask: 'Skriv kva de gjer for kvar av dei.' },
    'rest-of-class': {
      name: 'Resten av klassen',
      ask: 'Skriv korleis klassen er med på å gjere det godt igjen.',
    },
    'parents-told': { name: 'Foreldra får beskjed', ask: 'Skriv kven som fortel foreldra det, og når.' },
    'staff-told': {
      name: 'Dei andre vaksne',
      ask: 'Skriv kven av personalet som får beskjed, og kva dei gjer.',
    },
    'leader-acts': { name: 'Leiinga', ask: 'Skriv kva leiinga har ansvar for i ei sak.' },
    'class-team-duties': { name: 'Teamet i klassen', ask: 'Skriv kva teamet gjer i ei sak.' },
    'digital-procedure': {
      name: 'Når det skjer på nett',
      ask: 'Skriv kva som blir lagra, kven som hjelper med å få det fjerna, og når politiet blir kontakta.',
    },
    'outside-help': { name: 'Hjelp utanfrå', ask: 'Skriv kven de kan spørje, og når.' },
    records: { name: 'Det blir skrive ned', ask: 'Skriv kvar saka blir dokumentert.' },
    evaluation: { name: 'Verka det?', ask: 'Skriv når de ser på tiltaka igjen.' },
    'pupil-heard': {
      name: 'Eleven blir høyrd',
      ask: 'Skriv korleis eleven blir høyrd, og korleis det beste for barnet blir vurdert.',
    },
    'duty-to-tell': {
      name: 'Alle varslar rektor',
      ask: 'Skriv at alle som arbeider på skulen, skal varsle rektor.',
    },
    'staff-offends': {
      name: 'Når ein vaksen krenkjer',
      ask: 'Skriv kven som får beskjed: rektor straks, og skuleeigaren.',
    },
    complaint: { name: 'Når skulen ikkje gjer nok', ask: 'Skriv kvar ein kan melde saka.' },
    'follow-up': {
      name: 'Etter mobbing',
      ask: 'Skriv kven som følgjer barnet, og kor lenge. Oppfølginga varer til barnet sjølv seier at det har det bra.',
    },
    'follow-up-home': { name: 'Heimen etterpå', ask: 'Skriv kven som snakkar med heimen etterpå.' },
    competence: {
      name: 'Dette skal dei vaksne kunne',
      ask: 'Skriv korleis dei vaksne lærer å oppdage og stoppe mobbing.',
    },
    'after-school': {
      name: 'SFO',
      ask: 'Skriv at planen gjeld her òg, og korleis de gir kvarandre beskjed.',
    },
    breach: {
      name: 'Når planen ikkje blir halden',
      ask: 'Skriv kven som får beskjed, og at det blir snakka om.',
    },
    'known-to-all': {
      name: 'Alle kjenner han',
      ask: 'Skriv korleis elevar, foreldre og tilsette får vite om han.',
    },
    'yearly-review': { name: 'Årleg gjennomgang', ask: 'Skriv når planen blir gjennomgått kvart år.' },
    adopted: { name: 'Vedteken', ask: 'Skriv kven som har godkjent han, og når.' },
    'pupils-shape': { name: 'Elevane er med', ask: 'Skriv korleis elevrådet seier meininga si om planen.' },
    'on-agenda': { name: 'På dagsordenen', ask: 'Skriv på kva møte planen blir teken opp.' },
  },
  en: {
    purpose: { name: 'Purpose', ask: 'Say what the strategy is to bring about for pupils.' },
    values: { name: "The school's values", ask: 'Name the values the strategy rests on.' },
    'no-acceptance': {
      name: 'No acceptance',
      ask: 'Say that the school accepts no bullying, violence, discrimination or harassment.',
    },
    wellbeing: { name: 'Wellbeing', ask: 'Explain what you mean by wellbeing.' },
    bullying: { name: 'Bullying', ask: 'Explain what bullying is.' },
    'bullying-and-conflict': {
      name: 'Bullying, teasing and conflict',
      ask: 'Say how bullying differs from teasing and conflict.',
    },
    'digital-bullying': {
      name: 'Digital bullying',
      ask: 'It needs an explanation of its own. Without it the strategy cannot be adopted.',
    },
    signs: { name: 'Signs that a child is not thriving', ask: 'List the signs adults should know.' },
    'staff-prevent': {
      name: 'What adults do',
      ask: 'Say what adults do for the community before anything happens.',
    },
    'pupils-prevent': { name: 'What pupils do', ask: 'Say what pupils do for each other.' },
    'parents-prevent': { name: 'What parents do', ask: 'Say what you expect of parents.' },
    'staff-pupil-relations': {
      name: 'Between adults and pupils',
      ask: 'Say how relations between adults and pupils are kept good.',
    },
    'pupil-relations': { name: 'Between pupils', ask: 'Say how pupils get to know each other.' },
    discovery: { name: 'How we discover it', ask: 'Say how, by whom and how often.' },
    surveys: {
      name: 'Asking all pupils',
      ask: 'Say when pupils are asked, and what the answers are used for.',
    },
    'digital-prevention': {
      name: 'Prevention online',
      ask: 'Say what you do before it happens: teaching, agreements on chat and pictures.',
    },
    'class-rules': {
      name: 'Class rules',
      ask: 'Say that each class makes its rules and looks at them every year.',
    },
    'break-supervision': { name: 'Adults at breaks', ask: 'Say who is outside, and where.' },
    'who-to-tell': { name: 'Who do I turn to?', ask: 'Say whom a pupil or parent can turn to.' },
    'not-thriving': {
      name: 'When a pupil is not thriving',
      ask: 'Say what you do, also when it is not bullying.',
    },
    'staff-pupil-problems': { name: 'Problems between pupil and adult', ask: 'Say who talks with whom.' },
    'pupil-problems': { name: 'Problems between pupils', ask: 'Say how an adult helps.' },
    examination: { name: 'The matter is examined', ask: 'Say who examines it, and when.' },
    'interim-measures': {
      name: 'It is stopped at once',
      ask: 'Say what you do at once, while you find out more.',
    },
    'action-plan': { name: 'Plan of action', ask: 'Say who makes the plan.' },
    'action-plan-deadline': {
      name: "The plan's deadline",
      ask: 'Give the deadline: at most 10 working days from the day it is established.',
    },
    'plan-fields': {
      name: 'What the plan holds',
      ask: 'Problem, measures, when, who, and when it is evaluated.',
    },
    'involved-pupils': { name: 'The pupils involved', ask: 'Say what you do for each of them.' },
    'rest-of-class': { name: 'The rest of the class', ask: 'Say how the class helps to put it right.' },
    'parents-told': { name: 'Parents are told', ask: 'Say who tells parents, and when.' },
    'staff-told': { name: 'The other adults', ask: 'Say which staff are told, and what they do.' },
    'leader-acts': { name: 'Leadership', ask: 'Say what leadership answers for in a case.' },
    'class-team-duties': { name: 'The class team', ask: 'Say what the team does in a case.' },
    'digital-procedure': {
      name: 'When it happens online',
      ask: 'Say what is kept, who helps to have it removed, and when the police are told.',
    },
    'outside-help': { name: 'Help from outside', ask: 'Say whom you can ask, and when.' },
    records: { name: 'It is written down', ask: 'Say where the case is recorded.' },
    evaluation: { name: 'Did it work?', ask: 'Say when you look at the plan again.' },
    'pupil-heard': {
      name: 'The pupil is heard',
      ask: "Say how the pupil is heard, and the child's best weighed.",
    },
    'duty-to-tell': {
      name: 'Everybody tells the head',
      ask: 'Say that all who work at the school tell the head.',
    },
    'staff-offends': {
      name: 'When an adult offends',
      ask: 'Say who is told: the head at once, and the school owner.',
    },
    complaint: { name: 'When the school does too little', ask: 'Say where one can complain.' },
    'follow-up': {
      name: 'After bullying',
      ask: 'Say who follows the child, and how long. It lasts until the child says that all is well.',
    },
    'follow-up-home': { name: 'Home afterwards', ask: 'Say who talks with home afterwards.' },
    competence: { name: 'What adults must know', ask: 'Say how adults learn to discover and stop bullying.' },
    'after-school': {
      name: 'After-school care',
      ask: 'Say that the strategy holds here too, and how you tell each other.',
    },
    breach: { name: 'When the strategy is not kept', ask: 'Say who is told, and that it is talked about.' },
    'known-to-all': { name: 'Everybody knows it', ask: 'Say how pupils, parents and staff get to know it.' },
    'yearly-review': { name: 'Yearly review', ask: 'Say when it is looked through each year.' },
    adopted: { name: 'Adopted', ask: 'Say who approved it, and when.' },
    'pupils-shape': {
      name: 'Pupils take part',
      ask: 'Say how the pupil council has its say on the strategy.',
    },
    'on-agenda': { name: 'On the agenda', ask: 'Say at which meetings it is taken up.' },
  },
}
