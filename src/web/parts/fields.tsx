import type { Child } from 'hono/jsx'
import { ChoiceSign, Face, type ChoiceDrawing, type Mood } from './field-drawings.tsx'

type FieldProps = {
  name: string
  /** The name unless told; where an error summary points to. */
  id?: string
  label: Child
  hint?: Child
  /** What to do about it, in the same words as in the error summary. */
  error?: Child
  /** `heading`: the label is set as a section's heading. */
  labelStyle?: 'heading'
}

type Described = { id: string; describedBy: string | undefined; invalid: 'true' | undefined }

const describe = ({
  name,
  id = name,
  hint,
  error,
}: Pick<FieldProps, 'name' | 'id' | 'hint' | 'error'>): Described => ({
  id,
  describedBy: [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
  invalid: error ? 'true' : undefined,
})

const Hint = ({ id, children }: { id: string; children?: Child }) =>
  children ? (
    <div data-field="description" id={`${id}-hint`}>
      {children}
    </div>
  ) : null

const ErrorMessage = ({ id, children }: { id: string; children?: Child }) =>
  children ? (
    <div class="ds-validation-message" id={`${id}-error`}>
      {children}
    </div>
  ) : null

const Field = ({
  id,
  label,
  hint,
  error,
  labelStyle,
  children,
}: Omit<FieldProps, 'name'> & { id: string; children: Child }) => (
  <div class="ds-field">
    <label class={labelStyle ? 'ds-label sh-h2' : 'ds-label'} for={id}>
      {label}
    </label>
    <Hint id={id}>{hint}</Hint>
    <ErrorMessage id={id}>{error}</ErrorMessage>
    {children}
  </div>
)

type TextFieldProps = FieldProps & {
  value?: string
  type?: 'text' | 'email' | 'tel' | 'search'
  inputmode?: 'text' | 'numeric' | 'email' | 'tel'
  /** `off` on everything a pupil writes: a shared phone remembers. */
  autocomplete?: string
  maxlength?: number
  /** Only as wide as a date or a number. */
  short?: boolean
}

export const TextField = (props: TextFieldProps) => {
  const { id, describedBy, invalid } = describe(props)
  const input = (
    <input
      class="ds-input"
      id={id}
      name={props.name}
      type={props.type ?? 'text'}
      inputmode={props.inputmode}
      autocomplete={props.autocomplete}
      maxlength={props.maxlength}
      value={props.value}
      aria-invalid={invalid}
      aria-describedby={describedBy}
    />
  )
  return (
    <Field {...props} id={id}>
      {props.short ? <div class="sh-short">{input}</div> : input}
    </Field>
  )
}

/** A date in one text field; the hint gives an example. Kept as it was typed. */
export const DateField = (props: FieldProps & { value?: string }) => (
  <TextField {...props} inputmode="numeric" autocomplete="off" short />
)

type TextAreaProps = FieldProps & {
  value?: string
  rows?: number
  maxlength?: number
  autocomplete?: string
  lang?: string
}

export const TextArea = (props: TextAreaProps) => {
  const { id, describedBy, invalid } = describe(props)
  return (
    <Field {...props} id={id}>
      <textarea
        class="ds-input"
        id={id}
        name={props.name}
        rows={props.rows ?? 3}
        maxlength={props.maxlength}
        autocomplete={props.autocomplete}
        lang={props.lang}
        aria-invalid={invalid}
        aria-describedby={describedBy}
      >
        {/* A browser drops the first line break of a text area, so one is given away. */}
        {props.value?.startsWith('\n') ? `\n${props.value}` : props.value}
      </textarea>
    </Field>
  )
}

export type Option = { value: string; label: Child; hint?: Child }

type SelectProps = FieldProps & {
  value?: string
  /** Plain text only: browsers show nothing else in an option. */
  options: readonly { value: string; label: string }[]
  /** First, empty option. */
  placeholder?: string
}

export const Select = (props: SelectProps) => {
  const { id, describedBy, invalid } = describe(props)
  return (
    <Field {...props} id={id}>
      <select
        class="ds-input"
        id={id}
        name={props.name}
        aria-invalid={invalid}
        aria-describedby={describedBy}
      >
        {props.placeholder !== undefined && <option value="">{props.placeholder}</option>}
        {props.options.map(({ value, label }) => (
          <option value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}

type GroupProps = FieldProps & {
  /** `question`: a pupil's one question, in the voice; `ask`: one of a few; else a plain label. */
  legend?: 'question' | 'ask'
}

const LEGENDS = { question: 'sh-q', ask: undefined } as const

/** The first choice carries the group's own id, so that an error summary's link leads to it. */
const choiceId = (id: string, index: number) => (index === 0 ? id : `${id}-${index + 1}`)

const Group = (props: GroupProps & { kind: 'radio' | 'checkbox'; children?: Child }) => {
  const { id, describedBy, invalid } = describe(props)
  const radio = props.kind === 'radio'
  return (
    <fieldset
      class={props.legend === 'ask' ? 'ds-fieldset sh-ask' : 'ds-fieldset'}
      role={radio ? 'radiogroup' : undefined}
      aria-invalid={radio ? invalid : undefined}
      aria-describedby={describedBy}
    >
      <legend class={props.legend ? LEGENDS[props.legend] : props.labelStyle ? 'ds-label sh-h2' : 'ds-label'}>
        {props.label}
      </legend>
      <Hint id={id}>{props.hint}</Hint>
      <ErrorMessage id={id}>{props.error}</ErrorMessage>
      {props.children}
    </fieldset>
  )
}

type OneOf<O> = GroupProps & { options: readonly O[]; value?: string | undefined }

export const RadioGroup = (props: OneOf<Option>) => {
  const { id } = describe(props)
  return (
    <Group {...props} kind="radio">
      {props.options.map(({ value, label, hint }, index) => (
        <Tickable
          type="radio"
          name={props.name}
          id={choiceId(id, index)}
          value={value}
          hint={hint}
          checked={value === props.value}
        >
          {label}
        </Tickable>
      ))}
    </Group>
  )
}

type TickableProps = {
  type: 'radio' | 'checkbox'
  name: string
  id: string
  value: string
  checked: boolean
  hint?: Child
  invalid?: 'true' | undefined
  children?: Child
}

const Tickable = ({ type, name, id, value, checked, hint, invalid, children }: TickableProps) => (
  <div class="ds-field">
    <input
      class="ds-input"
      type={type}
      name={name}
      id={id}
      value={value}
      checked={checked}
      aria-invalid={invalid}
      aria-describedby={hint ? `${id}-hint` : undefined}
    />
    <label class="ds-label" for={id}>
      {children}
    </label>
    <Hint id={id}>{hint}</Hint>
  </div>
)

type CheckGroupProps = GroupProps & {
  options: readonly Option[]
  values?: readonly string[]
  /** `ticks`: many small yes-marks side by side, as for signs; hints are not shown there. */
  look?: 'ticks'
}

export const CheckGroup = (props: CheckGroupProps) => {
  const { id, invalid } = describe(props)
  const chosen = (value: string) => props.values?.includes(value) ?? false
  return (
    <Group {...props} kind="checkbox">
      {props.look === 'ticks' ? (
        <div class="sh-ticks">
          {props.options.map(({ value, label }, index) => (
            <label class="sh-tick">
              <input
                class="ds-input"
                type="checkbox"
                name={props.name}
                id={choiceId(id, index)}
                value={value}
                checked={chosen(value)}
                aria-invalid={invalid}
              />
              {label}
            </label>
          ))}
        </div>
      ) : (
        props.options.map(({ value, label, hint }, index) => (
          <Tickable
            type="checkbox"
            name={props.name}
            id={choiceId(id, index)}
            value={value}
            hint={hint}
            checked={chosen(value)}
            invalid={invalid}
          >
            {label}
          </Tickable>
        ))
      )}
    </Group>
  )
}

/** One yes-mark with its own label, such as a consent. */
export const Check = (props: FieldProps & { value: string; checked?: boolean }) => {
  const { id, describedBy, invalid } = describe(props)
  return (
    <>
      <ErrorMessage id={id}>{props.error}</ErrorMessage>
      <div class="ds-field">
        <input
          class="ds-input"
          type="checkbox"
          name={props.name}
          id={id}
          value={props.value}
          checked={props.checked ?? false}
          aria-invalid={invalid}
          aria-describedby={describedBy}
        />
        <label class="ds-label" for={id}>
          {props.label}
        </label>
        <Hint id={id}>{props.hint}</Hint>
      </div>
    </>
  )
}

/** A pupil's question with few answers, each a big row. */
export const Choice = (props: OneOf<Option & { drawing?: ChoiceDrawing }>) => {
  const { id } = describe(props)
  return (
    <Group legend="question" {...props} kind="radio">
      <div class="sh-choices">
        {props.options.map(({ value, label, hint, drawing }, index) => (
          <label class="sh-choice" data-text={drawing ? undefined : ''}>
            {drawing && <ChoiceSign drawing={drawing} />}
            <span>
              <b>{label}</b>
              {hint && <small>{hint}</small>}
            </span>
            <input
              class="ds-input"
              type="radio"
              name={props.name}
              id={choiceId(id, index)}
              value={value}
              checked={value === props.value}
            />
          </label>
        ))}
      </div>
    </Group>
  )
}

/** Short answers, two or three to a row. */
export const Pills = (props: OneOf<Option> & { three?: boolean }) => {
  const { id } = describe(props)
  return (
    <Group legend="ask" {...props} kind="radio">
      <div class="sh-pills" data-three={props.three ? '' : undefined}>
        {props.options.map(({ value, label }, index) => (
          <label class="sh-pill">
            <input
              class="ds-input"
              type="radio"
              name={props.name}
              id={choiceId(id, index)}
              value={value}
              checked={value === props.value}
            />
            {label}
          </label>
        ))}
      </div>
    </Group>
  )
}

/** Five faces (or three, for the youngest), each with its word. The value is the mood as a digit. */
export const Faces = (props: OneOf<{ mood: Mood; label: Child }>) => {
  const { id } = describe(props)
  return (
    <Group legend="ask" {...props} kind="radio">
      <div class="sh-faces" data-three={props.options.length === 3 ? '' : undefined}>
        {props.options.map(({ mood, label }, index) => (
          <label class="sh-face">
            <input
              type="radio"
              name={props.name}
              id={choiceId(id, index)}
              value={String(mood)}
              checked={String(mood) === props.value}
            />
            <Face mood={mood} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </Group>
  )
}

export const Hidden = ({ name, value }: { name: string; value: string }) => (
  <input type="hidden" name={name} value={value} />
)

type ErrorSummaryProps = {
  id?: string
  title: Child
  /** `field` is the id of the field, its name unless told otherwise; without one the line is no link. */
  errors: readonly { field?: string; text: Child }[]
  /** Such as: what you wrote is kept. */
  note?: Child
}

/** Everything missing at once, on top of the form, in the same words as at the fields. */
export const ErrorSummary = ({ id = 'errors', title, errors, note }: ErrorSummaryProps) =>
  errors.length === 0 ? null : (
    <div class="ds-error-summary" role="alert" tabindex={-1} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li>
            {field ? (
              <a class="ds-link" href={`#${field}`}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
      {note && <p class="sh-mt1 sh-small sh-quiet">{note}</p>}
    </div>
  )
