import { words } from './pattern.ts'

/**
 * A school that writes that it has no such thing, or will write it later, has not got it. Whatever merely has a "not"
 * in it is no denial: "mobning er ikke en konflikt" explains, "vi accepterer ikke mobning" promises, "hvis det ikke
 * stopper" leads to what is done.
 */
export const denies = (sentence: string): boolean =>
  sentence.split(/[;,](?=\s)|\s(?:men|og derfor)\s/u).some((clause, index) => {
    const plain = clause.trim()
    if (CONDITION.test(plain) || (index > 0 && SUBORDINATE.test(plain)) || REFUSES_BULLYING.test(plain))
      return false
    return DENIALS.some((denial) => denial.test(plain))
  })

const CONDITION =
  /^(?:\d[\d.]*\s+)?(?:[-•–]\s*)?(?:hvis|når|dersom|såfremt|om|selv om|sjølv om|så længe|overholdes|bliver|er du|er de|blir)(?!\p{L})/iu
const SUBORDINATE = /^(?:og\s+)?(?:at|så|der|som|fordi|hvor|kor)(?!\p{L})/iu
/** What the school does not put up with, and a "not only". */
const REFUSES_BULLYING =
  /(?<!\p{L})(?:(?:accepter|aksepter|godta|godtek|tolerer|tåle|tillad|tillat|vente?|nøle?)\p{L}*|finder os|finner oss|finn oss|kun|bare|alene|berre|blot)\s+(?:\p{L}+\s+)?(?:ikke|ikkje)(?!\p{L})|(?<!\p{L})(?:ikke|ikkje)\s+(?:kun|bare|berre|alene|blot|længere|lenger|lengre|før|vent\p{L}*|nøl\p{L}*|accepter\p{L}*|aksepter\p{L}*|toler\p{L}*|godta\p{L}*)(?!\p{L})|ingen form for|ingen tvivl|ingen tvil/iu

const WE =
  '(?:vi|skolen|skulen|ledelsen|ledelse|leiinga|rektor|personalet|lærerne|lærarane|planen|strategien|teamet|klasseteamet|klasselæreren|klasselærerne|kontaktlærer|kontaktlæreren|kontaktlæraren|lærerne|ressourceteamet|elevrådet|bestyrelsen|skolebestyrelsen|klasserne|klassene|teamet|det|dette|den|her)'
const SOON =
  '(?:endnu|ennå|enno|p\\.t\\.|pt|derfor|altså|normalt|i øjeblikket|for tiden|for tida|lige nu|dog|heller|foreløbig|stadig|desværre|dessverre|diverre|her|fortsatt|framleis)'
const NOT = '(?:ikke|ikkje|ingen|intet|inga|ikkje noko|aldrig|aldri)'

const DENIALS = [
  // "vi har ikke", "skolen fører endnu ikke", "her er ingen"
  new RegExp(`^(?:\\P{L}*)(?:${SOON}\\s+)?(?:${WE})\\s+\\p{L}+\\s+(?:${SOON}\\s+)*${NOT}(?![\\p{L}])`, 'iu'),
  new RegExp(
    `(?<!\\p{L})(?:har|fører|findes|finnes|finst|foreligger|føreligg|bruger|bruker|brukar|er der|er det|der er|det er|laver|lager|lagar|holder|held)\\s+(?:${WE}\\s+)?(?:${SOON}\\s+)*(?:ingen|intet|inga|ikke noget|ikke nogen|ikke noen|ikkje noko|ikkje nokon|ikke faste|ikke en|ikke et|ikkje eit|ikkje ein)(?!\\p{L})`,
    'iu',
  ),
  // "Ingen har ansvar for", "ikke afklaret", "mangler endnu"
  /^(?:ingen|intet|inga)\s+(?:har|er|faste?|særskilt|særlig|egne|eigne|fælles|skriftlig)/iu,
  /(?<!\p{L})(?:er|bliver|blir|vart)\s+(?:\p{L}+\s+)?(?:ikke|ikkje)\s+(?:\p{L}+\s+)?(?:afklar|avklar|aftal|avtal|beskr|skrev|besluttet|beslutta|bestemt|behandl|handsam|vedtag|vedtat|vedteke|fastlagt|fastsat|fastsatt|formuler|udarbejd|utarbeid|lavet|laget|laga|på plads|på plass|defin|gjenn?omf|gennemf|aktuel|nødvendig|naudsynt|tænkt|planlagt)/iu,
  /(?:ikke|ikkje)\s+(?:afklaret|avklart|aftalt|avtalt|beskrevet|skrevet|skrive|besluttet|bestemt|fastlagt|udarbejdet|utarbeidet|utarbeidd|udfyldt|fylt ut)\s*[.!]?$/iu,
  /(?<!\p{L})(?:mangler|manglar)\s+(?:endnu|ennå|enno|stadig|fortsatt|vi|en|et|ein|eit)(?!\p{L})|(?:mangler|manglar)\s*[.!]?$/iu,
  // "forældrene informeres ikke", "der føres ikke journal": a passive, said of what should be done.
  /(?<!\p{L})(?!(?:trives|trivst|synes|synest|lykkes|findes|accepteres|aksepteres|tolereres|godtages|godtas|overholdes|følges|følgjast|efterleves|etterleves|mødes|møtes|finnes|finst)(?!\p{L}))\p{L}{3,}(?:es|ast)\s+(?:(?:endnu|ennå|enno|normalt|derfor|heller)\s+)?(?:ikke|ikkje|ingen)(?!\p{L})/iu,
  // Put off: nothing is promised yet.
  words(
    'udfyldes_senere fylles_ut_senere skrives_senere kommer_senere kjem_seinare følger_senere under_udarbejdelse under_utarbeidelse under_arbeid skal_skrives tbd tilføjes skal_udarbejdes_senere vi_overvejer vi_vurderer_om vi_drøfter_om vi_drøftar_om drøftar_om tager_vi_stilling_til_senere',
  ),
  /(?:…|\.{3}|_{3,}|\[(?:indsæt|sett inn|set inn|skriv)[^\]]*\]|\bx{3,}\b)/iu,
]
