import { hydrate } from 'preact'
import type { Asked } from '#shared/survey/survey.ts'
import { adopt } from './adopt.ts'
import { readPages } from './read-pages.ts'
import { restoreDraft } from './restore-draft.ts'
import type { PageData } from './survey-page.ts'
import { switchLanguage } from './switch-language.ts'
import { Visit } from './visit.tsx'
import { watchLeaving } from './watch-leaving.ts'

const [form] = document.forms
const main = document.querySelector('main')
const json = document.querySelector('[type="application/json"]')?.textContent
const back = form?.querySelector('.back')
const go = form?.querySelector(':scope>.go.next')

/** Where a browser cannot seal, or the script does not arrive whole, the long form stays: the server seals what arrives. */
const stay = () => {
  document.documentElement.className = ''
}

async function takeOver() {
  if (!form || !main || !json || !back || !go || !globalThis.crypto?.subtle) {
    watchLeaving()
    return stay()
  }
  const [, , distribution = ''] = location.pathname.split('/')
  // A hand-out’s id begins with its round’s.
  const data: PageData = { distribution, wave: distribution.slice(0, 4), ...JSON.parse(json) }
  if (!data.kiosk) watchLeaving()
  // Later than everything that a first answer needs.
  addEventListener('load', () => import('./listen.tsx'))
  // Not awaited at the top of this file: everything they share would have to be fetched apart from it.
  const Sent = data.kiosk ? (await import('./start-kiosk.tsx')).startKiosk(data) : undefined
  if (form.querySelector('[data-entered]')) (await import('./watch-entered.ts')).watchEntered()
  restoreDraft(form)
  const { title: wanted } = document.documentElement
  if (wanted) switchLanguage(form, wanted)
  const pages = readPages(form)
  const questions = pages.map(({ question }) => question)
  const survey: Asked = { language: data.language, questions }
  const first = [...form.querySelectorAll('.pages>*')].findIndex((page) => page.matches('.at'))
  hydrate(
    <Visit
      data={data}
      survey={survey}
      form={form}
      pages={pages}
      back={adopt(back)}
      go={adopt(go)}
      languages={[...form.querySelectorAll('nav')].map(adopt)}
      first={first}
      Sent={Sent}
    />,
    main,
  )
}
takeOver().catch(stay)
