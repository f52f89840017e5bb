import { FirstFreeQuery } from '@samraad/booking';
import { CatalogueSearchQuery } from '@samraad/catalogue';
import type { LocalDate } from '@samraad/deadlines';
import { Database } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { type CatalogueAsked, readAsked } from './catalogue-asked';
import { type CurrentCatalogue, CurrentProviders } from './current-providers';
import { type ProviderFigures, ProviderFiguresReader } from './provider-figures';

/** The catalogue of today as a reader has asked for it. */
export interface AskedCatalogue extends CurrentCatalogue {
  readonly asked: CatalogueAsked;
  /** What the search found, the best first; null while nothing is looked for. */
  readonly found: readonly string[] | null;
  readonly figuresOf: (providerId: string) => ProviderFigures;
  /** Whether the reader may ask them something, or may sign in to. */
  readonly mayAsk?: boolean;
  /** The first day on which somebody of a provider is free; null when it has not said so. */
  readonly firstFreeOf: (providerId: string) => LocalDate | null;
}

/** Reads the catalogue with its search and its figures. */
@Injectable()
export class CatalogueReader {
  constructor(
    private readonly db: Database,
    private readonly current: CurrentProviders,
    private readonly search: CatalogueSearchQuery,
    private readonly figures: ProviderFiguresReader,
    private readonly firstFree: FirstFreeQuery,
  ) {}

  async read(query: Readonly<Record<string, unknown>>): Promise<AskedCatalogue> {
    const catalogue = await this.current.read();
    const { round } = catalogue;
    const asked = readAsked(query, round?.themes ?? []);
    if (!round)
      return { ...catalogue, asked, found: null, figuresOf: () => noFigures, firstFreeOf: () => null };
    const ids = catalogue.providers.map(({ id }) => id);
    const [found, figuresOf, free] = await Promise.all([
      this.search.find(this.db, round.id, asked.search),
      this.figures.inRound(round.id),
      this.firstFree.of(this.db, ids, catalogue.now),
    ]);
    return { ...catalogue, asked, found, figuresOf, firstFreeOf: (id) => free.get(id) ?? null };
  }
}

/** Of a provider nothing has been said of. */
export const noFigures: ProviderFigures = { dialogue: null, contract: null, satisfaction: null };
