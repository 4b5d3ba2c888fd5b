// Runs before the page shows: takes the token out of the address, shows one page at a time, and turns
// pages until the page's script takes over. If that script fails, the one long form is there again.
const root = document.documentElement
const slot = `${location.pathname} token`
let token = location.hash.slice(1)
try {
  // A link of somebody else in the same tab: what the person before typed goes away.
  if (token && token !== sessionStorage[slot]) sessionStorage.clear()
  if (token) sessionStorage[slot] = token
  token = sessionStorage[slot] || ''
} catch {}
history.replaceState(history.state, '', location.pathname + location.search)
addEventListener('hashchange', () => location.reload())
if ('noModule' in HTMLScriptElement.prototype) root.className = 'js'

addEventListener('DOMContentLoaded', () => {
  const field = document.querySelector('[name=token]')
  if (!field || !token) return
  field.value = token
  field.closest('section').hidden = true
})
addEventListener('submit', (event) => {
  let page = document.querySelector('.at')
  const from = page
  while ((page = page.nextElementSibling) && !page.matches('section:not([hidden])'));
  if (root.className !== 'js' || !page) return
  event.preventDefault()
  from.className = ''
  page.className = 'at'
})
addEventListener(
  'error',
  () => {
    if (root.className === 'js') root.className = ''
  },
  true,
)
