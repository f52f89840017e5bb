import type { ChangedPart } from '@samraad/requests';
import { Fields } from '../../../views';
import type { Typed } from '../../shell';
import type { StepOnDesk } from '../whole-request/surroundings.reader';
import { requestPaths } from '../requests.paths';
import { type Clash, clashBetween } from '../shared/clash.presenter';
import { asOpened, partsWritten } from './parts-of-step';
import type { DraftStep } from './step';

/** `changed` is what others have changed since the version the form was drawn from; `typed` what was sent with it. */
export function presentClash(
  step: DraftStep,
  desk: StepOnDesk,
  typed: Typed,
  changed: readonly ChangedPart[],
): Clash {
  const { request } = desk;
  const own = partsWritten(step.key, desk);
  const here = changed.filter(({ part }) => own.includes(part));
  return clashBetween({
    versions: { opened: step.stored(asOpened(desk, here)), theirs: step.stored(desk), mine: typed },
    shown: (values) => step.fields(new Fields(values), desk),
    last: lastOf(here),
    ...(step.keepMine && { keepMine: step.keepMine }),
    form: {
      action: requestPaths.step(request.id, step.key),
      version: request.version,
      hidden: [{ name: 'then', value: 'draft' }],
    },
  });
}

/** Whoever changed any of it last. */
export const lastOf = (changed: readonly ChangedPart[]): ChangedPart | undefined =>
  changed.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0];
