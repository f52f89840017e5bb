import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ProviderStops } from '@samraad/catalogue';
import { DomainEvents, type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { ReleaseStoppedChoices } from '../application/release-stopped-choices';
import { TellOfStopAhead } from '../application/tell-of-stop-ahead';
import { providerStopsKey } from '../domain/work-keys';

/** The day a provider takes no more: looked at anew, for what was decided may have been taken back. */
@Injectable()
export class ProviderStopsJob extends DueWorkJob implements OnModuleInit {
  readonly kind = 'requests.provider-stops';

  constructor(
    private readonly events: DomainEvents,
    private readonly choices: ReleaseStoppedChoices,
    private readonly telling: TellOfStopAhead,
  ) {
    super();
  }

  override onModuleInit(): void {
    super.onModuleInit();
    this.events.on(ProviderStops, async (tx, event) => {
      const { providerId, cause, at } = event;
      await tx.schedule({
        kind: this.kind,
        key: providerStopsKey(cause),
        dueAt: at,
        data: { providerId },
      });
      await this.telling.execute(tx, event);
    });
  }

  async handle(tx: Tx, { data }: DueWork): Promise<DueWorkOutcome> {
    return (await this.choices.execute(tx, data.providerId ?? '')) > 0 ? 'done' : 'skipped';
  }
}
