/** Everything that this site keeps in a browser beside the tab’s own: answers that wait to be sent, the pages. */
export function forgetAll(): void {
  try {
    localStorage.clear()
    indexedDB.deleteDatabase('heard')
    caches.delete('heard')
  } catch {}
}
