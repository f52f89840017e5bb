import type { Queryable } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import type { ActivityTemplate } from '../domain/activity-template';
import { readTemplates } from '../persistence/activity-template.store';

/** Providers' ways of working, to prefill a plan with (domain.md §8 [K]). */
@Injectable()
export class ActivityTemplates {
  /** A provider's ways of working, the usual one first. */
  of(db: Queryable, providerId: string): Promise<ActivityTemplate[]> {
    return readTemplates(db, 't.provider_id = $1', [providerId]);
  }

  /** One by its key; null when unknown. */
  async byKey(db: Queryable, key: string): Promise<ActivityTemplate | null> {
    const [template] = await readTemplates(db, 't.key = $1', [key]);
    return template ?? null;
  }
}
