/** Everything that this site keeps in a browser: the draft, answers that wait to be sent, the pages and the worker. */
export function forgetAll(): void {
  try {
    sessionStorage.clear()
    localStorage.clear()
    indexedDB.deleteDatabase('heard')
    caches.delete('heard')
    navigator.serviceWorker.getRegistrations().then((all) => {
      for (const it of all) it.unregister()
    })
  } catch {}
}
