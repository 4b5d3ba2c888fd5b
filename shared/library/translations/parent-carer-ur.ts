import type { Translation } from '../../survey/translation.ts'

/** Urdu. */
export const parentCarerUr: Translation = {
  title: 'والدین اور دیکھ بھال کرنے والوں کے لیے',
  words: {
    'Think back to just before the help began.': 'مدد شروع ہونے سے ذرا پہلے کا وقت یاد کریں۔',
    'If you have more than one child, please think of just one. Think of the child the help was mostly for. If it was for all, think of the one whose birthday is next.':
      'اگر آپ کے ایک سے زیادہ بچے ہیں تو صرف ایک بچے کا سوچیں۔ اُس بچے کا سوچیں جس کے لیے زیادہ تر مدد تھی۔ اگر مدد سب کے لیے تھی تو اُس کا سوچیں جس کی سالگرہ سب سے پہلے آئے گی۔',
    'Before the help began, how well was your family getting on at home?':
      'مدد شروع ہونے سے پہلے، گھر میں آپ کے خاندان کا وقت کیسا گزر رہا تھا؟',
    'Back then, how well were you coping as a parent or carer?':
      'اُس وقت، بچوں کی ذمہ داری سنبھالنا آپ کے لیے کیسا چل رہا تھا؟',
    'Back then, how was your child feeling most days?':
      'اُس وقت، آپ کے بچے کو زیادہ تر دن کیسا محسوس ہوتا تھا؟',
    'Back then, how was school or nursery going for your child?':
      'اُس وقت، آپ کے بچے کا سکول یا نرسری میں وقت کیسا گزر رہا تھا؟',
    'Not at school or nursery then': 'اُس وقت سکول یا نرسری نہیں تھی',
    'Back then, how well were you managing with money?': 'اُس وقت، پیسوں میں آپ کا گزارا کیسا چل رہا تھا؟',
    'Back then, how settled was your home?': 'اُس وقت، آپ کے رہنے کا انتظام کتنا پکا تھا؟',
    'We mean the place where you live.': 'ہمارا مطلب ہے وہ جگہ جہاں آپ رہتے ہیں۔',
    'Now think about these days.': 'اب آج کل کے دنوں کا سوچیں۔',
    'How well is your family getting on at home now?': 'اب گھر میں آپ کے خاندان کا وقت کیسا گزر رہا ہے؟',
    'How well are you coping as a parent or carer now?':
      'اب بچوں کی ذمہ داری سنبھالنا آپ کے لیے کیسا چل رہا ہے؟',
    'How is your child feeling most days now?': 'اب آپ کے بچے کو زیادہ تر دن کیسا محسوس ہوتا ہے؟',
    'How is school or nursery going for your child now?':
      'اب آپ کے بچے کا سکول یا نرسری میں وقت کیسا گزر رہا ہے؟',
    'Not at school or nursery now': 'اب سکول یا نرسری نہیں ہے',
    'How well are you managing with money now?': 'اب پیسوں میں آپ کا گزارا کیسا چل رہا ہے؟',
    'How settled is your home now?': 'اب آپ کے رہنے کا انتظام کتنا پکا ہے؟',
    'How often did the people helping you listen to you?':
      'مدد کرنے والے لوگ کتنی بار آپ کی بات توجہ سے سنتے تھے؟',
    'How often did the people helping you work together as one team?':
      'مدد کرنے والے لوگ کتنی بار ایک ٹیم بن کر کام کرتے تھے؟',
    'Only one service helped us': 'صرف ایک ادارے نے ہماری مدد کی',
    'Did you understand the plan?': 'کیا آپ کو پلان سمجھ آیا؟',
    'I did not know there was a plan': 'مجھے معلوم نہیں تھا کہ کوئی پلان ہے',
    'How much say did you have in the plan?': 'پلان میں آپ کی رائے کا کتنا دخل تھا؟',
    'How often did people respect your family’s faith, culture and way of life?':
      'لوگ کتنی بار آپ کے خاندان کے مذہب، ثقافت اور رہن سہن کا احترام کرتے تھے؟',
    'Since the help began, how have things changed for your family?':
      'مدد شروع ہونے کے بعد سے، آپ کے خاندان کے حالات کیسے بدلے ہیں؟',
    'How much did the help make things better?': 'مدد کی وجہ سے حالات کتنے بہتر ہوئے؟',
    'Did the help make things worse?': 'کیا مدد کی وجہ سے حالات بدتر ہوئے؟',
    'What helped most?': 'سب سے زیادہ مدد کس چیز سے ملی؟',
    'What got in the way?': 'کس چیز سے رکاوٹ آئی؟',
    'May we show your words to others? We take out names first.':
      'کیا ہم آپ کے الفاظ دوسروں کو دکھا سکتے ہیں؟ ہم پہلے نام نکال دیتے ہیں۔',
    'Did someone help you do this?': 'کیا یہ کرنے میں کسی نے آپ کی مدد کی؟',
    'Family or friend': 'گھر والے یا دوست',
    'The worker who helped us': 'جس ورکر نے ہماری مدد کی',
    'Someone else': 'کوئی اور',
    'Very badly': 'بہت برا',
    Badly: 'برا',
    OK: 'ٹھیک',
    Well: 'اچھا',
    'Very well': 'بہت اچھا',
    'Very bad': 'بہت برا',
    Bad: 'برا',
    Good: 'اچھا',
    'Very good': 'بہت اچھا',
    'Not at all': 'بالکل نہیں',
    'A little': 'تھوڑا',
    Fairly: 'کافی',
    Very: 'بہت',
    Completely: 'پوری طرح',
    None: 'بالکل نہیں',
    Some: 'کسی حد تک',
    'A lot': 'بہت',
    Never: 'کبھی نہیں',
    'Not often': 'کم ہی',
    Sometimes: 'کبھی کبھی',
    Often: 'اکثر',
    Always: 'ہمیشہ',
    No: 'نہیں',
    Partly: 'کچھ کچھ',
    Yes: 'ہاں',
    'A lot worse': 'بہت بدتر',
    'A bit worse': 'تھوڑے بدتر',
    'The same': 'ویسے ہی',
    'A bit better': 'تھوڑے بہتر',
    'A lot better': 'بہت بہتر',
  },
}
