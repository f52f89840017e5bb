import { addressOf, largestFileBytes } from '@samraad/platform';
import type { FileField, Form, Notice, PageHead, TextField } from '../../views';
import type { Fields } from '../../views';
import { checkPaperWords as words } from './check-paper.da';
import type { PaperStanding } from './paper-check';

/** What was given to be checked, and what came of it. */
export interface CheckedPaper {
  readonly by: 'number' | 'hash' | 'file';
  readonly standing: PaperStanding | null;
}

export interface CheckPaperModel {
  readonly head: PageHead;
  readonly answer: Notice | null;
  readonly code: TextField;
  readonly file: FileField;
  readonly form: Form;
  readonly note: string;
}

/** The form, and above it the answer to what was sent: genuine or not, and signed by all or not; nothing else. */
export function presentCheckPaper(
  checked: CheckedPaper | null,
  fields: Fields,
  submission: string,
): CheckPaperModel {
  return {
    head: { title: words.title, sub: words.sub },
    answer: checked && answerOf(checked),
    code: fields.text({
      name: 'code',
      label: words.code,
      hint: words.codeHint,
      optional: true,
      width: 'full',
      inputmode: 'text',
      autocomplete: 'off',
    }),
    file: fields.file({
      name: 'file',
      label: words.file,
      hint: words.fileHint(largestFileBytes / 1024 / 1024),
      optional: true,
      accept: '.pdf,application/pdf',
    }),
    form: {
      action: addressOf('check-paper'),
      submission,
      upload: true,
      submit: { text: words.submit },
    },
    note: words.nothingElse,
  };
}

const found = {
  number: words.genuineNumber,
  hash: words.genuineText,
  file: words.genuineFile,
} as const;

function answerOf({ by, standing }: CheckedPaper): Notice {
  if (standing === 'signed')
    return { kind: 'success', heading: words.genuine, text: `${found[by]} ${words.genuineStill}` };
  if (standing === 'unfinished')
    return { kind: 'warning', heading: words.unfinished, text: `${found[by]} ${words.unfinishedText}` };
  const text = by === 'file' ? words.unknownFile : words.unknownNumber;
  return { kind: 'warning', heading: words.unknown, text };
}
