import type { ContractDetail } from '@samraad/contracts';
import { contractsPagesDa } from '../../../i18n/contracts.da';
import type { FileField, Form, KeyValues, PageHead } from '../../../views';
import type { Sent } from '../../shell';
import { messageFileWords } from '../../dialogue/messages/message-files.da';
import { contractHead } from '../contract-page/contract-page.presenter';
import type { ContractOnDesk } from '../contract-of-case.reader';
import { contractPaths } from '../contracts.paths';
import { fileShown } from './contract-file-shown';
import { contractFileWords as words } from './contract-file.da';

/** The page a file is attached on, changed, and taken out. */
export interface ContractFileModel {
  readonly head: PageHead;
  readonly lines: readonly string[];
  readonly now: KeyValues | null;
  readonly file: FileField | null;
  readonly form: Form | null;
  readonly remove: Form | null;
}

/** `megabytes`: the largest file there is room for; null where the portal keeps none. */
export function presentContractFile(
  desk: ContractOnDesk & { readonly contract: ContractDetail },
  megabytes: number | null,
  sent: Sent,
): ContractFileModel {
  const { contract } = desk;
  const { caseId, version } = contract;
  const now = fileShown(contract, null);
  const action = contractPaths.file(caseId);
  const hidden = [{ name: 'version', value: String(version) }];
  const back = { text: contractsPagesDa.parts.back, href: contractPaths.contract(caseId) };
  return {
    head: contractHead(desk, words.title),
    lines: [words.lead, words.signed, words.readers, ...(megabytes === null ? [words.off] : [])],
    now: now && {
      rows: [
        {
          key: words.now,
          value: now.name,
          lines: [
            messageFileWords.size(now.bytes),
            messageFileWords.scan[now.scanned ? 'clean' : 'not-scanned'],
          ],
        },
      ],
    },
    ...uploading(megabytes, sent, { action, hidden, back }),
    remove: now && {
      action: contractPaths.takeFileOut(caseId),
      submission: sent.submission,
      hidden,
      submit: { text: words.remove, quiet: true },
    },
  };
}

type Uploading = Pick<ContractFileModel, 'file' | 'form'>;
interface Around extends Pick<Form, 'action'> {
  readonly hidden: NonNullable<Form['hidden']>;
  readonly back: NonNullable<Form['cancel']>;
}

/** Where a file is chosen, if the portal keeps any. */
function uploading(megabytes: number | null, { fields, submission }: Sent, around: Around): Uploading {
  if (megabytes === null) return { file: null, form: null };
  const { action, hidden, back } = around;
  return {
    file: fields.file({
      ...{ name: 'file', label: words.file, hint: words.fileHint(megabytes) },
      accept: '.pdf,application/pdf',
    }),
    form: { action, submission, hidden, upload: true, submit: { text: words.save }, cancel: back },
  };
}
