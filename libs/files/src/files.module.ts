import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '@samraad/platform';
import { ClamdScanner } from './application/clamd-scanner';
import { FileIntake } from './application/file-intake';
import { FileStorage, NoStorage } from './application/file-storage';
import { FolderStorage } from './application/folder-storage';
import { NoScanner, VirusScanner } from './application/virus-scanner';
import './i18n/da';

const storage = {
  provide: FileStorage,
  inject: [CONFIG],
  useFactory: ({ files: { folder } }: Config) =>
    folder === null ? new NoStorage() : new FolderStorage(folder),
};

const scanner = {
  provide: VirusScanner,
  inject: [CONFIG],
  useFactory: ({ files: { clamd } }: Config) => (clamd === null ? new NoScanner() : new ClamdScanner(clamd)),
};

/** Files that people attach: judged, stored outside what the web serves, looked through for viruses. */
@Module({
  providers: [storage, scanner, FileIntake],
  exports: [FileStorage, VirusScanner, FileIntake],
})
export class FilesModule {}
