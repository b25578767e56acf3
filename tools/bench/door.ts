import { ask } from './ask.ts'

/** A school's door as a browser without script walks it: forms sent to the address they came from. */

const stateIn = (html: string): string => {
  const [, state] = /name="state" value="([^"]+)"/.exec(html) ?? []
  if (state === undefined) throw new Error('The door answered with a page that has no form')
  return state
}

/** What the browser says besides, such as the address a proxy would write. */
type Headers = Readonly<Record<string, string>>

/** Where a request seems to come from, for a site that was told to believe this header: a class has many telephones. */
const from = (): Record<string, string> => ({
  'x-bench-address': `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 256)).join('.')}`,
})

const post = async (
  door: string,
  fields: Readonly<Record<string, string>>,
  headers: Headers,
): Promise<string> => {
  const { status, body } = await ask(door, {
    form: new URLSearchParams(fields).toString(),
    headers: { ...from(), ...headers, Origin: new URL(door).origin },
  })
  if (status !== 200) throw new Error(`The door answered ${status}`)
  return body
}

/** Walks through every page but the last press; gives what that press sends. `door` is `…/s/<slug>`. */
export const prepareReport = async (
  door: string,
  words: string,
  headers: Headers = {},
): Promise<Readonly<Record<string, string>>> => {
  let html = await (await fetch(door, { headers })).text()
  for (const answers of [
    { about: 'me' },
    { words },
    { who: 'pupils', where: '' },
    { parents: 'no', teachers: 'yes', classmates: 'no' },
    { adult: '', name: '' },
  ])
    html = await post(door, { state: stateIn(html), go: 'on', ...answers }, headers)
  return { state: stateIn(html), go: 'send' }
}

/** The last press. Gives the six words of the receipt: from then on the report counts as accepted. */
export const sendReport = async (
  door: string,
  prepared: Readonly<Record<string, string>>,
  headers: Headers = {},
): Promise<string> => {
  const html = await post(door, prepared, headers)
  const [, list = ''] = /<ol class="sh-code"[^>]*>(.*?)<\/ol>/s.exec(html) ?? []
  const words = [...list.matchAll(/<\/span>([^<]+)<\/li>/g)].map(([, word]) => word)
  if (words.length !== 6) throw new Error('The door gave no six words')
  return words.join(' ')
}

/** The page that the six words open. */
export const readBack = async (door: string, code: string, headers: Headers = {}): Promise<string> => {
  const html = await (await fetch(`${door}/answer`, { headers })).text()
  return post(`${door}/answer`, { state: stateIn(html), go: 'open', code }, headers)
}
