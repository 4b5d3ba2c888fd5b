// Runs before the page shows. Takes the token out of the address, shows one page at a time, and turns the
// pages until the page’s script takes over. Should that script fail, the one long form is there again.
{
  const root = document.documentElement
  const { hash, pathname } = location
  let link = hash.slice(1)
  try {
    const before = sessionStorage[pathname]
    link ||= before
    // Another family’s link in the same tab: nothing of the family before may stay.
    if (link !== before) sessionStorage.clear()
    if (link) sessionStorage[pathname] = link
  } catch {}
  history.replaceState(history.state, '', pathname)
  addEventListener('hashchange', () => location.reload())
  root.className = 'js'

  document.addEventListener('readystatechange', () => {
    const { token } = document.forms[0]
    if (!link || !token) return
    token.value = link
    token.parentNode.hidden = true
  })

  addEventListener('submit', (event) => {
    if (!root.className) return
    const at = document.querySelector('.at')
    let next = at
    do next = next.nextElementSibling
    while (next.hidden)
    event.preventDefault()
    at.className = ''
    next.className = 'at'
  })

  addEventListener(
    'error',
    () => {
      root.className = ''
    },
    true,
  )
}
