export * from './application/file-intake';
export { FileStorage, type StoredName } from './application/file-storage';
export { FolderStorage } from './application/folder-storage';
export { ScanFailed, VirusScanner } from './application/virus-scanner';
export { cleanFileName } from './domain/file-name';
export { acceptedEndings } from './domain/file.rules';
export * from './files.module';
export * from './i18n/da';
