import type { ThemeKey, ThemeSeed } from './round-seed';

// OK-15's source only names its themes; the words are OK-18's, in our own writing.
const themesByKey: { readonly [K in ThemeKey]: ThemeSeed } = {
  'organisational-change': {
    key: 'organisational-change',
    name: 'Organisatoriske forandringer',
    shortName: 'Organisatoriske forandringer',
    description:
      'I flytter, lægger sammen eller bygger om på organisationen og vil passe på trivsel og opgaver imens.',
    about:
      'Forandringer er hverdag i regionerne, små som store. De kan give nye løsninger og et bedre samarbejde, men de kan også slide på folk og på måden, opgaverne bliver løst på. Hjælpen handler om begge dele: hvad forandringen gør ved jer, og hvad I selv kan gøre ved den.',
  },
  'professional-change': {
    key: 'professional-change',
    name: 'Faglige forandringer',
    shortName: 'Faglige forandringer',
    description:
      'I får ny teknik, nye metoder eller en ny fordeling af opgaverne og vil holde fast i det faglige fodfæste.',
    about:
      'Nye systemer, hjælpemidler og måder at behandle på skal gøre arbejdet bedre for dem, I er der for. Det tager kræfter før, under og efter. Nogle bliver urolige for nye samarbejdspartnere eller for at miste opgaver, de holder af.',
  },
  'violence-threats': {
    key: 'violence-threats',
    name: 'Vold og trusler',
    shortName: 'Vold og trusler',
    description:
      'I møder vold, trusler eller chikane i arbejdet og vil blive bedre til at forebygge det og stå sammen bagefter.',
    about:
      'Vold og trusler rammer ikke kun den, der bliver udsat, men hele stedet, på krop og sind. Nogle steder er risikoen en del af arbejdet, andre steder sker det sjældent. Begge steder kan det forebygges. Det kan begynde i et svært samarbejde med en patient, en borger eller de pårørende.',
  },
  'culture-collaboration-bullying': {
    key: 'culture-collaboration-bullying',
    name: 'Samarbejde, arbejdspladskultur og mobning',
    shortName: 'Samarbejde, kultur og mobning',
    description: 'I vil have en bedre tone, et stærkere samarbejde eller få sat en stopper for mobning.',
    about:
      'En kultur er så vant, at man sjældent ser den selv. Den er gjort af værdier og vaner, af måden arbejdet er lagt til rette på og af forholdet mellem jer. Mobning vokser i den kultur, alle er med til at skabe. Derfor er det alles sag at forebygge og stoppe den, ledere som medarbejdere.',
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
