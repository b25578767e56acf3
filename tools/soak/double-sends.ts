import { filled, formsIn } from '../../test/bad-input/forms.ts'
import { openGround } from '../../test/web-surface/ground.ts'
import { prepareReport } from '../bench/door.ts'
import { noLimits } from './door-timing.ts'
import { atOnce, chanceFrom, isMilestone, type Soak } from './soak.ts'

/** Of so many forms one is a report at the door, whose slow hash takes the time; the others are notes in a case. */
const ONE_REPORT_IN = 10

/** A form ready to be sent as often as one likes. */
type Ready = { readonly url: string; readonly headers: Record<string, string>; readonly body: string }

/** What came back, as far as it must be the same for everybody who sent the same form. */
const sendOnce = async ({ url, headers, body }: Ready): Promise<string> => {
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    body,
  })
  const html = await response.text()
  return `${response.status} ${response.headers.get('location')} ${/<ol class="sh-code"[\s\S]*?<\/ol>/.exec(html)?.[0]}`
}

/** Every form is sent twice at the same time, some a third time; and once more when all the others are through. */
export const soakDoubleSends: Soak = {
  name: 'double-sends',
  goal: 'B5: 1,000 forms, each sent twice at once and again later, have 1,000 effects and one answer each',
  n: 1_000,
  run: async ({ n, seed, say }) => {
    const ground = await openGround({ limits: noLimits })
    const { site } = ground
    const cookie = ground.visitors.find(({ who }) => who === 'mette')?.cookie ?? ''
    const note =
      ground.visits.find(({ path, who }) => path === '/cases/:id/note' && who === 'mette')?.at ?? ''
    const prepare = async (index: number): Promise<Ready> => {
      if (index % ONE_REPORT_IN === 0) {
        const fields = await prepareReport(`${site.url}/s/hyldemark`, `Fortalt ${index}`)
        return { url: `${site.url}/s/hyldemark`, headers: {}, body: new URLSearchParams(fields).toString() }
      }
      const html = await (await fetch(site.url + note, { headers: { cookie } })).text()
      const form = formsIn(html, note).find(({ action }) => action.endsWith('/note'))
      if (form === undefined) throw new Error('There is no form for a note')
      const sent = filled(form, {}, `Notat ${index}`, '')
      return {
        url: site.url + form.action,
        headers: { cookie },
        body: new URLSearchParams(sent.map(([name, value]) => [name, value])).toString(),
      }
    }
    const effects = async (): Promise<number> => {
      const { rows } = await site.base.superPool.query<{ count: number }>(
        'select count(*)::int from journal where type in ($1, $2)',
        ['NoteWritten', 'ReportReceived'],
      )
      return rows[0]?.count ?? 0
    }
    try {
      const chance = chanceFrom(seed)
      const before = await effects()
      const sent: { readonly form: Ready; readonly answer: string }[] = []
      let different = 0
      let done = 0
      await atOnce(4, n, async (index) => {
        const form = await prepare(index)
        const answers = await Promise.all(Array.from({ length: 2 + chance(2) }, () => sendOnce(form)))
        const [answer = ''] = answers
        if (new Set(answers).size !== 1) different += 1
        sent.push({ form, answer })
        done += 1
        if (isMilestone(done, n)) say(`${done} forms, ${different} with two answers`)
      })
      const after = await effects()
      let late = 0
      await atOnce(4, sent.length, async (index) => {
        const one = sent[index]
        if (one !== undefined && (await sendOnce(one.form)) !== one.answer) late += 1
      })
      const made = after - before
      const replayed = (await effects()) - before
      return {
        passed: made === n && replayed === n && different === 0 && late === 0,
        figure: `${n} forms sent twice or three times at once: ${made} effects, ${different} with two answers; all sent again later: ${replayed} effects, ${late} with another answer`,
      }
    } finally {
      await ground.close()
    }
  },
}
