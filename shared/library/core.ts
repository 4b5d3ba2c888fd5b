/** What several surveys ask about, each on its own scale. Shown side by side, never added together. */
export const core = [
  { id: 'home', title: 'Home' },
  { id: 'feelings', title: 'Feelings' },
  { id: 'someone-to-talk-to', title: 'Someone to talk to' },
  { id: 'listened-to', title: 'Being listened to' },
  { id: 'say-in-plan', title: 'A say in the plan' },
  { id: 'working-together', title: 'Working together' },
  { id: 'change', title: 'How things changed' },
]
