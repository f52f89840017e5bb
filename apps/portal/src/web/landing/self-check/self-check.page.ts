import { join } from 'node:path';
import { ok18Rules } from '@samraad/scheme';
import type { Response } from 'express';
import { type CurrentCatalogue, CurrentProviders } from '../../providers/current-providers';
import { Ask, PageAt, type PortalRequest, ReadPage, Sent } from '../../shell';
import { readSelfCheck } from './self-check.form';
import { presentResult, presentSelfCheck } from './self-check.presenter';
import { selfCheck } from './self-check.rules';

/** "Kan vi bruge tilbuddet?": a few questions, an answer with its reasons. Nothing is stored, so nothing is done. */
@PageAt('self-check', 'public.help')
export class SelfCheckPage extends ReadPage<CurrentCatalogue> {
  readonly template = join(__dirname, 'self-check.hbs');

  constructor(private readonly providers: CurrentProviders) {
    super();
  }

  open() {
    return this.providers.read();
  }

  present(catalogue: CurrentCatalogue, _: Ask, { typed, errors }: Sent) {
    const asks = asksProcess(catalogue);
    const read = readSelfCheck(typed, asks);
    const result = read.ok ? presentResult(selfCheck(read.data, orderRules(catalogue))) : null;
    return presentSelfCheck({ ...catalogue, asksProcess: asks }, typed, errors, result);
  }

  async send(req: PortalRequest, res: Response): Promise<void> {
    const { typed, errors } = readSelfCheck(req.body, asksProcess(await this.open()));
    await this.render(new Ask(req), res, new Sent(typed, errors));
  }
}

// Before the first round, the usual rules.
const orderRules = ({ round }: CurrentCatalogue) => (round?.rules ?? ok18Rules).order;

/** Agreement processes are asked about from the day the round names (domain.md §12 [A]). */
const asksProcess = (catalogue: CurrentCatalogue): boolean =>
  catalogue.today >= orderRules(catalogue).askFromAftaleforloeb;
