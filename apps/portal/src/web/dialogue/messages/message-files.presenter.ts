import { attachmentReading, type MessageFile } from '@samraad/dialogue';
import type { Messages } from '../../../views';
import { dialoguePaths } from '../dialogue.paths';
import { messageFileWords as words } from './message-files.da';

type FileLine = NonNullable<Messages['items'][number]['files']>[number];

/** A file with a message: a link where it can be fetched now, and what is known of viruses in it. */
export function toFileLine(file: MessageFile, { caseId, own }: { caseId: string; own: boolean }): FileLine {
  const reading = attachmentReading({ scan: file.scan, own });
  return {
    name: file.name,
    href: reading === 'open' ? dialoguePaths.messageFile(caseId, file.id) : null,
    about: [words.kind(file.mediaType), words.size(file.bytes), words.scan[file.scan]].join(' · '),
    ...(reading === 'withdrawn' && { warning: true }),
  };
}

/** A file that is not sent yet, as a choice: what it is called, and how large it is. */
export const toUnsentChoice = ({
  id,
  name,
  bytes,
  scan,
}: Pick<MessageFile, 'id' | 'name' | 'bytes' | 'scan'>) => ({
  value: id,
  label: name,
  hint: `${words.size(bytes)} · ${words.scan[scan]}`,
});
