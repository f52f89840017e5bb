import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainEvents, t, type Tx } from '@samraad/platform';
import { ProviderReleased, RequestWithdrawn } from '@samraad/requests';
import { EndBookings } from './end-bookings';

/** When the provider or the request leaves, there is nothing more to meet about. */
@Injectable()
export class EndBookingsWhenProviderLeaves implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly bookings: EndBookings,
  ) {}

  onModuleInit(): void {
    this.events.on(ProviderReleased, (tx, { caseId }) => this.end(tx, caseId));
    this.events.on(RequestWithdrawn, (tx, { caseId }) => this.end(tx, caseId));
  }

  private end(tx: Tx, caseId: string): Promise<void> {
    return this.bookings.execute(tx, { caseId, reason: t('booking.provider-has-left') });
  }
}
