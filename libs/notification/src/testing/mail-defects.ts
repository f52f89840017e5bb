import { type AnyMail, type MailContent } from '@samraad/platform';
import { renderMail } from '../mail/render-mail';

const frame = { name: 'Anne Holm', baseUrl: 'https://samraad.example', aboutCase: true };
const leftovers = /undefined|\bnull\b|NaN|Invalid|\[object|[{}]/u;
// What an empty variable leaves behind in a sentence: a doubled space, a space before a stop, empty quotes.
const holes = /\S {2,}\S|\s[.,;:!?](?=\s|$)|\(\s*\)|»\s*«|"\s*"|“\s*”/u;
const address = /[\w.+-]+@([\w-]+(?:\.[\w-]+)*)/gu;

/** What is wrong with a declared mail, in words; none when it may be sent. */
export function mailDefects(mail: AnyMail): string[] {
  const content = mail.composeSample();
  const rendered = renderMail(content, frame);
  const hosts = [...`${rendered.text} ${rendered.html}`.matchAll(address)].map((match) => match[1] ?? '');
  return [
    /^[a-z][a-z-]*\.[a-z0-9-]+$/.test(mail.key) ? '' : 'the key is not <area>.<mail>',
    mail.summary.trim() ? '' : 'no summary: when is it sent, and to whom?',
    rendered.subject.length > 120 ? 'the subject is longer than 120 characters' : '',
    content.action && !/^\/(?!\/)/.test(content.action.path) ? 'the link is not a path on the portal' : '',
    rendered.text.includes(content.heading) ? '' : 'the text part does not say what happened',
    hosts.every((host) => host.endsWith('.example')) ? '' : 'an e-mail address outside .example',
    ...partsOf(content).flatMap(([part, text]) => textDefects(part, text)),
  ].filter(Boolean);
}

function partsOf({
  subject,
  heading,
  paragraphs,
  deadline,
  action,
  reason,
}: MailContent): [string, string][] {
  const parts: [string, string | undefined][] = [
    ['subject', subject],
    ['heading', heading],
    ...paragraphs.map((text, index): [string, string] => [`paragraph ${index + 1}`, text]),
    ['deadline', deadline],
    ['link label', action?.label],
    ['link', action?.path],
    ['reason', reason],
  ];
  return parts.filter((part): part is [string, string] => part[1] !== undefined);
}

function textDefects(part: string, text: string): string[] {
  if (!text.trim()) return [`${part} is empty`];
  return [
    leftovers.test(text) ? `${part} shows a value that is none: ${text}` : '',
    holes.test(text) ? `${part} has a hole where a value should stand: ${text}` : '',
    part !== 'link' && text.includes('"') ? `${part} has straight quotes: write »…«` : '',
    /[\r\n]/.test(text) ? `${part} has a line break` : '',
  ];
}
