import type { VoiceWords } from './voice-words.ts'

/** To people who work with families, about their work or a course. */
export const staff: VoiceWords = {
  large: false,
  bar: { people: 'For a worry about a child, use your usual route now. Or call:' },
  start: {
    heading: 'Looking back: what has changed?',
    what: 'Tell us how things were before, and how they are now, so that help for families gets better. It takes five minutes. Skip anything. Stop at any time.',
    who: 'We do not ask your name. Please name and describe nobody. Your answers are not shown to your manager. Results are totals. A person reads every comment, in working hours.',
    mustTell:
      'This is not the place for a worry about a child. Use your usual route now. If you write one here, we must pass it on.',
    changes: 'After {day} we say what we heard, on one page for everyone.',
    together: 'Is someone helping you? They can see what you pick. You can ask to do it alone.',
    leaving:
      '“Leave this page” takes you to the weather and forgets your answers. So does Shift, pressed three times. Your browser may still list this page.',
  },
  question: {
    go: 'Continue',
    step: 'Part {part} of 3: {name}',
    parts: ['back then', 'now', 'the last questions'],
    sensitive: 'Nobody checks ticks one by one. For a worry about a child, use your usual route now.',
    box: [
      'A person reads every comment, in working hours. Nobody reads it right now.',
      'Please name nobody, and describe no family.',
      'Not for a worry about a child: use your usual route now. If you write one here, we must pass it on.',
    ],
  },
  check: {
    heading: 'Check, then send',
    parts: ['Back then', 'Now', 'The last questions', 'Your words'],
    sealed:
      'When you choose Send, your answers are sealed on this device. We cannot give them back. You can ask us to take them out until {day}.',
    plain:
      'When you choose Send, we seal your answers as they arrive. We cannot give them back. You can ask us to take them out until {day}.',
    send: 'Send my answers',
  },
  thanks: {
    heading: 'Thank you. Your answers are in.',
    sealed:
      'They are sealed with everyone else’s until the round closes. They are not shown to your manager.',
    steps: [
      { when: 'Sent', what: 'There is nothing more to do.' },
      { when: 'In working hours', what: 'A person reads every comment.' },
      {
        when: 'After {day}',
        what: 'All answers are counted together. Then we throw away the keys, so nobody can open one.',
      },
      { when: 'Then', what: 'We say what we heard, on one page for everyone.' },
    ],
    close: 'On a shared computer? Close this page now. Nothing is kept on it.',
    history: 'This does not clear your browser’s history.',
  },
}
