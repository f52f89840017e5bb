/** Words of the page "start request". */
export const startRequestWords = {
  title: 'Start en henvendelse',
  cases: 'Sager',
  unit: 'Hvilken arbejdsplads søger du for?',
  unitHint: 'Du kan tilføje flere arbejdspladser bagefter.',
  wholeRegion: 'Hovedudvalget søger selv, for hele regionen eller en fælles indsats',
  submit: 'Opret kladden',
  cancel: 'Fortryd',
} as const;
