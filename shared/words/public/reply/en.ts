/** What stands on the page of one round’s answers, whoever reads it. `{day}` and `{address}` are filled in. */
export const en = {
  title: 'What we did',
  heading: 'You told us. Here is what we did.',
  soon: 'We are looking at what people told us. By {day} we say here what we do about it.',
  later: 'We are looking at what people told us. Then we say here what we do about it.',
  will: 'We will do this',
  doing: 'We are doing this now',
  done: 'We did this',
  cannot: 'We cannot do this',
  helped: 'Did it help?',
  children: 'Words for children',
  adults: 'Words for grown-ups',
  poster: 'A poster to print',
  before: 'What we heard from everyone',
  scan: 'Point your phone here, or type',
}

export type ReplyWords = typeof en
