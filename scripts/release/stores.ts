import { DOMAIN, FIREFOX_ID } from '../../extension.config.ts';

type Env = Readonly<Record<string, string | undefined>>;

export interface Store {
  readonly name: string;
  /** What has to be in the environment before anything goes there. */
  readonly keys: readonly string[];
  /** What WXT's submit is told, by the packages' names. */
  readonly flags: (fileOf: (end: string) => string) => readonly string[];
}

export const STORES: readonly Store[] = [
  {
    name: 'Chrome Web Store',
    keys: [
      'CHROME_EXTENSION_ID',
      'CHROME_PUBLISHER_ID',
      'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
      'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
    ],
    flags: fileOf => ['--chrome-api-version', 'v2', '--chrome-zip', fileOf('-chrome.zip')],
  },
  {
    name: 'Microsoft Edge Add-ons',
    keys: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'],
    flags: fileOf => ['--edge-zip', fileOf('-chrome.zip')],
  },
  {
    name: 'addons.mozilla.org',
    keys: ['FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
    flags: fileOf => [
      ...['--firefox-extension-id', FIREFOX_ID],
      ...['--firefox-compatibility', 'firefox,android'],
      ...['--firefox-zip', fileOf('-firefox.zip')],
      ...['--firefox-sources-zip', fileOf('-sources.zip')],
    ],
  },
];

/** The keys of a store that are not in the environment. A secret that is not set comes as an empty one. */
export const lacking = (store: Store, env: Env) => store.keys.filter(key => !env[key]);

/** What is still to be decided before anything may be uploaded; see extension.config.ts. */
export function undecided(domain = DOMAIN): string | null {
  return /\.(example|test|invalid|localhost)$/.test(domain)
    ? `${domain} is nobody's: decide in extension.config.ts under which domain the extension stays for ever.`
    : null;
}
