// What waits to be sent, in this browser: sealed, and without the code that would take it out again.

export interface Waiting {
  id: string
  distribution: string
  /** What is sent, the same bytes at every try. */
  body: string
  /** When the round closes, in milliseconds since 1970. */
  until: number
}

const open = (): Promise<IDBDatabase> =>
  new Promise((done, failed) => {
    const asked = indexedDB.open('heard')
    asked.onupgradeneeded = () => asked.result.createObjectStore('waiting', { keyPath: 'id' })
    asked.onsuccess = () => done(asked.result)
    asked.onerror = () => failed(asked.error)
  })

async function ask<T>(mode: IDBTransactionMode, what: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open()
  return new Promise<T>((done, failed) => {
    const work = database.transaction('waiting', mode)
    const request = what(work.objectStore('waiting'))
    work.oncomplete = () => done(request.result)
    work.onabort = () => failed(work.error)
  }).finally(() => database.close())
}

export const putWaiting = (it: Waiting) => ask('readwrite', (store) => store.put(it))
export const findWaiting = (id: string) => ask<Waiting | undefined>('readonly', (store) => store.get(id))
export const allWaiting = () => ask<Waiting[]>('readonly', (store) => store.getAll())
export const dropWaiting = (id: string) => ask('readwrite', (store) => store.delete(id))

/** A mark that tells without looking that something waits: see `waits` in kept.ts. */
export const keepWaits = (): void => localStorage.setItem('waits', '1')
export const forgetWaits = (): void => localStorage.removeItem('waits')
