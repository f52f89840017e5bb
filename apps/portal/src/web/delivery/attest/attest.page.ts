import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Attest, DisputeAttestation, SayNotDelivered } from '@samraad/delivery';
import { parseOre } from '@samraad/platform';
import { z } from 'zod';
import { courseDa } from '../../../i18n/course.da';
import { type Ask, doing, FormPage, longText, PageAt, PostAt, type Sent, text } from '../../shell';
import { CourseOfCase, type CourseOnDesk } from '../course-of-case.reader';
import { deliveryPaths } from '../delivery.paths';
import { actsFor, attestOptions } from './attest-options';
import { partAsked } from '../milestone-on-desk';
import { presentAttest } from './attest.presenter';

const words = courseDa.attest;

/** The amount on the page, in øre, and which report it was read in: what is attested is what was seen. */
const seen = z.object({ amount: text(16, words.amount), revision: text(9, words.reported) });
/** What is missing, of the report that was read. */
const shortfall = z.object({
  missing: longText(4000, words.missing),
  revision: text(9, words.reported),
});
const objection = z.object({ reason: longText(4000, words.reason) });

/** The attestation's page, with what the viewer may do about it. */
@Injectable()
export abstract class Attestation<S extends z.ZodObject> extends FormPage<S, CourseOnDesk> {
  readonly template = join(__dirname, 'attest.hbs');

  constructor(private readonly courses: CourseOfCase) {
    super();
  }

  async open({ req, query }: Ask) {
    return partAsked(await this.courses.open(req), query['delmaal']);
  }

  /** The milestone that the form was about. */
  protected milestone({ query }: Ask): { milestone?: number } {
    const named = String(query['delmaal'] ?? '');
    return /^\d{1,2}$/.test(named) ? { milestone: Number(named) } : {};
  }

  present(desk: CourseOnDesk, ask: Ask, { fields, submission }: Sent) {
    const options = attestOptions(desk, actsFor(desk, ask.viewer.personId, ask.relations));
    return presentAttest(desk, options, ask.is('provider') ? 'provider' : 'party', { fields, submission });
  }

  next(_: unknown, ask: Ask) {
    return deliveryPaths.attest(ask.caseId, this.milestone(ask).milestone);
  }
}

/** The page itself, where one side attests, and then the other. */
@PageAt('case.attest', 'delivery.attest', { read: 'delivery.read' })
export class AttestPage extends Attestation<typeof seen> {
  readonly form = seen;

  act({ amount, revision }: z.output<typeof seen>, ask: Ask) {
    const { caseId } = ask;
    // When a hidden field was tampered with: what no amount, and no revision, equals.
    const seenHere = { amount: parseOre(amount) ?? -1n, revision: Number(revision) };
    return doing(Attest, { caseId, ...seenHere, ...this.milestone(ask) });
  }
}

/** Either side says no: something is missing. */
@PostAt('case.not-delivered', 'delivery.attest', { writes: 'attestation' })
export class NotDeliveredPage extends Attestation<typeof shortfall> {
  readonly form = shortfall;

  act({ missing: reason, revision }: z.output<typeof shortfall>, ask: Ask) {
    const { caseId } = ask;
    // When the hidden field was tampered with: what no revision equals.
    return doing(SayNotDelivered, { caseId, reason, revision: Number(revision), ...this.milestone(ask) });
  }
}

/** The other side objects. */
@PostAt('case.dispute', 'delivery.dispute', { writes: 'dispute' })
export class DisputePage extends Attestation<typeof objection> {
  readonly form = objection;

  act({ reason }: z.output<typeof objection>, ask: Ask) {
    return doing(DisputeAttestation, { caseId: ask.caseId, reason, ...this.milestone(ask) });
  }
}
