import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface LoadRequest {
  url: string;
  headers?: Record<string, string>;
  /** Sent by POST. */
  body?: string;
}

export interface Load {
  connections: number;
  seconds: number;
}

export interface Measured {
  /** Requests per second. */
  rate: number;
  /** Latency in milliseconds. */
  p50: number;
  p99: number;
}

/** Puts load on a loopback address with `wrk`; JavaScript load generators are slower than what is measured here. */
export const measureRequest = (request: LoadRequest, { connections, seconds }: Load): Measured => {
  if (new URL(request.url).hostname !== '127.0.0.1') throw new Error('Load goes to this machine only.');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'utgave-wrk-'));
  try {
    const script = path.join(folder, 'request.lua');
    writeFileSync(script, luaOf(request));
    const output = execFileSync(
      'wrk',
      [
        '-t1',
        `-c${connections}`,
        `-d${seconds}s`,
        '--latency',
        '--timeout',
        '30s',
        '-s',
        script,
        request.url,
      ],
      { encoding: 'utf8' },
    );
    if (/Non-2xx or 3xx|Socket errors/.test(output))
      throw new Error(`${request.url} failed under load:\n${output}`);
    return {
      rate: figure(output, /Requests\/sec:\s+([\d.]+)/),
      p50: latency(output, '50%'),
      p99: latency(output, '99%'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const luaOf = ({ headers = {}, body }: LoadRequest): string =>
  [
    ...Object.entries(headers).map(([name, value]) => `wrk.headers[${lua(name)}] = ${lua(value)}`),
    ...(body === undefined ? [] : ['wrk.method = "POST"', `wrk.body = ${lua(body)}`]),
  ].join('\n');

const lua = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;

const figure = (output: string, pattern: RegExp): number => {
  const found = pattern.exec(output)?.[1];
  if (found === undefined) throw new Error(`wrk printed no figure:\n${output}`);
  return Number(found);
};

const UNITS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 };

const latency = (output: string, percentile: string): number => {
  const found = new RegExp(`${percentile}\\s+([\\d.]+)(us|ms|s)`).exec(output);
  if (!found) throw new Error(`wrk printed no ${percentile} latency:\n${output}`);
  return Number(found[1]) * (UNITS[found[2] ?? 'ms'] ?? 1);
};
