import { Injectable } from '@nestjs/common';
import type { Tx } from '../unit-of-work/tx';
import type { DomainEvent, EventType } from './domain-event';

type Handler<E extends DomainEvent> = (tx: Tx, event: E) => Promise<void>;

/** In-transaction subscriptions: a lower lib records, a higher lib acts, one commit (architecture.md rule 3). */
@Injectable()
export class DomainEvents {
  private readonly handlers = new Map<string, Handler<DomainEvent>[]>();

  /** Subscribes for the life of the process; handlers run in the order they subscribed. */
  on<E extends DomainEvent>(event: EventType<E>, handler: Handler<E>): void {
    const list = this.handlers.get(event.type) ?? [];
    list.push(handler as Handler<DomainEvent>);
    this.handlers.set(event.type, list);
  }

  /** Runs every handler of the event, one after the other, in the given transaction. */
  async publish(tx: Tx, event: DomainEvent): Promise<void> {
    for (const handler of this.handlers.get(event.type) ?? []) await handler(tx, event);
  }
}
