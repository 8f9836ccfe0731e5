import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** A page that exists only in memory. */
interface ServedPage {
  readonly body: string;
  /** The answer begins with `body` and never ends; what is called here gets its connection. */
  readonly hangs?: (response: ServerResponse) => void;
  readonly headers?: Record<string, string>;
}

export interface Site {
  readonly port: number;
  /** The address of a path; any host name will do where the driver's network is `local`, `*.localhost` everywhere. */
  url(path: string, host?: string): string;
  /** Puts a page at a path, in front of any file. With a `location` among its headers it leads there. */
  add(path: string, body: string, headers?: Record<string, string>): void;
  /** Puts a page at a path that begins so and never finishes loading. The result sends more of it. */
  hang(path: string, beginning: string): (more: string) => void;
  /** Every request so far as `host/path`, in order. */
  readonly hits: string[];
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
};

/** Serves a folder and pages from memory on 127.0.0.1, on a free port. */
export async function serve(folder: string): Promise<Site> {
  const pages = new Map<string, ServedPage>();
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(`${request.headers.host}${request.url}`);
    answer(request, response, folder, pages).catch(() => response.writeHead(404).end('Not here'));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    hits,
    url: (path, host = '127.0.0.1') => new URL(path, `http://${host}:${port}/`).href,
    add: (path, body, headers = {}) => void pages.set(path, { body, headers }),
    hang: (path, body) => {
      const waiting: ServerResponse[] = [];
      pages.set(path, { body, hangs: response => waiting.push(response) });
      return more => {
        for (const response of waiting) response.write(more);
      };
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  pages: Map<string, ServedPage>,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const page = pages.get(pathname);
  if (page) {
    const status = page.headers?.location ? 302 : 200;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    if (!page.hangs) return void response.end(page.body);
    response.write(page.body);
    return page.hangs(response);
  }
  const path = normalize(decodeURIComponent(pathname));
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const content = await readFile(file);
  response.writeHead(200, { 'content-type': type }).end(content);
}
