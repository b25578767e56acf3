import type { InEvery } from './language.ts'

/** What the owner's officer is asked when opening a case about a school's leader (CASE-18). */
export type CaseOwnerWords = {
  readonly guide: string
  readonly why: string
  readonly pupil: string
  readonly classAndSchool: string
  readonly classHint: string
  readonly reportedOn: string
}

export const caseOwnerWords: InEvery<CaseOwnerWords> = {
  da: {
    guide: 'Sagen ligger hos jer. Skolens leder kan ikke se den, og ingen andre på skolen kan.',
    why: 'En sag om lederen går uden om lederen. Hos jer står eleven med det navn, I skriver her.',
    pupil: 'Hvilken elev går det ud over?',
    classAndSchool: 'Klasse og skole',
    classHint: 'For eksempel: 5.b, Hyldemark Skole',
    reportedOn: 'Hvornår fik I besked?',
  },
  nb: {
    guide: 'Saken ligger hos dere. Rektor kan ikke se den, og ingen andre på skolen kan.',
    why: 'En sak om rektor går utenom rektor. Hos dere står eleven med navnet dere skriver her.',
    pupil: 'Hvilken elev går det ut over?',
    classAndSchool: 'Klasse og skole',
    classHint: 'For eksempel: 6B, Solvik skole',
    reportedOn: 'Når fikk dere beskjed?',
  },
  nn: {
    guide: 'Saka ligg hos dykk. Rektor kan ikkje sjå ho, og ingen andre på skulen kan.',
    why: 'Ei sak om rektor går utanom rektor. Hos dykk står eleven med namnet de skriv her.',
    pupil: 'Kva elev går det ut over?',
    classAndSchool: 'Klasse og skule',
    classHint: 'Til dømes: 6B, Solvik skule',
    reportedOn: 'Når fekk de beskjed?',
  },
  en: {
    guide: 'The case lies with you. The school’s leader cannot see it, nor can anybody else at the school.',
    why: 'A case about the leader goes past the leader. With you, the pupil has the name you write here.',
    pupil: 'Which pupil is it about?',
    classAndSchool: 'Class and school',
    classHint: 'For example: 6B, Solvik School',
    reportedOn: 'When were you told?',
  },
}
