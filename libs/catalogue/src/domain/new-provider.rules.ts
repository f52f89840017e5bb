import { isBlank, readAddress, refusal, type Refusal, trimmed, writtenLine } from '@samraad/platform';
import { z } from 'zod';
import { isCvr } from './cvr';

/** What a provider is entered with. */
export const newProviderSchema = z.strictObject({
  name: writtenLine(60),
  fullName: writtenLine(120),
  cvr: writtenLine(20),
  address: writtenLine(200),
  website: writtenLine(200),
  email: writtenLine(254),
  phone: z.union([writtenLine(40), z.literal('')]),
});
export type NewProvider = z.infer<typeof newProviderSchema>;

/** A provider as it is kept, with the key its pages are found by. */
export interface CheckedProvider extends NewProvider {
  readonly key: string;
}

/** A website as it is kept: without `https://` and what follows nothing. */
export const websiteOf = (typed: string): string =>
  trimmed(typed)
    .replace(/^https?:\/\//i, '')
    .replace(/\/+$/, '');

const host = /^[\p{L}0-9]([\p{L}0-9-]*\.)+[a-z]{2,}(\/[^\s<>"]*)?$/iu;

/** Whether a text is a website to link to. */
export const isWebsite = (website: string): boolean => host.test(website);

/** A key of a name: "Sund & Rask" is 'sund-rask'. */
export function providerKey(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/\u00e6/g, 'ae')
    .replace(/\u00f8/g, 'oe')
    .replace(/\u00e5/g, 'aa')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 40).replace(/-+$/, '');
}

/** A new provider as it is kept, or what is wrong with it. */
export function checkNewProvider(given: NewProvider): CheckedProvider | Refusal {
  const key = providerKey(given.name);
  const cvr = given.cvr.replace(/\s/g, '');
  const website = websiteOf(given.website);
  const email = readAddress(given.email);
  if (key === '' || isBlank(given.fullName)) return refusal('catalogue.provider-name');
  if (!isCvr(cvr)) return refusal('catalogue.cvr-wrong');
  if (!isWebsite(website)) return refusal('catalogue.website-wrong');
  if (!('address' in email)) return refusal('catalogue.email-wrong');
  return { ...given, key, cvr, website, email: email.address };
}
