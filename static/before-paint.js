// Runs before the first paint. What it reads is written by src/ui/text-size.ts and src/app/active-member.svelte.ts.
(function () {
	try {
		// So that the page never flashes in small text.
		var size = localStorage.getItem('kairan.text');
		if (size === '100' || size === '150' || size === '200' || size === '300') {
			document.documentElement.dataset.text = size;
		}
		// So that nobody who came in by a card before is greeted as a newcomer: prerendered pages are a newcomer's.
		if (localStorage.getItem('kairan.active')) document.documentElement.dataset.known = '';
	} catch (blocked) {
		// Storage is switched off on this phone: text stays at the browser's own size.
	}
})();
