import { join } from 'node:path';
import { ProposeProviderChange } from '@samraad/dialogue';
import { z } from 'zod';
import { type Ask, doing, FormPage, id, longText, PageAt, type Sent } from '../../shell';
import { latePaths } from '../late.paths';
import { changeProviderWords as words } from './change-provider.da';
import { presentChangeProvider } from './change-provider.presenter';
import { type ChangeOnDesk, ChangeProviderReader } from './change-provider.reader';

const form = z.object({ providerId: id(words.provider), reason: longText(2000, words.reason) });

/** Both sides agree to change provider before there is a contract: one proposes it, the other answers. */
@PageAt('case.change-provider', 'dialogue.change-provider', { writes: 'change-reason' })
export class ChangeProviderPage extends FormPage<typeof form, ChangeOnDesk> {
  readonly template = join(__dirname, 'change-provider.hbs');
  readonly form = form;
  override readonly fields = {
    'dialogue.change-same-provider': 'providerId',
    'requests.provider-not-in-round': 'providerId',
    'dialogue.change-reason-missing': 'reason',
  };

  constructor(private readonly reader: ChangeProviderReader) {
    super();
  }

  open({ req }: Ask) {
    return this.reader.open(req);
  }

  present(desk: ChangeOnDesk, _: Ask, sent: Sent) {
    return presentChangeProvider(desk, sent);
  }

  act(data: z.output<typeof form>, { caseId }: Ask) {
    return doing(ProposeProviderChange, { caseId, ...data });
  }

  next(_: unknown, { caseId }: Ask) {
    return latePaths.change(caseId);
  }
}
