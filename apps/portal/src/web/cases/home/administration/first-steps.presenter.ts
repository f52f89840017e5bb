import { type FirstSteps, hasBegun } from '@samraad/monitoring';
import { addressOf } from '@samraad/platform';
import type { TaskList } from '../../../../views';
import { administrationWords } from './administration.da';

const words = administrationWords.firstSteps;
type Task = TaskList['items'][number];

const done = { status: words.done, tone: 'good' } as const;
const missing = { status: words.missing, tone: 'plain' } as const;

/** The way from an empty installation to the first request, until it is walked; then null. */
export function presentFirstSteps(steps: FirstSteps): TaskList | null {
  if (hasBegun(steps)) return null;
  const invite = addressOf('people.invite');
  const step = (text: string, is: boolean, more: Pick<Task, 'href' | 'hint'> = {}): Task =>
    is ? { text, ...done } : { text, ...more, ...missing };
  const { organisation, employers, unions, round, providersWithout } = steps;
  const staffed = round && providersWithout.length === 0;
  const without = round ? words.coordinatorsHint(providersWithout) : words.afterRound;
  return {
    items: [
      step(words.organisation, organisation, {
        href: addressOf('organisation.import'),
        hint: words.fileHint,
      }),
      step(words.employers, employers, { href: invite }),
      step(words.unions, unions, { href: invite }),
      step(words.round, round, { hint: words.roundHint }),
      step(words.coordinators, staffed, { ...(round && { href: invite }), hint: without }),
    ],
  };
}
