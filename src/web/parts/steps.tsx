import type { Child } from 'hono/jsx'

/** How far a pupil has come in telling: a thread of knots, and the same in words. Steps count from 1. */
export const Steps = ({ now, of, children }: { now: number; of: number; children?: Child }) => {
  const x = (step: number) => 10 + ((step - 1) * 116) / Math.max(1, of - 1)
  const steps = Array.from({ length: of }, (_, index) => index + 1)
  return (
    <p class="sh-steps">
      <svg viewBox="0 0 136 20" aria-hidden="true" class="sh-draw">
        {now > 1 && <path class="t" d={`M10 10H${x(now)}`} />}
        {now < of && <path class="t ahead" d={`M${x(now)} 10H126`} />}
        {steps.map((step) => (
          <circle class={step <= now ? 'kf' : 'k'} cx={x(step)} cy="10" r={step <= now ? 8 : 6} />
        ))}
      </svg>
      {children}
    </p>
  )
}
