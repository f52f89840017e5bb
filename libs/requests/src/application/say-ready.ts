import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { formatList, StaleVersion, t, type Tx } from '@samraad/platform';
import { UnitReader } from '@samraad/scheme';
import { draftReadyMail } from '../mail/draft-ready.mail';
import { dropReady, readyVersion, saveReady } from '../persistence/draft-together.store';
import { type Acting, ActingSide, ownSeats } from './acting-side';
import type { CaseFacts, CaseParty } from './case-facts';
import { CaseReader } from './case.reader';

/** `ready` false takes it back, whatever the version. `side` only for who holds roles on both. */
export interface SayReadyCommand {
  readonly caseId: string;
  readonly ready: boolean;
  readonly version: number;
  readonly side?: 'management' | 'employees' | undefined;
}

/**
 * A side says that the draft can be signed as it stands, at each of their own workplaces in it: nobody is asked twice, and
 * none of them is left unready by who has said so. No signature: it falls away with the next change.
 */
@Injectable()
export class SayReady {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
    private readonly people: PeopleReader,
    private readonly units: UnitReader,
  ) {}

  /** 409 when the draft has changed since it was read. */
  async execute(tx: Tx, { caseId, ready, version, side }: SayReadyCommand): Promise<void> {
    const facts = await this.cases.lock(tx, caseId);
    const acting = await this.side.claim(tx, facts, { act: 'requests.say-ready', side });
    const own = ownSeats(facts.parties, acting);
    if (!ready) return this.takeBack(tx, caseId, own);
    if (facts.version !== version) throw new StaleVersion('request', version, facts.version);
    const said: CaseParty[] = [];
    for (const seat of own) {
      if ((await readyVersion(tx, caseId, seat)) === version) continue;
      await saveReady(tx, caseId, seat, { personId: acting.personId, version });
      this.audit(tx, caseId, seat, 'requests.ready-said');
      said.push(seat);
    }
    await this.tell(tx, facts, acting, said);
  }

  private async takeBack(tx: Tx, caseId: string, own: readonly CaseParty[]): Promise<void> {
    for (const seat of own)
      if (await dropReady(tx, caseId, seat)) this.audit(tx, caseId, seat, 'requests.ready-taken-back');
  }

  /** One mail of all they have said it for. */
  private async tell(tx: Tx, facts: CaseFacts, acting: Acting, said: readonly CaseParty[]): Promise<void> {
    const [first] = said;
    if (!first) return;
    const { id: caseId, title, version } = facts;
    const by = (await this.people.names(tx, [acting.personId])).get(acting.personId) ?? '';
    const names: string[] = [];
    for (const { unitId } of said) names.push((await this.units.byId(tx, unitId)).name);
    const others = new Set(facts.parties.map((one) => one.personId).filter((one) => one !== acting.personId));
    await tx.mail(
      draftReadyMail,
      { title, caseId, by, unit: formatList(names), side: t(`requests.side.${acting.side}`) },
      { to: [...others], key: `draft-ready:${caseId}:${first.unitId}:${acting.side}:${version}`, caseId },
    );
  }

  private audit(
    tx: Tx,
    caseId: string,
    { side, role, unitId }: CaseParty,
    action: 'requests.ready-said' | 'requests.ready-taken-back',
  ): void {
    tx.audit({ stream: `case:${caseId}`, action, as: { side, role, unitId } });
  }
}
