import { readFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { isChoice } from '#shared/survey/options-of.ts'
import type { File } from './serve-compressed.ts'
import { tenQuestions } from './ten-questions.ts'

const elements = tenQuestions.questions.map((question) =>
  isChoice(question)
    ? {
        type: 'radiogroup',
        name: question.id,
        title: question.text,
        choices: question.options.map(({ id, text }) => ({ value: id, text })),
      }
    : { type: 'comment', name: question.id, title: question.text },
)
const json = JSON.stringify({ questionsOnPageMode: 'questionPerPage', elements })

/** SurveyJS with the same ten questions, bundled and minified as its users would: no part of what we ship. */
export async function buildSurveyjs(): Promise<Record<string, File>> {
  const { outputFiles } = await build({
    entryPoints: ['tests/bench/phone/surveyjs-entry.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  const html = `<!doctype html><html lang=en-GB><meta name=viewport content=width=device-width><title>Ten questions</title><link rel=stylesheet href=/surveyjs.css><div id=survey></div><script type="application/json">${json}</script><script type=module src=/surveyjs.js></script>`
  return {
    '/surveyjs': { type: 'text/html; charset=utf-8', content: html },
    '/surveyjs.css': {
      type: 'text/css',
      content: await readFile('node_modules/survey-core/survey-core.fontless.min.css'),
    },
    '/surveyjs.js': { type: 'text/javascript', content: outputFiles[0]?.text ?? '' },
  }
}
