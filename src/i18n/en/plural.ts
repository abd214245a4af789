/** `1 photo`, `2 photos`: `n` is a number as it is shown. */
export const plural = (n: string, one: string, more = `${one}s`): string => `${n} ${n === '1' ? one : more}`;
