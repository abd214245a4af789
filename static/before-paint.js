// Runs before the first paint, so that no page flashes in other letters or colours than somebody chose on this device.
// What it reads is written by src/ui/kept-on-device.ts, src/app/active-member.svelte.ts and src/app/practicing.ts.
(function () {
	var root = document.documentElement;

	function kept(name) {
		try {
			return localStorage.getItem('kairan.' + name);
		} catch (blocked) {
			// Storage is switched off on this phone: all is as the browser has it.
			return null;
		}
	}

	// The values of src/ui/text-size.ts and src/ui/display.ts; before-paint.test.ts keeps them the same.
	var KNOWN = { text: ['100', '125', '150', '200', '300'], spacing: ['wide', 'wider'], ruler: ['on'] };
	for (var name in KNOWN) if (KNOWN[name].indexOf(kept(name)) >= 0) root.dataset[name] = kept(name);

	// So that nobody who came in by a card before is greeted as a newcomer: prerendered pages are a newcomer's.
	if (kept('active')) root.dataset.known = '';
	// Nor whoever practises.
	try {
		if (sessionStorage.getItem('kairan.practice') === 'on') root.dataset.known = '';
	} catch (blocked) {
		// Storage is switched off: nobody can practise.
	}

	// The theme that holds: the one that was chosen, or the system's, as it changes.
	var dark = matchMedia('(prefers-color-scheme: dark)');
	var contrast = matchMedia('(prefers-contrast: more)');
	var theme = { chosen: kept('theme') || 'system', choose: choose };
	function ofSystem() {
		if (contrast.matches) return dark.matches ? 'contrast-dark' : 'contrast';
		return dark.matches ? 'dark' : 'warm';
	}
	function paint() {
		var isKnown = ['warm', 'light', 'dark', 'contrast', 'contrast-dark'].indexOf(theme.chosen) >= 0;
		var holds = isKnown ? theme.chosen : ofSystem();
		root.dataset.theme = holds;
		document.querySelector('meta[name="color-scheme"]').content = /dark$/.test(holds) ? 'dark' : 'light';
		tint();
	}
	// The browser's own bar above the page.
	function tint() {
		var board = getComputedStyle(root).getPropertyValue('--board').trim();
		if (!board) return;
		document.querySelectorAll('meta[name="theme-color"]').forEach(function (meta) {
			meta.content = board;
		});
	}
	function choose(chosen) {
		theme.chosen = chosen;
		paint();
	}
	dark.addEventListener('change', paint);
	contrast.addEventListener('change', paint);
	addEventListener('load', tint);
	window.kairanTheme = theme;
	paint();

	// iOS tells its text size by the font of its own texts alone: 17 px where nobody has changed it. Other systems give it
	// to the page as the size of the root, Android where app.html asks for it by text-scale.
	function followSystemText() {
		var probe = root.appendChild(document.createElement('p'));
		probe.style.font = '-apple-system-body';
		root.style.setProperty('--system-text', String(parseFloat(getComputedStyle(probe).fontSize) / 17));
		probe.remove();
	}
	if (CSS.supports('-webkit-touch-callout: none') && CSS.supports('font: -apple-system-body')) {
		followSystemText();
		// Whoever changed it in the system's settings comes back from there.
		document.addEventListener('visibilitychange', followSystemText);
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
