import { join } from 'node:path';
import { BeginViewing, EndViewing, longestReason } from '@samraad/identity';
import { PersonQuery } from '@samraad/people';
import { addressOf, Database } from '@samraad/platform';
import { z } from 'zod';
import { whoSeesOf } from '../../../access/who-sees';
import { ActOnly, type Ask, doing, FormPage, longText, PageAt, PostAt, type Sent } from '../../shell';
import { seeAsWords as words } from './see-as.da';
import { presentSeeAs, type ToSeeAs } from './see-as.presenter';

const form = z.object({ reason: longText(longestReason, words.reason) });
type Begun = Awaited<ReturnType<BeginViewing['execute']>>;

/** An administrator begins to see the portal's pages as somebody sees them. */
@PageAt('person.see-as', 'people.see-as', { writes: 'page-says' })
export class SeeAsPage extends FormPage<typeof form, ToSeeAs, Begun> {
  readonly template = join(__dirname, 'see-as.hbs');
  readonly form = form;
  override readonly fields = { 'identity.view-no-reason': 'reason', 'identity.view-long-reason': 'reason' };

  constructor(
    private readonly db: Database,
    private readonly people: PersonQuery,
  ) {
    super();
  }

  async open(ask: Ask): Promise<ToSeeAs | null> {
    const person = await this.people.one(this.db, ask.param('personId'), null);
    if (!person || person.mergedInto) return null;
    const administrates = person.roles.some(
      ({ role, state }) => role === 'administrator' && state !== 'ended',
    );
    const account = person.accounts.some(({ active }) => active) ? null : 'account';
    const cannot = person.id === ask.viewer.personId ? 'oneself' : administrates ? 'administrator' : account;
    return { personId: person.id, name: person.name, cannot };
  }

  present(to: ToSeeAs, _: Ask, { fields, submission }: Sent) {
    return presentSeeAs(to, fields, submission);
  }

  override readers({ personId }: ToSeeAs) {
    return { [addressOf('person.see-as', { personId })]: whoSeesOf(words.readers) };
  }

  act({ reason }: z.output<typeof form>, ask: Ask) {
    return doing(BeginViewing, { personId: ask.param('personId'), reason });
  }

  next({ viewingId }: Begun, { req }: Ask) {
    req.session.viewing = viewingId;
    return addressOf('front');
  }
}

/** The way back to oneself, from the line above every page. */
@PostAt('see-as.end', 'people.end-seeing')
export class EndSeeingAct extends ActOnly<void> {
  act() {
    return doing(EndViewing, {});
  }

  next(_: void, { req }: Ask) {
    delete req.session.viewing;
    return addressOf('people');
  }
}
