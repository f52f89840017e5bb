import type { ServiceChange } from '@samraad/rounds';

/** The last part of the address of each change, and the kind of proposal it makes. */
export const services = {
  pause: { change: 'paused', kind: 'provider.pause' },
  genoptag: { change: 'resumed', kind: 'provider.resume' },
  stop: { change: 'ended', kind: 'provider.end' },
} as const satisfies Record<string, { change: ServiceChange; kind: string }>;
export type ServicePath = keyof typeof services;

export const isServicePath = (text: string): text is ServicePath => Object.hasOwn(services, text);
