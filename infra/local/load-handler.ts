import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { functionsFolder } from '../build/folders.ts'

export type Handler = (
  event: unknown,
  context: unknown,
) => Promise<{ statusCode: number; headers?: object; body?: string }>

/** The bundle that would be deployed. */
export async function loadHandler(id: string): Promise<Handler> {
  const { handler } = await import(pathToFileURL(resolve(functionsFolder, id, 'index.mjs')).href)
  return handler
}
