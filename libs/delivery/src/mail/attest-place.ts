import { addressOf, capital } from '@samraad/platform';

/** The part of a course that a mail is about; null when it is the whole. */
export type ToldPart = { readonly no: number; readonly title: string } | null;

/** What a mail is about, at the end of its address too: a milestone has its own attestation. */
export interface AboutPart {
  readonly caseId: string;
  readonly part: ToldPart;
}

export const attestPlace = ({ caseId, part }: AboutPart): string =>
  addressOf('case.attest', { caseId }, part === null ? {} : { delmaal: String(part.no) });

/** The part in words, within a sentence. */
export const partInWords = (part: ToldPart): string =>
  part === null ? 'forløbet' : `delmålet »${part.title}«`;

/** The part and whose it is, as it begins a sentence: a course of several parts has several mails that would else look alike. */
export const partOfCase = ({ title, part }: { readonly title: string; readonly part: ToldPart }): string =>
  part === null ? `»${title}«` : `${capital(partInWords(part))} i »${title}«`;

export const samplePart: ToldPart = { no: 1, title: 'Forundersøgelse' };
