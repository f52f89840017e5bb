import type { DemoCase } from './demo-case';
import { asked, on } from './plan';

/** A Hovedudvalg that asks itself, for its whole region: its chair signs for management, its vice-chair for the employees. */
export const mainCommitteeCases: readonly DemoCase[] = [
  {
    key: 'sj-hovedudvalg-vold',
    begins: '2026-11-09',
    units: ['sjaelland'],
    signedBy: 'main-committee',
    provider: 'nfa',
    title: 'En fælles indsats mod vold og trusler i hele regionen',
    level: 'strategic',
    themes: ['violence-threats'],
    coreTask: 'Regionens sygehuse, psykiatri og bosteder er der for mennesker i deres sværeste timer.',
    wanted:
      'Vi vil have de samme ord for vold og trusler alle steder og en måde at lære af hinandens erfaringer på.',
    existing: 'Hvert sygehus har sine egne retningslinjer, og MED drøfter tallene en gang om året.',
    followUp: 'Hovedudvalget tager indsatsen op på sine møder i et år.',
    baseline: [3, 3, 3, 2],
    plan: [...asked([0, 2, 7]), on(8, { do: 'sign', by: 'management' })],
  },
];
