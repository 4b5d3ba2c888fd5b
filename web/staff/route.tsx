import type { ComponentChild } from 'preact'
import type * as z from 'zod'
import { listAudit } from '#shared/audit/audit-endpoints.ts'
import { CommentId } from '#shared/comments/comment.ts'
import { listComments } from '#shared/comments/desk-endpoints.ts'
import { DistributionId, WaveId } from '#shared/distribution/distribution.ts'
import { listDistributions, openWave } from '#shared/distribution/distribution-endpoints.ts'
import { keepFigures, keepIndicator, listIndicators } from '#shared/indicators/indicator-endpoints.ts'
import { listActions } from '#shared/learning/action-endpoints.ts'
import { makeFeed } from '#shared/learning/feed-endpoints.ts'
import { importLessons } from '#shared/learning/import-endpoints.ts'
import { getWords, listLessons, recordLesson } from '#shared/learning/learning-endpoints.ts'
import { RecordKind } from '#shared/learning/record.ts'
import { getRecord, listRecords } from '#shared/learning/record-endpoints.ts'
import { getReply, listReplies } from '#shared/learning/reply-endpoints.ts'
import { invitePerson, listPeople } from '#shared/people/people-endpoints.ts'
import { startKeying } from '#shared/response/keying-endpoints.ts'
import { getBreakIn } from '#shared/results/break-in-endpoint.ts'
import { getSummary, listCore } from '#shared/results/results-endpoints.ts'
import { SectionName } from '#shared/settings/settings.ts'
import { getRetention, getSettings } from '#shared/settings/settings-endpoints.ts'
import { saveDraft, startDraft } from '#shared/survey/draft-endpoints.ts'
import { Id } from '#shared/survey/question.ts'
import { keepRecording } from '#shared/survey/recording-endpoints.ts'
import { listSurveys, publishSurvey, retireSurvey } from '#shared/survey/survey-endpoints.ts'
import { showTemplate } from '#shared/templates/template-endpoints.ts'
import { HandOutPage } from '#web/agency/hand-out-page.tsx'
import { HandOutsPage } from '#web/agency/hand-outs-page.tsx'
import { ActionPage } from '#web/board/action-page.tsx'
import { ActionsPage } from '#web/board/actions-page.tsx'
import { BookPage } from '#web/board/book-page.tsx'
import { BreakInPage } from '#web/board/break-in-page.tsx'
import { BriefingPage } from '#web/board/briefing-page.tsx'
import { IndicatorPage } from '#web/board/indicators/indicator-page.tsx'
import { IndicatorsPage } from '#web/board/indicators/indicators-page.tsx'
import { LearningLogPage } from '#web/board/learning-log-page.tsx'
import { LessonPage } from '#web/board/lesson-page.tsx'
import { MethodPage } from '#web/board/method-page.tsx'
import { OverTimePage } from '#web/board/over-time-page.tsx'
import { PackPage } from '#web/board/pack-page.tsx'
import { RecordPage } from '#web/board/record-page.tsx'
import { RegisterPage } from '#web/board/register-page.tsx'
import { RegistersPage } from '#web/board/registers-page.tsx'
import { RepliesPage } from '#web/board/replies-page.tsx'
import { ReplyPage } from '#web/board/reply-page.tsx'
import { ResultsPage } from '#web/board/results-page.tsx'
import { WordsPage } from '#web/board/words-page.tsx'
import { routeYear } from '#web/board/year/route-year.tsx'
import { DeskPage } from '#web/desk/desk-page.tsx'
import { KeyingPage } from '#web/desk/keying-page.tsx'
import { SetPage } from '#web/desk/set-page.tsx'
import { HelpPage } from '#web/help/help-page.tsx'
import { BankPage } from '#web/lead/bank/bank-page.tsx'
import { BringInPage } from '#web/lead/bring-in/bring-in-page.tsx'
import { DraftPage } from '#web/lead/edit/draft-page.tsx'
import { NewDraftPage } from '#web/lead/edit/new-draft-page.tsx'
import { FeedsPage } from '#web/lead/feeds-page.tsx'
import { ImportPage } from '#web/lead/import-page.tsx'
import { NewLessonPage } from '#web/lead/new-lesson-page.tsx'
import { NewRoundPage } from '#web/lead/new-round-page.tsx'
import { PublishSurveyPage } from '#web/lead/publish-survey-page.tsx'
import { RecordingsPage } from '#web/lead/recordings-page.tsx'
import { RoundPage } from '#web/lead/round-page.tsx'
import { RoundsPage } from '#web/lead/rounds-page.tsx'
import { SurveysPage } from '#web/lead/surveys-page.tsx'
import { VersionsPage } from '#web/lead/versions/versions-page.tsx'
import { AuditPage } from '#web/manage/audit-page.tsx'
import { HeldPage } from '#web/manage/held-page.tsx'
import { FiguresPage } from '#web/manage/indicators/figures-page.tsx'
import { NewIndicatorPage } from '#web/manage/indicators/new-indicator-page.tsx'
import { InvitePage } from '#web/manage/invite-page.tsx'
import { PeoplePage } from '#web/manage/people-page.tsx'
import { PersonPage } from '#web/manage/person-page.tsx'
import { RetentionPage } from '#web/manage/retention-page.tsx'
import { SectionPage } from '#web/manage/section-page.tsx'
import { SetUpPage } from '#web/manage/set-up-page.tsx'
import { TemplatesPage } from '#web/manage/templates-page.tsx'
import { HandOutPaperPage } from '#web/paper/hand-out-paper-page.tsx'
import { SurveyPaperPage } from '#web/paper/survey-paper-page.tsx'
import type { Person } from './claims.ts'
import { HomePage } from './home-page.tsx'
import { may } from './may.ts'
import { MePage } from './me-page.tsx'
import { NotAllowedPage } from './not-allowed-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { YearPage } from './year/year-page.tsx'

