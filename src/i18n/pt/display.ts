import type { Words } from '../shape';

export const display = {
	size: 'Tamanho da letra',
	sizesHint: 'Toque na menor linha que você consegue ler. Muda na hora, e você pode mudar quantas vezes quiser.',
	sizes: { '100': 'Normal', '125': 'Um pouco maior', '150': 'Grande', '200': 'Muito grande', '300': 'A maior' },
	times: { '100': '1×', '125': '1,25×', '150': '1,5×', '200': '2×', '300': '3×' },
	sample: 'Exemplo',
	example: {
		title: 'Mutirão de limpeza de outono',
		text: 'Encontro no domingo, às 8h, na entrada do parque. Se chover, será na semana seguinte. Traga luvas de trabalho.',
	},
	letter: 'A',
	theme: 'Cores',
	themes: {
		system: 'Como no celular',
		warm: 'Cor de papel',
		light: 'Branco',
		dark: 'Escuro',
		contrast: 'Bem nítido (preto no branco)',
		'contrast-dark': 'Bem nítido (branco no preto)',
	},
	spacing: 'Espaço entre linhas',
	spacings: { normal: 'Normal', wide: 'Grande', wider: 'Muito grande' },
	ruler: 'Linha embaixo do que leio',
	rulerHint: 'A linha aparece onde você toca e acompanha a leitura.',
	onThisDevice: 'Muda só neste celular.',
	zoomToo: 'Você também pode aumentar a tela abrindo dois dedos sobre ela.',
} satisfies Words['display'];
