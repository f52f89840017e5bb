import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ProviderReader } from '@samraad/catalogue';
import {
  ClockBreached,
  type ClockBreachedEvent,
  ClockWarned,
  type ClockWarnedEvent,
} from '@samraad/deadlines';
import { DomainEvents, formatDay, type Tx } from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import { clockBreachedCentralMail } from '../mail/clock-breached-central.mail';
import { clockBreachedMail } from '../mail/clock-breached.mail';
import { clockWarningMail } from '../mail/clock-warning.mail';
import { PeopleToTell } from './people-to-tell';

/**
 * Tells of clocks that near their end or have passed it (domain.md §6). Only reads the case: due work holds the lock of
 * a clock row, and the case row comes before it in the lock order.
 */
@Injectable()
export class ClockMails implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly cases: CaseReader,
    private readonly tell: PeopleToTell,
    private readonly providers: ProviderReader,
  ) {}

  onModuleInit(): void {
    this.events.on(ClockWarned, (tx, event) => this.warned(tx, event));
    this.events.on(ClockBreached, (tx, event) => this.breached(tx, event));
  }

  private async warned(tx: Tx, event: ClockWarnedEvent): Promise<void> {
    const facts = await this.cases.facts(tx, event.caseId);
    if (!facts) return;
    const vars = {
      title: facts.title,
      caseId: facts.id,
      kind: event.kind,
      dueDay: formatDay(event.dueDay),
      daysLeft: event.workingDaysLeft,
    };
    const key = `clock-warning:${event.clockId}:${event.dueDay}:${event.workingDaysLeft}`;
    await tx.mail(clockWarningMail, vars, {
      to: await this.tell.responsible(tx, facts),
      key,
      caseId: facts.id,
    });
  }

  private async breached(tx: Tx, event: ClockBreachedEvent): Promise<void> {
    const facts = await this.cases.facts(tx, event.caseId);
    if (!facts) return;
    const vars = { caseId: facts.id, kind: event.kind, dueDay: formatDay(event.dueDay) };
    const order = { key: `clock-breached:${event.clockId}`, caseId: facts.id };
    const responsible = await this.tell.responsible(tx, facts);
    await tx.mail(clockBreachedMail, { ...vars, title: facts.title }, { ...order, to: responsible });
    const provider = (await this.providers.byId(tx, event.providerId)).name;
    await tx.mail(
      clockBreachedCentralMail,
      { ...vars, provider, number: facts.number ?? 0 },
      { ...order, key: `${order.key}:central`, to: await this.tell.central(tx) },
    );
  }
}
