const most = 8

/** Where in the code an error came from. Its message stands first in its stack and may have lines of any kind, so it goes first. */
export function placesOf({ message, stack = '' }: Error): string[] {
  const after = message === '' ? stack : stack.slice(stack.indexOf(message) + message.length)
  const lines = after.split('\n').filter((line) => line.startsWith('    at '))
  return lines.slice(0, most)
}
