import type { ReplyWords } from './en.ts'

export const so: ReplyWords = {
  title: 'Waxa aan qabannay',
  heading: 'Waad noo sheegteen. Waa kan waxa aan qabannay.',
  soon: 'Waxaan eegaynaa waxa dadku noo sheegeen. Ilaa {day} waxaan halkan ku sheegaynaa waxa aan ka qabanayno.',
  later: 'Waxaan eegaynaa waxa dadku noo sheegeen. Kadib waxaan halkan ku sheegaynaa waxa aan ka qabanayno.',
  will: 'Tan waan samayn doonnaa',
  doing: 'Tan hadda ayaan samaynaynaa',
  done: 'Tan waan samaynay',
  cannot: 'Tan ma samayn karno',
  helped: 'Ma caawisay?',
  children: 'Erayo carruurta loogu talagalay',
  adults: 'Erayo dadka waaweyn loogu talagalay',
  poster: 'Boodh la daabaco',
  before: 'Waxa aan ka maqalnay dhammaan',
  scan: 'Telefoonkaaga halkan ku jeedi, ama qor',
}
