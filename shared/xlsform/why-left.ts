/** Kinds of rows that a survey here does not have, and why, in words for the person who brings the file. */
const kinds: [RegExp, string][] = [
  [
    /^(start|end|today|deviceid|subscriberid|simserial|phonenumber|username|email|start-geopoint|audit|background-.*)$/,
    'Heard never notes when, where or on what somebody answers.',
  ],
  [/^(geopoint|geotrace|geoshape)$/, 'Heard never asks where somebody is.'],
  [
    /^(image|audio|video|file|barcode|qrcode)$/,
    'Heard takes no pictures, sounds or files from people who answer: they could show who somebody is.',
  ],
  [/^(calculate|hidden|xml-external|csv-external|trigger)$/, 'Heard does not calculate with answers.'],
  [/^(acknowledge)$/, 'Heard has no box to tick that means “read”. Write a statement instead.'],
  [/^(time|datetime)$/, 'A time could show who somebody is. Heard asks for a month and a year at most.'],
  [
    /^select_(one|multiple)_(from_file|external)$/,
    'The answers stand in another file. Put them on the sheet of choices.',
  ],
]

export const whyNoKind = (type: string): string =>
  kinds.find(([kind]) => kind.test(type))?.[1] ?? `Heard has no question of the kind “${type}”.`

/** Columns that say something which a survey here does not have. Any other column is not known at all. */
const columns: [RegExp, string][] = [
  [/^(label|hint|form_title|guidance_hint)::?/, 'Heard does not have this language.'],
  [/^required/, 'Nobody has to answer anything here.'],
  [/^(constraint|bind::constraint)/, 'Answers are picked, so there is nothing to check.'],
  [
    /^(relevant|bind::relevant)$/,
    'This rule is more than “after one of these answers”. The question is always asked.',
  ],
  [/^(choice_filter)$/, 'Heard shows every answer of a question to everybody.'],
  [
    /^(calculation|default|trigger|bind::calculate|repeat_count|instance_name)/,
    'Heard does not calculate or fill in answers.',
  ],
  [
    /^(media|image|big-image|audio|video)/,
    'Add pictures and recordings in the editor, with words for who cannot see or hear them.',
  ],
  [
    /^(appearance|parameters|body::|style)/,
    'Every question has one look here, made for small screens and screen readers.',
  ],
  [/^(guidance_hint)/, 'Hints are shown to everybody here. Put it into the hint.'],
  [/^(readonly|read_only)/, 'Use a statement for what is only read.'],
  [
    /^(version|public_key|submission_url|auto_send|auto_delete|instance_|namespaces|sms_|allow_choice_duplicates|clean_text_values|entities)/,
    'Heard looks after this itself.',
  ],
]

export const whyNoColumn = (heading: string): string =>
  columns.find(([column]) => column.test(heading))?.[1] ?? 'Heard has nothing for this column.'
