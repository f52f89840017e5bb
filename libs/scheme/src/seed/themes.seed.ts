import type { ThemeKey, ThemeSeed } from './round-seed';

const themesByKey: { readonly [K in ThemeKey]: ThemeSeed } = {
  'organisational-change': {
    key: 'organisational-change',
    name: 'Organisatoriske forandringer',
    shortName: 'Organisatoriske forandringer',
    description:
      'I flytter, lægger sammen eller bygger om på organisationen og vil passe på trivsel og opgaver imens.',
  },
  'professional-change': {
    key: 'professional-change',
    name: 'Faglige forandringer',
    shortName: 'Faglige forandringer',
    description:
      'I får ny teknik, nye metoder eller en ny fordeling af opgaverne og vil holde fast i det faglige fodfæste.',
  },
  'violence-threats': {
    key: 'violence-threats',
    name: 'Vold og trusler',
    shortName: 'Vold og trusler',
    description:
      'I møder vold, trusler eller chikane i arbejdet og vil blive bedre til at forebygge det og stå sammen bagefter.',
  },
  'culture-collaboration-bullying': {
    key: 'culture-collaboration-bullying',
    name: 'Samarbejde, arbejdspladskultur og mobning',
    shortName: 'Samarbejde, kultur og mobning',
    description: 'I vil have en bedre tone, et stærkere samarbejde eller få sat en stopper for mobning.',
  },
};

/** OK-15's three themes (domain.md §1 [M]). */
export const threeThemes: readonly ThemeSeed[] = [
  themesByKey['organisational-change'],
  themesByKey['professional-change'],
  themesByKey['violence-threats'],
];

/** OK-18's four themes, which the demo round copies (domain.md §1 [K]). */
export const fourThemes: readonly ThemeSeed[] = [
  ...threeThemes,
  themesByKey['culture-collaboration-bullying'],
];
