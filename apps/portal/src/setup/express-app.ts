import express, { type Express } from 'express';

/**
 * Express as the portal uses it. What is compared by letter elsewhere (is it the API? the same submission?) its router
 * compares by letter too; the setting counts only before the first middleware, and Nest's adapter brings one.
 */
export function expressApp(): Express {
  const app = express();
  app.enable('case sensitive routing');
  return app;
}
