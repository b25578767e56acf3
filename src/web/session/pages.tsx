import type { FC, PropsWithChildren } from 'hono/jsx'
import { html } from 'hono/html'
import { Mark } from '../parts/icon.tsx'
import type { Language, SessionWords } from './words.ts'

/**
 * The frame around the pages of signing in and out; the product's own can be passed in instead. `moveOnTo` is a
 * path the page goes on to by itself at once.
 */
export type Frame = FC<
  PropsWithChildren<{
    readonly language: Language
    readonly title: string
    readonly moveOnTo?: string | undefined
  }>
>

/** The plain frame: the mark, one column, one stylesheet, no menu. */
export const plainFrame =
  (stylesheet: string): Frame =>
  ({ language, title, moveOnTo, children }) =>
    html`<!doctype html>${(
        <html lang={language}>
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="color-scheme" content="light dark" />
            {moveOnTo !== undefined && <meta http-equiv="refresh" content={`0;url=${moveOnTo}`} />}
            <title>{`${title} – Samhold`}</title>
            <link rel="stylesheet" href={stylesheet} />
          </head>
          <body>
            <header class="sh-top">
              <div class="sh-wrap">
                <a class="sh-brand" href="/">
                  <Mark />
                  <span>Samhold</span>
                </a>
              </div>
            </header>
            <main id="main">
              <div class="sh-wrap">{children}</div>
            </main>
          </body>
        </html>
      )}`

type Link = { readonly href: string; readonly words: string; readonly newTab?: boolean }

/** A title, a sentence and the ways on: the first is the button, the others are links. */
export const Message: FC<{
  readonly title: string
  readonly text: string
  readonly ways: readonly Link[]
}> = ({ title, text, ways }) => (
  <div class="sh-head">
    <h1 class="sh-title">{title}</h1>
    <p class="sh-lead">{text}</p>
    <p class="sh-mt2 sh-row">
      {ways.map((way, place) => (
        <a class={place === 0 ? 'ds-button' : 'ds-link'} href={way.href} {...newTab(way)}>
          {way.words}
        </a>
      ))}
    </p>
  </div>
)

const newTab = (way: Link) => (way.newTab === true ? { target: '_blank', rel: 'noopener' } : {})

/** The callback's answer: it moves on by itself, and has a link for who does not want to wait. */
export const ComingIn: FC<{ readonly words: SessionWords; readonly to: string }> = ({ words, to }) => (
  <div class="sh-head">
    <h1 class="sh-title">{words.comingIn.title}</h1>
    <p class="sh-mt2">
      <a class="ds-button" href={to}>
        {words.comingIn.goOn}
      </a>
    </p>
  </div>
)

export type School = { readonly tenant: string; readonly name: string }

export const WhichSchool: FC<{
  readonly words: SessionWords
  readonly schools: readonly School[]
}> = ({ words, schools }) => (
  <div class="sh-head">
    <h1 class="sh-title">{words.whichSchool.title}</h1>
    <p class="sh-lead">{words.whichSchool.text}</p>
    <form method="post" action="/sign-in/school" class="sh-mt2 sh-stack">
      {schools.map((school) => (
        <p>
          <button class="ds-button" data-variant="secondary" name="tenant" value={school.tenant}>
            {school.name}
          </button>
        </p>
      ))}
    </form>
  </div>
)

export type Field = { readonly name: string; readonly value: string }

/** A form sent while signed out: every field stays in the page and can be sent again after signing in. */
export const Kept: FC<{
  readonly words: SessionWords
  readonly action: string
  readonly multipart: boolean
  readonly fields: readonly Field[]
  readonly hadFiles: boolean
  readonly signInHref: string
}> = ({ words, action, multipart, fields, hadFiles, signInHref }) => (
  <div class="sh-head">
    <h1 class="sh-title">{words.kept.title}</h1>
    <p class="sh-lead">{words.kept.text}</p>
    {hadFiles && <p class="sh-quiet">{words.kept.files}</p>}
    <p class="sh-mt2">
      <a class="ds-button" href={signInHref} target="_blank" rel="noopener">
        {words.kept.signInNewTab}
      </a>
    </p>
    <form
      method="post"
      action={action}
      enctype={multipart ? 'multipart/form-data' : 'application/x-www-form-urlencoded'}
      class="sh-mt2"
    >
      {fields.map((field) => (
        <input type="hidden" name={field.name} value={field.value} />
      ))}
      <button class="ds-button" data-variant="secondary">
        {words.kept.sendAgain}
      </button>
    </form>
  </div>
)
