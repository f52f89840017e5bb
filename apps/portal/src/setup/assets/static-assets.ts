import express, { type RequestHandler, Router } from 'express';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { assetRoot, dkfds, ours } from './asset-folders';
import { compressed } from './compressed';
import { styleSheet } from './style-sheet';

const year = 365 * 86_400_000;
const sheet = path.join(ours, 'samraad.css');

const ourFile = (file: string): Promise<Buffer> => (file === sheet ? styleSheet() : readFile(file));

const theSheet: RequestHandler = (_req, res, next) => {
  styleSheet().then((bytes) => void res.type('text/css').send(bytes), next);
};

/**
 * Style sheet, fonts and pictures: DKFDS's own `dist` and ours as one tree, at an address that names this build's, to be kept
 * for ever; at `/assets` for links made by hand, to be asked for again.
 */
export function staticAssets(): Router {
  const router = Router();
  router.use(assetRoot, tree({ maxAge: year, immutable: true }));
  router.use('/assets', tree({ maxAge: 0 }));
  return router;
}

function tree(keep: { readonly maxAge: number; readonly immutable?: boolean }): Router {
  const options = { index: false, redirect: false, fallthrough: true, ...keep } as const;
  const router = Router();
  router.use((_req, res, next) => {
    const age = `public, max-age=${Math.floor(keep.maxAge / 1000)}`;
    res.setHeader('Cache-Control', keep.immutable ? `${age}, immutable` : age);
    next();
  });
  router.use('/dkfds', compressed(dkfds), express.static(dkfds, options));
  router.use(compressed(ours, ourFile));
  router.get('/samraad.css', theSheet);
  router.use(express.static(ours, options));
  // Nothing there: what answers says for itself how long it may be kept.
  router.use((_req, res, next) => {
    res.removeHeader('Cache-Control');
    next();
  });
  return router;
}
