import { leaveSurvey } from '#shared/survey/survey-endpoints.ts'
import { around } from '../http/around.ts'

const weather = 'https://www.bbc.co.uk/weather'

/** Works without JavaScript: the browser forgets what this site kept, and goes somewhere harmless. */
export const handler = around(leaveSurvey, async () => ({
  statusCode: 303,
  headers: {
    location: weather,
    'clear-site-data': '"cache", "storage"',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  },
}))
