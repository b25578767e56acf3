import type { Country } from '../law/value.ts'
import type { RuleId } from '../rules/rule.ts'
import { findIn, words } from './check/pattern.ts'

/** The parts of a strategy (STR-02), follow-up beside them (STR-25). */
export const parts = [
  'purpose',
  'concepts',
  'prevention',
  'intervention',
  'follow-up',
  'leadership',
  'compliance',
] as const
export type Part = (typeof parts)[number]

/**
 * One way of saying it: each of `all` in one sentence; under a heading of that kind where `heading` is given; none of
 * `none`. Stems of Danish, Bokmål and Nynorsk stand in one list, since a school's words wander between them.
 */
export type Saying = {
  readonly heading?: RegExp
  readonly all: readonly RegExp[]
  readonly none?: RegExp
}

/** In the order of a strategy. */
export const elementIds = [
  'purpose',
  'values',
  'no-acceptance',
  'wellbeing',
  'bullying',
  'bullying-and-conflict',
  'digital-bullying',
  'signs',
  'staff-prevent',
  'pupils-prevent',
  'parents-prevent',
  'staff-pupil-relations',
  'pupil-relations',
  'discovery',
  'surveys',
  'digital-prevention',
  'class-rules',
  'break-supervision',
  'who-to-tell',
  'not-thriving',
  'staff-pupil-problems',
  'pupil-problems',
  'examination',
  'interim-measures',
  'action-plan',
  'action-plan-deadline',
  'plan-fields',
  'involved-pupils',
  'rest-of-class',
  'parents-told',
  'staff-told',
  'leader-acts',
  'class-team-duties',
  'digital-procedure',
  'outside-help',
  'records',
  'evaluation',
  'pupil-heard',
  'duty-to-tell',
  'staff-offends',
  'complaint',
  'follow-up',
  'follow-up-home',
  'competence',
  'after-school',
  'breach',
  'known-to-all',
  'yearly-review',
  'adopted',
  'pupils-shape',
  'on-agenda',
] as const
export type ElementId = (typeof elementIds)[number]

export type Element = {
  readonly id: ElementId
  readonly part: Part
  readonly rules: readonly RuleId[]
  /** Asked of schools in one country alone. */
  readonly country?: Country
  /** Without it a strategy is not adopted, or a rule of law is not met. */
  readonly required: 'adoption' | 'law' | 'practice'
  readonly said: readonly Saying[]
  /** Mentioned, and no more: the school is asked to make it clear. */
  readonly near: RegExp
  /** Its own words are a "not": a denial in them denies nothing. */
  readonly mayDeny?: true
}

const pupil = words('elev- barn barnet børn- born borna den_unge kammerat- kompis- medelev-')
const adult = words(
  'voksn- vaksn- voksen vaksen lærer- lærar- kontaktlærer- klasselærer- pædagog- medarbejder- medarbeider- personale- ansat- ansatt- tilsett- tilsatt- assistent- team- klasseteam- teamet',
)
const home = words(
  'forældre- foreldre- foreldra foresat- føresett- hjem hjemmet hjemme heim heimen heime familie- værge- mor_og_far',
)
const leader = words(
  'leder lederen skoleleder- skoleleiar- leiar- ledelse- ledelsen leiinga rektor- skoleledelse- viceskoleleder-',
)
const digitalBullying = words(
  'digital-_mob- digitalmob- nettmob- netmob- digital-_krænk- digital-_krenk- cybermob- mobning_på_nettet mobbing_på_nett- mobning_online',
)
const strategy = words(
  'strategi- antimobbestrategi- antimobbeplan- plan planen handlingsplan- handlingsplanen rutine- rutinen retningslin- værdiregelsæt- den dokumentet',
)
const yearly = words(
  'årlig- årleg- hvert_år kvart_år hvert_skoleår kvart_skuleår en_gang_om_året én_gang_om_året en_gang_i_året ein_gong_i_året hvert_andet_år annethvert_år én_gang_årligt en_gang_årligt hver_sommer hvert_forår kvar_vår hver_vår',
)
const after = words(
  'bagefter etterpå efterfølgende etterfølgende når..stopp- når..ophør- når..slutt når..slut når..ovre når..forbi når..avslutt- når..afslutt- når..stoppa etter_at efter_at..ophør- efter_at..stopp- efter_at..slut efter_at..afslutt- etter_at..stopp- etter_at..slutt efter_forløb- efter_sag- etter_sak- efter_mob- etter_mob- oppfølgingssamtal- oppfølgjing- efterværn',
)
const afterHeading = words(
  'bagefter etterpå efter- etter- opfølg- oppfølg- oppfølgj- etterarbeid efterværn når_det_er_ovre når_det_er_slutt',
)
const wellbeing = words(
  'trivsel trivselen trivslen trives trivst trivast ha_det_bra har_det_bra ha_det_godt har_det_godt har_det_bra',
)
const conflict = words(
  'konflikt- drilleri- drilling- drille erting ert- krang- skænd- skjen- krangel uenighed- uenighet- usemj- usemje kævl-',
)
const signWords = words(
  'alene aleine åleine ondt vondt mave- magevond- hovedpine hodepine hodet hovudverk fravær- trækker_sig trække_sig trekker_seg trekkjer_seg trekk-_seg isoler- passiv- søv- sove søvn- selvtillid- selvværd- sjølvtillit- selvtillit- bange redd- trist- ked_af lei_seg stille udad- utager- indeslut- innesl- lyst- humør- uro- græder gråter gret ensom- einsam- for_sig_selv for_seg_selv holder_op_med vil_ikke ikke_vil vil_ikkje ikkje_vil klarer_sig klovn nervøs- vred sint sinne mister_venner skolevægring skolevegring ondt_i_maven',
)
const inDigitalCase = words(
  'gem gemme gemmes lagre lagres dokumenter- dokumentasjon dokumentation skærmbillede- screenshot- skjermbilde- skjermbilete- slette- slett- fjern- fjernet politi- anmeld- anmeldes melde_til meldes blokker- rapporter- sikres procedure- prosedyre- handleplan- kontaktes ssp-',
)

