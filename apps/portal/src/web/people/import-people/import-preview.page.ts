import { join } from 'node:path';
import { keeperOf, OrderTakeIn, PeopleImportPreview, type PeoplePreview } from '@samraad/people';
import { Database, isId } from '@samraad/platform';
import { z } from 'zod';
import { type Ask, doing, FormPage, PageAt, type Sent } from '../../shell';
import { peoplePaths } from '../shared/people.paths';
import { presentPreview } from './import-people.presenter';

/** Nothing is typed: the button is all there is. */
const form = z.object({});

/** What a file would change, and the button that has it taken in. */
@PageAt('people.import-preview', 'people.import')
export class ImportPreviewPage extends FormPage<typeof form, PeoplePreview> {
  readonly template = join(__dirname, 'import-preview.hbs');
  readonly form = form;
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly preview: PeopleImportPreview,
  ) {
    super();
  }

  async open(ask: Ask) {
    const id = ask.param('importId');
    const { personId, roles } = ask.viewer;
    return isId(id) ? this.preview.of(this.db, keeperOf(personId, roles), id) : null;
  }

  present(preview: PeoplePreview, ask: Ask, sent: Sent) {
    return presentPreview(ask.param('importId'), preview, sent.submission);
  }

  act(_: unknown, ask: Ask) {
    return doing(OrderTakeIn, { id: ask.param('importId') });
  }

  next(_: unknown, ask: Ask) {
    return peoplePaths.preview(ask.param('importId'));
  }
}
