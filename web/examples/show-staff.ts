import tokens from '../staff/tokens.css?raw'
import { showSheet } from './show-sheet.tsx'
import { staffGroups } from './staff/staff-groups.ts'

showSheet('Staff site', tokens, staffGroups)
