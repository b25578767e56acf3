import type { Child } from 'hono/jsx'

/** A person's own words, as they were said, and who said them, when, and who may know. */
export const Voice = ({
  children,
  said,
  lang,
  small,
}: {
  children?: Child
  said?: Child
  lang?: string
  small?: boolean
}) => (
  <div>
    <blockquote class="sh-voice" lang={lang} data-small={small ? '' : undefined}>
      {children}
    </blockquote>
    {said && <p class="sh-said">{said}</p>}
  </div>
)

/** The first things on a page: the child's words, and beside them the next step. */
export const First = ({ voice, children }: { voice: Child; children?: Child }) => (
  <div class="sh-first">
    {voice}
    {children}
  </div>
)

type NextStepProps = { id: string; title: Child; text: Child; children?: Child }

/** The page's one filled button, with the reason for it. */
export const NextStep = ({ id, title, text, children }: NextStepProps) => (
  <section aria-labelledby={id}>
    <h2 class="sh-h3" id={id}>
      {title}
    </h2>
    <p class="sh-mt0 sh-mb2">{text}</p>
    {children}
  </section>
)
