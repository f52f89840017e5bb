import type { SeededCatalogue } from '@samraad/catalogue/testing';
import { addCalendarDays, localDateOf } from '@samraad/deadlines';
import { type ActName, CaseCast, caseActs, castRoles, onward } from '@samraad/duties/testing';
import { CloseAccount, type Role } from '@samraad/identity';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import {
  type Actor,
  ClockMover,
  Database,
  readDomainTime,
  Refused,
  StaleVersion,
  systemActor,
  type Tx,
} from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';
import { CaseReader, type Stage, StartDraft } from '@samraad/requests';
import { ChangeRoleEnd } from '../application/change-role-end';
import { GiveRoles } from '../application/give-roles';
import { MergePeople } from '../application/merge-people';
import { NameDeputy } from '../application/name-deputy';
import { RolesWatch } from './roles-watch';

/** One step: the case goes on, time passes, or something happens to somebody's roles. Numbers choose among whom there is. */
export type RoleStep =
  | { readonly do: 'onward'; readonly n: number }
  | { readonly do: 'wait'; readonly hours: number }
  | { readonly do: 'act'; readonly act: ActName; readonly who: number; readonly n: number }
  | { readonly do: 'give'; readonly who: number; readonly role: Role; readonly n: number }
  | { readonly do: 'end'; readonly who: number; readonly heir: number | null; readonly n: number }
  | { readonly do: 'deputy'; readonly who: number; readonly heir: number; readonly n: number }
  | { readonly do: 'close'; readonly who: number }
  | { readonly do: 'merge'; readonly who: number; readonly other: number };

const local: readonly (typeof castRoles)[number][] = [
  'manager',
  'representative',
  'tr',
  'joinedManager',
  'joinedRepresentative',
  'consultant',
  'coordinator',
];

/** A case from draft on, with people whose roles begin, end, pass on, and who turn out to be one. */
export class RolesPlay {
  readonly log: string[] = [];
  /** What was done and not refused, by its name. */
  readonly done = new Set<string>();
  private readonly watch: RolesWatch;
  /** Also those who turned out to be somebody else: time goes back for the next play, and what they held would be held again. */
  private readonly everybody: readonly MadePerson[];

  private constructor(
    private readonly app: TestApp,
    private readonly cast: CaseCast,
    private readonly caseId: string,
    private readonly administrator: MadePerson,
    private readonly people: MadePerson[],
  ) {
    this.watch = new RolesWatch(app);
    this.everybody = [...people, administrator];
  }

  static async begin(app: TestApp, seeds: SeededCatalogue, anchored: boolean): Promise<RolesPlay> {
    const cast = await CaseCast.at(app, seeds, anchored);
    const { unitId } = cast.people;
    const { administrator, spares } = await app.uow.run(systemActor('test'), async (tx) => ({
      administrator: await makePerson(tx, { roles: [{ role: 'administrator' }] }),
      spares: [await makePerson(tx), await makePerson(tx), await makePerson(tx)],
    }));
    const { caseId } = await app.uow.run(cast.who.manager.actor, (tx) =>
      app.get(StartDraft).execute(tx, { unitId }),
    );
    const people = [...local.map((role) => cast.who[role]), ...spares];
    return new RolesPlay(app, cast, caseId, administrator, people);
  }

  async stage(): Promise<Stage> {
    const facts = await this.app.get(CaseReader).facts(this.app.get(Database), this.caseId);
    if (!facts) throw new Error('the case is gone');
    return facts.stage;
  }

  async take(step: RoleStep): Promise<void> {
    switch (step.do) {
      case 'onward':
        return this.onward(step.n);
      case 'wait':
        return this.wait(step.hours);
      case 'act':
        await this.acts(step.act, this.one(step.who), step.n);
        return;
      case 'give':
        return this.gives(this.one(step.who), step.role, step.n);
      case 'end':
        return this.ends(this.one(step.who), step.heir === null ? null : this.one(step.heir), step.n);
      case 'deputy':
        return this.standsIn(this.one(step.who), this.one(step.heir), step.n);
      case 'close':
        return this.closes(this.one(step.who));
      case 'merge':
        return this.merges(this.one(step.who), this.one(step.other));
    }
  }

  private one(n: number): MadePerson {
    const found = this.people[n % this.people.length];
    if (!found) throw new Error('nobody is left');
    return found;
  }

  /** What leads the case on, by whoever it is for; then by somebody who may have come to it. */
  async onward(n: number): Promise<void> {
    const [first, ...rest] = onward[await this.stage()];
    if (!first) return;
    const from = rest.length > 0 ? n % rest.length : 0;
    const moves = [first, ...rest.slice(from), ...rest.slice(0, from)];
    for (const [act, who] of moves) if (await this.acts(act, this.cast.who[who], n)) return;
    for (const [act] of moves) if (await this.acts(act, this.one(n), n)) return;
  }

  private async acts(name: ActName, who: MadePerson, n: number): Promise<boolean> {
    const { app, cast, caseId } = this;
    return this.tries(name, who.actor, (tx) => caseActs[name](tx, { app, cast, caseId, n }));
  }

