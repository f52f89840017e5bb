import { join } from 'node:path';
import { ReadPeopleFile } from '@samraad/people';
import { z } from 'zod';
import { Fields } from '../../../views';
import { doing, chosenFile, FormPage, PageAt, type Sent, type Ask } from '../../shell';
import { peoplePaths } from '../shared/people.paths';
import { importPeopleWords as words } from './import-people.da';
import { presentImportPeople } from './import-people.presenter';
import { atFile } from '../../file-import/at-file';

const form = z.object({ file: chosenFile(words.file) });

/** A file of people and roles is chosen; it is read, and nothing is changed yet. */
@PageAt('people.import', 'people.import', { takesFile: true })
export class ImportPeoplePage extends FormPage<typeof form, object, { readonly id: string }> {
  readonly template = join(__dirname, 'import-people.hbs');
  readonly form = form;
  override readonly fields = atFile('people.line-too-many');

  async open() {
    return {};
  }

  present(_: object, __: Ask, sent: Sent) {
    // A browser never fills a file in again.
    return presentImportPeople(new Fields({}, sent.errors), sent.submission);
  }

  act({ file }: z.output<typeof form>) {
    return doing(ReadPeopleFile, { bytes: file.bytes });
  }

  next({ id }: { readonly id: string }) {
    return peoplePaths.preview(id);
  }
}
