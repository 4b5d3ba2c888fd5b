import { type Settings, startingSettings } from '#shared/settings/settings.ts'

/** A made-up partnership that has said everything. */
export const fullSettings: Settings = {
  ...startingSettings,
  partnership: {
    name: 'Ourtown Safeguarding Children Partnership',
    controller: 'Ourtown Metropolitan Borough Council',
    ask: {
      mailbox: 'ask@ourtown.example',
      phone: '0121 496 0000',
      post: 'Heard, Council House\nHigh Street\nOurtown OT1 1AA',
    },
    dataProtection: { name: 'Quin Lewis', mailbox: 'data@ourtown.example' },
  },
  agencies: {
    agencies: [
      { id: 'family-hub-north', name: 'Family Hub North', kind: 'council' },
      { id: 'riverside-school', name: 'Riverside School', kind: 'school' },
      { id: 'old-charity', name: 'Old Charity', kind: 'charity', stopped: true },
    ],
  },
  reading: {
    days: [1, 2, 3, 4, 5],
    from: '09:00',
    until: '17:00',
    withinDays: 3,
    closed: [],
    readers: [
      { name: 'Cam Jones', mailbox: 'cam@ourtown.example' },
      { name: 'Dee Patel', mailbox: 'dee@ourtown.example' },
    ],
    safeguardingLead: { name: 'Eve Brown', mailbox: 'eve@ourtown.example' },
    deputy: { name: 'Fay Ahmed', mailbox: 'fay@ourtown.example' },
    mailbox: 'alarms@ourtown.example',
  },
  notices: {
    own: {
      picture: 'You can ask Sam at the family hub.',
      child: 'You can ask Sam at the family hub.',
      adult: 'We share this notice with Ourtown Youth Council.\nThey read it in May 2026.',
    },
    checkedBy: 'Quin Lewis, data protection officer',
    checkedOn: '2026-11-20',
    assessment: 'Council records, folder DP-114',
  },
  retention: { poolMonths: 12, commentDays: 14, auditYears: 6 },
}
