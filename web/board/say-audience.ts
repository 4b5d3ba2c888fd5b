import type { Audience } from '#shared/learning/lesson.ts'

const names: Record<Audience, string> = {
  leaders: 'Leaders',
  managers: 'Managers',
  practitioners: 'Practitioners',
  trainers: 'Trainers',
  commissioners: 'Commissioners',
}

export const sayAudience = (audience: Audience): string => names[audience]
