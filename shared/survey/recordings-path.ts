interface Recordings {
  survey: string
  version: number
  language: string
  hash: string
}

/** Where all recordings of a survey in one language are. The hash is of what they are, so the same address is the same sound. */
export const recordingsPath = ({ survey, version, language, hash }: Recordings): string =>
  `/recordings/${survey}/${version}/${language}/${hash}`
