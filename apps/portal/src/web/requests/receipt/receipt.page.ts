import { join } from 'node:path';
import { ProviderReader } from '@samraad/catalogue';
import { Database } from '@samraad/platform';
import { QueueRootsQuery, RequestQuery } from '@samraad/requests';
import { type Ask, GoTo, PageAt, ReadPage } from '../../shell';
import { WholeRequest } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { presentReceipt } from './receipt.presenter';

type Signed = Parameters<typeof presentReceipt>;

/** Proof of what was signed, to keep and to print. */
@PageAt('case.receipt', 'requests.read-receipt')
export class ReceiptPage extends ReadPage<Signed> {
  readonly template = join(__dirname, 'receipt.hbs');

  constructor(
    private readonly db: Database,
    private readonly whole: WholeRequest,
    private readonly requests: RequestQuery,
    private readonly providers: ProviderReader,
    private readonly roots: QueueRootsQuery,
  ) {
    super();
  }

  async open({ caseId, req }: Ask): Promise<Signed | GoTo> {
    const [desk, signed, root] = await Promise.all([
      this.whole.open(req),
      this.requests.signedText(this.db, caseId),
      this.roots.rootOf(this.db, caseId),
    ]);
    // While the draft is open there is nothing signed to show a receipt of.
    if (!signed || desk.request.stage === 'draft') return new GoTo(requestPaths.draft(caseId));
    const chosen = desk.request.choice?.providerId;
    return [desk, signed, chosen ? (await this.providers.byId(this.db, chosen)).name : null, root];
  }

  present(signed: Signed) {
    return presentReceipt(...signed);
  }
}
