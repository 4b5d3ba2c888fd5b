const zeros = [0x660, 0x6f0, 0x9e6, 0xa66] // Arabic, Urdu, Bengali, Gurmukhi: as their keyboards write figures

/** What was typed into a field for figures, in the figures 0 to 9, without the spaces around. */
export const readDigits = (typed: string): string =>
  typed.trim().replace(/[٠-٩۰-۹০-৯੦-੯]/g, (figure) => {
    const code = figure.charCodeAt(0)
    return String(code - (zeros.findLast((zero) => zero <= code) ?? code))
  })
