import { localDateOf } from '@samraad/deadlines';
import type { Queryable } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { modelAt, type ModelChoice, type ModelInForce } from '../domain/model.rules';
import { readChoices } from '../persistence/model-choice.store';

/** Which model a region is on (domain.md §5). */
@Injectable()
export class ModelReader {
  /** The model on the Copenhagen day of an instant; model 2 until the region has chosen. */
  async modelFor(db: Queryable, roundId: string, regionId: string, at: Date): Promise<ModelInForce> {
    return modelAt(await readChoices(db, roundId, regionId), localDateOf(at));
  }

  /** The same of every region at once. */
  async modelsAt(db: Queryable, roundId: string, at: Date): Promise<(regionId: string) => ModelInForce> {
    const all = await readChoices(db, roundId);
    return (regionId) =>
      modelAt(
        all.filter((choice) => choice.regionId === regionId),
        localDateOf(at),
      );
  }

  /** Every choice of a round, in the order they begin. */
  choicesOf(db: Queryable, roundId: string): Promise<ModelChoice[]> {
    return readChoices(db, roundId);
  }
}
