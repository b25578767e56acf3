import { createHash } from 'node:crypto'
import { atOnce } from '../../tools/soak/soak.ts'
import { filled, formsIn, type Filled, type Form } from '../bad-input/forms.ts'
import { isPublic, withoutTokens, type Answered, type Ask, type Try } from './attack.ts'

/** What can be typed where a day or a number is asked for: as suggested, one after the other, or a number. */
const days = {
  suggested: (value: string) => (value === '' ? '19.11.2026' : value),
  ascending: (_value: string, place: number) => (place === 0 ? '19.11.2026' : '26.11.2026'),
  number: () => '14',
} as const

/** What can stand in a form's fields so that somebody who may send it gets done what it asks for. */
const fillings = (form: Form): readonly Filled[] => {
  const dated = form.fields.filter(({ kind }) => kind === 'date').map(({ name }) => name)
  return Object.values(days).flatMap((dayAt) =>
    [false, true].flatMap((ticked) =>
      [false, true].map((last) => {
        const own = form.fields.flatMap(({ name, kind, value, options }): Filled => {
          const choice = (last ? options.toReversed() : options).find((option) => option !== '')
          // Bound to whoever was shown the form; who attacks leaves it out.
          if (name === 'once') return [[name, '']]
          if (kind === 'date') return [[name, dayAt(value, dated.indexOf(name))]]
          if (kind === 'checkbox') return ticked && choice !== undefined ? [[name, choice]] : []
          const isChosen = kind === 'radio' || kind === 'select' || kind === 'button'
          return last && isChosen && choice !== undefined ? [[name, choice]] : []
        })
        return filled(form, Object.fromEntries(own), 'Vi taler om det hver dag', '')
      }),
    ),
  )
}

const withoutQuery = (at: string): string => at.split('?')[0] ?? at

/** What tells two forms of one address apart: their fields, and what their buttons and hidden fields say. */
const kindOf = ({ fields }: Form): string =>
  fields
    .map(({ name, kind, value }) =>
      kind === 'button' || (kind === 'hidden' && value.length < 20) ? `${name}=${value}` : name,
    )
    .join()

type Shown = { readonly form: Form; readonly asked: Try }

/** The forms of all pages as they are shown, to be filled by whoever was shown them and then sent by everybody. */
export const gatherForms = () => {
  /** By address, then by tenant and kind; two people are enough to try one. */
  const forms = new Map<string, Map<string, Shown[]>>()
  return {
    see: (asked: Try, body: string): void => {
      for (const form of formsIn(body, asked.at)) {
        const at = withoutQuery(form.action)
        const kinds = forms.get(at) ?? new Map<string, Shown[]>()
        forms.set(at, kinds)
        const kind = `${asked.who?.tenant} ${kindOf(form)}`
        const same = kinds.get(kind) ?? []
        kinds.set(kind, same)
        if (same.length < 2) same.push({ form, asked })
      }
    },
    /**
     * For every try that sends to the address of a form, one try for each of its forms, filled so that it was taken
     * from somebody who was shown it. `refused`: pages of which no form was taken; theirs are sent all the same.
     * Public forms are left out: whoever comes may send them.
     */
    fill: async (
      tries: readonly Try[],
      ask: Ask,
    ): Promise<{ readonly tries: readonly Try[]; readonly refused: readonly string[] }> => {
      const sends = Map.groupBy(
        tries.filter(({ method, path }) => method === 'post' && !isPublic(path)),
        ({ at }) => withoutQuery(at),
      )
      const sent = new Map<string, Pick<Try, 'at' | 'fields'>[]>()
      const through = new Map<string, boolean>()
      const known = [...forms].flatMap(([at, kinds]) =>
        [...kinds.values()].flatMap((same) => {
          const [example] = sends.get(at) ?? []
          return example === undefined ? [] : [{ at, same, example }]
        }),
      )
      const getThrough = async ({ same, example }: (typeof known)[number]) => {
        for (const { form, asked } of same)
          for (const filling of fillings(form)) {
            const one = { at: form.action, fields: Object.fromEntries(filling) }
            const { status } = await ask({ ...example, ...one, who: asked.who })
            if (status === 303) return one
          }
        return undefined
      }
      await atOnce(4, known.length, async (index) => {
        const one = known[index] as (typeof known)[number]
        const [first] = one.same
        const taken = await getThrough(one)
        const { path } = one.example
        through.set(path, through.get(path) === true || taken !== undefined)
        const last = taken ?? {
          at: first?.form.action ?? one.at,
          fields: Object.fromEntries(first === undefined ? [] : (fillings(first.form)[0] ?? [])),
        }
        sent.set(one.at, [...(sent.get(one.at) ?? []), last])
      })
      return {
        tries: [...sends].flatMap(([at, asked]) =>
          (sent.get(at) ?? []).flatMap((one) =>
            // What is filled in may be what this one may not do.
            asked.map((by) => ({ ...by, ...one, expected: by.expected === 'open' ? 'either' : by.expected })),
          ),
        ),
        refused: [...through].flatMap(([path, taken]) => (taken ? [] : [path])),
      }
    },
  }
}

/** An answer as one short text, without what differs from one time to the next. */
export const fingerprint = ({ path }: Try, { status, to, body }: Answered): string =>
  [
    status,
    to?.replaceAll(/[\w-]{20,}/g, '…'),
    path.endsWith('pdf')
      ? ''
      : createHash('sha1')
          .update(withoutTokens(body).replaceAll(/(?<=[/#?=&"])[\w-]{30,}(?=[/#?&"])/g, '…'))
          .digest('base64'),
  ].join(' ')
