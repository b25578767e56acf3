import { z } from 'zod'
import { parseLocalDate } from '../../domain/kernel/dates.ts'
import type { Viewer } from '../../domain/people/viewer.ts'
import type { Tenant } from '../../readmodels/unit.ts'
import type { Page } from '../page.ts'
import type { SignedVisit } from '../visit.tsx'
import { draftWords } from '../words/drafts.ts'
import { longDate, timeOfDay } from '../words/language.ts'

/** Characters of a draft as the script sends it: several fields of the longest text allowed. */
const LONGEST = 200_000

/** Names a form on our own site and holds nothing anybody wrote. */
const isForm = (form: string): boolean => /^\/[\w\-/?=&.#:]{0,250}$/.test(form)

const Fields = z.array(z.tuple([z.string(), z.string()])).max(500)

const readFields = (text: string): z.infer<typeof Fields> | undefined => {
  try {
    return Fields.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Adults at work only: on a pupil's or a parent's phone nothing unsent is left behind. */
const mayKeep = ({ kind }: Viewer): boolean => kind === 'staff' || kind === 'officer'

/** Day and time by the real clock, in the school's own time: drafts do not follow the demo's date. */
const when = ({ language }: SignedVisit, { timeZone }: Tenant, at: Date) => {
  const local = at.toLocaleString('sv-SE', { timeZone })
  const date = parseLocalDate(local.slice(0, 10))
  return { date: date === undefined ? '' : longDate(language, date), time: timeOfDay(language, local) ?? '' }
}

/**
 * Asked by the script beside a form: what its writer had begun there and not sent, and keeping it while it is written
 * (C14). Own only: the database gives a person nobody else's. An empty list of fields throws the draft away.
 */
const draftPage: Page = {
  path: '/drafts',
  rules: [],
  open: 'signed-in',
  get: (visit) =>
    visit.inSchool(async (unit, viewer) => {
      const form = visit.query('form') ?? ''
      if (viewer.person === null || !mayKeep(viewer)) return visit.notFound()
      const draft = isForm(form) ? await unit.drafts.find(viewer.person, form) : undefined
      const fields = draft === undefined ? undefined : readFields(draft.text)
      if (draft === undefined || fields === undefined) return visit.c.json(null)
      const words = draftWords[visit.language]
      const { date, time } = when(visit, unit.tenant, draft.savedAt)
      return visit.c.json({ had: words.had(date, time), put: words.put, drop: words.drop, fields })
    }),
  post: (visit) =>
    visit.inSchool(async (unit, viewer) => {
      const form = visit.fields.text('form')
      const text = visit.fields.text('fields')
      if (viewer.person === null || !mayKeep(viewer)) return visit.notFound()
      const fields = text.length > LONGEST ? undefined : readFields(text)
      if (!isForm(form) || fields === undefined) return visit.c.text('', 400)
      if (fields.length === 0) await unit.drafts.drop(viewer.person, form)
      else await unit.drafts.keep(viewer.person, form, JSON.stringify(fields))
      const { time } = when(visit, unit.tenant, visit.deps.session.now())
      return visit.c.text(fields.length === 0 ? '' : draftWords[visit.language].kept(time))
    }),
}

export const draftPages: readonly Page[] = [draftPage]
