import type { Words } from '../shape';
import { reading } from './reading';

export const practiceTown = {
	association: 'Associação de Treino',
	district: 'Distrito de Treino',
	chair: 'Presidente de Treino',
	group: (n: number) => `Grupo ${n}`,
	households: ['Treino Hanako', 'Yamakawa', 'Unno', 'Sorata', 'Morimoto', 'Ishida', 'Yukimura', 'Tsukino'],
	circulars: [
		{
			title: 'Esta é uma circular de treino',
			body: `Leia até o fim e toque no círculo vermelho “${reading.press}”, bem embaixo.\n\nPode errar sem medo: isto é um treino, e nada chega a ninguém.`,
		},
		{
			title: 'Capina no parque',
			body: 'Vamos tirar o mato do parque.\n\nTraga luvas de trabalho. Se chover, será na semana seguinte.',
			place: 'Parque central',
			ask: 'Quem vai à capina',
		},
		{
			title: 'Festival de verão',
			body: 'Este ano também teremos o festival de verão.\n\nVai ter pesca de peixinhos dourados e raspadinha de gelo. Venha com a família.',
			place: 'Em frente à sede (shukaijo)',
		},
	],
	duty: 'Tarefa do lixo',
	urgent: {
		title: 'Falta de água',
		body: 'Hoje à tarde não vai haver água.\n\nGuarde água antes. (Isto é um treino.)',
		urgent: true,
	},
} satisfies Words['practiceTown'];
