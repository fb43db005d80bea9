import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Keeps Chromium to the pages it is asked for. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the system's Chromium; `CHROMIUM_PATH` says where it is, if not at /usr/bin/chromium. */
export const startBrowser = async (): Promise<Browser> => {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  if (!existsSync(executablePath))
    throw new Error(
      `There is no Chromium at ${executablePath}. Install it (Debian: apt-get install chromium), or say where it is with CHROMIUM_PATH.`,
    );
  return chromium.launch({ executablePath, args: ARGUMENTS });
};
