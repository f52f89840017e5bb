import path from 'node:path';
import express, { Router } from 'express';
import { locateTemplate } from '../views';

const day = 86_400_000;

/** Stylesheets, fonts and icons: DKFDS's own `dist` under one prefix, and ours. Checked by ETag when they have aged. */
export function staticAssets(): Router {
  const dkfds = path.resolve(path.dirname(require.resolve('dkfds')), '..');
  const ours = locateTemplate(path.join(__dirname, '..', '..', 'assets'));
  const options = { index: false, redirect: false, fallthrough: true } as const;
  const router = Router();
  // DKFDS's files only change with the package; ours carry no version in their name, so they are asked for again.
  router.use('/assets/dkfds', express.static(dkfds, { ...options, maxAge: 30 * day }));
  router.use('/assets', express.static(ours, { ...options, maxAge: 0 }));
  return router;
}
