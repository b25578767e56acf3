import { describe, expect, it } from 'vitest'
import { Button } from './button.tsx'
import { Code } from './code.tsx'
import { Duties, Duty } from './duty.tsx'
import {
  Check,
  CheckGroup,
  Choice,
  DateField,
  ErrorSummary,
  Faces,
  Pills,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from './fields.tsx'
import { PupilPage, StaffPage } from './page.tsx'
import { Table } from './table.tsx'
import { Thread, ThreadItem } from './thread.tsx'

const assets = { url: (name: string) => `/assets/${name}`, get: () => ({ integrity: 'sha384-x' }) }
const common = {
  lang: 'da',
  title: 'T',
  assets,
  toContent: 'To content',
  skipLinksLabel: 'Shortcuts',
  brand: { href: '/', name: 'School' },
  footer: [{ href: '/a', label: 'A' }],
}

describe('page', () => {
  const pupil = String(
    <PupilPage
      {...common}
      dir="rtl"
      rules={['REP-01', 'REP-02']}
      exit={{ href: '/ud', label: 'Leave', skipLabel: 'Leave now' }}
      languages={{ summary: 'Language', list: [{ lang: 'ar', label: 'ع', href: '?lang=ar', dir: 'rtl' }] }}
      help={{ title: 'Talk?', lines: [{ label: 'Line', number: '116 111', href: 'tel:116111' }] }}
    >
      <h1>Hi &amp; {'<b>'}</h1>
    </PupilPage>,
  )

  it('is a whole document in its language and direction, with the rules it serves', () => {
    expect(pupil).toMatch(/^<!doctype html><html lang="da" dir="rtl">/)
    expect(pupil).toContain('<main id="content" data-rules="REP-01 REP-02">')
    expect(pupil).toContain('href="/assets/pupil.css"')
    expect(pupil).toContain('&lt;b&gt;')
  })

  it('gives a pupil the way out twice, as plain links, and the help place', () => {
    expect(pupil.match(/href="\/ud" rel="nofollow noreferrer"/g)).toHaveLength(2)
    expect(pupil).toContain('href="tel:116111"')
    expect(pupil).toContain('src="/assets/exit.js" integrity="sha384-x" defer')
  })

  it('holds nothing a strict content policy would stop', () => {
    expect(pupil).not.toMatch(/style=|<style|\son\w+=|<script(?![^>]*src=)/)
  })

  it('marks the current page in the menu, for staff', () => {
    const nav = {
      label: 'Menu',
      links: [
        { href: '/day', label: 'Day', current: true },
        { href: '/cases', label: 'Cases' },
      ],
    }
    const html = String(
      <StaffPage {...common} nav={nav} me={{ name: 'Sara', signOut: { href: '/out', label: 'Out' } }} />,
    )
    expect(html).toContain('<a href="/day" aria-current="page">')
    expect(html.match(/aria-current/g)).toHaveLength(1)
    expect(html).toContain('<body data-size="sm">')
    expect(html).not.toContain('<script')
  })
})

describe('fields', () => {
  it('tie label, hint and error to the field, and keep what was typed', () => {
    const html = String(
      <TextField name="who" label="Who?" hint="A name" error="Write a name" value={'"><script>'} />,
    )
    expect(html).toContain('<label class="ds-label" for="who">')
    expect(html).toContain('aria-invalid="true" aria-describedby="who-hint who-error"')
    expect(html).toContain('id="who-hint"')
    expect(html).toContain('id="who-error"')
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;"')
  })

  it('say nothing of errors where there are none', () => {
    expect(String(<DateField name="d" label="When?" value="32.1.26" />)).not.toMatch(/aria-|validation/)
    expect(String(<DateField name="d" label="When?" value="32.1.26" />)).toContain('value="32.1.26"')
  })

  it('keep a text’s line breaks, also the first', () => {
    expect(String(<TextArea name="t" label="T" value={'\na'} />)).toContain('>\n\na</textarea>')
    expect(String(<TextArea name="t" label="T" value={'a\nb'} />)).toContain('>a\nb</textarea>')
  })

  it('keep what was chosen: one of many, several, one', () => {
    const options = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ]
    for (const one of [
      <RadioGroup name="g" label="G" options={options} value="b" />,
      <Choice name="g" label="G" options={options} value="b" />,
      <Pills name="g" label="G" options={options} value="b" />,
    ]) {
      expect(String(one)).toMatch(/value="b" checked/)
      expect(String(one).match(/checked/g)).toHaveLength(1)
    }
    expect(String(<Select name="g" label="G" options={options} value="b" />)).toMatch(/value="b" selected/)
    expect(
      String(<CheckGroup name="g" label="G" options={options} values={['a', 'b']} />).match(/checked/g),
    ).toHaveLength(2)
    expect(String(<Check name="g" label="G" value="yes" checked />)).toMatch(/checked/)
    expect(String(<Check name="g" label="G" value="yes" />)).not.toMatch(/checked/)
  })

  it('lead from the error summary to the first choice of a group', () => {
    const options = [
      { mood: 1 as const, label: 'Bad' },
      { mood: 5 as const, label: 'Good' },
    ]
    const group = String(<Faces name="mood" label="How?" options={options} error="Choose one" />)
    expect(group).toMatch(/<input[^>]*id="mood"/)
    expect(group).toContain('role="radiogroup" aria-invalid="true" aria-describedby="mood-error"')
    const summary = String(
      <ErrorSummary title="Two things" errors={[{ field: 'mood', text: 'Choose one' }, { text: 'Other' }]} />,
    )
    expect(summary).toContain('role="alert" tabindex="-1"')
    expect(summary).toContain('<a class="ds-link" href="#mood">Choose one</a>')
    expect(String(<ErrorSummary title="None" errors={[]} />)).toBe('')
  })
})

describe('lists, tables, words', () => {
  it('carry the state of each knot in its name and its line', () => {
    const html = String(
      <Thread>
        <ThreadItem kind="done" label="Done" />
        <ThreadItem kind="overdue" label="Late" />
        <ThreadItem kind="ahead" />
      </Thread>,
    )
    expect(html).toMatch(/<li><svg[^>]*role="img" aria-label="Done"/)
    expect(html).toMatch(/<li data-broken[^>]*><svg[^>]*aria-label="Late"/)
    expect(html).toMatch(/<li data-ahead[^>]*><svg[^>]*aria-hidden="true"/)
  })

  it('keep a table a table where the style takes its layout away', () => {
    const html = String(
      <Table
        caption="C"
        columns={[{ label: 'What' }, { label: 'Who' }, { label: 'Edit', hidden: true }]}
        rows={[['x', 'y', 'z']]}
      />,
    )
    expect(html).toContain('<th role="rowheader" scope="row">x</th>')
    expect(html).toContain('<td role="cell" data-label="Who">y</td>')
    expect(html).toContain('<td role="cell">z</td>')
    expect(html).toContain('<span class="ds-sr-only">Edit</span>')
  })

  it('number the six words for the eye only', () => {
    expect(String(<Code words={['sun', 'sea']} />)).toContain('<li><span aria-hidden="true">1</span>sun</li>')
  })

  it('say of a duty when, what, who, and why', () => {
    const html = String(
      <Duties>
        <Duty
          when="Today"
          title="Answer"
          href="/x"
          who="You"
          why={{ summary: 'Promise', children: 'REP-04' }}
          action={<Button quiet>Go</Button>}
        />
      </Duties>,
    )
    expect(html).toContain('<summary>Promise</summary>')
    expect(html).toContain('<a href="/x">Answer</a>')
    expect(html).toContain('data-variant="secondary" type="submit"')
  })
})
