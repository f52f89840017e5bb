import { join } from 'node:path';
import { sideOf } from '@samraad/identity';
import { Database } from '@samraad/platform';
import { StartDraft } from '@samraad/requests';
import { type OrgUnit, UnitReader } from '@samraad/scheme';
import { z } from 'zod';
import { type Ask, choice, doing, FormPage, PageAt, type Sent } from '../../shell';
import { requestPaths } from '../requests.paths';
import { startRequestWords as words } from './start-request.da';
import { presentStartRequest } from './start-request.presenter';

/** One of the viewer's own workplaces. */
const formOf = (units: readonly OrgUnit[]) =>
  z.object({
    unitId: choice(
      units.map(({ id }) => id),
      words.unit,
    ),
  });
type StartForm = ReturnType<typeof formOf>;

/** Either side starts a draft for a workplace of its own, and is asked at once who the other side is. */
@PageAt('case.start', 'requests.start')
export class StartRequestPage extends FormPage<StartForm, OrgUnit[], { caseId: string }> {
  readonly template = join(__dirname, 'start-request.hbs');
  readonly form = async (ask: Ask) => formOf(await this.open(ask));

  constructor(
    private readonly db: Database,
    private readonly units: UnitReader,
  ) {
    super();
  }

  open({ viewer }: Ask) {
    const own = viewer.roles.filter(({ role }) => sideOf(role) !== null);
    const ids = own.flatMap(({ unitId }) => unitId ?? []);
    return this.units.openAmong(this.db, ids);
  }

  present(units: OrgUnit[], _: Ask, { typed, errors }: Sent) {
    return presentStartRequest(units, typed, errors);
  }

  act(data: z.output<StartForm>) {
    return doing(StartDraft, data);
  }

  next({ caseId }: { caseId: string }) {
    return requestPaths.otherSide(caseId);
  }
}
