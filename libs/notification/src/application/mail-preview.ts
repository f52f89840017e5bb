import { Inject, Injectable } from '@nestjs/common';
import { allMails, type AnyMail, CONFIG, type Config } from '@samraad/platform';
import { type RenderedMail, renderMail } from '../mail/render-mail';

/** A declared mail rendered with its sample. */
export interface PreviewedMail extends RenderedMail {
  readonly key: string;
  /** When it is sent and to whom. */
  readonly summary: string;
}

/** Every mail the loaded libs declare, as its reader would see it. */
@Injectable()
export class MailPreview {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** All of them in key order. */
  all(): PreviewedMail[] {
    return [...allMails()].sort((a, b) => (a.key < b.key ? -1 : 1)).map((mail) => this.preview(mail));
  }

  /** One by key; null when no such mail is declared. */
  render(key: string): PreviewedMail | null {
    const mail = allMails().find((one) => one.key === key);
    return mail ? this.preview(mail) : null;
  }

  private preview(mail: AnyMail): PreviewedMail {
    const frame = { name: 'Anne Holm', baseUrl: this.config.baseUrl, aboutCase: true };
    return { key: mail.key, summary: mail.summary, ...renderMail(mail.composeSample(), frame) };
  }
}
