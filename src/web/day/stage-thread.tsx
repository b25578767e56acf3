import type { MatterRow } from '../../readmodels/unit.ts'

/** Told, assessed, planned, stopped, fine: how many of these lie behind. */
const behind: Readonly<Record<MatterRow['stage'], number>> = {
  received: 1,
  settled: 1,
  assessing: 1,
  supporting: 2,
  acting: 2,
  'carrying-out': 3,
  'following-up': 4,
  closed: 5,
  ended: 5,
}

const KNOTS = [8, 64, 120, 176, 232] as const

/** How far a case has come, small: filled = happened, ring = now, diamond = a deadline has passed. */
export const StageThread = ({
  stage,
  late,
  label,
}: {
  stage: MatterRow['stage']
  late: boolean
  label: string
}) => {
  const done = behind[stage]
  const now = KNOTS[done]
  return (
    <svg class="sh-draw" viewBox="0 0 240 20" role="img" aria-label={label}>
      <path class="t" d={`M8 10H${late && now !== undefined ? now - 13 : (now ?? 232)}`} />
      {now !== undefined && now < 232 && <path class="t ahead" d={`M${now + (late ? 13 : 8)} 10H226`} />}
      {KNOTS.map((x, index) =>
        index < done ? (
          <circle class="kf" cx={x} cy="10" r="5" />
        ) : index > done ? (
          <circle class="k" cx={x} cy="10" r="4.5" />
        ) : late ? (
          <path class="kf" d={`M${x} 1l9 9-9 9-9-9z`} transform={index === 4 ? 'translate(-2)' : undefined} />
        ) : (
          <circle class="k" cx={x} cy="10" r="6" />
        ),
      )}
    </svg>
  )
}