/** What is looked for in a school's document, in the order it is usually written. STR-02. */
export const elements: readonly Element[] = [
  {
    id: 'purpose',
    part: 'purpose',
    rules: ['STR-02'],
    required: 'practice',
    said: [
      {
        all: [
          words('formål- føremål- hensikt- mål målet målsæt- målset- målsett- sigte- siktemål- intention-'),
          words(
            'er at vil skal sikr- sikre sørg- frem- styrk- skap- skab- førebygg- forebyg- fortæl- oppfyll- nå gi give',
          ),
        ],
        none: words('sag- sak- saken klassemål læringsmål fagmål relation- resultat- umål'),
      },
      {
        heading: words(
          'formål- føremål- hensikt- mål målet målsæt- målsett- hvad_vil_vi hvorfor kvifor derfor vil_vi_med indledning- innleiing innledning',
        ),
        all: [
          words('all- alle ingen forebyg- førebygg- forebygg- sikr- sikre frem- fremme hindr- handle'),
          words(
            'elev- barn børn born skolen skulen skole nogen nokon strategi- plan planen mob- mobb- fællesskab-',
          ),
        ],
      },
      {
        all: [
          words('strategi- antimobbestrategi- planen denne_planen guiden rutinen'),
          words('skal skulle vil ønsker ønskjer ynskjer'),
          words(
            'sikr- sikre frem- fremme medvirk- medverk- fortæl- bidra- forebyg- forebygg- førebygg- styrk- hjælp- hjelp- bruges',
          ),
        ],
      },
      {
        all: [
          words('alle_børn alle_barn alle_elev- alle_born kvar_elev hver_elev hvert_barn'),
          words('skal'),
          words('tryg- trygg- glad- trives trivst høre_til bra godt'),
        ],
      },
    ],
    near: words('formål- føremål- hensikt- målsæt- målset- målsett- intention-'),
  },
  {
    id: 'values',
    part: 'purpose',
    rules: ['STR-22'],
    required: 'practice',
    said: [
      {
        all: [
          words(
            'værdi værdier værdierne værdiar kerneværdi- verdi- verdiar verdiane grundværdi- værdigrundlag- verdigrunnlag-',
          ),
          words(
            'respekt- tillid- tillit- ansvar- omtank- omsorg- mot mod likeverd- ligeværd- fællesskab- fellesskap- samhold- samhald- glæd- glede nærvær- nærver- frisind- åben- åpen- ordentlig- anerkend- anerkjen- tryghed- trygghet- tryggleik- humor- mangfold- mangfald rummelig- tolerance- inklu- faglighed- nysgerrig- venlig- ærlig-',
          ),
        ],
      },
      {
        heading: words('værdi- verdi- værdigrundlag- verdigrunnlag- kerneværdi-'),
        all: [
          words(
            'respekt- tillid- tillit- ansvar- omtank- omsorg- mot mod likeverd- ligeværd- fællesskab- fellesskap- samhold- samhald- glæd- glede nærvær- frisind- åben- åpen- ordentlig- anerkend- tryghed- trygghet- humor- mangfold- mangfald rummelig- tolerance- inklu- venlig- ærlig-',
          ),
        ],
      },
    ],
    near: words(
      'værdi værdier værdierne kerneværdi- verdi verdier verdiar verdiane værdigrundlag- verdigrunnlag- værdiregelsæt-',
    ),
  },
  {
    id: 'no-acceptance',
    part: 'purpose',
    rules: ['LAW-08', 'STR-02'],
    country: 'NO',
    required: 'law',
    mayDeny: true,
    said: [
      {
        all: [
          words(
            'nulltoleranse- null-toleranse godtar_ikke godtek_ikkje godtar_ikkje aksepterer_ikke aksepterer_ikkje tolererer_ikke tolererer_ikkje ikke_akseptert ikkje_akseptert ikke_tillatt aldri_akseptere finner_oss_ikke finn_oss_ikkje aksepteres_ikke ikkje_akseptere',
          ),
          words('krenk- mobb- vold vald trakasser- diskriminer- plag-'),
        ],
      },
    ],
    near: words('nulltoleranse-'),
  },
  {
    id: 'wellbeing',
    part: 'concepts',
    rules: ['STR-03'],
    required: 'adoption',
    said: [
      {
        all: [
          /(?<!\p{L})trivsel\p{L}*\s*(?::|er\b|betyr|betyder|tyder|handler|handlar|defin|forstår|vil si|formuler)|(?:med|ved|om|forstås ved)\s+trivsel\s+(?:mener|meiner|forstår|forstås|menes)|(?:trives|trivst|trivest)\b.{0,40}\b(?:når|er man|hvis)\b|(?:når|at)\s+(?:man|barnet|en elev|ein elev|barn)\s+(?:trives|trivst)|(?:barn|elev|den)\p{L}*,?\s+(?:som|der)\s+(?:trives|trivst)/giu,
          words(
            'tryg- trygg- venn- ven venner glad- glade tilhør- høyr-_til hør-_til fællesskab- mestr- mestring set sett lykkes seg_selv sig_selv sammen saman relation- god- bra være_med nokon noen',
          ),
        ],
      },
      {
        heading:
          /^(?!.*(?:mistriv|opdag|avdekk|oppdag|gør vi|gjør vi|sikre|fremme|forebyg|førebyg))(?:[\d.]+\s*)?(?:trivsel\W*$|.*(?:hvad|hva|kva|hvornår|når|hvordan|forstår|begreb).*(?:trivsel|trives|det godt|det bra))/giu,
        all: [
          words(
            'tryg- trygg- trygge venn- ven venner glad- tilhør- hør-_til fællesskab- mestr- set sett lykkes sig_selv seg_selv respekt- hensyn pænt',
          ),
        ],
      },
    ],
    near: wellbeing,
  },
  {
    id: 'bullying',
    part: 'concepts',
    rules: ['STR-03', 'CASE-25'],
    required: 'adoption',
    said: [
      {
        all: [
          /(?<!\p{L}|digital |digitale )mob(?:n|b)ing(?:en|a)?(?:\s+hos os|\s+hos oss)?\s*(?::|er\b|betyr|betyder|tyder|opstår|oppstår|forstår|defin|handler|handlar|kan være|vil si|kendetegn)|(?<!\p{L})(?:med|ved|som)\s+mob(?:n|b)ing\s+(?:mener|meiner|forstår|forstås|menes|reknar|regner)|(?:kalder|kaller|kallar)\s+\p{L}*\s*\p{L}*\s*mob|(?:definer|forstå|ser på|betrakt|opfatte|oppfatt)\p{L}*\s+(?:vi\s+)?mob(?:n|b)ing\s+som/giu,
          words(
            'gentag- gjenta- gjente- gang_på_gang gong_på_gong igen_og_igen igjen_og_igjen om_og_om over_tid over_lengre_tid systematisk- udeluk- udstød- utest- utestengt stenge- stengje- stengt holde-_uden- holdes_uden- holdt_uden- holdt_uten- held-_utanfor utenfor udenfor forfølg- forsvare- verje- plag- ondt vondt magt- makt- mønster- nedgj- skubbet negativ- negative såra- sårer planlagt fællesskab- overgreb',
          ),
        ],
        none: words(
          'digital-_mob- nettmob- netmob- mindre ikke_sjældent spiller_på_nettet via_mobil- mob-_på_nettet sociale_medier sosiale_medier sosiale_medium',
        ),
      },
      {
        heading:
          /^(?!.*(?:digital|nettmob|netmob|konkret|griber|gribe|gør|gjør|gjer|når|hvis|ophør)).*(?:mobning|mobbing)/giu,
        all: [
          words(
            'gentag- gjenta- gjente- systematisk- udeluk- udstød- utest- holdt_uden- holder_uden- udenfor utenfor magt- makt- overgreb gang_på_gang igen_og_igen over_tid magt_ubalance forsvare verje',
          ),
        ],
        none: /digital/giu,
      },
    ],
    near: words('mobning mobning_er mobbing mobbing_er begrebet_mobning definition_af_mobning'),
  },
  {
    id: 'bullying-and-conflict',
    part: 'concepts',
    rules: ['STR-03', 'CASE-25'],
    required: 'adoption',
    mayDeny: true,
    said: [
      {
        all: [
          conflict,
          words(
            'forskel- forskjell- skilnad- skil skiller adskil- noget_andet noe_annet noko_anna ikke_mobning ikke_mobbing ikkje_mobbing ikke_det_samme jævnbyrdig- jevnbyrdig- jamsterk- jamsterke like_sterke lige_stærke ligeværdig- likeverdige ikke_en_konflikt for_sjov sjovt moro spøk gensidig- gjensidig- spontan- griner ikke_længere skændes ligestillet slutte_fred gode_venner enige bli_enig-',
          ),
        ],
        none: words('håndter- handter- indkald- mægl- mekl- hjælper_part- workshop emne- emner tema'),
      },
      {
        all: [
          /(?<!\p{L})(?:konflikt\p{L}*|drilleri\p{L}*|drilling|erting|en krangel|et skænderi|uenighed)\s+(?:er|betyr|betyder)\s+(?!på\b|altid\b|alltid\b|en del\b|naturlig)/giu,
        ],
      },
    ],
    near: words(
      'konflikt_og_mob- mobning_og_konflikt- drilleri-_og_mob- forskellen_på forskel_på forskjell_på skilnad_på konflikter_og_mob-',
    ),
  },
  {
    id: 'digital-bullying',
    part: 'concepts',
    rules: ['STR-04', 'DIG-01', 'DIG-16'],
    required: 'adoption',
    said: [
      {
        all: [
          /(?<!\p{L})(?:digital\p{L}*\s+(?:mob|krænk|krenk)\p{L}*|digitalmobning|nettmobbing|netmobning|mobning på nettet|mobbing på nett(?:et)?)\s*(?:\([^)]*\)\s*)?(?::|er\b|betyr|betyder|kan være|kan vere|forekommer|opstår|foregår|handler|handlar|defin|vil si|omfatter)|(?:med|ved)\s+(?:digital\p{L}*\s+mob\p{L}*|nettmobbing|netmobning)\s+(?:mener|meiner|forstår|forstås|menes)/giu,
          words(
            'chat- telefon- mobil- spil spill spel sociale_medier sosiale_medier sosiale_medium nettet internet- beskeder beskjed- meldinger meldingar billede- billeder bilde- bilder bilete- besked- rygte- digital_teknologi skriver forfølg- udeluk- hængt_ud hengt_ut delt deler delte gruppe-',
          ),
        ],
      },
      {
        heading:
          /^(?!.*(?:forebyg|førebyg|gør vi|hvis|når)).*(?:digital\p{L}*\s+(?:mob|krænk|krenk)|nettmob|netmob|på nettet)/giu,
        all: [
          words('er når forekommer foregår kan spredes'),
          words(
            'udeluk- hængt_ud hengt_ut beskeder beskjed- meldinger rygte- forfølg- truer truss- delt deler delte spredes afsender- nedgj- håne- plag- grov- udstil-',
          ),
        ],
        none: words('gem gemme lagre forbudt undervis-'),
      },
    ],
    near: digitalBullying,
  },
  {
    id: 'signs',
    part: 'concepts',
    rules: ['STR-07', 'SIG-01'],
    required: 'practice',
    said: [
      {
        heading: words(
          'tegn teikn signal- kjennetegn symptom- hold_øje_med holde_øje_med vær_opmærksom se_etter sjå_etter faresignal- være_opmærksom',
        ),
        all: [signWords],
      },
      {
        all: [
          words(
            'tegn_på teikn_på signal- faresignal- kjennetegn_på hold_øje_med vær_oppmerksom_på ver_merksam_på vær_opmærksom_på følg_med_på',
          ),
          signWords,
        ],
      },
    ],
    near: words('tegn_på_mistrivsel teikn_på signaler_på faresignal- tegn_på_mob- tegn_på_at'),
    mayDeny: true,
  },
  {
    id: 'staff-prevent',
    part: 'prevention',
    rules: ['STR-05', 'YEAR-07'],
    required: 'practice',
    said: [
      {
        all: [
          adult,
          words(
            'fællesskab- klassefællesskab- klassefellesskap- samarbejdsøvels- samarbeidsøv- fellesskap- fellesskapet klassemiljø- klassemiljøet læringsmiljø- klasse_miljø trivselsdag- venskab- vennskap- social_træning sociale_kompetenc- sosial- livsmestring- livsmeistring- legegrupp- leik lek- rollemodel- forbilde- hilse- følelser samarbeid samarbejde_mellem bliver_valgt blir_valgt klassens_tid klassens_time inkluder-',
          ),
        ],
        none: words('mistanke kurs opplæring kompetenc- kompetanse- handleplan- sag- sak- saken varsl-'),
      },
      {
        heading: words(
          'personale- voksne vaksne lærer- lærar- skolen_gør forebygger førebygg- forebygg- forebyggelse forebyggende førebyggjande',
        ),
        all: [
          words(
            'fællesskab- fellesskap- trivselsdag- trivselsaktivitet- social_træning sociale_kompetenc- sosial- forebyg- førebygg- forebygg- rollemodel- livsmestring- venskab- vennskap- morgensang samarbejd- temadag- klassens_tid trivselstiltag',
          ),
        ],
        none: words('elevråd- forældre- digital- undersøg- samværsregl-'),
      },
    ],
    near: words('forebyg- førebygg- forebygg-'),
  },
  {
    id: 'pupils-prevent',
    part: 'prevention',
    rules: ['STR-05', 'YEAR-07'],
    required: 'practice',
    said: [
      {
        all: [
          words(
            'legepatrulje- trivselsled- trivselsleder- trivselsleiar- legekammerat- lekekamerat- venskabsvagt- vennskapsvakt- fadder- fadderne faddrar trivselsagent- elevmegl- elevmægl- lege-makker- legemakker- lekeleder- legeleder- leikeleiar- venskabsven- venskabspilot- trivselspilot- trivselsambassadør- elevambassadør- elevcoach- buddy- mentorelev- vennskapselev- miljøelev- storkammerat- storvenner',
          ),
        ],
      },
      {
        all: [
          words('elev- eleverne eleverne- børnene de_store de_ældste dei_store elevane elevene'),
          words(
            'passer_på passar_på sætter..i_gang setter..i_gang tager_ansvar tar_ansvar tek_ansvar hjælper_nye hjelper_nye hjælper_hinanden deltager_i igangsætter sætter_gang inkluderer tar_initiativ tager_initiativ inviterer..med siger_fra_over',
          ),
        ],
      },
      {
        heading:
          /(?:elever(?:ne|ne[ss])?|elevene|elevane|børn(?:ene)?|barna)\s+(?:selv|sjølv|gør|gjør|gjer|bidra\p{L}*|sitt bidrag)|gør (?:børnene|eleverne)|(?:inddrager|involverer) vi eleverne|elever(?:ne)?s (?:bidrag|rolle|ansvar|opgaver)/giu,
        all: [
          words('elev- børn- barn de vi dei legekammerat-'),
          words(
            'hjælp- hjelp- tager tar tek taler snakk- laver lager deltager deltar lek- leg- ansvar- inviter- aftale- siger_fra arbejd-',
          ),
        ],
      },
    ],
    near: words(
      'eleverne_inddrages elevernes_bidrag elevernes_rolle elevmedvirkning elevmedverknad medansvar- elevråd-',
    ),
  },
  {
    id: 'parents-prevent',
    part: 'prevention',
    rules: ['STR-05', 'STR-08', 'CASE-09'],
    required: 'practice',
    said: [
      {
        all: [
          home,
          words(
            'respekt- pænt pent fint positiv- loyal- bakker bakke støtter_op støttar_opp støtter_opp inviter- legegrupp- legeaftal- lekeavtal- fødselsdag- bursdag- ordentlig- rosende andres_barn andres_børn alle_børn_i hjelper_barna fællesarrangement- netværk-',
          ),
        ],
        none: words('samme_dag handleplan- sag sak saka sagen begge_part-'),
      },
      {
        heading:
          /(?:forældre|foreldre|foreldra|foresatte|hjemmet|heimen)\p{L}*\s+(?:bidrag|gør|gjør|gjer|opgave|oppgave|rolle|ansvar)|(?:rolle|ansvar|forvent\p{L}*|bidra\p{L}*)\s+(?:\p{L}+\s+){0,2}(?:forældre|foreldre|foresatte|hjemmet|heimen)/giu,
        all: [
          home,
          words(
            'tal- taler snakk- støtt- bakk- henvend- kontakt- inviter- respekt- deltag- delta- loyal- følg- bidra-',
          ),
        ],
      },
    ],
    near: words(
      'forældrene_har forældrenes_rolle forældrenes_bidrag forældrenes_ansvar foreldrenes_rolle foreldrenes_ansvar forventer_af_forældre- skole-hjem-samarbejd- hjem_og_skole heim_og_skule',
    ),
  },
  {
    id: 'staff-pupil-relations',
    part: 'prevention',
    rules: ['STR-05'],
    required: 'practice',
    mayDeny: true,
    said: [
      {
        all: [words('relation- relasjon- tillid- tillit-'), adult, pupil],
        none: words(
          'problem- krenk- krænk- konflikt- forkert mellem_eleverne mellom_elev- mellom_elevene trivselsplan- utreng-',
        ),
      },
      {
        all: [
          adult,
          words(
            'anerkend- anerkjenn- anerkjennende skælde skælde_ud skjenn- roser rosar ros møder_eleven- møter_eleven- irettesæt- ser_hver_elev ser_den_enkelte nærværende',
          ),
        ],
        none: words('problem- krenk- krænk- konflikt-'),
      },
      {
        heading:
          /^(?!.*(?:problem|konflikt|krænk|krenk)).*(?:relation|relasjon).*(?:personale|voksne|lærer|ansatte)|^(?:elever?(?:ne)? og (?:personale|voksne|lærere)(?: imellem)?|personale og elever?)\W*$/giu,
        all: [words('god- sammen saman humor- nærvær- anerkend- undgå- lytte- iagttag- ros-')],
        none: words('problem- krænk- konflikt-'),
      },
    ],
    near: words(
      'relation-..personale relation-..voksne relation-..lærer- relasjon-..voksne relasjon-..lærer- relasjon-..vaksne',
    ),
  },
  {
    id: 'pupil-relations',
    part: 'prevention',
    rules: ['STR-05'],
    required: 'practice',
    said: [
      {
        all: [
          words(
            'relation- relasjon- venskabsklass- vennegrupp- vennskapsklass- vennegruppe sammenhold- samhold- samhald- på_tværs på_tvers læringspar- makkerpar- makkerskab- blandede_grupp- blandede_læringspar kende_hinanden kjent_med kjende_kvarandre respekten_for_hinanden',
          ),
          words(
            'elev- eleverne elevane elevene børn- barn klasse- klassar- årgang- årgange trinn- steg- stega',
          ),
        ],
        none: words('problem- krenk- krænk- konflikt- vaksne voksne lærar- lærer- lærarane personale-'),
      },
      {
        heading:
          /^(?!.*(?:problem|konflikt)).*(?:(?:relation|relasjon)\p{L}*.*(?:mellem|imellem|mellom) elev|elever(?:ne)? imellem|elevene imellom)/giu,
        all: [
          words('god- sammen saman aktivitet- trivselsdag- tema- udflugt- fælles- felles- venskab- på_tværs'),
        ],
      },
    ],
    near: words(
      'relationer_mellem_elev- relasjoner_mellom_elev- relasjonar_mellom_elev- venskaber vennskap sammenhold-',
    ),
  },
  {
    id: 'discovery',
    part: 'prevention',
    rules: ['STR-05', 'SIG-05', 'SIG-12'],
    required: 'practice',
    said: [
      {
        all: [
          words(
            'elevsamtal- trivselssamtal- holdsamtal- samtale_med_kvar samtaler_med_hver samtale_med_hver snakker_med_hver taler_med_hver tale_med_elev- taler_med_eleverne følger_med_på følge_med_på følger_med_i følgje_med følgjer_med spørger..hver spør..hver snakkar_med_kvar snakkar_med_elev- spør_kvar taler_med_elev- drøfter..elev drøfter..elevers drøftar..elev gjennomgår_elev- spør..kvar spørger_jævnligt observerer..klassen bekymrer_os bekymrer_oss uroar_oss avdekk- opdag- opspor- oppdag- holder_øje_med holder_øje iagttag- drøfter_hver drøfter_elev- taler_om_elev-',
          ),
          words(
            'elev- eleverne elevane elevene barn børn- trivsel hvordan_de_har_det hvordan_eleven_har_det korleis_dei_har_det har_det hinanden',
          ),
        ],
        none: words(
          'handleplan- kurs opplæring når..stopp- etter_at når..slutt oppfølgingssamtal- uge..måned undersøk- undersøg- tiltaksplan-',
        ),
      },
      {
        heading: words('opdag- opdager avdekk- avdekker opspor- oppdag- avdekking opdagelse'),
        all: [
          words(
            'taler snakker snakkar samtal- tale iagttag- spørgeskema- spørreskjema- følger følgjer teammøde- klassekonferenc- drøft- opmærksom-',
          ),
          words('elev- barn børn- trivsel- hinanden klasse-'),
        ],
      },
    ],
    near: words('opmærksom_på opmærksomme_på opdag- opdager avdekk- opspor- oppdag-'),
  },
  {
    id: 'surveys',
    part: 'prevention',
    rules: ['SIG-06', 'YEAR-01'],
    required: 'practice',
    said: [
      {
        all: [
          words(
            'trivselsmåling- elevundersøk- elevundersøking- elevundersøkels- trivselsundersøg- trivselsundersøk- spørgeskema- spørreskjema- spørjeskjema- sociogram- sosiogram- spekter klimamåling- undervisningsmiljøvurdering- undersøgels-..trivsel trivsel..undersøgels- afdækning-..trivsel kortlægning-..trivsel nationale_måling trivslen..måles',
          ),
          words(
            'årlig- hvert kvart hver kvar jævnlig- jevnlig- gennemfør- gjennomfør- gjennomført- besvar- svarer svarar haust- høst- vår- forår- to_gange løbende bruger bruker brukar foregår årligt to_gonger følges',
          ),
        ],
      },
    ],
    near: words(
      'trivselsmåling- elevundersøk- elevundersøking- trivselsundersøg- trivselsundersøk- spørgeskema- spørreskjema- sociogram- måler_trivsl- undersøk-_av_trivselen',
    ),
  },
  {
    id: 'digital-prevention',
    part: 'prevention',
    rules: ['STR-23', 'DIG-15'],
    required: 'law',
    said: [
      {
        all: [
          words(
            'digital- nett- nettvett netvett nettet chat- chatten sociale_medier sosiale_medier sosiale_medium billeddeling- bildedeling- bilde- deling_af_billeder dele_bilete dele_billeder mobil- online internet-',
          ),
          words(
            'forebyg- førebygg- undervis- undervisningsopplegg forløb- opplegg emne tema temadag- tas_opp tages_op dannelse danning dømmekraft lærer_elevene lærer_eleverne elevane_lærer elevene_lærer børnene_lærer lærer_om lærer_elevane lære eleverne_lærer positiv_brug god_tone aftaler_om avtaler_om regler_for retningslinjer_for',
          ),
        ],
        none: words('gem lagre politi- anmeld- hjemmeside'),
      },
      {
        heading:
          /(?:digital|nettet|nettvett|online)\p{L}*.*(?:forebyg|førebyg)|(?:forebyg|førebyg|passer).*(?:digital|nettet|online)/giu,
        all: [words('elev- børn- klasse- undervis- lær- forløb- aftal- snakker taler')],
      },
    ],
    near: words(
      'digital_dannelse digital_dømmekraft nettvett nettikette digital_forebyg- digitale_medier sociale_medier sosiale_medier sosiale_medium',
    ),
  },
  {
    id: 'class-rules',
    part: 'prevention',
    rules: ['STR-19'],
    required: 'practice',
    said: [
      {
        all: [
          words('klassene klasserne klassen klassar kvar_klasse hver_klasse'),
          words('regler reglar spilleregler'),
          words(
            'utarbeid- udarbejd- lager laver lagar formuler- aftaler avtaler vedtar bliver_enige blir_enige',
          ),
        ],
        none: words('ordensregler gjelder gælder'),
      },
      {
        all: [
          words(
            'klasseregl- klassereglar- klassens_regler trivselsregl- trivselsreglar spilleregl- samværsregl- klassekontrakt- klassekultur-regl- regler_for_samvær klassereglene leveregl- sociale_regler',
          ),
        ],
      },
    ],
    near: words(
      'klasseregl- klassereglar- spilleregl- samværsregl- trivselsregl- ordensregl- ordensreglar ordensreglement-',
    ),
  },
  {
    id: 'break-supervision',
    part: 'prevention',
    rules: ['YEAR-07', 'SIG-08'],
    required: 'practice',
    said: [
      {
        all: [
          words(
            'frikvarter- friminutt- friminutta friminuttene pause- pauserne pausene storefri skolegård- skulegard- skolegården uteområde- uteområdet gården gårdvagter-',
          ),
          words(
            'tilsyn gårdvagt- gårdvagterne inspeksjon- inspiser- vagt- vagter vakt- vakter voksne_ude voksne_ute vaksne_ute voksne_med to_voksne tre_vaksne tre_voksne synlig- refleksvest- gul_vest går_rundt',
          ),
        ],
        none: words('midlertidig- strakstiltak- mens_vi'),
      },
      {
        all: [
          words('gårdvagterne gårdvagten gårdvagt inspiserende inspeksjon inspeksjonen tilsynsvagt-'),
          words('er synlig- følger bærer går sætter ute ude kender i'),
        ],
        none: words('besked orienter- inspeksjonslogg'),
      },
    ],
    near: words('gårdvagt- inspeksjon- inspiser- tilsyn_i'),
  },
  {
    id: 'who-to-tell',
    part: 'intervention',
    rules: ['KNO-04', 'REP-01'],
    required: 'practice',
    said: [
      {
        all: [
          words(
            'elev- barn- børn forældre- foreldre- foreldra foresatte du alle_der enhver hvem_som dit man',
          ),
          words(
            'sig_det sige_det sig_til sige_til fortæl_det fortælle_det henvend- henvende_sig retter_henvendelse kontakter_man kontakt_skolen kan_kontakte si_fra seie_frå si_ifra seie_ifrå sei_frå melde_fra postkass- gå_til går_man_til',
          ),
          words(
            'voksen voksne vaksen vaksne klasselærer- kontaktlærer- kontaktlærar- lærer- lærar- rektor leder- ledelse- skolen skulen trivselsperson- nogen nokon noen postkass- pædagog-',
          ),
        ],
        none: words('klage- klag- statsforvalt- kommunen_hvis'),
      },
      {
        all: [
          /(?<!\p{L})(?:elever|eleven|elevar|børn|barn|barnet|forældre|foreldre|foreldra|foresatte|du|man|alle)(?!\p{L})(?:\s+\S+){0,8}?\s+(?:kontakt\s+(?:med|til)|kontakte|tale\s+med|snakke\s+med|ringe\s+til|ringe|opsøge|oppsøke|vende\s+sig|vende\s+seg)(?:\s+\S+){0,3}?\s+(?:\p{L}*lærer\p{L}*|\p{L}*lærar\p{L}*|rektor|\p{L}*leder\p{L}*|ledelsen|skolen|skulen|kontoret|\p{L}*vejleder\p{L}*|\p{L}*person|voksen|vaksen|helsesykepleier\p{L}*|pædagog\p{L}*)/giu,
        ],
        none: words('klage- klag- statsforvalt- kommunen_hvis utsatt'),
      },
    ],
    near: words('henvend- sig_det_til si_fra si_ifra seie_frå hvem_går_man_til hvem_kan_man'),
  },
  {
    id: 'not-thriving',
    part: 'intervention',
    rules: ['STR-21', 'SIG-13'],
    required: 'practice',
    mayDeny: true,
    said: [
      {
        all: [
          words(
            'mistriv- mistrivsel mistrives trives_ikke ikke_trives trivst_ikkje ikkje_trivst vantrivsel ikke_har_det_godt',
          ),
          words(
            'indkald- trivselsmøde- møde møte inddrag- aftale avtale samtale- støtte- hjælpe handleplan- klasselæreren_laver tager_kontakt',
          ),
        ],
        none: words('tegn signal- måling- vigtigt_at_forældre opfordre- opdag-'),
      },
      {
        heading: /(?:mistriv|trives ikke|ikke trives|vantriv|ikkje trivst)/giu,
        all: [
          words(
            'tale taler snakke snakker inddrage inddrager aftale avtale møde møte hjælp hjelp støtte samtale- sparring',
          ),
        ],
        none: words('tegn signal- henvender_sig ikke_i_skolen'),
      },
    ],
    near: words('mistriv- mistrivsel mistrives trives_ikke ikke_trives ikkje_trivst vantrivsel'),
  },
  {
    id: 'staff-pupil-problems',
    part: 'intervention',
    rules: ['STR-21', 'CASE-18'],
    required: 'practice',
    said: [
      {
        all: [
          words('problem- konflikt- krænk- krenk- krenkjer krenker uenighed- forkert'),
          words(
            'medarbejder- en_voksen den_voksne personale- lærer- lærar- en_ansatt ein_tilsett ein_vaksen ansatt tilsett en_ansat',
          ),
          words('elev eleven en_elev barn barnet ein_elev et_barn'),
          words('samtale taler tale snakk- leder- afdelingsleder rektor møde møte'),
        ],
      },
      {
        heading:
          /(?:voksen|voksne|medarbejder|personale|lærer).*(?:forkert|problem|konflikt|krænk).*(?:barn|elev)|(?:forkert|problem|konflikt|krænk|krenk).*(?:elev|barn).*(?:personale|voksen|voksne|medarbejder|lærer)|^elever?(?:ne)? og personale\W*$|(?:krenking|krenkelse)r? (?:frå|fra) (?:vaksne|voksne|ansatte|tilsette)/giu,
        all: [words('taler tale samtale leder- rektor undersøg- undersøk- problem- møde varsl-')],
      },
    ],
    near: words(
      'mellem_elev_og_lærer mellem_elever_og_personale elever_og_personale krenking-_frå krenkelse-_fra elev_og_medarbejder',
    ),
  },
  {
    id: 'pupil-problems',
    part: 'intervention',
    rules: ['STR-21'],
    required: 'practice',
    said: [
      {
        all: [
          words('konflikt- problem- uenighed- uvenskab- uvenner krangel- krangler usemje'),
          words(
            'mellem_elev- mellem_børn mellem_eleverne mellom_elev- mellom_elevar elever_imellem børnene_imellem i_klassen',
          ),
          words(
            'voksen voksne vaksen hjælp- hjelp- løs- løser mægl- mekl- megl- samtale- taler snak- snakk-',
          ),
        ],
        none: words('forældre_taler medarbejder- personale'),
      },
      {
        heading:
          /^(?:problemer|konflikter)\s+(?:mellem|mellom)\s+elev|^(?:mellem |mellom )?elever(?:ne)?(?: imellem)?\W*$/giu,
        all: [words('voksen undersøge undersøger snak snakke samtale hjælp- problem- problemet mægl-')],
      },
    ],
    near: words(
      'konflikter_mellem_elev- problemer_mellem_elev- konfliktløs- konflikthåndter- konflikthandter- elevmægl- elevmegl-',
    ),
  },
  {
    id: 'examination',
    part: 'intervention',
    rules: ['CASE-01', 'CASE-02'],
    required: 'practice',
    said: [
      {
        all: [
          words(
            'undersøger undersøges undersøge undersøker undersøkes undersøke undersøkjer undersøking undersøkjast undersøkelse kortlæg- kortlægger kartlegg- kartlegger afklarer afdækker afdækning finder_ud_af finner_ut finn_ut',
          ),
          words(
            'sag- sagen sak saken saka part- parter hvad_der_er_sket hva_som_har_skjedd kva_som_har_skjedd sket skjedd samtal- samtalar taler snakke snakker straks snarest ledelse- rektor skolen skulen undervisningsmiljøet situation-',
          ),
        ],
        none: words(
          'trivselsmåling- evaluer- mens_vi når_undersøk- skriftlig_plan aktivitetsplan- forebygg- sandt',
        ),
      },
    ],
    near: words('undersøge_sagen undersøges undersøkes undersøker undersøger undersøkjer kartlegg- kortlæg-'),
  },
  {
    id: 'interim-measures',
    part: 'intervention',
    rules: ['CASE-03'],
    required: 'practice',
    said: [
      {
        all: [
          words('midlertidig- mellombels strakstiltak- akuttiltak- akutte_tiltak straksindsats- akutplan-'),
        ],
      },
      {
        all: [
          words('straks samme_dag same_dag med_det_samme med_en_gang omgående umiddelbart øyeblikkelig'),
          words(
            'stopp- stopper stoppe stanse- stansar stanser holder_op holde_op høre_op hører_op ophør- tar_slutt gribe_ind griber_ind griper_inn',
          ),
        ],
        none: words('følg- meld- varsl-'),
      },
    ],
    near: words('straks_tiltag stopper_det gribe_ind griber_ind gripe_inn grip_inn griper_inn'),
  },
  {
    id: 'action-plan',
    part: 'intervention',
    rules: ['CASE-04', 'LAW-03', 'LAW-08'],
    required: 'law',
    said: [
      {
        all: [
          words(
            'handleplan- handlingsplan- handlingsplanen tiltaksplan- aktivitetsplan- indsatsplan- skriftlig_plan skriftleg_plan en_plan ein_plan',
          ),
          words(
            'udfærdig- utform- udform- oprett- forelig- udarbejd- udarbejdes utarbeid- utarbeider utarbeides laver lager lagar lages lavet laget lagast skriver skriv skrives lægges lægger lage lave opstill-',
          ),
        ],
        none: words(
          'evalueres evaluerer evaluerast midlertidig_plan har_vi_en_plan derfor_har klassens_plan årsplan- plan_for_forebyg-',
        ),
      },
    ],
    near: words('handleplan- handlingsplan_for_eleven tiltaksplan- aktivitetsplan- indsatsplan-'),
  },
  {
    id: 'action-plan-deadline',
    part: 'intervention',
    rules: ['CASE-04', 'LAW-03', 'STR-12'],
    country: 'DK',
    required: 'law',
    said: [
      {
        all: [
          words('handleplan- handleplanen handlingsplan- indsatsplan- plan planen den_skal_være'),
          /(?<!\p{L})(?:inden(?:\s+for)?|senest|højst|efter højst|i løbet af|frist\p{L}*(?:\s+er|\s+på)?)\s+(?:højst\s+|senest\s+)?(?:\d{1,2}|en|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|fjorten|femten|tyve)\s+\p{L}*(?:dage?|uger?)(?!\p{L})/giu,
        ],
        none: words('evaluer- evalueres revider- klage- opfølgning- møde_om'),
      },
    ],
    near: words('handleplan-..hurtigst handleplan-..snarest planen..hurtigst hurtigst..handleplan-'),
  },
  {
    id: 'plan-fields',
    part: 'intervention',
    rules: ['LAW-08'],
    country: 'NO',
    required: 'law',
    said: [
      {
        all: [
          words('plan planen tiltaksplan- aktivitetsplan- skriftlig_plan skriftleg_plan'),
          words('problem- problemet'),
          words('tiltak tiltaka tiltakene'),
          words('ansvar ansvarlig ansvarleg hvem kven'),
          words('evaluer- evaluering evalueres evaluerast vurder- vurderer vurdere'),
        ],
      },
    ],
    near: words('planen_inneholder planen_inneheld planen_skal_inneholde i_planen_står planen_seier'),
  },
  {
    id: 'involved-pupils',
    part: 'intervention',
    rules: ['STR-06', 'CASE-11'],
    required: 'practice',
    said: [
      {
        all: [
          words(
            'involverede_elev- involverte_elev- involverte_elevane elevane_det_gjeld elevene_det_gjelder den_utsatte den_utsette de_utsatte utsatte_elev- den_som_er_utsatt den_der_er_udsat det_barn,_det barnet,_det hvert_barn de_børn begge_elev- parterne begge_parter den_udsatte udsatte_elev- den_ramte ramte_elev- den_som_blir_mobbet den_som_blir_utsatt de_som_mobber dei_som_mobbar de_som_har_mobbet den_der_mobbes de_elever,_der elever_der_har_mobbet den_elev den_forurettede dem,_der_har_gjort dem,_der_har_mob- de_som_har_plaget dei_som_har_mobba de_involverede',
          ),
          words(
            'samtal- samtale- individuelle_samtaler taler tal snakker snakkar hver_for_sig hver_for_seg kvar_for_seg støtte- støttesamtal- kontaktperson- konfronter- fast_voksen fast_vaksen en_voksen ein_vaksen stoppsamtal-',
          ),
        ],
        none: words('forældrene_til foreldra_til foreldrene_til sæt_forældre klage konflikt- konflikter'),
      },
      {
        heading:
          /(?:de |dei )?involverede elever|involverte elev|de børn|elevene det gjelder|elevane det gjeld|den utsatte/giu,
        all: [words('samtale taler tal snakk- voksen vaksen konfronter- eleverne kontaktperson-')],
        none: words('forældre- foreldre- foreldra klassens_øvrige'),
      },
    ],
    near: words('involverede_elev- involverte_elev- de_involverede_børn den_utsatte den_utsette parterne'),
  },
  {
    id: 'rest-of-class',
    part: 'intervention',
    rules: ['STR-06', 'CASE-10', 'CASE-11'],
    required: 'practice',
    said: [
      {
        all: [
          words(
            'resten_af_klassen resten_af_gruppen resten_av_klassen resten_av_gruppa klassens_øvrige_elev- øvrige_elev- de_andre_elever de_andre_elevene dei_andre_elevane de_andre_i_klassen dei_andre_i_klassen hele_klassen heile_klassen klassen klassekammerat- medelever- medelevar- tilskuer- tilskodar- vidner',
          ),
          words(
            'inddrag- inddrages involver- arbejder_med taler_med øver øver_på orienter- hjelpe hjælpe bidra bidrage siger_fra lære_at samtal-_om være_med_på vere_med_på med_til_at finne_løsninger finde_løsninger klassemøte-',
          ),
        ],
        none: words(
          'forældre- foreldre- foreldra klassens_forældre undervisningsmiljø personale- ugentlig- digital- time- underretning- personalet_omkring',
        ),
      },
      {
        heading:
          /resten af|resten av|andre (?:i|elever i) klassen|øvrige (?:elever|klasse)|klassen\s*\/\s*gruppen|de andre elever/giu,
        all: [words('inddrag- orienter- arbejd- taler klassen gruppen hjælpe hjelpe')],
        none: words('forældre- foreldre-'),
      },
    ],
    near: words(
      'resten_af_klassen resten_av_klassen resten_af_gruppen de_andre_i_klassen dei_andre_i_klassen klassens_øvrige',
    ),
  },
  {
    id: 'parents-told',
    part: 'intervention',
    rules: ['STR-06', 'CASE-03', 'CASE-26'],
    required: 'practice',
    said: [
      {
        all: [
          home,
          words(
            'kontakter kontaktes orienteres orientert orienterer informeres informert informerer informeres_til indkaldes indkalder kalles_inn kalla_inn kallast bydes_ind inviteres invitert inddrage inddrager inddrages underrettes underretter underrette tas_med tages_med besked får_vite får_vita får_melding får_beskjed får_en_melding blir_ringt bliver_ringt får_det_at_vide varsles varslast ringt blir_ringt ringer ringjer bliver_informeret',
          ),
        ],
        none: words(
          'mistrivsel mistrives digital- klage- hver_måned kvar_månad hver_uge i_samme_takt hvordan_det_går samtykke strategien som_forældre forældre_kontakter foreldre_kontakter kontakter_man kontakte_skolen trivselsmøde fravær- personligt_ansvar forebyg- bagefter',
        ),
      },
      {
        heading:
          /(?:inddrager|informerer|orienterer).*forældre|^(?:forældre(?:ne)?|foreldre(?:ne)?|hjemmet|heimen)\W*$|overfor forældre/giu,
        all: [words('kontakt- orienter- indkald- inviter- møde møte ring- besked telefon-')],
      },
    ],
    near: words(
      'forældrene_inddrages foreldre_involver- forældresamarbejd- foreldresamarbeid underrette_forældre-',
    ),
  },
  {
    id: 'staff-told',
    part: 'intervention',
    rules: ['STR-06', 'CASE-03'],
    required: 'practice',
    said: [
      {
        all: [
          words(
            'personale- kolleg- kollegaer medarbejder- medarbejdere ansatte tilsette dei_tilsette faglærere faglærarar teamet vikarer vikarar medarbejdergruppe-',
          ),
          words(
            'orienteres orientert orienterer orienter- orienterte informeres informert informerte får_beskjed besked får_besked underrettes får_vite får_vita sparrer',
          ),
        ],
        none: words('rektor_skal varsle- mistanke ledelse_orienteres kurs strategien elever,'),
      },
      {
        heading:
          /^(?!.*(?:kompeten|kurs|ledels|rektor)).*(?:medarbejder|kolleg|^personale|blandt personale|^ansatte)/giu,
        all: [words('orienter- orienterer besked informer- sparring beskriver hinanden')],
      },
      {
        all: [
          words(
            'lærere..informeres lærere..orienteres lærerne..informeres lærerne..orienteres lærerne..informert lærerne..orientert lærerne..beskjed lærarane..informerte lærarane..orienterte lærarane..beskjed lærere..besked lærerne..besked voksne..besked voksne..beskjed vaksne..beskjed',
          ),
        ],
      },
    ],
    near: words('medarbejdere_orienteres personale_informeres relevante_medarbejder-'),
  },
  {
    id: 'leader-acts',
    part: 'intervention',
    rules: ['STR-06', 'STR-08', 'CASE-14'],
    required: 'practice',
    said: [
      {
        all: [
          leader,
          words(
            'ansvar ansvaret ansvarlig ansvarleg følger_sag- følger_saken følgjer følger_og underrettes orienteres_hvis altid_besked leder_arbejdet leder_arbeidet tar_avgjør- avgjer bestemmer sørger_for sikrer overordnede afklarer',
          ),
          words(
            'sag sagen sak saken saka plan planen handleplan- arbejdet arbeidet hvem_der hvem_gør framdrift- indsats- forløbet problemstilling-',
          ),
        ],
        none: words(
          'overhold- misligh- revider- revisjon- evaluer_strategi strategien_bliver varsle- kurs kompetenc- kompetanse- sfo undersøker undersøger_sagen_sammen',
        ),
      },
      {
        heading: /^(?:i )?(?:skole)?(?:leder|ledelse|rektor|leiing)\p{L}*(?:s ansvar.*|\W*)$/giu,
        all: [leader, words('orienteres underrettes følger støtter ansvar leder sikrer')],
        none: words('kompetenc- strategien misligh-'),
      },
      {
        heading: /ledelsens ansvar|rektors ansvar|lederens ansvar|ledelsens opgaver/giu,
        all: [words('sikre udarbejdes undersøges følge tiltag tiltak')],
      },
    ],
    near: words('ledelsens_ansvar ledelsen_inddrages skolelederen_orienteres rektors_ansvar skoleledelsen'),
  },
  {
    id: 'class-team-duties',
    part: 'intervention',
    rules: ['STR-08', 'CASE-08'],
    country: 'DK',
    required: 'practice',
    said: [
      {
        all: [
          /(?<!\p{L})(?:klasseteamet|årgangsteamet|teamet|klassens team|teamet (?:omkring|om|rundt|kring) klassen)\s+(?:\p{L}+\s+)?(?:omsætter|udarbejder|følger|mødes|indkalder|gennemfører|sørger|laver|står|tager|forpligter|iværksætter)/giu,
        ],
        none: words('forebyg- hvert_halvår aktivitet-'),
      },
      {
        heading: /^(?:klasse)?teamet?s\s+(?:ansvar|opgave|rolle)/giu,
        all: [words('mødes udarbejder forpligter indkalder følger laver gennemfører')],
      },
    ],
    near: words('klasseteam- klasseteamet'),
  },
  {
    id: 'digital-procedure',
    part: 'intervention',
    rules: ['DIG-02', 'DIG-03', 'STR-23'],
    required: 'practice',
    said: [
      {
        all: [
          words(
            'digital- digitalt nettet internettet online sociale_medier sosiale_medier sosiale_medium chikane opslag- opslaget billeddeling- nøgenbilled- nakenbilde- chatten',
          ),
          inDigitalCase,
        ],
        none: words('undervis- emne forløb- er_når definition-'),
      },
      {
        heading: /(?:digital|nettet|online|sociale medier)/giu,
        all: [
          words(
            'gem gemme gemmes lagre skærmbillede- screenshot- skjermbilde- skjermbilete- slettet fjernet politi- politiet anmeldes',
          ),
        ],
      },
    ],
    near: words(
      'digitale_sager digitale_krænkelse- digitale_krenkelse- digital_billeddeling ulovlig_billeddeling',
    ),
  },
  {
    id: 'outside-help',
    part: 'intervention',
    rules: ['CASE-15'],
    required: 'practice',
    said: [
      {
        all: [
          words(
            'PPR PPT BUP SSP- ssp-konsulent- psykolog- skolepsykolog- barnevern- helsesykepleier- helsesjukepleiar- sundhedsplejerske- mobbeombud- mobbeombodet familierådgiv- familieafdeling- akt-vejleder- inklusionskonsulent- inklusionsvejleder- eksterne_samarbejdspartnere samarbejdspartnere skolehelsetjeneste- skulehelseteneste- socialrådgiver- forvaltningen',
          ),
          words(
            'hjælp hjelp inddrag- inddrages tilkald- tilkaldes råd kontakt kontaktes kobles samarbejde- samarbeid sparring bistand rådgiv- rådgivning trække_på trekke_på samarbeider samarbeidar samarbejder drøft- konsulter- vejledning veiledning møder Tværsmøder støtte',
          ),
        ],
        none: words('skærmbillede- digital- billeddeling nøgenbillede-'),
      },
    ],
    near: words('PPR PPT BUP SSP ekstern_hjælp eksterne_samarbejdspartnere hjelp_utenfra hjælp_udefra'),
  },
  {
    id: 'records',
    part: 'intervention',
    rules: ['CASE-07', 'CASE-24'],
    required: 'practice',
    said: [
      {
        all: [
          words(
            'journaliser- journaliseres journalfør- dokumenterer dokumenteres dokumentert dokumenterast dokumentere noteres skrives_ned skrives nedskrives logg loggføres elevlog- elevloggen elevmappe- elevmappa arkiv- arkiver- lagret lagra fører_journal',
          ),
          words(
            'sag sagen sak saken saka alt alle_samtaler elevmapp- elevmappa elevlog- elevloggen system- arkivsystem- gjøres blir_gjort problemerne samtaler alt_arbeid skriftlig skriftleg skriftligt',
          ),
        ],
        none: words('skærmbillede- digital- screenshot- handleplan_skrives'),
      },
    ],
    near: words('journaliser- journal dokumentation dokumentasjon logbog- elevlog-'),
  },
  {
    id: 'evaluation',
    part: 'intervention',
    rules: ['CASE-06'],
    required: 'practice',
    said: [
      {
        all: [
          words(
            'evalueres evaluerer evaluerast evaluert evaluerte vurderes vurderast evaluér justeres justerer følger_op_på tages_op tiltakene_virker om_tiltakene om_tiltaka om_mobningen_er virker_tiltag-',
          ),
          words(
            'handleplan- handleplanen tiltak- tiltaka tiltakene tiltag planen mobningen indsatsen indsatserne innsatsen forløbet',
          ),
        ],
        none: words(
          'strategi- strategien antimobbestrategi- hvert_år kvart_år årlig- årligt årleg- juni mai maj i_planen_står problem problemet samarbeidsutval-',
        ),
      },
    ],
    near: words('evaluer- evaluering'),
  },
  {
    id: 'pupil-heard',
    part: 'intervention',
    rules: ['LAW-08', 'CASE-02'],
    country: 'NO',
    required: 'law',
    said: [
      {
        all: [
          words('elev- eleven elevene elevane barnet barnets barnas'),
          words(
            'høres høyrast hørt høyrd høyrde bli_hørt bli_høyrd bli_høyrde stemme eleven_selv_mener eleven_meiner eleven_ønskjer eleven_ønsker barnets_beste beste_for_barnet barnets_syn medverke_i_saka medvirke_i_saken',
          ),
        ],
      },
    ],
    near: words('barnets_beste elevens_stemme elevmedvirkning elevmedverknad'),
  },
  {
    id: 'duty-to-tell',
    part: 'intervention',
    rules: ['LAW-08', 'CASE-01'],
    country: 'NO',
    required: 'law',
    said: [
      {
        all: [
          words(
            'enhver_ansatt kvar_tilsett hver_enkelt_ansatt den_enkelte_ansatte alle_som_jobb- alle_som_arbeid- dei_som_arbeid- de_som_arbeid- alle_ansatte alle_tilsette ansatte tilsette personalet alle_voksne alle_vaksne',
          ),
          words('varsle varsler varslar varsla melde_frå melde_fra meld-_fra meld-_frå seie_frå si_fra'),
          words('rektor leder leiar leiinga ledelsen skoleleder'),
        ],
        none: words('krenker_en krenkjer_ein en_ansatt ein_tilsett'),
      },
    ],
    near: words('varslingsplikt- varsle_rektor varslar_rektor varsler_rektor aktivitetsplikt-'),
  },
  {
    id: 'staff-offends',
    part: 'intervention',
    rules: ['CASE-18', 'LAW-08'],
    country: 'NO',
    required: 'law',
    said: [
      {
        all: [
          words(
            'en_ansatt ein_tilsett ein_tilsatt en_voksen ein_vaksen ansatte tilsette en_lærer ein_lærar voksne vaksne',
          ),
          words('krenk- krenker krenkjer krenking krenkelse-'),
          words('rektor skoleeier skuleeigar skoleeigar varsles varslast'),
        ],
      },
    ],
    near: words(
      'krenking-_frå krenkelse-_fra_ansatt- krenkelse-_fra_voksn- krenkelser_fra_ansatte en_ansatt_krenk- ein_tilsett_krenk-',
    ),
  },
  {
    id: 'complaint',
    part: 'intervention',
    rules: ['KNO-04', 'LAW-06', 'LAW-09'],
    required: 'practice',
    said: [
      {
        all: [
          words(
            'klage klager klag melde_saken melde_saka melde_sak- håndhevingsordning- handhevingsordning- klagevejledning',
          ),
          words(
            'kommune- kommunen statsforvalt- statsforvalteren statsforvaltaren klageinstans- klageinstansen bestyrelsen skolebestyrelsen forvaltningen',
          ),
        ],
      },
    ],
    near: words('klage klagevejledning klagemulighed- statsforvalt- klageinstans-'),
  },
  {
    id: 'follow-up',
    part: 'follow-up',
    rules: ['STR-25', 'FOL-01', 'FOL-06'],
    required: 'practice',
    said: [
      {
        all: [
          after,
          words(
            'samtale- samtaler samtalar taler snakke snakker snakkar spørger spør følger følgjer følge kontakt- holder_øje hver_uge kvar_veke hver_uke uger måneder månader halvt_år',
          ),
        ],
        none: words('drøft- evaluer- statsforvalt- rektor..uke ved_behov_at'),
      },
      {
        heading: afterHeading,
        all: [
          words('taler snakke snakker snakkar samtale- samtalar spørger spør følger følgjer holder_øje'),
          words('barn- barnet elev- eleven ham hende du dig den_utsatte'),
        ],
        none: words('drøft- evaluer- handleplanen planen forældre- hjemmet heimen familie-'),
      },
    ],
    near: words('opfølgning oppfølging oppfølgjing efterværn følges_op følgje_opp'),
  },
  {
    id: 'follow-up-home',
    part: 'follow-up',
    rules: ['STR-25', 'FOL-12'],
    required: 'practice',
    said: [
      {
        all: [
          home,
          words('taler snakker snakkar ringer ringjer kontakter samtale- informerer spør spørger'),
          words(
            'hver_måned kvar_månad hver_uge hver_uke kvar_veke i_samme_takt i_perioden bagefter etterpå løbende_bagefter hvordan_det_går korleis_det_går',
          ),
        ],
      },
      {
        heading: afterHeading,
        all: [
          home,
          words('taler snakker snakkar ringer ringjer kontakter samtale- samtaler spør spørger informerer'),
        ],
      },
    ],
    near: words('hjemmet_bagefter hjemmet_etterpå snakker_med_hjemmet_etterpå kontakt_med_hjemmet_efter'),
  },
  {
    id: 'competence',
    part: 'leadership',
    rules: ['STR-02', 'TEAM-09'],
    required: 'practice',
    said: [
      {
        all: [
          words(
            'kompetence- kompetencer kompetanse- kurs- kurser opplæring- efteruddann- etterutdann- uddannes opkvalific- viden_om kompetanseheving',
          ),
          words(
            'personale- personalet medarbejder- medarbejderne lærer- lærerne lærar- ansatte tilsette vi alle_voksne team',
          ),
        ],
        none: words('elevernes sociale_kompetencer eleverne_får sosial_kompetanse elevane_sin'),
      },
      {
        heading: words('kompetence- kompetencer kompetanse- opkvalificering kursus'),
        all: [words('viden kurs- sparring dagsorden- opplæring information kompetence-')],
      },
    ],
    near: words('kompetencer_til kompetanse_i kompetenceudvikling- kompetanseutvikling- kompetanseheving-'),
  },
  {
    id: 'after-school',
    part: 'leadership',
    rules: ['STR-16'],
    required: 'practice',
    said: [
      {
        all: [
          words(
            "SFO- SFO SFO’en SFO'en SFO-tida klub klubben fritidsordning- fritidshjem AKS skolefritidsordning-",
          ),
          words(
            'gælder gjelder gjeld udveksl- utveksl- samarbejde samarbeid deler informasjon oplysninger gir_hverandre gjev',
          ),
        ],
      },
    ],
    near: words('SFO SFO’en SFO-tida klubben fritidsordning-'),
  },
  {
    id: 'breach',
    part: 'compliance',
    rules: ['STR-09'],
    required: 'practice',
    mayDeny: true,
    said: [
      {
        all: [
          words(
            'efterleves_ikke ikke_efterleves efterlever_ikke ikke_etterleves ikke_etterlevd ikkje_etterlevd følges_ikke følgjast_ikkje ikkje_følgd overholdes_ikke overholdes..ikke ikke_overholdes ikke_overholder misligh- misligholder misligholdes ikke_følges ikke_følger ikke_bliver_fulgt ikke_blir_fulgt ikkje_blir_følgd brud_på brot_på brudd_på bryter bryder',
          ),
          words(
            'dialog dialogen samtale snak snakk leder- lederen rektor opmærksom får_det_at_vide orienteres involveres inddrages',
          ),
        ],
        none: words('tavshedspligt'),
      },
      {
        heading: /(?:ikke|ikkje).*(?:overhold|følg|fulgt)|overholdelse|brud på|brudd på|brot på|misligh/giu,
        all: [words('dialog samtale leder- lederen rektor opmærksom får_det_at_vide')],
      },
    ],
    near: words('overholdelse overholdes misligh- brud_på_strategi-'),
  },
  {
    id: 'known-to-all',
    part: 'compliance',
    rules: ['STR-17', 'CMP-01'],
    required: 'practice',
    said: [
      {
        all: [
          strategy,
          words(
            'hjemmeside hjemmesiden heimeside- heimesida nettside- nettsida aula offentliggør- offentlig_tilgængelig indmeld- gennemgås gjennomgås gjøres_kjent gjort_kjent gjerast_kjend gøres_bekendt udlevere- udleveret deles_ut omdeles informeres_om vises_fram vist_fram bekendt kjent_med kjend_med kender oplyse oplyser præsenteres presenteres forældremøder_og ligger_på',
          ),
        ],
        none: words('hjemmeside_til_at dagsorden- handleplan-'),
      },
      {
        heading: /(?:ejerskab|kender|kjenner|kjenner til|forankring|kendskab|formidling|kommunikation af)/giu,
        all: [
          words('oplyse oplyser forældre- elever foreldre- hjemmeside- personale- familier'),
          words('strategi- antimobbestrategi- den værdiregelsæt- planen'),
        ],
        none: words('dagsorden- dagsordenen revider- evaluer- misligh- bemærkning-'),
      },
    ],
    near: words('kendskab_til_strategi- formidl-_strategi- ejerskab kjennskap_til_planen bekendt_med'),
  },
  {
    id: 'yearly-review',
    part: 'compliance',
    rules: ['STR-10', 'STR-24', 'YEAR-02'],
    required: 'practice',
    said: [
      {
        all: [
          words(
            'evaluer- evalueres evalueras- evaluerast revider- revideres revidert reviderast revurderes gennemgås gennemgår gjennomgås gjennomgår gjennomgått gjennomgå- tager_den_op tages_op tar_planen ser_på oppdateres opdateres',
          ),
          yearly,
        ],
        none: words(
          'regler spilleregl- samværsregl- klasseregl- klassereglar- trivselsregl- måling- undersøk- undersøg- trivselsmåling-',
        ),
      },
    ],
    near: words('revider- revideres revidert revisjon revision evalueres_løbende'),
  },
  {
    id: 'adopted',
    part: 'compliance',
    rules: ['STR-10'],
    required: 'practice',
    said: [
      {
        all: [
          words(
            'godkend godkend- godkendt godkjent godkjend vedtaget vedtatt vedteken vedtatt_av tiltrådt fastsat',
          ),
          words(
            'bestyrelse- bestyrelsen skolebestyrelse- skolebestyrelsen samarbeidsutval- driftsstyre- styret kommunestyre- skolemiljøutvalg- skulemiljøutval- bestyrelsens',
          ),
          /\d{1,2}\.?\s*(?:januar|februar|marts|mars|april|maj|mai|juni|juli|august|september|oktober|november|desember|december)|\d{1,2}\.\d{1,2}\.\d{2,4}|(?:januar|februar|marts|mars|april|maj|mai|juni|juli|august|september|oktober|november|desember|december)\s+\d{4}|(?<!\d)20\d\d(?!\d)/giu,
        ],
      },
    ],
    near: words('godkendt godkjent vedtaget vedtatt vedteken behandlet_i'),
  },
  {
    id: 'pupils-shape',
    part: 'compliance',
    rules: ['STR-18'],
    required: 'practice',
    said: [
      {
        all: [
          words('elevråd- elevrådet eleverne_har eleverne_er elevrådene elevane_får'),
          words(
            'med_til_at_skrive med_til_at_udarbejde med_til_at_lave med_i_arbeidet med_i_arbeidet_med deltaget_i deltatt_i medvirket_til bidratt_til bidrar_til med_på_å_lage kommentar- kommenterer bemærkning- bemærkninger uttale uttaler forslag drøfter høring- høyring- medbestem- udkast- udkastet utkast- utkastet formulerer indflydelse udarbejdelsen innspill innspel',
          ),
          words('strategi- strategien plan planen den udkast- udkastet utkast- utkastet antimobbestrategi-'),
        ],
      },
      {
        all: [
          words('elevrådet elevråd'),
          words('formulerer udtaler siger sondrer har_skrevet'),
          words('trivsel mobning således denne_måde'),
        ],
      },
    ],
    near: words('elevråd- elevrådet'),
  },
  {
    id: 'on-agenda',
    part: 'compliance',
    rules: ['YEAR-01', 'YEAR-02', 'YEAR-04'],
    required: 'practice',
    said: [
      {
        all: [
          words(
            'fast_sak fast_post dagsorden dagsordenen dagsorden- saksliste- sakliste årshjul- årshjulet årsplan- fast_punkt fast_tema er_tema tema_på tas_opp_på tages_op_på',
          ),
          words(
            'personalemøde- personalmøte- personalemøte- forældremøde- foreldremøte- elevråd- elevrådet bestyrels- skolebestyrelse- MED-udvalg- MED- teammøde- møte- møter møder samarbeidsutval- forældremøder jævne_mellemrum',
          ),
        ],
      },
    ],
    near: words('dagsorden- årshjul-'),
  },
]

/** What a heading speaks of, where it speaks of one part and of no other. */
const partHeadings: Readonly<Partial<Record<Part, RegExp>>> = {
  prevention: words(
    'forebyg- forebyggelse førebygg- forebygg- forebygging opdag- opdager avdekk- avdekker avdekking opspor- oppdag-',
  ),
  intervention: words(
    'indgriben inngripen griber_vi_ind gribe_ind griper_vi_inn konstater- håndter- håndtering handter- handtering når_det_sker når_noe_skjer når_noko_skjer når_det_skjer aktivitetsplikt- involverede mistanke handleguide procedure-',
  ),
  'follow-up': afterHeading,
}

/** The part a heading names; undefined where it names none, or several. */
export const namedPart = (heading: string): Part | undefined => {
  const named = parts.filter((part) => {
    const pattern = partHeadings[part]
    return pattern !== undefined && findIn(heading, pattern) !== undefined
  })
  return named.length === 1 ? named[0] : undefined
}

export const elementsOf = (country: Country): readonly Element[] =>
  elements.filter((element) => element.country === undefined || element.country === country)
