import { Inject, Injectable } from '@nestjs/common';
import { type ShutOut, ShutOutReader } from '@samraad/identity';
import { AdministrationNeedsQuery, type FirstSteps, FirstStepsQuery, type Needs } from '@samraad/monitoring';
import { CONFIG, type Config, Database } from '@samraad/platform';

/** What an administrator alone can put right. */
export interface Standstill {
  readonly needs: Needs;
  readonly shutOut: readonly ShutOut[];
  readonly firstSteps: FirstSteps;
}

/** Asks what stands still, who can't come in, and how far a new installation is. */
@Injectable()
export class StandstillReader {
  constructor(
    private readonly db: Database,
    private readonly needs: AdministrationNeedsQuery,
    private readonly shutOut: ShutOutReader,
    private readonly firstSteps: FirstStepsQuery,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async of(limit: number): Promise<Standstill> {
    const [needs, shutOut, firstSteps] = await Promise.all([
      this.needs.list(this.db, limit),
      this.shutOut.list(this.db, { factors: !this.config.demo, limit }),
      this.firstSteps.ask(this.db),
    ]);
    return { needs, shutOut, firstSteps };
  }
}
