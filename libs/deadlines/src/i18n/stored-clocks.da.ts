import { defineTexts } from '@samraad/platform';
import type { ClockKind } from '../domain/clock-rules';

/** What each clock is for, in words: "fristen for dialog". */
export const clockNames = { dialogue: 'dialog', contract: 'kontrakt' } as const satisfies Record<
  ClockKind,
  string
>;

/** Words of the stored clocks: refusals, reasons, and what their audit entries say. */
export const deadlinesDa = defineTexts({
  'deadlines.clocks-running': 'Fristerne løber allerede i sagen.',
  'deadlines.no-clock-counts':
    'Der løber ingen frist i sagen, som kan nås endnu, så der er ikke noget at sætte på pause.',
  'deadlines.pause-days-unreadable': 'Skriv pausens første og sidste dag som datoer.',
  'deadlines.pause-ends-before-start': 'Pausens sidste dag ligger før den første. Byt om på dagene.',
  'deadlines.pause-before-clock':
    'Pausen ligger, før fristen begyndte at løbe, og ændrer derfor ingenting. Se efter, om årstallet er rigtigt.',
  'deadlines.pause-far-ahead': 'Pausen ligger mere end et år frem. Se efter, om årstallet er rigtigt.',
  'deadlines.pause-too-long': 'En pause kan højst vare {days} dage. Vælg en kortere periode.',
  'deadlines.pause-unknown': 'Sagen har ikke den pause.',
  'deadlines.pause-answered': 'Forslaget om pause er allerede besvaret, eller det gælder ikke længere.',
  'deadlines.pause-own': 'I kan ikke selv svare på jeres forslag om pause. Det gør den anden part.',

  'clock.dialogue': 'Dialog',
  'clock.contract': 'Kontrakt',
  'pause-reason.workplace': 'Arbejdspladsen har brug for mere tid',
  'pause-reason.holiday': 'Ferie eller helligdage',
  'pause-reason.provider': 'Udbyderen har brug for mere tid',
  'pause-reason.other': 'Andet',
  'pause-state.proposed': 'Foreslået, venter på svar',
  'pause-state.confirmed': 'Aftalt',
  'pause-state.refused': 'Afvist',
  'pause-state.lapsed': 'Bortfaldet',

  'audit.deadlines.clocks-started': 'Fristerne for dialog og kontrakt begyndte at løbe',
  'audit.deadlines.clocks-closed': 'Fristerne blev lukket, som de stod',
  'audit.deadlines.dialogue-clock-stopped': 'Udbyderen tog kontakt, og fristen for dialog stoppede',
  'audit.deadlines.contract-clock-stopped': 'Kontrakten var klar, og fristen for kontrakt stoppede',
  'audit.deadlines.dialogue-clock-breached': 'Fristen for dialog er overskredet',
  'audit.deadlines.contract-clock-breached': 'Fristen for kontrakt er overskredet',
  'audit.deadlines.dialogue-clock-reopened': 'Fristen for dialog løber igen med sin gamle dato',
  'audit.deadlines.contract-clock-reopened': 'Fristen for kontrakt løber igen med sin gamle dato',
  'audit.deadlines.pause-proposed': 'En pause i fristerne blev foreslået',
  'audit.deadlines.pause-confirmed': 'Pausen blev aftalt, og fristerne er regnet om',
  'audit.deadlines.pause-refused': 'Pausen blev afvist, og fristerne er uændrede',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof deadlinesDa> {}
}
