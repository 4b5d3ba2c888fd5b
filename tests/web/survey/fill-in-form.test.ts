import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillInForm } from '#web/survey/fill-in-form.ts'

const form =
  '<input type=hidden name=lang value=pl><label><input type=radio name=a.q value=well>Well</label><label><input type=radio name=a.q value="not so">Not so</label><input type=checkbox name=a.m value=one><input type=checkbox name=a.m value=two><textarea name=t.w rows=6></textarea><input name=token id=token><select name=a.s><option value=x>X</option><option value=y>Y</option></select>'

test('ticks what was ticked, writes what was written, and leaves everything else alone', () => {
  const given = {
    'a.q': 'not so',
    'a.m': ['one', 'two'],
    't.w': 'Kind',
    token: '7KQ2',
    'a.s': 'y',
    lang: 'en',
  }
  expect(fillInForm(form, given)).toBe(
    '<input type=hidden name=lang value=pl><label><input type=radio name=a.q value=well>Well</label><label><input checked type=radio name=a.q value="not so">Not so</label><input checked type=checkbox name=a.m value=one><input checked type=checkbox name=a.m value=two><textarea name=t.w rows=6>\nKind</textarea><input value="7KQ2" name=token id=token><select name=a.s><option value=x>X</option><option selected value=y>Y</option></select>',
  )
  expect(fillInForm(form, {})).toBe(form)
})

test('whatever was typed stays text', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const html = fillInForm(form, { 't.w': typed, token: typed })
      expect(html.match(/<(?!\/)/g)?.length).toBe(form.match(/<(?!\/)/g)?.length)
      const [, inBox = ''] = /rows=6>\n?(.*)<\/textarea>/s.exec(html) ?? []
      expect(unescaped(inBox)).toBe(typed)
    }),
  )
})

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
