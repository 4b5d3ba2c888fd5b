import type { ComponentChild } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Problem } from '#shared/api/problem.ts'
import { StaffRowButtons } from './staff-row-buttons.tsx'
import { StaffWrong } from './staff-wrong.tsx'

interface Props<R> {
  name: string
  legend: string
  /** What one of them is called: “Agency”. */
  one: string
  rows: readonly R[]
  empty: R
  problem: Problem | undefined
  /** When their order means something. */
  ordered?: boolean
  /** Which rows may go; all of them when it is missing. */
  mayRemove?: (row: R) => boolean
  onRows: (rows: R[]) => void
  children: (row: R, at: string, change: (row: R) => void) => ComponentChild
}

/** A list that grows and shrinks: each row with its fields, its place, and a way out. */
export function StaffRows<R>(props: Props<R>) {
  const { name, legend, one, rows, empty, problem, ordered, mayRemove, onRows, children } = props
  const [said, setSaid] = useState('')
  const focus = useRef('')
  useEffect(() => {
    if (focus.current !== '') document.getElementById(focus.current)?.focus()
    focus.current = ''
  })
  const become = (next: R[], says: string, goTo: string): void => {
    setSaid(says)
    focus.current = goTo
    onRows(next)
  }
  const row = (index: number): string => `field-${name}.${index}`
  const add = (): void => become([...rows, empty], '', row(rows.length))
  const remove = (index: number): void =>
    become(
      rows.filter((_, other) => other !== index),
      `${one} ${index + 1} is removed.`,
      rows.length > 1 ? row(Math.max(0, index - 1)) : `add-${name}`,
    )
  const move = (from: number, to: number): void => {
    const next = rows.filter((_, other) => other !== from)
    const moved = rows.slice(from, from + 1)
    become([...next.slice(0, to), ...moved, ...next.slice(to)], `It is number ${to + 1} now.`, row(to))
  }
  return (
    <fieldset id={`field-${name}`} tabIndex={-1} aria-describedby={`wrong-${name}`}>
      <legend>{legend}</legend>
      <StaffWrong at={name} problem={problem} />
      {rows.map((it, index) => (
        <fieldset class="one" key={index} id={row(index)} tabIndex={-1}>
          <legend>
            {one} {index + 1}
          </legend>
          {children(it, `${name}.${index}`, (next) =>
            onRows(rows.map((old, other) => (other === index ? next : old))),
          )}
          <StaffRowButtons
            what={`${one.toLowerCase()} ${index + 1}`}
            onUp={ordered && index > 0 ? () => move(index, index - 1) : undefined}
            onDown={ordered && index < rows.length - 1 ? () => move(index, index + 1) : undefined}
            onRemove={!mayRemove || mayRemove(it) ? () => remove(index) : undefined}
          />
        </fieldset>
      ))}
      <p class="buttons">
        <button type="button" class="go quiet" id={`add-${name}`} onClick={add}>
          Add {rows.length > 0 ? 'another' : 'one'}
          <span class="unseen"> {one.toLowerCase()}</span>
        </button>
        <span role="status">{said}</span>
      </p>
    </fieldset>
  )
}
