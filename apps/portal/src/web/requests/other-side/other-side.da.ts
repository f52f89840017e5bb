import type { Side } from '@samraad/identity';

/** Words of the page that asks who the other side of a draft is. */
export const otherSideWords = {
  title: 'Hvem er den anden side?',
  lead: {
    management:
      'I skriver henvendelsen sammen. Sig det til ledelsen nu, så de kan skrive med fra begyndelsen.',
    employees:
      'I skriver henvendelsen sammen. Sig det til medarbejdernes repræsentant nu, så de kan skrive med fra begyndelsen.',
  } satisfies Record<Side, string>,
  draft: 'Kladden',
  people: 'Hvem skal skrive med?',
  peopleHint: 'De får en mail om, at kladden findes, med et link til den.',
  asked: 'er spurgt',
  submit: 'Bed dem skrive med',
  nobody: {
    management: 'Samråd kender ingen leder på arbejdspladsen endnu. Inviter en herunder.',
    employees: 'Samråd kender ingen AMR eller TR på arbejdspladsen endnu. Inviter en herunder.',
  } satisfies Record<Side, string>,
  inviteHeading: 'Er det en anden?',
  skip: 'Spring over for nu',
  skipNote: 'Springer du over, står den anden side som manglende på kladden, til nogen er spurgt.',
} as const;
