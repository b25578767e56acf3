import type { ArticleMoment } from '../../domain/knowledge/articles.ts'
import type { Visit } from '../visit.tsx'
import { knowledgeWords } from '../words/knowledge.ts'
import type { Shelved } from './shelf.ts'

/** Which articles help at which act of a case: by the last part of its form's path (KNO-01). */
export const momentOfAct: Readonly<Record<string, ArticleMoment>> = {
  assess: 'first-assessment',
  examination: 'first-assessment',
  hear: 'hearing',
  interim: 'stopping-it',
  tell: 'with-the-family',
  contact: 'with-the-family',
  participant: 'talk-with-participants',
  talk: 'talk-with-participants',
  agreement: 'talk-with-participants',
  reconciliation: 'talk-with-participants',
  plan: 'plan',
  measure: 'plan',
  'plan-frame': 'plan',
  letter: 'in-class',
  stopped: 'stopped',
  recognition: 'stopped',
  apology: 'stopped',
  rhythm: 'follow-up',
  'check-in': 'follow-up',
  'trusted-adult': 'follow-up',
  close: 'closing',
  fine: 'closing',
  end: 'closing',
  notify: 'danger',
}

/** One quiet line with what is short to read at this step; nothing where there is none. */
export const ArticlesBeside = ({ visit, found }: { visit: Visit; found: readonly Shelved[] }) =>
  found.length === 0 ? null : (
    <p class="sh-mt3 sh-quiet sh-small">
      {knowledgeWords[visit.language].beside}{' '}
      {found.map(({ id, title, language }, index) => (
        <>
          {index > 0 && ' · '}
          <a
            class="ds-link"
            data-color="neutral"
            href={`/articles/${id}`}
            lang={language === visit.language ? undefined : language}
          >
            {title}
          </a>
        </>
      ))}
    </p>
  )
