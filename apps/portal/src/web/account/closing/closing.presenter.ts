import { dutySentence } from '@samraad/duties';
import type { TaskLeft } from '@samraad/monitoring';
import type { RoleOfPerson } from '@samraad/people';
import { textOf, formatList } from '@samraad/platform';
import { casePlace } from '@samraad/requests';
import { closingWords as words } from './closing.da';

/** What ends with an account, before it is closed. */
export interface Closing {
  /** None where another open account of the same person keeps them. */
  readonly roles: readonly RoleOfPerson[];
  readonly tasks: readonly TaskLeft[];
  /** Another account of theirs is open: nothing but signing in with this one ends. */
  readonly another: boolean;
  readonly now: Date;
}

/** How many tasks are told. */
export const mostTasks = 20;
const mostNames = 3;

/** Which roles end and where each task goes, said before an account is closed; `whose` it is. */
export function presentClosing({ roles, tasks, another, now }: Closing, whose: 'own' | 'other') {
  return {
    nothing: another ? words.another[whose] : roles.length === 0 ? words.none[whose] : null,
    roles: roles.map(roleRow),
    tasks: tasks.slice(0, mostTasks).map((task) => taskRow(task, now)),
    more: tasks.length > mostTasks ? words.more(mostTasks) : null,
  };
}

const roleRow = ({ role, place, state }: RoleOfPerson) => ({
  key: place ?? words.everywhere,
  value: textOf(`role.${role}`),
  ...(state === 'coming' && { lines: [words.coming] }),
});

const taskRow = ({ duty, number, unit, reference, provider, others }: TaskLeft, now: Date) => ({
  key: casePlace(number, unit ?? '') || reference,
  value: dutySentence(duty, { own: false, party: false, providerName: provider, now }),
  lines: [others.length > 0 ? words.to(namesOf(others)) : words.nobody],
});

function namesOf(all: readonly string[]): string {
  const shown = all.length > mostNames ? all.slice(0, mostNames - 1) : all;
  const parts = all.length > mostNames ? [...shown, words.others(all.length - shown.length)] : shown;
  return formatList(parts);
}
