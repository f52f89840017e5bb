import { join } from 'node:path';
import {
  absenceKinds,
  KeepAbsence,
  longestNote,
  type ProviderProfile,
  RemoveAbsence,
} from '@samraad/catalogue';
import { addressOf } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { whoSeesOf } from '../../../access/who-sees';
import { Fields } from '../../../views';
import {
  ActOnly,
  type Ask,
  choice,
  day,
  doing,
  FormPage,
  optional,
  PageAt,
  PostAt,
  type Sent,
  text,
  version,
} from '../../shell';
import { OwnProfileReader, providerOf } from '../own-profile.reader';
import { profileWords } from '../profile.da';
import { absenceAddress, presentAbsence, storedAbsence } from './absence.presenter';

const words = profileWords.absence;
const form = z.object({
  kind: choice(absenceKinds, words.kind),
  from: day(words.from),
  to: day(words.to),
  stopsFrom: optional(day(words.stopsFrom)),
  note: optional(text(longestNote, words.note)),
});

/** A period as its page has it; null: a new one. */
export type AbsenceOpened = { readonly absence: ProviderProfile['absences'][number] | null };

const fieldsOf = {
  'catalogue.absence-reversed': 'to',
  'catalogue.absence-over': 'to',
  'catalogue.absence-too-long': 'to',
  'catalogue.absence-full-stops': 'stopsFrom',
  'catalogue.absence-stops-after': 'stopsFrom',
  'catalogue.absence-overlaps': 'from',
} as const;

/** What telling a period and changing it have in common. */
@Injectable()
abstract class AbsencePages<S extends z.ZodObject> extends FormPage<S, AbsenceOpened> {
  readonly template = join(__dirname, 'absence.hbs');
  override readonly fields: Readonly<Record<string, string>> = fieldsOf;

  constructor(protected readonly reader: OwnProfileReader) {
    super();
  }

  present({ absence }: AbsenceOpened, _ask: Ask, sent: Sent) {
    const fields = new Fields(sent.typedOr(absence ? storedAbsence(absence) : {}), sent.errors);
    return presentAbsence(absence, fields, sent);
  }

  override readers({ absence }: AbsenceOpened) {
    return { [absenceAddress(absence)]: whoSeesOf(words.readers) };
  }

  next() {
    return addressOf('profile.own');
  }
}

/** A provider tells when it is closed, or has all it can do. */
@PageAt('absence.new', 'profiles.write', { writes: 'page-says' })
export class NewAbsencePage extends AbsencePages<typeof form> {
  readonly form = form;

  async open(): Promise<AbsenceOpened> {
    return { absence: null };
  }

  act({ note, ...given }: z.output<typeof form>, { viewer }: Ask) {
    return doing(KeepAbsence, { providerId: providerOf(viewer), seen: null, ...given, note: note ?? '' });
  }
}

const changeForm = form.extend({ version });

/** A period it has told is changed. */
@PageAt('absence', 'profiles.write', { writes: 'page-says' })
export class AbsencePage extends AbsencePages<typeof changeForm> {
  readonly form = changeForm;

  async open(ask: Ask): Promise<AbsenceOpened | null> {
    const { provider } = await this.reader.of(ask.viewer);
    const absence = provider.absences.find(({ id }) => id === ask.param('absenceId'));
    return absence ? { absence } : null;
  }

  act({ note, version: seen, ...given }: z.output<typeof changeForm>, ask: Ask) {
    const providerId = providerOf(ask.viewer);
    const what = { id: ask.param('absenceId'), version: seen };
    return doing(KeepAbsence, { providerId, seen: what, ...given, note: note ?? '' });
  }
}

/** It is taken away. */
@PostAt('absence.remove', 'profiles.write')
export class RemoveAbsenceButton extends ActOnly<void> {
  act(ask: Ask) {
    return doing(RemoveAbsence, { providerId: providerOf(ask.viewer), absenceId: ask.param('absenceId') });
  }

  next() {
    return addressOf('profile.own');
  }
}
