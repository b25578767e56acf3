import { SMTPServer } from 'smtp-server'

export type Arrived = { readonly to: readonly string[]; readonly raw: string; readonly id: string }

/** A real mail server on this machine. `open: false`: it turns every mail away, as one does that is overloaded. */
export const startMailServer = async (): Promise<{
  readonly url: string
  readonly arrived: Arrived[]
  open: boolean
  stop(): Promise<void>
}> => {
  const arrived: Arrived[] = []
  const state = { open: true }
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, callback) =>
      callback(state.open ? undefined : Object.assign(new Error('Try again later'), { responseCode: 451 })),
    onData: (stream, session, callback) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString('utf8')
        arrived.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw,
          id: /^message-id:\s*(<[^>]+>)/im.exec(raw)?.[1] ?? '',
        })
        callback()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    get open() {
      return state.open
    },
    set open(value: boolean) {
      state.open = value
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
