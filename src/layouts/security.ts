/**
 * The policy of every page: nothing may be loaded from elsewhere, nothing sent anywhere, no code but our own files.
 * `'self'` covers local files in all browsers.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
