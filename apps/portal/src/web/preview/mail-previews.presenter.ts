import type { PreviewedMail } from '@samraad/notification';
import { previewPaths } from './preview.paths';

/** Each declared mail: when it is sent, and how it reads. */
export function presentMailPreviews(mails: readonly PreviewedMail[]) {
  return {
    head: { title: 'Mails' },
    mails: mails.map(({ key, summary, subject, text }) => ({
      key,
      summary,
      subject,
      text,
      frame: previewPaths.mailHtml(key),
    })),
  };
}
