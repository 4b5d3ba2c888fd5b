import * as z from 'zod'
import { NoticeReader } from '#shared/settings/notices.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import type { SectionForm } from './section-form.ts'

const Typed = z.object({
  own: z.partialRecord(NoticeReader, z.string()),
  checked: z.object({ checkedBy: z.string(), checkedOn: z.string(), assessment: z.string() }),
})

const readerNames: Readonly<Record<NoticeReader, string>> = {
  picture: 'For children of 4 to 7',
  child: 'For children of 8 to 11',
  teen: 'For young people of 12 to 17',
  adult: 'For adults',
}

export const noticesForm: SectionForm<z.infer<typeof Typed>> = {
  typed: Typed,
  start: ({ notices: it }) => ({
    own: it?.own ?? {},
    checked: {
      checkedBy: it?.checkedBy ?? '',
      checkedOn: it?.checkedOn ?? '',
      assessment: it?.assessment ?? '',
    },
  }),
  send: ({ own, checked }) => ({
    notices: {
      own: Object.fromEntries(Object.entries(own).filter(([, text]) => text.trim())),
      ...checked,
    },
  }),
  say: ({ notices: it }) =>
    it
      ? [
          ...NoticeReader.options.map((reader) => ({
            label: readerNames[reader],
            text: it.own[reader] ?? 'Nothing of your own.',
          })),
          { label: 'Checked', text: `${it.checkedBy}, ${sayDay(it.checkedOn)}` },
          { label: 'Data protection impact assessment', text: it.assessment },
        ]
      : [],
  Fields: ({ draft, problem, keep }) => (
    <>
      <p>
        The notices say what Heard does with answers, in four ways for four kinds of reader. Add here what
        only you know, such as where your own privacy notice stands. You can leave these empty.
      </p>
      <StaffTextFields
        at="own"
        value={Object.fromEntries(NoticeReader.options.map((reader) => [reader, draft.own[reader] ?? '']))}
        problem={problem}
        onValue={(own) => keep({ ...draft, own })}
        fields={NoticeReader.options.map((name) => ({ name, label: readerNames[name], type: 'long' }))}
      />
      <h2>Who has checked the whole</h2>
      <StaffTextFields
        value={draft.checked}
        problem={problem}
        onValue={(checked) => keep({ ...draft, checked })}
        fields={[
          {
            name: 'checkedBy',
            label: 'Who checked the notices?',
            hint: 'Name and role. Usually the data protection officer.',
          },
          { name: 'checkedOn', label: 'On which day?', type: 'date' },
          {
            name: 'assessment',
            label: 'Where is the data protection impact assessment kept?',
            hint: 'A place that staff can find, or its address.',
          },
        ]}
      />
    </>
  ),
}
