import { join } from 'node:path';
import { ChangeCaseContact } from '@samraad/catalogue';
import { addressOf } from '@samraad/platform';
import { z } from 'zod';
import { whoSeesOf } from '../../../access/who-sees';
import { Fields } from '../../../views';
import { type Ask, doing, email, FormPage, optional, PageAt, type Sent, text } from '../../shell';
import { type OwnProfile, OwnProfileReader, providerOf } from '../own-profile.reader';
import { profileWords } from '../profile.da';
import { presentCaseContact } from './case-contact.presenter';

const words = profileWords.contact;
const form = z.object({ email: email(words.email), phone: optional(text(40, words.phone)) });

/** Where workplaces write and ring: it holds at once. */
@PageAt('profile.contact', 'profiles.write', { writes: 'page-says' })
export class CaseContactPage extends FormPage<typeof form, OwnProfile> {
  readonly template = join(__dirname, 'case-contact.hbs');
  readonly form = form;
  override readonly fields = { 'catalogue.email-wrong': 'email', 'catalogue.phone-wrong': 'phone' };

  constructor(private readonly reader: OwnProfileReader) {
    super();
  }

  open({ viewer }: Ask) {
    return this.reader.of(viewer);
  }

  present({ provider: { contact } }: OwnProfile, _ask: Ask, sent: Sent) {
    const typed = sent.typedOr({ email: contact.email, phone: contact.phone });
    return presentCaseContact(new Fields(typed, sent.errors), sent.submission);
  }

  override readers() {
    return { [addressOf('profile.contact')]: whoSeesOf(words.readers) };
  }

  act({ email: address, phone }: z.output<typeof form>, { viewer }: Ask) {
    return doing(ChangeCaseContact, { providerId: providerOf(viewer), email: address, phone: phone ?? '' });
  }

  next() {
    return addressOf('profile.own');
  }
}
