import { getFramework } from '#shared/framework/framework-endpoints.ts'
import { handle } from '../http/handle.ts'
import { frameworks } from './framework-store.ts'

export const handler = handle(getFramework, async () => {
  const versions = await frameworks.versions('framework')
  const [newest] = versions
  const inForce = versions.find(({ adopted }) => adopted)
  return {
    ...(inForce ? { inForce } : {}),
    ...(newest ? { newest } : {}),
    history: versions.map(({ parts: _, ...said }) => said),
  }
})
