import style from '../survey/survey.css?raw'
import { familyGroups } from './family/family-groups.ts'
import { showSheet } from './show-sheet.tsx'

showSheet('Families’ pages', style, familyGroups)
