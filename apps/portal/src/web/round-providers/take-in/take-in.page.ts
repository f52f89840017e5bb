import { join } from 'node:path';
import { addressOf } from '@samraad/platform';
import { longestReason, MakeProposal } from '@samraad/proposals';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { whoSeesOf } from '../../../access/who-sees';
import { Fields } from '../../../views';
import {
  type Ask,
  day,
  doing,
  email,
  FormPage,
  id,
  longText,
  optional,
  orNotFound,
  PageAt,
  type Sent,
  text,
} from '../../shell';
import { roundProvidersWords as words } from '../round-providers.da';
import { presentTakeIn, presentTakeInNew, takeInAddress } from './take-in.presenter';
import { type RoundToFill, TakeInReader } from './take-in.reader';

const whenAndWhy = { from: day(words.from), reason: longText(longestReason, words.reason) };
type Made = { readonly id: string };

/** What taking in a known provider and a new one have in common. */
@Injectable()
abstract class TakeInPages<S extends z.ZodObject> extends FormPage<S, RoundToFill, Made> {
  override readonly fields: Readonly<Record<string, string>> = {
    'rounds.provider-day-gone': 'from',
    'rounds.provider-day-after': 'from',
    'rounds.provider-is-in': 'providerId',
    'catalogue.cvr-wrong': 'cvr',
    'catalogue.website-wrong': 'website',
    'catalogue.email-wrong': 'email',
    'catalogue.provider-known': 'name',
    'catalogue.provider-name': 'name',
    'rounds.coordinator-other-name': 'coordinatorEmail',
    'proposals.reason-missing': 'reason',
  };

  constructor(protected readonly reader: TakeInReader) {
    super();
  }

  open(ask: Ask) {
    return this.reader.open(ask.param('roundKey'));
  }

  next({ id: proposalId }: Made) {
    return addressOf('proposal', { proposalId });
  }

  protected async propose(ask: Ask, provider: object, { from, reason }: { from: string; reason: string }) {
    const { round } = orNotFound(await this.open(ask));
    return doing(MakeProposal, {
      kind: 'provider.take-in',
      change: { roundId: round.id, from, provider },
      reason,
    });
  }
}

const knownForm = z.object({ providerId: id(words.takeIn.provider), ...whenAndWhy });

/** A provider of another round comes into this one. */
@PageAt('round.take-in', 'providers.propose', { writes: 'page-says' })
export class TakeInKnownPage extends TakeInPages<typeof knownForm> {
  readonly template = join(__dirname, 'take-in.hbs');
  readonly form = knownForm;

  present(of: RoundToFill, _ask: Ask, sent: Sent) {
    return presentTakeIn(of, new Fields(sent.typed, sent.errors), sent.submission);
  }

  override readers(of: RoundToFill) {
    return { [takeInAddress(of)]: whoSeesOf(words.readers) };
  }

  act({ providerId, ...more }: z.output<typeof knownForm>, ask: Ask) {
    return this.propose(ask, { id: providerId }, more);
  }
}

const newForm = z.object({
  name: text(60, words.fresh.name),
  fullName: text(120, words.fresh.fullName),
  cvr: text(20, words.fresh.cvr),
  address: text(200, words.fresh.address),
  website: text(200, words.fresh.website),
  email: email(words.fresh.email),
  phone: optional(text(40, words.fresh.phone)),
  coordinatorName: text(120, words.fresh.coordinatorName),
  coordinatorEmail: email(words.fresh.coordinatorEmail),
  ...whenAndWhy,
});

/** A provider the portal does not know, with its first coordinator. */
@PageAt('round.take-in-new', 'providers.propose', { writes: 'page-says' })
export class TakeInNewPage extends TakeInPages<typeof newForm> {
  readonly template = join(__dirname, 'take-in-new.hbs');
  readonly form = newForm;

  present(of: RoundToFill, _ask: Ask, sent: Sent) {
    return presentTakeInNew(of, new Fields(sent.typed, sent.errors), sent.submission);
  }

  override readers(of: RoundToFill) {
    return { [takeInAddress(of, 'new')]: whoSeesOf(words.readers) };
  }

  act(
    { from, reason, coordinatorName, coordinatorEmail, phone, ...given }: z.output<typeof newForm>,
    ask: Ask,
  ) {
    const coordinator = { name: coordinatorName, email: coordinatorEmail };
    return this.propose(ask, { new: { ...given, phone: phone ?? '' }, coordinator }, { from, reason });
  }
}
