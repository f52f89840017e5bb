import { UploadedFile } from '../../../setup/form-with-files';
import { isBlank } from '@samraad/platform';
import { field } from './field';

/** A file chosen on the reader's own machine; null when none was (a pasted text may stand instead). */
export const fileField = (label: string) =>
  field<UploadedFile | null>({ label }, (raw) => {
    if (raw === undefined || raw === null || raw === '') return { value: null };
    if (!(raw instanceof UploadedFile)) return { problem: 'form.file-as-text' };
    return raw.size === 0 ? { problem: 'form.file-empty' } : { value: raw };
  });

/** Any number of files; whoever takes them in judges each. */
export const filesField = (label: string) =>
  field<UploadedFile[]>({ label }, (raw) => {
    const given = [raw].flat().filter((one) => one !== undefined && one !== null && one !== '');
    const files = given.filter((one) => one instanceof UploadedFile);
    return files.length === given.length ? { value: files } : { problem: 'form.file-as-text' };
  });

/** A file that must be chosen. */
export const chosenFile = (label: string) =>
  field<UploadedFile>({ label }, (raw) => {
    if (raw === undefined || raw === null || raw === '') return { problem: 'form.choose-file' };
    if (!(raw instanceof UploadedFile)) return { problem: 'form.file-as-text' };
    return raw.size === 0 ? { problem: 'form.file-empty' } : { value: raw };
  });

/** A table pasted into a form: kept as it is, tabs and line ends are what divides it. */
export const pastedField = (label: string) =>
  field<string>({ label }, (raw) =>
    raw === undefined || raw === null
      ? { value: '' }
      : typeof raw === 'string'
        ? { value: isBlank(raw) ? '' : raw }
        : { problem: 'form.wrong-type' },
  );

/** The bytes of whichever was given, the file before the text; null when neither was. */
export function bytesGiven(file: UploadedFile | null, pasted: string): Uint8Array | null {
  if (file) return file.bytes;
  return pasted === '' ? null : new TextEncoder().encode(pasted);
}
