import type { RequestListener, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { GuardedPages, type Surroundings } from '../guarded-pages.js';
import { TEST_CERTIFICATE, TEST_HOST, TEST_KEY } from './test-certificate.js';

/** A page of the site. */
export const ADDRESS = `https://${TEST_HOST}/news/1?lang=fr`;
export const PAGE = Buffer.from('<!doctype html><html lang="fr"><p>Communiqué</p></html>', 'latin1');

/** Begins an answer as a page has it. */
export function html(response: ServerResponse, headers: Record<string, string | string[]> = {}): ServerResponse {
  return response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1', ...headers });
}

/** Answers with the page. */
export const thePage: RequestListener = (_request, response) => html(response).end(PAGE);

/** A site over https on this machine. Each test says what it answers. */
export class PressSite {
  /** Connections that were opened, whether or not anything was asked over them. */
  connections = 0;
  /** The server name of every connection that asked for something. */
  readonly names: (string | false | undefined)[] = [];
  /** The socket of every request, so that a test can see how it ended. */
  readonly sockets: TLSSocket[] = [];
  requests = 0;

  private constructor(private readonly server: Server) {
    server.on('connection', () => (this.connections += 1));
    server.on('request', (request) => {
      const socket = request.socket as TLSSocket & { servername?: string | false };
      this.requests += 1;
      this.sockets.push(socket);
      this.names.push(socket.servername);
    });
  }

  static async start(answer: RequestListener = thePage): Promise<PressSite> {
    const site = new PressSite(createServer({ cert: TEST_CERTIFICATE, key: TEST_KEY }));
    site.server.on('request', answer);
    await new Promise<void>((resolve, reject) => {
      site.server.once('error', reject);
      site.server.listen(0, '127.0.0.1', resolve);
    });
    return site;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Pages as the desk fetches them, but for the name server, the root, the port and the one address allowed. */
  pages(surroundings: Surroundings = {}): GuardedPages {
    return new GuardedPages({
      resolve: () => Promise.resolve(['127.0.0.1']),
      isAllowed: (address) => address === '127.0.0.1',
      ca: TEST_CERTIFICATE,
      port: this.port,
      ...surroundings,
    });
  }

  /** Waits until every connection that asked for something has ended. */
  async ended(): Promise<void> {
    for (const socket of this.sockets) {
      if (!socket.destroyed) await new Promise((resolve) => socket.once('close', resolve));
    }
  }

  /** Ends every connection and frees the port. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeAllConnections();
    await closed;
  }
}
