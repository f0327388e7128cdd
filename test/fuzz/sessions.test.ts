/** Sessions of a fixed seed, with a server in this process and with one behind its standard input and output. */
import { spawn } from 'node:child_process';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { bundle } from '../lsp/harness/bundle.ts';
import { attemptSessions, sessionsName } from './attempt-sessions.ts';
import type { SessionCase, Step } from './input/session.ts';
import { anySession } from './input/sessions.ts';
import { sessions } from './properties/sessions/index.ts';

let script: string;

beforeAll(async () => {
  script = await bundle('server/src/main.node.ts', 'real');
});

test(sessionsName, { timeout: 120_000 }, async () => {
  expect(await attemptSessions(20_261_121, 60)).toBeUndefined();
});

test('the same with a server of its own process', { timeout: 120_000 }, async () => {
  for (const one of fc.sample(anySession, { seed: 20_261_122, numRuns: 8 })) {
    const server = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    try {
      await sessions(overStreams(one), () =>
        createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)),
      );
      expect(server.exitCode, 'the server lives').toBeNull();
    } finally {
      server.kill();
    }
  }
});

/** A session whose texts arrive as they are: bytes hold no halves of characters. Its time is the real one. */
function overStreams({ client, steps }: SessionCase): SessionCase {
  const whole = (step: Step): Step => JSON.parse(JSON.stringify(step), wellFormed) as Step;
  const configuration = client.configuration === 'never' ? 'with errors' : client.configuration;
  const folders = client.folders === 'never' ? 'with errors' : client.folders;
  return { client: { ...client, configuration, folders, sendsSites: true }, isSlow: false, steps: steps.map(whole) };
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? Buffer.from(value).toString() : value;
}
