import { holds, type Viewer } from '../../domain/people/viewer.ts'
import type { Recorded } from '../../domain/rules/recorded.ts'
import { checkDocument, type Checked, type Placed } from '../../domain/strategy/check/check-document.ts'
import { foldDraft, type Draft, type DraftEvent } from '../../domain/strategy/draft.ts'
import type { Unit } from '../unit.ts'

export const DRAFT_STREAM = 'strategy:draft'

/** The draft as the leader sees it: judged, laid in parts, with what people have placed since; undefined for others. */
export const findDraft = async (
  unit: Unit,
  viewer: Viewer,
): Promise<{ readonly draft: Draft; readonly checked: Checked } | undefined> => {
  if (!holds(viewer, 'leader')) return undefined
  const draft = foldDraft((await unit.journal.read(DRAFT_STREAM)) as readonly Recorded<DraftEvent>[])
  if (draft === undefined) return undefined
  const checked = checkDocument(draft.lines, unit.tenant.country)
  return { draft, checked: { ...checked, blocks: checked.blocks.map((block) => placedBy(draft, block)) } }
}

const placedBy = (draft: Draft, block: Placed): Placed => {
  const part = draft.placed.get(block.start)
  return part === undefined || part === null ? block : { ...block, part }
}
