/** An element that had the focus, and all that it stood in, from the inside out. */
type Path = Element[];

function pathOf(element: Element): Path {
	const path: Path = [];
	for (let one: Element | null = element; one; one = one.parentElement) path.push(one);
	return path;
}

const isShown = (one: Element) => one.isConnected && one.checkVisibility({ visibilityProperty: true });

/** Where a part of the page stood that is gone: what came after it there, or the nearest of what it was in. */
function placeOf(path: Path, next: WeakMap<Element, Element>): Element | undefined {
	for (const one of path) {
		if (one === document.body || one === document.documentElement) return undefined;
		const found = isShown(one) ? one : next.get(one);
		if (found && isShown(found)) return found;
	}
	return undefined;
}

/**
 * When what had the focus leaves the page, a row that was taken back, a notice that ran out, a dialog whose opener is
 * gone, the focus goes on where that stood: at the row that came after it, or at what it was in. Without this it falls
 * to the page's body, a reader's voice says nothing, and in some browsers the next Tab begins at the top. It never goes
 * on at a button: a second press of Enter must not act on the next row. Whoever knows a better place goes there first.
 *
 * @returns how to stop
 */
export function keepFocus(document: Document): () => void {
	let last = pathOf(document.activeElement ?? document.body);
	/** Where the focus was before it went into the dialog that is open. */
	let opener: Path = [];
	let next = new WeakMap<Element, Element>();

	function focused({ target }: FocusEvent) {
		if (!(target instanceof Element)) return;
		const dialog = target.closest('dialog');
		if (!dialog) opener = [];
		else if (last[0] && !dialog.contains(last[0])) opener = last;
		last = pathOf(target);
		next = new WeakMap();
	}

	function goOn() {
		if (document.activeElement !== document.body || !last[0] || isShown(last[0])) return;
		const inDialog = last.some((one) => one.localName === 'dialog' && !isShown(one));
		const place = placeOf(inDialog ? opener : last, next) ?? document.getElementById('main');
		if (!(place instanceof HTMLElement)) return;
		if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) place.tabIndex = -1;
		place.focus({ preventScroll: true });
	}

	const observer = new MutationObserver((records) => {
		for (const { removedNodes, nextSibling, previousSibling } of records)
			for (const node of removedNodes) {
				if (!(node instanceof Element) || !last.includes(node)) continue;
				const beside = [nextSibling, previousSibling].find((one) => one instanceof Element);
				if (beside) next.set(node, beside as Element);
			}
		// After those who know a better place.
		if (document.activeElement === document.body) setTimeout(goOn);
	});
	observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['open', 'hidden'] });
	document.addEventListener('focusin', focused);
	return () => {
		observer.disconnect();
		document.removeEventListener('focusin', focused);
	};
}
