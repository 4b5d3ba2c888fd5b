import { readFile } from 'node:fs/promises'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { region } from '../aws/stage.ts'
import { webFiles } from '../build/web-files.ts'

const s3 = new S3Client({ region })

/** Puts the built files into the bucket. Older ones stay, for pages that were opened before: a page names its files. */
export async function putFiles(bucket: string, which: 'assets' | 'pages'): Promise<number> {
  const wanted = webFiles().filter(({ key }) => key.endsWith('.html') === (which === 'pages'))
  for (const { file, key, type, cache } of wanted) await put(bucket, key, await readFile(file), type, cache)
  return wanted.length
}

/** What the staff site reads first: where to sign in, and as what. */
export const putConfig = (bucket: string, config: { issuer: string; client: string }): Promise<void> =>
  put(bucket, 'staff/config.json', Buffer.from(JSON.stringify(config)), 'application/json', 'no-cache')

async function put(bucket: string, key: string, body: Buffer, type: string, cache: string): Promise<void> {
  await s3.send(
    new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: type, CacheControl: cache }),
  )
}
