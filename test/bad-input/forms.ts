/** A field of a form as a page holds it. `options` are what can be chosen, `value` what stands there. */
export type Field = {
  readonly name: string
  readonly kind: 'hidden' | 'text' | 'date' | 'radio' | 'checkbox' | 'select' | 'button'
  readonly value: string
  readonly options: readonly string[]
}

export type Form = { readonly action: string; readonly fields: readonly Field[] }

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** The text a piece of HTML shows. */
export const unescaped = (html: string): string =>
  html.replaceAll(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => entities[name] ?? whole)

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : unescaped(found)
}

const kindOf = (tag: string): Field['kind'] => {
  const type = attribute(tag, 'type')
  if (type === 'hidden' || type === 'radio' || type === 'checkbox') return type
  return attribute(tag, 'inputmode') === 'numeric' ? 'date' : 'text'
}

/** Every form of a page that is sent by POST; one without an action goes to the page's own address. */
export const formsIn = (html: string, at: string): readonly Form[] =>
  [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, opening = '', inside = '']) => {
    if (attribute(` ${opening}`, 'method') !== 'post') return []
    const fields = new Map<string, Field>()
    const add = (field: Field): void => {
      const before = fields.get(field.name)
      fields.set(
        field.name,
        before === undefined
          ? field
          : {
              ...before,
              value: before.value === '' ? field.value : before.value,
              options: [...before.options, ...field.options],
            },
      )
    }
    const tags =
      /<(input|button)\b[^>]*>|<textarea\b[^>]*>([\s\S]*?)<\/textarea>|<select\b[^>]*>([\s\S]*?)<\/select>/g
    for (const [whole, tag, written, choices] of inside.matchAll(tags)) {
      const opened = whole.slice(0, whole.indexOf('>') + 1)
      const name = attribute(opened, 'name')
      if (name === undefined) continue
      const value = attribute(opened, 'value') ?? ''
      if (tag === 'button') add({ name, kind: 'button', value, options: [value] })
      else if (choices !== undefined) {
        const options = [...choices.matchAll(/<option\b[^>]*>/g)].map(([option]) => ({
          value: attribute(option, 'value') ?? '',
          selected: option.includes(' selected'),
        }))
        add({
          name,
          kind: 'select',
          value: options.find(({ selected }) => selected)?.value ?? '',
          options: options.map((option) => option.value),
        })
      } else if (written !== undefined) add({ name, kind: 'text', value: unescaped(written), options: [] })
      else {
        const kind = kindOf(opened)
        const tickable = kind === 'radio' || kind === 'checkbox'
        add({
          name,
          kind,
          value: tickable && !opened.includes(' checked') ? '' : value,
          options: tickable ? [value] : [],
        })
      }
    }
    return [{ action: attribute(` ${opening}`, 'action') ?? at, fields: [...fields.values()] }]
  })

export type Filled = readonly (readonly [string, string])[]

/** A form with something in every field: what `own` says, what stands there, the first choice, or the given text. */
export const filled = (
  form: Form,
  own: Readonly<Record<string, string>>,
  text: string,
  date: string,
): Filled =>
  form.fields.flatMap(({ name, kind, value, options }): Filled => {
    const given = own[name]
    if (given !== undefined) return [[name, given]]
    switch (kind) {
      case 'hidden':
        return [[name, value]]
      case 'text':
        return [[name, text]]
      case 'date':
        return [[name, date]]
      case 'radio':
      case 'select':
        return [[name, value === '' ? (options.find((option) => option !== '') ?? '') : value]]
      case 'button':
        return [[name, value]]
      case 'checkbox':
        return value === '' ? [] : [[name, value]]
    }
  })

/** The same with some fields changed. */
export const changed = (sent: Filled, to: Readonly<Record<string, string>>): Filled =>
  sent.map(([name, value]) => [name, to[name] ?? value])
