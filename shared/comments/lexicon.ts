/**
 * Words that may mean that somebody is being harmed, with what a reader is told about them. They only put a set
 * first in the list: most harm is said in other words, so a set without any is not safe, only not yet read.
 * Matched against lower-case text without accents, apostrophes and repeated letters.
 */
export const lexicon: readonly { flag: string; words: RegExp }[] = [
  {
    flag: 'being hit or hurt',
    words:
      /\b(hit(s|ing|ting)?|punch\w*|kick(s|ed|ing)?|slap\w*|strangl\w*|chok(e|es|ed|ing)|burn(s|ed|t)? me|bruis\w*|beat(s|en|ing)? (me|her|him|us|up)|hurt(s|ing)? (me|her|him|us|my)|throw(s|n)? (me|things|stuff)|belt)\b/,
  },
  {
    flag: 'being touched',
    words:
      /\b(touch(es|ed|ing)? (me|her|him|my)|rap(e|ed|ing)|grop\w*|sexual\w*|nude\w*|private (parts?|area)|undress\w*|makes? me (do|kiss|sit)|secret (game|touch\w*))\b/,
  },
  {
    flag: 'being afraid',
    words:
      /\b(scar(ed|y|es)|afraid|frighten\w*|terrif\w*|not safe|unsafe|dont feel safe|hid(e|es|ing) (from|when|in|under)|cant go home|dont want to go home|walking on eggshells)\b/,
  },
  {
    flag: 'not wanting to live',
    words:
      /\b(suicid\w*|kil(l|ing) (myself|himself|herself)|kms|end it( all)?|want(s|ed)? to die|wish i (was|were) dead|dont want to (be here|live|wake up)|self.?harm\w*|cut(s|ting)? (myself|herself|himself)|overdos\w*|better off without me)\b/,
  },
  {
    flag: 'going without',
    words:
      /\b(no food|nothing to eat|hungry|starv\w*|no (heating|electric\w*|bed)|not fed|left alone|home alone|on (my|our) own all (night|day)|no clean clothes|sleep(s|ing)? (rough|in the car))\b/,
  },
  {
    flag: 'harm between adults',
    words:
      /\b(domestic|controls? (me|her|everything|my money)|wont let me (out|leave|see|have)|checks? my phone|threat(s|en\w*)?|stalk\w*|locks? (me|us|her|him) (in|out|up)|they fight|shout\w* all (night|the time)|throws? plates)\b/,
  },
  {
    flag: 'being used by others',
    words:
      /\b(county lines|carry(ing)? (drugs|a knife|packages)|deliver(ing)? (drugs|packages)|owes? (him|them|money)|gang\w*|older (man|men|boy|boyfriend|guy)|buys? me (things|stuff|vapes|weed)|groom\w*|traffick\w*|missing (overnight|for days)|forced (to|marriage)|fgm|the cutting)\b/,
  },
  {
    flag: 'drink or drugs at home',
    words:
      /\b(drunk|drinks? (all|too|every)|passed out|heroin|crack|cocaine|needles?|on drugs|deal(s|ing|er)|off (his|her|their) (head|face))\b/,
  },
  { flag: 'a weapon', words: /\b(knife|knives|stab\w*|gun|machete|petrol|set fire)\b/ },
  {
    flag: 'somebody who works with children',
    words:
      /\b((worker|teacher|carer|tutor|coach|driver|social worker) (hit|touch\w*|shout\w*|grabbed|swore|pushed|messag\w*|text(ed|s) me|kiss\w*|threat\w*))\b/,
  },
  {
    flag: 'now',
    words:
      /\b(tonight|right now|hes (here|outside|coming)|shes coming|today after school|call the police|999|emergency)\b/,
  },
]
