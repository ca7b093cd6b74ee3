/** LibreOffice as a judge: it works out every formula of a workbook anew, in a profile of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const CONFIG = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>LOCALE</value></prop></item>
</oor:items>
`;
const LONGEST_MS = 180_000;

/** Whether LibreOffice is on this machine. */
export const hasLibreOffice = (): boolean => spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0;

/**
 * Opens a workbook in LibreOffice, which recalculates all of it, and saves it beside.
 *
 * @param locale whose decimal sign a number gets when a formula makes text of it
 * @returns path of the recalculated workbook
 */
export function recalculate(path: string, locale: 'ru-RU' | 'en-US' = 'ru-RU'): string {
  const home = mkdtempSync(join(tmpdir(), 'rm-table-office-'));
  const out = `${path.replace(/\.xlsx$/, '')}-recalculated`;
  try {
    mkdirSync(join(home, 'user'));
    mkdirSync(out, { recursive: true });
    writeFileSync(join(home, 'user', 'registrymodifications.xcu'), CONFIG.replace('LOCALE', locale));
    const profile = `-env:UserInstallation=${pathToFileURL(home).href}`;
    const args = [
      profile,
      '--headless',
      '--norestore',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      out,
      path,
    ];
    const { status, stderr, stdout } = spawnSync('soffice', args, { timeout: LONGEST_MS, encoding: 'utf8' });
    if (status !== 0 || !stdout.includes('->'))
      throw new Error(`LibreOffice did not convert ${path}: ${stdout}${stderr}`);
    return join(out, basename(path));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
