import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import type { WaitingFacts } from '../domain/waiting.facts';
import { letGoFirstMail } from '../mail/let-go-first.mail';

/** Everybody in the list is told that another order was decided: the provider, and both sides of each case it concerns. */
@Injectable()
export class TellOfOvertake {
  constructor(
    private readonly people: PeopleReader,
    private readonly cases: CaseReader,
  ) {}

  async execute(
    tx: Tx,
    of: {
      readonly facts: { readonly provider: string; readonly providerId: string };
      readonly first: WaitingFacts;
      readonly before: readonly WaitingFacts[];
      readonly proposalId: string;
    },
  ): Promise<void> {
    const { facts, first, before, proposalId } = of;
    const filter = { roles: ['coordinator'], providerId: facts.providerId } as const;
    const held = await this.people.holders(tx, filter, await tx.now());
    const coordinators = held.map(({ personId }) => personId);
    for (const { caseId, number } of [first, ...before]) {
      const sides = await this.cases.partyPeople(tx, caseId);
      const to = caseId === first.caseId ? [...new Set([...coordinators, ...sides])] : sides;
      const vars = { caseId, number, first: first.number, provider: facts.provider };
      await tx.mail(letGoFirstMail, vars, { to, key: `let-go-first:${proposalId}:${caseId}`, caseId });
    }
  }
}
