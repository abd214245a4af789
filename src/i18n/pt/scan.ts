import type { Words } from '../shape';

const [photo, again] = ['Ler de uma foto', 'Tentar de novo'];

export const scan = {
	opening: 'Abrindo a câmera. Se o celular perguntar se pode usá-la, toque em “Permitir”.',
	looking: 'Ponha o desenho quadrado dentro da moldura.',
	found: 'O cartão foi lido',
	hintTitle: 'Ainda não foi possível ler',
	hint: 'Em um lugar claro, segure o celular parado, de 10 a 20 cm do cartão. Se o desenho estiver rasgado ou sujo, digite os 12 caracteres do cartão.',
	wrong: {
		foreign:
			'Este desenho não é do Kairan. Nada foi aberto, não se preocupe. Aponte para o desenho do cartão de acesso.',
		elsewhere: 'Este cartão é do Kairan de outro lugar. Não serve aqui. Pergunte a quem deu o cartão a você.',
		notCard: 'Este desenho é do Kairan, mas não é de um cartão de acesso. Aponte para o desenho do cartão de acesso.',
		cut: 'Falta uma parte do desenho do cartão, e ele não serve. Digite os 12 caracteres do cartão.',
	},
	troubles: {
		denied: 'É preciso permitir a câmera',
		none: 'Nenhuma câmera foi encontrada',
		busy: 'Outro aplicativo está usando a câmera',
		missing: 'Não é possível abrir a câmera aqui',
		noReader: 'A leitura não está pronta',
		nothingInPhoto: 'Não há desenho quadrado na foto',
	},
	todo: {
		denied: 'Para usar, faça assim. Você também pode tirar uma foto e ler dela.',
		none: `Use “${photo}” ou os 12 caracteres do cartão.`,
		busy: `Feche o outro aplicativo e toque em “${again}”.`,
		missing: `Toque em “${photo}” e fotografe o desenho do cartão. Também dá para abrir com os 12 caracteres.`,
		noReader: `Onde houver sinal, toque em “${again}”. Com os 12 caracteres do cartão, dá para abrir agora.`,
		nothingInPhoto:
			'Em um lugar claro, tire outra foto, com o desenho bem grande. Também dá para abrir com os 12 caracteres do cartão.',
	},
	allowApple: [
		'Abra os “Ajustes” do iPhone e toque em “Apps” e em “Safari”.',
		'Toque em “Câmera” e escolha “Perguntar” ou “Permitir”.',
		'Feche o Kairan e abra de novo.',
	],
	allowOther: [
		'Abra as “Configurações” do celular e toque em “Apps”.',
		'Escolha o navegador que você usa (por exemplo, o Chrome) ou o “Kairan”. Em “Permissões”, permita a “Câmera”.',
		'Se aparecer um endereço no alto da tela, você também pode permitir tocando no sinal à esquerda dele.',
	],
	photo,
	readingPhoto: 'Lendo a foto',
	torchOn: 'Acender a luz',
	torchOff: 'Apagar a luz',
	again,
	letters: 'Digitar os 12 caracteres',
} satisfies Words['scan'];
