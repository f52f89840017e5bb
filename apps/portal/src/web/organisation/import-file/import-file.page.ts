import { join } from 'node:path';
import { Database, readCsv, refusalText } from '@samraad/platform';
import { CheckImport, unitFileColumns, type UnitImport, UnitImportQuery } from '@samraad/scheme';
import { z } from 'zod';
import {
  type Ask,
  checkbox,
  doing,
  fileField,
  FormPage,
  PageAt,
  type ParsedForm,
  parseForm,
  type Sent,
} from '../../shell';
import { organisationPaths } from '../organisation.paths';
import { importFileWords as words } from './import-file.da';
import { presentImportFile } from './import-file.presenter';

const given = z.object({
  file: fileField(words.file),
  closeMissing: checkbox(),
});
const form = z.object({ file: z.custom<Parameters<CheckImport['execute']>[1]>() });
type ReadFile = z.output<typeof form>;

/** A file of units is handed over, and looked at. */
@PageAt('organisation.import', 'organisation.keep', { takesFile: true })
export class ImportFilePage extends FormPage<typeof form, readonly UnitImport[], { importId: string }> {
  readonly template = join(__dirname, 'import-file.hbs');
  readonly form = form;

  constructor(
    private readonly db: Database,
    private readonly imports: UnitImportQuery,
  ) {
    super();
  }

  open({ viewer }: Ask) {
    return this.imports.newest(this.db, viewer.personId, 10);
  }

  present(earlier: readonly UnitImport[], _: Ask, sent: Sent) {
    return presentImportFile(earlier, sent);
  }

  override async parse(body: unknown): Promise<ParsedForm<ReadFile>> {
    const read = parseForm(given, body);
    if (!read.ok) return read;
    const { file, closeMissing } = read.data;
    const wrong = (message: string): ParsedForm<ReadFile> => ({
      ok: false,
      typed: read.typed,
      errors: [{ field: 'file', message }],
    });
    if (!file) return wrong(words.nothing);
    const table = readCsv(file.bytes, unitFileColumns);
    if ('refused' in table) return wrong(refusalText(table));
    const { rows, problems } = table;
    const fileName = file.name;
    return {
      ok: true,
      typed: read.typed,
      errors: [],
      data: { file: { fileName, rows, problems, closeMissing } },
    };
  }

  act({ file }: ReadFile) {
    return doing(CheckImport, file);
  }

  next({ importId }: { importId: string }) {
    return organisationPaths.file(importId);
  }
}
