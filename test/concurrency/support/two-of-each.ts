import { type MailCatcher, startMailCatcher } from '@samraad/notification';
import { Browser } from '../../support/browser';
import { type AppLogin, createAppLogin, type Pooler } from '../../support/pooled/pooler';
import type { SharedWay } from '../../support/pooled/ways';
import { AppProcess } from './app-process';
import { RoundRobin } from './round-robin';
import { TwoPortals } from './two-portals';

/** Two portals behind a proxy that takes turns, and two workers, on one database; over its own connections or shared ones. */
export class TwoOfEach {
  private constructor(
    readonly house: TwoPortals,
    readonly proxy: RoundRobin,
    readonly catcher: MailCatcher,
    private readonly workers: readonly AppProcess[],
    private readonly shared: { readonly pooler: Pooler; readonly login: AppLogin } | null,
  ) {}

  static async start(way: SharedWay | null): Promise<TwoOfEach> {
    const app = await TwoPortals.place();
    const catcher = await startMailCatcher({ databaseUrl: app.url });
    const shared = way && (await share(way, app.url));
    const env = {
      SMTP_URL: `smtp://127.0.0.1:${catcher.port}`,
      ...(way && shared ? { DATABASE_URL: shared.pooler.url, DATABASE_POOLING: way.pooling } : {}),
    };
    const house = await TwoPortals.on(app, env);
    const workers = await Promise.all([1, 2].map(() => AppProcess.start('worker', app.url, env)));
    const proxy = await RoundRobin.start(house.addresses);
    return new TwoOfEach(house, proxy, catcher, workers, shared);
  }

  /** A browser that meets the other portal at each request. */
  browser(): Browser {
    return new Browser(this.proxy.address);
  }

  async stop(): Promise<void> {
    await this.proxy.stop();
    await Promise.all(this.workers.map((worker) => worker.stop()));
    await this.house.stop(() => this.shared?.pooler.stop());
    await this.catcher.stop();
    await this.shared?.login.drop();
  }
}

async function share(way: SharedWay, databaseUrl: string) {
  const login = await createAppLogin(databaseUrl);
  return { login, pooler: await way.start(login.url) };
}
