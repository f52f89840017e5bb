import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { formatMoney, type Ore, type Tx } from '@samraad/platform';
import { frameChangedMail } from '../mail/frame-changed.mail';

/** A provider's coordinators are told what both central sides have decided about its frame. */
@Injectable()
export class TellOfFrame {
  constructor(private readonly people: PeopleReader) {}

  async execute(
    tx: Tx,
    frame: { readonly frameId: string; readonly providerId: string; readonly round: string },
    told: { readonly by: Ore; readonly other: string | null; readonly proposalId: string },
  ): Promise<void> {
    const filter = { roles: ['coordinator'], providerId: frame.providerId } as const;
    const held = await this.people.holders(tx, filter, await tx.now());
    const to = [...new Set(held.map(({ personId }) => personId))];
    const amount = formatMoney(told.by < 0n ? -told.by : told.by);
    const vars = { round: frame.round, more: told.by >= 0n, amount, other: told.other };
    await tx.mail(frameChangedMail, vars, { to, key: `frame-changed:${told.proposalId}:${frame.frameId}` });
  }
}
