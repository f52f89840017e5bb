import { hourOfDay, localDateOf } from '@samraad/deadlines';
import { PeopleReader } from '@samraad/identity';
import { newId, refuse, Refused, StaleVersion, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { type AbsenceGiven, absenceObstacle } from '../domain/absence.rules';
import { ProviderStops, type ProviderStopsEvent } from '../domain/catalogue.events';
import { absenceToldMail } from '../mail/absence.mail';
import { readAbsences, removeAbsence, writeAbsence } from '../persistence/absence.store';
import { lockProvider } from '../persistence/profile.store';
import { OwnProvider } from './own-provider';
import { ProviderReader } from './provider.reader';

/** A period told, or told anew; `seen` is the one that is changed, at the version somebody saw. */
export interface KeepAbsenceCommand extends AbsenceGiven {
  readonly providerId: string;
  readonly seen: { readonly id: string; readonly version: number } | null;
}

/** A provider tells when it is closed or full: it holds at once and needs no approval (domain.md §7, experience.md). */
@Injectable()
export class KeepAbsence {
  constructor(
    private readonly own: OwnProvider,
    private readonly people: PeopleReader,
    private readonly providers: ProviderReader,
  ) {}

  async execute(
    tx: Tx,
    { providerId, seen, ...given }: KeepAbsenceCommand,
  ): Promise<{ readonly id: string }> {
    const by = await this.own.coordinator(tx, providerId);
    await lockProvider(tx, providerId);
    const now = await tx.now();
    const standing = await readAbsences(tx, providerId);
    const before =
      seen && (standing.find(({ id }) => id === seen.id) ?? refuse('catalogue.absence-unknown', {}, 404));
    if (seen && before?.version !== seen.version)
      throw new StaleVersion('provider-absence', seen.version, before?.version ?? 0);
    const others = standing.filter(({ id }) => id !== before?.id);
    const obstacle = absenceObstacle(given, others, localDateOf(now));
    if (obstacle) throw new Refused(obstacle);
    const id = before?.id ?? newId();
    const version = await writeAbsence(tx, { ...given, id, providerId, by });
    const { kind, from, to, stopsFrom } = given;
    const action = before ? 'catalogue.absence-changed' : 'catalogue.absence-told';
    const facts = { absenceId: id, kind, from, to, ...(stopsFrom && { stopsFrom }) };
    tx.audit({ stream: `provider:${providerId}`, action, facts });
    await this.tell(tx, { providerId, id, version, by }, given);
    await this.stop(tx, providerId, `${id}:${version}`, stopsFrom);
    return { id };
  }

  private async stop(tx: Tx, providerId: string, cause: string, stopsFrom: string | null): Promise<void> {
    if (stopsFrom === null) return;
    const [now, day] = [await tx.now(), hourOfDay(stopsFrom, 0)];
    const at = day > now ? day : now;
    const event: ProviderStopsEvent = { type: ProviderStops.type, providerId, cause, at };
    await tx.publish(event);
  }

  private async tell(
    tx: Tx,
    of: { readonly providerId: string; readonly id: string; readonly version: number; readonly by: string },
    { note: _, ...given }: AbsenceGiven,
  ): Promise<void> {
    const { name: provider, key } = await this.providers.byId(tx, of.providerId);
    const now = await tx.now();
    const [central, own] = [
      await this.people.holders(tx, { roles: ['central_employers', 'central_unions'] }, now),
      await this.people.holders(tx, { roles: ['coordinator'], providerId: of.providerId }, now),
    ];
    const to = [...new Set([...central, ...own].map(({ personId }) => personId))].filter(
      (id) => id !== of.by,
    );
    const mailKey = `absence-told:${of.id}:${of.version}`;
    if (to.length > 0) await tx.mail(absenceToldMail, { provider, key, ...given }, { to, key: mailKey });
  }
}

/** A period that no longer holds is taken away; what it stopped goes on from now. */
@Injectable()
export class RemoveAbsence {
  constructor(private readonly own: OwnProvider) {}

  async execute(
    tx: Tx,
    { providerId, absenceId }: { readonly providerId: string; readonly absenceId: string },
  ): Promise<void> {
    await this.own.coordinator(tx, providerId);
    if (!(await removeAbsence(tx, providerId, absenceId))) refuse('catalogue.absence-unknown', {}, 404);
    tx.audit({ stream: `provider:${providerId}`, action: 'catalogue.absence-removed', facts: { absenceId } });
  }
}
