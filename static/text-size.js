// Runs before the first paint, so that the page never flashes in small text. The sizes are those of the button 「文字」.
(function () {
	try {
		var size = localStorage.getItem('kairan.text');
		if (size === '100' || size === '150' || size === '200' || size === '300') {
			document.documentElement.dataset.text = size;
		}
	} catch (blocked) {
		// Storage is switched off on this phone: text stays at the browser's own size.
	}
})();
