declare module 'shipped:dompurify/dist/purify.es.mjs' {
  export { default } from 'dompurify';
}

declare module 'shipped:@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
