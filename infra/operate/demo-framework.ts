import { startingFramework } from '../../shared/framework/starting-framework.ts'
import { termOf } from '../../shared/settings/term-of.ts'
import type { Api } from './api.ts'

/** The made-up partnership writes down how it learns; somebody else puts it in force. */
export async function adoptFramework(manager: Api, board: Api, reviewOn: string): Promise<void> {
  const { title, parts } = startingFramework((term) => termOf(term))
  const words = { title: `${title} (made up)`, parts, reviewOn }
  await manager.post('/api/framework/versions', { version: 0, ...words })
  await board.post('/api/framework/adoption', { version: 1 })
}
