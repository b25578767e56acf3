import { existsSync } from 'node:fs'
import { chmod, mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { codeOf } from './refused.ts'

/** Makes the missing folders of a path so that other accounts can enter them, whatever the umask; leaves the rest. */
export const makeOpenFolder = async (folder: string, mode = 0o755): Promise<void> => {
  if (existsSync(folder)) return
  if (!existsSync(dirname(folder))) await makeOpenFolder(dirname(folder))
  try {
    await mkdir(folder)
    await chmod(folder, mode)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}
