/** The public pages as links say them. */
export const links = {
  about: { to: '/about', text: 'About these pages' },
  answers: { to: '/about/answers', text: 'How we protect your answers' },
  survey: { to: '/about/survey', text: 'Who asks, and why' },
  ask: { to: '/about/ask', text: 'Ask us, or complain' },
  accessibility: { to: '/about/accessibility', text: 'Can everyone use these pages?' },
  picture: { to: '/about/privacy/picture', text: 'Privacy in pictures, for ages 4 to 7' },
  child: { to: '/about/privacy/child', text: 'Privacy, for ages 8 to 11' },
  teen: { to: '/about/privacy/teen', text: 'Privacy, for ages 12 to 17' },
  adult: { to: '/about/privacy/adult', text: 'Privacy, for grown-ups' },
  changes: { to: '/what-changed', text: 'What we heard from families' },
  start: { to: '/', text: 'The first page' },
} as const
