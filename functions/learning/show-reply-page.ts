import { problem } from '#shared/api/problem.ts'
import { WaveId } from '#shared/distribution/distribution.ts'
import { isCalledOff } from '#shared/distribution/wave.ts'
import { findPublicReply } from '#shared/learning/find-public-reply.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import type { Language } from '#shared/survey/language.ts'
import { renderReply } from '#web/public/render-reply.tsx'
import { renderReplyPoster } from '#web/public/render-reply-poster.tsx'
import { findWave } from '../distribution/wave-store.ts'
import type { Page } from '../http/page.ts'
import { pageParts } from '../survey/page-parts.ts'
import { showMessage } from '../survey/show-message.ts'
import { switches } from '../switches.ts'
import { followActions } from './follow-actions.ts'
import { replyVersions } from './reply-store.ts'

/** The answer to one round, in one of its forms. Until there is one, the day by which there will be. */
export async function showReplyPage(
  asked: string,
  form: string,
  language: Language,
  now: number,
): Promise<Page> {
  const id = WaveId.safeParse(asked.toUpperCase()).data
  const wave = id && (await findWave(id))
  if (!wave || isCalledOff(wave)) return showMessage(problem('not-found'))
  const [today, tellOn] = [londonDay(now), wave.checks?.tellOn]
  const reply = {
    wave: wave.wave,
    title: wave.title,
    // A day that is over is no promise any more: the board is told that it was not kept.
    tellOn: tellOn && tellOn >= today ? tellOn : undefined,
    madeUp: wave.madeUp === true,
    entries: await followActions(findPublicReply(await replyVersions(wave.wave))?.entries ?? [], today),
    language,
  }
  switch (form) {
    case 'adults':
    case 'children':
      return { status: 200, html: renderReply(reply, form, pageParts()), cache: true }
    case 'poster':
      return { status: 200, html: renderReplyPoster(reply, switches.origin, pageParts()), cache: true }
    default:
      return showMessage(problem('not-found'))
  }
}
