// Runs before the page shows. Takes the token out of the address, shows one page at a time, and turns the
// pages until the page’s script takes over. Should that script fail, the one long form is there again.
{
  const root = document.documentElement
  const { hash, pathname, search } = location
  let link = hash.slice(1)
  try {
    const { leaving } = sessionStorage
    // On the way out, over this page.
    if (leaving) {
      sessionStorage.clear()
      location.replace(leaving)
    }
    const before = sessionStorage[pathname]
    link ||= before
    // Another family’s link in the same tab: nothing of the family before may stay.
    if (link !== before) sessionStorage.clear()
    if (link) sessionStorage[pathname] = link
  } catch {}
  history.replaceState(history.state, '', search || pathname)
  root.className = 'js'

  window.onhashchange = () => location.reload()
  document.onreadystatechange = () => {
    const { token } = document.forms[0]
    if (token && link) token.value = link
  }
  window.onsubmit = (event) => {
    const at = document.querySelector('.at')
    const { name, value } = event.submitter
    if (!root.className || !(name || at.nextSibling)) return
    event.preventDefault()
    // The page’s script changes the language when it is there, so that no answer is lost.
    if (name) root.title = value
    else {
      at.nextSibling.className = 'at'
      at.className = ''
    }
  }
  addEventListener(
    'error',
    () => {
      root.className = ''
    },
    true,
  )
}
