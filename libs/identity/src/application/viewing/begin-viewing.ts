import { Injectable } from '@nestjs/common';
import { cleanText, isId, newId, orRefuse, refuse, trimmed, type Tx } from '@samraad/platform';
import { viewingObstacle } from '../../domain/viewing.rules';
import type { Role } from '../../domain/role';
import { pagesSeenMail } from '../../mail/pages-seen.mail';
import { insertViewing } from '../../persistence/viewing.store';
import { EndViewing } from './end-viewing';

/** Whose pages, and why. */
export interface BeginViewingCommand {
  readonly personId: string;
  readonly reason: string;
}

interface SeenAccount {
  readonly accountId: string;
  readonly personId: string;
  readonly roles: Role[];
}

/**
 * An administrator begins to see the portal's pages as somebody sees them, for fifteen minutes: read only, without private
 * texts (ADR 52). Whoever is seen is told by mail at once, with the reason. One at a time: what the administrator saw before
 * ends. 404 for nobody who can sign in; 422 'identity.view-oneself', 'identity.view-administrator', 'identity.view-no-reason'.
 */
@Injectable()
export class BeginViewing {
  constructor(private readonly ending: EndViewing) {}

  async execute(tx: Tx, { personId, reason }: BeginViewingCommand): Promise<{ readonly viewingId: string }> {
    const { actor } = tx;
    if (actor.kind !== 'person') throw new Error('only a person sees pages as another');
    const seen = await this.account(tx, personId);
    const why = trimmed(cleanText(reason));
    const oneself = seen.personId === actor.personId;
    const obstacle = viewingObstacle({ oneself, roles: seen.roles, reason: why });
    if (obstacle) orRefuse(obstacle);
    await this.ending.all(tx, { accountId: actor.accountId });
    const id = newId();
    const [seenAccountId, seenPersonId] = [seen.accountId, seen.personId];
    await insertViewing(tx, { id, ...actor, seenAccountId, seenPersonId, reason: why });
    tx.audit({
      stream: `account:${seenAccountId}`,
      action: 'identity.viewing-begun',
      facts: { viewing: id, person: seenPersonId },
      personal: { reason: why },
    });
    const by = await this.nameOf(tx, actor.personId);
    await tx.mail(
      pagesSeenMail,
      { by, reason: why },
      { to: [seenPersonId], key: `identity.pages-seen:${id}` },
    );
    return { viewingId: id };
  }

  /** The account its person signs in with; held, so that it is not closed meanwhile. */
  private async account(tx: Tx, personId: string): Promise<SeenAccount> {
    const rows = isId(personId)
      ? await tx.query<SeenAccount>(
          `SELECT account.id AS "accountId", account.person_id AS "personId", ARRAY(
             SELECT role FROM role_assignment held WHERE held.person_id = account.person_id
               AND (held.valid_to IS NULL OR held.valid_to > $2)) AS roles
           FROM account WHERE account.person_id = $1 AND account.active ORDER BY account.email LIMIT 1 FOR SHARE OF account`,
          [personId, await tx.now()],
        )
      : [];
    return rows[0] ?? refuse('platform.not-found', {}, 404);
  }

  private async nameOf(tx: Tx, personId: string): Promise<string> {
    const [row] = await tx.query<{ name: string }>('SELECT name FROM person WHERE id = $1', [personId]);
    return row?.name ?? '';
  }
}
