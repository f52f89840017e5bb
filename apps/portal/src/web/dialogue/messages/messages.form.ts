import { cleanFileName, FileIntake, type StoredFile } from '@samraad/files';
import { KeepMessageDraft, type KeptDraft, limits, SendMessage } from '@samraad/dialogue';
import { CONFIG, type Config, isId, isRefusal, refusal, refusalText } from '@samraad/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { dialogueDa } from '../../../i18n/dialogue.da';
import type { UploadedFile } from '../../../setup/form-with-files';
import type { ErrorItem } from '../../../views';
import { doing, type Doing, field, filesField, longText, optional } from '../../shell';

const words = dialogueDa.messages;

/** What one message holds is judged below: too much of it, and its files, are kept all the same. */
export const messageForm = z.object({
  body: optional(longText(limits.draft, words.body)),
  files: filesField(words.files),
  /** Files of the draft that go with it. */
  kept: field<string[]>({ label: words.kept }, (raw) => ({ value: [raw ?? []].flat().filter(isId) })),
  act: field<'keep' | 'send'>({ label: '' }, (raw) => ({ value: raw === 'keep' ? 'keep' : 'send' })),
});

/** What was done with what was written: sent, or kept with what stands in the way. */
export type Written = KeptDraft | Awaited<ReturnType<SendMessage['execute']>>;

/** Tells what to do with a message that was written: send it, or keep it and say what stands in the way. */
@Injectable()
export class WrittenMessage {
  constructor(
    private readonly intake: FileIntake,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whether files can be attached, and how many of which size. */
  get attaching(): { readonly most: number; readonly megabytes: number } | null {
    const { most, mostBytes } = this.config.files;
    return this.intake.isOpen ? { most, megabytes: mostBytes / 1024 / 1024 } : null;
  }

  async toDo(
    caseId: string,
    { body, files, kept, act }: z.output<typeof messageForm>,
  ): Promise<Doing<Written>> {
    const taken = await this.take(files, this.config.files.most - kept.length);
    const obstacles = [...(act === 'send' ? wrongWith(body) : []), ...taken.obstacles];
    const meant = { caseId, body: body ?? '', files: taken.stored, attachments: kept, dropOthers: true };
    return act === 'keep' || obstacles.length > 0
      ? doing(KeepMessageDraft, { ...meant, obstacles })
      : doing(SendMessage, meant);
  }

  /** One after the other: each may be large. What is taken is kept, though another is not. */
  private async take(files: readonly UploadedFile[], room: number) {
    const stored: StoredFile[] = [];
    const obstacles: ErrorItem[] = [];
    for (const file of files.slice(0, Math.max(0, room))) {
      const taken = await this.intake.take(file);
      if (!isRefusal(taken)) stored.push(taken);
      else obstacles.push(inWay(words.fileRefused(cleanFileName(file.name), refusalText(taken))));
    }
    if (files.length > room)
      obstacles.push(inWay(refusalText(refusal('files.too-many', { most: this.config.files.most }))));
    return { stored, obstacles };
  }
}

const inWay = (message: string): ErrorItem => ({ field: 'files', message });

/** A message that is sent says something, and not too much. */
function wrongWith(body: string | null): ErrorItem[] {
  const read = longText(limits.message, words.body).safeParse(body);
  return (read.error?.issues ?? []).map(({ message }) => ({ field: 'body', message }));
}
