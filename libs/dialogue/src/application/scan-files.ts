import { Injectable, Logger } from '@nestjs/common';
import { FileStorage, ScanFailed, VirusScanner } from '@samraad/files';
import { systemActor, UnitOfWork } from '@samraad/platform';
import { afterFailedScan } from '../domain/attachment.rules';
import { answerScan, takeWaiting, type WaitingRow } from '../persistence/attachment.store';

const actor = systemActor('dialogue.scan-files');

/** Has every file looked through that waits; one with a virus is withdrawn, and its bytes are thrown away. */
@Injectable()
export class ScanFiles {
  private readonly logger = new Logger(ScanFiles.name);

  constructor(
    private readonly storage: FileStorage,
    private readonly scanner: VirusScanner,
    private readonly uow: UnitOfWork,
  ) {}

  /** Until none waits that may be tried now. Each is taken in one transaction and answered in another: a scan may be slow. */
  async sweep(): Promise<void> {
    for (;;) {
      const taken = await this.uow.run(actor, takeWaiting);
      if (!taken) return;
      await this.one(taken);
    }
  }

  private async one(taken: WaitingRow): Promise<void> {
    const clean = await this.look(taken.id);
    const answer =
      clean === null
        ? afterFailedScan(taken.tries)
        : { scan: clean ? ('clean' as const) : ('infected' as const), inMinutes: null };
    await this.uow.run(actor, async (tx) => {
      const file = await answerScan(tx, taken.id, answer);
      if (file && answer.scan === 'infected')
        tx.audit({
          stream: `case:${file.caseId}`,
          action: 'dialogue.file-withdrawn',
          facts: { attachmentId: taken.id, sent: file.sent },
        });
    });
    if (answer.scan === 'infected') await this.storage.remove(taken.id);
  }

  /** Null when nobody can say now. */
  private async look(id: string): Promise<boolean | null> {
    // A portal whose scanner was taken away again has nobody to ask.
    if (!this.scanner.isOn) return null;
    try {
      const content = await this.storage.read(id);
      return content === null ? null : await this.scanner.isClean(content);
    } catch (error) {
      if (!(error instanceof ScanFailed)) throw error;
      this.logger.warn({ msg: 'a file could not be scanned', attachmentId: id, why: error.message });
      return null;
    }
  }
}
