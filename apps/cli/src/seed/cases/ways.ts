import type { PlannedActivity } from './demo-case';

type Shape = readonly (readonly [after: number, kind: PlannedActivity[1], title: string])[];

const shapes = {
  nfa: [
    [0, 'meeting', 'Formøde med tovholdere'],
    [14, 'seminar', 'Seminar for hele arbejdspladsen'],
    [42, 'meeting', 'Midtvejsmøde'],
    [63, 'meeting', 'Opsamling'],
  ],
  ruc: [
    [0, 'meeting', 'Fælles tilrettelæggelse'],
    [10, 'interview', 'Gruppesamtaler'],
    [28, 'analysis', 'Analyse'],
    [42, 'workshop', 'Første workshop'],
    [56, 'workshop', 'Anden workshop'],
  ],
  joblife: [
    [0, 'meeting', 'Formøde'],
    [12, 'seminar', 'Fælles opstart'],
    [26, 'meeting', 'Første korte møde'],
    [40, 'meeting', 'Andet korte møde'],
    [54, 'workshop', 'Læring og forankring'],
  ],
  talk: [[0, 'talk', 'Inspirationsoplæg med øvelser']],
} as const satisfies Readonly<Record<string, Shape>>;

/** A provider's usual activities from a day of the case on; `pace` below 1 is denser. */
export function way(of: keyof typeof shapes, from: number, pace = 1): PlannedActivity[] {
  const shape: Shape = shapes[of];
  return shape.map(([after, kind, title]) => [from + Math.floor(after * pace), kind, title]);
}
