import { createTransport } from 'nodemailer'
import type { Post } from '../../app/ports.ts'

/** The port `Post` over SMTP. `url`: `smtps://user:password@host:465`, or `smtp://…` with STARTTLS where it is offered. */
export const smtpPost = (url: string, from: string): Post & { close(): void } => {
  const transport = createTransport(url, {
    from,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
  } as object)
  const host = from.split('@').at(-1)?.replace('>', '') ?? 'samhold'
  return {
    send: async ({ to, subject, text, id }) => {
      await transport.sendMail({
        from,
        to,
        subject,
        text,
        // The same mail sent twice after a crash is one mail to whoever receives it.
        messageId: `<${id}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      })
    },
    close: () => transport.close(),
  }
}
