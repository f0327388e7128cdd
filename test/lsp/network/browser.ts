/** The server of the browser, in a world that has no more than a worker has, and in which nothing leads out. */
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import type { Wire } from '../harness/whole-session.ts';

/** What leads out of a worker, or makes code of text. */
const leadingOut = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'BroadcastChannel',
  'SharedWorker',
  'Worker',
  'RTCPeerConnection',
  'importScripts',
  'indexedDB',
  'caches',
  'Notification',
  'require',
  'process',
  'navigator',
  'location',
];

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A server in a browser, and what of the browser it asked for that leads out. */
export interface BrowserServer {
  readonly wire: Wire;
  readonly calls: readonly string[];
}

/** Starts one and initializes it as the test client does. */
export async function startInBrowser(initialize: object): Promise<BrowserServer> {
  const { outputFiles } = await build({
    entryPoints: ['server/src/main.browser.ts'],
    write: false,
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2023',
    define: { global: 'globalThis' },
    logLevel: 'error',
  });
  const calls: string[] = [];
  const waiting = new Map<number, (message: Message) => void>();
  const world: Record<string, unknown> = {
    ...{ performance, MessageChannel, TextDecoder, TextEncoder, setTimeout, clearTimeout, setInterval, clearInterval },
    console: {},
    addEventListener: () => undefined,
    postMessage: (message: Message) => {
      if (message.method !== undefined) {
        // A request of the server; notifications need no answer.
        if (message.id !== undefined) deliver({ id: message.id, result: null });
      } else if (typeof message.id === 'number') waiting.get(message.id)?.(message);
    },
  };
  world.self = world;
  for (const name of leadingOut) {
    Object.defineProperty(world, name, {
      get: () => {
        calls.push(name);
        return undefined;
      },
    });
  }
  const deliver = (message: Message): void => {
    const data = structuredClone({ jsonrpc: '2.0', ...message });
    setImmediate(() => {
      (world.onmessage as (event: object) => void)({ data });
    });
  };
  // Text is not made into code either.
  createContext(world, { codeGeneration: { strings: false, wasm: false } });
  runInContext(outputFiles[0]?.text ?? '', world);

  let ids = 0;
  const wire: Wire = {
    request: (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++ids;
        waiting.set(id, ({ result, error }) => {
          waiting.delete(id);
          if (error) reject(new Error(error.message));
          else resolve(result);
        });
        deliver({ id, method, params } as Message);
      }),
    notify: (method, params) => {
      deliver({ method, params } as Message);
      return Promise.resolve();
    },
  };
  await wire.request('initialize', initialize);
  await wire.notify('initialized', {});
  return { wire, calls };
}
