const libSpecs = 'libs/*/src/**/*.spec.ts';
const portalSpecs = 'apps/portal/src/**/*.spec.ts';

/** What is changed, which pure specs must notice, and the least share (%) they must; `perFolder`: in each folder. */
export const groups = [
  {
    name: 'rules',
    floor: 90,
    perFolder: true,
    mutate: [
      'libs/*/src/domain/**/*.ts',
      'libs/platform/src/text/*.ts',
      '!**/*-reading.ts',
      '!**/*.events.ts',
      '!**/*.spec.ts',
    ],
    specs: [libSpecs],
  },
  {
    name: 'readings',
    floor: 70,
    perFolder: true,
    mutate: ['libs/*/src/domain/**/*-reading.ts'],
    specs: [libSpecs],
  },
  {
    name: 'presenters',
    floor: 70,
    perFolder: true,
    // The previews show examples and mails of others; they have no facts of their own.
    mutate: ['apps/portal/src/web/**/*.presenter.ts', '!apps/portal/src/web/preview/**'],
    specs: [portalSpecs],
  },
];

/** The small changes of small-changes.ts: guards in stores, use cases and SQL, against specs with a database. */
export const smallChanges = { name: 'guards', floor: 70 };
