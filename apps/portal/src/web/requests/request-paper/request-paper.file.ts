import { Inject, Injectable } from '@nestjs/common';
import { ProviderReader } from '@samraad/catalogue';
import { addressOf, CONFIG, type Config, Database } from '@samraad/platform';
import { RequestPapers } from '@samraad/requests';
import type { Response } from 'express';
import { handOut } from '../../../paper/hand-out';
import { Acts, type PortalRequest } from '../../shell';
import { WholeRequest } from '../whole-request/whole-request.reader';
import { requestPaperWords as words } from './request-paper.da';
import { kindOfPaper, requestPaper, signedOf } from './request-paper.presenter';

/** Hands a request out as a file, to whom the access guard has let in. */
@Injectable()
export class RequestPaperFile {
  @Inject(Database) private readonly db!: Database;

  constructor(
    private readonly whole: WholeRequest,
    private readonly providers: ProviderReader,
    private readonly papers: RequestPapers,
    private readonly acts: Acts,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What somebody has signed is kept by its hash, so that it can be checked; a draft is nobody's paper yet. */
  async deliver(req: PortalRequest, res: Response): Promise<void> {
    const desk = await this.whole.open(req);
    const { id: caseId, reference, choice } = desk.request;
    const provider = choice ? (await this.providers.byId(this.db, choice.providerId)).name : null;
    const signed = signedOf(desk);
    const address = new URL(addressOf('check-paper'), this.config.baseUrl).href;
    const keep = async (sha256: string) => {
      if (!signed) return;
      await this.acts.run(req, (tx) => this.papers.issue(tx, { caseId, contentHash: signed.hash, sha256 }));
    };
    await handOut(req, res, {
      paper: requestPaper(desk, provider, address),
      hidden: 'requests.paper-not-shown',
      name: words.file(reference, kindOfPaper(desk)),
      keep,
    });
  }
}
