import type { VoiceWords } from './voice-words.ts'

/** To young people aged 12 to 17. */
export const youngPerson: VoiceWords = {
  large: false,
  bar: { people: 'People to talk to now' },
  start: {
    heading: 'How was the help you got?',
    what: 'Tell us how things were before, and how they are now. We use it to make help better. It takes five minutes. Skip anything. Stop at any time.',
    who: 'No answer is wrong. We do not ask your name. Please leave names out. Your answers go in with other people’s. We do not give them to your family, or to the people who helped you. A person reads every comment, in working hours.',
    mustTell:
      'Is someone hurting you or someone else? You can tell us who and where. Then we must tell people whose job is to keep people safe.',
    changes: 'After {day} we say what we heard, on one page for everyone.',
    together: 'Is someone helping you? They can see what you pick. You can ask to do it alone.',
    leaving:
      '“Leave this page” takes you to the weather and forgets your answers. So does Shift, pressed three times. Your phone may still list this page.',
  },
  question: {
    go: 'Continue',
    step: 'Part {part} of 3: {name}',
    parts: ['before the help began', 'now', 'the help'],
    sensitive: 'Nobody checks ticks one by one. If you want help, tap Get help now.',
    box: [
      'A person reads every comment, in working hours. Nobody reads it right now.',
      'Please leave names out. But is someone hurting you or someone else? You can tell us who and where. Then we must tell people whose job is to keep people safe.',
      'If you need help now, tap Get help now.',
    ],
  },
  check: {
    heading: 'Check, then send',
    parts: ['Before the help began', 'Now', 'The help', 'Your words'],
    sealed:
      'When you tap Send, your answers are sealed on this phone. We cannot give them back. You can ask us to take them out until {day}.',
    plain:
      'When you tap Send, we seal your answers as they arrive. We cannot give them back. You can ask us to take them out until {day}.',
    send: 'Send my answers',
  },
  thanks: {
    heading: 'Thank you. Your answers are in.',
    sealed:
      'They are sealed with other people’s until the round closes. Nobody looks at your picks one by one.',
    steps: [
      { when: 'Sent', what: 'You can put your phone away.' },
      { when: 'In working hours', what: 'A person reads every comment.' },
      {
        when: 'After {day}',
        what: 'All answers are counted together. Then we throw away the keys, so nobody can open one.',
      },
      { when: 'Then', what: 'We say what we heard, on one page for everyone.' },
    ],
    close: 'On someone else’s phone? Close this page now. Nothing is kept on it.',
    history: 'This does not clear your phone’s history. Delete the message that brought you here.',
  },
}
