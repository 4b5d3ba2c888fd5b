import type { Visibility } from '#shared/learning/lesson.ts'

const names: Record<Visibility, string> = {
  executive: 'Those who lead the partnership',
  partnership: 'The partnership',
  public: 'Everybody, on the public page',
}

export const sayVisibility = (visibility: Visibility): string => names[visibility]
