import type { Translation } from '../../survey/translation.ts'

export const parentCarerUk: Translation = {
  title: 'Для батьків та опікунів',
  words: {
    'Think back to just before the help began.': 'Пригадайте час якраз перед початком допомоги.',
    'If you have more than one child, please think of just one. Think of the child the help was mostly for. If it was for all, think of the one whose birthday is next.':
      'Якщо у вас кілька дітей, будь ласка, думайте лише про одну. Думайте про дитину, для якої насамперед була допомога. Якщо допомога була для всіх, думайте про ту, чий день народження найближчий.',

    'Before the help began, how well was your family getting on at home?':
      'Як жилося вашій родині вдома до початку допомоги?',
    'Back then, how well were you coping as a parent or carer?':
      'Як ви тоді справлялися з роллю мами, тата чи опікуна?',
    'Back then, how was your child feeling most days?': 'Як тоді почувалася ваша дитина більшість днів?',
    'Back then, how was school or nursery going for your child?':
      'Як тоді йшли справи у вашої дитини в школі чи садку?',
    'Not at school or nursery then': 'Тоді не ходила до школи чи садка',
    'Back then, how well were you managing with money?': 'Як ви тоді справлялися з грошима?',
    'Back then, how settled was your home?': 'Наскільки стабільним тоді було ваше житло?',
    'We mean the place where you live.': 'Ідеться про місце, де ви живете.',

    'Now think about these days.': 'А тепер подумайте про теперішні дні.',

    'How well is your family getting on at home now?': 'Як живеться вашій родині вдома зараз?',
    'How well are you coping as a parent or carer now?':
      'Як ви зараз справляєтеся з роллю мами, тата чи опікуна?',
    'How is your child feeling most days now?': 'Як зараз почувається ваша дитина більшість днів?',
    'How is school or nursery going for your child now?':
      'Як зараз ідуть справи у вашої дитини в школі чи садку?',
    'Not at school or nursery now': 'Зараз не ходить до школи чи садка',
    'How well are you managing with money now?': 'Як ви зараз справляєтеся з грошима?',
    'How settled is your home now?': 'Наскільки стабільне ваше житло зараз?',

    'How often did the people helping you listen to you?': 'Як часто люди, які вам допомагали, слухали вас?',
    'How often did the people helping you work together as one team?':
      'Як часто люди, які вам допомагали, працювали разом як одна команда?',
    'Only one service helped us': 'Нам допомагала лише одна служба',
    'Did you understand the plan?': 'Чи був план вам зрозумілий?',
    'I did not know there was a plan': 'Мені не було відомо, що є план',
    'How much say did you have in the plan?': 'Наскільки ви могли впливати на план?',
    'How often did people respect your family’s faith, culture and way of life?':
      'Як часто люди поважали віру, культуру та спосіб життя вашої родини?',
    'Since the help began, how have things changed for your family?':
      'Як змінилося життя вашої родини, відколи почалася допомога?',
    'How much did the help make things better?': 'Наскільки краще стало завдяки допомозі?',
    'Did the help make things worse?': 'Чи стало гірше через допомогу?',
    'What helped most?': 'Що допомогло найбільше?',
    'What got in the way?': 'Що заважало?',
    'May we show your words to others? We take out names first.':
      'Можна показати ваші слова іншим? Спершу ми прибираємо імена.',
    'Did someone help you do this?': 'Чи допомагав вам хтось це заповнити?',
    'Family or friend': 'Хтось із родини чи друзів',
    'The worker who helped us': 'Працівник, який нам допомагав',
    'Someone else': 'Хтось інший',

    'Very badly': 'Дуже погано',
    Badly: 'Погано',
    OK: 'Нормально',
    Well: 'Добре',
    'Very well': 'Дуже добре',
    'Very bad': 'Дуже погано',
    Bad: 'Погано',
    Good: 'Добре',
    'Very good': 'Дуже добре',
    'Not at all': 'Зовсім ні',
    'A little': 'Трохи',
    Fairly: 'Доволі',
    Very: 'Дуже',
    Completely: 'Цілком',
    None: 'Зовсім ні',
    Some: 'Помірно',
    'A lot': 'Значно',
    Never: 'Ніколи',
    'Not often': 'Нечасто',
    Sometimes: 'Іноді',
    Often: 'Часто',
    Always: 'Завжди',
    'A lot worse': 'Набагато гірше',
    'A bit worse': 'Трохи гірше',
    'The same': 'Так само',
    'A bit better': 'Трохи краще',
    'A lot better': 'Набагато краще',
    No: 'Ні',
    Partly: 'Частково',
    Yes: 'Так',
  },
}
