import type { Translation } from '../../survey/translation.ts'

/** Punjabi, in Gurmukhi letters. */
export const parentCarerPa: Translation = {
  title: 'ਮਾਪਿਆਂ ਅਤੇ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲਿਆਂ ਲਈ',
  words: {
    'Think back to just before the help began.': 'ਮਦਦ ਸ਼ੁਰੂ ਹੋਣ ਤੋਂ ਥੋੜ੍ਹਾ ਪਹਿਲਾਂ ਦਾ ਸਮਾਂ ਯਾਦ ਕਰੋ।',
    'If you have more than one child, please think of just one. Think of the child the help was mostly for. If it was for all, think of the one whose birthday is next.':
      'ਜੇ ਤੁਹਾਡੇ ਇੱਕ ਤੋਂ ਵੱਧ ਬੱਚੇ ਹਨ ਤਾਂ ਸਿਰਫ਼ ਇੱਕ ਬੱਚੇ ਬਾਰੇ ਸੋਚੋ। ਉਸ ਬੱਚੇ ਬਾਰੇ ਸੋਚੋ ਜਿਸ ਲਈ ਬਹੁਤੀ ਮਦਦ ਸੀ। ਜੇ ਮਦਦ ਸਭ ਲਈ ਸੀ ਤਾਂ ਉਸ ਬਾਰੇ ਸੋਚੋ ਜਿਸ ਦਾ ਜਨਮਦਿਨ ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਆਵੇਗਾ।',
    'Before the help began, how well was your family getting on at home?':
      'ਮਦਦ ਸ਼ੁਰੂ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ, ਘਰ ਵਿੱਚ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਦਾ ਸਮਾਂ ਕਿਹੋ ਜਿਹਾ ਲੰਘ ਰਿਹਾ ਸੀ?',
    'Back then, how well were you coping as a parent or carer?':
      'ਉਸ ਵੇਲੇ, ਬੱਚਿਆਂ ਦੀ ਜ਼ਿੰਮੇਵਾਰੀ ਸੰਭਾਲਣਾ ਤੁਹਾਡੇ ਲਈ ਕਿਹੋ ਜਿਹਾ ਚੱਲ ਰਿਹਾ ਸੀ?',
    'Back then, how was your child feeling most days?': 'ਉਸ ਵੇਲੇ, ਤੁਹਾਡੇ ਬੱਚੇ ਨੂੰ ਬਹੁਤੇ ਦਿਨ ਕਿਹੋ ਜਿਹਾ ਮਹਿਸੂਸ ਹੁੰਦਾ ਸੀ?',
    'Back then, how was school or nursery going for your child?':
      'ਉਸ ਵੇਲੇ, ਸਕੂਲ ਜਾਂ ਨਰਸਰੀ ਵਿੱਚ ਤੁਹਾਡੇ ਬੱਚੇ ਦਾ ਸਮਾਂ ਕਿਹੋ ਜਿਹਾ ਲੰਘ ਰਿਹਾ ਸੀ?',
    'Not at school or nursery then': 'ਉਸ ਵੇਲੇ ਸਕੂਲ ਜਾਂ ਨਰਸਰੀ ਨਹੀਂ ਸੀ',
    'Back then, how well were you managing with money?': 'ਉਸ ਵੇਲੇ, ਪੈਸਿਆਂ ਪੱਖੋਂ ਤੁਹਾਡਾ ਗੁਜ਼ਾਰਾ ਕਿਹੋ ਜਿਹਾ ਚੱਲ ਰਿਹਾ ਸੀ?',
    'Back then, how settled was your home?': 'ਉਸ ਵੇਲੇ, ਤੁਹਾਡੇ ਰਹਿਣ ਦਾ ਪ੍ਰਬੰਧ ਕਿੰਨਾ ਪੱਕਾ ਸੀ?',
    'We mean the place where you live.': 'ਸਾਡਾ ਮਤਲਬ ਹੈ ਉਹ ਥਾਂ ਜਿੱਥੇ ਤੁਸੀਂ ਰਹਿੰਦੇ ਹੋ।',
    'Now think about these days.': 'ਹੁਣ ਅੱਜ-ਕੱਲ੍ਹ ਦੇ ਦਿਨਾਂ ਬਾਰੇ ਸੋਚੋ।',
    'How well is your family getting on at home now?': 'ਹੁਣ ਘਰ ਵਿੱਚ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਦਾ ਸਮਾਂ ਕਿਹੋ ਜਿਹਾ ਲੰਘ ਰਿਹਾ ਹੈ?',
    'How well are you coping as a parent or carer now?':
      'ਹੁਣ ਬੱਚਿਆਂ ਦੀ ਜ਼ਿੰਮੇਵਾਰੀ ਸੰਭਾਲਣਾ ਤੁਹਾਡੇ ਲਈ ਕਿਹੋ ਜਿਹਾ ਚੱਲ ਰਿਹਾ ਹੈ?',
    'How is your child feeling most days now?': 'ਹੁਣ ਤੁਹਾਡੇ ਬੱਚੇ ਨੂੰ ਬਹੁਤੇ ਦਿਨ ਕਿਹੋ ਜਿਹਾ ਮਹਿਸੂਸ ਹੁੰਦਾ ਹੈ?',
    'How is school or nursery going for your child now?':
      'ਹੁਣ ਸਕੂਲ ਜਾਂ ਨਰਸਰੀ ਵਿੱਚ ਤੁਹਾਡੇ ਬੱਚੇ ਦਾ ਸਮਾਂ ਕਿਹੋ ਜਿਹਾ ਲੰਘ ਰਿਹਾ ਹੈ?',
    'Not at school or nursery now': 'ਹੁਣ ਸਕੂਲ ਜਾਂ ਨਰਸਰੀ ਨਹੀਂ ਹੈ',
    'How well are you managing with money now?': 'ਹੁਣ ਪੈਸਿਆਂ ਪੱਖੋਂ ਤੁਹਾਡਾ ਗੁਜ਼ਾਰਾ ਕਿਹੋ ਜਿਹਾ ਚੱਲ ਰਿਹਾ ਹੈ?',
    'How settled is your home now?': 'ਹੁਣ ਤੁਹਾਡੇ ਰਹਿਣ ਦਾ ਪ੍ਰਬੰਧ ਕਿੰਨਾ ਪੱਕਾ ਹੈ?',
    'How often did the people helping you listen to you?':
      'ਮਦਦ ਕਰਨ ਵਾਲੇ ਲੋਕ ਕਿੰਨੀ ਵਾਰ ਤੁਹਾਡੀ ਗੱਲ ਧਿਆਨ ਨਾਲ ਸੁਣਦੇ ਸਨ?',
    'How often did the people helping you work together as one team?':
      'ਮਦਦ ਕਰਨ ਵਾਲੇ ਲੋਕ ਕਿੰਨੀ ਵਾਰ ਇੱਕ ਟੀਮ ਬਣ ਕੇ ਕੰਮ ਕਰਦੇ ਸਨ?',
    'Only one service helped us': 'ਸਿਰਫ਼ ਇੱਕ ਅਦਾਰੇ ਨੇ ਸਾਡੀ ਮਦਦ ਕੀਤੀ',
    'Did you understand the plan?': 'ਕੀ ਤੁਹਾਨੂੰ ਪਲੈਨ ਸਮਝ ਆਇਆ?',
    'I did not know there was a plan': 'ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ ਸੀ ਕਿ ਕੋਈ ਪਲੈਨ ਹੈ',
    'How much say did you have in the plan?': 'ਪਲੈਨ ਵਿੱਚ ਤੁਹਾਡੀ ਰਾਏ ਦਾ ਕਿੰਨਾ ਹਿੱਸਾ ਸੀ?',
    'How often did people respect your family’s faith, culture and way of life?':
      'ਲੋਕ ਕਿੰਨੀ ਵਾਰ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਦੇ ਧਰਮ, ਸੱਭਿਆਚਾਰ ਅਤੇ ਰਹਿਣ-ਸਹਿਣ ਦਾ ਆਦਰ ਕਰਦੇ ਸਨ?',
    'Since the help began, how have things changed for your family?':
      'ਮਦਦ ਸ਼ੁਰੂ ਹੋਣ ਤੋਂ ਬਾਅਦ, ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਦੇ ਹਾਲਾਤ ਕਿਵੇਂ ਬਦਲੇ ਹਨ?',
    'How much did the help make things better?': 'ਮਦਦ ਕਰਕੇ ਹਾਲਾਤ ਕਿੰਨੇ ਬਿਹਤਰ ਹੋਏ?',
    'Did the help make things worse?': 'ਕੀ ਮਦਦ ਕਰਕੇ ਹਾਲਾਤ ਹੋਰ ਮਾੜੇ ਹੋਏ?',
    'What helped most?': 'ਸਭ ਤੋਂ ਵੱਧ ਮਦਦ ਕਿਸ ਚੀਜ਼ ਤੋਂ ਮਿਲੀ?',
    'What got in the way?': 'ਕਿਸ ਚੀਜ਼ ਨਾਲ ਰੁਕਾਵਟ ਪਈ?',
    'May we show your words to others? We take out names first.':
      'ਕੀ ਅਸੀਂ ਤੁਹਾਡੇ ਸ਼ਬਦ ਦੂਜਿਆਂ ਨੂੰ ਦਿਖਾ ਸਕਦੇ ਹਾਂ? ਅਸੀਂ ਪਹਿਲਾਂ ਨਾਂ ਕੱਢ ਦਿੰਦੇ ਹਾਂ।',
    'Did someone help you do this?': 'ਕੀ ਇਹ ਕਰਨ ਵਿੱਚ ਕਿਸੇ ਨੇ ਤੁਹਾਡੀ ਮਦਦ ਕੀਤੀ?',
    'Family or friend': 'ਘਰ ਦੇ ਜਾਂ ਦੋਸਤ',
    'The worker who helped us': 'ਜਿਸ ਵਰਕਰ ਨੇ ਸਾਡੀ ਮਦਦ ਕੀਤੀ',
    'Someone else': 'ਕੋਈ ਹੋਰ',
    'Very badly': 'ਬਹੁਤ ਮਾੜਾ',
    Badly: 'ਮਾੜਾ',
    OK: 'ਠੀਕ',
    Well: 'ਚੰਗਾ',
    'Very well': 'ਬਹੁਤ ਚੰਗਾ',
    'Very bad': 'ਬਹੁਤ ਮਾੜਾ',
    Bad: 'ਮਾੜਾ',
    Good: 'ਚੰਗਾ',
    'Very good': 'ਬਹੁਤ ਚੰਗਾ',
    'Not at all': 'ਬਿਲਕੁਲ ਨਹੀਂ',
    'A little': 'ਥੋੜ੍ਹਾ',
    Fairly: 'ਕਾਫ਼ੀ',
    Very: 'ਬਹੁਤ',
    Completely: 'ਪੂਰੀ ਤਰ੍ਹਾਂ',
    None: 'ਬਿਲਕੁਲ ਨਹੀਂ',
    Some: 'ਕੁਝ ਹੱਦ ਤੱਕ',
    'A lot': 'ਬਹੁਤ',
    Never: 'ਕਦੇ ਨਹੀਂ',
    'Not often': 'ਘੱਟ ਹੀ',
    Sometimes: 'ਕਦੇ-ਕਦੇ',
    Often: 'ਅਕਸਰ',
    Always: 'ਹਮੇਸ਼ਾ',
    No: 'ਨਹੀਂ',
    Partly: 'ਕੁਝ-ਕੁਝ',
    Yes: 'ਹਾਂ',
    'A lot worse': 'ਪਹਿਲਾਂ ਤੋਂ ਬਹੁਤ ਮਾੜੇ',
    'A bit worse': 'ਪਹਿਲਾਂ ਤੋਂ ਥੋੜ੍ਹੇ ਮਾੜੇ',
    'The same': 'ਪਹਿਲਾਂ ਵਰਗੇ',
    'A bit better': 'ਥੋੜ੍ਹੇ ਬਿਹਤਰ',
    'A lot better': 'ਬਹੁਤ ਬਿਹਤਰ',
  },
}
