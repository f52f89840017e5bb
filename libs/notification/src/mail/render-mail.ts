import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'handlebars';
import { type MailContent, onOneLine } from '@samraad/platform';

/** A mail as it is stored and sent. */
export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What the layout needs besides the content. */
export interface MailFrame {
  /** The reader's name, for the greeting. */
  readonly name: string;
  /** The portal's address without a trailing slash; links are made absolute with it. */
  readonly baseUrl: string;
  readonly aboutCase: boolean;
}

const handlebars = create();
const template = (file: string, options: Parameters<typeof handlebars.compile>[1]) =>
  handlebars.compile(readFileSync(join(__dirname, 'layout', file), 'utf8'), { strict: true, ...options });
const html = template('html.da.hbs', {});
const text = template('text.da.hbs', { noEscape: true });

/** Puts a content into the two layouts. The path of its one link becomes an absolute address. */
export function renderMail(content: MailContent, frame: MailFrame): RenderedMail {
  const { subject, heading, paragraphs, deadline = '', action } = content;
  const model = {
    // A line break in a subject would start a new header; a turned direction would hide who it is from.
    subject: onOneLine(subject),
    heading,
    paragraphs,
    deadline,
    action: action ? { label: action.label, url: `${frame.baseUrl}${action.path}` } : null,
    reason: content.reason ?? generalReason(frame.aboutCase),
    name: frame.name,
  };
  return { subject: model.subject, text: text(model), html: html(model) };
}

function generalReason(aboutCase: boolean): string {
  return aboutCase ? 'du har en rolle i den sag, den handler om' : 'du er oprettet i Samråd';
}
