import { eachQuestion } from './each-question.ts'

/** Words in the place of a picture that only say that there is one. */
export const advisePictures = eachQuestion(({ picture, text }) => {
  const alt = picture?.alt.trim().toLowerCase()
  if (!alt) return undefined
  return alt === text.trim().toLowerCase() ||
    /^(?:a |the )?(?:picture|image|photo|drawing|icon)\.?$/.test(alt)
    ? 'Say what the picture shows, for those who do not see it: “A drawing of a house with a red door”.'
    : undefined
}, 'picture.alt')
