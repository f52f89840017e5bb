import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { configDa } from './config.da';

/** Where clamd answers: a socket of this machine, or a host and port. */
export type ClamdAddress = { readonly path: string } | { readonly host: string; readonly port: number };

/** What is attached to messages: where it is kept, how much of it, and who looks for viruses. */
export interface FilesConfig {
  /** An absolute folder; null where there is none, and nothing can be attached. */
  readonly folder: string | null;
  /** Of one file. */
  readonly mostBytes: number;
  /** To one message. */
  readonly most: number;
  /** Null where nobody looks: every file says so. */
  readonly clamd: ClamdAddress | null;
}

const megabyte = 1024 * 1024;
/** No file is larger, whatever is configured: what comes in is held in memory until it is judged. */
export const largestFileBytes = 25 * megabyte;
/** No message has more files. */
export const mostFilesEver = 10;

const whole = (max: number, why: string) =>
  z
    .string()
    .regex(/^\d{1,3}$/, why)
    .transform(Number)
    .pipe(z.number().min(1, why).max(max, why));

/** Reads tcp://host:3310, or unix:/run/clamav/clamd.ctl; null when it is neither. */
export function readClamdAddress(text: string): ClamdAddress | null {
  const socket = /^unix:(\/[^\s?#]+)$/.exec(text);
  if (socket?.[1]) return { path: socket[1] };
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'tcp:' || url.hostname === '' || !/^\/?$/.test(url.pathname)) return null;
  if (url.username !== '' || url.search !== '' || url.hash !== '') return null;
  return { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port || 3310) };
}

/** The variables of attached files. */
export const filesSettings = {
  SAMRAAD_FILES_DIR: z.string().refine(isAbsolute, configDa.folder).optional(),
  SAMRAAD_FILE_MB: whole(largestFileBytes / megabyte, configDa.fileSize).default(10),
  SAMRAAD_FILES_PER_MESSAGE: whole(mostFilesEver, configDa.fileCount).default(5),
  CLAMD_URL: z
    .string()
    .refine((text) => readClamdAddress(text) !== null, configDa.clamd)
    .optional(),
  SAMRAAD_DATA_DIR: z.string().optional(),
} as const;

/** A production says itself where files lie; elsewhere they lie in the data folder, where there is one. */
export function filesConfig(
  values: z.output<z.ZodObject<typeof filesSettings>>,
  production: boolean,
): FilesConfig {
  const { SAMRAAD_FILES_DIR, SAMRAAD_DATA_DIR, CLAMD_URL } = values;
  const usual = production || SAMRAAD_DATA_DIR === undefined ? null : join(SAMRAAD_DATA_DIR, 'files');
  return Object.freeze({
    folder: SAMRAAD_FILES_DIR ?? usual,
    mostBytes: values.SAMRAAD_FILE_MB * megabyte,
    most: values.SAMRAAD_FILES_PER_MESSAGE,
    clamd: CLAMD_URL === undefined ? null : readClamdAddress(CLAMD_URL),
  });
}