  private async gives({ personId }: MadePerson, role: Role, n: number): Promise<void> {
    const unitId = n % 3 === 0 ? this.cast.joinedUnitId : this.cast.people.unitId;
    await this.tries(`give ${role} to ${personId}`, this.administrator.actor, async (tx) => {
      const from = localDateOf(await tx.now());
      const lastDay = n % 2 === 0 ? null : addCalendarDays(from, n % 20);
      return this.app.get(GiveRoles).execute(tx, { personId, role, unitIds: [unitId], from, lastDay });
    });
  }

  private async held({ personId }: MadePerson, n: number): Promise<string | null> {
    const rows = await this.app.get(Database).query<{ id: string }>(
      `SELECT id FROM role_assignment WHERE person_id = $1 AND (valid_to IS NULL OR valid_to > $2)
       ORDER BY role, unit_id, valid_from`,
      [personId, await this.now()],
    );
    return rows.length === 0 ? null : (rows[n % rows.length]?.id ?? null);
  }

  private async ends(who: MadePerson, heir: MadePerson | null, n: number): Promise<void> {
    const assignmentId = await this.held(who, n);
    if (assignmentId === null) return;
    const when = n % 3 === 0 ? 'day' : 'now';
    await this.tries(`end ${when}${heir ? ' to a successor' : ''}`, this.administrator.actor, async (tx) =>
      this.app.get(ChangeRoleEnd).execute(tx, {
        assignmentId,
        when,
        lastDay: when === 'day' ? addCalendarDays(localDateOf(await tx.now()), n % 9) : null,
        heir: heir && { personId: heir.personId },
      }),
    );
  }

  private async standsIn(who: MadePerson, { personId }: MadePerson, n: number): Promise<void> {
    const assignmentId = await this.held(who, n);
    if (assignmentId === null) return;
    await this.tries('deputy', this.administrator.actor, async (tx) => {
      const from = addCalendarDays(localDateOf(await tx.now()), n % 2);
      const lastDay = addCalendarDays(from, n % 12);
      return this.app.get(NameDeputy).execute(tx, { assignmentId, personId, from, lastDay });
    });
  }

  private async closes({ accountId }: MadePerson): Promise<void> {
    await this.tries('close', this.administrator.actor, (tx) =>
      this.app.get(CloseAccount).execute(tx, { accountId }),
    );
  }

  private async merges(kept: MadePerson, merged: MadePerson): Promise<void> {
    const command = { keptId: kept.personId, mergedId: merged.personId, reason: 'Den samme.' };
    const done = await this.tries(
      `merge ${merged.personId} into ${kept.personId}`,
      this.administrator.actor,
      (tx) => this.app.get(MergePeople).execute(tx, command),
    );
    if (!done) return;
    // Whoever is still signed in as the other tries on: nothing may come of it.
    for (const act of ['sign', 'fill', 'confirm', 'propose', 'accept'] as const)
      if (await this.acts(act, merged, 1)) this.fail(`${act} was done by one who is somebody else`);
    this.people.splice(this.people.indexOf(merged), 1);
    for (const role of castRoles) if (this.cast.who[role] === merged) this.cast.who[role] = kept;
  }

  private async tries(name: string, actor: Actor, work: (tx: Tx) => Promise<unknown>): Promise<boolean> {
    try {
      await this.app.uow.run(actor, work);
    } catch (error) {
      if (error instanceof Refused || error instanceof StaleVersion) return false;
      throw new Error(`${name} failed after:\n${this.log.join('\n')}`, { cause: error });
    }
    this.done.add(name.split(' ')[0] ?? name);
    this.log.push(
      `${name} by ${actor.kind === 'person' ? actor.personId : 'nobody'} (${await this.stage()})`,
    );
    await this.settle();
    return true;
  }

  private async wait(hours: number): Promise<void> {
    await this.moveTo(new Date((await this.now()).getTime() + hours * 3_600_000));
  }

  /** What is due at this instant is done at it, as the scheduler does. */
  private async settle(): Promise<void> {
    await this.moveTo(await this.now());
  }

  private async moveTo(target: Date): Promise<void> {
    await this.app.get(ClockMover).moveTo(target, { keepRunning: false, drainJobs: false });
    const faults = await this.watch.faults(this.caseId);
    if (faults.length > 0) this.fail(faults.join('\n'));
  }

  private now(): Promise<Date> {
    return readDomainTime(this.app.get(Database));
  }

  private fail(why: string): never {
    throw new Error(`${why}\nafter:\n${this.log.join('\n')}`);
  }

  /** Leaves the database so that the next play stands alone in it. */
  async retire(): Promise<void> {
    const sql = 'SELECT id FROM contract WHERE case_id = $1';
    const contracts = await this.app.get(Database).query<{ id: string }>(sql, [this.caseId]);
    await this.cast.leaveAll(contracts.map(({ id }) => id));
    await this.app.uow.run(systemActor('test'), async (tx) => {
      const people = this.everybody.map(({ personId }) => personId);
      await tx.query('UPDATE role_assignment SET valid_to = valid_from WHERE person_id = ANY($1::uuid[])', [
        people,
      ]);
      await tx.query(`UPDATE due_work SET outcome = 'cancelled', done_at = due_at WHERE done_at IS NULL`);
    });
  }
}
