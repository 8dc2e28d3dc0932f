/** One value that others can watch. */
export class Observable<Value> {
  readonly #watchers = new Set<(value: Value) => void>();
  #value: Value;

  constructor(value: Value) {
    this.#value = value;
  }

  get value(): Value {
    return this.#value;
  }

  change(part: Partial<Value>): void {
    this.#value = { ...this.#value, ...part };
    for (const watcher of this.#watchers) watcher(this.#value);
  }

  /** Tells the present value at once, then every change. Gives back how to stop. */
  watch(watcher: (value: Value) => void): () => void {
    this.#watchers.add(watcher);
    watcher(this.#value);
    return () => this.#watchers.delete(watcher);
  }
}
