import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { addressOf } from '@samraad/platform';
import { longestReason, MakeProposal } from '@samraad/proposals';
import { z } from 'zod';
import { whoSeesOf } from '../../../access/who-sees';
import { proposeFrameWords as words } from '../../../i18n/frame-proposals.da';
import {
  type Ask,
  day,
  doing,
  FormPage,
  id,
  kroner,
  longText,
  optional,
  orNotFound,
  PageAt,
  type Sent,
  typedDay,
} from '../../shell';
import { Fields } from '../../../views';
import { type FrameToPropose, presentProposeFrame, proposeAddress } from './propose-frame.presenter';
import { ProposeFrameReader } from './propose-frame.reader';

const reason = longText(longestReason, words.reason);
type Made = { readonly id: string };

const together = (dayOf: unknown, amount: unknown) => (dayOf === null) === (amount === null);

/** What the pages that propose something of a frame have in common: nothing changes before the other side has said yes. */
@Injectable()
abstract class ProposeFramePage<S extends z.ZodObject> extends FormPage<S, FrameToPropose, Made> {
  readonly template = join(__dirname, 'propose-frame.hbs');
  override readonly fields: Readonly<Record<string, string>> = {
    'proposals.reason-missing': 'reason',
    'budget.move-more-than-free': 'amount',
    'budget.move-to-itself': 'to',
  };

  constructor(protected readonly reader: ProposeFrameReader) {
    super();
  }

  present(of: FrameToPropose, _ask: Ask, sent: Sent) {
    const fields = new Fields(sent.typedOr(typedOf(of)), sent.errors);
    return presentProposeFrame(of, fields, sent.submission);
  }

  override readers(of: FrameToPropose) {
    return { [proposeAddress(of)]: whoSeesOf(words.readers) };
  }

  next({ id: proposalId }: Made) {
    return addressOf('proposal', { proposalId });
  }
}

const inKroner = (ore: bigint) => {
  const rest = (ore % 100n).toString().padStart(2, '0');
  return `${ore / 100n}${rest === '00' ? '' : `,${rest}`}`;
};

/** What a form starts out filled in with: the day the round opens, the amounts as they stand. */
function typedOf({ purpose, frame, opens }: FrameToPropose): Readonly<Record<string, string>> {
  if (purpose === 'set' && opens !== undefined) return typedDay('firstDay', opens);
  if (purpose !== 'change') return {};
  return Object.fromEntries(
    (frame?.tranches ?? []).map(({ amount }, index) => [`tranche${index}`, inKroner(amount)]),
  );
}

const setForm = z
  .object({
    firstDay: day(words.set.first),
    firstAmount: kroner(words.set.firstAmount),
    secondDay: optional(day(words.set.second)),
    secondAmount: optional(kroner(words.set.secondAmount)),
    reason,
  })
  .refine(({ secondDay, secondAmount }) => together(secondDay, secondAmount), {
    path: ['secondAmount'],
    error: words.newTogether,
  });

/** A provider without a frame in the round gets one. */
@PageAt('frame.set', 'frames.propose', { writes: 'page-says' })
export class ProposeSetFramePage extends ProposeFramePage<typeof setForm> {
  readonly form = setForm;

  open(ask: Ask) {
    return this.reader.set(ask.param('roundId'), ask.param('providerId'));
  }

  act({ firstDay, firstAmount, secondDay, secondAmount, reason: why }: z.output<typeof setForm>, ask: Ask) {
    const second =
      secondDay === null || secondAmount === null
        ? []
        : [{ opensOn: secondDay, amount: secondAmount.toString() }];
    const tranches = [{ opensOn: firstDay, amount: firstAmount.toString() }, ...second];
    const change = { roundId: ask.param('roundId'), providerId: ask.param('providerId'), tranches };
    return doing(MakeProposal, { kind: 'frame.set', change, reason: why });
  }
}

const changeForm = z.object({
  newDay: optional(day(words.newDay)),
  newAmount: optional(kroner(words.newAmount)),
  reason,
});

/** A frame is raised or lowered, tranche by tranche. */
@PageAt('frame.change', 'frames.propose', { writes: 'page-says' })
export class ProposeChangeFramePage extends ProposeFramePage<z.ZodObject> {
  readonly form = async (ask: Ask) => {
    const frame = orNotFound(await this.reader.frame(ask.param('frameId')));
    const amounts = frame.tranches.map(({ label }, index) => [`tranche${index}`, kroner(label)] as const);
    return changeForm
      .extend(Object.fromEntries(amounts))
      .refine(({ newDay, newAmount }) => together(newDay, newAmount), {
        path: ['newAmount'],
        error: words.newTogether,
      });
  };

  open(ask: Ask) {
    return this.reader.change(ask.param('frameId'));
  }

  async act(data: Readonly<Record<string, unknown>>, ask: Ask) {
    const frame = orNotFound(await this.reader.frame(ask.param('frameId')));
    const { newDay, newAmount, reason: why } = data as z.output<typeof changeForm>;
    const amounts = frame.tranches.flatMap(({ id: trancheId, amount }, index) => {
      const typed = data[`tranche${index}`];
      return typeof typed === 'bigint' && typed !== amount ? [{ trancheId, amount: typed.toString() }] : [];
    });
    const added =
      newDay === null || newAmount === null ? [] : [{ opensOn: newDay, amount: newAmount.toString() }];
    const change = { frameId: frame.frameId, amounts, added };
    return doing(MakeProposal, { kind: 'frame.change', change, reason: why });
  }
}

const moveForm = z.object({ to: id(words.move.to), amount: kroner(words.move.amount), reason });

/** Free money goes from this frame to another. */
@PageAt('frame.move', 'frames.propose', { writes: 'page-says' })
export class ProposeMoveFramePage extends ProposeFramePage<typeof moveForm> {
  readonly form = moveForm;

  open(ask: Ask) {
    return this.reader.move(ask.param('frameId'));
  }

  act({ to, amount, reason: why }: z.output<typeof moveForm>, ask: Ask) {
    const change = { fromFrameId: ask.param('frameId'), toFrameId: to, amount: amount.toString() };
    return doing(MakeProposal, { kind: 'frame.move', change, reason: why });
  }
}
