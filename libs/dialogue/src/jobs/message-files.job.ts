import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '@samraad/platform';
import { ScanFiles } from '../application/scan-files';
import { SweepFiles } from '../application/sweep-files';

/** A job only says that files wait; the one of each minute finds those to be tried again. Each hour nobody's files go. */
@Injectable()
export class MessageFilesJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly scan: ScanFiles,
    private readonly files: SweepFiles,
  ) {}

  onModuleInit(): void {
    this.jobs.handleWakeUps('dialogue.scan-files', () => this.scan.sweep());
    this.jobs.handle('dialogue.sweep-files', () => this.files.sweep(Date.now()));
  }
}
