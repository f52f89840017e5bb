import type { OrgUnit } from '@samraad/scheme';
import { Fields, type ErrorItem } from '../../../views';
import { newSubmission, type Typed } from '../../shell';
import { requestPaths } from '../requests.paths';

/** Starting a draft: for which of one's workplaces. */
export function presentStartRequest(units: readonly OrgUnit[], typed: Typed, errors: readonly ErrorItem[]) {
  const only = units.length === 1 ? { unitId: units[0]?.id } : {};
  const fields = new Fields({ ...only, ...typed }, errors);
  return {
    head: { title: 'Start en henvendelse', back: { text: 'Sager', href: requestPaths.list() } },
    workplaces: units.length > 0,
    unit: fields.radios({
      name: 'unitId',
      label: 'Hvilken arbejdsplads søger du for?',
      hint: 'Du kan tilføje flere arbejdspladser bagefter.',
      items: units.map(({ id, name }) => ({ value: id, label: name })),
    }),
    form: {
      action: requestPaths.start(),
      submission: newSubmission(typed),
      submit: { text: 'Opret kladden' },
      cancel: { text: 'Fortryd', href: requestPaths.list() },
    },
  };
}
