import type { DemoCase } from './demo-case';
import { billed, course, delivered, effect, intoDialogue, on, satisfied, signed } from './plan';
import { way } from './ways';

const emergency = { units: ['sj-demo-akut'] } as const;

/** Mette Holm's and Jonas Lind's emergency department, and the hospital's MED committee; Region Sjælland, model 2. */
export const sjaellandAkutCases: readonly DemoCase[] = [
  {
    ...emergency,
    key: 'sj-akut-ro',
    begins: '2026-11-09',
    provider: 'joblife',
    title: 'Ro på efter sammenlægningen af to afsnit',
    themes: ['organisational-change'],
    coreTask: 'Vi tager imod akut syge og tilskadekomne døgnet rundt og afgør, hvad der skal ske med dem.',
    wanted:
      'To afsnit er blevet til ét, og vi har hver vores måde at gøre tingene på. Vi vil aftale én måde at fordele opgaver og holde pauser på, som også holder i en travl aftenvagt.',
    existing: 'Vi har talt om det på to personalemøder, og TRIO har samlet ønskerne i en liste.',
    followUp: 'TRIO tager aftalerne op hver måned, og vi ser på dem i APV’en næste forår.',
    baseline: [2, 3, 3, 4],
    baselineWords: 'Aftenvagterne fylder mest.',
    plan: [...signed([0, 2, 4, 10]), on(11, { do: 'accept' }, 8 * 60 + 50)],
  },
  {
    ...emergency,
    key: 'sj-akut-laerlinge',
    begins: '2026-11-19',
    provider: 'ruc',
    title: 'Oplæring af nye kolleger, mens der er travlt',
    themes: ['professional-change'],
    coreTask: 'Vi skal lære nye kolleger op uden at slippe patienterne.',
    wanted: 'Vi vil finde en form for oplæring, som ikke kun hviler på dem, der tilfældigvis er på vagt.',
    existing: 'Vi har en mentorordning på papiret.',
    followUp: 'Leder og AMR gør status efter tre måneder.',
    baseline: [3, 4, 3, 4],
    // The employees' opening is in, and nothing of it shows to the leader.
    plan: [
      on(0, { do: 'draft', by: 'employees' }, 13 * 60 + 5),
      on(0, { do: 'propose-openings', by: 'employees' }, 13 * 60 + 20),
      on(
        0,
        {
          do: 'opening',
          by: 'employees',
          answers: {
            ...{ theme: 'professional-change', kind: 'advice', noticed: ['new', 'evening-night'], weight: 5 },
            ...{ start: 'soon', tried: 'Makkerordning. Den virkede, når vi var nok på arbejde.' },
            change:
              'At man tør sige: »Jeg kan ikke lære fra mig i dag«, og at pausen ikke er det første, der ryger.',
          },
        },
        13 * 60 + 50,
      ),
    ],
  },
  {
    ...emergency,
    key: 'sj-akut-trusler',
    begins: '2026-04-08',
    provider: 'nfa',
    title: 'Tryg modtagelse, når pårørende truer',
    themes: ['violence-threats'],
    coreTask: 'Vi tager imod mennesker i krise og skal kunne hjælpe dem uden selv at være bange.',
    wanted:
      'Vi vil kunne se det komme, før en situation spidser til, og have en fast måde at hjælpe hinanden på bagefter.',
    existing: 'Vi registrerer episoder og har alarmknapper, men taler sjældent episoderne igennem.',
    followUp: 'AMR gennemgår episoderne hver måned, og lederen lægger dem frem for MED.',
    baseline: [3, 3, 2, 2],
    plan: [
      ...signed([0, 2, 5, 9]),
      ...intoDialogue(12, 14, 'niels.juhlin'),
      on(15, {
        do: 'message',
        by: 'provider',
        text: 'Tak for samtalen. Jeg sender jer et udkast, når I har talt med aftenholdet.',
      }),
      on(20, {
        do: 'message',
        by: 'employees',
        text: 'Aftenholdet er med. De foreslår, at seminaret holdes en formiddag.',
      }),
      ...course(
        { sent: 33, price: 88_000, activities: way('nfa', 47, 0.68), attended: [2, 24] },
        (finish) => [
          ...delivered(
            finish + 4,
            'Seminar og tre møder er holdt; aftalen om vagtskiftet er prøvet i seks uger.',
            finish + 7,
            'employees',
          ),
          satisfied(finish + 21, 'employees', [5, 5, 4, 5, 5], 'At vi øvede os på vores egne eksempler.'),
          satisfied(
            finish + 23,
            'management',
            [4, 5, 5, 4, 4],
            'Roen i den måde, vi blev ført igennem det på.',
          ),
          ...billed(finish + 20, finish + 42),
          effect(finish + 99, 'employees', [3, 4, 3, 4], {
            involvement: 'co-developed',
            measures: 'in-use',
            change: 'better',
            happened: 'Vi taler hver episode igennem samme dag, og nye kolleger lærer det fra start.',
          }),
        ],
      ),
    ],
  },
  {
    key: 'sj-demo-med',
    begins: '2026-11-02',
    units: ['sj-demo'],
    provider: 'joblife',
    signedBy: 'committee',
    level: 'strategic',
    title: 'En fælles linje for forandringer på hele sygehuset',
    themes: ['organisational-change'],
    coreTask: 'Sygehuset skal give den samme gode behandling, mens afdelinger flytter og lægges sammen.',
    wanted:
      'MED-udvalget vil have en enkel drejebog for, hvordan ledere og repræsentanter går ind i en forandring sammen.',
    existing: 'Vi har holdt en temadag og samlet erfaringer fra tre afdelinger.',
    followUp: 'Drejebogen er fast punkt på MED-mødet i et år.',
    baseline: [3, 3, 3, 4],
    plan: [...signed([0, 1, 3, 8]), ...intoDialogue(9, 14, 'per.bang')],
  },
];
