import type { Child } from 'hono/jsx'
import { Why } from './duty.tsx'

type ClockBarProps = {
  label: string
  /** "Today it is", and the date as ISO and in words. */
  intro: Child
  today: { iso: string; words: Child }
  next?: { summary: Child; body: Child }
  /** Where the steps are sent (POST); `hidden` carries what the form must bring along. */
  form: {
    action: string
    label: string
    name: string
    steps: readonly { value: string; label: Child }[]
    hidden?: Child
  }
}

/** The demo's date and the steps that move it. Same place on every page of the demo, never in real use. */
export const ClockBar = ({ label, intro, today, next, form }: ClockBarProps) => (
  <section class="sh-clock" aria-label={label}>
    <div class="sh-wrap">
      <div>
        <p class="sh-clock-now">
          <span class="sh-quiet">{intro}</span>{' '}
          <b>
            <time datetime={today.iso}>{today.words}</time>
          </b>
        </p>
        {next && <Why summary={next.summary}>{next.body}</Why>}
      </div>
      <form class="sh-row" method="post" action={form.action} aria-label={form.label}>
        {form.hidden}
        {form.steps.map((step) => (
          <button
            class="ds-button"
            data-variant="secondary"
            type="submit"
            name={form.name}
            value={step.value}
          >
            {step.label}
          </button>
        ))}
      </form>
    </div>
  </section>
)
