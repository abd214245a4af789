/** Remembers the newest of so many, and lets the oldest go. */
export function remember<K, V>(known: Map<K, V>, name: K, value: V, most: number): void {
	known.delete(name);
	known.set(name, value);
	const [oldest] = known.keys();
	if (oldest !== undefined && known.size > most) known.delete(oldest);
}
