import { join } from 'node:path';
import {
  AnswerRoomOffer,
  answersTo,
  FitContractToRoom,
  offerAnswers,
  TakeUpWaiting,
  WaitingListQuery,
} from '@samraad/contracts';
import { Database, refuse } from '@samraad/platform';
import { z } from 'zod';
import { Fields } from '../../../views';
import {
  type Ask,
  choice,
  doing,
  FormPage,
  kroner,
  longText,
  optional,
  PageAt,
  type Sent,
} from '../../shell';
import { ContractOfCase } from '../../contracts/contract-of-case.reader';
import { contractPaths } from '../../contracts/contracts.paths';
import { roomOfferWords as words } from './room-offer.da';
import { type OfferOnDesk, presentRoomOffer } from './room-offer.presenter';

const only = (contractId: string) => ({ first: 0, contractId });

const form = z
  .object({
    answer: choice(offerAnswers, words.answer),
    price: optional(kroner(words.price)),
    scope: optional(longText(4000, words.scope)),
  })
  .refine(({ answer, price }) => answer !== 'fit' || price !== null, {
    path: ['price'],
    error: words.priceMissing,
  });

/** The provider answers an offer of room: fit the contract to it, save it up, or let the next pass (domain.md §7). */
@PageAt('case.room-offer', 'contracts.take-up', { writes: 'contract' })
export class RoomOfferPage extends FormPage<typeof form, OfferOnDesk> {
  readonly template = join(__dirname, 'room-offer.hbs');
  readonly form = form;
  override readonly fields = {
    'contracts.fit-above-room': 'price',
    'contracts.fit-not-lower': 'price',
    'budget.amount-out-of-range': 'price',
    'contracts.not-offered': 'answer',
  };

  constructor(
    private readonly db: Database,
    private readonly contracts: ContractOfCase,
    private readonly lists: WaitingListQuery,
  ) {
    super();
  }

  /** 409 when it waits no longer, or has nothing to answer. */
  async open({ req }: Ask) {
    const desk = await this.contracts.open(req);
    const { contract } = desk;
    const list =
      contract &&
      (await this.lists.ofFrame(this.db, contract.roundId, contract.providerId, only(contract.id)));
    const own = list?.waiting.find(({ contractId }) => contractId === contract?.id);
    if (!list || !own) return refuse('contracts.not-in-this-state', {}, 409);
    if (answersTo[own.offer].length === 0) return refuse('contracts.not-offered', {}, 409);
    return { desk, own, free: list.frame.free };
  }

  present(of: OfferOnDesk, _ask: Ask, sent: Sent) {
    const scope = of.desk.contract?.draft.scope ?? '';
    return presentRoomOffer(of, new Fields(sent.typedOr({ scope }), sent.errors), sent.submission);
  }

  act({ answer, price, scope }: z.output<typeof form>, { caseId }: Ask) {
    if (answer === 'take') return doing(TakeUpWaiting, { caseId });
    if (answer !== 'fit') return doing(AnswerRoomOffer, { caseId, answer });
    const written = scope === null ? {} : { scope };
    return doing(FitContractToRoom, { caseId, price: (price ?? 0n).toString(), ...written });
  }

  next(_: unknown, { caseId }: Ask) {
    return contractPaths.contract(caseId);
  }
}
