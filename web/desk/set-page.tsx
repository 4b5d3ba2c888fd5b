import { worried } from '#shared/comments/grade.ts'
import { gradeOf } from '#shared/comments/triage.ts'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
import type { Person } from '#web/staff/claims.ts'
import { Page } from '#web/staff/page.tsx'
import { sayDay } from '#web/staff/say-day.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { HandOutPart } from './hand-out-part.tsx'
import { JudgeForm } from './judge-form.tsx'
import { LanguagePart } from './language-part.tsx'
import { Lease } from './lease.tsx'
import { ReferralForm } from './referral-form.tsx'
import { sayDue } from './say-due.ts'
import { SetBoxes } from './set-boxes.tsx'
import { useSet } from './use-set.ts'
import { WhatWasDone } from './what-was-done.tsx'
import { WordsPart } from './words-part.tsx'

interface Props {
  wave: string
  comment: string
  person: Person
}

/** Everything that one person wrote, and what is decided about it. */
export function SetPage({ wave, comment, person }: Props) {
  const { opened, problem, take, show } = useSet(wave, comment)
  const [settings] = useLoad(getSettings, {})
  const worries = settings.is === 'here' ? settings.value.settings.worries : undefined
  const me = person.id ?? ''
  const isLead = person.roles.includes('safeguarding-lead')
  const grade = opened && gradeOf(opened.triage)
  return (
    <Page title="One person’s words">
      <p class="small">
        <a href="/staff/desk">To read</a>
      </p>
      <h1>One person’s words</h1>
      <StaffProblem problem={problem} />
      {opened ? (
        <>
          <p class="deck">
            {opened.audience}, came on {sayDay(opened.day)}
            {opened.due && !opened.triage.first ? `, to be read ${sayDue(opened.due)}` : ''}. These boxes came
            from one person and stay together.
          </p>
          <Lease opened={opened} onTake={take} />
          <div class="cols">
            <div>
              <SetBoxes opened={opened} />
              <WordsPart opened={opened} person={me} themes={worries?.themes ?? []} onShow={show} />
            </div>
            <aside aria-label="What is decided">
              <WhatWasDone opened={opened} />
              <JudgeForm opened={opened} person={me} worries={worries} onShow={show} />
              {grade !== undefined && grade >= worried && (
                <>
                  <HandOutPart opened={opened} person={me} onShow={show} />
                  {isLead && <ReferralForm opened={opened} onShow={show} />}
                </>
              )}
              <LanguagePart opened={opened} person={me} onTake={take} />
            </aside>
          </div>
        </>
      ) : null}
    </Page>
  )
}
