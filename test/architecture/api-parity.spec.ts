import 'reflect-metadata';
import { METHOD_METADATA, MODULE_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { RequestMethod, type Type } from '@nestjs/common';
import type { Act } from '@samraad/identity';
import { ROUTE_ACT, type RouteAct } from '../../apps/portal/src/access/act.decorator';
import { areas } from '../../apps/portal/src/areas';

/** Acts that only a page has, and why. */
const pagesAlone: Readonly<Partial<Record<Act, string>>> = {
  'account.choose-password': 'a link from a mail leads to a page',
  'account.close': 'one’s own account is closed by its owner at a page, whatever programs run',
  'account.link-external': 'a way through another login is a browser’s',
  'account.unlink-external': 'a way through another login is a browser’s',
  'account.security': 'asks a passkey, which answers a browser alone',
  'account.sign-out': 'a token is given back instead: account.revoke-token',
  'booking.own-calendar': 'a calendar’s secret address is for a calendar, not for a program',
  'demo.sign-in': 'the demo’s own',
  'mails.resend': 'mails are no resource of the API',
  'people.end-seeing': 'never over the API (ADR 52)',
  'people.see-as': 'never over the API (ADR 52)',
  'providers.propose':
    'POST /proposals takes its kinds: provider.take-in, provider.pause, provider.resume, provider.end',
  'public.help': 'the self-check keeps nothing',
};

interface Sending {
  readonly act: Act;
  readonly api: boolean;
}

/** What is sent to the portal, not only asked of it. */
function sendings(): Sending[] {
  const controllers = areas.flatMap(
    (module) => (Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, module) ?? []) as readonly Type[],
  );
  return controllers.flatMap((controller) => {
    const at = String(Reflect.getMetadata(PATH_METADATA, controller) ?? '');
    const { prototype } = controller as { prototype: Record<string, object | undefined> };
    return Object.getOwnPropertyNames(prototype).flatMap((name): Sending[] => {
      const handler = Object.getOwnPropertyDescriptor(prototype, name)?.value as object | undefined;
      const route = handler && (Reflect.getMetadata(ROUTE_ACT, handler) as RouteAct | undefined);
      if (!route || Reflect.getMetadata(METHOD_METADATA, handler) === RequestMethod.GET) return [];
      return [{ act: route.act, api: at.startsWith('api/') }];
    });
  });
}

describe('whatever can be done on a page', () => {
  const all = sendings();
  const acts = (api: boolean) => new Set(all.filter((one) => one.api === api).map(({ act }) => act));

  it('is found at all', () => {
    expect([acts(false).size > 60, acts(true).size > 60]).toEqual([true, true]);
  });

  it('can be done over the API, by the same act of the access table', () => {
    const api = acts(true);
    const missing = [...acts(false)].filter((act) => !api.has(act) && !(act in pagesAlone)).sort();
    expect(missing).toEqual([]);
  });

  it('has no exception that is none', () => {
    const [pages, api] = [acts(false), acts(true)];
    expect((Object.keys(pagesAlone) as Act[]).filter((act) => api.has(act) || !pages.has(act))).toEqual([]);
  });
});
