import type { SurveyDraft } from '#shared/survey/draft.ts'
import type { Survey } from '#shared/survey/survey.ts'
import { writeForm } from '#shared/xlsform/write-form.ts'
import { saveFile } from '#web/manage/save-file.ts'
import { writeWorkbook } from './write-workbook.ts'

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The two ways out: a workbook that other tools read as well, and all of it as JSON. */
export const SaveSurveyAs = ({ survey }: { survey: Survey | SurveyDraft }) => (
  <p class="small">
    Take it out{' '}
    <button
      type="button"
      class="link"
      onClick={async () => saveFile(`${survey.id}.xlsx`, workbook, await writeWorkbook(writeForm(survey)))}
    >
      as a spreadsheet (XLSForm)
    </button>{' '}
    or{' '}
    <button
      type="button"
      class="link"
      onClick={() => saveFile(`${survey.id}.json`, 'application/json', asJson(survey))}
    >
      as JSON
    </button>
  </p>
)

const asJson = (survey: Survey | SurveyDraft): string =>
  JSON.stringify({ $schema: `${location.origin}/staff/survey.schema.json`, ...survey }, null, 2)
