import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { join, normalize } from 'node:path'
import { assetHeaders } from '../../shared/api/asset-headers.ts'
import { plainHeaders } from '../../shared/api/plain-headers.ts'
import { staffHeaders } from '../../shared/api/staff-headers.ts'
import { webFolder } from '../build/folders.ts'
import { cacheOf, typeOf } from '../build/web-files.ts'
import { client } from './sign-in.ts'

/** The pages of examples show each other in frames, and load nothing from elsewhere. */
const exampleHeaders = {
  'content-security-policy': "default-src 'self'; img-src 'self' data:; frame-ancestors 'self'",
}

const headersOf: Record<string, Record<string, string>> = {
  assets: assetHeaders,
  examples: exampleHeaders,
  staff: staffHeaders(''),
}

/** What CloudFront adds to a reply by its address alone, where it has nothing of its own. */
export const headersBelow = (path: string): Record<string, string> =>
  headersOf[path.split('/')[1] ?? ''] ?? plainHeaders

/** Does what S3 behind CloudFront does: the built files of both sites. False when there is no such file. */
export async function serveFile(path: string, issuer: string, response: ServerResponse): Promise<boolean> {
  if (path === '/staff/config.json') {
    const config = JSON.stringify({ issuer, client })
    response.writeHead(200, { ...staffHeaders(''), 'content-type': 'application/json' }).end(config)
    return true
  }
  const [, site = '', rest = ''] = /^\/(assets|staff|examples)\/?(.*)$/.exec(path) ?? []
  if (!site) return false
  const name = rest.includes('.') ? normalize(`/${rest}`) : 'index.html'
  const file = join(webFolder, site === 'assets' ? 'survey' : site, name)
  const content = await readFile(file).catch(() => undefined)
  if (!content || rest.startsWith('manifest')) return false
  response
    .writeHead(200, {
      ...headersOf[site],
      'content-type': typeOf(file),
      'cache-control': cacheOf(file),
    })
    .end(content)
  return true
}
