/** Where what is built stands. */
export const webFolder = '.build/web'
export const functionsFolder = '.build/functions'
