/** A browser's caches, as far as the worker uses them. Storing fails while `full`; all of it while `broken`. */
export class FakeCaches {
  full = false;
  broken = false;
  readonly stored = new Map<string, Map<string, { body: ArrayBuffer; headers: Headers }>>();

  asCacheStorage(): CacheStorage {
    return this as unknown as CacheStorage;
  }

  /** The texts of a cache by address. */
  texts(cache: string): Record<string, string> {
    const entries = [...(this.stored.get(cache) ?? [])];
    return Object.fromEntries(entries.map(([url, { body }]) => [url, new TextDecoder().decode(body)]));
  }

  async keys() {
    this.work();
    return [...this.stored.keys()];
  }

  async delete(name: string) {
    this.work();
    return this.stored.delete(name);
  }

  async match(url: string, { cacheName }: { cacheName: string }) {
    this.work();
    const hit = this.stored.get(cacheName)?.get(url);
    return hit && new Response(hit.body, { headers: hit.headers });
  }

  async open(name: string) {
    this.work();
    const cache = this.stored.get(name) ?? new Map<string, { body: ArrayBuffer; headers: Headers }>();
    this.stored.set(name, cache);
    return {
      keys: async () => [...cache.keys()].map((url) => ({ url })),
      put: async (url: string, response: Response) => {
        if (response.headers.get('vary') === '*') throw new TypeError('Vary header contains *');
        const body = await response.arrayBuffer();
        if (this.full) throw new DOMException('Quota exceeded.', 'QuotaExceededError');
        cache.set(url, { body, headers: response.headers });
      },
    };
  }

  private work(): void {
    if (this.broken) throw new DOMException('Unexpected internal error.', 'UnknownError');
  }
}
