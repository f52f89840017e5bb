import { formatDay, formatShortDay } from '@samraad/platform';
import type { EndorsementTask } from '@samraad/requests';
import type { Cell, ListTable, Turn } from '../../../views';
import { endorsementPaths } from '../endorsements.paths';

/** What waits for an endorsement, the most urgent first. */
export function presentEndorsementQueue(tasks: readonly EndorsementTask[]) {
  return {
    head: { title: 'Påtegninger' },
    turn: turnOf(tasks),
    table: {
      caption: 'Henvendelser, der venter på påtegning',
      captionHidden: true,
      columns: ['Henvendelse', 'Hospital eller virksomhed', 'Regionens indsats', 'Senest'].map((label) => ({
        label,
      })),
      rows: tasks.map((task) => ({ cells: cellsOf(task) })),
      empty: {
        heading: 'Ingen henvendelser venter',
        text: 'Når en henvendelse er underskrevet af begge sider, kommer den her, før den bliver sendt til udbyderen.',
      },
    } satisfies ListTable,
  };
}

function cellsOf(task: EndorsementTask): Cell[] {
  return [
    {
      text: task.title ?? task.reference,
      href: endorsementPaths.endorse(task.caseId),
      sub: `${task.reference} · ${task.unit} · kom ${formatShortDay(task.askedAt)}`,
    },
    { text: task.anchorUnit },
    {
      pill: task.insideFocus
        ? { text: 'Inden for indsatsen', tone: 'good' }
        : { text: 'Uden for indsatsen', tone: 'near' },
    },
    {
      text: formatDay(task.dueAt),
      ...(task.escalated && { pill: { text: 'Fristen er gået', tone: 'bad' } }),
    },
  ];
}

function turnOf(tasks: readonly EndorsementTask[]): Turn {
  const [first] = tasks;
  if (!first) return { tone: 'done', sentence: 'Ingen henvendelser venter på jer.' };
  const count = tasks.length === 1 ? 'Én henvendelse venter' : `${tasks.length} henvendelser venter`;
  return {
    tone: first.escalated ? 'breached' : 'own',
    sentence: `${count} på en påtegning.`,
    explanation: first.escalated
      ? 'Koordinatorens frist er gået, så nu er Hovedudvalgets formand og næstformand også spurgt.'
      : `Den første skal have svar senest ${formatDay(first.dueAt)}.`,
    action: { text: 'Åbn den første', href: endorsementPaths.endorse(first.caseId) },
  };
}
