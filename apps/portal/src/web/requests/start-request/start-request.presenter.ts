import type { OrgUnit } from '@samraad/scheme';
import { Fields, type ErrorItem } from '../../../views';
import { newSubmission, type Typed } from '../../shell';
import { requestPaths } from '../requests.paths';
import { startRequestWords as words } from './start-request.da';

/** Starting a draft: for which of one's workplaces. */
export function presentStartRequest(units: readonly OrgUnit[], typed: Typed, errors: readonly ErrorItem[]) {
  const only = units.length === 1 ? { unitId: units[0]?.id } : {};
  const fields = new Fields({ ...only, ...typed }, errors);
  return {
    head: { title: words.title, back: { text: words.cases, href: requestPaths.list() } },
    workplaces: units.length > 0,
    unit: fields.radios({
      name: 'unitId',
      label: words.unit,
      hint: words.unitHint,
      items: units.map(({ id, name, kind }) => ({
        value: id,
        label: name,
        ...(kind === 'region' && { hint: words.wholeRegion }),
      })),
    }),
    form: {
      action: requestPaths.start(),
      submission: newSubmission(typed),
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: requestPaths.list() },
    },
  };
}
