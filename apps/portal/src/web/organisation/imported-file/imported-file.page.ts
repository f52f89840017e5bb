import { join } from 'node:path';
import { Database } from '@samraad/platform';
import { ApplyImport, DropImport, UnitImportQuery } from '@samraad/scheme';
import { z } from 'zod';
import { ActOnly, type Ask, doing, FormPage, pageAsked, PageAt, PostAt, type Sent } from '../../shell';
import { organisationPaths } from '../organisation.paths';
import { type FileOnDesk, pageSize, presentFile, whatAsked } from './imported-file.presenter';

/** Nothing is typed: the button is all there is. */
const form = z.object({});

/** What a file changes, or is wrong with, and the button that has it entered. */
@PageAt('organisation.imported', 'organisation.keep')
export class ImportedFilePage extends FormPage<typeof form, FileOnDesk> {
  readonly template = join(__dirname, 'imported-file.hbs');
  readonly form = form;

  constructor(
    private readonly db: Database,
    private readonly imports: UnitImportQuery,
  ) {
    super();
  }

  async open(ask: Ask): Promise<FileOnDesk | null> {
    const { viewer, query } = ask;
    const id = ask.param('importId');
    const [what, page] = [whatAsked(query), pageAsked(query)];
    const file = await this.imports.one(this.db, id, viewer.personId);
    if (!file) return null;
    const window = { what, limit: pageSize, offset: (page - 1) * pageSize };
    return { file, rows: await this.imports.rows(this.db, id, window), what, page };
  }

  present(opened: FileOnDesk, _: Ask, sent: Sent) {
    return presentFile(opened, sent);
  }

  act(_: unknown, ask: Ask) {
    return doing(ApplyImport, { importId: ask.param('importId') });
  }

  next(_: unknown, ask: Ask) {
    return organisationPaths.file(ask.param('importId'));
  }
}

/** Lets a file be. */
@PostAt('organisation.drop-import', 'organisation.keep')
export class DropImportButton extends ActOnly<void> {
  act(ask: Ask) {
    return doing(DropImport, { importId: ask.param('importId') });
  }

  next() {
    return organisationPaths.files();
  }
}
