import type { Translation } from '../../survey/translation.ts'

export const parentCarerBn: Translation = {
  title: 'মা-বাবা ও অভিভাবকদের জন্য',
  words: {
    'Think back to just before the help began.': 'সাহায্য শুরু হওয়ার ঠিক আগের সময়টা মনে করুন।',
    'If you have more than one child, please think of just one. Think of the child the help was mostly for. If it was for all, think of the one whose birthday is next.':
      'আপনার একের বেশি সন্তান থাকলে, দয়া করে শুধু একজনের কথা ভাবুন। সাহায্য যার জন্য বেশি ছিল, তার কথা ভাবুন। সবার জন্য হলে, যার জন্মদিন সবার আগে আসছে, তার কথা ভাবুন।',

    'Before the help began, how well was your family getting on at home?':
      'সাহায্য শুরুর আগে, ঘরে আপনার পরিবারের দিন কেমন কাটত?',
    'Back then, how well were you coping as a parent or carer?':
      'তখন মা, বাবা বা অভিভাবক হিসেবে আপনি কেমন সামলাতেন?',
    'Back then, how was your child feeling most days?': 'তখন বেশির ভাগ দিন আপনার সন্তানের মন কেমন থাকত?',
    'Back then, how was school or nursery going for your child?': 'তখন স্কুলে বা নার্সারিতে আপনার সন্তানের কেমন চলত?',
    'Not at school or nursery then': 'তখন স্কুলে বা নার্সারিতে যেত না',
    'Back then, how well were you managing with money?': 'তখন আপনি টাকাপয়সা কেমন সামলাতেন?',
    'Back then, how settled was your home?': 'তখন আপনার থাকার জায়গা কতটা স্থায়ী ছিল?',
    'We mean the place where you live.': 'মানে, আপনি যেখানে থাকেন।',

    'Now think about these days.': 'এবার এখনকার দিনগুলোর কথা ভাবুন।',

    'How well is your family getting on at home now?': 'এখন ঘরে আপনার পরিবারের দিন কেমন কাটে?',
    'How well are you coping as a parent or carer now?': 'এখন মা, বাবা বা অভিভাবক হিসেবে আপনি কেমন সামলান?',
    'How is your child feeling most days now?': 'এখন বেশির ভাগ দিন আপনার সন্তানের মন কেমন থাকে?',
    'How is school or nursery going for your child now?': 'এখন স্কুলে বা নার্সারিতে আপনার সন্তানের কেমন চলে?',
    'Not at school or nursery now': 'এখন স্কুলে বা নার্সারিতে যায় না',
    'How well are you managing with money now?': 'এখন আপনি টাকাপয়সা কেমন সামলান?',
    'How settled is your home now?': 'এখন আপনার থাকার জায়গা কতটা স্থায়ী?',

    'How often did the people helping you listen to you?': 'যাঁরা আপনাকে সাহায্য করতেন, তাঁরা কি আপনার কথা শুনতেন?',
    'How often did the people helping you work together as one team?':
      'যাঁরা আপনাকে সাহায্য করতেন, তাঁরা কি একসাথে এক দল হয়ে কাজ করতেন?',
    'Only one service helped us': 'শুধু একটি সংস্থা আমাদের সাহায্য করেছে',
    'Did you understand the plan?': 'আপনি কি পরিকল্পনাটি বুঝেছিলেন?',
    'I did not know there was a plan': 'পরিকল্পনা আছে, তা জানতাম না',
    'How much say did you have in the plan?': 'পরিকল্পনায় আপনি কতটা মতামত দিতে পেরেছিলেন?',
    'How often did people respect your family’s faith, culture and way of life?':
      'লোকজন কি আপনার পরিবারের ধর্ম, সংস্কৃতি ও জীবনযাপনকে সম্মান করতেন?',
    'Since the help began, how have things changed for your family?':
      'সাহায্য শুরুর পর থেকে আপনার পরিবারের অবস্থা কেমন বদলেছে?',
    'How much did the help make things better?': 'সাহায্যের কারণে অবস্থা কতটা ভালো হয়েছে?',
    'Did the help make things worse?': 'সাহায্যের কারণে কি অবস্থা খারাপ হয়েছে?',
    'What helped most?': 'কিসে সবচেয়ে বেশি সাহায্য হয়েছে?',
    'What got in the way?': 'কিসে বাধা এসেছে?',
    'May we show your words to others? We take out names first.':
      'আপনার কথা কি অন্যদের দেখাতে পারি? আগে আমরা নাম বাদ দিই।',
    'Did someone help you do this?': 'এটি করতে কেউ কি আপনাকে সাহায্য করেছেন?',
    'Family or friend': 'পরিবারের কেউ বা বন্ধু',
    'The worker who helped us': 'যে কর্মী আমাদের সাহায্য করেছেন',
    'Someone else': 'অন্য কেউ',

    'Very badly': 'খুব খারাপ',
    Badly: 'খারাপ',
    OK: 'মোটামুটি',
    Well: 'ভালো',
    'Very well': 'খুব ভালো',
    'Very bad': 'খুব খারাপ',
    Bad: 'খারাপ',
    Good: 'ভালো',
    'Very good': 'খুব ভালো',
    'Not at all': 'একটুও না',
    'A little': 'একটু',
    Fairly: 'বেশ',
    Very: 'খুব',
    Completely: 'পুরোপুরি',
    None: 'একটুও না',
    Some: 'কিছুটা',
    'A lot': 'অনেক',
    Never: 'কখনো না',
    'Not often': 'কমই',
    Sometimes: 'মাঝে মাঝে',
    Often: 'প্রায়ই',
    Always: 'সবসময়',
    'A lot worse': 'অনেক খারাপ হয়েছে',
    'A bit worse': 'একটু খারাপ হয়েছে',
    'The same': 'একই আছে',
    'A bit better': 'একটু ভালো হয়েছে',
    'A lot better': 'অনেক ভালো হয়েছে',
    No: 'না',
    Partly: 'কিছুটা',
    Yes: 'হ্যাঁ',
  },
}
