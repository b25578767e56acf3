import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addedDangerPhrases } from './danger-words-added.ts'
import { dangerPhrases, mentionsDanger } from './danger-words.ts'

const everyPhrase = Object.values(dangerPhrases).flat()

describe('words of danger', () => {
  it.each([
    'Jeg vil dø',
    'jeg vil bare gerne døøøø',
    'jeg vild dø',
    'Jeg ville ønske jeg var død.',
    'så kan jeg lige så godt tage mit eget liv',
    'jeg tænker på at tage livet af mig',
    'hun snakker om SELVMORD',
    'Jeg er begyndt at skære i mig selv',
    'jeg skere mig selv i armen',
    'jeg cutter når jeg er ked af det',
    'Jeg gør skade på mig selv',
    'han slaar mig derhjemme',
    'Min far slår når han er sur',
    'jeg blev udsat for en voltægt',
    'min onkel rører ved mig om natten',
    'de deler nøgenbilleder af hende',
    'jeg gider ik leve mer',
    'Jeg orker ikke livet',
    'de siger de vil slå mig ihjel',
    'han har en kniv med i skole',
    'jeg tør ikke gå hjem',
    'Jeg vil ikke leve lenger',
    'skulle ønske jeg var død',
    'jeg kutter meg når ingen ser det',
    'pappa slår meg når han drikker',
    'de skal drepe meg',
    'han har voldtatt henne',
    'jeg er redd for å dra hjem',
    'han tok på meg i garderoben',
    'eg vil døy',
    'they told me kys in the chat',
    'han kom med en kniv',
    'eg vil ikkje leve',
    'eg skadar meg sjølv',
    'han slår meg heime',
    'nokon sende nakenbilete av meg',
    'i want to die',
    "I don't want to live anymore",
    'i want to kill my self',
    'my stepdad always hits me',
    'he touched me and i said no',
    'i cut myself sometimes',
    'I am scared to go home',
    'أريد أن أموت',
    'ابي دائما يضربني',
    'أنا خائفة من أبي',
    'می‌خواهم بمیرم',
    'ميخوام بميرم',
    'بابام همیشه منو میزنه',
    'Chcę umrzeć',
    'chce umrzec',
    'tata mnie bije',
    'boje sie wracac do domu',
    'waxaan rabaa inaan dhinto',
    'aabahay wuu i garaacaa',
    'ÖLMEK İSTİYORUM',
    'babam beni dövüyor',
    'eve gitmeye korkuyorum',
    'Я хочу померти',
    "тато мене б'є",
    'боюся йти додому',
  ])('REP-12 leads to asking: %s', (text) => {
    expect(mentionsDanger(text)).toBe(true)
  })

  it.each([
    '',
    'Jeg er dødtræt efter gymnastik',
    'يضحكون علي في الاستراحة',
    'آنها در زنگ تفریح مرا مسخره می‌کنند',
    'Śmieją się ze mnie na przerwie',
    'Waxay igu qoslaan xilliga nasashada',
    'Teneffüste benimle alay ediyorlar',
    'Вони сміються з мене на перерві',
    'timen var dødens kedelig',
    'jeg dør af grin når han fortæller vittigheder',
    'vi skal skære brød til frokost',
    'vi lærte at spise med ske, kniv og gaffel',
    'De griner ad mig i frikvarteret',
    'han tager min taske og kaster den',
    'far slår græsset om lørdagen',
    'døren var lukket',
    'vi slår tiden ihjel med kort',
    'de vil ikke lege med mig',
    'jeg må ikke være med i gruppen',
    'jeg vil på do',
    'vi spiste pandekager med kniv og gaffel',
    'hun gav mig et kys på kinden',
    'jeg tok på meg jakka og gikk ut',
    'de ler når jeg begynner å rape, de sier raping er ekkelt',
    'we cut the bread with a knife',
    'kan jeg henge meg på laget?',
    'han liker å rape høyt',
    'de kaller meg stygge ting',
    'eg vil ikkje sitje ved sida av han',
    'vi har det kjempegøy på skulen',
    'jeg leser om livet i havet',
    'my dog is cuter than yours',
    'we had to cut paper in art class',
    'I died laughing',
    'they never let me play football',
    'she hit the ball over the fence',
    'this homework is deadly boring',
  ])('REP-12 does not ask about everyday words: %s', (text) => {
    expect(mentionsDanger(text)).toBe(false)
  })

  it('REP-12 has phrases for each language, none twice, each found alone', () => {
    for (const [language, phrases] of Object.entries(dangerPhrases)) {
      expect(phrases.length).toBeGreaterThan(language in addedDangerPhrases ? 30 : 80)
      expect(new Set(phrases).size).toBe(phrases.length)
    }
    expect(everyPhrase.filter((phrase) => !mentionsDanger(phrase))).toEqual([])
  })

  it('REP-12 finds a phrase with spaces around it in any text, in any case, with letters held down', () => {
    const around = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.lorem({ maxCount: 8 }))
    fc.assert(
      fc.property(around, fc.constantFrom(...everyPhrase), around, (before, phrase, after) => {
        const held = phrase.replace(/(\p{L})$/u, '$1$1$1$1')
        for (const written of [phrase, phrase.toUpperCase(), phrase.normalize('NFD'), held])
          expect(mentionsDanger(`${before} ${written} ${after}`)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('REP-12 never throws, and answers at once on a long text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(typeof mentionsDanger(text)).toBe('boolean')
      }),
    )
    const began = process.cpuUsage().user
    expect(mentionsDanger('vil ikke tage mit '.repeat(2_000))).toBe(false)
    expect(process.cpuUsage().user - began).toBeLessThan(2_000_000)
  })
})
