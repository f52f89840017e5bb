import http from 'node:http';

/** Who waits longer than this has gone. */
export const patience = 60_000;

/** One connection that stays open, and the cookies it was given: somebody's browser, without anything to look at. */
export class HttpClient {
  agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  cookies = new Map();

  constructor(base, headers = {}) {
    Object.assign(this, { base, headers });
  }

  get cookie() {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** The headers of the next request. */
  all(more = {}) {
    return { ...this.headers, ...(this.cookies.size > 0 ? { cookie: this.cookie } : {}), ...more };
  }

  /** Sends a request and reads its answer to the end: status, headers, body as bytes. */
  send(path, { method = 'GET', body, headers = {} } = {}) {
    const { resolve, reject, promise } = Promise.withResolvers();
    const options = { method, agent: this.agent, headers: this.all(headers) };
    const req = http.request(this.base + path, options, (res) => {
      const chunks = [];
      res.on('data', (chunk) => chunks.push(chunk));
      res.on('error', reject);
      res.on('end', () => {
        this.keep(res.headers['set-cookie'] ?? []);
        resolve({ status: res.statusCode, headers: res.headers, body: Buffer.concat(chunks) });
      });
    });
    req.setTimeout(patience, () =>
      req.destroy(Object.assign(new Error(`${path} took too long`), { code: 'LATE' })),
    );
    req.on('error', reject);
    req.end(body);
    return promise;
  }

  keep(cookies) {
    for (const one of cookies) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(one);
      this.cookies.set(name, value);
    }
  }

  /** A form as a browser sends it. */
  post(path, fields) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: this.base };
    return this.send(path, { method: 'POST', body: new URLSearchParams(fields).toString(), headers });
  }

  close() {
    this.agent.destroy();
  }
}
