/** A clear sentence for a person, including what to do; never a stack and never a word out of the database. */
export class EmbeddedPostgresRefused extends Error {
  override readonly name = 'EmbeddedPostgresRefused'
}

/** The code of a system error such as `EACCES`, or undefined. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this account may not write there',
  EPERM: 'this account may not write there',
  EROFS: 'it is on a read-only disk',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'it is a file, not a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ELOOP: 'its symbolic links go in a circle',
  ENAMETOOLONG: 'the path is too long',
}

/** The sentence for a folder that cannot be used; any other error is passed on as it is. */
export const folderRefused = (folder: string, error: unknown): unknown => {
  const reason = reasons[codeOf(error) ?? '']
  return reason === undefined
    ? error
    : new EmbeddedPostgresRefused(
        `The data folder ${folder} cannot be used because ${reason}; ` +
          'give another folder in SAMHOLD_DATA, or change who may write to this one.',
      )
}
