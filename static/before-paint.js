// Runs before the first paint. What it reads is written by src/ui/text-size.ts, src/app/active-member.svelte.ts and
// src/app/practicing.ts.
(function () {
	try {
		// So that the page never flashes in small text.
		var size = localStorage.getItem('kairan.text');
		if (size === '100' || size === '150' || size === '200' || size === '300') {
			document.documentElement.dataset.text = size;
		}
		// So that nobody who came in by a card before is greeted as a newcomer: prerendered pages are a newcomer's.
		if (localStorage.getItem('kairan.active')) document.documentElement.dataset.known = '';
		// So that the practice town is marked from the first moment.
		if (sessionStorage.getItem('kairan.practice') !== null) {
			document.documentElement.dataset.practice = '';
			document.documentElement.dataset.known = '';
		}
	} catch (blocked) {
		// Storage is switched off on this phone: text stays at the browser's own size.
	}

	// A prerendered page can be pressed before the app is there: src/ui/early-press.ts makes up for it.
	var early = { button: null };
	function note(event) {
		var button = event.target.closest && event.target.closest('button');
		if (!button) return;
		event.preventDefault();
		early.button = button;
	}
	addEventListener('click', note, true);
	early.stop = function () {
		removeEventListener('click', note, true);
	};
	window.kairanEarly = early;
})();