/** The page at an address: the whole site on one screen, each line with the endpoint that its roles must open. */
export function route(path: string, person: Person): ComponentChild {
  const { roles } = person
  const parts = path.split('/').filter(Boolean).slice(1)
  const [, second = '', third = ''] = parts
  const guard = (endpoint: Parameters<typeof may>[1], page: ComponentChild): ComponentChild =>
    may(roles, endpoint) ? page : <NotAllowedPage />
  if (parts[0] === 'year') return routeYear(parts.slice(1), person, <YearPage person={person} />)
  switch (shape(parts)) {
    case '':
      return <HomePage person={person} />
    case 'me':
      return <MePage person={person} />
    case 'help':
      return <HelpPage person={person} />
    case 'rounds':
      return guard(openWave, <RoundsPage />)
    case 'rounds/new':
      return guard(openWave, <NewRoundPage person={person} />)
    case 'rounds/:wave':
      return guard(openWave, <RoundPage wave={second} person={person} />)
    case 'rounds/:wave/results':
      return guard(getSummary, <ResultsPage wave={second} />)
    case 'rounds/:wave/words':
      return guard(getWords, <WordsPage wave={second} />)
    case 'rounds/:wave/answer':
      return guard(getReply, <ReplyPage wave={second} person={person} />)
    case 'answers':
      return guard(listReplies, <RepliesPage person={person} />)
    case 'indicators':
      return guard(listIndicators, <IndicatorsPage person={person} />)
    case 'indicators/new':
      return guard(keepIndicator, <NewIndicatorPage />)
    case 'indicators/:indicator':
      return guard(listIndicators, <IndicatorPage indicator={second} person={person} />)
    case 'figures':
      return guard(keepFigures, <FiguresPage />)
    case 'registers':
      return guard(listRecords, <RegistersPage person={person} />)
    case 'registers/:kind':
      return guard(listRecords, <RegisterPage key={second} kind={RecordKind.parse(second)} person={person} />)
    case 'records/:record':
      return guard(getRecord, <RecordPage record={second} person={person} />)
    case 'over-time':
      return guard(listCore, <OverTimePage />)
    case 'rounds/:wave/pack':
      return guard(getSummary, <PackPage wave={second} roles={roles} />)
    case 'break-in':
      return guard(getBreakIn, <BreakInPage />)
    case 'method':
      return guard(getSummary, <MethodPage />)
    case 'surveys':
      return guard(listSurveys, <SurveysPage roles={roles} />)
    case 'surveys/:survey':
      return guard(publishSurvey, <PublishSurveyPage survey={second} />)
    case 'surveys/:survey/paper':
      return guard(publishSurvey, <SurveyPaperPage survey={second} />)
    case 'surveys/:survey/versions':
      return guard(retireSurvey, <VersionsPage survey={second} />)
    case 'bank':
      return guard(startDraft, <BankPage />)
    case 'drafts/new':
      return guard(startDraft, <NewDraftPage />)
    case 'drafts/bring-in':
      return guard(startDraft, <BringInPage />)
    case 'drafts/:draft':
      return guard(saveDraft, <DraftPage draft={second} />)
    case 'surveys/:survey/recordings':
      return guard(keepRecording, <RecordingsPage survey={second} />)
    case 'hand-outs':
      return guard(listDistributions, <HandOutsPage person={person} />)
    case 'hand-outs/:hand-out':
      return guard(listDistributions, <HandOutPage distribution={second} person={person} />)
    case 'hand-outs/:hand-out/paper':
      return guard(listDistributions, <HandOutPaperPage handOut={second} />)
    case 'keying':
      return guard(startKeying, <KeyingPage person={person.name} />)
    case 'learning':
      return guard(listLessons, <LearningLogPage roles={roles} />)
    case 'learning/new':
      return guard(recordLesson, <NewLessonPage />)
    case 'learning/briefing':
      return guard(listLessons, <BriefingPage />)
    case 'learning/book':
      return guard(listLessons, <BookPage roles={roles} />)
    case 'learning/import':
      return guard(importLessons, <ImportPage />)
    case 'learning/feeds':
      return guard(makeFeed, <FeedsPage />)
    case 'learning/:lesson':
      return guard(listLessons, <LessonPage lesson={second} roles={roles} />)
    case 'actions':
      return guard(listActions, <ActionsPage />)
    case 'actions/:action':
      return guard(listActions, <ActionPage action={second} person={person} />)
    case 'desk':
      return guard(listComments, <DeskPage />)
    case 'desk/:wave/:comment':
      return guard(listComments, <SetPage wave={second} comment={third} person={person} />)
    case 'people':
      return guard(listPeople, <PeoplePage person={person} />)
    case 'people/new':
      return guard(invitePerson, <InvitePage />)
    case 'people/:person':
      return guard(invitePerson, <PersonPage person={second} />)
    case 'audit':
      return guard(listAudit, <AuditPage />)
    case 'templates':
      return guard(showTemplate, <TemplatesPage />)
    case 'set-up':
      return guard(getSettings, <SetUpPage person={person} />)
    case 'set-up/:section':
      return guard(getSettings, <SectionPage section={SectionName.parse(second)} person={person} />)
    case 'retention':
      return guard(getRetention, <RetentionPage person={person} />)
    case 'held':
      return guard(getSettings, <HeldPage person={person} />)
    default:
      return <NotFoundPage />
  }
}

