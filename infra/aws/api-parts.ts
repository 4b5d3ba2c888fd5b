import type { DataStack } from './data-stack.ts'
import type { SignInStack } from './sign-in-stack.ts'
import type { Stage } from './stage.ts'

/** What the API is made from. */
export interface ApiParts {
  stage: Stage
  data: DataStack
  signIn: SignInStack
  /** The folder with a bundle for each function. */
  functions: string
}
