/** A school's door as a browser without script walks it: forms sent to the address they came from. */

const stateIn = (html: string): string => {
  const [, state] = /name="state" value="([^"]+)"/.exec(html) ?? []
  if (state === undefined) throw new Error('The door answered with a page that has no form')
  return state
}

const post = async (door: string, fields: Readonly<Record<string, string>>): Promise<string> => {
  const response = await fetch(door, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Origin: new URL(door).origin },
  })
  const html = await response.text()
  if (response.status !== 200) throw new Error(`The door answered ${response.status}`)
  return html
}

/** Walks through every page but the last press; gives what that press sends. `door` is `…/s/<slug>`. */
export const prepareReport = async (
  door: string,
  words: string,
): Promise<Readonly<Record<string, string>>> => {
  let html = await (await fetch(door)).text()
  for (const answers of [
    { about: 'me' },
    { words },
    { who: 'pupils', where: '' },
    { parents: 'no', teachers: 'yes', classmates: 'no', name: '' },
  ])
    html = await post(door, { state: stateIn(html), go: 'on', ...answers })
  return { state: stateIn(html), go: 'send' }
}

/** The last press. Gives the six words of the receipt: from then on the report counts as accepted. */
export const sendReport = async (
  door: string,
  prepared: Readonly<Record<string, string>>,
): Promise<string> => {
  const html = await post(door, prepared)
  const [, list = ''] = /<ol class="sh-code"[^>]*>(.*?)<\/ol>/s.exec(html) ?? []
  const words = [...list.matchAll(/<\/span>([^<]+)<\/li>/g)].map(([, word]) => word)
  if (words.length !== 6) throw new Error('The door gave no six words')
  return words.join(' ')
}

/** The page that the six words open. */
export const readBack = async (door: string, code: string): Promise<string> => {
  const html = await (await fetch(`${door}/answer`)).text()
  return post(`${door}/answer`, { state: stateIn(html), go: 'open', code })
}
