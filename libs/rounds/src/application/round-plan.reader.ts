import { FrameReader } from '@samraad/budget';
import { ProviderReader } from '@samraad/catalogue';
import type { Queryable } from '@samraad/platform';
import type { Round } from '@samraad/scheme';
import { Injectable } from '@nestjs/common';
import type { RoundPlan } from '../domain/round-plan';

/** A round that stands, written as a plan: what a new one is made from and compared with. */
@Injectable()
export class RoundPlanReader {
  constructor(
    private readonly providers: ProviderReader,
    private readonly frames: FrameReader,
  ) {}

  /** Every provider's name, by key. */
  async providerNames(db: Queryable): Promise<Readonly<Record<string, string>>> {
    return Object.fromEntries((await this.providers.all(db)).map(({ key, name }) => [key, name]));
  }

  async of(db: Queryable, round: Round): Promise<RoundPlan> {
    const [providers, frames] = await Promise.all([
      this.providers.inRound(db, round.id),
      this.frames.all(db, round.id),
    ]);
    const { name, requestsFrom, requestsTo, lastDeliveryDay, modelChoiceBy, themes, rules } = round;
    const dates = { requestsFrom, requestsTo, lastDeliveryDay, modelChoiceBy };
    return {
      name,
      ...dates,
      themes: themes.map((theme) => ({ ...theme })),
      providers: providers.map(({ id, key }) => ({
        key,
        tranches: (frames.find(({ providerId }) => providerId === id)?.tranches ?? []).map(
          ({ opensOn, amount }) => ({ opensOn, amount: amount.toString() }),
        ),
      })),
      rules,
    };
  }
}
