import { Inject, Injectable } from '@nestjs/common';
import { demoIssuer } from '@samraad/identity';
import { CONFIG, type Config, type OidcIssuer } from '@samraad/platform';
import type { Request } from 'express';
import { isLocal } from '../../demo/demo.guard';
import { demoPaths, demoRegionKey } from '../../demo/demo.paths';
import { viaDa as words } from './via.da';

/** An issuer as it is asked: where it is found, which in a demo is not what it is called. */
export interface IssuerAsked extends OidcIssuer {
  readonly foundAt: string;
  /** Of the demo: who was there last is not assumed to be there again. */
  readonly askAgain: boolean;
}

/** What a button says of an issuer. */
export interface IssuerOffered {
  readonly key: string;
  readonly label: string;
}

const demo: OidcIssuer = {
  key: demoRegionKey,
  label: words.demoLabel,
  issuer: demoIssuer,
  clientId: 'samraad',
  // Of the demo's own provider in this very process; it is asked over loopback only.
  clientSecret: 'kun-i-demoen',
  acrIsStrong: [],
  amrIsStrong: [],
  origins: [],
};

/** The issuers people may sign in through: those of the configuration, and in a demo its own. */
@Injectable()
export class Issuers {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** For buttons, in the order of the configuration. */
  offered(req: Request): readonly IssuerOffered[] {
    return this.known(req).map(({ key, label }) => ({ key, label }));
  }

  /** By its key in an address; null when there is none. */
  one(req: Request, key: string): IssuerAsked | null {
    const found = this.known(req).find((issuer) => issuer.key === key);
    if (found === undefined) return null;
    const own = found === demo;
    return {
      ...found,
      foundAt: own ? this.originOf(req) + demoPaths.regionLogin : found.issuer,
      askAgain: own,
    };
  }

  /** Its name, by what links call it; what it calls itself where it is no longer in the configuration. */
  labelOf(issuer: string): string {
    const all = this.config.demo ? [...this.config.oidcIssuers, demo] : this.config.oidcIssuers;
    return all.find((one) => one.issuer === issuer)?.label ?? issuer;
  }

  /** Where the browser may be sent from a page with their buttons. */
  origins(): readonly string[] {
    return this.config.oidcIssuers.flatMap(originsOf);
  }

  /** Where the reader's browser finds us: the address people use; a demo is known by several names of one machine. */
  originOf(req: Request): string {
    return this.config.demo && isLocal(req) ? `http://${req.headers.host ?? ''}` : this.config.baseUrl;
  }

  private known(req: Request): readonly OidcIssuer[] {
    const { oidcIssuers, production } = this.config;
    const own = this.config.demo && !production && isLocal(req) && !oidcIssuers.some(isDemoKey);
    return own ? [...oidcIssuers, demo] : oidcIssuers;
  }
}

const isDemoKey = ({ key }: OidcIssuer): boolean => key === demoRegionKey;

/** The places an issuer may send a browser to. */
export const originsOf = ({ issuer, origins }: Pick<OidcIssuer, 'issuer' | 'origins'>): readonly string[] => [
  new URL(issuer).origin,
  ...origins,
];
