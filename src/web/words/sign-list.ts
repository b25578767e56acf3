import type { SetSignListRefusal } from '../../domain/signs/sign-list.ts'
import type { InEvery } from './language.ts'

type SignListWords = {
  readonly title: string
  readonly lead: string
  /** Above the school's own signs, where a concern is written. */
  readonly ours: string
  readonly kept: string
  readonly own: string
  readonly ownHint: string
  readonly save: string
  readonly failed: string
  readonly refusals: Readonly<Record<SetSignListRefusal, string>>
}

/** The school's own list of signs (STR-07). */
export const signListWords: InEvery<SignListWords> = {
  da: {
    title: 'Skolens liste over tegn',
    lead: 'Det er disse tegn, de voksne kan sætte kryds ved, når de skriver en bekymring.',
    ours: 'Skolens egne tegn',
    kept: 'Tegn på listen',
    own: 'Skolens egne tegn',
    ownHint: 'Ét tegn på hver linje, højst 20. Skriv noget, man kan se eller høre. Nævn ingen børn.',
    save: 'Gem listen',
    failed: 'Listen er ikke gemt endnu',
    refusals: {
      'not-keeper-of-list': 'Lederen og ressourceteamet retter listen',
      'list-empty': 'Lad mindst ét tegn stå på listen',
      'too-many-own': 'Skriv højst 20 egne tegn',
      'own-too-long': 'Skriv hvert tegn med højst 100 tegn',
    },
  },
  nb: {
    title: 'Skolens liste over tegn',
    lead: 'Dette er tegnene de voksne kan krysse av når de skriver en bekymring.',
    ours: 'Skolens egne tegn',
    kept: 'Tegn på lista',
    own: 'Skolens egne tegn',
    ownHint: 'Ett tegn på hver linje, høyst 20. Skriv noe man kan se eller høre. Nevn ingen barn.',
    save: 'Lagre lista',
    failed: 'Lista er ikke lagret ennå',
    refusals: {
      'not-keeper-of-list': 'Lederen og ressursteamet retter lista',
      'list-empty': 'La minst ett tegn stå på lista',
      'too-many-own': 'Skriv høyst 20 egne tegn',
      'own-too-long': 'Skriv hvert tegn med høyst 100 bokstaver',
    },
  },
  nn: {
    title: 'Lista til skulen over teikn',
    lead: 'Dette er teikna dei vaksne kan krysse av når dei skriv om uro for ein elev.',
    ours: 'Eigne teikn for skulen',
    kept: 'Teikn på lista',
    own: 'Eigne teikn for skulen',
    ownHint: 'Eitt teikn på kvar linje, høgst 20. Skriv noko ein kan sjå eller høyre. Nemn ingen barn.',
    save: 'Lagre lista',
    failed: 'Lista er ikkje lagra enno',
    refusals: {
      'not-keeper-of-list': 'Leiaren og ressursteamet rettar lista',
      'list-empty': 'Lat minst eitt teikn stå på lista',
      'too-many-own': 'Skriv høgst 20 eigne teikn',
      'own-too-long': 'Skriv kvart teikn med høgst 100 bokstavar',
    },
  },
  en: {
    title: 'The school’s list of signs',
    lead: 'These are the signs that adults can tick when they write a concern.',
    ours: 'The school’s own signs',
    kept: 'Signs on the list',
    own: 'The school’s own signs',
    ownHint: 'One sign a line, 20 at most. Write something one can see or hear. Name no children.',
    save: 'Save the list',
    failed: 'The list has not been saved yet',
    refusals: {
      'not-keeper-of-list': 'The leader and the resource team change the list',
      'list-empty': 'Leave at least one sign on the list',
      'too-many-own': 'Write at most 20 signs of your own',
      'own-too-long': 'Write each sign in at most 100 characters',
    },
  },
}
