const rightToLeft = ['ar', 'ur']

export const isRightToLeft = (lang: string): boolean => rightToLeft.includes(lang)
