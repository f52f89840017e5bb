import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { StaleVersion, t, type Tx } from '@samraad/platform';
import { UnitReader } from '@samraad/scheme';
import { draftReadyMail } from '../mail/draft-ready.mail';
import { dropReady, readyVersion, saveReady } from '../persistence/draft-together.store';
import { ActingSide } from './acting-side';
import { CaseReader } from './case.reader';

/** `ready` false takes it back, whatever the version. `side` only for who holds roles on both. */
export interface SayReadyCommand {
  readonly caseId: string;
  readonly ready: boolean;
  readonly version: number;
  readonly side?: 'management' | 'employees' | undefined;
}

/** A side of a workplace says that the draft can be signed as it stands. No signature: it falls away with the next change. */
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
    if (!ready) {
      if (await dropReady(tx, caseId, acting)) this.audit(tx, caseId, acting, 'requests.ready-taken-back');
      return;
    }
    if (facts.version !== version) throw new StaleVersion('request', version, facts.version);
    if ((await readyVersion(tx, caseId, acting)) === version) return;
    await saveReady(tx, caseId, acting, { personId: acting.personId, version });
    const by = (await this.people.names(tx, [acting.personId])).get(acting.personId) ?? '';
    const { name: unit } = await this.units.byId(tx, acting.unitId);
    const others = new Set(facts.parties.map((one) => one.personId).filter((one) => one !== acting.personId));
    await tx.mail(
      draftReadyMail,
      { title: facts.title, caseId, by, unit, side: t(`requests.side.${acting.side}`) },
      {
        to: [...others],
        key: `draft-ready:${caseId}:${acting.unitId}:${acting.side}:${version}`,
        caseId,
      },
    );
    this.audit(tx, caseId, acting, 'requests.ready-said');
  }

  private audit(
    tx: Tx,
    caseId: string,
    { side, role, unitId }: Awaited<ReturnType<ActingSide['claim']>>,
    action: 'requests.ready-said' | 'requests.ready-taken-back',
  ): void {
    tx.audit({ stream: `case:${caseId}`, action, as: { side, role, unitId } });
  }
}
