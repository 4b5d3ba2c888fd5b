// What is built for the browser, as it is put before people: by one machine, and into the bucket.
import { globSync } from 'node:fs'
import { extname, join } from 'node:path'
import { webFolder } from './folders.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

export interface WebFile {
  /** Where it lies on this machine. */
  file: string
  /** Its address, without the slash in front. */
  key: string
  type: string
  cache: string
}

export const typeOf = (file: string): string => types[extname(file)] ?? 'application/octet-stream'

const named = ['.html', '.json']

/** A file's name stands for what is in it, so that it may be kept for ever; that of a page or a schema does not. */
export const cacheOf = (file: string): string =>
  named.includes(extname(file)) ? 'no-cache' : 'public, max-age=31536000, immutable'

/** Everything that a deployment serves: the families' scripts, and the staff site. */
export const webFiles = (): WebFile[] =>
  ['survey', 'staff'].flatMap((site) =>
    globSync('**/*.*', { cwd: join(webFolder, site) })
      .filter((name) => name !== 'manifest.json')
      .map((name) => ({
        file: join(webFolder, site, name),
        key: join(site === 'survey' ? 'assets' : site, name),
        type: typeOf(name),
        cache: cacheOf(name),
      })),
  )
