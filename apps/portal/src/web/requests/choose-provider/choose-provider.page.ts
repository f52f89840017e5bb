import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { ConfirmProvider, ProposeProvider } from '@samraad/requests';
import { z } from 'zod';
import { type Ask, doing, FormPage, id, PageAt, PostAt, type Sent } from '../../shell';
import { WholeRequest, type RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { chooseProviderWords as words } from './choose-provider.da';
import { presentChooseProvider } from './choose-provider.presenter';
import { type Offer, OffersReader } from './offers.reader';

interface Choice {
  readonly desk: RequestOnDesk;
  readonly offers: readonly Offer[];
}

const proposal = z.object({ providerId: id(words.provider) });
/** The proposal the page showed: another may have replaced it meanwhile. */
const answer = z.object({ choiceId: id(words.proposal) });

/** One side proposes a provider, the other says yes: beside the signed content. */
@Injectable()
abstract class ProviderChoice<S extends z.ZodObject, R> extends FormPage<S, Choice, R> {
  readonly template = join(__dirname, 'choose-provider.hbs');
  override readonly wide = true;

  constructor(
    private readonly whole: WholeRequest,
    private readonly offers: OffersReader,
  ) {
    super();
  }

  async open({ req }: Ask) {
    const desk = await this.whole.open(req);
    return { desk, offers: await this.offers.of(desk) };
  }

  present({ desk, offers }: Choice, ask: Ask, { errors }: Sent) {
    const side = ask.is('management') ? 'management' : 'employees';
    return presentChooseProvider(desk, offers, side, errors);
  }
}

/** The page itself, where either side proposes. */
@PageAt('case.choose-provider', 'requests.choose-provider')
export class ChooseProviderPage extends ProviderChoice<typeof proposal, unknown> {
  readonly form = proposal;

  act(data: z.output<typeof proposal>, { caseId }: Ask) {
    return doing(ProposeProvider, { caseId, ...data });
  }

  next(_: unknown, { caseId }: Ask) {
    return requestPaths.provider(caseId);
  }
}

/** The other side's yes. */
@PostAt('case.confirm-provider', 'requests.confirm-provider')
export class ConfirmProviderPage extends ProviderChoice<typeof answer, { complete: boolean }> {
  readonly form = answer;

  act(data: z.output<typeof answer>, { caseId }: Ask) {
    return doing(ConfirmProvider, { caseId, ...data });
  }

  next({ complete }: { complete: boolean }, { caseId }: Ask) {
    return complete ? requestPaths.receipt(caseId) : requestPaths.provider(caseId);
  }
}
