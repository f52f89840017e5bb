import { scanStates } from '@samraad/dialogue';
import { largestFileBytes, writtenLine } from '@samraad/platform';
import { z } from 'zod';
import { apiId, apiInstant } from '../shell';

const scan = z
  .enum(scanStates)
  .describe('waiting: being looked through; infected: withdrawn; not-scanned: nobody has looked');

/** Looked at piece by piece: of a text of megabytes a pattern with a repetition runs out of stack. */
function isBase64(text: string): boolean {
  const piece = 64 * 1024;
  for (let at = 0; at < text.length; at += piece)
    if (/[^A-Za-z0-9+/=]/.test(text.slice(at, at + piece))) return false;
  return text !== '' && text.length % 4 === 0;
}

/** A file as its message tells of it. */
export const messageFileView = z
  .object({ id: apiId, name: z.string(), mediaType: z.string(), bytes: z.int(), scan })
  .meta({ id: 'MessageFile' });

export const attachmentView = z
  .object({
    id: apiId,
    name: z.string(),
    mediaType: z.string(),
    bytes: z.int(),
    sha256: z.string().describe('Of its bytes, hex'),
    scan,
    addedBy: apiId,
    addedAt: apiInstant,
    messageId: apiId.nullable().describe('Null until its message is sent; till then only its owner sees it'),
  })
  .meta({ id: 'Attachment' });

export const newAttachment = z
  .strictObject({
    name: writtenLine(255),
    content: z
      .string()
      .max(Math.ceil(largestFileBytes / 3) * 4)
      .refine(isBase64)
      .describe('Its bytes in base64'),
  })
  .meta({
    id: 'NewAttachment',
    examples: [{ name: 'Referat.txt', content: 'UmVmZXJhdCBmcmEgbcO4ZGV0Lgo=' }],
  });

export const addedAttachment = z.object({ id: apiId }).meta({ id: 'AddedAttachment' });
