import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { type Queryable, readDomainTime } from '@samraad/platform';

/** What must be there before the first workplace can ask for help. */
export interface FirstSteps {
  /** Anything below the regions. */
  readonly organisation: boolean;
  readonly employers: boolean;
  readonly unions: boolean;
  /** A round that is open, or is to come. */
  readonly round: boolean;
  /** Providers of that round for whom nobody receives requests. */
  readonly providersWithout: readonly string[];
}

const sql = `
  WITH holder AS (
    SELECT role, provider_id FROM role_assignment WHERE valid_to IS NULL OR valid_to > $1::timestamptz
  ), current AS (SELECT id FROM round WHERE requests_to >= $2::date ORDER BY requests_from LIMIT 1)
  SELECT EXISTS (SELECT FROM org_unit WHERE kind <> 'region') AS organisation,
    EXISTS (SELECT FROM holder WHERE role = 'central_employers') AS employers,
    EXISTS (SELECT FROM holder WHERE role = 'central_unions') AS unions,
    EXISTS (SELECT FROM current) AS round,
    ARRAY(SELECT p.name FROM current JOIN round_provider r ON r.round_id = current.id
      JOIN provider p ON p.id = r.provider_id
      WHERE NOT EXISTS (SELECT FROM holder WHERE role = 'coordinator' AND provider_id = p.id)
      ORDER BY p.name) AS "providersWithout"`;

/** How far an installation is on its way to the first request; everybody who holds a role counts, also before they have come in. */
@Injectable()
export class FirstStepsQuery {
  async ask(db: Queryable): Promise<FirstSteps> {
    const now = await readDomainTime(db);
    const [row] = await db.query<FirstSteps>(sql, [now, localDateOf(now)]);
    if (!row) throw new Error('a query without a FROM has one row');
    return row;
  }
}

/** Whether nothing is left of the way to the first request. */
export const hasBegun = ({ organisation, employers, unions, round, providersWithout }: FirstSteps): boolean =>
  organisation && employers && unions && round && providersWithout.length === 0;
