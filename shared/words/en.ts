import type { VoiceWords } from './voice-words.ts'

/** What the screens say to everybody who answers, besides a survey’s own words. `{…}` is filled in on the page. */
export const en = {
  lang: 'en-GB',
  bar: {
    help: 'Get help now',
    free: 'Childline is free. It does not show on the phone bill.',
    checked: 'Numbers checked {day}',
    leave: 'Leave this page',
  },
  start: {
    title: 'Looking back',
    go: 'Start',
    screen: 'Can someone see your screen?',
    later: 'You can do this later.',
    madeUp: 'This is a try-out. The answers here are made up.',
    helper:
      'Are you helping? Read it out together. Let them choose. Type their own words. Add none of yours.',
    languages: 'You can also read this in:',
    safe: 'How we keep your answers safe',
  },
  question: {
    title: 'Question',
    back: 'Back',
    check: 'Check my answers',
    many: 'Tick all that fit.',
    ifFits: 'Skip this one if it does not fit.',
    always: { dk: 'I don’t know', rns: 'I don’t want to say' },
    tooLong:
      'These words are too long: {typed} characters, and there is room for {most}. Make them shorter, then go on. Nothing is lost.',
    helper: 'If you are helping: {note}',
  },
  code: {
    label: 'The code on your card or in your link',
    wrong: 'Check the code. It has 20 letters and numbers.',
  },
  error: 'Please check one thing',
  errorTitle: 'Error: {title}',
  check: {
    title: 'Check and send',
    folded: 'Your answers stay folded away until you open them.',
    count: '{given} of {all}',
    skipped: 'You skipped this',
    change: 'Change',
    showCode: 'I may want my answers taken out. Show me a code after I send.',
    changeAll: 'Change my answers',
    sending: 'Sending…',
    keepOpen: 'Keep this page open.',
    slow: 'It has not gone through yet. We keep trying. Keep this page open.',
    notYet: 'Not sent yet',
    waiting:
      'Your answers wait on this phone, locked. We try again when there is a network, and when you open this page again.',
    waitsUntil: 'They wait until {day}, if your phone keeps them so long. “Leave this page” deletes them.',
    gone: 'Nothing waits on this phone any more.',
    waits: 'Answers from before wait on this phone. They are not sent yet.',
    nowSent: 'Answers from before are now sent.',
    lost: 'Answers on this phone were not sent. The link is not open now.',
    tryAgain: 'Try again now',
    kept: 'Your answers are still on this page.',
    stop: 'Stop, and send nothing',
  },
  idle: {
    heading: 'Are you still there?',
    what: 'In two minutes we clear this page, so that nobody else sees it.',
    stay: 'I am still here',
  },
  thanks: {
    title: 'Thank you',
    next: 'What happens next',
    changes: 'See what we do with it',
    takeOut: 'I may want my answers taken out',
    takeOutHow: 'We can show you a code. Nobody can find your answers without it.',
    showCode: 'Show my code',
    codeIs: 'Your code',
    writeDown: 'Write this code down. With it, we can take your answers out until {day}.',
    useCode: 'Where to use the code',
  },
}

type Shared = typeof en

/** Every word on a screen: what all share, with what is said in one voice. */
export type Words = {
  [Section in keyof Shared]: Shared[Section] &
    (Section extends keyof VoiceWords ? VoiceWords[Section] : unknown)
} & Omit<VoiceWords, keyof Shared>
