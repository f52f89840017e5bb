/** Words of the fields a meeting's time is typed in. */
export const timeFieldWords = {
  on: 'Dag',
  at: 'Klokken',
  atHint: 'For eksempel 9.00',
  length: 'Hvor længe',
  noHour: 'Den time findes ikke den dag: uret bliver stillet frem. Vælg en anden tid.',
  lengths: {
    '30': '½ time',
    '45': '¾ time',
    '60': '1 time',
    '90': '1½ time',
    '120': '2 timer',
    '180': '3 timer',
    '240': '4 timer',
    '360': '6 timer',
    '480': '8 timer',
  },
} as const;
