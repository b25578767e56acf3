import { Agent, request } from 'node:http'

/** Connections are kept, as browsers and proxies do. */
const agent = new Agent({ keepAlive: true, maxSockets: 64, scheduling: 'fifo' })

export type Answer = { readonly status: number; readonly body: string }

/** One request over plain HTTP, by the leanest client there is: its own work is part of what is measured. */
export const ask = (
  url: string,
  how: { readonly headers?: Readonly<Record<string, string>>; readonly form?: string } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { form } = how
    const headers =
      form === undefined
        ? { ...how.headers }
        : {
            ...how.headers,
            'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8',
            'Content-Length': Buffer.byteLength(form),
          }
    const sent = request(url, { agent, method: form === undefined ? 'GET' : 'POST', headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
      )
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(form)
  })
