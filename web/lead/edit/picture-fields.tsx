import { useState } from 'preact/hooks'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import type { FieldsProps } from './fields-props.ts'
import { readPicture } from './read-picture.ts'

/** A small picture beside the question, with what it shows in words. */
export function PictureFields({ at, editing: { problem, say }, question, change }: FieldsProps) {
  const [wrong, setWrong] = useState('')
  const { picture, ...without } = question
  return (
    <div class="field">
      <label for={`field-${at}.picture`}>A picture</label>
      <p class="small" id={`hint-${at}.picture`}>
        It is made small, 160 px wide, and is part of the page. Take one of no real child.
      </p>
      <p class="wrong" role="alert">
        {wrong}
      </p>
      <input
        type="file"
        id={`field-${at}.picture`}
        accept="image/*"
        aria-describedby={`hint-${at}.picture`}
        onChange={async (event) => {
          const input = event.currentTarget
          const webp = await readPicture(input.files?.[0])
          input.value = ''
          setWrong(webp ? '' : 'This cannot be used. Take a simpler picture, as PNG, JPEG or WebP.')
          if (webp) change({ ...without, picture: { webp, alt: picture?.alt ?? '' } })
        }}
      />
      {picture ? (
        <>
          <img src={`data:image/webp;base64,${picture.webp}`} alt="" width="160" />
          <StaffField
            name={`${at}.picture.alt`}
            label="What does it show?"
            hint="For those who do not see it."
            value={picture.alt}
            problem={problem}
            onValue={(alt) => change({ ...question, picture: { ...picture, alt } }, `${at}.picture.alt`)}
          />
          <StaffButton
            quiet
            onPress={() => {
              change(without)
              say('The picture is removed. Undo brings it back.')
            }}
          >
            Remove the picture
          </StaffButton>
        </>
      ) : null}
    </div>
  )
}
