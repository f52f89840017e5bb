import type { ClockKind } from '@samraad/deadlines';
import { EvaluationFiguresQuery } from '@samraad/evaluation';
import { type ClockSum, PunctualityQuery } from '@samraad/monitoring';
import { Database } from '@samraad/platform';
import { Injectable } from '@nestjs/common';

/** Fewer than this are no figure (issue 11 [ours]). */
export const fewestShown = 5;

/** Clocks kept in time, of those that were kept or have run out. */
export interface KeptClocks {
  readonly kept: number;
  readonly of: number;
}

/** What a provider's cases have said in figures; each null where they are fewer than five. */
export interface ProviderFigures {
  readonly dialogue: KeptClocks | null;
  readonly contract: KeptClocks | null;
  /** The mean of "all in all" right after the course, 1 to 5, in every round. */
  readonly satisfaction: { readonly mean: number; readonly answers: number } | null;
}

/** Figures of a round's providers, guarded as they are for the central parties (domain.md §11). */
@Injectable()
export class ProviderFiguresReader {
  constructor(
    private readonly db: Database,
    private readonly clocks: PunctualityQuery,
    private readonly evaluations: EvaluationFiguresQuery,
  ) {}

  /** Answers for any provider id. */
  async inRound(roundId: string): Promise<(providerId: string) => ProviderFigures> {
    const [sums, { providers }] = await Promise.all([
      this.clocks.sumsOf(this.db, roundId),
      this.evaluations.of(this.db, 'satisfaction'),
    ]);
    const said = new Map(providers.map(({ id, figures }) => [id, figures]));
    return (providerId) => {
      const figures = said.get(providerId);
      const mean = figures?.items.find(({ key }) => key === 'overall')?.mean;
      return {
        dialogue: keptOf(sums, providerId, 'dialogue'),
        contract: keptOf(sums, providerId, 'contract'),
        satisfaction: figures && mean !== undefined ? { mean, answers: figures.answers } : null,
      };
    };
  }
}

/** Over all regions. */
export function keptOf(
  sums: readonly Pick<ClockSum, 'providerId' | 'kind' | 'all' | 'late'>[],
  providerId: string,
  kind: ClockKind,
): KeptClocks | null {
  const own = sums.filter((one) => one.providerId === providerId && one.kind === kind);
  const of = own.reduce((count, { all }) => count + all, 0);
  return of < fewestShown ? null : { kept: of - own.reduce((count, { late }) => count + late, 0), of };
}

/** All providers that have figures enough, together: nobody's few can be worked out from it. */
export function averageKept(
  sums: readonly Pick<ClockSum, 'providerId' | 'kind' | 'all' | 'late'>[],
  kind: ClockKind,
): KeptClocks | null {
  const ids = [...new Set(sums.map(({ providerId }) => providerId))];
  const each = ids.flatMap((providerId) => keptOf(sums, providerId, kind) ?? []);
  if (each.length === 0) return null;
  return {
    kept: each.reduce((count, { kept }) => count + kept, 0),
    of: each.reduce((count, one) => count + one.of, 0),
  };
}
