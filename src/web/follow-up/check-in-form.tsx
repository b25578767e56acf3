import type { OwnCase } from '../../readmodels/follow-up/own-case.ts'
import { Button } from '../parts/button.tsx'
import { Faces, Hidden, Pills, TextArea } from '../parts/fields.tsx'
import type { SignedVisit } from '../visit.tsx'
import { errorAt, nameOf, wordsFor, type Shown, ownPath } from './own.tsx'

const moods = ['1', '2', '3', '4', '5'] as const
const togethers = ['every-day', 'some-days', 'no', 'unknown'] as const
const happeneds = ['no', 'a-little', 'yes', 'will-not-say'] as const

type Typed = {
  readonly mood: (typeof moods)[number] | undefined
  readonly together: (typeof togethers)[number] | undefined
  readonly again: (typeof happeneds)[number] | undefined
  readonly words: string
}

/** What was chosen and written, as far as it is one of the answers asked for. */
export const typedIn = ({ fields }: SignedVisit): Typed => ({
  mood: fields.oneOf('mood', moods),
  together: fields.oneOf('together', togethers),
  again: fields.oneOf('again', happeneds),
  words: fields.text('words'),
})

/** How is it going: a face, two quick questions and own words; all but the face may be left out (FOL-04). */
export const CheckInForm = ({
  visit,
  own,
  shown,
}: {
  readonly visit: SignedVisit
  readonly own: OwnCase
  readonly shown: Shown
}) => {
  const words = wordsFor(visit).checkIn
  const who = nameOf(visit, own, own.finder)
  const typed = typedIn(visit)
  const moodError = errorAt(visit, shown, 'mood') ?? shown.first
  const wordsError = errorAt(visit, shown, 'words')
  return (
    <form method="post" action={ownPath(visit, '/me/check-in')} novalidate>
      <Hidden name="once" value={visit.newToken()} />
      {/* Asked and answered with yes: not asked once more while a face is missing. */}
      {shown.first === undefined ? null : <Hidden name="danger" value="yes" />}
      <Faces
        name="mood"
        label={words.school}
        options={([1, 2, 3, 4, 5] as const).map((mood) => ({ mood, label: words.moods[mood] }))}
        value={typed.mood}
        {...(moodError === undefined ? {} : { error: moodError })}
      />
      <div class="sh-part">
        <Pills
          name="together"
          label={words.together}
          options={togethers.map((value) => ({ value, label: words.togethers[value] }))}
          value={typed.together}
        />
      </div>
      <div class="sh-part">
        <Pills
          name="again"
          label={words.happened}
          options={happeneds.map((value) => ({ value, label: words.happeneds[value] }))}
          value={typed.again}
        />
      </div>
      <div class="sh-part">
        <TextArea
          name="words"
          label={words.words(who)}
          labelStyle="heading"
          autocomplete="off"
          value={typed.words}
          {...(wordsError === undefined ? {} : { error: wordsError })}
        />
      </div>
      <div class="sh-ways">
        <Button big>{words.send(who)}</Button>
      </div>
    </form>
  )
}
