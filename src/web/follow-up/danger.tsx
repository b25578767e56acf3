import { handle } from '../../app/handle.ts'
import { wantToTalk } from '../../domain/follow-up/check-in.ts'
import type { Viewer } from '../../domain/people/viewer.ts'
import type { OwnCase } from '../../readmodels/follow-up/own-case.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { Button } from '../parts/button.tsx'
import { Hidden } from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import type { SignedVisit } from '../visit.tsx'
import { sayDanger } from '../../domain/follow-up/say-danger.ts'
import { mentionsDanger } from '../../domain/reports/danger-words.ts'
import { foldOpened, ownFrame, ownPath, showAgain, wordsFor } from './own.tsx'

/** What the pupil answered when asked; undefined: not asked yet. */
export const dangerAnswer = (visit: SignedVisit): 'yes' | 'no' | undefined =>
  visit.fields.oneOf('danger', ['yes', 'no'])

/**
 * Asked kindly, before anything is stored, because of words in what the pupil wrote (REP-12): who to call first,
 * then one question with two buttons. Everything typed goes along unseen.
 */
export const dangerPage =
  (action: string, kept: Readonly<Record<string, string>>) =>
  (visit: SignedVisit, unit: Unit, _own: OwnCase): Response => {
    const words = wordsFor(visit)
    return ownFrame(visit, unit, {
      title: words.danger.title,
      rules: ['REP-12'],
      children: (
        <>
          <Head title={words.danger.title} lead={words.danger.lead} />
          <div class="sh-ways sh-mt0">
            {visit.helplines(unit.tenant.country).map(({ label, number, href }) => (
              <Button href={href} quiet big icon="phone">
                <span>
                  {label} <span class="sh-nobr">{number}</span>
                </span>
              </Button>
            ))}
          </div>
          <form
            class="sh-part"
            method="post"
            action={ownPath(visit, action)}
            novalidate
            aria-labelledby="danger-question"
          >
            <Hidden name="once" value={visit.newToken()} />
            {Object.entries(kept).map(([name, value]) => (
              <Hidden name={name} value={value} />
            ))}
            <h2 class="sh-h2" id="danger-question">
              {words.danger.ask}
            </h2>
            <p class="sh-mt0">{words.danger.after}</p>
            <div class="sh-ways">
              <Button big name="danger" value="yes">
                {words.danger.yes}
              </Button>
              <Button big quiet name="danger" value="no">
                {words.danger.no}
              </Button>
            </div>
          </form>
        </>
      ),
    })
  }

/** An adult is told at once: the leader looks the same day, and somebody finds the pupil (REP-12). */
export const alertAdults = async (
  visit: SignedVisit,
  unit: Unit,
  viewer: Viewer,
  stream: string,
): Promise<void> => {
  const common = { stream, fold: foldOpened, command: {}, viewer }
  await handle(unit, visit.deps.clock, { ...common, act: sayDanger })
  await handle(unit, visit.deps.clock, { ...common, act: wantToTalk })
}

const written = (visit: SignedVisit, fields: readonly string[]): string =>
  fields.map((name) => visit.fields.text(name)).join('\n')

/** Asks about danger before storing; undefined where nothing written calls for it, or it has been answered. */
export const askedFirst = (
  visit: SignedVisit,
  action: string,
  texts: readonly string[],
  alsoKept: readonly string[] = [],
): Promise<Response> | undefined => {
  if (!mentionsDanger(written(visit, texts)) || dangerAnswer(visit) !== undefined) return undefined
  const kept = Object.fromEntries([...texts, ...alsoKept].map((name) => [name, visit.fields.text(name)]))
  return visit.inSchool(async (unit, viewer) => showAgain(visit, dangerPage(action, kept), {})(unit, viewer))
}

/** Where it leads after sending: back to the start, or, when somebody is in danger, to who comes and when. */
export const alertIfSaid = (visit: SignedVisit, texts: readonly string[], to = '/me') =>
  mentionsDanger(written(visit, texts)) && dangerAnswer(visit) === 'yes'
    ? {
        after: (unit: Unit, viewer: Viewer, stream: string) => alertAdults(visit, unit, viewer, stream),
        to: '/me/talk',
      }
    : { to }
