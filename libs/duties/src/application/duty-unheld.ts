import { Injectable } from '@nestjs/common';
import type { Side } from '@samraad/identity';
import { addressOf, t, type Tx } from '@samraad/platform';
import { type CaseFacts, CaseReader } from '@samraad/requests';
import { dutyWords } from '../domain/duty-words';
import { dutyUnheldMail } from '../mail/duty-unheld.mail';
import { dutyVacantMail } from '../mail/duty-vacant.mail';
import { listAndMarkUnheld, type SideLeft, type UnheldDuty } from '../persistence/duty-holders.store';
import { CaseNameReader } from './case-name.reader';
import { DutyPeople } from './duty-people';

/** What there is nobody left for: words for those who give roles, and for the counterpart. */
interface Vacancy {
  readonly key: string;
  readonly caseId: string;
  readonly keepers: string;
  readonly counterpart: string;
  /** The side that has nobody; null for a provider, an endorser or the central parties. */
  readonly side: Side | null;
}

/**
 * Tells of what nobody is left to do (domain.md §2 [ours]): those who give the role, and the counterpart that waits; once,
 * however often it comes up.
 */
@Injectable()
export class DutyUnheld {
  constructor(
    private readonly people: DutyPeople,
    private readonly names: CaseNameReader,
    private readonly cases: CaseReader,
  ) {}

  /**
   * The one place where it comes up, whichever way the last holder went: asked of every case that is touched, so also of a
   * duty that begins where nobody is, or whose last holder acted for another. Makes the cases' listing anew on the way.
   */
  async look(tx: Tx, caseIds: readonly string[]): Promise<void> {
    for (const found of await listAndMarkUnheld(tx, caseIds, await tx.now())) await this.tell(tx, found);
  }

  private async tell(tx: Tx, { duty, leftAt }: UnheldDuty): Promise<void> {
    const { providerName } = await this.names.of(tx, duty.caseId);
    const now = await tx.now();
    const words = (party: boolean) =>
      dutyWords({ ...duty, unheld: true }, { own: false, party, providerName, now });
    const { holder, id, caseId } = duty;
    const side = holder.of === 'side' || holder.of === 'person' ? holder.side : null;
    const key = `${id}:${leftAt.getTime()}`;
    await this.say(tx, { key, caseId, keepers: words(false), counterpart: words(true), side });
  }

  /** A side of a workplace that has nobody left, in a case where nothing waits for it yet. */
  async sideLeft(tx: Tx, { caseId, side, unit, unitId, leftAt }: SideLeft): Promise<void> {
    const words = t('duty-vacant.side', { side: t(`duty-holder.${side}`), unit });
    await this.say(tx, {
      key: `${unitId}:${side}:${caseId}:${leftAt.getTime()}`,
      caseId,
      keepers: words,
      counterpart: words,
      side,
    });
  }

  private async say(tx: Tx, vacancy: Vacancy): Promise<void> {
    const { key, caseId, side } = vacancy;
    const [{ place, full }, facts] = await Promise.all([
      this.names.of(tx, caseId),
      this.cases.facts(tx, caseId),
    ]);
    const administrators = await this.people.administrators(tx);
    const keepers = (await this.people.keepers(tx, facts?.unitIds ?? [])).filter(
      (id) => !administrators.includes(id),
    );
    for (const [to, keeper] of [
      [administrators, false],
      [keepers, true],
    ] as const) {
      const vars = { subject: place, words: vacancy.keepers, path: addressOf('administration'), keeper };
      await tx.mail(dutyUnheldMail, vars, { to, key: `duty-unheld:${key}`, caseId });
    }
    if (!facts) return;
    const vars = { subject: full, words: vacancy.counterpart, caseId };
    const to = await this.counterpart(tx, facts, side);
    await tx.mail(dutyVacantMail, vars, { to, key: `duty-vacant:${key}`, caseId });
  }

  /** The other side, and the provider once the case is there; all parties where it is none of theirs that is missing. */
  private async counterpart(tx: Tx, facts: CaseFacts, side: Side | null): Promise<string[]> {
    const parties = facts.parties.filter((party) => party.side !== side).map(({ personId }) => personId);
    const provider =
      side === null || facts.number === null ? [] : await this.people.concerned(tx, facts, 'provider');
    return [...new Set([...parties, ...provider])];
  }
}
