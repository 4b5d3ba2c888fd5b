import type { Problem } from '#shared/api/problem.ts'
import type { People } from '#shared/people/people-endpoints.ts'
import { roleNames, roles } from '#shared/settings/role.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import type { PersonDraft } from './person-draft.ts'
import { roleWords } from './role-words.ts'

interface Props {
  draft: PersonDraft
  agencies: People['agencies']
  /** The mailbox is asked for once: it is what the person signs in with. */
  invites?: true
  problem: Problem | undefined
  keep: (draft: PersonDraft) => void
}

/** Name, roles, and for an agency worker the agencies. */
export function PersonFields({ draft, agencies, invites, problem, keep }: Props) {
  const choices = agencies.filter(({ id, stopped }) => !stopped || draft.agencies.includes(id))
  return (
    <>
      <StaffField
        name="name"
        label="Name"
        hint="As colleagues know it. It stands beside what the person does here."
        value={draft.name}
        problem={problem}
        onValue={(name) => keep({ ...draft, name })}
      />
      {invites ? (
        <StaffField
          name="mailbox"
          label="E-mail address at work"
          hint="The invitation goes there, and it is what they sign in with. A mailbox of one person, not of a team."
          type="email"
          value={draft.mailbox}
          problem={problem}
          onValue={(mailbox) => keep({ ...draft, mailbox })}
        />
      ) : null}
      <StaffChoice
        name="roles"
        legend="What will they do here?"
        kind="many"
        options={roles.map((value) => ({
          value,
          text: roleNames.get(value) ?? value,
          hint: roleWords[value],
        }))}
        chosen={draft.roles}
        problem={problem}
        onChosen={(chosen) => keep({ ...draft, roles: chosen })}
      />
      {draft.roles.includes('agency') && choices.length === 0 ? (
        <p id="field-agencies" tabIndex={-1}>
          There are no agencies yet. <a href="/staff/set-up/agencies">Add them in the set-up</a> first: what
          you typed here stays.
        </p>
      ) : null}
      {draft.roles.includes('agency') && choices.length > 0 ? (
        <StaffChoice
          name="agencies"
          legend="Which agency do they work for?"
          kind="many"
          options={choices.map(({ id, name, stopped }) => ({
            value: id,
            text: name,
            ...(stopped ? { hint: 'It has stopped.' } : {}),
          }))}
          chosen={draft.agencies}
          problem={problem}
          onChosen={(chosen) => keep({ ...draft, agencies: chosen })}
        />
      ) : null}
    </>
  )
}
