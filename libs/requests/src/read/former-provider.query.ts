import { Injectable } from '@nestjs/common';
import type { Viewer } from '@samraad/identity';
import type { Queryable } from '@samraad/platform';

/** How a provider's part in a case ended. */
export interface FormerPart {
  /** The case's number in its round. */
  readonly number: number;
  /** `declined`: it said no. `left`: the parties chose another because it was late. `changed`: both sides agreed on another. */
  readonly ended: 'declined' | 'left' | 'changed';
}

/** What a provider that had a case once may still be told of it: that it had it, and how that ended (domain.md §2, §6). */
@Injectable()
export class FormerProviderQuery {
  /** Null when none of the viewer's providers has had the case. The last ending counts. */
  async of(db: Queryable, viewer: Viewer, caseId: string): Promise<FormerPart | null> {
    const providers = viewer.roles.flatMap(({ providerId }) => providerId ?? []);
    if (providers.length === 0) return null;
    const [part] = await db.query<FormerPart>(
      `SELECT r.number, c.state AS ended FROM provider_choice c JOIN request r ON r.id = c.request_id
       WHERE c.request_id = $1 AND c.provider_id = ANY($2::uuid[]) AND c.state IN ('declined', 'left', 'changed')
         AND r.number IS NOT NULL
       ORDER BY c.proposed_at DESC, c.id LIMIT 1`,
      [caseId, providers],
    );
    return part ?? null;
  }
}
