import path from 'node:path';
import { da } from '../i18n/da.mjs';
import { cliEntry, distFolder } from '../paths.mjs';
import { leanFlags } from './lean-process.mjs';
import { logFile } from './logs.mjs';
import { Service } from './service.mjs';

const entry = (app) => path.join(distFolder, 'apps', app, 'src', 'main.js');

/**
 * Starts the processes beside the database. The portal and the worker are closed first, the mail catcher after them,
 * so that a mail on its way still arrives.
 */
export function startApps({ settings, dataDir, environment, onChange }) {
  const running = [];
  const service = (name, args, log) => {
    const made = new Service({
      name,
      args,
      environment,
      log: settings.production ? undefined : logFile(dataDir, log),
      onChange: () => onChange(running.map((one) => one.pid)),
    });
    running.push(made);
    return made;
  };
  const catchers = settings.ownMailCatcher
    ? [service(da.names.mail, [...leanFlags, cliEntry, 'mail-catcher'], 'mail')]
    : [];
  const apps = [
    service(da.names.portal, [...leanFlags, entry('portal')], 'portal'),
    service(da.names.worker, [...leanFlags, entry('worker')], 'worker'),
  ];
  const stopAll = (services) => Promise.all(services.map((one) => one.stop()));
  return {
    ready: Promise.all(running.map((one) => one.start())),
    renew: () => apps.forEach((one) => one.renew()),
    stop: async () => {
      await stopAll(apps);
      await stopAll(catchers);
    },
  };
}
