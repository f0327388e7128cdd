/**
 * Loaded before a program (`node --import`): whatever would reach the network, another process, another thread, code made of
 * text or the files of the machine for writing is told in the file that ESM_CALLS names, and fails.
 */
import childProcess from 'node:child_process';
import cluster from 'node:cluster';
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import inspector from 'node:inspector';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';
import vm from 'node:vm';
import workers from 'node:worker_threads';

const { writeSync } = fs;
const calls = fs.openSync(process.env.ESM_CALLS ?? '', 'a');

/** @param {string} name */
function forbidden(name) {
  return function () {
    writeSync(calls, `${name}\n`);
    throw new Error(`${name} is forbidden`);
  };
}

/**
 * @param {string} where
 * @param {object} object
 * @param {readonly string[]} [names] all functions of the object when not given
 */
function forbid(where, object, names) {
  for (const name of names ?? Object.keys(object)) {
    const found = Object.getOwnPropertyDescriptor(object, name);
    if (typeof found?.value !== 'function' || !found.configurable) continue;
    Object.defineProperty(object, name, { ...found, value: forbidden(`${where}.${name}`) });
  }
}

forbid('net', net, ['connect', 'createConnection', 'createServer']);
forbid('net.Socket', net.Socket.prototype, ['connect']);
forbid('net.Server', net.Server.prototype, ['listen']);
forbid('tls', tls, ['connect', 'createServer']);
forbid('http', http, ['request', 'get', 'createServer', 'ClientRequest']);
forbid('https', https, ['request', 'get', 'createServer']);
forbid('http2', http2, ['connect', 'createServer', 'createSecureServer']);
forbid('dgram', dgram);
forbid('dns', dns);
forbid('dns.promises', dns.promises);
forbid('child_process', childProcess);
forbid('worker_threads', workers, ['Worker']);
forbid('cluster', cluster, ['fork']);
forbid('inspector', inspector, ['open']);
forbid('vm', vm);
forbid('process', process, ['dlopen', 'binding']);
forbid('WebAssembly', globalThis.WebAssembly);

const writing =
  /^(?:append|chmod|chown|copy|cp|createWrite|fchmod|link|mkdir|mkdtemp|rename|rm|symlink|truncate|unlink|write)/;
for (const [where, object] of Object.entries({ fs, 'fs.promises': fs.promises })) {
  forbid(
    where,
    object,
    Object.keys(object).filter((name) => writing.test(name)),
  );
}

for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'BroadcastChannel']) {
  Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: forbidden(name) });
}

syncBuiltinESMExports();
