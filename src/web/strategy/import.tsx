import { holds, type Viewer } from '../../domain/people/viewer.ts'
import { isNotTooLong } from '../../domain/rules/act.ts'
import { foldDraft, importDocument } from '../../domain/strategy/draft.ts'
import { handle } from '../../app/handle.ts'
import type { DocumentRead } from '../../app/ports.ts'
import { namesOf } from '../../readmodels/school.ts'
import { DRAFT_STREAM, findDraft } from '../../readmodels/strategy/draft.ts'
import type { Unit } from '../../readmodels/unit.ts'
import { StaffFrame } from '../frames.tsx'
import type { Page } from '../page.ts'
import { Button } from '../parts/button.tsx'
import { ErrorSummary, Hidden, TextArea } from '../parts/fields.tsx'
import { Head } from '../parts/heading.tsx'
import type { SignedVisit } from '../visit.tsx'
import { strategyImportWords } from '../words/strategy-import.ts'
import { draftPage } from './draft.tsx'

const rules = ['STR-14'] as const

type Fault = { readonly field: 'document' | 'text'; readonly text: string }

const show = async (visit: SignedVisit, unit: Unit, viewer: Viewer, fault?: Fault): Promise<Response> => {
  if (!holds(viewer, 'leader')) return visit.notFound()
  const words = strategyImportWords[visit.language]
  const names = await namesOf(unit, [viewer.person])
  const draft = await findDraft(unit, viewer)
  return visit.page(
    <StaffFrame
      visit={visit}
      tenant={unit.tenant}
      viewer={viewer}
      name={names.get(viewer.person ?? '') ?? ''}
      title={words.title}
      failed={fault !== undefined}
      rules={rules}
    >
      <Head title={words.title} lead={words.lead} />
      <ErrorSummary title={words.failed} errors={fault === undefined ? [] : [fault]} />
      <form
        class="sh-form sh-part"
        method="post"
        action="/strategy/import"
        enctype="multipart/form-data"
        novalidate
      >
        <Hidden name="once" value={visit.newToken()} />
        <div class="sh-stack">
          <div class="ds-field">
            <label class="ds-label" for="document">
              {words.document}
            </label>
            <div data-field="description" id="document-hint">
              {words.documentHint}
            </div>
            {fault?.field === 'document' && (
              <div class="ds-validation-message" id="document-error">
                {fault.text}
              </div>
            )}
            <input
              class="ds-input"
              type="file"
              id="document"
              name="document"
              accept=".pdf,.docx,.txt,.md,application/pdf,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
              aria-invalid={fault?.field === 'document' ? 'true' : undefined}
              aria-describedby={
                fault?.field === 'document' ? 'document-hint document-error' : 'document-hint'
              }
            />
          </div>
          <TextArea
            name="text"
            label={words.text}
            hint={words.textHint}
            rows={6}
            autocomplete="off"
            value={visit.fields.text('text')}
            error={fault?.field === 'text' ? fault.text : undefined}
          />
          <div>
            <Button>{words.read}</Button>
            <p class="sh-quiet sh-mt1">{words.keepsAll}</p>
          </div>
        </div>
      </form>
      {draft !== undefined && (
        <p class="sh-part">
          <a class="ds-link" href="/strategy/draft">
            {words.toDraft}
          </a>
        </p>
      )}
    </StaffFrame>,
    fault === undefined ? 200 : 422,
  )
}

/** What was sent, read: the file where there is one, else the text that was pasted. */
const read = async (
  visit: SignedVisit,
): Promise<{ readonly name: string; readonly result: DocumentRead } | Fault> => {
  const words = strategyImportWords[visit.language]
  if (visit.file !== undefined) {
    const result = await visit.deps.readDocument(visit.file.bytes)
    return result.kind === 'read'
      ? { name: visit.file.name.slice(0, 200), result }
      : { field: 'document', text: words.unreadable[result.why] }
  }
  const pasted = visit.fields.text('text')
  if (pasted.trim() === '') return { field: 'document', text: words.chooseOne }
  if (!isNotTooLong(pasted)) return { field: 'text', text: words.tooLong }
  return {
    name: '',
    result: {
      kind: 'read',
      pages: null,
      lines: pasted
        .toWellFormed()
        .split('\n')
        .map((text) => ({ text })),
    },
  }
}

const importPage: Page = {
  path: '/strategy/import',
  rules,
  open: 'signed-in',
  takesFile: true,
  get: (visit) => visit.inSchool((unit, viewer) => show(visit, unit, viewer)),
  post: async (visit) => {
    let mayRead = false
    const otherwise = await visit.inSchool((_unit, viewer) => {
      mayRead = holds(viewer, 'leader')
      return Promise.resolve(visit.notFound())
    })
    if (!mayRead) return otherwise
    // Outside any transaction: a document may take ten seconds.
    const found = await read(visit)
    return visit.act(async (unit, viewer) => {
      if ('field' in found) return { again: (again, by) => show(visit, again, by, found) }
      if (found.result.kind !== 'read') return { to: '/strategy/import' }
      const outcome = await handle(unit, visit.deps.clock, {
        stream: DRAFT_STREAM,
        fold: foldDraft,
        act: importDocument,
        command: { file: found.name, lines: found.result.lines },
        viewer,
      })
      if (outcome.kind === 'done') return { to: '/strategy/draft' }
      const text = strategyImportWords[visit.language].refusals['document-empty']
      return { again: (again, by) => show(visit, again, by, { field: 'document', text }) }
    })
  },
}

export const strategyImportPages: readonly Page[] = [importPage, draftPage]
