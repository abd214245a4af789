/** Columns of a tab, as Prettier counts them (`tabWidth`). */
const TAB = '  ';

/** Columns of a line: characters, not bytes or UTF-16 units. */
const widthOf = (line) => [...line.replaceAll('\t', TAB)].length;

/** Where the comments of a component's `<style>` are: ESLint itself knows only those of its scripts. */
function styleComments({ range }, sourceCode) {
	const style = sourceCode.text.slice(...range);
	return [...style.matchAll(/\/\*[^]*?\*\//gu)].map(({ index, 0: { length } }) => ({
		start: sourceCode.getLocFromIndex(range[0] + index),
		end: sourceCode.getLocFromIndex(range[0] + index + length),
	}));
}

/**
 * Comments keep to the width that Prettier gives to code, which leaves them as they are. A line with an address may be
 * longer, because it cannot be broken.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const commentWidth = {
	meta: {
		type: 'layout',
		schema: [{ type: 'integer', minimum: 1 }],
		messages: { tooWide: '{{width}} columns; a comment has at most {{max}}.' },
	},
	create(context) {
		const [max] = context.options;
		const { sourceCode } = context;
		const check = ({ start, end }) => {
			for (let line = start.line; line <= end.line; line++) {
				const text = sourceCode.lines[line - 1];
				const width = widthOf(text);
				if (width > max && !text.includes('://')) {
					context.report({ loc: { line, column: 0 }, messageId: 'tooWide', data: { width, max } });
				}
			}
		};
		return {
			Program: () => sourceCode.getAllComments().forEach(({ loc }) => check(loc)),
			SvelteHTMLComment: ({ loc }) => check(loc),
			SvelteStyleElement: (node) => styleComments(node, sourceCode).forEach(check),
		};
	},
};
