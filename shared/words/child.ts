import type { VoiceWords } from './voice-words.ts'

/** To children aged 8 to 11. */
export const child: VoiceWords = {
  large: true,
  bar: { people: 'You can talk to these people now' },
  start: {
    heading: 'How was the help you got?',
    what: 'Tell us how things were before, and how they are now. It helps us to make the help better. It takes five minutes. You can skip anything. You can stop any time.',
    who: 'There are no wrong answers. You will not get in trouble. Please leave names out. Your answers go in a pile with other people’s. We do not give them to your family, or to the people who help you. A person reads what you write, on work days.',
    mustTell:
      'Is someone hurting you or someone else? You can tell us who and where. Then we must tell people whose job is to keep children safe.',
    changes: 'After {day} we say what we heard, on one page for everyone.',
    together: 'The grown-up with you can see what you pick. You can ask to do it on your own.',
    leaving:
      '“Leave this page” takes you to the weather and forgets your answers. So does Shift, pressed three times. The phone may still list this page.',
  },
  question: {
    go: 'Next',
    step: 'Part {part} of 3: {name}',
    parts: ['before the help', 'now', 'the help'],
    sensitive: 'Nobody looks at your picks one by one. If you want help, tap Get help now.',
    box: [
      'A person reads this on work days. Nobody reads it right now.',
      'Please leave names out. But is someone hurting you or someone else? You can tell us who and where. Then we must tell people whose job is to keep children safe.',
      'If you need help now, tap Get help now.',
    ],
  },
  check: {
    heading: 'Check, then send',
    parts: ['Before the help', 'Now', 'The help', 'Your words'],
    sealed:
      'When you tap Send, this phone locks your answers. We cannot give them back. You can ask us to take them out until {day}.',
    plain:
      'When you tap Send, we lock your answers as they come in. We cannot give them back. You can ask us to take them out until {day}.',
    send: 'Send my answers',
  },
  thanks: {
    heading: 'Thank you. Your answers are in.',
    sealed: 'They are locked in a pile with other people’s. Nobody looks at your picks one by one.',
    steps: [
      { when: 'Sent', what: 'You are done.' },
      { when: 'On work days', what: 'A person reads what you wrote.' },
      {
        when: 'After {day}',
        what: 'We count all the answers together. Then we throw away the keys.',
      },
      { when: 'Then', what: 'We say what we heard, on one page for everyone.' },
    ],
    close: 'Is this someone else’s phone? Close this page now. Nothing is kept on it.',
    history: 'The phone may still list this page. You can delete the message with the link.',
  },
}
