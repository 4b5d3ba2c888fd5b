import type { TemplateName } from '#shared/templates/template-name.ts'

export interface TemplateText {
  template: TemplateName
  title: string
  says: string
}

export const templateTexts: readonly TemplateText[] = [
  {
    template: 'impact-assessment',
    title: 'Data protection impact assessment',
    says: 'Where data goes, whether it is fair, what could go wrong, the Children’s Code. Finish it before the first round.',
  },
  {
    template: 'joint-controllers',
    title: 'Joint controller arrangement',
    says: 'Who does what when several bodies decide together. Each of them signs.',
  },
  {
    template: 'record-of-processing',
    title: 'Record of processing activities',
    says: 'What the controller must keep on file about surveys, comments and staff accounts.',
  },
  {
    template: 'equality-assessment',
    title: 'Equality impact assessment',
    says: 'Who could be left out, and what is done about it.',
  },
]
