/**
 * `_headers`, for the hosts that read it (Netlify, Cloudflare Pages): what carries a hash in its name never changes, all
 * else is asked for anew each time. Embedding is allowed everywhere, so there is no frame-ancestors.
 */
export function headersFile(): string {
  return `/*
  Cache-Control: public, max-age=0, must-revalidate
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
/data/*
  Access-Control-Allow-Origin: *
/assets/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
`;
}
