import type { VoiceWords } from './voice-words.ts'

/** To children aged 4 to 7, read out by a grown-up. */
export const youngChild: VoiceWords = {
  large: true,
  bar: { people: 'You can talk to these people now' },
  start: {
    heading: 'Tell us about the help',
    what: 'We ask about before. Then we ask about now. It helps us to make the help better. It takes five minutes. You can skip. You can stop.',
    who: 'No answer is wrong. You will not get in trouble. Please say no names. Your answers go in a big pile with other people’s. We do not give them to your family, or to the people who help you. A person reads the words you say, on work days.',
    mustTell:
      'Does someone hurt you or someone else? You can tell us who and where. Then we must tell people whose job is to keep children safe.',
    changes: 'After {day} we say what we heard, on a page for everyone.',
    together: 'The grown-up with you can see what you pick. You can ask to do it on your own.',
    leaving:
      '“Leave this page” takes you to the weather and forgets your answers. So does Shift, pressed three times. The phone may still list this page.',
  },
  question: {
    go: 'Next',
    step: '{name}',
    parts: ['Back then', 'Now', 'The help'],
    sensitive: 'Nobody looks at your picks one by one. If you want help, tap Get help now.',
    box: [
      'A person reads this on work days. Nobody reads it right now.',
      'Please leave names out. But does someone hurt you or someone else? You can tell us who and where. Then we must tell people whose job is to keep children safe.',
      'If you need help now, tap Get help now.',
    ],
  },
  check: {
    heading: 'All done. Now send it.',
    parts: ['Back then', 'Now', 'The help', 'Your words'],
    sealed:
      'When you tap Send, this phone locks your answers. We cannot give them back. You can ask us to take them out until {day}.',
    plain:
      'When you tap Send, we lock your answers as they come in. We cannot give them back. You can ask us to take them out until {day}.',
    send: 'Send',
  },
  thanks: {
    heading: 'Thank you. You did it!',
    sealed: 'Your answers are locked in a big pile. Nobody looks at your picks one by one.',
    steps: [
      { when: 'Sent', what: 'You are done.' },
      { when: 'On work days', what: 'A person reads the words you said.' },
      {
        when: 'After {day}',
        what: 'We count all the answers together. Then we throw away the keys.',
      },
      { when: 'Then', what: 'We say what we heard, on a page for everyone.' },
    ],
    close: 'Is this someone else’s phone? Close this page now. Nothing is kept on it.',
    history: 'The phone may still list this page. You can delete the message with the link.',
  },
}
