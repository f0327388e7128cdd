import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the engine from moving old objects together while the server is at work: with a large deck that takes up to 50 ms in one go.
 * It still does so when the server waits for messages. An engine that does not know the option goes on without it.
 */
export function avoidLongPauses(): void {
  setFlagsFromString('--no-compact-with-stack');
}
