/**
 * Who the extension is, in one place. To be decided before the first upload, because it stays for ever:
 *
 * - the domain, which has to be one that is ours: `.example` belongs to nobody, and nothing is uploaded with it;
 * - with it, the id for Firefox. To Firefox another id is another add-on: nobody who has the old one gets the new one,
 *   and what they chose stays with the old one;
 * - the addresses below, which have to answer on the day of the release;
 * - Chrome's key. The store gives every extension its own (Package, View public key): put it here after the first
 *   upload, so that what is loaded while developing has the same id as what the store hands out.
 */
export const DOMAIN = 'clearstory.example';

/** What Firefox knows the extension by, for ever. */
export const FIREFOX_ID = `clearstory@${DOMAIN}`;

/** Where to read about it, where to get help and report a fault, and where the stores find what it does with data. */
export const HOMEPAGE = `https://${DOMAIN}/`;
export const SUPPORT = `https://${DOMAIN}/support`;
export const REPORTS = `https://${DOMAIN}/issues/new/choose`;
export const PRIVACY = `https://${DOMAIN}/privacy`;

/** Makes the id the same on every machine while developing. Public by nature; the stores want none in an upload. */
export const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAhviel7J0AYAi7O7whPeEk560WBhu3sO25fcMsjOY8C7vXL8alA4HcfKVrEWLo+aLu1wzRGQcYOhsK8T8ZKNxDKUq7uPCHizb57Oozo0aWYoJ8J5aC03psUO+9mTJnZXxPYCT/dd+Oq3R/Ae9+AR2VRLreR9OyeNRTjTbQ93+09HK7PZJP8/mJaqrdTQewdw+8JmP/rABoTcuN1g3/oc4y1mXM39rHeZ2H29KW5vhKEGv05l+bkJcOw5cEFv402GSCWbybs6ecGRORrIULXN+mXfbJSZT1xCqK4BOyMPiYROTOpImZ5hlXSX2fLBLl1p5Qeuew6ppPBGGqc3JyKwwDwIDAQAB';

/** The id that follows from the key. */
export const CHROME_ID = 'hdbpefpdfebelaajmfbidkniaoobigib';
