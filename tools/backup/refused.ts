const NAME = 'BackupRefused'

/** A backup or a restore that cannot be: one clear sentence for whoever runs it, never a word out of the database. */
export const backupRefused = (sentence: string): Error => Object.assign(new Error(sentence), { name: NAME })

export const isBackupRefused = (error: unknown): error is Error =>
  error instanceof Error && error.name === NAME
