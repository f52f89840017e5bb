import { formatInstantYear } from '@samraad/platform';
import type { UnitImport } from '@samraad/scheme';
import type { ListTable } from '../../../views';
import type { Sent } from '../../shell';
import { importStateWords } from '../imported-file/imported-file.da';
import { organisationWords } from '../organisation.da';
import { organisationPaths } from '../organisation.paths';
import { importFileWords as words } from './import-file.da';

/** The file to be handed over, how it must look, and what was handed over before. */
export function presentImportFile(
  earlier: readonly UnitImport[],
  { fields, submission }: Pick<Sent, 'fields' | 'submission'>,
) {
  return {
    head: {
      title: words.title,
      crumbs: [{ text: organisationWords.title, href: organisationPaths.list() }, { text: words.title }],
    },
    lead: words.lead,
    file: fields.file({
      name: 'file',
      label: words.file,
      hint: words.fileHint,
      accept: '.csv,.txt,text/csv',
    }),
    missing: fields.checkboxes({
      name: 'closeMissing',
      label: words.missingLabel,
      hint: words.missingHint,
      items: [{ value: 'true', label: words.missing }],
    }),
    columns: { rows: words.columns.map(([key, value]) => ({ key, value })) },
    earlier: earlierTable(earlier),
    form: {
      action: organisationPaths.files(),
      submission,
      upload: true as const,
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: organisationPaths.list() },
    },
  };
}

const earlierTable = (earlier: readonly UnitImport[]): ListTable => ({
  caption: words.earlierHeading,
  captionHidden: true,
  columns: [words.earlier.file, words.earlier.day, words.earlier.state].map((label) => ({ label })),
  rows: earlier.map((one) => ({
    cells: [
      { text: one.fileName, href: organisationPaths.file(one.id) },
      { text: formatInstantYear(one.madeAt) },
      { text: importStateWords[one.state] },
    ],
  })),
  empty: words.noEarlier,
});
