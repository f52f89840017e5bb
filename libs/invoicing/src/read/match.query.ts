import { Injectable } from '@nestjs/common';
import { Database } from '@samraad/platform';
import { type ContractMatch, matchOf } from '../domain/match.rules';

interface Row {
  readonly price: string;
  readonly bound: string;
  readonly milestones: readonly { readonly title: string; readonly amount: string }[];
  readonly attested: readonly { readonly milestone: number; readonly amount: string }[];
  readonly invoices: readonly {
    readonly amount: string;
    readonly credited: string;
    readonly paid: boolean;
  }[];
}

/** Contract, attestations and invoices beside each other, whole and milestone by milestone. */
@Injectable()
export class MatchQuery {
  constructor(private readonly db: Database) {}

  /** Null until all have signed the contract. */
  async ofCase(caseId: string): Promise<ContractMatch | null> {
    const [row] = await this.db.query<Row>(
      `SELECT c.price, coalesce(b.bound, 0)::bigint AS bound, c.milestones,
         (SELECT coalesce(json_agg(json_build_object('milestone', a.milestone, 'amount', a.amount::text)
            ORDER BY a.stands_at, a.id), '[]') FROM attestation a
          WHERE a.contract_id = c.contract_id AND a.state = 'stands') AS attested,
         (SELECT coalesce(json_agg(json_build_object('amount', i.amount::text, 'credited', i.credited::text,
            'paid', i.state = 'paid') ORDER BY i.sent_at, i.id), '[]') FROM invoice i
          WHERE i.contract_id = c.contract_id) AS invoices
       FROM delivery_course c LEFT JOIN contract_balance b ON b.contract_id = c.contract_id WHERE c.case_id = $1`,
      [caseId],
    );
    return row ? matchOf(factsOf(row)) : null;
  }
}

const factsOf = ({ price, bound, milestones, attested, invoices }: Row) => ({
  price: BigInt(price),
  bound: BigInt(bound),
  milestones: milestones.map(({ title, amount }) => ({ title, amount: BigInt(amount) })),
  attested: attested.map(({ milestone, amount }) => ({ milestone, amount: BigInt(amount) })),
  invoices: invoices.map(({ amount, credited, paid }) => ({
    ...{ amount: BigInt(amount), credited: BigInt(credited), paid },
  })),
});
