import type { Words } from '../shape';
import { common } from './common';
import { frame } from './frame';
import { joining } from './joining';
import { practice } from './practice';
import { reading } from './reading';

const show = 'Mostrar uma janela';

export const gestures = {
	lead: 'Pratique os movimentos no celular, um de cada vez.',
	count: (done: string, of: string) => `Feitos: ${done} de ${of}`,
	allDone: 'Você fez todos. Muito bem.',
	start: 'Começar',
	goOn: 'Continuar',
	restart: 'Começar de novo',
	list: 'Todos os exercícios',
	done: 'Conseguiu',
	next: 'Próximo exercício',
	toList: 'Ir para os exercícios',
	otherWay: 'Sem usar o dedo',
	byKey: 'Escolha com a tecla Tab e pressione Enter.',
	remarks: {
		long: 'Você tocou por muito tempo. Curto ou longo, vale do mesmo jeito.',
		moved: 'O dedo se moveu ao tocar. Levante-o direto do lugar onde o pôs.',
		twice: 'Você tocou duas vezes. É o mesmo que uma, não há problema.',
		beside: 'Você tocou um pouco ao lado. Toque no meio do que quer tocar.',
		fingers: 'Dois dedos tocaram na tela. Um dedo da mão que segura o celular está na tela?',
		still: 'Só tocar não move. Mantenha o dedo na tela e deslize para cima.',
	},
	press: {
		title: 'Tocar',
		todo: `Toque de leve em “${joining.yes}” e solte logo.`,
		other: `Você tocou em “${joining.no}”. Se errar, pode fazer de novo.`,
	},
	choose: {
		title: 'Escolher',
		todo: 'Toque na linha com o tamanho fácil de ler.',
		then: `Depois do exercício, as letras voltam ao tamanho de antes. Para mudar de verdade, toque em “${frame.textSize}”, em cima.`,
		byKey: 'Vá às linhas com a tecla Tab e escolha com as setas.',
	},
	close: {
		title: 'Fechar',
		show,
		todo: `Toque em “${show}” e feche a janela que aparece com “${common.close}”.`,
		inside: `Toque em “${common.close}”, em cima, para voltar à tela anterior.`,
		byKey: 'A tecla Esc também fecha.',
	},
	open: { title: 'Abrir', todo: 'Toque no título da circular que quer ler.' },
	scroll: {
		title: 'Mover a tela',
		todo: 'Mantenha o dedo na tela, deslize para cima e leia a circular até o fim.',
		end: 'A circular termina aqui.',
		byKey: 'Pressione a seta para baixo ou a barra de espaço.',
	},
	zoom: {
		title: 'Aumentar',
		todo: `Toque em “${reading.enlarge}” e abra a folha com dois dedos.`,
		caption: `Abra com dois dedos, ou toque em “${reading.zoomIn}”`,
		captionDone: `Conseguiu. Toque em “${common.close}”`,
		other: `Ainda está no tamanho de antes. Toque em “${reading.enlarge}” mais uma vez.`,
		then: 'Junte os dois dedos, e a tela volta ao tamanho de antes.',
		byKey: `Abra com Enter e toque em “${reading.zoomIn}”.`,
	},
	seal: {
		title: 'Avisar que leu',
		todo: `Toque em “${reading.press}”, em vermelho.`,
		then: 'Numa circular de verdade, a associação fica sabendo que você leu.',
	},
	back: {
		title: 'Voltar',
		todo: `Toque em “${reading.toList}” para voltar.`,
		then: 'O botão de voltar do celular faz o mesmo.',
	},
	notice: {
		title: 'Abrir uma notificação',
		todo: `Toque em “${practice.notify}”. Quando a notificação aparecer, toque em “${practice.noticeOpen}”.`,
		other: 'Você fechou a notificação. A circular continua na lista. Tente mais uma vez.',
	},
	type: {
		title: 'Digitar letras',
		todo: (letters: string) => `Toque no campo vazio e digite ${letters}.`,
		other: (letters: string) => `Entrou outra letra. Apague e digite ${letters}.`,
		byKey: 'Vá ao campo vazio com a tecla Tab e digite.',
	},
	long: {
		title: 'Um ano no bairro',
		body: [
			'Em abril, os novos líderes começam e passam para cumprimentar.',
			'Em maio, limpamos o canal. Traga botas e luvas.',
			'Em junho, distribuímos mudas de flores e plantamos no parque.',
			'Em julho, preparamos o festival de verão.',
			'Em agosto é o festival, com peixinhos dourados e raspadinha.',
			'Em setembro, homenageamos os idosos com chá e doces.',
			'Em outubro é a gincana. Venha participar.',
			'Em novembro, treinamos para desastres. Confira a água e a comida.',
			'Em dezembro, andamos à noite para avisar do perigo de fogo. Venha agasalhado.',
			'Em janeiro, é o encontro de ano-novo, com bolinhos de arroz.',
			'Em fevereiro, jogamos feijões. As crianças passam pelas casas.',
			'Em março é a assembleia, sobre o ano que passou.',
			'Obrigado por ler até aqui.',
		].join('\n\n'),
	},
} satisfies Words['gestures'];
