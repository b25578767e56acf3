type Key = Pick<KeyboardEvent, 'key' | 'repeat' | 'timeStamp'>

/**
 * Tells when Shift was pressed three times within five seconds with no other key between: a way out that needs
 * no aiming. Holding the key down counts once; writing capitals never counts.
 */
export function createThreeShifts(): (key: Key) => boolean {
  let presses: number[] = []
  return ({ key, repeat, timeStamp }) => {
    if (repeat) return false
    if (key !== 'Shift') {
      presses = []
      return false
    }
    presses = [...presses.filter((press) => timeStamp - press <= 5_000), timeStamp]
    return presses.length >= 3
  }
}
