/** Lines that `<style>` elements take in a .svelte file; none in any other. */
function styleLines(program) {
	const styles = program.body.filter(({ type }) => type === 'SvelteStyleElement');
	return styles.reduce((sum, { loc }) => sum + loc.end.line - loc.start.line + 1, 0);
}

/**
 * ESLint's `max-lines`, but for one thing: in a .svelte file the lines of `<style>` don't count. Declarations have no
 * logic to follow, and a stylesheet of its own would have to be global.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const maxLines = {
	meta: {
		type: 'suggestion',
		schema: [{ type: 'integer', minimum: 1 }],
		messages: { tooMany: '{{lines}} lines, styles left out; at most {{max}} are allowed.' },
	},
	create(context) {
		const [max] = context.options;
		return {
			Program(program) {
				const { lines: all } = context.sourceCode;
				const last = all.at(-1) === '' ? all.length - 1 : all.length;
				const lines = last - styleLines(program);
				if (lines > max) context.report({ loc: { line: 1, column: 0 }, messageId: 'tooMany', data: { lines, max } });
			},
		};
	},
};
