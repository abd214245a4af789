/**
 * `1 foto`, `2 fotos`: `n` is a number as it is shown. Nothing is counted in the singular too (`0 foto`), as the
 * plural rules of CLDR have it for Portuguese.
 */
export const plural = (n: string, one: string, more = `${one}s`): string =>
	`${n} ${n === '0' || n === '1' ? one : more}`;
