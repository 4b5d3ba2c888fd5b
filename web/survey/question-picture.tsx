import type { Picture } from '#shared/survey/question.ts'

/**
 * A picture in the page itself: one that a phone asked for when its question showed would tell who watches the
 * network that it had shown.
 */
export const QuestionPicture = ({ picture }: { picture: Picture | undefined }) =>
  picture ? (
    <p>
      <img src={`data:image/webp;base64,${picture.webp}`} alt={picture.alt} />
    </p>
  ) : null
