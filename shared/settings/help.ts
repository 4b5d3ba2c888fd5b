/** Where to get help now: on every family screen, offline and without JavaScript. */
export interface HelpContact {
  who: string
  phone: string
}

export const helpContacts: HelpContact[] = [
  { who: 'In danger now', phone: '999' },
  { who: 'Childline, for anyone under 19', phone: '0800 1111' },
  { who: 'Worried about a child? NSPCC', phone: '0808 800 5000' },
]

/** The day on which somebody last rang or looked up each number. */
export const helpCheckedOn = '2026-11-12'
