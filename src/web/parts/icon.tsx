/** Line drawings on a 24 grid, 2 px, round ends: path data, with circles written as paths. */
const ICONS = {
  exit: 'M14 4h5a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1h-5M10 8l-4 4 4 4M6 12h9',
  globe:
    'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M3 12h18M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9s.5-6 3.5-9',
  phone: 'M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5a1 1 0 0 1 1-1',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12M9.25 12a2.75 2.75 0 1 0 5.5 0a2.75 2.75 0 1 0-5.5 0',
  clock: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 7v5.5l3.5 2',
  heart: 'M12 20c-5-3.5-8-6.5-8-10a4.2 4.2 0 0 1 8-1.8A4.2 4.2 0 0 1 20 10c0 3.5-3 6.5-8 10',
  lock: 'M6.5 11h11a1.5 1.5 0 0 1 1.5 1.5v6a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 18.5v-6A1.5 1.5 0 0 1 6.5 11M8 11V8a4 4 0 0 1 8 0v3',
  talk: 'M4 5h16v11h-9l-4.5 4v-4H4z',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  warn: 'M12 4 2.8 20h18.4zM12 10v4.5M12 17.3v.2',
  ring: 'M4.5 12a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0',
  pause: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M9.5 8.5v7M14.5 8.5v7',
  pen: 'M4 20l1-4.5L16.5 4 20 7.5 8.5 19z',
  print: 'M7 8V4h10v4M7 17H4V9h16v8h-3M7 14h10v6H7z',
  plus: 'M12 5v14M5 12h14',
  down: 'M12 4v12M7 11l5 5 5-5M5 20h14',
  next: 'M9 5l7 7-7 7',
} as const

export type IconName = keyof typeof ICONS

/** Always beside words, so hidden from readers. Drawn in place: nothing to collect, nothing to forget. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="sh-icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={ICONS[name]} />
  </svg>
)

/** The mark: from the filled knot "told" to the open ring "fine". */
export const Mark = () => (
  <svg viewBox="0 0 48 48" aria-hidden="true">
    <path
      d="M9 39H31.5a7.5 7.5 0 0 0 0-15H16.5a7.5 7.5 0 0 1 0-15H34"
      fill="none"
      stroke="var(--sh-thread)"
      stroke-width="4"
    />
    <circle cx="8.5" cy="39" r="5" fill="var(--sh-thread)" />
    <circle cx="38.5" cy="9" r="4.5" fill="none" stroke="var(--sh-thread)" stroke-width="3.5" />
  </svg>
)