/** What stands second in some addresses. */
const places = new Map<string, { name: string; is: z.ZodType }>([
  ['rounds', { name: ':wave', is: WaveId }],
  ['desk', { name: ':wave', is: WaveId }],
  ['surveys', { name: ':survey', is: Id }],
  ['drafts', { name: ':draft', is: Id }],
  ['hand-outs', { name: ':hand-out', is: DistributionId }],
  ['learning', { name: ':lesson', is: Id }],
  ['indicators', { name: ':indicator', is: Id }],
  ['registers', { name: ':kind', is: RecordKind }],
  ['records', { name: ':record', is: Id }],
  ['actions', { name: ':action', is: Id }],
  ['people', { name: ':person', is: Id }],
  ['set-up', { name: ':section', is: SectionName }],
])

/** Pages that stand where an id would. */
const own = ['drafts/bring-in', 'learning/briefing', 'learning/book', 'learning/import', 'learning/feeds']

/** An address with the name of what stands in it instead: `rounds/A1B2` → `rounds/:wave`. */
function shape([first = '', second = '', ...rest]: string[]): string {
  const known = places.get(first)
  const isKnown =
    !own.includes(`${first}/${second}`) && second !== 'new' && known?.is.safeParse(second).success
  const [third = ''] = rest
  if (first === 'desk' && isKnown && CommentId.safeParse(third).success) return 'desk/:wave/:comment'
  return [first, isKnown ? known.name : second, ...rest].filter(Boolean).join('/')
}
