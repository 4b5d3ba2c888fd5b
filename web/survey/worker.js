// A visit opens without a network from what the page has kept: scripts first from there, because their names change
// with them; pages only when the network fails. Nothing that is sent goes through here.
addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  const kept = async () => (await caches.match(request)) ?? caches.match(request, { ignoreSearch: true })
  const answer = request.url.includes('/assets/')
    ? kept().then((it) => it ?? fetch(request))
    : fetch(request).catch(async () => (await kept()) ?? Response.error())
  event.respondWith(answer)
})
