import { keepWriting, type Kept } from './keep-writing.ts'

/**
 * Keeps what is written in a form with a long field, a moment after each pause, and offers it when the form is opened
 * again (C14). Nothing depends on it: without this script the form is what it was.
 */
const CALLED = 'draft'
/** Never part of a draft: each showing of a form has its own. */
const OWN = ['once', 'seen', 'measureId', 'goalId', CALLED]

/** What tells one form from all others: where it is sent, and the hidden fields that say what it is about. */
function nameOf(form: HTMLFormElement): string {
  const { pathname, search } = new URL(form.action, location.href)
  const marks = [...form.querySelectorAll<HTMLInputElement>('input[type=hidden]')]
    .filter(({ name }) => !OWN.includes(name))
    .map(({ name, value }) => `${name}=${value}`)
  return `${pathname}${search}#${marks.join('&')}`
}

const written = (form: HTMLFormElement): Kept =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && !OWN.includes(name) ? [[name, value] as const] : [],
  )

function putIn(form: HTMLFormElement, kept: Kept): void {
  for (const field of form.elements)
    if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox'))
      field.checked = kept.some(([name, value]) => name === field.name && value === field.value)
    else if (
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement ||
      (field instanceof HTMLInputElement && field.type === 'text')
    ) {
      field.value = kept.find(([name]) => name === field.name)?.[1] ?? field.value
      if (field.value !== '') field.closest('details')?.setAttribute('open', '')
    }
}

const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text = '') =>
  Object.assign(document.createElement(tag), { className, textContent: text })

type Found = {
  readonly had: string
  readonly put: string
  readonly drop: string
  readonly fields: Kept
}

const send = async (name: string, kept: Kept, signal: AbortSignal | null): Promise<string> => {
  const body = new URLSearchParams({ form: name, fields: JSON.stringify(kept) })
  const answer = await fetch('/drafts', { method: 'POST', body, signal })
  if (!answer.ok) throw new Error('not kept')
  return answer.text()
}

function offer(form: HTMLFormElement, name: string, { had, put, drop, fields }: Found): void {
  const fold = make('details', 'sh-why')
  const [back, away] = [put, drop].map((label) =>
    Object.assign(make('button', 'ds-button', label), { type: 'button' }),
  ) as [HTMLButtonElement, HTMLButtonElement]
  for (const button of [back, away]) button.dataset['variant'] = 'secondary'
  back.onclick = () => {
    putIn(form, fields)
    fold.remove()
    form.querySelector('textarea')?.focus()
  }
  away.onclick = () => {
    void send(name, [], null)
    fold.remove()
  }
  const long = [...form.querySelectorAll('textarea')].map((area) => area.name)
  const text = fields.flatMap(([field, value]) => (long.includes(field) && value !== '' ? value : []))
  const buttons = make('p', 'sh-row sh-mt1')
  buttons.append(back, away)
  const inside = make('div', '')
  inside.append(make('p', 'sh-said', text.join(' … ')), buttons)
  fold.append(make('summary', '', had), inside)
  form.prepend(fold)
}

async function watch(form: HTMLFormElement): Promise<void> {
  const name = nameOf(form)
  const note = make('p', 'sh-small sh-quiet sh-mt1')
  note.setAttribute('role', 'status')
  form.append(note)
  // With the form goes the name of its draft, which is dropped in the same step as the form takes effect.
  form.append(Object.assign(make('input', ''), { type: 'hidden', name: CALLED, value: name }))
  const keeper = keepWriting({
    now: () => written(form),
    send: async (kept, signal) => {
      note.textContent = await send(name, kept, signal)
    },
  })
  form.addEventListener('input', keeper.wrote)
  form.addEventListener('submit', keeper.stop)
  addEventListener('pagehide', keeper.stop)
  // A form that was refused shows what was typed.
  if (document.querySelector('.ds-error-summary, #moved')) return
  const answer = await fetch(`/drafts?${new URLSearchParams({ form: name })}`)
  const found = answer.ok ? ((await answer.json()) as Found | null) : null
  if (found !== null) offer(form, name, found)
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[method=post]'))
  if (form.querySelector('textarea')) watch(form).catch(() => undefined)
