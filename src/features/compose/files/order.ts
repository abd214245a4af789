import { stepped } from '#ui/stepped';

/** The list with the one at `at` moved one place; the same list at its ends. */
export const moved = <T>(list: T[], at: number, by: -1 | 1): T[] => stepped(list, at, by) ?? list;

export const without = <T>(list: T[], at: number): T[] => [...list.slice(0, at), ...list.slice(at + 1)];

/** With one more at a place. */
export const insertedAt = <T>(list: T[], at: number, one: T): T[] => [...list.slice(0, at), one, ...list.slice(at)];
