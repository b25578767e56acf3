import { createThreeShifts } from './three-shifts.ts'

/**
 * Quick exit for pupils. Without this script the same link leads out in the ordinary way; with it the page
 * disappears before the next one has loaded, and "back" does not lead to it.
 */
function leave(href: string): void {
  document.documentElement.hidden = true
  document.title = '\u200b'
  location.replace(href)
}

const isThreeShifts = createThreeShifts()

document.addEventListener('keydown', (event) => {
  const exit = document.querySelector<HTMLAnchorElement>('a.sh-exit')
  if (exit && isThreeShifts(event)) leave(exit.href)
})

document.addEventListener('click', (event) => {
  const exit = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.sh-exit') : null
  if (!exit || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  leave(exit.href)
})
