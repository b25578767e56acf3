import { receive, type Told } from '../../src/app/receive.ts'
import type { Site } from '../../test/browser/site.ts'

/** Somebody tells at the door of a site's school; the six words that lead back, and where it lies. */
export const tellAtDoor = async (
  { deps, school }: Pick<Site, 'deps' | 'school'>,
  said: Partial<Told> = {},
): Promise<{ readonly code: string; readonly stream: string }> => {
  const code = said.code ?? deps.returnCodes.make('da')
  const received = await receive(deps, school, {
    reportId: deps.newId(),
    about: 'me',
    words: 'Ingen vil lege med mig.',
    where: '',
    name: '',
    concerns: { kind: 'pupils', person: null },
    aboutHome: false,
    mayBeTold: { parents: null, teachers: null, classmates: null },
    danger: 'none',
    language: 'da',
    ...said,
    code,
  })
  if (received.kind !== 'received') throw new Error('A report was not received')
  return { code: code.join(' '), stream: received.stream }
}
