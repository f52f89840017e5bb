import { isId, type Queryable, refuse } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import type { Provider } from '../domain/provider';
import { readProviders } from '../persistence/provider.store';

/** What other areas ask about providers. Unknown ones are 404 refusals unless said otherwise. */
@Injectable()
export class ProviderReader {
  async byId(db: Queryable, id: string): Promise<Provider> {
    return (await this.find(db, id)) ?? refuse('catalogue.provider-unknown', {}, 404);
  }

  async byKey(db: Queryable, key: string): Promise<Provider> {
    return (await this.find(db, key)) ?? refuse('catalogue.provider-unknown', {}, 404);
  }

  /** By id or key; null when unknown. */
  async find(db: Queryable, idOrKey: string): Promise<Provider | null> {
    const [provider] = await readProviders(db, isId(idOrKey) ? 'p.id = $1' : 'p.key = $1', [idOrKey]);
    return provider ?? null;
  }

  /** The providers a round has, in the catalogue's order. */
  inRound(db: Queryable, roundId: string): Promise<Provider[]> {
    return readProviders(db, 'p.id IN (SELECT provider_id FROM round_provider WHERE round_id = $1)', [
      roundId,
    ]);
  }

  /** Whether a provider serves a round. */
  async serves(db: Queryable, roundId: string, providerId: string): Promise<boolean> {
    const rows = await db.query('SELECT 1 FROM round_provider WHERE round_id = $1 AND provider_id = $2', [
      roundId,
      providerId,
    ]);
    return rows.length > 0;
  }

  /** Every provider of every round. */
  all(db: Queryable): Promise<Provider[]> {
    return readProviders(db, 'true');
  }
}
