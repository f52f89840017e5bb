import type { z } from 'zod';
import { type Ask, FormPage, type PageShown, type Sent } from '../shell';

/** What a page is shown beside what it opened. */
export type AgreementSent = Pick<Sent, 'fields' | 'submission'>;

/** A page on which the three come to an agreement: several forms over one thing that is opened, shown by who reads it. */
export abstract class AgreementPage<S extends z.ZodObject, Opened> extends FormPage<S, Opened> {
  protected constructor(
    private readonly desks: { open(ask: Ask): Promise<Opened> },
    private readonly shownAs: (opened: Opened, personId: string, sent: AgreementSent) => PageShown,
  ) {
    super();
  }

  open(ask: Ask) {
    return this.desks.open(ask);
  }

  present(opened: Opened, { viewer }: Ask, { fields, submission }: Sent) {
    return this.shownAs(opened, viewer.personId, { fields, submission });
  }
}
