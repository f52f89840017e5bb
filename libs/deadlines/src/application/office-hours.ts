import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type OfficeHoursPort, Ports } from '@samraad/platform';
import { officeTimeFrom } from '../domain/duty-reminders';

/** When mails that nobody's act has given rise to may leave (domain.md §13 [ours, 2]). */
@Injectable()
export class OfficeHours implements OfficeHoursPort, OnModuleInit {
  constructor(private readonly ports: Ports) {}

  onModuleInit(): void {
    this.ports.bindOfficeHours(this);
  }

  /** A round's closing days are not known here: a mail may be about none, or several. */
  from(instant: Date): Date {
    return officeTimeFrom(instant, { closingDays: [] });
  }
}
