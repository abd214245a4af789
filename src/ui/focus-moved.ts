/**
 * After a row was moved by its buttons, up and down (`data-move`): the focus stays on the one that was pressed, or goes
 * to the other one at the end of the list, where the first can't be pressed any more.
 */
export function focusMoved(row: ParentNode | null | undefined, by: -1 | 1): void {
	const [up, down] = row?.querySelectorAll<HTMLButtonElement>('[data-move]') ?? [];
	const [pressed, other] = by === -1 ? [up, down] : [down, up];
	(pressed?.disabled ? other : pressed)?.focus();
}
